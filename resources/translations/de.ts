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
    <name>AheadField</name>
    <message>
        <source>A time to come is written 14:30, 1330Z, +30, +2h, tomorrow 08:00 or 27.11. 08:00.</source>
        <translation>Eine künftige Zeit schreibt man 14:30, 1330Z, +30, +2h, morgen 08:00 oder 27.11. 08:00.</translation>
    </message>
</context>
<context>
    <name>AssessDossierForm</name>
    <message>
        <source>Choose a severity: 4, 3, 2 or 1.</source>
        <translation>Wählen Sie eine Schwere: 4, 3, 2 oder 1.</translation>
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
    <name>BriefingSheet</name>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
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
        <source>Since {time}, {ago}</source>
        <translation>Seit {time}, {ago}</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>Seit Ihrem letzten Blick</translation>
    </message>
</context>
<context>
    <name>ChannelsModel</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>of this house</source>
        <translation>des Hauses</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>ChannelsScreen</name>
    <message>
        <source>Take in channel profiles from a file</source>
        <translation>Kanalprofile aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Write the channel profiles to a file</source>
        <translation>Kanalprofile in eine Datei schreiben</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}</source>
        <translation>{file} lässt sich nicht lesen: {problem}</translation>
    </message>
    <message>
        <source>{file} says what stands here already: nothing to take in.</source>
        <translation>{file} sagt, was hier schon steht: nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>Taken in from {file}.</source>
        <translation>Aus {file} übernommen.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {problem}</source>
        <translation>{file} lässt sich nicht schreiben: {problem}</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>In {file} geschrieben.</translation>
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
        <source>Set back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Datei übernehmen</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>In Datei schreiben</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wieder nutzen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>A channel of this house. The English name is needed; all else can follow.</source>
        <translation>Ein Kanal des Hauses. Der englische Name wird gebraucht; alles andere kann folgen.</translation>
    </message>
    <message>
        <source>Retired: no longer offered to choose. What came by it keeps it.</source>
        <translation>Stillgelegt: steht nicht mehr zur Wahl. Was darüber einging, behält ihn.</translation>
    </message>
    <message>
        <source>Changed by {who}, {when}: {what}.</source>
        <translation>Geändert von {who}, {when}: {what}.</translation>
    </message>
    <message>
        <source>Added by this house.</source>
        <translation>Vom Haus hinzugefügt.</translation>
    </message>
    <message>
        <source>As it came with the program: DRAFT values of the house, no rule of the system named.</source>
        <translation>Wie mit dem Programm geliefert: Werte des Hauses im ENTWURF, keine Regel des genannten Systems.</translation>
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
    <name>CompleteForm</name>
    <message>
        <source>Say in one line what happened.</source>
        <translation>Sagen Sie in einer Zeile, was geschehen ist.</translation>
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
    <name>DecidedForm</name>
    <message>
        <source>Say what was decided.</source>
        <translation>Sagen Sie, was entschieden wurde.</translation>
    </message>
</context>
<context>
    <name>DossierList</name>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>DossierModel</name>
    <message>
        <source>Frozen: their exercise has ended</source>
        <translation>Eingefroren: ihre Übung ist beendet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>DossierPanel</name>
    <message>
        <source>Sections (digits choose them)</source>
        <translation>Abschnitte (Ziffern wählen sie)</translation>
    </message>
    <message>
        <source>Choose a dossier: what it holds, what is asked and what was decided appear here. N opens a new one.</source>
        <translation>Wählen Sie ein Dossier: Was es enthält, was zu tun ist und was entschieden wurde, erscheint hier. N eröffnet ein neues.</translation>
    </message>
    <message>
        <source>FROZEN</source>
        <translation>EINGEFROREN</translation>
    </message>
    <message>
        <source>CONFLICT</source>
        <translation>KONFLIKT</translation>
    </message>
    <message>
        <source>WAS {severity}</source>
        <translation>WAR {severity}</translation>
    </message>
    <message>
        <source>opened {time} by {who}</source>
        <translation>eröffnet {time} von {who}</translation>
    </message>
    <message>
        <source>Paragon {reference}</source>
        <translation>Paragon {reference}</translation>
    </message>
</context>
<context>
    <name>DossiersScreen</name>
    <message>
        <source>New dossier</source>
        <translation>Neues Dossier</translation>
    </message>
    <message>
        <source>Find in this list  (Ctrl+F)</source>
        <translation>In dieser Liste suchen  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Close the dossier</source>
        <translation>Dossier abschließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Reopen the dossier</source>
        <translation>Dossier wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Zusammenführung aufheben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>Title, number, Paragon reference, summary and state were looked through. Esc shows all again.</source>
        <translation>Durchsucht wurden Titel, Nummer, Paragon-Referenz, Zusammenfassung und Zustand. Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Hier passt nichts</translation>
    </message>
    <message>
        <source>A dossier gathers all that is about one event. D in the queue puts an alert into one, N opens one here.</source>
        <translation>Ein Dossier sammelt alles zu einem Ereignis. D in den Meldungen legt einen Alarm in eines, N eröffnet hier eines.</translation>
    </message>
    <message>
        <source>No exercise dossiers</source>
        <translation>Keine Übungsdossiers</translation>
    </message>
    <message>
        <source>No dossiers</source>
        <translation>Keine Dossiers</translation>
    </message>
</context>
<context>
    <name>ExerciseControl</name>
    <message>
        <source>EXERCISE SUSPENDED</source>
        <translation>ÜBUNG UNTERBROCHEN</translation>
    </message>
    <message>
        <source>{factor} times as fast</source>
        <translation>{factor}-mal so schnell</translation>
    </message>
    <message>
        <source>as in reality</source>
        <translation>wie in Wirklichkeit</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Unterbrechen</translation>
    </message>
    <message>
        <source>Scenario time</source>
        <translation>Szenariozeit</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>Jetzt einspielen</translation>
    </message>
    <message>
        <source>From the reserve</source>
        <translation>Aus der Reserve</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Observer note</source>
        <translation>Beobachternotiz</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>ENDEX</source>
        <translation>ENDEX</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>The caller hangs up</source>
        <translation>Anrufer legt auf</translation>
    </message>
    <message>
        <source>All injects have come. ENDEX (X) when the work is done.</source>
        <translation>Alle Einlagen sind gekommen. ENDEX (X), wenn die Arbeit getan ist.</translation>
    </message>
    <message>
        <source>next: {inject} at {time}</source>
        <translation>nächste: {inject} um {time}</translation>
    </message>
    <message>
        <source>next: {inject} in {left}</source>
        <translation>nächste: {inject} in {left}</translation>
    </message>
    <message>
        <source>Objective: {text}</source>
        <translation>Ziel: {text}</translation>
    </message>
    <message>
        <source>, due {time}</source>
        <translation>, fällig {time}</translation>
    </message>
</context>
<context>
    <name>ExerciseDesk</name>
    <message>
        <source>EXERCISE: THE TELEPHONE RINGS. {who}</source>
        <translation>ÜBUNG: DAS TELEFON KLINGELT. {who}</translation>
    </message>
    <message>
        <source>Take it (Ctrl+T)</source>
        <translation>Annehmen (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>ExerciseEditor</name>
    <message>
        <source>Injects</source>
        <translation>Einlagen</translation>
    </message>
    <message>
        <source>Name, players, objectives</source>
        <translation>Name, Teilnehmer, Ziele</translation>
    </message>
    <message>
        <source>New inject</source>
        <translation>Neue Einlage</translation>
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
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>STARTEX</source>
        <translation>STARTEX</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No inject yet. Ins writes the first one: when it comes, by which channel, what it says.</source>
        <translation>Noch keine Einlage. Ins schreibt die erste: wann sie kommt, auf welchem Kanal, was sie sagt.</translation>
    </message>
    <message>
        <source>It cannot be started yet. {problem}</source>
        <translation>Sie kann noch nicht beginnen. {problem}</translation>
    </message>
    <message>
        <source>It can be started: {count} injects, {length}.</source>
        <translation>Sie kann beginnen: Einlagen: {count}, Dauer: {length}.</translation>
    </message>
</context>
<context>
    <name>ExerciseEvaluation</name>
    <message>
        <source>Expected actions</source>
        <translation>Erwartete Handlungen</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Seen, not seen</source>
        <translation>Gesehen, nicht gesehen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Observer note</source>
        <translation>Beobachternotiz</translation>
    </message>
    <message>
        <source>Hot wash</source>
        <translation>Sofortauswertung</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Umformulieren</translation>
    </message>
    <message>
        <source>Evaluation complete</source>
        <translation>Auswertung fertig</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Drucken oder speichern</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>Auswertung</translation>
    </message>
</context>
<context>
    <name>ExerciseList</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>STARTEX</source>
        <translation>STARTEX</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Prepare a new one</source>
        <translation>Neue vorbereiten</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Kopieren und ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Datei übernehmen</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>In Datei schreiben</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>No exercise is prepared. Copy one that comes with the program, or begin a new one (Ins): a name, injects with their times, and who takes part.</source>
        <translation>Keine Übung ist vorbereitet. Kopieren Sie eine, die mit dem Programm kommt, oder beginnen Sie eine neue (Ins): ein Name, Einlagen mit ihren Zeiten, und wer teilnimmt.</translation>
    </message>
    <message>
        <source>This run was played by an earlier version: its plan was not kept.</source>
        <translation>Diesen Lauf spielte eine frühere Version: Sein Plan wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Begins {start}, {zone}.</source>
        <translation>Beginnt {start}, {zone}.</translation>
    </message>
    <message>
        <source>It cannot be started yet: change it (E), and it says what is missing.</source>
        <translation>Sie kann noch nicht beginnen: Ändern Sie sie (E), dort steht, was fehlt.</translation>
    </message>
    <message>
        <source>Nobody is on the player list: every call will be asked about.</source>
        <translation>Niemand steht auf der Teilnehmerliste: Bei jedem Anruf wird nachgefragt.</translation>
    </message>
</context>
<context>
    <name>ExerciseScreen</name>
    <message>
        <source>Take in an exercise from a file</source>
        <translation>Übung aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}</source>
        <translation>{file} lässt sich nicht lesen: {problem}</translation>
    </message>
    <message>
        <source>Taken in from {file}.</source>
        <translation>Aus {file} übernommen.</translation>
    </message>
    <message>
        <source>Write the exercise to a file</source>
        <translation>Übung in eine Datei schreiben</translation>
    </message>
    <message>
        <source>{file} cannot be written: {problem}</source>
        <translation>{file} lässt sich nicht schreiben: {problem}</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>In {file} geschrieben.</translation>
    </message>
    <message>
        <source>About {inject}</source>
        <translation>Zu {inject}</translation>
    </message>
    <message>
        <source>Observer note</source>
        <translation>Beobachternotiz</translation>
    </message>
    <message>
        <source>About the whole exercise</source>
        <translation>Zur ganzen Übung</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Was haben Sie gesehen?</translation>
    </message>
    <message>
        <source>Hot wash</source>
        <translation>Sofortauswertung</translation>
    </message>
    <message>
        <source>Right after ENDEX: what went well, what did not.</source>
        <translation>Gleich nach ENDEX: was gut lief, was nicht.</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Was wurde gesagt?</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (Kopie)</translation>
    </message>
</context>
<context>
    <name>ExpectedModel</name>
    <message>
        <source>Inject</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Expected action</source>
        <translation>Erwartete Handlung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
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
    <name>FigureForm</name>
    <message>
        <source>A figure is a whole number from 0 on.</source>
        <translation>Eine Zahl ist eine ganze Zahl ab 0.</translation>
    </message>
</context>
<context>
    <name>FilesSheet</name>
    <message>
        <source>Files of {ref}</source>
        <translation>Dateien von {ref}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This file was erased.</source>
        <translation>Diese Datei wurde gelöscht.</translation>
    </message>
    <message>
        <source>{name} is not shown here: what is in such a file could do harm.

Ctrl+S saves a copy: open it with a program that you trust, then write in what it says (Shift+E).</source>
        <translation>{name} wird hier nicht gezeigt: Was in so einer Datei steckt, könnte schaden.

Ctrl+S speichert eine Kopie: Öffnen Sie sie mit einem Programm, dem Sie vertrauen, und tragen Sie dann ein, was sie sagt (Shift+E).</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Everything stored</source>
        <translation>Alles Gespeicherte</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{shown} of {total} shown, filtered:</source>
        <translation>{shown} von {total} gezeigt, gefiltert:</translation>
    </message>
    <message>
        <source>overdue: {count}</source>
        <translation>überfällig: {count}</translation>
    </message>
    <message>
        <source>critical: {count}</source>
        <translation>kritisch: {count}</translation>
    </message>
    <message>
        <source>Hidden by the filter: {what}</source>
        <translation>Vom Filter verborgen: {what}</translation>
    </message>
    <message>
        <source>Set filters …	Ctrl+Shift+F</source>
        <translation>Filter setzen …	Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>All rows	Alt+0</source>
        <translation>Alle Zeilen	Alt+0</translation>
    </message>
    <message>
        <source>Save what is shown as a view …</source>
        <translation>Gezeigtes als Ansicht speichern …</translation>
    </message>
    <message>
        <source>Rename or share</source>
        <translation>Umbenennen oder teilen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Filters and saved views</source>
        <translation>Filter und gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Without {what}</source>
        <translation>Ohne {what}</translation>
    </message>
</context>
<context>
    <name>GapsView</name>
    <message>
        <source>Gaps in the last 7 days</source>
        <translation>Lücken der letzten 7 Tage</translation>
    </message>
    <message>
        <source>Gaps in the last 24 hours</source>
        <translation>Lücken der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Gaps in this shift</source>
        <translation>Lücken dieser Schicht</translation>
    </message>
    <message>
        <source>since {time}. Gaps: {gaps}. Messages that came late: {late}. Spans that cannot be fetched: {spans}.</source>
        <translation>seit {time}. Lücken: {gaps}. Verspätete Nachrichten: {late}. Nicht mehr abrufbare Zeiträume: {spans}.</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Diese Schicht</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Drucken oder speichern</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Keine Lücken</translation>
    </message>
    <message>
        <source>Every source is covered, and was so all the time. One that fails, or that was silent for longer than two intervals and its time limit, would stand here with what it cost.</source>
        <translation>Jede Quelle ist abgedeckt und war es durchgehend. Eine, die ausfällt oder länger als zwei Abfrageabstände und ihre Wartezeit stumm war, stünde hier mit dem, was es gekostet hat.</translation>
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
    <name>InjectForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>small letters, digits, hyphens</source>
        <translation>Kleinbuchstaben, Ziffern, Bindestriche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>16:05, or +00:25 after the start</source>
        <translation>16:05, oder +00:25 nach dem Beginn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>In reserve: only when control gives it</source>
        <translation>In Reserve: nur wenn die Übungsleitung sie gibt</translation>
    </message>
    <message>
        <source>Synopsis, for control</source>
        <translation>Kurzfassung, für die Übungsleitung</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Who rings</source>
        <translation>Wer ruft an</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>The caller says</source>
        <translation>Der Anrufer sagt</translation>
    </message>
    <message>
        <source>The message as it comes (CAP and the like)</source>
        <translation>Die Nachricht, wie sie kommt (CAP und Ähnliches)</translation>
    </message>
    <message>
        <source>Which earlier inject comes again?</source>
        <translation>Welche frühere Einlage kommt noch einmal?</translation>
    </message>
    <message>
        <source>Network of the exercise</source>
        <translation>Netz der Übung</translation>
    </message>
    <message>
        <source>The network goes down</source>
        <translation>Das Netz fällt aus</translation>
    </message>
    <message>
        <source>The network comes back</source>
        <translation>Das Netz kommt zurück</translation>
    </message>
    <message>
        <source>Exercise control says</source>
        <translation>Die Übungsleitung sagt</translation>
    </message>
    <message>
        <source>Expected, one in a line: role; what; due (+05:00 or 16:10)</source>
        <translation>Erwartet, je Zeile: Rolle; was; fällig (+05:00 oder 16:10)</translation>
    </message>
    <message>
        <source>Expected, line {number}: begin with a role ({roles}), then ; and what.</source>
        <translation>Erwartet, Zeile {number}: mit einer Rolle beginnen ({roles}), dann ; und was.</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens: first-call</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche: first-call</translation>
    </message>
    <message>
        <source>Say when.</source>
        <translation>Sagen Sie, wann.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Screens (Left and Right turn the pages)</source>
        <translation>Ansichten (Links und Rechts blättern)</translation>
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
    <name>LoadPlot</name>
    <message>
        <source>{count} notifications in this shift.</source>
        <translation>Meldungen in dieser Schicht: {count}.</translation>
    </message>
    <message>
        <source>Most in ten minutes: {count}, from {time}.</source>
        <translation>Meiste in zehn Minuten: {count}, ab {time}.</translation>
    </message>
    <message>
        <source>Of {all} times ten minutes busy: {busy}, flood: {flood}.</source>
        <translation>Von {all} mal zehn Minuten mit Andrang: {busy}, mit Flut: {flood}.</translation>
    </message>
    <message>
        <source>Load in this shift, each ten minutes</source>
        <translation>Aufkommen in dieser Schicht, je zehn Minuten</translation>
    </message>
    <message>
        <source>flood {count}</source>
        <translation>Flut {count}</translation>
    </message>
    <message>
        <source>busy {count}</source>
        <translation>Andrang {count}</translation>
    </message>
    <message>
        <source>{from} to {to}: {count}</source>
        <translation>{from} bis {to}: {count}</translation>
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
        <source>No sounds: this machine lacks what plays them (QtMultimedia, or the system&apos;s libpulse). Alarms beep, and flash here and in the task bar. Once it is installed, start the program again.</source>
        <translation>Keine Töne: Diesem Rechner fehlt, was sie abspielt (QtMultimedia oder libpulse des Systems). Alarme piepen und blinken hier und in der Taskleiste. Ist es installiert, starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>No sound: there is nothing to play it on. Alarms flash here and in the task bar until a device is there; it is found by itself. F10, Sound: try it.</source>
        <translation>Kein Ton: Es gibt nichts, worauf er zu hören wäre. Alarme blinken hier und in der Taskleiste, bis ein Gerät da ist; es wird von selbst gefunden. F10, Ton: ausprobieren.</translation>
    </message>
    <message>
        <source>To the exercise lane, by their own status: {count} (Ctrl+E).</source>
        <translation>In die Übungsspur, nach ihrem eigenen Status: {count} (Ctrl+E).</translation>
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
        <source>Take in files …	Ctrl+I</source>
        <translation>Dateien aufnehmen …	Ctrl+I</translation>
    </message>
    <message>
        <source>Take in what was copied	Ctrl+V</source>
        <translation>Kopiertes aufnehmen	Ctrl+V</translation>
    </message>
    <message>
        <source>Decision …	Ctrl+D</source>
        <translation>Entscheidung …	Ctrl+D</translation>
    </message>
    <message>
        <source>All decisions …</source>
        <translation>Alle Entscheidungen …</translation>
    </message>
    <message>
        <source>Exercises and practice …	Ctrl+9</source>
        <translation>Übungen und Training …	Ctrl+9</translation>
    </message>
    <message>
        <source>Channels: clocks and advice</source>
        <translation>Kanäle: Fristen und Hinweise</translation>
    </message>
    <message>
        <source>Network: proxy, certificates …	Ctrl+Shift+N</source>
        <translation>Netz: Proxy, Zertifikate …	Ctrl+Shift+N</translation>
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
        <source>Menu: matching, look, language, close</source>
        <translation>Menü: Verknüpfung, Aussehen, Sprache, schließen</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In den Meldungen</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Im Einsatztagebuch</translation>
    </message>
    <message>
        <source>In the gaps</source>
        <translation>In den Lücken</translation>
    </message>
    <message>
        <source>Fold them into one row</source>
        <translation>Zu einer Zeile zusammenfalten</translation>
    </message>
    <message>
        <source>From the panel back to the list</source>
        <translation>Vom Detailbereich zurück zur Liste</translation>
    </message>
    <message>
        <source>To the top, and to what is new</source>
        <translation>Nach oben, zu dem, was neu ist</translation>
    </message>
    <message>
        <source>Strike an entry</source>
        <translation>Eintrag streichen</translation>
    </message>
    <message>
        <source>Only what was written by hand</source>
        <translation>Nur von Hand Geschriebenes</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>This shift, 24 hours, 7 days</source>
        <translation>Diese Schicht, 24 Stunden, 7 Tage</translation>
    </message>
    <message>
        <source>Copy the report as text</source>
        <translation>Bericht als Text kopieren</translation>
    </message>
    <message>
        <source>In the sources</source>
        <translation>In den Quellen</translation>
    </message>
    <message>
        <source>In the channels</source>
        <translation>In den Kanälen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Datei übernehmen</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>In Datei schreiben</translation>
    </message>
    <message>
        <source>Public sources</source>
        <translation>Öffentliche Quellen</translation>
    </message>
    <message>
        <source>Turn off or on</source>
        <translation>Aus- oder einschalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>On dossiers</source>
        <translation>Bei Dossiers</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Go to anything: words, or a number such as A-1042</source>
        <translation>Überallhin: Wörter, oder eine Nummer wie A-1042</translation>
    </message>
    <message>
        <source>Since you last looked: what changed</source>
        <translation>Seit Ihrem letzten Blick: was sich änderte</translation>
    </message>
    <message>
        <source>Write a decision down, in a dossier or in none</source>
        <translation>Eine Entscheidung aufschreiben, in einem Dossier oder in keinem</translation>
    </message>
    <message>
        <source>Exercises and practice</source>
        <translation>Übungen und Training</translation>
    </message>
    <message>
        <source>Suspend the exercise, or let it go on</source>
        <translation>Übung unterbrechen oder weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Show the messages of this event or bundle</source>
        <translation>Nachrichten dieses Ereignisses oder Bündels zeigen</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>All rows, without filters</source>
        <translation>Alle Zeilen, ohne Filter</translation>
    </message>
    <message>
        <source>A saved view: Alt+1 to Alt+9</source>
        <translation>Eine gespeicherte Ansicht: Alt+1 bis Alt+9</translation>
    </message>
    <message>
        <source>On its decisions</source>
        <translation>Bei seinen Entscheidungen</translation>
    </message>
    <message>
        <source>On the federal phase</source>
        <translation>Bei der föderalen Phase</translation>
    </message>
    <message>
        <source>In its timeline</source>
        <translation>In seinem Verlauf</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Drucken oder speichern</translation>
    </message>
    <message>
        <source>Take a proposal</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Erneut geprüft</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>A criterion is met, or is so no longer</source>
        <translation>Ein Kriterium ist erfüllt, oder nicht mehr</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation>Anderer Beleg</translation>
    </message>
    <message>
        <source>Go to what the entry is about</source>
        <translation>Dorthin, worum es im Eintrag geht</translation>
    </message>
    <message>
        <source>Only one part: Alt+1 to Alt+7; Alt+0 all</source>
        <translation>Nur ein Teil: Alt+1 bis Alt+7; Alt+0 alles</translation>
    </message>
    <message>
        <source>Newest or oldest first</source>
        <translation>Neueste oder älteste zuerst</translation>
    </message>
    <message>
        <source>Gaps in the cover of the sources</source>
        <translation>Lücken in der Abdeckung der Quellen</translation>
    </message>
    <message>
        <source>Words that must stand in an entry</source>
        <translation>Wörter, die in einem Eintrag stehen müssen</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>On what lies there</source>
        <translation>Bei dem, was dort liegt</translation>
    </message>
    <message>
        <source>Move; with Shift far</source>
        <translation>Bewegen; mit Shift weit</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>Die ganze Welt</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>What is chosen, or everything</source>
        <translation>Das Gewählte, oder alles</translation>
    </message>
    <message>
        <source>A place to measure from</source>
        <translation>Ein Ort, von dem aus gemessen wird</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Das nächste</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Das vorige</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Was hier liegt</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>Zu den Meldungen</translation>
    </message>
    <message>
        <source>To its dossier</source>
        <translation>Zu ihrem Dossier</translation>
    </message>
    <message>
        <source>Open ones, those in a dossier, all</source>
        <translation>Offene, die in einem Dossier, alle</translation>
    </message>
    <message>
        <source>From the map to the list</source>
        <translation>Von der Karte zur Liste</translation>
    </message>
    <message>
        <source>On what is prepared</source>
        <translation>Bei Vorbereitetem</translation>
    </message>
    <message>
        <source>While one runs</source>
        <translation>Während eine läuft</translation>
    </message>
    <message>
        <source>On the evaluation</source>
        <translation>Bei der Auswertung</translation>
    </message>
    <message>
        <source>STARTEX</source>
        <translation>STARTEX</translation>
    </message>
    <message>
        <source>Prepare a new one</source>
        <translation>Neue vorbereiten</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Kopieren und ändern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>Jetzt einspielen</translation>
    </message>
    <message>
        <source>From the reserve</source>
        <translation>Aus der Reserve</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Observer note</source>
        <translation>Beobachternotiz</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>The caller hangs up</source>
        <translation>Anrufer legt auf</translation>
    </message>
    <message>
        <source>ENDEX</source>
        <translation>ENDEX</translation>
    </message>
    <message>
        <source>Seen, not seen</source>
        <translation>Gesehen, nicht gesehen</translation>
    </message>
    <message>
        <source>Hot wash</source>
        <translation>Sofortauswertung</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Reword a lesson</source>
        <translation>Eine Lehre umformulieren</translation>
    </message>
    <message>
        <source>Evaluation complete</source>
        <translation>Auswertung fertig</translation>
    </message>
    <message>
        <source>Write the selected one to a file</source>
        <translation>Gewählte in Datei schreiben</translation>
    </message>
    <message>
        <source>Print or save the report</source>
        <translation>Bericht drucken oder speichern</translation>
    </message>
    <message>
        <source>Retire, or use again</source>
        <translation>Stilllegen oder wieder nutzen</translation>
    </message>
    <message>
        <source>Set back to what it was</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The texts in the next language</source>
        <translation>Texte in der nächsten Sprache</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>Zurück zu den Quellen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
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
        <source>Gaps: when sources were not covered</source>
        <translation>Lücken in der Abdeckung</translation>
    </message>
    <message>
        <source>A telephone call comes in</source>
        <translation>Ein Anruf kommt herein</translation>
    </message>
    <message>
        <source>Take in what was copied</source>
        <translation>Kopiertes aufnehmen</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Dateien aufnehmen</translation>
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
        <source>Network: proxy, certificates</source>
        <translation>Netz: Proxy, Zertifikate</translation>
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
        <source>Change lane: real or exercise	Ctrl+E</source>
        <translation>Spur wechseln: echt oder Übung	Ctrl+E</translation>
    </message>
    <message>
        <source>Matching: when two are one event …</source>
        <translation>Verknüpfung: wann zwei ein Ereignis sind …</translation>
    </message>
    <message>
        <source>Sound …</source>
        <translation>Ton …</translation>
    </message>
    <message>
        <source>Load: when it is a flood …</source>
        <translation>Aufkommen: wann es eine Flut ist …</translation>
    </message>
    <message>
        <source>Trusted signers …</source>
        <translation>Vertraute Unterzeichner …</translation>
    </message>
    <message>
        <source>Our own senders …</source>
        <translation>Unsere eigenen Absender …</translation>
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
    <name>MapList</name>
    <message>
        <source>What lies on the map</source>
        <translation>Was auf der Karte liegt</translation>
    </message>
