"""Claims, requests and housekeeping in Spanish."""

from brandkit.facts.lexicon.lexicon import Forms

_CLAIMS: Forms = {
    "superlative": "el mejor, la mejor, los mejores, las mejores, mejor precio, mejores precios, precio más bajo,"
    " precios más bajos, número uno, número 1, nº 1, n.º 1, líder, líderes, imbatible, imbatibles, inmejorable,"
    " inmejorables, insuperable, como nunca, que nunca, nunca visto, jamás visto, sin igual,"
    " más barato en ningún sitio, más barato en ninguna parte, mejor precio en, perfecto, perfecta,"
    " récord",
    "guarantee": "garantía, garantías, garantizado, garantizada, garantizados, garantizamos, garantiza, garantizar,"
    " prometemos, promesa, prometido, sin riesgo, sin ningún riesgo, 100 % seguro, sin compromiso, sin compromiso"
    " alguno, de por vida, te devolvemos el dinero, asegurado, asegurada, con total seguridad",
    "absolute": "no volverá a ocurrir, no volverá a pasar, no volverá a suceder, nunca más, nunca volverá, jamás"
    " volverá, de una vez por todas, para siempre, no habrá más retrasos, sin más retrasos, no habrá más cortes, sin"
    " excepción, pase lo que pase, en ningún caso",
    "urgency": "date prisa, dese prisa, corre, última oportunidad, últimas horas, actúa ya, actúa ahora, no te lo"
    " pierdas, no se lo pierda, no lo dejes escapar, solo hoy, sólo hoy, últimos días, antes de que sea tarde, ahora"
    " o nunca, urgente, termina pronto, acaba pronto, no esperes más, oferta relámpago, venta flash",
    "scarcity": "hasta agotar existencias, hasta fin de existencias, existencias limitadas, plazas limitadas,"
    " unidades limitadas, cantidades limitadas, edición limitada, quedan pocas, quedan pocos, últimas plazas,"
    " últimas unidades, casi agotado, casi agotadas, a punto de agotarse, oferta limitada, tiempo limitado",
    "free": "gratis, gratuito, gratuita, gratuitos, gratuitas, gratuitamente, regalo, regalos, de regalo, envío"
    " gratis, envío gratuito, invita la casa",
    "prize": "gana, ganar, ganador, ganadores, sorteo, sorteos, lotería, premio, premios, concurso",
    "proof": "clínicamente, científicamente, probado, probada, demostrado, demostrada, certificado, certificada,"
    " testado, testada, ha sido analizada, ha sido analizado, dermatológicamente, recomendado por, galardonado,"
    " premiado, los estudios demuestran, aprobado por",
    "health": "cura, curar, sana, sanar, milagro, milagroso, milagrosa, detox",
    "green": "neutro en carbono, ecológico, ecológica, ecológicos, sostenible, sostenibles, biodegradable, cero"
    " emisiones",
    "exclusivity": "exclusivo, exclusiva, exclusivos, exclusivamente, en exclusiva, solo para socios, vip",
    "bonus": "cashback, bono, bonos, puntos dobles, puntos extra, doble de puntos",
}  # fmt: skip
_SHAPES: Forms = {
    "superlative": "el más ~ de, la más ~ de, los más ~ de, las más ~ de, más ~ del mundo, más ~ del mercado, más ~"
    " de españa, más ~ que nunca, más ~ del país, ~ más ~ de, ~ más ~ del",
}  # fmt: skip
_ACTIONS: Forms = {
    "call": "llama, llame, llámanos, llámenos, llamar, llamad, telefonea",
    "reply": "responde, responda, respóndenos, responder, contesta, conteste, escríbenos, escríbanos",
    "visit": "visita, visite, visítanos, visítenos, ven, venga, pásate, pase por",
    "buy": "compra, compre, comprar, pide, pida, encarga, aprovecha, consigue, consiga, llévate",
    "book": "reserva, reserve, reservar, pide cita, pida cita, agenda",
    "register": "regístrate, regístrese, registra, registrarse, inscríbete, inscríbase, apúntate, apúntese,"
    " suscríbete, suscríbase, date de alta, dese de alta, únete, únase",
    "log-in": "inicia sesión, inicie sesión, entra en tu, accede a tu, acceda a su",
    "confirm": "confirma, confirme, confirmar, valida, valide, activa, active, activar, activarla, activarlo,"
    " verifica",
    "cancel": "cancela, cancele, cancelar, anula, anule, anular, date de baja, dese de baja",
    "pay": "paga, pague, pagar, abona, abone, transfiere, transfiera, recarga, recargue",
    "donate": "dona, done, donar, haz un donativo, colabora",
    "volunteer": "voluntario, voluntaria, hazte voluntario, ayuda como voluntario",
    "download": "descarga, descargue, descargar, descárgate, instala, instale, instalar",
    "share": "comparte, comparta, compartir, recomienda, reenvía, invita a un amigo, invita a una amiga, invita a tus"
    " amigos, invite a un amigo, invite a sus amigos, trae a un amigo",
    "newsletter": "suscríbete al boletín, suscríbase al boletín, suscríbete a nuestro boletín, suscríbase a nuestro"
    " boletín, suscríbete a la newsletter, suscríbete a nuestra newsletter, recibe nuestro boletín, síguenos",
    "vote": "vota, vote, valora, valora tu, valora tus, valóranos, valore, valore su, opina, danos tu opinión",
    "return": "devuelve, devuelva, devolver, cambia por, envíanos de vuelta",
    "discard": "tira, tire, tirar, desecha, deseche, destruye",
    "renew": "renueva, renueve, renovar, amplía, amplíe, cámbiate",
    "change": "cambia, cambie, cambiar, cámbiate, modifica, modificar, mueve",
    "collect": "recoge, recoja, recoger, retira, retire",
    "fill": "rellena, rellene, rellenar, completa, complete, envía el formulario, sube",
    "show": "presenta, presente, presentar, muestra, muestre, trae, traiga",
}  # fmt: skip
_ASKING: Forms = {
    "": "por favor, y, o, solo, simplemente, ahora, luego, también, debes, debe, tienes que, tiene que, hay que",
}  # fmt: skip
_HOUSEKEEPING: Forms = {
    "": "darse de baja, date de baja, darme de baja, baja, cancelar suscripción, ver en el navegador, ver en línea,"
    " aviso legal, política de privacidad, privacidad, términos y condiciones, recibes este mensaje, recibe este"
    " mensaje, preferencias",
}  # fmt: skip
_OPT_OUTS: Forms = {
    "": "darse de baja, date de baja, darme de baja, baja, cancelar suscripción",
}  # fmt: skip


WORDS = {
    "claims": _CLAIMS, "claim_shapes": _SHAPES, "actions": _ACTIONS, "asking": _ASKING, "housekeeping": _HOUSEKEEPING,
    "opt_outs": _OPT_OUTS,
}  # fmt: skip
