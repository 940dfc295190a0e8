"""The arguments of `advocate log`, `outcomes`, `promises`, `keep` and `kept`."""

from __future__ import annotations

from typing import Any

from advocate.commandline.argument_shapes import add_command, on_vault, with_limit, with_member
from advocate.commandline.argument_values import befores, count, day, minutes, moment, path
from advocate.domain.interaction import Channel, Direction
from advocate.domain.own_outcomes import usual_outcomes
from advocate.domain.promise import ENDINGS, MadeIn, PromiseOrder
from advocate.domain.promise_calendar import Alarms
from advocate.domain.text import without_surrogates

ORDERS = {
    "due": PromiseOrder.DUE,
    "customer": PromiseOrder.CUSTOMER,
    "owner": PromiseOrder.OWNER,
    "made": PromiseOrder.MADE,
}


def add_log(commands: Any) -> None:
    log = on_vault(add_command(commands, "log", "keep a contact with a customer, and what was promised"))
    log.add_argument("customer", metavar="CUSTOMER", type=without_surrogates)
    channels = [channel.value.replace("_", "-") for channel in Channel]
    log.add_argument(
        "--channel", choices=channels, required=True, metavar="CHANNEL", help=", ".join(channels)
    )
    log.add_argument(
        "--text",
        metavar="T",
        type=without_surrogates,
        required=True,
        help="what was said; - reads it from standard input",
    )
    promise = 'what and by when: "call back friday 3pm"; may repeat'
    log.add_argument(
        "--promise", metavar="P", type=without_surrogates, action="append", default=[], help=promise
    )
    log.add_argument(
        "--remind",
        metavar="SPANS",
        type=befores,
        help="how long before these promises are due their owner is told, such as 1d,1h,0; or never "
        "(default: as the team does)",
    )
    ours = "we contacted them (default: they contacted us)"
    log.add_argument(
        "--out", dest="direction", action="store_const", const=Direction.OUT, default=Direction.IN, help=ours
    )
    log.add_argument(
        "--title", metavar="T", type=without_surrogates, default="", help="a few words for the timeline"
    )
    log.add_argument("--minutes", metavar="N", type=minutes, help="how long it took")
    log.add_argument(
        "--number", metavar="N", type=without_surrogates, default="", help="number or address it went over"
    )
    case = log.add_mutually_exclusive_group()
    case.add_argument(
        "--case", metavar="CASE", type=without_surrogates, default="", help="an open case that it belongs to"
    )
    case.add_argument(
        "--new-case", metavar="T", type=without_surrogates, default="", help="open a case with this title"
    )
    outcomes = ", ".join(usual_outcomes())
    log.add_argument(
        "--outcome",
        metavar="OUTCOME",
        type=without_surrogates,
        default="open",
        help=f"{outcomes}, or one of the team's own",
    )
    log.add_argument("--effort", metavar="1-7", type=int, help="for the customer: 1 very easy, 7 very hard")
    log.add_argument(
        "--delight", metavar="T", type=without_surrogates, default="", help="a moment worth remembering"
    )
    log.add_argument(
        "--at", metavar="WHEN", type=moment, help="when it was, such as 2026-11-21T14:30 (default: now)"
    )
    with_member(log)


def add_outcomes(commands: Any) -> None:
    outcomes = on_vault(
        add_command(commands, "outcomes", "the team's own outcomes of a contact, to see and edit")
    )
    outcomes.usage = (  # argparse breaks no line inside of a group
        "advocate outcomes [-h] [--passphrase-file F] [--json]\n"
        "       [--add NAME | --rename OLD NEW | --first NAME | --remove NAME]\n"
        "       [--member NAME] DIR"
    )
    edit = outcomes.add_mutually_exclusive_group()
    edit.add_argument("--add", metavar="NAME", type=without_surrogates, help="one more, such as “quote sent”")
    edit.add_argument(
        "--rename",
        metavar=("OLD", "NEW"),
        type=without_surrogates,
        nargs=2,
        help="what was logged keeps its words",
    )
    edit.add_argument(
        "--first",
        metavar="NAME",
        type=without_surrogates,
        help="move it to the front: the first three have a key each",
    )
    edit.add_argument(
        "--remove", metavar="NAME", type=without_surrogates, help="what was logged keeps its words"
    )
    with_member(outcomes)


def add_promises(commands: Any) -> None:
    promises = on_vault(add_command(commands, "promises", "open promises, the soonest due first"))
    _narrowed(promises)
    with_limit(promises, "at most so many")
    promises.add_argument(
        "--ics",
        metavar="OUT",
        type=path,
        help="write them into a calendar file, with those that ended in the last 90 days",
    )
    promises.add_argument(
        "--alarms",
        metavar="WHICH",
        choices=[each.value for each in Alarms],
        help="what rings in that file: events (as usual, every calendar knows them), todos, both or none",
    )
    with_member(promises)
    _add_keep(commands)
    _add_kept(commands)


def _narrowed(promises: Any) -> None:
    """Which of them, and in which order."""
    which = promises.add_mutually_exclusive_group()
    which.add_argument("--late", action="store_true", help="only those that are late")
    which.add_argument("--ended", action="store_true", help="kept, broken and released ones instead")
    states = [state.value.replace("_", "-") for state in ENDINGS]
    which.add_argument(
        "--state", choices=states, metavar="STATE", help=f"those that ended so instead: {', '.join(states)}"
    )
    promises.add_argument(
        "--customer", metavar="CUSTOMER", type=without_surrogates, help="only those to this customer"
    )
    promises.add_argument("--mine", action="store_true", help="only those of the member at the keyboard")
    promises.add_argument(
        "--due-before", metavar="DAY", type=day, help="only what is due before that day, such as 2026-12-01"
    )
    places = [place.value.replace("_", "-") for place in MadeIn]
    promises.add_argument(
        "--made-in",
        choices=places,
        metavar="WHERE",
        help=f"only those made in such a contact, in a case, or in neither: {', '.join(places)}",
    )
    promises.add_argument(
        "--sort",
        choices=list(ORDERS),
        help="by due time, customer, owner, or when it was made, the last one first (default: due)",
    )


def _add_keep(commands: Any) -> None:
    keep = on_vault(add_command(commands, "keep", "mark a promise as kept"))
    keep.add_argument(
        "promise",
        metavar="PROMISE",
        type=without_surrogates,
        help="its reference, as `advocate promises` shows it",
    )
    keep.add_argument(
        "--reason", metavar="TEXT", type=without_surrogates, default="", help="why it was late, for the team"
    )
    keep.add_argument(
        "--told", metavar="TEXT", type=without_surrogates, default="", help="what the customer hears of it"
    )
    with_member(keep)


def _add_kept(commands: Any) -> None:
    kept = on_vault(add_command(commands, "kept", "what became of promises, week by week"))
    kept.add_argument("--by", choices=("week", "month"), default="week", help="(default: week)")
    kept.add_argument(
        "--of",
        choices=("team", "person", "department", "customer"),
        default="team",
        help="who stands side by side, each with the sum (default: the team, week by week)",
    )
    kept.add_argument(
        "--weeks", metavar="N", type=count, default=12, help="how many weeks, or months (default: 12)"
    )
    with_member(kept)
