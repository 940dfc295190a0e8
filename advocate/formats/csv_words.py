"""The words that real exports head their columns with, in English, German, French and Spanish. Data only.

All words are folded (lower case, no accents) and squashed (no gaps): `First Name`, `first_name` and `FIRSTNAME` are one.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class ColumnRole(StrEnum):
    """What a column holds. The last six are parts of one postal address."""

    NAME = "name"
    FIRST = "first"
    MIDDLE = "middle"
    LAST = "last"
    COMPANY = "company"
    JOB = "job"
    TAGS = "tags"
    NOTES = "notes"
    SINCE = "since"
    KEY = "key"
    EMAIL = "email"
    PHONE = "phone"
    SOCIAL = "social"
    LABEL = "label"
    WHOLE_ADDRESS = "whole_address"
    STREET = "street"
    CITY = "city"
    STATE = "state"
    ZIP = "zip"
    COUNTRY = "country"


# A whole header.
PHRASES: Final[dict[ColumnRole, str]] = {
    ColumnRole.NAME: """
        name fullname displayname customer customername contact contactname contactperson client clientname person
        kunde kundenname anzeigename vollstandigername ansprechpartner kontakt
        nom nomcomplet nomaffiche nomduclient
        nombre nombrecompleto nombreyapellidos cliente nombredelcliente contacto""",
    ColumnRole.FIRST: """
        first firstname givenname forename vorname rufname prenom nombredepila primernombre""",
    ColumnRole.MIDDLE: """
        middle middlename additionalname secondname zweitervorname deuxiemeprenom segundonombre""",
    ColumnRole.LAST: """
        last lastname surname familyname nachname familienname zuname nomdefamille
        apellido apellidos primerapellido segundoapellido""",
    ColumnRole.COMPANY: """
        company companyname organisation organization organisationname organizationname business businessname employer
        account accountname firma firmenname unternehmen betrieb arbeitgeber
        societe entreprise raisonsociale empresa nombredelaempresa compania sociedad razonsocial""",
    ColumnRole.JOB: """
        jobtitle title position role function beruf funktion stellung titre fonction poste cargo puesto
        organizationtitle organisationtitle""",
    ColumnRole.TAGS: """
        tags tag labels label categories category groups group groupmembership
        schlagworte schlagworter schlagwort kategorien kategorie gruppen gruppe
        etiquettes etiquette motscles groupes groupe etiquetas etiqueta categorias categoria grupos grupo""",
    ColumnRole.NOTES: """
        notes note comment comments remark remarks description background
        bemerkung bemerkungen notiz notizen kommentar kommentare anmerkung anmerkungen
        remarque remarques commentaire commentaires notas nota comentario comentarios observaciones observacion""",
    ColumnRole.SINCE: """
        since customersince clientsince membersince firstseen kundeseit seit clientdepuis clientedesde""",
    ColumnRole.KEY: """
        id customerid contactid clientid recordid externalid accountid customernumber customerno
        kundennummer kundennr kundenid numeroclient numeroduclient numerodecliente idcliente""",
}

# Words that make up a header together with the labels below: `Home Address 2`, `BILLINGPOSTALCODE`, `E-mail 1 - Value`.
PARTS: Final[dict[ColumnRole, str]] = {
    ColumnRole.EMAIL: """
        email emails mail mails emailaddress emailadresse mailadresse courriel courriels correo correos
        correoelectronico""",
    ColumnRole.PHONE: """
        phone phones telephone tel telefon telefonnummer telefono telefonos rufnummer phonenumber festnetz
        mobile mobilephone cell cellphone mobil mobiltelefon mobilnummer handy handynummer portable movil celular gsm
        fax telefax pager""",
    ColumnRole.SOCIAL: """
        website webpage web homepage url urls webseite internet siteweb sitioweb paginaweb
        linkedin twitter facebook instagram xing mastodon tiktok youtube""",
    ColumnRole.LABEL: "label type typ",
    ColumnRole.WHOLE_ADDRESS: "formatted",
    ColumnRole.STREET: """
        street streetaddress address addressline adresse anschrift direccion domicilio strasse hausnummer housenumber
        rue calle postfach pobox extendedaddress""",
    ColumnRole.CITY: "city town ort stadt wohnort ville ciudad poblacion localidad",
    ColumnRole.STATE: "state region province county bundesland kanton provincia departement",
    ColumnRole.ZIP: "zip zipcode postcode postalcode plz postleitzahl codepostal codigopostal",
    ColumnRole.COUNTRY: "country land pays pais",
}

# Words beside those, and the label they give; an empty label says nothing.
LABELS: Final[dict[str, str]] = {
    "Work": """work business office company geschaftlich dienstlich buro arbeit travail bureau professionnel pro trabajo
        oficina empresa""",
    "Home": "home private personal privat domicile personnel prive casa particular",
    "Mobile": """mobile mobilephone cell cellphone mobil mobiltelefon mobilnummer handy handynummer portable movil
        celular gsm""",
    "Fax": "fax telefax",
    "Pager": "pager",
    "Main": "main primary haupt principal",
    "Other": "other secondary alternative alternate weitere andere autre secondaire otro otra",
    "Billing": "billing invoice rechnungs facturation facturacion",
    "Shipping": "shipping delivery liefer livraison envio",
    "Mailing": "mailing postal",
    "LinkedIn": "linkedin",
    "Twitter": "twitter",
    "Facebook": "facebook",
    "Instagram": "instagram",
    "Xing": "xing",
    "Mastodon": "mastodon",
    "TikTok": "tiktok",
    "YouTube": "youtube",
    "": """value address number nummer nr no line zeile ligne linea the de del la le du des contact customer client kunden
        id1 profile name und y et and""",
}

# Columns that only lists of organisations have; two of them make the file one.
OF_ORGANISATIONS: Final = """
    industry annualrevenue numberofemployees employees ownership tickersymbol sic accountnumber branche umsatz
    mitarbeiterzahl secteur chiffredaffaires effectif sector facturacionanual empleados vatnumber ustid"""
