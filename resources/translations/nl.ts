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
    <name>AheadField</name>
    <message>
        <source>A time to come is written 14:30, 1330Z, +30, +2h, tomorrow 08:00 or 27.11. 08:00.</source>
        <translation>Een tijd die komt, schrijft u als 14:30, 1330Z, +30, +2h, morgen 08:00 of 27.11. 08:00.</translation>
    </message>
</context>
<context>
    <name>AssessDossierForm</name>
    <message>
        <source>Choose a severity: 4, 3, 2 or 1.</source>
        <translation>Kies een ernst: 4, 3, 2 of 1.</translation>
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
    <name>BriefingSheet</name>
    <message>
        <source>Mark as read</source>
        <translation>Als gelezen markeren</translation>
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
        <source>Since {time}, {ago}</source>
        <translation>Sinds {time}, {ago}</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>Sinds u laatst keek</translation>
    </message>
</context>
<context>
    <name>ChannelsModel</name>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nieuw kanaal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niet bewaard</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stopgezet</translation>
    </message>
    <message>
        <source>of this house</source>
        <translation>van het huis</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
</context>
<context>
    <name>ChannelsScreen</name>
    <message>
        <source>Take in channel profiles from a file</source>
        <translation>Kanaalprofielen inlezen uit een bestand</translation>
    </message>
    <message>
        <source>Write the channel profiles to a file</source>
        <translation>De kanaalprofielen naar een bestand schrijven</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}</source>
        <translation>{file} kan niet gelezen worden: {problem}</translation>
    </message>
    <message>
        <source>{file} says what stands here already: nothing to take in.</source>
        <translation>{file} zegt wat hier al staat: niets in te lezen.</translation>
    </message>
    <message>
        <source>Taken in from {file}.</source>
        <translation>Ingelezen uit {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {problem}</source>
        <translation>{file} kan niet geschreven worden: {problem}</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Geschreven naar {file}.</translation>
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
        <source>Set back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stopzetten</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Bestand inlezen</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>Naar bestand schrijven</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Weer gebruiken</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>A channel of this house. The English name is needed; all else can follow.</source>
        <translation>Een kanaal van het huis. De Engelse naam is nodig; al de rest mag later.</translation>
    </message>
    <message>
        <source>Retired: no longer offered to choose. What came by it keeps it.</source>
        <translation>Stopgezet: niet meer te kiezen. Wat erlangs kwam, houdt het.</translation>
    </message>
    <message>
        <source>Changed by {who}, {when}: {what}.</source>
        <translation>Gewijzigd door {who}, {when}: {what}.</translation>
    </message>
    <message>
        <source>Added by this house.</source>
        <translation>Toegevoegd door het huis.</translation>
    </message>
    <message>
        <source>As it came with the program: DRAFT values of the house, no rule of the system named.</source>
        <translation>Zoals meegeleverd met het programma: ONTWERP-waarden van het huis, geen regel van het genoemde systeem.</translation>
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
    <name>CompleteForm</name>
    <message>
        <source>Say in one line what happened.</source>
        <translation>Zeg in één regel wat er gebeurd is.</translation>
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
    <name>DecidedForm</name>
    <message>
        <source>Say what was decided.</source>
        <translation>Zeg wat er beslist is.</translation>
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
        <translation>Bevroren: hun oefening is afgelopen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
</context>
<context>
    <name>DossierPanel</name>
    <message>
        <source>Sections (digits choose them)</source>
        <translation>Onderdelen (cijfers kiezen ze)</translation>
    </message>
    <message>
        <source>Choose a dossier: what it holds, what is asked and what was decided appear here. N opens a new one.</source>
        <translation>Kies een dossier: wat het bevat, wat gevraagd wordt en wat beslist is, verschijnt hier. N opent een nieuw.</translation>
    </message>
    <message>
        <source>FROZEN</source>
        <translation>BEVROREN</translation>
    </message>
    <message>
        <source>CONFLICT</source>
        <translation>CONFLICT</translation>
    </message>
    <message>
        <source>WAS {severity}</source>
        <translation>WAS {severity}</translation>
    </message>
    <message>
        <source>opened {time} by {who}</source>
        <translation>geopend {time} door {who}</translation>
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
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Find in this list  (Ctrl+F)</source>
        <translation>Zoeken in deze lijst  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Zoeken in deze lijst</translation>
    </message>
    <message>
        <source>Close the dossier</source>
        <translation>Het dossier afsluiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Reopen the dossier</source>
        <translation>Het dossier heropenen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Samenvoeging opheffen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opheffen</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} van {total}</translation>
    </message>
    <message>
        <source>Title, number, Paragon reference, summary and state were looked through. Esc shows all again.</source>
        <translation>Gezocht is in titel, nummer, Paragon-referentie, samenvatting en toestand. Esc toont weer alles.</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Hier past niets</translation>
    </message>
    <message>
        <source>A dossier gathers all that is about one event. D in the queue puts an alert into one, N opens one here.</source>
        <translation>Een dossier verzamelt alles over één voorval. D bij de meldingen zet een alarm in een dossier, N opent er hier een.</translation>
    </message>
    <message>
        <source>No exercise dossiers</source>
        <translation>Geen oefendossiers</translation>
    </message>
    <message>
        <source>No dossiers</source>
        <translation>Geen dossiers</translation>
    </message>
</context>
<context>
    <name>ExerciseControl</name>
    <message>
        <source>EXERCISE SUSPENDED</source>
        <translation>OEFENING OPGESCHORT</translation>
    </message>
    <message>
        <source>{factor} times as fast</source>
        <translation>{factor} keer zo snel</translation>
    </message>
    <message>
        <source>as in reality</source>
        <translation>zoals in werkelijkheid</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Opschorten</translation>
    </message>
    <message>
        <source>Scenario time</source>
        <translation>Scenariotijd</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>Nu inbrengen</translation>
    </message>
    <message>
        <source>From the reserve</source>
        <translation>Uit de reserve</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Observer note</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Spelers</translation>
    </message>
    <message>
        <source>ENDEX</source>
        <translation>ENDEX</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>The caller hangs up</source>
        <translation>De beller hangt op</translation>
    </message>
    <message>
        <source>All injects have come. ENDEX (X) when the work is done.</source>
        <translation>Alle injects zijn gekomen. ENDEX (X) als het werk gedaan is.</translation>
    </message>
    <message>
        <source>next: {inject} at {time}</source>
        <translation>volgende: {inject} om {time}</translation>
    </message>
    <message>
        <source>next: {inject} in {left}</source>
        <translation>volgende: {inject} over {left}</translation>
    </message>
    <message>
        <source>Objective: {text}</source>
        <translation>Doelstelling: {text}</translation>
    </message>
    <message>
        <source>, due {time}</source>
        <translation>, tegen {time}</translation>
    </message>
</context>
<context>
    <name>ExerciseDesk</name>
    <message>
        <source>EXERCISE: THE TELEPHONE RINGS. {who}</source>
        <translation>OEFENING: DE TELEFOON GAAT. {who}</translation>
    </message>
    <message>
        <source>Take it (Ctrl+T)</source>
        <translation>Opnemen (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>ExerciseEditor</name>
    <message>
        <source>Injects</source>
        <translation>Injects</translation>
    </message>
    <message>
        <source>Name, players, objectives</source>
        <translation>Naam, spelers, doelstellingen</translation>
    </message>
    <message>
        <source>New inject</source>
        <translation>Nieuwe inject</translation>
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
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
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
        <translation>Oefeningen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No inject yet. Ins writes the first one: when it comes, by which channel, what it says.</source>
        <translation>Nog geen inject. Ins schrijft de eerste: wanneer hij komt, langs welk kanaal, wat hij zegt.</translation>
    </message>
    <message>
        <source>It cannot be started yet. {problem}</source>
        <translation>Ze kan nog niet starten. {problem}</translation>
    </message>
    <message>
        <source>It can be started: {count} injects, {length}.</source>
        <translation>Ze kan starten: {count} injects, {length}.</translation>
    </message>
</context>
<context>
    <name>ExerciseEvaluation</name>
    <message>
        <source>Expected actions</source>
        <translation>Verwachte acties</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Seen, not seen</source>
        <translation>Vastgesteld of niet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Observer note</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>Hot wash</source>
        <translation>Hot debriefing</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Herformuleren</translation>
    </message>
    <message>
        <source>Evaluation complete</source>
        <translation>Evaluatie volledig</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Afdrukken of bewaren</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Oefeningen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluatie</translation>
    </message>
</context>
<context>
    <name>ExerciseList</name>
    <message>
        <source>Exercises</source>
        <translation>Oefeningen</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waarover ze gaat</translation>
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
        <translation>Een nieuwe voorbereiden</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Kopiëren en wijzigen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Bestand inlezen</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>Naar bestand schrijven</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evalueren</translation>
    </message>
    <message>
        <source>No exercise is prepared. Copy one that comes with the program, or begin a new one (Ins): a name, injects with their times, and who takes part.</source>
        <translation>Er is geen oefening voorbereid. Kopieer er een die met het programma meekomt, of begin een nieuwe (Ins): een naam, injects met hun tijden, en wie deelneemt.</translation>
    </message>
    <message>
        <source>This run was played by an earlier version: its plan was not kept.</source>
        <translation>Dit verloop is gespeeld met een vroegere versie: het plan ervan is niet bewaard.</translation>
    </message>
    <message>
        <source>Begins {start}, {zone}.</source>
        <translation>Begint {start}, {zone}.</translation>
    </message>
    <message>
        <source>It cannot be started yet: change it (E), and it says what is missing.</source>
        <translation>Ze kan nog niet starten: wijzig ze (E), en ze zegt wat ontbreekt.</translation>
    </message>
    <message>
        <source>Nobody is on the player list: every call will be asked about.</source>
        <translation>Er staat niemand op de spelerslijst: bij elke oproep wordt het gevraagd.</translation>
    </message>
</context>
<context>
    <name>ExerciseScreen</name>
    <message>
        <source>Take in an exercise from a file</source>
        <translation>Een oefening inlezen uit een bestand</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}</source>
        <translation>{file} kan niet gelezen worden: {problem}</translation>
    </message>
    <message>
        <source>Taken in from {file}.</source>
        <translation>Ingelezen uit {file}.</translation>
    </message>
    <message>
        <source>Write the exercise to a file</source>
        <translation>De oefening naar een bestand schrijven</translation>
    </message>
    <message>
        <source>{file} cannot be written: {problem}</source>
        <translation>{file} kan niet geschreven worden: {problem}</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Geschreven naar {file}.</translation>
    </message>
    <message>
        <source>About {inject}</source>
        <translation>Over {inject}</translation>
    </message>
    <message>
        <source>Observer note</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>About the whole exercise</source>
        <translation>Over de hele oefening</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Wat zag u?</translation>
    </message>
    <message>
        <source>Hot wash</source>
        <translation>Hot debriefing</translation>
    </message>
    <message>
        <source>Right after ENDEX: what went well, what did not.</source>
        <translation>Meteen na ENDEX: wat goed ging, wat niet.</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Wat is er gezegd?</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (kopie)</translation>
    </message>
</context>
<context>
    <name>ExpectedModel</name>
    <message>
        <source>Inject</source>
        <translation>Inject</translation>
    </message>
    <message>
        <source>Expected action</source>
        <translation>Verwachte actie</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultaat</translation>
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
    <name>FigureForm</name>
    <message>
        <source>A figure is a whole number from 0 on.</source>
        <translation>Een cijfer is een geheel getal vanaf 0.</translation>
    </message>
</context>
<context>
    <name>FilesSheet</name>
    <message>
        <source>Files of {ref}</source>
        <translation>Bestanden van {ref}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Een kopie bewaren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>This file was erased.</source>
        <translation>Dit bestand is gewist.</translation>
    </message>
    <message>
        <source>{name} is not shown here: what is in such a file could do harm.

Ctrl+S saves a copy: open it with a program that you trust, then write in what it says (Shift+E).</source>
        <translation>{name} wordt hier niet getoond: wat in zo een bestand zit, kan schade doen.

Ctrl+S bewaart een kopie: open ze met een programma dat u vertrouwt, en vul dan in wat er staat (Shift+E).</translation>
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
        <translation>Alle rijen</translation>
    </message>
    <message>
        <source>Everything stored</source>
        <translation>Alles wat bewaard is</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>{shown} of {total} shown, filtered:</source>
        <translation>{shown} van {total} getoond, gefilterd:</translation>
    </message>
    <message>
        <source>overdue: {count}</source>
        <translation>te laat: {count}</translation>
    </message>
    <message>
        <source>critical: {count}</source>
        <translation>kritiek: {count}</translation>
    </message>
    <message>
        <source>Hidden by the filter: {what}</source>
        <translation>Verborgen door de filter: {what}</translation>
    </message>
    <message>
        <source>Set filters …	Ctrl+Shift+F</source>
        <translation>Filters instellen …	Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>All rows	Alt+0</source>
        <translation>Alle rijen	Alt+0</translation>
    </message>
    <message>
        <source>Save what is shown as a view …</source>
        <translation>Wat getoond wordt als weergave bewaren …</translation>
    </message>
    <message>
        <source>Rename or share</source>
        <translation>Hernoemen of delen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Filters and saved views</source>
        <translation>Filters en bewaarde weergaven</translation>
    </message>
    <message>
        <source>Without {what}</source>
        <translation>Zonder {what}</translation>
    </message>
</context>
<context>
    <name>GapsView</name>
    <message>
        <source>Gaps in the last 7 days</source>
        <translation>Hiaten in de laatste 7 dagen</translation>
    </message>
    <message>
        <source>Gaps in the last 24 hours</source>
        <translation>Hiaten in de laatste 24 uur</translation>
    </message>
    <message>
        <source>Gaps in this shift</source>
        <translation>Hiaten in deze dienst</translation>
    </message>
    <message>
        <source>since {time}. Gaps: {gaps}. Messages that came late: {late}. Spans that cannot be fetched: {spans}.</source>
        <translation>sinds {time}. Hiaten: {gaps}. Laat binnengekomen berichten: {late}. Perioden niet meer op te halen: {spans}.</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Deze dienst</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 uur</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiëren als tekst</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Afdrukken of bewaren</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Hiaten</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Geen hiaten</translation>
    </message>
    <message>
        <source>Every source is covered, and was so all the time. One that fails, or that was silent for longer than two intervals and its time limit, would stand here with what it cost.</source>
        <translation>Elke bron is gedekt, en was dat de hele tijd. Een bron die faalt, of langer zweeg dan twee intervallen plus haar wachttijd, zou hier staan met wat het gekost heeft.</translation>
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
    <name>InjectForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>small letters, digits, hyphens</source>
        <translation>kleine letters, cijfers, koppeltekens</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>16:05, or +00:25 after the start</source>
        <translation>16:05, of +00:25 na de start</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>In reserve: only when control gives it</source>
        <translation>In reserve: enkel als de oefenleiding hem inbrengt</translation>
    </message>
    <message>
        <source>Synopsis, for control</source>
        <translation>Korte inhoud, voor de oefenleiding</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Doelstelling</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Who rings</source>
        <translation>Wie belt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>The caller says</source>
        <translation>De beller zegt</translation>
    </message>
    <message>
        <source>The message as it comes (CAP and the like)</source>
        <translation>Het bericht zoals het komt (CAP en dergelijke)</translation>
    </message>
    <message>
        <source>Which earlier inject comes again?</source>
        <translation>Welke eerdere inject komt opnieuw?</translation>
    </message>
    <message>
        <source>Network of the exercise</source>
        <translation>Netwerk van de oefening</translation>
    </message>
    <message>
        <source>The network goes down</source>
        <translation>Het netwerk valt uit</translation>
    </message>
    <message>
        <source>The network comes back</source>
        <translation>Het netwerk komt terug</translation>
    </message>
    <message>
        <source>Exercise control says</source>
        <translation>De oefenleiding zegt</translation>
    </message>
    <message>
        <source>Expected, one in a line: role; what; due (+05:00 or 16:10)</source>
        <translation>Verwacht, één per regel: rol; wat; tegen (+05:00 of 16:10)</translation>
    </message>
    <message>
        <source>Expected, line {number}: begin with a role ({roles}), then ; and what.</source>
        <translation>Verwacht, regel {number}: begin met een rol ({roles}), dan ; en wat.</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens: first-call</source>
        <translation>Kleine letters, cijfers en koppeltekens: eerste-oproep</translation>
    </message>
    <message>
        <source>Say when.</source>
        <translation>Zeg wanneer.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Screens (Left and Right turn the pages)</source>
        <translation>Schermen (Links en Rechts bladeren)</translation>
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
    <name>LoadPlot</name>
    <message>
        <source>{count} notifications in this shift.</source>
        <translation>Meldingen in deze dienst: {count}.</translation>
    </message>
    <message>
        <source>Most in ten minutes: {count}, from {time}.</source>
        <translation>Meeste in tien minuten: {count}, vanaf {time}.</translation>
    </message>
    <message>
        <source>Of {all} times ten minutes busy: {busy}, flood: {flood}.</source>
        <translation>Van {all} keer tien minuten: druk {busy}, toevloed {flood}.</translation>
    </message>
    <message>
        <source>Load in this shift, each ten minutes</source>
        <translation>Drukte in deze dienst, per tien minuten</translation>
    </message>
    <message>
        <source>flood {count}</source>
        <translation>toevloed {count}</translation>
    </message>
    <message>
        <source>busy {count}</source>
        <translation>druk {count}</translation>
    </message>
    <message>
        <source>{from} to {to}: {count}</source>
        <translation>{from} tot {to}: {count}</translation>
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
        <source>No sounds: this machine lacks what plays them (QtMultimedia, or the system&apos;s libpulse). Alarms beep, and flash here and in the task bar. Once it is installed, start the program again.</source>
        <translation>Geen geluid: deze machine mist wat het afspeelt (QtMultimedia, of libpulse van het systeem). Alarmen piepen, en knipperen hier en in de taakbalk. Start het programma opnieuw zodra het geïnstalleerd is.</translation>
    </message>
    <message>
        <source>No sound: there is nothing to play it on. Alarms flash here and in the task bar until a device is there; it is found by itself. F10, Sound: try it.</source>
        <translation>Geen geluid: er is niets om het op af te spelen. Alarmen knipperen hier en in de taakbalk tot er een toestel is; het wordt vanzelf gevonden. F10, Geluid: probeer het.</translation>
    </message>
    <message>
        <source>To the exercise lane, by their own status: {count} (Ctrl+E).</source>
        <translation>Naar de oefenbaan, volgens hun eigen status: {count} (Ctrl+E).</translation>
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
        <source>Take in files …	Ctrl+I</source>
        <translation>Bestanden opnemen …	Ctrl+I</translation>
    </message>
    <message>
        <source>Take in what was copied	Ctrl+V</source>
        <translation>Opnemen wat gekopieerd is	Ctrl+V</translation>
    </message>
    <message>
        <source>Decision …	Ctrl+D</source>
        <translation>Beslissing …	Ctrl+D</translation>
    </message>
    <message>
        <source>All decisions …</source>
        <translation>Alle beslissingen …</translation>
    </message>
    <message>
        <source>Exercises and practice …	Ctrl+9</source>
        <translation>Oefeningen en training …	Ctrl+9</translation>
    </message>
    <message>
        <source>Channels: clocks and advice</source>
        <translation>Kanalen: termijnen en advies</translation>
    </message>
    <message>
        <source>Network: proxy, certificates …	Ctrl+Shift+N</source>
        <translation>Netwerk: proxy, certificaten …	Ctrl+Shift+N</translation>
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
        <source>Menu: matching, look, language, close</source>
        <translation>Menu: koppelen, weergave, taal, sluiten</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In de lijst met meldingen</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>In het logboek</translation>
    </message>
    <message>
        <source>In the gaps</source>
        <translation>In de lijst met hiaten</translation>
    </message>
    <message>
        <source>Fold them into one row</source>
        <translation>Ze tot één rij samenvouwen</translation>
    </message>
    <message>
        <source>From the panel back to the list</source>
        <translation>Van het paneel terug naar de lijst</translation>
    </message>
    <message>
        <source>To the top, and to what is new</source>
        <translation>Naar boven, naar wat nieuw is</translation>
    </message>
    <message>
        <source>Strike an entry</source>
        <translation>Een inschrijving doorhalen</translation>
    </message>
    <message>
        <source>Only what was written by hand</source>
        <translation>Enkel wat met de hand geschreven is</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Kopiëren wat gekozen is</translation>
    </message>
    <message>
        <source>This shift, 24 hours, 7 days</source>
        <translation>Deze dienst, 24 uur, 7 dagen</translation>
    </message>
    <message>
        <source>Copy the report as text</source>
        <translation>Het verslag als tekst kopiëren</translation>
    </message>
    <message>
        <source>In the sources</source>
        <translation>In de lijst met bronnen</translation>
    </message>
    <message>
        <source>In the channels</source>
        <translation>In de lijst met kanalen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Bestand inlezen</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>Naar bestand schrijven</translation>
    </message>
    <message>
        <source>Public sources</source>
        <translation>Openbare bronnen</translation>
    </message>
    <message>
        <source>Turn off or on</source>
        <translation>Uit- of aanzetten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Nu vragen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Hiaten</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>On dossiers</source>
        <translation>Bij dossiers</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Go to anything: words, or a number such as A-1042</source>
        <translation>Naar eender wat: woorden, of een nummer zoals A-1042</translation>
    </message>
    <message>
        <source>Since you last looked: what changed</source>
        <translation>Sinds u laatst keek: wat er veranderd is</translation>
    </message>
    <message>
        <source>Write a decision down, in a dossier or in none</source>
        <translation>Een beslissing opschrijven, in een dossier of in geen</translation>
    </message>
    <message>
        <source>Exercises and practice</source>
        <translation>Oefeningen en training</translation>
    </message>
    <message>
        <source>Suspend the exercise, or let it go on</source>
        <translation>De oefening opschorten of hervatten</translation>
    </message>
    <message>
        <source>Show the messages of this event or bundle</source>
        <translation>De berichten van dit voorval of deze bundel tonen</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>De lijst filteren</translation>
    </message>
    <message>
        <source>All rows, without filters</source>
        <translation>Alle rijen, zonder filters</translation>
    </message>
    <message>
        <source>A saved view: Alt+1 to Alt+9</source>
        <translation>Een bewaarde weergave: Alt+1 tot Alt+9</translation>
    </message>
    <message>
        <source>On its decisions</source>
        <translation>Bij zijn beslissingen</translation>
    </message>
    <message>
        <source>On the federal phase</source>
        <translation>Bij de federale fase</translation>
    </message>
    <message>
        <source>In its timeline</source>
        <translation>In zijn tijdlijn</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiëren als tekst</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Afdrukken of bewaren</translation>
    </message>
    <message>
        <source>Take a proposal</source>
        <translation>Een voorstel aannemen</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Herbekeken</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Herroepen</translation>
    </message>
    <message>
        <source>A criterion is met, or is so no longer</source>
        <translation>Aan een criterium is voldaan, of niet meer</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation>Ander bewijs</translation>
    </message>
    <message>
        <source>Go to what the entry is about</source>
        <translation>Naar datgene waarover de inschrijving gaat</translation>
    </message>
    <message>
        <source>Only one part: Alt+1 to Alt+7; Alt+0 all</source>
        <translation>Slechts één onderdeel: Alt+1 tot Alt+7; Alt+0 alle</translation>
    </message>
    <message>
        <source>Newest or oldest first</source>
        <translation>Nieuwste of oudste eerst</translation>
    </message>
    <message>
        <source>Gaps in the cover of the sources</source>
        <translation>Hiaten in de dekking van de bronnen</translation>
    </message>
    <message>
        <source>Words that must stand in an entry</source>
        <translation>Woorden die in een inschrijving moeten staan</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>On what lies there</source>
        <translation>Bij wat er ligt</translation>
    </message>
    <message>
        <source>Move; with Shift far</source>
        <translation>Verschuiven; met Shift ver</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Dichter</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Verder weg</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>De hele wereld</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>What is chosen, or everything</source>
        <translation>Wat gekozen is, of alles</translation>
    </message>
    <message>
        <source>A place to measure from</source>
        <translation>Een plaats om van te meten</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>De volgende</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>De vorige</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Wat hier ligt</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>Naar de meldingen</translation>
    </message>
    <message>
        <source>To its dossier</source>
        <translation>Naar haar dossier</translation>
    </message>
    <message>
        <source>Open ones, those in a dossier, all</source>
        <translation>Openstaande, die in een dossier, alle</translation>
    </message>
    <message>
        <source>From the map to the list</source>
        <translation>Van de kaart naar de lijst</translation>
    </message>
    <message>
        <source>On what is prepared</source>
        <translation>Bij wat voorbereid is</translation>
    </message>
    <message>
        <source>While one runs</source>
        <translation>Terwijl er een loopt</translation>
    </message>
    <message>
        <source>On the evaluation</source>
        <translation>Bij de evaluatie</translation>
    </message>
    <message>
        <source>STARTEX</source>
        <translation>STARTEX</translation>
    </message>
    <message>
        <source>Prepare a new one</source>
        <translation>Een nieuwe voorbereiden</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Kopiëren en wijzigen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>Nu inbrengen</translation>
    </message>
    <message>
        <source>From the reserve</source>
        <translation>Uit de reserve</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Observer note</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Spelers</translation>
    </message>
    <message>
        <source>The caller hangs up</source>
        <translation>De beller hangt op</translation>
    </message>
    <message>
        <source>ENDEX</source>
        <translation>ENDEX</translation>
    </message>
    <message>
        <source>Seen, not seen</source>
        <translation>Vastgesteld of niet</translation>
    </message>
    <message>
        <source>Hot wash</source>
        <translation>Hot debriefing</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Reword a lesson</source>
        <translation>Een les herformuleren</translation>
    </message>
    <message>
        <source>Evaluation complete</source>
        <translation>Evaluatie volledig</translation>
    </message>
    <message>
        <source>Write the selected one to a file</source>
        <translation>De gekozen bron naar een bestand schrijven</translation>
    </message>
    <message>
        <source>Print or save the report</source>
        <translation>Het verslag afdrukken of bewaren</translation>
    </message>
    <message>
        <source>Retire, or use again</source>
        <translation>Stopzetten, of weer gebruiken</translation>
    </message>
    <message>
        <source>Set back to what it was</source>
        <translation>Terugzetten naar wat het was</translation>
    </message>
    <message>
        <source>The texts in the next language</source>
        <translation>De teksten in de volgende taal</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>Terug naar de bronnen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pijltjes</translation>
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
        <translation>Spatie</translation>
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
        <source>Gaps: when sources were not covered</source>
        <translation>Hiaten: wanneer bronnen niet gedekt waren</translation>
    </message>
    <message>
        <source>A telephone call comes in</source>
        <translation>Er komt een telefoonoproep binnen</translation>
    </message>
    <message>
        <source>Take in what was copied</source>
        <translation>Opnemen wat gekopieerd is</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Bestanden opnemen</translation>
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
        <source>Network: proxy, certificates</source>
        <translation>Netwerk: proxy, certificaten</translation>
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
        <source>Change lane: real or exercise	Ctrl+E</source>
        <translation>Van spoor wisselen: echt of oefening	Ctrl+E</translation>
    </message>
    <message>
        <source>Matching: when two are one event …</source>
        <translation>Koppelen: wanneer twee hetzelfde voorval zijn …</translation>
    </message>
    <message>
        <source>Sound …</source>
        <translation>Geluid …</translation>
    </message>
    <message>
        <source>Load: when it is a flood …</source>
        <translation>Drukte: vanaf wanneer toevloed …</translation>
    </message>
    <message>
        <source>Trusted signers …</source>
        <translation>Vertrouwde ondertekenaars …</translation>
    </message>
    <message>
        <source>Our own senders …</source>
        <translation>Eigen afzenders …</translation>
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
    <name>MapList</name>
    <message>
        <source>What lies on the map</source>
        <translation>Wat op de kaart ligt</translation>
    </message>
