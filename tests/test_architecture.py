"""The rules of the house, read from the source: who may import whom, how big things get, where colours live.

Each message says which rule was broken and why the rule is there. docs/architecture.md is the same in prose.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator

import pytest

from tests.source_tree import ROOT, Import, Source, is_module, sources

# Who may import whom, of our own. The longest name that fits a module is its layer.
CORE_GROUND = (
    "advocate.errors",
    "advocate.clock",
    "advocate.paths",
    "advocate.logs",
    "advocate.version",
)
VALUES = ("advocate.errors", "advocate.domain", "advocate.changes")
LAYERS: dict[str, tuple[str, ...]] = {
    "advocate.errors": (),
    "advocate.domain": ("advocate.errors",),
    "advocate.changes": ("advocate.domain", "advocate.errors"),
    "advocate.clock": ("advocate.domain", "advocate.errors"),
    "advocate.paths": ("advocate.errors",),
    "advocate.version": (),
    "advocate.logs": ("advocate.errors", "advocate.paths"),
    "advocate.settings": ("advocate.errors", "advocate.domain", "advocate.paths"),
    "advocate.storage": (*VALUES, *CORE_GROUND),
    "advocate.security": (*VALUES, *CORE_GROUND),
    "advocate.formats": (*VALUES, *CORE_GROUND),
    "advocate.services": (
        *VALUES,
        *CORE_GROUND,
        "advocate.settings",
        "advocate.storage",
        "advocate.security",
        "advocate.formats",
    ),
    "advocate.app": ("advocate",),  # puts the parts together
    "advocate.commandline": (*VALUES, *CORE_GROUND, "advocate.settings", "advocate.services", "advocate.app"),
    "advocate.cli": (
        *VALUES,
        *CORE_GROUND,
        "advocate.settings",
        "advocate.services",
        "advocate.app",
        "advocate.commandline",
    ),
    "ui.widgets": (*VALUES, "ui"),
    "ui.__main__": (
        *VALUES,
        *CORE_GROUND,
        "advocate.settings",
        "advocate.services",
        "advocate.app",
        "advocate.cli",
        "ui",
    ),
    "ui": (*VALUES, *CORE_GROUND, "advocate.settings", "advocate.services", "advocate.app", "ui"),
    "devtools": ("devtools",),
    "bench": ("bench", "advocate", "ui"),
    "tests": ("tests", "bench", "devtools", "advocate", "ui"),
    "advocate": (),
}

# Libraries that one layer keeps to itself, and why.
OWNERS = {
    "sqlalchemy": (
        "advocate.storage",
        "rows and queries stay in storage, so that another engine can take its place",
    ),
    "alembic": (
        "advocate.storage",
        "rows and queries stay in storage, so that another engine can take its place",
    ),
    "sqlcipher3": ("advocate.storage", "the engine stays in storage, so that another can take its place"),
    "nacl": ("advocate.security", "cryptography is read and reviewed in one place"),
    "keyring": ("advocate.security", "the keychain is reached from one place"),
    "typst": ("advocate.formats", "one file per foreign format, and none elsewhere"),
    "icalendar": ("advocate.formats", "one file per foreign format, and none elsewhere"),
    "PySide6": ("ui", "the core can be driven without a window"),
    "shiboken6": ("ui", "the core can be driven without a window"),
}
DOMAIN_LIBRARIES = {"phonenumbers", "email_validator", "dateutil", "dateparser", "holidays"}
# What the domain does not reach for, even in the standard library: it is pure.
IMPURE = {
    "io",
    "logging",
    "os",
    "random",
    "shutil",
    "socket",
    "sqlite3",
    "subprocess",
    "tempfile",
    "threading",
}
REACHES_OUT = re.compile(
    r"\b(?:now|today|utcnow|uuid4|uuid7|monotonic|open|exists|read_text|read_bytes|write_text)\("
)

MOST_FILE_LINES = 400
MOST_FUNCTION_LINES = 60
RECORDS = "advocate/storage/migrations/versions/"  # a released step is a record of its day, never edited
VAGUE = {"manager", "helper", "helpers", "util", "utils", "handler", "handlers", "misc", "common"}
COLOUR_HOMES = {"ui/theme.py", "ui/tokens.py"}
COLOUR = re.compile(
    r"""["']\#[0-9a-fA-F]{3,8}\b | \bQColor\(["\'\d] | \bQt\.(?:GlobalColor\.)?(?!transparent)
        (?:black|white|red|green|blue|gray|yellow|cyan|magenta|dark[A-Z]\w+|light[A-Z]ray)\b
        | \bGlobalColor\b(?!\.transparent) | \bsetStyleSheet\( | \brgba?\( """,
    re.VERBOSE,
)
LEFT_OVERS = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b|\bNotImplementedError\b")  # left-overs: named here only
CATCHES_ALL = {"ui/runner.py", "ui/errors.py", "advocate/cli.py"}
LEAST_TWINS = 0.8


def layer_of(module: str) -> str:
    fitting = [layer for layer in LAYERS if module == layer or module.startswith(layer + ".")]
    return max(fitting, key=len)


def is_within(module: str, roots: Iterable[str]) -> bool:
    return any(module == root or module.startswith(root + ".") for root in roots)


def product() -> Iterator[Source]:
    return (source for source in sources() if is_within(source.name, ("advocate", "ui")))


def found() -> Iterator[tuple[Source, Import]]:
    return ((source, each) for source in sources() for each in source.imports())


def breaches(rule: str, places: Iterable[str]) -> None:
    """Fail with the rule and every place that breaks it."""
    listed = sorted(set(places))
    if listed:
        pytest.fail(f"{rule}\n  " + "\n  ".join(listed), pytrace=False)


def test_imports_point_down():
    def is_wrong(source: Source, each: Import) -> bool:
        own = is_within(each.target, ("advocate", "ui", "bench", "devtools", "tests"))
        layer = layer_of(source.name)
        return own and is_module(each.target) and not is_within(each.target, (layer, *LAYERS[layer]))

    breaches(
        "Imports point down: ui -> advocate.app -> services -> {storage, security, formats} -> domain -> errors. "
        "So a part can be read, tested and replaced without those above it. (The table is LAYERS in this test.)",
        (
            f"{each.place} ({layer_of(source.name)}) imports {each.target}"
            for source, each in found()
            if is_wrong(source, each)
        ),
    )


def test_every_core_module_has_a_layer():
    breaches(
        "Every module of the core belongs to a layer of the table LAYERS; a new one at the top of advocate/ is a decision.",
        (
            source.file
            for source in product()
            if layer_of(source.name) == "advocate" and source.name != "advocate"
        ),
    )


def test_libraries_stay_with_their_owner():
    def wrong() -> Iterator[str]:
        for source, each in found():
            owner, why = OWNERS.get(each.target.split(".")[0], ("", ""))
            if owner and is_within(source.name, ("advocate", "ui")) and not is_within(source.name, (owner,)):
                yield f"{each.place} imports {each.target}: only {owner} may, because {why}"

    breaches("Some libraries belong to one layer alone.", wrong())


def test_domain_is_pure():
    def wrong() -> Iterator[str]:
        for source in product():
            if not is_within(source.name, ("advocate.domain",)):
                continue
            for each in source.imports():
                top = each.target.split(".")[0]
                allowed = (sys.stdlib_module_names - IMPURE) | DOMAIN_LIBRARIES | {"advocate"}
                if top not in allowed:
                    yield f"{each.place} imports {each.target}"
            yield from (
                f"{source.file}:{n} {line.strip()}"
                for n, line in source.code_lines()
                if REACHES_OUT.search(line)
            )

    breaches(
        "The domain holds values and rules: no files, no logs, no clock, no drawn ids. Time and ids are handed in, "
        "so that a rule gives the same answer every time it is asked.",
        wrong(),
    )


def test_widgets_know_no_page():
    features = {path.name for path in (ROOT / "ui").iterdir() if path.is_dir()} - {"widgets", "acts"}
    pages = [f"ui.{name}" for name in features] + ["ui.frame.main_window", "ui.runner"]
    breaches(
        "Widgets know nothing but the table of acts, dialogs know drafts, pages know services: what lies in ui/widgets can"
        " stand on any page.",
        (
            f"{e.place} imports {e.target}"
            for s, e in found()
            if s.name.startswith("ui.widgets") and is_within(e.target, pages)
        ),
    )


def test_there_is_no_import_cycle():
    graph = {source.name: set[str]() for source in sources()}
    for source, each in found():
        if each.target in graph and each.target != source.name and not each.is_for_types:
            graph[source.name].add(each.target)
    breaches(
        "No module reaches itself through its imports: in a cycle nothing can be understood or tested alone.",
        (" -> ".join(cycle) for cycle in cycles(graph)),
    )


def cycles(graph: dict[str, set[str]]) -> Iterator[tuple[str, ...]]:
    """One cycle for each way back found by walking deep first; starts with the name that sorts first."""
    done: set[str] = set()

    def walk(name: str, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        if name in path:
            loop = path[path.index(name) :]
            first = loop.index(min(loop))
            yield (*loop[first:], *loop[:first], loop[first])
        elif name not in done:
            for target in sorted(graph[name]):
                yield from walk(target, (*path, name))
            done.add(name)

    for name in sorted(graph):
        yield from walk(name, ())


def test_imports_inside_functions_say_why():
    breaches(
        "An import inside a function hides a dependency. Only what is slow to load may wait, and says so on its line: "
        "`# lazy: start-up time`.",
        (
            f"{each.place} {each.line.strip()}"
            for source, each in found()
            if each.is_inside_function
            and is_within(source.name, ("advocate", "ui"))
            and "# lazy: " not in each.line
        ),
    )


def test_package_files_hold_a_docstring_only():
    def is_more(source: Source) -> bool:
        return len(source.tree.body) != 1 or ast.get_docstring(source.tree) is None

    breaches(
        "An __init__.py says in a docstring what its package is for, and nothing else: re-exports make cycles.",
        (source.file for source in sources() if source.path.name == "__init__.py" and is_more(source)),
    )


def test_every_module_says_what_it_is_for():
    breaches(
        "A module opens with one or two sentences: what it is for, and what it is not. (A test is named after its module.)",
        (
            source.file
            for source in sources()
            if ast.get_docstring(source.tree) is None and not source.path.name.startswith("test_")
        ),
    )


def test_files_and_functions_stay_small():
    def wrong() -> Iterator[str]:
        for source in sources():
            if len(source.lines) > MOST_FILE_LINES and not source.file.startswith(RECORDS):
                yield f"{source.file} has {len(source.lines)} lines"
            for function in source.functions():
                length = (function.end_lineno or function.lineno) - function.lineno + 1
                if length > MOST_FUNCTION_LINES:
                    yield f"{source.file}:{function.lineno} {function.name} has {length} lines"

    breaches(
        f"A file has at most {MOST_FILE_LINES} lines and a function {MOST_FUNCTION_LINES}: "
        "what is longer has two jobs, and gets two rooms.",
        wrong(),
    )


def test_names_say_what_a_thing_is():
    def words(name: str) -> set[str]:
        return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}

    def wrong() -> Iterator[str]:
        for source in sources():
            for word in words(source.path.stem) & VAGUE:
                yield f"{source.file}: {word}"
            for node in ast.walk(source.tree):
                if isinstance(node, ast.ClassDef) and words(node.name) & VAGUE:
                    yield f"{source.file}:{node.lineno} class {node.name}"

    breaches("Manager, Helper, Util, Handler, misc and common say nothing: name what it is or does.", wrong())


def test_colours_live_in_the_theme():
    breaches(
        "Colours come from the tokens through the theme, so that light, dark and contrast stay right everywhere; "
        "style sheets are slow and lose the theme. Only ui/theme.py and ui/tokens.py spell colours.",
        (
            f"{source.file}:{number} {line.strip()}"
            for source in sources()
            if source.name.startswith("ui") and source.file not in COLOUR_HOMES
            for number, line in source.code_lines()
            if COLOUR.search(line)
        ),
    )


def test_nothing_is_left_for_later():
    breaches(
        "No stub and no note to ourselves: what is here works, and what is not here is not pretended.",
        (
            f"{source.file}:{number} {line.strip()}"
            for source in sources()
            for number, line in enumerate(source.lines, 1)
            if LEFT_OVERS.search(line) and "left-overs" not in line
        ),
    )


def test_only_the_edges_catch_everything():
    def catches_all(node: ast.ExceptHandler) -> bool:
        broad = node.type is None or ast.unparse(node.type) in ("Exception", "BaseException")
        return broad and not any(isinstance(inner, ast.Raise) for inner in ast.walk(node))

    breaches(
        "A bug must reach the place that reports it. `except Exception` stands at the edges alone "
        f"({', '.join(sorted(CATCHES_ALL))}); elsewhere name the errors, raise again, or carry it "
        "to another thread and say so: `# carried`.",
        (
            f"{source.file}:{node.lineno}"
            for source in product()
            if source.file not in CATCHES_ALL
            for node in ast.walk(source.tree)
            if isinstance(node, ast.ExceptHandler) and catches_all(node)
            if "# carried" not in source.lines[node.lineno - 1]
        ),
    )


def test_modules_of_the_core_have_a_twin():
    def has_twin(source: Source) -> bool:
        return (ROOT / "tests" / source.path.parent / f"test_{source.path.name}").exists()

    modules = (source for source in product() if source.path.parts[0] == "advocate")
    acting = [
        source for source in modules if any(source.functions()) and "migrations" not in source.path.parts
    ]
    alone = [source.file for source in acting if not has_twin(source)]
    share = 1 - len(alone) / len(acting)
    if share < LEAST_TWINS:
        breaches(
            f"At least {LEAST_TWINS:.0%} of the core's modules that do something have a test file of the same name at "
            f"the same path under tests/, so that nobody searches for it; now {share:.0%}. Without one:",
            alone,
        )
