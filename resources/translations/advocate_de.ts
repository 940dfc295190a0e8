<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPromise</name>
    <message>
        <source>Save, and kept</source>
        <translation>Speichern, und gehalten</translation>
    </message>
    <message>
        <source>Save, and this promise is kept: {0}</source>
        <translation>Speichern, und dieses Versprechen ist gehalten: {0}</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>Advocate is free software under the MIT licence. It works offline and sends nothing anywhere.</source>
        <translation>Advocate ist freie Software unter der MIT-Lizenz. Es arbeitet ohne Netz und sendet nichts, nirgendwohin.</translation>
    </message>
    <message>
        <source>Advocate {version}</source>
        <translation>Advocate {version}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation>Version kopieren</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Ordner des Protokolls öffnen</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Anleitung öffnen</translation>
    </message>
    <message>
        <source>Read the licences…</source>
        <translation>Lizenzen lesen…</translation>
    </message>
    <message>
        <source>So that a customer never has to explain anything twice, and never has to chase a promise.</source>
        <translation>Damit kein Kunde etwas zweimal erklären und keinem Versprechen nachlaufen muss.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>AboutYouCard</name>
    <message>
        <source>As customers know it. You can fill it in later.</source>
        <translation>So, wie Ihre Kunden es kennen. Sie können es später ergänzen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It stands beside everything you note down.</source>
        <translation>Er steht neben allem, was Sie festhalten.</translation>
    </message>
    <message>
        <source>Open a vault that is already here…</source>
        <translation>Einen vorhandenen Tresor öffnen…</translation>
    </message>
    <message>
        <source>Please type your name; it can be a first name only.</source>
        <translation>Bitte geben Sie Ihren Namen ein; der Vorname genügt.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung zurückholen…</translation>
    </message>
    <message>
        <source>Step 1 of 3 · About you</source>
        <translation>Schritt 1 von 3 · Über Sie</translation>
    </message>
    <message>
        <source>Welcome to Advocate</source>
        <translation>Willkommen bei Advocate</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>Ihr Betrieb</translation>
    </message>
    <message>
        <source>Your customers, everything said with them and every promise made to them, in one encrypted vault on this computer. Nothing leaves it. Setting it up takes two minutes.</source>
        <translation>Ihre Kunden, alles, was mit ihnen besprochen, und alles, was ihnen versprochen wurde, in einem verschlüsselten Tresor auf diesem Computer. Nichts verlässt ihn. Das Einrichten dauert zwei Minuten.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>AddLine</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>AlikeList</name>
    <message>
        <source>Open {0} instead</source>
        <translation>Stattdessen {0} öffnen</translation>
    </message>
    <message>
        <source>Perhaps here already</source>
        <translation>Vielleicht schon da</translation>
    </message>
    <message>
        <source>Perhaps here already:</source>
        <translation>Vielleicht schon da:</translation>
    </message>
</context>
<context>
    <name>AmbassadorNote</name>
    <message>
        <source>Answered {0}</source>
        <translation>Beantwortet {0}</translation>
    </message>
    <message>
        <source>Read {0}</source>
        <translation>Gelesen {0}</translation>
    </message>
    <message>
        <source>Sent {0}</source>
        <translation>Gesendet {0}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>answered by {0}, {1}</source>
        <translation>beantwortet von {0}, {1}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>read by {0}, {1}</source>
        <translation>gelesen von {0}, {1}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>to you</source>
        <translation>an Sie</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>an {0}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Seen: the answer about {0}</source>
        <translation>Gesehen: die Antwort zu {0}</translation>
    </message>
    <message>
        <source>You asked: {0}</source>
        <translation>Ihre Frage: {0}</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
</context>
<context>
    <name>ApproachSection</name>
    <message>
        <source>Better not</source>
        <translation>Besser nicht</translation>
    </message>
    <message>
        <source>How to talk with them</source>
        <translation>Wie man miteinander spricht</translation>
    </message>
    <message>
        <source>Likes to be met in person</source>
        <translation>Trifft sich gern persönlich</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>Am liebsten erreichbar</translation>
    </message>
    <message>
        <source>Likes to be reached by chat</source>
        <translation>Am liebsten per Chat</translation>
    </message>
    <message>
        <source>Likes to be reached by e-mail</source>
        <translation>Am liebsten per E-Mail</translation>
    </message>
    <message>
        <source>Likes to be reached by phone</source>
        <translation>Am liebsten per Telefon</translation>
    </message>
    <message>
        <source>Likes to be reached by text message</source>
        <translation>Am liebsten per SMS</translation>
    </message>
    <message>
        <source>Likes to be reached by {way}</source>
        <translation>Am liebsten per {way}</translation>
    </message>
    <message>
        <source>Likes to be reached on social media</source>
        <translation>Am liebsten über soziale Medien</translation>
    </message>
    <message>
        <source>Likes to be written a letter</source>
        <translation>Bekommt gern Briefe</translation>
    </message>
    <message>
        <source>Say how to talk with them</source>
        <translation>Sagen, wie man miteinander spricht</translation>
    </message>
    <message>
        <source>Say more about how to talk with them</source>
        <translation>Mehr dazu sagen, wie man miteinander spricht</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Möchte</translation>
    </message>
    <message>
        <source>What not to say</source>
        <translation>Was man nicht sagen sollte</translation>
    </message>
    <message>
        <source>What they are like</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>What they want to hear</source>
        <translation>Was sie hören möchten</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>soziale Medien</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Backed up {size} and read it back: all is there, in {file}.</source>
        <translation>{size} gesichert und zurückgelesen: Alles ist da, in {file}.</translation>
    </message>
    <message>
        <source>Backing up and reading it back…</source>
        <translation>Wird gesichert und zurückgelesen…</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Tresor prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Every page was read: %n record(s), all in order.</source>
        <translation>
            <numerusform>Jede Seite wurde gelesen: %n Eintrag, alles in Ordnung.</numerusform>
            <numerusform>Jede Seite wurde gelesen: %n Einträge, alles in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup: {when}.</source>
        <translation>Letzte Sicherung: {when}.</translation>
    </message>
    <message>
        <source>Made so far</source>
        <translation>Bisher gemacht</translation>
    </message>
    <message>
        <source>No backup yet. A backup on a stick or another disk outlives this computer.</source>
        <translation>Noch keine Sicherung. Eine Sicherung auf einem Stick oder einer anderen Platte überlebt diesen Computer.</translation>
    </message>
    <message>
        <source>Once a day Advocate also makes one by itself, in the vault’s own folder, against mistakes.</source>
        <translation>Einmal am Tag legt Advocate auch von selbst eine an, im Ordner des Tresors, gegen Versehen.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Reading every page of the vault…</source>
        <translation>Jede Seite des Tresors wird gelesen…</translation>
    </message>
    <message>
        <source>The last one: {when}.</source>
        <translation>Die letzte: {when}.</translation>
    </message>
    <message>
        <source>Where the backup goes; best on another disk or a stick</source>
        <translation>Wohin die Sicherung kommt; am besten auf eine andere Platte oder einen Stick</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Die Sicherung von {when} zurückholen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückholen…</translation>
    </message>
    <message>
        <source>{when}, {size}</source>
        <translation>{when}, {size}</translation>
    </message>
</context>
<context>
    <name>Befores</name>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>am Tag davor</numerusform>
            <numerusform>%Ln Tage vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours before</source>
        <translation>
            <numerusform>eine Stunde vorher</numerusform>
            <numerusform>%Ln Stunden vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>%Ln Minute vorher</numerusform>
            <numerusform>%Ln Minuten vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>when it is due</source>
        <translation>wenn es fällig ist</translation>
    </message>
</context>
<context>
    <name>BeginningCard</name>
    <message>
        <source>Bring a customer in</source>
        <translation>Einen Kunden hereinholen</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>Aus einer Liste</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Halten Sie es</translation>
    </message>
    <message>
        <source>Leave this list</source>
        <translation>Diese Liste verlassen</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf festhalten</translation>
    </message>
    <message>
        <source>Log it with a promise</source>
        <translation>Mit einem Versprechen festhalten</translation>
    </message>
    <message>
        <source>Log the first call</source>
        <translation>Den ersten Anruf festhalten</translation>
    </message>
    <message>
        <source>Make a promise</source>
        <translation>Etwas versprechen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>One is enough: somebody who rang today.</source>
        <translation>Einer genügt: jemand, der heute angerufen hat.</translation>
    </message>
    <message>
        <source>Say who it was and write what was said, as you would tell a colleague.</source>
        <translation>Schreiben Sie, wer es war und was gesagt wurde, so wie Sie es einer Kollegin erzählen würden.</translation>
    </message>
    <message>
        <source>See the promises</source>
        <translation>Versprechen ansehen</translation>
    </message>
    <message>
        <source>That was the whole round. F1 opens the guide, with everything that makes it quicker.</source>
        <translation>Das war die ganze Runde. F1 öffnet die Anleitung, mit allem, was sie schneller macht.</translation>
    </message>
    <message>
        <source>When you have done what you said, press K on it. It is never forgotten until then.</source>
        <translation>Wenn Sie getan haben, was Sie zugesagt haben, drücken Sie darauf K. Bis dahin wird es nicht vergessen.</translation>
    </message>
    <message>
        <source>While you log a call, in the line for it: “call back tomorrow at 10”. The day is understood.</source>
        <translation>Während Sie einen Anruf festhalten, in der Zeile dafür: „call back tomorrow at 10“. Der Tag wird verstanden.</translation>
    </message>
    <message>
        <source>Your first promise</source>
        <translation>Ihr erstes Versprechen</translation>
    </message>
    <message>
        <source>Your first promise, in five minutes</source>
        <translation>Ihr erstes Versprechen, in fünf Minuten</translation>
    </message>
</context>
<context>
    <name>BeginningPanel</name>
    <message>
        <source>190 made-up customers to try everything with. Clearly marked; one click in Settings takes all of them away again.</source>
        <translation>190 erfundene Kunden, um alles auszuprobieren. Deutlich gekennzeichnet; ein Klick in den Einstellungen nimmt alle wieder weg.</translation>
    </message>
    <message>
        <source>A list saved as CSV from a spreadsheet, a phone or another program. Or drop it here.</source>
        <translation>Eine Liste als CSV aus einer Tabelle, einem Telefon oder einem anderen Programm. Oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>A name and a number are enough. The rest comes as you talk.</source>
        <translation>Name und Nummer genügen. Der Rest kommt im Gespräch.</translation>
    </message>
    <message>
        <source>Bring your customers in</source>
        <translation>Holen Sie Ihre Kunden herein</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Copied from somewhere</source>
        <translation>Irgendwo kopiert</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Making up a business…</source>
        <translation>Ein Betrieb wird erfunden…</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>Rows of a spreadsheet, or lines such as “Maria Gomez, maria@example.com”.</source>
        <translation>Zeilen einer Tabelle oder Zeilen wie „Maria Gomez, maria@example.com“.</translation>
    </message>
    <message>
        <source>The sample business is here.</source>
        <translation>Der Beispielbetrieb ist da.</translation>
    </message>
    <message>
        <source>Type the first one</source>
        <translation>Den ersten eintippen</translation>
    </message>
    <message>
        <source>With a sample business</source>
        <translation>Mit einem Beispielbetrieb</translation>
    </message>
    <message>
        <source>Your vault is ready, and empty. Begin in whichever way is quickest; nothing is kept before you have seen it, and {undo} takes all of it back.</source>
        <translation>Ihr Tresor ist bereit und leer. Beginnen Sie, wie es am schnellsten geht; nichts wird behalten, bevor Sie es gesehen haben, und {undo} nimmt alles zurück.</translation>
    </message>
</context>
<context>
    <name>BesideClock</name>
    <message>
        <source>Next: {when} · {words}</source>
        <translation>Als Nächstes: {when} · {words}</translation>
    </message>
</context>
<context>
    <name>BesidePages</name>
    <message>
        <source>The brief is folded away.</source>
        <translation>Das Wichtigste ist zugeklappt.</translation>
    </message>
    <message>
        <source>The brief is shown.</source>
        <translation>Das Wichtigste wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>Better not: {0}</source>
        <translation>Lieber nicht: {0}</translation>
    </message>
    <message>
        <source>Effort {0}</source>
        <translation>Mühe {0}</translation>
    </message>
    <message>
        <source>Effort {0}: about the same</source>
        <translation>Mühe {0}: etwa gleich</translation>
    </message>
    <message>
        <source>Effort {0}: getting easier</source>
        <translation>Mühe {0}: wird leichter</translation>
    </message>
    <message>
        <source>Effort {0}: getting harder</source>
        <translation>Mühe {0}: wird schwerer</translation>
    </message>
    <message>
        <source>Wants: {0}</source>
        <translation>Will: {0}</translation>
    </message>
    <message>
        <source>You know them best: {1}, the last {2}</source>
        <translation>Sie kennen sie am besten: {1}, zuletzt {2}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>{0} knows them best: {1}, the last {2}</source>
        <translation>{0} kennt sie am besten: {1}, zuletzt {2}</translation>
    </message>
</context>
<context>
    <name>BriefBar</name>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>Keep in mind: {0}</source>
        <translation>Daran denken: {0}</translation>
    </message>
    <message>
        <source>To reach them: {0}</source>
        <translation>Zu erreichen: {0}</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>{0}, to the profile</source>
        <translation>{0}, zum Profil</translation>
    </message>
</context>
<context>
    <name>BriefChip</name>
    <message>
        <source>Promises: {0}</source>
        <translation>Versprechen: {0}</translation>
    </message>
</context>
<context>
    <name>BriefPanel</name>
    <message>
        <source>Brief</source>
        <translation>Das Wichtigste</translation>
    </message>
    <message>
        <source>Effort, and who knows them</source>
        <translation>Mühe, und wer sie kennt</translation>
    </message>
    <message>
        <source>Fold the brief away</source>
        <translation>Das Wichtigste zuklappen</translation>
    </message>
    <message>
        <source>How to talk with them</source>
        <translation>Wie man mit ihnen spricht</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Denken Sie daran</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Letzte Kontakte</translation>
    </message>
    <message>
        <source>Nothing is known of them yet. What you write down is the beginning.</source>
        <translation>Über sie ist noch nichts bekannt. Was Sie aufschreiben, ist der Anfang.</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Offener Vorgang</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Offene Versprechen</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
</context>
<context>
    <name>BugOverlay</name>
    <message>
        <source>Advocate made a mistake</source>
        <translation>Advocate hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>That is our fault, not yours. What you saved is safe in the vault, and you can carry on. If it happens again, please send us the report that you can copy here. It names places in the program, and holds no names, words or secrets of yours.</source>
        <translation>Das ist unser Fehler, nicht Ihrer. Was Sie gespeichert haben, liegt sicher im Tresor, und Sie können weitermachen. Wenn es wieder vorkommt, senden Sie uns bitte den Bericht, den Sie hier kopieren können. Er nennt Stellen im Programm und enthält keine Namen, Worte oder Geheimnisse von Ihnen.</translation>
    </message>
</context>
<context>
    <name>BusyRow</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>Monat wählen</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>Jahr wählen</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>Chat with {0}</source>
        <translation>Chat mit {0}</translation>
    </message>
    <message>
        <source>E-mail from {0}</source>
        <translation>E-Mail von {0}</translation>
    </message>
    <message>
        <source>E-mail to {0}</source>
        <translation>E-Mail an {0}</translation>
    </message>
    <message>
        <source>Kept here until you know who it was. Choose a customer, then save.</source>
        <translation>Bleibt hier, bis Sie wissen, wer es war. Wählen Sie einen Kunden und speichern Sie dann.</translation>
    </message>
    <message>
        <source>Letter from {0}</source>
        <translation>Brief von {0}</translation>
    </message>
    <message>
        <source>Letter to {0}</source>
        <translation>Brief an {0}</translation>
    </message>
    <message>
        <source>Message from {0}</source>
        <translation>Nachricht von {0}</translation>
    </message>
    <message>
        <source>Message to {0}</source>
        <translation>Nachricht an {0}</translation>
    </message>
    <message>
        <source>Note about {0}</source>
        <translation>Notiz zu {0}</translation>
    </message>
    <message>
        <source>Nothing is typed yet. A few words are enough.</source>
        <translation>Noch steht hier nichts. Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>On call with {0}</source>
        <translation>Im Gespräch mit {0}</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Schnelle Notiz</translation>
    </message>
    <message>
        <source>Talking with {0}</source>
        <translation>Persönlich mit {0}</translation>
    </message>
    <message>
        <source>Text from {0}</source>
        <translation>SMS von {0}</translation>
    </message>
    <message>
        <source>Text to {0}</source>
        <translation>SMS an {0}</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Wer ruft an?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>draft saved</source>
        <translation>Entwurf gesichert</translation>
    </message>
    <message>
        <source>effort {0}</source>
        <translation>Aufwand {0}</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gesichert</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gesichert …</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>CallTabs</name>
    <message numerus="yes">
        <source>%n contact(s) open</source>
        <translation>
            <numerusform>%n Kontakt offen</numerusform>
            <numerusform>%n Kontakte offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weiterer</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapsNote</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Already asked</source>
        <translation>Schon gefragt</translation>
    </message>
    <message>
        <source>Hand off: {0}</source>
        <translation>Übergeben: {0}</translation>
    </message>
    <message>
        <source>Hand off…</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Resolved: {0}</source>
        <translation>Gelöst: {0}</translation>
    </message>
    <message>
        <source>Say more</source>
        <translation>Mehr sagen</translation>
    </message>
    <message>
        <source>Say what is known, asked and next</source>
        <translation>Was bekannt und zu tun ist</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>What the case is about</source>
        <translation>Worum es in dem Vorgang geht</translation>
    </message>
    <message>
        <source>What they were already asked</source>
        <translation>Was sie schon gefragt wurden</translation>
    </message>
</context>
<context>
    <name>CaseOverlay</name>
    <message>
        <source>A case holds together what belongs to one matter, and counts what it costs the customer.</source>
        <translation>Ein Vorgang hält zusammen, was zu einer Sache gehört, und zählt, was sie den Kunden kostet.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>No case</source>
        <translation>Kein Vorgang</translation>
    </message>
    <message>
        <source>Or a new one</source>
        <translation>Oder ein neuer</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Dorthin legen</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Vorgang</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>{0} (resolved)</source>
        <translation>{0} (gelöst)</translation>
    </message>
</context>
<context>
    <name>CasePart</name>
    <message numerus="yes">
        <source>%n more open case(s)</source>
        <translation>
            <numerusform>%n weiterer offener Vorgang</numerusform>
            <numerusform>%n weitere offene Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Already asked: {0}</source>
        <translation>Schon gefragt: {0}</translation>
    </message>
    <message>
        <source>Known: {0}</source>
        <translation>Bekannt: {0}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Als Nächstes: {0}</translation>
    </message>
</context>
<context>
    <name>ChangeRepeatingOverlay</name>
    <message>
        <source>Change this time only</source>
        <translation>Nur dieses Mal ändern</translation>
    </message>
    <message>
        <source>Change what repeats</source>
        <translation>Ändern, was sich wiederholt</translation>
    </message>
    <message>
        <source>Ends once its case is resolved</source>
        <translation>Endet, sobald der Fall gelöst ist</translation>
    </message>
    <message>
        <source>Falls due {0}, and so on.</source>
        <translation>Wird fällig: {0} und so weiter.</translation>
    </message>
    <message>
        <source>Falls due {0}, then no more.</source>
        <translation>Wird fällig: {0}, danach nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>From the next time on. %Ln that are late already stay as they were promised.</source>
        <translation>
            <numerusform>Ab dem nächsten Mal. Eines, das schon zu spät ist, bleibt, wie es versprochen war.</numerusform>
            <numerusform>Ab dem nächsten Mal. %Ln, die schon zu spät sind, bleiben, wie sie versprochen waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the next time on. What was answered stays as it was.</source>
        <translation>Ab dem nächsten Mal. Was beantwortet ist, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>How many times in all</source>
        <translation>Wie oft insgesamt</translation>
    </message>
    <message>
        <source>How often from now on</source>
        <translation>Wie oft von jetzt an</translation>
    </message>
    <message>
        <source>It falls due no more.</source>
        <translation>Es wird nicht mehr fällig.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What do we promise?</source>
        <translation>Was versprechen wir?</translation>
    </message>
    <message>
        <source>What falls on a day off</source>
        <translation>Was auf einen freien Tag fällt</translation>
    </message>
    <message>
        <source>What is promised? A few words are enough.</source>
        <translation>Was ist versprochen? Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Wer es hält</translation>
    </message>
    <message>
        <source>is due the next working day</source>
        <translation>ist am nächsten Arbeitstag fällig</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>no last day</source>
        <translation>kein letzter Tag</translation>
    </message>
    <message>
        <source>stays there</source>
        <translation>bleibt, wo es ist</translation>
    </message>
</context>
<context>
    <name>ChoiceValue</name>
    <message>
        <source>Leave empty</source>
        <translation>Leer lassen</translation>
    </message>
    <message>
        <source>opens the choices</source>
        <translation>öffnet die Auswahl</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>ChosenActs</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
</context>
<context>
    <name>CodeFields</name>
    <message>
        <source>Recovery code, group {number} of 8</source>
        <translation>Wiederherstellungscode, Gruppe {number} von 8</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Wiederherstellungscode: {code}</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Advocate recovery code.txt</source>
        <translation>Advocate Wiederherstellungscode.txt</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Copied. Paste it into your password safe, not into a mail.</source>
        <translation>Kopiert. Fügen Sie ihn in Ihren Passwortspeicher ein, nicht in eine E-Mail.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Recovery code of an Advocate vault</source>
        <translation>Wiederherstellungscode eines Advocate-Tresors</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Wiederherstellungscode speichern</translation>
    </message>
    <message>
        <source>Saved. Move the file to a stick or print it, and delete it from this computer.</source>
        <translation>Gespeichert. Legen Sie die Datei auf einen Stick oder drucken Sie sie, und löschen Sie sie von diesem Computer.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>That file could not be written.</source>
        <translation>Diese Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Whoever has this code and the vault’s folder can read everything in it. Keep it apart from the computer. To use it, choose “Use the recovery code” when Advocate asks for the passphrase.</source>
        <translation>Wer diesen Code und den Ordner des Tresors hat, kann alles darin lesen. Bewahren Sie ihn getrennt vom Computer auf. Um ihn zu benutzen, wählen Sie „Wiederherstellungscode verwenden“, wenn Advocate nach der Passphrase fragt.</translation>
    </message>
</context>
<context>
    <name>ColumnsOverlay</name>
    <message>
        <source>Back to the usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Enter shows or hides · Alt ↑ ↓ moves · Esc closes</source>
        <translation>Enter zeigt oder verbirgt · Alt ↑ ↓ verschiebt · Esc schließt</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>No column is called that.</source>
        <translation>Keine Spalte heißt so.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>The columns as they usually are</source>
        <translation>Die Spalten, wie sie üblich sind</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
</context>
<context>
    <name>ComplaintLines</name>
    <message>
        <source>Log a call</source>
        <translation>Anruf festhalten</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Wieder anrufen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>rather easy</source>
        <translation>eher leicht</translation>
    </message>
    <message>
        <source>rather hard</source>
        <translation>eher schwer</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>sehr leicht</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>sehr schwer</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>A moment of delight</source>
        <translation>Ein schöner Moment</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How hard was it for them?</source>
        <translation>Wie mühsam war es für sie?</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More: title, start, duration, department, case</source>
        <translation>Mehr: Titel, Beginn, Dauer, Abteilung, Vorgang</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was said, so that nobody has to ask again</source>
        <translation>Was gesagt wurde, damit niemand noch einmal fragen muss</translation>
    </message>
    <message>
        <source>worth remembering, if there was one</source>
        <translation>das Erinnern wert, falls es einen gab</translation>
    </message>
</context>
<context>
    <name>ContactPointForm</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agreed to be contacted here</source>
        <translation>Hier zu erreichen ist erwünscht</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Beste Zeit</translation>
    </message>
    <message>
        <source>Best time: after 15:00…</source>
        <translation>Beste Zeit: nach 15:00…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einverständnis</translation>
    </message>
    <message>
        <source>Consent not known</source>
        <translation>Einverständnis nicht bekannt</translation>
    </message>
    <message>
        <source>Does not want this used</source>
        <translation>Möchte nicht, dass das benutzt wird</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Label: mobile, office…</source>
        <translation>Bezeichnung: mobil, Büro…</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Number, mail or address</source>
        <translation>Nummer, E-Mail oder Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>home</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>Empfang</translation>
    </message>
</context>
<context>
    <name>ContactPointRow</name>
    <message>
        <source>Call and log it</source>
        <translation>Anrufen und festhalten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change {value}</source>
        <translation>{value} ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Kopiert: {value}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>{value} kopieren</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show on the map, in the browser</source>
        <translation>Auf der Karte zeigen, im Browser</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>agreed to be contacted here</source>
        <translation>hier zu erreichen ist erwünscht</translation>
    </message>
    <message>
        <source>asked not to be contacted here</source>
        <translation>hier bitte nicht melden</translation>
    </message>
    <message>
        <source>best {time}</source>
        <translation>am besten {time}</translation>
    </message>
    <message>
        <source>do not use</source>
        <translation>nicht benutzen</translation>
    </message>
</context>
<context>
    <name>ContactPoints</name>
    <message>
        <source>Add a number, mail or address</source>
        <translation>Nummer, E-Mail oder Adresse hinzufügen</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>So erreichen Sie sie</translation>
    </message>
    <message>
        <source>Nothing on this computer opens this. It is copied instead: {value}</source>
        <translation>Nichts auf diesem Computer öffnet das. Stattdessen wurde es kopiert: {value}</translation>
    </message>
</context>
<context>
    <name>CorrectContactOverlay</name>
    <message>
        <source>Correct a contact</source>
        <translation>Kontakt berichtigen</translation>
    </message>
    <message>
        <source>Esc keeps what you typed for later.</source>
        <translation>Esc hebt auf, was Sie getippt haben.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Not saved yet: {why} What you typed is still here, and is tried again.</source>
        <translation>Noch nicht gespeichert: {why} Was Sie getippt haben, ist noch da und wird wieder versucht.</translation>
    </message>
    <message>
        <source>Nothing is typed yet. A few words are enough.</source>
        <translation>Noch steht hier nichts. Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Somebody corrected this contact while you were typing. Yours is still here: save again to put it in place of theirs (the history keeps both), or press Esc to leave theirs.</source>
        <translation>Jemand hat diesen Kontakt berichtigt, während Sie getippt haben. Ihre Fassung steht noch hier: Speichern Sie noch einmal, um sie an die Stelle der anderen zu setzen (der Verlauf behält beide), oder drücken Sie Esc, um die andere zu lassen.</translation>
    </message>
    <message>
        <source>Who was it with? Choose a customer first.</source>
        <translation>Mit wem war es? Wählen Sie zuerst einen Kunden.</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Type a number of times, such as “5”.</source>
        <translation>Wie oft? Eine Zahl genügt, etwa „5“.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
</context>
<context>
    <name>Crumb</name>
    <message>
        <source>Back to {name}</source>
        <translation>Zurück zu {name}</translation>
    </message>
    <message>
        <source>{name}, in sight</source>
        <translation>{name}, gerade zu sehen</translation>
    </message>
</context>
<context>
    <name>Crumbs</name>
    <message>
        <source>Last customers</source>
        <translation>Letzte Kunden</translation>
    </message>
    <message>
        <source>More of the last customers</source>
        <translation>Mehr von den letzten Kunden</translation>
    </message>
</context>
<context>
    <name>CustomerChip</name>
    <message>
        <source>All customers again</source>
        <translation>Wieder alle Kunden</translation>
    </message>
    <message>
        <source>Only {0}. Press for all customers</source>
        <translation>Nur {0}. Drücken für alle Kunden</translation>
    </message>
</context>
<context>
    <name>CustomerChips</name>
    <message>
        <source>Ambassador notes</source>
        <translation>Botschafternotizen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Find in timeline</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>CustomerChoice</name>
    <message>
        <source>Chosen: {0}</source>
        <translation>Gewählt: {0}</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>Who was it?</source>
        <translation>Wer war es?</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>{0} is archived: found by searching, and left out of the list.</source>
        <translation>{0} ist archiviert: beim Suchen zu finden, und nicht in der Liste.</translation>
    </message>
    <message>
        <source>{0} is in the trash. All that was said and promised is still here.</source>
        <translation>{0} liegt im Papierkorb. Alles Gesagte und Versprochene ist noch hier.</translation>
    </message>
</context>
<context>
    <name>CustomerPreview</name>
    <message>
        <source>Hide the preview</source>
        <translation>Vorschau verbergen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Whoever you stand on in the list shows here.</source>
        <translation>Auf wem Sie in der Liste stehen, der zeigt sich hier.</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Fit to what is in it</source>
        <translation>An den Inhalt anpassen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Sort, first first</source>
        <translation>Ordnen, Erste zuerst</translation>
    </message>
    <message>
        <source>Sort, last first</source>
        <translation>Ordnen, Letzte zuerst</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>CustomerWindow</name>
    <message>
        <source>Close without it</source>
        <translation>Ohne es schließen</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s), sample data</source>
        <translation>
            <numerusform>%Ln Kunde, Beispieldaten</numerusform>
            <numerusform>%Ln Kunden, Beispieldaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Today’s backup did not make itself.</source>
        <translation>Die heutige Sicherung ist nicht entstanden.</translation>
    </message>
</context>
<context>
    <name>DepartmentRow</name>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n Kollege</numerusform>
            <numerusform>%n Kollegen</numerusform>
        </translation>
    </message>
    <message>
        <source>A retired department keeps its history and is no longer offered.</source>
        <translation>Eine stillgelegte Abteilung behält ihre Geschichte und wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring {name} back</source>
        <translation>{name} zurückholen</translation>
    </message>
    <message>
        <source>Name of the department {name}</source>
        <translation>Name der Abteilung {name}</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Retire {name}</source>
        <translation>{name} stilllegen</translation>
    </message>
</context>
<context>
    <name>DesktopState</name>
    <message>
        <source>This computer’s notifications did not answer. Until they do, reminders come beside the clock and in the window.</source>
        <translation>Die Benachrichtigungen dieses Computers haben nicht geantwortet. Bis sie es tun, kommen Erinnerungen neben der Uhr und im Fenster.</translation>
    </message>
