<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>ActSheet</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>bewaren …</translation>
    </message>
    <message>
        <source>Not saved. What you typed is still here; the window says why.</source>
        <translation>Niet bewaard. Wat u typte staat hier nog; het venster zegt waarom.</translation>
    </message>
    <message>
        <source>Esc once more throws away what you typed.</source>
        <translation>Nog eens Esc gooit weg wat u typte.</translation>
    </message>
</context>
<context>
    <name>AssessForm</name>
    <message>
        <source>Choose a severity: 4, 3, 2 or 1.</source>
        <translation>Kies een ernst: 4, 3, 2 of 1.</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>A desk needs a code of one to three letters.</source>
        <translation>Een desk heeft een code van één tot drie letters nodig.</translation>
    </message>
    <message>
        <source>At most three letters, so that numbers stay short on the phone.</source>
        <translation>Hoogstens drie letters, zodat nummers kort blijven aan de telefoon.</translation>
    </message>
    <message>
        <source>Only letters from A to Z.</source>
        <translation>Enkel letters van A tot Z.</translation>
    </message>
    <message>
        <source>The account needs a sign-in name.</source>
        <translation>De account heeft een aanmeldnaam nodig.</translation>
    </message>
    <message>
        <source>No blanks in a sign-in name.</source>
        <translation>Geen spaties in een aanmeldnaam.</translation>
    </message>
    <message>
        <source>At least {least} characters; {missing} more.</source>
        <translation>Minstens {least} tekens; nog {missing} te gaan.</translation>
    </message>
    <message>
        <source>Not the same few characters again and again.</source>
        <translation>Niet telkens weer dezelfde paar tekens.</translation>
    </message>
    <message>
        <source>A folder is needed.</source>
        <translation>Er is een map nodig.</translation>
    </message>
    <message>
        <source>The whole path is needed, from the root or drive on.</source>
        <translation>Het volledige pad is nodig, vanaf de hoofdmap of het station.</translation>
    </message>
    <message>
        <source>{place} is a file, not a folder.</source>
        <translation>{place} is een bestand, geen map.</translation>
    </message>
    <message>
        <source>no such place</source>
        <translation>die plaats bestaat niet</translation>
    </message>
    <message>
        <source>Nothing can be written there: {reason}</source>
        <translation>Daar kan niets geschreven worden: {reason}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Desk code</source>
        <translation>Code van de desk</translation>
    </message>
    <message>
        <source>Stands before every number: A-1042, spoken on the phone.</source>
        <translation>Staat voor elk nummer: A-1042, zoals het aan de telefoon klinkt.</translation>
    </message>
    <message>
        <source>National Crisis Centre</source>
        <translation>Nationaal Crisiscentrum</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Naam van het centrum</translation>
    </message>
    <message>
        <source>Stands on every print.</source>
        <translation>Staat op elke afdruk.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>As it stands in the log.</source>
        <translation>Zoals hij in het logboek staat.</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Aanmeldnaam</translation>
    </message>
    <message>
        <source>At least {least} characters. A sentence is easy to remember.</source>
        <translation>Minstens {least} tekens. Een zin is makkelijk te onthouden.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Wachtwoord nogmaals</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Gegevensmap</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Kiezen …</translation>
    </message>
    <message>
        <source>Try with a practice scenario</source>
        <translation>Uitproberen met een oefenscenario</translation>
    </message>
    <message>
        <source>Plays in the exercise lane, apart from real alerts, with numbers of its own: X-A-1.</source>
        <translation>Speelt op het oefenspoor, los van echte alarmen, met eigen nummers: X-A-1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The centre&apos;s name stands on every print.</source>
        <translation>De naam van het centrum staat op elke afdruk.</translation>
    </message>
    <message>
        <source>The log needs your name.</source>
        <translation>Het logboek heeft uw naam nodig.</translation>
    </message>
    <message>
        <source>Desk and language</source>
        <translation>Desk en taal</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Eerste account</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Eerste start</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Deze desk</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Uw account</translation>
    </message>
    <message>
        <source>Where the data are kept</source>
        <translation>Waar de gegevens staan</translation>
    </message>
    <message>
        <source>These stay as they are: the code is part of every number this desk gives out.</source>
        <translation>Dit blijft zo: de code hoort bij elk nummer dat deze desk geeft.</translation>
    </message>
    <message>
        <source>The first account may set up everything, and add others later.</source>
        <translation>De eerste account mag alles instellen, en later andere toevoegen.</translation>
    </message>
    <message>
        <source>Alerts, log and keys of this desk, on this machine. Only receiving needs a network.</source>
        <translation>Alarmen, logboek en sleutels van deze desk, op deze machine. Enkel ontvangen vraagt een netwerk.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>De desk openen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>De twee wachtwoorden zijn niet gelijk.</translation>
    </message>
    <message>
        <source>On a network share: without the network the desk could not write. Better on this machine.</source>
        <translation>Op een netwerkschijf: zonder netwerk kan de desk niet schrijven. Beter op deze machine.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {word}</source>
        <translation>Stap {step} van {steps}: {word}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informatie</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>Choose a reason: 1 to {last}.</source>
        <translation>Kies een reden: 1 tot {last}.</translation>
    </message>
    <message>
        <source>The number of the other one, for instance A-1042.</source>
        <translation>Het nummer van de andere, bijvoorbeeld A-1042.</translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <source>Choose what it is: R, X or T.</source>
        <translation>Kies wat het is: R, X of T.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Hide the password</source>
        <translation>Het wachtwoord verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Het wachtwoord tonen</translation>
    </message>
</context>
<context>
    <name>HandForm</name>
    <message>
        <source>Say who: a role at the permanence, for instance.</source>
        <translation>Zeg wie: bijvoorbeeld een rol bij de permanentie.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
        <translation>Logregel</translation>
    </message>
    <message>
        <source>Write in the log: Enter writes it, 13:58 in front says when it happened  (Ctrl+L)</source>
        <translation>Schrijf in het logboek: Enter legt vast, 13:58 vooraan zegt wanneer het gebeurde  (Ctrl+L)</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>bewaren …</translation>
    </message>