</context>
<context>
    <name>MapListModel</name>
    <message>
        <source>Notification</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Where not given</source>
        <translation>Plaats niet opgegeven</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>Where this one lies is not given: it cannot be shown on the map.</source>
        <translation>De plaats van deze melding is niet opgegeven: ze kan niet op de kaart getoond worden.</translation>
    </message>
    <message>
        <source>its shape cannot be used</source>
        <translation>de vorm is onbruikbaar</translation>
    </message>
    <message>
        <source>area not given</source>
        <translation>gebied niet opgegeven</translation>
    </message>
    <message>
        <source>{country}, by its code only</source>
        <translation>{country}, enkel via de code</translation>
    </message>
    <message>
        <source>area by its code</source>
        <translation>gebied via de code</translation>
    </message>
    <message>
        <source>dossier {ref}</source>
        <translation>dossier {ref}</translation>
    </message>
    <message>
        <source>in a dossier</source>
        <translation>in een dossier</translation>
    </message>
    <message>
        <source>{shown} on the map, {rest} still to read</source>
        <translation>{shown} op de kaart, nog {rest} te lezen</translation>
    </message>
    <message>
        <source>{shown} on the map, {nowhere} without a place</source>
        <translation>{shown} op de kaart, {nowhere} zonder plaats</translation>
    </message>
    <message>
        <source>{shown} on the map</source>
        <translation>{shown} op de kaart</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Er staat niets open</translation>
    </message>
    <message>
        <source>Areas and places of open notifications appear here. 3: also what was closed today.</source>
        <translation>Gebieden en plaatsen van openstaande meldingen verschijnen hier. 3: ook wat vandaag afgesloten is.</translation>
    </message>
    <message>
        <source>Nothing open stands in a dossier</source>
        <translation>Niets dat openstaat, staat in een dossier</translation>
    </message>
    <message>
        <source>What was put into a dossier (D in the queue) appears here. 1: all that is open.</source>
        <translation>Wat in een dossier gezet is (D bij de meldingen), verschijnt hier. 1: alles wat openstaat.</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>Geen meldingen</translation>
    </message>
    <message>
        <source>Areas and places of what the sources bring appear here.</source>
        <translation>Gebieden en plaatsen van wat de bronnen brengen, verschijnen hier.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wordt gelezen</translation>
    </message>
    <message>
        <source>The map and what lies on it are being read.</source>
        <translation>De kaart en wat erop ligt, worden gelezen.</translation>
    </message>
    <message>
        <source>No place is called {text}. Type a town, or latitude and longitude: 51.32 4.26</source>
        <translation>Geen plaats heet {text}. Typ een plaatsnaam, of breedte en lengte: 51.32 4.26</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat getoond wordt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>In a dossier</source>
        <translation>In een dossier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Arrows move · + − zoom · Home world · B Belgium · E selected, or all · N next · L what is here · P place · Esc list</source>
        <translation>Pijltjes verschuiven · + − zoomen · Home wereld · B België · E gekozen, of alles · N volgende · L wat hier ligt · P plaats · Esc lijst</translation>
    </message>
    <message>
        <source>The map is being read …</source>
        <translation>De kaart wordt gelezen …</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Bij de meldingen</translation>
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
        <translation>Kaart</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Wat hier ligt</translation>
    </message>
    <message>
        <source>… and {count} more: zoom in</source>
        <translation>… en nog {count}: zoom in</translation>
    </message>
    <message>
        <source>Nothing lies under the cross.</source>
        <translation>Onder het kruis ligt niets.</translation>
    </message>
    <message>
        <source>… and {count} more (L lists them)</source>
        <translation>… en nog {count} (L toont de lijst)</translation>
    </message>
</context>
<context>
    <name>MselModel</name>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Inject</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Synopsis, objective</source>
        <translation>Korte inhoud, doelstelling</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Held: no network</source>
        <translation>Wacht: geen netwerk</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>over {time}</translation>
    </message>
    <message>
        <source>{state}, +{seconds} s</source>
        <translation>{state}, +{seconds} s</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Oefenleiding</translation>
    </message>
    <message>
        <source>Expected only</source>
        <translation>Enkel verwacht</translation>
    </message>
</context>
<context>
    <name>MselTable</name>
    <message>
        <source>Injects</source>
        <translation>Injects</translation>
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
    <name>OfferModel</name>
    <message>
        <source>Exercise</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Injects</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Meegeleverd met het programma</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>niet volledig</translation>
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
    <name>Palette</name>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>Type words, &quot;words in this order&quot;, -not this, or an entry number such as A-1042. All words must occur; accents and capitals do not matter.</source>
        <translation>Typ woorden, &quot;woorden in deze volgorde&quot;, -dit niet, of het nummer van een inschrijving zoals A-1042. Alle woorden moeten voorkomen; accenten en hoofdletters spelen geen rol.</translation>
    </message>
    <message>
        <source>the exercise lane</source>
        <translation>het oefenspoor</translation>
    </message>
    <message>
        <source>the real lane</source>
        <translation>het echte spoor</translation>
    </message>
    <message>
        <source>Nothing in {lane} has all of this. Fewer words find more.</source>
        <translation>Niets op {lane} bevat dit alles. Minder woorden vinden meer.</translation>
    </message>
    <message>
        <source>Up, Down: choose.   Enter: go there.   Esc: back to where you were.</source>
        <translation>Omhoog, Omlaag: kiezen.   Enter: erheen.   Esc: terug naar waar u was.</translation>
    </message>
    <message>
        <source>Go to anything: real lane</source>
        <translation>Naar eender wat: echt spoor</translation>
    </message>
    <message>
        <source>Go to anything: exercise lane</source>
        <translation>Naar eender wat: oefenspoor</translation>
    </message>
    <message>
        <source>Exercise lane</source>
        <translation>Oefenspoor</translation>
    </message>
    <message>
        <source>Real lane</source>
        <translation>Echt spoor</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Zonder</translation>
    </message>
    <message>
        <source>Filtered: {what}</source>
        <translation>Gefilterd: {what}</translation>
    </message>
    <message>
        <source>Notification, dossier, log line, decision, or a number: A-1042</source>
        <translation>Melding, dossier, logregel, beslissing, of een nummer: A-1042</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Naar eender wat</translation>
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
    <name>PlaceField</name>
    <message>
        <source>Chosen place</source>
        <translation>Gekozen plaats</translation>
    </message>
    <message>
        <source>Place: a town, or 51.32 4.26  (P)</source>
        <translation>Plaats: een plaatsnaam, of 51.32 4.26  (P)</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Inject</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat het zegt</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>in reserve</translation>
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
        <source>Headline, event, sender, area, number and channel were looked through. Esc shows all again, Alt+0 what the filter hides; Ctrl+K looks through everything stored.</source>
        <translation>Gezocht is in titel, gebeurtenis, afzender, gebied, nummer en kanaal. Esc toont weer alles, Alt+0 wat de filter verbergt; Ctrl+K doorzoekt alles wat bewaard is.</translation>
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
    <name>RealFlag</name>
    <message>
        <source>{words}
Esc leaves this sheet, Ctrl+E goes there.</source>
        <translation>{words}
Esc verlaat dit blad, Ctrl+E gaat erheen.</translation>
    </message>
</context>
<context>
    <name>ShelveForm</name>
    <message>
        <source>Choose when it comes back: 3, 2, 6 or T.</source>
        <translation>Kies wanneer ze terugkomt: 3, 2, 6 of T.</translation>
    </message>
    <message>
        <source>When is it to come back?</source>
        <translation>Wanneer moet ze terugkomen?</translation>
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
        <source>Gaps of the sources</source>
        <translation>Hiaten van de bronnen</translation>
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
        <source>Load in this shift</source>
        <translation>Drukte in deze dienst</translation>
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
    <name>SourceForm</name>
    <message>
        <source>testing …</source>
        <translation>testen …</translation>
    </message>
    <message>
        <source>The test gave nothing usable. Enter sets it up all the same; F5 tests again.</source>
        <translation>De test gaf niets bruikbaars. Enter stelt de bron toch in; F5 test opnieuw.</translation>
    </message>
    <message>
        <source>Tested. Enter sets it up.</source>
        <translation>Getest. Enter stelt de bron in.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Toch toevoegen</translation>
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
        <translation>Wat er met deze bron gebeurde</translation>
    </message>
</context>
<context>
    <name>SourcePreview</name>
    <message>
        <source>What it gives now</source>
        <translation>Wat ze nu geeft</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Nog niet getest.</translation>
    </message>
    <message>
        <source>Asking {address} …</source>
        <translation>{address} bevragen …</translation>
    </message>
    <message>
        <source>Esc calls it off.</source>
        <translation>Esc breekt af.</translation>
    </message>
    <message>
        <source>The test was called off.</source>
        <translation>De test is afgebroken.</translation>
    </message>
    <message>
        <source>New for this desk, of these {shown}: {count}</source>
        <translation>Nieuw voor deze desk, van deze {shown}: {count}</translation>
    </message>
    <message>
        <source>unreadable: {count}</source>
        <translation>onleesbaar: {count}</translation>
    </message>
    <message>
        <source>The test could not be made: the program has a fault. It has been reported.</source>
        <translation>De test kon niet uitgevoerd worden: het programma heeft een fout. Ze is gemeld.</translation>
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
        <source>Public sources</source>
        <translation>Openbare bronnen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Bestand inlezen</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>Naar bestand schrijven</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Nu vragen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Hiaten</translation>
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
        <source>A source is a web address that gives alerts, a mailbox, or a folder in which files arrive. Everything that a source gives comes into the queue. P shows public sources to switch on, Ins adds one by its address.</source>
        <translation>Een bron is een webadres dat alarmen geeft, een mailbox, of een map waarin bestanden aankomen. Alles wat een bron geeft, komt bij de meldingen. P toont openbare bronnen om aan te zetten, Ins voegt er een toe met haar adres.</translation>
    </message>
    <message>
        <source>{covered} of {active} covered</source>
        <translation>{covered} van {active} gedekt</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Aanzetten</translation>
    </message>
    <message>
        <source>every {seconds} s, at most {size} MB, gives up after {timeout} s</source>
        <translation>om de {seconds} s, hoogstens {size} MB, geeft op na {timeout} s</translation>
    </message>
    <message>
        <source>online since {time}</source>
        <translation>online sinds {time}</translation>
    </message>
    <message>
        <source>OFFLINE since {time}</source>
        <translation>OFFLINE sinds {time}</translation>
    </message>
</context>
<context>
    <name>StateForm</name>
    <message>
        <source>Choose a state: 1 to 4.</source>
        <translation>Kies een toestand: 1 tot 4.</translation>
    </message>
    <message>
        <source>Say to whom: a role, and the name where you know it.</source>
        <translation>Zeg aan wie: een rol, en de naam als u die kent.</translation>
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
        <source>EXERCISE SUSPENDED</source>
        <translation>OEFENING OPGESCHORT</translation>
    </message>
    <message>
        <source>F9: it goes on</source>
        <translation>F9: hervatten</translation>
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
        <source>NO SOUND</source>
        <translation>GEEN GELUID</translation>
    </message>
    <message>
        <source>to acknowledge</source>
        <translation>te bevestigen</translation>
    </message>
    <message>
        <source>to take over</source>
        <translation>over te nemen</translation>
    </message>
    <message>
        <source>in 10 min, calm</source>
        <translation>in 10 min, rustig</translation>
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
        <source>SOURCE LATE</source>
        <translation>BRON TE LAAT</translation>
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
    <message>
        <source>beeps and flashes</source>
        <translation>piept en knippert</translation>
    </message>
    <message>
        <source>flashes: no device</source>
        <translation>knippert: geen toestel</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>rustig</translation>
    </message>
    <message>
        <source>BUSY</source>
        <translation>DRUK</translation>
    </message>
    <message>
        <source>FLOOD</source>
        <translation>TOEVLOED</translation>
    </message>
    <message>
        <source>{count} in ten minutes. Busy from {busy}, flood from {flood}.</source>
        <translation>{count} in tien minuten. Druk vanaf {busy}, toevloed vanaf {flood}.</translation>
    </message>
</context>
<context>
    <name>TelephoneForm</name>
    <message>
        <source>EXERCISE. The caller says, and answers when asked:
{text}</source>
        <translation>OEFENING. De beller zegt, en antwoordt op vragen:
{text}</translation>
    </message>
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
    <name>_ChooserSheet</name>
    <message>
        <source>No dossier has these words. Type others.</source>
        <translation>Geen dossier bevat deze woorden. Typ andere.</translation>
    </message>
    <message>
        <source>Say why: nothing in the messages themselves says so.</source>
        <translation>Zeg waarom: niets in de berichten zelf zegt het.</translation>
    </message>
</context>
<context>
    <name>_More</name>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
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
        <source>{who} is not on the player list: this would be a real call. Enter once more if that is what you mean.</source>
        <translation>{who} staat niet op de spelerslijst: dit zou een echte oproep zijn. Nog eens Enter als u dat bedoelt.</translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation>zonder titel</translation>
    </message>
    <message>
        <source>{count} notifications: {numbers}</source>
        <translation>{count} meldingen: {numbers}</translation>
    </message>
    <message>
        <source>Not for {numbers}: {reason}</source>
        <translation>Niet voor {numbers}: {reason}</translation>
    </message>
    <message>
        <source>{numbers} and {count} more</source>
        <translation>{numbers} en nog {count}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>for all of them; may stay empty</source>
        <translation>voor allemaal; mag leeg blijven</translation>
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
        <source>its number, for instance A-1042; empty where it has none here</source>
        <translation>haar nummer, bijvoorbeeld A-1042; leeg als ze er hier geen heeft</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Achterhaald door</translation>
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
        <source>Complete by hand</source>
        <translation>Met de hand aanvullen</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>what happened, in one line</source>
        <translation>wat er gebeurd is, in één regel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Not acknowledged yet: {numbers}. Acknowledge first (Esc, A).</source>
        <translation>Nog niet bevestigd: {numbers}. Eerst bevestigen (Esc, A).</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Dempen</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>zoals het nu staat</translation>
    </message>
    <message>
        <source>proposed from the sender&apos;s words</source>
        <translation>voorgesteld volgens de afzender</translation>
    </message>
    <message>
        <source>Source (A to F)</source>
        <translation>Bron (A tot F)</translation>
    </message>
    <message>
        <source>Information (1 to 6)</source>
        <translation>Informatie (1 tot 6)</translation>
    </message>
    <message>
        <source>Judge each for itself. New source, nobody confirms: F and 6, which is not bad.</source>
        <translation>Beoordeel elk apart. Nieuwe bron, niemand bevestigt: F en 6, en dat is niet slecht.</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>niet beoordeeld</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markeren</translation>
    </message>
    <message>
        <source>no classification</source>
        <translation>geen classificatie</translation>
    </message>
    <message>
        <source>Or a classification</source>
        <translation>Of een classificatie</translation>
    </message>
    <message>
        <source>below the sender&apos;s mark: who there agreed, and when</source>
        <translation>lager dan de afzender: wie daar akkoord ging, en wanneer</translation>
    </message>
    <message>
        <source>Choose a mark.</source>
        <translation>Kies een markering.</translation>
    </message>
    <message>
        <source>It may go further then: say who of the sender&apos;s agreed, and when.</source>
        <translation>Dan mag het verder gaan: zeg wie bij de afzender akkoord ging, en wanneer.</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Geen markering</translation>
    </message>
    <message>
        <source>Its text is on this desk already, where it may not be. Mark it all the same, and tell the security officer at once.</source>
        <translation>De tekst staat al op deze desk, waar hij niet mag staan. Markeer hem toch, en verwittig meteen de veiligheidsofficier.</translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation>Verspreidingsmarkering</translation>
    </message>
    <message>
        <source>Where the classified item is</source>
        <translation>Waar het geclassificeerde stuk is</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>as the registry gave it</source>
        <translation>zoals het register het gaf</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>where it can be read</source>
        <translation>waar het gelezen kan worden</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Houder</translation>
    </message>
    <message>
        <source>a role or a registry, and how to reach it</source>
        <translation>een rol of een register, en hoe te bereiken</translation>
    </message>
    <message>
        <source>Neutral title</source>
        <translation>Neutrale titel</translation>
    </message>
    <message>
        <source>says nothing of the content; for instance: item of 25 November, 14:05</source>
        <translation>zegt niets over de inhoud; bijvoorbeeld: stuk van 25 november, 14:05</translation>
    </message>
    <message>
        <source>Its number, or else the system where it is read.</source>
        <translation>Het nummer, of anders het systeem waar het gelezen wordt.</translation>
    </message>
    <message>
        <source>Say who holds it.</source>
        <translation>Zeg wie het bewaart.</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minuten</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 uur</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Ochtend</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Een ander tijdstip</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Komt terug</translation>
    </message>
    <message>
        <source>14:30, +2h, tomorrow 08:00, 27.11. 08:00</source>
        <translation>14:30, +2h, morgen 08:00, 27.11. 08:00</translation>
    </message>
    <message>
        <source>Why it can wait</source>
        <translation>Waarom ze kan wachten</translation>
    </message>
    <message>
        <source>it comes back by itself, and asks to be acknowledged again</source>
        <translation>ze komt vanzelf terug en vraagt opnieuw een bevestiging</translation>
    </message>
    <message>
        <source>Say why it can wait.</source>
        <translation>Zeg waarom ze kan wachten.</translation>
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
        <source>Shelve</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Dempen</translation>
    </message>
    <message>
        <source>To a dossier</source>
        <translation>Naar een dossier</translation>
    </message>
    <message>
        <source>Out of dossier</source>
        <translation>Uit dossier</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>Zelfde voorval</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Ander voorval</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Aanvullen</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Waar bewaard</translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Trust the signer</source>
        <translation>Ondertekenaar vertrouwen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Origineel</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Geluid aan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Decision proposed</source>
        <translation>Voorstel tot beslissing</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Vergadering</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Title, summary</source>
        <translation>Titel, samenvatting</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Samenvoeging opheffen</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Afsplitsen</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
</context>
<context>
    <name>briefing</name>
    <message>
        <source>({count} not shown)</source>
        <translation>({count} niet getoond)</translation>
    </message>
    <message>
        <source>Nothing that needs you has happened.</source>
        <translation>Er is niets gebeurd dat u nodig heeft.</translation>
    </message>
    <message>
        <source>And {count} more: {each}.</source>
        <translation>En nog {count}: {each}.</translation>
    </message>
    <message>
        <source>Closed: {count}.</source>
        <translation>Afgesloten: {count}.</translation>
    </message>
    <message>
        <source>Since you last looked, {time}: {each}</source>
        <translation>Sinds u laatst keek, {time}: {each}</translation>
    </message>
    <message>
        <source>Look (F5)</source>
        <translation>Kijken (F5)</translation>
    </message>
</context>
<context>
    <name>brought</name>
    <message>
        <source>pasted text</source>
        <translation>geplakte tekst</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>geplakt beeld</translation>
    </message>
    <message>
        <source>pasted mail</source>
        <translation>geplakte mail</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>gesleepte tekst</translation>
    </message>
    <message>
        <source>dropped picture</source>
        <translation>gesleept beeld</translation>
    </message>
    <message>
        <source>dropped mail</source>
        <translation>gesleepte mail</translation>
    </message>
    <message>
        <source>{count} files are too many at once: the first {most} are shown. Watch the folder as a source.</source>
        <translation>{count} bestanden zijn er te veel ineens: de eerste {most} worden getoond. Laat de map bewaken als bron.</translation>
    </message>
    <message>
        <source>A folder: open it and bring the files in it, or watch it as a source (Ctrl+6).</source>
        <translation>Een map: open ze en breng de bestanden erin, of laat ze bewaken als bron (Ctrl+6).</translation>
    </message>
    <message>
        <source>This is no file that could be read to its end.</source>
        <translation>Dit is geen bestand dat tot het einde gelezen kon worden.</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}</source>
        <translation>Het kan niet gelezen worden: {problem}</translation>
    </message>
    <message>
        <source>The picture cannot be written as PNG.</source>
        <translation>Het beeld kan niet als PNG geschreven worden.</translation>
    </message>
    <message>
        <source>Too large: at most {size} MB are taken in by hand.</source>
        <translation>Te groot: met de hand wordt hoogstens {size} MB opgenomen.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Het is leeg.</translation>
    </message>
    <message>
        <source>An address is not fetched from here. Save what it gives as a file and bring that, or add the address as a source (Ctrl+6).</source>
        <translation>Een adres wordt van hieruit niet opgehaald. Bewaar wat het geeft als bestand en breng dat, of voeg het adres toe als bron (Ctrl+6).</translation>
    </message>
    <message>
        <source>The other program names a message but does not hand it over. Save it there as a file (.eml or .msg) and bring that.</source>
        <translation>Het andere programma noemt een bericht maar geeft het niet af. Bewaar het daar als bestand (.eml of .msg) en breng dat.</translation>
    </message>
    <message>
        <source>There is nothing here that could be taken in: no file, no text, no picture.</source>
        <translation>Hier is niets dat opgenomen kan worden: geen bestand, geen tekst, geen beeld.</translation>
    </message>