</context>
<context>
    <name>DetailRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Kopiert: {value}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Leer lassen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>not understood yet</source>
        <translation>noch nicht verstanden</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n more</source>
        <translation>
            <numerusform>%n weitere ausfüllen</numerusform>
            <numerusform>%n weitere ausfüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>Followers or readers: where a complaint would be heard</source>
        <translation>Folgende oder Lesende: wo eine Klage gehört würde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Betreut von</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>About which department</source>
        <translation>Zu welcher Abteilung</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Number or address used</source>
        <translation>Benutzte Nummer oder Adresse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What is the new case about? A few words will do.</source>
        <translation>Worum geht es im neuen Vorgang? Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>What the new case is about</source>
        <translation>Worum es im neuen Vorgang geht</translation>
    </message>
    <message>
        <source>a new case…</source>
        <translation>ein neuer Vorgang…</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>kein Vorgang</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>keine bestimmte</translation>
    </message>
    <message>
        <source>the first line of what was said, unless typed</source>
        <translation>die erste Zeile des Gesagten, wenn nichts getippt ist</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Not saved yet, {0}: “{1}”</source>
        <translation>Noch nicht gespeichert, {0}: „{1}“</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>A list of customers saved as CSV, from a spreadsheet, a phone or another program; or conversations saved by a chat or help desk program (its file often ends in .jsonl). Nothing is taken in before you have seen it.</source>
        <translation>Eine Kundenliste als CSV, aus einer Tabelle, einem Telefon oder einem anderen Programm; oder Gespräche, die ein Chat- oder Helpdesk-Programm gespeichert hat (die Datei endet oft auf .jsonl). Nichts wird übernommen, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Legen Sie eine Datei hier ab</translation>
    </message>
    <message>
        <source>Lists and conversations (*.csv *.tsv *.txt *.jsonl *.ndjson *.json);;All files (*)</source>
        <translation>Listen und Gespräche (*.csv *.tsv *.txt *.jsonl *.ndjson *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file to bring in</source>
        <translation>Die Datei, die hereingeholt wird</translation>
    </message>
</context>
<context>
    <name>DueChoice</name>
    <message>
        <source>Choose a day from the month</source>
        <translation>Einen Tag aus dem Monat wählen</translation>
    </message>
    <message>
        <source>Ready times</source>
        <translation>Fertige Zeiten</translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>Type a day or time to come, such as “friday 3pm” or “by noon tomorrow”.</source>
        <translation>Geben Sie einen kommenden Tag oder eine Zeit ein, etwa „friday 3pm“ oder „by noon tomorrow“.</translation>
    </message>
    <message>
        <source>friday 3pm, tomorrow</source>
        <translation>freitag 15 uhr, morgen</translation>
    </message>
    <message>
        <source>{0}, any time</source>
        <translation>{0}, egal wann</translation>
    </message>
</context>
<context>
    <name>DueOverlay</name>
    <message>
        <source>It was written down wrongly</source>
        <translation>Falsch aufgeschrieben</translation>
    </message>
    <message>
        <source>Only for a time that was written down wrongly: nothing counts as moved. Where the customer hears of another time, that is “Another time”.</source>
        <translation>Nur für eine falsch aufgeschriebene Zeit: nichts gilt als verschoben. Hört der Kunde von einer neuen Zeit, ist das „Andere Zeit“.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Richtigstellen</translation>
    </message>
    <message>
        <source>When was it promised for?</source>
        <translation>Für wann war es versprochen?</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>Type it as “12m”, “1h 5m” or “45s”; a day at most.</source>
        <translation>Geben Sie es ein wie „12m“, „1h 5m“ oder „45s“; höchstens ein Tag.</translation>
    </message>
</context>
<context>
    <name>EffortBar</name>
    <message>
        <source>1 easy, 7 hard</source>
        <translation>1 leicht, 7 schwer</translation>
    </message>
    <message>
        <source>How hard it was for the customer, 1 very easy to 7 very hard</source>
        <translation>Wie mühsam es für den Kunden war, 1 sehr leicht bis 7 sehr schwer</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Choose customers in the list and press {0}: whoever looks after them sees them here.</source>
        <translation>Wählen Sie Kunden in der Liste und drücken Sie {0}: Wer sie betreut, sieht sie hier.</translation>
    </message>
    <message>
        <source>Customers moved here with {0} are out of the list and the search, and can be brought back.</source>
        <translation>Kunden, die mit {0} hierher kamen, sind nicht in der Liste und der Suche und können zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Customers you no longer serve can be archived with {0}: out of the list, and still found.</source>
        <translation>Kunden, die Sie nicht mehr betreuen, können mit {0} archiviert werden: nicht in der Liste, und doch zu finden.</translation>
    </message>
    <message>
        <source>Everyone you serve in one list, with what was promised to them. Bring them from a spreadsheet or an address book, paste a signature, or begin with one.</source>
        <translation>Alle, die Sie betreuen, in einer Liste, mit dem, was ihnen versprochen wurde. Holen Sie sie aus einer Tabelle oder einem Adressbuch, fügen Sie eine Signatur ein, oder beginnen Sie mit einem.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste hereinholen…</translation>
    </message>
    <message>
        <source>Making 200 customers…</source>
        <translation>200 Kunden werden erfunden…</translation>
    </message>
    <message>
        <source>Neither a name, a number nor anything else known of a customer. Somebody new?</source>
        <translation>Kein Name, keine Nummer und nichts, was sonst von einem Kunden bekannt ist. Jemand Neues?</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>New customer “{0}”</source>
        <translation>Neuer Kunde „{0}“</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Niemand passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Nobody found for “{0}”</source>
        <translation>Niemand gefunden zu „{0}“</translation>
    </message>
    <message>
        <source>Nobody is archived</source>
        <translation>Niemand ist archiviert</translation>
    </message>
    <message>
        <source>Nobody is yours yet</source>
        <translation>Noch betreuen Sie niemanden</translation>
    </message>
    <message>
        <source>On are: {0}. Take one off to see more.</source>
        <translation>An sind: {0}. Nehmen Sie einen weg, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Paste a contact</source>
        <translation>Kontakt einfügen</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Try sample data</source>
        <translation>Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Type the first</source>
        <translation>Den ersten eintippen</translation>
    </message>
    <message>
        <source>With the filters on: {0}. Without them there may be somebody.</source>
        <translation>Mit diesen Filtern: {0}. Ohne sie ist vielleicht jemand da.</translation>
    </message>
    <message>
        <source>Without the filters</source>
        <translation>Ohne die Filter</translation>
    </message>
    <message>
        <source>Your customers will stand here</source>
        <translation>Ihre Kunden werden hier stehen</translation>
    </message>
</context>
<context>
    <name>EmptyNotes</name>
    <message>
        <source>An ambassador speaks for customers in a department that never meets them: purchasing, claims, billing. Write down what they should know or do; they answer here, and the customer’s page keeps both.</source>
        <translation>Botschafter sprechen für die Kunden in einer Abteilung, die ihnen nie begegnet: Einkauf, Schäden, Rechnung. Schreiben Sie auf, was man dort wissen oder tun sollte; die Antwort kommt hierher, und die Seite des Kunden behält beides.</translation>
    </message>
    <message>
        <source>In Settings, under Team, choose yours: its notes stand here from then on.</source>
        <translation>Wählen Sie in den Einstellungen unter Team Ihre aus: Von da an stehen ihre Notizen hier.</translation>
    </message>
    <message>
        <source>Let a department hear your customers</source>
        <translation>Lassen Sie eine Abteilung Ihre Kunden hören</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Keine Notizen</translation>
    </message>
    <message>
        <source>Nobody is waiting for you</source>
        <translation>Niemand wartet auf Sie</translation>
    </message>
    <message>
        <source>Notes about customers to departments stand here.</source>
        <translation>Hier stehen Notizen über Kunden an Abteilungen.</translation>
    </message>
    <message>
        <source>Nothing for your department</source>
        <translation>Nichts für Ihre Abteilung</translation>
    </message>
    <message>
        <source>Tell a department what a customer needs from it. Its answer comes back here.</source>
        <translation>Sagen Sie einer Abteilung, was ein Kunde von ihr braucht. Die Antwort kommt hierher zurück.</translation>
    </message>
    <message>
        <source>What colleagues write to you about a customer stands here until you have answered.</source>
        <translation>Was Kollegen Ihnen über einen Kunden schreiben, steht hier, bis Sie geantwortet haben.</translation>
    </message>
    <message>
        <source>What others write to your department about a customer stands here, read or not.</source>
        <translation>Was andere Ihrer Abteilung über einen Kunden schreiben, steht hier, gelesen oder nicht.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>You belong to no department yet</source>
        <translation>Sie gehören noch zu keiner Abteilung</translation>
    </message>
    <message>
        <source>You have not written any note yet</source>
        <translation>Sie haben noch keine Notiz geschrieben</translation>
    </message>
</context>
<context>
    <name>EmptyPromises</name>
    <message>
        <source>A good time to say hello to somebody who has not heard from you for a while.</source>
        <translation>Ein guter Moment, jemandem Hallo zu sagen, der eine Weile nichts von Ihnen gehört hat.</translation>
    </message>
    <message>
        <source>All customers again</source>
        <translation>Wieder alle Kunden</translation>
    </message>
    <message>
        <source>All that was promised is done. New ones appear here by themselves.</source>
        <translation>Alles Versprochene ist getan. Neues erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Every promise to them was kept or still has its time.</source>
        <translation>Jedes Versprechen wurde gehalten oder hat noch Zeit.</translation>
    </message>
    <message>
        <source>Every promise was kept or still has its time. Nobody has to chase us.</source>
        <translation>Jedes Versprechen wurde gehalten oder hat noch Zeit. Niemand muss uns nachlaufen.</translation>
    </message>
    <message>
        <source>It stands for what was promised to others.</source>
        <translation>Sie steht für das, was anderen versprochen wurde.</translation>
    </message>
    <message>
        <source>Kept, broken and released promises stay here, each with who ended it and why.</source>
        <translation>Gehaltene, gebrochene und erlassene Versprechen bleiben hier, jedes mit dem, der es beendet hat, und warum.</translation>
    </message>
    <message>
        <source>Make a promise</source>
        <translation>Etwas versprechen</translation>
    </message>
    <message>
        <source>No open promise</source>
        <translation>Kein offenes Versprechen</translation>
    </message>
    <message>
        <source>No promise ended this way</source>
        <translation>Kein Versprechen endete so</translation>
    </message>
    <message>
        <source>No promise has ended yet</source>
        <translation>Noch ist kein Versprechen beendet</translation>
    </message>
    <message>
        <source>No promise in this state has these words, belongs to whom you chose, and was made there.</source>
        <translation>Kein Versprechen in diesem Stand hat diese Worte, gehört der gewählten Person und wurde dort gegeben.</translation>
    </message>
    <message>
        <source>No promise to {0} ended this way</source>
        <translation>Kein Versprechen an {0} endete so</translation>
    </message>
    <message>
        <source>No promise to {0} has ended yet</source>
        <translation>Noch kein Versprechen an {0} ist beendet</translation>
    </message>
    <message>
        <source>No promise yet</source>
        <translation>Noch kein Versprechen</translation>
    </message>
    <message>
        <source>None of them fits</source>
        <translation>Keines davon passt</translation>
    </message>
    <message>
        <source>Nothing behind this figure for {0}</source>
        <translation>Hinter dieser Zahl steht nichts für {0}</translation>
    </message>
    <message>
        <source>Nothing due in the 7 days after today for {0}</source>
        <translation>In den 7 Tagen nach heute ist nichts fällig für {0}</translation>
    </message>
    <message>
        <source>Nothing due later for {0}</source>
        <translation>Später ist nichts fällig für {0}</translation>
    </message>
    <message>
        <source>Nothing fits for {0}</source>
        <translation>Für {0} passt nichts</translation>
    </message>
    <message>
        <source>Nothing is due after the next 7 days</source>
        <translation>Nach den nächsten 7 Tagen ist nichts fällig</translation>
    </message>
    <message>
        <source>Nothing is due in the 7 days after today</source>
        <translation>In den 7 Tagen nach heute ist nichts fällig</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nichts ist überfällig</translation>
    </message>
    <message>
        <source>Nothing is open with {0}</source>
        <translation>Mit {0} ist nichts offen</translation>
    </message>
    <message>
        <source>Nothing late for {0}</source>
        <translation>Nichts überfällig für {0}</translation>
    </message>
    <message>
        <source>Nothing more due today for {0}</source>
        <translation>Heute ist nichts mehr fällig für {0}</translation>
    </message>
    <message>
        <source>Nothing more is due today</source>
        <translation>Heute ist nichts mehr fällig</translation>
    </message>
    <message>
        <source>Nothing stands behind this figure any more</source>
        <translation>Hinter dieser Zahl steht nichts mehr</translation>
    </message>
    <message>
        <source>Show everyone’s</source>
        <translation>Die von allen zeigen</translation>
    </message>
    <message>
        <source>They are in the trash. Brought back from there, they are as before.</source>
        <translation>Dieser Kunde liegt im Papierkorb. Zurückgeholt ist alles wie zuvor.</translation>
    </message>
    <message>
        <source>This customer is not there any more</source>
        <translation>Diesen Kunden gibt es hier nicht mehr</translation>
    </message>
    <message>
        <source>What became of its promises has changed. The record shows how it is now.</source>
        <translation>Was aus ihren Versprechen wurde, hat sich geändert. Die Bilanz zeigt, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>What comes next stands under “Next 7 days”.</source>
        <translation>Was als Nächstes kommt, steht unter „Nächste 7 Tage“.</translation>
    </message>
    <message>
        <source>What comes sooner stands under “Next 7 days”.</source>
        <translation>Was früher kommt, steht unter „Nächste 7 Tage“.</translation>
    </message>
    <message>
        <source>What was done for them stands under “Ended”.</source>
        <translation>Was schon getan ist, steht unter „Beendet“.</translation>
    </message>
    <message>
        <source>What was promised to them went with them. Everybody else’s promises are here.</source>
        <translation>Was hier versprochen war, ging mit. Die Versprechen an alle anderen sind da.</translation>
    </message>
    <message>
        <source>Whatever you tell a customer you will do stands here with its time, until it is done. Type it while you log a call: “call back friday 3pm”.</source>
        <translation>Was immer Sie einem Kunden zusagen, steht hier mit seiner Zeit, bis es getan ist. Tippen Sie es, während Sie einen Anruf festhalten: „call back friday 3pm“.</translation>
    </message>
    <message>
        <source>Without the words, the owner or the place chosen, more may.</source>
        <translation>Ohne die gewählten Worte, Zuständigen oder Orte vielleicht mehr.</translation>
    </message>
    <message>
        <source>“Ended” shows all of them, each with who ended it and why.</source>
        <translation>„Beendet“ zeigt alle, je mit wem und warum.</translation>
    </message>
    <message>
        <source>“Open” shows all that is still to be done for them.</source>
        <translation>„Offen“ zeigt alles, was noch zu tun ist.</translation>
    </message>
</context>
<context>
    <name>EmptyTimeline</name>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>Calls, mails, promises and notes with {0} stand here, the newest on top, so that nobody has to explain anything twice. Log the first call, write down what you know already, or drop a mail or another file here.</source>
        <translation>Anrufe, E-Mails, Versprechen und Notizen mit {0} stehen hier, das Neueste oben, damit niemand etwas zweimal erklären muss. Halten Sie den ersten Anruf fest, schreiben Sie auf, was Sie schon wissen, oder legen Sie eine E-Mail oder eine andere Datei hier ab.</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf festhalten</translation>
    </message>
    <message>
        <source>None of these yet</source>
        <translation>Davon noch nichts</translation>
    </message>
    <message>
        <source>Nothing has been said yet</source>
        <translation>Noch wurde nichts gesagt</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>With {0} there is nothing of this kind.</source>
        <translation>Mit {0} gibt es nichts dieser Art.</translation>
    </message>
    <message>
        <source>Write what you know</source>
        <translation>Aufschreiben, was Sie wissen</translation>
    </message>
</context>
<context>
    <name>EndPromiseOverlay</name>
    <message>
        <source>End it as broken</source>
        <translation>Als gebrochen beenden</translation>
    </message>
    <message>
        <source>End them as broken</source>
        <translation>Als gebrochen beenden</translation>
    </message>
    <message>
        <source>It stays in the history with the reason. Telling the customer first makes it easier to bear.</source>
        <translation>Es bleibt mit dem Grund im Verlauf. Sagen Sie es dem Kunden zuerst, dann ist es leichter zu ertragen.</translation>
    </message>
    <message>
        <source>Its time was over, so it counts as kept late. A word about why helps the next time.</source>
        <translation>Die Zeit war vorbei, darum gilt es als zu spät gehalten. Ein Wort zum Warum hilft beim nächsten Mal.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>Zu spät gehalten</translation>
    </message>
    <message>
        <source>Release a promise</source>
        <translation>Ein Versprechen erlassen</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Release promises</source>
        <translation>Versprechen erlassen</translation>
    </message>
    <message>
        <source>Release them</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>The customer no longer needs it. It leaves the open promises and stays in the history.</source>
        <translation>Der Kunde braucht es nicht mehr. Es verlässt die offenen Versprechen und bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>The customers no longer need them. They leave the open promises and stay in the history.</source>
        <translation>Die Kunden brauchen sie nicht mehr. Sie verlassen die offenen Versprechen und bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>Their time was over, so they count as kept late. A word about why helps the next time.</source>
        <translation>Die Zeit war vorbei, darum gelten sie als zu spät gehalten. Ein Wort zum Warum hilft beim nächsten Mal.</translation>
    </message>
    <message>
        <source>They stay in the history with the reason. Telling the customers first makes it easier to bear.</source>
        <translation>Sie bleiben mit dem Grund im Verlauf. Es den Kunden zuerst zu sagen macht es erträglicher.</translation>
    </message>
    <message>
        <source>We could not keep a promise</source>
        <translation>Wir konnten ein Versprechen nicht halten</translation>
    </message>
    <message>
        <source>We could not keep promises</source>
        <translation>Versprechen, die wir nicht halten konnten</translation>
    </message>
    <message>
        <source>Why (may be left empty)</source>
        <translation>Warum (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Why could we not keep it?</source>
        <translation>Warum konnten wir es nicht halten?</translation>
    </message>
    <message>
        <source>Why could we not keep it? Choose a reason or type one.</source>
        <translation>Warum konnten wir es nicht halten? Wählen Sie einen Grund oder tippen Sie einen.</translation>
    </message>
    <message>
        <source>Why could we not keep them?</source>
        <translation>Warum konnten wir sie nicht halten?</translation>
    </message>
    <message>
        <source>Why was it late? (may be left empty)</source>
        <translation>Warum war es zu spät? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Why were they late? (may be left empty)</source>
        <translation>Warum kamen sie zu spät? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>{0} of these {1} are late and count as kept late; the others are in time.</source>
        <translation>{0} von diesen {1} sind überfällig und gelten als zu spät gehalten; die anderen sind pünktlich.</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Add a file to it…</source>
        <translation>Eine Datei dazulegen…</translation>
    </message>
    <message>
        <source>Another time: {0}</source>
        <translation>Andere Zeit: {0}</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Case…</source>
        <translation>Vorgang…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Earlier wordings…</source>
        <translation>Frühere Fassungen…</translation>
    </message>
    <message>
        <source>Go to the entry</source>
        <translation>Zum Eintrag</translation>
    </message>
    <message>
        <source>Go to what it replies to</source>
        <translation>Zu dem, worauf er antwortet</translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation>Gehalten: {0}</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
    <message>
        <source>Pin on top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Read all of it…</source>
        <translation>Ganz lesen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Show only this case</source>
        <translation>Nur diesen Vorgang zeigen</translation>
    </message>
    <message>
        <source>Snooze: {0}</source>
        <translation>Zurückstellen: {0}</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Text of the entry</source>
        <translation>Text des Eintrags</translation>
    </message>
</context>
<context>
    <name>ErrorOverlay</name>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>EscalationOverlay</name>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>Case: {title}</source>
        <translation>Vorgang: {title}</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Bitte auswählen</translation>
    </message>
    <message>
        <source>It stands on their Today until they have answered.</source>
        <translation>Es steht unter deren „Heute“, bis sie geantwortet haben.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>What they should know (may be left empty)</source>
        <translation>Was sie wissen sollten (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>Who is it about? Choose a customer first.</source>
        <translation>Um wen geht es? Wählen Sie zuerst einen Kunden.</translation>
    </message>
    <message>
        <source>Whom do you ask? Choose a person or a department.</source>
        <translation>Wen fragen Sie? Wählen Sie eine Person oder Abteilung.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen fragen</translation>
    </message>
</context>
<context>
    <name>EscalationRow</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Case: {title}</source>
        <translation>Vorgang: {title}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Erledigt …</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>Nicht nötig …</translation>
    </message>
    <message>
        <source>Say why in a few words, so that the rule can be made better.</source>
        <translation>Sagen Sie mit ein paar Worten, warum; so kann die Regel besser werden.</translation>
    </message>
    <message>
        <source>What came of it? (may be left empty)</source>
        <translation>Was kam dabei heraus? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Why is it not needed?</source>
        <translation>Warum ist es nicht nötig?</translation>
    </message>
</context>
<context>
    <name>ExportOverlay</name>
    <message>
        <source>A CSV file that any spreadsheet opens and that Advocate can bring in again. It is not encrypted: keep it where only you can read it.</source>
        <translation>Eine CSV-Datei, die jede Tabelle öffnet und die Advocate wieder hereinholen kann. Sie ist nicht verschlüsselt: Bewahren Sie sie dort auf, wo nur Sie sie lesen können.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Customers {day}</source>
        <translation>Kunden {day}</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunden exportieren</numerusform>
            <numerusform>%Ln Kunden exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Write the customers as</source>
        <translation>Kunden schreiben als</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Written: %Ln customer(s).</source>
        <translation>
            <numerusform>Geschrieben: %Ln Kunde.</numerusform>
            <numerusform>Geschrieben: %Ln Kunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Choices of {name}</source>
        <translation>Auswahl von {name}</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>{name} nach unten</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>{name} nach oben</translation>
    </message>
    <message>
        <source>Name of the field {name}</source>
        <translation>Name des Feldes {name}</translation>
    </message>
    <message>
        <source>Remove the field {name}</source>
        <translation>Feld {name} entfernen</translation>
    </message>
</context>
<context>
    <name>FieldsSection</name>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Choices of the new field</source>
        <translation>Auswahl des neuen Feldes</translation>
    </message>
    <message>
        <source>Kind of the new field</source>
        <translation>Art des neuen Feldes</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Name eines neuen Feldes</translation>
    </message>
    <message>
        <source>No field of your own yet.</source>
        <translation>Noch kein eigenes Feld.</translation>
    </message>
    <message>
        <source>What there is to choose from, with commas between</source>
        <translation>Was zur Auswahl steht, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>What your business knows of a customer that others do not ask for: a shoe size, a meter number, the day a contract ends. Each stands on every customer’s page.</source>
        <translation>Was Ihr Betrieb von einem Kunden weiß und andere nicht fragen: eine Schuhgröße, eine Zählernummer, der Tag, an dem ein Vertrag endet. Jedes steht auf der Seite jedes Kunden.</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Eigene Felder</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Datei speichern unter</translation>
    </message>
    <message>
        <source>Saved as {0}. That copy is not encrypted.</source>
        <translation>Gespeichert als {0}. Diese Kopie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>This computer has no program set for opening {0}. Use Save as instead.</source>
        <translation>Auf diesem Computer ist kein Programm zum Öffnen von {0} eingestellt. Nehmen Sie stattdessen „Speichern unter“.</translation>
    </message>
    <message>
        <source>You see a copy of {0}. It can be read on this computer until you lock or leave Advocate; what you change in it is not kept here.</source>
        <translation>Sie sehen eine Kopie von {0}. Sie ist auf diesem Computer lesbar, bis Sie Advocate sperren oder verlassen; was Sie darin ändern, wird hier nicht behalten.</translation>
    </message>
    <message>
        <source>{0} could run as a program, so it is not opened from here. If you trust it, use Save as.</source>
        <translation>{0} könnte als Programm laufen und wird deshalb nicht von hier geöffnet. Wenn Sie ihr trauen, nehmen Sie „Speichern unter“.</translation>
    </message>
    <message>
        <source>{0} files are in the vault now, encrypted.</source>
        <translation>{0} Dateien liegen jetzt im Tresor, verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>FileButton</name>
    <message>
        <source>Open {0}, {1}</source>
        <translation>{0} öffnen, {1}</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Add to this entry</source>
        <translation>Zu diesem Eintrag legen</translation>
    </message>
    <message>
        <source>Add to: {0}</source>
        <translation>Dazulegen zu: {0}</translation>
    </message>
    <message>
        <source>Keep with {0}</source>
        <translation>Bei {0} behalten</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose where the file goes.</source>
        <translation>Wählen Sie, wohin die Datei kommt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation>Alle weg</translation>
    </message>
    <message>
        <source>Filters that are on</source>
        <translation>Filter, die an sind</translation>
    </message>
</context>
<context>
    <name>FilterOnChip</name>
    <message>
        <source>Take off: {0}</source>
        <translation>Wegnehmen: {0}</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>Diesen Filter wegnehmen</translation>
    </message>
</context>
<context>
    <name>FilterOverlay</name>
    <message>
        <source>Enter takes it · {keys} takes it and stays · Esc closes</source>
        <translation>Enter nimmt ihn · {keys} nimmt ihn und bleibt · Esc schließt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter by a tag, an owner, a promise…</source>
        <translation>Filtern nach Schlagwort, Zuständigkeit, Versprechen…</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>No filter is called that.</source>
        <translation>Kein Filter heißt so.</translation>
    </message>
    <message>
        <source>Type the value to look for.</source>
        <translation>Geben Sie ein, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>{0} is…</source>
        <translation>{0} ist…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find what was said with this customer</source>
        <translation>Suchen, was mit diesem Kunden gesagt wurde</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{0} of the newest {1}</source>
        <translation>{0} der neuesten {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>FindOverlay</name>
    <message>
        <source>A name, any part of a number, a tag, words from a call, or what you want to do.</source>
        <translation>Ein Name, ein Teil einer Nummer, ein Schlagwort, Worte aus einem Anruf oder was Sie tun möchten.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a customer, phone number or anything said</source>
        <translation>Kunde, Telefonnummer oder Gesagtes suchen</translation>
    </message>
    <message>
        <source>Find a customer, phone number or anything said…</source>
        <translation>Kunde, Telefonnummer oder Gesagtes suchen…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nobody and nothing said matches “{text}”.</source>
        <translation>Niemand und nichts Gesagtes passt zu „{text}“.</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>in Kürze</translation>
    </message>
    <message>
        <source>log call</source>
        <translation>Anruf festhalten</translation>
    </message>
</context>
<context>
    <name>FormOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FormatsSection</name>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>A week begins on a {day}.</source>
        <translation>Die Woche beginnt am {day}.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As in your country</source>
        <translation>Wie in Ihrem Land</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>It is {time}.</source>
        <translation>Es ist {time}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>Today is {day}, in figures {figures}.</source>
        <translation>Heute ist {day}, in Ziffern {figures}.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Week begins on</source>
        <translation>Woche beginnt am</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>Yours alone, but for the paper, on which the whole team prints.</source>
        <translation>Nur für Sie, bis auf das Papier, auf dem das ganze Team druckt.</translation>
    </message>
</context>
<context>
    <name>FoundInText</name>
    <message>
        <source>A click leads to it.</source>
        <translation>Ein Klick führt hin.</translation>
    </message>
    <message>
        <source>Belongs to: {0}, opened {1}</source>
        <translation>Gehört zu: {0}, eröffnet {1}</translation>
    </message>
    <message>
        <source>Both say: {0}</source>
        <translation>Beide sagen: {0}</translation>
    </message>
    <message>
        <source>Case: {0}</source>
        <translation>Vorgang: {0}</translation>
    </message>
    <message>
        <source>New case: {0}</source>
        <translation>Neuer Vorgang: {0}</translation>
    </message>
    <message>
        <source>Promised: {0}</source>
        <translation>Versprochen: {0}</translation>
    </message>
    <message>
        <source>Tab promises it. Esc: not a promise.</source>
        <translation>Tab verspricht es. Esc: kein Versprechen.</translation>
    </message>
    <message>
        <source>Tab puts it there. Esc: it does not.</source>
        <translation>Tab ordnet es zu. Esc: Es gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Taken. A click shows it.</source>
        <translation>Übernommen. Ein Klick zeigt es.</translation>
    </message>
    <message>
        <source>{0} writes it so. Esc: not in this text. {1}: never again.</source>
        <translation>{0} schreibt es so. Esc: nicht in diesem Text. {1}: nie wieder.</translation>
    </message>
    <message>
        <source>“{0}” → {1}</source>
        <translation>„{0}“ → {1}</translation>
    </message>
</context>
<context>
    <name>FoundPromise</name>
    <message>
        <source>Promise: {0}</source>
        <translation>Versprechen: {0}</translation>
    </message>
    <message>
        <source>Promise: {0} · by when?</source>
        <translation>Versprechen: {0} · bis wann?</translation>
    </message>
    <message>
        <source>Promised: {0}</source>
        <translation>Versprochen: {0}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Der Ordner des Tresors</translation>
    </message>
</context>
<context>
    <name>GiveOverlay</name>
    <message>
        <source>Enter chooses · Esc closes</source>
        <translation>Enter wählt · Esc schließt</translation>
    </message>
    <message>
        <source>Nobody here is called that.</source>
        <translation>Niemand hier heißt so.</translation>
    </message>
    <message>
        <source>{0} (you)</source>
        <translation>{0} (Sie)</translation>
    </message>
</context>
<context>
    <name>GroupedModel</name>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>GuideOfCall</name>
    <message>
        <source>Not ticked: {0}</source>
        <translation>Nicht abgehakt: {0}</translation>
    </message>
    <message>
        <source>Ticked: {0}</source>
        <translation>Abgehakt: {0}</translation>
    </message>
</context>
<context>
    <name>GuideOverlay</name>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Keys and guide</source>
        <translation>Tasten und Anleitung</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>GuideRow</name>
    <message>
        <source>Call guide</source>
        <translation>Gesprächsleitfaden</translation>
    </message>
</context>
<context>
    <name>GuideSection</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Beside a call</source>
        <translation>Neben einem Anruf</translation>
    </message>
    <message>
        <source>Call guide beside a call</source>
        <translation>Gesprächsleitfaden neben einem Anruf</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Noch ein Schritt</translation>
    </message>
    <message>
        <source>Shown to me</source>
        <translation>Mir gezeigt</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The usual list again</source>
        <translation>Wieder die übliche Liste</translation>
    </message>
    <message>
        <source>What a good call goes through, to be ticked beside it. The list is the whole team’s.</source>
        <translation>Was zu einem guten Gespräch gehört, zum Abhaken daneben. Die Liste gehört dem ganzen Team.</translation>
    </message>
</context>
<context>
    <name>HandoffOverlay</name>
    <message>
        <source>Already asked, so that nobody asks again</source>
        <translation>Schon gefragt, damit niemand noch einmal fragt</translation>
    </message>
    <message>
        <source>Case: {title}</source>
        <translation>Vorgang: {title}</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Bitte auswählen</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>How they sounded</source>
        <translation>Wie sie klangen</translation>
    </message>
    <message>
        <source>New case: {title}</source>
        <translation>Neuer Vorgang: {title}</translation>
    </message>
    <message>
        <source>No open promise belongs to it.</source>
        <translation>Es gehört kein offenes Versprechen dazu.</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Offene Versprechen</translation>
    </message>
    <message>
        <source>Saves the call, too. Until they accept it, it all stays yours.</source>
        <translation>Speichert auch den Anruf. Bis sie es annehmen, bleibt alles bei Ihnen.</translation>
    </message>
    <message>
        <source>Something in the call is not understood yet. Go back to it and look.</source>
        <translation>Etwas im Anruf ist noch nicht verstanden. Gehen Sie zurück und sehen Sie nach.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>The customer, with everything</source>
        <translation>Der Kunde, mit allem</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>To whom? Choose a person or a department.</source>
        <translation>An wen? Wählen Sie eine Person oder Abteilung.</translation>
    </message>
    <message>
        <source>Until they accept it, it stays yours.</source>
        <translation>Bis sie es annehmen, bleibt es bei Ihnen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What do they need to know? A sentence spares the customer telling it again.</source>
        <translation>Was müssen sie wissen? Ein Satz erspart dem Kunden, es noch einmal zu erzählen.</translation>
    </message>
    <message>
        <source>What they need to know</source>
        <translation>Was sie wissen müssen</translation>
    </message>
    <message>
        <source>What was promised in the call is about something else and stays there.</source>
        <translation>Was im Anruf versprochen wurde, betrifft etwas anderes und bleibt dort.</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>Who is it about? Choose a customer first.</source>
        <translation>Um wen geht es? Wählen Sie zuerst einen Kunden.</translation>
    </message>
    <message>
        <source>worried, but kind</source>
        <translation>besorgt, aber freundlich</translation>
    </message>
</context>
<context>
    <name>HandoffRow</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Already asked: {words}</source>
        <translation>Schon gefragt: {words}</translation>
    </message>
    <message>
        <source>Case: {title}</source>
        <translation>Vorgang: {title}</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Zurückgeben …</translation>
    </message>
    <message>
        <source>Say why, so that it finds the right person next. A sentence is enough.</source>
        <translation>Sagen Sie, warum; so findet es als Nächstes die richtige Person. Ein Satz genügt.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>They sounded: {words}</source>
        <translation>So klangen sie: {words}</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>Warum geht es zurück?</translation>
    </message>
    <message>
        <source>You wrote: {words}</source>
        <translation>Sie schrieben: {words}</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>„{reason}“</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>sorted, first first</source>
        <translation>geordnet, Erste zuerst</translation>
    </message>
    <message>
        <source>sorted, last first</source>
        <translation>geordnet, Letzte zuerst</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>No rule yet: nobody is offered to ask for help.</source>
        <translation>Noch keine Regel: Niemandem wird angeboten, um Hilfe zu bitten.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What a new rule watches</source>
        <translation>Worauf eine neue Regel achtet</translation>
    </message>
    <message>
        <source>When one of these happens, whoever saves it is offered in one line to ask for help. Nothing is sent by itself, and each rule speaks up once in a matter.</source>
        <translation>Wenn eines davon geschieht, wird beim Speichern in einer Zeile angeboten, um Hilfe zu bitten. Nichts wird von selbst gesendet, und jede Regel meldet sich einmal je Angelegenheit.</translation>
    </message>
    <message>
        <source>Words of the new rule</source>
        <translation>Wörter der neuen Regel</translation>
    </message>
    <message>
        <source>lawyer, refund, never again</source>
        <translation>Anwalt, Erstattung, nie wieder</translation>
    </message>
</context>
<context>
    <name>HistoryOverlay</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Customer’s copy</source>
        <translation>Exemplar für den Kunden</translation>
    </message>
    <message>
        <source>Export the history of {0}</source>
        <translation>Verlauf von {0} exportieren</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>For the customer: without notes to departments, pinned notes, tags and effort.</source>
        <translation>Für den Kunden: ohne Notizen an Abteilungen, angeheftete Notizen, Schlagworte und Mühe.</translation>
    </message>
    <message>
        <source>For us: everything, internal notes as well.</source>
        <translation>Für uns: alles, auch interne Notizen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>It did not open by itself</source>
        <translation>Es ging nicht von selbst auf</translation>
    </message>
    <message>
        <source>It is here: {0}</source>
        <translation>Es liegt hier: {0}</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Our copy</source>
        <translation>Unser Exemplar</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF/A, made to be kept</source>
        <translation>PDF/A, zum Aufbewahren gemacht</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The PDF is written, but this computer has no program set for opening it.</source>
        <translation>Das PDF ist geschrieben, aber auf diesem Computer ist kein Programm zum Öffnen eingestellt.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Whose copy</source>
        <translation>Wessen Exemplar</translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <translation>PDF schreiben</translation>
    </message>
    <message>
        <source>Write the history as</source>
        <translation>Verlauf schreiben als</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>PDF wird geschrieben…</translation>
    </message>
    <message>
        <source>Written: {0}, {1}.</source>
        <translation>Geschrieben: {0}, {1}.</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>HolidaysField</name>
    <message>
        <source>Country of the public holidays</source>
        <translation>Land der Feiertage</translation>
    </message>
    <message>
        <source>None. Type a country</source>
        <translation>Keine. Land eintippen</translation>
    </message>
    <message>
        <source>Part of the country</source>
        <translation>Teil des Landes</translation>
    </message>
    <message>
        <source>The public holidays of no such country are known.</source>
        <translation>Von einem solchen Land sind keine Feiertage bekannt.</translation>
    </message>
    <message>
        <source>the whole country</source>
        <translation>das ganze Land</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>Such as 9:30</source>
        <translation>Zum Beispiel 9:30</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Bring customers in</source>
        <translation>Kunden hereinholen</translation>
    </message>
    <message>
        <source>Bringing {name} in…</source>
        <translation>{name} wird hereingeholt…</translation>
    </message>
    <message>
        <source>Bringing {name} in… {share} %</source>
        <translation>{name} wird hereingeholt… {share} %</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Nothing of the file was kept, and nothing else was changed.</source>
        <translation>Nichts aus der Datei wurde behalten, und sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Type one in</source>
        <translation>Einen eintippen</translation>
    </message>
    <message>
        <source>What you pasted</source>
        <translation>Was Sie eingefügt haben</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>KeyAsker</name>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>New keys for “{act}”</source>
        <translation>Neue Tasten für „{act}“</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>{keys} already does {act}. Use it here instead?</source>
        <translation>{keys} tut schon {act}. Stattdessen hier benutzen?</translation>
    </message>
    <message>
        <source>{keys} belongs to {act} and cannot be taken from it. Press other keys.</source>
        <translation>{keys} gehört zu {act} und kann nicht weggenommen werden. Drücken Sie andere Tasten.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the keys…</source>
        <translation>Drücken Sie die Tasten…</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>No act is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>KeyedColumn</name>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere zeigen</translation>
    </message>
</context>
<context>
    <name>LicencesOverlay</name>
    <message>
        <source>Find a part</source>
        <translation>Bestandteil suchen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>What Advocate is built on</source>
        <translation>Worauf Advocate gebaut ist</translation>
    </message>
    <message>
        <source>{licence} · {about}</source>
        <translation>{licence} · {about}</translation>
    </message>
</context>
<context>
    <name>LinkValue</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change {value}</source>
        <translation>{value} ändern</translation>
    </message>
    <message>
        <source>Nothing on this computer opens this. It is copied instead: {value}</source>
        <translation>Nichts auf diesem Computer öffnet das. Stattdessen wurde es kopiert: {value}</translation>
    </message>
    <message>
        <source>{name}: {value}, open it</source>
        <translation>{name}: {value}, öffnen</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>Going to “{0}”</source>
        <translation>Gehe zu „{0}“</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Find among the customers</source>
        <translation>Unter den Kunden suchen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Type a name, a number, a company, a tag…</source>
        <translation>Name, Nummer, Firma, Schlagwort…</translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>It keeps the filters ({0}), the columns and the order.</source>
        <translation>Sie behält die Filter ({0}), die Spalten und die Ordnung.</translation>
    </message>
    <message>
        <source>Keep to myself</source>
        <translation>Für mich behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Mit dem Team teilen</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>alle Kunden</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Read all {0} characters</source>
        <translation>Alle {0} Zeichen lesen</translation>
    </message>
    <message>
        <source>Read and change: {0}</source>
        <translation>Lesen und ändern: {0}</translation>
    </message>
</context>
<context>
    <name>LongTextOverlay</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>Eng beieinander</translation>
    </message>
    <message>
        <source>Close together shows about a third more on a page.</source>
        <translation>Eng beieinander zeigt etwa ein Drittel mehr auf einer Seite.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High draws stronger lines, darker words and a wider ring around what has the keyboard.</source>
        <translation>Hoch zeichnet stärkere Linien, dunklere Worte und einen breiteren Ring um das, was die Tastatur hat.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Wenig</translation>
    </message>
    <message>
        <source>Reduced lets nothing fade or slide.</source>
        <translation>Wenig lässt nichts blenden oder gleiten.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>With room</source>
        <translation>Mit Luft</translation>
    </message>
    <message>
        <source>Yours alone: each of you may have another look.</source>
        <translation>Nur für Sie: Jede und jeder kann es anders haben.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Change seats without it</source>
        <translation>Ohne es den Platz wechseln</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne es schließen</translation>
    </message>
    <message>
        <source>Lock without it</source>
        <translation>Ohne es sperren</translation>
    </message>
    <message>
        <source>Making up a business to look around in…</source>
        <translation>Ein Betrieb zum Umsehen wird erfunden…</translation>
    </message>
</context>
<context>
    <name>MemberChoice</name>
    <message>
        <source>Colleagues</source>
        <translation>Kolleginnen und Kollegen</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Not among them</source>
        <translation>Nicht dabei</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Add an e-mail</source>
        <translation>E-Mail hinzufügen</translation>
    </message>
    <message>
        <source>Department of {name}</source>
        <translation>Abteilung von {name}</translation>
    </message>
    <message>
        <source>E-mail of {name}</source>
        <translation>E-Mail von {name}</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ist gegangen</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Ist zurück</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>Name von {name}</translation>
    </message>
    <message>
        <source>no department</source>
        <translation>keine Abteilung</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} ist gegangen</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} ist zurück</translation>
    </message>
</context>
<context>
    <name>MergeOverlay</name>
    <message>
        <source>Into which tag</source>
        <translation>In welches Schlagwort</translation>
    </message>
    <message numerus="yes">
        <source>Its %n customer(s) bear the other tag from now on. {undo} takes it back.</source>
        <translation>
            <numerusform>Ihr %n Kunde trägt von nun an das andere Schlagwort. {undo} nimmt es zurück.</numerusform>
            <numerusform>Ihre %n Kunden tragen von nun an das andere Schlagwort. {undo} nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>„{name}“ zusammenlegen</translation>
    </message>
    <message>
        <source>Please choose a tag that is there, such as {names}.</source>
        <translation>Bitte wählen Sie ein Schlagwort, das es gibt, etwa {names}.</translation>
    </message>
</context>
<context>
    <name>MissingCustomer</name>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
</context>
<context>
    <name>MoveOverlay</name>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>Its time is over, so it counts as broken, and is promised anew. Tell the customer the new time right away, and that we are sorry.</source>
        <translation>Die Zeit ist vorbei, darum gilt es als gebrochen und wird neu versprochen. Dem Kunden gleich die neue Zeit sagen, und dass es uns leidtut.</translation>
    </message>
    <message>
        <source>Promise anew</source>
        <translation>Neu versprechen</translation>
    </message>
    <message>
        <source>The customer agreed: it counts as moved, not as broken, and its first time is kept in the history.</source>
        <translation>Der Kunde ist einverstanden: es gilt als verschoben, nicht als gebrochen, und die erste Zeit bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>When instead?</source>
        <translation>Wann stattdessen?</translation>
    </message>
    <message>
        <source>Why (may be left empty)</source>
        <translation>Warum (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Why was it late?</source>
        <translation>Warum war es zu spät?</translation>
    </message>
    <message>
        <source>Why was it late? Choose a reason or type one.</source>
        <translation>Warum war es zu spät? Einen Grund wählen oder eintippen.</translation>
    </message>
    <message>
        <source>friday 12:00</source>
        <translation>Freitag 12:00</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>in 1 Stunde</translation>
    </message>
    <message>
        <source>next monday 9:00</source>
        <translation>nächsten Montag 9:00</translation>
    </message>
    <message>
        <source>today 17:00</source>
        <translation>heute 17:00</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>morgen 9:00</translation>
    </message>
    <message>
        <source>{0} of these {1} are late: they count as broken, and are promised anew. The others are moved as agreed.</source>
        <translation>{0} von diesen {1} sind überfällig: sie gelten als gebrochen und werden neu versprochen. Die anderen werden wie vereinbart verschoben.</translation>
    </message>
</context>
<context>
    <name>NavFoot</name>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Nothing can be saved</source>
        <translation>Speichern geht nicht</translation>
    </message>
    <message>
        <source>Nothing can be saved. {why} Vault and backups…</source>
        <translation>Es kann nichts gespeichert werden. {why} Tresor und Sicherungen…</translation>
    </message>
    <message>
        <source>This vault is encrypted. Vault and backups…</source>
        <translation>Dieser Tresor ist verschlüsselt. Tresor und Sicherungen…</translation>
    </message>
    <message>
        <source>Your settings…</source>
        <translation>Ihre Einstellungen…</translation>
    </message>
    <message>
        <source>{backed_up}. Backups…</source>
        <translation>{backed_up}. Sicherungen…</translation>
    </message>
    <message>
        <source>{name} sits down</source>
        <translation>{name} setzt sich</translation>
    </message>
    <message>
        <source>{who}. Somebody else sits down, or settings…</source>
        <translation>{who}. Jemand anders setzt sich, oder Einstellungen…</translation>
    </message>
    <message>
        <source>{who}. Your settings…</source>
        <translation>{who}. Ihre Einstellungen…</translation>
    </message>
</context>
<context>
    <name>NewCodeOverlay</name>
    <message>
        <source>A new recovery code</source>
        <translation>Ein neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ich habe ihn aufbewahrt</translation>
    </message>
    <message>
        <source>Keep it apart from this computer. The old code opens the vault until this one was typed back.</source>
        <translation>Bewahren Sie ihn getrennt von diesem Computer auf. Der alte Code öffnet den Tresor, bis dieser zurückgetippt ist.</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Den alten behalten</translation>
    </message>
    <message>
        <source>Not as on the paper: group {places}. Please compare it, one character after the other.</source>
        <translation>Nicht wie auf dem Papier: Gruppe {places}. Bitte vergleichen Sie Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Now type it from where you keep it, so that we both know it is right there.</source>
        <translation>Tippen Sie ihn jetzt von dort, wo Sie ihn aufbewahren, damit wir beide wissen, dass er dort richtig steht.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>NewCustomerOverlay</name>
    <message>
        <source>A name is all that is needed, but it is.</source>
        <translation>Nur ein Name ist nötig, der aber schon.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A signature, a visiting card: the fields are filled from it.</source>
        <translation>Eine Signatur, eine Visitenkarte: Die Felder füllen sich daraus.</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>Eine Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Kept as well: {0}</source>
        <translation>Ebenfalls behalten: {0}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Paste a contact</source>
        <translation>Kontakt einfügen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>There is no name, number or mail address in what was copied.</source>
        <translation>In dem Kopierten steht kein Name, keine Nummer und keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>What you typed stays here until you come back.</source>
        <translation>Was Sie getippt haben, bleibt hier, bis Sie zurückkommen.</translation>
    </message>
    <message>
        <source>Where they work, if anywhere.</source>
        <translation>Wo sie arbeiten, falls irgendwo.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
</context>
<context>
    <name>NewPassphraseOverlay</name>
    <message>
        <source>A new passphrase</source>
        <translation>Eine neue Passphrase</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Den alten behalten</translation>
    </message>
    <message>
        <source>Use this one from now on</source>
        <translation>Ab jetzt diese benutzen</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Next step for {name}</source>
        <translation>Nächster Schritt für {name}</translation>
    </message>
    <message>
        <source>Next step, with its time</source>
        <translation>Nächster Schritt mit Zeitpunkt</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>What is the next step? The words are still missing.</source>
        <translation>Was ist der nächste Schritt? Die Worte fehlen noch.</translation>
    </message>
    <message>
        <source>call again tomorrow</source>
        <translation>noch einmal anrufen morgen</translation>
    </message>
</context>
<context>
    <name>NoteAnswer</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Noch einmal antworten</translation>
    </message>
    <message>
        <source>Answer the note to {0}: {1}</source>
        <translation>Die Notiz an {0} beantworten: {1}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Nothing is typed yet. A sentence is enough.</source>
        <translation>Noch ist nichts getippt. Ein Satz genügt.</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
</context>
<context>
    <name>NoteGroups</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Read, not answered</source>
        <translation>Gelesen, nicht beantwortet</translation>
    </message>
    <message>
        <source>To colleagues</source>
        <translation>An Kollegen</translation>
    </message>
    <message>
        <source>To departments</source>
        <translation>An Abteilungen</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} warten</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>NoteOverlay</name>
    <message>
        <source>About whom?</source>
        <translation>Über wen?</translation>
    </message>
    <message>
        <source>About whom? Choose a customer first.</source>
        <translation>Über wen? Wählen Sie zuerst einen Kunden.</translation>
    </message>
    <message>
        <source>Note to a department</source>
        <translation>Notiz an eine Abteilung</translation>
    </message>
    <message>
        <source>Nothing is typed yet. A sentence is enough.</source>
        <translation>Noch ist nichts getippt. Ein Satz genügt.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stays among us: it is left out of the customer’s copy.</source>
        <translation>Bleibt unter uns: Im Exemplar für den Kunden steht es nicht.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>To whom? Choose a department or a colleague.</source>
        <translation>An wen? Wählen Sie eine Abteilung oder eine Kollegin.</translation>
    </message>
    <message>
        <source>What is the new department called?</source>
        <translation>Wie heißt die neue Abteilung?</translation>
    </message>
    <message>
        <source>What the department is called</source>
        <translation>Wie die Abteilung heißt</translation>
    </message>
    <message>
        <source>What they should know, or do</source>
        <translation>Was man dort wissen oder tun sollte</translation>
    </message>
    <message>
        <source>a new department…</source>
        <translation>eine neue Abteilung…</translation>
    </message>
    <message>
        <source>choose who should read it…</source>
        <translation>wählen, wer es lesen soll…</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message numerus="yes">
        <source>%Ln wait for an answer</source>
        <translation>
            <numerusform>eine wartet auf Antwort</numerusform>
            <numerusform>%Ln warten auf Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ambassador notes</source>
        <translation>Botschafternotizen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Nach Kunde</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Nach Abteilung</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Stand</translation>
    </message>
    <message>
        <source>By who answers</source>
        <translation>Danach, wer antwortet</translation>
    </message>
    <message>
        <source>Choose a note with the arrow keys; it is read here.</source>
        <translation>Wählen Sie eine Notiz mit den Pfeiltasten; hier ist sie zu lesen.</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <source>Give to another department…</source>
        <translation>Einer anderen Abteilung geben…</translation>
    </message>
    <message>
        <source>In which groups</source>
        <translation>In welchen Gruppen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>My department</source>
        <translation>Meine Abteilung</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>An mich</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>Welche Notizen</translation>
    </message>
    <message>
        <source>Who should answer it?</source>
        <translation>Wer soll antworten?</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>nothing waits for an answer</source>
        <translation>nichts wartet auf eine Antwort</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>A word or two, so that the rule can be made better.</source>
        <translation>Ein, zwei Worte, damit die Regel besser werden kann.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>Nicht nötig …</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>Warum es nicht nötig ist</translation>
    </message>
    <message>
        <source>Why not? Enter keeps it, Esc leaves it open</source>
        <translation>Warum nicht? Enter behält es, Esc lässt es offen</translation>
    </message>
</context>
<context>
    <name>OnlyCustomer</name>
    <message>
        <source>A customer who is gone</source>
        <translation>Ein Kunde, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>In the trash: {0}</source>
        <translation>Im Papierkorb: {0}</translation>
    </message>
</context>
<context>
    <name>OpenColumn</name>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add a note for a department…</source>
        <translation>Notiz für eine Abteilung…</translation>
    </message>
    <message>
        <source>All their promises</source>
        <translation>Alle Versprechen</translation>
    </message>
    <message>
        <source>Ambassador notes</source>
        <translation>Botschafternotizen</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Mühe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Nothing is open with {0}.</source>
        <translation>Mit {0} ist nichts offen.</translation>
    </message>
    <message>
        <source>Nothing is promised to {0}. What is promised stands here until it is kept.</source>
        <translation>{0} ist nichts versprochen. Was versprochen ist, steht hier, bis es gehalten ist.</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Offene Vorgänge</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Offene Versprechen</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Versprechen…</translation>
    </message>
    <message>
        <source>Waiting for somebody</source>
        <translation>Wartet auf jemanden</translation>
    </message>
    <message>
        <source>What a department should know or mend is asked here, and answered here.</source>
        <translation>Was eine Abteilung wissen oder richten sollte, wird hier gefragt und hier beantwortet.</translation>
    </message>
</context>
<context>
    <name>OutcomesSection</name>
    <message>
        <source>Add an outcome</source>
        <translation>Ausgang hinzufügen</translation>
    </message>
    <message>
        <source>After the usual ones</source>
        <translation>Nach den üblichen</translation>
    </message>
    <message>
        <source>Contacts that ended so keep their words when one is renamed or taken away here.</source>
        <translation>Kontakte, die so ausgingen, behalten ihre Worte, auch wenn hier einer umbenannt oder entfernt wird.</translation>
    </message>
    <message>
        <source>How a contact can end in your line of work, such as “quote sent”. The list is the whole team’s. The first three have a key each while a contact is written down.</source>
        <translation>Wie ein Kontakt in Ihrem Geschäft ausgehen kann, etwa „Angebot verschickt“. Die Liste gehört dem ganzen Team. Die ersten drei haben je eine Taste, während ein Kontakt aufgeschrieben wird.</translation>
    </message>
    <message>
        <source>One more outcome, such as “visit booked”</source>
        <translation>Noch ein Ausgang, etwa „Besuch vereinbart“</translation>
    </message>
    <message>
        <source>Outcome {number}</source>
        <translation>Ausgang {number}</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OwnerOverlay</name>
    <message>
        <source>Enter chooses · Esc closes</source>
        <translation>Enter wählt · Esc schließt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Nobody in the team is called that.</source>
        <translation>Niemand im Team heißt so.</translation>
    </message>
    <message numerus="yes">
        <source>Who looks after these %Ln customers?</source>
        <translation>
            <numerusform>Wer betreut diesen Kunden?</numerusform>
            <numerusform>Wer betreut diese %Ln Kunden?</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} (you)</source>
        <translation>{0} (Sie)</translation>
    </message>
</context>
<context>
    <name>PageColumns</name>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>I have kept it</source>
        <translation>Ich habe ihn aufbewahrt</translation>
    </message>
    <message>
        <source>It opens the vault if the passphrase is ever forgotten, and is shown this once. Keep it apart from this computer: on paper, on a stick or in a password safe. Then you type it back.</source>
        <translation>Er öffnet den Tresor, falls die Passphrase je vergessen wird, und wird nur dieses eine Mal gezeigt. Bewahren Sie ihn getrennt von diesem Computer auf: auf Papier, auf einem Stick oder in einem Passwort-Tresor. Dann tippen Sie ihn einmal zurück.</translation>
    </message>
    <message>
        <source>Step 3 of 3 · The way back in</source>
        <translation>Schritt 3 von 3 · Der Weg zurück hinein</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Ihr Wiederherstellungscode</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>An empty folder for the vault</source>
        <translation>Ein leerer Ordner für den Tresor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change the folder of the vault</source>
        <translation>Den Ordner des Tresors ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wählen Sie eine Passphrase</translation>
    </message>
    <message>
        <source>Create the vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>Tresor wird angelegt…</translation>
    </message>
    <message>
        <source>It locks the vault, and nobody gets in without it, not even the people who made Advocate. Four or five words that only you would put together are best.</source>
        <translation>Sie verschließt den Tresor, und ohne sie kommt niemand hinein, auch nicht, wer Advocate gemacht hat. Am besten sind vier oder fünf Wörter, die nur Sie so zusammenstellen würden.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Let this computer’s keychain open it for me, too</source>
        <translation>Auch den Schlüsselbund dieses Computers öffnen lassen</translation>
    </message>
    <message>
        <source>Step 2 of 3 · Your vault</source>
        <translation>Schritt 2 von 3 · Ihr Tresor</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
</context>
<context>
    <name>PassphrasePair</name>
    <message>
        <source>Fair.</source>
        <translation>Ordentlich.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Guessed at once.</source>
        <translation>Sofort erraten.</translation>
    </message>
    <message>
        <source>Length is what counts; symbols and capitals are not needed.</source>
        <translation>Die Länge zählt; Zeichen und Großbuchstaben sind nicht nötig.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Please type a passphrase.</source>
        <translation>Bitte geben Sie eine Passphrase ein.</translation>
    </message>
    <message>
        <source>Quickly guessed.</source>
        <translation>Schnell erraten.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>These two are not the same. Please type it once more.</source>
        <translation>Die beiden sind nicht gleich. Bitte tippen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This would be guessed soon. Please add a word or two.</source>
        <translation>Das wäre bald erraten. Bitte fügen Sie ein oder zwei Wörter hinzu.</translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Maria Gomez, maria@example.com, 404 555 0148</source>
        <translation>Maria Gomez, maria@example.com, 404 555 0148</translation>
    </message>
    <message>
        <source>Or paste a list</source>
        <translation>Oder eine Liste einfügen</translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet, with or without their headings, or lines with a name and how to reach them.</source>
        <translation>Aus einer Tabelle kopierte Zeilen, mit oder ohne Überschriften, oder Zeilen mit einem Namen und wie man sie erreicht.</translation>
    </message>
    <message>
        <source>The list that was copied</source>
        <translation>Die kopierte Liste</translation>
    </message>
    <message>
        <source>There is nothing here yet. Paste the rows you copied, then look at them.</source>
        <translation>Hier ist noch nichts. Fügen Sie die kopierten Zeilen ein, und sehen Sie sie dann an.</translation>
    </message>
</context>
<context>
    <name>PeopleDelegate</name>
    <message>
        <source>Last contact {0}</source>
        <translation>Letzter Kontakt {0}</translation>
    </message>
    <message>
        <source>last contact {0}</source>
        <translation>letzter Kontakt {0}</translation>
    </message>
    <message>
        <source>last spoke {0} days ago · usually every {1} days</source>
        <translation>zuletzt vor {0} Tagen gesprochen · sonst alle {1} Tage</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>noch kein Kontakt</translation>
    </message>
</context>
<context>
    <name>PeopleLines</name>
    <message>
        <source>Say hi</source>
        <translation>Hallo sagen</translation>
    </message>
</context>
<context>
    <name>PinnedNoteRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Daran denken</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take this note off</source>
        <translation>Diese Notiz wegnehmen</translation>
    </message>
    <message>
        <source>The note is copied.</source>
        <translation>Die Notiz ist kopiert.</translation>
    </message>
</context>
<context>
    <name>PinnedNotes</name>
    <message>
        <source>Keep in mind</source>
        <translation>Daran denken</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Pin another note</source>
        <translation>Noch eine Notiz anheften</translation>
    </message>
    <message>
        <source>Pin what to keep in mind</source>
        <translation>Anheften, woran zu denken ist</translation>
    </message>
    <message>
        <source>What to know before hello</source>
        <translation>Was man vor dem Hallo wissen sollte</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Choose, drop or paste a picture</source>
        <translation>Bild wählen, ablegen oder einfügen</translation>
    </message>
    <message>
        <source>No picture of {name} yet</source>
        <translation>Noch kein Bild von {name}</translation>
    </message>
    <message>
        <source>Paste the picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <translation>Bild von {name}</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <source>Take the picture off</source>
        <translation>Bild wegnehmen</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Es ist kein Bild zum Einfügen da. Kopieren Sie zuerst eines.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read</source>
        <translation>
            <numerusform>%n Zeile ist nicht zu lesen</numerusform>
            <numerusform>%n Zeilen sind nicht zu lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not readable</source>
        <translation>
            <numerusform>%n Zeile nicht lesbar</numerusform>
            <numerusform>%n Zeilen nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n neuer Kunde</numerusform>
            <numerusform>%n neue Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>Alles davon ist schon da.</translation>
    </message>
    <message>
        <source>Bring in the good lines</source>
        <translation>Die guten Zeilen hereinholen</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Etwas anderes wählen</translation>
    </message>
    <message>
        <source>Conversations (JSONL)</source>
        <translation>Gespräche (JSONL)</translation>
    </message>
    <message>
        <source>Customers (CSV)</source>
        <translation>Kunden (CSV)</translation>
    </message>
    <message>
        <source>Do names look wrong? Read it as</source>
        <translation>Sehen Namen falsch aus? Lesen als</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>Wie die Datei geschrieben ist</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Wie erreichbar</translation>
    </message>
    <message>
        <source>Keep these columns as fields of my own</source>
        <translation>Diese Spalten als eigene Felder behalten</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>In Ruhe lassen</translation>
    </message>
    <message>
        <source>Line {line}: {message}</source>
        <translation>Zeile {line}: {message}</translation>
    </message>
    <message>
        <source>No place for: {names}.</source>
        <translation>Kein Platz für: {names}.</translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation>Die Ersten davon</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>twice in the file</source>
        <translation>doppelt in der Datei</translation>
    </message>
</context>
<context>
    <name>PreviewContent</name>
    <message>
        <source>How to reach them</source>
        <translation>So erreichen Sie sie</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Daran denken</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Letzte Kontakte</translation>
    </message>
    <message>
        <source>Nobody has spoken with them yet.</source>
        <translation>Noch hat niemand mit ihnen gesprochen.</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Offene Versprechen</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>{0} looks after them</source>
        <translation>{0} betreut sie</translation>
    </message>
</context>
<context>
    <name>ProfileColumn</name>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Kopiert: {value}</translation>
    </message>
    <message>
        <source>Export history to PDF…</source>
        <translation>Verlauf als PDF…</translation>
    </message>
    <message>
        <source>How promises to them were kept</source>
        <translation>Zur Bilanz der Versprechen</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>Mehr zu diesem Kunden</translation>
    </message>
</context>
<context>
    <name>ProfileHead</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archived: out of the list, still found.</source>
        <translation>Archiviert: nicht in der Liste, doch zu finden.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Customer {since}, change it</source>
        <translation>Kunde {since}, ändern</translation>
    </message>
    <message>
        <source>Hand off…</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>In the trash: out of the list and the search.</source>
        <translation>Im Papierkorb: nicht in der Liste und der Suche.</translation>
    </message>
    <message>
        <source>Made up, to try things on. Settings takes all of it away again.</source>
        <translation>Erfunden, zum Ausprobieren. In den Einstellungen verschwindet alles wieder.</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Say who looks after them</source>
        <translation>Sagen, wer sie betreut</translation>
    </message>
    <message>
        <source>This is a colleague</source>
        <translation>Das ist ein Kollege</translation>
    </message>
    <message>
        <source>This is a person</source>
        <translation>Das ist eine Person</translation>
    </message>
    <message>
        <source>This is an organisation</source>
        <translation>Das ist eine Organisation</translation>
    </message>
    <message>
        <source>This is no colleague</source>
        <translation>Das ist kein Kollege</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>Kollege</translation>
    </message>
    <message>
        <source>looked after by you</source>
        <translation>von Ihnen betreut</translation>
    </message>
    <message>
        <source>looked after by {name}</source>
        <translation>von {name} betreut</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>seit {year}</translation>
    </message>
    <message>
        <source>{words}, change it</source>
        <translation>{words}, ändern</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message numerus="yes">
        <source>%Ln promises, all in one step</source>
        <translation>
            <numerusform>%Ln Versprechen, in einem Schritt</numerusform>
            <numerusform>%Ln Versprechen, in einem Schritt</numerusform>
        </translation>
    </message>
    <message>
        <source>Due {0}</source>
        <translation>Fällig {0}</translation>
    </message>
    <message>
        <source>Ended {0}</source>
        <translation>Beendet {0}</translation>
    </message>
    <message>
        <source>Promised {0}</source>
        <translation>Versprochen {0}</translation>
    </message>
    <message>
        <source>They heard: “{0}”</source>
        <translation>Gesagt wurde: „{0}“</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>zu spät gehalten</translation>
    </message>
    <message>
        <source>moved, as agreed</source>
        <translation>verschoben, wie vereinbart</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>keine Erinnerung</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>promised by you, {0}</source>
        <translation>von Ihnen versprochen, {0}</translation>
    </message>
    <message>
        <source>promised by {0}, {1}</source>
        <translation>versprochen von {0}, {1}</translation>
    </message>
    <message>
        <source>promised {0}</source>
        <translation>versprochen {0}</translation>
    </message>
    <message numerus="yes">
        <source>put off %Ln times</source>
        <translation>
            <numerusform>einmal zurückgestellt</numerusform>
            <numerusform>%Ln-mal zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>released</source>
        <translation>erlassen</translation>
    </message>
    <message>
        <source>reminds {0}</source>
        <translation>erinnert {0}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <source>snoozed until {0}</source>
        <translation>zurückgestellt bis {0}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>PromiseActs</name>
    <message numerus="yes">
        <source>Who keeps these %Ln promises?</source>
        <translation>
            <numerusform>Wer hält dieses Versprechen?</numerusform>
            <numerusform>Wer hält diese %Ln Versprechen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseActsBar</name>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Choose a promise with the arrow keys.</source>
        <translation>Wählen Sie ein Versprechen mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Choose nothing any more</source>
        <translation>Nichts mehr auswählen</translation>
    </message>
    <message>
        <source>Everything that can be done</source>
        <translation>Alles, was getan werden kann</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Geben an…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} ausgewählt</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation>Gehalten: {0}</translation>
    </message>
    <message>
        <source>More for: {0}</source>
        <translation>Mehr zu: {0}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open again: {0}</source>
        <translation>Wieder öffnen: {0}</translation>
    </message>