</context>
<context>
    <name>LogScreen</name>
    <message>
        <source>{count} copied</source>
        <translation>{count} gekopieerd</translation>
    </message>
    <message>
        <source>{ref} is struck already, by {by}.</source>
        <translation>{ref} is al doorgehaald, door {by}.</translation>
    </message>
    <message>
        <source>{ref} records what arrived or what the program did; it cannot be struck.</source>
        <translation>{ref} legt vast wat binnenkwam of wat het programma deed; dat kan niet doorgehaald worden.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle inschrijvingen</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Met de hand geschreven</translation>
    </message>
    <message>
        <source>Key H changes between the two</source>
        <translation>Toets H wisselt tussen beide</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>In het logboek zoeken</translation>
    </message>
    <message>
        <source>Find in this list, or a number: A-1042, Enter  (Ctrl+F)</source>
        <translation>Zoeken in deze lijst, of een nummer: A-1042, Enter  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Oudere inschrijvingen laden</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Doorhalen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>There is no entry {ref}.</source>
        <translation>Er is geen inschrijving {ref}.</translation>
    </message>
    <message>
        <source>Nothing written by hand yet. The line below writes (Ctrl+L).</source>
        <translation>Nog niets met de hand geschreven. De regel onderaan schrijft (Ctrl+L).</translation>
    </message>
    <message>
        <source>The log is empty. Everything that happens at this desk will stand here.</source>
        <translation>Het logboek is leeg. Alles wat aan deze desk gebeurt, komt hier te staan.</translation>
    </message>
    <message>
        <source>{shown} of {loaded} loaded entries</source>
        <translation>{shown} van {loaded} geladen inschrijvingen</translation>
    </message>
    <message>
        <source>{loaded} entries</source>
        <translation>{loaded} inschrijvingen</translation>
    </message>
    <message>
        <source>older ones follow</source>
        <translation>oudere volgen</translation>
    </message>
    <message>
        <source>{count} new above</source>
        <translation>{count} nieuw hierboven</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Select an entry to read it whole here.</source>
        <translation>Kies een inschrijving om ze hier helemaal te lezen.</translation>
    </message>
    <message>
        <source>LATE, entered {time}</source>
        <translation>LAATTIJDIG, ingevoerd {time}</translation>
    </message>
    <message>
        <source>not in the list above</source>
        <translation>niet in de lijst hierboven</translation>
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
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>On notifications (with Alt from anywhere)</source>
        <translation>Bij meldingen (overal met Alt)</translation>
    </message>
    <message>
        <source>Going about</source>
        <translation>Zich verplaatsen</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>De desk</translation>
    </message>
    <message>
        <source>Log line</source>
        <translation>Logregel</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Zoeken in deze lijst</translation>
    </message>
    <message>
        <source>To the top, and to what is new</source>
        <translation>Naar boven, naar wat nieuw is</translation>
    </message>
    <message>
        <source>Open: into the panel</source>
        <translation>Openen: naar het paneel</translation>
    </message>
    <message>
        <source>The next language of the alert</source>
        <translation>De volgende taal van het alarm</translation>
    </message>
    <message>
        <source>A telephone call comes in</source>
        <translation>Er komt een telefoonoproep binnen</translation>
    </message>
    <message>
        <source>Take the last act back</source>
        <translation>Laatste handeling ongedaan maken</translation>
    </message>
    <message>
        <source>Change lane: real or exercise</source>
        <translation>Van spoor wisselen: echt of oefening</translation>
    </message>
    <message>
        <source>Practice scenario</source>
        <translation>Oefenscenario</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>De desk vergrendelen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Menu: look, language, close</source>
        <translation>Menu: weergave, taal, sluiten</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Dit blad</translation>
    </message>
    <message>
        <source>REAL ALERT, not the exercise: {names}</source>
        <translation>ECHT ALARM, niet de oefening: {names}</translation>
    </message>
    <message>
        <source>Real, exercise or test? {names}</source>
        <translation>Echt, oefening of test? {names}</translation>
    </message>
    <message>
        <source>REAL WORLD, not the exercise. Critical: {critical}. Overdue: {overdue}. To acknowledge: {all}.</source>
        <translation>ECHTE WERELD, niet de oefening. Kritiek: {critical}. Te laat: {overdue}. Te bevestigen: {all}.</translation>
    </message>
    <message>
        <source>Go there (Ctrl+E)</source>
        <translation>Erheen (Ctrl+E)</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>geen titel</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Ongedaan gemaakt: {what}</translation>
    </message>
    <message>
        <source>Practice scenario …	Ctrl+Shift+E</source>
        <translation>Oefenscenario …	Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Change lane: real or exercise	Ctrl+E</source>
        <translation>Van spoor wisselen: echt of oefening	Ctrl+E</translation>
    </message>
    <message>
        <source>Keys	F1</source>
        <translation>Toetsen	F1</translation>
    </message>
    <message>
        <source>Lock the desk	Ctrl+Shift+L</source>
        <translation>De desk vergrendelen	Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Sign out	Ctrl+Shift+Q</source>
        <translation>Afmelden	Ctrl+Shift+Q</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Het programma sluiten</translation>
    </message>
    <message>
        <source>Look: as the system</source>
        <translation>Weergave: zoals het systeem</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>Weergave: licht</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>Weergave: donker</translation>
    </message>
    <message>
        <source>Look: high contrast</source>
        <translation>Weergave: hoog contrast</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>The note is empty.</source>
        <translation>De notitie is leeg.</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>Original</source>
        <translation>Origineel</translation>
    </message>
    <message>
        <source>As numbers</source>
        <translation>Als getallen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Een kopie bewaren…</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} bytes</translation>
    </message>
    <message>
        <source>The first {shown} of {all} bytes are shown. “Save a copy” gives them all.</source>
        <translation>De eerste {shown} van {all} bytes worden getoond. “Een kopie bewaren” geeft ze allemaal.</translation>
    </message>
    <message>
        <source>Save a copy of the original</source>
        <translation>Een kopie van het origineel bewaren</translation>
    </message>
    <message>
        <source>The copy could not be saved: {reason}. The original is safe in the journal.</source>
        <translation>De kopie kon niet bewaard worden: {reason}. Het origineel staat veilig in het journaal.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Language (key L for the next one)</source>
        <translation>Taal (toets L voor de volgende)</translation>
    </message>
    <message>
        <source>Choose a notification: what it says, what was done with it and the original appear here.</source>
        <translation>Kies een melding: wat ze zegt, wat ermee gedaan is en het origineel verschijnen hier.</translation>
    </message>
    <message>
        <source>{count} are chosen: buttons and keys act on all of them.</source>
        <translation>{count} zijn gekozen: knoppen en toetsen gelden voor allemaal.</translation>
    </message>
    <message>
        <source>received {time}</source>
        <translation>ontvangen {time}</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>Practice scenario</source>
        <translation>Oefenscenario</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>{factor} times as fast</source>
        <translation>{factor} keer zo snel</translation>
    </message>
    <message>
        <source>As in reality</source>
        <translation>Zoals in werkelijkheid</translation>
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
        <translation>De oefening stoppen</translation>
    </message>
    <message>
        <source>Running now: {title}</source>
        <translation>Nu bezig: {title}</translation>
    </message>
    <message>
        <source>Plays into the exercise lane. The real queue goes on and breaks through.</source>
        <translation>Speelt op het oefenspoor. De echte meldingen lopen door en breken door.</translation>
    </message>
    <message>
        <source>Lasts {length} at this speed.</source>
        <translation>Duurt {length} aan deze snelheid.</translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>Find in this list  (Ctrl+F)</source>
        <translation>Zoeken in deze lijst  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Zoeken in deze lijst</translation>
    </message>
    <message>
        <source>This notification is not known at this desk.</source>
        <translation>Deze melding is niet bekend aan deze desk.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} van {total}</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Hier past niets</translation>
    </message>
    <message>
        <source>Headline, event, sender, area, number and channel were looked through. Esc shows all again.</source>
        <translation>Titel, gebeurtenis, afzender, gebied, nummer en kanaal zijn doorzocht. Esc toont weer alles.</translation>
    </message>
    <message>
        <source>No exercise notifications</source>
        <translation>Geen oefenmeldingen</translation>
    </message>
    <message>
        <source>What an exercise or a practice scenario plays appears here, apart from the real world. Ctrl+T: take a telephone call of the exercise.</source>
        <translation>Wat een oefening of een oefenscenario speelt, verschijnt hier, los van de echte wereld. Ctrl+T: een telefoonoproep van de oefening opnemen.</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>Geen meldingen</translation>
    </message>
    <message>
        <source>What the sources bring and what is taken by telephone appears here, grouped by what must be done. Ctrl+6: sources. Ctrl+T: take a telephone call.</source>
        <translation>Wat de bronnen brengen en wat telefonisch opgenomen wordt, verschijnt hier, gegroepeerd volgens wat er te doen is. Ctrl+6: bronnen. Ctrl+T: een telefoonoproep opnemen.</translation>
    </message>
    <message>
        <source>↑ {count} new above</source>
        <translation>↑ {count} nieuw hierboven</translation>
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
        <translation>Meldingen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation>Schermen</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>Reading</source>
        <translation>Lezing</translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message>
        <source>since {time}, for {length}</source>
        <translation>sinds {time}, al {length}</translation>
    </message>
    <message>
        <source>Remark at the end  (may stay empty; Shift+Enter: new line)</source>
        <translation>Opmerking bij het einde  (mag leeg blijven; Shift+Enter: nieuwe regel)</translation>
    </message>
    <message>
        <source>The shift is ended and sealed. Write this code down elsewhere, on paper: it proves later that nothing in the journal was changed.</source>
        <translation>De dienst is beëindigd en verzegeld. Schrijf deze code elders op, op papier: ze bewijst later dat niets in het journaal gewijzigd is.</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Shifts before</source>
        <translation>Vorige diensten</translation>
    </message>
    <message>
        <source>Nobody has the desk</source>
        <translation>Niemand heeft de desk</translation>
    </message>
    <message>
        <source>Whoever begins a shift is responsible for what comes in, until that shift is ended.</source>
        <translation>Wie een dienst begint, is verantwoordelijk voor wat binnenkomt, tot die dienst beëindigd is.</translation>
    </message>
    <message>
        <source>I have the desk: begin shift</source>
        <translation>Ik heb de desk: dienst beginnen</translation>
    </message>
    <message>
        <source>{name} has the desk</source>
        <translation>{name} heeft de desk</translation>
    </message>
    <message>
        <source>Ending the shift seals the journal and gives a code to be written down elsewhere.</source>
        <translation>De dienst beëindigen verzegelt het journaal en geeft een code om elders op te schrijven.</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>Dienst beëindigen</translation>
    </message>
    <message>
        <source>Not saved. What you typed is still here; the window says why.</source>
        <translation>Niet bewaard. Wat u typte staat hier nog; het venster zegt waarom.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Desk {code}</source>
        <translation>Desk {code}</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Aanmeldnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Locked by {name} since {time}. The alarm goes on.</source>
        <translation>Vergrendeld door {name} sinds {time}. Het alarmsignaal blijft werken.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>{count} OVERDUE</source>
        <translation>{count} TE LAAT</translation>
    </message>
    <message>
        <source>{count} to acknowledge</source>
        <translation>{count} te bevestigen</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Er wacht niets</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Your sign-in name is missing.</source>
        <translation>Uw aanmeldnaam ontbreekt.</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>Uw wachtwoord ontbreekt.</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>It is off. Space turns it on.</source>
        <translation>Ze staat uit. Spatie zet ze aan.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Uitzetten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Nu vragen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Nog geen bron</translation>
    </message>
    <message>
        <source>A source is a folder in which files arrive, or a web address that gives a CAP file or a list of them. Everything that a source gives comes into the queue. Ins adds the first one.</source>
        <translation>Een bron is een map waarin bestanden aankomen, of een webadres dat een CAP-bestand of een lijst ervan geeft. Alles wat een bron geeft, komt bij de meldingen. Ins voegt de eerste toe.</translation>
    </message>
    <message>
        <source>{answering} of {active} answer</source>
        <translation>{answering} van {active} antwoorden</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Aanzetten</translation>
    </message>
    <message>
        <source>every {seconds} s, at most {size} MB, gives up after {timeout} s</source>
        <translation>om de {seconds} s, hoogstens {size} MB, geeft op na {timeout} s</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>EXERCISE</source>
        <translation>OEFENING</translation>
    </message>
    <message>
        <source>not the real world</source>
        <translation>niet de echte wereld</translation>
    </message>
    <message>
        <source>Desk {code}</source>
        <translation>Desk {code}</translation>
    </message>
    <message>
        <source>nobody on duty</source>
        <translation>niemand van dienst</translation>
    </message>
    <message>
        <source>to acknowledge</source>
        <translation>te bevestigen</translation>
    </message>
    <message>
        <source>REAL: {count}</source>
        <translation>ECHT: {count}</translation>
    </message>
    <message>
        <source>{count} CRITICAL</source>
        <translation>{count} KRITIEK</translation>
    </message>
    <message>
        <source>{ok} of {all} sources answer</source>
        <translation>{ok} van {all} bronnen antwoorden</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sinds {time}</translation>
    </message>
    <message>
        <source>OFFLINE</source>
        <translation>OFFLINE</translation>
    </message>
    <message>
        <source>SOURCE SILENT</source>
        <translation>BRON ZWIJGT</translation>
    </message>
    <message>
        <source>NO SOURCES</source>
        <translation>GEEN BRONNEN</translation>
    </message>
    <message>
        <source>nothing is watched yet (Ctrl+6)</source>
        <translation>nog niets bewaakt (Ctrl+6)</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>VERBINDEN</translation>
    </message>
    <message>
        <source>ONLINE</source>
        <translation>ONLINE</translation>
    </message>
    <message>
        <source>{count} OVERDUE</source>
        <translation>{count} TE LAAT</translation>
    </message>
    <message>
        <source>to acknowledge at once</source>
        <translation>meteen te bevestigen</translation>
    </message>
    <message>
        <source>{count} DUE SOON</source>
        <translation>{count} BIJNA TE LAAT</translation>
    </message>
    <message>
        <source>{count} to acknowledge</source>
        <translation>{count} te bevestigen</translation>
    </message>
