"""The title of a contact for which nobody typed one. Pure."""

from __future__ import annotations

LONGEST = 80


def title_and_body(title: str, text: str) -> tuple[str, str]:
    """The title as typed and the whole text; or the first line as title and the rest below it.

    A first line too long for a title stays in the body, and its beginning stands above.
    """
    body = text.strip()
    if title.strip():
        return title.strip(), body
    line, _, rest = body.partition("\n")
    first = " ".join(line[:4000].split())
    if len(first) <= LONGEST and len(line) <= 4000:
        return first, rest.strip()
    cut = first[:LONGEST]
    return (cut.rsplit(" ", 1)[0] if " " in cut[LONGEST // 2 :] else cut) + "…", body
