<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_BE" sourcelanguage="en">
<context>
    <name>ActSheet</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>Not saved. What you typed is still here; the window says why.</source>
        <translation>Nicht gespeichert. Was Sie getippt haben, steht noch hier; das Fenster sagt, warum.</translation>
    </message>
    <message>
        <source>Esc once more throws away what you typed.</source>
        <translation>Noch einmal Esc verwirft, was Sie getippt haben.</translation>
    </message>
</context>
<context>
    <name>AssessForm</name>
    <message>
        <source>Choose a severity: 4, 3, 2 or 1.</source>
        <translation>Wählen Sie eine Schwere: 4, 3, 2 oder 1.</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>A desk needs a code of one to three letters.</source>
        <translation>Ein Platz braucht ein Kürzel aus ein bis drei Buchstaben.</translation>
    </message>
    <message>
        <source>At most three letters, so that numbers stay short on the phone.</source>
        <translation>Höchstens drei Buchstaben, damit Nummern am Telefon kurz bleiben.</translation>
    </message>
    <message>
        <source>Only letters from A to Z.</source>
        <translation>Nur Buchstaben von A bis Z.</translation>
    </message>
    <message>
        <source>The account needs a sign-in name.</source>
        <translation>Das Konto braucht einen Anmeldenamen.</translation>
    </message>
    <message>
        <source>No blanks in a sign-in name.</source>
        <translation>Keine Leerzeichen in einem Anmeldenamen.</translation>
    </message>
    <message>
        <source>At least {least} characters; {missing} more.</source>
        <translation>Mindestens {least} Zeichen; noch {missing}.</translation>
    </message>
    <message>
        <source>Not the same few characters again and again.</source>
        <translation>Nicht immer wieder dieselben wenigen Zeichen.</translation>
    </message>
    <message>
        <source>A folder is needed.</source>
        <translation>Ein Ordner wird gebraucht.</translation>
    </message>
    <message>
        <source>The whole path is needed, from the root or drive on.</source>
        <translation>Der ganze Pfad wird gebraucht, ab Wurzel oder Laufwerk.</translation>
    </message>
    <message>
        <source>{place} is a file, not a folder.</source>
        <translation>{place} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>no such place</source>
        <translation>diesen Ort gibt es nicht</translation>
    </message>
    <message>
        <source>Nothing can be written there: {reason}</source>
        <translation>Dort kann nichts geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Desk code</source>
        <translation>Kürzel des Platzes</translation>
    </message>
    <message>
        <source>Stands before every number: A-1042, spoken on the phone.</source>
        <translation>Steht vor jeder Nummer: A-1042, wie man sie am Telefon nennt.</translation>
    </message>
    <message>
        <source>National Crisis Centre</source>
        <translation>Nationales Krisenzentrum</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Name des Zentrums</translation>
    </message>
    <message>
        <source>Stands on every print.</source>
        <translation>Steht auf jedem Ausdruck.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>As it stands in the log.</source>
        <translation>So, wie er im Einsatztagebuch steht.</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>At least {least} characters. A sentence is easy to remember.</source>
        <translation>Mindestens {least} Zeichen. Ein Satz lässt sich leicht merken.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort noch einmal</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Try with a practice scenario</source>
        <translation>Mit einem Übungsszenario ausprobieren</translation>
    </message>
    <message>
        <source>Plays in the exercise lane, apart from real alerts, with numbers of its own: X-A-1.</source>
        <translation>Läuft auf der Übungsspur, getrennt von echten Alarmen, mit eigenen Nummern: X-A-1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The centre&apos;s name stands on every print.</source>
        <translation>Der Name des Zentrums steht auf jedem Ausdruck.</translation>
    </message>
    <message>
        <source>The log needs your name.</source>
        <translation>Das Einsatztagebuch braucht Ihren Namen.</translation>
    </message>
    <message>
        <source>Desk and language</source>
        <translation>Platz und Sprache</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Erstes Konto</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Dieser Platz</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Where the data are kept</source>
        <translation>Wo die Daten liegen</translation>
    </message>
    <message>
        <source>These stay as they are: the code is part of every number this desk gives out.</source>
        <translation>Das bleibt so: Das Kürzel gehört zu jeder Nummer, die dieser Platz vergibt.</translation>
    </message>
    <message>
        <source>The first account may set up everything, and add others later.</source>
        <translation>Das erste Konto darf alles einrichten und später andere hinzufügen.</translation>
    </message>
    <message>
        <source>Alerts, log and keys of this desk, on this machine. Only receiving needs a network.</source>
        <translation>Alarme, Einsatztagebuch und Schlüssel dieses Platzes, auf diesem Rechner. Nur der Empfang braucht ein Netz.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Platz öffnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter sind nicht gleich.</translation>
    </message>
    <message>
        <source>On a network share: without the network the desk could not write. Better on this machine.</source>
        <translation>Auf einer Netzwerkfreigabe: Ohne Netz könnte der Platz nicht schreiben. Besser auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {word}</source>
        <translation>Schritt {step} von {steps}: {word}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>Choose a reason: 1 to {last}.</source>
        <translation>Wählen Sie einen Grund: 1 bis {last}.</translation>
    </message>
    <message>
        <source>The number of the other one, for instance A-1042.</source>
        <translation>Die Nummer der anderen, zum Beispiel A-1042.</translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <source>Choose what it is: R, X or T.</source>
        <translation>Wählen Sie, was es ist: R, X oder T.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>HandForm</name>
    <message>
        <source>Say who: a role at the permanence, for instance.</source>
        <translation>Sagen Sie, wer: zum Beispiel eine Rolle in der Permanenz.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>LogLine</name>
    <message>
        <source>Log line</source>
        <translation>Tagebuchzeile</translation>
    </message>
    <message>
        <source>Write in the log: Enter writes it, 13:58 in front says when it happened  (Ctrl+L)</source>
        <translation>Ins Einsatztagebuch schreiben: Enter trägt ein, 13:58 davor sagt, wann es geschah  (Ctrl+L)</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>LogScreen</name>
    <message>
        <source>{count} copied</source>
        <translation>{count} kopiert</translation>
    </message>
    <message>
        <source>{ref} is struck already, by {by}.</source>
        <translation>{ref} ist schon gestrichen, durch {by}.</translation>
    </message>
    <message>
        <source>{ref} records what arrived or what the program did; it cannot be struck.</source>
        <translation>{ref} hält fest, was einging oder was das Programm tat; das lässt sich nicht streichen.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Einsatztagebuch</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Von Hand geschrieben</translation>
    </message>
    <message>
        <source>Key H changes between the two</source>
        <translation>Taste H wechselt zwischen beiden</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Einsatztagebuch suchen</translation>
    </message>
    <message>
        <source>Find in this list, or a number: A-1042, Enter  (Ctrl+F)</source>
        <translation>In dieser Liste suchen, oder eine Nummer: A-1042, Enter  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Ältere Einträge laden</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>There is no entry {ref}.</source>
        <translation>Es gibt keinen Eintrag {ref}.</translation>
    </message>
    <message>
        <source>Nothing written by hand yet. The line below writes (Ctrl+L).</source>
        <translation>Noch nichts von Hand geschrieben. Die Zeile unten schreibt (Ctrl+L).</translation>
    </message>
    <message>
        <source>The log is empty. Everything that happens at this desk will stand here.</source>
        <translation>Das Einsatztagebuch ist leer. Alles, was an diesem Platz geschieht, wird hier stehen.</translation>
    </message>
    <message>
        <source>{shown} of {loaded} loaded entries</source>
        <translation>{shown} von {loaded} geladenen Einträgen</translation>
    </message>
    <message>
        <source>{loaded} entries</source>
        <translation>{loaded} Einträge</translation>
    </message>
    <message>
        <source>older ones follow</source>
        <translation>ältere folgen</translation>
    </message>
    <message>
        <source>{count} new above</source>
        <translation>{count} neu darüber</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Select an entry to read it whole here.</source>
        <translation>Wählen Sie einen Eintrag, um ihn hier ganz zu lesen.</translation>
    </message>
    <message>
        <source>LATE, entered {time}</source>
        <translation>NACHGETRAGEN, eingetragen {time}</translation>
    </message>
    <message>
        <source>not in the list above</source>
        <translation>nicht in der Liste oben</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Einsatztagebuch</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>On notifications (with Alt from anywhere)</source>
        <translation>Bei Meldungen (überall mit Alt)</translation>
    </message>
    <message>
        <source>Going about</source>
        <translation>Sich bewegen</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Der Platz</translation>
    </message>
    <message>
        <source>Log line</source>
        <translation>Tagebuchzeile</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>To the top, and to what is new</source>
        <translation>Nach oben, zu dem, was neu ist</translation>
    </message>
    <message>
        <source>Open: into the panel</source>
        <translation>Öffnen: in den Detailbereich</translation>
    </message>
    <message>
        <source>The next language of the alert</source>
        <translation>Die nächste Sprache des Alarms</translation>
    </message>
    <message>
        <source>A telephone call comes in</source>
        <translation>Ein Anruf kommt herein</translation>
    </message>
    <message>
        <source>Take the last act back</source>
        <translation>Die letzte Handlung zurücknehmen</translation>
    </message>
    <message>
        <source>Change lane: real or exercise</source>
        <translation>Spur wechseln: echt oder Übung</translation>
    </message>
    <message>
        <source>Practice scenario</source>
        <translation>Übungsszenario</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Platz sperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Menu: look, language, close</source>
        <translation>Menü: Aussehen, Sprache, schließen</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Dieses Blatt</translation>
    </message>
    <message>
        <source>REAL ALERT, not the exercise: {names}</source>
        <translation>ECHTER ALARM, nicht die Übung: {names}</translation>
    </message>
    <message>
        <source>Real, exercise or test? {names}</source>
        <translation>Echt, Übung oder Test? {names}</translation>
    </message>
    <message>
        <source>REAL WORLD, not the exercise. Critical: {critical}. Overdue: {overdue}. To acknowledge: {all}.</source>
        <translation>WIRKLICHKEIT, nicht die Übung. Kritisch: {critical}. Überfällig: {overdue}. Zu quittieren: {all}.</translation>
    </message>
    <message>
        <source>Go there (Ctrl+E)</source>
        <translation>Dorthin (Ctrl+E)</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>Practice scenario …	Ctrl+Shift+E</source>
        <translation>Übungsszenario …	Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Change lane: real or exercise	Ctrl+E</source>
        <translation>Spur wechseln: echt oder Übung	Ctrl+E</translation>
    </message>
    <message>
        <source>Keys	F1</source>
        <translation>Tasten	F1</translation>
    </message>
    <message>
        <source>Lock the desk	Ctrl+Shift+L</source>
        <translation>Platz sperren	Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Sign out	Ctrl+Shift+Q</source>
        <translation>Abmelden	Ctrl+Shift+Q</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programm schließen</translation>
    </message>
    <message>
        <source>Look: as the system</source>
        <translation>Aussehen: wie das System</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>Aussehen: hell</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>Aussehen: dunkel</translation>
    </message>
    <message>
        <source>Look: high contrast</source>
        <translation>Aussehen: hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>As numbers</source>
        <translation>Als Zahlen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} Bytes</translation>
    </message>
    <message>
        <source>The first {shown} of {all} bytes are shown. “Save a copy” gives them all.</source>
        <translation>Die ersten {shown} von {all} Bytes werden gezeigt. „Kopie speichern“ gibt sie alle.</translation>
    </message>
    <message>
        <source>Save a copy of the original</source>
        <translation>Kopie des Originals speichern</translation>
    </message>
    <message>
        <source>The copy could not be saved: {reason}. The original is safe in the journal.</source>
        <translation>Die Kopie konnte nicht gespeichert werden: {reason}. Das Original liegt sicher im Journal.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Language (key L for the next one)</source>
        <translation>Sprache (Taste L für die nächste)</translation>
    </message>
    <message>
        <source>Choose a notification: what it says, what was done with it and the original appear here.</source>
        <translation>Wählen Sie eine Meldung: Was sie sagt, was mit ihr geschah und das Original erscheinen hier.</translation>
    </message>
    <message>
        <source>{count} are chosen: buttons and keys act on all of them.</source>
        <translation>{count} sind gewählt: Knöpfe und Tasten gelten für alle.</translation>
    </message>
    <message>
        <source>received {time}</source>
        <translation>eingegangen {time}</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>Practice scenario</source>
        <translation>Übungsszenario</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>{factor} times as fast</source>
        <translation>{factor}-mal so schnell</translation>
    </message>
    <message>
        <source>As in reality</source>
        <translation>Wie in Wirklichkeit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Stop the exercise</source>
        <translation>Übung anhalten</translation>
    </message>
    <message>
        <source>Running now: {title}</source>
        <translation>Läuft gerade: {title}</translation>
    </message>
    <message>
        <source>Plays into the exercise lane. The real queue goes on and breaks through.</source>
        <translation>Läuft auf der Übungsspur. Die echten Meldungen gehen weiter und brechen durch.</translation>
    </message>
    <message>
        <source>Lasts {length} at this speed.</source>
        <translation>Dauert {length} bei diesem Tempo.</translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>Find in this list  (Ctrl+F)</source>
        <translation>In dieser Liste suchen  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>This notification is not known at this desk.</source>
        <translation>Diese Meldung ist an diesem Platz nicht bekannt.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Hier passt nichts</translation>
    </message>
    <message>
        <source>Headline, event, sender, area, number and channel were looked through. Esc shows all again.</source>
        <translation>Titel, Ereignis, Absender, Gebiet, Nummer und Kanal wurden durchsucht. Esc zeigt wieder alles.</translation>
    </message>
    <message>
        <source>No exercise notifications</source>
        <translation>Keine Übungsmeldungen</translation>
    </message>
    <message>
        <source>What an exercise or a practice scenario plays appears here, apart from the real world. Ctrl+T: take a telephone call of the exercise.</source>
        <translation>Was eine Übung oder ein Übungsszenario spielt, erscheint hier, getrennt von der wirklichen Welt. Ctrl+T: einen Anruf der Übung aufnehmen.</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>Keine Meldungen</translation>
    </message>
    <message>
        <source>What the sources bring and what is taken by telephone appears here, grouped by what must be done. Ctrl+6: sources. Ctrl+T: take a telephone call.</source>
        <translation>Was die Quellen bringen und was telefonisch aufgenommen wird, erscheint hier, geordnet danach, was zu tun ist. Ctrl+6: Quellen. Ctrl+T: einen Anruf aufnehmen.</translation>
    </message>
    <message>
        <source>↑ {count} new above</source>
        <translation>↑ {count} neu darüber</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>Reading</source>
        <translation>Lesefassung</translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message>
        <source>since {time}, for {length}</source>
        <translation>seit {time}, schon {length}</translation>
    </message>
    <message>
        <source>Remark at the end  (may stay empty; Shift+Enter: new line)</source>
        <translation>Bemerkung zum Ende  (darf leer bleiben; Shift+Enter: neue Zeile)</translation>
    </message>
    <message>
        <source>The shift is ended and sealed. Write this code down elsewhere, on paper: it proves later that nothing in the journal was changed.</source>
        <translation>Die Schicht ist beendet und versiegelt. Schreiben Sie diesen Code anderswo auf Papier: Er beweist später, dass im Journal nichts geändert wurde.</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Diensthabender</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Shifts before</source>
        <translation>Frühere Schichten</translation>
    </message>
    <message>
        <source>Nobody has the desk</source>
        <translation>Niemand besetzt den Platz</translation>
    </message>
    <message>
        <source>Whoever begins a shift is responsible for what comes in, until that shift is ended.</source>
        <translation>Wer eine Schicht beginnt, ist für alles Eingehende verantwortlich, bis diese Schicht beendet ist.</translation>
    </message>
    <message>
        <source>I have the desk: begin shift</source>
        <translation>Ich besetze den Platz: Schicht beginnen</translation>
    </message>
    <message>
        <source>{name} has the desk</source>
        <translation>{name} besetzt den Platz</translation>
    </message>
    <message>
        <source>Ending the shift seals the journal and gives a code to be written down elsewhere.</source>
        <translation>Das Ende der Schicht versiegelt das Journal und gibt einen Code, der anderswo notiert wird.</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>Schicht beenden</translation>
    </message>
    <message>
        <source>Not saved. What you typed is still here; the window says why.</source>
        <translation>Nicht gespeichert. Was Sie getippt haben, steht noch hier; das Fenster sagt, warum.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Desk {code}</source>
        <translation>Platz {code}</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Locked by {name} since {time}. The alarm goes on.</source>
        <translation>Gesperrt von {name} seit {time}. Der Alarmton bleibt an.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>{count} OVERDUE</source>
        <translation>{count} ÜBERFÄLLIG</translation>
    </message>
    <message>
        <source>{count} to acknowledge</source>
        <translation>{count} zu quittieren</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Your sign-in name is missing.</source>
        <translation>Ihr Anmeldename fehlt.</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>Ihr Passwort fehlt.</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>It is off. Space turns it on.</source>
        <translation>Sie ist aus. Leertaste schaltet sie ein.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Noch keine Quelle</translation>
    </message>
    <message>
        <source>A source is a folder in which files arrive, or a web address that gives a CAP file or a list of them. Everything that a source gives comes into the queue. Ins adds the first one.</source>
        <translation>Eine Quelle ist ein Ordner, in dem Dateien ankommen, oder eine Webadresse, die eine CAP-Datei oder eine Liste davon gibt. Alles, was eine Quelle gibt, kommt zu den Meldungen. Ins fügt die erste hinzu.</translation>
    </message>
    <message>
        <source>{answering} of {active} answer</source>
        <translation>{answering} von {active} antworten</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>every {seconds} s, at most {size} MB, gives up after {timeout} s</source>
        <translation>alle {seconds} s, höchstens {size} MB, gibt auf nach {timeout} s</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>EXERCISE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>not the real world</source>
        <translation>nicht die Wirklichkeit</translation>
    </message>
    <message>
        <source>Desk {code}</source>
        <translation>Platz {code}</translation>
    </message>
    <message>
        <source>nobody on duty</source>
        <translation>niemand im Dienst</translation>
    </message>
    <message>
        <source>to acknowledge</source>
        <translation>zu quittieren</translation>
    </message>
    <message>
        <source>REAL: {count}</source>
        <translation>ECHT: {count}</translation>
    </message>
    <message>
        <source>{count} CRITICAL</source>
        <translation>{count} KRITISCH</translation>
    </message>
    <message>
        <source>{ok} of {all} sources answer</source>
        <translation>{ok} von {all} Quellen antworten</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>OFFLINE</source>
        <translation>OFFLINE</translation>
    </message>
    <message>
        <source>SOURCE SILENT</source>
        <translation>QUELLE STUMM</translation>
    </message>
    <message>
        <source>NO SOURCES</source>
        <translation>KEINE QUELLEN</translation>
    </message>
    <message>
        <source>nothing is watched yet (Ctrl+6)</source>
        <translation>noch nichts überwacht (Ctrl+6)</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>VERBINDUNG</translation>
    </message>
    <message>
        <source>ONLINE</source>
        <translation>ONLINE</translation>
    </message>
    <message>
        <source>{count} OVERDUE</source>
        <translation>{count} ÜBERFÄLLIG</translation>
    </message>
    <message>
        <source>to acknowledge at once</source>
        <translation>sofort zu quittieren</translation>
    </message>
    <message>
        <source>{count} DUE SOON</source>
        <translation>{count} BALD FÄLLIG</translation>
    </message>
    <message>
        <source>{count} to acknowledge</source>
        <translation>{count} zu quittieren</translation>
    </message>