</context>
<context>
    <name>TelephoneForm</name>
    <message>
        <source>Call</source>
        <translation>Oproep</translation>
    </message>
    <message>
        <source>Major incident declared?</source>
        <translation>Groot incident afgekondigd?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>When did it happen?</source>
        <translation>Wanneer is het gebeurd?</translation>
    </message>
    <message>
        <source>13:58 or 1258Z</source>
        <translation>13:58 of 1258Z</translation>
    </message>
    <message>
        <source>Save what there is</source>
        <translation>Bewaren wat er is</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Put aside, keep the text</source>
        <translation>Opzij leggen, tekst behouden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telefoonoproep</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Er is nog niets genoteerd.</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>bewaren …</translation>
    </message>
    <message>
        <source>Unfinished call of {time}</source>
        <translation>Onafgewerkte oproep van {time}</translation>
    </message>
    <message>
        <source>Call, {time}</source>
        <translation>Oproep, {time}</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>A time is written 13:58, 1358 or 1258Z.</source>
        <translation>Een tijd schrijft u als 13:58, 1358 of 1258Z.</translation>
    </message>
</context>
<context>
    <name>_Text</name>
    <message>
        <source>Original text</source>
        <translation>Originele tekst</translation>
    </message>
</context>
<context>
    <name>act_forms</name>
    <message>
        <source>without a headline</source>
        <translation>zonder titel</translation>
    </message>
    <message>
        <source>{count} notifications: {numbers}</source>
        <translation>{count} meldingen: {numbers}</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>For us?</source>
        <translation>Voor ons?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Dubbel van</translation>
    </message>
    <message>
        <source>its number, for instance A-1042</source>
        <translation>haar nummer, bijvoorbeeld A-1042</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Hand back to the permanence</source>
        <translation>Teruggeven aan de permanentie</translation>
    </message>
    <message>
        <source>Handed to us by the permanence</source>
        <translation>Aan ons overgedragen door de permanentie</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>empty: now; else 13:58 or 1258Z</source>
        <translation>leeg: nu; anders 13:58 of 1258Z</translation>
    </message>
    <message>
        <source>Acknowledged by telephone</source>
        <translation>Telefonisch bevestigd</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>a role, for instance ERCC duty officer</source>
        <translation>een rol, bijvoorbeeld dienstdoende officier van het ERCC</translation>
    </message>
    <message>
        <source>Say whom you told.</source>
        <translation>Zeg aan wie u het meldde.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Text  (Shift+Enter: new line)</source>
        <translation>Tekst  (Shift+Enter: nieuwe regel)</translation>
    </message>
    <message>
        <source>Real, exercise or test?</source>
        <translation>Echt, oefening of test?</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>It stays in the queue and is treated like every real alert.</source>
        <translation>Ze blijft bij de meldingen en wordt behandeld als elk echt alarm.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>It is closed here and goes on in the exercise lane, on its own.</source>
        <translation>Ze wordt hier afgesloten en gaat op het oefenspoor verder, op zichzelf.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>It stays in the queue to be acknowledged and closed; nobody is alarmed.</source>
        <translation>Ze blijft bij de meldingen om bevestigd en afgesloten te worden; niemand wordt gealarmeerd.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Hoe u dat weet</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Strike {ref}</source>
        <translation>{ref} doorhalen</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Doorhalen</translation>
    </message>
    <message>
        <source>The entry stays readable, struck through, with your name and this reason; it no longer counts.</source>
        <translation>De inschrijving blijft leesbaar, doorgehaald, met uw naam en deze reden; ze telt niet meer.</translation>
    </message>
    <message>
        <source>Say why it is struck.</source>
        <translation>Zeg waarom ze doorgehaald wordt.</translation>
    </message>
    <message>
        <source>Not acknowledged yet: {numbers}. Acknowledge first (Esc, A).</source>
        <translation>Nog niet bevestigd: {numbers}. Eerst bevestigen (Esc, A).</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>zoals het nu staat</translation>
    </message>
    <message>
        <source>proposed from the sender&apos;s words</source>
        <translation>voorgesteld volgens de afzender</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Real, exercise or test</source>
        <translation>Echt, oefening of test</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>By voice</source>
        <translation>Mondeling</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Teruggeven</translation>
    </message>
    <message>
        <source>Handed to us</source>
        <translation>Aan ons gegeven</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Origineel</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>That is not the password of this account.</source>
        <translation>Dat is niet het wachtwoord van deze account.</translation>
    </message>
    <message>
        <source>The program has made a mistake of its own. The desk goes on; a report is in {path}.</source>
        <translation>Het programma heeft zelf een fout gemaakt. De desk werkt door; een verslag staat in {path}.</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>De taal verandert bij de volgende start.</translation>
    </message>
    <message>
        <source>This machine names a time zone that is not known: {name}. All local times are shown in {zone} instead.</source>
        <translation>Deze machine noemt een tijdzone die niet bekend is: {name}. Alle plaatselijke tijden worden in {zone} getoond.</translation>
    </message>
    <message>
        <source>The program had not been stopped in order. Everything that was shown as done is here.</source>
        <translation>Het programma was niet ordelijk gestopt. Alles wat als gedaan getoond werd, is er.</translation>
    </message>
    <message>
        <source>This folder holds a desk already: choose another one.</source>
        <translation>In deze map staat al een desk: kies een andere.</translation>
    </message>
    <message>
        <source>The settings could not be written to {path}.</source>
        <translation>De instellingen konden niet naar {path} geschreven worden.</translation>
    </message>
    <message>
        <source>The data of the desk are not affected.</source>
        <translation>De gegevens van de desk zijn niet aangetast.</translation>
    </message>
    <message>
        <source>The files that belong to the program are missing beside {place}.</source>
        <translation>De bestanden die bij het programma horen, ontbreken naast {place}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {problem}</source>
        <translation>Het bestand {file} kan niet gelezen worden: {problem}</translation>
    </message>
    <message>
        <source>The file {file} cannot be used. {where}: {problem}.</source>
        <translation>Het bestand {file} kan niet gebruikt worden. {where}: {problem}.</translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation>Verbeter het bestand en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {detail}.</source>
        <translation>Het bestand kan niet geopend worden: {detail}.</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Er is geen bestand genoemd.</translation>
    </message>
    <message>
        <source>This is a folder. Name the files in it.</source>
        <translation>Dit is een map. Noem de bestanden erin.</translation>
    </message>
    <message>
        <source>This is a pipe or a device and no file. To read what another command writes, name - and pipe it in.</source>
        <translation>Dit is een pipe of een apparaat en geen bestand. Om te lezen wat een ander commando schrijft, noem - en leid het daarheen met een pipe.</translation>
    </message>
    <message>
        <source>What was read cannot be written out: {detail}.</source>
        <translation>Wat gelezen is, kan niet uitgeschreven worden: {detail}.</translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>Een wachtwoord telt minstens {count} tekens.</translation>
    </message>
    <message>
        <source>A sign-in name has letters, digits, dots and dashes, and no blanks.</source>
        <translation>Een aanmeldnaam bestaat uit letters, cijfers, punten en streepjes, zonder spaties.</translation>
    </message>
    <message>
        <source>The sign-in name {name} is taken.</source>
        <translation>De aanmeldnaam {name} is al in gebruik.</translation>
    </message>
    <message>
        <source>An exercise is running already: {title}.</source>
        <translation>Er loopt al een oefening: {title}.</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>De regel is leeg.</translation>
    </message>
    <message>
        <source>A line holds {most} characters; this one has {count}. Write it in parts.</source>
        <translation>Een regel telt hoogstens {most} tekens; deze heeft er {count}. Schrijf in delen.</translation>
    </message>
    <message>
        <source>Say why it is struck.</source>
        <translation>Zeg waarom ze doorgehaald wordt.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Er is niets ongedaan te maken.</translation>
    </message>
    <message>
        <source>Only its author takes an act back; others strike it.</source>
        <translation>Enkel de auteur maakt een handeling ongedaan; anderen halen ze door.</translation>
    </message>
    <message>
        <source>There is no entry {ref}.</source>
        <translation>Er is geen inschrijving {ref}.</translation>
    </message>
    <message>
        <source>{ref} records what arrived or what the program did; it cannot be struck.</source>
        <translation>{ref} legt vast wat binnenkwam of wat het programma deed; dat kan niet doorgehaald worden.</translation>
    </message>
    <message>
        <source>{ref} is struck already, by {by}.</source>
        <translation>{ref} is al doorgehaald, door {by}.</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Er is nog niets genoteerd.</translation>
    </message>
    <message>
        <source>Already acknowledged by {who} at {at}.</source>
        <translation>Al bevestigd door {who} om {at}.</translation>
    </message>
    <message>
        <source>Say who: a role at the permanence, for instance.</source>
        <translation>Zeg wie: bijvoorbeeld een rol bij de permanentie.</translation>
    </message>
    <message>
        <source>First say whether it is real, an exercise or a test (key R).</source>
        <translation>Zeg eerst of het echt, een oefening of een test is (toets R).</translation>
    </message>
    <message>
        <source>Acknowledge it first (key A): somebody may be waiting.</source>
        <translation>Bevestig ze eerst (toets A): misschien wacht er iemand.</translation>
    </message>
    <message>
        <source>It is not closed.</source>
        <translation>Ze is niet afgesloten.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>De notitie is leeg.</translation>
    </message>
    <message>
        <source>Its status is clear already.</source>
        <translation>Haar status is al duidelijk.</translation>
    </message>
    <message>
        <source>This notification is not known at this desk.</source>
        <translation>Deze melding is niet bekend aan deze desk.</translation>
    </message>
    <message>
        <source>It is closed. Reopen it first.</source>
        <translation>Ze is afgesloten. Heropen ze eerst.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Er is niets gekozen.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this desk. Sign in first.</source>
        <translation>Niemand is aangemeld aan deze desk. Meld u eerst aan.</translation>
    </message>
    <message>
        <source>The desk is locked. Unlock it first.</source>
        <translation>De desk is vergrendeld. Ontgrendel hem eerst.</translation>
    </message>
    <message>
        <source>{who} has the desk since {at}; that shift must end first.</source>
        <translation>{who} heeft de desk sinds {at}; die dienst moet eerst eindigen.</translation>
    </message>
    <message>
        <source>No shift is running.</source>
        <translation>Er loopt geen dienst.</translation>
    </message>
    <message>
        <source>Give the source a name.</source>
        <translation>Geef de bron een naam.</translation>
    </message>
    <message>
        <source>Give the folder or the address to watch.</source>
        <translation>Geef de map of het adres dat bewaakt moet worden.</translation>
    </message>
    <message>
        <source>There is no channel {name}.</source>
        <translation>Er is geen kanaal {name}.</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http://.</source>
        <translation>Een webadres begint met https:// of http://.</translation>
    </message>
    <message>
        <source>This is no web address. One looks like this: https://example.org/alerts.xml</source>
        <translation>Dit is geen webadres. Een webadres ziet er zo uit: https://example.org/alerts.xml</translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the address: it stands in the log, where all can read it and nothing is ever taken out. A source that asks for a password cannot be watched yet.</source>
        <translation>Laat de gebruikersnaam en het wachtwoord uit het adres weg: het staat in het logboek, waar iedereen het kan lezen en waar nooit iets uit verdwijnt. Een bron die om een wachtwoord vraagt, kan nog niet gevolgd worden.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from the top: {example}</source>
        <translation>Geef het volledige pad van de map, vanaf het begin: {example}</translation>
    </message>
    <message>
        <source>Ask a source at most every {count} seconds.</source>
        <translation>Vraag een bron hoogstens om de {count} seconden.</translation>
    </message>
    <message>
        <source>Ask a source at least once in seven days.</source>
        <translation>Bevraag een bron minstens eens in zeven dagen.</translation>
    </message>
    <message>
        <source>Wait between 1 second and 10 minutes for an answer.</source>
        <translation>Wacht tussen 1 seconde en 10 minuten op een antwoord.</translation>
    </message>
    <message>
        <source>Take between 1 kB and 500 MB in one answer.</source>
        <translation>Neem tussen 1 kB en 500 MB in één antwoord aan.</translation>
    </message>
    <message>
        <source>This address is watched already.</source>
        <translation>Dit adres wordt al bewaakt.</translation>
    </message>
    <message>
        <source>This source is no longer set up.</source>
        <translation>Deze bron is niet meer ingesteld.</translation>
    </message>
    <message>
        <source>Duty officer</source>
        <translation>Dienstdoende officier</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>The sender gave no status: real, exercise or test?</source>
        <translation>De afzender gaf geen status: echt, oefening of test?</translation>
    </message>
    <message>
        <source>The status is none of CAP&apos;s words.</source>
        <translation>De status is geen van de woorden van CAP.</translation>
    </message>
    <message>
        <source>A test of the link, not an event.</source>
        <translation>Een test van de verbinding, geen voorval.</translation>
    </message>
    <message>
        <source>A message between systems, not an event.</source>
        <translation>Een bericht tussen systemen, geen voorval.</translation>
    </message>
    <message>
        <source>A draft: the sender says that it is not to be acted on.</source>
        <translation>Een ontwerp: de afzender zegt dat er niet naar gehandeld mag worden.</translation>
    </message>
    <message>
        <source>An exercise.</source>
        <translation>Een oefening.</translation>
    </message>
    <message>
        <source>Status Actual, but the text speaks of an exercise or a test.</source>
        <translation>Status Actual, maar de tekst spreekt van een oefening of een test.</translation>
    </message>
    <message>
        <source>Status Actual, but its envelope says exercise, test or system.</source>
        <translation>Status Actual, maar de envelop zegt oefening, test of systeem.</translation>
    </message>
    <message>
        <source>The scope is missing: treat as not public.</source>
        <translation>Het bereik ontbreekt: als niet openbaar behandelen.</translation>
    </message>
    <message>
        <source>The scope is none of CAP&apos;s words.</source>
        <translation>Het bereik is geen van de woorden van CAP.</translation>
    </message>
    <message>
        <source>The message type is missing.</source>
        <translation>Het berichttype ontbreekt.</translation>
    </message>
    <message>
        <source>The message type is none of CAP&apos;s words.</source>
        <translation>Het berichttype is geen van de woorden van CAP.</translation>
    </message>
    <message>
        <source>The identifier is missing.</source>
        <translation>De identificatie ontbreekt.</translation>
    </message>
    <message>
        <source>The sender is missing.</source>
        <translation>De afzender ontbreekt.</translation>
    </message>
    <message>
        <source>The time of sending is missing.</source>
        <translation>Het tijdstip van verzending ontbreekt.</translation>
    </message>
    <message>
        <source>The time of sending cannot be read.</source>
        <translation>Het tijdstip van verzending kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>A time has no zone; it was read as UTC.</source>
        <translation>Een tijd heeft geen zone; hij is als UTC gelezen.</translation>
    </message>
    <message>
        <source>A time cannot be read.</source>
        <translation>Een tijd kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>It expires before it was sent.</source>
        <translation>Het vervalt voor het verzonden is.</translation>
    </message>
    <message>
        <source>An update that names no earlier message: nothing was replaced.</source>
        <translation>Een update die geen eerder bericht noemt: er is niets vervangen.</translation>
    </message>
    <message>
        <source>A cancellation that names no earlier message: nothing was withdrawn.</source>
        <translation>Een intrekking die geen eerder bericht noemt: er is niets ingetrokken.</translation>
    </message>
    <message>
        <source>It refers to itself; that reference is left aside.</source>
        <translation>Het verwijst naar zichzelf; die verwijzing telt niet mee.</translation>
    </message>
    <message>
        <source>A reference is not of the form sender,identifier,sent.</source>
        <translation>Een verwijzing heeft niet de vorm sender,identifier,sent.</translation>
    </message>
    <message>
        <source>No info block: the message has no text of its own.</source>
        <translation>Geen infoblok: het bericht heeft geen eigen tekst.</translation>
    </message>
    <message>
        <source>An info block does not name its event.</source>
        <translation>Een infoblok noemt zijn gebeurtenis niet.</translation>
    </message>
    <message>
        <source>Urgency, severity or certainty is missing.</source>
        <translation>Dringendheid, ernst of zekerheid ontbreekt.</translation>
    </message>
    <message>
        <source>Urgency, severity, certainty, category or response is none of CAP&apos;s words.</source>
        <translation>Dringendheid, ernst, zekerheid, categorie of respons is geen van de woorden van CAP.</translation>
    </message>
    <message>
        <source>Area not given.</source>
        <translation>Gebied niet opgegeven.</translation>
    </message>
    <message>
        <source>An area has no description.</source>
        <translation>Een gebied heeft geen beschrijving.</translation>
    </message>
    <message>
        <source>A polygon is empty.</source>
        <translation>Een veelhoek is leeg.</translation>
    </message>
    <message>
        <source>A polygon cannot be read; its text is shown.</source>
        <translation>Een veelhoek kan niet gelezen worden; de tekst ervan staat er.</translation>
    </message>
    <message>
        <source>A polygon has too few points to be a shape.</source>
        <translation>Een veelhoek heeft te weinig punten om een vorm te zijn.</translation>
    </message>
    <message>
        <source>A polygon is not closed.</source>
        <translation>Een veelhoek is niet gesloten.</translation>
    </message>
    <message>
        <source>The edges of a polygon cross.</source>
        <translation>De zijden van een veelhoek kruisen elkaar.</translation>
    </message>
    <message>
        <source>A polygon has coordinates that are not on Earth.</source>
        <translation>Een veelhoek heeft coördinaten die niet op aarde liggen.</translation>
    </message>
    <message>
        <source>A circle cannot be read; its text is shown.</source>
        <translation>Een cirkel kan niet gelezen worden; de tekst ervan staat er.</translation>
    </message>
    <message>
        <source>Two info blocks are in one language: read both, neither is a translation.</source>
        <translation>Twee infoblokken staan in één taal: lees beide, geen van de twee is een vertaling.</translation>
    </message>
    <message>
        <source>The character encoding is wrong or missing and was guessed.</source>
        <translation>De tekencodering is fout of ontbreekt en is geraden.</translation>
    </message>
    <message>
        <source>Carries a signature; it has not been checked.</source>
        <translation>Draagt een handtekening; ze is niet nagekeken.</translation>
    </message>
    <message>
        <source>Carries a file in itself.</source>
        <translation>Bevat zelf een bestand.</translation>
    </message>
    <message>
        <source>The XML namespace is missing; read as CAP all the same.</source>
        <translation>De XML-namespace ontbreekt; toch als CAP gelezen.</translation>
    </message>
    <message>
        <source>The XML namespace is none of CAP&apos;s; read as CAP all the same.</source>
        <translation>De XML-namespace is er geen van CAP; toch als CAP gelezen.</translation>
    </message>
    <message>
        <source>Has elements that CAP does not know; they are shown as text.</source>
        <translation>Heeft elementen die CAP niet kent; ze staan er als tekst.</translation>
    </message>
    <message>
        <source>An element that may stand once stands twice; the first counts, all are shown.</source>
        <translation>Een element dat eenmaal mag staan, staat er tweemaal; het eerste telt, alle worden getoond.</translation>
    </message>
    <message>
        <source>Another message with this identifier says something else.</source>
        <translation>Een ander bericht met deze identificatie zegt iets anders.</translation>
    </message>
    <message>
        <source>The text contains markup; it is shown as plain text.</source>
        <translation>De tekst bevat opmaakcodes; hij staat er als platte tekst.</translation>
    </message>
    <message>
        <source>Received: {headline}</source>
        <translation>Ontvangen: {headline}</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Assessed: {severity}, {concerns}. {reason}</source>
        <translation>Beoordeeld: {severity}, {concerns}. {reason}</translation>
    </message>
    <message>
        <source>Handed to us by {who}</source>
        <translation>Aan ons overgedragen door {who}</translation>
    </message>
    <message>
        <source>Handed back to {who}</source>
        <translation>Teruggegeven aan {who}</translation>
    </message>
    <message>
        <source>Closed: {reason}. {text}</source>
        <translation>Afgesloten: {reason}. {text}</translation>
    </message>
    <message>
        <source>Reopened. {reason}</source>
        <translation>Heropend. {reason}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notitie: {text}</translation>
    </message>
    <message>
        <source>Status decided: {status}. {reason}</source>
        <translation>Status beslist: {status}. {reason}</translation>
    </message>
    <message>
        <source>Struck {struck}: {reason}</source>
        <translation>Doorgehaald {struck}: {reason}</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>Shift begun: I have the desk</source>
        <translation>Dienst begonnen: ik heb de desk</translation>
    </message>
    <message>
        <source>Shift ended. {remark}</source>
        <translation>Dienst beëindigd. {remark}</translation>
    </message>
    <message>
        <source>Account made for {name} ({sign_in_name})</source>
        <translation>Account gemaakt voor {name} ({sign_in_name})</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Sign-in refused: wrong password</source>
        <translation>Aanmelding geweigerd: fout wachtwoord</translation>
    </message>
    <message>
        <source>Desk locked</source>
        <translation>Desk vergrendeld</translation>
    </message>
    <message>
        <source>Desk unlocked</source>
        <translation>Desk ontgrendeld</translation>
    </message>
    <message>
        <source>Source added: {name}</source>
        <translation>Bron toegevoegd: {name}</translation>
    </message>
    <message>
        <source>Source changed: {name}</source>
        <translation>Bron gewijzigd: {name}</translation>
    </message>
    <message>
        <source>Source removed: {name}</source>
        <translation>Bron verwijderd: {name}</translation>
    </message>
    <message>
        <source>Source silent: {name}. {reason}</source>
        <translation>Bron zwijgt: {name}. {reason}</translation>
    </message>
    <message>
        <source>Source answers again: {name}, after {minutes} min</source>
        <translation>Bron antwoordt weer: {name}, na {minutes} min</translation>
    </message>
    <message>
        <source>Exercise started: {title}</source>
        <translation>Oefening gestart: {title}</translation>
    </message>
    <message>
        <source>Exercise control: {text}</source>
        <translation>Oefenleiding: {text}</translation>
    </message>
    <message>
        <source>Network of the exercise changed</source>
        <translation>Netwerk van de oefening veranderd</translation>
    </message>
    <message>
        <source>Exercise ended: {title}</source>
        <translation>Oefening beëindigd: {title}</translation>
    </message>
    <message>
        <source>Desk {desk} established for {centre}</source>
        <translation>Desk {desk} ingericht voor {centre}</translation>
    </message>
    <message>
        <source>Program started, version {version}</source>
        <translation>Programma gestart, versie {version}</translation>
    </message>
    <message>
        <source>Program stopped</source>
        <translation>Programma gestopt</translation>
    </message>
    <message>
        <source>The clock jumped by {seconds} s, or the machine slept</source>
        <translation>De klok versprong {seconds} s, of de machine sliep</translation>
    </message>
    <message>
        <source>Acknowledged by voice to {by_voice_to}</source>
        <translation>Mondeling bevestigd aan {by_voice_to}</translation>
    </message>
    <message>
        <source>Acknowledged together with {with_ref}, which replaces it</source>
        <translation>Bevestigd samen met {with_ref}, die ze vervangt</translation>
    </message>
    <message>
        <source>Program started, version {version}; it had not been stopped in order</source>
        <translation>Programma gestart, versie {version}; het was niet ordelijk gestopt</translation>
    </message>
    <message>
        <source>Received, could not be read: {name}</source>
        <translation>Ontvangen, kon niet gelezen worden: {name}</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>Entry of kind {kind}, from a newer version</source>
        <translation>Inschrijving van soort {kind}, uit een nieuwere versie</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Niet beoordeeld</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritiek</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ernstig</translation>
    </message>
    <message>
        <source>Notable</source>
        <translation>Noemenswaardig</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Lives or vital interests in Belgium, or many Belgians, now</source>
        <translation>Levens of vitale belangen in België, of veel Belgen, nu</translation>
    </message>
    <message>
        <source>Probable within 24 hours, or strong political weight</source>
        <translation>Waarschijnlijk binnen 24 uur, of zwaar politiek gewicht</translation>
    </message>
    <message>
        <source>Needs informing and watching</source>
        <translation>Vraagt informeren en opvolgen</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>Ter registratie</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Behandeld</translation>
    </message>
    <message>
        <source>Informed only</source>
        <translation>Ter informatie</translation>
    </message>
    <message>
        <source>Duplicate of another</source>
        <translation>Dubbel van een andere</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Achterhaald</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Vals alarm</translation>
    </message>
    <message>
        <source>Not for Belgium</source>
        <translation>Niet voor België</translation>
    </message>
    <message>
        <source>Exercise ended</source>
        <translation>Oefening afgelopen</translation>
    </message>
    <message>
        <source>For us</source>
        <translation>Voor ons</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Niet voor ons</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>real</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>oefening</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Critical: act now</source>
        <translation>Kritiek: nu handelen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Real, exercise or test?</source>
        <translation>Echt, oefening of test?</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>Te bevestigen</translation>
    </message>
    <message>
        <source>To assess</source>
        <translation>Te beoordelen</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>In opvolging</translation>
    </message>
    <message>
        <source>Expired, not cancelled</source>
        <translation>Vervallen, niet ingetrokken</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Vandaag afgesloten</translation>
    </message>
    <message>
        <source>Who is calling (organisation, role)?</source>
        <translation>Wie belt er (organisatie, rol)?</translation>
    </message>
    <message>
        <source>Number to call back</source>
        <translation>Nummer om terug te bellen</translation>
    </message>
    <message>
        <source>Exact location</source>
        <translation>Exacte plaats</translation>
    </message>
    <message>
        <source>What happened (type of event)?</source>
        <translation>Wat is er gebeurd (soort voorval)?</translation>
    </message>
    <message>
        <source>Hazards, present or suspected</source>
        <translation>Gevaren, aanwezig of vermoed</translation>
    </message>
    <message>
        <source>Access: safe routes</source>
        <translation>Toegang: veilige routes</translation>
    </message>
    <message>
        <source>Casualties: number, kind, severity (no names)</source>
        <translation>Slachtoffers: aantal, aard, ernst (geen namen)</translation>
    </message>
    <message>
        <source>Emergency services: there and needed</source>
        <translation>Hulpdiensten: ter plaatse en nodig</translation>
    </message>
    <message>
        <source>Effect across the border?</source>
        <translation>Gevolgen over de grens?</translation>
    </message>
    <message>
        <source>Belgians or Belgian interests concerned?</source>
        <translation>Belgen of Belgische belangen betrokken?</translation>
    </message>
    <message>
        <source>What do you want from us, and by when?</source>
        <translation>Wat verwacht u van ons, en tegen wanneer?</translation>
    </message>
    <message>
        <source>Who else has been told?</source>
        <translation>Wie is nog ingelicht?</translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation>Verspreidingsmarkering</translation>
    </message>
    <message>
        <source>When do we speak next?</source>
        <translation>Wanneer spreken we elkaar opnieuw?</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Nog iets</translation>
    </message>
    <message>
        <source>permanence, shift leader</source>
        <translation>permanentie, ploegleider</translation>
    </message>
    <message>
        <source>permanence, operator</source>
        <translation>permanentie, operator</translation>
    </message>
    <message>
        <source>duty executive</source>
        <translation>directeur van wacht</translation>
    </message>
    <message>
        <source>There is no notification with the number {ref}.</source>
        <translation>Er is geen melding met het nummer {ref}.</translation>
    </message>
    <message>
        <source>There is nothing to take back in this lane.</source>
        <translation>Op dit spoor is niets ongedaan te maken.</translation>
    </message>
    <message>
        <source>An element “alert” that has none of CAP&apos;s elements in it.</source>
        <translation>Een element “alert” dat geen enkel element van CAP bevat.</translation>
    </message>
    <message>
        <source>This is XML, but neither an alert nor an index of alerts (its first element is “{name}”).</source>
        <translation>Dit is XML, maar geen alarm en geen index van alarmen (het eerste element is “{name}”).</translation>
    </message>
    <message>
        <source>This is JSON, but of no kind that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “{title}” has no alert in it and no link to one.</source>
        <translation>Het item “{title}” bevat geen alarm en geen link naar een alarm.</translation>
    </message>
    <message>
        <source>The entry “{title}” does not link to a CAP file.</source>
        <translation>Het item “{title}” linkt niet naar een CAP-bestand.</translation>
    </message>
    <message>
        <source>The entry “{title}” links to “{address}”, which is not an address on the web.</source>
        <translation>Het item “{title}” linkt naar “{address}”, wat geen adres op het web is.</translation>
    </message>
    <message>
        <source>The entry “{title}” only links to its alert ({address}). Add the index as a source to have it fetched.</source>
        <translation>Het item “{title}” linkt enkel naar zijn alarm ({address}). Voeg de index als bron toe om het te laten ophalen.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there.</source>
        <translation>De map {folder} is er niet.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be read by this account.</source>
        <translation>De map {folder} mag door deze account niet gelezen worden.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {why}.</source>
        <translation>De map {folder} kan niet gelezen worden: {why}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {why}.</source>
        <translation>Het bestand {name} kan niet gelezen worden: {why}.</translation>
    </message>
    <message>
        <source>{host} did not give its whole answer within {seconds} seconds.</source>
        <translation>{host} gaf zijn antwoord niet volledig binnen {seconds} seconden.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is not an address.</source>
        <translation>{host} verwijst door naar iets dat geen adres is.</translation>
    </message>
    <message>
        <source>{host} redirects again and again; the program stopped after {count} times.</source>
        <translation>{host} verwijst telkens weer door; het programma stopte na {count} keer.</translation>
    </message>
    <message>
        <source>{url} is not a web address.</source>
        <translation>{url} is geen webadres.</translation>
    </message>
    <message>
        <source>{host} redirects to an address that is not on the web: {target}.</source>
        <translation>{host} verwijst door naar een adres dat niet op het web ligt: {target}.</translation>
    </message>
    <message>
        <source>{host} redirects from a secure to an open connection ({target}); refused.</source>
        <translation>{host} verwijst van een beveiligde naar een open verbinding door ({target}); geweigerd.</translation>
    </message>
    <message>
        <source>The answer of {host} is packed in a way that cannot be undone.</source>
        <translation>Het antwoord van {host} is ingepakt op een manier die niet ongedaan te maken is.</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than {megabytes} MB; it was cut off.</source>
        <translation>Het antwoord van {host} is groter dan {megabytes} MB; het is afgebroken.</translation>
    </message>
    <message>
        <source>{host} answered {status} ({phrase}).</source>
        <translation>{host} antwoordde {status} ({phrase}).</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: {why}.</source>
        <translation>Het certificaat van {host} wordt niet vertrouwd: {why}.</translation>
    </message>
    <message>
        <source>No secure connection with {host} came about.</source>
        <translation>Er kwam geen beveiligde verbinding met {host} tot stand.</translation>
    </message>
    <message>
        <source>The name {host} was not found; it may be wrong, or there is no network.</source>
        <translation>De naam {host} is niet gevonden; misschien is hij fout, of is er geen netwerk.</translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <translation>{host} weigert de verbinding.</translation>
    </message>
    <message>
        <source>There is no way to {host}: no network, or it cannot be reached from here.</source>
        <translation>Er is geen weg naar {host}: geen netwerk, of van hieruit niet bereikbaar.</translation>
    </message>
    <message>
        <source>No connection with {host} came about.</source>
        <translation>Er kwam geen verbinding met {host} tot stand.</translation>
    </message>
    <message>
        <source>What {host} answers is not HTTP.</source>
        <translation>Wat {host} antwoordt, is geen HTTP.</translation>
    </message>
    <message>
        <source>{host} broke off before the answer was whole.</source>
        <translation>{host} brak af voor het antwoord volledig was.</translation>
    </message>
    <message>
        <source>The program has a fault that keeps it from asking this source.</source>
        <translation>Het programma heeft een fout waardoor het deze bron niet kan vragen.</translation>
    </message>
    <message>
        <source>{missing} of {count} linked messages did not come; they are asked for again. One of them: {url}</source>
        <translation>{missing} van {count} gelinkte berichten kwamen niet; ze worden opnieuw gevraagd. Een ervan: {url}</translation>
    </message>
    <message>
        <source>The index names {count} new messages; {limit} are fetched in one poll, the rest in the next.</source>
        <translation>De index noemt {count} nieuwe berichten; per keer worden er {limit} opgehaald, de rest de volgende keer.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB; only its beginning is kept.</source>
        <translation>Het bestand is groter dan {megabytes} MB; enkel het begin is bewaard.</translation>
    </message>
    <message>
        <source>The folder {folder} does not answer.</source>
        <translation>De map {folder} antwoordt niet.</translation>
    </message>
    <message>
        <source>The file {name} is still being written to; it is read when that ends.</source>
        <translation>Aan het bestand {name} wordt nog geschreven; het wordt gelezen als dat voorbij is.</translation>
    </message>
    <message>
        <source>{count} files cannot be read; one of them is {name}.</source>
        <translation>{count} bestanden kunnen niet gelezen worden; een ervan is {name}.</translation>
    </message>
    <message>
        <source>The process that read it came to a sudden end.</source>
        <translation>Het proces dat het las, is plots gestopt.</translation>
    </message>
    <message>
        <source>Reading it took longer than {seconds} seconds and was stopped.</source>
        <translation>Het lezen duurde langer dan {seconds} seconden en is gestopt.</translation>
    </message>
    <message>
        <source>Reading it needs more memory than a reader may have.</source>
        <translation>Het lezen vraagt meer geheugen dan een lezer mag hebben.</translation>
    </message>
    <message>
        <source>The program has a fault that keeps it from reading this.</source>
        <translation>Het programma heeft een fout waardoor het dit niet kan lezen.</translation>
    </message>
    <message>
        <source>This is a PDF document, not an alert.</source>
        <translation>Dit is een PDF-document, geen alarm.</translation>
    </message>
    <message>
        <source>This is a ZIP archive or an office document, not an alert.</source>
        <translation>Dit is een ZIP-archief of een Office-document, geen alarm.</translation>
    </message>
    <message>
        <source>This is a picture, not an alert.</source>
        <translation>Dit is een beeld, geen alarm.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Het is leeg.</translation>
    </message>
    <message>
        <source>There is nothing in it but a byte order mark.</source>
        <translation>Er staat niets in behalve een byte order mark.</translation>
    </message>
    <message>
        <source>This is a web page, not an alert.</source>
        <translation>Dit is een webpagina, geen alarm.</translation>
    </message>
    <message>
        <source>This looks like JSON, but it is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is binary data, not an alert.</source>
        <translation>Dit zijn binaire gegevens, geen alarm.</translation>
    </message>
    <message>
        <source>This is plain text, not an alert.</source>
        <translation>Dit is platte tekst, geen alarm.</translation>
    </message>
    <message>
        <source>It is XML without any element.</source>
        <translation>Het is XML zonder enig element.</translation>
    </message>
    <message>
        <source>It is larger than {megabytes} MB, more than an alert can be.</source>
        <translation>Het is groter dan {megabytes} MB, meer dan een alarm kan zijn.</translation>
    </message>
    <message>
        <source>It has more elements or attributes than an alert can have.</source>
        <translation>Het heeft meer elementen of attributen dan een alarm kan hebben.</translation>
    </message>
    <message>
        <source>Its elements are nested more than {depth} deep at line {line}.</source>
        <translation>De elementen zitten op regel {line} meer dan {depth} diep in elkaar.</translation>
    </message>
    <message>
        <source>It declares entities in a DOCTYPE. That can be an attack, so it was not read.</source>
        <translation>Het declareert entiteiten in een DOCTYPE. Dat kan een aanval zijn, dus is het niet gelezen.</translation>
    </message>
    <message>
        <source>It uses an entity at line {line} that it does not declare ({detail}).</source>
        <translation>Het gebruikt op regel {line} een entiteit die het niet declareert ({detail}).</translation>
    </message>
    <message>
        <source>It declares the character encoding “{name}”, which does not exist.</source>
        <translation>Het declareert de tekencodering “{name}”, die niet bestaat.</translation>
    </message>
    <message>
        <source>It breaks off at line {line}: the rest is missing.</source>
        <translation>Het breekt af op regel {line}: de rest ontbreekt.</translation>
    </message>
    <message>
        <source>It uses a prefix at line {line} that it does not declare ({detail}).</source>
        <translation>Het gebruikt op regel {line} een prefix die het niet declareert ({detail}).</translation>
    </message>
    <message>
        <source>The XML is damaged at line {line}, column {column} ({detail}).</source>
        <translation>De XML is beschadigd op regel {line}, kolom {column} ({detail}).</translation>
    </message>
    <message>
        <source>The compressed data is damaged ({detail}).</source>
        <translation>De gecomprimeerde gegevens zijn beschadigd ({detail}).</translation>
    </message>
    <message>
        <source>The compressed data breaks off: the rest is missing.</source>
        <translation>De gecomprimeerde gegevens breken af: de rest ontbreekt.</translation>
    </message>
    <message>
        <source>It unpacks to more than {megabytes} MB, more than an alert can be.</source>
        <translation>Uitgepakt is het meer dan {megabytes} MB, meer dan een alarm kan zijn.</translation>
    </message>
    <message>
        <source>{path} is there already and is not empty.</source>
        <translation>{path} bestaat al en is niet leeg.</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet.</source>
        <translation>Noem een map die nog niet bestaat.</translation>
    </message>
    <message>
        <source>{path} cannot be written to.</source>
        <translation>In {path} kan niet geschreven worden.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Er is niet aan geraakt.</translation>
    </message>
    <message>
        <source>Everything written before is safe. This was not written.</source>
        <translation>Alles wat eerder geschreven is, is veilig. Dit is niet geschreven.</translation>
    </message>
    <message>
        <source>The disk with {path} is full.</source>
        <translation>De schijf met {path} is vol.</translation>
    </message>
    <message>
        <source>Make room on this disk, then try again: nothing you typed is lost.</source>
        <translation>Maak plaats op deze schijf en probeer opnieuw: niets van wat u typte is verloren.</translation>
    </message>
    <message>
        <source>Another program holds {path}.</source>
        <translation>Een ander programma houdt {path} vast.</translation>
    </message>
    <message>
        <source>Close the other program (a backup, a database tool), then try again.</source>
        <translation>Sluit het andere programma (een back-up, een databanktool) en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or choose another data folder.</source>
        <translation>Geef deze gebruiker het recht om daar te schrijven, of kies een andere gegevensmap.</translation>
    </message>
    <message>
        <source>{path} is damaged: {detail}.</source>
        <translation>{path} is beschadigd: {detail}.</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>Er is niets in gewijzigd.</translation>
    </message>
    <message>
        <source>Copy the file aside, then go back to the latest backup.</source>
        <translation>Kopieer het bestand opzij en keer terug naar de laatste back-up.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the program (schema {version}).</source>
        <translation>{path} is geschreven door een nieuwere versie van het programma (schema {version}).</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another data folder.</source>
        <translation>Start de nieuwere versie, of kies een andere gegevensmap.</translation>
    </message>
    <message>
        <source>A desk is already open on {path}.</source>
        <translation>Op {path} staat al een desk open.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Go to the open window, or close it first.</source>
        <translation>Ga naar het open venster, of sluit het eerst.</translation>
    </message>
    <message>
        <source>The folder of {path} cannot keep a journal safely (a network share, perhaps).</source>
        <translation>De map van {path} kan een journaal niet veilig bewaren (misschien een netwerkschijf).</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine.</source>
        <translation>Kies een map op een schijf van deze machine.</translation>
    </message>
    <message>
        <source>The disk with {path} did not write: {detail}.</source>
        <translation>De schijf met {path} schreef niet: {detail}.</translation>
    </message>
    <message>
        <source>Check the disk and the room on it, then try again.</source>
        <translation>Kijk de schijf en de vrije ruimte na en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The desk&apos;s key {path} is missing or damaged.</source>
        <translation>De sleutel van de desk, {path}, ontbreekt of is beschadigd.</translation>
    </message>
    <message>
        <source>The journal is safe; only sealing a shift needs the key.</source>
        <translation>Het journaal is veilig; enkel om een dienst te verzegelen is de sleutel nodig.</translation>
    </message>
    <message>
        <source>Put the file back from the backup.</source>
        <translation>Zet het bestand terug uit de back-up.</translation>
    </message>
    <message>
        <source>{path} already holds a desk.</source>
        <translation>In {path} staat al een desk.</translation>
    </message>
    <message>
        <source>There is no desk in {path}.</source>
        <translation>Er is geen desk in {path}.</translation>
    </message>
    <message>
        <source>Name the data folder of a desk with --data.</source>
        <translation>Noem de gegevensmap van een desk met --data.</translation>
    </message>
    <message>
        <source>The journal of desk {desk} has lost all its entries in a lane.</source>
        <translation>Het journaal van desk {desk} heeft alle inschrijvingen van een spoor verloren.</translation>
    </message>
    <message>
        <source>The guards against change are gone from the database: {names}.</source>
        <translation>De beveiligingen tegen wijziging zijn uit de databank verdwenen: {names}.</translation>
    </message>
    <message>
        <source>The entry is missing.</source>
        <translation>De inschrijving ontbreekt.</translation>
    </message>
    <message>
        <source>The entry does not fit the chain.</source>
        <translation>De inschrijving past niet in de keten.</translation>
    </message>
    <message>
        <source>The entry is out of order.</source>
        <translation>De inschrijving staat niet op haar plaats.</translation>
    </message>
    <message>
        <source>The entry names another installation.</source>
        <translation>De inschrijving noemt een andere installatie.</translation>
    </message>
    <message>
        <source>The data are gone without an order to erase.</source>
        <translation>De gegevens zijn weg zonder opdracht om te wissen.</translation>
    </message>
    <message>
        <source>The data were changed.</source>
        <translation>De gegevens zijn gewijzigd.</translation>
    </message>
    <message>
        <source>The entry cannot be read.</source>
        <translation>De inschrijving kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>The seal of the shift is broken.</source>
        <translation>Het zegel van de dienst is verbroken.</translation>
    </message>
    <message>
        <source>There are data without an entry.</source>
        <translation>Er zijn gegevens zonder inschrijving.</translation>
    </message>
    <message>
        <source>The original {name} is missing.</source>
        <translation>Het origineel {name} ontbreekt.</translation>
    </message>
    <message>
        <source>The original {name} is gone without an order to erase.</source>
        <translation>Het origineel {name} is weg zonder opdracht om te wissen.</translation>
    </message>
    <message>
        <source>The original {name} was changed.</source>
        <translation>Het origineel {name} is gewijzigd.</translation>
    </message>
    <message>
        <source>The lists show things that the journal does not know.</source>
        <translation>De lijsten tonen dingen die het journaal niet kent.</translation>
    </message>
    <message>
        <source>What the lists show is not what the journal says. &apos;verify --rebuild&apos; mends it.</source>
        <translation>Wat de lijsten tonen, is niet wat het journaal zegt. &apos;verify --rebuild&apos; herstelt dat.</translation>
    </message>
    <message>
        <source>The event time lies in the future.</source>
        <translation>De tijd van het voorval ligt in de toekomst.</translation>
    </message>
    <message>
        <source>There is no scenario {name}.</source>
        <translation>Er is geen scenario {name}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Er zijn: {names}.</translation>
    </message>
    <message>
        <source>The display {name} does not answer: there is nothing to show a window on.</source>
        <translation>Het scherm {name} antwoordt niet: er is niets om een venster op te tonen.</translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation>Er is geen scherm om een venster op te tonen.</translation>
    </message>
    <message>
        <source>Start it inside a graphical session. Without one, QT_QPA_PLATFORM=offscreen icc-desktop demo plays the practice desk, and read, verify and backup need none.</source>
        <translation>Start het in een grafische sessie. Zonder sessie speelt QT_QPA_PLATFORM=offscreen icc-desktop demo de oefendesk af, en read, verify en backup hebben er geen nodig.</translation>
    </message>