</context>
<context>
    <name>PromiseEntry</name>
    <message>
        <source>Promise, with its time</source>
        <translation>Versprechen, mit seiner Zeit</translation>
    </message>
    <message>
        <source>Promised: {0}</source>
        <translation>Versprochen: {0}</translation>
    </message>
    <message>
        <source>What do we promise, and by when?</source>
        <translation>Was versprechen wir, und bis wann?</translation>
    </message>
    <message>
        <source>What is promised? The words are still missing.</source>
        <translation>Was ist versprochen? Die Worte fehlen noch.</translation>
    </message>
    <message>
        <source>Who keeps the promise</source>
        <translation>Wer das Versprechen hält</translation>
    </message>
    <message numerus="yes">
        <source>first {0}, %n times</source>
        <translation>
            <numerusform>erstmals {0}, %n-mal</numerusform>
            <numerusform>erstmals {0}, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>first {0}, then again</source>
        <translation>erstmals {0}, danach immer wieder</translation>
    </message>
    <message>
        <source>first {0}, until {1}</source>
        <translation>erstmals {0}, bis {1}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>PromiseField</name>
    <message>
        <source>By when? Add a day or a time to come, such as “friday 3pm”.</source>
        <translation>Bis wann? Fügen Sie einen kommenden Tag oder eine Zeit hinzu, etwa „friday 3pm“.</translation>
    </message>
    <message>
        <source>call back friday 3pm</source>
        <translation>call back friday 3pm</translation>
    </message>
</context>
<context>
    <name>PromiseFilterBar</name>
    <message>
        <source>Colleagues</source>
        <translation>Kolleginnen und Kollegen</translation>
    </message>
    <message>
        <source>Customer or words</source>
        <translation>Kunde oder Worte</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Everyone’s</source>
        <translation>Die von allen</translation>
    </message>
    <message>
        <source>Find in the promises</source>
        <translation>In den Versprechen suchen</translation>
    </message>
    <message>
        <source>In which groups</source>
        <translation>In welchen Gruppen</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>In welcher Reihenfolge</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>Suchen und filtern</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Where they were made</source>
        <translation>Wo sie gegeben wurden</translation>
    </message>
    <message>
        <source>Which promises</source>
        <translation>Welche Versprechen</translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation>Wessen Versprechen</translation>
    </message>
</context>
<context>
    <name>PromiseFilters</name>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Nach Kunde</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Nach Abteilung</translation>
    </message>
    <message>
        <source>By due time</source>
        <translation>Nach Frist</translation>
    </message>
    <message>
        <source>By who keeps it</source>
        <translation>Nach Zuständigen</translation>
    </message>
    <message>
        <source>Customers A to Z</source>
        <translation>Kunden A bis Z</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>In a contact</source>
        <translation>Bei einem Kontakt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>Zu spät gehalten</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Latest due first</source>
        <translation>Späteste zuerst</translation>
    </message>
    <message>
        <source>Made anywhere</source>
        <translation>Gegeben: überall</translation>
    </message>
    <message>
        <source>Made in a call</source>
        <translation>Im Anruf gegeben</translation>
    </message>
    <message>
        <source>Made in a case</source>
        <translation>In einem Fall gegeben</translation>
    </message>
    <message>
        <source>Made in a chat</source>
        <translation>Im Chat gegeben</translation>
    </message>
    <message>
        <source>Made in a letter</source>
        <translation>Im Brief gegeben</translation>
    </message>
    <message>
        <source>Made in a note</source>
        <translation>In einer Notiz gegeben</translation>
    </message>
    <message>
        <source>Made in a text</source>
        <translation>Per SMS gegeben</translation>
    </message>
    <message>
        <source>Made in an e-mail</source>
        <translation>Per E-Mail gegeben</translation>
    </message>
    <message>
        <source>Made in person</source>
        <translation>Persönlich gegeben</translation>
    </message>
    <message>
        <source>Made on social media</source>
        <translation>In sozialen Medien gegeben</translation>
    </message>
    <message>
        <source>Made on their own</source>
        <translation>Für sich gegeben</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Nächste 7 Tage</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Owners A to Z</source>
        <translation>Zuständige A bis Z</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Renegotiated</source>
        <translation>Neu vereinbart</translation>
    </message>
    <message>
        <source>Soonest due first</source>
        <translation>Früheste zuerst</translation>
    </message>
</context>
<context>
    <name>PromiseGroup</name>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>{0}: show all {1}</source>
        <translation>{0}: alle {1} zeigen</translation>
    </message>
</context>
<context>
    <name>PromiseGroups</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} überfällig</translation>
    </message>
</context>
<context>
    <name>PromiseHistory</name>
    <message>
        <source>Broken, and promised anew: not {0}, but {1}</source>
        <translation>Gebrochen und neu versprochen: nicht {0}, sondern {1}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Could not be kept</source>
        <translation>Konnte nicht gehalten werden</translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>Für {0}</translation>
    </message>
    <message>
        <source>Its owner was reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>Zu spät gehalten</translation>
    </message>
    <message>
        <source>Moved, as agreed</source>
        <translation>Verschoben, wie vereinbart</translation>
    </message>
    <message>
        <source>Moved, as agreed, from {0} to {1}</source>
        <translation>Verschoben, wie vereinbart, von {0} auf {1}</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Reminder put off until {0}</source>
        <translation>Erinnerung zurückgestellt bis {0}</translation>
    </message>
    <message>
        <source>Reminders at other times</source>
        <translation>Erinnerungen zu anderen Zeiten</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{0} (before: {1})</source>
        <translation>{0} (vorher: {1})</translation>
    </message>
    <message>
        <source>{0} keeps it, not {1} any more</source>
        <translation>{0} hält es, nicht mehr {1}</translation>
    </message>
</context>
<context>
    <name>PromiseHistoryOverlay</name>
    <message>
        <source>How it went</source>
        <translation>Wie es verlief</translation>
    </message>
</context>
<context>
    <name>PromiseLines</name>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Wer es hält</translation>
    </message>
    <message>
        <source>{0} keeps it</source>
        <translation>{0} hält es</translation>
    </message>
</context>
<context>
    <name>PromiseOverlay</name>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Change a promise</source>
        <translation>Versprechen ändern</translation>
    </message>
    <message>
        <source>Make a promise</source>
        <translation>Etwas versprechen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>An wen?</translation>
    </message>
    <message>
        <source>To whom? Choose a customer first.</source>
        <translation>An wen? Wählen Sie zuerst einen Kunden.</translation>
    </message>
    <message>
        <source>What do we promise?</source>
        <translation>Was versprechen wir?</translation>
    </message>
    <message>
        <source>What is promised? A few words are enough.</source>
        <translation>Was ist versprochen? Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Wer es hält</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>Change the promise: {0}</source>
        <translation>Das Versprechen ändern: {0}</translation>
    </message>
    <message>
        <source>Take back the promise: {0}</source>
        <translation>Das Versprechen zurücknehmen: {0}</translation>
    </message>
