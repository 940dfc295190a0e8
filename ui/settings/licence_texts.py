"""What Advocate is built on, from the notices, and the licence of each in full, wherever this installation has it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from advocate import paths
from advocate.errors import NotFound

NOTICES = "NOTICES.md"
_COMMON = {"LGPL-3.0": "LGPL-3.0.txt", "GPL-3.0": "GPL-3.0.txt", "Apache-2.0": "Apache-2.0.txt"}
_TEXT = re.compile(r"licen[cs]e|copying|notice|ofl", re.IGNORECASE)
_OWN = {
    "Inter": "fonts/OFL.txt",
    "Lucide icons": "icons/LICENSE",
    "SQLCipher": "licences/SQLCipher.txt",
    "OpenSSL": "licences/Apache-2.0.txt",
    "Qt": "licences/LGPL-3.0.txt",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Something shipped with Advocate. about: what it does here, or where it lies."""

    name: str
    licence: str
    about: str = ""


def read_parts() -> tuple[Part, ...]:
    """Advocate itself first, then everything that the notices name as being in the program. Raises NotFound."""
    text = _notices().partition("## For developers only")[0]
    found = [Part(name="Advocate", licence="MIT", about="")]
    found.append(Part(name="Qt", licence="LGPL-3.0", about=_paragraph(text, "## Qt")))
    for line in text.splitlines():
        cells = [cell.strip().replace("`", "") for cell in line.strip().strip("|").split("|")]
        if line.startswith("|") and len(cells) == 3 and not set(line) <= set("|- :"):
            found.append(Part(name=cells[0], licence=cells[1], about=cells[2]))
    found += [Part(name=name, licence=licence) for name, licence in _inside(text)]
    return tuple(_plain(part) for part in found if part.name not in {"Library", "Part"})


def read_licence(part: Part) -> str:
    """The text of its licence, or a sentence that says where it is."""
    for file in _files_of(part):
        try:
            return file.read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
    common = [paths.resources() / "licences" / file for name, file in _COMMON.items() if name in part.licence]
    texts = [file.read_text(encoding="utf-8") for file in common if file.is_file()]
    return "\n\n".join(texts) or f"{part.name}: {part.licence}. {part.about}".strip()


def _plain(part: Part) -> Part:
    """`Inter (Inter), © The Inter Project Authors`: the name is a name, the rest is about it."""
    name, _, owner = part.name.partition(", ©")
    about = f"© {owner.strip()}" if owner else part.about
    return Part(name=name.partition(" (")[0].strip(), licence=part.licence, about=about)


def _files_of(part: Part) -> list[Path]:
    root = paths.resources()
    own = [root / file for name, file in _OWN.items() if part.name.startswith(name)]
    if part.name == "Python":
        return _files_of(Part(name="typing-extensions", licence=part.licence))  # under the same licence
    if part.name == "Advocate":
        own = [root.parent / "licences" / "LICENSE", root.parent / "LICENSE"]
    elif "Noto" in part.name or "Droid" in part.name:
        own = _font_texts(part, root / "fonts" / "licences")
    shipped = root.parent / "licences" / re.sub(r"[-_.]+", "-", part.name).lower()
    if shipped.is_dir():
        own += sorted(shipped.iterdir())
    return [file for file in own if file.is_file()] or _installed(part.name)


def _font_texts(part: Part, folder: Path) -> list[Path]:
    asked = "droid" if "Droid" in part.name else "emoji" if "Emoji" in part.name else "noto"
    files = sorted(folder.iterdir()) if folder.is_dir() else []
    return [file for file in files if asked in file.name.lower()] or files


def _installed(name: str) -> list[Path]:
    """In a checkout the libraries lie in the environment, each with its own text."""
    try:
        files = metadata.files(name) or []
    except metadata.PackageNotFoundError:
        return []
    texts = [file for file in files if _TEXT.search(file.name) and file.suffix not in {".py", ".pyc"}]
    return [Path(str(file.locate())) for file in texts]


def _inside(text: str) -> list[tuple[str, str]]:
    """What libraries carry in themselves: `- **OpenSSL**, © ..., Apache-2.0 (...)`."""
    known = r"Apache-2\.0|BSD-3-Clause|PSF-2\.0"
    found = []
    for block in re.findall(r"^- \*\*(.+?)(?=^- \*\*|\n\n)", text, re.MULTILINE | re.DOTALL):
        name = block.partition("**")[0]
        licence = re.search(known, block)
        found.append((name, licence[0] if licence else ""))
    return found


def _paragraph(text: str, head: str) -> str:
    """The words below a heading, as one paragraph without marks."""
    body = text.partition(f"{head}\n")[2].partition("\n## ")[0]
    return " ".join(body.replace("**", "").replace("`", "").split())


def _notices() -> str:
    root = paths.resources().parent
    for place in (root / "licences" / NOTICES, root / NOTICES):
        if place.is_file():
            return place.read_text(encoding="utf-8")
    raise NotFound("The notices did not come along with this installation.", "Install Advocate again.")
