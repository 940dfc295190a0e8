"""English, as data: the phrases in which promises stand. `<tag>` is a word of english_words.py with that tag."""

from __future__ import annotations

from advocate.domain.promise_phrases.english_near_words import MEANT_AS_TYPED
from advocate.domain.promise_phrases.english_words import english_words, spelt_like
from advocate.domain.promise_phrases.language import Frame, Need, PromiseLanguage, Subject

_NOBODY, _THING, _US = (
    frozenset({Subject.NOBODY}),
    frozenset({Subject.THING}),
    frozenset({Subject.I, Subject.WE}),
)
_NAMED = _US | {Subject.OURS}
_OURS = _NAMED | _NOBODY
_THEIRS = frozenset({Subject.YOU, Subject.OTHERS, Subject.NOBODY})
_ANYBODY = frozenset(Subject)

_WILL = "(?:<is><adv>*<going>|<going>|<will|would>)<adv|must>*"
_BEING = "<deed-ing|once-ing>"
_DONE = "(?!<shut-ed>)<deed-ed|done-ed|once-ed|past>"
_FEW = "<!comma|stop|dash|me|time>{1,3}"
_THEM = "<you|them|cust|staff|title|doctor|word|name|poss|det>{1,3}"
_SOMEBODY = "<name|staff|doctor|someone|my>{1,3}"
# Deeds of several words, in all tenses: keep her posted, let him know, give her a call, update you, get it fixed, get Marek
# to call, have Ben ring you, pick this up, put it right, hand it to Ingrid, get that over to you.
_SURE = (
    f"(?:<keep>{_THEM}<posted>|<let><!comma|stop|dash|me|know>{{1,5}}<know>|<give>{_THEM}<callnoun>|<updates><you|them|cust|title|name>"
    f"|<causes><!comma|stop|dash|me>{{1,4}}(?:<deed-ed|done-ed>|<to><deed|give|once>)|<causes>{_SOMEBODY}<deed|give>(?=<you|them|cust|title|prep|time|adv|det|poss|thing>)"
    f"|<hold><det|poss|it|them>|<pick>{_FEW}<up>|<put>{_FEW}<right>|<hand>{_FEW}<to><name|staff|poss|title|doctor>|<get>{_FEW}<away>)"
)
# Behind a word that is a noun here: `report will be emailed`, `refund went through`, `order placed`.
_NO_NOUN = "(?!<deed-ed|once-ed|deed-ing|once-ing|past|is|was|will|may|would|going|not|agreed|promised|stop|dash|told|frm>)"
_NOT_YOURS = "(?!<prep>?<your>)"


def _frame(
    name: str,
    pattern: str,
    subjects: frozenset[Subject],
    need: Need = Need.DEED,
    *,
    owner: Subject | None = None,
    at_start: bool = False,
    never_guessed: bool = False,
    not_behind: str = "",
    needs_told: bool = False,
) -> Frame:
    return Frame(
        name=name,
        pattern=pattern,
        subjects=subjects,
        need=need,
        owner=owner,
        at_start=at_start,
        never_guessed=never_guessed,
        not_behind=frozenset(not_behind.split()),
        needs_told=needs_told,
    )


