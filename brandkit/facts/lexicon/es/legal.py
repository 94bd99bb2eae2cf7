"""What people must find in a message, in Spanish."""

from brandkit.facts.lexicon.lexicon import Forms

WORDS: dict[str, Forms] = {
    "stop_keywords": {"": "stop, baja, alto, parar, fin"},
    "help_keywords": {"": "ayuda, help, info"},
    "leaving": {
        "": "de baja, la baja, cancelar suscripción, cancelar la suscripción, cancelar tu suscripción, cancelar su"
        " suscripción, anular la suscripción, cancela tu suscripción, dejar de recibir, no recibir más, no deseas"
        " recibir, no quieres recibir, gestionar preferencias, gestionar tus preferencias",
    },
    "pressing": {"": "pulse, pulsa, presione, presiona, marque, marca, tecla"},
    "disclosures": {
        "": "publicidad, publi, anuncio, patrocinado, patrocinada, colaboración pagada, colaboración remunerada,"
        " contenido patrocinado, promocionado",
    },
    "empty_labels": {
        "": "aquí, haz clic aquí, haga clic aquí, clic aquí, pulsa aquí, pulse aquí, pincha aquí, este enlace,"
        " enlace, más,"
        " ver más, leer más, saber más, más información, más info, detalles",
    },
}  # fmt: skip
