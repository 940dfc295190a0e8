"""The words of Spanish due times, as data. They stand as they are folded, without accents; a bar parts those that mean the same."""

from __future__ import annotations

from advocate.domain.due_times.tokens import Token

WEEKDAYS = (
    "lunes lun lns",
    "martes mar mart",
    "miercoles mie mier mierc miercole",
    "jueves jue juev jvs",
    "viernes vie vier vienes viernez",
    "sabado sab",
    "domingo dom",
)
# `mar` is a name and the sea too: in a sentence it needs a clock beside it.
TUESDAY = 1
MONTHS = (
    "enero ene",
    "febrero feb",
    "marzo",
    "abril abr",
    "mayo may",
    "junio jun",
    "julio jul",
    "agosto ago",
    "septiembre setiembre sep sept set",
    "octubre oct",
    "noviembre nov",
    "diciembre dic",
)
UNITS = {
    "minute": "minuto|minutos|minutito|minutitos|min|mins",
    "hour": "hora|horita",
    "day": "dia|dias",
    "week": "semana|semanas|semanita|sem|sems",
    "month": "mes|meses",
    "quarter": "trimestre|trimestres",
    "year": "ano|anos",
    "weekend": "fin de semana|fines de semana|finde|findes",
    "workday": "dia habil|dias habiles|dia laborable|dias laborables|dia laboral|dias laborales|dia de trabajo|"
    "dias de trabajo",
}
# Units that may stand behind an hour of the clock; `h` rather does than `horas`.
LONG_HOURS, SHORT_HOURS = ("horas",), ("h", "hs", "hrs", "hr")
NUMBERS = (
    "cero", "uno una un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce",
    "trece", "catorce", "quince", "dieciseis", "diecisiete", "dieciocho", "diecinueve", "veinte",
    "veintiuno veintiun veintiuna", "veintidos", "veintitres", "veinticuatro", "veinticinco", "veintiseis",
    "veintisiete", "veintiocho", "veintinueve", "treinta",
)  # fmt: skip
MORE_NUMBERS = {
    "treinta y uno": 31, "treinta y cinco": 35, "cuarenta": 40, "cuarenta y cinco": 45, "cuarenta y ocho": 48,
    "cincuenta": 50, "cincuenta y cinco": 55, "sesenta": 60, "setenta y dos": 72, "noventa": 90, "par de": 2,
    "un par de": 2, "media": 0.5, "medio": 0.5,
}  # fmt: skip
# Three of them, as `a few` are.
A_FEW = {
    "unos": {"minute": "minutos min", "day": "dias", "month": "meses"},
    "algunos": {"day": "dias", "month": "meses"},
    "unas": {"hour": "horas", "week": "semanas"},
    "algunas": {"hour": "horas", "week": "semanas"},
}
ORDINALS = (
    "primero primer primera",
    "segundo segunda",
    "tercero tercer tercera",
    "cuarto cuarta",
    "quinto quinta",
)
PARTS = {
    "morning": "por la manana|x la manana|en la manana|a la manana|a media manana|durante la manana|a lo largo de la manana|"
    "a ultima hora de la manana|al final de la manana",
    "afternoon": "por la tarde|x la tarde|en la tarde|a la tarde|a media tarde|durante la tarde|a lo largo de la tarde|"
    "a ultima hora de la tarde|al final de la tarde",
    "evening": "por la noche|x la noche|en la noche|a la noche|de noche|durante la noche|a lo largo de la noche",
    "lunch": "a la hora de comer|a la hora de la comida|a la hora del almuerzo",
    "after_lunch": "despues de comer|despues del almuerzo|despues de la comida|despues de almorzar|"
    "a primera hora de la tarde",
    "first": "1ra hora|1a hora|1era hora|bien temprano|muy temprano|a primera hora|primera hora|a primera hora de la manana|"
    "a primerisima hora|por la manana temprano|temprano por la manana|temprano en la manana|en la manana temprano",
}
# Inside a sentence they need a day or an `esta` beside them.
BARE_PARTS = {
    "morning": "la manana",
    "afternoon": "tarde",
    "evening": "noche",
    "first": "temprano|tempranito",
}
# Signs, with `del` and `de la` for every `de` at their end.
SIGNS = {
    "e": "fin de|a fin de|fines de|a fines de|final de|a final de|al final de|finales de|a finales de|ultimo dia de|ultimos dias de|"
    "ultimos de",
    "s": "principio de|principios de|a principio de|a principios de|al principio de|comienzo de|comienzos de|a comienzos de|"
    "al comienzo de|inicio de|inicios de|a inicios de|al inicio de|primeros de|a primeros de|primeros dias de",
    "middle": "mediados de|a mediados de|mitad de|a mitad de|a la mitad de",
    "r": "semana de",
    "b": "para",
    "f": "antes de",
    "B": "entre|desde|a partir de",
    "i": "en|dentro de|durante|a lo largo de|en el transcurso de|en el curso de|en el correr de",
    "&": "a|o|u|e",
}
# Signs that say that a number behind them is an hour.
HOUR_SIGNS = {
    "g": "a las|a la|alas|ala|las|sobre las|sobre la|hacia las|hacia la|a eso de las|a eso de la|alrededor de las|como a las|"
    "cerca de las|mas o menos a las|tipo|tipo las",
    "b": "para las|para la|antes o a las|no mas tarde de las",
    "f": "antes de las|antes de la",
    "a": "despues de las|despues de la|a partir de las|pasadas las|pasada la|desde las|mas tarde de las",
    "B": "a partir de la|desde la",
}
AND, THE = Token("&", name="plus"), Token("l")
_UNTIL, _OF = Token("&", name="until"), Token("B", name="of")
_WEEK, _DAY, _MINUTE = Token("u", name="week"), Token("u", name="day"), Token("u", name="minute")
WHOLE: dict[str, tuple[Token, ...]] = {
    "hoy|hoy mismo|hoy dia|hoy mas tarde|mas tarde hoy|mas tarde|dia de hoy|en el dia de hoy|"
    "durante el dia de hoy": (Token("d", 0),),
    "manana|manana mismo|dia de manana|en el dia de manana|durante el dia de manana": (Token("d", 1),),
    "pasado manana|pasadomanana": (Token("d", 2),),
    "manana o pasado|entre manana y pasado": (Token("d", 1), Token("&"), Token("d", 2)),
    "esta manana|esta misma manana": (Token("t"), Token("p", name="morning")),
    "de hoy en ocho|de hoy en ocho dias": (Token("d", 7),),
    "de hoy en quince|de hoy en quince dias": (Token("d", 14),),
    "ocho dias": (Token("n", 1), _WEEK),
    "quince dias|una quincena": (Token("n", 2), _WEEK),
    "un cuarto de hora|cuarto de hora": (Token("n", 15), _MINUTE),
    "tres cuartos de hora": (Token("n", 45), _MINUTE),
    "mediodia|medio dia|al mediodia|al medio dia|a mediodia|a medio dia": (Token("c", 12 * 60, "sure"),),
    "despues del mediodia|pasado el mediodia|tras el mediodia": (Token("a"), Token("c", 12 * 60, "sure")),
    "medianoche|media noche|a medianoche|a media noche|a la medianoche": (Token("c", 24 * 60, "sure"),),
    "cierre|al cierre|al cierre del dia": (Token("c", 17 * 60, "sure"),),
    "a ultima hora|ultima hora|a ultima hora del dia|al final del dia|final del dia|fin del dia|al final de la jornada|fin de la jornada|"
    "al acabar el dia|al terminar el dia": (Token("e"), _DAY),
    "am|a m|de la madrugada": (Token("q", name="am"),),
    "pm|p m|de la tarde|del mediodia|del medio dia": (Token("q", name="pm"),),
    # With a number: twelve of them are the end of it.
    "de la manana": (Token("q", 1, "am"),),
    "de la noche": (Token("q", 1, "pm"),),
    "y": (AND,),
    "y media": (Token("h", 30, "behind"),),
    "y medio": (Token("h"),),
    "y cuarto": (Token("v", 15, "behind"),),
    "menos cuarto": (Token("v", -15, "behind"),),
    "menos": (Token("v", 0, "minus"),),
    **{
        f"{word} para {the}": (Token("v", -number),)
        for word, number in (("cinco", 5), ("diez", 10), ("veinte", 20), ("veinticinco", 25))
        for the in ("las", "la")
    },
    "cuarto para las|un cuarto para las|cuarto para la|un cuarto para la": (Token("v", -15),),
    "el|la": (THE,),
    "de": (_OF,),
    "del|de la": (_OF, THE),
    "al": (Token("&"), THE),
    "y el|y la|o el": (AND, THE),
    "y las|o las": (Token("&"),),
    "y la una": (Token("&"), Token("n", 1, "spoken")),
    "entre las|entre la|de las": (Token("B"),),
    "este|ese": (Token("t", name="dated"),),
    "esta|este mismo|esta misma": (Token("t"),),
    "proximo|siguiente": (Token("x", name="dated"),),
    "prox|proxima|proximos|proximas|los proximos|las proximas|siguientes|los siguientes|las siguientes": (
        Token("x"),
    ),
    "hasta": (_UNTIL,),
    "hasta las|hasta la": (_UNTIL, Token("g", name="hours")),
    "de aqui al|de aca al": (Token("b"), THE),
    "de aqui a|de aca a": (Token("i"),),
    "antes de que acabe|antes de que termine|antes que termine": (Token("b"), Token("e")),
    "en menos de|en un plazo de|en el plazo de|en plazo de|en un plazo maximo de|en un maximo de|en maximo|"
    "en el lapso de": (Token("i", name="within"),),
}
# Words behind a time that belong to it, and words that make it the last one.
TAILS = "inclusive|incluido|en punto|sin falta|aprox|aproximadamente|mas o menos|y pico|a ser posible|si puede ser|si es posible|por favor"
LATEST = "a mas tardar|como muy tarde|como tarde|como maximo|a lo sumo|maximo|max|como mucho"
SPELT_LIKE = (
    "lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril junio julio agosto septiembre "
    "octubre noviembre diciembre manana temprano semana semanas mediodia medianoche minutos horas dentro antes "
    "despues proximo proxima finales principios mediados noche tarde"
)
# Words that have a meaning of their own, one slip from a word of time.
NEVER_MEANT = (
    "manzana mananas junto entero marco mareo angosto angosta domino salado sanado sacado mesas menses minutas hojas "
    "honras hordas trade mantes martas partes marcas nueves jueces semanal centro dentro desnudes deseos"
)
NEVER_BEFORE = "cada todos todas los ultimo ultima pasado pasada hace no ningun ninguna otro"
NUMBERED = (
    "num numero n piso puerta planta local oficina depto departamento apto sala mesa habitacion casa portal bloque "
    "pedido orden ref referencia factura poliza ext lote linea talla tamano version parte articulo caso ticket cant x "
    "calle avenida av km"
)
OPENS_ANEW = (
    "con sobre por para si cuando mientras despues antes porque pero que y o ella ellos ellas nosotros yo tu usted su "
    "sus mi mis nuestro es era fue sera tiene puede podria no urgente"
)
