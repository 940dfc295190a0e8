"""The lock and the notices: complete, pinned by hash, and without the address of any machine."""

from __future__ import annotations

import importlib.metadata
import re
import shutil
import subprocess
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from devtools.environment import LOCK, ROOT

# Spelled in pieces, so that this file does not name them either.
REGISTRIES = (
    "pypi" + ".org",
    "python" + "hosted.org",
    "registry." + "npmjs",
    "registry." + "yarnpkg",
    "ghcr" + ".io",
)
INDEX_OPTION = re.compile("--(?:extra-)?" + "index-url|--find-" + "links|registry = " + r"\{")
OTHER_LOCKS = {"uv.lock", "pylock.toml", "poetry.lock", "package-lock.json"}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def locked() -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9.\-]+)==([^\s;]+)", LOCK.read_text(), re.MULTILINE))


def tracked_files() -> list[str]:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("this is no git checkout")
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [name for name in listing.stdout.split("\0") if name]


def runtime_libraries() -> set[str]:
    """What Advocate needs to run on this system, by canonical name, with all that these need."""
    found: set[str] = set()
    waiting = [Requirement(line) for line in PROJECT["dependencies"]]
    while waiting:
        each = waiting.pop()
        name = canonicalize_name(each.name)
        if name in found or not (each.marker is None or each.marker.evaluate({"extra": ""})):
            continue
        found.add(name)
        waiting += [Requirement(line) for line in importlib.metadata.requires(name) or ()]
    return found


def test_every_locked_package_carries_hashes():
    entries = re.split(r"\n(?=[a-z])", LOCK.read_text().split("\n", 2)[2])
    assert len(entries) == len(locked()) > 50
    assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_lock_answers_pyproject():
    extras = PROJECT["optional-dependencies"].values()
    wanted = [Requirement(line) for lines in (PROJECT["dependencies"], *extras) for line in lines]
    pins = locked()
    assert [
        str(each)
        for each in wanted
        if not each.specifier.contains(pins.get(canonicalize_name(each.name), "0"))
    ] == []


def test_no_tracked_file_names_a_registry():
    def names_one(name: str) -> bool:
        try:
            text = (ROOT / name).read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError):  # a picture, or deleted but not yet committed
            return False
        return any(host in text for host in REGISTRIES) or INDEX_OPTION.search(text) is not None

    files = tracked_files()
    assert [name for name in files if names_one(name)] == []
    assert [name for name in files if name.rsplit("/", 1)[-1] in OTHER_LOCKS] == []


def test_dev_and_ci_can_be_executed():
    tracked_files()
    listing = subprocess.run(
        ["git", "ls-files", "-s", "dev", ".ci/run"], cwd=ROOT, capture_output=True, text=True
    )
    modes = {line.split("\t")[1]: line.split()[0] for line in listing.stdout.splitlines()}
    assert modes == {"dev": "100755", ".ci/run": "100755"}


def test_the_notices_name_every_library_we_ship():
    notices = (ROOT / "NOTICES.md").read_text(encoding="utf-8")
    listed = {canonicalize_name(name) for name in re.findall(r"^\| ([\w.\-]+) \|", notices, re.MULTILINE)}
    assert sorted(runtime_libraries() - listed) == []


def test_the_notices_name_every_font_we_ship():
    notices = (ROOT / "NOTICES.md").read_text(encoding="utf-8")
    fonts = [
        path for path in (ROOT / "resources/fonts").rglob("*") if path.suffix in {".ttf", ".otf", ".ttc"}
    ]
    named = tuple(re.findall(r"\(`(\w+)`\)", notices))
    assert fonts
    assert sorted(font.name for font in fonts if not font.name.startswith(named)) == []
