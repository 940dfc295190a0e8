"""The words of English promises with their tags, as data. A word may have several."""

from __future__ import annotations

from collections.abc import Mapping

from advocate.domain.promise_phrases.english_nouns import NOUNS
from advocate.domain.promise_phrases.english_people import PEOPLE
from advocate.domain.promise_phrases.english_verbs import AT_ONCE, DEEDS, STILL, TOGETHER, all_forms, together
from advocate.domain.promise_phrases.tagged import Tags

# What a tag means where its name and its words do not say it.
_TAGS = {
    "i": "i|myself",  # who types
    "we": (
        "we|ourselves|our team|our side|our end|our people|our guys|our lot|my team|the team|"
        "our company"
    ),
    "you": "you|u|ya|yous|yourself",
    "they": "he|she|they",
    "it": "it|this|these|those|there|which|who|what|everything|all",
    "them": "him|her|them|em|himself|herself|themselves",
    "me": "me|us",
    "poss": "my|our|ours|your|ur|his|her|hers|their|its",
    "ours": "our|my|your|ur",
    "det": (
        "a|an|the|another|some|any|one|two|three|both|new|full|free|small|big|complete|revised|"
        "corrected|formal|written"
    ),
    "prep": (
        "w/|of|from|in|at|for|with|w|to|on|over|under|about|re|regarding|by|into|off|up|down|out|"
        "round|near|per|via|as|than"
    ),
    "'ve": "'ve|ve",
    "is": "r|am|is|are|'m|'re|'s|m|re|s",
    "was": "was|were|had|has been|have been|had been|been|used to|was going to|were going to",
    "be": "be",
    "placed": "there|here|out there|over there|up there|down there|in there",
    "withto": "with|w/|w",
    "outto": "out|round|over|up|down",
    "makesure": "make sure|ensure|see that|see to it",
    "phoning": "ringing|calling|phoning|telephoning|chasing",
    "hold-ing": "holding|keeping|reserving|extending|pausing|freezing|storing|lending|parking|saving",
    "becomes": "be|get",
    "onway": (
        "on way|otw|omw|on his way|on her way|on their way|on the way|en route|on route|heading over|heading out|heading round|"
        "on his way over|on her way over|on his way round|on the road|straight over|coming over"
    ),
    "ready": "ready",
    "by": "by",
    "leaveit": "leave it with me|leave it with us|leave that with me|leave this with me|leave that with us",
    "held": "held|reserved|kept|put aside|set aside|held back|saved|put by",
    "wont": "won't|wont|wouldn't|wouldnt|shan't|not going to|not gonna",
    "charges": "charge|bill|invoice",
    "charged": "charged|billed|invoiced",
    "gave": "gave|given|giving|give",
    "selves": "himself|herself|themselves",
    "isthere": "is there|is round|is out there|is over there|is out to",
    "does": (  # no deeds by themselves, but what only we do when a note says `will`
        "dig|put|add|amend|schedule|request|submit|pull|print|file|log|link|upload|test|restart|reset|"
        "upgrade|release|extend|block|unblock|authorise|approve|mark|transfer|produce|track|grab|squeeze|slot"
    ),
    "duefor": "scheduled|due|set|booked|expected|lined up|arranged",
    "gotit": "get it",
    "ships": "ships|goes out",
    "frm": "from",
    "ourown": "our",
    "sent": (  # on its way to somebody
        "on your next bill|on your next statement|on your next invoice|on her next bill|on his next bill|in the post|in the mail|in post|over to you|out to you|across to you|round to you|off to you|over to her|"
        "over to him|over to them|out to her|out to him|out to them"
    ),
    "meet-ing": "meeting",
    "starts": "start|starts|starting|kick off|kicks off|kicking off",
    "fixes": (  # deeds that only we do
        "sort|action|deal with|handle|resolve|investigate|expedite|prioritise|look into|escalate|chase|process|refund|"
        "credit|invoice|fix|repair"
    ),
    "fixes-ing": "sorting|actioning|dealing with|handling|resolving|investigating|chasing|looking into|fixing",
    "tbc": "tbc|tba|tbd|to be confirmed|to be advised",
    "contacts": "call|ring|phone|text|txt|email|message|msg|whatsapp|bell|ph|tel|update",
    "updating": "keep|keeping",
    "finds": "find out|ask|check|see|confirm|know|tell|clarify|establish|let|work out|advise",
    "paid": "paid|signed|settled",
    "readyfor": "ready for pick up|ready for pickup|ready for collection|ready to collect|ready to go",
    "being": "being|getting|gettin",
    "will": "will|shall|'ll|ll|wil|wll|wil be able to|willl",
    "going": "going to|gonna|gunna|gona|goin to|about to",
    "would": "would|'d|d|wud|wld|wd|wuld|woud|woudl|wuold|wolud",
    "may": "can|could|may|might|should|ought to|maybe|perhaps|possibly|shd|cd|shud|cud",
    "should": "should|ought to",
    "must": (
        "note to|a note to|diary note to|diarised to|diarized to|reminder to|reminder set to|"
        "set a reminder to|made a note to|made a diary note to|noted to|task to|task set to|am to|"
        "we are to|promise to myself to|must|need to|have to|has to|got to|gotta|have got to|"
        "remember to|don't forget to|dont forget to|make a note to|note to self to|still to|"
        "still need to|need 2|needs to|needed to|needing to|will need to|rmbr to"
    ),
    "to": "to|2",
    "number": "2",
    "not": (
        "not|n't|never|cannot|can not|can't|cant|couldn't|couldnt|won't|wont|don't|dont|doesn't|"
        "doesnt|didn't|didnt|wouldn't|wouldnt|isn't|isnt|aren't|arent|wasn't|wasnt|weren't|haven't|"
        "havent|hasn't|hasnt|hadn't|shouldn't|unable|nobody|no one|noone|nothing|none|neither|nor|"
        "no need|no plan|no plans|no promise|no promises|no chance|no way|no intention|no date|"
        "refuse|refuses|refused|refusing|declined|declines|nowhere|no longer|instead of|rather than"
    ),
    "told": (  # we said it
        "prom|aware|sd|sed|saying|my assurance|our assurance|my guarantee|our guarantee|you have my word|"
        "you have my promise|you have our word|you have our promise|my word|our word|his word|told|"
        "tld|said|promised|assured|reassured|advised|confirmed|confirm|agreed|explained|informed|"
        "committed|mentioned|guaranteed|reckon|undertook|undertaken|apologised|apologized|pledged|"
        "swore|vowed|acknowledged|noted|stated|repeated|adv|advd|adv'd|infd|inf'd|conf'd|confd|expl|"
        "expl'd|promd|made clear|clarified|outlined|notified"
    ),
    "says": (  # others claim it
        "doubts|doubt|fears|afraid|scared|dreads|worries|says|thinks|hopes|believes|claims|reckons|"
        "thought|believed|claimed|heard|states|complains|complained|say"
    ),
    "asks": (  # asked, wished for
        "asks|asked|asking|want|wants|wanted|wanting|would like|would love|would prefer|'d like|"
        "'d love|'d prefer|d like|wonders|wondering|wondered|request|requests|requested|requesting|"
        "demands|demanded|demanding|hopes|hope|hoping|hoped|needs|need|prefers|preferred|expects|"
        "expecting|expected|insists|insisted|insisting|enquired|enquiring|enquiry|inquired|queried|"
        "querying|query|pls|please|plz|plse|waiting|awaiting|whether|wishes|wished|begged|keen|"
        "worried|concerned|unsure|prefer|kept asking"
    ),
    "offers": (  # offered only
        "happy|glad|willing|pleased|offer|offered|offering|offers|suggest|suggested|suggesting|"
        "suggests|propose|proposed|proposes|able|free"
    ),
    "adv": (
        "come out and|come over and|come round and|come by and|come in and|pop round and|"
        "pop over and|pop in and|pop out and|swing by and|stop by and|drop by and|drop in and|"
        "go out and|right|straight|'ve|ve|just|also|then|definitely|definately|"
        "defo|def|certainly|now|again|still|both|really|soon|asap|ever|even|too|once more|try to|"
        "try and|make sure to|make sure i|make sure we|make sure you|be sure to|be able to|"
        "do my best to|do our best to|do my utmost to|do what i can to|aim to|arrange to|"
        "endeavour to|look to|get on and|of course|obviously|first|tho|though|well|most likely|"
        "likely|therefore|anyway|instead|hereby|ofc|prob|probs|be in a position to|go and|"
        "go ahead and|come and|plan to|planning to|intend to|happily|myself|ourselves|personally|"
        "have to|need to|be required to"
    ),
    "that": "that",
    "habit": (  # what is so as a rule
        "already|normally|usually|typically|generally|always|often|sometimes|mostly|rarely|seldom|"
        "ordinarily|routinely|automatically|used to"
    ),
    "and": "and|&|plus|n|or|+",
    "break": (
        "but|so|because|cos|coz|bc|since|although|though|whereas|while|otherwise|else|hence|thus|"
        "meanwhile|anyway"
    ),
    "if": (
        "if|unless|in case|provided|provided that|providing|should you|should he|should she|"
        "should they|should it|should the|should her|should his|should any|should anything|should there|should that|should this|had we|had you|had i|only if|as long as|assuming|in the event|on condition|"
        "otherwise"
    ),
    "ifless": (
        "if poss|if possible|if not sooner|if not before|if needed|if need be|if necessary|if ok|"
        "even if|sure if|know if|see if|check if|ask if|not sure if|find out if|asap if poss|"
        "unsure if|wonder if|when poss|when possible|what if|as if|if at all possible"
    ),
    "wh": "when|where|why|how|what|who|which|what time|how long|how much|how soon",
    "when": (  # begins a time that depends
        "before|once|as soon as|the minute|the moment|the second i|the second we|the second it|"
        "the day|whenever|after|until|till|til|when"
    ),
    "now": "now|right now|just now|at the moment|atm|currently|while you wait|whilst you wait|here",
    "promised": (
        "promised|promise|promising|owe|owed|owes|committed to|commit to|arranged to|undertake|"
        "commit|guarantee|guaranteed|pledged|agreed to|agreed on|agreed|undertook"
    ),
    "following": "to follow",
    "pledged": "promised|guaranteed|owed",  # of a thing: promised
    "expecting": "expects|waiting on|expecting|awaiting|waiting for",
    "my": "my|our|one of|of|the|a",
    "your": "your|ur|yours",
    "let-ing": "letting",
    "keep-ing": "keeping",
    "agreed": "promised|agreed|due|guaranteed|offered and agreed|owed",  # of a call: promised
    "ownword": (  # a word of honour
        "my assurance|our assurance|my guarantee|my word on|our word on|my word|our word|"
        "his word from me"
    ),
    "arrive": (  # of a thing: comes
        "arrive|come|be back to|be back with|be with|be there|be here|be ready|be back|go out|follow|reach|land|turn up|"
        "be done|be sorted|be on|be up|be in|be at|ship|"
        "reflect|show|show up|appear|hit|clear|go through|come through|go off|go live|be available|be live|be active|"
        "drop|get to|get there|make it to|be waiting"
    ),
    "arrive-ing": (
        "going|being sorted|being done|going in the post|going off|on its way|on their way|arriving|coming|going out|following|landing|"
        "shipping|being delivered"
    ),
    "label": (  # heads a point of what is to be done
        "on my list|on the list|my list|on our side|our end|for me|mine to do|actions for me|"
        "f/u|fu|f/up|follow up|follow-up|followup|next step|next steps|next action|next|action|"
        "actions|action point|ap|to do|todo|to-do|promised|promise|promises|agreed|plan|task|tasks|"
        "commitment|reminder|remember|cb|c/b|call back|callback|owed|outstanding|follow ups"
    ),
    "onsite": (  # is there, without a verb
        "on site|onsite|round there|at hers|at his place|at the property|back out|back round|back over|back on site|"
        "in situ|back there"
    ),
    "expect": "expect|look forward to|looking forward to|look out for",
    "receive": "get|have|receive|recieve|see",
    "hear": "hear from us|hear from me|hear back",
    "hears": "hear|know|hear something|hear more|hear either way|know either way",
    "causes": "get|have|ask",
    "someone": "someone|somebody|them|him|her|it|this|that|these|those|you|everything|things|all|one|matters",
    "posted": "posted|updated|informed|in the loop|up to date|in the picture|advised|abreast",  # kept informed
    "know": "know",
    "let": "let|lets",
    "keep": "keep|keeping",
    "give": "give|giv|drop|gave|giving|send|dropping",
    "updates": "tell|update|updating",
    "thirds": (  # already done
        "be done|have done so|has been done|done so|already done|and did|and we did|and i did|he did|she did|they did|"
        "beat him|beat her|nobody rang|nobody came|no one came|no one rang|nobody called|"
        "which we did|which i did|did so|all done|both done"
    ),
    "comma": ",",
    "stop": ".|:|(|)|[|]|{|}|/|\\|…|*|•|·|=|>|<|~|\x00",
    "dash": "-|–|—",
    "pick": "pick|picking",
    "put": "put|putting",
    "hand": "put|take|pass|hand|give|putting|taking|passing|handing|giving",
    "done-ed": (  # participles of what is done for somebody
        "moved|changed|booked|cancelled|canceled|updated|done|made|added|taken|given|put|handed|"
        "released|registered|shared|shown|submitted|told|tested|checked|examined|switched|"
        "transferred|upgraded|reviewed|removed|dealt with|looked at|looked into|seen to|set up|"
        "picked up|unlocked|activated|connected|amended|reset|published|reduced|corrected|adjusted|"
        "extended|finalised|finalized"
    ),
    "am": "am|'m|m",
    "set": "scheduled|booked|arranged|set|fixed|planned|confirmed|for",  # of a call: has a time
    "orders": "asked|told|got|instructed|arranged for|arranged|booked|assigned|asking|getting|briefed",  # a colleague was asked to
    "keeps": (  # what lasts until
        "leave it with me|leave it with us|leave that with me|leave this with me|leave that with us|"
        "held|reserved|kept|put aside|set aside|held back|saved|put by|hold|keep|leave|stay|"
        "reserve|holding|keeping|reserving|extending|pausing|freezing|storing|lending|parking|"
        "saving|save|extend|block|waive|cover|pause|freeze|lend|store|park"
    ),
    "been": "has been|have been|been|has now been|have now been",
    "tells": (  # needs somebody who hears it, so that `cust told` is `the customer was told`
        "told|tld|advised|adv|advd|adv'd|informed|infd|inf'd|assured|reassured|notified"
    ),
    "has": "has|have|'ve|ve",
    "needs": "needs|need",
    "due": "due",
    "letme": "let me|lemme|allow me to|allow us to|let us",
    "hearfrom": "hear from|hear back from|hearing from|hearing back from",
    "arranged": (  # of an appointment: has its time
        "booked|booked in|arranged|scheduled|set|set up|made|pencilled in|penciled in|in the diary|in diary|"
        "confirmed|fixed|lined up|organised|organized|sorted"
    ),
    "rearranged": "booked|booked in|confirmed|pencilled in|scheduled|arranged",
    "books": "booked|put|got|squeezed|slotted|pencilled|penciled|fitted|slotting|squeezing|booking",
    "hand-ed": (  # passed on to a colleague
        "handed|passed|gave|given|transferred|assigned|escalated|told|briefed|asked|referred|handing|"
        "passing|forwarded|escalating|referred|referring|delegated"
    ),
    "get": "dig|sort|find|get|getting|bring|take",
    "up": "up",
    "right": "right|straight",
    "away": (
        "back|over|out|across|round|away|back over|back out|back round|over to you|out to you|across to you|round to you|off to you|"
        "over to her|over to him|over to them|out to her|out to him|out to them"
    ),
    "commit": "promised|promise|promises|agreed|committed|commitment|owed|offered and agreed",  # heads what was promised
    "hail": (  # words before a sentence that do not belong to it
        "please be advised|pls be advised|be advised|please note|pls note|as discussed|as agreed|"
        "as promised on the phone|quick one|re|be assured|"
        "rest assured|you can rest assured|please rest assured|please be assured|no problem at all|no worries at all|you can be sure|i assure you|i promise|i can assure you|yes|"
        "yeah|yep|no problem|no worries|no probs|ok|okay|sure|hi|hello|hey|thanks|thank you|thx|ta|"
        "sorry|great|alright|all right|good|oh|hiya|unfortunately|hopefully|luckily|sadly|cheers|"
        "absolutely|perfect|lovely|fine|nice|hey there|hi there|hi both|dear|brilliant|thanks again|"
        "agreed|understood|noted|got it|spoke|called|rang|emailed|texted|left|nb|fyi|ps|p.s"
    ),
    "try-ing": "restarting|rebooting|upgrading|submitting|requesting|transferring|uploading|checking in|digging|confirming|going out|going round|going over|trying|giving|taking|getting|putting|picking|popping|handing|going|booking|dropping",  # a fragment that is a promise with a time
    "gift-ing": (  # given as soon as said
        "giving|knocking|discounting|upgrading|sending|refunding|crediting|replacing|waiving|swapping|reimbursing|issuing|compensating|"
        "redoing|posting"
    ),
    "closing": (  # a deed that needs no object
        "confirm|advise|update|revert|report|update cust|update customer|update client|feed back|"
        "follow up|keep posted"
    ),
    "receive-ing": "getting|receiving|having",
    "own": "get|have|receive|recieve",
    "hold": "hold",
    "bye": (
        "thank you|thanks|thx|cheers|bye|goodbye|regards|kind regards|best wishes|many thanks|sorry|"
        "please"
    ),
    "who": "who",
    "only": "only",
    "leaving": "leaving",
    "shut-ed": (  # participles that promise nothing
        "discontinued|retired|withdrawn|renamed|demolished|missed|remembered|born|buried|married|"
        "discharged|surprised|delighted|pleased|tired|needed|required|allowed|expected|finished with|"
        "closed|charged|opened|held|billed|blocked|suspended|started|run|taken|debited|used|"
        "open|read|tried|worked|shown"
    ),
    "owing": "promised|promise|promising|owe|owes|owed|committed to|guaranteed|agreed to|pledged|undertook",  # promised, whatever it is
    "check": (  # done at once even when reported
        "check|look|see|try|double-check|verify|review|consider|test|read|watch|hear|search|examine|"
        "recheck"
    ),
    "gratis": (  # at our expense
        "as a gesture|as gesture|as a goodwill gesture|as goodwill|as a goodwill|off the bill|off her bill|off his bill|off their bill|"
        "off your bill|off the invoice|off the price|off next order|off her next order|off his next order|"
        "off your next order|at no cost|at no cost to you|free of charge|at our expense|at our cost|on us|for free|"
        "no charge|without charge|on the house|at no charge|for nothing|no extra charge"
    ),
    "rumour": "apparently|supposedly|allegedly|reportedly|according to|rumour has it|per the insured",  # said to be so
    "arrive-s": (
        "arrives|comes|gets here|gets there|lands|ships|goes out|goes in|is due|is there|is back|"
        "is ready|leaves|goes"
    ),
    "gets": "gets|receives|has",
    "from-us": "from me|from us|from our|from my",
    "haves": "have",
    "theirs": "own",
    "bullet": "*|•|·|->|→",
}  # fmt: skip
_VERBS = {"deed": DEEDS, "once": AT_ONCE, "still": STILL}
_TOGETHER = {"deed": "deed", "at_once": "once", "still": "still"}
_FORMS = {"base": "", "s": "-s", "ing": "-ing", "ed": "-ed"}