</context>
<context>
    <name>MapListModel</name>
    <message>
        <source>Notification</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Where not given</source>
        <translation>Wo keine Angabe ist</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>Where this one lies is not given: it cannot be shown on the map.</source>
        <translation>Wo diese liegt, ist nicht angegeben: Auf der Karte lässt sie sich nicht zeigen.</translation>
    </message>
    <message>
        <source>its shape cannot be used</source>
        <translation>ihre Form ist nicht brauchbar</translation>
    </message>
    <message>
        <source>area not given</source>
        <translation>Gebiet nicht angegeben</translation>
    </message>
    <message>
        <source>{country}, by its code only</source>
        <translation>{country}, nur nach dem Code</translation>
    </message>
    <message>
        <source>area by its code</source>
        <translation>Gebiet nach dem Code</translation>
    </message>
    <message>
        <source>dossier {ref}</source>
        <translation>Dossier {ref}</translation>
    </message>
    <message>
        <source>in a dossier</source>
        <translation>in einem Dossier</translation>
    </message>
    <message>
        <source>{shown} on the map, {rest} still to read</source>
        <translation>{shown} auf der Karte, {rest} noch zu lesen</translation>
    </message>
    <message>
        <source>{shown} on the map, {nowhere} without a place</source>
        <translation>{shown} auf der Karte, {nowhere} ohne Ort</translation>
    </message>
    <message>
        <source>{shown} on the map</source>
        <translation>{shown} auf der Karte</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Areas and places of open notifications appear here. 3: also what was closed today.</source>
        <translation>Gebiete und Orte offener Meldungen erscheinen hier. 3: auch das heute Abgeschlossene.</translation>
    </message>
    <message>
        <source>Nothing open stands in a dossier</source>
        <translation>Nichts Offenes liegt in einem Dossier</translation>
    </message>
    <message>
        <source>What was put into a dossier (D in the queue) appears here. 1: all that is open.</source>
        <translation>Was in ein Dossier gelegt wurde (D in den Meldungen), erscheint hier. 1: alles Offene.</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>Keine Meldungen</translation>
    </message>
    <message>
        <source>Areas and places of what the sources bring appear here.</source>
        <translation>Gebiete und Orte dessen, was die Quellen bringen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>The map and what lies on it are being read.</source>
        <translation>Die Karte und was auf ihr liegt werden gelesen.</translation>
    </message>
    <message>
        <source>No place is called {text}. Type a town, or latitude and longitude: 51.32 4.26</source>
        <translation>Kein Ort heißt {text}. Tippen Sie eine Stadt, oder Breite und Länge: 51.32 4.26</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In a dossier</source>
        <translation>In einem Dossier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Arrows move · + − zoom · Home world · B Belgium · E selected, or all · N next · L what is here · P place · Esc list</source>
        <translation>Pfeile bewegen · + − Zoom · Home Welt · B Belgien · E Gewähltes, oder alles · N nächstes · L was hier ist · P Ort · Esc Liste</translation>
    </message>
    <message>
        <source>The map is being read …</source>
        <translation>Die Karte wird gelesen …</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In den Meldungen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Was hier liegt</translation>
    </message>
    <message>
        <source>… and {count} more: zoom in</source>
        <translation>… und {count} weitere: näher heranzoomen</translation>
    </message>
    <message>
        <source>Nothing lies under the cross.</source>
        <translation>Unter dem Kreuz liegt nichts.</translation>
    </message>
    <message>
        <source>… and {count} more (L lists them)</source>
        <translation>… und {count} weitere (L listet sie auf)</translation>
    </message>
</context>
<context>
    <name>MselModel</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Synopsis, objective</source>
        <translation>Kurzfassung, Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Held: no network</source>
        <translation>Zurückgehalten: kein Netz</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>in {time}</translation>
    </message>
    <message>
        <source>{state}, +{seconds} s</source>
        <translation>{state}, +{seconds} s</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Expected only</source>
        <translation>Nur erwartet</translation>
    </message>
</context>
<context>
    <name>MselTable</name>
    <message>
        <source>Injects</source>
        <translation>Einlagen</translation>
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
    <name>OfferModel</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Einlagen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Kommt mit dem Programm</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>unvollständig</translation>
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
    <name>Palette</name>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>Type words, &quot;words in this order&quot;, -not this, or an entry number such as A-1042. All words must occur; accents and capitals do not matter.</source>
        <translation>Tippen Sie Wörter, &quot;Wörter in dieser Folge&quot;, -ohne dies, oder die Nummer eines Eintrags wie A-1042. Alle Wörter müssen vorkommen; Akzente und Großschreibung zählen nicht.</translation>
    </message>
    <message>
        <source>the exercise lane</source>
        <translation>der Übungsspur</translation>
    </message>
    <message>
        <source>the real lane</source>
        <translation>der echten Spur</translation>
    </message>
    <message>
        <source>Nothing in {lane} has all of this. Fewer words find more.</source>
        <translation>Nichts auf {lane} enthält all das. Weniger Wörter finden mehr.</translation>
    </message>
    <message>
        <source>Up, Down: choose.   Enter: go there.   Esc: back to where you were.</source>
        <translation>Auf, Ab: wählen.   Enter: dorthin.   Esc: zurück, wo Sie waren.</translation>
    </message>
    <message>
        <source>Go to anything: real lane</source>
        <translation>Überallhin: echte Spur</translation>
    </message>
    <message>
        <source>Go to anything: exercise lane</source>
        <translation>Überallhin: Übungsspur</translation>
    </message>
    <message>
        <source>Exercise lane</source>
        <translation>Übungsspur</translation>
    </message>
    <message>
        <source>Real lane</source>
        <translation>Echte Spur</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Filtered: {what}</source>
        <translation>Gefiltert: {what}</translation>
    </message>
    <message>
        <source>Notification, dossier, log line, decision, or a number: A-1042</source>
        <translation>Meldung, Dossier, Tagebuchzeile, Entscheidung, oder eine Nummer: A-1042</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Überallhin</translation>
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
    <name>PlaceField</name>
    <message>
        <source>Chosen place</source>
        <translation>Gewählter Ort</translation>
    </message>
    <message>
        <source>Place: a town, or 51.32 4.26  (P)</source>
        <translation>Ort: eine Stadt, oder 51.32 4.26  (P)</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>in Reserve</translation>
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
        <source>Headline, event, sender, area, number and channel were looked through. Esc shows all again, Alt+0 what the filter hides; Ctrl+K looks through everything stored.</source>
        <translation>Durchsucht wurden Titel, Ereignis, Absender, Gebiet, Nummer und Kanal. Esc zeigt wieder alle, Alt+0 auch, was der Filter verbirgt; Ctrl+K durchsucht alles Gespeicherte.</translation>
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
    <name>RealFlag</name>
    <message>
        <source>{words}
Esc leaves this sheet, Ctrl+E goes there.</source>
        <translation>{words}
Esc verlässt dieses Blatt, Ctrl+E geht dorthin.</translation>
    </message>
</context>
<context>
    <name>ShelveForm</name>
    <message>
        <source>Choose when it comes back: 3, 2, 6 or T.</source>
        <translation>Wählen Sie, wann sie wiederkommt: 3, 2, 6 oder T.</translation>
    </message>
    <message>
        <source>When is it to come back?</source>
        <translation>Wann soll sie wiederkommen?</translation>
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
        <source>Gaps of the sources</source>
        <translation>Lücken der Quellen</translation>
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
        <source>Load in this shift</source>
        <translation>Aufkommen in dieser Schicht</translation>
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
    <name>SourceForm</name>
    <message>
        <source>testing …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>The test gave nothing usable. Enter sets it up all the same; F5 tests again.</source>
        <translation>Die Prüfung ergab nichts Brauchbares. Enter richtet sie trotzdem ein; F5 prüft noch einmal.</translation>
    </message>
    <message>
        <source>Tested. Enter sets it up.</source>
        <translation>Geprüft. Enter richtet sie ein.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>SourceLedger</name>
    <message>
        <source>What happened to this source</source>
        <translation>Was mit dieser Quelle geschah</translation>
    </message>
</context>
<context>
    <name>SourcePreview</name>
    <message>
        <source>What it gives now</source>
        <translation>Was sie jetzt liefert</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Asking {address} …</source>
        <translation>{address} wird abgefragt …</translation>
    </message>
    <message>
        <source>Esc calls it off.</source>
        <translation>Esc bricht ab.</translation>
    </message>
    <message>
        <source>The test was called off.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>New for this desk, of these {shown}: {count}</source>
        <translation>Neu für diesen Platz, von diesen {shown}: {count}</translation>
    </message>
    <message>
        <source>unreadable: {count}</source>
        <translation>unlesbar: {count}</translation>
    </message>
    <message>
        <source>The test could not be made: the program has a fault. It has been reported.</source>
        <translation>Die Prüfung war nicht möglich: Das Programm hat einen Fehler. Er wurde gemeldet.</translation>
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
        <source>Public sources</source>
        <translation>Öffentliche Quellen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Datei übernehmen</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>In Datei schreiben</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
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
        <source>A source is a web address that gives alerts, a mailbox, or a folder in which files arrive. Everything that a source gives comes into the queue. P shows public sources to switch on, Ins adds one by its address.</source>
        <translation>Eine Quelle ist eine Webadresse, die Alarme liefert, ein Postfach oder ein Ordner, in dem Dateien eingehen. Alles, was eine Quelle liefert, kommt zu den Meldungen. P zeigt öffentliche Quellen zum Einschalten, Ins fügt eine mit ihrer Adresse hinzu.</translation>
    </message>
    <message>
        <source>{covered} of {active} covered</source>
        <translation>{covered} von {active} abgedeckt</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>every {seconds} s, at most {size} MB, gives up after {timeout} s</source>
        <translation>alle {seconds} s, höchstens {size} MB, gibt auf nach {timeout} s</translation>
    </message>
    <message>
        <source>online since {time}</source>
        <translation>online seit {time}</translation>
    </message>
    <message>
        <source>OFFLINE since {time}</source>
        <translation>OFFLINE seit {time}</translation>
    </message>
</context>
<context>
    <name>StateForm</name>
    <message>
        <source>Choose a state: 1 to 4.</source>
        <translation>Wählen Sie einen Zustand: 1 bis 4.</translation>
    </message>
    <message>
        <source>Say to whom: a role, and the name where you know it.</source>
        <translation>Sagen Sie, an wen: eine Rolle, und den Namen, wenn Sie ihn wissen.</translation>
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
        <source>EXERCISE SUSPENDED</source>
        <translation>ÜBUNG UNTERBROCHEN</translation>
    </message>
    <message>
        <source>F9: it goes on</source>
        <translation>F9: weiter</translation>
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
        <source>NO SOUND</source>
        <translation>KEIN TON</translation>
    </message>
    <message>
        <source>to acknowledge</source>
        <translation>zu quittieren</translation>
    </message>
    <message>
        <source>to take over</source>
        <translation>zu übernehmen</translation>
    </message>
    <message>
        <source>in 10 min, calm</source>
        <translation>in 10 min, ruhig</translation>
    </message>
    <message>
        <source>in 10 min</source>
        <translation>in 10 min</translation>
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
        <source>SOURCE LATE</source>
        <translation>QUELLE VERSPÄTET</translation>
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
    <message>
        <source>beeps and flashes</source>
        <translation>piept und blinkt</translation>
    </message>
    <message>
        <source>flashes: no device</source>
        <translation>blinkt: kein Gerät</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>BUSY</source>
        <translation>ANDRANG</translation>
    </message>
    <message>
        <source>FLOOD</source>
        <translation>FLUT</translation>
    </message>
    <message>
        <source>{count} in ten minutes. Busy from {busy}, flood from {flood}.</source>
        <translation>{count} in zehn Minuten. Andrang ab {busy}, Flut ab {flood}.</translation>
    </message>
</context>
<context>
    <name>TelephoneForm</name>
    <message>
        <source>EXERCISE. The caller says, and answers when asked:
{text}</source>
        <translation>ÜBUNG. Der Anrufer sagt, und antwortet auf Fragen:
{text}</translation>
    </message>
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
    <name>_ChooserSheet</name>
    <message>
        <source>No dossier has these words. Type others.</source>
        <translation>Kein Dossier hat diese Wörter. Tippen Sie andere.</translation>
    </message>
    <message>
        <source>Say why: nothing in the messages themselves says so.</source>
        <translation>Sagen Sie, warum: In den Nachrichten selbst steht nichts davon.</translation>
    </message>
</context>
<context>
    <name>_More</name>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
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
        <source>{who} is not on the player list: this would be a real call. Enter once more if that is what you mean.</source>
        <translation>{who} steht nicht auf der Teilnehmerliste: Das wäre ein echter Anruf. Noch einmal Enter, wenn Sie das meinen.</translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>{count} notifications: {numbers}</source>
        <translation>{count} Meldungen: {numbers}</translation>
    </message>
    <message>
        <source>Not for {numbers}: {reason}</source>
        <translation>Nicht für {numbers}: {reason}</translation>
    </message>
    <message>
        <source>{numbers} and {count} more</source>
        <translation>{numbers} und {count} weitere</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>for all of them; may stay empty</source>
        <translation>für alle davon; darf leer bleiben</translation>
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
        <source>its number, for instance A-1042; empty where it has none here</source>
        <translation>ihre Nummer, zum Beispiel A-1042; leer, wenn sie hier keine hat</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Überholt durch</translation>
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
        <source>Complete by hand</source>
        <translation>Von Hand ergänzen</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>what happened, in one line</source>
        <translation>was geschehen ist, in einer Zeile</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Not acknowledged yet: {numbers}. Acknowledge first (Esc, A).</source>
        <translation>Noch nicht quittiert: {numbers}. Erst quittieren (Esc, A).</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>wie es jetzt steht</translation>
    </message>
    <message>
        <source>proposed from the sender&apos;s words</source>
        <translation>nach dem Absender vorgeschlagen</translation>
    </message>
    <message>
        <source>Source (A to F)</source>
        <translation>Quelle (A bis F)</translation>
    </message>
    <message>
        <source>Information (1 to 6)</source>
        <translation>Information (1 bis 6)</translation>
    </message>
    <message>
        <source>Judge each for itself. New source, nobody confirms: F and 6, which is not bad.</source>
        <translation>Beurteilen Sie jede für sich. Neue Quelle, niemand bestätigt: F und 6, und das ist nichts Schlechtes.</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>no classification</source>
        <translation>keine Einstufung</translation>
    </message>
    <message>
        <source>Or a classification</source>
        <translation>Oder eine Einstufung</translation>
    </message>
    <message>
        <source>below the sender&apos;s mark: who there agreed, and when</source>
        <translation>unter dem Vermerk des Absenders: wer dort zugestimmt hat, und wann</translation>
    </message>
    <message>
        <source>Choose a mark.</source>
        <translation>Wählen Sie einen Vermerk.</translation>
    </message>
    <message>
        <source>It may go further then: say who of the sender&apos;s agreed, and when.</source>
        <translation>Damit darf es weiter gehen: Sagen Sie, wer beim Absender zugestimmt hat, und wann.</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Kein Vermerk</translation>
    </message>
    <message>
        <source>Its text is on this desk already, where it may not be. Mark it all the same, and tell the security officer at once.</source>
        <translation>Der Text ist schon auf diesem Platz, wo er nicht sein darf. Setzen Sie den Vermerk trotzdem, und sagen Sie es sofort dem Sicherheitsoffizier.</translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation>Verbreitungsvermerk</translation>
    </message>
    <message>
        <source>Where the classified item is</source>
        <translation>Wo das Eingestufte liegt</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>as the registry gave it</source>
        <translation>wie die Registratur sie vergab</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>where it can be read</source>
        <translation>wo es gelesen werden kann</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Liegt bei</translation>
    </message>
    <message>
        <source>a role or a registry, and how to reach it</source>
        <translation>eine Rolle oder eine Registratur, und wie man sie erreicht</translation>
    </message>
    <message>
        <source>Neutral title</source>
        <translation>Neutraler Titel</translation>
    </message>
    <message>
        <source>says nothing of the content; for instance: item of 25 November, 14:05</source>
        <translation>sagt nichts über den Inhalt; zum Beispiel: Stück vom 25. November, 14:05</translation>
    </message>
    <message>
        <source>Its number, or else the system where it is read.</source>
        <translation>Die Nummer, oder sonst das System, in dem es gelesen wird.</translation>
    </message>
    <message>
        <source>Say who holds it.</source>
        <translation>Sagen Sie, bei wem es liegt.</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 Stunden</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Zurück um</translation>
    </message>
    <message>
        <source>14:30, +2h, tomorrow 08:00, 27.11. 08:00</source>
        <translation>14:30, +2h, morgen 08:00, 27.11. 08:00</translation>
    </message>
    <message>
        <source>Why it can wait</source>
        <translation>Warum es warten kann</translation>
    </message>
    <message>
        <source>it comes back by itself, and asks to be acknowledged again</source>
        <translation>sie kommt von selbst zurück und ist dann erneut zu quittieren</translation>
    </message>
    <message>
        <source>Say why it can wait.</source>
        <translation>Sagen Sie, warum es warten kann.</translation>
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
        <source>Shelve</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>To a dossier</source>
        <translation>Ins Dossier</translation>
    </message>
    <message>
        <source>Out of dossier</source>
        <translation>Aus dem Dossier</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>Selbes Ereignis</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Anderes Ereignis</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation>Verbreitungsvermerk</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Trust the signer</source>
        <translation>Unterzeichner vertrauen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decision proposed</source>
        <translation>Entscheidung vorgeschlagen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Title, summary</source>
        <translation>Titel, Zusammenfassung</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Zusammenführung aufheben</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abspalten</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Neues Dossier</translation>
    </message>
</context>
<context>
    <name>briefing</name>
    <message>
        <source>({count} not shown)</source>
        <translation>({count} nicht gezeigt)</translation>
    </message>
    <message>
        <source>Nothing that needs you has happened.</source>
        <translation>Es ist nichts geschehen, was Sie braucht.</translation>
    </message>
    <message>
        <source>And {count} more: {each}.</source>
        <translation>Dazu {count} weitere: {each}.</translation>
    </message>
    <message>
        <source>Closed: {count}.</source>
        <translation>Abgeschlossen: {count}.</translation>
    </message>
    <message>
        <source>Since you last looked, {time}: {each}</source>
        <translation>Seit Ihrem letzten Blick, {time}: {each}</translation>
    </message>
    <message>
        <source>Look (F5)</source>
        <translation>Ansehen (F5)</translation>
    </message>
</context>
<context>
    <name>brought</name>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>eingefügtes Bild</translation>
    </message>
    <message>
        <source>pasted mail</source>
        <translation>eingefügte E-Mail</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>abgelegter Text</translation>
    </message>
    <message>
        <source>dropped picture</source>
        <translation>abgelegtes Bild</translation>
    </message>
    <message>
        <source>dropped mail</source>
        <translation>abgelegte E-Mail</translation>
    </message>
    <message>
        <source>{count} files are too many at once: the first {most} are shown. Watch the folder as a source.</source>
        <translation>{count} Dateien sind zu viele auf einmal: Die ersten {most} werden gezeigt. Überwachen Sie den Ordner als Quelle.</translation>
    </message>
    <message>
        <source>A folder: open it and bring the files in it, or watch it as a source (Ctrl+6).</source>
        <translation>Ein Ordner: Öffnen Sie ihn und bringen Sie die Dateien darin, oder überwachen Sie ihn als Quelle (Ctrl+6).</translation>
    </message>
    <message>
        <source>This is no file that could be read to its end.</source>
        <translation>Das ist keine Datei, die sich bis zum Ende lesen lässt.</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}</source>
        <translation>Nicht lesbar: {problem}</translation>
    </message>
    <message>
        <source>The picture cannot be written as PNG.</source>
        <translation>Das Bild lässt sich nicht als PNG schreiben.</translation>
    </message>
    <message>
        <source>Too large: at most {size} MB are taken in by hand.</source>
        <translation>Zu groß: Von Hand werden höchstens {size} MB aufgenommen.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>An address is not fetched from here. Save what it gives as a file and bring that, or add the address as a source (Ctrl+6).</source>
        <translation>Eine Adresse wird von hier nicht abgerufen. Speichern Sie, was sie liefert, als Datei und bringen Sie diese, oder fügen Sie die Adresse als Quelle hinzu (Ctrl+6).</translation>
    </message>
    <message>
        <source>The other program names a message but does not hand it over. Save it there as a file (.eml or .msg) and bring that.</source>
        <translation>Das andere Programm nennt eine Nachricht, übergibt sie aber nicht. Speichern Sie sie dort als Datei (.eml oder .msg) und bringen Sie diese.</translation>
    </message>
    <message>
        <source>There is nothing here that could be taken in: no file, no text, no picture.</source>
        <translation>Hier ist nichts, was sich aufnehmen ließe: keine Datei, kein Text, kein Bild.</translation>
    </message>
