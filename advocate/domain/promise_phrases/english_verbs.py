"""The verbs of English promises, as data, and their forms."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Deeds that a customer can ask for later, whether or not a time was said.
DEEDS = """
call ring phone telephone email mail text sms message whatsapp contact write reply respond notify inform remind chase
send post ship dispatch despatch deliver redeliver forward fax courier return bring collect fetch drop supply
come visit attend arrive knock inspect survey measure
fix repair mend replace exchange swap swop remedy resolve solve sort rectify correct restore reconnect rebuild redo refit
refill reinstate rework reprint remake recall rehang rewire retry redesign refresh patch
install fit mount lay paint repaint sand plaster seal tile grout regrout clean reclean mow service complete finish trim
strip tidy assemble decorate varnish
refund reimburse repay pay credit compensate waive discount deduct settle honour honor knock
arrange organise organize order reorder process prepare draft quote requote invoice investigate escalate raise pass flag
revert resend reissue resubmit rebook reorder repost requote remeasure reinvoice reschedule recheck retest revisit
reseal retile relay reinstall rearrange resupply reroute reprocess reconnect reassess redispatch reallocate
reverse level relevel lag relag bleed drain jet skim render weld sharpen engrave alter hem launder polish buff valet refer
prescribe prune fell migrate reimage wipe configure reconfigure provision deploy backdate recalculate renegotiate circulate
countersign build sew board fence glaze plumb replumb commission recommission decommission regas rehouse relocate dispose
cater bake engage ensure refile relist advertise photograph certify recertify snag rebalance realign retune retension recut
reframe restock replenish recharge reupload re-send resubscribe recoat restain relacquer reglue rescreen refasten txt msg fone ping fwd snd cc
lend renew monitor pause freeze teach photocopy translate oversee
speak ask discuss consult liaise prioritise prioritize expedite issue apologise apologize follow reach
"""
# Deeds done at once, unless a time is said.
AT_ONCE = """
add advise amend answer approve assess attach authorise authorize block book cancel change charge check clear come
confirm connect cover debit delete describe do dial double-check enable enrol enter examine explain extend file find get
give go hand have hold introduce investigate keep leave let link load log look maintain make mark meet move note pick
pop port price print produce provide publish pull push put read register release report request reschedule reserve reset
restart review run save scan schedule see set share show sign stay start stop submit suspend switch swing take talk tell
test top touch track transfer treat try turn unblock unlock update upgrade upload use validate verify water work squeeze slot
grab dig cut press box wrap value list cost jot
"""
# No deed for a customer.
STILL = """
need want like love hate hope think believe know understand remember forget miss guess suppose assume expect admit say mean
seem appear feel sound sell sleep wait depend cost last remain become happen require prefer wish doubt agree disagree accept
appreciate enjoy mind matter suit laugh cry worry care help assist grow lose win live die belong own contain consist exceed
apply vary listen open close regret trust bet hear begin end expire wonder complain argue consider decide learn imagine bear
"""
# A verb with what stands behind it, as one; every form of the verb is meant.
TOGETHER = {
    "deed": """
get back|get in touch|be in touch|be in contact|be back in touch|be back in contact|be with|be on site|be onsite|look into|look after|find out|pick up|put right|
put it right|put this right|put that right|put things right|take care of|take it from here|see to it|deal with|stay in touch|
touch base|have a word|make it right|make it up|make good|turn up|drop in|drop off|pop in|pop over|pop round|pop by|swing by|
stop by|call round|come back|check back|check in with|report back|hand over|work out|draw up|write up|set up a|keep an eye|get hold of|get onto|get on to|chase up|loop in|bring in|line up|set aside|put aside|
write off|knock off|circle back|reach out|swap out|send out|run it by|run this by|run that by|push for|stay on|stay with|stand by|
be on the phone to|be on the phone with|be on to|be onto|be back to|be back with|be right back to|be right back with|come right back|get right back|set up|close out|close off|sign off|tick off|wrap up|follow through|touch up|tidy up|top up|finish off|drop round|be right up|be straight up|be right down|be right over|be right there|be right with|be right out|be straight over|be straight round|be on hand|be there for|see that|see to it
""",
    "at_once": """
be back|be there|be here|be ready|be out|be round|be over|be around|be along|be by|be at your|be at yours|be at hers|be at his|be at her|be at their|take a look|
have a look|make sure|double check|be done|be sorted|be fine to collect|speak to you|talk to you|ask you|get it|be able to come|be able to send|add to|add it|add that|add the|add a|add you|add him|add her|add on
""",
    "still": """
