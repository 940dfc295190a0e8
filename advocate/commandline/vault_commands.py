"""`advocate vault create | info | check`, and backup and restore."""

from __future__ import annotations

import argparse
from pathlib import Path

from advocate.commandline.asking import new_passphrase, passphrase
from advocate.commandline.json_values import JsonValues
from advocate.commandline.opening import opened
from advocate.commandline.place import country, time_zone
from advocate.commandline.terminal import Terminal
from advocate.commandline.wording import size_words
from advocate.domain.customer import CustomerFilter
from advocate.domain.moment import local
from advocate.domain.text import count_words
from advocate.domain.wording_of_time import ago_words, date_words
from advocate.settings import BUSINESS


def create(args: argparse.Namespace, terminal: Terminal) -> None:
    zone, region = time_zone(args.zone), country(args.region)
    from advocate import app  # lazy: start-up time
    from advocate.services.vault import create_folder  # lazy: start-up time

    folder = Path(args.vault)
    create_folder(folder)  # a folder in use is said before anybody thinks of a passphrase
    typed = new_passphrase(args.passphrase_file, terminal.ask)
    with terminal.waiting("Making the keys hard to guess …"):
        advocate, code = app.create(
            folder, passphrase=typed, member_name=args.member, zone=zone, region=region, clock=terminal.clock
        )
    try:
        vault_id = str(advocate.vault.info().vault_id)
    finally:
        advocate.close()
    if args.json:
        terminal.say_json(
            {
                "folder": str(folder),
                "vault_id": vault_id,
                "recovery_code": code,
                "zone": zone,
                "region": region,
            }
        )
        return
    terminal.say(f"Made a vault in {folder}.")
    terminal.say()
    terminal.say("Your recovery code, shown this once:")
    terminal.say()
    terminal.say(f"    {terminal.strong(code)}")
    terminal.say()
    terminal.say_wrapped(
        "It opens the vault when the passphrase is forgotten. Write it down and keep it away from this computer. "
        "Nobody can make another one for you."
    )


def info(args: argparse.Namespace, terminal: Terminal) -> None:
    with opened(args, terminal) as advocate:
        about, member, now = advocate.vault.info(), advocate.member, terminal.clock.now()
        customers = advocate.customers.count_customers(CustomerFilter())
        promises = advocate.promises.counts()
        business = advocate.settings.get(BUSINESS)
        names = [each.name for each in advocate.team.members() if each.is_active]
        values = JsonValues(now, member.zone)
    if args.json:
        terminal.say_json(
            {
                "folder": str(about.folder),
                "vault_id": str(about.vault_id),
                "business": business,
                "team": names,
                "zone": member.zone,
                "region": member.region,
                "created_at": values.moment(about.created_at),
                "last_backup_at": values.moment(about.last_backup_at),
                "size_bytes": about.size,
                "schema": about.schema,
                "ways_in": [way.value for way in about.ways_in],
                "customers": customers,
                "promises": values.counts(promises),
            }
        )
        return
    backup = ago_words(about.last_backup_at, now, member.zone) if about.last_backup_at else "never"
    ways = ", ".join(_WAYS_IN.get(way.value, way.value) for way in dict.fromkeys(about.ways_in))
    lines = {
        "Vault": str(about.folder),
        "Business": business,
        "Team": ", ".join(names),
        "Since": date_words(local(about.created_at, member.zone).date()),
        "Customers": f"{customers:,}",
        "Promises": f"{count_words(promises.open, 'open promise')}, {promises.late:,} late",
        "On disk": size_words(about.size),
        "Last backup": backup,
        "Opens with": ways,
    }
    for label, value in lines.items():
        if value:
            terminal.say(f"{label + ':':<13}{value}")


_WAYS_IN = {
    "passphrase": "the passphrase",
    "recovery": "the recovery code",
    "keychain": "this computer's keychain",
}


def check(args: argparse.Namespace, terminal: Terminal) -> None:
    with opened(args, terminal) as advocate, terminal.waiting("Reading every page …"):
        checked = advocate.backups.check()
    rows = sum(checked.rows.values())
    if args.json:
        terminal.say_json(
            {"is_whole": True, "rows": rows, "tables": dict(checked.rows), "size_bytes": checked.size}
        )
    else:
        size = size_words(checked.size)
        terminal.say(f"All is well: every page ({size}) and every row ({rows:,}) was read and is whole.")


def backup(args: argparse.Namespace, terminal: Terminal) -> None:
    with opened(args, terminal) as advocate, terminal.waiting("Copying, then reading the copy …"):
        written = advocate.backups.make(Path(args.out))
    if args.json:
        terminal.say_json({"file": str(written.path), "size_bytes": written.size, "rows": written.entries})
    else:
        terminal.say(
            f"Backed up to {written.path} ({size_words(written.size)}, {count_words(written.entries, 'row')}), and read back."
        )
        terminal.say_wrapped(
            "It opens with today's passphrase and recovery code. Keep it away from this computer."
        )


def restore(args: argparse.Namespace, terminal: Terminal) -> None:
    from advocate.services import backups, opening  # lazy: start-up time

    folder = Path(args.vault)
    typed = passphrase(args.passphrase_file, terminal.ask)
    with terminal.waiting("Unpacking, then reading every page …"):
        checked = backups.restore(Path(args.file), folder, opening.by_passphrase(typed))
    rows = sum(checked.rows.values())
    if args.json:
        terminal.say_json({"folder": str(folder), "rows": rows, "size_bytes": checked.size})
    else:
        terminal.say(f"Restored {count_words(rows, 'row')} into {folder}; every page was read and is whole.")
