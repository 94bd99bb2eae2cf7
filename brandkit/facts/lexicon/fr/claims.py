"""Claims, requests and housekeeping in French."""

from brandkit.facts.lexicon.lexicon import Forms

_CLAIMS: Forms = {
    "superlative": "le meilleur, la meilleure, les meilleurs, les meilleures, meilleur prix, meilleurs prix, prix le"
    " plus bas, numéro un, numéro 1, n° 1, n°1, leader, imbattable, imbattables, inégalé, inégalée, incomparable,"
    " jamais vu, comme jamais, que jamais, du jamais vu, sans équivalent, moins cher ailleurs, meilleur ailleurs,"
    " parfait, parfaite, record",
    "guarantee": "garantie, garanti, garantis, garanties, garantit, garantissons, garantir, promesse, promettons,"
    " promis, satisfait ou remboursé, sans risque, sans aucun risque, zéro risque, sans engagement, 100 % sûr, à"
    " vie, assuré, assurée, à coup sûr",
    "absolute": "ne se reproduira plus, plus jamais, ne se reproduira pas, une fois pour toutes, pour toujours, plus"
    " aucun retard, aucun autre retard, aucune autre interruption, plus aucune interruption, en toutes"
    " circonstances, sans exception, quoi qu'il arrive",
    "urgency": "dépêchez-vous, vite, dernière chance, dernières heures, agissez, ne manquez pas, ne ratez pas,"
    " aujourd'hui seulement, seulement aujourd'hui, uniquement aujourd'hui, derniers jours, avant qu'il ne soit trop"
    " tard, c'est maintenant ou jamais, urgent, profitez-en vite, se termine bientôt, vente flash, sans attendre,"
    " sans tarder",
    "scarcity": "jusqu'à épuisement des stocks, dans la limite des stocks, stocks limités, stock limité, quantités"
    " limitées, quantité limitée, places limitées, nombre limité, édition limitée, plus que quelques, dernières"
    " places, derniers exemplaires, presque épuisé, bientôt épuisé, offre limitée, durée limitée",
    "free": "gratuit, gratuite, gratuits, gratuites, gratuitement, offert, offerte, offerts, offertes, cadeau,"
    " cadeaux, livraison offerte, livraison gratuite",
    "prize": "gagnez, gagner, gagnant, gagnants, tirage au sort, loterie, jackpot, gros lot, jeu-concours, concours",
    "proof": "cliniquement, scientifiquement, prouvé, prouvée, prouvés, certifié, certifiée, certifiés, testé,"
    " testée, testés, dermatologiquement, recommandé par, primé, primée, récompensé, des études montrent, approuvé"
    " par",
    "health": "guérit, guérir, guérison, miracle, miraculeux, détox",
    "green": "neutre en carbone, écologique, écologiques, écoresponsable, durable, durables, biodégradable, zéro"
    " émission",
    "exclusivity": "exclusif, exclusive, exclusivement, en exclusivité, réservé aux membres, vip",
    "bonus": "cashback, bonus, points doublés, points doubles, points supplémentaires",
}  # fmt: skip
_SHAPES: Forms = {
    "superlative": "le plus ~ du, le plus ~ de, la plus ~ de, la plus ~ du, les plus ~ de, les plus ~ du, ~ que"
    " jamais, meilleur ~ du monde, meilleure ~ du monde, premier ~ au monde, première ~ au monde, meilleur ~ du"
    " marché, meilleure ~ du marché, premier ~ de france, première ~ de france, meilleur ~ de france",
}  # fmt: skip
_ACTIONS: Forms = {
    "call": "appelez, appelez-nous, appelle, appeler, téléphonez, téléphoner, contactez-nous par téléphone",
    "reply": "répondez, réponds, répondre, écrivez-nous, écris-nous",
    "visit": "visitez, passez nous voir, rendez-vous en, venez, passez en",
    "buy": "achetez, achète, acheter, commandez, commande, commander, profitez, craquez",
    "book": "réservez, réserve, réserver, prenez rendez-vous, prendre rendez-vous",
    "register": "inscrivez-vous, inscrivez, inscris-toi, s'inscrire, abonnez-vous, adhérez, créez un compte,"
    " rejoignez",
    "log-in": "connectez-vous, connecte-toi, se connecter, identifiez-vous",
    "confirm": "confirmez, confirme, confirmer, validez, valider, activez, activer, vérifiez",
    "cancel": "annulez, annule, annuler, résiliez, résilier, désabonnez-vous",
    "pay": "payez, paye, payer, réglez, régler, virez, rechargez",
    "donate": "donnez, donner, faites un don, faire un don",
    "volunteer": "bénévole, devenez bénévole, venez aider, donnez un coup de main",
    "download": "téléchargez, télécharge, télécharger, installez, installer",
    "share": "partagez, partage, partager, parrainez, parrainer, transférez, invitez un ami, invitez vos amis",
    "newsletter": "abonnez-vous à la newsletter, abonnez-vous à notre newsletter, abonnez-vous à la lettre,"
    " inscrivez-vous à la newsletter, inscrivez-vous à notre newsletter, recevez la newsletter, recevez notre"
    " newsletter, suivez-nous",
    "vote": "votez, notez, notez votre, notez vos, notez-nous, évaluez, évaluez votre, évaluez-nous, donnez votre"
    " avis",
    "return": "renvoyez, renvoyer, retournez, retourner, rapportez, rapporter, échangez",
    "discard": "jetez, jette, jeter, détruisez, mettez à la poubelle",
    "renew": "renouvelez, renouveler, prolongez, changez, passez à, passez au",
    "change": "changez, changer, modifiez, modifier, échangez, déplacez",
    "collect": "récupérez, récupérer, retirez, retirer, venez chercher",
    "fill": "remplissez, remplir, complétez, envoyez le formulaire, déposez",
    "show": "présentez, présenter, montrez, apportez",
}  # fmt: skip
_ASKING: Forms = {
    "": "veuillez, merci de, merci d', et, ou, puis, simplement, maintenant, pensez à, aussi",
    "must": "il faut",
}  # fmt: skip
_NON_READERS: Forms = {
    "": "je, il, elle, on, nous, ils, elles",
}  # fmt: skip
_HOUSEKEEPING: Forms = {
    "": "se désabonner, désabonnement, désinscription, se désinscrire, désinscrire, voir dans le navigateur, voir en"
    " ligne, mentions légales, politique de confidentialité, confidentialité, conditions générales, stop au, vous"
    " recevez ce message, vous recevez cet, gérer mes préférences, préférences",
}  # fmt: skip
_OPT_OUTS: Forms = {
    "": "se désabonner, désabonnement, désinscription, se désinscrire, désinscrire",
}  # fmt: skip


WORDS = {
    "claims": _CLAIMS, "claim_shapes": _SHAPES, "actions": _ACTIONS, "asking": _ASKING, "non_readers": _NON_READERS,
    "housekeeping": _HOUSEKEEPING,
    "opt_outs": _OPT_OUTS,
}  # fmt: skip