</context>
<context>
    <name>log_model</name>
    <message>
        <source>struck by {ref}: {reason}</source>
        <translation>doorgehaald door {ref}: {reason}</translation>
    </message>
    <message>
        <source>(entered {time})</source>
        <translation>(ingevoerd {time})</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>het programma</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Gebeurd</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>Later ingevoerd</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Inschrijving</translation>
    </message>
    <message>
        <source>LATE {time}</source>
        <translation>LAATTIJDIG {time}</translation>
    </message>
    <message>
        <source>happened {time}</source>
        <translation>gebeurd {time}</translation>
    </message>
    <message>
        <source>entered {time}</source>
        <translation>ingevoerd {time}</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>What was said</source>
        <translation>Wat er gezegd is</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>The message has no text of its own.</source>
        <translation>Het bericht heeft geen eigen tekst.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>In één oogopslag</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>More from the sender</source>
        <translation>Meer van de afzender</translation>
    </message>
    <message>
        <source>House advice for {channel}</source>
        <translation>Huisadvies voor {channel}</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>Wat ermee gedaan is</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Het bericht</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Hoe het binnenkwam</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coördinaten</translation>
    </message>
    <message>
        <source>… {count} more characters stand in the original (key O).</source>
        <translation>… nog {count} tekens staan in het origineel (toets O).</translation>
    </message>
    <message>
        <source>… {count} more stand in the original (key O).</source>
        <translation>… nog {count} staan in het origineel (toets O).</translation>
    </message>
    <message>
        <source>Withdrawn by its sender. A cancellation is not an all-clear.</source>
        <translation>Ingetrokken door de afzender. Een intrekking is geen einde alarm.</translation>
    </message>
    <message>
        <source>This is a cancellation: it withdraws an earlier message and is not an all-clear.</source>
        <translation>Dit is een intrekking: ze trekt een eerder bericht in en is geen einde alarm.</translation>
    </message>
    <message>
        <source>Expired {time}, not cancelled: its time ran out, nobody said that it is over.</source>
        <translation>Vervallen {time}, niet ingetrokken: de tijd is om, niemand zei dat het voorbij is.</translation>
    </message>
    <message>
        <source>Two people assessed it differently without knowing of each other.</source>
        <translation>Twee mensen beoordeelden het verschillend zonder dat van elkaar te weten.</translation>
    </message>
    <message>
        <source>Two people closed or reopened it without knowing of each other.</source>
        <translation>Twee mensen sloten het af of heropenden het zonder dat van elkaar te weten.</translation>
    </message>
    <message>
        <source>Two people said differently whether it is real.</source>
        <translation>Twee mensen zeiden verschillend of het echt is.</translation>
    </message>
    <message>
        <source>It came with {count} different contents under one identifier; the first is shown.</source>
        <translation>Het kwam met {count} verschillende inhouden onder één identificatie; de eerste wordt getoond.</translation>
    </message>
    <message>
        <source>It has {count} texts: {shown} are shown, all stand in the original (key O).</source>
        <translation>Ze heeft {count} teksten: {shown} ervan worden getoond, alle staan in het origineel (toets O).</translation>
    </message>
    <message>
        <source>{ref} came first under the same identifier and says something else: {headline}</source>
        <translation>{ref} kwam eerst onder dezelfde identificatie en zegt iets anders: {headline}</translation>
    </message>
    <message>
        <source>{ref} came later under the same identifier and says something else: {headline}</source>
        <translation>{ref} kwam later onder dezelfde identificatie en zegt iets anders: {headline}</translation>
    </message>
    <message>
        <source>Withdrawn by {ref}: {headline}</source>
        <translation>Ingetrokken door {ref}: {headline}</translation>
    </message>
    <message>
        <source>Replaced by {ref}: {headline}</source>
        <translation>Vervangen door {ref}: {headline}</translation>
    </message>
    <message>
        <source>{ref}, from another sender, says that this is withdrawn: {headline}</source>
        <translation>{ref}, van een andere afzender, zegt dat dit ingetrokken is: {headline}</translation>
    </message>
    <message>
        <source>{ref}, from another sender, says that it replaces this: {headline}</source>
        <translation>{ref}, van een andere afzender, zegt dat het dit vervangt: {headline}</translation>
    </message>
    <message>
        <source>Withdraws {ref}: {headline}</source>
        <translation>Trekt {ref} in: {headline}</translation>
    </message>
    <message>
        <source>Replaces {ref}: {headline}</source>
        <translation>Vervangt {ref}: {headline}</translation>
    </message>
    <message>
        <source>Refers to {ref}: {headline}</source>
        <translation>Verwijst naar {ref}: {headline}</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>Het kon niet gelezen worden</translation>
    </message>
    <message>
        <source>Every byte of it is kept: key O shows them.</source>
        <translation>Elke byte ervan is bewaard: toets O toont ze.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>alert {number}</source>
        <translation>alarm {number}</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>item {number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>regel {number}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Major incident declared?</source>
        <translation>Groot incident afgekondigd?</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Gebeurd om</translation>
    </message>
    <message>
        <source>Our assessment</source>
        <translation>Onze beoordeling</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>urgency {word}</source>
        <translation>dringendheid {word}</translation>
    </message>
    <message>
        <source>severity {word}</source>
        <translation>ernst {word}</translation>
    </message>
    <message>
        <source>certainty {word}</source>
        <translation>zekerheid {word}</translation>
    </message>
    <message>
        <source>proposes {severity}</source>
        <translation>voorstel: {severity}</translation>
    </message>
    <message>
        <source>Sender&apos;s words</source>
        <translation>Woorden afzender</translation>
    </message>
    <message>
        <source>In effect from</source>
        <translation>Van kracht vanaf</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vervalt</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>{count} areas</source>
        <translation>{count} gebieden</translation>
    </message>
    <message>
        <source>Circle that cannot be read: {text}</source>
        <translation>Cirkel die niet gelezen kan worden: {text}</translation>
    </message>
    <message>
        <source>Altitude {feet} ft</source>
        <translation>Hoogte {feet} ft</translation>
    </message>
    <message>
        <source>Ceiling {feet} ft</source>
        <translation>Plafond {feet} ft</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Point {latitude}, {longitude}</source>
        <translation>Punt {latitude}, {longitude}</translation>
    </message>
    <message>
        <source>Circle of {radius} km around {latitude}, {longitude}</source>
        <translation>Cirkel van {radius} km rond {latitude}, {longitude}</translation>
    </message>
    <message>
        <source>Polygon, unusable: {problem} {text}</source>
        <translation>Veelhoek, onbruikbaar: {problem} {text}</translation>
    </message>
    <message>
        <source>Polygon of {count} points (coordinates at the end)</source>
        <translation>Veelhoek van {count} punten (coördinaten achteraan)</translation>
    </message>
    <message>
        <source>{count} polygons of {points} points together (coordinates at the end)</source>
        <translation>{count} veelhoeken van samen {points} punten (coördinaten achteraan)</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Uitgegeven door</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Web (not fetched)</source>
        <translation>Web (niet opgehaald)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Event codes</source>
        <translation>Gebeurteniscodes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>in the message itself, {size}</source>
        <translation>in het bericht zelf, {size}</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} bytes</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <source>written {text}</source>
        <translation>geschreven als {text}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Status / type / scope</source>
        <translation>Status / type / bereik</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Beperking</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Gericht aan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Source named</source>
        <translation>Genoemde bron</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Verwijst naar</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>one was given; it is not shown</source>
        <translation>er is er een gegeven; het wordt niet getoond</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Handtekeningen</translation>
    </message>
    <message>
        <source>{count}, not checked</source>
        <translation>{count}, niet nagekeken</translation>
    </message>
    <message>
        <source>Not in the standard</source>
        <translation>Niet in de norm</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Lead service</source>
        <translation>Leidende dienst</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>, other content</source>
        <translation>, andere inhoud</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>… and {count} more notifications</source>
        <translation>… en nog {count} meldingen</translation>
    </message>
    <message>
        <source>Another sender says that this is withdrawn or replaced. Only its own sender can do that: it counts.</source>
        <translation>Een andere afzender zegt dat dit ingetrokken of vervangen is. Alleen de eigen afzender kan dat: het blijft gelden.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>… {count} more stand in the log</source>
        <translation>… nog {count} staan in het logboek</translation>
    </message>
    <message>
        <source>{count} earlier entries stand in the log.</source>
        <translation>{count} eerdere inschrijvingen staan in het logboek.</translation>
    </message>
    <message>
        <source>(entered {time})</source>
        <translation>(ingevoerd {time})</translation>
    </message>
    <message>
        <source>struck by {ref}</source>
        <translation>doorgehaald door {ref}</translation>
    </message>
    <message>
        <source>Closed {time}: {reason}</source>
        <translation>Afgesloten {time}: {reason}</translation>
    </message>
    <message>
        <source>Say whether this is real, an exercise or a test.</source>
        <translation>Zeg of dit echt, een oefening of een test is.</translation>
    </message>
    <message>
        <source>Acknowledge it.</source>
        <translation>Bevestig ze.</translation>
    </message>
    <message>
        <source>OVERDUE by {length}: was to be acknowledged by {time}.</source>
        <translation>{length} TE LAAT: was te bevestigen tegen {time}.</translation>
    </message>
    <message>
        <source>Acknowledge by {time}: {length} left.</source>
        <translation>Te bevestigen tegen {time}: nog {length}.</translation>
    </message>
    <message>
        <source>Assess it: how severe is it, and is it for us?</source>
        <translation>Beoordeel ze: hoe ernstig is het, en is het voor ons?</translation>
    </message>
    <message>
        <source>With {who}.</source>
        <translation>Bij {who}.</translation>
    </message>
    <message>
        <source>Nothing more is asked here: a later message counts.</source>
        <translation>Hier wordt niets meer gevraagd: een later bericht telt.</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Er wordt nu niets gevraagd.</translation>
    </message>
    <message>
        <source>Begins in {length}, {time}</source>
        <translation>Begint over {length}, {time}</translation>
    </message>
    <message>
        <source>Began {time}</source>
        <translation>Begon {time}</translation>
    </message>
    <message>
        <source>in effect from {time}</source>
        <translation>van kracht vanaf {time}</translation>
    </message>
    <message>
        <source>in effect since {time}</source>
        <translation>van kracht sinds {time}</translation>
    </message>
    <message>
        <source>expires in {length}, {time}</source>
        <translation>vervalt over {length}, {time}</translation>
    </message>
    <message>
        <source>expired {time}</source>
        <translation>vervallen {time}</translation>
    </message>
    <message>
        <source>It was sent {length} before it came.</source>
        <translation>Ze werd {length} voor aankomst verzonden.</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Could not be read: {name}</source>
        <translation>Kon niet gelezen worden: {name}</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Geen titel</translation>
    </message>
    <message>
        <source>STATUS UNCLEAR</source>
        <translation>STATUS ONDUIDELIJK</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>OEFENING</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>SYSTEM</source>
        <translation>SYSTEEM</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ONTWERP</translation>
    </message>
    <message>
        <source>UNREADABLE</source>
        <translation>ONLEESBAAR</translation>
    </message>
    <message>
        <source>CONFLICT</source>
        <translation>CONFLICT</translation>
    </message>
    <message>
        <source>CONTRADICTED</source>
        <translation>TEGENGESPROKEN</translation>
    </message>
    <message>
        <source>WITHDRAWN</source>
        <translation>INGETROKKEN</translation>
    </message>
    <message>
        <source>REPLACED</source>
        <translation>VERVANGEN</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation>UPDATE</translation>
    </message>
    <message>
        <source>CANCEL: no all-clear</source>
        <translation>INTREKKING: geen einde alarm</translation>
    </message>
    <message>
        <source>CANCEL</source>
        <translation>INTREKKING</translation>
    </message>
    <message>
        <source>ACKNOWLEDGEMENT</source>
        <translation>ONTVANGSTBEVESTIGING</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>FOUT</translation>
    </message>
    <message>
        <source>EXPIRED</source>
        <translation>VERVALLEN</translation>
    </message>
    <message>
        <source>OTHER CONTENT</source>
        <translation>ANDERE INHOUD</translation>
    </message>
    <message>
        <source>1 NOTE</source>
        <translation>1 NOTITIE</translation>
    </message>
    <message>
        <source>{count} NOTES</source>
        <translation>{count} NOTITIES</translation>
    </message>
    <message>
        <source>{reason} {time}</source>
        <translation>{reason} {time}</translation>
    </message>
    <message>
        <source>OVERDUE {length}</source>
        <translation>{length} TE LAAT</translation>
    </message>
    <message>
        <source>{length} left</source>
        <translation>nog {length}</translation>
    </message>
    <message>
        <source>begins in {length}</source>
        <translation>begint over {length}</translation>
    </message>
    <message>
        <source>expires in {length}</source>
        <translation>vervalt over {length}</translation>
    </message>
    <message>
        <source>came {length} late</source>
        <translation>kwam {length} later</translation>
    </message>
    <message>
        <source>with {who}</source>
        <translation>bij {who}</translation>
    </message>
    <message>
        <source>received {time}</source>
        <translation>ontvangen {time}</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>niet geopend</translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>Not assessed</source>
        <translation>Niet beoordeeld</translation>
    </message>
