"""The English wording that is unkind about a customer, as data; phrases.py says how to read it."""

from __future__ import annotations

from advocate.domain.wording_hints.hint import HintKind, each_line

_WE_HEAR = "We can tell that this matters to them. What we will do is …"

UNKIND = (
    *each_line(
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
        just|only|always|clearly|obviously? after|wants|looking_for|fishing_for|angling_for|wanting a|some|another? freebie|freebies|handout|handouts|free_ride|something_for_nothing|compo
        couldn't|can't|couldnt organise|organize a *3
        ^ hard_work|heavy_going|awkward|bad_news|trouble this|that one|lady|guy|fella|customer|family|woman|man|bloke|client|couple
        ^ @rude this|that one|lady|guy|fella|customer|family|woman|man|bloke|client|couple
        @who|customer|cust not_all_there|off_his_head|off_her_head|off_his_rocker|off_her_rocker|losing_it|losing_the_plot|full_of_it|full_of_himself|full_of_herself|up_himself|up_herself|a_piece_of_work|one_of_those|trying_it_on|taking_the_mick|taking_the_mickey|taking_the_piss|on_the_make|not_right_in_the_head|two_faced|playing_the_victim|winding_me_up
        trying it on $
        always|just? has|have|having|wants to have|get|be the_last_word|right
        taking the mick|mickey|piss|p
        lost the|his|her|their plot|rag|marbles
        threw|throwing|throws|having|had a|his|her|their wobbly|tantrum|strop|paddy|hissy_fit|hissy|meltdown|moan|whinge|toys|fit *1
        mouthing|mouthed|sounding off|on *2
        playing|plays|played the victim|sympathy_card|system
        crying|cried wolf
        does|doing|did|drives|driving|drove my|me head_in|mad|up_the_wall|crazy|nuts|insane|round_the_bend
        sick|tired|fed_up|had_enough of|with him|her|them|this_one|this_woman|this_man|this_customer *1
        can't|cannot stand|bear|abide him|her|them|this_woman|this_man|this_customer
        god|heaven|lord help *2
        good luck with this|that|him|her one|guy|lady|family|customer?
        here we go again
        won't|wouldn't|never|doesn't shut up
        waffles|waffled|waffling|wittered|witters|rambles|rambled|rabbits|rabbited on *2
        kicking|kicked|kicks off again|as_usual|as_ever|as_always|about|at|over|on *2
        playing|acting|played|acted up again|as_usual *1
        at it|on_one again
        bending|bent|chewing|chewed my|our|her|his ear|ears off?
        gave|giving|gives me|us earache|grief|a_headache|an_earful *1
        ^ typical @person|student|students|teenager|teenagers|pensioner|landlord|tenant|builder|man|woman|teacher|parent|mum|dad $
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
        don't|do_not|not worth|waste calling|answering|ringing|helping|replying|time|the_time|your_time back|on|with? *1
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
        sick|tired|fed_up|had_enough of|with us|it|that|this|waiting
        alarm|power|boiler|fuse|heating|trip|switch|it|back kicking|kicked|kicks|playing|acting|played off|up *2
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
