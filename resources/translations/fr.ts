<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="en">
<context>
    <name>ActSheet</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>enregistrement …</translation>
    </message>
    <message>
        <source>Not saved. What you typed is still here; the window says why.</source>
        <translation>Non enregistré. Ce que vous avez tapé est toujours là&#xa0;; la fenêtre dit pourquoi.</translation>
    </message>
    <message>
        <source>Esc once more throws away what you typed.</source>
        <translation>Encore une fois Esc efface ce que vous avez tapé.</translation>
    </message>
</context>
<context>
    <name>AssessForm</name>
    <message>
        <source>Choose a severity: 4, 3, 2 or 1.</source>
        <translation>Choisissez une gravité&#xa0;: 4, 3, 2 ou 1.</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>A desk needs a code of one to three letters.</source>
        <translation>Un poste a besoin d&apos;un code d&apos;une à trois lettres.</translation>
    </message>
    <message>
        <source>At most three letters, so that numbers stay short on the phone.</source>
        <translation>Trois lettres au plus, pour que les numéros restent courts au téléphone.</translation>
    </message>
    <message>
        <source>Only letters from A to Z.</source>
        <translation>Uniquement des lettres de A à Z.</translation>
    </message>
    <message>
        <source>The account needs a sign-in name.</source>
        <translation>Le compte a besoin d&apos;un nom de connexion.</translation>
    </message>
    <message>
        <source>No blanks in a sign-in name.</source>
        <translation>Pas d&apos;espace dans un nom de connexion.</translation>
    </message>
    <message>
        <source>At least {least} characters; {missing} more.</source>
        <translation>Au moins {least} caractères&#xa0;; encore {missing}.</translation>
    </message>
    <message>
        <source>Not the same few characters again and again.</source>
        <translation>Pas toujours les mêmes quelques caractères.</translation>
    </message>
    <message>
        <source>A folder is needed.</source>
        <translation>Il faut un dossier.</translation>
    </message>
    <message>
        <source>The whole path is needed, from the root or drive on.</source>
        <translation>Il faut le chemin complet, depuis la racine ou le lecteur.</translation>
    </message>
    <message>
        <source>{place} is a file, not a folder.</source>
        <translation>{place} est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>no such place</source>
        <translation>cet endroit n&apos;existe pas</translation>
    </message>
    <message>
        <source>Nothing can be written there: {reason}</source>
        <translation>Rien ne peut y être écrit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Desk code</source>
        <translation>Code du poste</translation>
    </message>
    <message>
        <source>Stands before every number: A-1042, spoken on the phone.</source>
        <translation>Précède chaque numéro&#xa0;: A-1042, tel qu&apos;on le dit au téléphone.</translation>
    </message>
    <message>
        <source>National Crisis Centre</source>
        <translation>Centre de crise National</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Nom du centre</translation>
    </message>
    <message>
        <source>Stands on every print.</source>
        <translation>Figure sur chaque impression.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As it stands in the log.</source>
        <translation>Tel qu&apos;il figure dans la main courante.</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <source>At least {least} characters. A sentence is easy to remember.</source>
        <translation>Au moins {least} caractères. Une phrase se retient facilement.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Try with a practice scenario</source>
        <translation>Essayer avec un scénario d&apos;exercice</translation>
    </message>
    <message>
        <source>Plays in the exercise lane, apart from real alerts, with numbers of its own: X-A-1.</source>
        <translation>Se joue sur la voie d&apos;exercice, à part des alertes réelles, avec ses propres numéros&#xa0;: X-A-1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The centre&apos;s name stands on every print.</source>
        <translation>Le nom du centre figure sur chaque impression.</translation>
    </message>
    <message>
        <source>The log needs your name.</source>
        <translation>La main courante a besoin de votre nom.</translation>
    </message>
    <message>
        <source>Desk and language</source>
        <translation>Poste et langue</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Premier compte</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Where the data are kept</source>
        <translation>Où les données sont conservées</translation>
    </message>
    <message>
        <source>These stay as they are: the code is part of every number this desk gives out.</source>
        <translation>Ceci reste tel quel&#xa0;: le code fait partie de chaque numéro donné par ce poste.</translation>
    </message>
    <message>
        <source>The first account may set up everything, and add others later.</source>
        <translation>Le premier compte peut tout régler, et en ajouter d&apos;autres plus tard.</translation>
    </message>
    <message>
        <source>Alerts, log and keys of this desk, on this machine. Only receiving needs a network.</source>
        <translation>Alertes, main courante et clés de ce poste, sur cette machine. Seule la réception demande un réseau.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Ouvrir le poste</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
        <source>On a network share: without the network the desk could not write. Better on this machine.</source>
        <translation>Sur un partage réseau&#xa0;: sans réseau, le poste ne pourrait pas écrire. Mieux vaut cette machine.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {word}</source>
        <translation>Étape {step} sur {steps}&#xa0;: {word}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
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
        <translation>Choisissez un motif&#xa0;: 1 à {last}.</translation>
    </message>
    <message>
        <source>The number of the other one, for instance A-1042.</source>
        <translation>Le numéro de l&apos;autre, par exemple A-1042.</translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <source>Choose what it is: R, X or T.</source>
        <translation>Choisissez ce que c&apos;est&#xa0;: R, X ou T.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Montrer le mot de passe</translation>
    </message>
</context>
<context>
    <name>HandForm</name>
    <message>
        <source>Say who: a role at the permanence, for instance.</source>
        <translation>Dites qui&#xa0;: un rôle à la permanence, par exemple.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Ligne de main courante</translation>
    </message>
    <message>
        <source>Write in the log: Enter writes it, 13:58 in front says when it happened  (Ctrl+L)</source>
        <translation>Écrire dans la main courante&#xa0;: Enter inscrit, 13:58 au début dit quand cela s&apos;est passé  (Ctrl+L)</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>enregistrement …</translation>
    </message>