</context>
<context>
    <name>source_form</name>
    <message>
        <source>Add a source</source>
        <translation>Een bron toevoegen</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>De bron wijzigen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>Map kiezen …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>as it stands in the list and in the log</source>
        <translation>zoals ze in de lijst en in het logboek staat</translation>
    </message>
    <message>
        <source>Channel: how soon it must be acknowledged</source>
        <translation>Kanaal: hoe snel er bevestigd moet worden</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>Gevraagd om de</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Gives up after</source>
        <translation>Geeft op na</translation>
    </message>
    <message>
        <source>files that are put there are read</source>
        <translation>bestanden die daar geplaatst worden, worden gelezen</translation>
    </message>
    <message>
        <source>https:// … of a CAP file, or of an Atom or RSS list of them</source>
        <translation>https:// … van een CAP-bestand, of van een Atom- of RSS-lijst ervan</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Te bewaken map</translation>
    </message>
</context>
<context>
    <name>sources_model</name>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>silent since {time}</source>
        <translation>zwijgt sinds {time}</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>vraagt …</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>answers, last {time}</source>
        <translation>antwoordde {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>over {time}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>asked {time}; failures in a row: {count}</source>
        <translation>gevraagd {time}; mislukkingen op rij: {count}</translation>
    </message>
    <message>
        <source>asked {time}</source>
        <translation>gevraagd {time}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
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
        <translation>{hours} u {minutes} min</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} u</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dagen</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} jaar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>{length} ago</source>
        <translation>{length} geleden</translation>
    </message>
    <message>
        <source>in {length}</source>
        <translation>over {length}</translation>
    </message>
</context>
</TS>
