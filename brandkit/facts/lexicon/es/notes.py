"""What people who work on a text write to each other, in Spanish."""

from brandkit.facts.lexicon.lexicon import Forms

_NOTES: Forms = {
    "":
    "falta el enlace, falta enlace, insertar enlace, insertar imagen, insertar foto, insertar aquí,"
    " añadir enlace aquí, consultar con legal, revisar con legal, nota interna, texto de relleno",
}  # fmt: skip
_ASIDES: Forms = {
    "":
    "por confirmar, pendiente de ~, por revisar, por completar, por definir, a confirmar, falta la foto,"
    " falta el precio, falta la fecha, revisar precio, revisar fecha, es correcto, confirmar precio,"
    " confirmar con ~, revisar con ~",
}  # fmt: skip
_TASKS: Forms = {
    "":
    "revisar, confirmar, completar, insertar, añadir, sustituir, traducir, acortar, aprobar, corregir, verificar,"
    " falta, pendiente, definir",
}  # fmt: skip
_THINGS: Forms = {
    "":
    "enlace, link, url, foto, imagen, logo, vídeo, nombre, apellido, fecha, precio, código, hora, dirección, texto,"
    " título, botón, firma, número, aquí, nombre de la empresa",
}  # fmt: skip
_HEADS: Forms = {
    "":
    "borrador, pendiente, interno",
}  # fmt: skip

WORDS = {
    "notes": _NOTES, "note_asides": _ASIDES, "note_tasks": _TASKS, "note_things": _THINGS, "note_heads": _HEADS,
}  # fmt: skip
