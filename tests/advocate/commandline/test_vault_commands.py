from __future__ import annotations

import json
import stat
from pathlib import Path

from tests import factories
from tests.advocate.commandline.conftest import Run
from tests.fakes import FakeClock


def test_create_prints_the_recovery_code_once(run: Run, tmp_path: Path):
    folder = tmp_path / "new" / "vault"
    answer = run(
        "vault", "create", folder, "--member", "Łukasz Müller", "--zone", "europe/berlin", "--region", "de"
    )
    assert (answer.code, answer.err) == (0, "")
    code = next(line.strip() for line in answer.out.split("\n") if line.startswith("    "))
    assert len(code.split("-")) == 8
    assert answer.out.count(code) == 1
    assert "Write it down" in answer.out
    about = run("vault", "info", folder, "--json").json
    assert (about["team"], about["zone"], about["region"]) == (["Łukasz Müller"], "Europe/Berlin", "DE")
    assert about["ways_in"] == ["passphrase", "recovery"]
    if hasattr(stat, "S_IMODE"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_create_as_json(run: Run, tmp_path: Path):
    made = run("vault", "create", tmp_path / "vault", "--member", "Sam", "--json").json
    assert set(made) == {"folder", "vault_id", "recovery_code", "zone", "region"}


def test_create_asks_twice(run: Run, tmp_path: Path):
    typed = iter(["one passphrase", "another passphrase"])
    answer = run("vault", "create", tmp_path / "vault", "--member", "Sam", ask=lambda _prompt: next(typed))
    assert answer.code == 1
    assert answer.err == (
        "Please check this: The two passphrases are not the same. Nothing was made. Please try again.\n"
    )
    asked: list[str] = []

    def ask(prompt: str) -> str:
        asked.append(prompt)
        return factories.PASSPHRASE

    assert run("vault", "create", tmp_path / "vault", "--member", "Sam", ask=ask).code == 0
    assert asked == ["Choose a passphrase: ", "The same once more: "]


def test_create_leaves_a_folder_in_use_alone(run: Run, tmp_path: Path):
    letter = tmp_path / "letters" / "letter.txt"
    letter.parent.mkdir()
    letter.write_text("Dear Maria")
    answer = run("vault", "create", letter.parent, "--member", "Sam")
    assert answer.code == 1
    assert answer.err.startswith("This folder is in use: The folder letters is not empty.")
    assert letter.read_text() == "Dear Maria"
    assert run("vault", "create", letter, "--member", "Sam").err.endswith(
        "Choose a new folder for the vault.\n"
    )


def test_create_refuses_what_cannot_be(run: Run, tmp_path: Path):
    nowhere = run("vault", "create", tmp_path / "a", "--member", "Sam", "--zone", "Mars/Base")
    assert (
        nowhere.err == "Please check this: There is no time zone “Mars/Base”. Write it like Europe/Berlin.\n"
    )
    country = run("vault", "create", tmp_path / "a", "--member", "Sam", "--region", "Germany")
    assert (
        country.err
        == "Please check this: “Germany” is not a country code. Write two letters, such as US or DE.\n"
    )
    nameless = run("vault", "create", tmp_path / "a", "--member", " ")
    assert nameless.code == 1
    assert run("vault", "create", tmp_path / "a").code == 2


def test_info(run: Run, shop: Path):
    answer = run("vault", "info", shop)
    assert "Team:        Priya Natarajan" in answer.out
    assert "Customers:   4" in answer.out
    assert "Promises:    2 open promises, 1 late" in answer.out
    assert "Last backup: never" in answer.out
    assert "Opens with:  the passphrase, the recovery code" in answer.out


def test_check(run: Run, shop: Path):
    assert run("vault", "check", shop).out.startswith("All is well: every page (")
    checked = run("vault", "check", shop, "--json").json
    assert checked["is_whole"] is True
    assert checked["rows"] == sum(checked["tables"].values())


def test_check_finds_a_damaged_page(run: Run, shop: Path):
    database = shop / "vault.db"
    content = bytearray(database.read_bytes())
    content[-2000] ^= 255
    database.write_bytes(content)
    answer = run("vault", "check", shop)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("The vault is damaged: ")


def test_backup_and_restore(run: Run, shop: Path, tmp_path: Path, clock: FakeClock):
    made = run("backup", shop, tmp_path)
    assert made.code == 0
    (file,) = tmp_path.glob("*.advocate-backup")
    assert f"Backed up to {file}" in made.out
    assert "Last backup: just now" in run("vault", "info", shop).out
    again = run("backup", shop, tmp_path / "second.backup", "--json").json
    assert again["file"] == str(tmp_path / "second.backup")
    restored = run("restore", file, tmp_path / "restored")
    assert restored.out.startswith("Restored ")
    names = [
        customer["name"] for customer in run("customers", tmp_path / "restored", "--json").json["customers"]
    ]
    assert "Maria Gomez" in names
    assert run("restore", file, tmp_path / "restored").err.startswith("This folder is in use: ")


def test_restore_tells_what_is_wrong(run: Run, shop: Path, tmp_path: Path):
    foreign = tmp_path / "foreign.zip"
    foreign.write_text(json.dumps({"not": "a backup"}))
    for file in (foreign, tmp_path / "missing", shop):
        answer = run("restore", file, tmp_path / "restored")
        assert answer.code == 1
        assert answer.err.startswith("This file could not be read: ")
        assert not (tmp_path / "restored").exists()
    run("backup", shop, tmp_path / "good.backup")
    answer = run(
        "restore", tmp_path / "good.backup", tmp_path / "restored", ask=lambda _prompt: "not the passphrase"
    )
    assert answer.err.startswith("That does not open the vault: ")
    assert not (tmp_path / "restored").exists()


def test_backup_to_a_folder_that_is_not_there(run: Run, shop: Path, tmp_path: Path):
    answer = run("backup", shop, tmp_path / "no" / "such" / "file")
    assert answer.code == 1
    assert "There is no folder" in answer.err