ask for|ask u|have to|get to know|get used|keep in mind|bear in mind|let me|let us|be honest|be fine|be ok|be okay|be happy|be glad|
be able|be sure|call it a day|take it slow|take it easy|take it slowly|come to that|come as|get married|get going|take time|take about|take around|take up to|take longer|
have a think|put you on hold|put u on hold|put you through|put u through|put him through|put her through|hold on|hang on|
go ahead|come down with|talk soon|speak soon|see you|get worse|get better|pass away|be at home|be on holiday|be in soon|
have someone in|be on leave|be in bed|be on the phone|be in hospital|call in sick|be in the area
""",
}
_IRREGULAR = {
    "ring": "rang rung", "send": "sent", "write": "wrote written", "tell": "told", "keep": "kept", "let": "let",
    "give": "gave given", "bring": "brought", "leave": "left", "take": "took taken", "come": "came", "meet": "met",
    "rebuild": "rebuilt", "lend": "lent", "freeze": "frozen", "teach": "taught", "oversee": "overseen", "build": "built", "sew": "sewn sewed", "cut": "cut", "recut": "recut", "resend": "resent", "bleed": "bled", "restock": "restocked", "lay": "laid", "pay": "paid", "repay": "repaid", "make": "made", "get": "got gotten",
    "find": "found", "speak": "spoke spoken", "put": "put", "go": "went gone", "hold": "held", "be": "was were been",
    "do": "did done", "see": "saw seen", "read": "read", "run": "ran", "set": "set", "hear": "heard", "begin": "began begun",
    "say": "said", "know": "knew known", "think": "thought", "sell": "sold", "sleep": "slept", "feel": "felt",
    "understand": "understood", "lose": "lost", "win": "won", "remake": "remade", "redo": "redid redone", "dig": "dug",
    "mow": "mowed mown", "rehang": "rehung", "reset": "reset", "show": "showed shown", "have": "had", "swing": "swung",
    "cost": "cost", "mean": "meant", "forget": "forgot forgotten", "become": "became", "grow": "grew grown", "bet": "bet",
    "draw": "drew drawn", "bear": "bore borne", "deal": "dealt", "refit": "refitted", "fit": "fitted",
    "quote": "quoted", "learn": "learnt learned", "water": "watered",
}  # fmt: skip
_DOUBLED = frozenset(
    {
        "refit",
        "recut",
        "resubmit",
        "remit",
        "begin",
        "transfer",
        "refer",
        "submit",
        "commit",
        "permit",
        "admit",
        "regret",
        "defer",
        "format",
    }
)
_SHORT_VOWEL = re.compile(
    "[^aeiou]+[aeiou][^aeiouwxy]|cancel|travel|label|model|total|signal|level|relevel|fuel|refuel"
)
_PRESENT = {"be": "is", "have": "has", "do": "does", "go": "goes"}


def forms(verb: str) -> Iterator[tuple[str, str]]:
    """Every form of a verb with what it is: base, s, ing, ed."""
    has_y = verb.endswith("y") and verb[-2] not in "aeiou"
    hissing = verb.endswith(("s", "sh", "ch", "x", "z"))
    yield verb, "base"
    yield _PRESENT.get(verb) or (f"{verb[:-1]}ies" if has_y else f"{verb}es" if hissing else f"{verb}s"), "s"
    stem = verb + verb[-1] if verb in _DOUBLED or _SHORT_VOWEL.fullmatch(verb) else verb
    silent = verb.endswith("e") and verb != "be" and not verb.endswith(("ee", "ye"))
    yield f"{stem[:-1] if silent else stem}ing", "ing"
    if verb in _IRREGULAR:
        yield from ((form, "ed") for form in _IRREGULAR[verb].split())
    else:
        yield f"{verb}d" if verb.endswith("e") else f"{verb[:-1]}ied" if has_y else f"{stem}ed", "ed"


def all_forms(verbs: str) -> Iterator[tuple[str, str]]:
    """Of many verbs, parted by white space."""
    for verb in verbs.split():
        yield from forms(verb)


def together(phrases: str) -> Iterator[tuple[str, str]]:
    """Every form of verbs with what stands behind them, parted by `|`."""
    for phrase in phrases.replace("\n", "").split("|"):
        verb, _, behind = phrase.strip().partition(" ")
        yield from ((f"{form} {behind}", name) for form, name in forms(verb))
