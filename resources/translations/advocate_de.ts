<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Advocate is free software under the MIT licence. It works offline and sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that a customer never has to explain anything twice, and never has to chase a promise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutYouCard</name>
    <message>
        <source>As customers know it. You can fill it in later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside everything you note down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a vault that is already here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your name; it can be a first name only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 4 · About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your customers, everything said with them and every promise made to them, in one encrypted vault on this computer. Nothing leaves it. Setting it up takes two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddLine</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmbassadorNote</name>
    <message>
        <source>Answered {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApproachSection</name>
    <message>
        <source>Better not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to talk with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes to be reached by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how to talk with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say more about how to talk with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What not to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they want to hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArriveCard</name>
    <message>
        <source>200 customers and two years of calls, made up. Gone with one Undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list saved as CSV, or conversations. You see what would come in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first customer when the phone rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your customers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making up a business…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 4 of 4 · Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a sample business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is ready. How would you like to begin? You can do the others at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugOverlay</name>
    <message>
        <source>Advocate made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is our fault, not yours. What you saved is safe in the vault, and you can carry on. If it happens again, please send us the report that you can copy here. It names places in the program, and holds no names, words or secrets of yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyRow</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeFields</name>
    <message>
        <source>Group {number} of 8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Recovery code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Advocate recovery code.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into your password safe, not into a mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code of an Advocate vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Move the file to a stick or print it, and delete it from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this code and the vault's folder can read everything in it. Keep it apart from the computer. To use it, choose “Use the recovery code” when Advocate asks for the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsOverlay</name>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows or hides · Alt ↑ ↓ moves · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns as they usually are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very hard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>A moment of delight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard was it for them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: title, start, duration, department, case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, so that nobody has to ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth remembering, if there was one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactPointForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to be contacted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best time: after 15:00…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not want this used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: mobile, office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, mail or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reception</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactPointRow</name>
    <message>
        <source>Call and log it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map, in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed to be contacted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked not to be contacted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactPoints</name>
    <message>
        <source>Add a number, mail or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling {number}. Esc keeps what you typed for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer opens this. It is copied instead: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crumb</name>
    <message>
        <source>Back to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, in sight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crumbs</name>
    <message>
        <source>Last customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the last customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerChips</name>
    <message>
        <source>Ambassador notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerChoice</name>
    <message>
        <source>Chosen: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>1 customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens · Ctrl E archives · Del moves to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens · Ctrl E brings back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find among the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, a number, a company, a tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepartmentRow</name>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A retired department keeps its history and is no longer offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring {name} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the department {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailRow</name>
    <message>
        <source>Leave empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, choose another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Customer since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers or readers: where a complaint would be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type digits, such as 12000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>About which department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the new case about? A few words will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the new case is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first line of what was said, unless typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet, {0}: “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>A list of customers saved as CSV, from a spreadsheet, a phone or another program; or conversations, one JSON record on each line. Nothing is taken in before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and conversations (*.csv *.tsv *.txt *.jsonl *.ndjson *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to bring in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>Type a day or time to come, such as “friday 3pm” or “by noon tomorrow”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friday 3pm, tomorrow, between 2 and 4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueOverlay</name>
    <message>
        <source>By when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when {0} promises are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling the customer before the old time is over keeps the promise a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friday 12:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next monday 9:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today 17:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>Type it as “12m”, “1h 5m” or “45s”; a day at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffortBar</name>
    <message>
        <source>1 easy, 7 hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard it was for the customer, 1 very easy to 7 very hard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Add the first by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers moved here with Del are out of the list and the search, and can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers you no longer serve can be archived with Ctrl+E: out of the list, and still found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone you serve in one list, with what was promised to them. Bring them from a spreadsheet or an address book, or begin with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making 200 customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found for “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps it is somebody new, or the filters above leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the filters off to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your customers will stand here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPromises</name>
    <message>
        <source>A good time to say hello to somebody who has not heard from you for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was promised is done. New ones appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every promise was kept or still has its time. Nobody has to chase us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, broken and released promises stay here, each with who ended it and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise has ended yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due in the next 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next stands under “Next 7 days”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you tell a customer you will do stands here with its time, until it is done. Type it while you log a call: “call back friday 3pm”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndPromiseOverlay</name>
    <message>
        <source>End it as broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the history with the reason. Telling the customer first makes it easier to bear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer no longer needs it. It leaves the open promises and stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not keep a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (may be left empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why could we not keep it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why could we not keep it? Choose a reason or type one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not keep it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier wordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorOverlay</name>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Choices of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the field {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsSection</name>
    <message>
        <source>Add a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices of the new field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the new field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field of your own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to choose from, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your business knows of a customer that others do not ask for: a shoe size, a meter number, the day a contract ends. Each stands on every customer's page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters that are on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterOnChip</name>
    <message>
        <source>Take off: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterOverlay</name>
    <message>
        <source>Enter takes it · Ctrl Enter takes it and stays · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by a tag, an owner, a promise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the value to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what was said with this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the newest {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindOverlay</name>
    <message>
        <source>A name, any part of a number, a tag, or words from a call or a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer, phone number or anything said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer, phone number or anything said…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody and nothing said matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormOverlay</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatsSection</name>
    <message>
        <source>12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week begins on a {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is seen from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is {day}, in figures {figures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours alone, but for the paper, on which the whole team prints.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiveOverlay</name>
    <message>
        <source>Give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom? Choose a colleague or a department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose somebody…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>sorted, first first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted, last first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryOverlay</name>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the file goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer's copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the customer: without notes to departments, pinned notes, tags and effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For us: everything, internal notes as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not open by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF/A, made to be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is written, but this computer has no program set for opening it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the history as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {0}, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Bring customers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing {name} in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing {name} in… {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took {seconds} seconds. Ctrl+Z takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the file was kept, and nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That worked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the keys…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyedColumn</name>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With open promise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogContactOverlay</name>
    <message>
        <source>Correct a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc keeps what you typed for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is typed yet. A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody corrected this contact while you were typing. Yours is still here: save again to put it in place of theirs (the history keeps both), or press Esc to leave theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was it with? Choose a customer first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Read all {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongTextOverlay</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close together shows about a third more on a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High draws stronger lines, darker words and a wider ring around what has the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced lets nothing fade or slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours alone: each of you may have another look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making up a business to look around in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberChoice</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Add an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeOverlay</name>
    <message>
        <source>Into which tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its %n customer(s) bear the other tag from now on. Ctrl+Z takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a tag that is there, such as {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingCustomer</name>
    <message>
        <source>All customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCodeOverlay</name>
    <message>
        <source>A new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as on the paper: group {places}. Please compare it, one character after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now type it from your paper, so that we both know it is written down right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down or print it. The old code opens the vault until this one was typed back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCustomerOverlay</name>
    <message>
        <source>A name is all that is needed, but it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {0} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed stays here until you come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they work, if anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphraseOverlay</name>
    <message>
        <source>A new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteAnswer</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the note to {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is typed yet. A sentence is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteOverlay</name>
    <message>
        <source>About whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom? Choose a customer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to a department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is typed yet. A sentence is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays among us: it is left out of the customer’s copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the new department called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the department is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they should know, or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new department…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>All notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesOverlay</name>
    <message>
        <source>What Advocate is built on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenColumn</name>
    <message>
        <source>Add a note for a department…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambassador notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is promised to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerOverlay</name>
    <message>
        <source>Enter chooses · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the team is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after these {0} customers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after this customer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (you)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the vault if the passphrase is ever forgotten. It is shown this once. Write it down or print it, and keep it where you keep what matters, not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 4 · The way back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>An empty folder for the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks the vault, and nobody gets in without it, not even the people who made Advocate. Four or five words that only you would put together are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this computer's keychain open it for me, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 4 · Your vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePair</name>
    <message>
        <source>Fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length is what counts; symbols and capitals are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickly guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are not the same. Please type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be guessed soon. Please add a word or two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleDelegate</name>
    <message>
        <source>Last contact {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last spoke {0} days ago · usually every {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleLines</name>
    <message>
        <source>Say hi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinnedNoteRow</name>
    <message>
        <source>Keep in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this note off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinnedNotes</name>
    <message>
        <source>Keep in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin another note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin what to keep in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know before hello</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>1 conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the good lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these columns as fields of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the file alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place for: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileColumn</name>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export history to PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileHead</name>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived: out of the list, still found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash: out of the list and the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Due {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised by you, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised by {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseActs</name>
    <message>
        <source>Give a promise to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {0} promises to somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseActsBar</name>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a promise with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseEntry</name>
    <message>
        <source>Promise, with its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we promise, and by when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised? The words are still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keeps the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseField</name>
    <message>
        <source>By when? Add a day or a time to come, such as “friday 3pm”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call back friday 3pm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseGroup</name>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: show all {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseLines</name>
    <message>
        <source>Change due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} keeps it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseOverlay</name>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom? Choose a customer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we promise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised? A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call back with the price</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>Change the promise: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the promise: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message>
        <source>All promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>It was done together with another promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer did it themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer no longer needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We agreed on something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We lost sight of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We promised more than we could do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ran out of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We were missing something we needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickNoteRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of it. Remove the note, or type a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort to a customer: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose note is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelateOverlay</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name and choose who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner, sister, bookkeeper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation they work at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelationRow</name>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>Belongs with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with another customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>A promise that falls due is told to whoever owns it, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me of a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay and remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remind you Advocate has to be open, if only as a small sign beside the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreSteps</name>
    <message>
        <source>An empty folder for the restored vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.advocate-backup);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the folder it is restored into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in {folder}. The backup and your other vaults stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {when}, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type the passphrase of that backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restored and checked: %n record(s), every page of them read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring, and reading every page of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that opened the vault on the day of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetypeCard</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {places} is not as on the paper. Please compare it, one character after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups {places} are not as on the paper. Please compare them, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type the code from your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that we both know it is written down right. Capitals, dashes and spaces do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 4 · The way back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code from your paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevisionsOverlay</name>
    <message>
        <source>Earlier wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never worded otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowActs</name>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>That was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let everybody go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With everybody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsIndex</name>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Change the keys of “{act}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys for “{act}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys it had at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} already does {act}. Use it here instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} belongs to {act} and cannot be taken from it. Press other keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Find an act or its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No act is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours alone. Press the pencil, then the keys you would rather use. F1 shows them all at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartField</name>
    <message>
        <source>Type it as “14:20”, “yesterday 9:05” or “10 Mar 2026 14:20”; not a time to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Delete takes it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everyone with this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagOverlay</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter gives the tag · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag 1 customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {0} customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag yet. Type the first one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merge {name} into another tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} with the tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsSection</name>
    <message>
        <source>A tag is made by giving it to a customer. Here it is renamed for all of them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more: type above to find them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag yet. Give a customer one on their page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>A click on a name changes it. Whoever has left keeps what they wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As customers know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>Open to read all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineColumn</name>
    <message>
        <source>Calls, mails, promises and notes with {0} stand here, the newest on top, so that nobody has to explain anything twice. Log the first contact with Ctrl+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {0} there is nothing of this kind. Choose Everything to see the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Left out of the customer's copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise was made or has ended this week yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is late and nothing is due today. What comes next stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is late, and nothing is due in the next 7 days. A good time to say hello to somebody who has not heard from you in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is late, and nothing is due in the next 7 days. What you tell a customer you will do appears here by itself: type it while you log a call, “call back friday 3pm”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One new one was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One promise ended this week, broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One promise ended this week, kept in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One promise ended this week, kept late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One promise was made this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is late, nothing is due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one promise is due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one promise is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} new ones were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} promises that ended this week were kept in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} promises are due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} promises are late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} promises were made this week.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayCards</name>
    <message>
        <source>Answers to your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haven’t heard from in a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick notes without a home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayHead</name>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>Create a new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedOverlay</name>
    <message>
        <source>A contact is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts are not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it first, or it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them first, or they are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>Asking the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up {size} and read it back: all is there. {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up and reading it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page was read: {rows} records, all in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is encrypted on this computer and opened by your passphrase or your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on the keychain of this computer opens the vault, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every page of the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain no longer opens the vault; your passphrase and your recovery code do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase opens the vault from now on; the old one no longer does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery code opens the vault from now on; the old paper can go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer's keychain may open it for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the backup goes; best on another disk or a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewOverlay</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name you will know it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late and mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole team sees it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewsBar</name>
    <message>
        <source>As the view was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, shared with the team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>What you note and promise from now on bears your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer, phone number or anything said…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YouSection</name>
    <message>
        <source>A number without a country in front of it is taken for one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of your phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone. Type a large city near you, such as Chicago or Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you note and promise bears your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you@business.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Friday at 3” is meant on this clock. It takes effect when the vault is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CustomerSearch</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, mail, company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Respect</name>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it this once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asked not to be contacted here. Please choose another way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>A week back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the hint under the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note for a department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a number, mail or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the picture or file that was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambassador notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer an ambassador note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive the chosen, or bring them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring customers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this line of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change words, time or owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose everybody who matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the line, for many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the row, or let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which entries are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, or leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the entry as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this line of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a quick note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history to PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to a colleague or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to another department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Ambassador notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what it replies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its earlier wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with another customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call with the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark an ambassador note as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this line of the profile down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this line of the profile up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the group above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the group below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer from what was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the line of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the entry on top, or unpin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin what to keep in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise something to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the entry in a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release: no longer wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a quick note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who looks after them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the list of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of every entry, or its first lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the entry, or its first lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort a quick note to a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this line off the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the column before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note to a department</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>1 channel switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} channel switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Added a file of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a way to reach {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the department {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {about} to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered a note about {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought {about} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a field of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a promise to {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a quick note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed how to reach {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the case of a contact with {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the department {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the own field {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the setting {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {about} in the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected a contact with {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended a promise to {about} as broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave {about} into other hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept a promise to {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged a contact with {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {about} to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened a case for {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on a note about {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned a contact with {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned a note for {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned a sent note about {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a note about {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released a promise to {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a contact with {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a file of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a quick note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a way to reach {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the picture of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the view {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed a file of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the tag {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the view {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened a case of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened a promise to {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved a case of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the view {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saw the answer to a note about {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent a note about {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the picture of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted a quick note to {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took a tag off {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpinned a contact with {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpinned a note of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpinned a sent note about {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote a quick note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A capital at the start helps very little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice needs something to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code has eight groups of five characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact cannot last less than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer cannot be linked with themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words that only you would put together are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handful of words is plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name alone is quickly found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Advocate wrote the keys of this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Advocate wrote this vault. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise was made in this contact, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a member first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another word or two. Unusual ones are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All capitals is tried right after all small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import that was taken back cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import that was taken back cannot be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds this vault just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the same file in once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check start and duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the file you meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is not full or write-protected, then open the vault again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder is yours to write in and the disk is not write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the passphrase needs {0} MB of free memory, and the computer did not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file or a file of conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup that Advocate made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a department or a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that Advocate made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of your own, such as in Documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that is there, and a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new folder for the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another backup; this one is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that your customers were exported to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the vault's folder, or create a new vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the vault's folder, or restore a backup into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other Advocate or wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes are made of digits and letters, without U. Please compare with your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common names are tried early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations that share a key for the person are one customer; a shared first name alone is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are tried early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort goes from 1 (very easy) to 7 (very hard).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as JSON lines, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export its customers as CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the contacts as CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the customers as CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the file again, or open it in a spreadsheet and save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export your customers as CSV from the program that made it, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then open the vault again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From line {0} on the quotation marks of this file do not match, so its columns cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the first line headings such as Name, Company, Phone and E-mail, save the file, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you like a pattern, make it longer and let it turn more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Advocate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Advocate, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has eight groups of five characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may belong to another vault, or be an older one that was renewed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed meanwhile; go back and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed again since ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys in a row are tried early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out dates and years that belong to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out runs of letters or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out years, above all those of your own life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the new state, then change it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people have chosen this one before, so it is tried early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the lines, or import the file without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one by the reference in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the vault's key file nor its spare copy can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of this file is headed as a name, a company, a phone number or an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date came with this conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of this file could be read.
{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is at the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Close a few programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Every backup of this vault carries its own copy of the keys: open one of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Keep this folder as it is and restore the newest backup into another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Please check the rights on the vault's folder, or that its drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Put the right database back, or restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the newest backup into a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the newest backup; keep this folder as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Update Advocate on this computer, then open the vault again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word alone is quickly found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with your passphrase or your recovery code, then let the keychain remember it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that vault, or choose another folder for the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check capitals and the keyboard's language. Your recovery code opens the vault too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose the folder of your vault. If its keys were deleted, every backup carries a copy of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please compare with your paper, one character after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please compare with your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please free some space or check the folder's rights, then make the change again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please free some space or check the folder's rights, then open the vault again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please free some space or check the folder's rights, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at {0} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type it instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together a few words that have nothing to do with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the promise or correct the text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a computer you no longer use, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs like abc or 6543 are tried early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV in the program that made it, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the columns you need as a CSV of their own, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase or a recovery code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short patterns on the keyboard are tried early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or split it in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this while you were editing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have removed it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have sorted it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody must stay in the team, or nobody could open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something outside Advocate changed the list of ways into this vault. Your data is unharmed; look through the ways in under Settings, and change your passphrase if you did not expect this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that this belongs to is no longer there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was added since that belongs to it, so it cannot be taken back on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into smaller files, and import one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swaps like @ for a are tried too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbols, digits and capitals are not needed; length is what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the later step first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not open this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is longer than a recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no number of followers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase contains a broken character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase is longer than {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That step is not in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That step was already taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That team member is not in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has {0} characters, {1}: it needs {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be read with this vault's key: it is damaged or belongs to another vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not say which vault it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database engine on this computer is too old to be trusted with your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has {0} damaged place{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database in this folder belongs to another vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is not encrypted, so it is not one of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {0} is not in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was read back differs from what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} cannot be opened: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} is larger than 4 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of this file {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be made or written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} holds no vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} is not empty. Nothing was changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be laid out as a PDF. Nothing in the vault was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file holds the key of another vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may be waiting for you in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain no longer knows this vault. That happens after some system updates; the vault is unharmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer has not been set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain set up on this computer does not keep secrets safely, so Advocate does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain took the key but did not give it back, so Advocate does not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new keys are saved, but the old spare copy could not be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new keys were written, but the disk did not confirm it. Keep the old passphrase and code at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has nobody to go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise would be over before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again and again is tried early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start has no time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let Advocate read the vault's key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not be made in {0}: its disk is full, or cannot be written to. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is already open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault itself is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's folder cannot be written to. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's key file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's key file is {0}, so its spare copy was used. It is mended once the vault is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's keys could not be saved{0}. The old ones are kept and still open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} has {1} characters; {2} fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no keys in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character in {0} that no recovery code has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a database in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a department {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a field {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a slip in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tag {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a vault in this folder already, and its keys were left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a view {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no promise “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed; what you had is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing typed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in {0} already, and it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are contact cards (vCard), which cannot be read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may have been removed; look for them by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of Advocate has no encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not in the vault any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that Advocate can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact is not in the timeline any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is not in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This department is not in the vault any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has {0} columns; a list of customers has at most {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not text: it may be a picture, a program or a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF, made for reading and printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database, not an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page or XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a workbook or document of an older office program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a workbook, a document or a zipped file, not a list of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is close to one that many people have chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer on the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one JSON list; conversations are read with one record on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one of the hundred passwords everybody tries first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one of the ten passwords everybody tries first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last way into the vault that does not depend on a computer's keychain, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is not in the vault any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This promise has ended already: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This promise is not in the vault any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quick note is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code is written correctly, but it does not open this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault has no team member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault has {0} ways in already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is newer than this Advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is open in another Advocate on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way into the vault is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a shorter period. If it fails again, please send us a report from the Help page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try part of the name, a number or a mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type digits, such as 1200, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type digits, such as 1250.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it as year-month-day, such as 2026-03-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it like name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number with its area code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it first, then choose the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that window, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words spelled backwards are tried too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years are tried early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase or your recovery code opens the vault as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`advocate promises` lists them with their references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a name of more than {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no name, no company, no phone number and no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {0} values, but the first line names {1} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a number or a nesting that is beyond reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds bytes that are no readable text (UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds bytes that are no readable text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is JSON, but not a record with named parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than 32 MB. No conversation is that long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not complete JSON: it breaks off at character {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises kept in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be written: {1}. The vault itself is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no choice “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a part of the vault in this folder, and is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged, or not a backup of Advocate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no place for a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a backup of Advocate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} no date. {1} placed at the beginning of {2} {3}, the day {4}, and {5} that no date came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} odd: “{1}” in line {2}{3}. {4} kept as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” fits several customers: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is neither text nor number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no date for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no number for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a date and time such as 2020-05-14T17:55:59Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a record with named parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” lies outside the years 1 to 9999.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>Type it like 4 Apr 2019, or 2019-04-04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>Ambassador note · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned · the newest {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise broken: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept late: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise released: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise: {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise: {0} · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by {0}, not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered {1}:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>A date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never spoke with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard from for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard from for 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard from for a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke within 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a late promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an open promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>find</name>
    <message numerus="yes">
        <source>%n open promise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New customer with this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a promise is {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glance</name>
    <message>
        <source>Kept {0} of {1} promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {0} of {1} promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {0} of {1} promises, {2} of them late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the same since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>getting easier since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>getting harder since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Ambassador notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring customers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promise acts</name>
    <message>
        <source>Change due…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change words, time, owner…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not keep it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relations</name>
    <message>
        <source>colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>revisions</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of delight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of your phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about release log problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambassadors rename retire groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animation fade reduced accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back up backup copy safe check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup bring back lost recover new computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom columns details choices define reorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date format day month year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo example data try remove made-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density compact comfortable spacing lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export CSV JSON leave move open formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day Monday Sunday Saturday calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder size encrypted encryption database location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font letters larger smaller zoom scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high accessibility readable eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys hotkey change reset Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels rename merge remove count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>license open source libraries fonts notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>me myself profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase password recovery code keychain lock unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print PDF A4 US Letter history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region telephone prefix dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminder notification alarm promise due before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team members people users add leave employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme dark light night mode colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time format clock 24 12 hours am pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timezone clock city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation English words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tray background keep running quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Encrypted
Backed up {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted
Not backed up yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>24:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, yyyy-MM-dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weeks ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weeks late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} years ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} years late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour:02}:{minute:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}:{minute:02} {half}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source> · {0} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>All customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
