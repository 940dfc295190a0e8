<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>MergeOverlay</name>
    <message numerus="yes">
        <source>Its %n customer(s) bear the other tag from now on. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Its %n customer bear the other tag from now on. Ctrl+Z takes it back.</numerusform>
            <numerusform>Its %n customers bear the other tag from now on. Ctrl+Z takes it back.</numerusform>
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