</context>
<context>
    <name>LogScreen</name>
    <message>
        <source>{count} copied</source>
        <translation>{count} copiées</translation>
    </message>
    <message>
        <source>{ref} is struck already, by {by}.</source>
        <translation>{ref} est déjà biffée, par {by}.</translation>
    </message>
    <message>
        <source>{ref} records what arrived or what the program did; it cannot be struck.</source>
        <translation>{ref} consigne ce qui est arrivé ou ce que le programme a fait&#xa0;; cela ne se biffe pas.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Main courante</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les inscriptions</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Écrites à la main</translation>
    </message>
    <message>
        <source>Key H changes between the two</source>
        <translation>La touche H passe de l&apos;un à l&apos;autre</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Chercher dans la main courante</translation>
    </message>
    <message>
        <source>Find in this list, or a number: A-1042, Enter  (Ctrl+F)</source>
        <translation>Chercher dans cette liste, ou un numéro&#xa0;: A-1042, Enter  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Charger des inscriptions plus anciennes</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Biffer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>There is no entry {ref}.</source>
        <translation>Il n&apos;y a pas d&apos;inscription {ref}.</translation>
    </message>
    <message>
        <source>Nothing written by hand yet. The line below writes (Ctrl+L).</source>
        <translation>Rien n&apos;est encore écrit à la main. La ligne du bas écrit (Ctrl+L).</translation>
    </message>
    <message>
        <source>The log is empty. Everything that happens at this desk will stand here.</source>
        <translation>La main courante est vide. Tout ce qui se passe à ce poste figurera ici.</translation>
    </message>
    <message>
        <source>{shown} of {loaded} loaded entries</source>
        <translation>{shown} sur {loaded} inscriptions chargées</translation>
    </message>
    <message>
        <source>{loaded} entries</source>
        <translation>{loaded} inscriptions</translation>
    </message>
    <message>
        <source>older ones follow</source>
        <translation>de plus anciennes suivent</translation>
    </message>
    <message>
        <source>{count} new above</source>
        <translation>{count} de plus au-dessus</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Select an entry to read it whole here.</source>
        <translation>Choisissez une inscription pour la lire ici en entier.</translation>
    </message>
    <message>
        <source>LATE, entered {time}</source>
        <translation>TARDIVE, inscrite {time}</translation>
    </message>
    <message>
        <source>not in the list above</source>
        <translation>pas dans la liste ci-dessus</translation>
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
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Main courante</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>On notifications (with Alt from anywhere)</source>
        <translation>Sur les notifications (partout avec Alt)</translation>
    </message>
    <message>
        <source>Going about</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Le poste</translation>
    </message>
    <message>
        <source>Log line</source>
        <translation>Ligne de main courante</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>To the top, and to what is new</source>
        <translation>Tout en haut, aux nouveautés</translation>
    </message>
    <message>
        <source>Open: into the panel</source>
        <translation>Ouvrir&#xa0;: dans le panneau</translation>
    </message>
    <message>
        <source>The next language of the alert</source>
        <translation>La langue suivante de l&apos;alerte</translation>
    </message>
    <message>
        <source>A telephone call comes in</source>
        <translation>Un appel téléphonique arrive</translation>
    </message>
    <message>
        <source>Take the last act back</source>
        <translation>Défaire le dernier acte</translation>
    </message>
    <message>
        <source>Change lane: real or exercise</source>
        <translation>Changer de voie&#xa0;: réel ou exercice</translation>
    </message>
    <message>
        <source>Practice scenario</source>
        <translation>Scénario d&apos;exercice</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Verrouiller le poste</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Menu: look, language, close</source>
        <translation>Menu&#xa0;: apparence, langue, fermer</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette feuille</translation>
    </message>
    <message>
        <source>REAL ALERT, not the exercise: {names}</source>
        <translation>ALERTE RÉELLE, pas l&apos;exercice&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Real, exercise or test? {names}</source>
        <translation>Réel, exercice ou test&#xa0;? {names}</translation>
    </message>
    <message>
        <source>REAL WORLD, not the exercise. Critical: {critical}. Overdue: {overdue}. To acknowledge: {all}.</source>
        <translation>MONDE RÉEL, pas l&apos;exercice. Critique&#xa0;: {critical}. En retard&#xa0;: {overdue}. À acquitter&#xa0;: {all}.</translation>
    </message>
    <message>
        <source>Go there (Ctrl+E)</source>
        <translation>Y aller (Ctrl+E)</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Défait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Practice scenario …	Ctrl+Shift+E</source>
        <translation>Scénario d&apos;exercice …	Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Change lane: real or exercise	Ctrl+E</source>
        <translation>Changer de voie&#xa0;: réel ou exercice	Ctrl+E</translation>
    </message>
    <message>
        <source>Keys	F1</source>
        <translation>Touches	F1</translation>
    </message>
    <message>
        <source>Lock the desk	Ctrl+Shift+L</source>
        <translation>Verrouiller le poste	Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Sign out	Ctrl+Shift+Q</source>
        <translation>Se déconnecter	Ctrl+Shift+Q</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Look: as the system</source>
        <translation>Apparence&#xa0;: comme le système</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>Apparence&#xa0;: claire</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>Apparence&#xa0;: sombre</translation>
    </message>
    <message>
        <source>Look: high contrast</source>
        <translation>Apparence&#xa0;: contraste élevé</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>The note is empty.</source>
        <translation>La note est vide.</translation>
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
        <translation>En nombres</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} octets</translation>
    </message>
    <message>
        <source>The first {shown} of {all} bytes are shown. “Save a copy” gives them all.</source>
        <translation>Les {shown} premiers octets sur {all} sont montrés. «&#xa0;Enregistrer une copie&#xa0;» les donne tous.</translation>
    </message>
    <message>
        <source>Save a copy of the original</source>
        <translation>Enregistrer une copie de l&apos;original</translation>
    </message>
    <message>
        <source>The copy could not be saved: {reason}. The original is safe in the journal.</source>
        <translation>La copie n&apos;a pas pu être enregistrée&#xa0;: {reason}. L&apos;original est en sûreté dans le journal.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Language (key L for the next one)</source>
        <translation>Langue (touche L pour la suivante)</translation>
    </message>
    <message>
        <source>Choose a notification: what it says, what was done with it and the original appear here.</source>
        <translation>Choisissez une notification&#xa0;: ce qu&apos;elle dit, ce qui en a été fait et l&apos;original apparaissent ici.</translation>
    </message>
    <message>
        <source>{count} are chosen: buttons and keys act on all of them.</source>
        <translation>{count} sont choisies&#xa0;: boutons et touches agissent sur toutes.</translation>
    </message>
    <message>
        <source>received {time}</source>
        <translation>reçue {time}</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>Practice scenario</source>
        <translation>Scénario d&apos;exercice</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>{factor} times as fast</source>
        <translation>{factor} fois plus vite</translation>
    </message>
    <message>
        <source>As in reality</source>
        <translation>Comme en réalité</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Stop the exercise</source>
        <translation>Arrêter l&apos;exercice</translation>
    </message>
    <message>
        <source>Running now: {title}</source>
        <translation>En cours&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Plays into the exercise lane. The real queue goes on and breaks through.</source>
        <translation>Se joue sur la voie d&apos;exercice. Les notifications réelles continuent et passent devant.</translation>
    </message>
    <message>
        <source>Lasts {length} at this speed.</source>
        <translation>Dure {length} à cette vitesse.</translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>Find in this list  (Ctrl+F)</source>
        <translation>Chercher dans cette liste  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>This notification is not known at this desk.</source>
        <translation>Cette notification n&apos;est pas connue à ce poste.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Rien ne correspond ici</translation>
    </message>
    <message>
        <source>Headline, event, sender, area, number and channel were looked through. Esc shows all again.</source>
        <translation>Titre, événement, expéditeur, zone, numéro et canal ont été parcourus. Esc montre à nouveau tout.</translation>
    </message>
    <message>
        <source>No exercise notifications</source>
        <translation>Pas de notification d&apos;exercice</translation>
    </message>
    <message>
        <source>What an exercise or a practice scenario plays appears here, apart from the real world. Ctrl+T: take a telephone call of the exercise.</source>
        <translation>Ce qu&apos;un exercice ou un scénario d&apos;exercice joue apparaît ici, à part du monde réel. Ctrl+T&#xa0;: prendre un appel téléphonique de l&apos;exercice.</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>Pas de notification</translation>
    </message>
    <message>
        <source>What the sources bring and what is taken by telephone appears here, grouped by what must be done. Ctrl+6: sources. Ctrl+T: take a telephone call.</source>
        <translation>Ce que les sources apportent et ce qui est pris par téléphone apparaît ici, groupé selon ce qu&apos;il faut faire. Ctrl+6&#xa0;: sources. Ctrl+T&#xa0;: prendre un appel téléphonique.</translation>
    </message>
    <message>
        <source>↑ {count} new above</source>
        <translation>↑ {count} de plus au-dessus</translation>
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
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message>
        <source>since {time}, for {length}</source>
        <translation>depuis {time}, soit {length}</translation>
    </message>
    <message>
        <source>Remark at the end  (may stay empty; Shift+Enter: new line)</source>
        <translation>Remarque de fin  (peut rester vide&#xa0;; Shift+Enter&#xa0;: nouvelle ligne)</translation>
    </message>
    <message>
        <source>The shift is ended and sealed. Write this code down elsewhere, on paper: it proves later that nothing in the journal was changed.</source>
        <translation>Le service est terminé et scellé. Notez ce code ailleurs, sur papier&#xa0;: il prouve plus tard que rien n&apos;a été changé dans le journal.</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Shifts before</source>
        <translation>Services précédents</translation>
    </message>
    <message>
        <source>Nobody has the desk</source>
        <translation>Personne ne tient le poste</translation>
    </message>
    <message>
        <source>Whoever begins a shift is responsible for what comes in, until that shift is ended.</source>
        <translation>Qui commence un service est responsable de ce qui arrive, jusqu&apos;à la fin de ce service.</translation>
    </message>
    <message>
        <source>I have the desk: begin shift</source>
        <translation>Je tiens le poste&#xa0;: commencer le service</translation>
    </message>
    <message>
        <source>{name} has the desk</source>
        <translation>{name} tient le poste</translation>
    </message>
    <message>
        <source>Ending the shift seals the journal and gives a code to be written down elsewhere.</source>
        <translation>Terminer le service scelle le journal et donne un code à noter ailleurs.</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>Terminer le service</translation>
    </message>
    <message>
        <source>Not saved. What you typed is still here; the window says why.</source>
        <translation>Non enregistré. Ce que vous avez tapé est toujours là&#xa0;; la fenêtre dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Desk {code}</source>
        <translation>Poste {code}</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Locked by {name} since {time}. The alarm goes on.</source>
        <translation>Verrouillé par {name} depuis {time}. L&apos;alarme sonore continue.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>{count} OVERDUE</source>
        <translation>{count} EN RETARD</translation>
    </message>
    <message>
        <source>{count} to acknowledge</source>
        <translation>{count} à acquitter</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n&apos;attend</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Your sign-in name is missing.</source>
        <translation>Votre nom de connexion manque.</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>Votre mot de passe manque.</translation>
    </message>
</context>
<context>
    <name>SourcesScreen</name>
    <message>
        <source>It is off. Space turns it on.</source>
        <translation>Elle est éteinte. Espace l&apos;allume.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Pas encore de source</translation>
    </message>
    <message>
        <source>A source is a folder in which files arrive, or a web address that gives a CAP file or a list of them. Everything that a source gives comes into the queue. Ins adds the first one.</source>
        <translation>Une source est un dossier où arrivent des fichiers, ou une adresse web qui donne un fichier CAP ou une liste de tels fichiers. Tout ce qu&apos;une source donne arrive parmi les notifications. Ins ajoute la première.</translation>
    </message>
    <message>
        <source>{answering} of {active} answer</source>
        <translation>{answering} sur {active} répondent</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Allumer</translation>
    </message>
    <message>
        <source>every {seconds} s, at most {size} MB, gives up after {timeout} s</source>
        <translation>toutes les {seconds} s, {size} Mo au plus, abandon après {timeout} s</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>EXERCISE</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>not the real world</source>
        <translation>pas le monde réel</translation>
    </message>
    <message>
        <source>Desk {code}</source>
        <translation>Poste {code}</translation>
    </message>
    <message>
        <source>nobody on duty</source>
        <translation>personne de service</translation>
    </message>
    <message>
        <source>to acknowledge</source>
        <translation>à acquitter</translation>
    </message>
    <message>
        <source>REAL: {count}</source>
        <translation>RÉEL&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} CRITICAL</source>
        <translation>{count} CRITIQUE</translation>
    </message>
    <message>
        <source>{ok} of {all} sources answer</source>
        <translation>{ok} sources sur {all} répondent</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>OFFLINE</source>
        <translation>HORS LIGNE</translation>
    </message>
    <message>
        <source>SOURCE SILENT</source>
        <translation>SOURCE MUETTE</translation>
    </message>
    <message>
        <source>NO SOURCES</source>
        <translation>AUCUNE SOURCE</translation>
    </message>
    <message>
        <source>nothing is watched yet (Ctrl+6)</source>
        <translation>rien n&apos;est encore surveillé (Ctrl+6)</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>CONNEXION</translation>
    </message>
    <message>
        <source>ONLINE</source>
        <translation>EN LIGNE</translation>
    </message>
    <message>
        <source>{count} OVERDUE</source>
        <translation>{count} EN RETARD</translation>
    </message>
    <message>
        <source>to acknowledge at once</source>
        <translation>à acquitter tout de suite</translation>
    </message>
    <message>
        <source>{count} DUE SOON</source>
        <translation>{count} PRESSANTES</translation>
    </message>
    <message>
        <source>{count} to acknowledge</source>
        <translation>{count} à acquitter</translation>
    </message>
