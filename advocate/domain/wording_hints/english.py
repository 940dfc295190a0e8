"""The wording that deserves a hint in English, as data: a start, for each team to edit. phrases.py says how to read it."""

from __future__ import annotations

from advocate.domain.wording_hints.english_groups import GROUPS, WAYS_NOT, WAYS_ON
from advocate.domain.wording_hints.english_unkind import UNKIND
from advocate.domain.wording_hints.hint import HintKind, WordingLists, each_line

_WE_RULE = "We have agreed to do it this way because … What we can do is …"
_WE_SEE = "We have … in front of us; let us look at it together."
_WE_ASK = "We will ask our colleagues and come back to you by …"
_WE_CAN = "What we can do is …"
_WE_NEXT = "Let us see how we can make this easier next time."
_WE_DID = "We have made a mistake here, and we are putting it right by …"


_DISTANCING = (
    *each_line(
        HintKind.DISTANCING,
        _WE_RULE,
        """
        @teams just|simply|also|really? @won't *1 let|allow|permit|authorise|approve|sign_off me|us|it|that|this *2
        they keep|kept changing|moving|cutting|scrapping|putting|chopping *3
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
        they've|they_have|they|they're changed|changing|made|set|put|raised|increased|hiked|dropped|scrapped|tightened the|up? rules|prices|price|charges|fees|policy|system *1
        they're|they_are the_ones|ones who|that *4
        they never|always|don't|do_not|won't ever? pass|tell|update|warn|copy|inform|consult on|us|me|messages|anything|things|it *2
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
    *each_line(
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
        ^ policy|the_policy|the_rules|rules|the_terms says|say|states|state|is|are no|that|not|only *2
        it's|it_is|that's|that_is|those_are just|simply? the|our rules|rule|procedure|procedures|process|regs|regulations|terms here?
        against our|the|company|normal|standard procedure|procedures|process|protocol|guidelines|regs|terms
        i|we|I'm|we're just|only? following|follow|doing|do orders|the_rules|the_process|the_script|what_I'm_told|what_we're_told|as_I'm_told|my_job
        that's|thats|is just? what|how|the_way i|we was|were|am|been told|trained|instructed *1
        what|how @top wants|want|wanted it|this|things? *1
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
    *each_line(
        HintKind.DISTANCING,
        _WE_SEE,
        """
        the|our|my @system just|simply|automatically|also|always|only|still|has? won't|doesn't|does_not|will_not|didn't|isn't|can't|cannot|can_only|says|said|shows|showed|cancelled|canceled|deleted|lost|rejected|refused|refuses|blocked|blocks|generated|charges|charged|requires|allows|needs|wants|tells *3
        the|our|my @system just|simply|automatically|also|always|only? generates|generated|sends|sent|adds|added|applies|applied|picks|picked|puts|put|assigns|assigned|takes|took|chooses|logs|closes|closed|decides|decided|does|did|dictates|works *3
        computer says no
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
    *each_line(
        HintKind.DISTANCING,
        _WE_ASK,
        """
        not|isn't|is_not my|our|this department|dept|job|problem|area|responsibility|concern|business|call|team|decision|place
        a matter|question|problem|job|one for the? @teams folks|people|guys|team|lot?
        it's|that's|it_is|that_is @teams|the_other_teams problem|job|fault|responsibility|mess|business
        it's|that's|it_is|that_is the|our|another? sales|billing|support|warehouses|accounts|service|shipping|finance|other|offices|depots|fitters|drivers|suppliers|couriers teams|team|departments|department|offices? problem|job|responsibility|business
        their problem|job|mess|responsibility now|not_ours
        not our|my problem|issue|circus|monkeys|headache
        another|a_different|the_other|someone_elses|somebody_elses teams|departments|team|department|branch? decision|call|problem|job|responsibility|mess
        that's|thats|it's on|between them|you_and|her_and|him_and *2
        orders|instructions|word|edict from above|on_high|the_top|up_top|head_office|hq
        because_of|due_to|for data_protection|gdpr|health_and_safety|h_and_s|the_law|legal_reasons *1 i|we @can't *2
        data_protection|gdpr|health_and_safety|legal|insurance won't|doesn't|don't|wouldn't let|allow us|me|it *1
        you|you'd|you'll|she|he|they|shell|hell|they'll|customer|cust just|will|would? have|need|ll_have|had|should to? ask|call|ring|contact|speak_to|talk_to|email|go_to|go_through|try|raise_it_with|raise_this_with|raise_that_with|raise_with|take_it_up_with|take_that_up_with|take_this_up_with @teams|the_manufacturer|the_supplier|the_courier|the_other_branch|another|a_different|head_office *1
        you need|have to take it|that|this up with *3
        @teams handles|handle|deals_with|deal_with|does|looks_after|sorts|decides that|this|it|those|these|all_that
        i just|only? just|only work here
        has|had|it's|is|that's nothing|not_anything to do with me|us
        nothing to do with me|us|our_team|this_department
        it's|it_is|that's|that_is|was all|entirely|purely|just? down|up to the|our? @teams|courier|couriers|supplier|suppliers|manufacturer|driver|fitter|landlord|@top *1
        @teams|the_manufacturer|the_courier|they will|would have|need to deal_with|sort|handle|answer that|this|it *1
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
    *each_line(
        HintKind.HELPLESS,
        _WE_CAN,
        """
        @we really|just|simply|sadly|unfortunately|still|honestly|I'm_afraid|also? @can't *5
        ^ unfortunately|sorry|I'm_afraid|afraid|so? @can't help|do|find|assist|offer|refund|change|accept|process|locate|see|access|give|provide|fix|answer|book|verify|authenticate|deal|make|extend|waive|honour|honor|replace|reverse|approve|share|discuss|deliver|speed *4
        ^ unable to *3
        ^ no can do
        i|we wouldn't|would_not know *3
        i|we don't|do_not|dont really|even|honestly? know|have_a_clue|have_any_idea $
        said|told_him|told_her|told_them|told_cust|explained|advised that|we|i? @can't *5
        """,
        unless_led_on=True,
        but_not="""
        @can't wait|thank|stress|imagine|complain|hear|believe|fault|recommend|remember|help_but|help_feeling|say_fairer|reach|get_hold|get_through|praise|agree|overstate|promise|guarantee *2
        @can't be|have happier|better|nicer|more|sorrier|clearer|prouder|easier|kinder|fairer|keener|gladder *2
        @can't be|have of|been more|further|of *2
        @we @can't *4 but i|we|there|theres|can|will|could|have|what|instead *1
        unable|can't|cannot to? attend|make_it|come|pick_up|collect|pay|get_in|stay|open|get_to *3
        customer|cust|client|caller|tenant|patient|he|she|they says|said|thinks|thought *2 @we *1 @can't
        @can't see|think|find *1 any_reason|a_problem|anything_wrong|problem
        """,
    ),
    *each_line(
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
        not|isn't something we|i do|offer|handle|deal_with|provide|cover|stock|sell|support|service|make|accept|allow|take_on|supply
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
        not going_to|gonna happen
        that|it|this won't|will_not|isn't_going_to|ain't_gonna happen $
        that's|that_is|is all|the_best|the_most|as_much_as|as_far_as that? i|we can do|offer|say|go $
        what do you|they|he|she want|expect me|us to do|say *2
        no chance|hope of|that|it *2
        take it or leave it
        no way|getting round|around it|that|this
        @can't see|think_of|find any|a|another way *3
        there|there's is|s? no point *3
        ^ no point *3
        not in|within my|our power
        that's|thats|it's just|simply? life|how_it_goes|the_way_of_it|tough
        i|we wish|wished i|we could *2
        i'm|we're|I'm powerless|stuck
        you'll|she'll|he'll|they'll just|simply have_to wait|lump_it|put_up|live_with_it|make_do *1
        sorry|afraid|I'm_afraid|unfortunately|no? we|i don't|do_not do|offer|provide|cover|stock|handle|deal_with|ship|post|repair|service|fit|sell|take *4
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
    *each_line(
        HintKind.BLAME,
        _WE_NEXT,
        """
        @them|you_guys really|just|clearly|simply|obviously? should|should've|should_have|ought_to|could've have? *3
        @them was|were|are|is supposed|meant to *3
        ^ had you|he|she|they only|just? *3
        @them ignored|overlooked|misread|misunderstood *3
        @them never|not|couldn't|didn't even? bothered|be_bothered|bother to|with? *3
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
        @who|you're|you_are the one|ones|person who|that signed|ordered|chose|picked|said|wanted|insisted|agreed|approved|asked|told|broke|cancelled|changed|left|moved|forgot|put *3
        brought it|this|that on|upon himself|herself|themselves|yourself
        left it|this|that too|far_too|until|till late|the_last_minute
        user|operator|customer error
        finger trouble
        of|through his|her|their|your own making|doing
        didn't|doesn't|don't|wasn't|not|never listen|listening *2
        how many times *4
        for the third|fourth|umpteenth|hundredth|second|nth time
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
    *each_line(
        HintKind.BLAME,
        _WE_DID,
        """
        @ours|he|she|they|somebody|someone|whoever messed|screwed|mucked|ballsed|cocked|stuffed|botched|bungled it|this|that|everything|things|up up?
        * messed|screwed|mucked|cocked|stuffed|botched|bungled it|this|that|everything|things|up up?
        * dropped the ball
        * forgot|neglected|omitted to *3
        that's|thats typical|so @ours|*1 $
        ^ typical @teams|@ours|@crew $
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
        i|we|I've|we've|and|also|just|totally|completely|id|I'd forgot|neglected|omitted to *3
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
_DENIAL = each_line(
    HintKind.BLAME,
    _WE_DID,
    """
    it|that|this|that's|it's just|really? wasn't|was_not|isn't|is_not|not my|our|our_teams|our_side's fault|mistake|error|doing
    not|isn't|wasn't my|our fault|mistake
    """,
)
ENGLISH_WORDING = WordingLists(
    language="en",
    groups=tuple((name, tuple(words.split())) for name, words in GROUPS.items()),
    phrases=(*_DISTANCING, *_HELPLESS, *_BLAME, *_DENIAL, *UNKIND),
    ways_on=tuple(WAYS_ON.strip().splitlines()),
    not_ways=tuple(WAYS_NOT.strip().splitlines()),
)
