"""A vault as nobody should have one: names in many scripts, one of 200 characters, 40 tags, 30 ways to reach somebody."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from advocate.app import Advocate
from advocate.changes import Changes
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.customer import ContactPointDraft, ContactPointKind, CustomerDraft
from advocate.domain.ids import CustomerId, DepartmentId
from advocate.domain.interaction import Channel, InteractionDraft
from advocate.domain.promise import Due, PromiseDraft

LONG_NAME = ("Aleksandra Wolfeschlegelsteinhausenbergerdorff de la Cruz y Albuquerque " * 3)[:200].strip()
NAMES = (
    "محمد عبد الرحمن الأنصاري",
    "דוד בן־גוריון",
    "กัญญารัตน์ ศรีสุวรรณ",
    "श्रीनिवास रामानुजन्",
    "王小明",
    "渡辺 さくら",
    "김민준",
    "Δημήτρης Παπαδόπουλος",
    "Светлана Кузнецова",
    "Nguyễn Thị Hồng Nhung",
    "Þórður Ægisson",
    "Zoë 🧑🏽‍🚀 O’Brien-Ångström",
    "👩‍👩‍👧‍👦",
    "<b>Bold</b> & Sons",
    "მარიამ დათუაშვილი",
    "Արամ Հակոբյան",
    "நந்தினி சுப்பிரமணியன்",
    "W",
)
WORDS = (
    "Asked for المبلغ المسترد and a call back; the אריח arrives on Friday. 😀 "
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft answered. "
)


def fill(advocate: Advocate, moment: datetime, zone: str) -> tuple[CustomerId, CustomerId]:
    """Returns who has too much of everything, and who has nothing yet."""
    newcomer = CustomerId(_made(advocate.customers.create(CustomerDraft(name="Eva Petrov"))))
    for name in NAMES:
        advocate.customers.create(CustomerDraft(name=name, organisation=name, tags=("مهم", "vip")))
    full = CustomerId(_made(advocate.customers.create(_overfull())))
    called = "Einkauf und Warenwirtschaft Süd-Ost 采购部"
    department = DepartmentId(_made(advocate.team.add_department(called)))
    for number in range(12):
        at = moment - timedelta(days=number * 9, minutes=5)
        advocate.interactions.log(_contact(full, at, zone, number))
        due = Due.at(moment + timedelta(hours=30 * (number - 4)), zone)
        words = f"{number + 1}. {WORDS * (1 + number % 3)}"[:290]
        advocate.promises.make(
            PromiseDraft(customer_id=full, words=words, due=due, made_at=moment - timedelta(days=12))
        )
        note = NoteDraft(customer_id=full, body=WORDS * 2, sent_at=at, department_id=department)
        advocate.notes.send(note)
    for number in range(4):
        advocate.quick_notes.write(f"{LONG_NAME} {WORDS * number}")
    return full, newcomer


def _made(changes: Changes) -> UUID:
    if changes.made is None:
        raise RuntimeError("nothing was made")
    return changes.made


def _overfull() -> CustomerDraft:
    points = tuple(
        ContactPointDraft(kind=ContactPointKind.PHONE, value=f"+1 404 555 01{number:02}")
        for number in range(28)
    )
    long_mail = f"{'a-very-long-local-part.' * 2}x@{'subdomain.' * 6}example.org"
    points += (ContactPointDraft(kind=ContactPointKind.EMAIL, value=long_mail),)
    return CustomerDraft(
        name=LONG_NAME,
        organisation=LONG_NAME[::-1],
        tags=tuple(f"tag {number} {'x' * (number % 17)}" for number in range(40)),
        pinned_notes=(WORDS * 3, "Short."),
        contact_points=points,
    )


def _contact(customer: CustomerId, at: datetime, zone: str, number: int) -> InteractionDraft:
    return InteractionDraft(
        customer_id=customer,
        channel=list(Channel)[number % len(Channel)],
        started_at=at,
        zone=zone,
        duration=timedelta(minutes=number),
        title=(WORDS * 2)[: 20 + number * 12],
        body=WORDS * (1 + number * 2),
    )