def english_words() -> Mapping[str, Tags]:
    found: dict[str, set[str]] = {}
    for tag, words in (*_TAGS.items(), *NOUNS.items(), *PEOPLE.items()):
        for word in words.split("|"):
            found.setdefault(word, set()).add(tag)
    for kind, verbs in _VERBS.items():
        for form, name in all_forms(verbs):
            tags = found.setdefault(form, set())
            # A deed stays one, though it may be done at once as well.
            if kind == "deed" or not any(tag in ("deed", "deed-s", "deed-ing", "deed-ed") for tag in tags):
                tags.add(kind + _FORMS[name])
    for kind, phrases in TOGETHER.items():
        for form, name in together(phrases):
            found.setdefault(form, set()).add(_TOGETHER[kind] + _FORMS[name])
    for phrase, tags in found.items():
        if " " in phrase and not tags.isdisjoint({"callnoun", "shortcall"}):
            tags |= found.get(phrase.split()[0], set()) & {"deed", "once"}
    return {word: frozenset(tags) for word, tags in found.items() if word}


def spelt_like() -> frozenset[str]:
    """The words that are known with a slip of the fingers too: the deeds, and who does them."""
    wanted = {"deed", "deed-ing", "deed-ed", "staff", "promised", "told"}
    return frozenset(
        word for word, tags in english_words().items() if word.isalpha() and not tags.isdisjoint(wanted)
    )
