"""The wording that deserves a hint in English, as data: a start, for each team to edit. phrases.py says how to read it."""

from __future__ import annotations

from advocate.domain.wording_hints.english_groups import GROUPS, WAYS_NOT, WAYS_ON
from advocate.domain.wording_hints.hint import HintKind, WordingLists, WordingPhrase

_WE_RULE = "We have agreed to do it this way because … What we can do is …"
_WE_SEE = "We have … in front of us; let us look at it together."
_WE_ASK = "We will ask our colleagues and come back to you by …"
_WE_CAN = "What we can do is …"
_WE_NEXT = "Let us see how we can make this easier next time."
_WE_DID = "We have made a mistake here, and we are putting it right by …"
_WE_HEAR = "We can tell that this matters to them. What we will do is …"


def _each(
    kind: HintKind, say: str, phrases: str, *, but_not: str = "", unless_led_on: bool = False
) -> tuple[WordingPhrase, ...]:
    """Several phrases of one kind, a line each; but_not the same."""
    return tuple(
        WordingPhrase(
            kind=kind,
            phrase=phrase,
            say=say,
            but_not=tuple(each.strip() for each in but_not.splitlines() if each.strip()),
            unless_led_on=unless_led_on,
        )
        for phrase in (each.strip() for each in phrases.splitlines())
        if phrase
    )


