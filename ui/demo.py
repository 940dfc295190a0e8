"""A throw-away vault with a made-up business, for looking around; and the same without a screen, step by step."""

from __future__ import annotations

import secrets
import sys
import tempfile
from pathlib import Path

from advocate import app
from advocate.app import Advocate
from advocate.domain.customer import CustomerFilter, CustomerOrder, CustomerState
from advocate.services.opening import Costs
from ui.here import zone_here
from ui.wording.time_words import ago_words

MEMBER = "Priya Natarajan"
SEED = 7
CUSTOMERS = 200
CHEAP = Costs(
    memory_bytes=8 * 2**20, passes=1
)  # the vault is thrown away: guessing its passphrase gains nothing


def demo_vault(folder: Path, *, customers: int = CUSTOMERS) -> Advocate:
    """Open, filled, and forgotten by everybody: its passphrase is drawn and told to nobody."""
    made, _code = app.create(
        folder,
        passphrase=secrets.token_urlsafe(),
        member_name=MEMBER,
        zone=zone_here(),
        region="US",
        costs=CHEAP,
    )
    try:
        made.sample.fill(seed=SEED, customers=customers)
    except BaseException:
        made.close()
        raise
    return made


def headless_round() -> int:
    """Create, fill, find, print a history, check the vault; says each step. The vault goes, the PDF stays."""
    out = Path(tempfile.mkdtemp(prefix="advocate-demo-"))
    _say("There is no screen here, so this is a round without a window.")
    with tempfile.TemporaryDirectory(prefix="advocate-demo-vault-") as folder:
        made = demo_vault(Path(folder) / "vault")
        try:
            count = sum(
                made.customers.count_customers(CustomerFilter(state=state)) for state in CustomerState
            )
            _say(f"Made an encrypted vault and filled it with {count} customers and two years of contacts.")
            _look_around(made, out / "history.pdf")
        finally:
            made.close()
    _say("Closed the vault and threw it away. The PDF stays.")
    return 0


def _look_around(made: Advocate, pdf: Path) -> None:
    newest = CustomerFilter(order=CustomerOrder.LAST_CONTACT, descending=True)
    customer = made.customers.list_customers(newest, 0, 1)[0]
    found = made.search.find(customer.name.split()[0])
    last = (
        ago_words(customer.last_contact_at, made.clock.now(), made.member.zone)
        if customer.last_contact_at
        else "never"
    )
    _say(
        f"Looked for “{customer.name.split()[0]}”: {len(found.customers)} customers and {len(found.said)} things said."
        f" {customer.name}, last contact {last}, open promises: {customer.open_promises}."
    )
    written = made.reports.write_history(customer.id, pdf)
    _say(f"Printed the history of {customer.name}: {written.entries} entries, in {written.path}")
    checked = made.backups.check()
    _say(f"Checked the vault: {sum(checked.rows.values())} rows, every page of it in order.")


def _say(sentence: str) -> None:
    sys.stdout.write(sentence + "\n")
    sys.stdout.flush()
