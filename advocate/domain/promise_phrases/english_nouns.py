"""The nouns of English promises with their tags, and vague times, as data."""

from __future__ import annotations

NOUNS = {
    "thing": (  # what can be delivered, paid or sent
        "parcel|order|orders|delivery|replacement|replacements|refund|refunds|money|report|quote|"
        "invoice|letter|package|pallet|card|cheque|check|payment|part|parts|keys|key|contract|ticket|"
        "tickets|voucher|vouchers|sample|samples|goods|item|items|unit|one|ones|form|forms|brochure|"
        "catalogue|photos|pictures|details|confirmation|paperwork|copy|copies|credit|deposit|sofa|"
        "bed|mattress|boiler|router|phone|handset|sim|cable|car|bike|loan car|courtesy car|update|"
        "results|certificate|cert|prescription|medicine|meds|glasses|crown|denture|receipt|estimate|"
        "statement|proposal|plan|drawings|link|code|login|password|info|information|documents|docs|"
        "pack|welcome pack|email|e-mail|text|message|box|boxes|flowers|cake|tiles|carpet|floor|"
        "flooring|laminate|door|doors|window|windows|kitchen|fridge|washer|machine|it all|lot|rest|"
        "balance|appointment|slot|visit|answer|decision|reply|response|offer|outcome"
    ),
    "callnoun": (  # what is promised as a noun
        "turnaround|turn-around|call|callback|call back|call-back|callbacks|cb|c/b|ring|ring back|"
        "bell|shout|buzz|refund|refunds|reply|response|answer|decision|visit|site visit|update|"
        "updates|quote|credit|credit note|replacement|voucher|apology|delivery|redelivery|text|email|"
        "compensation|discount|re-clean|reclean|repair|follow up|follow-up|follow up call|call again|"
        "phone call|home visit|inspection|survey|breakdown|estimate|one|letter|goodwill|"
        "goodwill gesture|re-delivery|check in|outcome|confirmation|resolution|solution|explanation|"
        "proposal|collection|pick up|pick-up|pickup|engineer|engineer visit|review|meeting|feedback|"
        "fitting|installation|call backs"
    ),
    "vague": (  # a time that is none
        "asap|soon|shortly|as soon as possible|as soon as i can|as soon as we can|in due course|"
        "straight away|straightaway|right away|immediately|at once|in a bit|in a while|later|"
        "later on|on way home|on the way back|on my way home|on his way home|on her way home|on the way home|on the way in|"
        "on my way in|in a moment|in a sec|in a second|in a mo|when i can|when we can|when possible|"
        "in the near future|before long|in no time|any day now|urgently|by return|at some point|same day|the same day|every step of the way|as we go|throughout|in good time|"
        "in plenty of time|on the way|before she knows it|within reason|when it suits|first opportunity|"
        "at the first opportunity|at our earliest opportunity|at our earliest convenience|at my earliest convenience|at my earliest opportunity|in due time|shortly after|"
        "shortly afterwards|afterwards|later in the day|any minute|any minute now|any moment|any time now|soon as|"
        "soon as poss|asap if poss|as soon as poss|as quick as i can|as quickly as possible|as fast as we can|"
        "without delay|pronto|first chance i get|at the earliest opportunity|as a matter of urgency|"
        "soonest|momentarily|eventually|when i get a chance|when i get a minute|straight after"
    ),
    "appt": (  # what somebody of ours keeps at its time
        "appointment|appt|appts|viewing|tasting|fitting|consultation|consult|review|check up|checkup|check-up|"
        "inspection|survey|valuation|collection|delivery|redelivery|drop off|drop-off|visit|home visit|site visit|"
        "meeting|site meeting|demo|assessment|handover|walkthrough|walk through|scan|install|installation|"
        "migration|go live|go-live|cutover|cut over|switchover|catch up|catch-up|deep clean|induction|job|work|works|slot|measure up|test drive|repair|callout|call out|call-out|service call|follow up|recall|re-clean|reclean"
    ),
    "phonecall": (
        "call|ring|bell|buzz|phone call|cb|c/b|callback|call back|call-back|ring back|rb|c/back|phone back"
    ),
    "phonecalls": "callback|call back|call-back|call|visit|home visit|site visit|follow up call|return visit",
    "shortcall": (
        "rtn call|rtc|tcb|cbk|call bk|ring bk|rtn her call|rtn his call|"
        "cb|c/b|callback|call back|call-back|f/u|f/up|fu|follow up|follow-up|followup|rb|c/back|"
        "ring back"
    ),
    "slotnoun": (  # when somebody of ours comes
        "slot|time slot|window|time window|arrival window|arrival slot|arrival time|delivery slot|delivery window|eta|"
        "visit slot"
    ),
}