</context>
<context>
    <name>PromiseViews</name>
    <message>
        <source>It keeps which promises are shown, to whom, whose, with which words, where they were made, their groups and order.</source>
        <translation>Sie merkt sich, welche Versprechen gezeigt werden, an wen, wessen, mit welchen Worten, wo sie gegeben wurden, ihre Gruppen und Reihenfolge.</translation>
    </message>
    <message>
        <source>Keep to myself</source>
        <translation>Für mich behalten</translation>
    </message>
    <message>
        <source>Remove “{0}”</source>
        <translation>„{0}“ entfernen</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename “{0}”…</source>
        <translation>„{0}“ umbenennen…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Mit dem Team teilen</translation>
    </message>
    <message>
        <source>View: {0}</source>
        <translation>Ansicht: {0}</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>PromiseWay</name>
    <message>
        <source>What becomes of: {words}</source>
        <translation>Was wird aus: {words}</translation>
    </message>
    <message>
        <source>goes along</source>
        <translation>geht mit</translation>
    </message>
    <message>
        <source>in this call · {0}</source>
        <translation>in diesem Anruf · {0}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>stays with you</source>
        <translation>bleibt bei Ihnen</translation>
    </message>
    <message>
        <source>stays with {name}</source>
        <translation>bleibt bei {name}</translation>
    </message>
</context>
<context>
    <name>PromisedWordsField</name>
    <message>
        <source>call back friday 3pm</source>
        <translation>call back friday 3pm</translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message>
        <source>All promises</source>
        <translation>Alle Versprechen</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Enter öffnet</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Nächste 7 Tage</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>andere Zeit</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>log a call</source>
        <translation>Anruf festhalten</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>zurückstellen</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>All customers again</source>
        <translation>Wieder alle Kunden</translation>
    </message>
    <message>
        <source>Make a promise</source>
        <translation>Etwas versprechen</translation>
    </message>
    <message>
        <source>Only this customer</source>
        <translation>Nur dieser Kunde</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Nur {0}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>nothing late</source>
        <translation>nichts überfällig</translation>
    </message>
    <message>
        <source>nothing more due today</source>
        <translation>heute nichts mehr fällig</translation>
    </message>
    <message>
        <source>{0} due today</source>
        <translation>{0} heute fällig</translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} überfällig</translation>
    </message>
</context>
<context>
    <name>QuickNoteRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Ändern: {0}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Nothing is left of it. Remove the note, or type a few words.</source>
        <translation>Davon ist nichts übrig. Entfernen Sie die Notiz, oder tippen Sie ein paar Worte.</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Entfernen: {0}</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>To a customer: {0}</source>
        <translation>Zu einem Kunden: {0}</translation>
    </message>
    <message>
        <source>To a customer…</source>
        <translation>Zu einem Kunden…</translation>
    </message>
    <message>
        <source>Whose note is it?</source>
        <translation>Wessen Notiz ist es?</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
</context>
<context>
    <name>ReasonsSection</name>
    <message>
        <source>Add a reason</source>
        <translation>Grund hinzufügen</translation>
    </message>
    <message>
        <source>As long as there are none: {reasons}</source>
        <translation>Solange es keine gibt: {reasons}</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>Spät gehalten</translation>
    </message>
    <message>
        <source>Moved to another time</source>
        <translation>Auf später verlegt</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>One more reason, such as “part not in stock”</source>
        <translation>Noch ein Grund, etwa „Teil nicht auf Lager“</translation>
    </message>
    <message>
        <source>Our reasons</source>
        <translation>Unsere Gründe</translation>
    </message>
    <message>
        <source>Reason {number}</source>
        <translation>Grund {number}</translation>
    </message>
    <message>
        <source>Reminder put off</source>
        <translation>Erinnerung verschoben</translation>
    </message>
    <message>
        <source>What it is a reason for</source>
        <translation>Wofür es ein Grund ist</translation>
    </message>
    <message>
        <source>What was said of a promise stays as it reads when a reason is changed here.</source>
        <translation>Was zu einem Versprechen gesagt wurde, bleibt, wie es ist, wenn hier ein Grund geändert wird.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why something promised came late, or not at all, in the words of your work. A list of your own takes the place of the usual reasons; an empty one brings them back.</source>
        <translation>Warum etwas Versprochenes spät kam oder gar nicht, in den Worten eurer Arbeit. Eine eigene Liste tritt an die Stelle der üblichen Gründe; eine leere bringt sie zurück.</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>All of them</source>
        <translation>Alle zusammen</translation>
    </message>
</context>
<context>
    <name>RecordSwitch</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List or record</source>
        <translation>Liste oder Bilanz</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bilanz</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>A promise counts when it was due or done, whichever came first, and stays there. In time: the kept ones, out of all that were kept, kept late, are late and still open, or were broken. Renegotiated and released stand beside it.</source>
        <translation>Ein Versprechen zählt, wenn es fällig war oder erledigt wurde, je nachdem, was früher kam, und bleibt dort. Rechtzeitig: die gehaltenen von allen, die gehalten, zu spät gehalten, überfällig und noch offen oder gebrochen sind. Neu vereinbarte und erlassene stehen daneben.</translation>
    </message>
    <message>
        <source>By week or month</source>
        <translation>Nach Woche oder Monat</translation>
    </message>
    <message>
        <source>Choose months to look further back, or somebody else.</source>
        <translation>Monate reichen weiter zurück; oder jemand anderes hat eine Bilanz.</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Everyone’s</source>
        <translation>Die von allen</translation>
    </message>
    <message>
        <source>How promises were kept</source>
        <translation>Wie Versprechen gehalten wurden</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>Noch keine Bilanz</translation>
    </message>
    <message>
        <source>Nothing was promised here in this time</source>
        <translation>In dieser Zeit wurde hier nichts versprochen</translation>
    </message>
    <message>
        <source>Once the first promise is kept, its week stands here. One kept promise is a good beginning.</source>
        <translation>Sobald das erste Versprechen gehalten ist, steht seine Woche hier. Ein gehaltenes Versprechen ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Whose record</source>
        <translation>Wessen Bilanz</translation>
    </message>
</context>
<context>
    <name>RelateOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Link with another customer</source>
        <translation>Mit einem anderen Kunden verknüpfen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Type a name and choose who it is.</source>
        <translation>Tippen Sie einen Namen und wählen Sie, wer es ist.</translation>
    </message>
    <message>
        <source>What they are to each other</source>
        <translation>Was sie füreinander sind</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>owner, sister, bookkeeper…</source>
        <translation>Inhaberin, Schwester, Buchhalter…</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>they work at {name}</source>
        <translation>arbeiten bei {name}</translation>
    </message>
    <message>
        <source>{name} works there</source>
        <translation>{name} arbeitet dort</translation>
    </message>
    <message>
        <source>{one} and {other} are colleagues.</source>
        <translation>{one} und {other} sind Kollegen.</translation>
    </message>
    <message>
        <source>{one} and {other} are family.</source>
        <translation>{one} und {other} sind Familie.</translation>
    </message>
    <message>
        <source>{one} and {other} belong together.</source>
        <translation>{one} und {other} gehören zusammen.</translation>
    </message>
    <message>
        <source>{one} works at {other}.</source>
        <translation>{one} arbeitet bei {other}.</translation>
    </message>
    <message>
        <source>{other} works at {one}.</source>
        <translation>{other} arbeitet bei {one}.</translation>
    </message>
</context>
<context>
    <name>RelationRow</name>
    <message>
        <source>Change the role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Kopiert: {value}</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {name}, {relation}</source>
        <translation>{name} öffnen, {relation}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rolle von {name}</translation>
    </message>
    <message>
        <source>They are colleagues</source>
        <translation>Sie sind Kollegen</translation>
    </message>
    <message>
        <source>They are family</source>
        <translation>Sie sind Familie</translation>
    </message>
    <message>
        <source>They are something else to each other</source>
        <translation>Sie sind etwas anderes füreinander</translation>
    </message>
    <message>
        <source>They work there</source>
        <translation>Sie arbeiten dort</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Unlink {name}</source>
        <translation>{name} lösen</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Was sie sind</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>Belongs with</source>
        <translation>Gehört zusammen mit</translation>
    </message>
    <message>
        <source>Link with another customer</source>
        <translation>Mit einem anderen Kunden verknüpfen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
</context>
<context>
    <name>RemindChoice</name>
    <message>
        <source>As the team does</source>
        <translation>Wie im Team üblich</translation>
    </message>
    <message>
        <source>As the team does ({0})</source>
        <translation>Wie im Team üblich ({0})</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>A promise that falls due is told to whoever owns it, on this computer only. The times are the whole team’s; what happens when the window is closed is yours alone.</source>
        <translation>An ein fälliges Versprechen wird erinnert, wem es gehört, und nur an diesem Computer. Die Zeiten gelten für das ganze Team; was beim Schließen des Fensters geschieht, gilt nur hier für dich.</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>Days off for what repeats on working days, and for “in three working days”.</source>
        <translation>Freie Tage für das, was sich an Arbeitstagen wiederholt, und für „in drei Arbeitstagen“.</translation>
    </message>
    <message>
        <source>Later than it begins</source>
        <translation>Später als der Beginn</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Remind of a promise</source>
        <translation>An ein Versprechen erinnern</translation>
    </message>
    <message>
        <source>Remind us</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Several at once, or none. A promise can have reminders of its own.</source>
        <translation>Mehrere zugleich, oder keine. Ein Versprechen kann eigene Erinnerungen haben.</translation>
    </message>
    <message>
        <source>Stay and remind me</source>
        <translation>Bleiben und erinnern</translation>
    </message>
    <message>
        <source>Tell nobody</source>
        <translation>Niemanden erinnern</translation>
    </message>
    <message>
        <source>To remind you Advocate has to be open, if only as a small sign beside the clock.</source>
        <translation>Um Sie zu erinnern, muss Advocate offen sein, und sei es nur als kleines Zeichen neben der Uhr.</translation>
    </message>
    <message>
        <source>What falls into them is told of before they begin, or once they have ended.</source>
        <translation>An das, was hineinfällt, wird vorher erinnert, oder sobald sie vorbei ist.</translation>
    </message>
    <message>
        <source>What is promised for a day is told of when work begins on it.</source>
        <translation>An das, was für einen Tag versprochen ist, wird zu Arbeitsbeginn erinnert.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>When this computer starts</source>
        <translation>Wenn dieser Computer startet</translation>
    </message>
    <message>
        <source>Work begins at</source>
        <translation>Arbeit beginnt um</translation>
    </message>
    <message>
        <source>Work ends at</source>
        <translation>Arbeit endet um</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
</context>
<context>
    <name>RenameFileOverlay</name>
    <message>
        <source>A file needs a name.</source>
        <translation>Eine Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename a file</source>
        <translation>Datei umbenennen</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>It becomes a vault in a new folder, and every page of it is read before it is called done. The backup stays as it is.</source>
        <translation>Daraus wird ein Tresor in einem neuen Ordner, und jede Seite davon wird gelesen, bevor es fertig heißt. Die Sicherung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
</context>
<context>
    <name>RestoreOverlay</name>
    <message>
        <source>It becomes a vault of its own in a new folder. The vault that is open now stays as it is, and so does the backup.</source>
        <translation>Daraus wird ein eigener Tresor in einem neuen Ordner. Der Tresor, der jetzt offen ist, bleibt, wie er ist, und die Sicherung auch.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
</context>
<context>
    <name>RestoreSteps</name>
    <message>
        <source>An empty folder for the restored vault</source>
        <translation>Ein leerer Ordner für den zurückgeholten Tresor</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backups (*.advocate-backup);;All files (*)</source>
        <translation>Sicherungen (*.advocate-backup);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Change the folder it is restored into</source>
        <translation>Den Ordner ändern, in den zurückgeholt wird</translation>
    </message>
    <message>
        <source>Check and restore</source>
        <translation>Prüfen und zurückholen</translation>
    </message>
    <message>
        <source>Choose another backup</source>
        <translation>Andere Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Sicherung wählen…</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>It lies in {folder}. The backup and your other vaults stay as they were.</source>
        <translation>Er liegt in {folder}. Die Sicherung und Ihre anderen Tresore sind geblieben, wie sie waren.</translation>
    </message>
    <message>
        <source>Made on {day}, {time}. {size}.</source>
        <translation>Gemacht am {day}, {time}. {size}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Please type the passphrase of that backup.</source>
        <translation>Bitte geben Sie die Passphrase dieser Sicherung ein.</translation>
    </message>
    <message numerus="yes">
        <source>Restored and checked: %n record(s), every page of them read.</source>
        <translation>
            <numerusform>Zurückgeholt und geprüft: %n Eintrag, jede Seite davon gelesen.</numerusform>
            <numerusform>Zurückgeholt und geprüft: %n Einträge, jede Seite davon gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring, and reading every page of it…</source>
        <translation>Wird zurückgeholt, und jede Seite davon gelesen…</translation>
    </message>
    <message>
        <source>The backup to restore</source>
        <translation>Die Sicherung, die zurückgeholt wird</translation>
    </message>
    <message>
        <source>The one that opened the vault on the day of the backup.</source>
        <translation>Die, die den Tresor am Tag der Sicherung öffnete.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>{size}.</source>
        <translation>{size}.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Bring in more</source>
        <translation>Mehr hereinholen</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Wie erreichbar</translation>
    </message>
    <message>
        <source>It took less than a second. {undo} takes all of it back.</source>
        <translation>Es dauerte weniger als eine Sekunde. {undo} nimmt alles zurück.</translation>
    </message>
    <message>
        <source>It took {seconds} seconds. {undo} takes all of it back.</source>
        <translation>Es dauerte {seconds} Sekunden. {undo} nimmt alles zurück.</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>Kunden ansehen</translation>
    </message>
    <message>
        <source>That worked</source>
        <translation>Das hat geklappt</translation>
    </message>
    <message>
        <source>The customers that came in</source>
        <translation>Die Kunden, die hereinkamen</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Was hereinkam</translation>
    </message>
</context>
<context>
    <name>RetypeCard</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>From where you keep it, so that we both know it is right there. Capitals, dashes and spaces do not matter.</source>
        <translation>Von dort, wo Sie ihn aufbewahren, damit wir beide wissen, dass er dort richtig steht. Großschreibung, Striche und Leerzeichen sind egal.</translation>
    </message>
    <message>
        <source>Group {places} is not as it was shown. Please compare it, one character after the other.</source>
        <translation>Gruppe {places} ist nicht so, wie sie gezeigt wurde. Bitte vergleichen Sie sie, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Groups {places} are not as they were shown. Please compare them, one after the other.</source>
        <translation>Die Gruppen {places} sind nicht so, wie sie gezeigt wurden. Bitte vergleichen Sie sie, eine nach der anderen.</translation>
    </message>
    <message>
        <source>Please type the code from where you keep it.</source>
        <translation>Bitte tippen Sie den Code ab, von dort, wo Sie ihn aufbewahren.</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Code noch einmal zeigen</translation>
    </message>
    <message>
        <source>Step 3 of 3 · The way back in</source>
        <translation>Schritt 3 von 3 · Der Weg zurück hinein</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>Tippen Sie den Code zurück</translation>
    </message>
</context>
<context>
    <name>RevisionsOverlay</name>
    <message>
        <source>Earlier wordings</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>It was never worded otherwise.</source>
        <translation>Es stand nie anders da.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>after: {0}</source>
        <translation>nachher: {0}</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>vorher: {0}</translation>
    </message>
</context>
<context>
    <name>RhythmField</name>
    <message>
        <source>Type how often, such as “every friday at 10” or “twice a day”.</source>
        <translation>Wie oft? Etwa „jeden Freitag um 10“ oder „zweimal am Tag“.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie bisher</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>On: {rule}</source>
        <translation>An: {rule}</translation>
    </message>
    <message>
        <source>Remove the rule: {rule}</source>
        <translation>Regel entfernen: {rule}</translation>
    </message>
    <message>
        <source>When it speaks up</source>
        <translation>Wann sie sich meldet</translation>
    </message>
    <message>
        <source>Whom it asks</source>
        <translation>Wen sie fragt</translation>
    </message>
    <message>
        <source>Whom it asks: {rule}</source>
        <translation>Wen sie fragt: {rule}</translation>
    </message>
    <message>
        <source>Words of the rule</source>
        <translation>Wörter der Regel</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fragt</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>That was not done.</source>
        <translation>Das ist nicht geschehen.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Was Sie getippt haben, ist noch da.</translation>
    </message>
</context>
<context>
    <name>SampleLine</name>
    <message>
        <source>A made-up business, to look around in: nobody here is real.</source>
        <translation>Ein erfundenes Unternehmen zum Umsehen: Niemand hier ist echt.</translation>
    </message>
    <message>
        <source>Remove it in Settings</source>
        <translation>In den Einstellungen entfernen</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Let everybody go</source>
        <translation>Alle loslassen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>With everybody chosen</source>
        <translation>Mit allen Ausgewählten</translation>
    </message>
</context>
<context>
    <name>SettingsIndex</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Nichts heißt so. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SheetArea</name>
    <message>
        <source>Keys of this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Change the keys of “{act}”</source>
        <translation>Tasten von „{act}“ ändern</translation>
    </message>
    <message>
        <source>The keys it had at first</source>
        <translation>Die Tasten von Anfang an</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Find an act or its keys</source>
        <translation>Etwas oder seine Tasten suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>No act is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Yours alone. Press the pencil, then the keys you would rather use. F1 shows them all at any time.</source>
        <translation>Nur für Sie. Drücken Sie den Stift und dann die Tasten, die Sie lieber hätten. F1 zeigt jederzeit alle.</translation>
    </message>
</context>
<context>
    <name>SnoozeOverlay</name>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>After the weekend</source>
        <translation>Nach dem Wochenende</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>Or when?</source>
        <translation>Oder wann?</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Ready times</source>
        <translation>Fertige Zeiten</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>That is after it is due ({0}): it would be late before it is told of again.</source>
        <translation>Das ist nach der Fälligkeit ({0}): es wäre überfällig, bevor wieder daran erinnert wird.</translation>
    </message>
    <message>
        <source>The next day we work</source>
        <translation>Am nächsten Arbeitstag</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Heute Nachmittag</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Until when? Choose one of the times, or type one.</source>
        <translation>Bis wann? Eine der Zeiten wählen oder eine eintippen.</translation>
    </message>
    <message>
        <source>Why (may be left empty)</source>
        <translation>Warum (kann leer bleiben)</translation>
    </message>
    <message>
        <source>after it is due</source>
        <translation>nach der Fälligkeit</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Start beside the clock</source>
        <translation>Neben der Uhr starten</translation>
    </message>
    <message>
        <source>Wait until I start it</source>
        <translation>Warten, bis ich es starte</translation>
    </message>
    <message>
        <source>When this computer starts</source>
        <translation>Wenn dieser Computer startet</translation>
    </message>
</context>
<context>
    <name>StartField</name>
    <message>
        <source>Type it as “14:20”, “yesterday 9:05” or “10 Mar 2026 14:20”; not a time to come.</source>
        <translation>Geben Sie es ein wie „14:20“, „yesterday 9:05“ oder „10 Mar 2026 14:20“; keine künftige Zeit.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>StayOverlay</name>
    <message>
        <source>Advocate can stay there as a small sign and tell you when a promise falls due.</source>
        <translation>Advocate kann dort als kleines Zeichen bleiben und Ihnen sagen, wenn ein Versprechen fällig wird.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stay and remind me</source>
        <translation>Bleiben und erinnern</translation>
    </message>
    <message>
        <source>Stay beside the clock?</source>
        <translation>Neben der Uhr bleiben?</translation>
    </message>
    <message>
        <source>The vault stays open meanwhile, so lock it when you leave the computer to others.</source>
        <translation>Der Tresor bleibt so lange offen; sperren Sie ihn also, wenn Sie den Computer anderen überlassen.</translation>
    </message>
    <message>
        <source>You can choose otherwise in the settings, under Reminders.</source>
        <translation>In den Einstellungen unter Erinnern können Sie es anders wählen.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Move down: {step}</source>
        <translation>Nach unten: {step}</translation>
    </message>
    <message>
        <source>Move up: {step}</source>
        <translation>Nach oben: {step}</translation>
    </message>
    <message>
        <source>Remove: {step}</source>
        <translation>Entfernen: {step}</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, getan</translation>
    </message>
    <message>
        <source>{step}, not done yet</source>
        <translation>{step}, noch nicht getan</translation>
    </message>
</context>
<context>
    <name>StopRepeatingOverlay</name>
    <message>
        <source>Nothing more falls due. What is late already still wants an answer.</source>
        <translation>Es wird nichts mehr fällig. Was schon zu spät ist, wartet weiter auf eine Antwort.</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Nicht mehr wiederholen</translation>
    </message>
    <message>
        <source>Why (may be left empty)</source>
        <translation>Warum (kann leer bleiben)</translation>
    </message>
</context>
<context>
    <name>StripForm</name>
    <message>
        <source>New case: {0}</source>
        <translation>Neuer Vorgang: {0}</translation>
    </message>
    <message>
        <source>Not saved yet: {why} What you typed is still here, and is tried again.</source>
        <translation>Noch nicht gesichert: {why} Was Sie getippt haben, steht noch hier; es wird wieder versucht.</translation>
    </message>
    <message>
        <source>{name} is not among the customers any more. What you typed is still here: say who it was.</source>
        <translation>{name} ist nicht mehr unter den Kunden. Was Sie getippt haben, steht noch hier: Sagen Sie, wer es war.</translation>
    </message>
</context>
<context>
    <name>StripHead</name>
    <message>
        <source>Let the clock go on</source>
        <translation>Uhr weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Uhr anhalten</translation>
    </message>
</context>
<context>
    <name>StripParts</name>
    <message>
        <source>Contact being written down</source>
        <translation>Kontakt, der gerade notiert wird</translation>
    </message>
    <message>
        <source>Hand off…</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Put away without saving</source>
        <translation>Weglegen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Show the brief</source>
        <translation>Das Wichtigste zeigen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was said, so that nobody has to ask again</source>
        <translation>Was gesagt wurde, damit niemand noch einmal fragen muss</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Delete takes it off</source>
        <translation>Entf nimmt es weg</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>Schlagwort: {0}</translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation>Hinzufügen: {0}</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation>Alle {0} zeigen</translation>
    </message>
    <message>
        <source>Show everyone with this tag</source>
        <translation>Alle mit diesem Schlagwort zeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Wegnehmen</translation>
    </message>
</context>
<context>
    <name>TagOverlay</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Enter gives the tag · Esc closes</source>
        <translation>Enter vergibt das Schlagwort · Esc schließt</translation>
    </message>
    <message>
        <source>New tag “{0}”</source>
        <translation>Neues Schlagwort „{0}“</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln customer(s)</source>
        <translation>
            <numerusform>Schlagwort für %Ln Kunden</numerusform>
            <numerusform>Schlagwort für %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tag yet. Type the first one.</source>
        <translation>Es gibt noch kein Schlagwort. Tippen Sie das erste.</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge {name} into another tag</source>
        <translation>{name} mit einem anderen Schlagwort zusammenlegen</translation>
    </message>
    <message>
        <source>Name of the tag {name}</source>
        <translation>Name des Schlagworts {name}</translation>
    </message>
    <message>
        <source>Remove the tag {name}</source>
        <translation>Schlagwort {name} entfernen</translation>
    </message>
    <message>
        <source>{count} with the tag {name}</source>
        <translation>{count} mit dem Schlagwort {name}</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
</context>
<context>
    <name>TagsSection</name>
    <message>
        <source>A tag is made by giving it to a customer. Here it is renamed for all of them at once.</source>
        <translation>Ein Schlagwort entsteht, wenn Sie es einem Kunden geben. Hier wird es für alle auf einmal umbenannt.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: type above to find them.</source>
        <translation>
            <numerusform>Und %n weiteres: Tippen Sie oben, um es zu finden.</numerusform>
            <numerusform>Und %n weitere: Tippen Sie oben, um sie zu finden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Schlagwort suchen</translation>
    </message>
    <message>
        <source>No tag is called that.</source>
        <translation>Kein Schlagwort heißt so.</translation>
    </message>
    <message>
        <source>No tag yet. Give a customer one on their page.</source>
        <translation>Noch kein Schlagwort. Geben Sie einem Kunden eines auf seiner Seite.</translation>
    </message>
    <message>
        <source>Tags of customers</source>
        <translation>Schlagworte der Kunden</translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>A click on a name changes it. Whoever has left keeps what they wrote.</source>
        <translation>Ein Klick auf einen Namen ändert ihn. Wer gegangen ist, behält, was er geschrieben hat.</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Kollegin oder Kollegen hinzufügen</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Abteilung hinzufügen</translation>
    </message>
    <message>
        <source>As customers know it</source>
        <translation>So, wie Kunden es kennen</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation>Name einer Kollegin oder eines Kollegen</translation>
    </message>
    <message>
        <source>Name of a department</source>
        <translation>Name einer Abteilung</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Name des Betriebs</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
</context>
<context>
    <name>TheirTime</name>
    <message>
        <source>Mean their time</source>
        <translation>Nach deren Uhr</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>Open to read all</source>
        <translation>Öffnen, um alles zu lesen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>TimelineColumn</name>
    <message>
        <source>Adding files: {0} of {1}</source>
        <translation>Dateien kommen hinzu: {0} von {1}</translation>
    </message>
    <message>
        <source>All of every entry is shown</source>
        <translation>Alle Einträge sind ganz zu sehen</translation>
    </message>
    <message>
        <source>First lines are shown</source>
        <translation>Die ersten Zeilen sind zu sehen</translation>
    </message>
    <message>
        <source>Only the case “{0}”</source>
        <translation>Nur der Vorgang „{0}“</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>TimelineKeys</name>
    <message>
        <source>That cannot be done with this entry.</source>
        <translation>Das geht mit diesem Eintrag nicht.</translation>
    </message>
    <message>
        <source>What was copied holds no picture and no file.</source>
        <translation>Das Kopierte enthält kein Bild und keine Datei.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Left out of the customer’s copy</source>
        <translation>Nicht im Exemplar für den Kunden</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%Ln are due today</source>
        <translation>
            <numerusform>eines ist heute fällig</numerusform>
            <numerusform>%Ln sind heute fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ones were made.</source>
        <translation>
            <numerusform>Ein neues kam hinzu.</numerusform>
            <numerusform>%Ln neue kamen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises are due today</source>
        <translation>
            <numerusform>ein Versprechen ist heute fällig</numerusform>
            <numerusform>%Ln Versprechen sind heute fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises are late</source>
        <translation>
            <numerusform>ein Versprechen ist überfällig</numerusform>
            <numerusform>%Ln Versprechen sind überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises for you are due today</source>
        <translation>
            <numerusform>ein Versprechen für Sie ist heute fällig</numerusform>
            <numerusform>%Ln Versprechen für Sie sind heute fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises for you are late</source>
        <translation>
            <numerusform>ein Versprechen für Sie ist überfällig</numerusform>
            <numerusform>%Ln Versprechen für Sie sind überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises for your department are due today</source>
        <translation>
            <numerusform>ein Versprechen für Ihre Abteilung ist heute fällig</numerusform>
            <numerusform>%Ln Versprechen für Ihre Abteilung sind heute fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises for your department are late</source>
        <translation>
            <numerusform>ein Versprechen für Ihre Abteilung ist überfällig</numerusform>
            <numerusform>%Ln Versprechen für Ihre Abteilung sind überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises for your departments are due today</source>
        <translation>
            <numerusform>ein Versprechen für Ihre Abteilungen ist heute fällig</numerusform>
            <numerusform>%Ln Versprechen für Ihre Abteilungen sind heute fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises for your departments are late</source>
        <translation>
            <numerusform>ein Versprechen für Ihre Abteilungen ist überfällig</numerusform>
            <numerusform>%Ln Versprechen für Ihre Abteilungen sind überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises in the whole team are due today</source>
        <translation>
            <numerusform>ein Versprechen im ganzen Team ist heute fällig</numerusform>
            <numerusform>%Ln Versprechen im ganzen Team sind heute fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises in the whole team are late</source>
        <translation>
            <numerusform>ein Versprechen im ganzen Team ist überfällig</numerusform>
            <numerusform>%Ln Versprechen im ganzen Team sind überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises were made this week.</source>
        <translation>
            <numerusform>In dieser Woche wurde ein Versprechen gemacht.</numerusform>
            <numerusform>In dieser Woche wurden %Ln Versprechen gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good afternoon, {0}</source>
        <translation>Guten Tag, {0}</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good evening, {0}</source>
        <translation>Guten Abend, {0}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good morning, {0}</source>
        <translation>Guten Morgen, {0}</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hallo</translation>
    </message>
    <message>
        <source>Hello, {0}</source>
        <translation>Hallo, {0}</translation>
    </message>
    <message>
        <source>No promise was made or has fallen due this week yet.</source>
        <translation>Diese Woche wurde noch nichts versprochen und nichts fällig.</translation>
    </message>
    <message>
        <source>The next 7 days are free, too. A good time to say hello to somebody who has not heard from you in a while.</source>
        <translation>Auch die nächsten 7 Tage sind frei. Eine gute Zeit, jemandem Hallo zu sagen, der länger nichts von Ihnen gehört hat.</translation>
    </message>
    <message>
        <source>The next 7 days are free, too. What you tell a customer you will do appears here by itself: type it while you log a call, “call back friday 3pm”.</source>
        <translation>Auch die nächsten 7 Tage sind frei. Was Sie einem Kunden zusagen, erscheint hier von selbst: Tippen Sie es, während Sie einen Anruf festhalten, „call back friday 3pm“.</translation>
    </message>
    <message>
        <source>The next 7 days are free, too: time for the complaints that many would hear of.</source>
        <translation>Auch die nächsten 7 Tage sind frei: Zeit für die Beschwerden, von denen viele hören würden.</translation>
    </message>
    <message>
        <source>This week’s one promise is late and still open.</source>
        <translation>Das eine Versprechen dieser Woche ist überfällig und noch offen.</translation>
    </message>
    <message>
        <source>This week’s one promise was broken.</source>
        <translation>Das eine Versprechen dieser Woche wurde gebrochen.</translation>
    </message>
    <message>
        <source>This week’s one promise was kept in time.</source>
        <translation>Das eine Versprechen dieser Woche wurde rechtzeitig gehalten.</translation>
    </message>
    <message>
        <source>This week’s one promise was kept late.</source>
        <translation>Das eine Versprechen dieser Woche wurde zu spät gehalten.</translation>
    </message>
    <message>
        <source>nothing for you is late or due today</source>
        <translation>für Sie ist nichts überfällig, nichts heute fällig</translation>
    </message>
    <message>
        <source>nothing for your department is late or due today</source>
        <translation>für Ihre Abteilung ist nichts überfällig, nichts heute fällig</translation>
    </message>
    <message>
        <source>nothing for your departments is late or due today</source>
        <translation>für Ihre Abteilungen ist nichts überfällig, nichts heute fällig</translation>
    </message>
    <message>
        <source>nothing is late, nothing is due today</source>
        <translation>nichts ist überfällig, nichts heute fällig</translation>
    </message>
    <message>
        <source>{0} of this week’s {1} promises were kept in time.</source>
        <translation>{0} von {1} Versprechen dieser Woche wurden rechtzeitig gehalten.</translation>
    </message>
</context>
<context>
    <name>TodayCards</name>
    <message>
        <source>Answers to your notes</source>
        <translation>Antworten auf Ihre Notizen</translation>
    </message>
    <message>
        <source>Came back to you</source>
        <translation>Kam zu Ihnen zurück</translation>
    </message>
    <message>
        <source>Complaints with reach</source>
        <translation>Beschwerden mit Reichweite</translation>
    </message>
    <message>
        <source>Handed to you</source>
        <translation>An Sie übergeben</translation>
    </message>
    <message>
        <source>Haven’t heard from in a while</source>
        <translation>Eine Weile nichts gehört von</translation>
    </message>
    <message>
        <source>Help asked of you</source>
        <translation>Sie werden um Hilfe gebeten</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>Noch nicht angenommen</translation>
    </message>
    <message>
        <source>Notes to you</source>
        <translation>Notizen an Sie</translation>
    </message>
    <message>
        <source>Quick notes without a home</source>
        <translation>Schnellnotizen ohne Zuhause</translation>
    </message>
    <message>
        <source>Recently seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>TodayHead</name>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>My department</source>
        <translation>Meine Abteilung</translation>
    </message>
    <message>
        <source>My departments</source>
        <translation>Meine Abteilungen</translation>
    </message>
    <message>
        <source>My departments: {0}</source>
        <translation>Meine Abteilungen: {0}</translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation>Wessen Versprechen</translation>
    </message>
    <message>
        <source>{0} chooses the next</source>
        <translation>{0} wählt weiter</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n promise(s) late</source>
        <translation>
            <numerusform>%n Versprechen überfällig</numerusform>
            <numerusform>%n Versprechen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) unanswered</source>
        <translation>
            <numerusform>%n Erinnerung ohne Antwort</numerusform>
            <numerusform>%n Erinnerungen ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf festhalten</translation>
    </message>
    <message>
        <source>Open Advocate</source>
        <translation>Advocate öffnen</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Schnellnotiz</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>nothing late</source>
        <translation>nichts überfällig</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>After an update of Advocate the vault is copied, checked and brought up to date first. That happens once, and takes a minute or two where there is very much in it.</source>
        <translation>Nach einer Aktualisierung von Advocate wird der Tresor zuerst kopiert, geprüft und auf den neuen Stand gebracht. Das geschieht einmal und dauert ein bis zwei Minuten, wo sehr viel darin steht.</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation>Neuen Tresor anlegen</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Anderen Tresor öffnen…</translation>
    </message>
    <message>
        <source>Open with the keychain</source>
        <translation>Mit dem Schlüsselbund öffnen</translation>
    </message>
    <message>
        <source>Open your vault</source>
        <translation>Öffnen Sie Ihren Tresor</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Tresor wird geöffnet…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Please type your passphrase.</source>
        <translation>Bitte geben Sie Ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>Recovery code: eight groups of five characters</source>
        <translation>Wiederherstellungscode: acht Gruppen aus fünf Zeichen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung zurückholen…</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Wiederherstellungscode verwenden</translation>
    </message>
