<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupPart</name>
    <message numerus="yes">
        <source>Every page was read: %n record(s), all in order.</source>
        <translation>
            <numerusform>Every page was read: %n record, all in order.</numerusform>
            <numerusform>Every page was read: %n records, all in order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Befores</name>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>the day before</numerusform>
            <numerusform>%Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours before</source>
        <translation>
            <numerusform>an hour before</numerusform>
            <numerusform>%Ln hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>%Ln minute before</numerusform>
            <numerusform>%Ln minutes before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallTabs</name>
    <message numerus="yes">
        <source>%n contact(s) open</source>
        <translation>
            <numerusform>%n contact open</numerusform>
            <numerusform>%n contacts open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePart</name>
    <message numerus="yes">
        <source>%n more open case(s)</source>
        <translation>
            <numerusform>%n more open case</numerusform>
            <numerusform>%n more open cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeRepeatingOverlay</name>
    <message numerus="yes">
        <source>From the next time on. %Ln that are late already stay as they were promised.</source>
        <translation>
            <numerusform>From the next time on. One that is late already stays as it was promised.</numerusform>
            <numerusform>From the next time on. %Ln that are late already stay as they were promised.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s), sample data</source>
        <translation>
            <numerusform>%Ln customer, sample data</numerusform>
            <numerusform>%Ln customers, sample data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepartmentRow</name>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>Fill in %n more</source>
        <translation>
            <numerusform>Fill in %n more</numerusform>
            <numerusform>Fill in %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportOverlay</name>
    <message numerus="yes">
        <source>Export %Ln customer(s)</source>
        <translation>
            <numerusform>Export %Ln customer</numerusform>
            <numerusform>Export %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %Ln customer(s).</source>
        <translation>
            <numerusform>Written: %Ln customer.</numerusform>
            <numerusform>Written: %Ln customers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryOverlay</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeOverlay</name>
    <message numerus="yes">
        <source>Its %n customer(s) bear the other tag from now on. {undo} takes it back.</source>
        <translation>
            <numerusform>Its %n customer bears the other tag from now on. {undo} takes it back.</numerusform>
            <numerusform>Its %n customers bear the other tag from now on. {undo} takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message numerus="yes">
        <source>%Ln wait for an answer</source>
        <translation>
            <numerusform>one waits for an answer</numerusform>
            <numerusform>%Ln wait for an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnerOverlay</name>
    <message numerus="yes">
        <source>Who looks after these %Ln customers?</source>
        <translation>
            <numerusform>Who looks after this customer?</numerusform>
            <numerusform>Who looks after these %Ln customers?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read</source>
        <translation>
            <numerusform>%n line cannot be read</numerusform>
            <numerusform>%n lines cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not readable</source>
        <translation>
            <numerusform>%n line not readable</numerusform>
            <numerusform>%n lines not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n new customer</numerusform>
            <numerusform>%n new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message numerus="yes">
        <source>%Ln promises, all in one step</source>
        <translation>
            <numerusform>%Ln promise</numerusform>
            <numerusform>%Ln promises, all in one step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put off %Ln times</source>
        <translation>
            <numerusform>put off once</numerusform>
            <numerusform>put off %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseActs</name>
    <message numerus="yes">
        <source>Who keeps these %Ln promises?</source>
        <translation>
            <numerusform>Who keeps this promise?</numerusform>
            <numerusform>Who keeps these %Ln promises?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseEntry</name>
    <message numerus="yes">
        <source>first {0}, %n times</source>
        <translation>
            <numerusform>first {0}, %n times</numerusform>
            <numerusform>first {0}, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreSteps</name>
    <message numerus="yes">
        <source>Restored and checked: %n record(s), every page of them read.</source>
        <translation>
            <numerusform>Restored and checked: %n record, every page of them read.</numerusform>
            <numerusform>Restored and checked: %n records, every page of them read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagOverlay</name>
    <message numerus="yes">
        <source>Tag %Ln customer(s)</source>
        <translation>
            <numerusform>Tag %Ln customer</numerusform>
            <numerusform>Tag %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsSection</name>
    <message numerus="yes">
        <source>And %n more: type above to find them.</source>
        <translation>
            <numerusform>And %n more: type above to find them.</numerusform>
            <numerusform>And %n more: type above to find them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%Ln are due today</source>
        <translation>
            <numerusform>one is due today</numerusform>
            <numerusform>%Ln are due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ones were made.</source>
        <translation>
            <numerusform>One new one was made.</numerusform>
            <numerusform>%Ln new ones were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises are due today</source>
        <translation>
            <numerusform>one promise is due today</numerusform>
            <numerusform>%Ln promises are due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises are late</source>
        <translation>
            <numerusform>one promise is late</numerusform>
            <numerusform>%Ln promises are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises for you are due today</source>
        <translation>
            <numerusform>one promise for you is due today</numerusform>
            <numerusform>%Ln promises for you are due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises for you are late</source>
        <translation>
            <numerusform>one promise for you is late</numerusform>
            <numerusform>%Ln promises for you are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises for your department are due today</source>
        <translation>
            <numerusform>one promise for your department is due today</numerusform>
            <numerusform>%Ln promises for your department are due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises for your department are late</source>
        <translation>
            <numerusform>one promise for your department is late</numerusform>
            <numerusform>%Ln promises for your department are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises for your departments are due today</source>
        <translation>
            <numerusform>one promise for your departments is due today</numerusform>
            <numerusform>%Ln promises for your departments are due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises for your departments are late</source>
        <translation>
            <numerusform>one promise for your departments is late</numerusform>
            <numerusform>%Ln promises for your departments are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises in the whole team are due today</source>
        <translation>
            <numerusform>one promise in the whole team is due today</numerusform>
            <numerusform>%Ln promises in the whole team are due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises in the whole team are late</source>
        <translation>
            <numerusform>one promise in the whole team is late</numerusform>
            <numerusform>%Ln promises in the whole team are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises were made this week.</source>
        <translation>
            <numerusform>One promise was made this week.</numerusform>
            <numerusform>%Ln promises were made this week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n promise(s) late</source>
        <translation>
            <numerusform>%n promise late</numerusform>
            <numerusform>%n promises late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) unanswered</source>
        <translation>
            <numerusform>%n reminder unanswered</numerusform>
            <numerusform>%n reminders unanswered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message numerus="yes">
        <source>%n record(s) are in {folder}. Whoever has that folder can read it.</source>
        <translation>
            <numerusform>%n record are in {folder}. Whoever has that folder can read it.</numerusform>
            <numerusform>%n records are in {folder}. Whoever has that folder can read it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordingSection</name>
    <message numerus="yes">
        <source>And %n more: type more to find them.</source>
        <translation>
            <numerusform>And %n more: type more to find them.</numerusform>
            <numerusform>And %n more: type more to find them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brief</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open promise(s)</source>
        <translation>
            <numerusform>%n open promise</numerusform>
            <numerusform>%n open promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message numerus="yes">
        <source>%n channel switch(es)</source>
        <translation>
            <numerusform>%n channel switch</numerusform>
            <numerusform>%n channel switches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n transfer</numerusform>
            <numerusform>%n transfers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>complaints</name>
    <message numerus="yes">
        <source>%Ln followers</source>
        <translation>
            <numerusform>%Ln follower</numerusform>
            <numerusform>%Ln followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises are late</source>
        <translation>
            <numerusform>one promise is late</numerusform>
            <numerusform>%Ln promises are late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>find</name>
    <message numerus="yes">
        <source>%n open promise(s)</source>
        <translation>
            <numerusform>%n open promise</numerusform>
            <numerusform>%n open promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message numerus="yes">
        <source>%Ln promise(s) want to be kept</source>
        <translation>
            <numerusform>%Ln promise want to be kept</numerusform>
            <numerusform>%Ln promises want to be kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln reminder(s)</source>
        <translation>
            <numerusform>While you were away: %Ln reminder</numerusform>
            <numerusform>While you were away: %Ln reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message numerus="yes">
        <source>%n handoff(s) to accept</source>
        <translation>
            <numerusform>%n handoff to accept</numerusform>
            <numerusform>%n handoffs to accept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late promise(s)</source>
        <translation>
            <numerusform>%n late promise</numerusform>
            <numerusform>%n late promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late promise(s) for you</source>
        <translation>
            <numerusform>%n late promise for you</numerusform>
            <numerusform>%n late promises for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late promise(s) of everyone</source>
        <translation>
            <numerusform>%n late promise of everyone</numerusform>
            <numerusform>%n late promises of everyone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to sort</source>
        <translation>
            <numerusform>%n note to sort</numerusform>
            <numerusform>%n notes to sort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to help with</source>
        <translation>
            <numerusform>%n to help with</numerusform>
            <numerusform>%n to help with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>time</name>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} days</numerusform>
            <numerusform>{count} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <translation>
            <numerusform>{count} days ago</numerusform>
            <numerusform>{count} days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days late</source>
        <translation>
            <numerusform>{count} days late</numerusform>
            <numerusform>{count} days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h</source>
        <translation>
            <numerusform>{count} h</numerusform>
            <numerusform>{count} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h ago</source>
        <translation>
            <numerusform>{count} h ago</numerusform>
            <numerusform>{count} h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h late</source>
        <translation>
            <numerusform>{count} h late</numerusform>
            <numerusform>{count} h late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min</source>
        <translation>
            <numerusform>{count} min</numerusform>
            <numerusform>{count} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min ago</source>
        <translation>
            <numerusform>{count} min ago</numerusform>
            <numerusform>{count} min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min late</source>
        <translation>
            <numerusform>{count} min late</numerusform>
            <numerusform>{count} min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months</source>
        <translation>
            <numerusform>{count} months</numerusform>
            <numerusform>{count} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months ago</source>
        <translation>
            <numerusform>{count} months ago</numerusform>
            <numerusform>{count} months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months late</source>
        <translation>
            <numerusform>{count} months late</numerusform>
            <numerusform>{count} months late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} s</source>
        <translation>
            <numerusform>{count} s</numerusform>
            <numerusform>{count} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weeks</source>
        <translation>
            <numerusform>{count} weeks</numerusform>
            <numerusform>{count} weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weeks ago</source>
        <translation>
            <numerusform>{count} weeks ago</numerusform>
            <numerusform>{count} weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weeks late</source>
        <translation>
            <numerusform>{count} weeks late</numerusform>
            <numerusform>{count} weeks late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} years</source>
        <translation>
            <numerusform>{count} years</numerusform>
            <numerusform>{count} years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} years ago</source>
        <translation>
            <numerusform>{count} years ago</numerusform>
            <numerusform>{count} years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} years late</source>
        <translation>
            <numerusform>{count} years late</numerusform>
            <numerusform>{count} years late</numerusform>
        </translation>
    </message>
</context>
</TS>