</context>
<context>
    <name>certificate_lists</name>
    <message>
        <source>Import …</source>
        <translation>Importeren …</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
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
        <source>Issued to {subject} by {issuer}</source>
        <translation>Uitgereikt aan {subject} door {issuer}</translation>
    </message>
    <message>
        <source>Valid from {begin} to {end}</source>
        <translation>Geldig van {begin} tot {end}</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, to compare with what its owner says:</source>
        <translation>SHA-256-vingerafdruk, te vergelijken met wat de eigenaar zegt:</translation>
    </message>
    <message>
        <source>EXPIRED {day}</source>
        <translation>VERVALLEN {day}</translation>
    </message>
    <message>
        <source>NOT YET VALID, from {day}</source>
        <translation>NOG NIET GELDIG, vanaf {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>It does not count yet. Look at the date of this machine.</source>
        <translation>Het telt nog niet. Kijk de datum van deze machine na.</translation>
    </message>
    <message>
        <source>It no longer counts: no server is trusted because of it any more.</source>
        <translation>Het telt niet meer: er wordt geen server meer door vertrouwd.</translation>
    </message>
    <message>
        <source>It no longer counts: servers refuse it. Ask who issued it for a new one.</source>
        <translation>Het telt niet meer: servers weigeren het. Vraag een nieuw aan wie het uitreikte.</translation>
    </message>
</context>
<context>
    <name>channel_form</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Acknowledge within</source>
        <translation>Te bevestigen binnen</translation>
    </message>
    <message>
        <source>Ask again after</source>
        <translation>Opnieuw vragen na</translation>
    </message>
    <message>
        <source>Lead service</source>
        <translation>Leidende dienst</translation>
    </message>
    <message>
        <source>What to bear in mind</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Heard again every</source>
        <translation>Opnieuw te horen om de</translation>
    </message>
    <message>
        <source>Checklist to offer</source>
        <translation>Voorgestelde checklist</translation>
    </message>
    <message>
        <source>What a test on this channel needs</source>
        <translation>Wat een test op dit kanaal vraagt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stopgezet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>once, when it comes</source>
        <translation>eenmaal, bij aankomst</translation>
    </message>
    <message>
        <source>until somebody opens it</source>
        <translation>tot iemand het opent</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nieuw kanaal</translation>
    </message>
    <message>
        <source>Esc once more throws away what you typed.</source>
        <translation>Nog eens Esc gooit weg wat u typte.</translation>
    </message>
    <message>
        <source>A changed clock counts for what arrives from now on; what has arrived keeps the clock that it came with. What is heard says how severe it is (F10, Sound: hear each).</source>
        <translation>Een gewijzigde termijn geldt voor wat vanaf nu binnenkomt; wat al binnen is, houdt de termijn waarmee het kwam. Wat te horen is, zegt hoe ernstig het is (F10, Geluid: beluister elk).</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Taal van de teksten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
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
        <source>left empty: the English one is shown</source>
        <translation>leeg gelaten: de Engelse wordt getoond</translation>
    </message>
    <message>
        <source>empty where it is not settled</source>
        <translation>leeg als het niet vastligt</translation>
    </message>
    <message>
        <source>value of this house</source>
        <translation>waarde van het huis</translation>
    </message>
    <message>
        <source>house value, DRAFT</source>
        <translation>huiswaarde, ONTWERP</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>geen termijn</translation>
    </message>
    <message>
        <source>changed here; it came as {clock}</source>
        <translation>hier gewijzigd; geleverd als {clock}</translation>
    </message>
    <message>
        <source>empty: never</source>
        <translation>leeg: nooit</translation>
    </message>
    <message>
        <source>usually {seconds} s, DRAFT</source>
        <translation>gewoonlijk {seconds} s, ONTWERP</translation>
    </message>
    <message>
        <source>30, 30 s or 2 min; empty: as usual</source>
        <translation>30, 30 s of 2 min; leeg: zoals gewoonlijk</translation>
    </message>
    <message>
        <source>15, 15 min, 90 s or 2 h; empty: no clock</source>
        <translation>15, 15 min, 90 s of 2 h; leeg: geen termijn</translation>
    </message>
</context>
<context>
    <name>channel_import</name>
    <message>
        <source>Take in channel profiles</source>
        <translation>Kanaalprofielen inlezen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>{count} more stand here as they stand in the file.</source>
        <translation>Al zoals in het bestand: nog {count}.</translation>
    </message>
    <message>
        <source>What has arrived already keeps the clock that it came with.</source>
        <translation>Wat al binnen is, houdt de termijn waarmee het kwam.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Wat er zou wijzigen</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>geen termijn</translation>
    </message>
    <message>
        <source>New: {name} ({clock})</source>
        <translation>Nieuw: {name} ({clock})</translation>
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
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Sources with gaps: {sources}. Messages that came late: {late}. Spans that cannot be fetched: {spans}.</source>
        <translation>Bronnen met hiaten: {sources}. Laat binnengekomen berichten: {late}. Perioden niet meer op te halen: {spans}.</translation>
    </message>
    <message>
        <source>Show (F8)</source>
        <translation>Tonen (F8)</translation>
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
        <source>The whole file</source>
        <translation>Het hele bestand</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>De tekst</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Regel {line}, kolom {column}</translation>
    </message>
    <message>
        <source>it is not YAML</source>
        <translation>het is geen YAML</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>er wordt een lijst verwacht</translation>
    </message>
    <message>
        <source>this id stands twice</source>
        <translation>deze id staat er twee keer</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>het is te diep genest</translation>
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
        <source>No dossier was opened by {ref}. Its number stands in its headline and in the log.</source>
        <translation>Geen dossier is geopend met {ref}. Het nummer staat in de kop van het dossier en in het logboek.</translation>
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
        <source>There is no such exercise.</source>
        <translation>Die oefening bestaat niet.</translation>
    </message>
    <message>
        <source>An exercise is running already: {title}.</source>
        <translation>Er loopt al een oefening: {title}.</translation>
    </message>
    <message>
        <source>No exercise runs.</source>
        <translation>Er loopt geen oefening.</translation>
    </message>
    <message>
        <source>Let the exercise go on first (F9).</source>
        <translation>Hervat eerst de oefening (F9).</translation>
    </message>
    <message>
        <source>This exercise does not run.</source>
        <translation>Deze oefening loopt niet.</translation>
    </message>
    <message>
        <source>STARTEX was given: the plan stays as it was then. Copy the exercise to change it.</source>
        <translation>STARTEX is gegeven: het plan blijft zoals het toen was. Kopieer de oefening om het te wijzigen.</translation>
    </message>
    <message>
        <source>This exercise has no plan that can be played.</source>
        <translation>Deze oefening heeft geen plan dat gespeeld kan worden.</translation>
    </message>
    <message>
        <source>The exercise is suspended already.</source>
        <translation>De oefening is al opgeschort.</translation>
    </message>
    <message>
        <source>The exercise is not suspended.</source>
        <translation>De oefening is niet opgeschort.</translation>
    </message>
    <message>
        <source>There is no inject {name} in this exercise.</source>
        <translation>Er is geen inject {name} in deze oefening.</translation>
    </message>
    <message>
        <source>There is an inject {name} already.</source>
        <translation>Er is al een inject {name}.</translation>
    </message>
    <message>
        <source>Give the exercise a name.</source>
        <translation>Geef de oefening een naam.</translation>
    </message>
    <message>
        <source>Scenario time does not go back.</source>
        <translation>De scenariotijd gaat niet achteruit.</translation>
    </message>
    <message>
        <source>This call rings no more.</source>
        <translation>Deze oproep gaat niet meer over.</translation>
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
        <source>It carries a classification, and this desk may not hold such a text. Take it where that is allowed; write here only who called, the register number and a neutral title.</source>
        <translation>Er staat een classificatie op, en deze desk mag zo een tekst niet bevatten. Neem hem op waar dat mag; schrijf hier enkel wie belde, het registernummer en een neutrale titel.</translation>
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
        <source>{ref} is this one itself.</source>
        <translation>{ref} is deze zelf.</translation>
    </message>
    <message>
        <source>{ref} is more severe than {other}, which nobody has assessed. Assess {other} first (key E).</source>
        <translation>{ref} is ernstiger dan {other}, die niemand beoordeeld heeft. Beoordeel eerst {other} (toets E).</translation>
    </message>
    <message>
        <source>Say why it can wait.</source>
        <translation>Zeg waarom ze kan wachten.</translation>
    </message>
    <message>
        <source>The time to come back has passed already.</source>
        <translation>Het tijdstip om terug te komen is al voorbij.</translation>
    </message>
    <message>
        <source>It can be put aside for {days} days at most.</source>
        <translation>Uitstellen kan hoogstens {days} dagen.</translation>
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
        <source>It is acknowledged already.</source>
        <translation>Ze is al bevestigd.</translation>
    </message>
    <message>
        <source>It is not on the shelf.</source>
        <translation>Ze is niet uitgesteld.</translation>
    </message>
    <message>
        <source>Nothing sounds for it: it is acknowledged.</source>
        <translation>Er klinkt niets voor: ze is bevestigd.</translation>
    </message>
    <message>
        <source>It stands in no dossier.</source>
        <translation>Ze staat in geen dossier.</translation>
    </message>
    <message>
        <source>Another officer has the desk and takes it over. Begin your own shift first (Ctrl+7).</source>
        <translation>Een andere officier heeft de desk en neemt ze over. Begin eerst uw eigen dienst (Ctrl+7).</translation>
    </message>
    <message>
        <source>A dossier needs a title.</source>
        <translation>Een dossier heeft een titel nodig.</translation>
    </message>
    <message>
        <source>A title holds {most} characters; this one has {count}.</source>
        <translation>Een titel telt hoogstens {most} tekens; deze heeft er {count}.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Zeg waarom.</translation>
    </message>
    <message>
        <source>{ref} stands in dossier {dossier}. Split it off there, or take it out first (Shift+D).</source>
        <translation>{ref} staat in dossier {dossier}. Splits ze daar af, of haal ze er eerst uit (Shift+D).</translation>
    </message>
    <message>
        <source>{ref} stands in no dossier.</source>
        <translation>{ref} staat in geen dossier.</translation>
    </message>
    <message>
        <source>{ref} does not stand in this dossier.</source>
        <translation>{ref} staat niet in dit dossier.</translation>
    </message>
    <message>
        <source>A dossier cannot be merged with itself.</source>
        <translation>Een dossier kan niet met zichzelf samengevoegd worden.</translation>
    </message>
    <message>
        <source>{ref} was not merged into another dossier.</source>
        <translation>{ref} is niet in een ander dossier samengevoegd.</translation>
    </message>
    <message>
        <source>Somebody else set it to {severity}. Say why it is lowered.</source>
        <translation>Iemand anders stelde {severity} in. Zeg waarom het verlaagd wordt.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Dat is al zo.</translation>
    </message>
    <message>
        <source>Say to whom: a role, and the name where you know it.</source>
        <translation>Zeg aan wie: een rol, en de naam als u die kent.</translation>
    </message>
    <message>
        <source>It is not closed.</source>
        <translation>Ze is niet afgesloten.</translation>
    </message>
    <message>
        <source>Not closed: these tasks are open: {what}. End them, or drop them with a remark.</source>
        <translation>Niet afgesloten: deze taken staan open: {what}. Beëindig ze, of schrap ze met een opmerking.</translation>
    </message>
    <message>
        <source>Not closed: not acknowledged yet: {what}. Somebody may be waiting.</source>
        <translation>Niet afgesloten: nog niet bevestigd: {what}. Misschien wacht er iemand.</translation>
    </message>
    <message>
        <source>Not closed: not ended: {what}.</source>
        <translation>Niet afgesloten: niet beëindigd: {what}.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>De notitie is leeg.</translation>
    </message>
    <message>
        <source>Nothing was written in yet.</source>
        <translation>Er is nog niets ingevuld.</translation>
    </message>
    <message>
        <source>Its status is clear already.</source>
        <translation>Haar status is al duidelijk.</translation>
    </message>
    <message>
        <source>What it says was erased; it cannot be moved to the exercise.</source>
        <translation>Wat ze zegt, is gewist; ze kan niet naar de oefening verplaatst worden.</translation>
    </message>
    <message>
        <source>Nothing is proposed for it. Select two or more to join them.</source>
        <translation>Er is niets voor voorgesteld. Kies er twee of meer om ze te koppelen.</translation>
    </message>
    <message>
        <source>What is real and what is a test are never joined.</source>
        <translation>Wat echt is en wat een test is, wordt nooit gekoppeld.</translation>
    </message>
    <message>
        <source>They are joined already.</source>
        <translation>Ze zijn al gekoppeld.</translation>
    </message>
    <message>
        <source>{one} and {other} would come together with it, and they were parted by hand. If they are one event after all, select these two and join them first.</source>
        <translation>{one} en {other} zouden er samen bij komen, en ze zijn met de hand ontkoppeld. Zijn ze toch één voorval, kies dan deze twee en koppel ze eerst.</translation>
    </message>
    <message>
        <source>It is joined with nothing.</source>
        <translation>Ze is met niets gekoppeld.</translation>
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
        <source>Exercise and real are never linked: {what} is in the other lane (Ctrl+E).</source>
        <translation>Oefening en echt komen nooit samen; op het andere spoor (Ctrl+E): {what}.</translation>
    </message>
    <message>
        <source>{ref} is no real alert (a test, an exercise or a draft): it is never linked with real ones.</source>
        <translation>{ref} is geen echt alarm (een test, een oefening of een ontwerp): het komt nooit samen met echte.</translation>
    </message>
    <message>
        <source>{ref} is real; this dossier holds a test. They are never linked.</source>
        <translation>{ref} is echt; in dit dossier staat een test. Die komen nooit samen.</translation>
    </message>
    <message>
        <source>This dossier is not known at this desk.</source>
        <translation>Dit dossier is niet bekend aan deze desk.</translation>
    </message>
    <message>
        <source>{ref} was merged into {into}. Take that one, or undo the merging first.</source>
        <translation>{ref} is samengevoegd in {into}. Neem dat dossier, of hef eerst de samenvoeging op.</translation>
    </message>
    <message>
        <source>{ref} is closed. Reopen it first (Shift+X on the dossiers&apos; screen).</source>
        <translation>{ref} is afgesloten. Heropen het eerst (Shift+X op het scherm van de dossiers).</translation>
    </message>
    <message>
        <source>Say why it belongs to this dossier: nothing in the messages themselves says so.</source>
        <translation>Zeg waarom ze bij dit dossier hoort: niets in de berichten zelf zegt het.</translation>
    </message>
    <message>
        <source>It is in this dossier already.</source>
        <translation>Ze staat al in dit dossier.</translation>
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
        <source>There is no channel {name}.</source>
        <translation>Er is geen kanaal {name}.</translation>
    </message>
    <message>
        <source>Nothing of this channel was changed.</source>
        <translation>Aan dit kanaal is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The program itself uses this channel: it stays.</source>
        <translation>Het programma zelf gebruikt dit kanaal: het blijft.</translation>
    </message>
    <message>
        <source>This channel is retired already.</source>
        <translation>Dit kanaal is al stopgezet.</translation>
    </message>
    <message>
        <source>A source still uses this channel: {name}. Give it another channel first.</source>
        <translation>Een bron gebruikt dit kanaal nog: {name}. Geef die eerst een ander kanaal.</translation>
    </message>
    <message>
        <source>This channel is in use.</source>
        <translation>Dit kanaal is in gebruik.</translation>
    </message>
    <message>
        <source>Give the channel an English name: it stands where a language is missing.</source>
        <translation>Geef het kanaal een Engelse naam: die staat er waar een taal ontbreekt.</translation>
    </message>
    <message>
        <source>Write “{text}” in English as well: it stands where a language is missing.</source>
        <translation>Schrijf “{text}” ook in het Engels: dat staat er waar een taal ontbreekt.</translation>
    </message>
    <message>
        <source>“{text}” is too long: at most {count} characters.</source>
        <translation>“{text}” is te lang: hoogstens {count} tekens.</translation>
    </message>
    <message>
        <source>A clock runs from 10 seconds to 7 days; without a clock, leave it empty.</source>
        <translation>Een termijn gaat van 10 seconden tot 7 dagen; zonder termijn: leeg laten.</translation>
    </message>
    <message>
        <source>What is heard again is heard every 5 seconds to every hour.</source>
        <translation>Wat opnieuw te horen is, klinkt om de 5 seconden tot om het uur.</translation>
    </message>
    <message>
        <source>There is a channel of this name already: {name}.</source>
        <translation>Er is al een kanaal met deze naam: {name}.</translation>
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
        <source>Give the folder, the web address or the mail server to watch.</source>
        <translation>Geef de map, het webadres of de mailserver om te bewaken.</translation>
    </message>
    <message>
        <source>The address seems to hold a secret ({name}=…). It would stand in the log for ever. If the source takes it as a token, choose Token and leave it out of the address.</source>
        <translation>Het adres lijkt een geheim te bevatten ({name}=…). Dat zou voor altijd in het logboek staan. Als de bron het als token aanneemt, kies dan Token en laat het uit het adres weg.</translation>
    </message>
    <message>
        <source>Give the user name that goes with the password.</source>
        <translation>Geef de gebruikersnaam die bij het wachtwoord hoort.</translation>
    </message>
    <message>
        <source>A password or token is only sent over a secure line: the address must begin with https://.</source>
        <translation>Een wachtwoord of token wordt enkel over een beveiligde verbinding gestuurd: het adres moet met https:// beginnen.</translation>
    </message>
    <message>
        <source>A mail server&apos;s address begins with imaps:// (or imap:// with STARTTLS).</source>
        <translation>Het adres van een mailserver begint met imaps:// (of imap:// met STARTTLS).</translation>
    </message>
    <message>
        <source>This is no mail server. One looks like this: imaps://mail.example.org</source>
        <translation>Dit is geen mailserver. Een mailserver ziet er zo uit: imaps://mail.example.org</translation>
    </message>
    <message>
        <source>Give the user name of the mailbox.</source>
        <translation>Geef de gebruikersnaam van de mailbox.</translation>
    </message>
    <message>
        <source>A mailbox asks for a password or a token: choose which.</source>
        <translation>Een mailbox vraagt een wachtwoord of een token: kies welk van beide.</translation>
    </message>
    <message>
        <source>Give the name of the mailbox; the usual one is INBOX.</source>
        <translation>Geef de naam van de mailbox; de gewone is INBOX.</translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the address: it stands in the log, where all can read it and nothing is ever taken out. They have fields of their own; the password is kept apart.</source>
        <translation>Laat de gebruikersnaam en het wachtwoord uit het adres weg: het staat in het logboek, waar iedereen het kan lezen en nooit iets uit verdwijnt. Ze hebben eigen velden; het wachtwoord wordt apart bewaard.</translation>
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
        <source>Take between 1 and {count} messages from one answer.</source>
        <translation>Neem tussen 1 en {count} berichten uit één antwoord.</translation>
    </message>
    <message>
        <source>Take at most {count} attachments from one message.</source>
        <translation>Neem hoogstens {count} bijlagen uit één bericht.</translation>
    </message>
    <message>
        <source>Follow at most {count} redirects.</source>
        <translation>Volg hoogstens {count} doorverwijzingen.</translation>
    </message>
    <message>
        <source>A silence that is normal lasts between 1 minute and a year.</source>
        <translation>Een normale stilte duurt tussen 1 minuut en een jaar.</translation>
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
        <source>The sender did not say whether it is real, an exercise or a test.</source>
        <translation>De afzender zei niet of het echt, een oefening of een test is.</translation>
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
        <source>A line, not an area.</source>
        <translation>Een lijn, geen gebied.</translation>
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
        <source>Carries a signature.</source>
        <translation>Draagt een handtekening.</translation>
    </message>
    <message>
        <source>Its signature does not fit: the text or the signature was changed on the way. Ask the sender.</source>
        <translation>De handtekening klopt niet: de tekst of de handtekening is onderweg gewijzigd. Vraag het na bij de afzender.</translation>
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
        <source>Came late: it was sent while its source was not covered.</source>
        <translation>Laat binnengekomen: het is verzonden terwijl de bron niet gedekt was.</translation>
    </message>
    <message>
        <source>The sender gave no status; this source is set up as one that sends real messages.</source>
        <translation>De afzender gaf geen status; deze bron is ingesteld als een die echte berichten stuurt.</translation>
    </message>
    <message>
        <source>Read from an index; the alert itself was not fetched and may say more.</source>
        <translation>Gelezen uit een index; het alarm zelf is niet opgehaald en zegt misschien meer.</translation>
    </message>
    <message>
        <source>It has no identifier of its own; one was made from its text.</source>
        <translation>Het heeft geen eigen identificatie; er is er een uit de tekst gemaakt.</translation>
    </message>
    <message>
        <source>A file in it is damaged and could not be unpacked whole.</source>
        <translation>Een bestand erin is beschadigd en kon niet volledig uitgepakt worden.</translation>
    </message>
    <message>
        <source>It carries more files than are unpacked; the others are in the original.</source>
        <translation>Het bevat meer bestanden dan er uitgepakt worden; de andere staan in het origineel.</translation>
    </message>
    <message>
        <source>It has more values than are shown; all are in the original.</source>
        <translation>Het heeft meer waarden dan er getoond worden; alle staan in het origineel.</translation>
    </message>
    <message>
        <source>The mail is signed; the signature has not been checked.</source>
        <translation>De mail is ondertekend; de handtekening is niet gecontroleerd.</translation>
    </message>
    <message>
        <source>The mail is encrypted and cannot be read here: open it in the mail program.</source>
        <translation>De mail is versleuteld en kan hier niet gelezen worden: open hem in het mailprogramma.</translation>
    </message>
    <message>
        <source>Files are packed in winmail.dat, which is not unpacked here: open it in the mail program.</source>
        <translation>Er zitten bestanden in winmail.dat, dat hier niet uitgepakt wordt: open het in het mailprogramma.</translation>
    </message>
    <message>
        <source>The mail is damaged or cut off; what could be read is shown.</source>
        <translation>De mail is beschadigd of afgebroken; wat gelezen kon worden, wordt getoond.</translation>
    </message>
    <message>
        <source>Not sent: it is a draft, without a time of sending.</source>
        <translation>Niet verzonden: het is een ontwerp, zonder tijdstip van verzending.</translation>
    </message>
    <message>
        <source>The time is the one of the last mail server: the sender&apos;s own cannot be read.</source>
        <translation>De tijd is die van de laatste mailserver: die van de afzender kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>A mail of ours did not arrive, or not yet: see the status and the recipient.</source>
        <translation>Een mail van ons is niet of nog niet aangekomen: zie de status en de bestemmeling.</translation>
    </message>
    <message>
        <source>A receipt: says what became of a mail of ours.</source>
        <translation>Een ontvangstmelding: zegt wat er van een mail van ons geworden is.</translation>
    </message>
    <message>
        <source>No machine understands it: read it and complete it by hand.</source>
        <translation>Geen machine begrijpt het: lees het en vul het met de hand aan.</translation>
    </message>
    <message>
        <source>It has more shapes than are drawn; all are in the original.</source>
        <translation>Het heeft meer vormen dan er getekend worden; alle staan in het origineel.</translation>
    </message>
    <message>
        <source>An area has holes that are not drawn: it is smaller than shown.</source>
        <translation>Een gebied heeft gaten die niet getekend worden: het is kleiner dan getoond.</translation>
    </message>
    <message>
        <source>The sender put longitude before latitude; they were turned round.</source>
        <translation>De afzender zette de lengte voor de breedte; ze zijn omgewisseld.</translation>
    </message>
    <message>
        <source>Not an earthquake: the sender says that something else shook the ground.</source>
        <translation>Geen aardbeving: de afzender zegt dat iets anders de grond deed beven.</translation>
    </message>
    <message>
        <source>The values are automatic: no person has looked at them, and they may change.</source>
        <translation>De waarden zijn automatisch: niemand heeft ze nagekeken, ze kunnen nog wijzigen.</translation>
    </message>
    <message>
        <source>The sender has rejected these values.</source>
        <translation>De afzender heeft deze waarden verworpen.</translation>
    </message>
    <message>
        <source>The magnitude is unknown.</source>
        <translation>De magnitude is onbekend.</translation>
    </message>
    <message>
        <source>The depth is very small: the sender may have written kilometres where metres belong.</source>
        <translation>De diepte is heel klein: misschien schreef de afzender kilometers waar meters horen.</translation>
    </message>
    <message>
        <source>The values that the sender prefers are not in the message; the first ones given are shown, if any.</source>
        <translation>De waarden waaraan de afzender de voorkeur geeft, staan niet in het bericht; de eerst gegeven waarden worden getoond, als die er zijn.</translation>
    </message>
    <message>
        <source>A machine translated the text; the original counts.</source>
        <translation>Een machine vertaalde de tekst; het origineel telt.</translation>
    </message>
    <message>
        <source>A time has no zone; it was read as the sender&apos;s local time.</source>
        <translation>Een tijd heeft geen zone; hij is als plaatselijke tijd van de afzender gelezen.</translation>
    </message>
    <message>
        <source>It carries a classification: its text was not taken in, because this desk may not hold it. Read it where that is allowed, and note here only register number, system and holder (Shift+H).</source>
        <translation>Er staat een classificatie op: de tekst is niet opgenomen, want deze desk mag hem niet bevatten. Lees hem waar dat mag, en noteer hier enkel registernummer, systeem en houder (Shift+H).</translation>
    </message>
    <message>
        <source>Marked TLP:WHITE, the old word: it counts as TLP:CLEAR.</source>
        <translation>Gemarkeerd TLP:WHITE, het oude woord: het geldt als TLP:CLEAR.</translation>
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
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>In reserve</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Ingebracht</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Telefoon gaat</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Niet opgenomen</translation>
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
        <source>Not delivered</source>
        <translation>Niet ingebracht</translation>
    </message>
    <message>
        <source>Seen done</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Niet vastgesteld</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
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
        <source>Completed by hand: {headline}</source>
        <translation>Met de hand aangevuld: {headline}</translation>
    </message>
    <message>
        <source>One event with {other_ref}</source>
        <translation>Zelfde voorval als {other_ref}</translation>
    </message>
    <message>
        <source>Another event than {other_ref}</source>
        <translation>Ander voorval dan {other_ref}</translation>
    </message>
    <message>
        <source>May be one event with {other_ref}</source>
        <translation>Misschien zelfde voorval als {other_ref}</translation>
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
        <source>Gap of {name}: {from} to {to} ({minutes} min), {why}. Messages that came late: {late}. {lost}</source>
        <translation>Hiaat van {name}: {from} tot {to} ({minutes} min), {why}. Laat binnengekomen berichten: {late}. {lost}</translation>
    </message>
    <message>
        <source>Channel added: {name}</source>
        <translation>Kanaal toegevoegd: {name}</translation>
    </message>
    <message>
        <source>Channel changed: {name}</source>
        <translation>Kanaal gewijzigd: {name}</translation>
    </message>
    <message>
        <source>Channel set back to what it was: {name}</source>
        <translation>Kanaal teruggezet naar wat het was: {name}</translation>
    </message>
    <message>
        <source>Channel retired: {name}</source>
        <translation>Kanaal stopgezet: {name}</translation>
    </message>
    <message>
        <source>Channel in use again: {name}</source>
        <translation>Kanaal weer in gebruik: {name}</translation>
    </message>
    <message>
        <source>Exercise prepared: {title}</source>
        <translation>Oefening voorbereid: {title}</translation>
    </message>
    <message>
        <source>Exercise described anew: {title}</source>
        <translation>Oefening opnieuw beschreven: {title}</translation>
    </message>
    <message>
        <source>Inject written: {name}</source>
        <translation>Inject geschreven: {name}</translation>
    </message>
    <message>
        <source>Inject taken out: {step}</source>
        <translation>Inject eruit gehaald: {step}</translation>
    </message>
    <message>
        <source>Prepared exercise taken off the list: {title}</source>
        <translation>Voorbereide oefening van de lijst gehaald: {title}</translation>
    </message>
    <message>
        <source>STARTEX: {title}</source>
        <translation>STARTEX: {title}</translation>
    </message>
    <message>
        <source>EXERCISE SUSPENDED</source>
        <translation>OEFENING OPGESCHORT</translation>
    </message>
    <message>
        <source>Exercise goes on</source>
        <translation>Oefening hervat</translation>
    </message>
    <message>
        <source>Exercise speed: {speed} times as fast as in reality</source>
        <translation>Snelheid van de oefening: {speed} keer zo snel als in werkelijkheid</translation>
    </message>
    <message>
        <source>Exercise jumps to {at}. Not delivered: {count}. {names}</source>
        <translation>Oefening springt naar {at}. Niet ingebracht: {count}. {names}</translation>
    </message>
    <message>
        <source>Inject delivered: {step}</source>
        <translation>Inject ingebracht: {step}</translation>
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
        <source>Call of the exercise taken: {caller}</source>
        <translation>Oproep van de oefening opgenomen: {caller}</translation>
    </message>
    <message>
        <source>Call of the exercise not taken: {step}</source>
        <translation>Oproep van de oefening niet opgenomen: {step}</translation>
    </message>
    <message>
        <source>ENDEX: {title}</source>
        <translation>ENDEX: {title}</translation>
    </message>
    <message>
        <source>Observed: {text}</source>
        <translation>Waargenomen: {text}</translation>
    </message>
    <message>
        <source>Expected action {number} of {step} looked at</source>
        <translation>Verwachte actie {number} van {step} bekeken</translation>
    </message>
    <message>
        <source>Hot wash: {text}</source>
        <translation>Hot debriefing: {text}</translation>
    </message>
    <message>
        <source>Lesson: {text} ({owner} {due})</source>
        <translation>Les: {text} ({owner} {due})</translation>
    </message>
    <message>
        <source>Exercise evaluated: {title}</source>
        <translation>Oefening geëvalueerd: {title}</translation>
    </message>
    <message>
        <source>Telephone rings (exercise): {caller}</source>
        <translation>Telefoon gaat (oefening): {caller}</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Voorbereid</translation>
    </message>
    <message>
        <source>STARTEX: it runs</source>
        <translation>STARTEX: ze loopt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Opgeschort</translation>
    </message>
    <message>
        <source>ENDEX: to be evaluated</source>
        <translation>ENDEX: te evalueren</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Geëvalueerd</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Weggegooid</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Shelved until {until}: {reason}</source>
        <translation>Uitgesteld tot {until}: {reason}</translation>
    </message>
    <message>
        <source>Brought back from the shelf. {reason}</source>
        <translation>Teruggehaald uit uitstel. {reason}</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Gedempt</translation>
    </message>
    <message>
        <source>Marked {words}. {reason}</source>
        <translation>Gemarkeerd: {words}. {reason}</translation>
    </message>
    <message>
        <source>Classified item {register} in {system}, held by {holder}: {title}</source>
        <translation>Geclassificeerd stuk {register} in {system}, houder {holder}: {title}</translation>
    </message>
    <message>
        <source>To dossier {dossier_ref} {dossier_title}. {reason}</source>
        <translation>Naar dossier {dossier_ref} {dossier_title}. {reason}</translation>
    </message>
    <message>
        <source>Out of dossier {dossier_ref} {dossier_title}. {reason}</source>
        <translation>Uit dossier {dossier_ref} {dossier_title}. {reason}</translation>
    </message>
    <message>
        <source>Dossier opened: {title}. {reason}</source>
        <translation>Dossier geopend: {title}. {reason}</translation>
    </message>
    <message>
        <source>Dossier named: {title}</source>
        <translation>Dossier benoemd: {title}</translation>
    </message>
    <message>
        <source>Summary: {text}</source>
        <translation>Samenvatting: {text}</translation>
    </message>
    <message>
        <source>Paragon reference: {reference}</source>
        <translation>Paragon-referentie: {reference}</translation>
    </message>
    <message>
        <source>Dossier assessed: {severity}. {reason}</source>
        <translation>Dossier beoordeeld: {severity}. {reason}</translation>
    </message>
    <message>
        <source>Dossier marked {words}. {reason}</source>
        <translation>Dossier gemarkeerd: {words}. {reason}</translation>
    </message>
    <message>
        <source>Dossier: {state}. {to} {reason}</source>
        <translation>Dossier: {state}. {to} {reason}</translation>
    </message>
    <message>
        <source>Merged into {into_ref} {into_title}. {reason}</source>
        <translation>Samengevoegd in {into_ref} {into_title}. {reason}</translation>
    </message>
    <message>
        <source>Merging undone. {reason}</source>
        <translation>Samenvoeging opgeheven. {reason}</translation>
    </message>
    <message>
        <source>Task {end}: {text}. {remark}</source>
        <translation>Taak {end}: {text}. {remark}</translation>
    </message>
    <message>
        <source>Meeting: {title}. {when}</source>
        <translation>Vergadering: {title}. {when}</translation>
    </message>
    <message>
        <source>{title} decided: {text}</source>
        <translation>Beslist door {title}: {text}</translation>
    </message>
    <message>
        <source>Meeting ended: {title}. {remark}</source>
        <translation>Vergadering beëindigd: {title}. {remark}</translation>
    </message>
    <message>
        <source>{name}: {value} ({precision}), source {source}, as at {as_at}. {remark}</source>
        <translation>{name}: {value} ({precision}), bron {source}, stand van {as_at}. {remark}</translation>
    </message>
    <message>
        <source>Federal-phase criterion met: {name}. Evidence: {evidence}</source>
        <translation>Aan criterium federale fase voldaan: {name}. Bewijs: {evidence}</translation>
    </message>
    <message>
        <source>Federal-phase criterion no longer met: {name}. {reason}</source>
        <translation>Aan criterium federale fase niet meer voldaan: {name}. {reason}</translation>
    </message>
    <message>
        <source>Decision proposed to {decided_by}: {choice}. {reasons}</source>
        <translation>Beslissing voorgesteld aan {decided_by}: {choice}. {reasons}</translation>
    </message>
    <message>
        <source>Decision by {decided_by}: {choice}. {reasons}</source>
        <translation>Beslissing van {decided_by}: {choice}. {reasons}</translation>
    </message>
    <message>
        <source>Decision {ref} revoked by {by}. {reason}</source>
        <translation>Beslissing {ref} herroepen door {by}. {reason}</translation>
    </message>
    <message>
        <source>Decision {ref} reviewed. {remark}</source>
        <translation>Beslissing {ref} herbekeken. {remark}</translation>
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
        <source>Rules for matching changed</source>
        <translation>Koppelregels gewijzigd</translation>
    </message>
    <message>
        <source>Rules for matching set back to those of the program</source>
        <translation>Koppelregels teruggezet naar die van het programma</translation>
    </message>
    <message>
        <source>Signer trusted: {name}</source>
        <translation>Ondertekenaar vertrouwd: {name}</translation>
    </message>
    <message>
        <source>Signer trusted no more</source>
        <translation>Ondertekenaar niet meer vertrouwd</translation>
    </message>
    <message>
        <source>Own sender added: {name}</source>
        <translation>Eigen afzender toegevoegd: {name}</translation>
    </message>
    <message>
        <source>Own sender taken out: {name}</source>
        <translation>Eigen afzender eruit gehaald: {name}</translation>
    </message>
    <message>
        <source>Flood mode begun: {rate} notifications in ten minutes, limit {limit}</source>
        <translation>Toevloedmodus begonnen: {rate} meldingen in tien minuten, grens {limit}</translation>
    </message>
    <message>
        <source>Flood mode ended after {minutes} min: {items} notifications came</source>
        <translation>Toevloedmodus beëindigd na {minutes} min: er kwamen {items} meldingen</translation>
    </message>
    <message>
        <source>Limits of the load changed</source>
        <translation>Grenzen van de drukte gewijzigd</translation>
    </message>
    <message>
        <source>Limits of the load set back to those of the program</source>
        <translation>Grenzen van de drukte teruggezet naar die van het programma</translation>
    </message>
    <message>
        <source>Sound of the desk set: volume {volume} %</source>
        <translation>Geluid van de desk ingesteld: volume {volume} %</translation>
    </message>
    <message>
        <source>Has read what happened since the last look</source>
        <translation>Heeft gelezen wat er sinds de vorige keer gebeurde</translation>
    </message>
    <message>
        <source>View saved: {name}</source>
        <translation>Weergave bewaard: {name}</translation>
    </message>
    <message>
        <source>View removed: {name}</source>
        <translation>Weergave verwijderd: {name}</translation>
    </message>
    <message>
        <source>The clock jumped by {seconds} s, or the machine slept</source>
        <translation>De klok versprong {seconds} s, of de machine sliep</translation>
    </message>
    <message>
        <source>Acknowledged together with {equal_ref}, which says the same</source>
        <translation>Bevestigd samen met {equal_ref}, die hetzelfde zegt</translation>
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
        <source>Acknowledged {minutes} min late</source>
        <translation>{minutes} min te laat bevestigd</translation>
    </message>
    <message>
        <source>Acknowledged by voice to {by_voice_to}, {minutes} min late</source>
        <translation>Mondeling bevestigd aan {by_voice_to}, {minutes} min te laat</translation>
    </message>
    <message>
        <source>Acknowledged together with {with_ref}, which replaces it, {minutes} min late</source>
        <translation>Bevestigd samen met {with_ref}, die ze vervangt, {minutes} min te laat</translation>
    </message>
    <message>
        <source>Acknowledged together with {equal_ref}, which says the same, {minutes} min late</source>
        <translation>Bevestigd samen met {equal_ref}, die hetzelfde zegt, {minutes} min te laat</translation>
    </message>
    <message>
        <source>Acknowledged: {comment}</source>
        <translation>Bevestigd: {comment}</translation>
    </message>
    <message>
        <source>Acknowledged {minutes} min late: {comment}</source>
        <translation>{minutes} min te laat bevestigd: {comment}</translation>
    </message>
    <message>
        <source>Taken over: {comment}</source>
        <translation>Overgenomen: {comment}</translation>
    </message>
    <message>
        <source>Handed to us by {who}: {comment}</source>
        <translation>Aan ons overgedragen door {who}: {comment}</translation>
    </message>
    <message>
        <source>Handed back to {who}: {comment}</source>
        <translation>Teruggegeven aan {who}: {comment}</translation>
    </message>
    <message>
        <source>Closed: {reason} ({other}). {text}</source>
        <translation>Afgesloten: {reason} ({other}). {text}</translation>
    </message>
    <message>
        <source>Program started, version {version}; it had not been stopped in order</source>
        <translation>Programma gestart, versie {version}; het was niet ordelijk gestopt</translation>
    </message>
    <message>
        <source>Channel changed: {name}. To be acknowledged within {minutes} min</source>
        <translation>Kanaal gewijzigd: {name}. Te bevestigen binnen {minutes} min</translation>
    </message>
    <message>
        <source>Channel changed: {name}. No clock runs any more</source>
        <translation>Kanaal gewijzigd: {name}. Er loopt geen termijn meer</translation>
    </message>
    <message>
        <source>Offline: no source on the network can be reached. {reason}</source>
        <translation>Offline: geen enkele bron op het netwerk is bereikbaar. {reason}</translation>
    </message>
    <message>
        <source>Online again, after {minutes} min</source>
        <translation>Weer online, na {minutes} min</translation>
    </message>
    <message>
        <source>Gap of {name}: {from} to {to} ({minutes} min), {why}, then {why_2}. Messages that came late: {late}. {lost}</source>
        <translation>Hiaat van {name}: {from} tot {to} ({minutes} min), {why}, daarna {why_2}. Laat binnengekomen berichten: {late}. {lost}</translation>
    </message>
    <message>
        <source>Gap of {name}: {from} to {to} ({minutes} min), {why}. Messages that came late: {late}. What was sent up to {lost_to} can no longer be fetched.</source>
        <translation>Hiaat van {name}: {from} tot {to} ({minutes} min), {why}. Laat binnengekomen berichten: {late}. Wat tot {lost_to} verzonden is, kan niet meer opgehaald worden.</translation>
    </message>
    <message>
        <source>Gap of {name}: {from} to {to} ({minutes} min), {why}, then {why_2}. Messages that came late: {late}. What was sent up to {lost_to} can no longer be fetched.</source>
        <translation>Hiaat van {name}: {from} tot {to} ({minutes} min), {why}, daarna {why_2}. Laat binnengekomen berichten: {late}. Wat tot {lost_to} verzonden is, kan niet meer opgehaald worden.</translation>
    </message>
    <message>
        <source>Received, could not be read: {name}</source>
        <translation>Ontvangen, kon niet gelezen worden: {name}</translation>
    </message>
    <message>
        <source>Received, text not taken in because it is classified: {headline}</source>
        <translation>Ontvangen, tekst niet opgenomen want geclassificeerd: {headline}</translation>
    </message>
    <message>
        <source>Handling mark taken away. {reason}</source>
        <translation>Verspreidingsmarkering weggenomen. {reason}</translation>
    </message>
    <message>
        <source>Assessed: {severity}, {concerns}, source and information {code}. {reason}</source>
        <translation>Beoordeeld: {severity}, {concerns}, bron en informatie {code}. {reason}</translation>
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
        <source>Sound on again</source>
        <translation>Geluid weer aan</translation>
    </message>
    <message>
        <source>Dossier assessed: {severity}, as {with_ref} was</source>
        <translation>Dossier beoordeeld: {severity}, zoals {with_ref}</translation>
    </message>
    <message>
        <source>Task: {text}</source>
        <translation>Taak: {text}</translation>
    </message>
    <message>
        <source>Task for {owner}, due {due_at}: {text}</source>
        <translation>Taak voor {owner}, tegen {due_at}: {text}</translation>
    </message>
    <message>
        <source>Task, due {due_at}: {text}</source>
        <translation>Taak, tegen {due_at}: {text}</translation>
    </message>
    <message>
        <source>Meeting: {title}, chair {chair}. {when}</source>
        <translation>Vergadering: {title}, voorzitter {chair}. {when}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>geschrapt</translation>
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
        <source>Critical, in hand</source>
        <translation>Kritiek, in behandeling</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>New, critical or serious</source>
        <translation>Nieuw, kritiek of ernstig</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>Nu te laat</translation>
    </message>
    <message>
        <source>Real, exercise or test?</source>
        <translation>Echt, oefening of test?</translation>
    </message>
    <message>
        <source>Updated, withdrawn, assessed</source>
        <translation>Bijgewerkt, ingetrokken, beoordeeld</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>Tasks due</source>
        <translation>Taken te laat of bijna</translation>
    </message>
    <message>
        <source>Handed over, taken over</source>
        <translation>Overgedragen, overgenomen</translation>
    </message>
    <message>
        <source>Sources and gaps</source>
        <translation>Bronnen en hiaten</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Withdrawn by its sender: no all-clear</source>
        <translation>Ingetrokken door de afzender: geen einde alarm</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Received for {area}</source>
        <translation>Ontvangen voor {area}</translation>
    </message>
    <message>
        <source>Acknowledgement was due</source>
        <translation>Moest bevestigd zijn</translation>
    </message>
    <message>
        <source>Task for {owner}: {text}</source>
        <translation>Taak voor {owner}: {text}</translation>
    </message>
    <message>
        <source>To take over</source>
        <translation>Over te nemen</translation>
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
        <source>Shelved</source>
        <translation>Uitgesteld</translation>
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
        <source>This is JSON with more values in it than messages can have.</source>
        <translation>Dit is JSON met meer waarden erin dan berichten kunnen hebben.</translation>
    </message>
    <message>
        <source>This is JSON, but of no kind that is known here.</source>
        <translation>Dit is JSON, maar van geen soort die hier bekend is.</translation>
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
        <source>{host} broke off before the answer was whole; perhaps it does not accept the certificate that shows who asks.</source>
        <translation>{host} brak af voor het antwoord volledig was; misschien aanvaardt het het certificaat niet dat toont wie vraagt.</translation>
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
        <source>{host} does not accept the token ({status}); it may have run out. Enter a new one in the settings of the source.</source>
        <translation>{host} aanvaardt het token niet ({status}); misschien is het verlopen. Voer een nieuw in bij de instellingen van de bron.</translation>
    </message>
    <message>
        <source>{host} does not accept the user name or the password ({status}). Enter them again in the settings of the source.</source>
        <translation>{host} aanvaardt de gebruikersnaam of het wachtwoord niet ({status}). Voer ze opnieuw in bij de instellingen van de bron.</translation>
    </message>
    <message>
        <source>{host} wants to know who asks ({status}): choose a log-in in the settings of the source.</source>
        <translation>{host} wil weten wie vraagt ({status}): kies een aanmelding bij de instellingen van de bron.</translation>
    </message>
    <message>
        <source>{host} knows who asks and does not give it ({status}): ask its operator for access.</source>
        <translation>{host} weet wie vraagt en geeft het niet ({status}): vraag toegang aan de beheerder ervan.</translation>
    </message>
    <message>
        <source>{host} answered {status} ({phrase}); it wants to be left alone for {seconds} s.</source>
        <translation>{host} antwoordde {status} ({phrase}); het wil {seconds} s met rust gelaten worden.</translation>
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
        <source>{host} wants a certificate that shows who asks: import one in the network settings (Ctrl+Shift+N) and choose it in the source.</source>
        <translation>{host} wil een certificaat dat toont wie vraagt: importeer er een in de netwerkinstellingen (Ctrl+Shift+N) en kies het in de bron.</translation>
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
        <source>The proxy {proxy} does not go to {host}; it says: {said}.</source>
        <translation>De proxy {proxy} gaat niet naar {host}; hij zegt: {said}.</translation>
    </message>
    <message>
        <source>The proxy {proxy}, through which {host} is asked, cannot be reached: look at the network settings (Ctrl+Shift+N).</source>
        <translation>De proxy {proxy}, waarlangs {host} bevraagd wordt, is niet bereikbaar: kijk de netwerkinstellingen na (Ctrl+Shift+N).</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and password, or does not accept those that it was given (407): enter them in the network settings (Ctrl+Shift+N).</source>
        <translation>De proxy {proxy} vraagt een gebruikersnaam en wachtwoord, of aanvaardt de gegeven niet (407): voer ze in bij de netwerkinstellingen (Ctrl+Shift+N).</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: this machine does not know who issued it ({why}). If the host is the right one, import the certificate of its authority in the network settings (Ctrl+Shift+N).</source>
        <translation>Het certificaat van {host} wordt niet vertrouwd: deze machine weet niet wie het uitreikte ({why}). Is het de juiste host, importeer dan het certificaat van de autoriteit ervan in de netwerkinstellingen (Ctrl+Shift+N).</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: its time is over ({why}). Look at the date of this machine; if that is right, the operator of {host} has to renew it.</source>
        <translation>Het certificaat van {host} wordt niet vertrouwd: het is vervallen ({why}). Kijk de datum van deze machine na; klopt die, dan moet de beheerder van {host} het vernieuwen.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: its time has not begun ({why}). Look at the date of this machine.</source>
        <translation>Het certificaat van {host} wordt niet vertrouwd: het is nog niet geldig ({why}). Kijk de datum van deze machine na.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: it was issued for another name ({why}). Look at the address; somebody may stand in between.</source>
        <translation>Het certificaat van {host} wordt niet vertrouwd: het is voor een andere naam uitgereikt ({why}). Kijk het adres na; misschien zit er iemand tussen.</translation>
    </message>
    <message>
        <source>{host} does not accept the certificate that shows who asks; it may be expired, or from another authority.</source>
        <translation>{host} aanvaardt het certificaat niet dat toont wie vraagt; misschien is het vervallen, of van een andere autoriteit.</translation>
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
        <source>The source gave {count} messages at once; only the first {limit} are taken. If there may be so many, raise the limit of the source.</source>
        <translation>De bron gaf {count} berichten ineens; enkel de eerste {limit} zijn opgenomen. Mogen het er zo veel zijn, verhoog dan de grens van de bron.</translation>
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
        <translation>Dit lijkt op JSON, maar het is beschadigd of onvolledig.</translation>
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
        <source>{path} was last open in another version of the program.</source>
        <translation>{path} is het laatst geopend in een andere versie van het programma.</translation>
    </message>
    <message>
        <source>Start the program once, or run &apos;icc-desktop verify --rebuild&apos;: that brings it up to date.</source>
        <translation>Start het programma één keer, of voer &apos;icc-desktop verify --rebuild&apos; uit: dat brengt het bij.</translation>
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
        <source>What the search finds is not what the journal says. &apos;verify --rebuild&apos; mends it.</source>
        <translation>Wat het zoeken vindt, is niet wat het journaal zegt. &apos;verify --rebuild&apos; herstelt dat.</translation>
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
    <message>
        <source>Kept in the keyring of this machine ({keyring}); not in the log, not in a backup.</source>
        <translation>Bewaard in de sleutelbos van deze machine ({keyring}); niet in het logboek, niet in een back-up.</translation>
    </message>
    <message>
        <source>No keyring of this machine can be used, so it is kept in the file {path}. Only your account may read it; it goes into no log and no backup, but whoever copies the disk has it.</source>
        <translation>Geen sleutelbos van deze machine is bruikbaar; daarom staat het in het bestand {path}. Enkel uw account mag het lezen; het komt in geen logboek en geen back-up, maar wie de schijf kopieert, heeft het.</translation>
    </message>
    <message>
        <source>The password could not be kept: {path} cannot be written to.</source>
        <translation>Het wachtwoord kon niet bewaard worden: in {path} kan niet geschreven worden.</translation>
    </message>
    <message>
        <source>What was kept before is still there.</source>
        <translation>Wat eerder bewaard was, is er nog.</translation>
    </message>
    <message>
        <source>Make room on the disk, or unlock the keyring; then try again.</source>
        <translation>Maak plaats op de schijf of ontgrendel de sleutelbos, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The keyring of this machine does not answer ({why}).</source>
        <translation>De sleutelbos van deze machine antwoordt niet ({why}).</translation>
    </message>
    <message>
        <source>The passwords in it are safe.</source>
        <translation>De wachtwoorden erin zijn veilig.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or type the password once more in the settings.</source>
        <translation>Ontgrendel de sleutelbos, of typ het wachtwoord nog eens in de instellingen.</translation>
    </message>
    <message>
        <source>The file with the passwords, {path}, cannot be read.</source>
        <translation>Het bestand met de wachtwoorden, {path}, kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>The journal and all settings are safe; only what needs a password waits.</source>
        <translation>Het journaal en alle instellingen zijn veilig; enkel wat een wachtwoord vraagt, wacht.</translation>
    </message>
    <message>
        <source>Remove the file and type the passwords once more.</source>
        <translation>Verwijder het bestand en typ de wachtwoorden nog eens.</translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>Er is niets op te nemen.</translation>
    </message>
    <message>
        <source>No exercise runs, so nothing can be part of it. Start one, or change to the real lane (Ctrl+E).</source>
        <translation>Er loopt geen oefening, dus kan niets er deel van zijn. Start er een, of ga naar het echte spoor (Ctrl+E).</translation>
    </message>
    <message>
        <source>{name} is the certificate of a server or a person, not of an authority. Import the certificate of the authority that issued it: {issuer}.</source>
        <translation>{name} is het certificaat van een server of een persoon, niet van een autoriteit. Importeer het certificaat van de autoriteit die het uitreikte: {issuer}.</translation>
    </message>
    <message>
        <source>Give the certificate a name, by which sources choose it.</source>
        <translation>Geef het certificaat een naam, waarmee bronnen het kiezen.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate of {subject}.</source>
        <translation>De sleutel hoort niet bij het certificaat van {subject}.</translation>
    </message>
    <message>
        <source>This file holds no certificate with its key (PKCS #12 or PEM).</source>
        <translation>Dit bestand bevat geen certificaat met zijn sleutel (PKCS #12 of PEM).</translation>
    </message>
    <message>
        <source>The private key cannot be read.</source>
        <translation>De private sleutel kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>The file is locked: give its passphrase.</source>
        <translation>Het bestand is vergrendeld: geef de wachtwoordzin.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file.</source>
        <translation>De wachtwoordzin opent het bestand niet.</translation>
    </message>
    <message>
        <source>This file holds no certificate (PEM or DER).</source>
        <translation>Dit bestand bevat geen certificaat (PEM of DER).</translation>
    </message>
    <message>
        <source>There is no private key in the file: choose the file with the key as well.</source>
        <translation>Er zit geen private sleutel in het bestand: kies ook het bestand met de sleutel.</translation>
    </message>
    <message>
        <source>This signer is trusted already.</source>
        <translation>Deze ondertekenaar wordt al vertrouwd.</translation>
    </message>
    <message>
        <source>This signer is not trusted.</source>
        <translation>Deze ondertekenaar wordt niet vertrouwd.</translation>
    </message>
    <message>
        <source>channel {number}</source>
        <translation>kanaal {number}</translation>
    </message>
    <message>
        <source>channel {number} ({name})</source>
        <translation>kanaal {number} ({name})</translation>
    </message>
    <message>
        <source>the channel “{name}”, for unknown ones, is missing</source>
        <translation>het kanaal “{name}”, voor onbekende, ontbreekt</translation>
    </message>
    <message>
        <source>Loss of network or premises during duty</source>
        <translation>Uitval van netwerk of lokalen tijdens de dienst</translation>
    </message>
    <message>
        <source>Cross-border industrial accident</source>
        <translation>Grensoverschrijdend industrieel ongeval</translation>
    </message>
    <message>
        <source>Radiological or nuclear notification from abroad</source>
        <translation>Radiologische of nucleaire melding uit het buitenland</translation>
    </message>
    <message>
        <source>Disaster abroad with Belgians involved</source>
        <translation>Ramp in het buitenland met betrokken Belgen</translation>
    </message>
    <message>
        <source>Flood warning</source>
        <translation>Overstromingswaarschuwing</translation>
    </message>
    <message>
        <source>Red weather warning</source>
        <translation>Rode weerswaarschuwing</translation>
    </message>
    <message>
        <source>Cyber incident with national or European impact</source>
        <translation>Cyberincident met nationale of Europese impact</translation>
    </message>
    <message>
        <source>Terrorist attack abroad or threat-level change</source>
        <translation>Terroristische aanslag in het buitenland of wijziging van het dreigingsniveau</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringendheid</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Van kracht vanaf</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vervalt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instructie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Area added</source>
        <translation>Gebied toegevoegd</translation>
    </message>
    <message>
        <source>Area no longer named</source>
        <translation>Gebied niet meer genoemd</translation>
    </message>
    <message>
        <source>Shape of the area</source>
        <translation>Vorm van het gebied</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Magnitude</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Diepte</translation>
    </message>
    <message>
        <source>Epicentre</source>
        <translation>Epicentrum</translation>
    </message>
    <message>
        <source>Time of the quake</source>
        <translation>Tijdstip van de beving</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nazicht</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>{before} km² before, {after} km² now, {shared} % of the smaller one shared</source>
        <translation>{before} km² voordien, {after} km² nu, {shared} % van de kleinste gemeenschappelijk</translation>
    </message>
    <message>
        <source>moved by {kilometres} km</source>
        <translation>{kilometres} km verplaatst</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Sneeuw of ijs</translation>
    </message>
    <message>
        <source>Thunderstorm</source>
        <translation>Onweer</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Mist</translation>
    </message>
    <message>
        <source>High temperature</source>
        <translation>Hoge temperatuur</translation>
    </message>
    <message>
        <source>Low temperature</source>
        <translation>Lage temperatuur</translation>
    </message>
    <message>
        <source>Coastal event</source>
        <translation>Kustgevaar</translation>
    </message>
    <message>
        <source>Forest fire</source>
        <translation>Bosbrand</translation>
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
        <translation>Overstroming</translation>
    </message>
    <message>
        <source>Rain and flood</source>
        <translation>Regen en overstroming</translation>
    </message>
    <message>
        <source>{place} is no host. Examples: example.org  *.example.org  192.0.2.7  192.0.2.0/24</source>
        <translation>{place} is geen host. Voorbeelden: example.org  *.example.org  192.0.2.7  192.0.2.0/24</translation>
    </message>
    <message>
        <source>Give the address of the proxy: http://proxy.example.org:8080</source>
        <translation>Geef het adres van de proxy: http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the proxy&apos;s address: they have fields of their own.</source>
        <translation>Laat de gebruikersnaam en het wachtwoord uit het adres van de proxy weg: ze hebben eigen velden.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address is http:// or https://, a host and a port: http://proxy.example.org:8080</source>
        <translation>Het adres van een proxy is http:// of https://, een host en een poort: http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The same message, by another way</source>
        <translation>Hetzelfde bericht, langs een andere weg</translation>
    </message>
    <message>
        <source>One came as an attachment of the other</source>
        <translation>Het ene kwam als bijlage van het andere</translation>
    </message>
    <message>
        <source>One names the other as its earlier message</source>
        <translation>Het ene noemt het andere als eerder bericht</translation>
    </message>
    <message>
        <source>Both name the event {event}</source>
        <translation>Beide noemen het voorval {event}</translation>
    </message>
    <message>
        <source>Equal but for the identifier</source>
        <translation>Gelijk op de identificatie na</translation>
    </message>
    <message>
        <source>Both belong to the incident {incident}</source>
        <translation>Beide horen bij het incident {incident}</translation>
    </message>
    <message>
        <source>Quakes {seconds} s and {kilometres} km apart</source>
        <translation>Bevingen op {seconds} s en {kilometres} km van elkaar</translation>
    </message>
    <message>
        <source>Same kind of event, same time, {percent} % of the area shared</source>
        <translation>Zelfde soort voorval, zelfde tijd, {percent} % van het gebied gemeenschappelijk</translation>
    </message>
    <message>
        <source>Headlines {percent} % alike</source>
        <translation>Titels voor {percent} % gelijk</translation>
    </message>
    <message>
        <source>Joined by hand</source>
        <translation>Met de hand gekoppeld</translation>
    </message>
    <message>
        <source>Joined to one event with others of it</source>
        <translation>Gekoppeld met andere meldingen van hetzelfde voorval</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>niet bereikbaar</translation>
    </message>
    <message>
        <source>wrong answers</source>
        <translation>foute antwoorden</translation>
    </message>
    <message>
        <source>what came could not be stored</source>
        <translation>wat binnenkwam, kon niet bewaard worden</translation>
    </message>
    <message>
        <source>the program was not running</source>
        <translation>het programma liep niet</translation>
    </message>
    <message>
        <source>the machine was asleep</source>
        <translation>de machine sliep</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>uitgezet</translation>
    </message>
    <message>
        <source>not asked in time</source>
        <translation>niet op tijd gevraagd</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>the senders are silent</source>
        <translation>de afzenders zwijgen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Er is niets verloren.</translation>
    </message>
    <message>
        <source>What was sent from {from} to {lost_to} can no longer be fetched.</source>
        <translation>Wat van {from} tot {lost_to} verzonden is, kan niet meer opgehaald worden.</translation>
    </message>
    <message>
        <source>What was issued and withdrawn meanwhile is not known.</source>
        <translation>Wat intussen uitgegeven en ingetrokken is, is niet bekend.</translation>
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
        <translation>bron {number}</translation>
    </message>
    <message>
        <source>source {number} ({name})</source>
        <translation>bron {number} ({name})</translation>
    </message>
    <message>
        <source>source {number} watches the same place</source>
        <translation>bron {number} volgt dezelfde plaats</translation>
    </message>
    <message>
        <source>keys and values are expected</source>
        <translation>er worden sleutels en waarden verwacht</translation>
    </message>
    <message>
        <source>there is no such key</source>
        <translation>die sleutel bestaat niet</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>one of {names} is expected</source>
        <translation>verwacht wordt een van {names}</translation>
    </message>
    <message>
        <source>This entry of the list of Alertswiss is no alert.</source>
        <translation>Dit item van de lijst van Alertswiss is geen alarm.</translation>
    </message>
    <message>
        <source>This entry of the list is no alert: it has no identifier.</source>
        <translation>Dit item van de lijst is geen alarm: het heeft geen identificatie.</translation>
    </message>
    <message>
        <source>No password or token for {name} is kept on this machine: enter it in the settings of the source.</source>
        <translation>Voor {name} is op deze machine geen wachtwoord of token bewaard: voer het in bij de instellingen van de bron.</translation>
    </message>
    <message>
        <source>The token for {name} holds characters that no token has: enter it again in the source.</source>
        <translation>Het token voor {name} bevat tekens die geen token heeft: voer het opnieuw in bij de bron.</translation>
    </message>
    <message>
        <source>The keyring of this machine does not answer; it may be waiting for its password. Unlock it.</source>
        <translation>De sleutelbos van deze machine antwoordt niet; misschien wacht hij op zijn wachtwoord. Ontgrendel hem.</translation>
    </message>
    <message>
        <source>The proxy that the system names cannot be used: only http:// and https:// proxies can. Enter one in the network settings (Ctrl+Shift+N), or choose to go without.</source>
        <translation>De proxy die het systeem noemt, is niet bruikbaar: enkel http://- en https://-proxy&apos;s zijn dat. Voer er een in bij de netwerkinstellingen (Ctrl+Shift+N), of kies voor geen.</translation>
    </message>
    <message>
        <source>The entry has nothing in it: no text, no alert and no link to one.</source>
        <translation>Het item bevat niets: geen tekst, geen alarm en geen link naar een alarm.</translation>
    </message>
    <message>
        <source>It has more than {count} entries. The first ones were read, the others are in here.</source>
        <translation>Het heeft meer dan {count} items. De eerste zijn gelezen, de andere zitten hierin.</translation>
    </message>
    <message>
        <source>Likelihood that international help is needed</source>
        <translation>Waarschijnlijkheid dat internationale hulp nodig is</translation>
    </message>
    <message>
        <source>This entry of a GeoJSON collection is no feature.</source>
        <translation>Dit item van een GeoJSON-verzameling is geen feature.</translation>
    </message>
    <message>
        <source>The feature has nothing in it: no place, no text and no identifier.</source>
        <translation>De feature bevat niets: geen plaats, geen tekst en geen identificatie.</translation>
    </message>
    <message>
        <source>User name, password or token of {name} holds a line break or the like: enter it again in the source.</source>
        <translation>Gebruikersnaam, wachtwoord of token van {name} bevat een regeleinde of iets dergelijks: voer opnieuw in bij de bron.</translation>
    </message>
    <message>
        <source>{host} offers no secure line (STARTTLS); a password is not sent over an open one. Try imaps://.</source>
        <translation>{host} biedt geen beveiligde verbinding (STARTTLS); over een open wordt geen wachtwoord gestuurd. Probeer imaps://.</translation>
    </message>
    <message>
        <source>{host} takes no password; it may want a token.</source>
        <translation>{host} neemt geen wachtwoord aan; misschien wil het een token.</translation>
    </message>
    <message>
        <source>{host} can take only unaccented letters in user name and password.</source>
        <translation>{host} kan enkel letters zonder accent aan in gebruikersnaam en wachtwoord.</translation>
    </message>
    <message>
        <source>{host} takes no token (OAuth 2.0); it may want a password.</source>
        <translation>{host} neemt geen token aan (OAuth 2.0); misschien wil het een wachtwoord.</translation>
    </message>
    <message>
        <source>{host} lets nobody in for now; too many may be connected. It says: {said}</source>
        <translation>{host} laat nu niemand binnen; misschien zijn er te veel verbindingen. Het zegt: {said}</translation>
    </message>
    <message>
        <source>{host} refuses the token of {login}; it may have expired: a new one is needed. It says: {said}</source>
        <translation>{host} weigert het token van {login}; misschien is het verlopen: er is een nieuw nodig. Het zegt: {said}</translation>
    </message>
    <message>
        <source>{host} refuses the user name {login} or the password. It says: {said}</source>
        <translation>{host} weigert de gebruikersnaam {login} of het wachtwoord. Het zegt: {said}</translation>
    </message>
    <message>
        <source>{host} has no mailbox {mailbox}, or does not open it to {login}. It says: {said}</source>
        <translation>{host} heeft geen mailbox {mailbox}, of opent ze niet voor {login}. Het zegt: {said}</translation>
    </message>
    <message>
        <source>{host} ended the conversation. It says: {said}</source>
        <translation>{host} beëindigde het gesprek. Het zegt: {said}</translation>
    </message>
    <message>
        <source>{host} does not do what it was asked. It says: {said}</source>
        <translation>{host} doet niet wat gevraagd is. Het zegt: {said}</translation>
    </message>
    <message>
        <source>What {host} answers is not IMAP.</source>
        <translation>Wat {host} antwoordt, is geen IMAP.</translation>
    </message>
    <message>
        <source>The server does not give this mail: {said} It is still in the mailbox; look at it there.</source>
        <translation>De server geeft deze mail niet: {said} Hij staat nog in de mailbox; bekijk hem daar.</translation>
    </message>
    <message>
        <source>The mail has {megabytes} MB, more than the {limit} MB that are fetched from here; only its header is kept. It is still in the mailbox; look at it there.</source>
        <translation>De mail is {megabytes} MB groot, meer dan de {limit} MB die van hieruit opgehaald worden; enkel de hoofding is bewaard. Hij staat nog in de mailbox; bekijk hem daar.</translation>
    </message>
    <message>
        <source>The mailbox may only be read: mails are taken in, but stay marked as unread on the server.</source>
        <translation>De mailbox mag enkel gelezen worden: mails worden opgenomen, maar blijven op de server als ongelezen gemarkeerd.</translation>
    </message>
    <message>
        <source>The mails are taken in, but the server does not mark them as seen: {said}</source>
        <translation>De mails worden opgenomen, maar de server markeert ze niet als gelezen: {said}</translation>
    </message>
    <message>
        <source>First look: {count} unread mails are taken in. From now on every new mail is, read or not.</source>
        <translation>Eerste bevraging: {count} ongelezen opgenomen. Vanaf nu elke nieuwe mail, gelezen of niet.</translation>
    </message>
    <message>
        <source>The server has numbered its mails anew. {count} that are unread or came since the last look are fetched again; what the desk has already does not come twice.</source>
        <translation>De server heeft zijn mails opnieuw genummerd. {count} die ongelezen zijn of na de vorige bevraging kwamen, worden opnieuw opgehaald; wat de desk al heeft, komt geen twee keer.</translation>
    </message>
    <message>
        <source>More than {count} mails in one file: the rest was not read.</source>
        <translation>Meer dan {count} mails in één bestand: de rest is niet gelezen.</translation>
    </message>
    <message>
        <source>This entry of a list of warnings is no warning and names none.</source>
        <translation>Dit item van een lijst van waarschuwingen is geen waarschuwing en noemt er geen.</translation>
    </message>
    <message>
        <source>It looks like an Outlook message, but it is damaged ({detail}).</source>
        <translation>Het lijkt een Outlook-bericht, maar het is beschadigd ({detail}).</translation>
    </message>
    <message>
        <source>No whole answer came within {seconds} seconds.</source>
        <translation>Binnen {seconds} seconden kwam geen volledig antwoord.</translation>
    </message>
    <message>
        <source>Look at the path, and whether this account may read the folder.</source>
        <translation>Kijk het pad na, en of deze account de map mag lezen.</translation>
    </message>
    <message>
        <source>Look at the server, the user name, the password or token, and the mailbox.</source>
        <translation>Kijk de server, de gebruikersnaam, het wachtwoord of token en de mailbox na.</translation>
    </message>
    <message>
        <source>It wants to know who asks: give a user name and password, a token or a certificate.</source>
        <translation>De bron wil weten wie vraagt: geef een gebruikersnaam en wachtwoord, een token of een certificaat.</translation>
    </message>
    <message>
        <source>The address may have moved: look on the publisher&apos;s page.</source>
        <translation>Misschien is het adres verhuisd: kijk op de pagina van de uitgever.</translation>
    </message>
    <message>
        <source>The trouble is on the other side: test it again later.</source>
        <translation>Het probleem ligt aan de andere kant: test later opnieuw.</translation>
    </message>
    <message>
        <source>The address answers, but not with messages: it may be a page about them, or one that wants a log-in. Look for the address of the feed itself.</source>
        <translation>Het adres antwoordt, maar niet met berichten: misschien is het een pagina erover, of een die een aanmelding vraagt. Zoek het adres van de feed zelf.</translation>
    </message>
    <message>
        <source>Ask the publisher or the network&apos;s administrator. If the certificate is right, its authority can be added in the network settings.</source>
        <translation>Vraag het de uitgever of de netwerkbeheerder. Klopt het certificaat, dan kan de autoriteit ervan toegevoegd worden in de netwerkinstellingen.</translation>
    </message>
    <message>
        <source>Look at the address and at the network. It can be set up all the same: it is asked as soon as there is a way.</source>
        <translation>Kijk het adres en het netwerk na. De bron kan toch ingesteld worden: ze wordt bevraagd zodra er een weg is.</translation>
    </message>
    <message>
        <source>The event has nothing in it: no place, no time, no text and no identifier.</source>
        <translation>Het voorval bevat niets: geen plaats, geen tijd, geen tekst en geen identificatie.</translation>
    </message>
    <message>
        <source>PAGER alert (estimated deaths and losses)</source>
        <translation>PAGER-alarm (geschatte doden en verliezen)</translation>
    </message>
    <message>
        <source>It carries no certificate, so it does not say whose signature it is.</source>
        <translation>Er zit geen certificaat bij, dus staat er niet van wie de handtekening is.</translation>
    </message>
    <message>
        <source>Text and signature fit, but it was made with {method}, which can be forged today. It proves nothing.</source>
        <translation>Tekst en handtekening kloppen, maar ze is gemaakt met {method}, dat vandaag te vervalsen is. Ze bewijst niets.</translation>
    </message>
    <message>
        <source>It was made in a way that is not checked here ({detail}).</source>
        <translation>Ze is gemaakt op een manier die hier niet gecontroleerd wordt ({detail}).</translation>
    </message>
    <message>
        <source>It signs something other than this message.</source>
        <translation>Ze ondertekent iets anders dan dit bericht.</translation>
    </message>
    <message>
        <source>The text is not the one that was signed.</source>
        <translation>De tekst is niet degene die ondertekend is.</translation>
    </message>
    <message>
        <source>The signature was not made with the key that it names.</source>
        <translation>De handtekening is niet gemaakt met de sleutel die ze noemt.</translation>
    </message>
    <message>
        <source>Text and signature fit, but the message says that it was sent on {sent}, and the certificate was valid from {valid_from} to {valid_until} only.</source>
        <translation>Tekst en handtekening kloppen, maar het bericht zegt dat het op {sent} verzonden is, en het certificaat was enkel geldig van {valid_from} tot {valid_until}.</translation>
    </message>
    <message>
        <source>The signature is damaged or incomplete ({detail}).</source>
        <translation>De handtekening is beschadigd of onvolledig ({detail}).</translation>
    </message>
    <message>
        <source>The message is too large, or has too many signatures, for them to be checked.</source>
        <translation>Het bericht is te groot of heeft te veel handtekeningen om ze te controleren.</translation>
    </message>
    <message>
        <source>Gaps in the cover of the sources from {since} to {until}</source>
        <translation>Hiaten in de dekking van de bronnen van {since} tot {until}</translation>
    </message>
    <message>
        <source>No gaps: every source was covered all the time.</source>
        <translation>Geen hiaten: elke bron was de hele tijd gedekt.</translation>
    </message>
    <message>
        <source>{from} to {to} ({length}): {why}. Messages that came late: {late}. {lost}</source>
        <translation>{from} tot {to} ({length}): {why}. Laat binnengekomen berichten: {late}. {lost}</translation>
    </message>
    <message>
        <source>since {from}, still open ({length}): {why}.</source>
        <translation>sinds {from}, nog open ({length}): {why}.</translation>
    </message>
    <message>
        <source>In all: gaps: {gaps}, sources: {sources}, messages that came late: {late}, spans that cannot be fetched: {spans}.</source>
        <translation>Totaal: hiaten: {gaps}, bronnen: {sources}, laat binnengekomen berichten: {late}, perioden niet meer op te halen: {spans}.</translation>
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
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
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
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Kwam laat</translation>
    </message>
    <message>
        <source>Cannot be fetched</source>
        <translation>Niet meer op te halen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>{first}, then {second}</source>
        <translation>{first}, daarna {second}</translation>
    </message>
    <message>
        <source>The certificate {name} is not on this machine, or its key is locked: import it in the network settings (Ctrl+Shift+N).</source>
        <translation>Het certificaat {name} is niet op deze machine, of de sleutel ervan is vergrendeld: importeer het in de netwerkinstellingen (Ctrl+Shift+N).</translation>
    </message>
    <message>
        <source>The key of the certificate {name} cannot be unlocked: import it again in the network settings (Ctrl+Shift+N).</source>
        <translation>De sleutel van het certificaat {name} kan niet ontgrendeld worden: importeer het opnieuw in de netwerkinstellingen (Ctrl+Shift+N).</translation>
    </message>
    <message>
        <source>Say what is to be decided.</source>
        <translation>Zeg wat er te beslissen is.</translation>
    </message>
    <message>
        <source>Say what is decided, or proposed.</source>
        <translation>Zeg wat er beslist of voorgesteld wordt.</translation>
    </message>
    <message>
        <source>Say who decides: a role, and a name where it matters.</source>
        <translation>Zeg wie beslist: een rol, en een naam waar dat van belang is.</translation>
    </message>
    <message>
        <source>Say why. Without reasons a decision cannot be judged later.</source>
        <translation>Zeg waarom. Zonder motivering is een beslissing later niet te beoordelen.</translation>
    </message>
    <message>
        <source>This decision is not known at this desk.</source>
        <translation>Deze beslissing is niet bekend aan deze desk.</translation>
    </message>
    <message>
        <source>It is not a proposal any more.</source>
        <translation>Het is geen voorstel meer.</translation>
    </message>
    <message>
        <source>Only a decision that was taken can be revoked or reviewed.</source>
        <translation>Enkel een genomen beslissing kan herroepen of herbekeken worden.</translation>
    </message>
    <message>
        <source>The time of the review lies before the decision.</source>
        <translation>Het tijdstip om te herbekijken ligt voor de beslissing.</translation>
    </message>
    <message>
        <source>This dossier is not known in this lane.</source>
        <translation>Dit dossier is niet bekend op dit spoor.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Zeg wat er te doen is.</translation>
    </message>
    <message>
        <source>This task is not known in this dossier.</source>
        <translation>Deze taak is niet bekend in dit dossier.</translation>
    </message>
    <message>
        <source>This task is over. Make a new one, or take its end back.</source>
        <translation>Deze taak is voorbij. Maak een nieuwe, of maak het einde ervan ongedaan.</translation>
    </message>
    <message>
        <source>Say why it is dropped.</source>
        <translation>Zeg waarom ze geschrapt wordt.</translation>
    </message>
    <message>
        <source>This meeting is not known in this dossier.</source>
        <translation>Deze vergadering is niet bekend in dit dossier.</translation>
    </message>
    <message>
        <source>Say what meets: choose a cell, or give the meeting a name.</source>
        <translation>Zeg wie vergadert: kies een cel, of geef de vergadering een naam.</translation>
    </message>
    <message>
        <source>This meeting has ended.</source>
        <translation>Deze vergadering is voorbij.</translation>
    </message>
    <message>
        <source>Say what was decided.</source>
        <translation>Zeg wat er beslist is.</translation>
    </message>
    <message>
        <source>Say what is counted.</source>
        <translation>Zeg wat er geteld wordt.</translation>
    </message>
    <message>
        <source>Say who reports it: a figure without a source is a rumour.</source>
        <translation>Zeg wie het meldt: een cijfer zonder bron is een gerucht.</translation>
    </message>
    <message>
        <source>A figure is a whole number from 0 on.</source>
        <translation>Een cijfer is een geheel getal vanaf 0.</translation>
    </message>
    <message>
        <source>The time that the figure stands for lies in the future.</source>
        <translation>Het tijdstip waarvoor het cijfer geldt, ligt in de toekomst.</translation>
    </message>
    <message>
        <source>There is nothing written yet.</source>
        <translation>Er is nog niets geschreven.</translation>
    </message>
    <message>
        <source>This exercise has not begun yet.</source>
        <translation>Deze oefening is nog niet begonnen.</translation>
    </message>
    <message>
        <source>The exercise runs: it is evaluated after ENDEX.</source>
        <translation>De oefening loopt: ze wordt na ENDEX geëvalueerd.</translation>
    </message>
    <message>
        <source>There is no such lesson.</source>
        <translation>Die les bestaat niet.</translation>
    </message>
    <message>
        <source>A lesson needs somebody who takes it on.</source>
        <translation>Een les heeft iemand nodig die ze opneemt.</translation>
    </message>
    <message>
        <source>This exercise is evaluated already.</source>
        <translation>Deze oefening is al geëvalueerd.</translation>
    </message>
    <message>
        <source>Say what shows it: a source, a number, a time.</source>
        <translation>Zeg waaruit het blijkt: een bron, een getal, een tijd.</translation>
    </message>
    <message>
        <source>Say why the criterion is no longer met.</source>
        <translation>Zeg waarom aan het criterium niet meer voldaan is.</translation>
    </message>
    <message>
        <source>This criterion is not ticked.</source>
        <translation>Dit criterium is niet aangevinkt.</translation>
    </message>
    <message>
        <source>Busy, and the end of a flood, cannot be above the limit of a flood.</source>
        <translation>Druk, en het einde van een toevloed, kunnen niet boven de grens van een toevloed liggen.</translation>
    </message>
    <message>
        <source>That mark stands already.</source>
        <translation>Die markering staat er al.</translation>
    </message>
    <message>
        <source>What stands in it carries {mark}. To go below that, write who there agreed, and when.</source>
        <translation>Wat erin staat, draagt {mark}. Om lager te gaan: schrijf wie daar akkoord ging, en wanneer.</translation>
    </message>
    <message>
        <source>{mark} was set by the sender. To go below it, write who there agreed, and when.</source>
        <translation>{mark} is door de afzender ingesteld. Om lager te gaan: schrijf wie daar akkoord ging, en wanneer.</translation>
    </message>
    <message>
        <source>Say who holds it, and its register number or the system where it is read.</source>
        <translation>Zeg wie het bewaart, en het registernummer of het systeem waar het gelezen wordt.</translation>
    </message>
    <message>
        <source>Write the sender as it stands in the messages.</source>
        <translation>Schrijf de afzender zoals hij in de berichten staat.</translation>
    </message>
    <message>
        <source>{name} is in the list already.</source>
        <translation>{name} staat al in de lijst.</translation>
    </message>
    <message>
        <source>{name} is not in the list.</source>
        <translation>{name} staat niet in de lijst.</translation>
    </message>
    <message>
        <source>Give the hours of quiet a beginning and another end, or leave both empty.</source>
        <translation>Geef de stille uren een begin en een ander einde, of laat beide leeg.</translation>
    </message>
    <message>
        <source>Only who saved this view changes or removes it.</source>
        <translation>Enkel wie deze weergave bewaarde, wijzigt of verwijdert ze.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geef de weergave een naam.</translation>
    </message>
    <message>
        <source>There is no filter to save. Set one first.</source>
        <translation>Er is geen filter om te bewaren. Stel er eerst een in.</translation>
    </message>
    <message>
        <source>A view is called {name} already.</source>
        <translation>Er is al een weergave {name}.</translation>
    </message>
    <message>
        <source>This view is not there any more.</source>
        <translation>Deze weergave is er niet meer.</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>Volledig betrouwbaar</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>Meestal betrouwbaar</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Redelijk betrouwbaar</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>Meestal niet betrouwbaar</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Onbetrouwbaar</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>Betrouwbaarheid niet te beoordelen</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Bevestigd door andere bronnen</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Waarschijnlijk waar</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Mogelijk waar</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Twijfelachtig</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Onwaarschijnlijk</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>Waarheid niet te beoordelen</translation>
    </message>
    <message>
        <source>This looks like a name: {name}. Victims are numbers with a source, never names. Enter again writes it.</source>
        <translation>Dit lijkt een naam: {name}. Slachtoffers zijn getallen met een bron, nooit namen. Nog eens Enter schrijft het.</translation>
    </message>
    <message>
        <source>role {number}</source>
        <translation>rol {number}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Genomen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Herroepen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>In opvolging</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Geëscaleerd</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Heropend</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>schatting</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minstens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-pagina</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-tabel</translation>
    </message>
    <message>
        <source>JSON values</source>
        <translation>JSON-waarden</translation>
    </message>
    <message>
        <source>Printed: {title}. Marked: {mark}. {purpose}</source>
        <translation>Afgedrukt: {title}. Markering: {mark}. {purpose}</translation>
    </message>
    <message>
        <source>Saved as {format}, {file}: {title}. Marked: {mark}. {purpose}</source>
        <translation>Bewaard als {format}, {file}: {title}. Markering: {mark}. {purpose}</translation>
    </message>
    <message>
        <source>Copied as text: {title}. Marked: {mark}. {purpose}</source>
        <translation>Gekopieerd als tekst: {title}. Markering: {mark}. {purpose}</translation>
    </message>
    <message>
        <source>no handling mark</source>
        <translation>geen verspreidingsmarkering</translation>
    </message>
    <message>
        <source>cell {number}</source>
        <translation>cel {number}</translation>
    </message>
    <message>
        <source>the places in it do not fit: {problem}</source>
        <translation>de plaatshouders erin kloppen niet: {problem}</translation>
    </message>
    <message>
        <source>kind {number}</source>
        <translation>soort {number}</translation>
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
        <translation>OZO</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>ZO</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>ZZO</translation>
    </message>
    <message>
        <source>S</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>SSW</source>
        <translation>ZZW</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>ZW</translation>
    </message>
    <message>
        <source>WSW</source>
        <translation>WZW</translation>
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
        <translation>een markering heeft haar officiële woorden nodig</translation>
    </message>
    <message>
        <source>{headline} ({channel}), {severity}</source>
        <translation>{headline} ({channel}), {severity}</translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation>zonder titel</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>niet beoordeeld</translation>
    </message>
    <message>
        <source>{kind}: {value} ({precision}), source {source}</source>
        <translation>{kind}: {value} ({precision}), bron {source}</translation>
    </message>
    <message>
        <source>Decided by {who}: {choice}</source>
        <translation>Beslist door {who}: {choice}</translation>
    </message>
    <message>
        <source>{kind}: sources differ, {values}</source>
        <translation>{kind}: bronnen verschillen, {values}</translation>
    </message>
    <message>
        <source>Not assessed yet: {headline}</source>
        <translation>Nog niet beoordeeld: {headline}</translation>
    </message>
    <message>
        <source>Real, exercise or test not decided: {headline}</source>
        <translation>Echt, oefening of test niet beslist: {headline}</translation>
    </message>
    <message>
        <source>Could not be read: {headline}</source>
        <translation>Kon niet gelezen worden: {headline}</translation>
    </message>
    <message>
        <source>Open task of {owner}: {text}</source>
        <translation>Open taak van {owner}: {text}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Proposed, not taken: {choice}</source>
        <translation>Voorgesteld, niet genomen: {choice}</translation>
    </message>
    <message>
        <source>Source not covered: {name}</source>
        <translation>Bron niet gedekt: {name}</translation>
    </message>
    <message>
        <source>Acknowledgement overdue: {headline}</source>
        <translation>Bevestiging te laat: {headline}</translation>
    </message>
    <message>
        <source>Task overdue, {owner}: {text}</source>
        <translation>Taak te laat, {owner}: {text}</translation>
    </message>
    <message>
        <source>Review of a decision overdue: {choice}</source>
        <translation>Herbekijken van beslissing te laat: {choice}</translation>
    </message>
    <message>
        <source>Shift leader</source>
        <translation>Ploegleider</translation>
    </message>
    <message>
        <source>Duty executive</source>
        <translation>Directeur van wacht</translation>
    </message>
    <message>
        <source>Second desk</source>
        <translation>Tweede desk</translation>
    </message>
    <message>
        <source>ICT duty</source>
        <translation>ICT-wacht</translation>
    </message>
    <message>
        <source>Duty coordinator</source>
        <translation>Dienstdoende coördinator</translation>
    </message>
    <message>
        <source>The scenario</source>
        <translation>Het scenario</translation>
    </message>
    <message>
        <source>Step {number} ({name})</source>
        <translation>Stap {number} ({name})</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Stap {number}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The steps in order of time</source>
        <translation>De stappen in volgorde van tijd</translation>
    </message>
    <message>
        <source>&apos;{written}&apos; is no time zone, such as Europe/Brussels</source>
        <translation>&apos;{written}&apos; is geen tijdzone, zoals Europe/Brussels</translation>
    </message>
    <message>
        <source>&apos;{written}&apos; is not of the form 2027-01-14 15:40</source>
        <translation>&apos;{written}&apos; heeft niet de vorm 2027-01-14 15:40</translation>
    </message>
    <message>
        <source>there is no step that the clock plays</source>
        <translation>er is geen stap die de klok speelt</translation>
    </message>
    <message>
        <source>{first} and {second} cannot stand in one step</source>
        <translation>{first} en {second} kunnen niet in één stap staan</translation>
    </message>
    <message>
        <source>nothing happens: one of cap, text, call, again, network, control or expected is needed</source>
        <translation>er gebeurt niets: een van cap, text, call, again, network, control of expected is nodig</translation>
    </message>
    <message>
        <source>a message needs its channel</source>
        <translation>een bericht heeft zijn kanaal nodig</translation>
    </message>
    <message>
        <source>channel, sent and without_network belong to a message (cap, text or again)</source>
        <translation>channel, sent en without_network horen bij een bericht (cap, text of again)</translation>
    </message>
    <message>
        <source>times (more than 1) and every belong together</source>
        <translation>times (meer dan 1) en every horen samen</translation>
    </message>
    <message>
        <source>again: &apos;{name}&apos; is no earlier step with a message</source>
        <translation>again: &apos;{name}&apos; is geen eerdere stap met een bericht</translation>
    </message>
    <message>
        <source>it arrives before it is sent</source>
        <translation>het komt aan voor het verzonden is</translation>
    </message>
    <message>
        <source>it happens before the start; use an offset such as +10:30 for the next day</source>
        <translation>het gebeurt voor de start; gebruik een verschil zoals +10:30 voor de volgende dag</translation>
    </message>
    <message>
        <source>what is expected is due before the step</source>
        <translation>wat verwacht wordt, moet er voor de stap zijn</translation>
    </message>
    <message>
        <source>{place} is no earlier step with a message</source>
        <translation>{place} is geen eerdere stap met een bericht</translation>
    </message>
    <message>
        <source>{place}: that step has no sender or no identifier</source>
        <translation>{place}: die stap heeft geen afzender of geen identificatie</translation>
    </message>
    <message>
        <source>at step {name} the network already is {standing}</source>
        <translation>bij stap {name} is het netwerk al {standing}</translation>
    </message>
    <message>
        <source>step {name} names step {other}, which comes later</source>
        <translation>stap {name} noemt stap {other}, die later komt</translation>
    </message>
    <message>
        <source>the network goes down and never comes up: what is due meanwhile would never arrive</source>
        <translation>het netwerk valt uit en komt nooit terug: wat intussen moet komen, zou nooit aankomen</translation>
    </message>
    <message>
        <source>{place} is not known; there are {examples}</source>
        <translation>{place} is niet bekend; er zijn {examples}</translation>
    </message>
    <message>
        <source>&apos;{written}&apos; is neither a clock time (16:05) nor an offset (+00:25)</source>
        <translation>&apos;{written}&apos; is geen kloktijd (16:05) en geen verschil (+00:25)</translation>
    </message>
    <message>
        <source>&apos;{written}&apos; is neither a clock time (16:05) nor minutes and seconds (+05:00)</source>
        <translation>&apos;{written}&apos; is geen kloktijd (16:05) en geen minuten en seconden (+05:00)</translation>
    </message>
    <message>
        <source>Critical, open</source>
        <translation>Kritiek, open</translation>
    </message>
    <message>
        <source>Closed ones</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Deze dienst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Van, tot</translation>
    </message>
    <message>
        <source>Acknowledgement overdue</source>
        <translation>Bevestiging te laat</translation>
    </message>
    <message>
        <source>A real alert during an exercise</source>
        <translation>Een echt alarm tijdens een oefening</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handelingen</translation>
    </message>
    <message>
        <source>Log, notes</source>
        <translation>Logboek, notities</translation>
    </message>
    <message>
        <source>Tasks, meetings</source>
        <translation>Taken, vergaderingen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Digest of what was withheld</source>
        <translation>Hash van wat niet opgenomen is</translation>
    </message>
    <message>
        <source>Exercises cannot be played here.</source>
        <translation>Hier kunnen geen oefeningen gespeeld worden.</translation>
    </message>
    <message>
        <source>Message in words</source>
        <translation>Bericht in woorden</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telefoonoproep</translation>
    </message>
    <message>
        <source>Message as it comes</source>
        <translation>Bericht zoals het komt</translation>
    </message>
    <message>
        <source>An earlier one again</source>
        <translation>Een eerdere opnieuw</translation>
    </message>
    <message>
        <source>Control says</source>
        <translation>De oefenleiding zegt</translation>
    </message>
    <message>
        <source>The network of the exercise goes down</source>
        <translation>Het netwerk van de oefening valt uit</translation>
    </message>
    <message>
        <source>The network of the exercise comes back</source>
        <translation>Het netwerk van de oefening komt terug</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
    <message>
        <source>Decision {ref}: {choice}</source>
        <translation>Beslissing {ref}: {choice}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Kwestie</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslist door</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>Te beslissen door</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Opgeschreven</translation>
    </message>
    <message>
        <source>{time} by {who}</source>
        <translation>{time} door {who}</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Information at hand</source>
        <translation>Beschikbare informatie</translation>
    </message>
    <message>
        <source>Option not chosen</source>
        <translation>Niet gekozen optie</translation>
    </message>
    <message>
        <source>{option}
Why not: {reason}</source>
        <translation>{option}
Waarom niet: {reason}</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Herbekeken</translation>
    </message>
    <message>
        <source>{time} by {who}. {reason}</source>
        <translation>{time} door {who}. {reason}</translation>
    </message>
    <message>
        <source>{said} Replaced by {ref}.</source>
        <translation>{said} Vervangen door {ref}.</translation>
    </message>
    <message>
        <source>What stood at {at}, when it was written down</source>
        <translation>Stand van {at}, toen ze opgeschreven werd</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Niets.</translation>
    </message>
    <message>
        <source>What was known then was erased.</source>
        <translation>Wat toen bekend was, is gewist.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Evaluation of the exercise: {title}</source>
        <translation>Evaluatie van de oefening: {title}</translation>
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
        <translation>Injects: {injects}, ingebracht: {delivered}, overgeslagen: {skipped}, bevestigd: {acknowledged}.</translation>
    </message>
    <message>
        <source>Expected actions: {expected}, seen done: {done}, of these late: {late}.</source>
        <translation>Verwachte acties: {expected}, vastgesteld: {done}, waarvan te laat: {late}.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Doelstellingen</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Spelers</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Injects</translation>
    </message>
    <message>
        <source>Expected actions</source>
        <translation>Verwachte acties</translation>
    </message>
    <message>
        <source>Observer notes</source>
        <translation>Waarnemingen</translation>
    </message>
    <message>
        <source>Hot wash</source>
        <translation>Hot debriefing</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessen</translation>
    </message>
    <message>
        <source>Planned in scenario time; all else in the desk&apos;s local time, with the seconds after the inject came.</source>
        <translation>Gepland in scenariotijd; al de rest in plaatselijke tijd van de desk, met de seconden nadat de inject kwam.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
    <message>
        <source>{what}, seconds after</source>
        <translation>{what}, seconden erna</translation>
    </message>
    <message>
        <source>{time} (+{seconds} s)</source>
        <translation>{time} (+{seconds} s)</translation>
    </message>
    <message>
        <source>{time} ({seconds} s before the inject)</source>
        <translation>{time} ({seconds} s voor de inject)</translation>
    </message>
    <message>
        <source>{time}, by hand</source>
        <translation>{time}, met de hand</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Doelstelling</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Inject</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Eerste oproep</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer of adres</translation>
    </message>
    <message>
        <source>EXERCISE EXERCISE EXERCISE</source>
        <translation>OEFENING OEFENING OEFENING</translation>
    </message>
    <message>
        <source>Desk {desk}</source>
        <translation>Desk {desk}</translation>
    </message>
    <message>
        <source>real lane</source>
        <translation>echt spoor</translation>
    </message>
    <message>
        <source>exercise lane</source>
        <translation>oefenspoor</translation>
    </message>
    <message>
        <source>Duty officer: {officer}</source>
        <translation>Dienstdoende officier: {officer}</translation>
    </message>
    <message>
        <source>Shift since {since}</source>
        <translation>Dienst sinds {since}</translation>
    </message>
    <message>
        <source>no shift open</source>
        <translation>geen dienst open</translation>
    </message>
    <message>
        <source>Printed {at}</source>
        <translation>Afgedrukt {at}</translation>
    </message>
    <message>
        <source>Head code of the journal, {lane}, at print: {code}</source>
        <translation>Laatste code van het journaal, {lane}, bij het afdrukken: {code}</translation>
    </message>
    <message>
        <source>For: {purpose}</source>
        <translation>Voor: {purpose}</translation>
    </message>
    <message>
        <source>Dossier {ref}: {title}</source>
        <translation>Dossier {ref}: {title}</translation>
    </message>
    <message>
        <source>State: {state}. Severity: {severity}.</source>
        <translation>Toestand: {state}. Ernst: {severity}.</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Gebeurd</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Inschrijving</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Struck by</source>
        <translation>Doorgehaald door</translation>
    </message>
    <message>
        <source>entered late, at {at}</source>
        <translation>laattijdig ingevoerd, {at}</translation>
    </message>
    <message>
        <source>struck by {ref}: {reason}</source>
        <translation>doorgehaald door {ref}: {reason}</translation>
    </message>
    <message>
        <source>Nothing of this dossier is wanted by the filter.</source>
        <translation>De filter laat niets van dit dossier door.</translation>
    </message>
    <message>
        <source>{count} of {all} entries are shown.</source>
        <translation>Getoond: {count} van {all} inschrijvingen.</translation>
    </message>
    <message>
        <source>ENDEX: {title} has ended, and what belongs to it stays as it stood. What is to be said of it now goes into its evaluation.</source>
        <translation>ENDEX: {title} is afgelopen, en wat erbij hoort blijft zoals het stond. Wat er nu nog over te zeggen is, komt in de evaluatie.</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Take the proposal</source>
        <translation>Voorstel aannemen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Opschrijven</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Proposed only</source>
        <translation>Enkel voorgesteld</translation>
    </message>
    <message>
        <source>Say what is to be decided.</source>
        <translation>Zeg wat er te beslissen is.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Kwestie</translation>
    </message>
    <message>
        <source>Options, one a line: option | why not  (Shift+Enter: new line)</source>
        <translation>Opties, één per regel: optie | waarom niet  (Shift+Enter: nieuwe regel)</translation>
    </message>
    <message>
        <source>Say what is decided, or proposed.</source>
        <translation>Zeg wat er beslist of voorgesteld wordt.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Say who decides: a role, and a name where it matters.</source>
        <translation>Zeg wie beslist: een rol, en een naam waar dat van belang is.</translation>
    </message>
    <message>
        <source>empty: now; or 13:58</source>
        <translation>leeg: nu; of 13:58</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>16:00, +2h; may stay empty</source>
        <translation>16:00, +2h; mag leeg blijven</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Herbekijken</translation>
    </message>
    <message>
        <source>What will be frozen with it</source>
        <translation>Wat mee vastgelegd wordt</translation>
    </message>
    <message>
        <source>This is frozen with it in the second in which it is written down.</source>
        <translation>Dit wordt mee vastgelegd in de seconde waarin de beslissing opgeschreven wordt.</translation>
    </message>
    <message>
        <source>Say why. Without reasons a decision cannot be judged later.</source>
        <translation>Zeg waarom. Zonder motivering is een beslissing later niet te beoordelen.</translation>
    </message>
    <message>
        <source>which of them? {roles}</source>
        <translation>welke ervan? {roles}</translation>
    </message>
    <message>
        <source>as it is typed</source>
        <translation>zoals getypt</translation>
    </message>
    <message>
        <source>a role (first letters do), or role and name; not always who writes</source>
        <translation>een rol (eerste letters volstaan), of rol en naam; niet altijd wie schrijft</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>Te beslissen door</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslist door</translation>
    </message>
    <message>
        <source>Revoke the decision</source>
        <translation>De beslissing herroepen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Herroepen</translation>
    </message>
    <message>
        <source>a role, or role and name</source>
        <translation>een rol, of rol en naam</translation>
    </message>
    <message>
        <source>Revoked by</source>
        <translation>Herroepen door</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Zeg waarom.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>its number, for instance A-1042; may stay empty</source>
        <translation>haar nummer, bijvoorbeeld A-1042; mag leeg blijven</translation>
    </message>
    <message>
        <source>Decision in its place</source>
        <translation>Beslissing in de plaats</translation>
    </message>
    <message>
        <source>Looked at again: it stands</source>
        <translation>Herbekeken: ze blijft</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>what was looked at; may stay empty</source>
        <translation>wat bekeken is; mag leeg blijven</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>18:00, +2h; empty: not any more</source>
        <translation>18:00, +2h; leeg: niet meer</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>herbekeken</translation>
    </message>
    <message>
        <source>DUE since {length}</source>
        <translation>{length} TE LAAT</translation>
    </message>
    <message>
        <source>In no dossier.</source>
        <translation>In geen dossier.</translation>
    </message>
    <message>
        <source>Two people wrote it differently without knowing of each other.</source>
        <translation>Twee mensen schreven iets anders zonder dat van elkaar te weten.</translation>
    </message>
    <message>
        <source>KNOWN at {time}: {count}</source>
        <translation>BEKEND om {time}: {count}</translation>
    </message>
    <message>
        <source>UNKNOWN at {time}: {count}</source>
        <translation>ONBEKEND om {time}: {count}</translation>
    </message>
    <message>
        <source>OVERDUE at {time}: {count}</source>
        <translation>TE LAAT om {time}: {count}</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Niets.</translation>
    </message>
    <message>
        <source>Now, {time}</source>
        <translation>Nu, {time}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>Decision without a dossier</source>
        <translation>Beslissing zonder dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In no dossier: what stands in the whole queue.</source>
        <translation>In geen dossier: wat bij alle meldingen staat.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Herbekijken</translation>
    </message>
    <message>
        <source>No decisions. D writes one down, with who decided, why, and what is known now.</source>
        <translation>Geen beslissingen. D schrijft er een op, met wie besliste, waarom, en wat nu bekend is.</translation>
    </message>
    <message>
        <source>The decision in full</source>
        <translation>De volledige beslissing</translation>
    </message>
    <message>
        <source>What was known when it was written down</source>
        <translation>Wat bekend was toen ze opgeschreven werd</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Nemen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Herbekeken</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Afdrukken of bewaren</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslissing</translation>
    </message>
</context>
<context>
    <name>dossiers</name>
    <message>
        <source>Number, words of the title or Paragon reference; arrows choose</source>
        <translation>Nummer, woorden uit de titel of Paragon-referentie; pijltjes kiezen</translation>
    </message>
    <message>
        <source>Words find a dossier, or are the title of a new one; arrows choose</source>
        <translation>Woorden vinden een dossier, of zijn de titel van een nieuw; pijltjes kiezen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Dossiers to choose from</source>
        <translation>Dossiers om uit te kiezen</translation>
    </message>
    <message>
        <source>New dossier: {title}</source>
        <translation>Nieuw dossier: {title}</translation>
    </message>
    <message>
        <source>opens a new dossier</source>
        <translation>opent een nieuw dossier</translation>
    </message>
    <message>
        <source>suggested: {why}</source>
        <translation>voorgesteld: {why}</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NIEUW</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>De taak wijzigen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Zeg wat er te doen is.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>a role or a name; may stay empty</source>
        <translation>een rol of een naam; mag leeg blijven</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>15:30, +45, +2h, tomorrow 08:00; may stay empty</source>
        <translation>15:30, +45, +2h, morgen 08:00; mag leeg blijven</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Drop the task</source>
        <translation>De taak schrappen</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Taak gedaan</translation>
    </message>
    <message>
        <source>Say why it is dropped.</source>
        <translation>Zeg waarom ze geschrapt wordt.</translation>
    </message>
    <message>
        <source>who was reached, what came of it; may stay empty</source>
        <translation>wie bereikt is, wat het gaf; mag leeg blijven</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>De vergadering wijzigen</translation>
    </message>
    <message>
        <source>Convene a meeting or a cell</source>
        <translation>Een vergadering of cel samenroepen</translation>
    </message>
    <message>
        <source>What meets</source>
        <translation>Wie vergadert</translation>
    </message>
    <message>
        <source>Say what meets: choose a cell, or give the meeting a name.</source>
        <translation>Zeg wie vergadert: kies een cel, of geef de vergadering een naam.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>15:30, +45, tomorrow 08:00; may stay empty</source>
        <translation>15:30, +45, morgen 08:00; mag leeg blijven</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Voorzitter</translation>
    </message>
    <message>
        <source>a room, or how to dial in</source>
        <translation>een lokaal, of hoe in te bellen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Members, one a line, role: name  (Shift+Enter: new line)</source>
        <translation>Leden, één per regel, rol: naam  (Shift+Enter: nieuwe regel)</translation>
    </message>
    <message>
        <source>which of them? {names}</source>
        <translation>welke ervan? {names}</translation>
    </message>
    <message>
        <source>a meeting of this name</source>
        <translation>een vergadering met deze naam</translation>
    </message>
    <message>
        <source>COFECO, CELEVAL, policy cell, an older name, or any other meeting</source>
        <translation>COFECO, CELEVAL, beleidscel, een oudere naam, of een andere vergadering</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>What was decided, as the chair said it  (Shift+Enter: new line)</source>
        <translation>Wat beslist is, zoals de voorzitter het zei  (Shift+Enter: nieuwe regel)</translation>
    </message>
    <message>
        <source>empty: now; else 13:58 or 1258Z</source>
        <translation>leeg: nu; anders 13:58 of 1258Z</translation>
    </message>
    <message>
        <source>Meeting ended</source>
        <translation>Vergadering beëindigd</translation>
    </message>
    <message>
        <source>next meeting, or why it was called off; may stay empty</source>
        <translation>volgende vergadering, of waarom ze afgelast is; mag leeg blijven</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Say what is counted.</source>
        <translation>Zeg wat er geteld wordt.</translation>
    </message>
    <message>
        <source>a number; ~40 estimate, &gt;12 at least, &lt;5 at most</source>
        <translation>een getal; ~40 schatting, &gt;12 minstens, &lt;5 hoogstens</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Nauwkeurigheid</translation>
    </message>
    <message>
        <source>Say who reports it: a figure without a source is a rumour.</source>
        <translation>Zeg wie het meldt: een cijfer zonder bron is een gerucht.</translation>
    </message>
    <message>
        <source>an organisation or a role</source>
        <translation>een organisatie of een rol</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Stand van</translation>
    </message>
    <message>
        <source>may stay empty; no names of victims</source>
        <translation>mag leeg blijven; geen namen van slachtoffers</translation>
    </message>
    <message>
        <source>a word of our own</source>
        <translation>een eigen woord</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>eerder</translation>
    </message>
    <message>
        <source>No figures. F writes one down, with its source and the time that it stands for.</source>
        <translation>Geen cijfers. F schrijft er een op, met de bron en het tijdstip waarvoor het geldt.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
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
        <source>Earlier values</source>
        <translation>Eerdere waarden</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>{ref}, written by {who}, {time}. {remark}</source>
        <translation>{ref}, geschreven door {who}, {time}. {remark}</translation>
    </message>
    <message>
        <source>The sources differ: both stand until somebody corrects himself.</source>
        <translation>De bronnen verschillen: beide blijven staan tot iemand zich verbetert.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>as {ref} was</source>
        <translation>zoals {ref}</translation>
    </message>
    <message>
        <source>Nobody has assessed it yet (key E).</source>
        <translation>Niemand heeft het nog beoordeeld (toets E).</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Zeg waarom.</translation>
    </message>
    <message>
        <source>why it belongs there</source>
        <translation>waarom ze daar hoort</translation>
    </message>
    <message>
        <source>To a dossier</source>
        <translation>Naar een dossier</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Out of its dossier</source>
        <translation>Uit haar dossier</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>A dossier needs a title.</source>
        <translation>Een dossier heeft een titel nodig.</translation>
    </message>
    <message>
        <source>what it is about, in one line</source>
        <translation>waarover het gaat, in één regel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
    </message>
    <message>
        <source>Title, summary, Paragon</source>
        <translation>Titel, samenvatting, Paragon</translation>
    </message>
    <message>
        <source>Summary: what is known, what is done  (Shift+Enter: new line)</source>
        <translation>Samenvatting: wat bekend is, wat gedaan wordt  (Shift+Enter: nieuwe regel)</translation>
    </message>
    <message>
        <source>the incident&apos;s reference there, as text; may stay empty</source>
        <translation>de referentie van het incident daar, als tekst; mag leeg blijven</translation>
    </message>
    <message>
        <source>Paragon reference</source>
        <translation>Paragon-referentie</translation>
    </message>
    <message>
        <source>Assess the dossier</source>
        <translation>Het dossier beoordelen</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>zoals het nu staat</translation>
    </message>
    <message>
        <source>may stay empty, unless you lower what somebody else set</source>
        <translation>mag leeg blijven, tenzij u verlaagt wat iemand anders instelde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>We work on it.</source>
        <translation>We werken eraan.</translation>
    </message>
    <message>
        <source>We watch it; nothing is done now.</source>
        <translation>We volgen het op; nu wordt er niets gedaan.</translation>
    </message>
    <message>
        <source>The decision lies with somebody above us.</source>
        <translation>De beslissing ligt bij iemand boven ons.</translation>
    </message>
    <message>
        <source>Somebody else has it now.</source>
        <translation>Iemand anders heeft het nu.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>a role, and the name where you know it</source>
        <translation>een rol, en de naam als u die kent</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Afsplitsen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Splitsen</translation>
    </message>
    <message>
        <source>Merge into another dossier</source>
        <translation>In een ander dossier samenvoegen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Link notifications</source>
        <translation>Meldingen toevoegen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>one or several, for instance A-1042 A-1043</source>
        <translation>één of meer, bijvoorbeeld A-1042 A-1043</translation>
    </message>
    <message>
        <source>Say which: the numbers stand at the rows of the queue.</source>
        <translation>Zeg welke: de nummers staan bij de rijen van de meldingen.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>may stay empty where the messages themselves say so</source>
        <translation>mag leeg blijven als de berichten het zelf zeggen</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>geen tijd bepaald</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>No summary yet (Shift+E).</source>
        <translation>Nog geen samenvatting (Shift+E).</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Vergaderingen</translation>
    </message>
    <message>
        <source>{value}   {source}, as at {time}</source>
        <translation>{value}   {source}, stand van {time}</translation>
    </message>
    <message>
        <source>The sources differ.</source>
        <translation>De bronnen verschillen.</translation>
    </message>
    <message>
        <source>Newest notifications</source>
        <translation>Nieuwste meldingen</translation>
    </message>
    <message>
        <source>Merged into {what}</source>
        <translation>Samengevoegd in {what}</translation>
    </message>
    <message>
        <source>{what} was merged into this one</source>
        <translation>{what} is hierin samengevoegd</translation>
    </message>
    <message>
        <source>Split off {what}</source>
        <translation>{what} afgesplitst</translation>
    </message>
    <message>
        <source>Other dossiers</source>
        <translation>Andere dossiers</translation>
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
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het staat</translation>
    </message>
    <message>
        <source>suggested: Space links it</source>
        <translation>voorgesteld: Spatie voegt toe</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>vervangen</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>niet bevestigd</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>Nothing stands in it yet. L links notifications, D in the queue puts one here.</source>
        <translation>Er staat nog niets in. L voegt meldingen toe, D bij de meldingen zet er hier een.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Open in the queue</source>
        <translation>Openen bij de meldingen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>OVERDUE {length}</source>
        <translation>{length} TE LAAT</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>No tasks. T adds one, with an owner and a time.</source>
        <translation>Geen taken. T voegt er een toe, met een eigenaar en een tijd.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Schrappen</translation>
    </message>
    <message>
        <source>{end} by {who}, {time}. {remark}</source>
        <translation>{end} door {who}, {time}. {remark}</translation>
    </message>
    <message>
        <source>Meeting or cell</source>
        <translation>Vergadering of cel</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>chair {who}</source>
        <translation>voorzitter {who}</translation>
    </message>
    <message>
        <source>No meetings. M convenes a meeting or a cell.</source>
        <translation>Geen vergaderingen. M roept een vergadering of cel samen.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>{ref} {time}: {what}</source>
        <translation>{ref} {time}: {what}</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Samengevoegd</translation>
    </message>
    <message>
        <source>{state}: {to}</source>
        <translation>{state}: {to}</translation>
    </message>
    <message>
        <source>REVIEW DUE {length}</source>
        <translation>HERBEKIJKEN: {length} TE LAAT</translation>
    </message>
    <message>
        <source>review {time}</source>
        <translation>herbekijken {time}</translation>
    </message>
    <message>
        <source>meeting since {time}</source>
        <translation>vergadering sinds {time}</translation>
    </message>
    <message>
        <source>meeting {time}</source>
        <translation>vergadering {time}</translation>
    </message>
    <message>
        <source>task {time}</source>
        <translation>taak {time}</translation>
    </message>
    <message>
        <source>1 notification</source>
        <translation>1 melding</translation>
    </message>
    <message>
        <source>{count} notifications</source>
        <translation>{count} meldingen</translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation>gewijzigd {time}</translation>
    </message>
    <message>
        <source>Frozen: its exercise has ended. What is to be said of it now goes into the evaluation.</source>
        <translation>Bevroren: zijn oefening is afgelopen. Wat er nu nog over te zeggen valt, komt in de evaluatie.</translation>
    </message>
    <message>
        <source>Review of decisions due since {length}: {what}.</source>
        <translation>Te herbekijken beslissingen, {length} te laat: {what}.</translation>
    </message>
    <message>
        <source>OVERDUE by {length}: {what}.</source>
        <translation>{length} TE LAAT: {what}.</translation>
    </message>
    <message>
        <source>Not acknowledged: {numbers}.</source>
        <translation>Niet bevestigd: {numbers}.</translation>
    </message>
    <message>
        <source>{what} since {time}: write down what is decided.</source>
        <translation>{what} sinds {time}: schrijf op wat beslist is.</translation>
    </message>
    <message>
        <source>{what} at {time}, in {length}.</source>
        <translation>{what}: {time}, over {length}.</translation>
    </message>
    <message>
        <source>{what} by {time}, {length} left.</source>
        <translation>{what} tegen {time}, nog {length}.</translation>
    </message>
    <message>
        <source>Assess it: how severe is it (key E)?</source>
        <translation>Beoordeel het: hoe ernstig is het (toets E)?</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Er wordt nu niets gevraagd.</translation>
    </message>
    <message>
        <source>Merged into {what}. What it held stands there (Shift+J undoes it).</source>
        <translation>Samengevoegd in {what}. Wat het bevatte, staat daar (Shift+J heft de samenvoeging op).</translation>
    </message>
    <message>
        <source>Closed {time}: {reason}</source>
        <translation>Afgesloten {time}: {reason}</translation>
    </message>
</context>
<context>
    <name>exercise</name>
    <message>
        <source>The exercise</source>
        <translation>De oefening</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Give the exercise a name.</source>
        <translation>Geef de oefening een naam.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waarover ze gaat</translation>
    </message>
    <message>
        <source>Begins, in scenario time</source>
        <translation>Begint, in scenariotijd</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Objectives, one in a line (Shift+Enter)</source>
        <translation>Doelstellingen, één per regel (Shift+Enter)</translation>
    </message>
    <message>
        <source>Players, one in a line: role; organisation; number or address</source>
        <translation>Spelers, één per regel: rol; organisatie; nummer of adres</translation>
    </message>
    <message>
        <source>New inject</source>
        <translation>Nieuwe inject</translation>
    </message>
    <message>
        <source>Inject {name}</source>
        <translation>Inject {name}</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>STARTEX</source>
        <translation>STARTEX</translation>
    </message>
    <message>
        <source>{title}. Everything goes into the exercise lane; the real queue breaks through.</source>
        <translation>{title}. Alles komt op het oefenspoor; de echte meldingen breken door.</translation>
    </message>
    <message>
        <source>As in reality</source>
        <translation>Zoals in werkelijkheid</translation>
    </message>
    <message>
        <source>{factor} times as fast</source>
        <translation>{factor} keer zo snel</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>Scenario time is {time}. What lies between is not delivered, and the log says so.</source>
        <translation>De scenariotijd is {time}. Wat ertussen ligt, wordt niet ingebracht, en het logboek zegt dat.</translation>
    </message>
    <message>
        <source>To which time or inject?</source>
        <translation>Naar welke tijd of inject?</translation>
    </message>
    <message>
        <source>05:55, +00:15 after the start, or the name of an inject</source>
        <translation>05:55, +00:15 na de start, of de naam van een inject</translation>
    </message>
    <message>
        <source>Write a later time (05:55 or +00:15) or the name of a later inject.</source>
        <translation>Schrijf een latere tijd (05:55 of +00:15) of de naam van een latere inject.</translation>
    </message>
    <message>
        <source>Jumps to {time}. Left out: {count}.</source>
        <translation>Springt naar {time}. Overgeslagen: {count}.</translation>
    </message>
    <message>
        <source>From the reserve</source>
        <translation>Uit de reserve</translation>
    </message>
    <message>
        <source>When the players do not react: deliver one of these now.</source>
        <translation>Als de spelers niet reageren: breng er nu een van in.</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>Nu inbrengen</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Inject</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>Leeg: nu</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Er is nog niets geschreven.</translation>
    </message>
    <message>
        <source>Reword a lesson</source>
        <translation>Een les herformuleren</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Which lesson?</source>
        <translation>Welke les?</translation>
    </message>
    <message>
        <source>What is to change?</source>
        <translation>Wat moet er veranderen?</translation>
    </message>
    <message>
        <source>A lesson that nobody takes on is not learnt.</source>
        <translation>Een les die niemand opneemt, is niet geleerd.</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation>Wie neemt ze op?</translation>
    </message>
    <message>
        <source>A role or a service</source>
        <translation>Een rol of een dienst</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Tegen wanneer?</translation>
    </message>
    <message>
        <source>Empty: no date</source>
        <translation>Leeg: geen datum</translation>
    </message>
    <message>
        <source>ENDEX</source>
        <translation>ENDEX</translation>
    </message>
    <message>
        <source>ENDEX, for good</source>
        <translation>ENDEX, definitief</translation>
    </message>
    <message>
        <source>This cannot be undone. What is open in this run is closed, and everything in it stays as it stands; only observations, remarks and lessons are still written. Injects that have not come: {count}.</source>
        <translation>Dit kan niet ongedaan gemaakt worden. Wat in dit verloop openstaat, wordt afgesloten, en alles erin blijft zoals het staat; enkel waarnemingen, opmerkingen en lessen worden nog geschreven. Injects die niet gekomen zijn: {count}.</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Spelers</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Nobody is on the player list: every call will be asked about.</source>
        <translation>Er staat niemand op de spelerslijst: bij elke oproep wordt het gevraagd.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>Filter the list</source>
        <translation>De lijst filteren</translation>
    </message>
    <message>
        <source>A row is shown where every line fits; on a line one of several is enough.</source>
        <translation>Een rij wordt getoond als elke regel past; op één regel volstaat een van meerdere.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Several with commas</source>
        <translation>Meerdere met komma&apos;s</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>NL, France, …</source>
        <translation>NL, Frankrijk, …</translation>
    </message>
    <message>
        <source>Belgian province</source>
        <translation>Belgische provincie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation>Verspreidingsmarkering</translation>
    </message>
    <message>
        <source>TLP:AMBER, ...</source>
        <translation>TLP:AMBER, ...</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Eender wanneer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>The time ends before it begins.</source>
        <translation>De periode eindigt voor ze begint.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>24/11, 24/11/2025 13:58, 13:58 or 1258Z</source>
        <translation>24/11, 24/11/2025 13:58, 13:58 of 1258Z</translation>
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
        <source>A day is written 24/11 or 2025-11-24, a time 13:58.</source>
        <translation>Een dag schrijft u als 24/11 of 2025-11-24, een tijd als 13:58.</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>vanaf {time}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als weergave bewaren</translation>
    </message>
    <message>
        <source>Rename or share the view</source>
        <translation>De weergave hernoemen of delen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>For everybody at this desk</source>
        <translation>Voor iedereen aan deze desk</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geef de weergave een naam.</translation>
    </message>
</context>
<context>
    <name>gaps_view</name>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
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
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Kwam laat</translation>
    </message>
    <message>
        <source>Cannot be fetched</source>
        <translation>Niet meer op te halen</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>not known while it lasts</source>
        <translation>niet bekend zolang het duurt</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>er is niets verloren</translation>
    </message>
    <message>
        <source>what was issued and withdrawn meanwhile</source>
        <translation>wat intussen uitgegeven en ingetrokken is</translation>
    </message>
    <message>
        <source>what was sent up to {time}</source>
        <translation>wat verzonden is tot {time}</translation>
    </message>
    <message>
        <source>Gaps in the cover of the sources, {since} to {until}</source>
        <translation>Hiaten in de dekking van de bronnen, {since} tot {until}</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>hiaten</translation>
    </message>
</context>
<context>
    <name>list_sheet</name>
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
    <name>load_form</name>
    <message>
        <source>Load: how much is too much</source>
        <translation>Drukte: hoeveel is te veel</translation>
    </message>
    <message>
        <source>Notifications received in ten minutes, in each lane by itself. In a flood low items fold into bundles; high ones stand alone and sound.</source>
        <translation>Meldingen ontvangen in tien minuten, per spoor apart. Bij toevloed vouwen lichte meldingen samen tot bundels; zware blijven apart en klinken.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>These are the limits as shipped. Enter saves them, Esc leaves everything as it was.</source>
        <translation>Dit zijn de grenzen zoals geleverd. Enter bewaart ze, Esc laat alles zoals het was.</translation>
    </message>
    <message>
        <source>Busy from</source>
        <translation>Druk vanaf</translation>
    </message>
    <message>
        <source>Flood mode begins at</source>
        <translation>Toevloedmodus begint bij</translation>
    </message>
    <message>
        <source>Flood mode ends below</source>
        <translation>Toevloedmodus eindigt onder</translation>
    </message>
    <message>
        <source>for so long</source>
        <translation>gedurende</translation>
    </message>
    <message>
        <source>in ten minutes; shipped: {number}, DRAFT</source>
        <translation>in tien minuten; geleverd: {number}, ONTWERP</translation>
    </message>
    <message>
        <source>minutes; shipped: {number}, DRAFT</source>
        <translation>minuten; geleverd: {number}, ONTWERP</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Zoals geleverd</translation>
    </message>
    <message>
        <source>a whole number from 1 to {most}</source>
        <translation>een geheel getal van 1 tot {most}</translation>
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
    <name>map</name>
    <message>
        <source>Small map of the area</source>
        <translation>Kaartje van het gebied</translation>
    </message>
    <message>
        <source>Small map of the area before and now</source>
        <translation>Kaartje van het gebied vroeger en nu</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vroeger</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>Z</translation>
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
        <translation>raakt {place}</translation>
    </message>
    <message>
        <source>{distance} {direction} of {place}</source>
        <translation>{distance} {direction} van {place}</translation>
    </message>
    <message>
        <source>dashed: by a code, or closed</source>
        <translation>stippellijn: via een code, of afgesloten</translation>
    </message>
    <message>
        <source>{count} more areas when you zoom in</source>
        <translation>nog {count} gebieden bij inzoomen</translation>
    </message>
</context>
<context>
    <name>matching_form</name>
    <message>
        <source>The same message came by another way</source>
        <translation>Hetzelfde bericht kwam langs een andere weg</translation>
    </message>
    <message>
        <source>One came as an attachment of the other</source>
        <translation>Het ene kwam als bijlage van het andere</translation>
    </message>
    <message>
        <source>One names the other as its earlier message</source>
        <translation>Het ene noemt het andere als eerder bericht</translation>
    </message>
    <message>
        <source>Both name the same event (GDACS, GLIDE, USGS, …)</source>
        <translation>Beide noemen hetzelfde voorval (GDACS, GLIDE, USGS, …)</translation>
    </message>
    <message>
        <source>Same words, same areas, another identifier</source>
        <translation>Zelfde woorden, zelfde gebieden, andere identificatie</translation>
    </message>
    <message>
        <source>The senders put both under one incident</source>
        <translation>De afzenders brengen beide onder één incident</translation>
    </message>
    <message>
        <source>Two quakes, at most so far apart</source>
        <translation>Twee bevingen, hoogstens zo ver van elkaar</translation>
    </message>
    <message>
        <source>Same kind of event, same time, so much of the smaller area shared</source>
        <translation>Zelfde soort voorval, zelfde tijd, zoveel van het kleinste gebied gemeenschappelijk</translation>
    </message>
    <message>
        <source>Headlines in one language, so much alike</source>
        <translation>Titels in één taal, voor zoveel gelijk</translation>
    </message>
    <message>
        <source>joins by itself</source>
        <translation>koppelt vanzelf</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>vraagt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>Aardbeving</translation>
    </message>
    <message>
        <source>Tsunami</source>
        <translation>Tsunami</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Overstroming</translation>
    </message>
    <message>
        <source>Wind and storm</source>
        <translation>Wind en storm</translation>
    </message>
    <message>
        <source>Thunderstorm</source>
        <translation>Onweer</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Snow and ice</source>
        <translation>Sneeuw en ijs</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Hitte</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Koude</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Mist</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Volcano</source>
        <translation>Vulkaan</translation>
    </message>
    <message>
        <source>Drought</source>
        <translation>Droogte</translation>
    </message>
    <message>
        <source>Avalanche</source>
        <translation>Lawine</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>Aardverschuiving</translation>
    </message>
    <message>
        <source>Nuclear and radiological</source>
        <translation>Nucleair en radiologisch</translation>
    </message>
    <message>
        <source>Hazardous substances</source>
        <translation>Gevaarlijke stoffen</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Ziekte</translation>
    </message>
    <message>
        <source>Cyber</source>
        <translation>Cyber</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Aanslag</translation>
    </message>
    <message>
        <source>Matching: when two notifications are one event</source>
        <translation>Koppelen: wanneer twee meldingen hetzelfde voorval zijn</translation>
    </message>
    <message>
        <source>It counts for what arrives from now on, in both lanes. Each join says why; what a person parted stays parted.</source>
        <translation>Het geldt voor wat vanaf nu binnenkomt, op beide sporen. Elke koppeling zegt waarom; wat een mens ontkoppeld heeft, blijft ontkoppeld.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Rules   Alt+1</source>
        <translation>Regels   Alt+1</translation>
    </message>
    <message>
        <source>Words for kinds of event   Alt+2</source>
        <translation>Woorden per soort voorval   Alt+2</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Zoals geleverd</translation>
    </message>
    <message>
        <source>It looks for</source>
        <translation>Zoekt naar</translation>
    </message>
    <message>
        <source>It then</source>
        <translation>Doet dan</translation>
    </message>
    <message>
        <source>Near enough</source>
        <translation>Dicht genoeg</translation>
    </message>
    <message>
        <source>Looked back, by the time of receipt</source>
        <translation>Teruggekeken, volgens tijdstip van ontvangst</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>Kinds of event</source>
        <translation>Soorten voorval</translation>
    </message>
    <message>
        <source>Words by which it is known, in any language</source>
        <translation>Woorden waaraan het te herkennen is, in eender welke taal</translation>
    </message>
    <message>
        <source>Looked for in event and headline; commas between them. Accents and capitals do not matter, and a word counts at the beginning of a word of the text: “flood” also finds “flooding”. A word in CAPITALS is a code of a format and stands alone: “FL”.</source>
        <translation>Gezocht in gebeurtenis en titel; komma&apos;s ertussen. Accenten en hoofdletters spelen geen rol, en een woord telt aan het begin van een woord van de tekst: “storm” vindt ook “stormvloed”. Een woord in HOOFDLETTERS is een code van een formaat en staat alleen: “FL”.</translation>
    </message>
    <message>
        <source>These are the rules as shipped. Enter saves them, Esc leaves everything as it was.</source>
        <translation>Dit zijn de regels zoals geleverd. Enter bewaart ze, Esc laat alles zoals het was.</translation>
    </message>
    <message>
        <source>shipped: {value}</source>
        <translation>geleverd: {value}</translation>
    </message>
    <message>
        <source>“{rule}”: give a number above 0, up to 100 percent.</source>
        <translation>“{rule}”: geef een getal boven 0, tot 100 procent.</translation>
    </message>
    <message>
        <source>“{rule}”: give a number above 0; to look away, choose off.</source>
        <translation>“{rule}”: geef een getal boven 0; om er niet naar te kijken, kies uit.</translation>
    </message>
    <message>
        <source>Give the hours that are looked back: above 0, up to a year.</source>
        <translation>Geef het aantal uren om terug te kijken: boven 0, tot een jaar.</translation>
    </message>
    <message>
        <source>“{word}” is too short: it would be found in every text.</source>
        <translation>“{word}” is te kort: het zou in elke tekst gevonden worden.</translation>
    </message>
    <message>
        <source>“{word}” stands under {one} and under {other}: it counts for one only.</source>
        <translation>“{word}” staat onder {one} en onder {other}: het telt enkel voor één soort.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconden</translation>
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
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>How this machine reaches the sources. It counts for this machine only and stands in no log.</source>
        <translation>Hoe deze machine de bronnen bereikt. Het geldt enkel voor deze machine en staat in geen logboek.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoriteiten</translation>
    </message>
    <message>
        <source>No authority besides those of the machine. Ins imports the certificate of one, from a .pem, .crt or .cer file: servers whose certificates it issued are trusted from then on.</source>
        <translation>Geen autoriteit naast die van de machine. Ins importeert het certificaat van een autoriteit, uit een .pem-, .crt- of .cer-bestand: servers waarvan zij het certificaat uitreikte, worden vanaf dan vertrouwd.</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>Clientcertificaten</translation>
    </message>
    <message>
        <source>No certificate that shows who asks. Ins imports one with its key, from a .p12, .pfx or .pem file; a source then chooses it under Advanced.</source>
        <translation>Geen certificaat dat toont wie vraagt. Ins importeert er een met zijn sleutel, uit een .p12-, .pfx- of .pem-bestand; een bron kiest het dan onder Geavanceerd.</translation>
    </message>
    <message>
        <source>Give the password of the proxy, or leave its user name empty.</source>
        <translation>Geef het wachtwoord van de proxy, of laat de gebruikersnaam leeg.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Zoals het systeem zegt</translation>
    </message>
    <message>
        <source>a proxy that a script chooses (PAC) is not found</source>
        <translation>een proxy die een script kiest (PAC), wordt niet gevonden</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Geen proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Deze proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adres van de proxy</translation>
    </message>
    <message>
        <source>http://proxy.example.org:8080</source>
        <translation>http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>empty: it asks for none</source>
        <translation>leeg: hij vraagt er geen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>one is kept; empty: it stays</source>
        <translation>er is er een bewaard; leeg: het blijft</translation>
    </message>
    <message>
        <source>not in the log, not in a backup</source>
        <translation>niet in het logboek, niet in een back-up</translation>
    </message>
    <message>
        <source>Reached without the proxy</source>
        <translation>Bereikt zonder de proxy</translation>
    </message>
    <message>
        <source>example.org  *.example.org  192.0.2.0/24</source>
        <translation>example.org  *.example.org  192.0.2.0/24</translation>
    </message>
    <message>
        <source>Authorities   Alt+4</source>
        <translation>Autoriteiten   Alt+4</translation>
    </message>
    <message>
        <source>Client certificates   Alt+5</source>
        <translation>Clientcertificaten   Alt+5</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer *.der);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Certificaat van een autoriteit</translation>
    </message>
    <message>
        <source>Certificates with a key (*.p12 *.pfx *.pem *.crt);;All files (*)</source>
        <translation>Certificaten met een sleutel (*.p12 *.pfx *.pem *.crt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Certificate with its key</source>
        <translation>Certificaat met zijn sleutel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>by which sources choose it; a known one is replaced</source>
        <translation>waarmee bronnen het kiezen; een bekende wordt vervangen</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Wachtwoordzin van het bestand</translation>
    </message>
    <message>
        <source>empty where it has none</source>
        <translation>leeg als er geen is</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>Bestand met de sleutel</translation>
    </message>
    <message>
        <source>only where it is a file of its own</source>
        <translation>enkel als het een apart bestand is</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Kiezen …</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {why}.</source>
        <translation>Het bestand {file} kan niet gelezen worden: {why}.</translation>
    </message>
</context>
<context>
    <name>own_senders</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Our own senders</source>
        <translation>Eigen afzenders</translation>
    </message>
    <message>
        <source>Another name of ours</source>
        <translation>Nog een naam van ons</translation>
    </message>
    <message>
        <source>the sender of a CAP message, or a mail address, as it stands in what we send</source>
        <translation>de afzender van een CAP-bericht, of een mailadres, zoals het staat in wat wij versturen</translation>
    </message>
    <message>
        <source>Two people said differently without knowing of each other: it does not count until one decides.</source>
        <translation>Twee mensen zeiden iets anders zonder dat van elkaar te weten: het telt niet tot iemand beslist.</translation>
    </message>
    <message>
        <source>What comes in under one of these names was sent from here: it asks for nothing and makes no sound. Who acknowledges it, or answers with an error, stands with it. It counts in both lanes, for what has arrived as well.</source>
        <translation>Wat onder een van deze namen binnenkomt, is van hieruit verzonden: het vraagt niets en maakt geen geluid. Wie het bevestigt, of met een fout antwoordt, staat erbij. Het geldt op beide sporen, ook voor wat al binnen is.</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>eruit gehaald</translation>
    </message>
    <message>
        <source>None yet: every message counts as one from somebody else.</source>
        <translation>Nog geen: elk bericht geldt als een van iemand anders.</translation>
    </message>
    <message>
        <source>added {time} by {who}, {ref}</source>
        <translation>toegevoegd {time} door {who}, {ref}</translation>
    </message>
    <message>
        <source>taken out {time} by {who}, {ref}</source>
        <translation>eruit gehaald {time} door {who}, {ref}</translation>
    </message>
    <message>
        <source>Write the sender as it stands in the messages.</source>
        <translation>Schrijf de afzender zoals hij in de berichten staat.</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>Hij staat al in de lijst.</translation>
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
        <source>Muted: it makes no sound until it gets worse (key M: sound on).</source>
        <translation>Gedempt: ze maakt geen geluid tot het erger wordt (toets M: geluid aan).</translation>
    </message>
    <message>
        <source>Signature: {words}</source>
        <translation>Handtekening: {words}</translation>
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
        <source>{ref}, whose signature is broken, speaks of this: {headline}</source>
        <translation>{ref}, met een ongeldige handtekening, gaat hierover: {headline}</translation>
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
        <source>Acknowledges our {ref}: {headline}</source>
        <translation>Bevestigt onze {ref}: {headline}</translation>
    </message>
    <message>
        <source>Finds an error in our {ref}: {headline}</source>
        <translation>Vindt een fout in onze {ref}: {headline}</translation>
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
        <source>Source and information</source>
        <translation>Bron en informatie</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>MeteoAlarm</source>
        <translation>MeteoAlarm</translation>
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
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Event named</source>
        <translation>Genoemd voorval</translation>
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
        <source>What the sender notes</source>
        <translation>Wat de afzender noteert</translation>
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
        <source>Checklist to offer</source>
        <translation>Voorgestelde checklist</translation>
    </message>
    <message>
        <source>If it is a test</source>
        <translation>Als het een test is</translation>
    </message>
    <message>
        <source>A message whose signature is broken says that this is withdrawn or replaced. Until the sender confirms that, it counts.</source>
        <translation>Een melding met een ongeldige handtekening zegt dat dit is ingetrokken of vervangen. Zolang de afzender dat niet bevestigt, blijft dit gelden.</translation>
    </message>
    <message>
        <source>Another sender says that this is withdrawn or replaced. Only its own sender can do that: it counts.</source>
        <translation>Een andere afzender zegt dat dit ingetrokken of vervangen is. Alleen de eigen afzender kan dat: het blijft gelden.</translation>
    </message>
    <message>
        <source>Every byte of it is kept: key O shows them. Shift+E writes in what it says.</source>
        <translation>Elke byte ervan is bewaard: toets O toont ze. Shift+E vult in wat er staat.</translation>
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
        <source>No machine could read it: read it, and write in what it says (Shift+E).</source>
        <translation>Geen machine kon het lezen: lees het en vul in wat er staat (Shift+E).</translation>
    </message>
    <message>
        <source>Sent by us: nothing is asked here. Who answered it stands below.</source>
        <translation>Door ons verzonden: hier wordt niets gevraagd. Wie antwoordde, staat hieronder.</translation>
    </message>
    <message>
        <source>An acknowledgement of what we sent: nothing is asked.</source>
        <translation>Een bevestiging van wat wij verzonden: er wordt niets gevraagd.</translation>
    </message>
    <message>
        <source>{who} had it in hand since {time}. Take it over.</source>
        <translation>{who} had ze in handen sinds {time}. Neem ze over.</translation>
    </message>
    <message>
        <source>On the shelf until {time}: {reason}</source>
        <translation>Uitgesteld tot {time}: {reason}</translation>
    </message>
    <message>
        <source>Classified: read it where that is allowed, and note here where it is kept (Shift+H).</source>
        <translation>Geclassificeerd: lees het waar dat mag, en noteer hier waar het bewaard wordt (Shift+H).</translation>
    </message>
    <message>
        <source>It came again, worse than it was assessed. Assess it anew.</source>
        <translation>Ze kwam opnieuw, erger dan beoordeeld. Beoordeel ze opnieuw.</translation>
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
        <source>Back from the shelf: {reason}</source>
        <translation>Terug na uitstel: {reason}</translation>
    </message>
    <message>
        <source>Acknowledge it again.</source>
        <translation>Bevestig ze opnieuw.</translation>
    </message>
    <message>
        <source>OVERDUE by {length}: was to be acknowledged again by {time}.</source>
        <translation>{length} TE LAAT: was opnieuw te bevestigen tegen {time}.</translation>
    </message>
    <message>
        <source>Acknowledge again by {time}: {length} left.</source>
        <translation>Opnieuw te bevestigen tegen {time}: nog {length}.</translation>
    </message>
    <message>
        <source>Last by {who} at {time}.</source>
        <translation>Laatst door {who}, {time}.</translation>
    </message>
    <message>
        <source>Severity: it came again as {raised}, after it was assessed as {assessed}.</source>
        <translation>Ernst: ze kwam opnieuw als {raised}, nadat ze als {assessed} beoordeeld was.</translation>
    </message>
    <message>
        <source>Severity kept: {kept} from {ref}. This one says {own}; only a person lowers it (key E).</source>
        <translation>Ernst behouden: {kept} van {ref}. Deze zegt {own}; enkel een mens verlaagt ze (toets E).</translation>
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
    <message>
        <source>The same event? (J: yes, Shift+J: no)</source>
        <translation>Zelfde voorval? (J: ja, Shift+J: nee)</translation>
    </message>
    <message>
        <source>Same event (Shift+J takes this one out)</source>
        <translation>Zelfde voorval (Shift+J haalt deze eruit)</translation>
    </message>
    <message>
        <source>Another event, as somebody decided</source>
        <translation>Ander voorval, zoals iemand besliste</translation>
    </message>
    <message>
        <source>… and {count} more: the key Right shows them all in the list</source>
        <translation>… en nog {count}: de toets Rechts toont ze alle in de lijst</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… en nog {count}</translation>
    </message>
    <message>
        <source>{ref}  {who} has it, {time}</source>
        <translation>{ref}  {who} heeft het, {time}</translation>
    </message>
    <message>
        <source>{ref}  {who} answers with an error, {time}</source>
        <translation>{ref}  {who} antwoordt met een fout, {time}</translation>
    </message>
    <message>
        <source>Nobody has acknowledged it to us so far.</source>
        <translation>Niemand heeft het ons tot nu toe bevestigd.</translation>
    </message>
    <message>
        <source>Answers to what we sent</source>
        <translation>Antwoorden op wat wij verzonden</translation>
    </message>
    <message>
        <source>{ref} came in it: {headline}</source>
        <translation>{ref} kwam erin mee: {headline}</translation>
    </message>
    <message>
        <source>Messages in it</source>
        <translation>Berichten erin</translation>
    </message>
    <message>
        <source>In the dossier (Shift+D takes it out)</source>
        <translation>In het dossier (Shift+D haalt ze eruit)</translation>
    </message>
    <message>
        <source>Belongs to a dossier? (D, then Enter)</source>
        <translation>Hoort bij een dossier? (D, dan Enter)</translation>
    </message>
    <message>
        <source>Nothing but identifier and time.</source>
        <translation>Enkel identificatie en tijd.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er gewijzigd is</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Andere waarden</translation>
    </message>
    <message>
        <source>The quake</source>
        <translation>De beving</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Magnitude</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijdstip</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Diepte</translation>
    </message>
    <message>
        <source>Epicentre</source>
        <translation>Epicentrum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nazicht</translation>
    </message>
    <message>
        <source>Files (key F opens them)</source>
        <translation>Bestanden (toets F opent ze)</translation>
    </message>
    <message>
        <source>an unnamed signer</source>
        <translation>een ondertekenaar zonder naam</translation>
    </message>
    <message>
        <source>Valid, by {signer}, who is trusted here</source>
        <translation>Geldig, van {signer}, hier vertrouwd</translation>
    </message>
    <message>
        <source>Valid, by {signer}, who is not known here (Shift+T: trust the signer)</source>
        <translation>Geldig, van {signer}, hier niet bekend (Shift+T: ondertekenaar vertrouwen)</translation>
    </message>
    <message>
        <source>BROKEN: text or signature was changed. Ask the sender by another way.</source>
        <translation>ONGELDIG: tekst of handtekening is gewijzigd. Vraag het de afzender langs een andere weg.</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Kan niet gecontroleerd worden</translation>
    </message>
    <message>
        <source>Classified: its text was not taken in</source>
        <translation>Geclassificeerd: de tekst is niet opgenomen</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Verspreiding</translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation>Verspreidingsmarkering</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Staat toe</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Stelsel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Ingesteld door</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Te lezen in</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Houder</translation>
    </message>
    <message>
        <source>Neutral title</source>
        <translation>Neutrale titel</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>de afzender</translation>
    </message>
    <message>
        <source>here, {ref}</source>
        <translation>hier, {ref}</translation>
    </message>
    <message>
        <source>{words}; the sender had set {mark}</source>
        <translation>{words}; de afzender had {mark} ingesteld</translation>
    </message>
</context>
<context>
    <name>phase</name>
    <message>
        <source>Other evidence</source>
        <translation>Ander bewijs</translation>
    </message>
    <message>
        <source>Criterion met</source>
        <translation>Aan criterium voldaan</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Aanvinken</translation>
    </message>
    <message>
        <source>a source, a number, a time: Infrabel, 3 provinces, 14:00</source>
        <translation>een bron, een getal, een tijd: Infrabel, 3 provincies, 14:00</translation>
    </message>
    <message>
        <source>Say what shows it: a source, a number, a time.</source>
        <translation>Zeg waaruit het blijkt: een bron, een getal, een tijd.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Criterion no longer met</source>
        <translation>Aan criterium niet meer voldaan</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Uitvinken</translation>
    </message>
    <message>
        <source>Say why the criterion is no longer met.</source>
        <translation>Zeg waarom aan het criterium niet meer voldaan is.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Voldaan</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>met</source>
        <translation>voldaan</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>niet aangevinkt</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Language of the advice</source>
        <translation>Taal van het advies</translation>
    </message>
    <message>
        <source>Federal phase</source>
        <translation>Federale fase</translation>
    </message>
    <message>
        <source>No longer met</source>
        <translation>Niet meer voldaan</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Afdrukken of bewaren</translation>
    </message>
    <message>
        <source>Advice on a federal phase: {ref} {title}</source>
        <translation>Advies over een federale fase: {ref} {title}</translation>
    </message>
    <message>
        <source>federal-phase-advice</source>
        <translation>advies-federale-fase</translation>
    </message>
</context>
<context>
    <name>pick_field</name>
    <message>
        <source>Not known: {what}</source>
        <translation>Niet bekend: {what}</translation>
    </message>
</context>
<context>
    <name>print_out</name>
    <message>
        <source>It is copied, but the log does not say so: nothing could be written.</source>
        <translation>Het is gekopieerd, maar het logboek zegt dat niet: er kon niets geschreven worden.</translation>
    </message>
    <message>
        <source>Copied as text; the log says so.</source>
        <translation>Gekopieerd als tekst; het logboek zegt dat.</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Afdrukken of bewaren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>no handling mark</source>
        <translation>geen verspreidingsmarkering</translation>
    </message>
    <message>
        <source>PDF/A, to be kept and sent; marked on every page ({mark})</source>
        <translation>PDF/A, om te bewaren en te versturen; op elke pagina gemarkeerd ({mark})</translation>
    </message>
    <message>
        <source>for a browser; fetches nothing</source>
        <translation>voor een browser; haalt niets op</translation>
    </message>
    <message>
        <source>to be read out, or put into a mail</source>
        <translation>om voor te lezen, of in een mail te zetten</translation>
    </message>
    <message>
        <source>for a spreadsheet; times in UTC</source>
        <translation>voor een rekenblad; tijden in UTC</translation>
    </message>
    <message>
        <source>for another program; times in UTC</source>
        <translation>voor een ander programma; tijden in UTC</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>stands on the print and in the log; may stay empty</source>
        <translation>staat op de afdruk en in het logboek; mag leeg blijven</translation>
    </message>
    <message>
        <source>For whom, what for</source>
        <translation>Voor wie, waarvoor</translation>
    </message>
    <message>
        <source>no printer is set up on this machine: save a PDF and print it elsewhere</source>
        <translation>op deze machine is geen printer ingesteld: bewaar een PDF en druk die elders af</translation>
    </message>
    <message>
        <source>A4, on {printer} or another</source>
        <translation>A4, op {printer} of een andere</translation>
    </message>
    <message>
        <source>Proposed name: {name}</source>
        <translation>Voorgestelde naam: {name}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Gestopt. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Bewaard: {path}</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>Stopped. The printer may have some pages already.</source>
        <translation>Gestopt. Misschien heeft de printer al enkele pagina&apos;s.</translation>
    </message>
    <message>
        <source>The printer did not take it. Try another, or save a PDF.</source>
        <translation>De printer nam het niet aan. Probeer een andere, of bewaar een PDF.</translation>
    </message>
    <message>
        <source>Given to the printer {name}.</source>
        <translation>Naar de printer {name} gestuurd.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}. Esc stops.</source>
        <translation>Pagina {page} van {pages}. Esc stopt.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Het verslag bewaren</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Er is niets bewaard.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}. Nothing half written is left. Choose another place.</source>
        <translation>{name} kon niet bewaard worden: {reason}. Er blijft niets halfs achter. Kies een andere plaats.</translation>
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
        <source>STATUS?</source>
        <translation>STATUS?</translation>
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
        <source>TO COMPLETE</source>
        <translation>AAN TE VULLEN</translation>
    </message>
    <message>
        <source>CONFLICT</source>
        <translation>CONFLICT</translation>
    </message>
    <message>
        <source>BACK FROM SHELF</source>
        <translation>TERUG NA UITSTEL</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>TERUG</translation>
    </message>
    <message>
        <source>AGAIN</source>
        <translation>OPNIEUW</translation>
    </message>
    <message>
        <source>TAKE OVER</source>
        <translation>OVER TE NEMEN</translation>
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
        <source>SENT BY US</source>
        <translation>DOOR ONS VERZONDEN</translation>
    </message>
    <message>
        <source>OURS</source>
        <translation>VAN ONS</translation>
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
        <source>ACK</source>
        <translation>BEVESTIGING</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>FOUT</translation>
    </message>
    <message>
        <source>ACKNOWLEDGES OURS</source>
        <translation>BEVESTIGT ONS BERICHT</translation>
    </message>
    <message>
        <source>ERROR IN OURS</source>
        <translation>FOUT IN ONS BERICHT</translation>
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
        <source>{count} MESSAGES</source>
        <translation>{count} BERICHTEN</translation>
    </message>
    <message>
        <source>SAME EVENT?</source>
        <translation>ZELFDE VOORVAL?</translation>
    </message>
    <message>
        <source>WORSE THAN ASSESSED</source>
        <translation>ERGER DAN BEOORDEELD</translation>
    </message>
    <message>
        <source>WORSE</source>
        <translation>ERGER</translation>
    </message>
    <message>
        <source>KEPT FROM {ref}</source>
        <translation>BEHOUDEN VAN {ref}</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>BEHOUDEN</translation>
    </message>
    <message>
        <source>IN {dossier}</source>
        <translation>IN {dossier}</translation>
    </message>
    <message>
        <source>MUTED</source>
        <translation>GEDEMPT</translation>
    </message>
    <message>
        <source>ACKNOWLEDGED {length} LATE</source>
        <translation>{length} TE LAAT BEVESTIGD</translation>
    </message>
    <message>
        <source>ACK LATE</source>
        <translation>LAAT BEVESTIGD</translation>
    </message>
    <message>
        <source>CLASSIFIED: NOT TAKEN IN</source>
        <translation>GECLASSIFICEERD: NIET OPGENOMEN</translation>
    </message>
    <message>
        <source>CLASSIFIED</source>
        <translation>GECLASSIFICEERD</translation>
    </message>
    <message>
        <source>CAME LATE</source>
        <translation>LAAT BINNEN</translation>
    </message>
    <message>
        <source>CAME {length} LATE</source>
        <translation>{length} LATER BINNEN</translation>
    </message>
    <message>
        <source>{length} LATE</source>
        <translation>{length} LATER</translation>
    </message>
    <message>
        <source>To take over from {names}</source>
        <translation>Over te nemen van {names}</translation>
    </message>
    <message>
        <source>1 FILE</source>
        <translation>1 BESTAND</translation>
    </message>
    <message>
        <source>{count} FILES</source>
        <translation>{count} BESTANDEN</translation>
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
        <source>back {time}</source>
        <translation>terug {time}</translation>
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
        <source>with {who}</source>
        <translation>bij {who}</translation>
    </message>
    <message>
        <source>received {time}</source>
        <translation>ontvangen {time}</translation>
    </message>
    <message>
        <source>{count} low items from {channel}: {event}</source>
        <translation>{count} lichte meldingen van {channel}: {event}</translation>
    </message>
    <message>
        <source>{count} low items from {channel}</source>
        <translation>{count} lichte meldingen van {channel}</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>niet geopend</translation>
    </message>
    <message>
        <source>worst {severity}</source>
        <translation>zwaarste: {severity}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Gone to last</source>
        <translation>Laatst bezocht</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Logregels</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>By its number</source>
        <translation>Op nummer</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Oudere tonen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden is</translation>
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
        <translation>Niet beoordeeld</translation>
    </message>
</context>
<context>
    <name>signers_sheet</name>
    <message>
        <source>Trusted signers</source>
        <translation>Vertrouwde ondertekenaars</translation>
    </message>
    <message>
        <source>Trust no more</source>
        <translation>Niet meer vertrouwen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Trust again</source>
        <translation>Weer vertrouwen</translation>
    </message>
    <message>
        <source>A valid signature proves who signed; whether he is to be believed, people here say. It counts in both lanes, for what has arrived as well. A message is never hidden for its signature.</source>
        <translation>Een geldige handtekening bewijst wie ondertekende; of die te geloven is, zeggen de mensen hier. Het geldt op beide sporen, ook voor wat al binnen is. Een bericht wordt nooit verborgen om zijn handtekening.</translation>
    </message>
    <message>
        <source>Nobody is trusted yet. Where a message is validly signed by somebody unknown, Shift+T in the queue trusts the signer, once the fingerprint was compared with what he says by another way.</source>
        <translation>Er wordt nog niemand vertrouwd. Is een bericht geldig ondertekend door een onbekende, dan vertrouwt Shift+T bij de meldingen de ondertekenaar, nadat de vingerafdruk vergeleken is met wat die langs een andere weg zegt.</translation>
    </message>
    <message>
        <source>Two people said differently without knowing of each other: not trusted until one decides.</source>
        <translation>Twee mensen zeiden iets anders zonder dat van elkaar te weten: niet vertrouwd tot iemand beslist.</translation>
    </message>
    <message>
        <source>{what} since {time}, by {who}, {ref}</source>
        <translation>{what} sinds {time}, door {who}, {ref}</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate:</source>
        <translation>SHA-256-vingerafdruk van het certificaat:</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrouwd</translation>
    </message>
    <message>
        <source>trusted no more</source>
        <translation>niet meer vertrouwd</translation>
    </message>
</context>
<context>
    <name>sound_form</name>
    <message>
        <source>Sound of this desk</source>
        <translation>Geluid van deze desk</translation>
    </message>
    <message>
        <source>All of it cannot be silenced. M in the queue mutes one message, until it becomes worse.</source>
        <translation>Alles samen kan niet stil. M bij de meldingen dempt één bericht, tot het erger wordt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Volume, never below {floor} %</source>
        <translation>Volume, nooit onder {floor} %</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>Te horen op</translation>
    </message>
    <message>
        <source>Hear each: they differ in rhythm as well as in pitch</source>
        <translation>Beluister elk: ze verschillen in ritme en in toonhoogte</translation>
    </message>
    <message>
        <source>Severity Info not heard from</source>
        <translation>Ernst Info niet te horen van</translation>
    </message>
    <message>
        <source>local time; empty: never</source>
        <translation>plaatselijke tijd; leeg: nooit</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>all else is heard all the same</source>
        <translation>al de rest is toch te horen</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Looking for what it can be heard on …</source>
        <translation>Zoekt waarop het te horen is …</translation>
    </message>
    <message>
        <source>It is heard.</source>
        <translation>Het is te horen.</translation>
    </message>
    <message>
        <source>NO SOUND: there is nothing to play it on. Alarms flash here and in the task bar instead.</source>
        <translation>GEEN GELUID: er is niets om het op af te spelen. Alarmen knipperen in plaats daarvan hier en in de taakbalk.</translation>
    </message>
    <message>
        <source>NO SOUND: this machine lacks what plays it (QtMultimedia, or the system&apos;s libpulse). Alarms beep and flash.</source>
        <translation>GEEN GELUID: deze machine mist wat het afspeelt (QtMultimedia, of libpulse van het systeem). Alarmen piepen en knipperen.</translation>
    </message>
    <message>
        <source>what the machine uses itself</source>
        <translation>wat de machine zelf gebruikt</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (nu niet aanwezig)</translation>
    </message>
    <message>
        <source>22:00, 2200 or 22; empty: never</source>
        <translation>22:00, 2200 of 22; leeg: nooit</translation>
    </message>
</context>
<context>
    <name>source_access</name>
    <message>
        <source>Log-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>without</source>
        <translation>zonder</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>gebruikersnaam en wachtwoord</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>A token is kept.</source>
        <translation>Er is een token bewaard.</translation>
    </message>
    <message>
        <source>A password is kept.</source>
        <translation>Er is een wachtwoord bewaard.</translation>
    </message>
</context>
<context>
    <name>source_catalogue</name>
    <message>
        <source>Public sources</source>
        <translation>Openbare bronnen</translation>
    </message>
    <message>
        <source>Space marks a source and tests it; Enter switches on what is marked. The addresses come from public documentation: the test shows whether they answer.</source>
        <translation>Spatie markeert een bron en test ze; Enter zet aan wat gemarkeerd is. De adressen komen uit openbare documentatie: de test toont of ze antwoorden.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Aanzetten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>country, hazard, publisher …</source>
        <translation>land, gevaar, uitgever …</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Still testing {count}. Esc leaves out what has not answered yet.</source>
        <translation>Nog {count} te testen. Esc laat weg wat nog niet geantwoord heeft.</translation>
    </message>
    <message>
        <source>{count} gave nothing usable: {names}. Enter switches on all that is marked all the same; Space takes one out.</source>
        <translation>{count} zonder bruikbaar resultaat: {names}. Enter zet toch alles aan wat gemarkeerd is; Spatie haalt er een uit.</translation>
    </message>
    <message>
        <source>Esc once more leaves without switching anything on.</source>
        <translation>Nog eens Esc sluit zonder iets aan te zetten.</translation>
    </message>
    <message>
        <source>It is on already.</source>
        <translation>Ze staat al aan.</translation>
    </message>
    <message>
        <source>Tested. Enter switches on what is marked.</source>
        <translation>Getest. Enter zet aan wat gemarkeerd is.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue has these words.</source>
        <translation>Niets in de catalogus bevat deze woorden.</translation>
    </message>
    <message>
        <source>{format}, asked every {seconds} s</source>
        <translation>{format}, bevraagd om de {seconds} s</translation>
    </message>
    <message>
        <source>Terms: {terms}</source>
        <translation>Voorwaarden: {terms}</translation>
    </message>
    <message>
        <source>Being tested …</source>
        <translation>Wordt getest …</translation>
    </message>
    <message>
        <source>Not tested yet. Space marks and tests it.</source>
        <translation>Nog niet getest. Spatie markeert en test ze.</translation>
    </message>
    <message>
        <source>Switch on {count}</source>
        <translation>{count} aanzetten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>testing …</source>
        <translation>testen …</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>geen bruikbaar antwoord</translation>
    </message>
    <message>
        <source>answers, nothing now</source>
        <translation>antwoordt, nu niets</translation>
    </message>
    <message>
        <source>answers: {count}</source>
        <translation>antwoordt: {count}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Buurlanden</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Wereld</translation>
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
        <source>Mailbox</source>
        <translation>Mailbox</translation>
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
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>What it gives now   F5</source>
        <translation>Wat ze nu geeft   F5</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>imaps:// …, or imap:// with STARTTLS</source>
        <translation>imaps:// …, of imap:// met STARTTLS</translation>
    </message>
    <message>
        <source>https:// … of messages, or of a list of them</source>
        <translation>https:// … van berichten, of van een lijst ervan</translation>
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
        <source>files that are put there are read</source>
        <translation>bestanden die daar geplaatst worden, worden gelezen</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Te bewaken map</translation>
    </message>
</context>
<context>
    <name>source_import</name>
    <message>
        <source>Take in sources</source>
        <translation>Bronnen inlezen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Beside what is set up</source>
        <translation>Naast wat ingesteld is</translation>
    </message>
    <message>
        <source>Sources of the file</source>
        <translation>Bronnen van het bestand</translation>
    </message>
    <message>
        <source>Nothing is marked: Space marks a source.</source>
        <translation>Er is niets gemarkeerd: Spatie markeert een bron.</translation>
    </message>
    <message>
        <source>Differs in: {keys}. Space takes the file&apos;s values over.</source>
        <translation>Verschilt in: {keys}. Spatie neemt de waarden van het bestand over.</translation>
    </message>
    <message>
        <source>Its password or token is not in the file: give it in the form afterwards.</source>
        <translation>Het wachtwoord of token staat niet in het bestand: geef het nadien in het formulier.</translation>
    </message>
    <message>
        <source>Take in {count}</source>
        <translation>{count} inlezen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>the same, nothing to do</source>
        <translation>gelijk, niets te doen</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>wordt gewijzigd</translation>
    </message>
    <message>
        <source>differs, stays as it is</source>
        <translation>verschilt, blijft zoals ze is</translation>
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
        <translation>Gebeurd</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Inschrijving</translation>
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
        <translation>via de proxy van deze machine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>ask me: real, exercise or test?</source>
        <translation>mij vragen: echt, oefening of test?</translation>
    </message>
    <message>
        <source>is a real one</source>
        <translation>is een echt bericht</translation>
    </message>
    <message>
        <source>everything (mailbox, folder)</source>
        <translation>alles (mailbox, map)</translation>
    </message>
    <message>
        <source>what it still lists of the last hours or days</source>
        <translation>wat de lijst van de laatste uren of dagen nog toont</translation>
    </message>
    <message>
        <source>only what is in force</source>
        <translation>enkel wat van kracht is</translation>
    </message>
    <message>
        <source> h</source>
        <translation> u</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>mark mail as read once it is stored</source>
        <translation>mail als gelezen markeren zodra hij bewaard is</translation>
    </message>
    <message>
        <source>One answer, at most</source>
        <translation>Eén antwoord, hoogstens</translation>
    </message>
    <message>
        <source>No answer after</source>
        <translation>Geen antwoord na</translation>
    </message>
    <message>
        <source>Messages in it, at most</source>
        <translation>Berichten erin, hoogstens</translation>
    </message>
    <message>
        <source>Attachments of a message, at most</source>
        <translation>Bijlagen per bericht, hoogstens</translation>
    </message>
    <message>
        <source>Redirects followed</source>
        <translation>Gevolgde doorverwijzingen</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientcertificaat</translation>
    </message>
    <message>
        <source>A message without a status</source>
        <translation>Een bericht zonder status</translation>
    </message>
    <message>
        <source>After a gap it still has</source>
        <translation>Na een hiaat heeft ze nog</translation>
    </message>
    <message>
        <source>Longest silence that is normal</source>
        <translation>Langste normale stilte</translation>
    </message>
    <message>
        <source>Longest silence that is normal, hours</source>
        <translation>Langste normale stilte, uren</translation>
    </message>
    <message>
        <source>Longest silence that is normal, minutes</source>
        <translation>Langste normale stilte, minuten</translation>
    </message>
    <message>
        <source>0: learned by itself, from how often it has sent in the last thirty days</source>
        <translation>0: vanzelf geleerd, uit hoe vaak ze in de laatste dertig dagen verzond</translation>
    </message>
</context>
<context>
    <name>source_preview</name>
    <message>
        <source>Message, as it was sent</source>
        <translation>Bericht, zoals verzonden</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>onleesbaar</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>geen titel</translation>
    </message>
    <message>
        <source>No usable answer.</source>
        <translation>Geen bruikbaar antwoord.</translation>
    </message>
    <message>
        <source>It answers. There is no message in it now.</source>
        <translation>Ze antwoordt. Er is nu geen bericht.</translation>
    </message>
    <message>
        <source>It answers, with one message ({format}).</source>
        <translation>Ze antwoordt, met één bericht ({format}).</translation>
    </message>
    <message>
        <source>It answers, with {count} messages and more ({format}).</source>
        <translation>Ze antwoordt, met {count} berichten en meer ({format}).</translation>
    </message>
    <message>
        <source>It answers, with {count} messages ({format}).</source>
        <translation>Ze antwoordt, met {count} berichten ({format}).</translation>
    </message>
    <message>
        <source>heard before</source>
        <translation>al ontvangen</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>geen status</translation>
    </message>
    <message>
        <source>flags: {count}</source>
        <translation>vlaggen: {count}</translation>
    </message>
</context>
<context>
    <name>source_setup</name>
    <message>
        <source>Take in sources from a file</source>
        <translation>Bronnen inlezen uit een bestand</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {why}.</source>
        <translation>Het bestand {file} kan niet gelezen worden: {why}.</translation>
    </message>
    <message>
        <source>Write sources to a file</source>
        <translation>Bronnen naar een bestand schrijven</translation>
    </message>
    <message>
        <source>The file {file} was not written: {why}. Choose another place.</source>
        <translation>Het bestand {file} is niet geschreven: {why}. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>{count} sources stand in {file}, without passwords.</source>
        <translation>Bronnen in {file}: {count}, zonder wachtwoorden.</translation>
    </message>
</context>
<context>
    <name>sources_model</name>
    <message>
        <source>asking …</source>
        <translation>vraagt …</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>every {time}</source>
        <translation>om de {time}</translation>
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
        <source>off since {time}</source>
        <translation>uit sinds {time}</translation>
    </message>
    <message>
        <source>LATE: nothing came since {time}</source>
        <translation>TE LAAT: niets gekomen sinds {time}</translation>
    </message>
    <message>
        <source>LATE: not heard since {time}</source>
        <translation>TE LAAT: niet gehoord sinds {time}</translation>
    </message>
    <message>
        <source>NOT COVERED since {time}</source>
        <translation>NIET GEDEKT sinds {time}</translation>
    </message>
    <message>
        <source>covered since {time}</source>
        <translation>gedekt sinds {time}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
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
        <translation>te weinig bekend</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Laatst gehoord</translation>
    </message>
    <message>
        <source>Gave last</source>
        <translation>Gaf laatst</translation>
    </message>
    <message>
        <source>Normal silence</source>
        <translation>Normale stilte</translation>
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
        <source>Mailbox</source>
        <translation>Mailbox</translation>
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
    <name>take_in</name>
    <message>
        <source>All of it becomes part of the exercise that runs, whatever its status says.</source>
        <translation>Alles wordt deel van de oefening die loopt, wat de status ook zegt.</translation>
    </message>
    <message>
        <source>Take in by hand</source>
        <translation>Met de hand opnemen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>Channel: by which way it came</source>
        <translation>Kanaal: langs welke weg het kwam</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Wordt gelezen …</translation>
    </message>
    <message>
        <source>Nothing of this can be taken in.</source>
        <translation>Hiervan kan niets opgenomen worden.</translation>
    </message>
    <message>
        <source>It is still being read: a moment.</source>
        <translation>Het wordt nog gelezen: een ogenblik.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… en nog {count}</translation>
    </message>
    <message>
        <source>It can be taken in as it is: it becomes a row with its bytes.</source>
        <translation>Het kan opgenomen worden zoals het is: het wordt een rij met zijn bytes.</translation>
    </message>
    <message>
        <source>It was read, and no message is in it.</source>
        <translation>Het is gelezen, en er zit geen bericht in.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>niet leesbaar</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 bericht</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} berichten</translation>
    </message>
    <message>
        <source>attachments: {count}</source>
        <translation>bijlagen: {count}</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>geen titel</translation>
    </message>
    <message>
        <source>    to the exercise lane: it says of itself that it is an exercise</source>
        <translation>    naar het oefenspoor: het zegt zelf dat het een oefening is</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Bestanden opnemen</translation>
    </message>
    <message>
        <source>A sheet is open: finish or leave it, then bring this again.</source>
        <translation>Er staat een formulier open: werk het af of verlaat het, en breng dit opnieuw.</translation>
    </message>
    <message>
        <source>This desk cannot read anything at the moment.</source>
        <translation>Deze desk kan op dit ogenblik niets lezen.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>What this entry is about stands in this dossier (keys 1 to 6).</source>
        <translation>Waar deze inschrijving over gaat, staat in dit dossier (toetsen 1 tot 6).</translation>
    </message>
    <message>
        <source>Gaps in the cover of the sources</source>
        <translation>Hiaten in de dekking van de bronnen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Erheen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Afdrukken of bewaren</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oudste eerst</translation>
    </message>
    <message>
        <source>Gaps in the cover</source>
        <translation>Hiaten in de dekking</translation>
    </message>
    <message>
        <source>Back to the entries</source>
        <translation>Terug naar de inschrijvingen</translation>
    </message>
    <message>
        <source>LATE, entered {time}</source>
        <translation>LAATTIJDIG, ingevoerd {time}</translation>
    </message>
    <message>
        <source>No source is watched at this desk (Ctrl+6).</source>
        <translation>Aan deze desk wordt geen bron bewaakt (Ctrl+6).</translation>
    </message>
    <message>
        <source>Sources were covered all the time, from {since} to {until}.</source>
        <translation>De bronnen waren de hele tijd gedekt, van {since} tot {until}.</translation>
    </message>
    <message>
        <source>Sources were not covered all the time from {since} to {until}: {gaps} gaps, {names}. Key G.</source>
        <translation>De bronnen waren niet de hele tijd gedekt van {since} tot {until}: hiaten: {gaps}, {names}. Toets G.</translation>
    </message>
    <message>
        <source>Words  (Ctrl+F)</source>
        <translation>Woorden  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words that must stand in an entry</source>
        <translation>Woorden die in een inschrijving moeten staan</translation>
    </message>
    <message>
        <source>Period: 13:00-15:30, 2h</source>
        <translation>Periode: 13:00-15:30, 2h</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Alt +</source>
        <translation>Alt +</translation>
    </message>
    <message>
        <source>written 13:00, 13:00-15:30 or 2h</source>
        <translation>schrijf 13:00, 13:00-15:30 of 2h</translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{shown} van {total} inschrijvingen</translation>
    </message>
    <message>
        <source>{total} entries</source>
        <translation>{total} inschrijvingen</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>tijdlijn</translation>
    </message>
    <message>
        <source>Cover of the sources during {ref} {title}, {since} to {until}</source>
        <translation>Dekking van de bronnen tijdens {ref} {title}, {since} tot {until}</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>dekking</translation>
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