</context>
<context>
    <name>UnsavedOverlay</name>
    <message>
        <source>Go back to it</source>
        <translation>Dorthin zurück</translation>
    </message>
    <message>
        <source>Save it first, or it is gone.</source>
        <translation>Speichern Sie ihn zuerst, sonst ist er weg.</translation>
    </message>
    <message>
        <source>Save them first, or they are gone.</source>
        <translation>Speichern Sie sie zuerst, sonst sind sie weg.</translation>
    </message>
    <message>
        <source>Something is not saved yet</source>
        <translation>Etwas ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message numerus="yes">
        <source>%n record(s) are in {folder}. Whoever has that folder can read it.</source>
        <translation>
            <numerusform>%n Eintrag liegt in {folder}. Wer diesen Ordner hat, kann ihn lesen.</numerusform>
            <numerusform>%n Einträge liegen in {folder}. Wer diesen Ordner hat, kann sie lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>190 made-up customers to look around with. Clearly marked; one click takes all of them away again.</source>
        <translation>190 erfundene Kunden zum Umsehen. Deutlich gekennzeichnet; ein Klick nimmt alle wieder weg.</translation>
    </message>
    <message>
        <source>A folder of open files (CSV and JSON lines) that any program reads. It is not encrypted.</source>
        <translation>Ein Ordner offener Dateien (CSV und JSON-Zeilen), die jedes Programm liest. Er ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Add the sample business</source>
        <translation>Beispielbetrieb hinzufügen</translation>
    </message>
    <message>
        <source>Advocate export</source>
        <translation>Advocate-Export</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Everything is encrypted on this computer with a key that only your ways in unlock; nothing leaves it.</source>
        <translation>Alles ist auf diesem Computer mit einem Schlüssel verschlüsselt, den nur Ihre Wege hinein öffnen; nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <source>Into a new folder, checked page by page. What you have now stays as it is.</source>
        <translation>In einen neuen Ordner, Seite für Seite geprüft. Was Sie jetzt haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Making up a business…</source>
        <translation>Ein Betrieb wird erfunden…</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Remove the sample business</source>
        <translation>Beispielbetrieb entfernen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung zurückholen…</translation>
    </message>
    <message>
        <source>Sample business</source>
        <translation>Beispielbetrieb</translation>
    </message>
    <message>
        <source>See its customers</source>
        <translation>Seine Kunden ansehen</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>The made-up business is here, with what was added to its customers. All of it goes at once.</source>
        <translation>Der erfundene Betrieb ist hier, mit dem, was bei seinen Kunden dazukam. Alles davon geht auf einmal.</translation>
    </message>
    <message>
        <source>The sample business is gone. {undo} brings it back.</source>
        <translation>Der Beispielbetrieb ist weg. {undo} bringt ihn zurück.</translation>
    </message>
    <message>
        <source>The sample business is here: 200 customers, two years of calls and promises.</source>
        <translation>Der Beispielbetrieb ist hier: 200 Kunden, zwei Jahre Anrufe und Versprechen.</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Wege hinein</translation>
    </message>
    <message>
        <source>Where the folder of open files goes</source>
        <translation>Wohin der Ordner offener Dateien kommt</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>Writing everything down…</source>
        <translation>Alles wird aufgeschrieben…</translation>
    </message>
    <message>
        <source>{size} on this disk.</source>
        <translation>{size} auf dieser Platte.</translation>
    </message>
</context>
<context>
    <name>ViewOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give it a name you will know it by.</source>
        <translation>Geben Sie ihr einen Namen, an dem Sie sie erkennen.</translation>
    </message>
    <message>
        <source>Late and mine</source>
        <translation>Überfällig und meine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The whole team sees it</source>
        <translation>Das ganze Team sieht sie</translation>
    </message>
</context>
<context>
    <name>ViewsBar</name>
    <message>
        <source>As the view was saved</source>
        <translation>Wie die Ansicht gespeichert wurde</translation>
    </message>
    <message>
        <source>Change this view</source>
        <translation>Diese Ansicht ändern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Mehr Ansichten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the changes to this view</source>
        <translation>Änderungen an dieser Ansicht speichern</translation>
    </message>
    <message>
        <source>Save this as a view</source>
        <translation>Dies als Ansicht speichern</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>{0}, shared with the team</source>
        <translation>{0}, mit dem Team geteilt</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Reading the customer</source>
        <translation>Kunde wird gelesen</translation>
    </message>
</context>
<context>
    <name>WaysPart</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>From now on the keychain of this computer opens the vault, too.</source>
        <translation>Von nun an öffnet auch der Schlüsselbund dieses Computers den Tresor.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Neuer Wiederherstellungscode…</translation>
    </message>
    <message>
        <source>The keychain no longer opens the vault; your passphrase and your recovery code do.</source>
        <translation>Der Schlüsselbund öffnet den Tresor nicht mehr; Ihre Passphrase und Ihr Wiederherstellungscode schon.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault from now on; the old one no longer does. Backups made before still open with the old one.</source>
        <translation>Die neue Passphrase öffnet von nun an den Tresor; die alte nicht mehr. Frühere Sicherungen öffnen sich weiter mit der alten.</translation>
    </message>
    <message>
        <source>The new recovery code opens the vault from now on; the old paper can go.</source>
        <translation>Der neue Wiederherstellungscode öffnet von nun an den Tresor; das alte Papier kann weg.</translation>
    </message>
    <message>
        <source>This computer’s keychain opens it for me, too</source>
        <translation>Auch der Schlüsselbund dieses Computers öffnet ihn für mich</translation>
    </message>
    <message>
        <source>Your passphrase and your recovery code each open the vault; nothing else does, and nobody else.</source>
        <translation>Ihre Passphrase und Ihr Wiederherstellungscode öffnen jeweils den Tresor; sonst nichts und sonst niemand.</translation>
    </message>
    <message>
        <source>Your passphrase, your recovery code and this computer’s keychain each open the vault; nothing else does.</source>
        <translation>Ihre Passphrase, Ihr Wiederherstellungscode und der Schlüsselbund dieses Computers öffnen jeweils den Tresor; sonst nichts.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Record</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>This week in the record</source>
        <translation>Diese Woche in der Bilanz</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>kept in time</source>
        <translation>rechtzeitig gehalten</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>What you note and promise from now on bears your name.</source>
        <translation>Was Sie von nun an festhalten und versprechen, trägt Ihren Namen.</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Wer ist hier?</translation>
    </message>
</context>
<context>
    <name>WhoseHistory</name>
    <message>
        <source>Choose a customer first.</source>
        <translation>Wählen Sie zuerst einen Kunden.</translation>
    </message>
    <message>
        <source>Export a history</source>
        <translation>Einen Verlauf exportieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Whose history?</source>
        <translation>Wessen Verlauf?</translation>
    </message>
</context>
<context>
    <name>WhyFields</name>
    <message>
        <source>Ready reasons</source>
        <translation>Fertige Gründe</translation>
    </message>
    <message>
        <source>What we tell the customer (may be left empty)</source>
        <translation>Was wir dem Kunden sagen (darf leer bleiben)</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>That repeats. Type one time, such as “friday 3pm”.</source>
        <translation>Das wiederholt sich. Eine einzelne Zeit, etwa „Freitag 15 Uhr“.</translation>
    </message>
    <message>
        <source>That time has passed. Type one to come, such as “friday 3pm”.</source>
        <translation>Diese Zeit ist vorbei. Eine, die noch kommt, etwa „Freitag 15 Uhr“.</translation>
    </message>
    <message>
        <source>There is no such day. Type one to come, such as “friday 3pm”.</source>
        <translation>Diesen Tag gibt es nicht. Einer, der noch kommt, etwa „Freitag 15 Uhr“.</translation>
    </message>
    <message>
        <source>There is no such hour, a day has 24. Type one to come, such as “friday 3pm”.</source>
        <translation>Diese Uhrzeit gibt es nicht, ein Tag hat 24 Stunden. Eine, die noch kommt, etwa „Freitag 15 Uhr“.</translation>
    </message>
    <message>
        <source>These times do not go together. Type one of them, such as “friday 3pm”.</source>
        <translation>Diese Zeiten passen nicht zusammen. Eine davon, etwa „Freitag 15 Uhr“.</translation>
    </message>
    <message>
        <source>that time has passed</source>
        <translation>diese Zeit ist vorbei</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>diesen Tag gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such hour</source>
        <translation>diese Uhrzeit gibt es nicht</translation>
    </message>
    <message>
        <source>these do not go together</source>
        <translation>das passt nicht zusammen</translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Find a customer, phone number or anything said…</source>
        <translation>Kunde, Telefonnummer oder Gesagtes suchen…</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles finden…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf festhalten</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Schnellnotiz</translation>
    </message>
</context>
<context>
    <name>WordingSection</name>
    <message>
        <source>A phrase</source>
        <translation>Eine Wendung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>Wendung hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: type more to find them.</source>
        <translation>
            <numerusform>Und %n weitere: Tippen Sie mehr, um sie zu finden.</numerusform>
            <numerusform>Und %n weitere: Tippen Sie mehr, um sie zu finden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Dismissed by me</source>
        <translation>Von mir abgelehnt</translation>
    </message>
    <message>
        <source>Find a usual phrase</source>
        <translation>Eine übliche Wendung finden</translation>
    </message>
    <message>
        <source>Find one of the usual phrases</source>
        <translation>Eine der üblichen Wendungen finden</translation>
    </message>
    <message>
        <source>No hints</source>
        <translation>Keine Hinweise</translation>
    </message>
    <message>
        <source>No usual phrase has these words.</source>
        <translation>Keine übliche Wendung hat diese Wörter.</translation>
    </message>
    <message>
        <source>Phrases of our own</source>
        <translation>Eigene Wendungen</translation>
    </message>
    <message>
        <source>Show me hints</source>
        <translation>Hinweise zeigen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Usual phrases we take out</source>
        <translation>Übliche Wendungen, die wir herausnehmen</translation>
    </message>
    <message>
        <source>We have agreed …</source>
        <translation>Wir haben vereinbart …</translation>
    </message>
    <message>
        <source>What the phrase does</source>
        <translation>Was die Wendung tut</translation>
    </message>
    <message>
        <source>What to say instead</source>
        <translation>Was man stattdessen sagt</translation>
    </message>
    <message>
        <source>Where your own words hide, blame or hurt, a quiet line offers a sentence with “we”. It never stops you, and never touches what a customer said.</source>
        <translation>Wo Ihre eigenen Worte sich verstecken, beschuldigen oder verletzen, bietet eine leise Zeile einen Satz mit „wir“ an. Sie hält Sie nie auf und rührt nie an, was ein Kunde gesagt hat.</translation>
    </message>
    <message>
        <source>While I write</source>
        <translation>Während ich schreibe</translation>
    </message>
    <message>
        <source>Wording hints</source>
        <translation>Hinweise zur Wortwahl</translation>
    </message>
    <message>
        <source>You have dismissed none.</source>
        <translation>Sie haben keine abgelehnt.</translation>
    </message>
    <message>
        <source>head office says</source>
        <translation>die Zentrale sagt</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>YesNoValue</name>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>YouSection</name>
    <message>
        <source>A number without a country in front of it is taken for one of these. Weeks begin as they do there.</source>
        <translation>Eine Nummer ohne Ländervorwahl gilt als eine aus diesem Land. Auch Wochen beginnen wie dort.</translation>
    </message>
    <message>
        <source>Country of your phone numbers</source>
        <translation>Land Ihrer Telefonnummern</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>There is no such time zone. Type a large city near you, such as Chicago or Berlin.</source>
        <translation>Diese Zeitzone gibt es nicht. Geben Sie eine große Stadt in Ihrer Nähe ein, etwa Chicago oder Berlin.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Type a city</source>
        <translation>Stadt eingeben</translation>
    </message>
    <message>
        <source>What you note and promise bears your name.</source>
        <translation>Was Sie festhalten und versprechen, trägt Ihren Namen.</translation>
    </message>
    <message>
        <source>Your department</source>
        <translation>Ihre Abteilung</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Ihre E-Mail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>no department</source>
        <translation>keine Abteilung</translation>
    </message>
    <message>
        <source>you@business.com</source>
        <translation>sie@betrieb.de</translation>
    </message>
    <message>
        <source>“Friday at 3” is meant on this clock. It takes effect when the vault is opened again.</source>
        <translation>„Freitag um 3“ ist auf dieser Uhr gemeint. Es gilt, wenn der Tresor wieder geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>now {0} in {1}</source>
        <translation>jetzt {0} in {1}</translation>
    </message>
    <message>
        <source>over in {0}: {1} yours</source>
        <translation>in {0} vorbei: {1} bei uns</translation>
    </message>
    <message>
        <source>the day in {0}</source>
        <translation>der Tag in {0}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} yours · {1} in {2}</source>
        <translation>{0} bei uns · {1} in {2}</translation>
    </message>
</context>
<context>
    <name>_CustomerSearch</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>Name, number, mail, company…</source>
        <translation>Name, Nummer, E-Mail, Firma…</translation>
    </message>
    <message>
        <source>the page in sight</source>
        <translation>die Seite vor Ihnen</translation>
    </message>
</context>
<context>
    <name>_Respect</name>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Use it this once</source>
        <translation>Dieses eine Mal benutzen</translation>
    </message>
    <message>
        <source>{name} asked not to be contacted here. Please choose another way.</source>
        <translation>{name} möchte hier nicht erreicht werden. Bitte wählen Sie einen anderen Weg.</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>A moment of delight</source>
        <translation>Ein Moment der Freude</translation>
    </message>
    <message>
        <source>A new case for it; then, what the case is called</source>
        <translation>Ein neuer Vorgang dafür; dann, wie er heißt</translation>
    </message>
    <message>
        <source>A week back</source>
        <translation>Eine Woche zurück</translation>
    </message>
    <message>
        <source>A week on</source>
        <translation>Eine Woche weiter</translation>
    </message>
    <message>
        <source>Accept the hint under the text</source>
        <translation>Den Hinweis unter dem Text annehmen</translation>
    </message>
    <message>
        <source>Accept what was handed to you</source>
        <translation>Annehmen, was Ihnen übergeben wurde</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add a note for a department</source>
        <translation>Notiz für eine Abteilung hinzufügen</translation>
    </message>
    <message>
        <source>Add a number, mail or address</source>
        <translation>Nummer, E-Mail oder Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add the picture or file that was copied</source>
        <translation>Kopiertes Bild oder kopierte Datei hinzufügen</translation>
    </message>
    <message>
        <source>All promises to the customer</source>
        <translation>Alle Versprechen an den Kunden</translation>
    </message>
    <message>
        <source>Ambassador notes</source>
        <translation>Botschafternotizen</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>Another time for the promise</source>
        <translation>Andere Zeit für das Versprechen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer a note, or help that was asked for</source>
        <translation>Eine Notiz oder Bitte um Hilfe beantworten</translation>
    </message>
    <message>
        <source>Archive the chosen, or bring them back</source>
        <translation>Ausgewählte archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>Assign the chosen</source>
        <translation>Ausgewählte zuweisen</translation>
    </message>
    <message>
        <source>Back to what is being written down</source>
        <translation>Zurück zu dem, was gerade notiert wird</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Zurück, wo ich war</translation>
    </message>
    <message>
        <source>Bring customers in</source>
        <translation>Kunden hereinholen</translation>
    </message>
    <message>
        <source>Call, e-mail, in person …</source>
        <translation>Anruf, E-Mail, persönlich …</translation>
    </message>
    <message>
        <source>Change the promise’s words, time or owner</source>
        <translation>Worte, Zeit oder Zuständige des Versprechens ändern</translation>
    </message>
    <message>
        <source>Change this line of the profile</source>
        <translation>Diese Zeile des Profils ändern</translation>
    </message>
    <message>
        <source>Change words, time or owner</source>
        <translation>Worte, Zeit oder Zuständige ändern</translation>
    </message>
    <message>
        <source>Choose a picture of them</source>
        <translation>Ein Bild wählen</translation>
    </message>
    <message>
        <source>Choose all lines</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Choose everybody who matches</source>
        <translation>Alle auswählen, die passen</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Choose the line, for many at once</source>
        <translation>Zeile auswählen, für viele auf einmal</translation>
    </message>
    <message>
        <source>Choose the row, or let it go</source>
        <translation>Zeile auswählen oder loslassen</translation>
    </message>
    <message>
        <source>Choose which entries are shown</source>
        <translation>Wählen, welche Einträge zu sehen sind</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Close, or leave it as it was</source>
        <translation>Schließen oder lassen, wie es war</translation>
    </message>
    <message>
        <source>Copy the entry as text</source>
        <translation>Eintrag als Text kopieren</translation>
    </message>
    <message>
        <source>Copy this line of the profile</source>
        <translation>Diese Zeile des Profils kopieren</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Eintrag berichtigen</translation>
    </message>
    <message>
        <source>Could not keep it</source>
        <translation>Ging nicht zu halten</translation>
    </message>
    <message>
        <source>Could not keep the promise</source>
        <translation>Das Versprechen war nicht zu halten</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Edit a quick note</source>
        <translation>Schnellnotiz ändern</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Export a customer’s history to PDF</source>
        <translation>Verlauf eines Kunden als PDF exportieren</translation>
    </message>
    <message>
        <source>Export customers: choose them in the list</source>
        <translation>Kunden exportieren: in der Liste auswählen</translation>
    </message>
    <message>
        <source>Export the chosen</source>
        <translation>Ausgewählte exportieren</translation>
    </message>
    <message>
        <source>Export the history to PDF</source>
        <translation>Verlauf als PDF exportieren</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Give a quick note a home: say whose it is</source>
        <translation>Einer Schnellnotiz ein Zuhause geben: sagen, wessen sie ist</translation>
    </message>
    <message>
        <source>Give it to a colleague or department</source>
        <translation>Kollegin oder Abteilung geben</translation>
    </message>
    <message>
        <source>Give it to another department</source>
        <translation>Einer anderen Abteilung geben</translation>
    </message>
    <message>
        <source>Give the promise to a colleague or department</source>
        <translation>Das Versprechen an Kollegen oder eine Abteilung geben</translation>
    </message>
    <message>
        <source>Go to Ambassador notes</source>
        <translation>Zu den Botschafternotizen</translation>
    </message>
    <message>
        <source>Go to Customers</source>
        <translation>Zu den Kunden</translation>
    </message>
    <message>
        <source>Go to Promises</source>
        <translation>Zu den Versprechen</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>Go to what it replies to</source>
        <translation>Zu dem, worauf er antwortet</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>How hard it was for them, 1 to 7</source>
        <translation>Wie mühsam es für sie war, 1 bis 7</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es verlief</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Wie lange es dauerte</translation>
    </message>
    <message>
        <source>How this week’s promises were kept</source>
        <translation>Wie die Versprechen dieser Woche gehalten wurden</translation>
    </message>
    <message>
        <source>Incoming or outgoing</source>
        <translation>Eingehend oder ausgehend</translation>
    </message>
    <message>
        <source>It ended: call again</source>
        <translation>Ausgang: noch einmal anrufen</translation>
    </message>
    <message>
        <source>It ended: no answer</source>
        <translation>Ausgang: niemand erreicht</translation>
    </message>
    <message>
        <source>It ended: passed on</source>
        <translation>Ausgang: weitergegeben</translation>
    </message>
    <message>
        <source>It ended: resolved</source>
        <translation>Ausgang: erledigt</translation>
    </message>
    <message>
        <source>It ended: still open</source>
        <translation>Ausgang: noch offen</translation>
    </message>
    <message>
        <source>It ended: the first, second or third of the team's own outcomes</source>
        <translation>Ausgang: der erste, zweite oder dritte eigene des Teams</translation>
    </message>
    <message>
        <source>It ended: voicemail</source>
        <translation>Ausgang: Mailbox</translation>
    </message>
    <message>
        <source>Its earlier wordings, or how its promise went</source>
        <translation>Frühere Fassungen, oder wie das Versprechen verlief</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>Keep its promise</source>
        <translation>Sein Versprechen halten</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Getipptes behalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Kept: what a reminder in the window is about</source>
        <translation>Gehalten: woran im Fenster erinnert wird</translation>
    </message>
    <message>
        <source>Link with another customer</source>
        <translation>Mit einem anderen Kunden verknüpfen</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Tresor sperren</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf festhalten</translation>
    </message>
    <message>
        <source>Log a call about the promise</source>
        <translation>Einen Anruf zum Versprechen festhalten</translation>
    </message>
    <message>
        <source>Log a call with the customer</source>
        <translation>Anruf mit dem Kunden festhalten</translation>
    </message>
    <message>
        <source>Make a promise</source>
        <translation>Etwas versprechen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as read: a note, or what came back</source>
        <translation>Als gelesen kennzeichnen: eine Notiz, oder was zurückkam</translation>
    </message>
    <message>
        <source>Move the chosen to the trash</source>
        <translation>Ausgewählte in den Papierkorb</translation>
    </message>
    <message>
        <source>Move this line of the profile down</source>
        <translation>Diese Zeile des Profils nach unten</translation>
    </message>
    <message>
        <source>Move this line of the profile up</source>
        <translation>Diese Zeile des Profils nach oben</translation>
    </message>
    <message>
        <source>Move to the group above</source>
        <translation>In die Gruppe darüber</translation>
    </message>
    <message>
        <source>Move to the group below</source>
        <translation>In die Gruppe darunter</translation>
    </message>
    <message>
        <source>Never hint at these words again</source>
        <translation>Zu diesen Worten nie wieder etwas sagen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>New customer from what was copied</source>
        <translation>Neuer Kunde aus Kopiertem</translation>
    </message>
    <message>
        <source>Only this customer, or all again</source>
        <translation>Nur dieser Kunde, oder wieder alle</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open its file</source>
        <translation>Seine Datei öffnen</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Open the line of a list</source>
        <translation>Zeile einer Liste öffnen</translation>
    </message>
    <message>
        <source>Open the promise again</source>
        <translation>Das Versprechen wieder öffnen</translation>
    </message>
    <message>
        <source>Open what a reminder in the window is about</source>
        <translation>Öffnen, woran im Fenster erinnert wird</translation>
    </message>
    <message>
        <source>Pin the entry on top, or unpin it</source>
        <translation>Eintrag oben anheften oder loslösen</translation>
    </message>
    <message>
        <source>Pin what to keep in mind</source>
        <translation>Anheften, woran zu denken ist</translation>
    </message>
    <message>
        <source>Promise something to the customer</source>
        <translation>Dem Kunden etwas versprechen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Put a reminder in the window off by 10 minutes</source>
        <translation>Eine Erinnerung im Fenster um 10 Minuten zurückstellen</translation>
    </message>
    <message>
        <source>Put a time right that was written down wrongly</source>
        <translation>Eine falsch aufgeschriebene Zeit richtigstellen</translation>
    </message>
    <message>
        <source>Put away without saving</source>
        <translation>Weglegen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Put the entry in a case</source>
        <translation>Eintrag in einen Vorgang legen</translation>
    </message>
    <message>
        <source>Put the promises in another order</source>
        <translation>Die Versprechen anders ordnen</translation>
    </message>
    <message>
        <source>Put the promise’s reminder off</source>
        <translation>Die Erinnerung an das Versprechen zurückstellen</translation>
    </message>
    <message>
        <source>Put the promise’s time right, which was written down wrongly</source>
        <translation>Die falsch aufgeschriebene Zeit des Versprechens richtigstellen</translation>
    </message>
    <message>
        <source>Put the reminder off</source>
        <translation>Die Erinnerung zurückstellen</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Schnellnotiz</translation>
    </message>
    <message>
        <source>Quit Advocate</source>
        <translation>Advocate beenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Release the promise</source>
        <translation>Das Versprechen erlassen</translation>
    </message>
    <message>
        <source>Release: no longer wanted</source>
        <translation>Erlassen: nicht mehr gewünscht</translation>
    </message>
    <message>
        <source>Remove a quick note</source>
        <translation>Schnellnotiz entfernen</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>Reply to the entry</source>
        <translation>Auf den Eintrag antworten</translation>
    </message>
    <message>
        <source>Return what was handed to you</source>
        <translation>Zurückgeben, was Ihnen übergeben wurde</translation>
    </message>
    <message>
        <source>Save the call that a promise asked for: the promise is kept</source>
        <translation>Den Anruf speichern, um den es im Versprechen ging: Es ist gehalten</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Say who looks after them</source>
        <translation>Sagen, wer sie betreut</translation>
    </message>
    <message>
        <source>Say why no help is needed</source>
        <translation>Sagen, warum keine Hilfe nötig ist</translation>
    </message>
    <message>
        <source>Search the list of customers</source>
        <translation>In der Kundenliste suchen</translation>
    </message>
    <message>
        <source>Search the promises</source>
        <translation>In den Versprechen suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shortcuts and help</source>
        <translation>Tastenkürzel und Hilfe</translation>
    </message>
    <message>
        <source>Show all of every entry, or its first lines</source>
        <translation>Alle Einträge ganz oder nur die ersten Zeilen</translation>
    </message>
    <message>
        <source>Show all of the entry, or its first lines</source>
        <translation>Eintrag ganz oder nur die ersten Zeilen</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Vorschau zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Stop a promise that repeats</source>
        <translation>Ein Versprechen nicht mehr wiederholen</translation>
    </message>
    <message>
        <source>Stop the clock, or let it go on</source>
        <translation>Uhr anhalten oder weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop what repeats</source>
        <translation>Nicht mehr wiederholen</translation>
    </message>
    <message>
        <source>Tag the chosen</source>
        <translation>Ausgewählten ein Schlagwort geben</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>Alle Filter wegnehmen</translation>
    </message>
    <message>
        <source>Take back what you handed on</source>
        <translation>Zurücknehmen, was Sie übergeben haben</translation>
    </message>
    <message>
        <source>Take the last tick of the call guide back</source>
        <translation>Den letzten Haken im Gesprächsleitfaden zurücknehmen</translation>
    </message>
    <message>
        <source>Take this line off the profile</source>
        <translation>Diese Zeile aus dem Profil nehmen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The brief beside the page: show it, or fold it away</source>
        <translation>Das Wichtigste neben der Seite: zeigen oder zuklappen</translation>
    </message>
    <message>
        <source>The next place found</source>
        <translation>Die nächste Fundstelle</translation>
    </message>
    <message>
        <source>The open case is resolved</source>
        <translation>Der offene Vorgang ist gelöst</translation>
    </message>
    <message>
        <source>The place found before</source>
        <translation>Die Fundstelle davor</translation>
    </message>
    <message>
        <source>The whole form, or less of it</source>
        <translation>Das ganze Formular oder weniger davon</translation>
    </message>
    <message>
        <source>Tick the next step of the call guide</source>
        <translation>Den nächsten Schritt im Gesprächsleitfaden abhaken</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>To the column before</source>
        <translation>Zur Spalte davor</translation>
    </message>
    <message>
        <source>To the day after</source>
        <translation>Zum Tag danach</translation>
    </message>
    <message>
        <source>To the day before</source>
        <translation>Zum Tag davor</translation>
    </message>
    <message>
        <source>To the first open contact, the second, and so on to 9</source>
        <translation>Zum ersten offenen Kontakt, zum zweiten und so weiter bis 9</translation>
    </message>
    <message>
        <source>To the next column</source>
        <translation>Zur nächsten Spalte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What can be done with the entry</source>
        <translation>Was mit dem Eintrag getan werden kann</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt wird</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Wann es begann</translation>
    </message>
    <message>
        <source>While writing a contact down</source>
        <translation>Beim Notieren eines Kontakts</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>Whose day: mine, my departments’, everyone’s</source>
        <translation>Wessen Tag: meiner, der meiner Abteilungen, aller</translation>
    </message>
    <message>
        <source>Write a note to a department</source>
        <translation>Einer Abteilung eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Write it as the hint below the text says</source>
        <translation>So schreiben, wie es der Hinweis unter dem Text sagt</translation>
    </message>
    <message>
        <source>add person company organisation client contact</source>
        <translation>hinzufügen Person Firma Organisation Kundin Kontakt</translation>
    </message>
    <message>
        <source>close sign out log off leave</source>
        <translation>schließen abmelden verlassen</translation>
    </message>
    <message>
        <source>close solved finish matter</source>
        <translation>schließen gelöst fertig Angelegenheit erledigt</translation>
    </message>
    <message>
        <source>drop discard throw away draft</source>
        <translation>verwerfen wegwerfen entwurf</translation>
    </message>
    <message>
        <source>escalate escalation raise lead manager support</source>
        <translation>eskalieren Eskalation Leitung Unterstützung Hilfe</translation>
    </message>
    <message>
        <source>exit close leave end</source>
        <translation>beenden schließen verlassen Ende</translation>
    </message>
    <message>
        <source>guide manual keys keyboard</source>
        <translation>Anleitung Handbuch Tasten Tastatur</translation>
    </message>
    <message>
        <source>handoff hand over give pass on transfer colleague department</source>
        <translation>übergeben Übergabe weitergeben Kollegin Abteilung</translation>
    </message>
    <message>
        <source>home start late due</source>
        <translation>Anfang Start überfällig fällig</translation>
    </message>
    <message>
        <source>import upload file csv spreadsheet list</source>
        <translation>import hochladen Datei csv Tabelle Liste</translation>
    </message>
    <message>
        <source>jot write down remember later</source>
        <translation>notieren aufschreiben merken später</translation>
    </message>
    <message>
        <source>new request ask a department for a change</source>
        <translation>neue Anfrage eine Abteilung um eine Änderung bitten</translation>
    </message>
    <message>
        <source>phone contact conversation write down</source>
        <translation>Telefon Kontakt Gespräch aufschreiben</translation>
    </message>
    <message>
        <source>preferences options</source>
        <translation>Vorlieben Optionen</translation>
    </message>
    <message>
        <source>print report</source>
        <translation>drucken Bericht ausdrucken</translation>
    </message>
    <message>
        <source>record rate</source>
        <translation>Bilanz Quote</translation>
    </message>
    <message>
        <source>spreadsheet csv file</source>
        <translation>Tabelle csv Datei exportieren</translation>
    </message>
    <message>
        <source>strip draft open call</source>
        <translation>streifen entwurf offen anruf gespräch</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>their promises open kept late broken</source>
        <translation>seine Versprechen offen gehalten überfällig gebrochen</translation>
    </message>
    <message>
        <source>who is it panel known promises case</source>
        <translation>wer ist das Wichtigste bekannt Versprechen Vorgang</translation>
    </message>