</context>
<context>
    <name>TelephoneForm</name>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Major incident declared?</source>
        <translation>Incident majeur déclaré&#xa0;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Pas dit</translation>
    </message>
    <message>
        <source>When did it happen?</source>
        <translation>Quand cela s&apos;est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>13:58 or 1258Z</source>
        <translation>13:58 ou 1258Z</translation>
    </message>
    <message>
        <source>Save what there is</source>
        <translation>Enregistrer ce qu&apos;il y a</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Put aside, keep the text</source>
        <translation>Mettre de côté, garder le texte</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Rien n&apos;a encore été noté.</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>enregistrement …</translation>
    </message>
    <message>
        <source>Unfinished call of {time}</source>
        <translation>Appel inachevé de {time}</translation>
    </message>
    <message>
        <source>Call, {time}</source>
        <translation>Appel, {time}</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>A time is written 13:58, 1358 or 1258Z.</source>
        <translation>Une heure s&apos;écrit 13:58, 1358 ou 1258Z.</translation>
    </message>
</context>
<context>
    <name>_Text</name>
    <message>
        <source>Original text</source>
        <translation>Texte original</translation>
    </message>
</context>
<context>
    <name>act_forms</name>
    <message>
        <source>without a headline</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>{count} notifications: {numbers}</source>
        <translation>{count} notifications&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>For us?</source>
        <translation>Pour nous&#xa0;?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>peut rester vide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Doublon de</translation>
    </message>
    <message>
        <source>its number, for instance A-1042</source>
        <translation>son numéro, par exemple A-1042</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Hand back to the permanence</source>
        <translation>Rendre à la permanence</translation>
    </message>
    <message>
        <source>Handed to us by the permanence</source>
        <translation>Remise à nous par la permanence</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>empty: now; else 13:58 or 1258Z</source>
        <translation>vide&#xa0;: maintenant&#xa0;; sinon 13:58 ou 1258Z</translation>
    </message>
    <message>
        <source>Acknowledged by telephone</source>
        <translation>Acquittée par téléphone</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>a role, for instance ERCC duty officer</source>
        <translation>un rôle, par exemple officier de permanence de l&apos;ERCC</translation>
    </message>
    <message>
        <source>Say whom you told.</source>
        <translation>Dites à qui vous l&apos;avez dit.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Text  (Shift+Enter: new line)</source>
        <translation>Texte  (Shift+Enter&#xa0;: nouvelle ligne)</translation>
    </message>
    <message>
        <source>Real, exercise or test?</source>
        <translation>Réel, exercice ou test&#xa0;?</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>It stays in the queue and is treated like every real alert.</source>
        <translation>Elle reste parmi les notifications et est traitée comme toute alerte réelle.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>It is closed here and goes on in the exercise lane, on its own.</source>
        <translation>Elle est clôturée ici et continue sur la voie d&apos;exercice, à part.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>It stays in the queue to be acknowledged and closed; nobody is alarmed.</source>
        <translation>Elle reste parmi les notifications pour être acquittée et clôturée&#xa0;; personne n&apos;est alarmé.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Comment vous le savez</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Strike {ref}</source>
        <translation>Biffer {ref}</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Biffer</translation>
    </message>
    <message>
        <source>The entry stays readable, struck through, with your name and this reason; it no longer counts.</source>
        <translation>L&apos;inscription reste lisible, biffée, avec votre nom et ce motif&#xa0;; elle ne compte plus.</translation>
    </message>
    <message>
        <source>Say why it is struck.</source>
        <translation>Dites pourquoi elle est biffée.</translation>
    </message>
    <message>
        <source>Not acknowledged yet: {numbers}. Acknowledge first (Esc, A).</source>
        <translation>Pas encore acquittée&#xa0;: {numbers}. D&apos;abord acquitter (Esc, A).</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>tel que c&apos;est fixé</translation>
    </message>
    <message>
        <source>proposed from the sender&apos;s words</source>
        <translation>proposé d&apos;après l&apos;expéditeur</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Real, exercise or test</source>
        <translation>Réel, exercice ou test</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>By voice</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Handed to us</source>
        <translation>Remise à nous</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <translation>Ce n&apos;est pas le mot de passe de ce compte.</translation>
    </message>
    <message>
        <source>The program has made a mistake of its own. The desk goes on; a report is in {path}.</source>
        <translation>Le programme a commis une erreur. Le poste continue&#xa0;; un rapport se trouve dans {path}.</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
    <message>
        <source>This machine names a time zone that is not known: {name}. All local times are shown in {zone} instead.</source>
        <translation>Cette machine nomme un fuseau horaire inconnu : {name}. Toutes les heures locales sont montrées en {zone}.</translation>
    </message>
    <message>
        <source>The program had not been stopped in order. Everything that was shown as done is here.</source>
        <translation>Le programme n&apos;avait pas été arrêté en ordre. Tout ce qui était montré comme fait est là.</translation>
    </message>
    <message>
        <source>This folder holds a desk already: choose another one.</source>
        <translation>Ce dossier contient déjà un poste&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The settings could not be written to {path}.</source>
        <translation>Les réglages n&apos;ont pas pu être écrits dans {path}.</translation>
    </message>
    <message>
        <source>The data of the desk are not affected.</source>
        <translation>Les données du poste ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The files that belong to the program are missing beside {place}.</source>
        <translation>Les fichiers qui appartiennent au programme manquent à côté de {place}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {problem}</source>
        <translation>Le fichier {file} ne peut pas être lu&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The file {file} cannot be used. {where}: {problem}.</source>
        <translation>Le fichier {file} est inutilisable. {where}&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation>Corrigez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {detail}.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Aucun fichier n&apos;est nommé.</translation>
    </message>
    <message>
        <source>This is a folder. Name the files in it.</source>
        <translation>C&apos;est un dossier. Nommez les fichiers qu&apos;il contient.</translation>
    </message>
    <message>
        <source>This is a pipe or a device and no file. To read what another command writes, name - and pipe it in.</source>
        <translation>C&apos;est un tube ou un périphérique, pas un fichier. Pour lire ce qu&apos;écrit une autre commande, nommez - et amenez-le par un tube.</translation>
    </message>
    <message>
        <source>What was read cannot be written out: {detail}.</source>
        <translation>Ce qui a été lu ne peut pas être écrit&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>Un mot de passe compte au moins {count} caractères.</translation>
    </message>
    <message>
        <source>A sign-in name has letters, digits, dots and dashes, and no blanks.</source>
        <translation>Un nom de connexion comporte lettres, chiffres, points et tirets, sans espace.</translation>
    </message>
    <message>
        <source>The sign-in name {name} is taken.</source>
        <translation>Le nom de connexion {name} est déjà pris.</translation>
    </message>
    <message>
        <source>An exercise is running already: {title}.</source>
        <translation>Un exercice est déjà en cours&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>La ligne est vide.</translation>
    </message>
    <message>
        <source>A line holds {most} characters; this one has {count}. Write it in parts.</source>
        <translation>Une ligne compte au plus {most} caractères&#xa0;; celle-ci en a {count}. Écrivez-la en plusieurs parties.</translation>
    </message>
    <message>
        <source>Say why it is struck.</source>
        <translation>Dites pourquoi elle est biffée.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n&apos;y a rien à défaire.</translation>
    </message>
    <message>
        <source>Only its author takes an act back; others strike it.</source>
        <translation>Seul son auteur défait un acte&#xa0;; les autres le biffent.</translation>
    </message>
    <message>
        <source>There is no entry {ref}.</source>
        <translation>Il n&apos;y a pas d&apos;inscription {ref}.</translation>
    </message>
    <message>
        <source>{ref} records what arrived or what the program did; it cannot be struck.</source>
        <translation>{ref} consigne ce qui est arrivé ou ce que le programme a fait&#xa0;; cela ne se biffe pas.</translation>
    </message>
    <message>
        <source>{ref} is struck already, by {by}.</source>
        <translation>{ref} est déjà biffée, par {by}.</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Rien n&apos;a encore été noté.</translation>
    </message>
    <message>
        <source>Already acknowledged by {who} at {at}.</source>
        <translation>Déjà acquittée par {who} à {at}.</translation>
    </message>
    <message>
        <source>Say who: a role at the permanence, for instance.</source>
        <translation>Dites qui&#xa0;: un rôle à la permanence, par exemple.</translation>
    </message>
    <message>
        <source>First say whether it is real, an exercise or a test (key R).</source>
        <translation>Dites d&apos;abord si c&apos;est réel, un exercice ou un test (touche R).</translation>
    </message>
    <message>
        <source>Acknowledge it first (key A): somebody may be waiting.</source>
        <translation>Acquittez-la d&apos;abord (touche A)&#xa0;: quelqu&apos;un attend peut-être.</translation>
    </message>
    <message>
        <source>It is not closed.</source>
        <translation>Elle n&apos;est pas clôturée.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La note est vide.</translation>
    </message>
    <message>
        <source>Its status is clear already.</source>
        <translation>Son statut est déjà clair.</translation>
    </message>
    <message>
        <source>This notification is not known at this desk.</source>
        <translation>Cette notification n&apos;est pas connue à ce poste.</translation>
    </message>
    <message>
        <source>It is closed. Reopen it first.</source>
        <translation>Elle est clôturée. Rouvrez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Rien n&apos;est choisi.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this desk. Sign in first.</source>
        <translation>Personne n&apos;est connecté à ce poste. Connectez-vous d&apos;abord.</translation>
    </message>
    <message>
        <source>The desk is locked. Unlock it first.</source>
        <translation>Le poste est verrouillé. Déverrouillez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>{who} has the desk since {at}; that shift must end first.</source>
        <translation>{who} tient le poste depuis {at}&#xa0;; ce service doit d&apos;abord se terminer.</translation>
    </message>
    <message>
        <source>No shift is running.</source>
        <translation>Aucun service n&apos;est en cours.</translation>
    </message>
    <message>
        <source>Give the source a name.</source>
        <translation>Donnez un nom à la source.</translation>
    </message>
    <message>
        <source>Give the folder or the address to watch.</source>
        <translation>Donnez le dossier ou l&apos;adresse à surveiller.</translation>
    </message>
    <message>
        <source>There is no channel {name}.</source>
        <translation>Il n&apos;y a pas de canal {name}.</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http://.</source>
        <translation>Une adresse web commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>This is no web address. One looks like this: https://example.org/alerts.xml</source>
        <translation>Ce n&apos;est pas une adresse web. Une adresse web ressemble à ceci : https://example.org/alerts.xml</translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the address: it stands in the log, where all can read it and nothing is ever taken out. A source that asks for a password cannot be watched yet.</source>
        <translation>Laissez le nom d&apos;utilisateur et le mot de passe hors de l&apos;adresse : elle figure dans la main courante, où tous peuvent la lire et dont rien n&apos;est jamais retiré. Une source qui demande un mot de passe ne peut pas encore être suivie.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from the top: {example}</source>
        <translation>Donnez le chemin complet du dossier, depuis la racine : {example}</translation>
    </message>
    <message>
        <source>Ask a source at most every {count} seconds.</source>
        <translation>N&apos;interrogez une source que toutes les {count} secondes au plus.</translation>
    </message>
    <message>
        <source>Ask a source at least once in seven days.</source>
        <translation>Interrogez une source au moins une fois tous les sept jours.</translation>
    </message>
    <message>
        <source>Wait between 1 second and 10 minutes for an answer.</source>
        <translation>Attendez une réponse entre 1 seconde et 10 minutes.</translation>
    </message>
    <message>
        <source>Take between 1 kB and 500 MB in one answer.</source>
        <translation>Acceptez entre 1 ko et 500 Mo par réponse.</translation>
    </message>
    <message>
        <source>This address is watched already.</source>
        <translation>Cette adresse est déjà surveillée.</translation>
    </message>
    <message>
        <source>This source is no longer set up.</source>
        <translation>Cette source n&apos;est plus configurée.</translation>
    </message>
    <message>
        <source>Duty officer</source>
        <translation>Officier de permanence</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>The sender gave no status: real, exercise or test?</source>
        <translation>L&apos;expéditeur n&apos;a donné aucun statut&#xa0;: réel, exercice ou test&#xa0;?</translation>
    </message>
    <message>
        <source>The status is none of CAP&apos;s words.</source>
        <translation>Le statut n&apos;est aucun des mots de CAP.</translation>
    </message>
    <message>
        <source>A test of the link, not an event.</source>
        <translation>Un test de la liaison, pas un événement.</translation>
    </message>
    <message>
        <source>A message between systems, not an event.</source>
        <translation>Un message entre systèmes, pas un événement.</translation>
    </message>
    <message>
        <source>A draft: the sender says that it is not to be acted on.</source>
        <translation>Un projet&#xa0;: l&apos;expéditeur dit qu&apos;il ne faut pas y donner suite.</translation>
    </message>
    <message>
        <source>An exercise.</source>
        <translation>Un exercice.</translation>
    </message>
    <message>
        <source>Status Actual, but the text speaks of an exercise or a test.</source>
        <translation>Statut Actual, mais le texte parle d&apos;un exercice ou d&apos;un test.</translation>
    </message>
    <message>
        <source>Status Actual, but its envelope says exercise, test or system.</source>
        <translation>Statut Actual, mais son enveloppe dit exercice, test ou système.</translation>
    </message>
    <message>
        <source>The scope is missing: treat as not public.</source>
        <translation>La portée manque&#xa0;: à traiter comme non publique.</translation>
    </message>
    <message>
        <source>The scope is none of CAP&apos;s words.</source>
        <translation>La portée n&apos;est aucun des mots de CAP.</translation>
    </message>
    <message>
        <source>The message type is missing.</source>
        <translation>Le type de message manque.</translation>
    </message>
    <message>
        <source>The message type is none of CAP&apos;s words.</source>
        <translation>Le type de message n&apos;est aucun des mots de CAP.</translation>
    </message>
    <message>
        <source>The identifier is missing.</source>
        <translation>L&apos;identifiant manque.</translation>
    </message>
    <message>
        <source>The sender is missing.</source>
        <translation>L&apos;expéditeur manque.</translation>
    </message>
    <message>
        <source>The time of sending is missing.</source>
        <translation>L&apos;heure d&apos;envoi manque.</translation>
    </message>
    <message>
        <source>The time of sending cannot be read.</source>
        <translation>L&apos;heure d&apos;envoi est illisible.</translation>
    </message>
    <message>
        <source>A time has no zone; it was read as UTC.</source>
        <translation>Une heure n&apos;a pas de fuseau&#xa0;; elle a été lue comme UTC.</translation>
    </message>
    <message>
        <source>A time cannot be read.</source>
        <translation>Une heure est illisible.</translation>
    </message>
    <message>
        <source>It expires before it was sent.</source>
        <translation>Il expire avant d&apos;avoir été envoyé.</translation>
    </message>
    <message>
        <source>An update that names no earlier message: nothing was replaced.</source>
        <translation>Une mise à jour qui ne cite aucun message antérieur&#xa0;: rien n&apos;a été remplacé.</translation>
    </message>
    <message>
        <source>A cancellation that names no earlier message: nothing was withdrawn.</source>
        <translation>Une annulation qui ne cite aucun message antérieur&#xa0;: rien n&apos;a été annulé.</translation>
    </message>
    <message>
        <source>It refers to itself; that reference is left aside.</source>
        <translation>Il se réfère à lui-même&#xa0;; cette référence est laissée de côté.</translation>
    </message>
    <message>
        <source>A reference is not of the form sender,identifier,sent.</source>
        <translation>Une référence n&apos;est pas de la forme sender,identifier,sent.</translation>
    </message>
    <message>
        <source>No info block: the message has no text of its own.</source>
        <translation>Aucun bloc info&#xa0;: le message n&apos;a pas de texte propre.</translation>
    </message>
    <message>
        <source>An info block does not name its event.</source>
        <translation>Un bloc info ne nomme pas son événement.</translation>
    </message>
    <message>
        <source>Urgency, severity or certainty is missing.</source>
        <translation>L&apos;urgence, la gravité ou la certitude manque.</translation>
    </message>
    <message>
        <source>Urgency, severity, certainty, category or response is none of CAP&apos;s words.</source>
        <translation>L&apos;urgence, la gravité, la certitude, la catégorie ou la réponse n&apos;est aucun des mots de CAP.</translation>
    </message>
    <message>
        <source>Area not given.</source>
        <translation>Zone non indiquée.</translation>
    </message>
    <message>
        <source>An area has no description.</source>
        <translation>Une zone n&apos;a pas de description.</translation>
    </message>
    <message>
        <source>A polygon is empty.</source>
        <translation>Un polygone est vide.</translation>
    </message>
    <message>
        <source>A polygon cannot be read; its text is shown.</source>
        <translation>Un polygone est illisible&#xa0;; son texte est montré.</translation>
    </message>
    <message>
        <source>A polygon has too few points to be a shape.</source>
        <translation>Un polygone a trop peu de points pour être une forme.</translation>
    </message>
    <message>
        <source>A polygon is not closed.</source>
        <translation>Un polygone n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>The edges of a polygon cross.</source>
        <translation>Les côtés d&apos;un polygone se croisent.</translation>
    </message>
    <message>
        <source>A polygon has coordinates that are not on Earth.</source>
        <translation>Un polygone a des coordonnées qui ne sont pas sur Terre.</translation>
    </message>
    <message>
        <source>A circle cannot be read; its text is shown.</source>
        <translation>Un cercle est illisible&#xa0;; son texte est montré.</translation>
    </message>
    <message>
        <source>Two info blocks are in one language: read both, neither is a translation.</source>
        <translation>Deux blocs info sont dans une même langue&#xa0;: lisez les deux, aucun n&apos;est une traduction.</translation>
    </message>
    <message>
        <source>The character encoding is wrong or missing and was guessed.</source>
        <translation>Le codage de caractères est faux ou manque et a été deviné.</translation>
    </message>
    <message>
        <source>Carries a signature; it has not been checked.</source>
        <translation>Porte une signature&#xa0;; elle n&apos;a pas été vérifiée.</translation>
    </message>
    <message>
        <source>Carries a file in itself.</source>
        <translation>Contient un fichier en lui-même.</translation>
    </message>
    <message>
        <source>The XML namespace is missing; read as CAP all the same.</source>
        <translation>L&apos;espace de noms XML manque&#xa0;; lu comme CAP malgré tout.</translation>
    </message>
    <message>
        <source>The XML namespace is none of CAP&apos;s; read as CAP all the same.</source>
        <translation>L&apos;espace de noms XML n&apos;est aucun de ceux de CAP&#xa0;; lu comme CAP malgré tout.</translation>
    </message>
    <message>
        <source>Has elements that CAP does not know; they are shown as text.</source>
        <translation>A des éléments que CAP ne connaît pas&#xa0;; ils sont montrés comme texte.</translation>
    </message>
    <message>
        <source>An element that may stand once stands twice; the first counts, all are shown.</source>
        <translation>Un élément qui peut figurer une fois figure deux fois&#xa0;; le premier compte, tous sont montrés.</translation>
    </message>
    <message>
        <source>Another message with this identifier says something else.</source>
        <translation>Un autre message avec cet identifiant dit autre chose.</translation>
    </message>
    <message>
        <source>The text contains markup; it is shown as plain text.</source>
        <translation>Le texte contient des balises&#xa0;; il est montré en texte brut.</translation>
    </message>
    <message>
        <source>Received: {headline}</source>
        <translation>Reçue&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>Assessed: {severity}, {concerns}. {reason}</source>
        <translation>Évaluée&#xa0;: {severity}, {concerns}. {reason}</translation>
    </message>
    <message>
        <source>Handed to us by {who}</source>
        <translation>Remise à nous par {who}</translation>
    </message>
    <message>
        <source>Handed back to {who}</source>
        <translation>Rendue à {who}</translation>
    </message>
    <message>
        <source>Closed: {reason}. {text}</source>
        <translation>Clôturée&#xa0;: {reason}. {text}</translation>
    </message>
    <message>
        <source>Reopened. {reason}</source>
        <translation>Rouverte. {reason}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Status decided: {status}. {reason}</source>
        <translation>Statut décidé&#xa0;: {status}. {reason}</translation>
    </message>
    <message>
        <source>Struck {struck}: {reason}</source>
        <translation>Biffée {struck}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>Shift begun: I have the desk</source>
        <translation>Service commencé&#xa0;: je tiens le poste</translation>
    </message>
    <message>
        <source>Shift ended. {remark}</source>
        <translation>Service terminé. {remark}</translation>
    </message>
    <message>
        <source>Account made for {name} ({sign_in_name})</source>
        <translation>Compte créé pour {name} ({sign_in_name})</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Sign-in refused: wrong password</source>
        <translation>Connexion refusée&#xa0;: mot de passe erroné</translation>
    </message>
    <message>
        <source>Desk locked</source>
        <translation>Poste verrouillé</translation>
    </message>
    <message>
        <source>Desk unlocked</source>
        <translation>Poste déverrouillé</translation>
    </message>
    <message>
        <source>Source added: {name}</source>
        <translation>Source ajoutée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Source changed: {name}</source>
        <translation>Source modifiée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Source removed: {name}</source>
        <translation>Source supprimée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Source silent: {name}. {reason}</source>
        <translation>Source muette&#xa0;: {name}. {reason}</translation>
    </message>
    <message>
        <source>Source answers again: {name}, after {minutes} min</source>
        <translation>La source répond à nouveau&#xa0;: {name}, après {minutes} min</translation>
    </message>
    <message>
        <source>Exercise started: {title}</source>
        <translation>Exercice démarré&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Exercise control: {text}</source>
        <translation>Direction de l&apos;exercice&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Network of the exercise changed</source>
        <translation>Réseau de l&apos;exercice modifié</translation>
    </message>
    <message>
        <source>Exercise ended: {title}</source>
        <translation>Exercice terminé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Desk {desk} established for {centre}</source>
        <translation>Poste {desk} établi pour {centre}</translation>
    </message>
    <message>
        <source>Program started, version {version}</source>
        <translation>Programme démarré, version {version}</translation>
    </message>
    <message>
        <source>Program stopped</source>
        <translation>Programme arrêté</translation>
    </message>
    <message>
        <source>The clock jumped by {seconds} s, or the machine slept</source>
        <translation>L&apos;horloge a sauté de {seconds} s, ou la machine dormait</translation>
    </message>
    <message>
        <source>Acknowledged by voice to {by_voice_to}</source>
        <translation>Acquittée de vive voix auprès de {by_voice_to}</translation>
    </message>
    <message>
        <source>Acknowledged together with {with_ref}, which replaces it</source>
        <translation>Acquittée avec {with_ref}, qui la remplace</translation>
    </message>
    <message>
        <source>Program started, version {version}; it had not been stopped in order</source>
        <translation>Programme démarré, version {version}&#xa0;; il n&apos;avait pas été arrêté en ordre</translation>
    </message>
    <message>
        <source>Received, could not be read: {name}</source>
        <translation>Reçue, illisible&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacée</translation>
    </message>
    <message>
        <source>Entry of kind {kind}, from a newer version</source>
        <translation>Inscription de type {kind}, d&apos;une version plus récente</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>défait</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Notable</source>
        <translation>Notable</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Lives or vital interests in Belgium, or many Belgians, now</source>
        <translation>Des vies ou des intérêts vitaux en Belgique, ou de nombreux Belges, maintenant</translation>
    </message>
    <message>
        <source>Probable within 24 hours, or strong political weight</source>
        <translation>Probable dans les 24 heures, ou fort poids politique</translation>
    </message>
    <message>
        <source>Needs informing and watching</source>
        <translation>Demande d&apos;informer et de suivre</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>Pour mémoire</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Traitée</translation>
    </message>
    <message>
        <source>Informed only</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Duplicate of another</source>
        <translation>Doublon d&apos;une autre</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Caduque</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fausse alerte</translation>
    </message>
    <message>
        <source>Not for Belgium</source>
        <translation>Pas pour la Belgique</translation>
    </message>
    <message>
        <source>Exercise ended</source>
        <translation>Exercice terminé</translation>
    </message>
    <message>
        <source>For us</source>
        <translation>Pour nous</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Pas pour nous</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>real</source>
        <translation>réel</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Critical: act now</source>
        <translation>Critique&#xa0;: agir maintenant</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Real, exercise or test?</source>
        <translation>Réel, exercice ou test&#xa0;?</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>À acquitter</translation>
    </message>
    <message>
        <source>To assess</source>
        <translation>À évaluer</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>En suivi</translation>
    </message>
    <message>
        <source>Expired, not cancelled</source>
        <translation>Expirée, pas annulée</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Clôturées aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Who is calling (organisation, role)?</source>
        <translation>Qui appelle (organisation, rôle)&#xa0;?</translation>
    </message>
    <message>
        <source>Number to call back</source>
        <translation>Numéro à rappeler</translation>
    </message>
    <message>
        <source>Exact location</source>
        <translation>Lieu exact</translation>
    </message>
    <message>
        <source>What happened (type of event)?</source>
        <translation>Que s&apos;est-il passé (type d&apos;événement)&#xa0;?</translation>
    </message>
    <message>
        <source>Hazards, present or suspected</source>
        <translation>Dangers, présents ou supposés</translation>
    </message>
    <message>
        <source>Access: safe routes</source>
        <translation>Accès&#xa0;: voies sûres</translation>
    </message>
    <message>
        <source>Casualties: number, kind, severity (no names)</source>
        <translation>Victimes&#xa0;: nombre, type, gravité (pas de noms)</translation>
    </message>
    <message>
        <source>Emergency services: there and needed</source>
        <translation>Services de secours&#xa0;: sur place et nécessaires</translation>
    </message>
    <message>
        <source>Effect across the border?</source>
        <translation>Effets au-delà de la frontière&#xa0;?</translation>
    </message>
    <message>
        <source>Belgians or Belgian interests concerned?</source>
        <translation>Des Belges ou des intérêts belges concernés&#xa0;?</translation>
    </message>
    <message>
        <source>What do you want from us, and by when?</source>
        <translation>Qu&apos;attendez-vous de nous, et pour quand&#xa0;?</translation>
    </message>
    <message>
        <source>Who else has been told?</source>
        <translation>Qui d&apos;autre a été informé&#xa0;?</translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation>Marque de diffusion</translation>
    </message>
    <message>
        <source>When do we speak next?</source>
        <translation>Quand nous reparlons-nous&#xa0;?</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>permanence, shift leader</source>
        <translation>permanence, chef d&apos;équipe</translation>
    </message>
    <message>
        <source>permanence, operator</source>
        <translation>permanence, opérateur</translation>
    </message>
    <message>
        <source>duty executive</source>
        <translation>directeur de garde</translation>
    </message>
    <message>
        <source>There is no notification with the number {ref}.</source>
        <translation>Il n&apos;y a pas de notification portant le numéro {ref}.</translation>
    </message>
    <message>
        <source>There is nothing to take back in this lane.</source>
        <translation>Il n&apos;y a rien à défaire sur cette voie.</translation>
    </message>
    <message>
        <source>An element “alert” that has none of CAP&apos;s elements in it.</source>
        <translation>Un élément «&#xa0;alert&#xa0;» qui ne contient aucun élément de CAP.</translation>
    </message>
    <message>
        <source>This is XML, but neither an alert nor an index of alerts (its first element is “{name}”).</source>
        <translation>C&apos;est du XML, mais ni une alerte ni un index d&apos;alertes (son premier élément est «&#xa0;{name}&#xa0;»).</translation>
    </message>
    <message>
        <source>This is JSON, but of no kind that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “{title}” has no alert in it and no link to one.</source>
        <translation>L&apos;élément «&#xa0;{title}&#xa0;» ne contient ni alerte ni lien vers une alerte.</translation>
    </message>
    <message>
        <source>The entry “{title}” does not link to a CAP file.</source>
        <translation>L&apos;élément «&#xa0;{title}&#xa0;» ne renvoie pas à un fichier CAP.</translation>
    </message>
    <message>
        <source>The entry “{title}” links to “{address}”, which is not an address on the web.</source>
        <translation>L&apos;élément «&#xa0;{title}&#xa0;» renvoie à «&#xa0;{address}&#xa0;», qui n&apos;est pas une adresse sur le web.</translation>
    </message>
    <message>
        <source>The entry “{title}” only links to its alert ({address}). Add the index as a source to have it fetched.</source>
        <translation>L&apos;élément «&#xa0;{title}&#xa0;» ne fait que renvoyer à son alerte ({address}). Ajoutez l&apos;index comme source pour qu&apos;elle soit cherchée.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there.</source>
        <translation>Le dossier {folder} n&apos;est pas là.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be read by this account.</source>
        <translation>Le dossier {folder} ne peut pas être lu par ce compte.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {why}.</source>
        <translation>Le dossier {folder} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: {why}.</source>
        <translation>Le fichier {name} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{host} did not give its whole answer within {seconds} seconds.</source>
        <translation>{host} n&apos;a pas donné toute sa réponse en {seconds} secondes.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is not an address.</source>
        <translation>{host} redirige vers quelque chose qui n&apos;est pas une adresse.</translation>
    </message>
    <message>
        <source>{host} redirects again and again; the program stopped after {count} times.</source>
        <translation>{host} redirige encore et encore&#xa0;; le programme s&apos;est arrêté après {count} fois.</translation>
    </message>
    <message>
        <source>{url} is not a web address.</source>
        <translation>{url} n&apos;est pas une adresse web.</translation>
    </message>
    <message>
        <source>{host} redirects to an address that is not on the web: {target}.</source>
        <translation>{host} redirige vers une adresse qui n&apos;est pas sur le web&#xa0;: {target}.</translation>
    </message>
    <message>
        <source>{host} redirects from a secure to an open connection ({target}); refused.</source>
        <translation>{host} redirige d&apos;une connexion sécurisée vers une connexion ouverte ({target})&#xa0;; refusé.</translation>
    </message>
    <message>
        <source>The answer of {host} is packed in a way that cannot be undone.</source>
        <translation>La réponse de {host} est compressée d&apos;une manière qu&apos;on ne peut défaire.</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than {megabytes} MB; it was cut off.</source>
        <translation>La réponse de {host} dépasse {megabytes} Mo&#xa0;; elle a été coupée.</translation>
    </message>
    <message>
        <source>{host} answered {status} ({phrase}).</source>
        <translation>{host} a répondu {status} ({phrase}).</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: {why}.</source>
        <translation>Le certificat de {host} n&apos;est pas fiable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>No secure connection with {host} came about.</source>
        <translation>Aucune connexion sécurisée avec {host} n&apos;a pu s&apos;établir.</translation>
    </message>
    <message>
        <source>The name {host} was not found; it may be wrong, or there is no network.</source>
        <translation>Le nom {host} n&apos;a pas été trouvé&#xa0;; il est peut-être faux, ou il n&apos;y a pas de réseau.</translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <translation>{host} refuse la connexion.</translation>
    </message>
    <message>
        <source>There is no way to {host}: no network, or it cannot be reached from here.</source>
        <translation>Il n&apos;y a pas de chemin vers {host}&#xa0;: pas de réseau, ou inaccessible d&apos;ici.</translation>
    </message>
    <message>
        <source>No connection with {host} came about.</source>
        <translation>Aucune connexion avec {host} n&apos;a pu s&apos;établir.</translation>
    </message>
    <message>
        <source>What {host} answers is not HTTP.</source>
        <translation>Ce que répond {host} n&apos;est pas du HTTP.</translation>
    </message>
    <message>
        <source>{host} broke off before the answer was whole.</source>
        <translation>{host} a coupé avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>The program has a fault that keeps it from asking this source.</source>
        <translation>Le programme a un défaut qui l&apos;empêche d&apos;interroger cette source.</translation>
    </message>
    <message>
        <source>{missing} of {count} linked messages did not come; they are asked for again. One of them: {url}</source>
        <translation>{missing} messages liés sur {count} ne sont pas venus&#xa0;; ils seront redemandés. L&apos;un d&apos;eux&#xa0;: {url}</translation>
    </message>
    <message>
        <source>The index names {count} new messages; {limit} are fetched in one poll, the rest in the next.</source>
        <translation>L&apos;index cite {count} nouveaux messages&#xa0;; {limit} sont pris en une fois, le reste la fois suivante.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB; only its beginning is kept.</source>
        <translation>Le fichier dépasse {megabytes} Mo&#xa0;; seul son début est conservé.</translation>
    </message>
    <message>
        <source>The folder {folder} does not answer.</source>
        <translation>Le dossier {folder} ne répond pas.</translation>
    </message>
    <message>
        <source>The file {name} is still being written to; it is read when that ends.</source>
        <translation>Le fichier {name} est encore en cours d&apos;écriture&#xa0;; il sera lu quand ce sera fini.</translation>
    </message>
    <message>
        <source>{count} files cannot be read; one of them is {name}.</source>
        <translation>{count} fichiers ne peuvent pas être lus&#xa0;; l&apos;un d&apos;eux est {name}.</translation>
    </message>
    <message>
        <source>The process that read it came to a sudden end.</source>
        <translation>Le processus qui le lisait s&apos;est arrêté brusquement.</translation>
    </message>
    <message>
        <source>Reading it took longer than {seconds} seconds and was stopped.</source>
        <translation>La lecture a duré plus de {seconds} secondes et a été arrêtée.</translation>
    </message>
    <message>
        <source>Reading it needs more memory than a reader may have.</source>
        <translation>La lecture demande plus de mémoire qu&apos;un lecteur ne peut en avoir.</translation>
    </message>
    <message>
        <source>The program has a fault that keeps it from reading this.</source>
        <translation>Le programme a un défaut qui l&apos;empêche de lire ceci.</translation>
    </message>
    <message>
        <source>This is a PDF document, not an alert.</source>
        <translation>C&apos;est un document PDF, pas une alerte.</translation>
    </message>
    <message>
        <source>This is a ZIP archive or an office document, not an alert.</source>
        <translation>C&apos;est une archive ZIP ou un document bureautique, pas une alerte.</translation>
    </message>
    <message>
        <source>This is a picture, not an alert.</source>
        <translation>C&apos;est une image, pas une alerte.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>C&apos;est vide.</translation>
    </message>
    <message>
        <source>There is nothing in it but a byte order mark.</source>
        <translation>Il ne contient rien d&apos;autre qu&apos;une marque d&apos;ordre des octets.</translation>
    </message>
    <message>
        <source>This is a web page, not an alert.</source>
        <translation>C&apos;est une page web, pas une alerte.</translation>
    </message>
    <message>
        <source>This looks like JSON, but it is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is binary data, not an alert.</source>
        <translation>Ce sont des données binaires, pas une alerte.</translation>
    </message>
    <message>
        <source>This is plain text, not an alert.</source>
        <translation>C&apos;est du texte brut, pas une alerte.</translation>
    </message>
    <message>
        <source>It is XML without any element.</source>
        <translation>C&apos;est du XML sans aucun élément.</translation>
    </message>
    <message>
        <source>It is larger than {megabytes} MB, more than an alert can be.</source>
        <translation>Il dépasse {megabytes} Mo, plus qu&apos;une alerte ne peut faire.</translation>
    </message>
    <message>
        <source>It has more elements or attributes than an alert can have.</source>
        <translation>Il a plus d&apos;éléments ou d&apos;attributs qu&apos;une alerte ne peut en avoir.</translation>
    </message>
    <message>
        <source>Its elements are nested more than {depth} deep at line {line}.</source>
        <translation>Ses éléments sont imbriqués à plus de {depth} niveaux à la ligne {line}.</translation>
    </message>
    <message>
        <source>It declares entities in a DOCTYPE. That can be an attack, so it was not read.</source>
        <translation>Il déclare des entités dans un DOCTYPE. Cela peut être une attaque&#xa0;: il n&apos;a donc pas été lu.</translation>
    </message>
    <message>
        <source>It uses an entity at line {line} that it does not declare ({detail}).</source>
        <translation>Il utilise à la ligne {line} une entité qu&apos;il ne déclare pas ({detail}).</translation>
    </message>
    <message>
        <source>It declares the character encoding “{name}”, which does not exist.</source>
        <translation>Il déclare le codage de caractères «&#xa0;{name}&#xa0;», qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>It breaks off at line {line}: the rest is missing.</source>
        <translation>Il s&apos;interrompt à la ligne {line}&#xa0;: le reste manque.</translation>
    </message>
    <message>
        <source>It uses a prefix at line {line} that it does not declare ({detail}).</source>
        <translation>Il utilise à la ligne {line} un préfixe qu&apos;il ne déclare pas ({detail}).</translation>
    </message>
    <message>
        <source>The XML is damaged at line {line}, column {column} ({detail}).</source>
        <translation>Le XML est endommagé à la ligne {line}, colonne {column} ({detail}).</translation>
    </message>
    <message>
        <source>The compressed data is damaged ({detail}).</source>
        <translation>Les données compressées sont endommagées ({detail}).</translation>
    </message>
    <message>
        <source>The compressed data breaks off: the rest is missing.</source>
        <translation>Les données compressées s&apos;interrompent&#xa0;: le reste manque.</translation>
    </message>
    <message>
        <source>It unpacks to more than {megabytes} MB, more than an alert can be.</source>
        <translation>Décompressé, il dépasse {megabytes} Mo, plus qu&apos;une alerte ne peut faire.</translation>
    </message>
    <message>
        <source>{path} is there already and is not empty.</source>
        <translation>{path} existe déjà et n&apos;est pas vide.</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet.</source>
        <translation>Indiquez un dossier qui n&apos;existe pas encore.</translation>
    </message>
    <message>
        <source>{path} cannot be written to.</source>
        <translation>Impossible d&apos;écrire dans {path}.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Il n&apos;y a pas été touché.</translation>
    </message>
    <message>
        <source>Everything written before is safe. This was not written.</source>
        <translation>Tout ce qui a été écrit avant est en sûreté. Ceci n&apos;a pas été écrit.</translation>
    </message>
    <message>
        <source>The disk with {path} is full.</source>
        <translation>Le disque contenant {path} est plein.</translation>
    </message>
    <message>
        <source>Make room on this disk, then try again: nothing you typed is lost.</source>
        <translation>Faites de la place sur ce disque, puis réessayez&#xa0;: rien de ce que vous avez tapé n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Another program holds {path}.</source>
        <translation>Un autre programme retient {path}.</translation>
    </message>
    <message>
        <source>Close the other program (a backup, a database tool), then try again.</source>
        <translation>Fermez l&apos;autre programme (une sauvegarde, un outil de base de données), puis réessayez.</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or choose another data folder.</source>
        <translation>Donnez à cet utilisateur le droit d&apos;y écrire, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>{path} is damaged: {detail}.</source>
        <translation>{path} est endommagé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>Rien n&apos;y a été changé.</translation>
    </message>
    <message>
        <source>Copy the file aside, then go back to the latest backup.</source>
        <translation>Copiez le fichier à part, puis revenez à la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the program (schema {version}).</source>
        <translation>{path} a été écrit par une version plus récente du programme (schéma {version}).</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another data folder.</source>
        <translation>Démarrez la version plus récente, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>A desk is already open on {path}.</source>
        <translation>Un poste est déjà ouvert sur {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Go to the open window, or close it first.</source>
        <translation>Allez à la fenêtre ouverte, ou fermez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The folder of {path} cannot keep a journal safely (a network share, perhaps).</source>
        <translation>Le dossier de {path} ne peut pas conserver un journal sûrement (un partage réseau, peut-être).</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine.</source>
        <translation>Choisissez un dossier sur un disque de cette machine.</translation>
    </message>
    <message>
        <source>The disk with {path} did not write: {detail}.</source>
        <translation>Le disque contenant {path} n&apos;a pas écrit&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Check the disk and the room on it, then try again.</source>
        <translation>Vérifiez le disque et la place libre, puis réessayez.</translation>
    </message>
    <message>
        <source>The desk&apos;s key {path} is missing or damaged.</source>
        <translation>La clé du poste, {path}, manque ou est endommagée.</translation>
    </message>
    <message>
        <source>The journal is safe; only sealing a shift needs the key.</source>
        <translation>Le journal est en sûreté&#xa0;; seul le scellement d&apos;un service demande la clé.</translation>
    </message>
    <message>
        <source>Put the file back from the backup.</source>
        <translation>Remettez le fichier depuis la sauvegarde.</translation>
    </message>
    <message>
        <source>{path} already holds a desk.</source>
        <translation>{path} contient déjà un poste.</translation>
    </message>
    <message>
        <source>There is no desk in {path}.</source>
        <translation>Il n&apos;y a pas de poste dans {path}.</translation>
    </message>
    <message>
        <source>Name the data folder of a desk with --data.</source>
        <translation>Indiquez le dossier de données d&apos;un poste avec --data.</translation>
    </message>
    <message>
        <source>The journal of desk {desk} has lost all its entries in a lane.</source>
        <translation>Le journal du poste {desk} a perdu toutes les inscriptions d&apos;une voie.</translation>
    </message>
    <message>
        <source>The guards against change are gone from the database: {names}.</source>
        <translation>Les protections contre la modification ont disparu de la base de données : {names}.</translation>
    </message>
    <message>
        <source>The entry is missing.</source>
        <translation>L&apos;inscription manque.</translation>
    </message>
    <message>
        <source>The entry does not fit the chain.</source>
        <translation>L&apos;inscription ne s&apos;insère pas dans la chaîne.</translation>
    </message>
    <message>
        <source>The entry is out of order.</source>
        <translation>L&apos;inscription n&apos;est pas à sa place.</translation>
    </message>
    <message>
        <source>The entry names another installation.</source>
        <translation>L&apos;inscription désigne une autre installation.</translation>
    </message>
    <message>
        <source>The data are gone without an order to erase.</source>
        <translation>Les données ont disparu sans ordre d&apos;effacement.</translation>
    </message>
    <message>
        <source>The data were changed.</source>
        <translation>Les données ont été modifiées.</translation>
    </message>
    <message>
        <source>The entry cannot be read.</source>
        <translation>L&apos;inscription ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The seal of the shift is broken.</source>
        <translation>Le sceau du service est brisé.</translation>
    </message>
    <message>
        <source>There are data without an entry.</source>
        <translation>Il y a des données sans inscription.</translation>
    </message>
    <message>
        <source>The original {name} is missing.</source>
        <translation>L&apos;original {name} manque.</translation>
    </message>
    <message>
        <source>The original {name} is gone without an order to erase.</source>
        <translation>L&apos;original {name} a disparu sans ordre d&apos;effacement.</translation>
    </message>
    <message>
        <source>The original {name} was changed.</source>
        <translation>L&apos;original {name} a été modifié.</translation>
    </message>
    <message>
        <source>The lists show things that the journal does not know.</source>
        <translation>Les listes montrent des choses que le journal ne connaît pas.</translation>
    </message>
    <message>
        <source>What the lists show is not what the journal says. &apos;verify --rebuild&apos; mends it.</source>
        <translation>Ce que montrent les listes n&apos;est pas ce que dit le journal. &apos;verify --rebuild&apos; le répare.</translation>
    </message>
    <message>
        <source>The event time lies in the future.</source>
        <translation>L&apos;heure de l&apos;événement est dans le futur.</translation>
    </message>
    <message>
        <source>There is no scenario {name}.</source>
        <translation>Il n&apos;y a pas de scénario {name}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The display {name} does not answer: there is nothing to show a window on.</source>
        <translation>L&apos;affichage {name} ne répond pas : il n&apos;y a rien où montrer une fenêtre.</translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation>Il n&apos;y a pas d&apos;affichage où montrer une fenêtre.</translation>
    </message>
    <message>
        <source>Start it inside a graphical session. Without one, QT_QPA_PLATFORM=offscreen icc-desktop demo plays the practice desk, and read, verify and backup need none.</source>
        <translation>Lancez-le dans une session graphique. Sans elle, QT_QPA_PLATFORM=offscreen icc-desktop demo joue le poste d&apos;entraînement, et read, verify et backup n&apos;en ont pas besoin.</translation>
    </message>
</context>
<context>
    <name>log_model</name>
    <message>
        <source>struck by {ref}: {reason}</source>
        <translation>biffée par {ref}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>(entered {time})</source>
        <translation>(inscrite {time})</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>Inscrite plus tard</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>LATE {time}</source>
        <translation>TARDIVE {time}</translation>
    </message>
    <message>
        <source>happened {time}</source>
        <translation>survenu {time}</translation>
    </message>
    <message>
        <source>entered {time}</source>
        <translation>inscrite {time}</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>The message has no text of its own.</source>
        <translation>Le message n&apos;a pas de texte propre.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En un coup d&apos;œil</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>More from the sender</source>
        <translation>Autres données de l&apos;expéditeur</translation>
    </message>
    <message>
        <source>House advice for {channel}</source>
        <translation>Conseil maison pour {channel}</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>Ce qui en a été fait</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Comment il est arrivé</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>… {count} more characters stand in the original (key O).</source>
        <translation>… {count} autres caractères se trouvent dans l&apos;original (touche O).</translation>
    </message>
    <message>
        <source>… {count} more stand in the original (key O).</source>
        <translation>… {count} autres se trouvent dans l&apos;original (touche O).</translation>
    </message>
    <message>
        <source>Withdrawn by its sender. A cancellation is not an all-clear.</source>
        <translation>Annulée par son expéditeur. Une annulation n&apos;est pas une fin d&apos;alerte.</translation>
    </message>
    <message>
        <source>This is a cancellation: it withdraws an earlier message and is not an all-clear.</source>
        <translation>C&apos;est une annulation&#xa0;: elle annule un message antérieur et n&apos;est pas une fin d&apos;alerte.</translation>
    </message>
    <message>
        <source>Expired {time}, not cancelled: its time ran out, nobody said that it is over.</source>
        <translation>Expirée {time}, pas annulée&#xa0;: son temps est écoulé, personne n&apos;a dit que c&apos;est fini.</translation>
    </message>
    <message>
        <source>Two people assessed it differently without knowing of each other.</source>
        <translation>Deux personnes l&apos;ont évaluée différemment sans le savoir l&apos;une de l&apos;autre.</translation>
    </message>
    <message>
        <source>Two people closed or reopened it without knowing of each other.</source>
        <translation>Deux personnes l&apos;ont clôturée ou rouverte sans le savoir l&apos;une de l&apos;autre.</translation>
    </message>
    <message>
        <source>Two people said differently whether it is real.</source>
        <translation>Deux personnes ont dit différemment si c&apos;est réel.</translation>
    </message>
    <message>
        <source>It came with {count} different contents under one identifier; the first is shown.</source>
        <translation>Il est venu avec {count} contenus différents sous un même identifiant&#xa0;; le premier est montré.</translation>
    </message>
    <message>
        <source>It has {count} texts: {shown} are shown, all stand in the original (key O).</source>
        <translation>Elle a {count} textes : {shown} sont montrés, tous se trouvent dans l&apos;original (touche O).</translation>
    </message>
    <message>
        <source>{ref} came first under the same identifier and says something else: {headline}</source>
        <translation>{ref} est arrivée d&apos;abord sous le même identifiant et dit autre chose : {headline}</translation>
    </message>
    <message>
        <source>{ref} came later under the same identifier and says something else: {headline}</source>
        <translation>{ref} est arrivée plus tard sous le même identifiant et dit autre chose : {headline}</translation>
    </message>
    <message>
        <source>Withdrawn by {ref}: {headline}</source>
        <translation>Annulée par {ref}&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>Replaced by {ref}: {headline}</source>
        <translation>Remplacée par {ref}&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>{ref}, from another sender, says that this is withdrawn: {headline}</source>
        <translation>{ref}, d&apos;un autre expéditeur, dit que ceci est annulé : {headline}</translation>
    </message>
    <message>
        <source>{ref}, from another sender, says that it replaces this: {headline}</source>
        <translation>{ref}, d&apos;un autre expéditeur, dit remplacer ceci : {headline}</translation>
    </message>
    <message>
        <source>Withdraws {ref}: {headline}</source>
        <translation>Annule {ref}&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>Replaces {ref}: {headline}</source>
        <translation>Remplace {ref}&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>Refers to {ref}: {headline}</source>
        <translation>Se réfère à {ref}&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Every byte of it is kept: key O shows them.</source>
        <translation>Chacun de ses octets est conservé&#xa0;: la touche O les montre.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>alert {number}</source>
        <translation>alerte {number}</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>élément {number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Major incident declared?</source>
        <translation>Incident majeur déclaré&#xa0;?</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Survenu à</translation>
    </message>
    <message>
        <source>Our assessment</source>
        <translation>Notre évaluation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>urgency {word}</source>
        <translation>urgence {word}</translation>
    </message>
    <message>
        <source>severity {word}</source>
        <translation>gravité {word}</translation>
    </message>
    <message>
        <source>certainty {word}</source>
        <translation>certitude {word}</translation>
    </message>
    <message>
        <source>proposes {severity}</source>
        <translation>proposition&#xa0;: {severity}</translation>
    </message>
    <message>
        <source>Sender&apos;s words</source>
        <translation>Mots de l&apos;expéditeur</translation>
    </message>
    <message>
        <source>In effect from</source>
        <translation>En vigueur dès</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Débute</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public visé</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>{count} areas</source>
        <translation>{count} zones</translation>
    </message>
    <message>
        <source>Circle that cannot be read: {text}</source>
        <translation>Cercle illisible&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Altitude {feet} ft</source>
        <translation>Altitude {feet} ft</translation>
    </message>
    <message>
        <source>Ceiling {feet} ft</source>
        <translation>Plafond {feet} ft</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Point {latitude}, {longitude}</source>
        <translation>Point {latitude}, {longitude}</translation>
    </message>
    <message>
        <source>Circle of {radius} km around {latitude}, {longitude}</source>
        <translation>Cercle de {radius} km autour de {latitude}, {longitude}</translation>
    </message>
    <message>
        <source>Polygon, unusable: {problem} {text}</source>
        <translation>Polygone, inutilisable&#xa0;: {problem} {text}</translation>
    </message>
    <message>
        <source>Polygon of {count} points (coordinates at the end)</source>
        <translation>Polygone de {count} points (coordonnées à la fin)</translation>
    </message>
    <message>
        <source>{count} polygons of {points} points together (coordinates at the end)</source>
        <translation>{count} polygones de {points} points au total (coordonnées à la fin)</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émise par</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Web (not fetched)</source>
        <translation>Web (non consulté)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Event codes</source>
        <translation>Codes d&apos;événement</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>in the message itself, {size}</source>
        <translation>dans le message même, {size}</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} octets</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>written {text}</source>
        <translation>écrit {text}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Status / type / scope</source>
        <translation>Statut / type / portée</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Restriction</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Adressé à</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Source named</source>
        <translation>Source citée</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Se réfère à</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>one was given; it is not shown</source>
        <translation>un mot de passe a été donné&#xa0;; il n&apos;est pas montré</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>{count}, not checked</source>
        <translation>{count}, non vérifiées</translation>
    </message>
    <message>
        <source>Not in the standard</source>
        <translation>Hors norme</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Lead service</source>
        <translation>Service pilote</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>, other content</source>
        <translation>, autre contenu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>… and {count} more notifications</source>
        <translation>… et {count} autres notifications</translation>
    </message>
    <message>
        <source>Another sender says that this is withdrawn or replaced. Only its own sender can do that: it counts.</source>
        <translation>Un autre expéditeur dit que ceci est annulé ou remplacé. Seul son propre expéditeur le peut : ceci reste valable.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>… {count} more stand in the log</source>
        <translation>… {count} autres se trouvent dans la main courante</translation>
    </message>
    <message>
        <source>{count} earlier entries stand in the log.</source>
        <translation>{count} inscriptions antérieures se trouvent dans la main courante.</translation>
    </message>
    <message>
        <source>(entered {time})</source>
        <translation>(inscrite {time})</translation>
    </message>
    <message>
        <source>struck by {ref}</source>
        <translation>biffée par {ref}</translation>
    </message>
    <message>
        <source>Closed {time}: {reason}</source>
        <translation>Clôturée {time}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Say whether this is real, an exercise or a test.</source>
        <translation>Dites si c&apos;est réel, un exercice ou un test.</translation>
    </message>
    <message>
        <source>Acknowledge it.</source>
        <translation>Acquittez-la.</translation>
    </message>
    <message>
        <source>OVERDUE by {length}: was to be acknowledged by {time}.</source>
        <translation>EN RETARD de {length}&#xa0;: à acquitter avant {time}.</translation>
    </message>
    <message>
        <source>Acknowledge by {time}: {length} left.</source>
        <translation>À acquitter avant {time}&#xa0;: reste {length}.</translation>
    </message>
    <message>
        <source>Assess it: how severe is it, and is it for us?</source>
        <translation>Évaluez-la&#xa0;: quelle est sa gravité, et est-ce pour nous&#xa0;?</translation>
    </message>
    <message>
        <source>With {who}.</source>
        <translation>Auprès de {who}.</translation>
    </message>
    <message>
        <source>Nothing more is asked here: a later message counts.</source>
        <translation>Plus rien n&apos;est demandé ici&#xa0;: un message ultérieur compte.</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Rien n&apos;est demandé pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Begins in {length}, {time}</source>
        <translation>Débute dans {length}, {time}</translation>
    </message>
    <message>
        <source>Began {time}</source>
        <translation>A débuté {time}</translation>
    </message>
    <message>
        <source>in effect from {time}</source>
        <translation>en vigueur dès {time}</translation>
    </message>
    <message>
        <source>in effect since {time}</source>
        <translation>en vigueur depuis {time}</translation>
    </message>
    <message>
        <source>expires in {length}, {time}</source>
        <translation>expire dans {length}, {time}</translation>
    </message>
    <message>
        <source>expired {time}</source>
        <translation>expirée {time}</translation>
    </message>
    <message>
        <source>It was sent {length} before it came.</source>
        <translation>Elle a été envoyée {length} avant son arrivée.</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Could not be read: {name}</source>
        <translation>Illisible&#xa0;: {name}</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>STATUS UNCLEAR</source>
        <translation>STATUT INCERTAIN</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>SYSTEM</source>
        <translation>SYSTÈME</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>PROJET</translation>
    </message>
    <message>
        <source>UNREADABLE</source>
        <translation>ILLISIBLE</translation>
    </message>
    <message>
        <source>CONFLICT</source>
        <translation>CONFLIT</translation>
    </message>
    <message>
        <source>CONTRADICTED</source>
        <translation>CONTREDITE</translation>
    </message>
    <message>
        <source>WITHDRAWN</source>
        <translation>ANNULÉE</translation>
    </message>
    <message>
        <source>REPLACED</source>
        <translation>REMPLACÉE</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation>MISE À JOUR</translation>
    </message>
    <message>
        <source>CANCEL: no all-clear</source>
        <translation>ANNULATION&#xa0;: pas de fin d&apos;alerte</translation>
    </message>
    <message>
        <source>CANCEL</source>
        <translation>ANNULATION</translation>
    </message>
    <message>
        <source>ACKNOWLEDGEMENT</source>
        <translation>ACCUSÉ DE RÉCEPTION</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>ERREUR</translation>
    </message>
    <message>
        <source>EXPIRED</source>
        <translation>EXPIRÉE</translation>
    </message>
    <message>
        <source>OTHER CONTENT</source>
        <translation>AUTRE CONTENU</translation>
    </message>
    <message>
        <source>1 NOTE</source>
        <translation>1 NOTE</translation>
    </message>
    <message>
        <source>{count} NOTES</source>
        <translation>{count} NOTES</translation>
    </message>
    <message>
        <source>{reason} {time}</source>
        <translation>{reason} {time}</translation>
    </message>
    <message>
        <source>OVERDUE {length}</source>
        <translation>RETARD {length}</translation>
    </message>
    <message>
        <source>{length} left</source>
        <translation>reste {length}</translation>
    </message>
    <message>
        <source>begins in {length}</source>
        <translation>débute dans {length}</translation>
    </message>
    <message>
        <source>expires in {length}</source>
        <translation>expire dans {length}</translation>
    </message>
    <message>
        <source>came {length} late</source>
        <translation>arrivée {length} après</translation>
    </message>
    <message>
        <source>with {who}</source>
        <translation>auprès de {who}</translation>
    </message>
    <message>
        <source>received {time}</source>
        <translation>reçue {time}</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>pas ouverte</translation>
    </message>
</context>
<context>
    <name>severity</name>
    <message>
        <source>Not assessed</source>
        <translation>Non évaluée</translation>
    </message>
</context>
<context>
    <name>source_form</name>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>Choisir un dossier …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>as it stands in the list and in the log</source>
        <translation>tel qu&apos;il figure dans la liste et la main courante</translation>
    </message>
    <message>
        <source>Channel: how soon it must be acknowledged</source>
        <translation>Canal&#xa0;: en combien de temps il faut acquitter</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>Interrogée toutes les</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Gives up after</source>
        <translation>Abandonne après</translation>
    </message>
    <message>
        <source>files that are put there are read</source>
        <translation>les fichiers qui y sont placés sont lus</translation>
    </message>
    <message>
        <source>https:// … of a CAP file, or of an Atom or RSS list of them</source>
        <translation>https:// … d&apos;un fichier CAP, ou d&apos;une liste Atom ou RSS de tels fichiers</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Dossier à surveiller</translation>
    </message>
</context>
<context>
    <name>sources_model</name>
    <message>
        <source>off</source>
        <translation>éteinte</translation>
    </message>
    <message>
        <source>silent since {time}</source>
        <translation>muette depuis {time}</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>interroge …</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogée</translation>
    </message>
    <message>
        <source>answers, last {time}</source>
        <translation>a répondu {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>dans {time}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>asked {time}; failures in a row: {count}</source>
        <translation>interrogée {time} ; échecs de suite : {count}</translation>
    </message>
    <message>
        <source>asked {time}</source>
        <translation>interrogée {time}</translation>
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
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} j {hours} h</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} jours</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} ans</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>{length} ago</source>
        <translation>il y a {length}</translation>
    </message>
    <message>
        <source>in {length}</source>
        <translation>dans {length}</translation>
    </message>
</context>
</TS>
