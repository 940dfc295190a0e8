"""Reading a contact point as typed: what is shown, what is compared, what is searched."""

from __future__ import annotations

from dataclasses import dataclass

from advocate.domain.customer import ContactPointDraft, ContactPointKind
from advocate.domain.phone import read_phone
from advocate.domain.text import many_lines, one_line
from advocate.errors import InvalidValue


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadContactPoint:
    """normal: E.164 for numbers, lower-case for mails, empty where there is none; digits: for numbers, every spelling."""

    value: str
    normal: str = ""
    digits: str = ""


def read_contact_point(draft: ContactPointDraft, region: str) -> ReadContactPoint:
    """Raises InvalidValue for an empty one, a number without digits and a mail address without @.

    A number that no country knows and an unusual mail address are kept as typed: better found than refused.
    """
    value = many_lines(draft.value) if draft.kind is ContactPointKind.POSTAL else one_line(draft.value)
    if not value:
        raise InvalidValue("There is nothing typed yet.", field="value")
    if draft.kind is ContactPointKind.PHONE:
        number = read_phone(value, region)
        if not number.search_digits:
            raise InvalidValue(
                f"“{value[:60]}” has no digits.", "Type the number with its area code.", field="value"
            )
        return ReadContactPoint(value=number.shown, normal=number.e164, digits=number.search_digits)
    if draft.kind is ContactPointKind.EMAIL:
        return ReadContactPoint(value=value, normal=normal_email(value))
    return ReadContactPoint(value=value)


def normal_email(text: str) -> str:
    """The address as it is compared. Raises InvalidValue when it can be none."""
    from email_validator import EmailNotValidError, validate_email  # lazy: start-up time

    address = text.removeprefix("mailto:").strip()
    try:
        return validate_email(
            address, check_deliverability=False, test_environment=True
        ).normalized.casefold()
    except EmailNotValidError as error:
        if "@" in address.strip("@") and " " not in address:
            return address.casefold()
        raise InvalidValue(
            f"“{text[:60]}” is not a mail address.", "Type it like name@example.com.", field="value"
        ) from error