</context>
<context>
    <name>TelephoneForm</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Major incident declared?</source>
        <translation>Großschadenslage ausgerufen?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>When did it happen?</source>
        <translation>Wann ist es geschehen?</translation>
    </message>
    <message>
        <source>13:58 or 1258Z</source>
        <translation>13:58 oder 1258Z</translation>
    </message>
    <message>
        <source>Save what there is</source>
        <translation>Speichern, was da ist</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Put aside, keep the text</source>
        <translation>Beiseitelegen, Text behalten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Noch wurde nichts notiert.</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>Unfinished call of {time}</source>
        <translation>Unfertiger Anruf von {time}</translation>
    </message>
    <message>
        <source>Call, {time}</source>
        <translation>Anruf, {time}</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>A time is written 13:58, 1358 or 1258Z.</source>
        <translation>Eine Zeit schreibt man 13:58, 1358 oder 1258Z.</translation>
    </message>
</context>
<context>
    <name>_Text</name>
    <message>
        <source>Original text</source>
        <translation>Originaltext</translation>
    </message>
</context>
<context>
    <name>act_forms</name>
    <message>
        <source>without a headline</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>{count} notifications: {numbers}</source>
        <translation>{count} Meldungen: {numbers}</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>For us?</source>
        <translation>Für uns?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplikat von</translation>
    </message>
    <message>
        <source>its number, for instance A-1042</source>
        <translation>ihre Nummer, zum Beispiel A-1042</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Hand back to the permanence</source>
        <translation>An die Permanenz zurückgeben</translation>
    </message>
    <message>
        <source>Handed to us by the permanence</source>
        <translation>Uns von der Permanenz übergeben</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>empty: now; else 13:58 or 1258Z</source>
        <translation>leer: jetzt; sonst 13:58 oder 1258Z</translation>
    </message>
    <message>
        <source>Acknowledged by telephone</source>
        <translation>Telefonisch quittiert</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>a role, for instance ERCC duty officer</source>
        <translation>eine Rolle, zum Beispiel Diensthabender des ERCC</translation>
    </message>
    <message>
        <source>Say whom you told.</source>
        <translation>Sagen Sie, wem Sie es gesagt haben.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Text  (Shift+Enter: new line)</source>
        <translation>Text  (Shift+Enter: neue Zeile)</translation>
    </message>
    <message>
        <source>Real, exercise or test?</source>
        <translation>Echt, Übung oder Test?</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>It stays in the queue and is treated like every real alert.</source>
        <translation>Sie bleibt bei den Meldungen und wird behandelt wie jeder echte Alarm.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>It is closed here and goes on in the exercise lane, on its own.</source>
        <translation>Sie wird hier abgeschlossen und läuft auf der Übungsspur für sich weiter.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>It stays in the queue to be acknowledged and closed; nobody is alarmed.</source>
        <translation>Sie bleibt bei den Meldungen, um quittiert und abgeschlossen zu werden; niemand wird alarmiert.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Woher Sie es wissen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Strike {ref}</source>
        <translation>{ref} streichen</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>The entry stays readable, struck through, with your name and this reason; it no longer counts.</source>
        <translation>Der Eintrag bleibt lesbar, durchgestrichen, mit Ihrem Namen und diesem Grund; er zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Say why it is struck.</source>
        <translation>Sagen Sie, warum er gestrichen wird.</translation>
    </message>
    <message>
        <source>Not acknowledged yet: {numbers}. Acknowledge first (Esc, A).</source>
        <translation>Noch nicht quittiert: {numbers}. Erst quittieren (Esc, A).</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>wie es jetzt steht</translation>
    </message>
    <message>
        <source>proposed from the sender&apos;s words</source>
        <translation>nach dem Absender vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Real, exercise or test</source>
        <translation>Echt, Übung oder Test</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>By voice</source>
        <translation>Mündlich</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Handed to us</source>
        <translation>Uns übergeben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>That is not the password of this account.</source>
        <translation>Das ist nicht das Passwort dieses Kontos.</translation>
    </message>
    <message>
        <source>The program has made a mistake of its own. The desk goes on; a report is in {path}.</source>
        <translation>Das Programm hat selbst einen Fehler gemacht. Der Platz läuft weiter; ein Bericht liegt in {path}.</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>This machine names a time zone that is not known: {name}. All local times are shown in {zone} instead.</source>
        <translation>Dieser Rechner nennt eine Zeitzone, die nicht bekannt ist: {name}. Alle Ortszeiten werden stattdessen in {zone} gezeigt.</translation>
    </message>
    <message>
        <source>The program had not been stopped in order. Everything that was shown as done is here.</source>
        <translation>Das Programm war nicht ordentlich beendet worden. Alles, was als erledigt gezeigt wurde, ist da.</translation>
    </message>
    <message>
        <source>This folder holds a desk already: choose another one.</source>
        <translation>In diesem Ordner gibt es schon einen Platz: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The settings could not be written to {path}.</source>
        <translation>Die Einstellungen konnten nicht nach {path} geschrieben werden.</translation>
    </message>
    <message>
        <source>The data of the desk are not affected.</source>
        <translation>Die Daten des Platzes sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The files that belong to the program are missing beside {place}.</source>
        <translation>Die Dateien, die zum Programm gehören, fehlen neben {place}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {problem}</source>
        <translation>Die Datei {file} lässt sich nicht lesen: {problem}</translation>
    </message>
    <message>
        <source>The file {file} cannot be used. {where}: {problem}.</source>
        <translation>Die Datei {file} ist nicht brauchbar. {where}: {problem}.</translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation>Berichtigen Sie die Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {detail}.</source>
        <translation>Die Datei lässt sich nicht öffnen: {detail}.</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Es ist keine Datei genannt.</translation>
    </message>
    <message>
        <source>This is a folder. Name the files in it.</source>
        <translation>Das ist ein Ordner. Nennen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>This is a pipe or a device and no file. To read what another command writes, name - and pipe it in.</source>
        <translation>Das ist eine Pipe oder ein Gerät und keine Datei. Um zu lesen, was ein anderer Befehl schreibt, nennen Sie - und leiten Sie es mit einer Pipe dorthin.</translation>
    </message>
    <message>
        <source>What was read cannot be written out: {detail}.</source>
        <translation>Das Gelesene lässt sich nicht ausgeben: {detail}.</translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>Ein Passwort hat mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>A sign-in name has letters, digits, dots and dashes, and no blanks.</source>
        <translation>Ein Anmeldename hat Buchstaben, Ziffern, Punkte und Striche, keine Leerzeichen.</translation>
    </message>
    <message>
        <source>The sign-in name {name} is taken.</source>
        <translation>Der Anmeldename {name} ist vergeben.</translation>
    </message>
    <message>
        <source>An exercise is running already: {title}.</source>
        <translation>Es läuft schon eine Übung: {title}.</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>Die Zeile ist leer.</translation>
    </message>
    <message>
        <source>A line holds {most} characters; this one has {count}. Write it in parts.</source>
        <translation>Eine Zeile fasst {most} Zeichen; diese hat {count}. Schreiben Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>Say why it is struck.</source>
        <translation>Sagen Sie, warum er gestrichen wird.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Only its author takes an act back; others strike it.</source>
        <translation>Nur der Verfasser nimmt eine Handlung zurück; andere streichen sie.</translation>
    </message>
    <message>
        <source>There is no entry {ref}.</source>
        <translation>Es gibt keinen Eintrag {ref}.</translation>
    </message>
    <message>
        <source>{ref} records what arrived or what the program did; it cannot be struck.</source>
        <translation>{ref} hält fest, was einging oder was das Programm tat; das lässt sich nicht streichen.</translation>
    </message>
    <message>
        <source>{ref} is struck already, by {by}.</source>
        <translation>{ref} ist schon gestrichen, durch {by}.</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Noch wurde nichts notiert.</translation>
    </message>
    <message>
        <source>Already acknowledged by {who} at {at}.</source>
        <translation>Schon quittiert von {who} um {at}.</translation>
    </message>
    <message>
        <source>Say who: a role at the permanence, for instance.</source>
        <translation>Sagen Sie, wer: zum Beispiel eine Rolle in der Permanenz.</translation>
    </message>
    <message>
        <source>First say whether it is real, an exercise or a test (key R).</source>
        <translation>Sagen Sie erst, ob es echt, eine Übung oder ein Test ist (Taste R).</translation>
    </message>
    <message>
        <source>Acknowledge it first (key A): somebody may be waiting.</source>
        <translation>Quittieren Sie sie erst (Taste A): Vielleicht wartet jemand.</translation>
    </message>
    <message>
        <source>It is not closed.</source>
        <translation>Sie ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>Its status is clear already.</source>
        <translation>Ihr Status ist schon klar.</translation>
    </message>
    <message>
        <source>This notification is not known at this desk.</source>
        <translation>Diese Meldung ist an diesem Platz nicht bekannt.</translation>
    </message>
    <message>
        <source>It is closed. Reopen it first.</source>
        <translation>Sie ist abgeschlossen. Öffnen Sie sie erst wieder.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this desk. Sign in first.</source>
        <translation>An diesem Platz ist niemand angemeldet. Melden Sie sich erst an.</translation>
    </message>
    <message>
        <source>The desk is locked. Unlock it first.</source>
        <translation>Der Platz ist gesperrt. Entsperren Sie ihn erst.</translation>
    </message>
    <message>
        <source>{who} has the desk since {at}; that shift must end first.</source>
        <translation>{who} besetzt den Platz seit {at}; diese Schicht muss zuerst enden.</translation>
    </message>
    <message>
        <source>No shift is running.</source>
        <translation>Es läuft keine Schicht.</translation>
    </message>
    <message>
        <source>Give the source a name.</source>
        <translation>Geben Sie der Quelle einen Namen.</translation>
    </message>
    <message>
        <source>Give the folder or the address to watch.</source>
        <translation>Geben Sie den Ordner oder die Adresse an, die überwacht werden soll.</translation>
    </message>
    <message>
        <source>There is no channel {name}.</source>
        <translation>Es gibt keinen Kanal {name}.</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http://.</source>
        <translation>Eine Webadresse beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>This is no web address. One looks like this: https://example.org/alerts.xml</source>
        <translation>Das ist keine Webadresse. Eine Webadresse sieht so aus: https://example.org/alerts.xml</translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the address: it stands in the log, where all can read it and nothing is ever taken out. A source that asks for a password cannot be watched yet.</source>
        <translation>Lassen Sie Benutzername und Passwort aus der Adresse weg: Sie steht im Einsatztagebuch, wo alle sie lesen können und aus dem nie etwas entfernt wird. Eine Quelle, die ein Passwort verlangt, kann noch nicht beobachtet werden.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from the top: {example}</source>
        <translation>Geben Sie den ganzen Pfad des Ordners an, von oben: {example}</translation>
    </message>
    <message>
        <source>Ask a source at most every {count} seconds.</source>
        <translation>Fragen Sie eine Quelle höchstens alle {count} Sekunden ab.</translation>
    </message>
    <message>
        <source>Ask a source at least once in seven days.</source>
        <translation>Fragen Sie eine Quelle mindestens einmal in sieben Tagen ab.</translation>
    </message>
    <message>
        <source>Wait between 1 second and 10 minutes for an answer.</source>
        <translation>Warten Sie zwischen 1 Sekunde und 10 Minuten auf eine Antwort.</translation>
    </message>
    <message>
        <source>Take between 1 kB and 500 MB in one answer.</source>
        <translation>Nehmen Sie zwischen 1 kB und 500 MB in einer Antwort an.</translation>
    </message>
    <message>
        <source>This address is watched already.</source>
        <translation>Diese Adresse wird schon überwacht.</translation>
    </message>
    <message>
        <source>This source is no longer set up.</source>
        <translation>Diese Quelle ist nicht mehr eingerichtet.</translation>
    </message>
    <message>
        <source>Duty officer</source>
        <translation>Diensthabender</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Verwalter</translation>
    </message>
    <message>
        <source>The sender gave no status: real, exercise or test?</source>
        <translation>Der Absender gab keinen Status an: echt, Übung oder Test?</translation>
    </message>
    <message>
        <source>The status is none of CAP&apos;s words.</source>
        <translation>Der Status ist keines der Wörter von CAP.</translation>
    </message>
    <message>
        <source>A test of the link, not an event.</source>
        <translation>Ein Test der Verbindung, kein Ereignis.</translation>
    </message>
    <message>
        <source>A message between systems, not an event.</source>
        <translation>Eine Nachricht zwischen Systemen, kein Ereignis.</translation>
    </message>
    <message>
        <source>A draft: the sender says that it is not to be acted on.</source>
        <translation>Ein Entwurf: Der Absender sagt, dass nicht danach gehandelt werden soll.</translation>
    </message>
    <message>
        <source>An exercise.</source>
        <translation>Eine Übung.</translation>
    </message>
    <message>
        <source>Status Actual, but the text speaks of an exercise or a test.</source>
        <translation>Status Actual, aber der Text spricht von einer Übung oder einem Test.</translation>
    </message>
    <message>
        <source>Status Actual, but its envelope says exercise, test or system.</source>
        <translation>Status Actual, aber der Umschlag sagt Übung, Test oder System.</translation>
    </message>
    <message>
        <source>The scope is missing: treat as not public.</source>
        <translation>Der Geltungsbereich fehlt: als nicht öffentlich behandeln.</translation>
    </message>
    <message>
        <source>The scope is none of CAP&apos;s words.</source>
        <translation>Der Geltungsbereich ist keines der Wörter von CAP.</translation>
    </message>
    <message>
        <source>The message type is missing.</source>
        <translation>Die Nachrichtenart fehlt.</translation>
    </message>
    <message>
        <source>The message type is none of CAP&apos;s words.</source>
        <translation>Die Nachrichtenart ist keines der Wörter von CAP.</translation>
    </message>
    <message>
        <source>The identifier is missing.</source>
        <translation>Die Kennung fehlt.</translation>
    </message>
    <message>
        <source>The sender is missing.</source>
        <translation>Der Absender fehlt.</translation>
    </message>
    <message>
        <source>The time of sending is missing.</source>
        <translation>Die Sendezeit fehlt.</translation>
    </message>
    <message>
        <source>The time of sending cannot be read.</source>
        <translation>Die Sendezeit ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A time has no zone; it was read as UTC.</source>
        <translation>Eine Zeit hat keine Zone; sie wurde als UTC gelesen.</translation>
    </message>
    <message>
        <source>A time cannot be read.</source>
        <translation>Eine Zeit ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It expires before it was sent.</source>
        <translation>Es läuft ab, bevor es gesendet wurde.</translation>
    </message>
    <message>
        <source>An update that names no earlier message: nothing was replaced.</source>
        <translation>Ein Update, das keine frühere Nachricht nennt: Nichts wurde ersetzt.</translation>
    </message>
    <message>
        <source>A cancellation that names no earlier message: nothing was withdrawn.</source>
        <translation>Ein Widerruf, der keine frühere Nachricht nennt: Nichts wurde widerrufen.</translation>
    </message>
    <message>
        <source>It refers to itself; that reference is left aside.</source>
        <translation>Es verweist auf sich selbst; dieser Verweis zählt nicht.</translation>
    </message>
    <message>
        <source>A reference is not of the form sender,identifier,sent.</source>
        <translation>Ein Verweis hat nicht die Form sender,identifier,sent.</translation>
    </message>
    <message>
        <source>No info block: the message has no text of its own.</source>
        <translation>Kein Info-Block: Die Nachricht hat keinen eigenen Text.</translation>
    </message>
    <message>
        <source>An info block does not name its event.</source>
        <translation>Ein Info-Block nennt sein Ereignis nicht.</translation>
    </message>
    <message>
        <source>Urgency, severity or certainty is missing.</source>
        <translation>Dringlichkeit, Schwere oder Gewissheit fehlt.</translation>
    </message>
    <message>
        <source>Urgency, severity, certainty, category or response is none of CAP&apos;s words.</source>
        <translation>Dringlichkeit, Schwere, Gewissheit, Kategorie oder Maßnahme ist keines der Wörter von CAP.</translation>
    </message>
    <message>
        <source>Area not given.</source>
        <translation>Gebiet nicht angegeben.</translation>
    </message>
    <message>
        <source>An area has no description.</source>
        <translation>Ein Gebiet hat keine Beschreibung.</translation>
    </message>
    <message>
        <source>A polygon is empty.</source>
        <translation>Ein Polygon ist leer.</translation>
    </message>
    <message>
        <source>A polygon cannot be read; its text is shown.</source>
        <translation>Ein Polygon ist nicht lesbar; sein Text wird gezeigt.</translation>
    </message>
    <message>
        <source>A polygon has too few points to be a shape.</source>
        <translation>Ein Polygon hat zu wenige Punkte, um eine Form zu sein.</translation>
    </message>
    <message>
        <source>A polygon is not closed.</source>
        <translation>Ein Polygon ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The edges of a polygon cross.</source>
        <translation>Die Kanten eines Polygons kreuzen sich.</translation>
    </message>
    <message>
        <source>A polygon has coordinates that are not on Earth.</source>
        <translation>Ein Polygon hat Koordinaten, die nicht auf der Erde liegen.</translation>
    </message>
    <message>
        <source>A circle cannot be read; its text is shown.</source>
        <translation>Ein Kreis ist nicht lesbar; sein Text wird gezeigt.</translation>
    </message>
    <message>
        <source>Two info blocks are in one language: read both, neither is a translation.</source>
        <translation>Zwei Info-Blöcke sind in einer Sprache: Lesen Sie beide, keiner ist eine Übersetzung.</translation>
    </message>
    <message>
        <source>The character encoding is wrong or missing and was guessed.</source>
        <translation>Die Zeichenkodierung ist falsch oder fehlt und wurde erraten.</translation>
    </message>
    <message>
        <source>Carries a signature; it has not been checked.</source>
        <translation>Trägt eine Signatur; sie wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Carries a file in itself.</source>
        <translation>Enthält selbst eine Datei.</translation>
    </message>
    <message>
        <source>The XML namespace is missing; read as CAP all the same.</source>
        <translation>Der XML-Namensraum fehlt; trotzdem als CAP gelesen.</translation>
    </message>
    <message>
        <source>The XML namespace is none of CAP&apos;s; read as CAP all the same.</source>
        <translation>Der XML-Namensraum ist keiner von CAP; trotzdem als CAP gelesen.</translation>
    </message>
    <message>
        <source>Has elements that CAP does not know; they are shown as text.</source>
        <translation>Hat Elemente, die CAP nicht kennt; sie werden als Text gezeigt.</translation>
    </message>
    <message>
        <source>An element that may stand once stands twice; the first counts, all are shown.</source>
        <translation>Ein Element, das einmal stehen darf, steht zweimal; das erste zählt, alle werden gezeigt.</translation>
    </message>
    <message>
        <source>Another message with this identifier says something else.</source>
        <translation>Eine andere Nachricht mit dieser Kennung sagt etwas anderes.</translation>
    </message>
    <message>
        <source>The text contains markup; it is shown as plain text.</source>
        <translation>Der Text enthält Auszeichnungen; er wird als reiner Text gezeigt.</translation>
    </message>
    <message>
        <source>Received: {headline}</source>
        <translation>Eingegangen: {headline}</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Assessed: {severity}, {concerns}. {reason}</source>
        <translation>Bewertet: {severity}, {concerns}. {reason}</translation>
    </message>
    <message>
        <source>Handed to us by {who}</source>
        <translation>Uns übergeben von {who}</translation>
    </message>
    <message>
        <source>Handed back to {who}</source>
        <translation>Zurückgegeben an {who}</translation>
    </message>
    <message>
        <source>Closed: {reason}. {text}</source>
        <translation>Abgeschlossen: {reason}. {text}</translation>
    </message>
    <message>
        <source>Reopened. {reason}</source>
        <translation>Wieder geöffnet. {reason}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>Status decided: {status}. {reason}</source>
        <translation>Status entschieden: {status}. {reason}</translation>
    </message>
    <message>
        <source>Struck {struck}: {reason}</source>
        <translation>Gestrichen {struck}: {reason}</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>Shift begun: I have the desk</source>
        <translation>Schicht begonnen: Ich besetze den Platz</translation>
    </message>
    <message>
        <source>Shift ended. {remark}</source>
        <translation>Schicht beendet. {remark}</translation>
    </message>
    <message>
        <source>Account made for {name} ({sign_in_name})</source>
        <translation>Konto angelegt für {name} ({sign_in_name})</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Sign-in refused: wrong password</source>
        <translation>Anmeldung abgelehnt: falsches Passwort</translation>
    </message>
    <message>
        <source>Desk locked</source>
        <translation>Platz gesperrt</translation>
    </message>
    <message>
        <source>Desk unlocked</source>
        <translation>Platz entsperrt</translation>
    </message>
    <message>
        <source>Source added: {name}</source>
        <translation>Quelle hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>Source changed: {name}</source>
        <translation>Quelle geändert: {name}</translation>
    </message>
    <message>
        <source>Source removed: {name}</source>
        <translation>Quelle entfernt: {name}</translation>
    </message>
    <message>
        <source>Source silent: {name}. {reason}</source>
        <translation>Quelle stumm: {name}. {reason}</translation>
    </message>
    <message>
        <source>Source answers again: {name}, after {minutes} min</source>
        <translation>Quelle antwortet wieder: {name}, nach {minutes} min</translation>
    </message>
    <message>
        <source>Exercise started: {title}</source>
        <translation>Übung begonnen: {title}</translation>
    </message>
    <message>
        <source>Exercise control: {text}</source>
        <translation>Übungsleitung: {text}</translation>
    </message>
    <message>
        <source>Network of the exercise changed</source>
        <translation>Netz der Übung geändert</translation>
    </message>
    <message>
        <source>Exercise ended: {title}</source>
        <translation>Übung beendet: {title}</translation>
    </message>
    <message>
        <source>Desk {desk} established for {centre}</source>
        <translation>Platz {desk} eingerichtet für {centre}</translation>
    </message>
    <message>
        <source>Program started, version {version}</source>
        <translation>Programm gestartet, Version {version}</translation>
    </message>
    <message>
        <source>Program stopped</source>
        <translation>Programm beendet</translation>
    </message>
    <message>
        <source>The clock jumped by {seconds} s, or the machine slept</source>
        <translation>Die Uhr sprang um {seconds} s, oder der Rechner schlief</translation>
    </message>
    <message>
        <source>Acknowledged by voice to {by_voice_to}</source>
        <translation>Mündlich quittiert gegenüber {by_voice_to}</translation>
    </message>
    <message>
        <source>Acknowledged together with {with_ref}, which replaces it</source>
        <translation>Quittiert zusammen mit {with_ref}, die sie ersetzt</translation>
    </message>
    <message>
        <source>Program started, version {version}; it had not been stopped in order</source>
        <translation>Programm gestartet, Version {version}; es war nicht ordentlich beendet worden</translation>
    </message>
    <message>
        <source>Received, could not be read: {name}</source>
        <translation>Eingegangen, nicht lesbar: {name}</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Entry of kind {kind}, from a newer version</source>
        <translation>Eintrag der Art {kind}, aus einer neueren Version</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Notable</source>
        <translation>Beachtenswert</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Lives or vital interests in Belgium, or many Belgians, now</source>
        <translation>Leben oder lebenswichtige Interessen in Belgien, oder viele Belgier, jetzt</translation>
    </message>
    <message>
        <source>Probable within 24 hours, or strong political weight</source>
        <translation>Wahrscheinlich binnen 24 Stunden, oder starkes politisches Gewicht</translation>
    </message>
    <message>
        <source>Needs informing and watching</source>
        <translation>Muss gemeldet und beobachtet werden</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>Zur Dokumentation</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Informed only</source>
        <translation>Nur zur Kenntnis</translation>
    </message>
    <message>
        <source>Duplicate of another</source>
        <translation>Duplikat einer anderen</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>Not for Belgium</source>
        <translation>Nicht für Belgien</translation>
    </message>
    <message>
        <source>Exercise ended</source>
        <translation>Übung beendet</translation>
    </message>
    <message>
        <source>For us</source>
        <translation>Für uns</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Nicht für uns</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>real</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Critical: act now</source>
        <translation>Kritisch: jetzt handeln</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Real, exercise or test?</source>
        <translation>Echt, Übung oder Test?</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>Zu quittieren</translation>
    </message>
    <message>
        <source>To assess</source>
        <translation>Zu bewerten</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>In Beobachtung</translation>
    </message>
    <message>
        <source>Expired, not cancelled</source>
        <translation>Abgelaufen, nicht widerrufen</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Heute abgeschlossen</translation>
    </message>
    <message>
        <source>Who is calling (organisation, role)?</source>
        <translation>Wer ruft an (Organisation, Rolle)?</translation>
    </message>
    <message>
        <source>Number to call back</source>
        <translation>Rückrufnummer</translation>
    </message>
    <message>
        <source>Exact location</source>
        <translation>Genauer Ort</translation>
    </message>
    <message>
        <source>What happened (type of event)?</source>
        <translation>Was ist geschehen (Art des Ereignisses)?</translation>
    </message>
    <message>
        <source>Hazards, present or suspected</source>
        <translation>Gefahren, vorhanden oder vermutet</translation>
    </message>
    <message>
        <source>Access: safe routes</source>
        <translation>Zugang: sichere Wege</translation>
    </message>
    <message>
        <source>Casualties: number, kind, severity (no names)</source>
        <translation>Opfer: Zahl, Art, Schwere (keine Namen)</translation>
    </message>
    <message>
        <source>Emergency services: there and needed</source>
        <translation>Einsatzkräfte: vor Ort und benötigt</translation>
    </message>
    <message>
        <source>Effect across the border?</source>
        <translation>Auswirkung über die Grenze?</translation>
    </message>
    <message>
        <source>Belgians or Belgian interests concerned?</source>
        <translation>Belgier oder belgische Interessen betroffen?</translation>
    </message>
    <message>
        <source>What do you want from us, and by when?</source>
        <translation>Was wünschen Sie von uns, und bis wann?</translation>
    </message>
    <message>
        <source>Who else has been told?</source>
        <translation>Wer wurde noch informiert?</translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation>Verbreitungsvermerk</translation>
    </message>
    <message>
        <source>When do we speak next?</source>
        <translation>Wann sprechen wir uns wieder?</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Sonst noch etwas</translation>
    </message>
    <message>
        <source>permanence, shift leader</source>
        <translation>Permanenz, Schichtleiter</translation>
    </message>
    <message>
        <source>permanence, operator</source>
        <translation>Permanenz, Operator</translation>
    </message>
    <message>
        <source>duty executive</source>
        <translation>diensthabender Direktor</translation>
    </message>
    <message>
        <source>There is no notification with the number {ref}.</source>
        <translation>Es gibt keine Meldung mit der Nummer {ref}.</translation>
    </message>
    <message>
        <source>There is nothing to take back in this lane.</source>
        <translation>Auf dieser Spur ist nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>An element “alert” that has none of CAP&apos;s elements in it.</source>
        <translation>Ein Element „alert“, in dem keines der Elemente von CAP steht.</translation>
    </message>
    <message>
        <source>This is XML, but neither an alert nor an index of alerts (its first element is “{name}”).</source>
        <translation>Das ist XML, aber weder ein Alarm noch ein Index von Alarmen (das erste Element ist „{name}“).</translation>
    </message>
    <message>
        <source>This is JSON, but of no kind that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “{title}” has no alert in it and no link to one.</source>
        <translation>Im Posten „{title}“ steht weder ein Alarm noch ein Link zu einem.</translation>
    </message>
    <message>
        <source>The entry “{title}” does not link to a CAP file.</source>
        <translation>Der Posten „{title}“ führt nicht zu einer CAP-Datei.</translation>
    </message>
    <message>
        <source>The entry “{title}” links to “{address}”, which is not an address on the web.</source>
        <translation>Der Posten „{title}“ führt zu „{address}“, was keine Adresse im Web ist.</translation>
    </message>
    <message>
        <source>The entry “{title}” only links to its alert ({address}). Add the index as a source to have it fetched.</source>
        <translation>Der Posten „{title}“ verweist nur auf seinen Alarm ({address}). Fügen Sie den Index als Quelle hinzu, damit er geholt wird.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there.</source>
        <translation>Der Ordner {folder} ist nicht da.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be read by this account.</source>
        <translation>Der Ordner {folder} darf von diesem Konto nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {why}.</source>
        <translation>Der Ordner {folder} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {why}.</source>
        <translation>Die Datei {name} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>{host} did not give its whole answer within {seconds} seconds.</source>
        <translation>{host} hat seine Antwort nicht innerhalb von {seconds} Sekunden ganz gegeben.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is not an address.</source>
        <translation>{host} leitet zu etwas weiter, das keine Adresse ist.</translation>
    </message>
    <message>
        <source>{host} redirects again and again; the program stopped after {count} times.</source>
        <translation>{host} leitet immer wieder weiter; das Programm hat nach {count} Mal aufgehört.</translation>
    </message>
    <message>
        <source>{url} is not a web address.</source>
        <translation>{url} ist keine Webadresse.</translation>
    </message>
    <message>
        <source>{host} redirects to an address that is not on the web: {target}.</source>
        <translation>{host} leitet zu einer Adresse weiter, die nicht im Web liegt: {target}.</translation>
    </message>
    <message>
        <source>{host} redirects from a secure to an open connection ({target}); refused.</source>
        <translation>{host} leitet von einer sicheren zu einer offenen Verbindung weiter ({target}); abgelehnt.</translation>
    </message>
    <message>
        <source>The answer of {host} is packed in a way that cannot be undone.</source>
        <translation>Die Antwort von {host} ist so gepackt, dass sie sich nicht entpacken lässt.</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than {megabytes} MB; it was cut off.</source>
        <translation>Die Antwort von {host} ist größer als {megabytes} MB; sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>{host} answered {status} ({phrase}).</source>
        <translation>{host} hat {status} geantwortet ({phrase}).</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: {why}.</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut: {why}.</translation>
    </message>
    <message>
        <source>No secure connection with {host} came about.</source>
        <translation>Eine sichere Verbindung mit {host} kam nicht zustande.</translation>
    </message>
    <message>
        <source>The name {host} was not found; it may be wrong, or there is no network.</source>
        <translation>Der Name {host} wurde nicht gefunden; vielleicht ist er falsch, oder es gibt kein Netz.</translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <translation>{host} lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>There is no way to {host}: no network, or it cannot be reached from here.</source>
        <translation>Es gibt keinen Weg zu {host}: kein Netz, oder von hier nicht erreichbar.</translation>
    </message>
    <message>
        <source>No connection with {host} came about.</source>
        <translation>Eine Verbindung mit {host} kam nicht zustande.</translation>
    </message>
    <message>
        <source>What {host} answers is not HTTP.</source>
        <translation>Was {host} antwortet, ist kein HTTP.</translation>
    </message>
    <message>
        <source>{host} broke off before the answer was whole.</source>
        <translation>{host} brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The program has a fault that keeps it from asking this source.</source>
        <translation>Das Programm hat einen Fehler, der es hindert, diese Quelle abzufragen.</translation>
    </message>
    <message>
        <source>{missing} of {count} linked messages did not come; they are asked for again. One of them: {url}</source>
        <translation>{missing} von {count} verlinkten Nachrichten kamen nicht; sie werden erneut angefordert. Eine davon: {url}</translation>
    </message>
    <message>
        <source>The index names {count} new messages; {limit} are fetched in one poll, the rest in the next.</source>
        <translation>Der Index nennt {count} neue Nachrichten; je Abfrage werden {limit} geholt, der Rest bei der nächsten.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB; only its beginning is kept.</source>
        <translation>Die Datei ist größer als {megabytes} MB; nur ihr Anfang wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The folder {folder} does not answer.</source>
        <translation>Der Ordner {folder} antwortet nicht.</translation>
    </message>
    <message>
        <source>The file {name} is still being written to; it is read when that ends.</source>
        <translation>An der Datei {name} wird noch geschrieben; sie wird gelesen, wenn das endet.</translation>
    </message>
    <message>
        <source>{count} files cannot be read; one of them is {name}.</source>
        <translation>{count} Dateien lassen sich nicht lesen; eine davon ist {name}.</translation>
    </message>
    <message>
        <source>The process that read it came to a sudden end.</source>
        <translation>Der Prozess, der es las, endete plötzlich.</translation>
    </message>
    <message>
        <source>Reading it took longer than {seconds} seconds and was stopped.</source>
        <translation>Das Lesen dauerte länger als {seconds} Sekunden und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading it needs more memory than a reader may have.</source>
        <translation>Das Lesen braucht mehr Speicher, als ein Leser haben darf.</translation>
    </message>
    <message>
        <source>The program has a fault that keeps it from reading this.</source>
        <translation>Das Programm hat einen Fehler, der es hindert, dies zu lesen.</translation>
    </message>
    <message>
        <source>This is a PDF document, not an alert.</source>
        <translation>Das ist ein PDF-Dokument, kein Alarm.</translation>
    </message>
    <message>
        <source>This is a ZIP archive or an office document, not an alert.</source>
        <translation>Das ist ein ZIP-Archiv oder ein Office-Dokument, kein Alarm.</translation>
    </message>
    <message>
        <source>This is a picture, not an alert.</source>
        <translation>Das ist ein Bild, kein Alarm.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>There is nothing in it but a byte order mark.</source>
        <translation>Darin steht nichts als eine Byte-Reihenfolge-Marke.</translation>
    </message>
    <message>
        <source>This is a web page, not an alert.</source>
        <translation>Das ist eine Webseite, kein Alarm.</translation>
    </message>
    <message>
        <source>This looks like JSON, but it is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is binary data, not an alert.</source>
        <translation>Das sind Binärdaten, kein Alarm.</translation>
    </message>
    <message>
        <source>This is plain text, not an alert.</source>
        <translation>Das ist reiner Text, kein Alarm.</translation>
    </message>
    <message>
        <source>It is XML without any element.</source>
        <translation>Es ist XML ohne ein einziges Element.</translation>
    </message>
    <message>
        <source>It is larger than {megabytes} MB, more than an alert can be.</source>
        <translation>Es ist größer als {megabytes} MB, mehr als ein Alarm sein kann.</translation>
    </message>
    <message>
        <source>It has more elements or attributes than an alert can have.</source>
        <translation>Es hat mehr Elemente oder Attribute, als ein Alarm haben kann.</translation>
    </message>
    <message>
        <source>Its elements are nested more than {depth} deep at line {line}.</source>
        <translation>Seine Elemente sind in Zeile {line} mehr als {depth} tief verschachtelt.</translation>
    </message>
    <message>
        <source>It declares entities in a DOCTYPE. That can be an attack, so it was not read.</source>
        <translation>Es deklariert Entitäten in einem DOCTYPE. Das kann ein Angriff sein, darum wurde es nicht gelesen.</translation>
    </message>
    <message>
        <source>It uses an entity at line {line} that it does not declare ({detail}).</source>
        <translation>Es verwendet in Zeile {line} eine Entität, die es nicht deklariert ({detail}).</translation>
    </message>
    <message>
        <source>It declares the character encoding “{name}”, which does not exist.</source>
        <translation>Es deklariert die Zeichenkodierung „{name}“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>It breaks off at line {line}: the rest is missing.</source>
        <translation>Es bricht in Zeile {line} ab: Der Rest fehlt.</translation>
    </message>
    <message>
        <source>It uses a prefix at line {line} that it does not declare ({detail}).</source>
        <translation>Es verwendet in Zeile {line} ein Präfix, das es nicht deklariert ({detail}).</translation>
    </message>
    <message>
        <source>The XML is damaged at line {line}, column {column} ({detail}).</source>
        <translation>Das XML ist in Zeile {line}, Spalte {column} beschädigt ({detail}).</translation>
    </message>
    <message>
        <source>The compressed data is damaged ({detail}).</source>
        <translation>Die komprimierten Daten sind beschädigt ({detail}).</translation>
    </message>
    <message>
        <source>The compressed data breaks off: the rest is missing.</source>
        <translation>Die komprimierten Daten brechen ab: Der Rest fehlt.</translation>
    </message>
    <message>
        <source>It unpacks to more than {megabytes} MB, more than an alert can be.</source>
        <translation>Entpackt ist es mehr als {megabytes} MB, mehr als ein Alarm sein kann.</translation>
    </message>
    <message>
        <source>{path} is there already and is not empty.</source>
        <translation>{path} gibt es schon, und es ist nicht leer.</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet.</source>
        <translation>Nennen Sie einen Ordner, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>{path} cannot be written to.</source>
        <translation>In {path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Es wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Everything written before is safe. This was not written.</source>
        <translation>Alles früher Geschriebene ist sicher. Dies wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The disk with {path} is full.</source>
        <translation>Die Platte mit {path} ist voll.</translation>
    </message>
    <message>
        <source>Make room on this disk, then try again: nothing you typed is lost.</source>
        <translation>Schaffen Sie Platz auf dieser Platte und versuchen Sie es erneut: Nichts Getipptes ist verloren.</translation>
    </message>
    <message>
        <source>Another program holds {path}.</source>
        <translation>Ein anderes Programm hält {path} fest.</translation>
    </message>
    <message>
        <source>Close the other program (a backup, a database tool), then try again.</source>
        <translation>Schließen Sie das andere Programm (eine Sicherung, ein Datenbankwerkzeug) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or choose another data folder.</source>
        <translation>Geben Sie diesem Benutzer dort das Schreibrecht, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>{path} is damaged: {detail}.</source>
        <translation>{path} ist beschädigt: {detail}.</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Copy the file aside, then go back to the latest backup.</source>
        <translation>Kopieren Sie die Datei beiseite und gehen Sie auf die letzte Sicherung zurück.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the program (schema {version}).</source>
        <translation>{path} wurde von einer neueren Version des Programms geschrieben (Schema {version}).</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another data folder.</source>
        <translation>Starten Sie die neuere Version, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>A desk is already open on {path}.</source>
        <translation>Auf {path} ist schon ein Platz geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Go to the open window, or close it first.</source>
        <translation>Gehen Sie zum offenen Fenster, oder schließen Sie es erst.</translation>
    </message>
    <message>
        <source>The folder of {path} cannot keep a journal safely (a network share, perhaps).</source>
        <translation>Der Ordner von {path} kann ein Journal nicht sicher aufbewahren (vielleicht eine Netzwerkfreigabe).</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine.</source>
        <translation>Wählen Sie einen Ordner auf einer Platte dieses Rechners.</translation>
    </message>
    <message>
        <source>The disk with {path} did not write: {detail}.</source>
        <translation>Die Platte mit {path} hat nicht geschrieben: {detail}.</translation>
    </message>
    <message>
        <source>Check the disk and the room on it, then try again.</source>
        <translation>Prüfen Sie die Platte und den freien Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The desk&apos;s key {path} is missing or damaged.</source>
        <translation>Der Schlüssel des Platzes, {path}, fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The journal is safe; only sealing a shift needs the key.</source>
        <translation>Das Journal ist sicher; nur das Versiegeln einer Schicht braucht den Schlüssel.</translation>
    </message>
    <message>
        <source>Put the file back from the backup.</source>
        <translation>Holen Sie die Datei aus der Sicherung zurück.</translation>
    </message>
    <message>
        <source>{path} already holds a desk.</source>
        <translation>In {path} gibt es schon einen Platz.</translation>
    </message>
    <message>
        <source>There is no desk in {path}.</source>
        <translation>In {path} gibt es keinen Platz.</translation>
    </message>
    <message>
        <source>Name the data folder of a desk with --data.</source>
        <translation>Nennen Sie den Datenordner eines Platzes mit --data.</translation>
    </message>
    <message>
        <source>The journal of desk {desk} has lost all its entries in a lane.</source>
        <translation>Das Journal von Platz {desk} hat alle Einträge einer Spur verloren.</translation>
    </message>
    <message>
        <source>The guards against change are gone from the database: {names}.</source>
        <translation>Der Schutz gegen Änderungen fehlt in der Datenbank: {names}.</translation>
    </message>
    <message>
        <source>The entry is missing.</source>
        <translation>Der Eintrag fehlt.</translation>
    </message>
    <message>
        <source>The entry does not fit the chain.</source>
        <translation>Der Eintrag passt nicht in die Kette.</translation>
    </message>
    <message>
        <source>The entry is out of order.</source>
        <translation>Der Eintrag steht nicht in der Reihe.</translation>
    </message>
    <message>
        <source>The entry names another installation.</source>
        <translation>Der Eintrag nennt eine andere Installation.</translation>
    </message>
    <message>
        <source>The data are gone without an order to erase.</source>
        <translation>Die Daten sind weg, ohne dass eine Löschung angeordnet war.</translation>
    </message>
    <message>
        <source>The data were changed.</source>
        <translation>Die Daten wurden geändert.</translation>
    </message>
    <message>
        <source>The entry cannot be read.</source>
        <translation>Der Eintrag lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The seal of the shift is broken.</source>
        <translation>Das Siegel der Schicht ist gebrochen.</translation>
    </message>
    <message>
        <source>There are data without an entry.</source>
        <translation>Es gibt Daten ohne Eintrag.</translation>
    </message>
    <message>
        <source>The original {name} is missing.</source>
        <translation>Das Original {name} fehlt.</translation>
    </message>
    <message>
        <source>The original {name} is gone without an order to erase.</source>
        <translation>Das Original {name} ist weg, ohne dass eine Löschung angeordnet war.</translation>
    </message>
    <message>
        <source>The original {name} was changed.</source>
        <translation>Das Original {name} wurde geändert.</translation>
    </message>
    <message>
        <source>The lists show things that the journal does not know.</source>
        <translation>Die Listen zeigen Dinge, die das Journal nicht kennt.</translation>
    </message>
    <message>
        <source>What the lists show is not what the journal says. &apos;verify --rebuild&apos; mends it.</source>
        <translation>Was die Listen zeigen, ist nicht, was das Journal sagt. &apos;verify --rebuild&apos; behebt das.</translation>
    </message>
    <message>
        <source>The event time lies in the future.</source>
        <translation>Die Ereigniszeit liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>There is no scenario {name}.</source>
        <translation>Es gibt kein Szenario {name}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>The display {name} does not answer: there is nothing to show a window on.</source>
        <translation>Die Anzeige {name} antwortet nicht: Es gibt nichts, worauf ein Fenster gezeigt werden kann.</translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation>Es gibt keine Anzeige, auf der ein Fenster gezeigt werden kann.</translation>
    </message>
    <message>
        <source>Start it inside a graphical session. Without one, QT_QPA_PLATFORM=offscreen icc-desktop demo plays the practice desk, and read, verify and backup need none.</source>
        <translation>Starten Sie es in einer grafischen Sitzung. Ohne eine spielt QT_QPA_PLATFORM=offscreen icc-desktop demo den Übungsplatz ab, und read, verify und backup brauchen keine.</translation>
    </message>
</context>
<context>
    <name>log_model</name>
    <message>
        <source>struck by {ref}: {reason}</source>
        <translation>gestrichen durch {ref}: {reason}</translation>
    </message>
    <message>
        <source>(entered {time})</source>
        <translation>(eingetragen {time})</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>Nachgetragen</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>LATE {time}</source>
        <translation>NACHGETRAGEN {time}</translation>
    </message>
    <message>
        <source>happened {time}</source>
        <translation>geschehen {time}</translation>
    </message>
    <message>
        <source>entered {time}</source>
        <translation>eingetragen {time}</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>The message has no text of its own.</source>
        <translation>Die Nachricht hat keinen eigenen Text.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>More from the sender</source>
        <translation>Mehr vom Absender</translation>
    </message>
    <message>
        <source>House advice for {channel}</source>
        <translation>Hinweis des Hauses zu {channel}</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>Was damit geschah</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Wie es einging</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>… {count} more characters stand in the original (key O).</source>
        <translation>… {count} weitere Zeichen stehen im Original (Taste O).</translation>
    </message>
    <message>
        <source>… {count} more stand in the original (key O).</source>
        <translation>… {count} weitere stehen im Original (Taste O).</translation>
    </message>
    <message>
        <source>Withdrawn by its sender. A cancellation is not an all-clear.</source>
        <translation>Vom Absender widerrufen. Ein Widerruf ist keine Entwarnung.</translation>
    </message>
    <message>
        <source>This is a cancellation: it withdraws an earlier message and is not an all-clear.</source>
        <translation>Das ist ein Widerruf: Er nimmt eine frühere Nachricht zurück und ist keine Entwarnung.</translation>
    </message>
    <message>
        <source>Expired {time}, not cancelled: its time ran out, nobody said that it is over.</source>
        <translation>Abgelaufen {time}, nicht widerrufen: Die Zeit ist um, niemand sagte, dass es vorbei ist.</translation>
    </message>
    <message>
        <source>Two people assessed it differently without knowing of each other.</source>
        <translation>Zwei Personen haben es verschieden bewertet, ohne voneinander zu wissen.</translation>
    </message>
    <message>
        <source>Two people closed or reopened it without knowing of each other.</source>
        <translation>Zwei Personen haben es abgeschlossen oder wieder geöffnet, ohne voneinander zu wissen.</translation>
    </message>
    <message>
        <source>Two people said differently whether it is real.</source>
        <translation>Zwei Personen haben verschieden gesagt, ob es echt ist.</translation>
    </message>
    <message>
        <source>It came with {count} different contents under one identifier; the first is shown.</source>
        <translation>Es kam mit {count} verschiedenen Inhalten unter einer Kennung; der erste wird gezeigt.</translation>
    </message>
    <message>
        <source>It has {count} texts: {shown} are shown, all stand in the original (key O).</source>
        <translation>Sie hat {count} Texte: {shown} werden gezeigt, alle stehen im Original (Taste O).</translation>
    </message>
    <message>
        <source>{ref} came first under the same identifier and says something else: {headline}</source>
        <translation>{ref} kam zuerst unter derselben Kennung und sagt etwas anderes: {headline}</translation>
    </message>
    <message>
        <source>{ref} came later under the same identifier and says something else: {headline}</source>
        <translation>{ref} kam später unter derselben Kennung und sagt etwas anderes: {headline}</translation>
    </message>
    <message>
        <source>Withdrawn by {ref}: {headline}</source>
        <translation>Widerrufen durch {ref}: {headline}</translation>
    </message>
    <message>
        <source>Replaced by {ref}: {headline}</source>
        <translation>Ersetzt durch {ref}: {headline}</translation>
    </message>
    <message>
        <source>{ref}, from another sender, says that this is withdrawn: {headline}</source>
        <translation>{ref}, von einem anderen Absender, sagt, dass dies widerrufen ist: {headline}</translation>
    </message>
    <message>
        <source>{ref}, from another sender, says that it replaces this: {headline}</source>
        <translation>{ref}, von einem anderen Absender, sagt, dass es dies ersetzt: {headline}</translation>
    </message>
    <message>
        <source>Withdraws {ref}: {headline}</source>
        <translation>Widerruft {ref}: {headline}</translation>
    </message>
    <message>
        <source>Replaces {ref}: {headline}</source>
        <translation>Ersetzt {ref}: {headline}</translation>
    </message>
    <message>
        <source>Refers to {ref}: {headline}</source>
        <translation>Verweist auf {ref}: {headline}</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>Es konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Every byte of it is kept: key O shows them.</source>
        <translation>Jedes Byte davon ist aufbewahrt: Taste O zeigt sie.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>alert {number}</source>
        <translation>Alarm {number}</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>Posten {number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Major incident declared?</source>
        <translation>Großschadenslage ausgerufen?</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Geschehen um</translation>
    </message>
    <message>
        <source>Our assessment</source>
        <translation>Unsere Bewertung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>urgency {word}</source>
        <translation>Dringlichkeit {word}</translation>
    </message>
    <message>
        <source>severity {word}</source>
        <translation>Schwere {word}</translation>
    </message>
    <message>
        <source>certainty {word}</source>
        <translation>Gewissheit {word}</translation>
    </message>
    <message>
        <source>proposes {severity}</source>
        <translation>Vorschlag: {severity}</translation>
    </message>
    <message>
        <source>Sender&apos;s words</source>
        <translation>Worte des Absenders</translation>
    </message>
    <message>
        <source>In effect from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>{count} areas</source>
        <translation>{count} Gebiete</translation>
    </message>
    <message>
        <source>Circle that cannot be read: {text}</source>
        <translation>Nicht lesbarer Kreis: {text}</translation>
    </message>
    <message>
        <source>Altitude {feet} ft</source>
        <translation>Höhe {feet} ft</translation>
    </message>
    <message>
        <source>Ceiling {feet} ft</source>
        <translation>Obergrenze {feet} ft</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Point {latitude}, {longitude}</source>
        <translation>Punkt {latitude}, {longitude}</translation>
    </message>
    <message>
        <source>Circle of {radius} km around {latitude}, {longitude}</source>
        <translation>Kreis von {radius} km um {latitude}, {longitude}</translation>
    </message>
    <message>
        <source>Polygon, unusable: {problem} {text}</source>
        <translation>Polygon, unbrauchbar: {problem} {text}</translation>
    </message>
    <message>
        <source>Polygon of {count} points (coordinates at the end)</source>
        <translation>Polygon aus {count} Punkten (Koordinaten am Ende)</translation>
    </message>
    <message>
        <source>{count} polygons of {points} points together (coordinates at the end)</source>
        <translation>{count} Polygone aus zusammen {points} Punkten (Koordinaten am Ende)</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Web (not fetched)</source>
        <translation>Web (nicht abgerufen)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Event codes</source>
        <translation>Ereigniscodes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>in the message itself, {size}</source>
        <translation>in der Nachricht selbst, {size}</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} Bytes</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>written {text}</source>
        <translation>geschrieben {text}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Status / type / scope</source>
        <translation>Status / Art / Bereich</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Beschränkung</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Gerichtet an</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Source named</source>
        <translation>Genannte Quelle</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>one was given; it is not shown</source>
        <translation>eines wurde angegeben; es wird nicht gezeigt</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>{count}, not checked</source>
        <translation>{count}, nicht geprüft</translation>
    </message>
    <message>
        <source>Not in the standard</source>
        <translation>Nicht in der Norm</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Lead service</source>
        <translation>Federführung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>, other content</source>
        <translation>, anderer Inhalt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>… and {count} more notifications</source>
        <translation>… und {count} weitere Meldungen</translation>
    </message>
    <message>
        <source>Another sender says that this is withdrawn or replaced. Only its own sender can do that: it counts.</source>
        <translation>Ein anderer Absender sagt, dass dies widerrufen oder ersetzt ist. Das kann nur der eigene Absender: Es gilt weiter.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>… {count} more stand in the log</source>
        <translation>… {count} weitere stehen im Einsatztagebuch</translation>
    </message>
    <message>
        <source>{count} earlier entries stand in the log.</source>
        <translation>{count} frühere Einträge stehen im Einsatztagebuch.</translation>
    </message>
    <message>
        <source>(entered {time})</source>
        <translation>(eingetragen {time})</translation>
    </message>
    <message>
        <source>struck by {ref}</source>
        <translation>gestrichen durch {ref}</translation>
    </message>
    <message>
        <source>Closed {time}: {reason}</source>
        <translation>Abgeschlossen {time}: {reason}</translation>
    </message>
    <message>
        <source>Say whether this is real, an exercise or a test.</source>
        <translation>Sagen Sie, ob das echt, eine Übung oder ein Test ist.</translation>
    </message>
    <message>
        <source>Acknowledge it.</source>
        <translation>Quittieren Sie sie.</translation>
    </message>
    <message>
        <source>OVERDUE by {length}: was to be acknowledged by {time}.</source>
        <translation>ÜBERFÄLLIG seit {length}: war zu quittieren bis {time}.</translation>
    </message>
    <message>
        <source>Acknowledge by {time}: {length} left.</source>
        <translation>Zu quittieren bis {time}: noch {length}.</translation>
    </message>
    <message>
        <source>Assess it: how severe is it, and is it for us?</source>
        <translation>Bewerten Sie sie: Wie schwer ist es, und ist es für uns?</translation>
    </message>
    <message>
        <source>With {who}.</source>
        <translation>Bei {who}.</translation>
    </message>
    <message>
        <source>Nothing more is asked here: a later message counts.</source>
        <translation>Hier ist nichts mehr zu tun: Eine spätere Nachricht gilt.</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Jetzt ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Begins in {length}, {time}</source>
        <translation>Beginnt in {length}, {time}</translation>
    </message>
    <message>
        <source>Began {time}</source>
        <translation>Begann {time}</translation>
    </message>
    <message>
        <source>in effect from {time}</source>
        <translation>in Kraft ab {time}</translation>
    </message>
    <message>
        <source>in effect since {time}</source>
        <translation>in Kraft seit {time}</translation>
    </message>
    <message>
        <source>expires in {length}, {time}</source>
        <translation>läuft ab in {length}, {time}</translation>
    </message>
    <message>
        <source>expired {time}</source>
        <translation>abgelaufen {time}</translation>
    </message>
    <message>
        <source>It was sent {length} before it came.</source>
        <translation>Sie wurde {length} vor dem Eingang gesendet.</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Could not be read: {name}</source>
        <translation>Konnte nicht gelesen werden: {name}</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>STATUS UNCLEAR</source>
        <translation>STATUS UNKLAR</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>SYSTEM</source>
        <translation>SYSTEM</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>UNREADABLE</source>
        <translation>UNLESBAR</translation>
    </message>
    <message>
        <source>CONFLICT</source>
        <translation>KONFLIKT</translation>
    </message>
    <message>
        <source>CONTRADICTED</source>
        <translation>WIDERSPROCHEN</translation>
    </message>
    <message>
        <source>WITHDRAWN</source>
        <translation>WIDERRUFEN</translation>
    </message>
    <message>
        <source>REPLACED</source>
        <translation>ERSETZT</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation>UPDATE</translation>
    </message>
    <message>
        <source>CANCEL: no all-clear</source>
        <translation>WIDERRUF: keine Entwarnung</translation>
    </message>
    <message>
        <source>CANCEL</source>
        <translation>WIDERRUF</translation>
    </message>
    <message>
        <source>ACKNOWLEDGEMENT</source>
        <translation>QUITTUNG</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>EXPIRED</source>
        <translation>ABGELAUFEN</translation>
    </message>
    <message>
        <source>OTHER CONTENT</source>
        <translation>ANDERER INHALT</translation>
    </message>
    <message>
        <source>1 NOTE</source>
        <translation>1 NOTIZ</translation>
    </message>
    <message>
        <source>{count} NOTES</source>
        <translation>{count} NOTIZEN</translation>
    </message>
    <message>
        <source>{reason} {time}</source>
        <translation>{reason} {time}</translation>
    </message>
    <message>
        <source>OVERDUE {length}</source>
        <translation>ÜBERFÄLLIG {length}</translation>
    </message>
    <message>
        <source>{length} left</source>
        <translation>noch {length}</translation>
    </message>
    <message>
        <source>begins in {length}</source>
        <translation>beginnt in {length}</translation>
    </message>
    <message>
        <source>expires in {length}</source>
        <translation>läuft ab in {length}</translation>
    </message>
    <message>
        <source>came {length} late</source>
        <translation>kam {length} später</translation>
    </message>
    <message>
        <source>with {who}</source>
        <translation>bei {who}</translation>
    </message>
    <message>
        <source>received {time}</source>
        <translation>eingegangen {time}</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
</context>
<context>
    <name>source_form</name>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>Quelle ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>as it stands in the list and in the log</source>
        <translation>wie sie in der Liste und im Tagebuch steht</translation>
    </message>
    <message>
        <source>Channel: how soon it must be acknowledged</source>
        <translation>Kanal: wie bald quittiert werden muss</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>Abgefragt alle</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Gives up after</source>
        <translation>Gibt auf nach</translation>
    </message>
    <message>
        <source>files that are put there are read</source>
        <translation>Dateien, die dort abgelegt werden, werden gelesen</translation>
    </message>
    <message>
        <source>https:// … of a CAP file, or of an Atom or RSS list of them</source>
        <translation>https:// … einer CAP-Datei, oder einer Atom- oder RSS-Liste davon</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Zu überwachender Ordner</translation>
    </message>
</context>
<context>
    <name>sources_model</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>silent since {time}</source>
        <translation>stumm seit {time}</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>fragt ab …</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>answers, last {time}</source>
        <translation>antwortete {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>in {time}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>asked {time}; failures in a row: {count}</source>
        <translation>abgefragt {time}; Fehlschläge in Folge: {count}</translation>
    </message>
    <message>
        <source>asked {time}</source>
        <translation>abgefragt {time}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std {minutes} min</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} T {hours} Std</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} T</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} J</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{length} ago</source>
        <translation>vor {length}</translation>
    </message>
    <message>
        <source>in {length}</source>
        <translation>in {length}</translation>
    </message>
</context>
</TS>