</context>
<context>
    <name>brief</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open promise(s)</source>
        <translation>
            <numerusform>%n offenes Versprechen</numerusform>
            <numerusform>%n offene Versprechen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message numerus="yes">
        <source>%n channel switch(es)</source>
        <translation>
            <numerusform>%n Wechsel des Weges</numerusform>
            <numerusform>%n Wechsel des Weges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
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
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n Übergabe</numerusform>
            <numerusform>%n Übergaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>A repeating promise went on</source>
        <translation>Ein wiederkehrendes Versprechen ging weiter</translation>
    </message>
    <message>
        <source>Accepted {about}</source>
        <translation>{about} angenommen</translation>
    </message>
    <message>
        <source>Added a file of {about}</source>
        <translation>Datei von {about} hinzugefügt</translation>
    </message>
    <message>
        <source>Added a rule for asking for help</source>
        <translation>Regel zum Hilfeholen hinzugefügt</translation>
    </message>
    <message>
        <source>Added a way to reach {about}</source>
        <translation>Einen Weg zu {about} hinzugefügt</translation>
    </message>
    <message>
        <source>Added the department {about}</source>
        <translation>Abteilung {about} hinzugefügt</translation>
    </message>
    <message>
        <source>Added the phrase {about}</source>
        <translation>Wendung {about} hinzugefügt</translation>
    </message>
    <message>
        <source>Added {about}</source>
        <translation>{about} hinzugefügt</translation>
    </message>
    <message>
        <source>Added {about} to the team</source>
        <translation>{about} ins Team aufgenommen</translation>
    </message>
    <message>
        <source>Agreed on another time with {about}</source>
        <translation>Eine andere Zeit vereinbart mit {about}</translation>
    </message>
    <message>
        <source>Another time for {about}: {what} · {due}</source>
        <translation>Andere Zeit für {about}: {what} · {due}</translation>
    </message>
    <message>
        <source>Answered a note about {about}</source>
        <translation>Notiz über {about} beantwortet</translation>
    </message>
    <message>
        <source>Archived {about}</source>
        <translation>{about} archiviert</translation>
    </message>
    <message>
        <source>Asked for help with {about}</source>
        <translation>Um Hilfe bei {about} gebeten</translation>
    </message>
    <message>
        <source>Brought {about} back</source>
        <translation>{about} zurückgeholt</translation>
    </message>
    <message>
        <source>Changed a case of {about}</source>
        <translation>Vorgang von {about} geändert</translation>
    </message>
    <message>
        <source>Changed a field of {about}</source>
        <translation>Ein Feld von {about} geändert</translation>
    </message>
    <message>
        <source>Changed a promise to {about}</source>
        <translation>Ein Versprechen an {about} geändert</translation>
    </message>
    <message>
        <source>Changed a quick note</source>
        <translation>Eine Schnellnotiz geändert</translation>
    </message>
    <message>
        <source>Changed a repeating promise to {about}</source>
        <translation>Ein wiederkehrendes Versprechen an {about} geändert</translation>
    </message>
    <message>
        <source>Changed a rule for asking for help</source>
        <translation>Regel zum Hilfeholen geändert</translation>
    </message>
    <message>
        <source>Changed how to reach {about}</source>
        <translation>Geändert, wie {about} zu erreichen ist</translation>
    </message>
    <message>
        <source>Changed the call guide</source>
        <translation>Gesprächsleitfaden geändert</translation>
    </message>
    <message>
        <source>Changed the case of a contact with {about}</source>
        <translation>Den Vorgang eines Kontakts mit {about} geändert</translation>
    </message>
    <message>
        <source>Changed the department {about}</source>
        <translation>Abteilung {about} geändert</translation>
    </message>
    <message>
        <source>Changed the order of the own fields</source>
        <translation>Reihenfolge der eigenen Felder geändert</translation>
    </message>
    <message>
        <source>Changed the own field {about}</source>
        <translation>Eigenes Feld {about} geändert</translation>
    </message>
    <message>
        <source>Changed the reasons of the team</source>
        <translation>Die Gründe des Teams geändert</translation>
    </message>
    <message>
        <source>Changed the setting {about}</source>
        <translation>Einstellung {about} geändert</translation>
    </message>
    <message>
        <source>Changed the team's own outcomes</source>
        <translation>Eigene Ausgänge des Teams geändert</translation>
    </message>
    <message>
        <source>Changed {about}</source>
        <translation>{about} geändert</translation>
    </message>
    <message>
        <source>Changed {about} in the team</source>
        <translation>{about} im Team geändert</translation>
    </message>
    <message>
        <source>Corrected a contact with {about}</source>
        <translation>Einen Kontakt mit {about} berichtigt</translation>
    </message>
    <message>
        <source>Dropped what was typed about {about}</source>
        <translation>Getipptes zu {about} verworfen</translation>
    </message>
    <message>
        <source>Ended a promise to {about} as broken</source>
        <translation>Ein Versprechen an {about} als gebrochen beendet</translation>
    </message>
    <message>
        <source>Ended a repeating promise to {about}</source>
        <translation>Ein wiederkehrendes Versprechen an {about} beendet</translation>
    </message>
    <message>
        <source>Ended as broken for {about}: {what}</source>
        <translation>Für {about} als gebrochen beendet: {what}</translation>
    </message>
    <message>
        <source>Gave {about} into other hands</source>
        <translation>{about} in andere Hände gegeben</translation>
    </message>
    <message>
        <source>Handed {about} over</source>
        <translation>{about} übergeben</translation>
    </message>
    <message>
        <source>Helped with {about}</source>
        <translation>Bei {about} geholfen</translation>
    </message>
    <message>
        <source>Hints for {about} again</source>
        <translation>Wieder Hinweise zu {about}</translation>
    </message>
    <message>
        <source>Imported {about}</source>
        <translation>{about} hereingeholt</translation>
    </message>
    <message>
        <source>Kept a promise to {about}</source>
        <translation>Ein Versprechen an {about} gehalten</translation>
    </message>
    <message>
        <source>Kept for {about}: {what}</source>
        <translation>Für {about} gehalten: {what}</translation>
    </message>
    <message>
        <source>Linked {about}</source>
        <translation>{about} verknüpft</translation>
    </message>
    <message>
        <source>Logged a call with {about}</source>
        <translation>Anruf mit {about} festgehalten</translation>
    </message>
    <message>
        <source>Logged a contact with {about}</source>
        <translation>Einen Kontakt mit {about} festgehalten</translation>
    </message>
    <message>
        <source>Merged the tag {about}</source>
        <translation>Schlagwort {about} zusammengelegt</translation>
    </message>
    <message>
        <source>Moved {about} to the trash</source>
        <translation>{about} in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Needed no help with {about}</source>
        <translation>Keine Hilfe bei {about} gebraucht</translation>
    </message>
    <message>
        <source>No more hints for {about}</source>
        <translation>Keine Hinweise mehr zu {about}</translation>
    </message>
    <message>
        <source>Now promised to {about}: {what} · {due}</source>
        <translation>{about} jetzt versprochen: {what} · {due}</translation>
    </message>
    <message>
        <source>Open again for {about}: {what} · {due}</source>
        <translation>Für {about} wieder offen: {what} · {due}</translation>
    </message>
    <message>
        <source>Opened a case for {about}</source>
        <translation>Einen Vorgang für {about} eröffnet</translation>
    </message>
    <message>
        <source>Passed on a note about {about}</source>
        <translation>Eine Notiz über {about} weitergegeben</translation>
    </message>
    <message>
        <source>Pinned a contact with {about}</source>
        <translation>Einen Kontakt mit {about} angeheftet</translation>
    </message>
    <message>
        <source>Pinned a note for {about}</source>
        <translation>Eine Notiz für {about} angeheftet</translation>
    </message>
    <message>
        <source>Pinned a sent note about {about}</source>
        <translation>Eine gesendete Notiz über {about} angeheftet</translation>
    </message>
    <message>
        <source>Promised {about}</source>
        <translation>{about} etwas versprochen</translation>
    </message>
    <message>
        <source>Promised {about} again and again</source>
        <translation>{about} wiederkehrend versprochen</translation>
    </message>
    <message>
        <source>Promised {about}: {what} · {due}</source>
        <translation>{about} versprochen: {what} · {due}</translation>
    </message>
    <message>
        <source>Put off a reminder about {about}</source>
        <translation>Eine Erinnerung zu {about} zurückgestellt</translation>
    </message>
    <message>
        <source>Read a note about {about}</source>
        <translation>Eine Notiz über {about} gelesen</translation>
    </message>
    <message>
        <source>Released a promise to {about}</source>
        <translation>Ein Versprechen an {about} erlassen</translation>
    </message>
    <message>
        <source>Released for {about}: {what}</source>
        <translation>{about} erlassen: {what}</translation>
    </message>
    <message>
        <source>Reminder put off for {about}: {what} · until {due}</source>
        <translation>Erinnerung zurückgestellt für {about}: {what} · bis {due}</translation>
    </message>
    <message>
        <source>Removed a contact with {about}</source>
        <translation>Einen Kontakt mit {about} entfernt</translation>
    </message>
    <message>
        <source>Removed a file of {about}</source>
        <translation>Eine Datei von {about} entfernt</translation>
    </message>
    <message>
        <source>Removed a quick note</source>
        <translation>Eine Schnellnotiz entfernt</translation>
    </message>
    <message>
        <source>Removed a rule for asking for help</source>
        <translation>Regel zum Hilfeholen entfernt</translation>
    </message>
    <message>
        <source>Removed a way to reach {about}</source>
        <translation>Einen Weg zu {about} entfernt</translation>
    </message>
    <message>
        <source>Removed the own field {about}</source>
        <translation>Eigenes Feld {about} entfernt</translation>
    </message>
    <message>
        <source>Removed the picture of {about}</source>
        <translation>Das Bild von {about} entfernt</translation>
    </message>
    <message>
        <source>Removed the sample data</source>
        <translation>Die Beispieldaten entfernt</translation>
    </message>
    <message>
        <source>Removed the tag {about}</source>
        <translation>Schlagwort {about} entfernt</translation>
    </message>
    <message>
        <source>Removed the view {about}</source>
        <translation>Ansicht {about} entfernt</translation>
    </message>
    <message>
        <source>Renamed a file of {about}</source>
        <translation>Eine Datei von {about} umbenannt</translation>
    </message>
    <message>
        <source>Renamed the tag {about}</source>
        <translation>Schlagwort {about} umbenannt</translation>
    </message>
    <message>
        <source>Renamed the view {about}</source>
        <translation>Ansicht {about} umbenannt</translation>
    </message>
    <message>
        <source>Reopened a case of {about}</source>
        <translation>Einen Vorgang von {about} wieder geöffnet</translation>
    </message>
    <message>
        <source>Reopened a promise to {about}</source>
        <translation>Ein Versprechen an {about} wieder geöffnet</translation>
    </message>
    <message>
        <source>Resolved a case of {about}</source>
        <translation>Einen Vorgang von {about} gelöst</translation>
    </message>
    <message>
        <source>Resolved with it: {0}.</source>
        <translation>Damit gelöst: {0}.</translation>
    </message>
    <message>
        <source>Returned {about}</source>
        <translation>{about} zurückgegeben</translation>
    </message>
    <message>
        <source>Saved the view {about}</source>
        <translation>Ansicht {about} gespeichert</translation>
    </message>
    <message>
        <source>Saw that {about} came back</source>
        <translation>Gesehen, dass {about} zurückkam</translation>
    </message>
    <message>
        <source>Saw the answer to a note about {about}</source>
        <translation>Die Antwort auf eine Notiz über {about} gesehen</translation>
    </message>
    <message>
        <source>Sent a note about {about}</source>
        <translation>Eine Notiz über {about} gesendet</translation>
    </message>
    <message>
        <source>Set the picture of {about}</source>
        <translation>Das Bild von {about} gesetzt</translation>
    </message>
    <message>
        <source>Sorted a quick note to {about}</source>
        <translation>Eine Schnellnotiz zu {about} gelegt</translation>
    </message>
    <message>
        <source>Started the vault</source>
        <translation>Den Tresor begonnen</translation>
    </message>
    <message>
        <source>Tagged {about}</source>
        <translation>{about} ein Schlagwort gegeben</translation>
    </message>
    <message>
        <source>Took a tag off {about}</source>
        <translation>{about} ein Schlagwort genommen</translation>
    </message>
    <message>
        <source>Took back: {about}</source>
        <translation>Zurückgenommen: {about}</translation>
    </message>
    <message>
        <source>Took out the phrase {about}</source>
        <translation>Wendung {about} herausgenommen</translation>
    </message>
    <message>
        <source>Took the handoff of {about} back</source>
        <translation>Übergabe von {about} zurückgenommen</translation>
    </message>
    <message>
        <source>Unlinked {about}</source>
        <translation>{about} gelöst</translation>
    </message>
    <message>
        <source>Unpinned a contact with {about}</source>
        <translation>Einen Kontakt mit {about} losgelöst</translation>
    </message>
    <message>
        <source>Unpinned a note of {about}</source>
        <translation>Eine Notiz von {about} losgelöst</translation>
    </message>
    <message>
        <source>Unpinned a sent note about {about}</source>
        <translation>Eine gesendete Notiz über {about} losgelöst</translation>
    </message>
    <message>
        <source>Wrote a quick note</source>
        <translation>Eine Schnellnotiz geschrieben</translation>
    </message>
    <message>
        <source>{0}, and promised: {1}</source>
        <translation>{0}, und versprochen: {1}</translation>
    </message>
    <message>
        <source>{0}, with {1} promises</source>
        <translation>{0}, mit {1} Versprechen</translation>
    </message>
    <message>
        <source>“{0}” stays open: something is still promised in it.</source>
        <translation>„{0}“ bleibt offen: Darin ist noch etwas versprochen.</translation>
    </message>