_DISTANCING = (
    *_each(
        HintKind.DISTANCING,
        _WE_RULE,
        """
        @top just|simply|also|really|have|has|had|s|ve? @won't *1 let|allow|permit|want|authorise|approve|accept|sign_off|agree *3
        @top just|simply|also|really|have|has|had|s|ve? told|tell|tells|said|say|says *3 no|not|never|can't|cannot|won't|don't|stop|must|have_to|only *2
        @top just|simply|also|really|have|has|had|s|ve? decided|decide|ruled|insist|insists|want|wants|expect|expects|refused|refuse|cut|scrapped|stopped *3
        set|decided|made|fixed|imposed by @top
        they|@top cut|slashed our|the budget|hours|staff *1
        @top make|makes|made|set|sets|force|forces us|me|the *2
        they just|simply|also|really|even|haven't|hasn't|have? @won't just|simply|really|even|ever? let|allow|permit|want|tell|told|give|given me|us *2
        they just|simply? @won't approve|authorise|authorize|allow|permit|sign_off it|this|that|any *1
        they told|said_to|tell|make|made|force|forced|expect|want|ask|asked me|us not|to|no|we|i|that|charge *3
        they said|say|told_us|told_me that? i|we @can't|must|have_to|need_to|are_not|should *3
        they decide|decided|set|make the|that|it|those|this rules|prices|upstairs|decisions|policy?
        they've|they_have|they|they're changed|changing|made|set the rules|prices|policy|system *1
        they're|they_are the_ones|ones who|that *4
        they're|they_are|they've|they_have just|always|not? telling|told us|me|not_to *2
        """,
        but_not="""
        customer|cust|client|caller|tenant|neighbours|twins|parents|kids *3 they
        customer|cust|client|caller|tenant|he|she says|said *1 they
        they asked us|me to *3
        they want|asked|expect me|us to use|call|ring|come|bring|leave *2
        they told_me|told_us|said|told the|it|everything|all|about *2
        """,
    ),
    *_each(
        HintKind.DISTANCING,
        _WE_RULE,
        """
        it's|it_is|that's|that_is|this_is|was|is just|only|simply|not|against|our|the|a? against|not? our|the|a? company|store|shop|office|house|clinic|strict? policy
        against our|the|company|shop|store|clinic? policy|rules|regulations
        not our|company policy to *1
        our|company|the|shop|store|clinic|my policy|policies|rules|rule|terms|regulations|guidelines|terms_and_conditions|t_cs clearly|simply|just? doesn't|don't|does_not|do_not|won't|says|say|states|state|requires|require|forbids|forbid|prevents|prevent|prohibits|prohibit|stop|stops|tie *3
        company rules|rule|regulations *3
        as_per|per|due_to|because_of|according_to|under|in_line_with our|the|company|store|shop|clinic? policy|rules|terms|terms_and_conditions|regulations|guidelines|t_cs
        policy is policy
        the? rules are the? rules
        that's|that_is|this_is just|simply? the_way_it_is|how_it_is|how_it_works|the_way_it_works|the_rule|the_rules|the_policy|our_policy|policy here?
        i|we don't|do_not|didn't make|set|decide the|that|those|these|on? rules|policy|prices|policies|decisions|things?
        for policy|legal|data_protection|gdpr|insurance reasons
        i|we|I'm|am|are|were not|never allowed|authorised|authorized|permitted|supposed to|by *3
        ^ not|never allowed|authorised|authorized|permitted to|by *3
        i|I've|we|we've|have|was|were been|was|were? told|instructed|ordered not_to|never_to *3
        i|we don't|do_not|didn't have the|any authority|permission|clearance|power|say to|in|over? *1
        outside|out_of|beyond my|our|my_departments|our_departments|this_departments remit|scope|control|hands
        that's|it's|it_is just|only|simply? standard? procedure|protocol|practice|how_we_do_it|how_we_do_things
        above|beyond my pay_grade|paygrade|station|remit
        not up_to|down_to me|us
        """,
        but_not="""
        we've|we_have changed|updated|made our *2 policy|policies|rules
        insurance|privacy|returns|copy_of *1 policy|policies
        customer|cust|he|she|they|you|client|tenant are|is|aren't|isn't|was? not|never allowed|permitted|supposed|authorised
        the|our rules|terms of|for|at *3
        """,
    ),
    *_each(
        HintKind.DISTANCING,
        _WE_SEE,
        """
        the|our|my @system just|simply|automatically|also|always|only|still|has? won't|doesn't|does_not|will_not|didn't|isn't|can't|cannot|can_only|says|said|shows|showed|cancelled|canceled|deleted|lost|rejected|refused|refuses|blocked|blocks|generated|charges|charged|requires|allows|needs|wants|tells *3
        ^ @system just|simply|automatically? says|shows|won't|doesn't|rejected|cancelled|refuses|will_not|does_not|needs it|that|no|the|me|us|she|he|they *2
        it's|it_is|it_was|was|that's just|only|a|the? @system error|issue|problem|thing|glitch|fault
        that's|that_is|this_is|it_is|it's what|how the|our @system *1
        all it says|shows here|is
        """,
        but_not="""
        heating|alarm|phone|sound|security|central_heating|sprinkler|cooling|solar|music|her|his|their|customers|operating @system
        @system has|had been|arrived
        @system shows|says as|that_it_is|it's online|working|active
        """,
    ),
    *_each(
        HintKind.DISTANCING,
        _WE_ASK,
        """
        not|isn't|is_not my|our|this department|dept|job|problem|area|responsibility|concern|business|call|team|decision|place
        a matter|question|problem|job|one for the? @teams folks|people|guys|team|lot?
        it's|that's|it_is|that_is @teams|the_other_teams problem|job|fault|responsibility|mess|business
        it's|that's|it_is|that_is the|our|another? sales|billing|support|warehouses|accounts|service|shipping|finance|other|offices|depots|fitters|drivers|suppliers|couriers teams|team|departments|department|offices? problem|job|responsibility|business
        their problem|job|mess|responsibility now|not_ours
        you|you'd|you'll|she|he|they|shell|hell|they'll|customer|cust just|will|would? have|need|ll_have|had|should to? ask|call|ring|contact|speak_to|talk_to|email|go_to|go_through|try|raise_it_with|raise_this_with|raise_that_with|raise_with|take_it_up_with|take_that_up_with|take_this_up_with @teams|the_manufacturer|the_supplier|the_courier|the_other_branch|another|a_different|head_office *1
        you need|have to take it|that|this up with *3
        @teams handles|handle|deals_with|deal_with|does|looks_after|sorts|decides that|this|it|those|these|all_that
        i just|only? just|only work here
        has|had|it's|is|that's nothing|not_anything to do with me|us
        nothing to do with me|us|our_team|this_department
        i just|only answer|take the phones|phone|calls|orders
        the bank|insurer|manufacturer|supplier|courier will be able to help you
        """,
        but_not="""
        not my|our problem|job to_worry
        it|that isn't|is_not our call
        """,
    ),
)
_HELPLESS = (
    *_each(
        HintKind.HELPLESS,
        _WE_CAN,
        """
        @we really|just|simply|sadly|unfortunately|still|honestly|I'm_afraid|also? @can't *5
        ^ unfortunately|sorry|I'm_afraid|afraid|so? @can't help|do|find|assist|offer|refund|change|accept|process|locate|see|access|give|provide|fix|answer|book|verify|authenticate|deal|make|extend|waive|honour|honor|replace|reverse|approve|share|discuss|deliver|speed *4
        ^ unable to *3
        ^ no can do
        said|told_him|told_her|told_them|told_cust|explained|advised that|we|i? @can't *5
        """,
        unless_led_on=True,
        but_not="""
        @can't wait|thank|stress|imagine|complain|hear|believe|fault|recommend|remember|help_but|help_feeling|say_fairer|reach|get_hold|get_through|praise|agree|overstate|promise|guarantee *2
        @can't be|have happier|better|nicer|more|sorrier|clearer|prouder|easier|kinder|fairer|keener|gladder *2
        @can't be|have of|been more|further|of *2
        customer|cust|client|caller|tenant|patient|he|she|they says|said|thinks|thought *2 @we *1 @can't
        @can't see|think|find *1 any_reason|a_problem|anything_wrong|problem
        """,
    ),
    *_each(
        HintKind.HELPLESS,
        _WE_CAN,
        """
        there|there's is|s? nothing|little|not_much|not_a_lot|no_more more|else? that? i|we can|could do
        there isn't|is_not|wasn't anything|much|a_lot|a_thing more|else? that? i|we can|could do
        nothing more|else|left|further to be_done|offer|be_said
        ^ sorry but? no $
        nothing that|more|else|more_that? i|we can do about|here|for? it|this|that|them|him|her|you?
        not|isn't much|a_lot i|we can do
        my|our hands are tied
        it's|it_is|that's|that_is|is|this_is out_of_my_hands|out_of_our_hands|beyond_our_control|beyond_my_control
        it's|it_is|that's|that_is|this_is|is just|simply|really|quite? not possible
        it's|it_is|that's|that_is|this_is just|simply|quite|absolutely? impossible
        not|isn't something we|i do|offer|handle|deal_with|provide
        ^ not possible|feasible to|for *3
        it|that|this can't|cannot|can_not|won't be done|changed|helped|fixed|reversed|undone|moved|replaced
        we|i just|simply? don't|do_not|never|won't do|offer|give|provide|accept|allow|make|service|repair|cover that|this|those|it|any|refunds|exchanges|weekends|house_calls|returns|discounts|exceptions *1
        no refunds|exchanges|returns|exceptions|discounts *1
        i|we really|honestly|simply? have|ve no way|idea|means of|to|how|what|when|why *3
        there|there's is|s? no way to|of|we|i|that *4
        there|there's is|s? no point in|of *3
        you'll|you_will|shell|hell|they'll|he_will|she_will|they_will|you just|simply? just|simply? have_to|need_to|must wait|live_with|accept|put_up_with|deal_with|manage *2
        i|we don't|do_not have access|that_information|that_info|the_information|this_information|any_information|any_say *2
        i|we have no control|influence|say over|on|in *2
        i|we have no *2 over that|this|it
        i|we don't|do_not know what to tell|say *1
        out of luck
        take it or leave it
        it is what it is
        tough luck
        end of story|discussion
        """,
        unless_led_on=True,
        but_not="""
        customer|cust|he|she|they says|said|that? nothing|there *3
        there|there's is|s? nothing wrong
        we|i do no|not_any harm
        not possible to be|have|do better|kinder|nicer|more *2
        no refunds|exchanges|returns|discounts needed|due|asked
        """,
    ),
)
_BLAME = (
    *_each(
        HintKind.BLAME,
        _WE_NEXT,
        """
        @them|you_guys really|just|clearly|simply|obviously? should|should've|should_have|ought_to|could've have? *3
        @them was|were|are|is supposed|meant to *3
        ^ had you|he|she|they only|just? *3
        @them ignored|overlooked|misread|misunderstood *3
        @them clicked|pressed|measured|dialled|dialed|entered|typed|took|used|opened|unplugged|ticked|filled_in|put_in the_wrong|a_wrong *2
        it's|it_is|was|that's|that_is|it_was|is|entirely|all your|his|her|their|customers|the_customers|cust|customer|user own? fault|mistake|doing|error
        ^ your|customers|customer|cust|user|her_own|his_own|their_own own? fault|mistake|doing|error
        @them|you've clearly|obviously|just|simply? didn't|did_not|never|haven't|hasn't|have_not|failed_to|neglected_to|refused_to bother_to|actually|even|just|properly? @done|read|check|tell|listen|give|sign|follow|call|ring|say|ask|pay|send|keep|look|mention|let|order|provide|confirm|measure|clean|use|return|reply|answer|turn_up|show_up|close|lock|switch|press|plug|try|install|set|bother *3
        @them|you've clearly|obviously|just|simply|probably? forgot|forgotten|failed|neglected|omitted|refused to *3
        ^ sorry|well|but? but? you had_not|hadn't
        @them gave|give|sent|told|entered|typed|wrote|ordered|picked|chose us|me|in|down|the? the_wrong|wrong|a_wrong|the_incorrect|incorrect|false *2
        @them must|can't|couldn't|mustn't|must_not|cannot have not? really|just|clearly|obviously|never? * *2
        if you'd|you_had|you only|just|actually|bothered_to|had? @done|read *2
        if he|she|they|hed|shed|they'd|customer had? only|just|actually|bothered_to @done|read *2
        only? has|have only? himself|herself|themselves|yourself to blame
        as|like i|we have|ve|already|just|clearly|repeatedly? already|clearly|just? told|said|explained|mentioned to? you|him|her|them|before|already|twice
        i|we already|clearly|repeatedly told|explained|said to? you|him|her|that|this? *1
        you|you've were|been told|warned|reminded *2
        @them|you've|he's|she's broke|broken|damaged|ruined|dropped it|the|this|that|himself|herself *1
        @them obviously|clearly *4
        should have thought of that
        """,
        but_not="""
        assume|if|whether|check|because|as|since *1 @them didn't|haven't|never
        we|i should|didn't|forgot|never *1
        @them didn't|did_not do|make|give|call|ring|say|ask anything|any|a|something|back|up *3
        didn't blame|mind|want|like|need|notice|know|complain *2
        @them should|ought_to|could|should've|must have? been|received|got|had|arrived|heard|gone|it|the|a|an|your|his|her|their|access|this|that|one|everything|all|be|get|go|receive|hear|see|call|come|ring|wait|use|take|keep|by
        should|could ring|call|come|be|get|see|try|do|know|find|bring|take|wait|expect|receive|go|use|keep|let|ask|check|look|read|feel|think *1
        @them was|were|are|is supposed|meant to be|get|receive|have *2
        must have been|felt|had *2
        why|how|because|says|that|when|who *1 @them should|didn't|never|haven't
        @them clearly|obviously loves|loved|happy|pleased|delighted|likes|upset|worried|tired *2
        our|no|not_your|not_her|not_his fault|mistake|error
        """,
    ),
    *_each(
        HintKind.BLAME,
        _WE_DID,
        """
        @ours|he|she|they|somebody|someone|whoever messed|screwed|mucked|ballsed|cocked|stuffed|botched|bungled it|this|that|everything|things|up up?
        * messed|screwed|mucked|cocked|stuffed|botched|bungled it|this|that|everything|things|up up?
        * dropped the ball
        whoever *5 messed|screwed|mucked|cocked|stuffed|botched|forgot|got|lost|did up|it|that|this|wrong? *1
        @ours|he|she|they got|did|had it|that|everything|the_order|this all|completely? wrong|mixed_up
        @ours|they sent|gave|booked|put|ordered|delivered|quoted|packed|brought|fitted|entered|wrote|noted out|us|me|her|him|you|them|down|in? the|a wrong *1
        @ours|they was|were|is wrong to *2
        @ours forgot|failed|neglected|omitted to *3
        @ours forgot|lost|missed|ignored it|that|this|the|your|about *2
        @ours|he|she|they should|should've|should_have|ought_to have? not|never|really? @done|done|sent|put|passed *3
        @ours|he|she|they shouldn't|should_not have *2
        @ours|he|she|they can't|couldn't|won't be bothered *2
        @ours|they|he|she didn't|doesn't|don't|never|hasn't have|got|got_a a|any? clue|idea
        @ours never|didn't|always|don't|keeps|keep tell|tells|told|write|writes|wrote|bother|bothers|answer|answers|listen|listens|read|reads|check|checks|call|calls|losing|forgetting|forget|forgets|get|gets|lose|loses *3
        @ours is|are|was|were useless|hopeless|incompetent|slow|lazy|clueless|rubbish
        it's|it_is|was|that's|that_is|it_was|all @ours|*1 fault|mistake|error
        the|our|my|that *2 fault $
        *2 is|are|was|were to blame
        ^ blame *3
        i|we blame|blamed *4
        didn't|did_not|doesn't|does_not|never do|does|did his|her|their job
        @teams|@ours promised|sold|offered|told *5 don't|can't|couldn't|shouldn't|wouldn't|never *2
        @ours|@crew *5 as_always|as_usual|yet_again|of_course
        @crew *4 again $
        promised|told|sold|offered you|him|her|them something|things they|he|she shouldn't_have|should_not_have
        because of|thanks_to @ours
        """,
        but_not="""
        our|no|our_own|at|no_ones|whose fault
        our|my|a|no|is|by|was_our|this mistake|error
        is|was|were|it's|that's my fault|mistake
        @we|I've|we've messed|screwed|mixed|got|forgot|should|was|were|dropped *2
        was|were|are|is not to blame
        to blame us|me
        don't|didn't|doesn't|not blame *1
        earth|engine|electrical|a|line|motor|wiring|power fault
        the fault
        he|she|they|driver should have|get|be *2
        """,
    ),
)
_DENIAL = _each(
    HintKind.BLAME,
    _WE_DID,
    """
    it|that|this|that's|it's just|really? wasn't|was_not|isn't|is_not|not my|our_teams fault|mistake|error|doing
    not my fault|mistake
    """,
)
_UNKIND = (
    *_each(
        HintKind.UNKIND,
        _WE_HEAR,
        """
        what|such|this|that|another|an|a a|an|old|complete|total|absolute|utter|real|bloody|proper|right|rude? complete|total|absolute|utter|real|bloody|rude|old? @insult
        complete|total|absolute|utter|real|bloody|rude|stupid|silly|miserable|old|typical|moaning|whining|annoying|right|proper @insult
        @who @very? @very? a|an|such_a|the|being_a|being? @very? @very? @insult
        ^ @plain_insult $
        is|was|being a|an|such_a|the|just_a @very? @plain_insult
        ^ total|complete|utter|real|absolute|proper|right|royal pain|nightmare|headache|nuisance $
        ^ @rude as ever|usual|always
        can't|doesn't|won't|cannot take a_hint|no_for_an_answer
        acting|acts|acted|behaves|behaving|behaved like a|an|the *1
        bored|lonely|desperate|frustrated housewife|pensioner|retiree|widow|divorcee
        @who|customer|cust being? @very? @very? @rude
        ^ @very? @rude $
        @rude|silly|bloody|damn|typical|fussy|grumpy|nasty|tiresome old|young|rude|stupid|annoying|silly|and? @rude? @person
        nightmare customer|client|caller
        nightmare of_a customer|client|caller|woman|man|person
        @who a|such_a|an|just_a|being_a|one? absolute|total|complete|real|right|bloody? pain|nightmare|nuisance|bore|joke|disgrace|handful|piece_of_work|case
        a|total|right|real|such_a|proper pain to_deal_with|in_the_neck|in_the_arse|in_the_ass|in_the_backside
        @person from hell
        stupid|dumb|idiotic|silly|moronic|ridiculous|daft question|questions|request|idea|complaint|comment|email|call
        moan|moans|moaned|moaning|whine|whines|whined|whining|whinge|whinges|whinged|whinging|whingeing|rant|rants|ranted|ranting|bleating|nagging|wittering|yapping|droning again|on|about|for|away|on_and_on? *2
        banging|harping|rabbiting on about|and *2
        never|doesn't|won't|wouldn't|didn't|can't|couldn't stop|stops|quit|shut|shuts complaining|moaning|talking|whinging|whining|calling|ringing|going|up *1
        kept|keeps|always|constantly|forever|endlessly on? moaning|complaining|whinging|whining|ranting|nagging|shouting|banging *2
        something|anything to complain|moan|whinge about
        obviously|clearly|probably|definitely|is|was|he's|she's|they're lying|making_it_up|making_this_up|faking *2
        just? likes|loves|lives to complain|moan|argue|whinge|make_a_fuss
        making|makes|made|kicks_up|kicking_up a|another|such_a|her|his|their usual? fuss|drama|scene|song_and_dance about|over|again? *2
        too thick|stupid|dim|dumb|lazy|daft to *4
        thick|dumb|mad|tight|daft|nutty as *4
        not|isn't the brightest|sharpest *3
        brain|braincells|brain_cells|marbles $
        typical|silly|dotty|batty|senile|mad|crazy|daft|moaning|mean|stupid|grumpy|nosy old|young? lady|woman|man|dear|granny|pensioner|boy|girl|git|biddy|bloke|guy
        thinks|acts_like|acts_as_if she|he|they|she's|he's|they're is|are? the|a|gods|some|special|too|above|royalty|entitled|better|owns|own *2
        hasn't|has_not|hasn't_got|doesn't_have|does_not_have|not_got|haven't a clue
        hasn't|hasn't_got|doesn't_have|not_got|has_no|have_no|no brain|brains|common_sense|manners|sense|shame
        don't|do_not|not bother|worth|waste calling|answering|ringing|helping|replying|time|the_time|your_time back|on|with? *1
        loves|likes the sound of his|her|their own? voice
        """,
        but_not="""
        @insult|stupid|dumb|silly proof
        stupid|silly|annoying|dumb|awful|horrible|ridiculous|miserable|crazy|mad|thick|nasty|useless|bloody|tight old|little|small|new? screw|thing|noise|smell|lock|lift|door|weather|traffic|bill|paving|mistake|error|cat|dog|song|form|system|pipe|cable|space|squeeze
        @who not|never|isn't @very? *1
        wasn't|isn't|not|never|weren't|aren't @very? @very? a? @rude|lying|@insult
        what an idiot i *2
        acting|acts|acted|behaves|behaving like a normal|new *1
        i|we was|were|felt|am|I'm|I've *2 @insult
        i|we|our *1 stupid|silly|rude
        mad about|on|for|keen|busy
        sorry_for|poor|feel_for *2
        nightmare of a|the? week|journey|day|time|month|year|drive
        lift|stairs|it|that|parking|traffic|process|weather|this|form|job|which is|was @very? a|an? pain|nightmare|nuisance|joke
        difficult|impossible|hard_work to|for
        difficult|impossible|mad|thick|tight|dense|awful|horrible|hard access|time|situation|question|week|day|carpet|month|news|schedule|space
        rightly *3
        rude|annoying|stupid|silly|awful|horrible|nasty neighbour|neighbours|driver|letter|message|company|firm|landlord|builder|noise
        pipe|pipes|floor|floorboards|door|boiler|fan|motor|engine|dog *2 whining|moaning|whine|moan
        found|called|thought us|me|our|the|it *3
        says|said|feels|thinks *2 @we *2
        """,
    ),
)

ENGLISH_WORDING = WordingLists(
    language="en",
    groups=tuple((name, tuple(words.split())) for name, words in GROUPS.items()),
    phrases=(*_DISTANCING, *_HELPLESS, *_BLAME, *_DENIAL, *_UNKIND),
    ways_on=tuple(WAYS_ON.strip().splitlines()),
    not_ways=tuple(WAYS_NOT.strip().splitlines()),
)