</context>
<context>
    <name>certificate_lists</name>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
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
        <source>Issued to {subject} by {issuer}</source>
        <translation>Ausgestellt für {subject} von {issuer}</translation>
    </message>
    <message>
        <source>Valid from {begin} to {end}</source>
        <translation>Gültig von {begin} bis {end}</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, to compare with what its owner says:</source>
        <translation>SHA-256-Fingerabdruck, zum Vergleich mit der Angabe des Inhabers:</translation>
    </message>
    <message>
        <source>EXPIRED {day}</source>
        <translation>ABGELAUFEN {day}</translation>
    </message>
    <message>
        <source>NOT YET VALID, from {day}</source>
        <translation>NOCH NICHT GÜLTIG, ab {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>It does not count yet. Look at the date of this machine.</source>
        <translation>Es gilt noch nicht. Prüfen Sie das Datum dieses Rechners.</translation>
    </message>
    <message>
        <source>It no longer counts: no server is trusted because of it any more.</source>
        <translation>Es gilt nicht mehr: Seinetwegen wird keinem Server mehr vertraut.</translation>
    </message>
    <message>
        <source>It no longer counts: servers refuse it. Ask who issued it for a new one.</source>
        <translation>Es gilt nicht mehr: Server lehnen es ab. Erbitten Sie vom Aussteller ein neues.</translation>
    </message>
</context>
<context>
    <name>channel_form</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Acknowledge within</source>
        <translation>Quittieren binnen</translation>
    </message>
    <message>
        <source>Ask again after</source>
        <translation>Erneut fragen nach</translation>
    </message>
    <message>
        <source>Lead service</source>
        <translation>Federführung</translation>
    </message>
    <message>
        <source>What to bear in mind</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Heard again every</source>
        <translation>Wieder zu hören alle</translation>
    </message>
    <message>
        <source>Checklist to offer</source>
        <translation>Angebotene Checkliste</translation>
    </message>
    <message>
        <source>What a test on this channel needs</source>
        <translation>Was ein Test auf diesem Kanal erfordert</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>once, when it comes</source>
        <translation>einmal, beim Eingang</translation>
    </message>
    <message>
        <source>until somebody opens it</source>
        <translation>bis jemand sie öffnet</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>Esc once more throws away what you typed.</source>
        <translation>Noch einmal Esc verwirft, was Sie getippt haben.</translation>
    </message>
    <message>
        <source>A changed clock counts for what arrives from now on; what has arrived keeps the clock that it came with. What is heard says how severe it is (F10, Sound: hear each).</source>
        <translation>Eine geänderte Frist gilt für das, was ab jetzt eingeht; was schon eingegangen ist, behält die Frist, mit der es kam. Was man hört, sagt, wie schwer es ist (F10, Ton: jeden anhören).</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
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
        <source>left empty: the English one is shown</source>
        <translation>leer: der englische Text wird gezeigt</translation>
    </message>
    <message>
        <source>empty where it is not settled</source>
        <translation>leer, wo es nicht feststeht</translation>
    </message>
    <message>
        <source>value of this house</source>
        <translation>Wert des Hauses</translation>
    </message>
    <message>
        <source>house value, DRAFT</source>
        <translation>Wert des Hauses, ENTWURF</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>keine Frist</translation>
    </message>
    <message>
        <source>changed here; it came as {clock}</source>
        <translation>hier geändert; geliefert als {clock}</translation>
    </message>
    <message>
        <source>empty: never</source>
        <translation>leer: nie</translation>
    </message>
    <message>
        <source>usually {seconds} s, DRAFT</source>
        <translation>üblich {seconds} s, ENTWURF</translation>
    </message>
    <message>
        <source>30, 30 s or 2 min; empty: as usual</source>
        <translation>30, 30 s oder 2 min; leer: wie üblich</translation>
    </message>
    <message>
        <source>15, 15 min, 90 s or 2 h; empty: no clock</source>
        <translation>15, 15 min, 90 s oder 2 h; leer: keine Frist</translation>
    </message>
</context>
<context>
    <name>channel_import</name>
    <message>
        <source>Take in channel profiles</source>
        <translation>Kanalprofile übernehmen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>{count} more stand here as they stand in the file.</source>
        <translation>{count} weitere stehen hier wie in der Datei.</translation>
    </message>
    <message>
        <source>What has arrived already keeps the clock that it came with.</source>
        <translation>Was schon eingegangen ist, behält die Frist, mit der es kam.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>keine Frist</translation>
    </message>
    <message>
        <source>New: {name} ({clock})</source>
        <translation>Neu: {name} ({clock})</translation>
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
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Sources with gaps: {sources}. Messages that came late: {late}. Spans that cannot be fetched: {spans}.</source>
        <translation>Quellen mit Lücken: {sources}. Verspätete Nachrichten: {late}. Nicht mehr abrufbare Zeiträume: {spans}.</translation>
    </message>
    <message>
        <source>Show (F8)</source>
        <translation>Zeigen (F8)</translation>
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
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>it is not YAML</source>
        <translation>das ist kein YAML</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>erwartet wird eine Liste</translation>
    </message>
    <message>
        <source>this id stands twice</source>
        <translation>diese id steht zweimal da</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
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
        <source>No dossier was opened by {ref}. Its number stands in its headline and in the log.</source>
        <translation>Durch {ref} wurde kein Dossier eröffnet. Seine Nummer steht in seinem Titel und im Einsatztagebuch.</translation>
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
        <source>There is no such exercise.</source>
        <translation>Diese Übung gibt es nicht.</translation>
    </message>
    <message>
        <source>An exercise is running already: {title}.</source>
        <translation>Es läuft schon eine Übung: {title}.</translation>
    </message>
    <message>
        <source>No exercise runs.</source>
        <translation>Es läuft keine Übung.</translation>
    </message>
    <message>
        <source>Let the exercise go on first (F9).</source>
        <translation>Lassen Sie erst die Übung weiterlaufen (F9).</translation>
    </message>
    <message>
        <source>This exercise does not run.</source>
        <translation>Diese Übung läuft nicht.</translation>
    </message>
    <message>
        <source>STARTEX was given: the plan stays as it was then. Copy the exercise to change it.</source>
        <translation>STARTEX wurde gegeben: Der Plan bleibt, wie er da war. Kopieren Sie die Übung, um sie zu ändern.</translation>
    </message>
    <message>
        <source>This exercise has no plan that can be played.</source>
        <translation>Diese Übung hat keinen Plan, der sich spielen lässt.</translation>
    </message>
    <message>
        <source>The exercise is suspended already.</source>
        <translation>Die Übung ist schon unterbrochen.</translation>
    </message>
    <message>
        <source>The exercise is not suspended.</source>
        <translation>Die Übung ist nicht unterbrochen.</translation>
    </message>
    <message>
        <source>There is no inject {name} in this exercise.</source>
        <translation>In dieser Übung gibt es keine Einlage {name}.</translation>
    </message>
    <message>
        <source>There is an inject {name} already.</source>
        <translation>Eine Einlage {name} gibt es schon.</translation>
    </message>
    <message>
        <source>Give the exercise a name.</source>
        <translation>Geben Sie der Übung einen Namen.</translation>
    </message>
    <message>
        <source>Scenario time does not go back.</source>
        <translation>Die Szenariozeit geht nicht zurück.</translation>
    </message>
    <message>
        <source>This call rings no more.</source>
        <translation>Dieser Anruf klingelt nicht mehr.</translation>
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
        <source>It carries a classification, and this desk may not hold such a text. Take it where that is allowed; write here only who called, the register number and a neutral title.</source>
        <translation>Es trägt eine Einstufung, und dieser Platz darf solchen Text nicht halten. Nehmen Sie es auf, wo das erlaubt ist; schreiben Sie hier nur, wer anrief, die Registernummer und einen neutralen Titel.</translation>
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
        <source>{ref} is this one itself.</source>
        <translation>{ref} ist diese selbst.</translation>
    </message>
    <message>
        <source>{ref} is more severe than {other}, which nobody has assessed. Assess {other} first (key E).</source>
        <translation>{ref} ist schwerer als {other}, die niemand bewertet hat. Bewerten Sie erst {other} (Taste E).</translation>
    </message>
    <message>
        <source>Say why it can wait.</source>
        <translation>Sagen Sie, warum es warten kann.</translation>
    </message>
    <message>
        <source>The time to come back has passed already.</source>
        <translation>Die Zeit der Rückkehr ist schon vorbei.</translation>
    </message>
    <message>
        <source>It can be put aside for {days} days at most.</source>
        <translation>Länger als {days} Tage lässt sie sich nicht zurückstellen.</translation>
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
        <source>It is acknowledged already.</source>
        <translation>Sie ist schon quittiert.</translation>
    </message>
    <message>
        <source>It is not on the shelf.</source>
        <translation>Sie ist nicht zurückgestellt.</translation>
    </message>
    <message>
        <source>Nothing sounds for it: it is acknowledged.</source>
        <translation>Für sie ertönt nichts: Sie ist quittiert.</translation>
    </message>
    <message>
        <source>It stands in no dossier.</source>
        <translation>Sie liegt in keinem Dossier.</translation>
    </message>
    <message>
        <source>Another officer has the desk and takes it over. Begin your own shift first (Ctrl+7).</source>
        <translation>Ein anderer Diensthabender besetzt den Platz und übernimmt sie. Beginnen Sie erst Ihre eigene Schicht (Ctrl+7).</translation>
    </message>
    <message>
        <source>A dossier needs a title.</source>
        <translation>Ein Dossier braucht einen Titel.</translation>
    </message>
    <message>
        <source>A title holds {most} characters; this one has {count}.</source>
        <translation>Ein Titel fasst {most} Zeichen; dieser hat {count}.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>{ref} stands in dossier {dossier}. Split it off there, or take it out first (Shift+D).</source>
        <translation>{ref} liegt im Dossier {dossier}. Spalten Sie sie dort ab, oder nehmen Sie sie erst heraus (Shift+D).</translation>
    </message>
    <message>
        <source>{ref} stands in no dossier.</source>
        <translation>{ref} liegt in keinem Dossier.</translation>
    </message>
    <message>
        <source>{ref} does not stand in this dossier.</source>
        <translation>{ref} liegt nicht in diesem Dossier.</translation>
    </message>
    <message>
        <source>A dossier cannot be merged with itself.</source>
        <translation>Ein Dossier lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>{ref} was not merged into another dossier.</source>
        <translation>{ref} wurde in kein anderes Dossier überführt.</translation>
    </message>
    <message>
        <source>Somebody else set it to {severity}. Say why it is lowered.</source>
        <translation>Jemand anders hat {severity} gesetzt. Sagen Sie, warum Sie herabsetzen.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Es ist schon so.</translation>
    </message>
    <message>
        <source>Say to whom: a role, and the name where you know it.</source>
        <translation>Sagen Sie, an wen: eine Rolle, und den Namen, wenn Sie ihn wissen.</translation>
    </message>
    <message>
        <source>It is not closed.</source>
        <translation>Sie ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Not closed: these tasks are open: {what}. End them, or drop them with a remark.</source>
        <translation>Nicht abgeschlossen: Diese Aufgaben sind offen: {what}. Beenden Sie sie, oder lassen Sie sie mit einer Bemerkung entfallen.</translation>
    </message>
    <message>
        <source>Not closed: not acknowledged yet: {what}. Somebody may be waiting.</source>
        <translation>Nicht abgeschlossen: noch nicht quittiert: {what}. Vielleicht wartet jemand.</translation>
    </message>
    <message>
        <source>Not closed: not ended: {what}.</source>
        <translation>Nicht abgeschlossen: nicht beendet: {what}.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>Nothing was written in yet.</source>
        <translation>Noch wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>Its status is clear already.</source>
        <translation>Ihr Status ist schon klar.</translation>
    </message>
    <message>
        <source>What it says was erased; it cannot be moved to the exercise.</source>
        <translation>Ihr Inhalt wurde gelöscht; sie lässt sich nicht in die Übung verschieben.</translation>
    </message>
    <message>
        <source>Nothing is proposed for it. Select two or more to join them.</source>
        <translation>Dafür ist nichts vorgeschlagen. Wählen Sie zwei oder mehr, um sie zu verknüpfen.</translation>
    </message>
    <message>
        <source>What is real and what is a test are never joined.</source>
        <translation>Echtes und Test werden nie verknüpft.</translation>
    </message>
    <message>
        <source>They are joined already.</source>
        <translation>Sie sind schon verknüpft.</translation>
    </message>
    <message>
        <source>{one} and {other} would come together with it, and they were parted by hand. If they are one event after all, select these two and join them first.</source>
        <translation>{one} und {other} kämen damit zusammen, und sie wurden von Hand getrennt. Sind sie doch ein Ereignis, wählen Sie diese beiden und verknüpfen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>It is joined with nothing.</source>
        <translation>Sie ist mit nichts verknüpft.</translation>
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
        <source>Exercise and real are never linked: {what} is in the other lane (Ctrl+E).</source>
        <translation>Übung und Echtes werden nie verknüpft: {what} ist auf der anderen Spur (Ctrl+E).</translation>
    </message>
    <message>
        <source>{ref} is no real alert (a test, an exercise or a draft): it is never linked with real ones.</source>
        <translation>{ref} ist kein echter Alarm (ein Test, eine Übung oder ein Entwurf): Sie wird nie mit echten verknüpft.</translation>
    </message>
    <message>
        <source>{ref} is real; this dossier holds a test. They are never linked.</source>
        <translation>{ref} ist echt; dieses Dossier enthält einen Test. Beides wird nie verknüpft.</translation>
    </message>
    <message>
        <source>This dossier is not known at this desk.</source>
        <translation>Dieses Dossier ist an diesem Platz nicht bekannt.</translation>
    </message>
    <message>
        <source>{ref} was merged into {into}. Take that one, or undo the merging first.</source>
        <translation>{ref} wurde in {into} überführt. Nehmen Sie dieses, oder heben Sie erst die Zusammenführung auf.</translation>
    </message>
    <message>
        <source>{ref} is closed. Reopen it first (Shift+X on the dossiers&apos; screen).</source>
        <translation>{ref} ist abgeschlossen. Öffnen Sie es erst wieder (Shift+X in der Ansicht Dossiers).</translation>
    </message>
    <message>
        <source>Say why it belongs to this dossier: nothing in the messages themselves says so.</source>
        <translation>Sagen Sie, warum sie in dieses Dossier gehört: In den Nachrichten selbst steht nichts davon.</translation>
    </message>
    <message>
        <source>It is in this dossier already.</source>
        <translation>Sie liegt schon in diesem Dossier.</translation>
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
        <source>There is no channel {name}.</source>
        <translation>Es gibt keinen Kanal {name}.</translation>
    </message>
    <message>
        <source>Nothing of this channel was changed.</source>
        <translation>An diesem Kanal wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The program itself uses this channel: it stays.</source>
        <translation>Das Programm selbst nutzt diesen Kanal: Er bleibt.</translation>
    </message>
    <message>
        <source>This channel is retired already.</source>
        <translation>Dieser Kanal ist schon stillgelegt.</translation>
    </message>
    <message>
        <source>A source still uses this channel: {name}. Give it another channel first.</source>
        <translation>Eine Quelle nutzt diesen Kanal noch: {name}. Geben Sie ihr erst einen anderen Kanal.</translation>
    </message>
    <message>
        <source>This channel is in use.</source>
        <translation>Dieser Kanal ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Give the channel an English name: it stands where a language is missing.</source>
        <translation>Geben Sie dem Kanal einen englischen Namen: Er steht dort, wo eine Sprache fehlt.</translation>
    </message>
    <message>
        <source>Write “{text}” in English as well: it stands where a language is missing.</source>
        <translation>Schreiben Sie „{text}“ auch auf Englisch: Es steht dort, wo eine Sprache fehlt.</translation>
    </message>
    <message>
        <source>“{text}” is too long: at most {count} characters.</source>
        <translation>„{text}“ ist zu lang: höchstens {count} Zeichen.</translation>
    </message>
    <message>
        <source>A clock runs from 10 seconds to 7 days; without a clock, leave it empty.</source>
        <translation>Eine Frist läuft 10 Sekunden bis 7 Tage; ohne Frist leer lassen.</translation>
    </message>
    <message>
        <source>What is heard again is heard every 5 seconds to every hour.</source>
        <translation>Was wieder zu hören ist, ertönt alle 5 Sekunden bis jede Stunde.</translation>
    </message>
    <message>
        <source>There is a channel of this name already: {name}.</source>
        <translation>Einen Kanal dieses Namens gibt es schon: {name}.</translation>
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
        <source>Give the folder, the web address or the mail server to watch.</source>
        <translation>Geben Sie den Ordner, die Webadresse oder den Mailserver an, der überwacht werden soll.</translation>
    </message>
    <message>
        <source>The address seems to hold a secret ({name}=…). It would stand in the log for ever. If the source takes it as a token, choose Token and leave it out of the address.</source>
        <translation>Die Adresse scheint ein Geheimnis zu enthalten ({name}=…). Es stünde für immer im Einsatztagebuch. Nimmt die Quelle es als Token an, wählen Sie Token und lassen Sie es aus der Adresse weg.</translation>
    </message>
    <message>
        <source>Give the user name that goes with the password.</source>
        <translation>Geben Sie den Benutzernamen an, der zum Passwort gehört.</translation>
    </message>
    <message>
        <source>A password or token is only sent over a secure line: the address must begin with https://.</source>
        <translation>Passwort oder Token wird nur über eine sichere Verbindung gesendet: Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>A mail server&apos;s address begins with imaps:// (or imap:// with STARTTLS).</source>
        <translation>Die Adresse eines Mailservers beginnt mit imaps:// (oder imap:// mit STARTTLS).</translation>
    </message>
    <message>
        <source>This is no mail server. One looks like this: imaps://mail.example.org</source>
        <translation>Das ist kein Mailserver. Ein Mailserver sieht so aus: imaps://mail.example.org</translation>
    </message>
    <message>
        <source>Give the user name of the mailbox.</source>
        <translation>Geben Sie den Benutzernamen des Postfachs an.</translation>
    </message>
    <message>
        <source>A mailbox asks for a password or a token: choose which.</source>
        <translation>Ein Postfach verlangt ein Passwort oder ein Token: Wählen Sie eines.</translation>
    </message>
    <message>
        <source>Give the name of the mailbox; the usual one is INBOX.</source>
        <translation>Geben Sie den Namen des Postfachs an; üblich ist INBOX.</translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the address: it stands in the log, where all can read it and nothing is ever taken out. They have fields of their own; the password is kept apart.</source>
        <translation>Lassen Sie Benutzername und Passwort aus der Adresse weg: Sie steht im Einsatztagebuch, wo alle sie lesen können und nie etwas entfernt wird. Beide haben eigene Felder; das Passwort wird getrennt aufbewahrt.</translation>
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
        <source>Take between 1 and {count} messages from one answer.</source>
        <translation>Nehmen Sie zwischen 1 und {count} Nachrichten aus einer Antwort an.</translation>
    </message>
    <message>
        <source>Take at most {count} attachments from one message.</source>
        <translation>Nehmen Sie höchstens {count} Anhänge aus einer Nachricht an.</translation>
    </message>
    <message>
        <source>Follow at most {count} redirects.</source>
        <translation>Folgen Sie höchstens {count} Weiterleitungen.</translation>
    </message>
    <message>
        <source>A silence that is normal lasts between 1 minute and a year.</source>
        <translation>Eine übliche Pause dauert zwischen 1 Minute und einem Jahr.</translation>
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
        <source>The sender did not say whether it is real, an exercise or a test.</source>
        <translation>Der Absender sagte nicht, ob es echt, eine Übung oder ein Test ist.</translation>
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
        <source>A line, not an area.</source>
        <translation>Eine Linie, kein Gebiet.</translation>
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
        <source>Carries a signature.</source>
        <translation>Trägt eine Signatur.</translation>
    </message>
    <message>
        <source>Its signature does not fit: the text or the signature was changed on the way. Ask the sender.</source>
        <translation>Die Signatur passt nicht: Text oder Signatur wurde unterwegs geändert. Fragen Sie beim Absender nach.</translation>
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
        <source>Came late: it was sent while its source was not covered.</source>
        <translation>Verspätet eingegangen: gesendet, während die Quelle nicht abgedeckt war.</translation>
    </message>
    <message>
        <source>The sender gave no status; this source is set up as one that sends real messages.</source>
        <translation>Der Absender gab keinen Status an; diese Quelle ist so eingerichtet, dass sie echte Nachrichten sendet.</translation>
    </message>
    <message>
        <source>Read from an index; the alert itself was not fetched and may say more.</source>
        <translation>Aus einem Index gelesen; der Alarm selbst wurde nicht abgerufen und sagt vielleicht mehr.</translation>
    </message>
    <message>
        <source>It has no identifier of its own; one was made from its text.</source>
        <translation>Keine eigene Kennung; aus dem Text wurde eine gebildet.</translation>
    </message>
    <message>
        <source>A file in it is damaged and could not be unpacked whole.</source>
        <translation>Eine Datei darin ist beschädigt und ließ sich nicht ganz entpacken.</translation>
    </message>
    <message>
        <source>It carries more files than are unpacked; the others are in the original.</source>
        <translation>Enthält mehr Dateien, als entpackt werden; die übrigen stehen im Original.</translation>
    </message>
    <message>
        <source>It has more values than are shown; all are in the original.</source>
        <translation>Enthält mehr Werte, als gezeigt werden; alle stehen im Original.</translation>
    </message>
    <message>
        <source>The mail is signed; the signature has not been checked.</source>
        <translation>Die E-Mail ist signiert; die Signatur wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The mail is encrypted and cannot be read here: open it in the mail program.</source>
        <translation>Die E-Mail ist verschlüsselt und hier nicht lesbar: Öffnen Sie sie im E-Mail-Programm.</translation>
    </message>
    <message>
        <source>Files are packed in winmail.dat, which is not unpacked here: open it in the mail program.</source>
        <translation>Dateien stecken in winmail.dat, das hier nicht entpackt wird: Öffnen Sie es im E-Mail-Programm.</translation>
    </message>
    <message>
        <source>The mail is damaged or cut off; what could be read is shown.</source>
        <translation>Die E-Mail ist beschädigt oder abgeschnitten; was lesbar war, wird gezeigt.</translation>
    </message>
    <message>
        <source>Not sent: it is a draft, without a time of sending.</source>
        <translation>Nicht gesendet: Es ist ein Entwurf ohne Sendezeit.</translation>
    </message>
    <message>
        <source>The time is the one of the last mail server: the sender&apos;s own cannot be read.</source>
        <translation>Die Zeit ist die des letzten Mailservers: Die des Absenders ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A mail of ours did not arrive, or not yet: see the status and the recipient.</source>
        <translation>Eine E-Mail von uns kam nicht oder noch nicht an: siehe Status und Empfänger.</translation>
    </message>
    <message>
        <source>A receipt: says what became of a mail of ours.</source>
        <translation>Eine Empfangsbestätigung: sagt, was aus einer E-Mail von uns wurde.</translation>
    </message>
    <message>
        <source>No machine understands it: read it and complete it by hand.</source>
        <translation>Keine Maschine versteht es: Lesen und von Hand ergänzen.</translation>
    </message>
    <message>
        <source>It has more shapes than are drawn; all are in the original.</source>
        <translation>Enthält mehr Formen, als gezeichnet werden; alle stehen im Original.</translation>
    </message>
    <message>
        <source>An area has holes that are not drawn: it is smaller than shown.</source>
        <translation>Ein Gebiet hat Löcher, die nicht gezeichnet werden: Es ist kleiner als gezeigt.</translation>
    </message>
    <message>
        <source>The sender put longitude before latitude; they were turned round.</source>
        <translation>Der Absender gab die Länge vor der Breite an; sie wurden vertauscht.</translation>
    </message>
    <message>
        <source>Not an earthquake: the sender says that something else shook the ground.</source>
        <translation>Kein Erdbeben: Laut Absender hat etwas anderes den Boden erschüttert.</translation>
    </message>
    <message>
        <source>The values are automatic: no person has looked at them, and they may change.</source>
        <translation>Die Werte sind automatisch: Niemand hat sie geprüft, und sie können sich ändern.</translation>
    </message>
    <message>
        <source>The sender has rejected these values.</source>
        <translation>Der Absender hat diese Werte verworfen.</translation>
    </message>
    <message>
        <source>The magnitude is unknown.</source>
        <translation>Die Magnitude ist unbekannt.</translation>
    </message>
    <message>
        <source>The depth is very small: the sender may have written kilometres where metres belong.</source>
        <translation>Die Tiefe ist sehr gering: Vielleicht schrieb der Absender Kilometer, wo Meter hingehören.</translation>
    </message>
    <message>
        <source>The values that the sender prefers are not in the message; the first ones given are shown, if any.</source>
        <translation>Die Werte, die der Absender vorzieht, stehen nicht in der Nachricht; gezeigt werden die ersten, falls es welche gibt.</translation>
    </message>
    <message>
        <source>A machine translated the text; the original counts.</source>
        <translation>Der Text ist maschinell übersetzt; es gilt das Original.</translation>
    </message>
    <message>
        <source>A time has no zone; it was read as the sender&apos;s local time.</source>
        <translation>Eine Zeit hat keine Zone; sie wurde als Ortszeit des Absenders gelesen.</translation>
    </message>
    <message>
        <source>It carries a classification: its text was not taken in, because this desk may not hold it. Read it where that is allowed, and note here only register number, system and holder (Shift+H).</source>
        <translation>Es trägt eine Einstufung: Der Text wurde nicht aufgenommen, weil dieser Platz ihn nicht halten darf. Lesen Sie es, wo das erlaubt ist, und notieren Sie hier nur Registernummer, System und bei wem es liegt (Shift+H).</translation>
    </message>
    <message>
        <source>Marked TLP:WHITE, the old word: it counts as TLP:CLEAR.</source>
        <translation>Trägt TLP:WHITE, das alte Wort: gilt als TLP:CLEAR.</translation>
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
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>In Reserve</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Eingespielt</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht angenommen</translation>
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
        <source>Not delivered</source>
        <translation>Nicht eingespielt</translation>
    </message>
    <message>
        <source>Seen done</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
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
        <source>Completed by hand: {headline}</source>
        <translation>Von Hand ergänzt: {headline}</translation>
    </message>
    <message>
        <source>One event with {other_ref}</source>
        <translation>Selbes Ereignis wie {other_ref}</translation>
    </message>
    <message>
        <source>Another event than {other_ref}</source>
        <translation>Anderes Ereignis als {other_ref}</translation>
    </message>
    <message>
        <source>May be one event with {other_ref}</source>
        <translation>Vielleicht selbes Ereignis wie {other_ref}</translation>
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
        <source>Gap of {name}: {from} to {to} ({minutes} min), {why}. Messages that came late: {late}. {lost}</source>
        <translation>Lücke bei {name}: {from} bis {to} ({minutes} min), {why}. Verspätete Nachrichten: {late}. {lost}</translation>
    </message>
    <message>
        <source>Channel added: {name}</source>
        <translation>Kanal hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>Channel changed: {name}</source>
        <translation>Kanal geändert: {name}</translation>
    </message>
    <message>
        <source>Channel set back to what it was: {name}</source>
        <translation>Kanal zurückgesetzt: {name}</translation>
    </message>
    <message>
        <source>Channel retired: {name}</source>
        <translation>Kanal stillgelegt: {name}</translation>
    </message>
    <message>
        <source>Channel in use again: {name}</source>
        <translation>Kanal wieder in Gebrauch: {name}</translation>
    </message>
    <message>
        <source>Exercise prepared: {title}</source>
        <translation>Übung vorbereitet: {title}</translation>
    </message>
    <message>
        <source>Exercise described anew: {title}</source>
        <translation>Übung neu beschrieben: {title}</translation>
    </message>
    <message>
        <source>Inject written: {name}</source>
        <translation>Einlage geschrieben: {name}</translation>
    </message>
    <message>
        <source>Inject taken out: {step}</source>
        <translation>Einlage herausgenommen: {step}</translation>
    </message>
    <message>
        <source>Prepared exercise taken off the list: {title}</source>
        <translation>Vorbereitete Übung von der Liste genommen: {title}</translation>
    </message>
    <message>
        <source>STARTEX: {title}</source>
        <translation>STARTEX: {title}</translation>
    </message>
    <message>
        <source>EXERCISE SUSPENDED</source>
        <translation>ÜBUNG UNTERBROCHEN</translation>
    </message>
    <message>
        <source>Exercise goes on</source>
        <translation>Übung läuft weiter</translation>
    </message>
    <message>
        <source>Exercise speed: {speed} times as fast as in reality</source>
        <translation>Tempo der Übung: {speed}-mal so schnell wie in Wirklichkeit</translation>
    </message>
    <message>
        <source>Exercise jumps to {at}. Not delivered: {count}. {names}</source>
        <translation>Übung springt auf {at}. Nicht eingespielt: {count}. {names}</translation>
    </message>
    <message>
        <source>Inject delivered: {step}</source>
        <translation>Einlage eingespielt: {step}</translation>
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
        <source>Call of the exercise taken: {caller}</source>
        <translation>Anruf der Übung angenommen: {caller}</translation>
    </message>
    <message>
        <source>Call of the exercise not taken: {step}</source>
        <translation>Anruf der Übung nicht angenommen: {step}</translation>
    </message>
    <message>
        <source>ENDEX: {title}</source>
        <translation>ENDEX: {title}</translation>
    </message>
    <message>
        <source>Observed: {text}</source>
        <translation>Beobachtet: {text}</translation>
    </message>
    <message>
        <source>Expected action {number} of {step} looked at</source>
        <translation>Erwartete Handlung {number} von {step} angesehen</translation>
    </message>
    <message>
        <source>Hot wash: {text}</source>
        <translation>Sofortauswertung: {text}</translation>
    </message>
    <message>
        <source>Lesson: {text} ({owner} {due})</source>
        <translation>Lehre: {text} ({owner} {due})</translation>
    </message>
    <message>
        <source>Exercise evaluated: {title}</source>
        <translation>Übung ausgewertet: {title}</translation>
    </message>
    <message>
        <source>Telephone rings (exercise): {caller}</source>
        <translation>Telefon klingelt (Übung): {caller}</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>STARTEX: it runs</source>
        <translation>STARTEX: läuft</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>ENDEX: to be evaluated</source>
        <translation>ENDEX: auszuwerten</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Ausgewertet</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Shelved until {until}: {reason}</source>
        <translation>Zurückgestellt bis {until}: {reason}</translation>
    </message>
    <message>
        <source>Brought back from the shelf. {reason}</source>
        <translation>Zurückgeholt. {reason}</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Marked {words}. {reason}</source>
        <translation>Vermerk gesetzt: {words}. {reason}</translation>
    </message>
    <message>
        <source>Classified item {register} in {system}, held by {holder}: {title}</source>
        <translation>Eingestuftes Stück {register} in {system}, liegt bei {holder}: {title}</translation>
    </message>
    <message>
        <source>To dossier {dossier_ref} {dossier_title}. {reason}</source>
        <translation>Ins Dossier {dossier_ref} {dossier_title}. {reason}</translation>
    </message>
    <message>
        <source>Out of dossier {dossier_ref} {dossier_title}. {reason}</source>
        <translation>Aus dem Dossier {dossier_ref} {dossier_title}. {reason}</translation>
    </message>
    <message>
        <source>Dossier opened: {title}. {reason}</source>
        <translation>Dossier eröffnet: {title}. {reason}</translation>
    </message>
    <message>
        <source>Dossier named: {title}</source>
        <translation>Dossier benannt: {title}</translation>
    </message>
    <message>
        <source>Summary: {text}</source>
        <translation>Zusammenfassung: {text}</translation>
    </message>
    <message>
        <source>Paragon reference: {reference}</source>
        <translation>Paragon-Referenz: {reference}</translation>
    </message>
    <message>
        <source>Dossier assessed: {severity}. {reason}</source>
        <translation>Dossier bewertet: {severity}. {reason}</translation>
    </message>
    <message>
        <source>Dossier marked {words}. {reason}</source>
        <translation>Vermerk des Dossiers: {words}. {reason}</translation>
    </message>
    <message>
        <source>Dossier: {state}. {to} {reason}</source>
        <translation>Dossier: {state}. {to} {reason}</translation>
    </message>
    <message>
        <source>Merged into {into_ref} {into_title}. {reason}</source>
        <translation>Überführt in {into_ref} {into_title}. {reason}</translation>
    </message>
    <message>
        <source>Merging undone. {reason}</source>
        <translation>Zusammenführung aufgehoben. {reason}</translation>
    </message>
    <message>
        <source>Task {end}: {text}. {remark}</source>
        <translation>Aufgabe {end}: {text}. {remark}</translation>
    </message>
    <message>
        <source>Meeting: {title}. {when}</source>
        <translation>Sitzung: {title}. {when}</translation>
    </message>
    <message>
        <source>{title} decided: {text}</source>
        <translation>{title} hat entschieden: {text}</translation>
    </message>
    <message>
        <source>Meeting ended: {title}. {remark}</source>
        <translation>Sitzung beendet: {title}. {remark}</translation>
    </message>
    <message>
        <source>{name}: {value} ({precision}), source {source}, as at {as_at}. {remark}</source>
        <translation>{name}: {value} ({precision}), Quelle {source}, Stand {as_at}. {remark}</translation>
    </message>
    <message>
        <source>Federal-phase criterion met: {name}. Evidence: {evidence}</source>
        <translation>Kriterium der föderalen Phase erfüllt: {name}. Beleg: {evidence}</translation>
    </message>
    <message>
        <source>Federal-phase criterion no longer met: {name}. {reason}</source>
        <translation>Kriterium der föderalen Phase nicht mehr erfüllt: {name}. {reason}</translation>
    </message>
    <message>
        <source>Decision proposed to {decided_by}: {choice}. {reasons}</source>
        <translation>Entscheidung vorgeschlagen, zu treffen von {decided_by}: {choice}. {reasons}</translation>
    </message>
    <message>
        <source>Decision by {decided_by}: {choice}. {reasons}</source>
        <translation>Entscheidung von {decided_by}: {choice}. {reasons}</translation>
    </message>
    <message>
        <source>Decision {ref} revoked by {by}. {reason}</source>
        <translation>Entscheidung {ref} aufgehoben von {by}. {reason}</translation>
    </message>
    <message>
        <source>Decision {ref} reviewed. {remark}</source>
        <translation>Entscheidung {ref} überprüft. {remark}</translation>
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
        <source>Rules for matching changed</source>
        <translation>Verknüpfungsregeln geändert</translation>
    </message>
    <message>
        <source>Rules for matching set back to those of the program</source>
        <translation>Verknüpfungsregeln auf die des Programms zurückgesetzt</translation>
    </message>
    <message>
        <source>Signer trusted: {name}</source>
        <translation>Unterzeichner vertrauenswürdig: {name}</translation>
    </message>
    <message>
        <source>Signer trusted no more</source>
        <translation>Unterzeichner nicht mehr vertrauenswürdig</translation>
    </message>
    <message>
        <source>Own sender added: {name}</source>
        <translation>Eigener Absender hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>Own sender taken out: {name}</source>
        <translation>Eigener Absender herausgenommen: {name}</translation>
    </message>
    <message>
        <source>Flood mode begun: {rate} notifications in ten minutes, limit {limit}</source>
        <translation>Flutmodus begonnen: {rate} Meldungen in zehn Minuten, Grenze {limit}</translation>
    </message>
    <message>
        <source>Flood mode ended after {minutes} min: {items} notifications came</source>
        <translation>Flutmodus beendet nach {minutes} min, eingegangene Meldungen: {items}</translation>
    </message>
    <message>
        <source>Limits of the load changed</source>
        <translation>Grenzen des Aufkommens geändert</translation>
    </message>
    <message>
        <source>Limits of the load set back to those of the program</source>
        <translation>Grenzen des Aufkommens auf die des Programms zurückgesetzt</translation>
    </message>
    <message>
        <source>Sound of the desk set: volume {volume} %</source>
        <translation>Ton des Platzes eingestellt: Lautstärke {volume} %</translation>
    </message>
    <message>
        <source>Has read what happened since the last look</source>
        <translation>Hat gelesen, was seit dem letzten Blick geschah</translation>
    </message>
    <message>
        <source>View saved: {name}</source>
        <translation>Ansicht gespeichert: {name}</translation>
    </message>
    <message>
        <source>View removed: {name}</source>
        <translation>Ansicht entfernt: {name}</translation>
    </message>
    <message>
        <source>The clock jumped by {seconds} s, or the machine slept</source>
        <translation>Die Uhr sprang um {seconds} s, oder der Rechner schlief</translation>
    </message>
    <message>
        <source>Acknowledged together with {equal_ref}, which says the same</source>
        <translation>Quittiert zusammen mit {equal_ref}, die dasselbe sagt</translation>
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
        <source>Acknowledged {minutes} min late</source>
        <translation>Quittiert, {minutes} min verspätet</translation>
    </message>
    <message>
        <source>Acknowledged by voice to {by_voice_to}, {minutes} min late</source>
        <translation>Mündlich quittiert gegenüber {by_voice_to}, {minutes} min verspätet</translation>
    </message>
    <message>
        <source>Acknowledged together with {with_ref}, which replaces it, {minutes} min late</source>
        <translation>Quittiert zusammen mit {with_ref}, die sie ersetzt, {minutes} min verspätet</translation>
    </message>
    <message>
        <source>Acknowledged together with {equal_ref}, which says the same, {minutes} min late</source>
        <translation>Quittiert zusammen mit {equal_ref}, die dasselbe sagt, {minutes} min verspätet</translation>
    </message>
    <message>
        <source>Acknowledged: {comment}</source>
        <translation>Quittiert: {comment}</translation>
    </message>
    <message>
        <source>Acknowledged {minutes} min late: {comment}</source>
        <translation>Quittiert, {minutes} min verspätet: {comment}</translation>
    </message>
    <message>
        <source>Taken over: {comment}</source>
        <translation>Übernommen: {comment}</translation>
    </message>
    <message>
        <source>Handed to us by {who}: {comment}</source>
        <translation>Uns übergeben von {who}: {comment}</translation>
    </message>
    <message>
        <source>Handed back to {who}: {comment}</source>
        <translation>Zurückgegeben an {who}: {comment}</translation>
    </message>
    <message>
        <source>Closed: {reason} ({other}). {text}</source>
        <translation>Abgeschlossen: {reason} ({other}). {text}</translation>
    </message>
    <message>
        <source>Program started, version {version}; it had not been stopped in order</source>
        <translation>Programm gestartet, Version {version}; es war nicht ordentlich beendet worden</translation>
    </message>
    <message>
        <source>Channel changed: {name}. To be acknowledged within {minutes} min</source>
        <translation>Kanal geändert: {name}. Zu quittieren binnen {minutes} min</translation>
    </message>
    <message>
        <source>Channel changed: {name}. No clock runs any more</source>
        <translation>Kanal geändert: {name}. Es läuft keine Frist mehr</translation>
    </message>
    <message>
        <source>Offline: no source on the network can be reached. {reason}</source>
        <translation>Offline: Keine Quelle im Netz ist erreichbar. {reason}</translation>
    </message>
    <message>
        <source>Online again, after {minutes} min</source>
        <translation>Wieder online, nach {minutes} min</translation>
    </message>
    <message>
        <source>Gap of {name}: {from} to {to} ({minutes} min), {why}, then {why_2}. Messages that came late: {late}. {lost}</source>
        <translation>Lücke bei {name}: {from} bis {to} ({minutes} min), {why}, dann {why_2}. Verspätete Nachrichten: {late}. {lost}</translation>
    </message>
    <message>
        <source>Gap of {name}: {from} to {to} ({minutes} min), {why}. Messages that came late: {late}. What was sent up to {lost_to} can no longer be fetched.</source>
        <translation>Lücke bei {name}: {from} bis {to} ({minutes} min), {why}. Verspätete Nachrichten: {late}. Was bis {lost_to} gesendet wurde, lässt sich nicht mehr abrufen.</translation>
    </message>
    <message>
        <source>Gap of {name}: {from} to {to} ({minutes} min), {why}, then {why_2}. Messages that came late: {late}. What was sent up to {lost_to} can no longer be fetched.</source>
        <translation>Lücke bei {name}: {from} bis {to} ({minutes} min), {why}, dann {why_2}. Verspätete Nachrichten: {late}. Was bis {lost_to} gesendet wurde, lässt sich nicht mehr abrufen.</translation>
    </message>
    <message>
        <source>Received, could not be read: {name}</source>
        <translation>Eingegangen, nicht lesbar: {name}</translation>
    </message>
    <message>
        <source>Received, text not taken in because it is classified: {headline}</source>
        <translation>Eingegangen, Text nicht aufgenommen, weil eingestuft: {headline}</translation>
    </message>
    <message>
        <source>Handling mark taken away. {reason}</source>
        <translation>Verbreitungsvermerk entfernt. {reason}</translation>
    </message>
    <message>
        <source>Assessed: {severity}, {concerns}, source and information {code}. {reason}</source>
        <translation>Bewertet: {severity}, {concerns}, Quelle und Information {code}. {reason}</translation>
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
        <source>Sound on again</source>
        <translation>Ton wieder an</translation>
    </message>
    <message>
        <source>Dossier assessed: {severity}, as {with_ref} was</source>
        <translation>Dossier bewertet: {severity}, wie {with_ref}</translation>
    </message>
    <message>
        <source>Task: {text}</source>
        <translation>Aufgabe: {text}</translation>
    </message>
    <message>
        <source>Task for {owner}, due {due_at}: {text}</source>
        <translation>Aufgabe für {owner}, fällig {due_at}: {text}</translation>
    </message>
    <message>
        <source>Task, due {due_at}: {text}</source>
        <translation>Aufgabe, fällig {due_at}: {text}</translation>
    </message>
    <message>
        <source>Meeting: {title}, chair {chair}. {when}</source>
        <translation>Sitzung: {title}, Vorsitz {chair}. {when}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entfallen</translation>
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
        <source>Critical, in hand</source>
        <translation>Kritisch, in Arbeit</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>New, critical or serious</source>
        <translation>Neu, kritisch oder schwer</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>Jetzt überfällig</translation>
    </message>
    <message>
        <source>Real, exercise or test?</source>
        <translation>Echt, Übung oder Test?</translation>
    </message>
    <message>
        <source>Updated, withdrawn, assessed</source>
        <translation>Aktualisiert, widerrufen, bewertet</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Tasks due</source>
        <translation>Fällige Aufgaben</translation>
    </message>
    <message>
        <source>Handed over, taken over</source>
        <translation>Übergeben, übernommen</translation>
    </message>
    <message>
        <source>Sources and gaps</source>
        <translation>Quellen und Lücken</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Withdrawn by its sender: no all-clear</source>
        <translation>Vom Absender widerrufen: keine Entwarnung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Received for {area}</source>
        <translation>Eingegangen für {area}</translation>
    </message>
    <message>
        <source>Acknowledgement was due</source>
        <translation>Quittung war fällig</translation>
    </message>
    <message>
        <source>Task for {owner}: {text}</source>
        <translation>Aufgabe für {owner}: {text}</translation>
    </message>
    <message>
        <source>To take over</source>
        <translation>Zu übernehmen</translation>
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
        <source>Shelved</source>
        <translation>Zurückgestellt</translation>
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
        <source>This is JSON with more values in it than messages can have.</source>
        <translation>Das ist JSON mit mehr Werten, als Nachrichten haben können.</translation>
    </message>
    <message>
        <source>This is JSON, but of no kind that is known here.</source>
        <translation>Das ist JSON, aber von keiner hier bekannten Art.</translation>
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
        <source>{host} broke off before the answer was whole; perhaps it does not accept the certificate that shows who asks.</source>
        <translation>{host} brach ab, bevor die Antwort vollständig war; vielleicht wird das Zertifikat, das zeigt, wer abfragt, nicht angenommen.</translation>
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
        <source>{host} does not accept the token ({status}); it may have run out. Enter a new one in the settings of the source.</source>
        <translation>{host} nimmt das Token nicht an ({status}); vielleicht ist es abgelaufen. Geben Sie in den Einstellungen der Quelle ein neues ein.</translation>
    </message>
    <message>
        <source>{host} does not accept the user name or the password ({status}). Enter them again in the settings of the source.</source>
        <translation>{host} nimmt Benutzername oder Passwort nicht an ({status}). Geben Sie beides in den Einstellungen der Quelle neu ein.</translation>
    </message>
    <message>
        <source>{host} wants to know who asks ({status}): choose a log-in in the settings of the source.</source>
        <translation>{host} will wissen, wer abfragt ({status}): Wählen Sie in den Einstellungen der Quelle eine Anmeldung.</translation>
    </message>
    <message>
        <source>{host} knows who asks and does not give it ({status}): ask its operator for access.</source>
        <translation>{host} weiß, wer abfragt, und gibt es nicht heraus ({status}): Bitten Sie den Betreiber um Zugang.</translation>
    </message>
    <message>
        <source>{host} answered {status} ({phrase}); it wants to be left alone for {seconds} s.</source>
        <translation>{host} hat {status} geantwortet ({phrase}) und will {seconds} s nicht abgefragt werden.</translation>
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
        <source>{host} wants a certificate that shows who asks: import one in the network settings (Ctrl+Shift+N) and choose it in the source.</source>
        <translation>{host} verlangt ein Zertifikat, das zeigt, wer abfragt: Importieren Sie eines in den Netzeinstellungen (Ctrl+Shift+N) und wählen Sie es in der Quelle.</translation>
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
        <source>The proxy {proxy} does not go to {host}; it says: {said}.</source>
        <translation>Der Proxy {proxy} leitet nicht zu {host} weiter; Antwort: {said}.</translation>
    </message>
    <message>
        <source>The proxy {proxy}, through which {host} is asked, cannot be reached: look at the network settings (Ctrl+Shift+N).</source>
        <translation>Der Proxy {proxy}, über den {host} abgefragt wird, ist nicht erreichbar: Prüfen Sie die Netzeinstellungen (Ctrl+Shift+N).</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and password, or does not accept those that it was given (407): enter them in the network settings (Ctrl+Shift+N).</source>
        <translation>Der Proxy {proxy} verlangt Benutzername und Passwort oder nimmt die angegebenen nicht an (407): Geben Sie sie in den Netzeinstellungen ein (Ctrl+Shift+N).</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: this machine does not know who issued it ({why}). If the host is the right one, import the certificate of its authority in the network settings (Ctrl+Shift+N).</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut: Dieser Rechner kennt den Aussteller nicht ({why}). Ist es der richtige Host, importieren Sie das Zertifikat seiner Zertifizierungsstelle in den Netzeinstellungen (Ctrl+Shift+N).</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: its time is over ({why}). Look at the date of this machine; if that is right, the operator of {host} has to renew it.</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut: Es ist abgelaufen ({why}). Prüfen Sie das Datum dieses Rechners; stimmt es, muss der Betreiber von {host} es erneuern.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: its time has not begun ({why}). Look at the date of this machine.</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut: Es gilt noch nicht ({why}). Prüfen Sie das Datum dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: it was issued for another name ({why}). Look at the address; somebody may stand in between.</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut: Es wurde für einen anderen Namen ausgestellt ({why}). Prüfen Sie die Adresse; vielleicht sitzt jemand dazwischen.</translation>
    </message>
    <message>
        <source>{host} does not accept the certificate that shows who asks; it may be expired, or from another authority.</source>
        <translation>{host} nimmt das Zertifikat, das zeigt, wer abfragt, nicht an; vielleicht ist es abgelaufen oder von einer anderen Zertifizierungsstelle.</translation>
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
        <source>The source gave {count} messages at once; only the first {limit} are taken. If there may be so many, raise the limit of the source.</source>
        <translation>Die Quelle lieferte {count} Nachrichten auf einmal; nur die ersten {limit} werden angenommen. Dürfen es so viele sein, erhöhen Sie die Grenze der Quelle.</translation>
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
        <translation>Das sieht aus wie JSON, ist aber beschädigt oder unvollständig.</translation>
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
        <source>{path} was last open in another version of the program.</source>
        <translation>{path} war zuletzt in einer anderen Version des Programms geöffnet.</translation>
    </message>
    <message>
        <source>Start the program once, or run &apos;icc-desktop verify --rebuild&apos;: that brings it up to date.</source>
        <translation>Starten Sie das Programm einmal, oder führen Sie &apos;icc-desktop verify --rebuild&apos; aus: Das bringt es auf den neuesten Stand.</translation>
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
        <source>What the search finds is not what the journal says. &apos;verify --rebuild&apos; mends it.</source>
        <translation>Was die Suche findet, ist nicht, was das Journal sagt. &apos;verify --rebuild&apos; behebt das.</translation>
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
    <message>
        <source>Kept in the keyring of this machine ({keyring}); not in the log, not in a backup.</source>
        <translation>Aufbewahrt im Schlüsselbund dieses Rechners ({keyring}); nicht im Einsatztagebuch, nicht in einer Sicherung.</translation>
    </message>
    <message>
        <source>No keyring of this machine can be used, so it is kept in the file {path}. Only your account may read it; it goes into no log and no backup, but whoever copies the disk has it.</source>
        <translation>Kein Schlüsselbund dieses Rechners ist nutzbar, darum liegt es in der Datei {path}. Nur Ihr Konto darf sie lesen; sie kommt in kein Einsatztagebuch und keine Sicherung, aber wer die Platte kopiert, hat sie.</translation>
    </message>
    <message>
        <source>The password could not be kept: {path} cannot be written to.</source>
        <translation>Das Passwort konnte nicht aufbewahrt werden: In {path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>What was kept before is still there.</source>
        <translation>Was vorher aufbewahrt war, ist noch da.</translation>
    </message>
    <message>
        <source>Make room on the disk, or unlock the keyring; then try again.</source>
        <translation>Schaffen Sie Platz auf der Platte, oder entsperren Sie den Schlüsselbund; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keyring of this machine does not answer ({why}).</source>
        <translation>Der Schlüsselbund dieses Rechners antwortet nicht ({why}).</translation>
    </message>
    <message>
        <source>The passwords in it are safe.</source>
        <translation>Die Passwörter darin sind sicher.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or type the password once more in the settings.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder tippen Sie das Passwort in den Einstellungen noch einmal ein.</translation>
    </message>
    <message>
        <source>The file with the passwords, {path}, cannot be read.</source>
        <translation>Die Datei mit den Passwörtern, {path}, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The journal and all settings are safe; only what needs a password waits.</source>
        <translation>Das Journal und alle Einstellungen sind sicher; nur was ein Passwort braucht, wartet.</translation>
    </message>
    <message>
        <source>Remove the file and type the passwords once more.</source>
        <translation>Entfernen Sie die Datei und tippen Sie die Passwörter noch einmal ein.</translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>Es gibt nichts aufzunehmen.</translation>
    </message>
    <message>
        <source>No exercise runs, so nothing can be part of it. Start one, or change to the real lane (Ctrl+E).</source>
        <translation>Es läuft keine Übung, also kann nichts dazugehören. Starten Sie eine, oder wechseln Sie zur echten Spur (Ctrl+E).</translation>
    </message>
    <message>
        <source>{name} is the certificate of a server or a person, not of an authority. Import the certificate of the authority that issued it: {issuer}.</source>
        <translation>{name} ist das Zertifikat eines Servers oder einer Person, keiner Zertifizierungsstelle. Importieren Sie das Zertifikat der Zertifizierungsstelle, die es ausgestellt hat: {issuer}.</translation>
    </message>
    <message>
        <source>Give the certificate a name, by which sources choose it.</source>
        <translation>Geben Sie dem Zertifikat einen Namen, unter dem Quellen es wählen.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate of {subject}.</source>
        <translation>Der Schlüssel gehört nicht zum Zertifikat von {subject}.</translation>
    </message>
    <message>
        <source>This file holds no certificate with its key (PKCS #12 or PEM).</source>
        <translation>Diese Datei enthält kein Zertifikat mit seinem Schlüssel (PKCS #12 oder PEM).</translation>
    </message>
    <message>
        <source>The private key cannot be read.</source>
        <translation>Der private Schlüssel ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is locked: give its passphrase.</source>
        <translation>Die Datei ist gesperrt: Geben Sie ihre Passphrase an.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file.</source>
        <translation>Die Passphrase öffnet die Datei nicht.</translation>
    </message>
    <message>
        <source>This file holds no certificate (PEM or DER).</source>
        <translation>Diese Datei enthält kein Zertifikat (PEM oder DER).</translation>
    </message>
    <message>
        <source>There is no private key in the file: choose the file with the key as well.</source>
        <translation>Die Datei enthält keinen privaten Schlüssel: Wählen Sie auch die Datei mit dem Schlüssel.</translation>
    </message>
    <message>
        <source>This signer is trusted already.</source>
        <translation>Diesem Unterzeichner wird schon vertraut.</translation>
    </message>
    <message>
        <source>This signer is not trusted.</source>
        <translation>Diesem Unterzeichner wird nicht vertraut.</translation>
    </message>
    <message>
        <source>channel {number}</source>
        <translation>Kanal {number}</translation>
    </message>
    <message>
        <source>channel {number} ({name})</source>
        <translation>Kanal {number} ({name})</translation>
    </message>
    <message>
        <source>the channel “{name}”, for unknown ones, is missing</source>
        <translation>der Kanal „{name}“, für unbekannte, fehlt</translation>
    </message>
    <message>
        <source>Loss of network or premises during duty</source>
        <translation>Ausfall von Netz oder Räumen während des Dienstes</translation>
    </message>
    <message>
        <source>Cross-border industrial accident</source>
        <translation>Grenzüberschreitender Industrieunfall</translation>
    </message>
    <message>
        <source>Radiological or nuclear notification from abroad</source>
        <translation>Radiologische oder nukleare Meldung aus dem Ausland</translation>
    </message>
    <message>
        <source>Disaster abroad with Belgians involved</source>
        <translation>Katastrophe im Ausland mit betroffenen Belgiern</translation>
    </message>
    <message>
        <source>Flood warning</source>
        <translation>Hochwasserwarnung</translation>
    </message>
    <message>
        <source>Red weather warning</source>
        <translation>Rote Wetterwarnung</translation>
    </message>
    <message>
        <source>Cyber incident with national or European impact</source>
        <translation>Cybervorfall mit nationalen oder europäischen Folgen</translation>
    </message>
    <message>
        <source>Terrorist attack abroad or threat-level change</source>
        <translation>Terroranschlag im Ausland oder geänderte Bedrohungsstufe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Area added</source>
        <translation>Gebiet hinzugekommen</translation>
    </message>
    <message>
        <source>Area no longer named</source>
        <translation>Gebiet nicht mehr genannt</translation>
    </message>
    <message>
        <source>Shape of the area</source>
        <translation>Form des Gebiets</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Magnitude</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Epicentre</source>
        <translation>Epizentrum</translation>
    </message>
    <message>
        <source>Time of the quake</source>
        <translation>Zeit des Bebens</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>{before} km² before, {after} km² now, {shared} % of the smaller one shared</source>
        <translation>vorher {before} km², jetzt {after} km², {shared} % des kleineren gemeinsam</translation>
    </message>
    <message>
        <source>moved by {kilometres} km</source>
        <translation>um {kilometres} km verschoben</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Schnee oder Eis</translation>
    </message>
    <message>
        <source>Thunderstorm</source>
        <translation>Gewitter</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Nebel</translation>
    </message>
    <message>
        <source>High temperature</source>
        <translation>Hohe Temperatur</translation>
    </message>
    <message>
        <source>Low temperature</source>
        <translation>Niedrige Temperatur</translation>
    </message>
    <message>
        <source>Coastal event</source>
        <translation>Küstenereignis</translation>
    </message>
    <message>
        <source>Forest fire</source>
        <translation>Waldbrand</translation>
    </message>
    <message>
        <source>Avalanche</source>
        <translation>Lawine</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Hochwasser</translation>
    </message>
    <message>
        <source>Rain and flood</source>
        <translation>Regen und Hochwasser</translation>
    </message>
    <message>
        <source>{place} is no host. Examples: example.org  *.example.org  192.0.2.7  192.0.2.0/24</source>
        <translation>{place} ist kein Host. Beispiele: example.org  *.example.org  192.0.2.7  192.0.2.0/24</translation>
    </message>
    <message>
        <source>Give the address of the proxy: http://proxy.example.org:8080</source>
        <translation>Geben Sie die Adresse des Proxys an: http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the proxy&apos;s address: they have fields of their own.</source>
        <translation>Lassen Sie Benutzername und Passwort aus der Adresse des Proxys weg: Sie haben eigene Felder.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address is http:// or https://, a host and a port: http://proxy.example.org:8080</source>
        <translation>Die Adresse eines Proxys ist http:// oder https://, ein Host und ein Port: http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The same message, by another way</source>
        <translation>Dieselbe Nachricht, auf anderem Weg</translation>
    </message>
    <message>
        <source>One came as an attachment of the other</source>
        <translation>Eine kam als Anhang der anderen</translation>
    </message>
    <message>
        <source>One names the other as its earlier message</source>
        <translation>Eine nennt die andere als frühere Nachricht</translation>
    </message>
    <message>
        <source>Both name the event {event}</source>
        <translation>Beide nennen das Ereignis {event}</translation>
    </message>
    <message>
        <source>Equal but for the identifier</source>
        <translation>Gleich bis auf die Kennung</translation>
    </message>
    <message>
        <source>Both belong to the incident {incident}</source>
        <translation>Beide gehören zum Vorfall {incident}</translation>
    </message>
    <message>
        <source>Quakes {seconds} s and {kilometres} km apart</source>
        <translation>Beben {seconds} s und {kilometres} km auseinander</translation>
    </message>
    <message>
        <source>Same kind of event, same time, {percent} % of the area shared</source>
        <translation>Gleiche Art von Ereignis, gleiche Zeit, {percent} % des Gebiets gemeinsam</translation>
    </message>
    <message>
        <source>Headlines {percent} % alike</source>
        <translation>Titel zu {percent} % gleich</translation>
    </message>
    <message>
        <source>Joined by hand</source>
        <translation>Von Hand verknüpft</translation>
    </message>
    <message>
        <source>Joined to one event with others of it</source>
        <translation>Mit anderen desselben Ereignisses verknüpft</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>wrong answers</source>
        <translation>falsche Antworten</translation>
    </message>
    <message>
        <source>what came could not be stored</source>
        <translation>Eingegangenes ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>the program was not running</source>
        <translation>das Programm lief nicht</translation>
    </message>
    <message>
        <source>the machine was asleep</source>
        <translation>der Rechner schlief</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>not asked in time</source>
        <translation>nicht rechtzeitig abgefragt</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>the senders are silent</source>
        <translation>die Absender sind stumm</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message>
        <source>What was sent from {from} to {lost_to} can no longer be fetched.</source>
        <translation>Was von {from} bis {lost_to} gesendet wurde, lässt sich nicht mehr abrufen.</translation>
    </message>
    <message>
        <source>What was issued and withdrawn meanwhile is not known.</source>
        <translation>Was inzwischen herausgegeben und widerrufen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>In {file}, {where}: {problem}.</source>
        <translation>In {file}, {where}: {problem}.</translation>
    </message>
    <message>
        <source>In {file}, {where}: {problem}</source>
        <translation>In {file}, {where}: {problem}</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>Quelle {number}</translation>
    </message>
    <message>
        <source>source {number} ({name})</source>
        <translation>Quelle {number} ({name})</translation>
    </message>
    <message>
        <source>source {number} watches the same place</source>
        <translation>Quelle {number} überwacht dieselbe Stelle</translation>
    </message>
    <message>
        <source>keys and values are expected</source>
        <translation>erwartet werden Schlüssel und Werte</translation>
    </message>
    <message>
        <source>there is no such key</source>
        <translation>diesen Schlüssel gibt es nicht</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>one of {names} is expected</source>
        <translation>erwartet wird eines von {names}</translation>
    </message>
    <message>
        <source>This entry of the list of Alertswiss is no alert.</source>
        <translation>Dieser Posten der Liste von Alertswiss ist kein Alarm.</translation>
    </message>
    <message>
        <source>This entry of the list is no alert: it has no identifier.</source>
        <translation>Dieser Posten der Liste ist kein Alarm: Er hat keine Kennung.</translation>
    </message>
    <message>
        <source>No password or token for {name} is kept on this machine: enter it in the settings of the source.</source>
        <translation>Für {name} ist auf diesem Rechner kein Passwort oder Token aufbewahrt: Geben Sie es in den Einstellungen der Quelle ein.</translation>
    </message>
    <message>
        <source>The token for {name} holds characters that no token has: enter it again in the source.</source>
        <translation>Das Token für {name} enthält Zeichen, die kein Token hat: Geben Sie es in der Quelle neu ein.</translation>
    </message>
    <message>
        <source>The keyring of this machine does not answer; it may be waiting for its password. Unlock it.</source>
        <translation>Der Schlüsselbund dieses Rechners antwortet nicht; vielleicht wartet er auf sein Passwort. Entsperren Sie ihn.</translation>
    </message>
    <message>
        <source>The proxy that the system names cannot be used: only http:// and https:// proxies can. Enter one in the network settings (Ctrl+Shift+N), or choose to go without.</source>
        <translation>Der Proxy, den das System nennt, ist nicht nutzbar: Das sind nur Proxys mit http:// und https://. Geben Sie in den Netzeinstellungen (Ctrl+Shift+N) einen ein, oder wählen Sie dort keinen.</translation>
    </message>
    <message>
        <source>The entry has nothing in it: no text, no alert and no link to one.</source>
        <translation>Der Posten ist leer: kein Text, kein Alarm und kein Link zu einem.</translation>
    </message>
    <message>
        <source>It has more than {count} entries. The first ones were read, the others are in here.</source>
        <translation>Mehr als {count} Posten. Die ersten wurden gelesen, die übrigen stehen hier.</translation>
    </message>
    <message>
        <source>Likelihood that international help is needed</source>
        <translation>Wahrscheinlichkeit, dass internationale Hilfe nötig ist</translation>
    </message>
    <message>
        <source>This entry of a GeoJSON collection is no feature.</source>
        <translation>Dieser Posten einer GeoJSON-Sammlung ist kein Feature.</translation>
    </message>
    <message>
        <source>The feature has nothing in it: no place, no text and no identifier.</source>
        <translation>Das Feature ist leer: kein Ort, kein Text und keine Kennung.</translation>
    </message>
    <message>
        <source>User name, password or token of {name} holds a line break or the like: enter it again in the source.</source>
        <translation>Benutzername, Passwort oder Token von {name} enthält einen Zeilenumbruch oder Ähnliches: Geben Sie es in der Quelle neu ein.</translation>
    </message>
    <message>
        <source>{host} offers no secure line (STARTTLS); a password is not sent over an open one. Try imaps://.</source>
        <translation>{host} bietet keine sichere Verbindung (STARTTLS); über eine offene wird kein Passwort gesendet. Versuchen Sie imaps://.</translation>
    </message>
    <message>
        <source>{host} takes no password; it may want a token.</source>
        <translation>{host} nimmt kein Passwort an; vielleicht wird ein Token verlangt.</translation>
    </message>
    <message>
        <source>{host} can take only unaccented letters in user name and password.</source>
        <translation>{host} nimmt in Benutzername und Passwort nur Buchstaben ohne Akzente und Umlaute an.</translation>
    </message>
    <message>
        <source>{host} takes no token (OAuth 2.0); it may want a password.</source>
        <translation>{host} nimmt kein Token (OAuth 2.0) an; vielleicht wird ein Passwort verlangt.</translation>
    </message>
    <message>
        <source>{host} lets nobody in for now; too many may be connected. It says: {said}</source>
        <translation>{host} lässt zurzeit niemanden ein; vielleicht sind zu viele verbunden. Antwort: {said}</translation>
    </message>
    <message>
        <source>{host} refuses the token of {login}; it may have expired: a new one is needed. It says: {said}</source>
        <translation>{host} lehnt das Token von {login} ab; vielleicht ist es abgelaufen: Ein neues wird gebraucht. Antwort: {said}</translation>
    </message>
    <message>
        <source>{host} refuses the user name {login} or the password. It says: {said}</source>
        <translation>{host} lehnt den Benutzernamen {login} oder das Passwort ab. Antwort: {said}</translation>
    </message>
    <message>
        <source>{host} has no mailbox {mailbox}, or does not open it to {login}. It says: {said}</source>
        <translation>{host} hat kein Postfach {mailbox} oder öffnet es {login} nicht. Antwort: {said}</translation>
    </message>
    <message>
        <source>{host} ended the conversation. It says: {said}</source>
        <translation>{host} hat die Verbindung beendet. Antwort: {said}</translation>
    </message>
    <message>
        <source>{host} does not do what it was asked. It says: {said}</source>
        <translation>{host} tut nicht, was verlangt war. Antwort: {said}</translation>
    </message>
    <message>
        <source>What {host} answers is not IMAP.</source>
        <translation>Was {host} antwortet, ist kein IMAP.</translation>
    </message>
    <message>
        <source>The server does not give this mail: {said} It is still in the mailbox; look at it there.</source>
        <translation>Der Server gibt diese E-Mail nicht heraus: {said} Sie liegt noch im Postfach; sehen Sie sie dort an.</translation>
    </message>
    <message>
        <source>The mail has {megabytes} MB, more than the {limit} MB that are fetched from here; only its header is kept. It is still in the mailbox; look at it there.</source>
        <translation>Die E-Mail hat {megabytes} MB, mehr als die {limit} MB, die von hier abgerufen werden; nur ihr Kopf wird aufbewahrt. Sie liegt noch im Postfach; sehen Sie sie dort an.</translation>
    </message>
    <message>
        <source>The mailbox may only be read: mails are taken in, but stay marked as unread on the server.</source>
        <translation>Das Postfach darf nur gelesen werden: E-Mails werden aufgenommen, bleiben auf dem Server aber als ungelesen markiert.</translation>
    </message>
    <message>
        <source>The mails are taken in, but the server does not mark them as seen: {said}</source>
        <translation>Die E-Mails werden aufgenommen, aber der Server markiert sie nicht als gelesen: {said}</translation>
    </message>
    <message>
        <source>First look: {count} unread mails are taken in. From now on every new mail is, read or not.</source>
        <translation>Erste Abfrage: {count} ungelesene E-Mails werden aufgenommen. Ab jetzt jede neue E-Mail, gelesen oder nicht.</translation>
    </message>
    <message>
        <source>The server has numbered its mails anew. {count} that are unread or came since the last look are fetched again; what the desk has already does not come twice.</source>
        <translation>Der Server hat seine E-Mails neu nummeriert. {count}, die ungelesen sind oder seit der letzten Abfrage kamen, werden erneut abgerufen; was der Platz schon hat, kommt nicht zweimal.</translation>
    </message>
    <message>
        <source>More than {count} mails in one file: the rest was not read.</source>
        <translation>Mehr als {count} E-Mails in einer Datei: Der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This entry of a list of warnings is no warning and names none.</source>
        <translation>Dieser Posten einer Liste von Warnungen ist keine Warnung und nennt keine.</translation>
    </message>
    <message>
        <source>It looks like an Outlook message, but it is damaged ({detail}).</source>
        <translation>Es sieht aus wie eine Outlook-Nachricht, ist aber beschädigt ({detail}).</translation>
    </message>
    <message>
        <source>No whole answer came within {seconds} seconds.</source>
        <translation>Binnen {seconds} Sekunden kam keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>Look at the path, and whether this account may read the folder.</source>
        <translation>Prüfen Sie den Pfad, und ob dieses Konto den Ordner lesen darf.</translation>
    </message>
    <message>
        <source>Look at the server, the user name, the password or token, and the mailbox.</source>
        <translation>Prüfen Sie Server, Benutzername, Passwort oder Token und das Postfach.</translation>
    </message>
    <message>
        <source>It wants to know who asks: give a user name and password, a token or a certificate.</source>
        <translation>Sie will wissen, wer abfragt: Geben Sie Benutzername und Passwort, ein Token oder ein Zertifikat an.</translation>
    </message>
    <message>
        <source>The address may have moved: look on the publisher&apos;s page.</source>
        <translation>Vielleicht ist die Adresse umgezogen: Sehen Sie auf der Seite des Herausgebers nach.</translation>
    </message>
    <message>
        <source>The trouble is on the other side: test it again later.</source>
        <translation>Das Problem liegt auf der anderen Seite: Prüfen Sie später noch einmal.</translation>
    </message>
    <message>
        <source>The address answers, but not with messages: it may be a page about them, or one that wants a log-in. Look for the address of the feed itself.</source>
        <translation>Die Adresse antwortet, aber nicht mit Nachrichten: Vielleicht ist es eine Seite darüber oder eine, die eine Anmeldung verlangt. Suchen Sie die Adresse des Feeds selbst.</translation>
    </message>
    <message>
        <source>Ask the publisher or the network&apos;s administrator. If the certificate is right, its authority can be added in the network settings.</source>
        <translation>Fragen Sie den Herausgeber oder den Netzverwalter. Stimmt das Zertifikat, lässt sich seine Zertifizierungsstelle in den Netzeinstellungen hinzufügen.</translation>
    </message>
    <message>
        <source>Look at the address and at the network. It can be set up all the same: it is asked as soon as there is a way.</source>
        <translation>Prüfen Sie Adresse und Netz. Die Quelle lässt sich trotzdem einrichten: Sie wird abgefragt, sobald es einen Weg gibt.</translation>
    </message>
    <message>
        <source>The event has nothing in it: no place, no time, no text and no identifier.</source>
        <translation>Das Ereignis ist leer: kein Ort, keine Zeit, kein Text und keine Kennung.</translation>
    </message>
    <message>
        <source>PAGER alert (estimated deaths and losses)</source>
        <translation>PAGER-Alarmstufe (geschätzte Tote und Schäden)</translation>
    </message>
    <message>
        <source>It carries no certificate, so it does not say whose signature it is.</source>
        <translation>Sie enthält kein Zertifikat und sagt also nicht, wessen Signatur sie ist.</translation>
    </message>
    <message>
        <source>Text and signature fit, but it was made with {method}, which can be forged today. It proves nothing.</source>
        <translation>Text und Signatur passen, aber sie wurde mit {method} erstellt, das sich heute fälschen lässt. Sie beweist nichts.</translation>
    </message>
    <message>
        <source>It was made in a way that is not checked here ({detail}).</source>
        <translation>Sie wurde auf eine Art erstellt, die hier nicht geprüft wird ({detail}).</translation>
    </message>
    <message>
        <source>It signs something other than this message.</source>
        <translation>Sie signiert etwas anderes als diese Nachricht.</translation>
    </message>
    <message>
        <source>The text is not the one that was signed.</source>
        <translation>Der Text ist nicht der, der signiert wurde.</translation>
    </message>
    <message>
        <source>The signature was not made with the key that it names.</source>
        <translation>Die Signatur wurde nicht mit dem Schlüssel erstellt, den sie nennt.</translation>
    </message>
    <message>
        <source>Text and signature fit, but the message says that it was sent on {sent}, and the certificate was valid from {valid_from} to {valid_until} only.</source>
        <translation>Text und Signatur passen, aber die Nachricht nennt als Sendezeit {sent}, und das Zertifikat galt nur von {valid_from} bis {valid_until}.</translation>
    </message>
    <message>
        <source>The signature is damaged or incomplete ({detail}).</source>
        <translation>Die Signatur ist beschädigt oder unvollständig ({detail}).</translation>
    </message>
    <message>
        <source>The message is too large, or has too many signatures, for them to be checked.</source>
        <translation>Die Nachricht ist zu groß oder hat zu viele Signaturen, um sie zu prüfen.</translation>
    </message>
    <message>
        <source>Gaps in the cover of the sources from {since} to {until}</source>
        <translation>Lücken in der Abdeckung der Quellen von {since} bis {until}</translation>
    </message>
    <message>
        <source>No gaps: every source was covered all the time.</source>
        <translation>Keine Lücken: Jede Quelle war durchgehend abgedeckt.</translation>
    </message>
    <message>
        <source>{from} to {to} ({length}): {why}. Messages that came late: {late}. {lost}</source>
        <translation>{from} bis {to} ({length}): {why}. Verspätete Nachrichten: {late}. {lost}</translation>
    </message>
    <message>
        <source>since {from}, still open ({length}): {why}.</source>
        <translation>seit {from}, noch offen ({length}): {why}.</translation>
    </message>
    <message>
        <source>In all: gaps: {gaps}, sources: {sources}, messages that came late: {late}, spans that cannot be fetched: {spans}.</source>
        <translation>Insgesamt: Lücken: {gaps}, Quellen: {sources}, verspätete Nachrichten: {late}, nicht mehr abrufbare Zeiträume: {spans}.</translation>
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
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
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
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Cannot be fetched</source>
        <translation>Nicht mehr abrufbar</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>{first}, then {second}</source>
        <translation>{first}, dann {second}</translation>
    </message>
    <message>
        <source>The certificate {name} is not on this machine, or its key is locked: import it in the network settings (Ctrl+Shift+N).</source>
        <translation>Das Zertifikat {name} ist nicht auf diesem Rechner, oder sein Schlüssel ist gesperrt: Importieren Sie es in den Netzeinstellungen (Ctrl+Shift+N).</translation>
    </message>
    <message>
        <source>The key of the certificate {name} cannot be unlocked: import it again in the network settings (Ctrl+Shift+N).</source>
        <translation>Der Schlüssel des Zertifikats {name} lässt sich nicht entsperren: Importieren Sie es in den Netzeinstellungen (Ctrl+Shift+N) neu.</translation>
    </message>
    <message>
        <source>Say what is to be decided.</source>
        <translation>Sagen Sie, was zu entscheiden ist.</translation>
    </message>
    <message>
        <source>Say what is decided, or proposed.</source>
        <translation>Sagen Sie, was entschieden oder vorgeschlagen ist.</translation>
    </message>
    <message>
        <source>Say who decides: a role, and a name where it matters.</source>
        <translation>Sagen Sie, wer entscheidet: eine Rolle, und einen Namen, wo es darauf ankommt.</translation>
    </message>
    <message>
        <source>Say why. Without reasons a decision cannot be judged later.</source>
        <translation>Sagen Sie, warum. Ohne Gründe lässt sich eine Entscheidung später nicht beurteilen.</translation>
    </message>
    <message>
        <source>This decision is not known at this desk.</source>
        <translation>Diese Entscheidung ist an diesem Platz nicht bekannt.</translation>
    </message>
    <message>
        <source>It is not a proposal any more.</source>
        <translation>Sie ist kein Vorschlag mehr.</translation>
    </message>
    <message>
        <source>Only a decision that was taken can be revoked or reviewed.</source>
        <translation>Nur eine getroffene Entscheidung lässt sich aufheben oder überprüfen.</translation>
    </message>
    <message>
        <source>The time of the review lies before the decision.</source>
        <translation>Die Zeit der Überprüfung liegt vor der Entscheidung.</translation>
    </message>
    <message>
        <source>This dossier is not known in this lane.</source>
        <translation>Dieses Dossier ist auf dieser Spur nicht bekannt.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Sagen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>This task is not known in this dossier.</source>
        <translation>Diese Aufgabe ist in diesem Dossier nicht bekannt.</translation>
    </message>
    <message>
        <source>This task is over. Make a new one, or take its end back.</source>
        <translation>Diese Aufgabe ist beendet. Legen Sie eine neue an, oder nehmen Sie das Ende zurück.</translation>
    </message>
    <message>
        <source>Say why it is dropped.</source>
        <translation>Sagen Sie, warum sie entfällt.</translation>
    </message>
    <message>
        <source>This meeting is not known in this dossier.</source>
        <translation>Diese Sitzung ist in diesem Dossier nicht bekannt.</translation>
    </message>
    <message>
        <source>Say what meets: choose a cell, or give the meeting a name.</source>
        <translation>Sagen Sie, was tagt: Wählen Sie eine Zelle, oder geben Sie der Sitzung einen Namen.</translation>
    </message>
    <message>
        <source>This meeting has ended.</source>
        <translation>Diese Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Say what was decided.</source>
        <translation>Sagen Sie, was entschieden wurde.</translation>
    </message>
    <message>
        <source>Say what is counted.</source>
        <translation>Sagen Sie, was gezählt wird.</translation>
    </message>
    <message>
        <source>Say who reports it: a figure without a source is a rumour.</source>
        <translation>Sagen Sie, wer es meldet: Eine Zahl ohne Quelle ist ein Gerücht.</translation>
    </message>
    <message>
        <source>A figure is a whole number from 0 on.</source>
        <translation>Eine Zahl ist eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>The time that the figure stands for lies in the future.</source>
        <translation>Die Zeit, für die die Zahl steht, liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>There is nothing written yet.</source>
        <translation>Es ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>This exercise has not begun yet.</source>
        <translation>Diese Übung hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The exercise runs: it is evaluated after ENDEX.</source>
        <translation>Die Übung läuft: Sie wird nach ENDEX ausgewertet.</translation>
    </message>
    <message>
        <source>There is no such lesson.</source>
        <translation>Diese Lehre gibt es nicht.</translation>
    </message>
    <message>
        <source>A lesson needs somebody who takes it on.</source>
        <translation>Eine Lehre braucht jemanden, der sich ihrer annimmt.</translation>
    </message>
    <message>
        <source>This exercise is evaluated already.</source>
        <translation>Diese Übung ist schon ausgewertet.</translation>
    </message>
    <message>
        <source>Say what shows it: a source, a number, a time.</source>
        <translation>Sagen Sie, was es belegt: eine Quelle, eine Zahl, eine Zeit.</translation>
    </message>
    <message>
        <source>Say why the criterion is no longer met.</source>
        <translation>Sagen Sie, warum das Kriterium nicht mehr erfüllt ist.</translation>
    </message>
    <message>
        <source>This criterion is not ticked.</source>
        <translation>Dieses Kriterium ist nicht angekreuzt.</translation>
    </message>
    <message>
        <source>Busy, and the end of a flood, cannot be above the limit of a flood.</source>
        <translation>Andrang und das Ende einer Flut können nicht über der Grenze einer Flut liegen.</translation>
    </message>
    <message>
        <source>That mark stands already.</source>
        <translation>Dieser Vermerk ist schon gesetzt.</translation>
    </message>
    <message>
        <source>What stands in it carries {mark}. To go below that, write who there agreed, and when.</source>
        <translation>Was darin liegt, trägt {mark}. Um darunter zu gehen, schreiben Sie, wer dort zugestimmt hat, und wann.</translation>
    </message>
    <message>
        <source>{mark} was set by the sender. To go below it, write who there agreed, and when.</source>
        <translation>{mark} setzte der Absender. Um darunter zu gehen, schreiben Sie, wer dort zugestimmt hat, und wann.</translation>
    </message>
    <message>
        <source>Say who holds it, and its register number or the system where it is read.</source>
        <translation>Sagen Sie, bei wem es liegt, und seine Registernummer oder das System, in dem es gelesen wird.</translation>
    </message>
    <message>
        <source>Write the sender as it stands in the messages.</source>
        <translation>Schreiben Sie den Absender, wie er in den Nachrichten steht.</translation>
    </message>
    <message>
        <source>{name} is in the list already.</source>
        <translation>{name} steht schon in der Liste.</translation>
    </message>
    <message>
        <source>{name} is not in the list.</source>
        <translation>{name} steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>Give the hours of quiet a beginning and another end, or leave both empty.</source>
        <translation>Geben Sie den ruhigen Stunden einen Anfang und ein anderes Ende, oder lassen Sie beides leer.</translation>
    </message>
    <message>
        <source>Only who saved this view changes or removes it.</source>
        <translation>Nur wer diese Ansicht gespeichert hat, ändert oder entfernt sie.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message>
        <source>There is no filter to save. Set one first.</source>
        <translation>Es gibt keinen Filter zu speichern. Setzen Sie erst einen.</translation>
    </message>
    <message>
        <source>A view is called {name} already.</source>
        <translation>Eine Ansicht namens {name} gibt es schon.</translation>
    </message>
    <message>
        <source>This view is not there any more.</source>
        <translation>Diese Ansicht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>Völlig zuverlässig</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>Gewöhnlich zuverlässig</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Ziemlich zuverlässig</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>Gewöhnlich nicht zuverlässig</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Unzuverlässig</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>Zuverlässigkeit nicht beurteilbar</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Von anderen Quellen bestätigt</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Wahrscheinlich wahr</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Möglicherweise wahr</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>Wahrheitsgehalt nicht beurteilbar</translation>
    </message>
    <message>
        <source>This looks like a name: {name}. Victims are numbers with a source, never names. Enter again writes it.</source>
        <translation>Das sieht nach einem Namen aus: {name}. Opfer sind Zahlen mit Quelle, nie Namen. Noch einmal Enter trägt es ein.</translation>
    </message>
    <message>
        <source>role {number}</source>
        <translation>Rolle {number}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>In Beobachtung</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>JSON values</source>
        <translation>JSON-Werte</translation>
    </message>
    <message>
        <source>Printed: {title}. Marked: {mark}. {purpose}</source>
        <translation>Gedruckt: {title}. Vermerk: {mark}. {purpose}</translation>
    </message>
    <message>
        <source>Saved as {format}, {file}: {title}. Marked: {mark}. {purpose}</source>
        <translation>Gespeichert als {format}, {file}: {title}. Vermerk: {mark}. {purpose}</translation>
    </message>
    <message>
        <source>Copied as text: {title}. Marked: {mark}. {purpose}</source>
        <translation>Als Text kopiert: {title}. Vermerk: {mark}. {purpose}</translation>
    </message>
    <message>
        <source>no handling mark</source>
        <translation>kein Verbreitungsvermerk</translation>
    </message>
    <message>
        <source>cell {number}</source>
        <translation>Zelle {number}</translation>
    </message>
    <message>
        <source>the places in it do not fit: {problem}</source>
        <translation>die Platzhalter darin passen nicht: {problem}</translation>
    </message>
    <message>
        <source>kind {number}</source>
        <translation>Art {number}</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NNE</source>
        <translation>NNO</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>ENE</source>
        <translation>ONO</translation>
    </message>
    <message>
        <source>E</source>
        <translation>O</translation>
    </message>
    <message>
        <source>ESE</source>
        <translation>OSO</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SSW</source>
        <translation>SSW</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>SW</translation>
    </message>
    <message>
        <source>WSW</source>
        <translation>WSW</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>WNW</source>
        <translation>WNW</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>NW</translation>
    </message>
    <message>
        <source>NNW</source>
        <translation>NNW</translation>
    </message>
    <message>
        <source>a mark needs its official words</source>
        <translation>ein Vermerk braucht seine offiziellen Worte</translation>
    </message>
    <message>
        <source>{headline} ({channel}), {severity}</source>
        <translation>{headline} ({channel}), {severity}</translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>{kind}: {value} ({precision}), source {source}</source>
        <translation>{kind}: {value} ({precision}), Quelle {source}</translation>
    </message>
    <message>
        <source>Decided by {who}: {choice}</source>
        <translation>Entschieden von {who}: {choice}</translation>
    </message>
    <message>
        <source>{kind}: sources differ, {values}</source>
        <translation>{kind}: Quellen widersprechen sich, {values}</translation>
    </message>
    <message>
        <source>Not assessed yet: {headline}</source>
        <translation>Noch nicht bewertet: {headline}</translation>
    </message>
    <message>
        <source>Real, exercise or test not decided: {headline}</source>
        <translation>Echt, Übung oder Test nicht entschieden: {headline}</translation>
    </message>
    <message>
        <source>Could not be read: {headline}</source>
        <translation>Konnte nicht gelesen werden: {headline}</translation>
    </message>
    <message>
        <source>Open task of {owner}: {text}</source>
        <translation>Offene Aufgabe, zuständig {owner}: {text}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Proposed, not taken: {choice}</source>
        <translation>Vorgeschlagen, nicht getroffen: {choice}</translation>
    </message>
    <message>
        <source>Source not covered: {name}</source>
        <translation>Quelle nicht abgedeckt: {name}</translation>
    </message>
    <message>
        <source>Acknowledgement overdue: {headline}</source>
        <translation>Quittung überfällig: {headline}</translation>
    </message>
    <message>
        <source>Task overdue, {owner}: {text}</source>
        <translation>Aufgabe überfällig, {owner}: {text}</translation>
    </message>
    <message>
        <source>Review of a decision overdue: {choice}</source>
        <translation>Überprüfung einer Entscheidung überfällig: {choice}</translation>
    </message>
    <message>
        <source>Shift leader</source>
        <translation>Schichtleiter</translation>
    </message>
    <message>
        <source>Duty executive</source>
        <translation>Diensthabender Direktor</translation>
    </message>
    <message>
        <source>Second desk</source>
        <translation>Zweiter Platz</translation>
    </message>
    <message>
        <source>ICT duty</source>
        <translation>IKT-Bereitschaft</translation>
    </message>
    <message>
        <source>Duty coordinator</source>
        <translation>Diensthabender Koordinator</translation>
    </message>
    <message>
        <source>The scenario</source>
        <translation>Das Szenario</translation>
    </message>
    <message>
        <source>Step {number} ({name})</source>
        <translation>Schritt {number} ({name})</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>The steps in order of time</source>
        <translation>Die Schritte nach der Zeit</translation>
    </message>
    <message>
        <source>&apos;{written}&apos; is no time zone, such as Europe/Brussels</source>
        <translation>„{written}“ ist keine Zeitzone, wie Europe/Brussels</translation>
    </message>
    <message>
        <source>&apos;{written}&apos; is not of the form 2027-01-14 15:40</source>
        <translation>„{written}“ hat nicht die Form 2027-01-14 15:40</translation>
    </message>
    <message>
        <source>there is no step that the clock plays</source>
        <translation>es gibt keinen Schritt, den die Uhr spielt</translation>
    </message>
    <message>
        <source>{first} and {second} cannot stand in one step</source>
        <translation>{first} und {second} können nicht in einem Schritt stehen</translation>
    </message>
    <message>
        <source>nothing happens: one of cap, text, call, again, network, control or expected is needed</source>
        <translation>nichts geschieht: cap, text, call, again, network, control oder expected wird gebraucht</translation>
    </message>
    <message>
        <source>a message needs its channel</source>
        <translation>eine Nachricht braucht ihren Kanal</translation>
    </message>
    <message>
        <source>channel, sent and without_network belong to a message (cap, text or again)</source>
        <translation>channel, sent und without_network gehören zu einer Nachricht (cap, text oder again)</translation>
    </message>
    <message>
        <source>times (more than 1) and every belong together</source>
        <translation>times (mehr als 1) und every gehören zusammen</translation>
    </message>
    <message>
        <source>again: &apos;{name}&apos; is no earlier step with a message</source>
        <translation>again: „{name}“ ist kein früherer Schritt mit einer Nachricht</translation>
    </message>
    <message>
        <source>it arrives before it is sent</source>
        <translation>es kommt an, bevor es gesendet wird</translation>
    </message>
    <message>
        <source>it happens before the start; use an offset such as +10:30 for the next day</source>
        <translation>es geschieht vor dem Beginn; für den nächsten Tag einen Abstand wie +10:30 verwenden</translation>
    </message>
    <message>
        <source>what is expected is due before the step</source>
        <translation>das Erwartete ist vor dem Schritt fällig</translation>
    </message>
    <message>
        <source>{place} is no earlier step with a message</source>
        <translation>{place} ist kein früherer Schritt mit einer Nachricht</translation>
    </message>
    <message>
        <source>{place}: that step has no sender or no identifier</source>
        <translation>{place}: dieser Schritt hat keinen Absender oder keine Kennung</translation>
    </message>
    <message>
        <source>at step {name} the network already is {standing}</source>
        <translation>bei Schritt {name} steht das Netz schon auf {standing}</translation>
    </message>
    <message>
        <source>step {name} names step {other}, which comes later</source>
        <translation>Schritt {name} nennt Schritt {other}, der später kommt</translation>
    </message>
    <message>
        <source>the network goes down and never comes up: what is due meanwhile would never arrive</source>
        <translation>das Netz fällt aus und kommt nie zurück: was inzwischen fällig ist, käme nie an</translation>
    </message>
    <message>
        <source>{place} is not known; there are {examples}</source>
        <translation>{place} ist nicht bekannt; es gibt {examples}</translation>
    </message>
    <message>
        <source>&apos;{written}&apos; is neither a clock time (16:05) nor an offset (+00:25)</source>
        <translation>„{written}“ ist weder eine Uhrzeit (16:05) noch ein Abstand (+00:25)</translation>
    </message>
    <message>
        <source>&apos;{written}&apos; is neither a clock time (16:05) nor minutes and seconds (+05:00)</source>
        <translation>„{written}“ ist weder eine Uhrzeit (16:05) noch Minuten und Sekunden (+05:00)</translation>
    </message>
    <message>
        <source>Critical, open</source>
        <translation>Kritisch, offen</translation>
    </message>
    <message>
        <source>Closed ones</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Diese Schicht</translation>
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
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, bis</translation>
    </message>
    <message>
        <source>Acknowledgement overdue</source>
        <translation>Quittung überfällig</translation>
    </message>
    <message>
        <source>A real alert during an exercise</source>
        <translation>Echter Alarm während einer Übung</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handlungen</translation>
    </message>
    <message>
        <source>Log, notes</source>
        <translation>Tagebuch, Notizen</translation>
    </message>
    <message>
        <source>Tasks, meetings</source>
        <translation>Aufgaben, Sitzungen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Digest of what was withheld</source>
        <translation>Prüfsumme des Zurückgehaltenen</translation>
    </message>
    <message>
        <source>Exercises cannot be played here.</source>
        <translation>Übungen lassen sich hier nicht spielen.</translation>
    </message>
    <message>
        <source>Message in words</source>
        <translation>Nachricht in Worten</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Message as it comes</source>
        <translation>Nachricht, wie sie kommt</translation>
    </message>
    <message>
        <source>An earlier one again</source>
        <translation>Eine frühere noch einmal</translation>
    </message>
    <message>
        <source>Control says</source>
        <translation>Übungsleitung sagt</translation>
    </message>
    <message>
        <source>The network of the exercise goes down</source>
        <translation>Das Netz der Übung fällt aus</translation>
    </message>
    <message>
        <source>The network of the exercise comes back</source>
        <translation>Das Netz der Übung kommt zurück</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Decision {ref}: {choice}</source>
        <translation>Entscheidung {ref}: {choice}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>Zu entscheiden von</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>{time} by {who}</source>
        <translation>{time} von {who}</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Information at hand</source>
        <translation>Vorliegende Informationen</translation>
    </message>
    <message>
        <source>Option not chosen</source>
        <translation>Nicht gewählte Option</translation>
    </message>
    <message>
        <source>{option}
Why not: {reason}</source>
        <translation>{option}
Warum nicht: {reason}</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>{time} by {who}. {reason}</source>
        <translation>{time} von {who}. {reason}</translation>
    </message>
    <message>
        <source>{said} Replaced by {ref}.</source>
        <translation>{said} Ersetzt durch {ref}.</translation>
    </message>
    <message>
        <source>What stood at {at}, when it was written down</source>
        <translation>Stand der Dinge {at}, als sie aufgeschrieben wurde</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>What was known then was erased.</source>
        <translation>Was damals bekannt war, wurde gelöscht.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Evaluation of the exercise: {title}</source>
        <translation>Auswertung der Übung: {title}</translation>
    </message>
    <message>
        <source>{stage}. STARTEX {started}, ENDEX {ended}.</source>
        <translation>{stage}. STARTEX {started}, ENDEX {ended}.</translation>
    </message>
    <message>
        <source>{stage}. STARTEX {started}.</source>
        <translation>{stage}. STARTEX {started}.</translation>
    </message>
    <message>
        <source>Injects: {injects}, delivered: {delivered}, left out: {skipped}, acknowledged: {acknowledged}.</source>
        <translation>Einlagen: {injects}, eingespielt: {delivered}, ausgelassen: {skipped}, quittiert: {acknowledged}.</translation>
    </message>
    <message>
        <source>Expected actions: {expected}, seen done: {done}, of these late: {late}.</source>
        <translation>Erwartete Handlungen: {expected}, gesehen: {done}, davon verspätet: {late}.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Einlagen</translation>
    </message>
    <message>
        <source>Expected actions</source>
        <translation>Erwartete Handlungen</translation>
    </message>
    <message>
        <source>Observer notes</source>
        <translation>Beobachternotizen</translation>
    </message>
    <message>
        <source>Hot wash</source>
        <translation>Sofortauswertung</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>Planned in scenario time; all else in the desk&apos;s local time, with the seconds after the inject came.</source>
        <translation>Geplant in Szenariozeit; alles andere in der Ortszeit des Platzes, mit den Sekunden, nachdem die Einlage kam.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>{what}, seconds after</source>
        <translation>{what}, Sekunden danach</translation>
    </message>
    <message>
        <source>{time} (+{seconds} s)</source>
        <translation>{time} (+{seconds} s)</translation>
    </message>
    <message>
        <source>{time} ({seconds} s before the inject)</source>
        <translation>{time} ({seconds} s vor der Einlage)</translation>
    </message>
    <message>
        <source>{time}, by hand</source>
        <translation>{time}, von Hand</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Erster Anruf</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer oder Adresse</translation>
    </message>
    <message>
        <source>EXERCISE EXERCISE EXERCISE</source>
        <translation>ÜBUNG ÜBUNG ÜBUNG</translation>
    </message>
    <message>
        <source>Desk {desk}</source>
        <translation>Platz {desk}</translation>
    </message>
    <message>
        <source>real lane</source>
        <translation>echte Spur</translation>
    </message>
    <message>
        <source>exercise lane</source>
        <translation>Übungsspur</translation>
    </message>
    <message>
        <source>Duty officer: {officer}</source>
        <translation>Diensthabender: {officer}</translation>
    </message>
    <message>
        <source>Shift since {since}</source>
        <translation>Schicht seit {since}</translation>
    </message>
    <message>
        <source>no shift open</source>
        <translation>keine Schicht offen</translation>
    </message>
    <message>
        <source>Printed {at}</source>
        <translation>Gedruckt {at}</translation>
    </message>
    <message>
        <source>Head code of the journal, {lane}, at print: {code}</source>
        <translation>Letzter Code des Journals, {lane}, beim Druck: {code}</translation>
    </message>
    <message>
        <source>For: {purpose}</source>
        <translation>Für: {purpose}</translation>
    </message>
    <message>
        <source>Dossier {ref}: {title}</source>
        <translation>Dossier {ref}: {title}</translation>
    </message>
    <message>
        <source>State: {state}. Severity: {severity}.</source>
        <translation>Zustand: {state}. Schwere: {severity}.</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Struck by</source>
        <translation>Gestrichen durch</translation>
    </message>
    <message>
        <source>entered late, at {at}</source>
        <translation>nachgetragen, {at}</translation>
    </message>
    <message>
        <source>struck by {ref}: {reason}</source>
        <translation>gestrichen durch {ref}: {reason}</translation>
    </message>
    <message>
        <source>Nothing of this dossier is wanted by the filter.</source>
        <translation>Der Filter lässt nichts aus diesem Dossier durch.</translation>
    </message>
    <message>
        <source>{count} of {all} entries are shown.</source>
        <translation>{count} von {all} Einträgen werden gezeigt.</translation>
    </message>
    <message>
        <source>ENDEX: {title} has ended, and what belongs to it stays as it stood. What is to be said of it now goes into its evaluation.</source>
        <translation>ENDEX: {title} ist beendet, und was dazu gehört, bleibt, wie es stand. Was jetzt dazu zu sagen ist, kommt in die Auswertung.</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Take the proposal</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Proposed only</source>
        <translation>Nur vorgeschlagen</translation>
    </message>
    <message>
        <source>Say what is to be decided.</source>
        <translation>Sagen Sie, was zu entscheiden ist.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Options, one a line: option | why not  (Shift+Enter: new line)</source>
        <translation>Optionen, je Zeile: Option | warum nicht  (Shift+Enter: neue Zeile)</translation>
    </message>
    <message>
        <source>Say what is decided, or proposed.</source>
        <translation>Sagen Sie, was entschieden oder vorgeschlagen ist.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Say who decides: a role, and a name where it matters.</source>
        <translation>Sagen Sie, wer entscheidet: eine Rolle, und einen Namen, wo es darauf ankommt.</translation>
    </message>
    <message>
        <source>empty: now; or 13:58</source>
        <translation>leer: jetzt; oder 13:58</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>16:00, +2h; may stay empty</source>
        <translation>16:00, +2h; darf leer bleiben</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>What will be frozen with it</source>
        <translation>Was damit festgehalten wird</translation>
    </message>
    <message>
        <source>This is frozen with it in the second in which it is written down.</source>
        <translation>Das wird mit ihr festgehalten, in der Sekunde, in der sie aufgeschrieben wird.</translation>
    </message>
    <message>
        <source>Say why. Without reasons a decision cannot be judged later.</source>
        <translation>Sagen Sie, warum. Ohne Gründe lässt sich eine Entscheidung später nicht beurteilen.</translation>
    </message>
    <message>
        <source>which of them? {roles}</source>
        <translation>welche davon? {roles}</translation>
    </message>
    <message>
        <source>as it is typed</source>
        <translation>wie getippt</translation>
    </message>
    <message>
        <source>a role (first letters do), or role and name; not always who writes</source>
        <translation>eine Rolle (erste Buchstaben genügen), oder Rolle und Name; nicht immer, wer schreibt</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>Zu entscheiden von</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Revoke the decision</source>
        <translation>Entscheidung aufheben</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>a role, or role and name</source>
        <translation>eine Rolle, oder Rolle und Name</translation>
    </message>
    <message>
        <source>Revoked by</source>
        <translation>Aufgehoben von</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>its number, for instance A-1042; may stay empty</source>
        <translation>ihre Nummer, zum Beispiel A-1042; darf leer bleiben</translation>
    </message>
    <message>
        <source>Decision in its place</source>
        <translation>Entscheidung an ihrer Stelle</translation>
    </message>
    <message>
        <source>Looked at again: it stands</source>
        <translation>Erneut geprüft: sie gilt weiter</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>what was looked at; may stay empty</source>
        <translation>was geprüft wurde; darf leer bleiben</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>18:00, +2h; empty: not any more</source>
        <translation>18:00, +2h; leer: nicht mehr</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>überprüft</translation>
    </message>
    <message>
        <source>DUE since {length}</source>
        <translation>FÄLLIG seit {length}</translation>
    </message>
    <message>
        <source>In no dossier.</source>
        <translation>In keinem Dossier.</translation>
    </message>
    <message>
        <source>Two people wrote it differently without knowing of each other.</source>
        <translation>Zwei Personen haben es verschieden geschrieben, ohne voneinander zu wissen.</translation>
    </message>
    <message>
        <source>KNOWN at {time}: {count}</source>
        <translation>BEKANNT, {time}: {count}</translation>
    </message>
    <message>
        <source>UNKNOWN at {time}: {count}</source>
        <translation>UNBEKANNT, {time}: {count}</translation>
    </message>
    <message>
        <source>OVERDUE at {time}: {count}</source>
        <translation>ÜBERFÄLLIG, {time}: {count}</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Now, {time}</source>
        <translation>Jetzt, {time}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decision without a dossier</source>
        <translation>Entscheidung ohne Dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In no dossier: what stands in the whole queue.</source>
        <translation>In keinem Dossier: was bei allen Meldungen steht.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>No decisions. D writes one down, with who decided, why, and what is known now.</source>
        <translation>Keine Entscheidungen. D schreibt eine auf: wer entschied, warum, und was jetzt bekannt ist.</translation>
    </message>
    <message>
        <source>The decision in full</source>
        <translation>Die Entscheidung im Ganzen</translation>
    </message>
    <message>
        <source>What was known when it was written down</source>
        <translation>Was bekannt war, als sie aufgeschrieben wurde</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Erneut geprüft</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Drucken oder speichern</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>dossiers</name>
    <message>
        <source>Number, words of the title or Paragon reference; arrows choose</source>
        <translation>Nummer, Wörter des Titels oder Paragon-Referenz; Pfeile wählen</translation>
    </message>
    <message>
        <source>Words find a dossier, or are the title of a new one; arrows choose</source>
        <translation>Wörter finden ein Dossier oder sind der Titel eines neuen; Pfeile wählen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Dossiers to choose from</source>
        <translation>Dossiers zur Auswahl</translation>
    </message>
    <message>
        <source>New dossier: {title}</source>
        <translation>Neues Dossier: {title}</translation>
    </message>
    <message>
        <source>opens a new dossier</source>
        <translation>eröffnet ein neues Dossier</translation>
    </message>
    <message>
        <source>suggested: {why}</source>
        <translation>vorgeschlagen: {why}</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NEU</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Aufgabe ändern</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Sagen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>a role or a name; may stay empty</source>
        <translation>eine Rolle oder ein Name; darf leer bleiben</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>15:30, +45, +2h, tomorrow 08:00; may stay empty</source>
        <translation>15:30, +45, +2h, morgen 08:00; darf leer bleiben</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Drop the task</source>
        <translation>Aufgabe entfällt</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>Say why it is dropped.</source>
        <translation>Sagen Sie, warum sie entfällt.</translation>
    </message>
    <message>
        <source>who was reached, what came of it; may stay empty</source>
        <translation>wer erreicht wurde, was daraus wurde; darf leer bleiben</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Sitzung ändern</translation>
    </message>
    <message>
        <source>Convene a meeting or a cell</source>
        <translation>Sitzung oder Zelle einberufen</translation>
    </message>
    <message>
        <source>What meets</source>
        <translation>Was tagt</translation>
    </message>
    <message>
        <source>Say what meets: choose a cell, or give the meeting a name.</source>
        <translation>Sagen Sie, was tagt: Wählen Sie eine Zelle, oder geben Sie der Sitzung einen Namen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>15:30, +45, tomorrow 08:00; may stay empty</source>
        <translation>15:30, +45, morgen 08:00; darf leer bleiben</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>a room, or how to dial in</source>
        <translation>ein Raum, oder wie man sich einwählt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Members, one a line, role: name  (Shift+Enter: new line)</source>
        <translation>Mitglieder, je Zeile, Rolle: Name  (Shift+Enter: neue Zeile)</translation>
    </message>
    <message>
        <source>which of them? {names}</source>
        <translation>welche davon? {names}</translation>
    </message>
    <message>
        <source>a meeting of this name</source>
        <translation>eine Sitzung dieses Namens</translation>
    </message>
    <message>
        <source>COFECO, CELEVAL, policy cell, an older name, or any other meeting</source>
        <translation>COFECO, CELEVAL, politische Zelle, ein älterer Name oder eine andere Sitzung</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>What was decided, as the chair said it  (Shift+Enter: new line)</source>
        <translation>Was entschieden wurde, wie der Vorsitz es sagte  (Shift+Enter: neue Zeile)</translation>
    </message>
    <message>
        <source>empty: now; else 13:58 or 1258Z</source>
        <translation>leer: jetzt; sonst 13:58 oder 1258Z</translation>
    </message>
    <message>
        <source>Meeting ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>next meeting, or why it was called off; may stay empty</source>
        <translation>nächste Sitzung, oder warum sie abgesagt wurde; darf leer bleiben</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Say what is counted.</source>
        <translation>Sagen Sie, was gezählt wird.</translation>
    </message>
    <message>
        <source>a number; ~40 estimate, &gt;12 at least, &lt;5 at most</source>
        <translation>eine Zahl; ~40 Schätzung, &gt;12 mindestens, &lt;5 höchstens</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Say who reports it: a figure without a source is a rumour.</source>
        <translation>Sagen Sie, wer es meldet: Eine Zahl ohne Quelle ist ein Gerücht.</translation>
    </message>
    <message>
        <source>an organisation or a role</source>
        <translation>eine Organisation oder eine Rolle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>may stay empty; no names of victims</source>
        <translation>darf leer bleiben; keine Namen von Opfern</translation>
    </message>
    <message>
        <source>a word of our own</source>
        <translation>ein eigenes Wort</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>No figures. F writes one down, with its source and the time that it stands for.</source>
        <translation>Keine Zahlen. F schreibt eine auf, mit Quelle und der Zeit, für die sie steht.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
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
        <source>Earlier values</source>
        <translation>Frühere Werte</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>{ref}, written by {who}, {time}. {remark}</source>
        <translation>{ref}, geschrieben von {who}, {time}. {remark}</translation>
    </message>
    <message>
        <source>The sources differ: both stand until somebody corrects himself.</source>
        <translation>Die Quellen widersprechen sich: Beides gilt, bis sich jemand berichtigt.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>as {ref} was</source>
        <translation>wie {ref}</translation>
    </message>
    <message>
        <source>Nobody has assessed it yet (key E).</source>
        <translation>Noch hat es niemand bewertet (Taste E).</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>why it belongs there</source>
        <translation>warum sie dorthin gehört</translation>
    </message>
    <message>
        <source>To a dossier</source>
        <translation>Ins Dossier</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Out of its dossier</source>
        <translation>Aus ihrem Dossier</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Neues Dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Eröffnen</translation>
    </message>
    <message>
        <source>A dossier needs a title.</source>
        <translation>Ein Dossier braucht einen Titel.</translation>
    </message>
    <message>
        <source>what it is about, in one line</source>
        <translation>worum es geht, in einer Zeile</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>Title, summary, Paragon</source>
        <translation>Titel, Zusammenfassung, Paragon</translation>
    </message>
    <message>
        <source>Summary: what is known, what is done  (Shift+Enter: new line)</source>
        <translation>Zusammenfassung: was bekannt ist, was geschieht  (Shift+Enter: neue Zeile)</translation>
    </message>
    <message>
        <source>the incident&apos;s reference there, as text; may stay empty</source>
        <translation>die Referenz des Vorfalls dort, als Text; darf leer bleiben</translation>
    </message>
    <message>
        <source>Paragon reference</source>
        <translation>Paragon-Referenz</translation>
    </message>
    <message>
        <source>Assess the dossier</source>
        <translation>Dossier bewerten</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>wie es jetzt steht</translation>
    </message>
    <message>
        <source>may stay empty, unless you lower what somebody else set</source>
        <translation>darf leer bleiben, außer Sie setzen herab, was jemand anders gesetzt hat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>We work on it.</source>
        <translation>Wir arbeiten daran.</translation>
    </message>
    <message>
        <source>We watch it; nothing is done now.</source>
        <translation>Wir beobachten es; jetzt ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The decision lies with somebody above us.</source>
        <translation>Die Entscheidung liegt bei jemandem über uns.</translation>
    </message>
    <message>
        <source>Somebody else has it now.</source>
        <translation>Jemand anders hat es jetzt.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>a role, and the name where you know it</source>
        <translation>eine Rolle, und der Name, wenn Sie ihn wissen</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abspalten</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Abspalten</translation>
    </message>
    <message>
        <source>Merge into another dossier</source>
        <translation>In ein anderes Dossier überführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Link notifications</source>
        <translation>Meldungen verknüpfen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>one or several, for instance A-1042 A-1043</source>
        <translation>eine oder mehrere, zum Beispiel A-1042 A-1043</translation>
    </message>
    <message>
        <source>Say which: the numbers stand at the rows of the queue.</source>
        <translation>Sagen Sie, welche: Die Nummern stehen bei den Zeilen der Meldungen.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>may stay empty where the messages themselves say so</source>
        <translation>darf leer bleiben, wo es die Nachrichten selbst sagen</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>keine Zeit gesetzt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>No summary yet (Shift+E).</source>
        <translation>Noch keine Zusammenfassung (Shift+E).</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>{value}   {source}, as at {time}</source>
        <translation>{value}   {source}, Stand {time}</translation>
    </message>
    <message>
        <source>The sources differ.</source>
        <translation>Die Quellen widersprechen sich.</translation>
    </message>
    <message>
        <source>Newest notifications</source>
        <translation>Neueste Meldungen</translation>
    </message>
    <message>
        <source>Merged into {what}</source>
        <translation>Überführt in {what}</translation>
    </message>
    <message>
        <source>{what} was merged into this one</source>
        <translation>{what} wurde in dieses überführt</translation>
    </message>
    <message>
        <source>Split off {what}</source>
        <translation>Abgespalten von {what}</translation>
    </message>
    <message>
        <source>Other dossiers</source>
        <translation>Andere Dossiers</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>suggested: Space links it</source>
        <translation>vorgeschlagen: Leertaste verknüpft sie</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>nicht quittiert</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>Nothing stands in it yet. L links notifications, D in the queue puts one here.</source>
        <translation>Noch liegt nichts darin. L verknüpft Meldungen, D in den Meldungen legt eine hierher.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Open in the queue</source>
        <translation>Bei den Meldungen öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>OVERDUE {length}</source>
        <translation>ÜBERFÄLLIG {length}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>No tasks. T adds one, with an owner and a time.</source>
        <translation>Keine Aufgaben. T fügt eine hinzu, mit Zuständigem und Zeit.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>{end} by {who}, {time}. {remark}</source>
        <translation>{end} durch {who}, {time}. {remark}</translation>
    </message>
    <message>
        <source>Meeting or cell</source>
        <translation>Sitzung oder Zelle</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>chair {who}</source>
        <translation>Vorsitz {who}</translation>
    </message>
    <message>
        <source>No meetings. M convenes a meeting or a cell.</source>
        <translation>Keine Sitzungen. M beruft eine Sitzung oder eine Zelle ein.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>{ref} {time}: {what}</source>
        <translation>{ref} {time}: {what}</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>{state}: {to}</source>
        <translation>{state}: {to}</translation>
    </message>
    <message>
        <source>REVIEW DUE {length}</source>
        <translation>ÜBERPRÜFUNG FÄLLIG {length}</translation>
    </message>
    <message>
        <source>review {time}</source>
        <translation>Überprüfung {time}</translation>
    </message>
    <message>
        <source>meeting since {time}</source>
        <translation>Sitzung seit {time}</translation>
    </message>
    <message>
        <source>meeting {time}</source>
        <translation>Sitzung {time}</translation>
    </message>
    <message>
        <source>task {time}</source>
        <translation>Aufgabe {time}</translation>
    </message>
    <message>
        <source>1 notification</source>
        <translation>1 Meldung</translation>
    </message>
    <message>
        <source>{count} notifications</source>
        <translation>{count} Meldungen</translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation>geändert {time}</translation>
    </message>
    <message>
        <source>Frozen: its exercise has ended. What is to be said of it now goes into the evaluation.</source>
        <translation>Eingefroren: seine Übung ist beendet. Was dazu noch zu sagen ist, kommt in die Auswertung.</translation>
    </message>
    <message>
        <source>Review of decisions due since {length}: {what}.</source>
        <translation>Überprüfung von Entscheidungen fällig seit {length}: {what}.</translation>
    </message>
    <message>
        <source>OVERDUE by {length}: {what}.</source>
        <translation>ÜBERFÄLLIG seit {length}: {what}.</translation>
    </message>
    <message>
        <source>Not acknowledged: {numbers}.</source>
        <translation>Nicht quittiert: {numbers}.</translation>
    </message>
    <message>
        <source>{what} since {time}: write down what is decided.</source>
        <translation>{what} seit {time}: Schreiben Sie auf, was entschieden wird.</translation>
    </message>
    <message>
        <source>{what} at {time}, in {length}.</source>
        <translation>{what}: {time}, in {length}.</translation>
    </message>
    <message>
        <source>{what} by {time}, {length} left.</source>
        <translation>{what} bis {time}, noch {length}.</translation>
    </message>
    <message>
        <source>Assess it: how severe is it (key E)?</source>
        <translation>Bewerten Sie es: Wie schwer ist es (Taste E)?</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Jetzt ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Merged into {what}. What it held stands there (Shift+J undoes it).</source>
        <translation>Überführt in {what}. Was es enthielt, liegt dort (Shift+J hebt es auf).</translation>
    </message>
    <message>
        <source>Closed {time}: {reason}</source>
        <translation>Abgeschlossen {time}: {reason}</translation>
    </message>
</context>
<context>
    <name>exercise</name>
    <message>
        <source>The exercise</source>
        <translation>Die Übung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Give the exercise a name.</source>
        <translation>Geben Sie der Übung einen Namen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Begins, in scenario time</source>
        <translation>Beginnt, in Szenariozeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Objectives, one in a line (Shift+Enter)</source>
        <translation>Ziele, je Zeile (Shift+Enter)</translation>
    </message>
    <message>
        <source>Players, one in a line: role; organisation; number or address</source>
        <translation>Teilnehmer, je Zeile: Rolle; Organisation; Nummer oder Adresse</translation>
    </message>
    <message>
        <source>New inject</source>
        <translation>Neue Einlage</translation>
    </message>
    <message>
        <source>Inject {name}</source>
        <translation>Einlage {name}</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>STARTEX</source>
        <translation>STARTEX</translation>
    </message>
    <message>
        <source>{title}. Everything goes into the exercise lane; the real queue breaks through.</source>
        <translation>{title}. Alles geht auf die Übungsspur; echte Meldungen dringen durch.</translation>
    </message>
    <message>
        <source>As in reality</source>
        <translation>Wie in Wirklichkeit</translation>
    </message>
    <message>
        <source>{factor} times as fast</source>
        <translation>{factor}-mal so schnell</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>Scenario time is {time}. What lies between is not delivered, and the log says so.</source>
        <translation>Szenariozeit: {time}. Was dazwischen liegt, wird nicht eingespielt, und das Einsatztagebuch hält es fest.</translation>
    </message>
    <message>
        <source>To which time or inject?</source>
        <translation>Zu welcher Zeit oder Einlage?</translation>
    </message>
    <message>
        <source>05:55, +00:15 after the start, or the name of an inject</source>
        <translation>05:55, +00:15 nach dem Beginn, oder der Name einer Einlage</translation>
    </message>
    <message>
        <source>Write a later time (05:55 or +00:15) or the name of a later inject.</source>
        <translation>Schreiben Sie eine spätere Zeit (05:55 oder +00:15) oder den Namen einer späteren Einlage.</translation>
    </message>
    <message>
        <source>Jumps to {time}. Left out: {count}.</source>
        <translation>Springt auf {time}. Ausgelassen: {count}.</translation>
    </message>
    <message>
        <source>From the reserve</source>
        <translation>Aus der Reserve</translation>
    </message>
    <message>
        <source>When the players do not react: deliver one of these now.</source>
        <translation>Wenn die Teilnehmer nicht reagieren: jetzt eine davon einspielen.</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>Jetzt einspielen</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>Leer: jetzt</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Es ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Reword a lesson</source>
        <translation>Eine Lehre umformulieren</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Which lesson?</source>
        <translation>Welche Lehre?</translation>
    </message>
    <message>
        <source>What is to change?</source>
        <translation>Was soll sich ändern?</translation>
    </message>
    <message>
        <source>A lesson that nobody takes on is not learnt.</source>
        <translation>Eine Lehre, der sich niemand annimmt, wird nicht gezogen.</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation>Wer nimmt sich ihrer an?</translation>
    </message>
    <message>
        <source>A role or a service</source>
        <translation>Eine Rolle oder ein Dienst</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>Empty: no date</source>
        <translation>Leer: kein Datum</translation>
    </message>
    <message>
        <source>ENDEX</source>
        <translation>ENDEX</translation>
    </message>
    <message>
        <source>ENDEX, for good</source>
        <translation>ENDEX, endgültig</translation>
    </message>
    <message>
        <source>This cannot be undone. What is open in this run is closed, and everything in it stays as it stands; only observations, remarks and lessons are still written. Injects that have not come: {count}.</source>
        <translation>Das lässt sich nicht rückgängig machen. Was in diesem Lauf offen ist, wird abgeschlossen, und alles darin bleibt, wie es steht; nur Beobachtungen, Bemerkungen und Lehren werden noch geschrieben. Einlagen, die nicht gekommen sind: {count}.</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Nobody is on the player list: every call will be asked about.</source>
        <translation>Niemand steht auf der Teilnehmerliste: Bei jedem Anruf wird nachgefragt.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>A row is shown where every line fits; on a line one of several is enough.</source>
        <translation>Eine Zeile wird gezeigt, wo jede Angabe passt; bei mehreren in einer Angabe genügt eine.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Several with commas</source>
        <translation>Mehrere mit Kommas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>NL, France, …</source>
        <translation>NL, Frankreich, …</translation>
    </message>
    <message>
        <source>Belgian province</source>
        <translation>Belgische Provinz</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation>Verbreitungsvermerk</translation>
    </message>
    <message>
        <source>TLP:AMBER, ...</source>
        <translation>TLP:AMBER, ...</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>The time ends before it begins.</source>
        <translation>Die Zeit endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>24/11, 24/11/2025 13:58, 13:58 or 1258Z</source>
        <translation>24/11, 24/11/2025 13:58, 13:58 oder 1258Z</translation>
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
        <source>A day is written 24/11 or 2025-11-24, a time 13:58.</source>
        <translation>Einen Tag schreibt man 24/11 oder 2025-11-24, eine Zeit 13:58.</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>ab {time}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename or share the view</source>
        <translation>Ansicht umbenennen oder teilen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For everybody at this desk</source>
        <translation>Für alle an diesem Platz</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
</context>
<context>
    <name>gaps_view</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
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
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Cannot be fetched</source>
        <translation>Nicht mehr abrufbar</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>not known while it lasts</source>
        <translation>nicht bekannt, solange sie dauert</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>nichts verloren</translation>
    </message>
    <message>
        <source>what was issued and withdrawn meanwhile</source>
        <translation>was inzwischen herausgegeben und widerrufen wurde</translation>
    </message>
    <message>
        <source>what was sent up to {time}</source>
        <translation>was bis {time} gesendet wurde</translation>
    </message>
    <message>
        <source>Gaps in the cover of the sources, {since} to {until}</source>
        <translation>Lücken in der Abdeckung der Quellen, {since} bis {until}</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>Lücken</translation>
    </message>
</context>
<context>
    <name>list_sheet</name>
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
    <name>load_form</name>
    <message>
        <source>Load: how much is too much</source>
        <translation>Aufkommen: wie viel zu viel ist</translation>
    </message>
    <message>
        <source>Notifications received in ten minutes, in each lane by itself. In a flood low items fold into bundles; high ones stand alone and sound.</source>
        <translation>Eingegangene Meldungen in zehn Minuten, auf jeder Spur für sich. In einer Flut werden niedrige zu Bündeln gefaltet; hohe stehen allein und ertönen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>These are the limits as shipped. Enter saves them, Esc leaves everything as it was.</source>
        <translation>Das sind die Grenzen wie geliefert. Enter speichert sie, Esc lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>Busy from</source>
        <translation>Andrang ab</translation>
    </message>
    <message>
        <source>Flood mode begins at</source>
        <translation>Flutmodus beginnt bei</translation>
    </message>
    <message>
        <source>Flood mode ends below</source>
        <translation>Flutmodus endet unter</translation>
    </message>
    <message>
        <source>for so long</source>
        <translation>so lange</translation>
    </message>
    <message>
        <source>in ten minutes; shipped: {number}, DRAFT</source>
        <translation>in zehn Minuten; geliefert: {number}, ENTWURF</translation>
    </message>
    <message>
        <source>minutes; shipped: {number}, DRAFT</source>
        <translation>Minuten; geliefert: {number}, ENTWURF</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>a whole number from 1 to {most}</source>
        <translation>eine ganze Zahl von 1 bis {most}</translation>
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
    <name>map</name>
    <message>
        <source>Small map of the area</source>
        <translation>Kleine Karte des Gebiets</translation>
    </message>
    <message>
        <source>Small map of the area before and now</source>
        <translation>Kleine Karte des Gebiets vorher und jetzt</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>weggefallen</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <translation>O</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>in {place}</translation>
    </message>
    <message>
        <source>reaches {place}</source>
        <translation>reicht bis {place}</translation>
    </message>
    <message>
        <source>{distance} {direction} of {place}</source>
        <translation>{distance} {direction} von {place}</translation>
    </message>
    <message>
        <source>dashed: by a code, or closed</source>
        <translation>gestrichelt: nach einem Code, oder abgeschlossen</translation>
    </message>
    <message>
        <source>{count} more areas when you zoom in</source>
        <translation>{count} weitere Gebiete beim Heranzoomen</translation>
    </message>
</context>
<context>
    <name>matching_form</name>
    <message>
        <source>The same message came by another way</source>
        <translation>Dieselbe Nachricht kam auf anderem Weg</translation>
    </message>
    <message>
        <source>One came as an attachment of the other</source>
        <translation>Eine kam als Anhang der anderen</translation>
    </message>
    <message>
        <source>One names the other as its earlier message</source>
        <translation>Eine nennt die andere als frühere Nachricht</translation>
    </message>
    <message>
        <source>Both name the same event (GDACS, GLIDE, USGS, …)</source>
        <translation>Beide nennen dasselbe Ereignis (GDACS, GLIDE, USGS, …)</translation>
    </message>
    <message>
        <source>Same words, same areas, another identifier</source>
        <translation>Gleiche Worte, gleiche Gebiete, andere Kennung</translation>
    </message>
    <message>
        <source>The senders put both under one incident</source>
        <translation>Die Absender ordnen beide einem Vorfall zu</translation>
    </message>
    <message>
        <source>Two quakes, at most so far apart</source>
        <translation>Zwei Beben, höchstens so weit auseinander</translation>
    </message>
    <message>
        <source>Same kind of event, same time, so much of the smaller area shared</source>
        <translation>Gleiche Art, gleiche Zeit, so viel des kleineren Gebiets gemeinsam</translation>
    </message>
    <message>
        <source>Headlines in one language, so much alike</source>
        <translation>Titel in einer Sprache, so weit gleich</translation>
    </message>
    <message>
        <source>joins by itself</source>
        <translation>verknüpft selbst</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>fragt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>Erdbeben</translation>
    </message>
    <message>
        <source>Tsunami</source>
        <translation>Tsunami</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Hochwasser</translation>
    </message>
    <message>
        <source>Wind and storm</source>
        <translation>Wind und Sturm</translation>
    </message>
    <message>
        <source>Thunderstorm</source>
        <translation>Gewitter</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Snow and ice</source>
        <translation>Schnee und Eis</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Hitze</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kälte</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Nebel</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Volcano</source>
        <translation>Vulkan</translation>
    </message>
    <message>
        <source>Drought</source>
        <translation>Dürre</translation>
    </message>
    <message>
        <source>Avalanche</source>
        <translation>Lawine</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>Erdrutsch</translation>
    </message>
    <message>
        <source>Nuclear and radiological</source>
        <translation>Nuklear und radiologisch</translation>
    </message>
    <message>
        <source>Hazardous substances</source>
        <translation>Gefahrstoffe</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>Cyber</source>
        <translation>Cyber</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Anschlag</translation>
    </message>
    <message>
        <source>Matching: when two notifications are one event</source>
        <translation>Verknüpfung: wann zwei Meldungen ein Ereignis sind</translation>
    </message>
    <message>
        <source>It counts for what arrives from now on, in both lanes. Each join says why; what a person parted stays parted.</source>
        <translation>Das gilt für alles, was ab jetzt eingeht, auf beiden Spuren. Jede Verknüpfung sagt, warum; was ein Mensch getrennt hat, bleibt getrennt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rules   Alt+1</source>
        <translation>Regeln   Alt+1</translation>
    </message>
    <message>
        <source>Words for kinds of event   Alt+2</source>
        <translation>Wörter für Ereignisarten   Alt+2</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>It looks for</source>
        <translation>Gesucht wird</translation>
    </message>
    <message>
        <source>It then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Near enough</source>
        <translation>Nah genug</translation>
    </message>
    <message>
        <source>Looked back, by the time of receipt</source>
        <translation>Rückblick, nach der Eingangszeit</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Kinds of event</source>
        <translation>Ereignisarten</translation>
    </message>
    <message>
        <source>Words by which it is known, in any language</source>
        <translation>Wörter, an denen man sie erkennt, in jeder Sprache</translation>
    </message>
    <message>
        <source>Looked for in event and headline; commas between them. Accents and capitals do not matter, and a word counts at the beginning of a word of the text: “flood” also finds “flooding”. A word in CAPITALS is a code of a format and stands alone: “FL”.</source>
        <translation>Gesucht in Ereignis und Titel; mit Kommas getrennt. Akzente und Großschreibung zählen nicht, und ein Wort zählt am Anfang eines Wortes im Text: „flood“ findet auch „flooding“. Ein Wort in GROSSBUCHSTABEN ist ein Code eines Formats und steht allein: „FL“.</translation>
    </message>
    <message>
        <source>These are the rules as shipped. Enter saves them, Esc leaves everything as it was.</source>
        <translation>Das sind die Regeln wie geliefert. Enter speichert sie, Esc lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>shipped: {value}</source>
        <translation>geliefert: {value}</translation>
    </message>
    <message>
        <source>“{rule}”: give a number above 0, up to 100 percent.</source>
        <translation>„{rule}“: Geben Sie eine Zahl über 0 an, höchstens 100 Prozent.</translation>
    </message>
    <message>
        <source>“{rule}”: give a number above 0; to look away, choose off.</source>
        <translation>„{rule}“: Geben Sie eine Zahl über 0 an; soll die Regel nicht gelten, wählen Sie „aus“.</translation>
    </message>
    <message>
        <source>Give the hours that are looked back: above 0, up to a year.</source>
        <translation>Geben Sie die Stunden des Rückblicks an: über 0, höchstens ein Jahr.</translation>
    </message>
    <message>
        <source>“{word}” is too short: it would be found in every text.</source>
        <translation>„{word}“ ist zu kurz: Es würde in jedem Text gefunden.</translation>
    </message>
    <message>
        <source>“{word}” stands under {one} and under {other}: it counts for one only.</source>
        <translation>„{word}“ steht unter {one} und unter {other}: Es zählt nur für eine Art.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>network_form</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>How this machine reaches the sources. It counts for this machine only and stands in no log.</source>
        <translation>Wie dieser Rechner die Quellen erreicht. Das gilt nur für diesen Rechner und steht in keinem Einsatztagebuch.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>No authority besides those of the machine. Ins imports the certificate of one, from a .pem, .crt or .cer file: servers whose certificates it issued are trusted from then on.</source>
        <translation>Keine Zertifizierungsstelle außer denen des Rechners. Ins importiert das Zertifikat einer solchen aus einer .pem-, .crt- oder .cer-Datei: Servern, deren Zertifikate sie ausgestellt hat, wird dann vertraut.</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>Clientzertifikate</translation>
    </message>
    <message>
        <source>No certificate that shows who asks. Ins imports one with its key, from a .p12, .pfx or .pem file; a source then chooses it under Advanced.</source>
        <translation>Kein Zertifikat, das zeigt, wer abfragt. Ins importiert eines mit seinem Schlüssel aus einer .p12-, .pfx- oder .pem-Datei; eine Quelle wählt es dann unter „Erweitert“.</translation>
    </message>
    <message>
        <source>Give the password of the proxy, or leave its user name empty.</source>
        <translation>Geben Sie das Passwort des Proxys an, oder lassen Sie seinen Benutzernamen leer.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System es sagt</translation>
    </message>
    <message>
        <source>a proxy that a script chooses (PAC) is not found</source>
        <translation>ein Proxy, den ein Skript wählt (PAC), wird nicht gefunden</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Dieser Proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>http://proxy.example.org:8080</source>
        <translation>http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>empty: it asks for none</source>
        <translation>leer: er verlangt keinen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>one is kept; empty: it stays</source>
        <translation>eines ist aufbewahrt; leer: es bleibt</translation>
    </message>
    <message>
        <source>not in the log, not in a backup</source>
        <translation>nicht im Einsatztagebuch, nicht in einer Sicherung</translation>
    </message>
    <message>
        <source>Reached without the proxy</source>
        <translation>Ohne den Proxy erreicht</translation>
    </message>
    <message>
        <source>example.org  *.example.org  192.0.2.0/24</source>
        <translation>example.org  *.example.org  192.0.2.0/24</translation>
    </message>
    <message>
        <source>Authorities   Alt+4</source>
        <translation>Zertifizierungsstellen   Alt+4</translation>
    </message>
    <message>
        <source>Client certificates   Alt+5</source>
        <translation>Clientzertifikate   Alt+5</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Zertifikat einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates with a key (*.p12 *.pfx *.pem *.crt);;All files (*)</source>
        <translation>Zertifikate mit Schlüssel (*.p12 *.pfx *.pem *.crt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Certificate with its key</source>
        <translation>Zertifikat mit seinem Schlüssel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>by which sources choose it; a known one is replaced</source>
        <translation>unter dem Quellen es wählen; ein bekanntes wird ersetzt</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>empty where it has none</source>
        <translation>leer, wenn sie keine hat</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>Datei mit dem Schlüssel</translation>
    </message>
    <message>
        <source>only where it is a file of its own</source>
        <translation>nur wenn es eine eigene Datei ist</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {why}.</source>
        <translation>Die Datei {file} lässt sich nicht lesen: {why}.</translation>
    </message>
</context>
<context>
    <name>own_senders</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Our own senders</source>
        <translation>Unsere eigenen Absender</translation>
    </message>
    <message>
        <source>Another name of ours</source>
        <translation>Ein weiterer eigener Name</translation>
    </message>
    <message>
        <source>the sender of a CAP message, or a mail address, as it stands in what we send</source>
        <translation>der Absender einer CAP-Nachricht oder eine E-Mail-Adresse, wie sie in dem steht, was wir senden</translation>
    </message>
    <message>
        <source>Two people said differently without knowing of each other: it does not count until one decides.</source>
        <translation>Zwei Personen haben Verschiedenes gesagt, ohne voneinander zu wissen: Es gilt nicht, bis jemand entscheidet.</translation>
    </message>
    <message>
        <source>What comes in under one of these names was sent from here: it asks for nothing and makes no sound. Who acknowledges it, or answers with an error, stands with it. It counts in both lanes, for what has arrived as well.</source>
        <translation>Was unter einem dieser Namen eingeht, wurde von hier gesendet: Es verlangt nichts und ertönt nicht. Wer es quittiert oder mit einem Fehler antwortet, steht dabei. Das gilt auf beiden Spuren, auch für schon Eingegangenes.</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>None yet: every message counts as one from somebody else.</source>
        <translation>Noch keine: Jede Nachricht gilt als eine von anderen.</translation>
    </message>
    <message>
        <source>added {time} by {who}, {ref}</source>
        <translation>hinzugefügt {time} durch {who}, {ref}</translation>
    </message>
    <message>
        <source>taken out {time} by {who}, {ref}</source>
        <translation>herausgenommen {time} durch {who}, {ref}</translation>
    </message>
    <message>
        <source>Write the sender as it stands in the messages.</source>
        <translation>Schreiben Sie den Absender, wie er in den Nachrichten steht.</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>Er steht schon in der Liste.</translation>
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
        <source>Muted: it makes no sound until it gets worse (key M: sound on).</source>
        <translation>Ton aus: Sie ertönt erst wieder, wenn es schlimmer wird (Taste M: Ton an).</translation>
    </message>
    <message>
        <source>Signature: {words}</source>
        <translation>Signatur: {words}</translation>
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
        <source>{ref}, whose signature is broken, speaks of this: {headline}</source>
        <translation>{ref}, mit ungültiger Signatur, spricht hiervon: {headline}</translation>
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
        <source>Acknowledges our {ref}: {headline}</source>
        <translation>Quittiert unsere {ref}: {headline}</translation>
    </message>
    <message>
        <source>Finds an error in our {ref}: {headline}</source>
        <translation>Findet einen Fehler in unserer {ref}: {headline}</translation>
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
        <source>Source and information</source>
        <translation>Quelle und Information</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>MeteoAlarm</source>
        <translation>MeteoAlarm</translation>
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
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Event named</source>
        <translation>Genanntes Ereignis</translation>
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
        <source>What the sender notes</source>
        <translation>Was der Absender anmerkt</translation>
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
        <source>Checklist to offer</source>
        <translation>Angebotene Checkliste</translation>
    </message>
    <message>
        <source>If it is a test</source>
        <translation>Wenn es ein Test ist</translation>
    </message>
    <message>
        <source>A message whose signature is broken says that this is withdrawn or replaced. Until the sender confirms that, it counts.</source>
        <translation>Eine Meldung mit ungültiger Signatur sagt, dass dies zurückgezogen oder ersetzt ist. Solange der Absender das nicht bestätigt, gilt es weiter.</translation>
    </message>
    <message>
        <source>Another sender says that this is withdrawn or replaced. Only its own sender can do that: it counts.</source>
        <translation>Ein anderer Absender sagt, dass dies widerrufen oder ersetzt ist. Das kann nur der eigene Absender: Es gilt weiter.</translation>
    </message>
    <message>
        <source>Every byte of it is kept: key O shows them. Shift+E writes in what it says.</source>
        <translation>Jedes Byte davon ist aufbewahrt: Taste O zeigt sie. Shift+E trägt ein, was es sagt.</translation>
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
        <source>No machine could read it: read it, and write in what it says (Shift+E).</source>
        <translation>Keine Maschine konnte es lesen: Lesen Sie es und tragen Sie ein, was es sagt (Shift+E).</translation>
    </message>
    <message>
        <source>Sent by us: nothing is asked here. Who answered it stands below.</source>
        <translation>Von uns gesendet: Hier ist nichts zu tun. Wer darauf antwortete, steht unten.</translation>
    </message>
    <message>
        <source>An acknowledgement of what we sent: nothing is asked.</source>
        <translation>Eine Quittung für etwas, das wir gesendet haben: Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>{who} had it in hand since {time}. Take it over.</source>
        <translation>{who} hatte sie seit {time} in Arbeit. Übernehmen Sie sie.</translation>
    </message>
    <message>
        <source>On the shelf until {time}: {reason}</source>
        <translation>Zurückgestellt bis {time}: {reason}</translation>
    </message>
    <message>
        <source>Classified: read it where that is allowed, and note here where it is kept (Shift+H).</source>
        <translation>Eingestuft: Lesen Sie es, wo das erlaubt ist, und notieren Sie hier, wo es liegt (Shift+H).</translation>
    </message>
    <message>
        <source>It came again, worse than it was assessed. Assess it anew.</source>
        <translation>Es kam noch einmal, schlimmer als bewertet. Bewerten Sie neu.</translation>
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
        <source>Back from the shelf: {reason}</source>
        <translation>Wieder da, war zurückgestellt: {reason}</translation>
    </message>
    <message>
        <source>Acknowledge it again.</source>
        <translation>Quittieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>OVERDUE by {length}: was to be acknowledged again by {time}.</source>
        <translation>ÜBERFÄLLIG seit {length}: war erneut zu quittieren bis {time}.</translation>
    </message>
    <message>
        <source>Acknowledge again by {time}: {length} left.</source>
        <translation>Erneut zu quittieren bis {time}: noch {length}.</translation>
    </message>
    <message>
        <source>Last by {who} at {time}.</source>
        <translation>Zuletzt von {who}, {time}.</translation>
    </message>
    <message>
        <source>Severity: it came again as {raised}, after it was assessed as {assessed}.</source>
        <translation>Schwere: kam noch einmal als {raised}, nachdem sie als {assessed} bewertet war.</translation>
    </message>
    <message>
        <source>Severity kept: {kept} from {ref}. This one says {own}; only a person lowers it (key E).</source>
        <translation>Schwere beibehalten: {kept} von {ref}. Diese sagt {own}; nur ein Mensch setzt herab (Taste E).</translation>
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
    <message>
        <source>The same event? (J: yes, Shift+J: no)</source>
        <translation>Selbes Ereignis? (J: ja, Shift+J: nein)</translation>
    </message>
    <message>
        <source>Same event (Shift+J takes this one out)</source>
        <translation>Selbes Ereignis (Shift+J nimmt diese heraus)</translation>
    </message>
    <message>
        <source>Another event, as somebody decided</source>
        <translation>Anderes Ereignis, wie jemand entschied</translation>
    </message>
    <message>
        <source>… and {count} more: the key Right shows them all in the list</source>
        <translation>… und {count} weitere: Taste Rechts zeigt alle in der Liste</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
    <message>
        <source>{ref}  {who} has it, {time}</source>
        <translation>{ref}  {who} hat es erhalten, {time}</translation>
    </message>
    <message>
        <source>{ref}  {who} answers with an error, {time}</source>
        <translation>{ref}  {who} antwortet mit einem Fehler, {time}</translation>
    </message>
    <message>
        <source>Nobody has acknowledged it to us so far.</source>
        <translation>Noch hat es uns niemand quittiert.</translation>
    </message>
    <message>
        <source>Answers to what we sent</source>
        <translation>Antworten auf das, was wir gesendet haben</translation>
    </message>
    <message>
        <source>{ref} came in it: {headline}</source>
        <translation>{ref} kam darin: {headline}</translation>
    </message>
    <message>
        <source>Messages in it</source>
        <translation>Nachrichten darin</translation>
    </message>
    <message>
        <source>In the dossier (Shift+D takes it out)</source>
        <translation>Im Dossier (Shift+D nimmt sie heraus)</translation>
    </message>
    <message>
        <source>Belongs to a dossier? (D, then Enter)</source>
        <translation>Gehört zu einem Dossier? (D, dann Enter)</translation>
    </message>
    <message>
        <source>Nothing but identifier and time.</source>
        <translation>Nur Kennung und Zeit.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Andere Werte</translation>
    </message>
    <message>
        <source>The quake</source>
        <translation>Das Beben</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Magnitude</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Epicentre</source>
        <translation>Epizentrum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Files (key F opens them)</source>
        <translation>Dateien (Taste F öffnet sie)</translation>
    </message>
    <message>
        <source>an unnamed signer</source>
        <translation>einem ungenannten Unterzeichner</translation>
    </message>
    <message>
        <source>Valid, by {signer}, who is trusted here</source>
        <translation>Gültig, von {signer}; hier vertrauenswürdig</translation>
    </message>
    <message>
        <source>Valid, by {signer}, who is not known here (Shift+T: trust the signer)</source>
        <translation>Gültig, von {signer}; hier nicht bekannt (Shift+T: vertrauen)</translation>
    </message>
    <message>
        <source>BROKEN: text or signature was changed. Ask the sender by another way.</source>
        <translation>UNGÜLTIG: Text oder Signatur wurde geändert. Fragen Sie auf anderem Weg beim Absender nach.</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Classified: its text was not taken in</source>
        <translation>Eingestuft: Der Text wurde nicht aufgenommen</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Verbreitung</translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation>Verbreitungsvermerk</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Gesetzt von</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Gelesen in</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Liegt bei</translation>
    </message>
    <message>
        <source>Neutral title</source>
        <translation>Neutraler Titel</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>dem Absender</translation>
    </message>
    <message>
        <source>here, {ref}</source>
        <translation>hier, {ref}</translation>
    </message>
    <message>
        <source>{words}; the sender had set {mark}</source>
        <translation>{words}; der Absender hatte {mark} gesetzt</translation>
    </message>
</context>
<context>
    <name>phase</name>
    <message>
        <source>Other evidence</source>
        <translation>Anderer Beleg</translation>
    </message>
    <message>
        <source>Criterion met</source>
        <translation>Kriterium erfüllt</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Ankreuzen</translation>
    </message>
    <message>
        <source>a source, a number, a time: Infrabel, 3 provinces, 14:00</source>
        <translation>eine Quelle, eine Zahl, eine Zeit: Infrabel, 3 Provinzen, 14:00</translation>
    </message>
    <message>
        <source>Say what shows it: a source, a number, a time.</source>
        <translation>Sagen Sie, was es belegt: eine Quelle, eine Zahl, eine Zeit.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Criterion no longer met</source>
        <translation>Kriterium nicht mehr erfüllt</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Kreuz entfernen</translation>
    </message>
    <message>
        <source>Say why the criterion is no longer met.</source>
        <translation>Sagen Sie, warum das Kriterium nicht mehr erfüllt ist.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Stellungnahme</translation>
    </message>
    <message>
        <source>Language of the advice</source>
        <translation>Sprache der Stellungnahme</translation>
    </message>
    <message>
        <source>Federal phase</source>
        <translation>Föderale Phase</translation>
    </message>
    <message>
        <source>No longer met</source>
        <translation>Nicht mehr erfüllt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Drucken oder speichern</translation>
    </message>
    <message>
        <source>Advice on a federal phase: {ref} {title}</source>
        <translation>Stellungnahme zu einer föderalen Phase: {ref} {title}</translation>
    </message>
    <message>
        <source>federal-phase-advice</source>
        <translation>Stellungnahme-foederale-Phase</translation>
    </message>
</context>
<context>
    <name>pick_field</name>
    <message>
        <source>Not known: {what}</source>
        <translation>Nicht bekannt: {what}</translation>
    </message>
</context>
<context>
    <name>print_out</name>
    <message>
        <source>It is copied, but the log does not say so: nothing could be written.</source>
        <translation>Es ist kopiert, aber das Einsatztagebuch hält es nicht fest: Nichts konnte geschrieben werden.</translation>
    </message>
    <message>
        <source>Copied as text; the log says so.</source>
        <translation>Als Text kopiert; das Einsatztagebuch hält es fest.</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Drucken oder speichern</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>no handling mark</source>
        <translation>kein Verbreitungsvermerk</translation>
    </message>
    <message>
        <source>PDF/A, to be kept and sent; marked on every page ({mark})</source>
        <translation>PDF/A, zum Aufbewahren und Versenden; auf jeder Seite vermerkt ({mark})</translation>
    </message>
    <message>
        <source>for a browser; fetches nothing</source>
        <translation>für einen Browser; ruft nichts ab</translation>
    </message>
    <message>
        <source>to be read out, or put into a mail</source>
        <translation>zum Vorlesen, oder für eine E-Mail</translation>
    </message>
    <message>
        <source>for a spreadsheet; times in UTC</source>
        <translation>für eine Tabellenkalkulation; Zeiten in UTC</translation>
    </message>
    <message>
        <source>for another program; times in UTC</source>
        <translation>für ein anderes Programm; Zeiten in UTC</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>stands on the print and in the log; may stay empty</source>
        <translation>steht auf dem Ausdruck und im Einsatztagebuch; darf leer bleiben</translation>
    </message>
    <message>
        <source>For whom, what for</source>
        <translation>Für wen, wofür</translation>
    </message>
    <message>
        <source>no printer is set up on this machine: save a PDF and print it elsewhere</source>
        <translation>auf diesem Rechner ist kein Drucker eingerichtet: als PDF speichern und anderswo drucken</translation>
    </message>
    <message>
        <source>A4, on {printer} or another</source>
        <translation>A4, auf {printer} oder einem anderen</translation>
    </message>
    <message>
        <source>Proposed name: {name}</source>
        <translation>Vorgeschlagener Name: {name}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Abgebrochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>Stopped. The printer may have some pages already.</source>
        <translation>Abgebrochen. Der Drucker hat vielleicht schon einige Seiten.</translation>
    </message>
    <message>
        <source>The printer did not take it. Try another, or save a PDF.</source>
        <translation>Der Drucker nahm es nicht an. Versuchen Sie einen anderen, oder speichern Sie ein PDF.</translation>
    </message>
    <message>
        <source>Given to the printer {name}.</source>
        <translation>An den Drucker {name} übergeben.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}. Esc stops.</source>
        <translation>Seite {page} von {pages}. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}. Nothing half written is left. Choose another place.</source>
        <translation>{name} konnte nicht gespeichert werden: {reason}. Nichts halb Geschriebenes bleibt zurück. Wählen Sie einen anderen Ort.</translation>
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
        <source>STATUS?</source>
        <translation>STATUS?</translation>
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
        <source>TO COMPLETE</source>
        <translation>ZU ERGÄNZEN</translation>
    </message>
    <message>
        <source>CONFLICT</source>
        <translation>KONFLIKT</translation>
    </message>
    <message>
        <source>BACK FROM SHELF</source>
        <translation>WAR ZURÜCKGESTELLT</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>WIEDER DA</translation>
    </message>
    <message>
        <source>AGAIN</source>
        <translation>ERNEUT</translation>
    </message>
    <message>
        <source>TAKE OVER</source>
        <translation>ÜBERNEHMEN</translation>
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
        <source>SENT BY US</source>
        <translation>VON UNS GESENDET</translation>
    </message>
    <message>
        <source>OURS</source>
        <translation>VON UNS</translation>
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
        <source>ACK</source>
        <translation>QUITTUNG</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>ACKNOWLEDGES OURS</source>
        <translation>QUITTIERT UNSERE</translation>
    </message>
    <message>
        <source>ERROR IN OURS</source>
        <translation>FEHLER IN UNSERER</translation>
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
        <source>{count} MESSAGES</source>
        <translation>{count} NACHRICHTEN</translation>
    </message>
    <message>
        <source>SAME EVENT?</source>
        <translation>SELBES EREIGNIS?</translation>
    </message>
    <message>
        <source>WORSE THAN ASSESSED</source>
        <translation>SCHLIMMER ALS BEWERTET</translation>
    </message>
    <message>
        <source>WORSE</source>
        <translation>SCHLIMMER</translation>
    </message>
    <message>
        <source>KEPT FROM {ref}</source>
        <translation>BEIBEHALTEN VON {ref}</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>BEIBEHALTEN</translation>
    </message>
    <message>
        <source>IN {dossier}</source>
        <translation>IN {dossier}</translation>
    </message>
    <message>
        <source>MUTED</source>
        <translation>TON AUS</translation>
    </message>
    <message>
        <source>ACKNOWLEDGED {length} LATE</source>
        <translation>{length} VERSPÄTET QUITTIERT</translation>
    </message>
    <message>
        <source>ACK LATE</source>
        <translation>SPÄT QUITTIERT</translation>
    </message>
    <message>
        <source>CLASSIFIED: NOT TAKEN IN</source>
        <translation>EINGESTUFT: NICHT AUFGENOMMEN</translation>
    </message>
    <message>
        <source>CLASSIFIED</source>
        <translation>EINGESTUFT</translation>
    </message>
    <message>
        <source>CAME LATE</source>
        <translation>VERSPÄTET</translation>
    </message>
    <message>
        <source>CAME {length} LATE</source>
        <translation>VERSPÄTET UM {length}</translation>
    </message>
    <message>
        <source>{length} LATE</source>
        <translation>{length} VERSPÄTET</translation>
    </message>
    <message>
        <source>To take over from {names}</source>
        <translation>Zu übernehmen von {names}</translation>
    </message>
    <message>
        <source>1 FILE</source>
        <translation>1 DATEI</translation>
    </message>
    <message>
        <source>{count} FILES</source>
        <translation>{count} DATEIEN</translation>
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
        <source>back {time}</source>
        <translation>zurück {time}</translation>
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
        <source>with {who}</source>
        <translation>bei {who}</translation>
    </message>
    <message>
        <source>received {time}</source>
        <translation>eingegangen {time}</translation>
    </message>
    <message>
        <source>{count} low items from {channel}: {event}</source>
        <translation>{count} niedrige von {channel}: {event}</translation>
    </message>
    <message>
        <source>{count} low items from {channel}</source>
        <translation>{count} niedrige von {channel}</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <source>worst {severity}</source>
        <translation>höchste {severity}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Gone to last</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Tagebuchzeilen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>By its number</source>
        <translation>Nach der Nummer</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>REAL</source>
        <translation>ECHT</translation>
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
    <name>signers_sheet</name>
    <message>
        <source>Trusted signers</source>
        <translation>Vertraute Unterzeichner</translation>
    </message>
    <message>
        <source>Trust no more</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Trust again</source>
        <translation>Wieder vertrauen</translation>
    </message>
    <message>
        <source>A valid signature proves who signed; whether he is to be believed, people here say. It counts in both lanes, for what has arrived as well. A message is never hidden for its signature.</source>
        <translation>Eine gültige Signatur beweist, wer unterzeichnet hat; ob man ihm glaubt, sagen Menschen hier. Das gilt auf beiden Spuren, auch für schon Eingegangenes. Keine Nachricht wird wegen ihrer Signatur verborgen.</translation>
    </message>
    <message>
        <source>Nobody is trusted yet. Where a message is validly signed by somebody unknown, Shift+T in the queue trusts the signer, once the fingerprint was compared with what he says by another way.</source>
        <translation>Noch wird niemandem vertraut. Ist eine Nachricht gültig signiert, aber von jemand Unbekanntem, vertraut Shift+T in den Meldungen dem Unterzeichner, sobald der Fingerabdruck auf anderem Weg mit ihm abgeglichen ist.</translation>
    </message>
    <message>
        <source>Two people said differently without knowing of each other: not trusted until one decides.</source>
        <translation>Zwei Personen haben Verschiedenes gesagt, ohne voneinander zu wissen: nicht vertraut, bis jemand entscheidet.</translation>
    </message>
    <message>
        <source>{what} since {time}, by {who}, {ref}</source>
        <translation>{what} seit {time}, durch {who}, {ref}</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate:</source>
        <translation>SHA-256-Fingerabdruck des Zertifikats:</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertraut</translation>
    </message>
    <message>
        <source>trusted no more</source>
        <translation>nicht mehr vertraut</translation>
    </message>
</context>
<context>
    <name>sound_form</name>
    <message>
        <source>Sound of this desk</source>
        <translation>Ton dieses Platzes</translation>
    </message>
    <message>
        <source>All of it cannot be silenced. M in the queue mutes one message, until it becomes worse.</source>
        <translation>Ganz stumm schalten lässt er sich nicht. M in den Meldungen schaltet für eine Meldung den Ton aus, bis sie schlimmer wird.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Volume, never below {floor} %</source>
        <translation>Lautstärke, nie unter {floor} %</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>Zu hören auf</translation>
    </message>
    <message>
        <source>Hear each: they differ in rhythm as well as in pitch</source>
        <translation>Jeden anhören: Sie unterscheiden sich in Rhythmus und Tonhöhe</translation>
    </message>
    <message>
        <source>Severity Info not heard from</source>
        <translation>Schwere Info nicht zu hören von</translation>
    </message>
    <message>
        <source>local time; empty: never</source>
        <translation>Ortszeit; leer: nie</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>all else is heard all the same</source>
        <translation>alles andere ist trotzdem zu hören</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Looking for what it can be heard on …</source>
        <translation>Gesucht wird, worauf es zu hören ist …</translation>
    </message>
    <message>
        <source>It is heard.</source>
        <translation>Es ist zu hören.</translation>
    </message>
    <message>
        <source>NO SOUND: there is nothing to play it on. Alarms flash here and in the task bar instead.</source>
        <translation>KEIN TON: Es gibt nichts, worauf er zu hören wäre. Alarme blinken stattdessen hier und in der Taskleiste.</translation>
    </message>
    <message>
        <source>NO SOUND: this machine lacks what plays it (QtMultimedia, or the system&apos;s libpulse). Alarms beep and flash.</source>
        <translation>KEIN TON: Diesem Rechner fehlt, was ihn abspielt (QtMultimedia oder libpulse des Systems). Alarme piepen und blinken.</translation>
    </message>
    <message>
        <source>what the machine uses itself</source>
        <translation>Ausgabegerät des Rechners</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (jetzt nicht da)</translation>
    </message>
    <message>
        <source>22:00, 2200 or 22; empty: never</source>
        <translation>22:00, 2200 oder 22; leer: nie</translation>
    </message>
</context>
<context>
    <name>source_access</name>
    <message>
        <source>Log-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>A token is kept.</source>
        <translation>Ein Token ist aufbewahrt.</translation>
    </message>
    <message>
        <source>A password is kept.</source>
        <translation>Ein Passwort ist aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>source_catalogue</name>
    <message>
        <source>Public sources</source>
        <translation>Öffentliche Quellen</translation>
    </message>
    <message>
        <source>Space marks a source and tests it; Enter switches on what is marked. The addresses come from public documentation: the test shows whether they answer.</source>
        <translation>Leertaste markiert eine Quelle und prüft sie; Enter schaltet ein, was markiert ist. Die Adressen stammen aus öffentlicher Dokumentation: Die Prüfung zeigt, ob sie antworten.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>country, hazard, publisher …</source>
        <translation>Land, Gefahr, Herausgeber …</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Still testing {count}. Esc leaves out what has not answered yet.</source>
        <translation>Noch {count} in Prüfung. Esc lässt weg, was noch nicht geantwortet hat.</translation>
    </message>
    <message>
        <source>{count} gave nothing usable: {names}. Enter switches on all that is marked all the same; Space takes one out.</source>
        <translation>{count} lieferten nichts Brauchbares: {names}. Enter schaltet trotzdem alles Markierte ein; Leertaste nimmt eine heraus.</translation>
    </message>
    <message>
        <source>Esc once more leaves without switching anything on.</source>
        <translation>Noch einmal Esc verlässt, ohne etwas einzuschalten.</translation>
    </message>
    <message>
        <source>It is on already.</source>
        <translation>Sie ist schon an.</translation>
    </message>
    <message>
        <source>Tested. Enter switches on what is marked.</source>
        <translation>Geprüft. Enter schaltet ein, was markiert ist.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue has these words.</source>
        <translation>Nichts im Katalog hat diese Wörter.</translation>
    </message>
    <message>
        <source>{format}, asked every {seconds} s</source>
        <translation>{format}, abgefragt alle {seconds} s</translation>
    </message>
    <message>
        <source>Terms: {terms}</source>
        <translation>Bedingungen: {terms}</translation>
    </message>
    <message>
        <source>Being tested …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Not tested yet. Space marks and tests it.</source>
        <translation>Noch nicht geprüft. Leertaste markiert und prüft sie.</translation>
    </message>
    <message>
        <source>Switch on {count}</source>
        <translation>{count} einschalten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>testing …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>answers, nothing now</source>
        <translation>antwortet, jetzt nichts</translation>
    </message>
    <message>
        <source>answers: {count}</source>
        <translation>antwortet: {count}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarländer</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Welt</translation>
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
        <source>Mailbox</source>
        <translation>Postfach</translation>
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
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>What it gives now   F5</source>
        <translation>Was sie jetzt liefert   F5</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>imaps:// …, or imap:// with STARTTLS</source>
        <translation>imaps:// …, oder imap:// mit STARTTLS</translation>
    </message>
    <message>
        <source>https:// … of messages, or of a list of them</source>
        <translation>https:// … von Nachrichten oder einer Liste davon</translation>
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
        <source>files that are put there are read</source>
        <translation>Dateien, die dort abgelegt werden, werden gelesen</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Zu überwachender Ordner</translation>
    </message>
</context>
<context>
    <name>source_import</name>
    <message>
        <source>Take in sources</source>
        <translation>Quellen übernehmen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Beside what is set up</source>
        <translation>Gegenüber dem Bestand</translation>
    </message>
    <message>
        <source>Sources of the file</source>
        <translation>Quellen der Datei</translation>
    </message>
    <message>
        <source>Nothing is marked: Space marks a source.</source>
        <translation>Nichts ist markiert: Leertaste markiert eine Quelle.</translation>
    </message>
    <message>
        <source>Differs in: {keys}. Space takes the file&apos;s values over.</source>
        <translation>Verschieden in: {keys}. Leertaste übernimmt die Werte der Datei.</translation>
    </message>
    <message>
        <source>Its password or token is not in the file: give it in the form afterwards.</source>
        <translation>Passwort oder Token steht nicht in der Datei: Geben Sie es danach im Formular an.</translation>
    </message>
    <message>
        <source>Take in {count}</source>
        <translation>{count} übernehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>the same, nothing to do</source>
        <translation>gleich, nichts zu tun</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>differs, stays as it is</source>
        <translation>verschieden, bleibt, wie sie ist</translation>
    </message>
</context>
<context>
    <name>source_ledger</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>source_limits</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>through the proxy of this machine</source>
        <translation>über den Proxy dieses Rechners</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>ask me: real, exercise or test?</source>
        <translation>fragen: echt, Übung oder Test?</translation>
    </message>
    <message>
        <source>is a real one</source>
        <translation>ist eine echte</translation>
    </message>
    <message>
        <source>everything (mailbox, folder)</source>
        <translation>alles (Postfach, Ordner)</translation>
    </message>
    <message>
        <source>what it still lists of the last hours or days</source>
        <translation>was sie von den letzten Stunden oder Tagen noch führt</translation>
    </message>
    <message>
        <source>only what is in force</source>
        <translation>nur, was in Kraft ist</translation>
    </message>
    <message>
        <source> h</source>
        <translation> Std</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>mark mail as read once it is stored</source>
        <translation>E-Mails als gelesen markieren, sobald gespeichert</translation>
    </message>
    <message>
        <source>One answer, at most</source>
        <translation>Eine Antwort, höchstens</translation>
    </message>
    <message>
        <source>No answer after</source>
        <translation>Keine Antwort nach</translation>
    </message>
    <message>
        <source>Messages in it, at most</source>
        <translation>Nachrichten darin, höchstens</translation>
    </message>
    <message>
        <source>Attachments of a message, at most</source>
        <translation>Anhänge je Nachricht, höchstens</translation>
    </message>
    <message>
        <source>Redirects followed</source>
        <translation>Weiterleitungen, höchstens</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientzertifikat</translation>
    </message>
    <message>
        <source>A message without a status</source>
        <translation>Eine Nachricht ohne Status</translation>
    </message>
    <message>
        <source>After a gap it still has</source>
        <translation>Nach einer Lücke hat sie noch</translation>
    </message>
    <message>
        <source>Longest silence that is normal</source>
        <translation>Längste übliche Pause</translation>
    </message>
    <message>
        <source>Longest silence that is normal, hours</source>
        <translation>Längste übliche Pause, Stunden</translation>
    </message>
    <message>
        <source>Longest silence that is normal, minutes</source>
        <translation>Längste übliche Pause, Minuten</translation>
    </message>
    <message>
        <source>0: learned by itself, from how often it has sent in the last thirty days</source>
        <translation>0: selbst gelernt, daraus, wie oft sie in den letzten dreißig Tagen gesendet hat</translation>
    </message>
</context>
<context>
    <name>source_preview</name>
    <message>
        <source>Message, as it was sent</source>
        <translation>Nachricht, wie gesendet</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>No usable answer.</source>
        <translation>Keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>It answers. There is no message in it now.</source>
        <translation>Sie antwortet. Jetzt ist keine Nachricht darin.</translation>
    </message>
    <message>
        <source>It answers, with one message ({format}).</source>
        <translation>Sie antwortet, mit einer Nachricht ({format}).</translation>
    </message>
    <message>
        <source>It answers, with {count} messages and more ({format}).</source>
        <translation>Sie antwortet, mit {count} Nachrichten und mehr ({format}).</translation>
    </message>
    <message>
        <source>It answers, with {count} messages ({format}).</source>
        <translation>Sie antwortet, mit {count} Nachrichten ({format}).</translation>
    </message>
    <message>
        <source>heard before</source>
        <translation>schon gehört</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>kein Status</translation>
    </message>
    <message>
        <source>flags: {count}</source>
        <translation>Hinweise: {count}</translation>
    </message>
</context>
<context>
    <name>source_setup</name>
    <message>
        <source>Take in sources from a file</source>
        <translation>Quellen aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {why}.</source>
        <translation>Die Datei {file} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>Write sources to a file</source>
        <translation>Quellen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>The file {file} was not written: {why}. Choose another place.</source>
        <translation>Die Datei {file} wurde nicht geschrieben: {why}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{count} sources stand in {file}, without passwords.</source>
        <translation>{count} Quellen stehen in {file}, ohne Passwörter.</translation>
    </message>
</context>
<context>
    <name>sources_model</name>
    <message>
        <source>asking …</source>
        <translation>fragt ab …</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>every {time}</source>
        <translation>alle {time}</translation>
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
        <source>off since {time}</source>
        <translation>aus seit {time}</translation>
    </message>
    <message>
        <source>LATE: nothing came since {time}</source>
        <translation>VERSPÄTET: nichts kam seit {time}</translation>
    </message>
    <message>
        <source>LATE: not heard since {time}</source>
        <translation>VERSPÄTET: nicht gehört seit {time}</translation>
    </message>
    <message>
        <source>NOT COVERED since {time}</source>
        <translation>NICHT ABGEDECKT seit {time}</translation>
    </message>
    <message>
        <source>covered since {time}</source>
        <translation>abgedeckt seit {time}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>{count}, {time}</source>
        <translation>{count}, {time}</translation>
    </message>
    <message>
        <source>within {time}</source>
        <translation>binnen {time}</translation>
    </message>
    <message>
        <source>too little known</source>
        <translation>zu wenig bekannt</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Gave last</source>
        <translation>Zuletzt geliefert</translation>
    </message>
    <message>
        <source>Normal silence</source>
        <translation>Übliche Pause</translation>
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
        <source>Mailbox</source>
        <translation>Postfach</translation>
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
    <name>take_in</name>
    <message>
        <source>All of it becomes part of the exercise that runs, whatever its status says.</source>
        <translation>Alles davon wird Teil der laufenden Übung, was auch immer der Status sagt.</translation>
    </message>
    <message>
        <source>Take in by hand</source>
        <translation>Von Hand aufnehmen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Channel: by which way it came</source>
        <translation>Kanal: auf welchem Weg es kam</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing of this can be taken in.</source>
        <translation>Nichts davon lässt sich aufnehmen.</translation>
    </message>
    <message>
        <source>It is still being read: a moment.</source>
        <translation>Es wird noch gelesen: einen Moment.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
    <message>
        <source>It can be taken in as it is: it becomes a row with its bytes.</source>
        <translation>Es lässt sich so aufnehmen: Es wird eine Zeile mit seinen Bytes.</translation>
    </message>
    <message>
        <source>It was read, and no message is in it.</source>
        <translation>Es wurde gelesen, und es ist keine Nachricht darin.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} Nachrichten</translation>
    </message>
    <message>
        <source>attachments: {count}</source>
        <translation>Anhänge: {count}</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>    to the exercise lane: it says of itself that it is an exercise</source>
        <translation>    auf die Übungsspur: Es nennt sich selbst eine Übung</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Dateien aufnehmen</translation>
    </message>
    <message>
        <source>A sheet is open: finish or leave it, then bring this again.</source>
        <translation>Ein Blatt ist offen: Beenden oder verlassen Sie es, dann bringen Sie dies noch einmal.</translation>
    </message>
    <message>
        <source>This desk cannot read anything at the moment.</source>
        <translation>Dieser Platz kann im Moment nichts lesen.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What this entry is about stands in this dossier (keys 1 to 6).</source>
        <translation>Worum es in diesem Eintrag geht, steht in diesem Dossier (Tasten 1 bis 6).</translation>
    </message>
    <message>
        <source>Gaps in the cover of the sources</source>
        <translation>Lücken in der Abdeckung der Quellen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Drucken oder speichern</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Gaps in the cover</source>
        <translation>Lücken in der Abdeckung</translation>
    </message>
    <message>
        <source>Back to the entries</source>
        <translation>Zurück zu den Einträgen</translation>
    </message>
    <message>
        <source>LATE, entered {time}</source>
        <translation>NACHGETRAGEN, eingetragen {time}</translation>
    </message>
    <message>
        <source>No source is watched at this desk (Ctrl+6).</source>
        <translation>An diesem Platz wird keine Quelle überwacht (Ctrl+6).</translation>
    </message>
    <message>
        <source>Sources were covered all the time, from {since} to {until}.</source>
        <translation>Die Quellen waren von {since} bis {until} durchgehend abgedeckt.</translation>
    </message>
    <message>
        <source>Sources were not covered all the time from {since} to {until}: {gaps} gaps, {names}. Key G.</source>
        <translation>Die Quellen waren von {since} bis {until} nicht durchgehend abgedeckt: Lücken: {gaps}, {names}. Taste G.</translation>
    </message>
    <message>
        <source>Words  (Ctrl+F)</source>
        <translation>Wörter  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words that must stand in an entry</source>
        <translation>Wörter, die in einem Eintrag stehen müssen</translation>
    </message>
    <message>
        <source>Period: 13:00-15:30, 2h</source>
        <translation>Zeitraum: 13:00-15:30, 2h</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Alt +</source>
        <translation>Alt +</translation>
    </message>
    <message>
        <source>written 13:00, 13:00-15:30 or 2h</source>
        <translation>geschrieben 13:00, 13:00-15:30 oder 2h</translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{shown} von {total} Einträgen</translation>
    </message>
    <message>
        <source>{total} entries</source>
        <translation>{total} Einträge</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Cover of the sources during {ref} {title}, {since} to {until}</source>
        <translation>Abdeckung der Quellen während {ref} {title}, {since} bis {until}</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>Abdeckung</translation>
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