</context>
<context>
    <name>complaints</name>
    <message numerus="yes">
        <source>%Ln followers</source>
        <translation>
            <numerusform>%Ln Folgende</numerusform>
            <numerusform>%Ln Folgende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises are late</source>
        <translation>
            <numerusform>ein Versprechen überfällig</numerusform>
            <numerusform>%Ln Versprechen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort {0}: {1}</source>
        <translation>Mühe {0}: {1}</translation>
    </message>
    <message>
        <source>Late since {0}</source>
        <translation>Überfällig seit {0}</translation>
    </message>
    <message>
        <source>effort {0} {1}</source>
        <translation>Mühe {0} {1}</translation>
    </message>
    <message>
        <source>help asked of you</source>
        <translation>Sie sind um Hilfe gebeten</translation>
    </message>
    <message>
        <source>help asked of {0}</source>
        <translation>{0} ist um Hilfe gebeten</translation>
    </message>
    <message>
        <source>open for {0}</source>
        <translation>{0} offen</translation>
    </message>
    <message>
        <source>{0} looks after them</source>
        <translation>{0} betreut sie</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A capital at the start helps very little.</source>
        <translation>Ein Großbuchstabe am Anfang hilft sehr wenig.</translation>
    </message>
    <message>
        <source>A choice needs something to choose from.</source>
        <translation>Eine Auswahl braucht etwas zum Auswählen.</translation>
    </message>
    <message>
        <source>A code has eight groups of five characters.</source>
        <translation>Ein Code hat acht Gruppen zu fünf Zeichen.</translation>
    </message>
    <message>
        <source>A contact cannot last less than nothing.</source>
        <translation>Ein Kontakt kann nicht weniger als nichts dauern.</translation>
    </message>
    <message>
        <source>A customer cannot be linked with themselves.</source>
        <translation>Ein Kunde kann nicht mit sich selbst verknüpft werden.</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>A few words that only you would put together are best.</source>
        <translation>Am besten sind ein paar Wörter, die nur Sie so zusammenstellen würden.</translation>
    </message>
    <message>
        <source>A handful of words is plenty.</source>
        <translation>Eine Handvoll Wörter reicht völlig.</translation>
    </message>
    <message>
        <source>A name alone is quickly found.</source>
        <translation>Ein Name allein ist schnell gefunden.</translation>
    </message>
    <message>
        <source>A newer Advocate wrote the keys of this vault.</source>
        <translation>Ein neueres Advocate hat die Schlüssel dieses Tresors geschrieben.</translation>
    </message>
    <message>
        <source>A newer Advocate wrote this vault. Nothing was changed.</source>
        <translation>Ein neueres Advocate hat diesen Tresor geschrieben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A promise was made in this contact, so it stays.</source>
        <translation>In diesem Kontakt wurde etwas versprochen, deshalb bleibt er.</translation>
    </message>
    <message>
        <source>A reminder can be put off to a time within a year from now.</source>
        <translation>Eine Erinnerung lässt sich bis zu ein Jahr zurückstellen.</translation>
    </message>
    <message>
        <source>A reminder comes when the promise is due, or before.</source>
        <translation>Eine Erinnerung kommt, wenn das Versprechen fällig ist, oder vorher.</translation>
    </message>
    <message>
        <source>Add a member first.</source>
        <translation>Fügen Sie zuerst jemanden hinzu.</translation>
    </message>
    <message>
        <source>Add another word or two. Unusual ones are best.</source>
        <translation>Fügen Sie ein oder zwei Wörter hinzu. Ungewöhnliche sind am besten.</translation>
    </message>
    <message>
        <source>Add at least one choice.</source>
        <translation>Fügen Sie mindestens eine Auswahl hinzu.</translation>
    </message>
    <message>
        <source>All capitals is tried right after all small letters.</source>
        <translation>Nur Großbuchstaben wird gleich nach nur Kleinbuchstaben versucht.</translation>
    </message>
    <message>
        <source>An import that was taken back cannot be brought back.</source>
        <translation>Ein zurückgenommener Import kann nicht wiedergebracht werden.</translation>
    </message>
    <message>
        <source>An import that was taken back cannot be done again.</source>
        <translation>Ein zurückgenommener Import kann nicht wiederholt werden.</translation>
    </message>
    <message>
        <source>And one more.</source>
        <translation>Und einer mehr.</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>Und {0} mehr.</translation>
    </message>
    <message>
        <source>Another program holds this vault just now.</source>
        <translation>Ein anderes Programm hält diesen Tresor gerade fest.</translation>
    </message>
    <message>
        <source>Ask for more of them.</source>
        <translation>Wählen Sie mehr davon aus.</translation>
    </message>
    <message>
        <source>Ask {0} to take it back.</source>
        <translation>Bitten Sie {0}, das zurückzunehmen.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Bring the same file in once more.</source>
        <translation>Holen Sie dieselbe Datei noch einmal herein.</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Name des Betriebs</translation>
    </message>
    <message>
        <source>Call guide</source>
        <translation>Gesprächsleitfaden</translation>
    </message>
    <message>
        <source>Change the role there is, if it differs.</source>
        <translation>Ändern Sie die Rolle, die da ist, wenn sie anders ist.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check start and duration.</source>
        <translation>Prüfen Sie Beginn und Dauer.</translation>
    </message>
    <message>
        <source>Check that it is still there, then try again.</source>
        <translation>Sehen Sie nach, ob es noch da ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check that it is the file you meant.</source>
        <translation>Sehen Sie nach, ob es die gemeinte Datei ist.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Sehen Sie nach, ob es da ist und Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>Check that the disk is not full or write-protected, then open the vault again.</source>
        <translation>Sehen Sie nach, ob die Platte nicht voll oder schreibgeschützt ist, und öffnen Sie den Tresor dann wieder.</translation>
    </message>
    <message>
        <source>Check that the folder is yours to write in and the disk is not write-protected.</source>
        <translation>Sehen Sie nach, ob Sie in den Ordner schreiben dürfen und die Platte nicht schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>Check the times.</source>
        <translation>Prüfen Sie die Zeiten.</translation>
    </message>
    <message>
        <source>Check the two dates.</source>
        <translation>Prüfen Sie die beiden Daten.</translation>
    </message>
    <message>
        <source>Checking the passphrase needs {0} MB of free memory, and the computer did not have it.</source>
        <translation>Um die Passphrase zu prüfen, braucht es {0} MB freien Speicher, und der Computer hatte ihn nicht.</translation>
    </message>
    <message>
        <source>Choose a CSV file or a file of conversations.</source>
        <translation>Wählen Sie eine CSV-Datei oder eine Datei mit Gesprächen.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Wählen Sie eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>Choose a backup that Advocate made.</source>
        <translation>Wählen Sie eine Sicherung, die Advocate gemacht hat.</translation>
    </message>
    <message>
        <source>Choose a department or a person.</source>
        <translation>Wählen Sie eine Abteilung oder eine Person.</translation>
    </message>
    <message>
        <source>Choose a file that Advocate made.</source>
        <translation>Wählen Sie eine Datei, die Advocate gemacht hat.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, such as in Documents.</source>
        <translation>Wählen Sie einen eigenen Ordner, etwa in Dokumente.</translation>
    </message>
    <message>
        <source>Choose a folder that is there, and a file name.</source>
        <translation>Wählen Sie einen Ordner, den es gibt, und einen Dateinamen.</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>Wählen Sie einen Ordner, den es gibt.</translation>
    </message>
    <message>
        <source>Choose a new folder for the vault.</source>
        <translation>Wählen Sie einen neuen Ordner für den Tresor.</translation>
    </message>
    <message>
        <source>Choose a person or a department.</source>
        <translation>Wählen Sie eine Person oder eine Abteilung.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or cut it to the face.</source>
        <translation>Wählen Sie ein kleineres, oder schneiden Sie es auf das Gesicht zu.</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>Eine Zeit wählen, die noch kommt.</translation>
    </message>
    <message>
        <source>Choose a time up to {0} days before it.</source>
        <translation>Eine Zeit bis {0} Tage davor wählen.</translation>
    </message>
    <message>
        <source>Choose an earlier contact of the same customer.</source>
        <translation>Wählen Sie einen früheren Kontakt desselben Kunden.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Choose another backup; this one is left as it is.</source>
        <translation>Wählen Sie eine andere Sicherung; diese bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Wählen Sie einen anderen Namen oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one to merge it into.</source>
        <translation>Wählen Sie ein anderes, mit dem es zusammengelegt wird.</translation>
    </message>
    <message>
        <source>Choose another phrase.</source>
        <translation>Wählen Sie eine andere Wendung.</translation>
    </message>
    <message>
        <source>Choose one of theirs, or open a new one.</source>
        <translation>Wählen Sie einen der vorhandenen, oder eröffnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Choose one of theirs.</source>
        <translation>Wählen Sie einen der vorhandenen.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Wählen Sie etwas davon: {0}.</translation>
    </message>
    <message>
        <source>Choose other words.</source>
        <translation>Wählen Sie andere Worte.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Wählen Sie jemand anders.</translation>
    </message>
    <message>
        <source>Choose the day and the time again.</source>
        <translation>Wählen Sie Tag und Zeit noch einmal.</translation>
    </message>
    <message>
        <source>Choose the file inside it.</source>
        <translation>Wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>Choose the file that your customers were exported to.</source>
        <translation>Wählen Sie die Datei, in die Ihre Kunden exportiert wurden.</translation>
    </message>
    <message>
        <source>Choose the files in it one by one.</source>
        <translation>Wählen Sie die Dateien darin einzeln.</translation>
    </message>
    <message>
        <source>Choose the vault's folder, or create a new vault.</source>
        <translation>Wählen Sie den Ordner des Tresors, oder legen Sie einen neuen Tresor an.</translation>
    </message>
    <message>
        <source>Choose the vault's folder, or restore a backup into a new one.</source>
        <translation>Wählen Sie den Ordner des Tresors, oder holen Sie eine Sicherung in einen neuen zurück.</translation>
    </message>
    <message>
        <source>Close the other Advocate or wait a moment, then try again.</source>
        <translation>Schließen Sie das andere Advocate oder warten Sie einen Moment, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Codes are made of digits and letters, without U. Please compare with your paper.</source>
        <translation>Codes bestehen aus Ziffern und Buchstaben, ohne U. Bitte vergleichen Sie mit Ihrem Papier.</translation>
    </message>
    <message>
        <source>Common names are tried early.</source>
        <translation>Häufige Namen werden früh versucht.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Conversations that share a key for the person are one customer; a shared first name alone is not.</source>
        <translation>Gespräche mit demselben Schlüssel für die Person sind ein Kunde; derselbe Vorname allein ist es nicht.</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Dates are tried early.</source>
        <translation>Daten werden früh versucht.</translation>
    </message>
    <message>
        <source>Effort goes from 1 (very easy) to 7 (very hard).</source>
        <translation>Mühe geht von 1 (sehr leicht) bis 7 (sehr schwer).</translation>
    </message>
    <message>
        <source>Export it as JSON lines, and choose that file.</source>
        <translation>Exportieren Sie es als JSON-Zeilen, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Export its customers as CSV instead.</source>
        <translation>Exportieren Sie stattdessen seine Kunden als CSV.</translation>
    </message>
    <message>
        <source>Export the contacts as CSV instead.</source>
        <translation>Exportieren Sie stattdessen die Kontakte als CSV.</translation>
    </message>
    <message>
        <source>Export the customers as CSV instead.</source>
        <translation>Exportieren Sie stattdessen die Kunden als CSV.</translation>
    </message>
    <message>
        <source>Export the file again, or open it in a spreadsheet and save it as CSV.</source>
        <translation>Exportieren Sie die Datei noch einmal, oder öffnen Sie sie in einer Tabelle und speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>Export your customers as CSV from the program that made it, and choose that file.</source>
        <translation>Exportieren Sie Ihre Kunden als CSV aus dem Programm, das die Datei gemacht hat, und wählen Sie diese.</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Erster Tag der Woche</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Free some space or choose another place, then try again.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ort, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Free some space, then open the vault again.</source>
        <translation>Schaffen Sie Platz, und öffnen Sie den Tresor dann wieder.</translation>
    </message>
    <message>
        <source>From line {0} on the quotation marks of this file do not match, so its columns cannot be told apart.</source>
        <translation>Ab Zeile {0} passen die Anführungszeichen dieser Datei nicht zusammen, deshalb sind ihre Spalten nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>Give the first line headings such as Name, Company, Phone and E-mail, save the file, and choose it again.</source>
        <translation>Geben Sie der ersten Zeile Überschriften wie Name, Company, Phone und E-mail, speichern Sie die Datei, und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>History of {0}</source>
        <translation>Verlauf von {0}</translation>
    </message>
    <message>
        <source>If you like a pattern, make it longer and let it turn more often.</source>
        <translation>Wenn Sie ein Muster mögen, machen Sie es länger und lassen Sie es öfter abbiegen.</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>Holen Sie die Datei noch einmal herein.</translation>
    </message>
    <message>
        <source>Install Advocate again.</source>
        <translation>Installieren Sie Advocate noch einmal.</translation>
    </message>
    <message>
        <source>Install the newest Advocate, then open it again.</source>
        <translation>Installieren Sie das neueste Advocate, und öffnen Sie ihn dann noch einmal.</translation>
    </message>
    <message>
        <source>It has eight groups of five characters.</source>
        <translation>Er hat acht Gruppen zu fünf Zeichen.</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>Es ist schon zu Ende.</translation>
    </message>
    <message>
        <source>It may belong to another vault, or be an older one that was renewed since.</source>
        <translation>Er gehört vielleicht zu einem anderen Tresor, oder es ist ein älterer, der seither erneuert wurde.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>Es wurde vielleicht inzwischen entfernt.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile; go back and look again.</source>
        <translation>Es wurde vielleicht inzwischen entfernt; gehen Sie zurück und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>It may have been saved in another window.</source>
        <translation>Vielleicht wurde er in einem anderen Fenster gespeichert.</translation>
    </message>
    <message>
        <source>It may have been taken back.</source>
        <translation>Vielleicht wurde es zurückgenommen.</translation>
    </message>
    <message>
        <source>It never falls due.</source>
        <translation>Es wird nie fällig.</translation>
    </message>
    <message>
        <source>It repeats at other times now.</source>
        <translation>Es wiederholt sich jetzt zu anderen Zeiten.</translation>
    </message>
    <message>
        <source>It repeats more often than every 15 minutes.</source>
        <translation>Es wiederholt sich öfter als alle 15 Minuten.</translation>
    </message>
    <message>
        <source>It was changed again since ({0}).</source>
        <translation>Es wurde seither wieder geändert ({0}).</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>Es wurde seither wieder geändert.</translation>
    </message>
    <message>
        <source>Its end is no date.</source>
        <translation>Sein Ende ist kein Datum.</translation>
    </message>
    <message>
        <source>Keep it where it is and write down its place, or make it smaller.</source>
        <translation>Lassen Sie sie, wo sie ist, und schreiben Sie auf, wo, oder machen Sie sie kleiner.</translation>
    </message>
    <message>
        <source>Keep {0} of them.</source>
        <translation>Behalten Sie {0} davon.</translation>
    </message>
    <message>
        <source>Keys in a row are tried early.</source>
        <translation>Tasten nebeneinander werden früh versucht.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave out dates and years that belong to you.</source>
        <translation>Lassen Sie Daten und Jahre weg, die zu Ihnen gehören.</translation>
    </message>
    <message>
        <source>Leave out runs of letters or digits.</source>
        <translation>Lassen Sie Reihen von Buchstaben oder Ziffern weg.</translation>
    </message>
    <message>
        <source>Leave out what repeats.</source>
        <translation>Lassen Sie weg, was sich wiederholt.</translation>
    </message>
    <message>
        <source>Leave out years, above all those of your own life.</source>
        <translation>Lassen Sie Jahre weg, vor allem die aus Ihrem eigenen Leben.</translation>
    </message>
    <message>
        <source>Let us see how we can make this easier next time.</source>
        <translation>Schauen wir, wie wir das beim nächsten Mal leichter machen.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look at how it was written.</source>
        <translation>Schau nach, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>Look at the new state first.</source>
        <translation>Sehen Sie sich erst den neuen Stand an.</translation>
    </message>
    <message>
        <source>Look at the new state, then change it again.</source>
        <translation>Sehen Sie sich den neuen Stand an, und ändern Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Look at the promises again.</source>
        <translation>Sehen Sie sich die Versprechen noch einmal an.</translation>
    </message>
    <message>
        <source>Make it anew.</source>
        <translation>Gib es neu.</translation>
    </message>
    <message>
        <source>Many people have chosen this one before, so it is tried early.</source>
        <translation>Viele Leute haben diese schon gewählt, deshalb wird sie früh versucht.</translation>
    </message>
    <message>
        <source>Mend the lines, or import the file without them.</source>
        <translation>Richten Sie die Zeilen, oder importieren Sie die Datei ohne sie.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Name a file in it, such as {0}.</source>
        <translation>Nennen Sie eine Datei darin, etwa {0}.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Name one by the reference in brackets.</source>
        <translation>Nennen Sie eines beim Kürzel in Klammern.</translation>
    </message>
    <message>
        <source>Neither the vault's key file nor its spare copy can be read.</source>
        <translation>Weder die Schlüsseldatei des Tresors noch ihre Ersatzkopie ist zu lesen.</translation>
    </message>
    <message>
        <source>No column of this file is headed as a name, a company, a phone number or an e-mail address.</source>
        <translation>Keine Spalte dieser Datei ist als Name, Firma, Telefonnummer oder E-Mail-Adresse überschrieben.</translation>
    </message>
    <message>
        <source>No date came with this conversation.</source>
        <translation>Zu diesem Gespräch kam kein Datum.</translation>
    </message>
    <message>
        <source>No line of this file could be read.
{0}</source>
        <translation>Keine Zeile dieser Datei war zu lesen.
{0}</translation>
    </message>
    <message>
        <source>No vault here</source>
        <translation>Hier ist kein Tresor</translation>
    </message>
    <message>
        <source>Nobody is asked yet.</source>
        <translation>Noch ist niemand gefragt.</translation>
    </message>
    <message>
        <source>Nobody is at the keyboard.</source>
        <translation>Niemand sitzt an der Tastatur.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Nothing can be saved right now</source>
        <translation>Gerade kann nichts gespeichert werden</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Nichts darin ist neu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close a few programs and try again.</source>
        <translation>Nichts wurde geändert. Schließen Sie ein paar Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Every backup of this vault carries its own copy of the keys: open one of those.</source>
        <translation>Nichts wurde geändert. Jede Sicherung dieses Tresors trägt ihre eigene Kopie der Schlüssel: Öffnen Sie eine davon.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep this folder as it is and restore the newest backup into another one.</source>
        <translation>Nichts wurde geändert. Lassen Sie diesen Ordner, wie er ist, und holen Sie die neueste Sicherung in einen anderen zurück.</translation>
    </message>
    <message>
        <source>Nothing was changed. Please check the rights on the vault's folder, or that its drive is connected.</source>
        <translation>Nichts wurde geändert. Bitte prüfen Sie die Rechte des Tresorordners, oder ob sein Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>Nothing was changed. Please try again.</source>
        <translation>Nichts wurde geändert. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the right database back, or restore the newest backup.</source>
        <translation>Nichts wurde geändert. Legen Sie die richtige Datenbank zurück, oder holen Sie die neueste Sicherung zurück.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the newest backup into a new folder.</source>
        <translation>Nichts wurde geändert. Holen Sie die neueste Sicherung in einen neuen Ordner zurück.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the newest backup; keep this folder as it is.</source>
        <translation>Nichts wurde geändert. Holen Sie die neueste Sicherung zurück; lassen Sie diesen Ordner, wie er ist.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Advocate on this computer, then open the vault again.</source>
        <translation>Nichts wurde geändert. Erneuern Sie Advocate auf diesem Computer, und öffnen Sie den Tresor dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>One of the promises has ended or belongs elsewhere.</source>
        <translation>Eines der Versprechen ist beendet oder gehört woandershin.</translation>
    </message>
    <message>
        <source>One word alone is quickly found.</source>
        <translation>Ein Wort allein ist schnell gefunden.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Open it with your passphrase or your recovery code, then let the keychain remember it again.</source>
        <translation>Öffnen Sie ihn mit Ihrer Passphrase oder Ihrem Wiederherstellungscode, und lassen Sie den Schlüsselbund ihn dann wieder merken.</translation>
    </message>
    <message>
        <source>Open that vault, or choose another folder for the new one.</source>
        <translation>Öffnen Sie diesen Tresor, oder wählen Sie für den neuen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Open the one that took its place instead.</source>
        <translation>Stattdessen das öffnen, das an seine Stelle trat.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Please check capitals and the keyboard's language. Your recovery code opens the vault too.</source>
        <translation>Bitte prüfen Sie Großbuchstaben und die Sprache der Tastatur. Auch Ihr Wiederherstellungscode öffnet den Tresor.</translation>
    </message>
    <message>
        <source>Please check the code</source>
        <translation>Bitte prüfen Sie den Code</translation>
    </message>
    <message>
        <source>Please check this</source>
        <translation>Bitte sehen Sie hier nach</translation>
    </message>
    <message>
        <source>Please choose the folder of your vault. If its keys were deleted, every backup carries a copy of them.</source>
        <translation>Bitte wählen Sie den Ordner Ihres Tresors. Wenn seine Schlüssel gelöscht wurden: Jede Sicherung trägt eine Kopie davon.</translation>
    </message>
    <message>
        <source>Please compare with your paper, one character after the other.</source>
        <translation>Bitte vergleichen Sie mit Ihrem Papier, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Please compare with your paper.</source>
        <translation>Bitte vergleichen Sie mit Ihrem Papier.</translation>
    </message>
    <message>
        <source>Please free some space or check the folder's rights, then make the change again.</source>
        <translation>Bitte schaffen Sie Platz oder prüfen Sie die Rechte des Ordners, und ändern Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please free some space or check the folder's rights, then open the vault again.</source>
        <translation>Bitte schaffen Sie Platz oder prüfen Sie die Rechte des Ordners, und öffnen Sie den Tresor dann wieder.</translation>
    </message>
    <message>
        <source>Please free some space or check the folder's rights, then try again.</source>
        <translation>Bitte schaffen Sie Platz oder prüfen Sie die Rechte des Ordners, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please look at {0} first.</source>
        <translation>Bitte sehen Sie zuerst in {0} nach.</translation>
    </message>
    <message>
        <source>Please type a passphrase.</source>
        <translation>Bitte geben Sie eine Passphrase ein.</translation>
    </message>
    <message>
        <source>Please type it instead of pasting it.</source>
        <translation>Bitte tippen Sie sie, statt sie einzufügen.</translation>
    </message>
    <message>
        <source>Please type your recovery code.</source>
        <translation>Bitte geben Sie Ihren Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Put together a few words that have nothing to do with each other.</source>
        <translation>Stellen Sie ein paar Wörter zusammen, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Release the promise or correct the text instead.</source>
        <translation>Erlassen Sie das Versprechen, oder berichtigen Sie stattdessen den Text.</translation>
    </message>
    <message>
        <source>Reminders, minutes before</source>
        <translation>Erinnerungen, Minuten davor</translation>
    </message>
    <message>
        <source>Remove a computer you no longer use, then try again.</source>
        <translation>Entfernen Sie einen Computer, den Sie nicht mehr benutzen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>Öffnen Sie es zuerst wieder.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder.</source>
        <translation>Holen Sie die neueste Sicherung in einen neuen Ordner zurück.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Holen Sie die neueste Sicherung zurück.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Runs like abc or 6543 are tried early.</source>
        <translation>Reihen wie abc oder 6543 werden früh versucht.</translation>
    </message>
    <message>
        <source>Save it as CSV in the program that made it, and choose that file.</source>
        <translation>Speichern Sie es als CSV in dem Programm, das es gemacht hat, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Save it as it is now.</source>
        <translation>Speichern Sie ihn so, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>Save the columns you need as a CSV of their own, and choose that file.</source>
        <translation>Speichern Sie die Spalten, die Sie brauchen, als eigene CSV, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Say it in other words.</source>
        <translation>Sag es mit anderen Worten.</translation>
    </message>
    <message>
        <source>Say who you are first.</source>
        <translation>Sagen Sie zuerst, wer Sie sind.</translation>
    </message>
    <message>
        <source>Say why, so that it can be told to the customer.</source>
        <translation>Sagen, warum, damit der Kunde es hören kann.</translation>
    </message>
    <message>
        <source>Set a passphrase or a recovery code first.</source>
        <translation>Setzen Sie zuerst eine Passphrase oder einen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Short patterns on the keyboard are tried early.</source>
        <translation>Kurze Muster auf der Tastatur werden früh versucht.</translation>
    </message>
    <message>
        <source>Shorten it, or split it in two.</source>
        <translation>Kürzen Sie es, oder teilen Sie es in zwei.</translation>
    </message>
    <message>
        <source>Somebody changed this while you were editing.</source>
        <translation>Jemand hat das geändert, während Sie es bearbeiteten.</translation>
    </message>
    <message>
        <source>Somebody else gave this.</source>
        <translation>Das hat jemand anderes übergeben.</translation>
    </message>
    <message>
        <source>Somebody may have removed it in the settings.</source>
        <translation>Vielleicht hat es jemand in den Einstellungen entfernt.</translation>
    </message>
    <message>
        <source>Somebody may have removed it.</source>
        <translation>Vielleicht hat es jemand entfernt.</translation>
    </message>
    <message>
        <source>Somebody may have sorted it already.</source>
        <translation>Vielleicht hat es jemand schon zugeordnet.</translation>
    </message>
    <message>
        <source>Somebody must stay in the team, or nobody could open the vault.</source>
        <translation>Jemand muss im Team bleiben, sonst könnte niemand den Tresor öffnen.</translation>
    </message>
    <message>
        <source>Something outside Advocate changed the list of ways into this vault. Your data is unharmed; look through the ways in under Settings, and change your passphrase if you did not expect this.</source>
        <translation>Etwas außerhalb von Advocate hat die Liste der Wege in diesen Tresor geändert. Ihre Daten sind unversehrt; sehen Sie die Wege hinein in den Einstellungen durch, und ändern Sie Ihre Passphrase, wenn Sie das nicht erwartet haben.</translation>
    </message>
    <message>
        <source>Something that this belongs to is no longer there. Nothing was changed.</source>
        <translation>Etwas, wozu dies gehört, ist nicht mehr da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something was added since that belongs to it, so it cannot be taken back on its own.</source>
        <translation>Seither kam etwas hinzu, das dazugehört; deshalb kann es nicht für sich zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Split it into smaller files, and import one by one.</source>
        <translation>Teilen Sie sie in kleinere Dateien, und importieren Sie eine nach der anderen.</translation>
    </message>
    <message>
        <source>Swaps like @ for a are tried too.</source>
        <translation>Tausche wie @ für a werden auch versucht.</translation>
    </message>
    <message>
        <source>Symbols, digits and capitals are not needed; length is what counts.</source>
        <translation>Zeichen, Ziffern und Großbuchstaben sind nicht nötig; die Länge zählt.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Take back the later step first.</source>
        <translation>Nehmen Sie zuerst den späteren Schritt zurück.</translation>
    </message>
    <message>
        <source>Take that back first, or wait for the answer.</source>
        <translation>Nehmen Sie das zuerst zurück, oder warten Sie auf die Antwort.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>That case belongs to another customer.</source>
        <translation>Dieser Vorgang gehört einem anderen Kunden.</translation>
    </message>
    <message>
        <source>That contact was with another customer.</source>
        <translation>Dieser Kontakt war mit einem anderen Kunden.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>That does not open the vault</source>
        <translation>Das öffnet den Tresor nicht</translation>
    </message>
    <message>
        <source>That does not open this vault.</source>
        <translation>Das öffnet diesen Tresor nicht.</translation>
    </message>
    <message>
        <source>That is longer than a recovery code.</source>
        <translation>Das ist länger als ein Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>That is no number of followers.</source>
        <translation>Das ist keine Zahl von Folgenden.</translation>
    </message>
    <message>
        <source>That passphrase contains a broken character.</source>
        <translation>Diese Passphrase enthält ein kaputtes Zeichen.</translation>
    </message>
    <message>
        <source>That passphrase is longer than {0} characters.</source>
        <translation>Diese Passphrase ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>That phrase has no words.</source>
        <translation>Diese Wendung hat keine Wörter.</translation>
    </message>
    <message>
        <source>That phrase is too long.</source>
        <translation>Diese Wendung ist zu lang.</translation>
    </message>
    <message>
        <source>That step is not in the history.</source>
        <translation>Dieser Schritt steht nicht im Verlauf.</translation>
    </message>
    <message>
        <source>That step was already taken back.</source>
        <translation>Dieser Schritt wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>That team member is not in this vault.</source>
        <translation>Dieses Teammitglied ist nicht in diesem Tresor.</translation>
    </message>
    <message>
        <source>That time has passed already.</source>
        <translation>Diese Zeit ist schon vorbei.</translation>
    </message>
    <message>
        <source>The PDF was not made</source>
        <translation>Das PDF wurde nicht gemacht</translation>
    </message>
    <message>
        <source>The case was resolved.</source>
        <translation>Der Fall wurde gelöst.</translation>
    </message>
    <message>
        <source>The code has {0} characters, {1}: it needs {2}.</source>
        <translation>Der Code hat {0} Zeichen, {1}: Er braucht {2}.</translation>
    </message>
    <message>
        <source>The database cannot be read with this vault's key: it is damaged or belongs to another vault.</source>
        <translation>Die Datenbank ist mit dem Schlüssel dieses Tresors nicht zu lesen: Sie ist beschädigt oder gehört zu einem anderen Tresor.</translation>
    </message>
    <message>
        <source>The database does not say which vault it is.</source>
        <translation>Die Datenbank sagt nicht, welcher Tresor sie ist.</translation>
    </message>
    <message>
        <source>The database engine on this computer is too old to be trusted with your data.</source>
        <translation>Das Datenbankwerk auf diesem Computer ist zu alt, um ihm Ihre Daten anzuvertrauen.</translation>
    </message>
    <message>
        <source>The database has {0} damaged place{1}.</source>
        <translation>Die Datenbank hat {0} beschädigte Stelle{1}.</translation>
    </message>
    <message>
        <source>The database in this folder belongs to another vault.</source>
        <translation>Die Datenbank in diesem Ordner gehört zu einem anderen Tresor.</translation>
    </message>
    <message>
        <source>The database is empty.</source>
        <translation>Die Datenbank ist leer.</translation>
    </message>
    <message>
        <source>The database is not encrypted, so it is not one of ours.</source>
        <translation>Die Datenbank ist nicht verschlüsselt, also keine von unseren.</translation>
    </message>
    <message>
        <source>The database {0} is not in this folder.</source>
        <translation>Die Datenbank {0} ist nicht in diesem Ordner.</translation>
    </message>
    <message>
        <source>The file has {0} MB; {1} MB fit.</source>
        <translation>Die Datei hat {0} MB; {1} MB passen.</translation>
    </message>
    <message>
        <source>The file that was read back differs from what was written.</source>
        <translation>Die zurückgelesene Datei unterscheidet sich von der geschriebenen.</translation>
    </message>
    <message>
        <source>The file {0} cannot be opened: {1}.</source>
        <translation>Die Datei {0} lässt sich nicht öffnen: {1}.</translation>
    </message>
    <message>
        <source>The file {0} is larger than 4 GB.</source>
        <translation>Die Datei {0} ist größer als 4 GB.</translation>
    </message>
    <message>
        <source>The first line of this file {0}</source>
        <translation>Die erste Zeile dieser Datei {0}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made or written to.</source>
        <translation>Der Ordner {0} kann nicht angelegt oder beschrieben werden.</translation>
    </message>
    <message>
        <source>The folder {0} holds no vault.</source>
        <translation>Der Ordner {0} enthält keinen Tresor.</translation>
    </message>
    <message>
        <source>The folder {0} is not empty. Nothing was changed in it.</source>
        <translation>Der Ordner {0} ist nicht leer. Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The handoff has nobody to go to.</source>
        <translation>Die Übergabe geht noch an niemanden.</translation>
    </message>
    <message>
        <source>The history could not be laid out as a PDF. Nothing in the vault was changed.</source>
        <translation>Der Verlauf ließ sich nicht als PDF setzen. Im Tresor wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The history would end before it begins.</source>
        <translation>Der Verlauf würde enden, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of it was kept.</source>
        <translation>Der Import wurde angehalten. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>The key file holds the key of another vault.</source>
        <translation>Die Schlüsseldatei enthält den Schlüssel eines anderen Tresors.</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>Der Schlüsselbund antwortete mit einem Fehler.</translation>
    </message>
    <message>
        <source>The keychain did not answer</source>
        <translation>Der Schlüsselbund hat nicht geantwortet</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may be waiting for you in another window.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Vielleicht wartet er in einem anderen Fenster auf Sie.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keychain is ready.</source>
        <translation>Der Schlüsselbund ist bereit.</translation>
    </message>
    <message>
        <source>The keychain no longer knows this vault. That happens after some system updates; the vault is unharmed.</source>
        <translation>Der Schlüsselbund kennt diesen Tresor nicht mehr. Das kommt nach manchen Systemupdates vor; der Tresor ist unversehrt.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not been set up yet.</source>
        <translation>Der Schlüsselbund dieses Computers ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The keychain set up on this computer does not keep secrets safely, so Advocate does not use it.</source>
        <translation>Der auf diesem Computer eingerichtete Schlüsselbund bewahrt Geheimnisse nicht sicher auf, deshalb benutzt Advocate ihn nicht.</translation>
    </message>
    <message>
        <source>The keychain took the key but did not give it back, so Advocate does not rely on it.</source>
        <translation>Der Schlüsselbund nahm den Schlüssel, gab ihn aber nicht zurück, deshalb verlässt sich Advocate nicht auf ihn.</translation>
    </message>
    <message>
        <source>The new keys are saved, but the old spare copy could not be replaced.</source>
        <translation>Die neuen Schlüssel sind gespeichert, aber die alte Ersatzkopie ließ sich nicht ersetzen.</translation>
    </message>
    <message>
        <source>The new keys were written, but the disk did not confirm it. Keep the old passphrase and code at hand.</source>
        <translation>Die neuen Schlüssel wurden geschrieben, aber die Platte hat es nicht bestätigt. Halten Sie die alte Passphrase und den alten Code bereit.</translation>
    </message>
    <message>
        <source>The note has nobody to go to.</source>
        <translation>Die Notiz hat niemanden, an den sie geht.</translation>
    </message>
    <message>
        <source>The picture has {0} kB; {1} fit.</source>
        <translation>Das Bild hat {0} kB; {1} passen.</translation>
    </message>
    <message>
        <source>The promise would be over before it begins.</source>
        <translation>Das Versprechen wäre vorbei, bevor es beginnt.</translation>
    </message>
    <message>
        <source>The rule needs words to look for.</source>
        <translation>Die Regel braucht Wörter, nach denen sie sucht.</translation>
    </message>
    <message>
        <source>The same again and again is tried early.</source>
        <translation>Immer wieder dasselbe wird früh versucht.</translation>
    </message>
    <message>
        <source>The system does not let Advocate read the vault's key file.</source>
        <translation>Das System lässt Advocate die Schlüsseldatei des Tresors nicht lesen.</translation>
    </message>
    <message>
        <source>The time has no time zone.</source>
        <translation>Die Zeit hat keine Zeitzone.</translation>
    </message>
    <message>
        <source>The vault could not be made in {0}: its disk is full, or cannot be written to. Nothing was left behind.</source>
        <translation>Der Tresor konnte in {0} nicht angelegt werden: Die Platte ist voll oder nicht beschreibbar. Nichts blieb zurück.</translation>
    </message>
    <message>
        <source>The vault did not open</source>
        <translation>Der Tresor ging nicht auf</translation>
    </message>
    <message>
        <source>The vault is already open</source>
        <translation>Der Tresor ist schon offen</translation>
    </message>
    <message>
        <source>The vault is closed</source>
        <translation>Der Tresor ist geschlossen</translation>
    </message>
    <message>
        <source>The vault is closed.</source>
        <translation>Der Tresor ist geschlossen.</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>Der Tresor ist beschädigt</translation>
    </message>
    <message>
        <source>The vault itself is unchanged.</source>
        <translation>Der Tresor selbst ist unverändert.</translation>
    </message>
    <message>
        <source>The vault's folder cannot be written to. Nothing was changed.</source>
        <translation>In den Ordner des Tresors kann nicht geschrieben werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The vault's key file cannot be read.</source>
        <translation>Die Schlüsseldatei des Tresors ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The vault's key file is {0}, so its spare copy was used. It is mended once the vault is open.</source>
        <translation>Die Schlüsseldatei des Tresors ist {0}, deshalb wurde ihre Ersatzkopie benutzt. Sie wird gerichtet, sobald der Tresor offen ist.</translation>
    </message>
    <message>
        <source>The vault's keys could not be saved{0}. The old ones are kept and still open the vault.</source>
        <translation>Die Schlüssel des Tresors konnten nicht gespeichert werden{0}. Die alten sind geblieben und öffnen den Tresor weiter.</translation>
    </message>
    <message>
        <source>The {0} has {1} characters; {2} fit.</source>
        <translation>{0}: {1} Zeichen; {2} passen.</translation>
    </message>
    <message>
        <source>The {0} is empty.</source>
        <translation>{0}: Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>There are no keys in this folder.</source>
        <translation>In diesem Ordner sind keine Schlüssel.</translation>
    </message>
    <message>
        <source>There is a character in {0} that no recovery code has.</source>
        <translation>In {0} steht ein Zeichen, das kein Wiederherstellungscode hat.</translation>
    </message>
    <message>
        <source>There is a database in this folder already.</source>
        <translation>In diesem Ordner ist schon eine Datenbank.</translation>
    </message>
    <message>
        <source>There is a department {0} already.</source>
        <translation>Eine Abteilung {0} gibt es schon.</translation>
    </message>
    <message>
        <source>There is a field {0} already.</source>
        <translation>Ein Feld {0} gibt es schon.</translation>
    </message>
    <message>
        <source>There is a slip in {0}.</source>
        <translation>In {0} ist ein Versehen.</translation>
    </message>
    <message>
        <source>There is a tag {0} already.</source>
        <translation>Ein Schlagwort {0} gibt es schon.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already, and its keys were left as they are.</source>
        <translation>In diesem Ordner ist schon ein Tresor, und seine Schlüssel blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>There is a view {0} already.</source>
        <translation>Eine Ansicht {0} gibt es schon.</translation>
    </message>
    <message>
        <source>There is no customer “{0}”.</source>
        <translation>Einen Kunden „{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Eine Datei {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Einen Ordner {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no group of words called {0}.</source>
        <translation>Es gibt keine Wortgruppe namens {0}.</translation>
    </message>
    <message>
        <source>There is no promise “{0}”.</source>
        <translation>Ein Versprechen „{0}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed; what you had is safe.</source>
        <translation>Auf der Platte ist kein Platz mehr. Nichts wurde geändert; was Sie hatten, ist sicher.</translation>
    </message>
    <message>
        <source>There is no such promise, so nothing was written.</source>
        <translation>Es gibt kein solches Versprechen, also wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing typed yet.</source>
        <translation>Noch ist nichts getippt.</translation>
    </message>
    <message>
        <source>There is something in {0} already, and it was left as it is.</source>
        <translation>In {0} ist schon etwas, und es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>These are contact cards (vCard), which cannot be read yet.</source>
        <translation>Das sind Kontaktkarten (vCard), die noch nicht gelesen werden können.</translation>
    </message>
    <message>
        <source>They accept it or return it.</source>
        <translation>Dort wird es angenommen oder zurückgegeben.</translation>
    </message>
    <message>
        <source>They are linked like this already.</source>
        <translation>Sie sind schon so verknüpft.</translation>
    </message>
    <message>
        <source>They are not in the team any more.</source>
        <translation>Diese Person ist nicht mehr im Team.</translation>
    </message>
    <message>
        <source>They may have been removed; look for them by name.</source>
        <translation>Vielleicht wurden sie entfernt; suchen Sie nach dem Namen.</translation>
    </message>
    <message>
        <source>This build of Advocate has no encryption.</source>
        <translation>Dieser Bau von Advocate hat keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>This call is not open any more.</source>
        <translation>Dieser Anruf ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>This cannot be a reply to that.</source>
        <translation>Das kann keine Antwort darauf sein.</translation>
    </message>
    <message>
        <source>This case is not in the vault any more.</source>
        <translation>Dieser Vorgang ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Advocate can use.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Advocate benutzen kann.</translation>
    </message>
    <message>
        <source>This contact is not in the timeline any more.</source>
        <translation>Dieser Kontakt ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>This customer is not in the vault any more.</source>
        <translation>Dieser Kunde ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>This customer is not in the vault.</source>
        <translation>Dieser Kunde ist nicht im Tresor.</translation>
    </message>
    <message>
        <source>This department is not in the vault any more.</source>
        <translation>Diese Abteilung ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>This does not work as a repeating promise. {0}</source>
        <translation>Das geht nicht als wiederkehrendes Versprechen. {0}</translation>
    </message>
    <message>
        <source>This escalation is not in the vault any more.</source>
        <translation>Diese Bitte um Hilfe ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>This field is not there any more.</source>
        <translation>Dieses Feld gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation>Diese Datei war nicht zu lesen</translation>
    </message>
    <message>
        <source>This file has {0} columns; a list of customers has at most {1}.</source>
        <translation>Diese Datei hat {0} Spalten; eine Kundenliste hat höchstens {1}.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is not in the vault any more.</source>
        <translation>Diese Datei ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>This file is not text: it may be a picture, a program or a workbook.</source>
        <translation>Diese Datei ist kein Text: Sie könnte ein Bild, ein Programm oder eine Arbeitsmappe sein.</translation>
    </message>
    <message>
        <source>This file is packed.</source>
        <translation>Diese Datei ist gepackt.</translation>
    </message>
    <message>
        <source>This folder is in use</source>
        <translation>Dieser Ordner ist in Gebrauch</translation>
    </message>
    <message>
        <source>This handoff is not in the vault any more.</source>
        <translation>Diese Übergabe ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>This is a PDF, made for reading and printing.</source>
        <translation>Das ist ein PDF, zum Lesen und Drucken gemacht.</translation>
    </message>
    <message>
        <source>This is a calendar.</source>
        <translation>Das ist ein Kalender.</translation>
    </message>
    <message>
        <source>This is a database, not an export.</source>
        <translation>Das ist eine Datenbank, kein Export.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>Das ist ein Bild.</translation>
    </message>
    <message>
        <source>This is a web page or XML.</source>
        <translation>Das ist eine Webseite oder XML.</translation>
    </message>
    <message>
        <source>This is a workbook or document of an older office program.</source>
        <translation>Das ist eine Arbeitsmappe oder ein Dokument eines älteren Büroprogramms.</translation>
    </message>
    <message>
        <source>This is a workbook, a document or a zipped file, not a list of text.</source>
        <translation>Das ist eine Arbeitsmappe, ein Dokument oder eine gepackte Datei, keine Liste aus Text.</translation>
    </message>
    <message>
        <source>This is close to one that many people have chosen.</source>
        <translation>Das ist nahe an einer, die viele Leute gewählt haben.</translation>
    </message>
    <message>
        <source>This is no longer on the profile.</source>
        <translation>Das steht nicht mehr im Profil.</translation>
    </message>
    <message>
        <source>This is no picture that can be kept.</source>
        <translation>Das ist kein Bild, das behalten werden kann.</translation>
    </message>
    <message>
        <source>This is no rule for repeating.</source>
        <translation>Das ist keine Regel für Wiederholungen.</translation>
    </message>
    <message>
        <source>This is one JSON list; conversations are read with one record on each line.</source>
        <translation>Das ist eine einzige JSON-Liste; Gespräche werden mit einem Satz in jeder Zeile gelesen.</translation>
    </message>
    <message>
        <source>This is one of the hundred passwords everybody tries first.</source>
        <translation>Das ist eines der hundert Passwörter, die alle zuerst versuchen.</translation>
    </message>
    <message>
        <source>This is one of the ten passwords everybody tries first.</source>
        <translation>Das ist eines der zehn Passwörter, die alle zuerst versuchen.</translation>
    </message>
    <message>
        <source>This is the last way into the vault that does not depend on a computer's keychain, so it stays.</source>
        <translation>Das ist der letzte Weg in den Tresor, der nicht vom Schlüsselbund eines Computers abhängt, deshalb bleibt er.</translation>
    </message>
    <message>
        <source>This is the same tag.</source>
        <translation>Das ist dasselbe Schlagwort.</translation>
    </message>
    <message>
        <source>This note is not in the vault any more.</source>
        <translation>Diese Notiz ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht.</translation>
    </message>
    <message>
        <source>This phrase is not in the list any more.</source>
        <translation>Diese Wendung steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>This promise has ended already.</source>
        <translation>Dieses Versprechen ist schon beendet.</translation>
    </message>
    <message>
        <source>This promise has ended already: {0}.</source>
        <translation>Dieses Versprechen ist schon beendet: {0}.</translation>
    </message>
    <message>
        <source>This promise is late already.</source>
        <translation>Dieses Versprechen ist schon überfällig.</translation>
    </message>
    <message>
        <source>This promise is not in the vault any more.</source>
        <translation>Dieses Versprechen ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>This promise was moved to another time.</source>
        <translation>Dieses Versprechen wurde auf eine andere Zeit verschoben.</translation>
    </message>
    <message>
        <source>This quick note is not there any more.</source>
        <translation>Diese Schnellnotiz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This recovery code is written correctly, but it does not open this vault.</source>
        <translation>Dieser Wiederherstellungscode ist richtig geschrieben, öffnet aber diesen Tresor nicht.</translation>
    </message>
    <message>
        <source>This repeating promise has ended already.</source>
        <translation>Dieses wiederkehrende Versprechen ist schon zu Ende.</translation>
    </message>
    <message>
        <source>This repeating promise is not in the vault any more.</source>
        <translation>Dieses wiederkehrende Versprechen ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>This rule is not in the vault any more.</source>
        <translation>Diese Regel ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>This tag is not in the vault any more.</source>
        <translation>Dieses Schlagwort ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>This vault has no team member.</source>
        <translation>Dieser Tresor hat kein Teammitglied.</translation>
    </message>
    <message>
        <source>This vault has {0} ways in already.</source>
        <translation>Dieser Tresor hat schon {0} Wege hinein.</translation>
    </message>
    <message>
        <source>This vault is newer than this Advocate</source>
        <translation>Dieser Tresor ist neuer als dieses Advocate</translation>
    </message>
    <message>
        <source>This vault is open in another Advocate on this computer.</source>
        <translation>Dieser Tresor ist in einem anderen Advocate auf diesem Computer offen.</translation>
    </message>
    <message>
        <source>This view is not there any more.</source>
        <translation>Diese Ansicht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This was answered already.</source>
        <translation>Das wurde schon beantwortet.</translation>
    </message>
    <message>
        <source>This was given to somebody who has not answered yet.</source>
        <translation>Das wurde jemandem übergeben, der noch nicht geantwortet hat.</translation>
    </message>
    <message>
        <source>This was given to {0}.</source>
        <translation>Das wurde an {0} übergeben.</translation>
    </message>
    <message>
        <source>This way into the vault is not there any more.</source>
        <translation>Diesen Weg in den Tresor gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>Try a shorter period. If it fails again, please send us a report from the Help page.</source>
        <translation>Versuchen Sie einen kürzeren Zeitraum. Wenn es wieder nicht klappt, senden Sie uns bitte einen Bericht.</translation>
    </message>
    <message>
        <source>Try part of the name, a number or a mail address.</source>
        <translation>Versuchen Sie es mit einem Teil des Namens, einer Nummer oder einer E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Two or three words are enough.</source>
        <translation>Zwei oder drei Worte genügen.</translation>
    </message>
    <message>
        <source>Type a few words first.</source>
        <translation>Tippen Sie zuerst ein paar Worte.</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>Tippen Sie mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>Type digits, such as 1200, or leave it empty.</source>
        <translation>Geben Sie Ziffern ein, etwa 1200, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Type digits, such as 1250.50.</source>
        <translation>Geben Sie Ziffern ein, etwa 1250.50.</translation>
    </message>
    <message>
        <source>Type it as year-month-day, such as 2026-03-12.</source>
        <translation>Geben Sie es als Jahr-Monat-Tag ein, etwa 2026-03-12.</translation>
    </message>
    <message>
        <source>Type it like name@example.com.</source>
        <translation>Geben Sie es ein wie name@example.com.</translation>
    </message>
    <message>
        <source>Type one from 1 to {0}.</source>
        <translation>Tippen Sie eine von 1 bis {0}.</translation>
    </message>
    <message>
        <source>Type one to {0} of them.</source>
        <translation>Tippen Sie eins bis {0} davon.</translation>
    </message>
    <message>
        <source>Type the number with its area code.</source>
        <translation>Geben Sie die Nummer mit Vorwahl ein.</translation>
    </message>
    <message>
        <source>Unpack it first, then choose the file inside.</source>
        <translation>Entpacken Sie sie zuerst, und wählen Sie dann die Datei darin.</translation>
    </message>
    <message>
        <source>Use that window, or close it and try again.</source>
        <translation>Benutzen Sie jenes Fenster, oder schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>We can tell that this matters to them. What we will do is …</source>
        <translation>Wir merken, dass ihnen das wichtig ist. Wir werden …</translation>
    </message>
    <message>
        <source>We have agreed to do it this way because … What we can do is …</source>
        <translation>Wir machen das so, weil … Was wir tun können: …</translation>
    </message>
    <message>
        <source>We have made a mistake here, and we are putting it right by …</source>
        <translation>Uns ist hier ein Fehler passiert, und wir bringen ihn in Ordnung, indem wir …</translation>
    </message>
    <message>
        <source>We have … in front of us; let us look at it together.</source>
        <translation>Wir haben … vor uns; schauen wir es zusammen an.</translation>
    </message>
    <message>
        <source>We will ask our colleagues and come back to you by …</source>
        <translation>Wir fragen im Haus nach und melden uns bis … bei Ihnen.</translation>
    </message>
    <message>
        <source>What was in this file is not in the vault any more.</source>
        <translation>Was in dieser Datei war, ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>What we can do is …</source>
        <translation>Was wir tun können: …</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Welches?</translation>
    </message>
    <message>
        <source>Wording hints</source>
        <translation>Hinweise zur Wortwahl</translation>
    </message>
    <message>
        <source>Words spelled backwards are tried too.</source>
        <translation>Rückwärts geschriebene Wörter werden auch versucht.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Write the few words that count.</source>
        <translation>Schreiben Sie die wenigen Wörter, auf die es ankommt.</translation>
    </message>
    <message>
        <source>Write the words that the hint is about.</source>
        <translation>Schreiben Sie die Wörter, um die es in dem Hinweis geht.</translation>
    </message>
    <message>
        <source>Years are tried early.</source>
        <translation>Jahre werden früh versucht.</translation>
    </message>
    <message>
        <source>You have this already.</source>
        <translation>Das haben Sie schon.</translation>
    </message>
    <message>
        <source>You have typed in this call again since.</source>
        <translation>Sie haben in diesem Anruf seither weitergetippt.</translation>
    </message>
    <message>
        <source>Your passphrase or your recovery code opens the vault as always.</source>
        <translation>Ihre Passphrase oder Ihr Wiederherstellungscode öffnet den Tresor wie immer.</translation>
    </message>
    <message>
        <source>`advocate promises` lists them with their references.</source>
        <translation>`advocate promises` nennt sie mit ihren Kürzeln.</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>has a name of more than {0} characters.</source>
        <translation>hat einen Namen mit mehr als {0} Zeichen.</translation>
    </message>
    <message>
        <source>has no name, no company, no phone number and no e-mail address.</source>
        <translation>hat keinen Namen, keine Firma, keine Telefonnummer und keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>has {0} values, but the first line names {1} columns.</source>
        <translation>hat {0} Werte, aber die erste Zeile nennt {1} Spalten.</translation>
    </message>
    <message>
        <source>holds a number or a nesting that is beyond reading.</source>
        <translation>enthält eine Zahl oder Verschachtelung, die nicht zu lesen ist.</translation>
    </message>
    <message>
        <source>holds bytes that are no readable text (UTF-8).</source>
        <translation>enthält Bytes, die kein lesbarer Text sind (UTF-8).</translation>
    </message>
    <message>
        <source>holds bytes that are no readable text.</source>
        <translation>enthält Bytes, die kein lesbarer Text sind.</translation>
    </message>
    <message>
        <source>is JSON, but not a record with named parts.</source>
        <translation>ist JSON, aber kein Satz mit benannten Teilen.</translation>
    </message>
    <message>
        <source>is longer than 32 MB. No conversation is that long.</source>
        <translation>ist länger als 32 MB. So lang ist kein Gespräch.</translation>
    </message>
    <message>
        <source>is not complete JSON: it breaks off at character {0}.</source>
        <translation>ist kein ganzes JSON: Es bricht bei Zeichen {0} ab.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>open promises</source>
        <translation>offene Versprechen</translation>
    </message>
    <message>
        <source>promises kept in time</source>
        <translation>rechtzeitig gehaltene Versprechen</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} ist nicht zu lesen: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be “{1}”.</source>
        <translation>{0} kann nicht „{1}“ sein.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}. The vault itself is untouched.</source>
        <translation>{0} konnte nicht geschrieben werden: {1}. Der Tresor selbst ist unberührt.</translation>
    </message>
    <message>
        <source>{0} has answered this already.</source>
        <translation>{0} hat das schon beantwortet.</translation>
    </message>
    <message>
        <source>{0} has no choice “{1}”.</source>
        <translation>{0} hat keine Auswahl „{1}“.</translation>
    </message>
    <message>
        <source>{0} is a file, not a folder.</source>
        <translation>{0} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>{0} is a folder.</source>
        <translation>{0} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{0} is a part of the vault in this folder, and is left as it is.</source>
        <translation>{0} ist ein Teil des Tresors in diesem Ordner und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{0} is damaged, or not a backup of Advocate.</source>
        <translation>{0} ist beschädigt oder keine Sicherung von Advocate.</translation>
    </message>
    <message>
        <source>{0} is no number for this rule.</source>
        <translation>{0} ist keine Zahl für diese Regel.</translation>
    </message>
    <message>
        <source>{0} is no place for a file.</source>
        <translation>{0} ist kein Ort für eine Datei.</translation>
    </message>
    <message>
        <source>{0} is not a backup of Advocate.</source>
        <translation>{0} ist keine Sicherung von Advocate.</translation>
    </message>
    <message>
        <source>{0} is yes or no.</source>
        <translation>{0} ist ja oder nein.</translation>
    </message>
    <message>
        <source>{0} no date. {1} placed at the beginning of {2} {3}, the day {4}, and {5} that no date came with it.</source>
        <translation>{0} kein Datum. {1} an den Beginn von {2} {3} gelegt, den Tag {4}, und {5}, dass kein Datum dabei war.</translation>
    </message>
    <message>
        <source>{0} odd: “{1}” in line {2}{3}. {4} kept as written.</source>
        <translation>{0} seltsam: „{1}“ in Zeile {2}{3}. {4} behalten, wie geschrieben.</translation>
    </message>
    <message>
        <source>{0} reminders are too many.</source>
        <translation>{0} Erinnerungen sind zu viele.</translation>
    </message>
    <message>
        <source>{0} steps are no short list.</source>
        <translation>{0} Schritte sind keine kurze Liste.</translation>
    </message>
    <message>
        <source>{0} {1} here already.</source>
        <translation>{0} {1} schon da.</translation>
    </message>
    <message>
        <source>{0} {1} left out.</source>
        <translation>{0} {1} weggelassen.</translation>
    </message>
    <message>
        <source>{0} {1} new.</source>
        <translation>{0} {1} neu.</translation>
    </message>
    <message>
        <source>{0} {1}s are too many to choose from.</source>
        <translation>{0} sind zu viele zur Auswahl ({1}).</translation>
    </message>
    <message>
        <source>“{0}” fits several customers: {1}.</source>
        <translation>„{0}“ passt auf mehrere Kunden: {1}.</translation>
    </message>
    <message>
        <source>“{0}” has no digits.</source>
        <translation>„{0}“ hat keine Ziffern.</translation>
    </message>
    <message>
        <source>“{0}” is among the {1}s already.</source>
        <translation>„{0}“ steht schon auf der Liste ({1}).</translation>
    </message>
    <message>
        <source>“{0}” is neither text nor number.</source>
        <translation>„{0}“ ist weder Text noch Zahl.</translation>
    </message>
    <message>
        <source>“{0}” is no date for {1}.</source>
        <translation>„{0}“ ist kein Datum für {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no number for {1}.</source>
        <translation>„{0}“ ist keine Zahl für {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a date and time such as 2020-05-14T17:55:59Z.</source>
        <translation>„{0}“ ist kein Datum mit Zeit wie 2020-05-14T17:55:59Z.</translation>
    </message>
    <message>
        <source>“{0}” is not a mail address.</source>
        <translation>„{0}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“{0}” is not a record with named parts.</source>
        <translation>„{0}“ ist kein Satz mit benannten Teilen.</translation>
    </message>
    <message>
        <source>“{0}” lies outside the years 1 to 9999.</source>
        <translation>„{0}“ liegt außerhalb der Jahre 1 bis 9999.</translation>
    </message>
    <message>
        <source>“{0}” stands in this list already.</source>
        <translation>„{0}“ steht schon in dieser Liste.</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Chosen. {0}</source>
        <translation>Ausgewählt. {0}</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter öffnet</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next promise</source>
        <translation>Nächstes Versprechen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Space chooses</source>
        <translation>Leertaste wählt aus</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Type to go to a name</source>
        <translation>Tippen geht zu einem Namen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>{0} archives</source>
        <translation>{0} archiviert</translation>
    </message>
    <message>
        <source>{0} brings back</source>
        <translation>{0} holt zurück</translation>
    </message>
    <message>
        <source>{0} goes into the list</source>
        <translation>{0} führt in die Liste</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>Type it like 4 Apr 2019, or 2019-04-04.</source>
        <translation>Geben Sie es ein wie 4 Apr 2019 oder 2019-04-04.</translation>
    </message>
    <message>
        <source>“{0}” is not a day.</source>
        <translation>„{0}“ ist kein Tag.</translation>
    </message>
</context>
<context>
    <name>encodings</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>what it seems to be</source>
        <translation>was es zu sein scheint</translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>Already asked: {0}</source>
        <translation>Schon gefragt: {0}</translation>
    </message>
    <message>
        <source>Ambassador note · {0}</source>
        <translation>Botschafternotiz · {0}</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>Anruf eingehend</translation>
    </message>
    <message>
        <source>Call out</source>
        <translation>Anruf ausgehend</translation>
    </message>
    <message>
        <source>Case: {0}</source>
        <translation>Vorgang: {0}</translation>
    </message>
    <message>
        <source>Chat in</source>
        <translation>Chat eingehend</translation>
    </message>
    <message>
        <source>Chat out</source>
        <translation>Chat ausgehend</translation>
    </message>
    <message>
        <source>E-mail in</source>
        <translation>E-Mail eingehend</translation>
    </message>
    <message>
        <source>E-mail out</source>
        <translation>E-Mail ausgehend</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File {0}, {1}</source>
        <translation>Datei {0}, {1}</translation>
    </message>
    <message>
        <source>Handed to {0}</source>
        <translation>Übergeben an {0}</translation>
    </message>
    <message>
        <source>Help asked of {0}</source>
        <translation>Um Hilfe gebeten: {0}</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Letter in</source>
        <translation>Brief eingehend</translation>
    </message>
    <message>
        <source>Letter out</source>
        <translation>Brief ausgehend</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Pinned · the newest {0} of {1}</source>
        <translation>Angeheftet · die neuesten {0} von {1}</translation>
    </message>
    <message>
        <source>Pinned. {0}</source>
        <translation>Angeheftet. {0}</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Versprechen gebrochen</translation>
    </message>
    <message>
        <source>Promise broken: {0}</source>
        <translation>Versprechen gebrochen: {0}</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Versprechen gehalten</translation>
    </message>
    <message>
        <source>Promise kept late</source>
        <translation>Versprechen zu spät gehalten</translation>
    </message>
    <message>
        <source>Promise kept late: {0}</source>
        <translation>Versprechen zu spät gehalten: {0}</translation>
    </message>
    <message>
        <source>Promise kept: {0}</source>
        <translation>Versprechen gehalten: {0}</translation>
    </message>
    <message>
        <source>Promise made</source>
        <translation>Versprechen gegeben</translation>
    </message>
    <message>
        <source>Promise moved, as agreed</source>
        <translation>Versprechen verschoben, wie vereinbart</translation>
    </message>
    <message>
        <source>Promise moved, as agreed: {0}</source>
        <translation>Versprechen verschoben, wie vereinbart: {0}</translation>
    </message>
    <message>
        <source>Promise released</source>
        <translation>Versprechen erlassen</translation>
    </message>
    <message>
        <source>Promise released: {0}</source>
        <translation>Versprechen erlassen: {0}</translation>
    </message>
    <message>
        <source>Promise: {0} · {1}</source>
        <translation>Versprechen: {0} · {1}</translation>
    </message>
    <message>
        <source>Promise: {0} · {2}</source>
        <translation>Versprechen: {0} · {2}</translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <translation>Grund: {0}</translation>
    </message>
    <message>
        <source>Reply to: {0}</source>
        <translation>Antwort auf: {0}</translation>
    </message>
    <message>
        <source>Social media in</source>
        <translation>Soziale Medien eingehend</translation>
    </message>
    <message>
        <source>Social media out</source>
        <translation>Soziale Medien ausgehend</translation>
    </message>
    <message>
        <source>Text message in</source>
        <translation>SMS eingehend</translation>
    </message>
    <message>
        <source>Text message out</source>
        <translation>SMS ausgehend</translation>
    </message>
    <message>
        <source>accepted by {0}</source>
        <translation>angenommen von {0}</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>call again</source>
        <translation>wieder anrufen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>effort {0}</source>
        <translation>Mühe {0}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>now {0}</source>
        <translation>jetzt {0}</translation>
    </message>
    <message>
        <source>ours alone</source>
        <translation>nur für uns</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <source>read by {0}, not answered yet</source>
        <translation>gelesen von {0}, noch nicht beantwortet</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>returned by {0}</source>
        <translation>zurückgegeben von {0}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>waiting for help</source>
        <translation>wartet auf Hilfe</translation>
    </message>
    <message>
        <source>waiting to be accepted</source>
        <translation>wartet auf Annahme</translation>
    </message>
    <message>
        <source>{0} answered {1}:</source>
        <translation>{0} antwortete {1}:</translation>
    </message>
    <message>
        <source>{0} answered: {1}</source>
        <translation>{0} hat geantwortet: {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>escalations</name>
    <message>
        <source>Effort {0}</source>
        <translation>Mühe {0}</translation>
    </message>
    <message>
        <source>Eighth</source>
        <translation>8.</translation>
    </message>
    <message>
        <source>Fifth</source>
        <translation>5.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>4.</translation>
    </message>
    <message>
        <source>Ninth</source>
        <translation>9.</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2.</translation>
    </message>
    <message>
        <source>Seventh</source>
        <translation>7.</translation>
    </message>
    <message>
        <source>Sixth</source>
        <translation>6.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Tenth</source>
        <translation>10.</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>3.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You asked {1}, {2}</source>
        <translation>Sie haben {1} gefragt, {2}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>{0} asks {1}, {2}</source>
        <translation>{0} fragt {1}, {2}</translation>
    </message>
    <message>
        <source>{0} contact in this case</source>
        <translation>{0} Kontakt in diesem Vorgang</translation>
    </message>
    <message>
        <source>{0} contact with this customer</source>
        <translation>{0} Kontakt mit diesem Kunden</translation>
    </message>
    <message>
        <source>{0} late promise in this case</source>
        <translation>{0} verspätetes Versprechen in diesem Vorgang</translation>
    </message>
    <message>
        <source>{0} late promise to this customer</source>
        <translation>{0} verspätetes Versprechen an diesen Kunden</translation>
    </message>
    <message>
        <source>{0} transfer in this case</source>
        <translation>{0} Übergabe in diesem Vorgang</translation>
    </message>
    <message>
        <source>{0} transfer of this customer</source>
        <translation>{0} Übergabe dieses Kunden</translation>
    </message>
    <message>
        <source>{0}: ask somebody for help?</source>
        <translation>{0}: jemanden um Hilfe bitten?</translation>
    </message>
    <message>
        <source>{0}: ask {1}?</source>
        <translation>{0}: {1} fragen?</translation>
    </message>
    <message>
        <source>{0}nd</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}rd</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}st</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}th</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>“{0}” was written</source>
        <translation>„{0}“ wurde geschrieben</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>A date</source>
        <translation>Ein Datum</translation>
    </message>
    <message>
        <source>A line of text</source>
        <translation>Eine Zeile Text</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Ein Link</translation>
    </message>
    <message>
        <source>A long text</source>
        <translation>Ein langer Text</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>An amount of money</source>
        <translation>Ein Geldbetrag</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Eines von mehreren</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Type digits, such as 12000.</source>
        <translation>Geben Sie Ziffern ein, etwa 12000.</translation>
    </message>
    <message>
        <source>“{0}” is not a number.</source>
        <translation>„{0}“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Picture {0}</source>
        <translation>Bild {0}</translation>
    </message>
    <message>
        <source>{0} could not be read. Is it open in another program, or gone?</source>
        <translation>{0} konnte nicht gelesen werden. Ist es in einem anderen Programm offen oder weg?</translation>
    </message>
    <message>
        <source>{0} is a folder. Add the files in it instead.</source>
        <translation>{0} ist ein Ordner. Fügen Sie stattdessen die Dateien darin hinzu.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Never spoke with us</source>
        <translation>Nie mit uns gesprochen</translation>
    </message>
    <message>
        <source>Nobody's</source>
        <translation>Von niemandem betreut</translation>
    </message>
    <message>
        <source>Not heard from for 30 days</source>
        <translation>Seit 30 Tagen nichts gehört</translation>
    </message>
    <message>
        <source>Not heard from for 90 days</source>
        <translation>Seit 90 Tagen nichts gehört</translation>
    </message>
    <message>
        <source>Not heard from for a year</source>
        <translation>Seit einem Jahr nichts gehört</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Owner: {0}</source>
        <translation>Zuständig: {0}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weggelegt</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Spoke within 30 days</source>
        <translation>In 30 Tagen gesprochen</translation>
    </message>
    <message>
        <source>Spoke within 7 days</source>
        <translation>In 7 Tagen gesprochen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>Schlagwort: {0}</translation>
    </message>
    <message>
        <source>With a late promise</source>
        <translation>Mit überfälligem Versprechen</translation>
    </message>
    <message>
        <source>With an open promise</source>
        <translation>Mit offenem Versprechen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>someone who left</source>
        <translation>jemand, der gegangen ist</translation>
    </message>
    <message>
        <source>{0} is…</source>
        <translation>{0} ist…</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message numerus="yes">
        <source>%n open promise(s)</source>
        <translation>
            <numerusform>%n offenes Versprechen</numerusform>
            <numerusform>%n offene Versprechen</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Last customers</source>
        <translation>Letzte Kunden</translation>
    </message>
    <message>
        <source>New customer with this number</source>
        <translation>Neuer Kunde mit dieser Nummer</translation>
    </message>
    <message>
        <source>New customer “{name}”</source>
        <translation>Neuer Kunde „{name}“</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>a promise is {late}</source>
        <translation>ein Versprechen ist {late}</translation>
    </message>
    <message>
        <source>last contact {when}</source>
        <translation>letzter Kontakt {when}</translation>
    </message>
</context>
<context>
    <name>glance</name>
    <message>
        <source>about the same since {0}</source>
        <translation>etwa gleich seit {0}</translation>
    </message>
    <message>
        <source>effort {0}</source>
        <translation>Mühe {0}</translation>
    </message>
    <message>
        <source>getting easier since {0}</source>
        <translation>wird leichter seit {0}</translation>
    </message>
    <message>
        <source>getting harder since {0}</source>
        <translation>wird schwerer seit {0}</translation>
    </message>
    <message>
        <source>kept {0} of {1} promise in time</source>
        <translation>{0} von {1} Versprechen rechtzeitig gehalten</translation>
    </message>
    <message>
        <source>kept {0} of {1} promises in time</source>
        <translation>{0} von {1} Versprechen rechtzeitig gehalten</translation>
    </message>
    <message>
        <source>last contact {0}</source>
        <translation>letzter Kontakt {0}</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>noch kein Kontakt</translation>
    </message>
</context>
<context>
    <name>handoffs</name>
    <message>
        <source>Answered {0}</source>
        <translation>Beantwortet {0}</translation>
    </message>
    <message>
        <source>Given {0}</source>
        <translation>Übergeben {0}</translation>
    </message>
    <message>
        <source>Goes along: {0}</source>
        <translation>Geht mit: {0}</translation>
    </message>
    <message>
        <source>Stays with {0}: {1}</source>
        <translation>Bleibt bei {0}: {1}</translation>
    </message>
    <message>
        <source>Stays: {0}</source>
        <translation>Bleibt: {0}</translation>
    </message>
    <message>
        <source>Waiting for {0} to accept</source>
        <translation>Wartet darauf, dass {0} annimmt</translation>
    </message>
    <message>
        <source>Waiting for {0} to accept, for {1}</source>
        <translation>Wartet seit {1} darauf, dass {0} annimmt</translation>
    </message>
    <message>
        <source>from {0}, {1}</source>
        <translation>von {0}, {1}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
    <message>
        <source>to {0}, {1}</source>
        <translation>an {0}, {1}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <source>{0} returned it, {1}</source>
        <translation>{0} gab es zurück, {1}</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message numerus="yes">
        <source>%Ln promise(s) want to be kept</source>
        <translation>
            <numerusform>%Ln Versprechen will gehalten werden</numerusform>
            <numerusform>%Ln Versprechen wollen gehalten werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Due just now</source>
        <translation>Gerade fällig</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>Fällig {when}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Advocate</source>
        <translation>Advocate öffnen</translation>
    </message>
    <message>
        <source>Promise {late}</source>
        <translation>Versprechen {late}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Snooze 10 minutes</source>
        <translation>In 10 Minuten wieder</translation>
    </message>
    <message>
        <source>Something is due in Advocate.</source>
        <translation>In Advocate ist etwas fällig.</translation>
    </message>
    <message>
        <source>That promise had ended already.</source>
        <translation>Dieses Versprechen war schon beendet.</translation>
    </message>
    <message>
        <source>Unlock to see it.</source>
        <translation>Zum Ansehen entsperren.</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln reminder(s)</source>
        <translation>
            <numerusform>Inzwischen: %Ln Erinnerung</numerusform>
            <numerusform>Inzwischen: %Ln Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photo</name>
    <message>
        <source>Choose a photo, such as a JPEG or PNG. The picture there was is kept.</source>
        <translation>Wählen Sie ein Foto, etwa JPEG oder PNG. Das Bild, das da war, ist geblieben.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or a part of it. The picture there was is kept.</source>
        <translation>Wählen Sie ein kleineres oder einen Ausschnitt. Das Bild, das da war, ist geblieben.</translation>
    </message>
    <message>
        <source>Choose one of less than 80 MB. The picture there was is kept.</source>
        <translation>Wählen Sie eines unter 80 MB. Das Bild, das da war, ist geblieben.</translation>
    </message>
    <message>
        <source>See whether it is still there, or choose another one.</source>
        <translation>Sehen Sie nach, ob sie noch da ist, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read.</source>
        <translation>Die Datei „{name}“ ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>This file is too large for a picture.</source>
        <translation>Diese Datei ist zu groß für ein Bild.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>Das ist kein Bild, das zu lesen wäre.</translation>
    </message>
    <message>
        <source>This picture is too large.</source>
        <translation>Dieses Bild ist zu groß.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Ambassador notes</source>
        <translation>Botschafternotizen</translation>
    </message>
    <message>
        <source>Bring customers in</source>
        <translation>Kunden holen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>promise acts</name>
    <message>
        <source>Another time…</source>
        <translation>Andere Zeit…</translation>
    </message>
    <message>
        <source>Change words, time, owner…</source>
        <translation>Worte, Zeit, Zuständige ändern…</translation>
    </message>
    <message>
        <source>Could not keep it…</source>
        <translation>Ging nicht zu halten…</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Geben an…</translation>
    </message>
    <message>
        <source>How it went…</source>
        <translation>Wie es verlief…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Log a call…</source>
        <translation>Anruf festhalten…</translation>
    </message>
    <message>
        <source>Only this customer</source>
        <translation>Nur dieser Kunde</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Put a wrong time right…</source>
        <translation>Falsche Zeit richtigstellen…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Erlassen…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Stop repeating…</source>
        <translation>Nicht mehr wiederholen…</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>It was done in time, and written down late</source>
        <translation>Es war pünktlich getan und wurde spät aufgeschrieben</translation>
    </message>
    <message>
        <source>It was done together with another promise</source>
        <translation>Es wurde mit einem anderen Versprechen zusammen erledigt</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Niemand ging ran</translation>
    </message>
    <message>
        <source>Something has to come first</source>
        <translation>Etwas anderes muss zuerst geschehen</translation>
    </message>
    <message>
        <source>The customer could not be reached</source>
        <translation>Der Kunde war nicht zu erreichen</translation>
    </message>
    <message>
        <source>The customer did it themselves</source>
        <translation>Der Kunde hat es selbst getan</translation>
    </message>
    <message>
        <source>The customer no longer needs it</source>
        <translation>Der Kunde braucht es nicht mehr</translation>
    </message>
    <message>
        <source>The customer wished for it</source>
        <translation>Der Kunde wünschte es so</translation>
    </message>
    <message>
        <source>They asked for a later call</source>
        <translation>Sie baten um einen späteren Anruf</translation>
    </message>
    <message>
        <source>We agreed on something else</source>
        <translation>Wir haben etwas anderes vereinbart</translation>
    </message>
    <message>
        <source>We lost sight of it</source>
        <translation>Wir haben es aus den Augen verloren</translation>
    </message>
    <message>
        <source>We need longer than we thought</source>
        <translation>Wir brauchen länger als gedacht</translation>
    </message>
    <message>
        <source>We promised more than we could do</source>
        <translation>Wir haben mehr versprochen, als wir konnten</translation>
    </message>
    <message>
        <source>We ran out of time</source>
        <translation>Uns ging die Zeit aus</translation>
    </message>
    <message>
        <source>We wait for somebody else</source>
        <translation>Wir warten auf jemand anderen</translation>
    </message>
    <message>
        <source>We waited for somebody else</source>
        <translation>Wir haben auf jemand anderen gewartet</translation>
    </message>
    <message>
        <source>We were missing something we needed</source>
        <translation>Uns fehlte etwas, das wir brauchten</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>A promise counts when it was due or done, whichever came first.</source>
        <translation>Ein Versprechen zählt, wenn es fällig war oder erledigt wurde, je nachdem, was früher kam.</translation>
    </message>
    <message>
        <source>All that count</source>
        <translation>Alle, die zählen</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>By how much those kept late were late: in the middle, and at the longest.</source>
        <translation>Um wie viel die zu spät gehaltenen zu spät waren: in der Mitte und höchstens.</translation>
    </message>
    <message>
        <source>Done after it was due.</source>
        <translation>Erledigt, nachdem es fällig war.</translation>
    </message>
    <message>
        <source>Done in time.</source>
        <translation>Rechtzeitig erledigt.</translation>
    </message>
    <message>
        <source>In the last {2} months {0} of {1} promises were kept in time, {3}.</source>
        <translation>In den letzten {2} Monaten wurden {0} von {1} Versprechen rechtzeitig gehalten, {3}.</translation>
    </message>
    <message>
        <source>In the last {2} weeks {0} of {1} promises were kept in time, {3}.</source>
        <translation>In den letzten {2} Wochen wurden {0} von {1} Versprechen rechtzeitig gehalten, {3}.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Kept in time, out of all that were kept, kept late, are late or were broken.</source>
        <translation>Rechtzeitig gehalten, von allen, die gehalten, zu spät gehalten, überfällig oder gebrochen sind.</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Verspätung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>No longer wanted. No part of the rate.</source>
        <translation>Nicht mehr gewünscht. Zählt in der Quote nicht mit.</translation>
    </message>
    <message>
        <source>Promised in that time, whenever it was due.</source>
        <translation>In dieser Zeit versprochen, wann auch immer es fällig war.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Renegotiated</source>
        <translation>Neu vereinbart</translation>
    </message>
    <message>
        <source>The customer agreed to another time before it was due. No part of the rate.</source>
        <translation>Bevor es fällig war, wurde mit dem Kunden eine andere Zeit vereinbart. Zählt in der Quote nicht mit.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Was due, and is still open.</source>
        <translation>War fällig und ist noch offen.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Will not be done.</source>
        <translation>Wird nicht erledigt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} · up to {1}</source>
        <translation>{0} · bis {1}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0}. – {1}</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
