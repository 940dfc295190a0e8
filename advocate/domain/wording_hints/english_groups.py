"""The groups of words that the English phrases name (`@we`), and what leads on after a refusal."""

from __future__ import annotations

GROUPS = {
    "we": "i we I'm we_are were our_team my_team",
    "top": "management regional_manager area_manager general_manager the_director our_director my_director senior_management the_management the_owner our_boss head_office hq corporate the_company the_boss the_bosses my_boss my_manager the_manager our_manager upstairs "
           "the_people_upstairs people_upstairs the_powers_that_be the_owners the_directors the_board compliance legal",
    "system": "system computer software app screen program programme database till machine website portal crm",
    "teams": "accounts billing sales shipping logistics the_warehouse warehouse dispatch finance marketing support it engineering returns "
             "another_department the_other_department a_different_department the_other_branch another_branch head_office purchasing reception "
             "the_workshop the_depot the_office legal hr collections production the_fitters the_lab customer_services complaints",
    "can't": "can't cannot can_not couldn't could_not unable_to are_unable_to am_unable_to were_unable_to was_unable_to not_able_to "
            "am_not_able_to I'm_not_able_to are_not_able_to were_not_able_to aren't_able_to wasn't_able_to was_not_able_to weren't_able_to "
            "won't_be_able_to will_not_be_able_to haven't_been_able_to have_not_been_able_to wouldn't_be_able_to not_in_a_position_to",
    "won't": "won't will_not don't do_not doesn't does_not didn't did_not wouldn't would_not never can't cannot refuse_to refuses_to isn't haven't hasn't",
    "them": "you he she they customer cust caller client the_customer the_client the_caller tenant the_tenant",
    "done": "called rung phoned asked told said read checked looked listened known thought ordered booked kept paid signed measured noticed "
            "mentioned warned brought come waited written emailed sent complained reported used cleaned followed taken made given tried shown "
            "remembered understood realised realized double_checked confirmed cancelled returned sorted seen spotted let",
    "ours": "my_colleague my_colleagues a_colleague our_colleague the_fitter our_fitter the_driver our_driver the_courier the_technician the_tech the_engineer "
            "our_engineer the_plumber the_electrician the_night_shift the_day_shift the_other_shift night_shift day_shift the_last_agent the_previous_agent the_last_rep "
            "the_previous_rep the_last_person the_other_rep the_rep the_agent the_apprentice the_new_guy the_new_girl the_new_rep the_temp the_lads the_installer "
            "whoever_did_it whoever_booked_this whoever_booked_it whoever_took_the_call whoever_took_your_call someone_in_the_office reception accounts billing "
            "sales shipping dispatch logistics the_warehouse warehouse marketing finance support the_office the_depot the_workshop the_lab the_supplier the_builders "
            "the_cleaners the_receptionist the_other_branch my_manager the_manager the_boss head_office customer_service the_call_centre the_team the_other_team",
    "insult": "idiot idiots moron morons imbecile nutter nutcase nutjob lunatic lunatics cheapskate skinflint timewaster time_waster time_wasters timewasters "
              "crybaby cry_baby drama_queen whiner whinger moaner nuisance liar cow bitch bastard jerk dickhead arsehole asshole twat git prat "
              "plonker muppet numpty dimwit halfwit simpleton weirdo psycho jobsworth misery_guts misery sad_sack clever_clogs smart_alec loudmouth big_mouth pillock divvy berk wazzock numbskull nitwit fruitloop basket_case gold_digger cheapo penny_pincher miser scrooge karen princess dragon old_dragon old_goat old_trout old_codger old_biddy old_fart wind_up_merchant stirrer gobshite sponger skiver dimbo dope dunce dumbass nob knob tosser wanker sod cretin nightmare_customer nightmare_client nightmare_caller pain_in_the_neck "
              "pain_in_the_arse pain_in_the_ass pain_in_the_backside so_and_so old_bat old_bag old_hag witch loser troublemaker trouble_maker know_it_all "
              "smart_arse busybody waste_of_space waste_of_time freeloader scrounger chancer drunk junkie serial_complainer frequent_complainer "
              "professional_complainer complainer fruitcake headcase battleaxe attention_seeker fusspot control_freak hypochondriac fool clown bully grouch grump brat diva tyrant pest creep slob snob tightwad scammer crook con_artist freak oddball crank airhead bimbo twit "
              "wally dinosaur fossil pig snake weasel chatterbox gossip bore leech parasite",
    "plain_insult": "idiot moron nutter nutcase nutjob lunatic cheapskate skinflint timewaster time_waster drama_queen whiner whinger moaner liar bitch bastard "
                    "dickhead arsehole asshole twat prat plonker muppet numpty weirdo psycho loser troublemaker know_it_all frequent_complainer serial_complainer "
                    "pain_in_the_neck waste_of_space waste_of_time crybaby scrounger chancer bully grouch grump brat diva tyrant pest creep snob tightwad scammer crook con_artist freak crank",
    "rude": "stupid thick dumb dim clueless crazy mad insane mental nuts bonkers annoying irritating insufferable obnoxious ignorant arrogant pathetic "
            "miserable grumpy stroppy mardy arsey gobby snotty stuck_up sarky bolshy ratty narky snooty lazy rude nasty horrible awful ridiculous impossible unbearable hysterical paranoid lying deluded whiny whingy unbelievable unreal "
            "stingy tight tight_fisted entitled demanding difficult dense gormless useless hopeless idiotic moronic unreasonable attention_seeking hard_work "
            "high_maintenance needy clingy pushy bossy nosy senile deranged childish spoilt spoiled greedy selfish two_faced whining moaning neurotic ungrateful vile petty vindictive manipulative conceited smug cheeky insolent impertinent fussy",
    "crew": "night_crew day_crew night_shift day_shift the_crew the_other_crew the_night_crew billing dispatch accounts sales the_warehouse warehouse marketing shipping "
            "the_fitters the_drivers the_lads the_office the_kitchen the_workshop the_intern the_new_guy the_new_girl",
    "very": "so very really just totally completely absolutely utterly bloody damn such too quite pretty a_bit rather incredibly frankly obviously "
            "clearly plain simply always being as_usual a_total a_complete a_real a_right an_absolute",
    "person": "customer cust caller woman man lady guy bloke client tenant person people girl boy individual character fella",
    "who": "he's she's they're he_is she_is they_are customer_is cust_is caller_is client_is the_customer_is the_caller_is the_client_is this_customer_is "
           "this_caller_is this_client_is this_woman_is this_man_is this_guy_is this_lady_is customer_was caller_was he_was she_was they_were cust_was",
}  # fmt: skip
# What says another time, way or person, or asks for what is missing.
WAYS_ON = """
but we|i|what|there's|there_is|have|has|will|can|offered|sent|asked|would|could|let|ill|well|maybe|if|here|here's
so we|i|I've|we've|ill|well|I'm|offered|sent|asked|booked|will|have|let
instead|alternatively|otherwise|nevertheless
what i|we can
^ can|could|will|would|may|shall|how|does|do|did
i|we can|could|will|have *1 ask|call|ring|try|find|send|check|expect|look|see|get|offer|pass|put|book|speak|come|email|text|do|be *1
ill|well|you'll|we've|I've|let's call|ring|ask|try|find|send|check|look|see|get|offer|pass|put|book|speak|come|email|text|do|be|have|let
let me|us
^ offered|suggested|sent|asked|passed|booked|gave|agreed|arranged|found|promised *1
please|pls|plz call|try|send|ring|email|visit|use|let|check|give|provide|bring|resend|forward|confirm|reply|post|drop|ask|text|fill|upload|contact
you can|could|might|may|would
another|other|different|later|earlier|nearest|alternative time|day|date|way|person|option|room|number|slot|appointment|week|one|size|colour|table|doctor|shop
available|possible at|on|from|for|tomorrow
expect more
i|we|ill|well will|would|just? need|require *1
works|suits|fits|is_fine|is_free|is_ok|would_work|would_suit|is_possible
until|before|from|after|till monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|the
how about
can do *3
"""
WAYS_NOT = """
is|are|was|were|would|will|can|could|do|did there|you|it|i|we be|have|need|help|do? anything|something|any|what else|other|more *6 ?
anything|something|what else *6 ?
is|are that all *2 ?
"""
