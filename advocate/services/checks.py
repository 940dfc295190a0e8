"""What every service checks before it keeps something typed: names, titles and bodies within their limits."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from advocate.domain.customer import ContactPointDraft
from advocate.domain.files import PHOTO_LIMIT
from advocate.domain.text import is_visible, many_lines, one_line
from advocate.errors import InvalidValue

NAME_LIMIT = 300
BODY_LIMIT = 5_000_000


def clean_name(text: str, what: str = "name") -> str:
    """One line with something to see. Raises InvalidValue."""
    name = one_line(text)
    if not is_visible(name):
        raise InvalidValue(f"The {what} is empty.", "Type at least one letter.", field=what)
    return within(name, NAME_LIMIT, what)


def clean_line(text: str, what: str = "text") -> str:
    """One line, may be empty."""
    return within(one_line(text), NAME_LIMIT * 4, what)


def clean_contact_point(draft: ContactPointDraft) -> ContactPointDraft:
    """Its value is read where it is kept; here it must only fit. Raises InvalidValue."""
    return replace(
        draft,
        value=within(draft.value, NAME_LIMIT * 4, "entry"),
        label=clean_line(draft.label, "label"),
        preferred=clean_line(draft.preferred, "preferred time"),
    )


def clean_body(text: str, what: str = "text", *, required: bool = False) -> str:
    """Several lines. Raises InvalidValue for an empty one where something is required."""
    body = many_lines(text)
    if required and not body:
        raise InvalidValue("There is nothing typed yet.", "Type a few words first.", field=what)
    return within(body, BODY_LIMIT, what)


def check_moment(moment: datetime, field: str) -> None:
    """Raises InvalidValue for a time that does not say where on earth it is meant."""
    if moment.tzinfo is None:
        raise InvalidValue("The time has no time zone.", "Choose the day and the time again.", field=field)


def check_photo(image: bytes) -> None:
    """Raises InvalidValue for what is no PNG or JPEG, or is larger than a picture of a face needs to be."""
    if not image.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        raise InvalidValue(
            "This is no picture that can be kept.", "Choose a PNG or JPEG file.", field="photo"
        )
    if len(image) > PHOTO_LIMIT:
        raise InvalidValue(
            f"The picture has {len(image) // 1000:,} kB; {PHOTO_LIMIT // 1000} fit.",
            "Choose a smaller one, or cut it to the face.",
            field="photo",
        )


def within(text: str, limit: int, what: str) -> str:
    if len(text) > limit:
        raise InvalidValue(
            f"The {what} has {len(text):,} characters; {limit:,} fit.",
            "Shorten it, or split it in two.",
            field=what,
        )
    return text


def safe_name(name: str) -> str:
    """A name that every file system takes: no place in it, no ending dot, not longer than 120 characters."""
    plain = "".join("_" if c in '<>:"/\\|?*' else c for c in one_line(name)).strip(". ")
    stem, dot, ending = plain.rpartition(".")
    if len(plain) > 120 and dot and len(ending) <= 10:
        return f"{stem[: 119 - len(ending)]}.{ending}"
    return plain[:120] or "file"