</context>
<context>
    <name>relations</name>
    <message>
        <source>colleague</source>
        <translation>Kollege</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>arbeitet hier</translation>
    </message>
    <message>
        <source>works there</source>
        <translation>arbeitet dort</translation>
    </message>
</context>
<context>
    <name>revisions</name>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Mühe</translation>
    </message>
    <message>
        <source>Moment of delight</source>
        <translation>Schöner Moment</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wer dabei war</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Certain words</source>
        <translation>Bestimmte Wörter</translation>
    </message>
    <message>
        <source>Contacts in one case</source>
        <translation>Kontakte in einem Vorgang</translation>
    </message>
    <message>
        <source>Effort of a contact</source>
        <translation>Mühe eines Kontakts</translation>
    </message>
    <message>
        <source>Effort {0} or more</source>
        <translation>Mühe {0} oder mehr</translation>
    </message>
    <message>
        <source>Late promises in one case</source>
        <translation>Verspätete Versprechen in einem Vorgang</translation>
    </message>
    <message>
        <source>One of these words is written</source>
        <translation>Eines dieser Wörter wird geschrieben</translation>
    </message>
    <message>
        <source>Transfers of one case</source>
        <translation>Übergaben eines Vorgangs</translation>
    </message>
    <message>
        <source>who looks after it</source>
        <translation>wer sich darum kümmert</translation>
    </message>
    <message>
        <source>{0} contact in one case</source>
        <translation>{0} Kontakt in einem Vorgang</translation>
    </message>
    <message>
        <source>{0} late promise in one case</source>
        <translation>{0} verspätetes Versprechen in einem Vorgang</translation>
    </message>
    <message>
        <source>{0} transfer of one case</source>
        <translation>{0} Übergabe eines Vorgangs</translation>
    </message>
</context>
<context>
    <name>session start</name>
    <message>
        <source>Advocate could not be set to start with this computer.</source>
        <translation>Advocate ließ sich nicht so einstellen, dass es mit diesem Computer startet.</translation>
    </message>
    <message>
        <source>Look whether your own settings folder can be written to.</source>
        <translation>Bitte nachsehen, ob in den eigenen Ordner für Einstellungen geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Asking for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Call guide</source>
        <translation>Gesprächsleitfaden</translation>
    </message>
    <message>
        <source>Call guide beside a call</source>
        <translation>Gesprächsleitfaden neben einem Anruf</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Country of your phone numbers</source>
        <translation>Land Ihrer Telefonnummern</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Hints dismissed by me</source>
        <translation>Von mir abgelehnte Hinweise</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language and formats</source>
        <translation>Sprache und Formate</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Name des Betriebs</translation>
    </message>
    <message>
        <source>Our own outcomes of a contact</source>
        <translation>Unsere eigenen Ausgänge eines Kontakts</translation>
    </message>
    <message>
        <source>Our own reasons</source>
        <translation>Unsere eigenen Gründe</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Own outcomes</source>
        <translation>Eigene Ausgänge</translation>
    </message>
    <message>
        <source>Own reasons</source>
        <translation>Eigene Gründe</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Phrases of our own</source>
        <translation>Eigene Wendungen</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Remind us</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rules for asking for help</source>
        <translation>Regeln zum Um-Hilfe-Bitten</translation>
    </message>
    <message>
        <source>Sample business</source>
        <translation>Beispielbetrieb</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Steps of the call guide</source>
        <translation>Schritte des Gesprächsleitfadens</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Tags of customers</source>
        <translation>Schlagworte der Kunden</translation>
    </message>
    <message>
        <source>Take everything with you</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>Usual phrases we take out</source>
        <translation>Übliche Wendungen, die wir herausnehmen</translation>
    </message>
    <message>
        <source>Vault and backups</source>
        <translation>Tresor und Sicherungen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Wege hinein</translation>
    </message>
    <message>
        <source>Week begins on</source>
        <translation>Woche beginnt am</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>When this computer starts</source>
        <translation>Wenn dieser Computer startet</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>Why a promise was late or not kept</source>
        <translation>Warum ein Versprechen spät kam oder nicht gehalten wurde</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortwahl</translation>
    </message>
    <message>
        <source>Wording hints</source>
        <translation>Hinweise zur Wortwahl</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your department</source>
        <translation>Ihre Abteilung</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Ihre E-Mail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>about release log problem</source>
        <translation>über Version Protokoll Problem</translation>
    </message>
    <message>
        <source>ambassadors rename retire groups</source>
        <translation>Botschafter umbenennen stilllegen Gruppen</translation>
    </message>
    <message>
        <source>animation fade reduced accessibility</source>
        <translation>Animation blenden weniger Barrierefreiheit</translation>
    </message>
    <message>
        <source>autostart login sign in boot begin by itself</source>
        <translation>Autostart Anmeldung anmelden hochfahren von selbst beginnen</translation>
    </message>
    <message>
        <source>back up backup copy safe check</source>
        <translation>sichern Sicherung Kopie prüfen</translation>
    </message>
    <message>
        <source>backup bring back lost recover new computer</source>
        <translation>Sicherung zurückholen verloren retten neuer Computer</translation>
    </message>
    <message>
        <source>bank holiday days off country region</source>
        <translation>Feiertag frei Land Bundesland Region</translation>
    </message>
    <message>
        <source>checklist introduce listen ask inform honest promise order</source>
        <translation>Checkliste vorstellen zuhören fragen ehrlich versprechen Reihenfolge</translation>
    </message>
    <message>
        <source>checklist steps show hide on off</source>
        <translation>Checkliste Schritte zeigen verbergen an aus</translation>
    </message>
    <message>
        <source>company firm</source>
        <translation>Firma Unternehmen</translation>
    </message>
    <message>
        <source>custom columns details choices define reorder</source>
        <translation>eigene Spalten Einzelheiten Auswahl festlegen ordnen</translation>
    </message>
    <message>
        <source>date format day month year</source>
        <translation>Datum Format Tag Monat Jahr</translation>
    </message>
    <message>
        <source>demo example data try remove made-up</source>
        <translation>Demo Beispiel Daten ausprobieren entfernen erfunden</translation>
    </message>
    <message>
        <source>density compact comfortable spacing lists</source>
        <translation>Dichte eng luftig Abstand Listen</translation>
    </message>
    <message>
        <source>do not disturb night silent evening reminders</source>
        <translation>nicht stören Nacht still Abend Erinnerungen</translation>
    </message>
    <message>
        <source>email mail address</source>
        <translation>E-Mail Adresse</translation>
    </message>
    <message>
        <source>escalation escalate transfer late effort contacts words threshold</source>
        <translation>Eskalation eskalieren Übergabe verspätet Mühe Kontakte Wörter Schwelle</translation>
    </message>
    <message>
        <source>export CSV JSON leave move open formats</source>
        <translation>Export CSV JSON verlassen umziehen offene Formate</translation>
    </message>
    <message>
        <source>first day Monday Sunday Saturday calendar</source>
        <translation>erster Tag Montag Sonntag Samstag Kalender</translation>
    </message>
    <message>
        <source>folder size encrypted encryption database location</source>
        <translation>Ordner Größe verschlüsselt Verschlüsselung Datenbank Ort</translation>
    </message>
    <message>
        <source>font letters larger smaller zoom scale</source>
        <translation>Schrift Buchstaben größer kleiner Zoom</translation>
    </message>
    <message>
        <source>high accessibility readable eyes</source>
        <translation>hoch Barrierefreiheit lesbar Augen</translation>
    </message>
    <message>
        <source>how it ended result quote visit chips call keys order add rename</source>
        <translation>wie es ausging Ergebnis Resultat Angebot Besuch Anruf Tasten Reihenfolge hinzufügen umbenennen</translation>
    </message>
    <message>
        <source>keys hotkey change reset Ctrl</source>
        <translation>Tasten Kürzel ändern zurücksetzen Strg</translation>
    </message>
    <message>
        <source>labels rename merge remove count</source>
        <translation>Etiketten umbenennen zusammenlegen entfernen zählen</translation>
    </message>
    <message>
        <source>license open source libraries fonts notices</source>
        <translation>Lizenz Open Source Bibliotheken Schriften Hinweise</translation>
    </message>
    <message>
        <source>me myself profile</source>
        <translation>ich selbst Profil</translation>
    </message>
    <message>
        <source>opening hours office time begin end of work</source>
        <translation>Öffnungszeiten Bürozeit Beginn Ende Feierabend</translation>
    </message>
    <message>
        <source>passphrase password recovery code keychain lock unlock</source>
        <translation>Passphrase Passwort Wiederherstellungscode Schlüsselbund sperren öffnen</translation>
    </message>
    <message>
        <source>phrases they policy system on off while typing</source>
        <translation>Wendungen Vorschrift System an aus beim Tippen</translation>
    </message>
    <message>
        <source>print PDF A4 US Letter history</source>
        <translation>drucken PDF A4 US Letter Verlauf</translation>
    </message>
    <message>
        <source>reasons broken released moved put off snooze</source>
        <translation>Gründe gebrochen verlegt verschoben später erinnern</translation>
    </message>
    <message>
        <source>region telephone prefix dial</source>
        <translation>Region Telefon Vorwahl wählen</translation>
    </message>
    <message>
        <source>remind me reminder notification alarm promise due before</source>
        <translation>erinnere mich Erinnerung Benachrichtigung Wecker Versprechen fällig vorher</translation>
    </message>
    <message>
        <source>team members people users add leave employee</source>
        <translation>Team Mitglieder Leute hinzufügen gehen Mitarbeiter</translation>
    </message>
    <message>
        <source>theme dark light night mode colors</source>
        <translation>Aussehen dunkel hell Nacht Farben</translation>
    </message>
    <message>
        <source>time format clock 24 12 hours am pm</source>
        <translation>Zeit Format Uhr 24 12 Stunden</translation>
    </message>
    <message>
        <source>timezone clock city</source>
        <translation>Zeitzone Uhr Stadt</translation>
    </message>
    <message>
        <source>translation English words</source>
        <translation>Übersetzung Deutsch Worte</translation>
    </message>
    <message>
        <source>tray background keep running quit</source>
        <translation>Symbol Hintergrund weiterlaufen beenden</translation>
    </message>
    <message>
        <source>why list chips order add rename</source>
        <translation>warum Liste Reihenfolge hinzufügen umbenennen</translation>
    </message>
    <message>
        <source>wording hint add list team</source>
        <translation>Wortwahl Hinweis hinzufügen Liste Team</translation>
    </message>
    <message>
        <source>wording hint remove list team</source>
        <translation>Wortwahl Hinweis entfernen Liste Team</translation>
    </message>
    <message>
        <source>wording phrase bring back again</source>
        <translation>Wortwahl Wendung zurückholen wieder</translation>
    </message>
    <message>
        <source>workdays week weekend days off Monday Saturday</source>
        <translation>Werktage Woche Wochenende freie Tage Montag Samstag</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message numerus="yes">
        <source>%n handoff(s) to accept</source>
        <translation>
            <numerusform>%n Übergabe anzunehmen</numerusform>
            <numerusform>%n Übergaben anzunehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late promise(s)</source>
        <translation>
            <numerusform>%n überfälliges Versprechen</numerusform>
            <numerusform>%n überfällige Versprechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late promise(s) for you</source>
        <translation>
            <numerusform>%n überfälliges Versprechen für Sie</numerusform>
            <numerusform>%n überfällige Versprechen für Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late promise(s) of everyone</source>
        <translation>
            <numerusform>%n überfälliges Versprechen von allen</numerusform>
            <numerusform>%n überfällige Versprechen von allen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to sort</source>
        <translation>
            <numerusform>%n Notiz zuzuordnen</numerusform>
            <numerusform>%n Notizen zuzuordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to help with</source>
        <translation>
            <numerusform>%n Bitte um Ihre Hilfe</numerusform>
            <numerusform>%n Bitten um Ihre Hilfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up only here</source>
        <translation>Nur hier gesichert</translation>
    </message>
    <message>
        <source>Backed up {when}</source>
        <translation>Gesichert {when}</translation>
    </message>
    <message>
        <source>By itself on this computer: {when}</source>
        <translation>Von selbst auf diesem Computer: {when}</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>Noch nicht gesichert</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>24:00</source>
        <translation>24:00</translation>
    </message>
    <message>
        <source>by {end}</source>
        <translation>bis {end}</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <translation>dddd, MMMM d, yyyy</translation>
    </message>
    <message>
        <source>dddd, yyyy-MM-dd</source>
        <translation>dddd, yyyy-MM-dd</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} Tag</numerusform>
            <numerusform>{count} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <translation>
            <numerusform>vor {count} Tag</numerusform>
            <numerusform>vor {count} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days late</source>
        <translation>
            <numerusform>{count} Tag überfällig</numerusform>
            <numerusform>{count} Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h</source>
        <translation>
            <numerusform>{count} Std.</numerusform>
            <numerusform>{count} Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h ago</source>
        <translation>
            <numerusform>vor {count} Std.</numerusform>
            <numerusform>vor {count} Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h late</source>
        <translation>
            <numerusform>{count} Std. überfällig</numerusform>
            <numerusform>{count} Std. überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min</source>
        <translation>
            <numerusform>{count} Min.</numerusform>
            <numerusform>{count} Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min ago</source>
        <translation>
            <numerusform>vor {count} Min.</numerusform>
            <numerusform>vor {count} Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min late</source>
        <translation>
            <numerusform>{count} Min. überfällig</numerusform>
            <numerusform>{count} Min. überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months</source>
        <translation>
            <numerusform>{count} Monat</numerusform>
            <numerusform>{count} Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months ago</source>
        <translation>
            <numerusform>vor {count} Monat</numerusform>
            <numerusform>vor {count} Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months late</source>
        <translation>
            <numerusform>{count} Monat überfällig</numerusform>
            <numerusform>{count} Monate überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} s</source>
        <translation>
            <numerusform>{count} Sek.</numerusform>
            <numerusform>{count} Sek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weeks</source>
        <translation>
            <numerusform>{count} Woche</numerusform>
            <numerusform>{count} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weeks ago</source>
        <translation>
            <numerusform>vor {count} Woche</numerusform>
            <numerusform>vor {count} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weeks late</source>
        <translation>
            <numerusform>{count} Woche überfällig</numerusform>
            <numerusform>{count} Wochen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} years</source>
        <translation>
            <numerusform>{count} Jahr</numerusform>
            <numerusform>{count} Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} years ago</source>
        <translation>
            <numerusform>vor {count} Jahr</numerusform>
            <numerusform>vor {count} Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} years late</source>
        <translation>
            <numerusform>{count} Jahr überfällig</numerusform>
            <numerusform>{count} Jahre überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <translation>{day} {clock}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{hour:02}:{minute:02}</source>
        <translation>{hour:02}:{minute:02}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{hour}:{minute:02} {half}</source>
        <translation>{hour}:{minute:02} {half}</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source> · {0} open</source>
        <translation> · {0} offen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <translation>dddd, MMMM d</translation>
    </message>
    <message>
        <source>dddd, yyyy-MM-dd</source>
        <translation>dddd, yyyy-MM-dd</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>blames</source>
        <translation>beschuldigt</translation>
    </message>
    <message>
        <source>hides behind others</source>
        <translation>versteckt sich hinter anderen</translation>
    </message>
    <message>
        <source>is unkind</source>
        <translation>ist unfreundlich</translation>
    </message>
    <message>
        <source>refuses without a way on</source>
        <translation>lehnt ab, ohne einen Weg zu zeigen</translation>
    </message>
</context>
</TS>