_GETS = "(?:<will|would>|<should>)<adv>*"
_RECEIVED = "<det|poss|it|them|thing|callnoun|prep|you|number|word>|<time>"
_FRAMES = (
    # you'll receive the contract by Friday; she should have it by Tuesday; expect a call from our surveyor
    _frame("receives", f"{_GETS}(?P<act>(?:<receive>|<be><receive-ing>)<!comma|stop|dash|vague|time>{{0,4}}<thing|callnoun>)", _THEIRS, Need.NOTHING, owner=Subject.WE),
    _frame("receives", f"{_GETS}(?P<act><own>(?:{_RECEIVED}))", _THEIRS, Need.TIME, owner=Subject.WE),
    _frame("receives", "<is><adv>*<going><adv>*(?P<act><own><poss|it|them>)", _THEIRS, Need.TIME, owner=Subject.WE),
    _frame("receives", f"{_GETS}(?P<act><hear>)", _THEIRS, Need.NOTHING, owner=Subject.WE),
    _frame("receives", f"{_GETS}(?P<act><hears>)", _THEIRS, Need.TIME, owner=Subject.WE, needs_told=True),
    _frame("receives", "(?:<may|will>?<adv>*)<expect>(?P<act><!comma|stop|dash>{0,3}<callnoun|thing>)", _THEIRS, Need.NOTHING, owner=Subject.WE),
    _frame("receives", "<is>?<to>(?P<act><hear>)", _THEIRS, Need.TIME, owner=Subject.WE),
    _frame("receives", f"{_GETS}(?P<act><gotit>)", _THEIRS, Need.TIME, owner=Subject.WE),
    _frame("receives", "<may|will>?<adv>*<expect>(?P<act><it|them>)", _THEIRS, Need.TIME, owner=Subject.WE),
    _frame("receives", f"<is><to>(?P<act><own>(?:{_RECEIVED}))", _THEIRS, Need.TIME, owner=Subject.WE),
    _frame("receives", "<expect>(?P<act><me>)", _THEIRS, Need.TIME, owner=Subject.WE),
    _frame("receives", "<is><expecting><to>(?P<act><hear>)", _THEIRS, Need.TIME, owner=Subject.WE),
    _frame("receives", "<gets>(?P<act><!comma|stop|dash>{1,4}<from-us>)", _THEIRS, Need.TIME, owner=Subject.WE),
    _frame("receives", "<told><you|them|cust|title|name>{1,2}<to>(?P<act><expect>(?:<it|them|det|callnoun|thing>))", _OURS, Need.TIME, owner=Subject.WE),
    _frame("receives", "<is>?(?P<act><expecting><ours><adv>*<callnoun>|<expecting><det><adv>*<callnoun>(?:<prep><me>|<from-us>))", _THEIRS, Need.TIME, owner=Subject.WE),
    _frame("receives", f"{_GETS}<be>?(?P<act><hearfrom>(?:<my|ours|det>{{0,2}}<me|staff|name|doctor>))", _THEIRS, Need.NOTHING, owner=Subject.WE),
    _frame("receives", "(?:<may|will>?<adv>*)<expect><to>(?P<act><hear>|<hearfrom>(?:<my|ours|det>{0,2}<me|staff|name|doctor>))", _THEIRS, Need.NOTHING, owner=Subject.WE),
    _frame("receives", "(?:<may|will>?<adv>*)<expect>(?P<act><det|poss|ours>{0,2}<staff>)", _THEIRS, Need.TIME, owner=Subject.OURS),
    # delivery will come thurs; it'll be with you Monday; pallet is going out tomorrow; proposal to reach them by Friday
    _frame(
        "arrives",
        f"(?:(?:{_WILL}|<should><adv>*)(?P<act><arrive>)|<is><adv>*(?P<act2><arrive-ing>)|<to>(?P<act3><arrive>))",
        _THING,
        Need.TIME,
        owner=Subject.WE,
    ),
    _frame("ready", "(?P<act><ready|readyfor>)(?=<time|prep>)", _THING, Need.CLOCK, owner=Subject.WE),
    _frame("ready", "(?P<act><readyfor>)(?=<time|prep>)", _NOBODY, Need.CLOCK, owner=Subject.WE),
    _frame("arrives", f"(?:{_WILL}|<should><adv>*)(?P<act><be><adv>*(?:<sent>|<away>?<withto><you|them|cust|title>))", _THING, Need.TIME, owner=Subject.WE),
    _frame("arrives", f"{_WILL}(?P<act><once><to><you|them|cust|title>)", _THING, Need.TIME, owner=Subject.WE),
    _frame("arrives", f"<is>?<adv>*<duefor><to>(?P<act><arrive>|<deed>|<be>{_DONE})", _THING | {Subject.OURS}, Need.TIME),
    _frame("arrives", "(?P<act><ships>)", _THING, Need.CLOCK, owner=Subject.WE),
    _frame("ready", "(?P<act><arrive-ing>)", _THING, Need.CLOCK, owner=Subject.WE),
    _frame("arrives", "<should><adv>*(?P<act><arrive>)", _NOBODY, Need.TIME, owner=Subject.WE),
    # it will be delivered; you will be contacted; she's being moved; replacement to be sent out
    _frame(
        "passive",
        f"(?:{_WILL}(?P<act><becomes><adv>*{_DONE})|<is><adv>*(?P<act2><being><adv>*{_DONE})|<to>(?P<act3><be><adv>*(?!<paid>){_DONE}))",
        _THEIRS | _THING | {Subject.OURS},
        owner=Subject.WE,
    ),
    _frame("passive", f"(?P<act><being><adv>*{_DONE})", _THING, Need.CLOCK, owner=Subject.WE),
    _frame("passive", f"<should><adv>*(?P<act><be><adv>*{_DONE})", _THING, Need.CLOCK, owner=Subject.WE),
    # I'll call you; we'll be calling you Monday; will ring back; Dave is going to ring; told her I'd ring
    _frame("will", f"{_WILL}(?P<act>{_SURE})", _OURS, Need.NOTHING),
    _frame("will", f"{_WILL}(?P<act><closing>)(?=<comma|stop|dash|and|break|vague|when|time|prep>|$)", _OURS, Need.NOTHING),
    _frame("will", f"{_WILL}<be><adv>*(?P<act>{_BEING})", _OURS),
    _frame("will", "<would><adv|must>*(?P<act>(?!<check>)<once>)", _OURS, Need.NOTHING),
    _frame("will", f"{_WILL}(?P<act>(?!<haves><deed-ed|once-ed|was|past>)<deed|once>)", _OURS),
    _frame("will", f"{_WILL}(?P<act><word>(?!$|<stop|dash|comma|and>))", _OURS, Need.NOTHING),
    _frame("will", f"{_WILL}(?P<act><arrive>)", _NAMED, Need.TIME),
    _frame("on the way", "<is>?<adv>*(?P<act><onway>)", frozenset({Subject.OURS, Subject.I, Subject.WE}), Need.CLOCK, never_guessed=True),
    # someone should be in touch shortly; we should have it back by Friday
    _frame("will", f"<should><adv>*(?P<act>(?!<haves><deed-ed|once-ed|was|past>)(?:{_SURE}|<deed|own>))", _NAMED, Need.CLOCK),
    _frame("will", f"<should><adv>*(?P<act>{_SURE}|<deed>)", frozenset({Subject.OURS}), Need.TIME),
    _frame("will", f"{_WILL}(?P<act><check>)", frozenset({Subject.OURS}), Need.NOTHING, never_guessed=True),
    _frame("will", "<will><adv>*(?P<act><does>(?=<det|poss|thing|it|them|number|name|callnoun|outto|word>))", _NOBODY, Need.NOTHING),
    _frame("will", f"{_WILL}(?P<act>(?!<deed|once|still|be|adv|time>)<thing|label|staff|keeps|fixes|callnoun|appt|contacts>(?!$|<stop|dash|comma|and>))", _US, Need.NOTHING),
    _frame("will", f"{_WILL}(?P<act><makesure>)", _OURS, Need.NOTHING),
    _frame("will", f"{_WILL}(?P<act><word><and><adv>*(?:{_SURE}|<deed|once>))", _OURS, Need.NOTHING),
    # I'm ringing the manufacturer tomorrow; we're crediting you
    _frame("progressive", f"<is><adv>*(?P<act>{_BEING})", _NAMED, Need.TIME),
    _frame("progressive", f"<was><adv>*(?P<act>{_BEING})", _NAMED, Need.CLOCK, needs_told=True),
    _frame("progressive", f"<am><adv>*(?P<act>{_BEING})", _NOBODY, Need.TIME),
    _frame("progressive", "<is><adv>*(?P<act><gift-ing>)", _US, Need.NOTHING),
    # need to call her back; must send
    _frame("must", f"<must>+<adv>*(?P<act>{_SURE})", _OURS, Need.NOTHING),
    _frame("must", "<must>+<adv>*(?P<act><deed|once|word>)", _OURS),
    # Priya to call; to ring tonight
    _frame("to", f"<is>?<to>(?P<act>{_SURE}|<deed|once>)", _OURS, Need.TIME, not_behind="time vague and deed once them cust you"),
    _frame("to", "<is>?<to>(?P<act><fixes>)", frozenset({Subject.OURS}), Need.NOTHING),
    _frame("booked", "(?P<act><staff>)(?=<time>+(?:$|<stop|comma|dash>))", _NOBODY, Need.CLOCK, owner=Subject.OURS, at_start=True),
    _frame("on site", "(?P<act><onsite>)", _NOBODY, Need.CLOCK, at_start=True),
    _frame("will", f"{_WILL}<be><adv>*(?P<act><ing>)", frozenset({Subject.OURS}), Need.NOTHING),
    _frame("will", f"{_WILL}<be><adv>*(?P<act><ing>)", _US, Need.TIME),
    _frame("gerund", "<is>?(?P<act><fixes-ing>)", frozenset({Subject.OURS}), Need.NOTHING, never_guessed=True),
    _frame("to", f"<is>?<to>(?P<act>{_SURE}|<deed>)", frozenset({Subject.OURS}), never_guessed=True),
    _frame("to", "<is>?<to>(?P<act><deed>(?=<them|cust|title|you>))", frozenset({Subject.OURS})),
    _frame("to", "<is>?<to>(?P<act><word>)", frozenset({Subject.OURS}), Need.CLOCK, never_guessed=True),
    # let me find out and ring you back by 5
    _frame("let me", f"<letme><adv>*(?P<act>{_SURE}|<deed|once>)", _NOBODY, Need.CLOCK, owner=Subject.I),
    # ... and post the cert tomorrow
    _frame("and", f"<and|comma><adv>*(?P<act>{_SURE})", _OURS, Need.NOTHING),
    _frame("and", "<and|comma><adv>*(?P<act><deed|once>)", _OURS),
    # promised to ring; promised her a callback; owe her an apology letter; my word on a new mattress
    _frame("noun", f"<has>?<promised><to>?(?P<act>{_SURE})", _OURS, Need.NOTHING),
    _frame("noun", "<has>?<promised><to>(?P<act><word>)", _OURS, Need.NOTHING),
    _frame("noun", "<has>?<owing><to>?(?P<act><deed|once>)", _OURS, Need.NOTHING),
    _frame("noun", "<has>?<promised><to>?(?P<act><deed|once|deed-ing|once-ing>)", _OURS),
    _frame("noun", "<owing><you|them|cust|title|name>{0,2}(?P<act><det|number>)", _OURS, Need.NOTHING),
    _frame("noun", "<owing>(?P<act><number|time|word>{1,2}<callnoun>)", _OURS, Need.NOTHING),
    _frame("noun", "<has>?<promised><you|them|cust|title|name>{0,2}<dash|stop>{0,2}(?P<act><det|poss>)", _OURS),
    # she needs a ring back by 12; he is due a call tomorrow; quote needs sending today
    _frame("needs", "(?:<needs>|<is>?<due>)(?P<act><det>?<adv>*<phonecall>)", _THEIRS, Need.CLOCK, owner=Subject.I),
    _frame("needs", "<is><owing>(?P<act><det>{0,2}<callnoun>)", _THEIRS, Need.NOTHING, owner=Subject.I),
    _frame("needs", "<is>?<due>(?P<act><det>{1,2}<callnoun>)", _THEIRS, Need.NOTHING, owner=Subject.WE),
    _frame("needs", "<needs>(?P<act><phoning>)", _THEIRS, Need.NOTHING, owner=Subject.I),
    _frame("needs", "<needs>(?P<act><deed-ing>)", _THEIRS | _THING, Need.CLOCK, owner=Subject.I),
    # appt made for fri 9.40; engineer booked tues 9-11; booked him in weds 10.15; plumber due at 3
    _frame("booked", "(?P<act><appt|callnoun|staff><arranged>|<staff><is|has>?<been>?<arranged>)", _ANYBODY, Need.CLOCK, owner=Subject.WE),
    _frame("booked", "(?P<act><deed><arranged>)", _NOBODY | _THING, Need.CLOCK, owner=Subject.WE),
    _frame("booked", "(?P<act><staff><is>?<due>)", _ANYBODY, Need.CLOCK, owner=Subject.OURS),
    _frame("booked", "(?P<act><books><them|cust|title|name>{1,3}<prep|to>{0,2})(?=<time>)", _NOBODY, Need.CLOCK, owner=Subject.WE),
    _frame("own word", "<ownword><dash|stop|comma>?(?P<act><!you|they|i|we|that|dash|stop|comma|break|and>)", _ANYBODY, Need.TIME, owner=Subject.I),
    _frame("noun", "<promised>(?P<act><number>?<callnoun|thing>(?!<done-ed|deed-ed|once-ed|past|was>))", _OURS, Need.TIME),
    _frame("noun", "<been><promised>(?P<act><det>{0,2}<callnoun|thing>)", _THEIRS, Need.CLOCK, owner=Subject.WE),
    _frame("booked", "<arranged|books><you|them|cust|title|name>{0,2}<prep>?(?P<act><det><adv>*<phonecalls>)", _OURS, Need.CLOCK, owner=Subject.WE),
    _frame("booked", "(?P<act><books|arranged><det|poss|my>{0,2}<staff>)", _OURS, Need.CLOCK, owner=Subject.WE),
    _frame("booked", "(?P<act><rearranged>)(?=<prep|to>?<time>)", _NOBODY, Need.CLOCK, owner=Subject.WE, at_start=True),
    _frame("booked", "(?P<act><appt>)(?=<time>+(?:$|<stop|comma|dash|and|name>))", _NOBODY, Need.CLOCK, owner=Subject.WE, at_start=True),
    # promised: new bin by monday; voucher to follow; refund promised within 5 days; call back agreed Friday
    _frame("label", "(?<!.)<commit><stop|dash>{1,2}(?P<act><!they|you|cust|title|i|we>)", _OURS, Need.TIME, owner=Subject.WE),
    _frame("noun", "(?P<act><callnoun|thing>)<!comma|stop|dash>{0,5}<following>", _ANYBODY, Need.NOTHING, owner=Subject.WE),
    _frame("noun", "(?P<act><thing>)<!comma|stop|dash|they|cust|title|out>{0,5}<pledged>", _ANYBODY, Need.TIME, owner=Subject.WE),
    _frame("noun", "(?P<act><callnoun>)<!comma|stop|dash|they|cust|title|out>{0,5}<agreed>(?!<prep><out|cust>)", _ANYBODY, Need.TIME, owner=Subject.WE),
    _frame("noun", "(?:<i|we><told|promised>|<promised>)<stop|dash>?(?P<act><time>)", _OURS, Need.CADENCE, owner=Subject.WE),
    # the technician comes between 2 and 4; we come back monday; I update you daily; Steve on site by 8
    _frame("present", "(?P<act><updates><you|them|cust|title|name>)", _NAMED, Need.CLOCK, never_guessed=True),
    _frame("present", "(?P<act><deed-s>)(?!<staff|will|would|may|is|was|deed-ed>)", _NAMED, Need.CLOCK),
    _frame("present", "(?P<act><isthere>)", frozenset({Subject.OURS}), Need.CLOCK, never_guessed=True),
    _frame("present", "(?P<act><deed>)(?!<staff|will|would|may|is|was|deed-ed>)", _NAMED, Need.CLOCK, never_guessed=True),
    _frame("present", "(?P<act>(?!<own>)<once>(?=<it|them|det|poss|you>))", _US, Need.CLOCK),
    _frame("arrives", "(?P<act><arrive-s>)", _THING, Need.CLOCK, owner=Subject.WE, needs_told=True),
    _frame("on site", "<is>?<adv>*(?P<act><onsite>|(?:<withto>|<outto><to>)<you|them|cust|title>|<placed>(?=<time>))", frozenset({Subject.OURS}), Need.CLOCK),
    _frame("ready", "(?P<act><away>?<withto><you|them>)(?=<time>)", _THING | {Subject.OURS}, Need.CLOCK, owner=Subject.WE),
    # calling back fri; letting her know by Friday; lads going back tuesday
    _frame("gerund", f"(?P<act><deed-ing|try-ing>){_NOT_YOURS}", _NOBODY, Need.TIME),
    _frame("gerund", f"(?P<act><let-ing>{_THEM}<know>|<keep-ing>{_THEM}<posted>)", _NOBODY, Need.TIME),
    _frame("gerund", "(?P<act><ing>(?=<det|poss|them|you|cust|prep|thing>))", _NOBODY, Need.TIME, at_start=True),
    _frame("gerund", "(?P<act><hold-ing><it|them|det|poss|thing|name>)", _NOBODY, Need.TIME, at_start=True),
    _frame("gerund", "(?P<act><meet-ing><them|cust|title|name>)", _NOBODY, Need.TIME),
    _frame("booked", "(?P<act><starts>)", _NOBODY | _US, Need.CLOCK, owner=Subject.WE, at_start=True),
    _frame("booked", "(?P<act><appt|staff><starts>)", _ANYBODY, Need.CLOCK, owner=Subject.WE),
    # leave it with me until Monday; gave him a window of 8-12; won't charge for the visit; room held until 6
    _frame("own word", "(?P<act><leaveit>)(?=<time>)", _NOBODY, Need.TIME, owner=Subject.I),
    _frame("booked", "<gave><you|them|cust|title|name>{0,2}<det>?(?P<act><slotnoun><prep>?)(?=<time>)", _OURS, Need.CLOCK, owner=Subject.WE),
    _frame("booked", "(?P<act><slotnoun><gave|agreed|arranged>?<stop|dash>?)(?=<time>)", _NOBODY | _THING | {Subject.OURS}, Need.CLOCK, owner=Subject.WE),
    _frame("spared", "(?:<wont>|<will><not>|<promised><not><to>)<adv>*(?P<act><charges>)", _OURS, Need.NOTHING),
    _frame("spared", "(?:<wont>|<will><not>)<be>(?P<act><charged>)", _THEIRS, Need.NOTHING, owner=Subject.WE),
    _frame("held", "(?P<act><held>)(?=<time>)", _THING | {Subject.OURS}, Need.TIME, owner=Subject.WE),
    _frame("will", f"{_WILL}(?P<act><haves><deed-ed>)", _OURS, Need.CLOCK),
    _frame("tbc", "(?P<act><tbc>)(?=<time>)", _NOBODY | _THING, Need.CLOCK, owner=Subject.I),
    _frame("gerund", "(?P<act><leaving><det|poss|thing>)", _NOBODY, Need.TIME),
    _frame("gerund", "(?P<act><ing>)(?=<time|prep>)", frozenset({Subject.OURS}), Need.CLOCK, never_guessed=True),
    _frame("gerund", "(?P<act><deed-ing|try-ing>)", frozenset({Subject.OURS}), Need.CLOCK, never_guessed=True),
    # f/u: call fri 2pm; 1. send swatches today; let him know by wed; CB tmrw 9:30; callback scheduled: friday
    _frame("to do", f"(?P<act>{_SURE})", _NOBODY, Need.CLOCK, at_start=True),
    _frame("to do", "(?<!.)<label|number|bullet|dash>{1,2}<stop|dash>{0,2}(?P<act><deed|once>)", _NOBODY, Need.CLOCK),
    _frame("to do", f"(?P<act><deed>){_NO_NOUN}{_NOT_YOURS}", _NOBODY, Need.CLOCK, at_start=True),
    _frame("to do", "(?P<act><contacts>(?=<them|cust|title|name>))", _NOBODY, Need.TIME, at_start=True),
    _frame("to do", "(?<!.)<label><stop|dash>{1,2}(?P<act><word>)", _NOBODY, Need.CLOCK),
    _frame("to do", f"(?P<act><updating>{_THEM}<posted>)", _NOBODY, Need.NOTHING, at_start=True),
    _frame("to do", "(?P<act><callnoun>+)(?=<time>)", _NOBODY, Need.CADENCE, owner=Subject.WE, at_start=True),
    _frame("short", "(?P<act><shortcall><set>)", _NOBODY, Need.CLOCK, at_start=True),
    _frame("short", f"(?P<act><shortcall>){_NO_NOUN}", _NOBODY, Need.CLOCK, at_start=True),
)  # fmt: skip
_ABBREVIATIONS = (
    "mr mrs ms dr prof st no approx e.g i.e eg ie etc vs tel ext ref re mon tue tues wed weds thu thur thurs fri sat sun jan feb "
    "mar apr jun jul aug sep sept oct nov dec a.m p.m inc ltd co appt cust"
)

ENGLISH_PROMISES = PromiseLanguage(
    language="en",
    words=english_words(),
    joined={
        "ill": ("i", "ll"), "well": ("we", "ll"), "id": ("i", "d"), "il": ("i", "ll"), "im": ("i", "m"), "youll": ("you", "ll"),
        "theyll": ("they", "ll"), "itll": ("it", "ll"), "youd": ("you", "d"), "hell": ("he", "ll"), "shell": ("she", "ll"),
        "were": ("we", "re"), "its": ("it", "s"), "shes": ("she", "s"), "hes": ("he", "s"),
    },
    joined_before=frozenset({"deed", "once", "be", "adv", "deed-ing", "once-ing", "going", "keep", "let", "give", "being"}),
    never_joined=frozenset({"i", "we", "you", "they", "it", "staff", "thing"}),
    endings=("'ll", "'d", "'m", "'re", "'s", "'ve"),
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    frames=_FRAMES,
    until=frozenset({"until", "till", "til", "untill"}),
    adverb_ending="ly",
    past_ending="ed",
    doing_ending="ing",
    spelt_like=spelt_like(),
    never_meant=MEANT_AS_TYPED,
)  # fmt: skip
