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
    <name>AheadField</name>
    <message>
        <source>A time to come is written 14:30, 1330Z, +30, +2h, tomorrow 08:00 or 27.11. 08:00.</source>
        <translation>Une heure à venir s&apos;écrit 14:30, 1330Z, +30, +2h, demain 08:00 ou 27.11. 08:00.</translation>
    </message>
</context>
<context>
    <name>AssessDossierForm</name>
    <message>
        <source>Choose a severity: 4, 3, 2 or 1.</source>
        <translation>Choisissez une gravité&#xa0;: 4, 3, 2 ou 1.</translation>
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
    <name>BriefingSheet</name>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
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
        <source>Since {time}, {ago}</source>
        <translation>Depuis {time}, {ago}</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>Depuis votre dernier passage</translation>
    </message>
</context>
<context>
    <name>ChannelsModel</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nouveau canal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>of this house</source>
        <translation>de la maison</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>ChannelsScreen</name>
    <message>
        <source>Take in channel profiles from a file</source>
        <translation>Importer des profils de canaux d&apos;un fichier</translation>
    </message>
    <message>
        <source>Write the channel profiles to a file</source>
        <translation>Exporter les profils de canaux dans un fichier</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}</source>
        <translation>{file} ne peut pas être lu&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{file} says what stands here already: nothing to take in.</source>
        <translation>{file} dit ce qui figure déjà ici&#xa0;: rien à importer.</translation>
    </message>
    <message>
        <source>Taken in from {file}.</source>
        <translation>Importé de {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {problem}</source>
        <translation>{file} ne peut pas être écrit&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Écrit dans {file}.</translation>
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
        <source>Set back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Réutiliser</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>A channel of this house. The English name is needed; all else can follow.</source>
        <translation>Un canal de la maison. Le nom anglais est nécessaire&#xa0;; tout le reste peut suivre.</translation>
    </message>
    <message>
        <source>Retired: no longer offered to choose. What came by it keeps it.</source>
        <translation>Retiré&#xa0;: n&apos;est plus proposé au choix. Ce qui est arrivé par lui le garde.</translation>
    </message>
    <message>
        <source>Changed by {who}, {when}: {what}.</source>
        <translation>Modifié par {who}, {when}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Added by this house.</source>
        <translation>Ajouté par la maison.</translation>
    </message>
    <message>
        <source>As it came with the program: DRAFT values of the house, no rule of the system named.</source>
        <translation>Tel que livré avec le programme&#xa0;: valeurs maison à l&apos;état de PROJET, pas une règle du système nommé.</translation>
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
    <name>CompleteForm</name>
    <message>
        <source>Say in one line what happened.</source>
        <translation>Dites en une ligne ce qui s&apos;est passé.</translation>
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
    <name>DecidedForm</name>
    <message>
        <source>Say what was decided.</source>
        <translation>Dites ce qui a été décidé.</translation>
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
        <translation>Figés&#xa0;: leur exercice est terminé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturés</translation>
    </message>
</context>
<context>
    <name>DossierPanel</name>
    <message>
        <source>Sections (digits choose them)</source>
        <translation>Sections (les chiffres les choisissent)</translation>
    </message>
    <message>
        <source>Choose a dossier: what it holds, what is asked and what was decided appear here. N opens a new one.</source>
        <translation>Choisissez un dossier&#xa0;: ce qu&apos;il contient, ce qui est demandé et ce qui a été décidé apparaissent ici. N en ouvre un nouveau.</translation>
    </message>
    <message>
        <source>FROZEN</source>
        <translation>FIGÉ</translation>
    </message>
    <message>
        <source>CONFLICT</source>
        <translation>CONFLIT</translation>
    </message>
    <message>
        <source>WAS {severity}</source>
        <translation>ÉTAIT {severity}</translation>
    </message>
    <message>
        <source>opened {time} by {who}</source>
        <translation>ouvert {time} par {who}</translation>
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
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Find in this list  (Ctrl+F)</source>
        <translation>Chercher dans cette liste  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>Close the dossier</source>
        <translation>Clôturer le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Reopen the dossier</source>
        <translation>Rouvrir le dossier</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Défaire la fusion</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>Title, number, Paragon reference, summary and state were looked through. Esc shows all again.</source>
        <translation>La recherche porte sur le titre, le numéro, la référence Paragon, le résumé et l&apos;état. Esc montre à nouveau tout.</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Rien ne correspond ici</translation>
    </message>
    <message>
        <source>A dossier gathers all that is about one event. D in the queue puts an alert into one, N opens one here.</source>
        <translation>Un dossier rassemble tout ce qui concerne un même événement. D dans les notifications y met une alerte, N en ouvre un ici.</translation>
    </message>
    <message>
        <source>No exercise dossiers</source>
        <translation>Pas de dossier d&apos;exercice</translation>
    </message>
    <message>
        <source>No dossiers</source>
        <translation>Pas de dossier</translation>
    </message>
</context>
<context>
    <name>ExerciseControl</name>
    <message>
        <source>EXERCISE SUSPENDED</source>
        <translation>EXERCICE SUSPENDU</translation>
    </message>
    <message>
        <source>{factor} times as fast</source>
        <translation>{factor} fois plus vite</translation>
    </message>
    <message>
        <source>as in reality</source>
        <translation>comme en réalité</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Scenario time</source>
        <translation>Heure du scénario</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>Diffuser maintenant</translation>
    </message>
    <message>
        <source>From the reserve</source>
        <translation>De la réserve</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Observer note</source>
        <translation>Note d&apos;observation</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>ENDEX</source>
        <translation>ENDEX</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>The caller hangs up</source>
        <translation>L&apos;appelant raccroche</translation>
    </message>
    <message>
        <source>All injects have come. ENDEX (X) when the work is done.</source>
        <translation>Tous les injects sont venus. ENDEX (X) quand le travail est fini.</translation>
    </message>
    <message>
        <source>next: {inject} at {time}</source>
        <translation>suivant&#xa0;: {inject} à {time}</translation>
    </message>
    <message>
        <source>next: {inject} in {left}</source>
        <translation>suivant&#xa0;: {inject} dans {left}</translation>
    </message>
    <message>
        <source>Objective: {text}</source>
        <translation>Objectif&#xa0;: {text}</translation>
    </message>
    <message>
        <source>, due {time}</source>
        <translation>, pour {time}</translation>
    </message>
</context>
<context>
    <name>ExerciseDesk</name>
    <message>
        <source>EXERCISE: THE TELEPHONE RINGS. {who}</source>
        <translation>EXERCICE&#xa0;: LE TÉLÉPHONE SONNE. {who}</translation>
    </message>
    <message>
        <source>Take it (Ctrl+T)</source>
        <translation>Décrocher (Ctrl+T)</translation>
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
        <translation>Nom, joueurs, objectifs</translation>
    </message>
    <message>
        <source>New inject</source>
        <translation>Nouvel inject</translation>
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
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
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
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No inject yet. Ins writes the first one: when it comes, by which channel, what it says.</source>
        <translation>Pas encore d’inject. Ins écrit le premier&#xa0;: quand il arrive, par quel canal, ce qu’il dit.</translation>
    </message>
    <message>
        <source>It cannot be started yet. {problem}</source>
        <translation>Ne peut pas encore démarrer. {problem}</translation>
    </message>
    <message>
        <source>It can be started: {count} injects, {length}.</source>
        <translation>Peut démarrer&#xa0;: {count} injects, {length}.</translation>
    </message>
</context>
<context>
    <name>ExerciseEvaluation</name>
    <message>
        <source>Expected actions</source>
        <translation>Actions attendues</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Seen, not seen</source>
        <translation>Vu, pas vu</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Observer note</source>
        <translation>Note d&apos;observation</translation>
    </message>
    <message>
        <source>Hot wash</source>
        <translation>Débriefing à chaud</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Reformuler</translation>
    </message>
    <message>
        <source>Evaluation complete</source>
        <translation>Évaluation terminée</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimer ou enregistrer</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluation</translation>
    </message>
</context>
<context>
    <name>ExerciseList</name>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s&apos;agit</translation>
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
        <translation>En préparer un nouveau</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Copier et modifier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>No exercise is prepared. Copy one that comes with the program, or begin a new one (Ins): a name, injects with their times, and who takes part.</source>
        <translation>Aucun exercice n&apos;est préparé. Copiez-en un livré avec le programme, ou commencez-en un nouveau (Ins)&#xa0;: un nom, des injects avec leurs heures, et qui participe.</translation>
    </message>
    <message>
        <source>This run was played by an earlier version: its plan was not kept.</source>
        <translation>Cette exécution a été jouée par une version antérieure&#xa0;: son plan n&apos;a pas été conservé.</translation>
    </message>
    <message>
        <source>Begins {start}, {zone}.</source>
        <translation>Débute {start}, {zone}.</translation>
    </message>
    <message>
        <source>It cannot be started yet: change it (E), and it says what is missing.</source>
        <translation>Ne peut pas encore démarrer&#xa0;: modifiez-le (E), et il dit ce qui manque.</translation>
    </message>
    <message>
        <source>Nobody is on the player list: every call will be asked about.</source>
        <translation>Personne ne figure sur la liste des joueurs&#xa0;: chaque appel demandera confirmation.</translation>
    </message>
</context>
<context>
    <name>ExerciseScreen</name>
    <message>
        <source>Take in an exercise from a file</source>
        <translation>Importer un exercice d&apos;un fichier</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}</source>
        <translation>{file} ne peut pas être lu&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Taken in from {file}.</source>
        <translation>Importé de {file}.</translation>
    </message>
    <message>
        <source>Write the exercise to a file</source>
        <translation>Exporter l&apos;exercice dans un fichier</translation>
    </message>
    <message>
        <source>{file} cannot be written: {problem}</source>
        <translation>{file} ne peut pas être écrit&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Écrit dans {file}.</translation>
    </message>
    <message>
        <source>About {inject}</source>
        <translation>Au sujet de {inject}</translation>
    </message>
    <message>
        <source>Observer note</source>
        <translation>Note d&apos;observation</translation>
    </message>
    <message>
        <source>About the whole exercise</source>
        <translation>Sur l&apos;ensemble de l&apos;exercice</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Qu&apos;avez-vous vu&#xa0;?</translation>
    </message>
    <message>
        <source>Hot wash</source>
        <translation>Débriefing à chaud</translation>
    </message>
    <message>
        <source>Right after ENDEX: what went well, what did not.</source>
        <translation>Juste après ENDEX&#xa0;: ce qui a bien marché, ce qui n&apos;a pas marché.</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Qu&apos;a-t-on dit&#xa0;?</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copie)</translation>
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
        <translation>Action attendue</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
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
    <name>FigureForm</name>
    <message>
        <source>A figure is a whole number from 0 on.</source>
        <translation>Un chiffre est un nombre entier à partir de 0.</translation>
    </message>
</context>
<context>
    <name>FilesSheet</name>
    <message>
        <source>Files of {ref}</source>
        <translation>Fichiers de {ref}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This file was erased.</source>
        <translation>Ce fichier a été effacé.</translation>
    </message>
    <message>
        <source>{name} is not shown here: what is in such a file could do harm.

Ctrl+S saves a copy: open it with a program that you trust, then write in what it says (Shift+E).</source>
        <translation>{name} n&apos;est pas montré ici&#xa0;: le contenu d&apos;un tel fichier pourrait nuire.

Ctrl+S en enregistre une copie&#xa0;: ouvrez-la avec un programme de confiance, puis complétez avec ce qu&apos;elle dit (Shift+E).</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Everything stored</source>
        <translation>Tout ce qui est enregistré</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>{shown} of {total} shown, filtered:</source>
        <translation>{shown} sur {total} montrées, filtre&#xa0;:</translation>
    </message>
    <message>
        <source>overdue: {count}</source>
        <translation>en retard&#xa0;: {count}</translation>
    </message>
    <message>
        <source>critical: {count}</source>
        <translation>critique&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Hidden by the filter: {what}</source>
        <translation>Caché par le filtre&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Set filters …	Ctrl+Shift+F</source>
        <translation>Régler les filtres …	Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>All rows	Alt+0</source>
        <translation>Toutes les lignes	Alt+0</translation>
    </message>
    <message>
        <source>Save what is shown as a view …</source>
        <translation>Enregistrer ce qui est montré comme vue …</translation>
    </message>
    <message>
        <source>Rename or share</source>
        <translation>Renommer ou partager</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Filters and saved views</source>
        <translation>Filtres et vues enregistrées</translation>
    </message>
    <message>
        <source>Without {what}</source>
        <translation>Sans {what}</translation>
    </message>
</context>
<context>
    <name>GapsView</name>
    <message>
        <source>Gaps in the last 7 days</source>
        <translation>Lacunes des 7 derniers jours</translation>
    </message>
    <message>
        <source>Gaps in the last 24 hours</source>
        <translation>Lacunes des dernières 24 heures</translation>
    </message>
    <message>
        <source>Gaps in this shift</source>
        <translation>Lacunes de ce service</translation>
    </message>
    <message>
        <source>since {time}. Gaps: {gaps}. Messages that came late: {late}. Spans that cannot be fetched: {spans}.</source>
        <translation>depuis {time}. Lacunes&#xa0;: {gaps}. Messages arrivés tard&#xa0;: {late}. Périodes irrécupérables&#xa0;: {spans}.</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Ce service</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimer ou enregistrer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Pas de lacune</translation>
    </message>
    <message>
        <source>Every source is covered, and was so all the time. One that fails, or that was silent for longer than two intervals and its time limit, would stand here with what it cost.</source>
        <translation>Chaque source est couverte et l&apos;a été tout le temps. Une source en échec, ou muette plus longtemps que deux intervalles et son temps d&apos;attente, figurerait ici avec ce que cela a coûté.</translation>
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
    <name>InjectForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>small letters, digits, hyphens</source>
        <translation>minuscules, chiffres, traits d&apos;union</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>16:05, or +00:25 after the start</source>
        <translation>16:05, ou +00:25 après le début</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>In reserve: only when control gives it</source>
        <translation>En réserve&#xa0;: seulement quand la direction le donne</translation>
    </message>
    <message>
        <source>Synopsis, for control</source>
        <translation>Synopsis, pour la direction</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Who rings</source>
        <translation>Qui appelle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>The caller says</source>
        <translation>L&apos;appelant dit</translation>
    </message>
    <message>
        <source>The message as it comes (CAP and the like)</source>
        <translation>Le message tel qu&apos;il arrive (CAP et semblables)</translation>
    </message>
    <message>
        <source>Which earlier inject comes again?</source>
        <translation>Quel inject antérieur revient&#xa0;?</translation>
    </message>
    <message>
        <source>Network of the exercise</source>
        <translation>Réseau de l&apos;exercice</translation>
    </message>
    <message>
        <source>The network goes down</source>
        <translation>Le réseau tombe</translation>
    </message>
    <message>
        <source>The network comes back</source>
        <translation>Le réseau revient</translation>
    </message>
    <message>
        <source>Exercise control says</source>
        <translation>La direction de l&apos;exercice dit</translation>
    </message>
    <message>
        <source>Expected, one in a line: role; what; due (+05:00 or 16:10)</source>
        <translation>Attendu, un par ligne&#xa0;: rôle; quoi; échéance (+05:00 ou 16:10)</translation>
    </message>
    <message>
        <source>Expected, line {number}: begin with a role ({roles}), then ; and what.</source>
        <translation>Attendu, ligne {number}&#xa0;: commencez par un rôle ({roles}), puis&#xa0;; et quoi.</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens: first-call</source>
        <translation>Minuscules, chiffres et traits d&apos;union&#xa0;: premier-appel</translation>
    </message>
    <message>
        <source>Say when.</source>
        <translation>Dites quand.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Screens (Left and Right turn the pages)</source>
        <translation>Écrans (Gauche et Droite tournent les pages)</translation>
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
    <name>LoadPlot</name>
    <message>
        <source>{count} notifications in this shift.</source>
        <translation>{count} notifications dans ce service.</translation>
    </message>
    <message>
        <source>Most in ten minutes: {count}, from {time}.</source>
        <translation>Maximum en dix minutes&#xa0;: {count}, dès {time}.</translation>
    </message>
    <message>
        <source>Of {all} times ten minutes busy: {busy}, flood: {flood}.</source>
        <translation>Sur {all} périodes de dix minutes, chargées&#xa0;: {busy}, afflux&#xa0;: {flood}.</translation>
    </message>
    <message>
        <source>Load in this shift, each ten minutes</source>
        <translation>Charge de ce service, par dix minutes</translation>
    </message>
    <message>
        <source>flood {count}</source>
        <translation>afflux {count}</translation>
    </message>
    <message>
        <source>busy {count}</source>
        <translation>chargé {count}</translation>
    </message>
    <message>
        <source>{from} to {to}: {count}</source>
        <translation>{from} à {to}&#xa0;: {count}</translation>
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
        <source>No sounds: this machine lacks what plays them (QtMultimedia, or the system&apos;s libpulse). Alarms beep, and flash here and in the task bar. Once it is installed, start the program again.</source>
        <translation>Pas de son&#xa0;: il manque à cette machine de quoi le produire (QtMultimedia, ou libpulse du système). Les alarmes font bip et clignotent ici et dans la barre des tâches. Une fois installé, redémarrez le programme.</translation>
    </message>
    <message>
        <source>No sound: there is nothing to play it on. Alarms flash here and in the task bar until a device is there; it is found by itself. F10, Sound: try it.</source>
        <translation>Pas de son&#xa0;: il n&apos;y a rien pour le jouer. Les alarmes clignotent ici et dans la barre des tâches jusqu&apos;à ce qu&apos;un appareil soit là&#xa0;; il est trouvé tout seul. F10, Son&#xa0;: essayez.</translation>
    </message>
    <message>
        <source>To the exercise lane, by their own status: {count} (Ctrl+E).</source>
        <translation>Vers la voie d’exercice, selon leur propre statut&#xa0;: {count} (Ctrl+E).</translation>
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
        <source>Take in files …	Ctrl+I</source>
        <translation>Importer des fichiers …	Ctrl+I</translation>
    </message>
    <message>
        <source>Take in what was copied	Ctrl+V</source>
        <translation>Importer ce qui a été copié	Ctrl+V</translation>
    </message>
    <message>
        <source>Decision …	Ctrl+D</source>
        <translation>Décision …	Ctrl+D</translation>
    </message>
    <message>
        <source>All decisions …</source>
        <translation>Toutes les décisions …</translation>
    </message>
    <message>
        <source>Exercises and practice …	Ctrl+9</source>
        <translation>Exercices et entraînement …	Ctrl+9</translation>
    </message>
    <message>
        <source>Channels: clocks and advice</source>
        <translation>Canaux&#xa0;: délais et conseils</translation>
    </message>
    <message>
        <source>Network: proxy, certificates …	Ctrl+Shift+N</source>
        <translation>Réseau&#xa0;: proxy, certificats …	Ctrl+Shift+N</translation>
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
        <source>Menu: matching, look, language, close</source>
        <translation>Menu&#xa0;: rapprochement, apparence, langue, fermer</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dans les notifications</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Dans la main courante</translation>
    </message>
    <message>
        <source>In the gaps</source>
        <translation>Dans les lacunes</translation>
    </message>
    <message>
        <source>Fold them into one row</source>
        <translation>Les replier en une ligne</translation>
    </message>
    <message>
        <source>From the panel back to the list</source>
        <translation>Du panneau retour à la liste</translation>
    </message>
    <message>
        <source>To the top, and to what is new</source>
        <translation>Tout en haut, aux nouveautés</translation>
    </message>
    <message>
        <source>Strike an entry</source>
        <translation>Biffer une inscription</translation>
    </message>
    <message>
        <source>Only what was written by hand</source>
        <translation>Seulement ce qui est écrit à la main</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copier ce qui est choisi</translation>
    </message>
    <message>
        <source>This shift, 24 hours, 7 days</source>
        <translation>Ce service, 24 heures, 7 jours</translation>
    </message>
    <message>
        <source>Copy the report as text</source>
        <translation>Copier le rapport en texte</translation>
    </message>
    <message>
        <source>In the sources</source>
        <translation>Dans les sources</translation>
    </message>
    <message>
        <source>In the channels</source>
        <translation>Dans les canaux</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Public sources</source>
        <translation>Sources publiques</translation>
    </message>
    <message>
        <source>Turn off or on</source>
        <translation>Éteindre ou allumer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>On dossiers</source>
        <translation>Sur les dossiers</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Go to anything: words, or a number such as A-1042</source>
        <translation>Accès direct&#xa0;: des mots, ou un numéro tel que A-1042</translation>
    </message>
    <message>
        <source>Since you last looked: what changed</source>
        <translation>Depuis votre dernier passage&#xa0;: ce qui a changé</translation>
    </message>
    <message>
        <source>Write a decision down, in a dossier or in none</source>
        <translation>Noter une décision, dans un dossier ou dans aucun</translation>
    </message>
    <message>
        <source>Exercises and practice</source>
        <translation>Exercices et entraînement</translation>
    </message>
    <message>
        <source>Suspend the exercise, or let it go on</source>
        <translation>Suspendre l&apos;exercice, ou le laisser continuer</translation>
    </message>
    <message>
        <source>Show the messages of this event or bundle</source>
        <translation>Montrer les messages de cet événement ou de ce lot</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>All rows, without filters</source>
        <translation>Toutes les lignes, sans filtres</translation>
    </message>
    <message>
        <source>A saved view: Alt+1 to Alt+9</source>
        <translation>Une vue enregistrée&#xa0;: Alt+1 à Alt+9</translation>
    </message>
    <message>
        <source>On its decisions</source>
        <translation>Sur ses décisions</translation>
    </message>
    <message>
        <source>On the federal phase</source>
        <translation>Sur la phase fédérale</translation>
    </message>
    <message>
        <source>In its timeline</source>
        <translation>Dans sa chronologie</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimer ou enregistrer</translation>
    </message>
    <message>
        <source>Take a proposal</source>
        <translation>Adopter une proposition</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>A criterion is met, or is so no longer</source>
        <translation>Un critère est rempli, ou ne l&apos;est plus</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation>Autre élément probant</translation>
    </message>
    <message>
        <source>Go to what the entry is about</source>
        <translation>Aller à ce dont parle l&apos;inscription</translation>
    </message>
    <message>
        <source>Only one part: Alt+1 to Alt+7; Alt+0 all</source>
        <translation>Une seule partie&#xa0;: Alt+1 à Alt+7&#xa0;; Alt+0 toutes</translation>
    </message>
    <message>
        <source>Newest or oldest first</source>
        <translation>Les plus récentes ou anciennes d&apos;abord</translation>
    </message>
    <message>
        <source>Gaps in the cover of the sources</source>
        <translation>Lacunes dans la couverture des sources</translation>
    </message>
    <message>
        <source>Words that must stand in an entry</source>
        <translation>Mots qui doivent figurer dans une inscription</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>On what lies there</source>
        <translation>Sur ce qui s&apos;y trouve</translation>
    </message>
    <message>
        <source>Move; with Shift far</source>
        <translation>Se déplacer&#xa0;; loin avec Shift</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>Le monde entier</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>What is chosen, or everything</source>
        <translation>Ce qui est choisi, ou tout</translation>
    </message>
    <message>
        <source>A place to measure from</source>
        <translation>Un lieu d&apos;où mesurer</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Le suivant</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Le précédent</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Ce qui se trouve ici</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>Vers les notifications</translation>
    </message>
    <message>
        <source>To its dossier</source>
        <translation>Vers son dossier</translation>
    </message>
    <message>
        <source>Open ones, those in a dossier, all</source>
        <translation>Les ouvertes, celles d&apos;un dossier, toutes</translation>
    </message>
    <message>
        <source>From the map to the list</source>
        <translation>De la carte à la liste</translation>
    </message>
    <message>
        <source>On what is prepared</source>
        <translation>Sur ce qui est préparé</translation>
    </message>
    <message>
        <source>While one runs</source>
        <translation>Pendant qu&apos;un exercice tourne</translation>
    </message>
    <message>
        <source>On the evaluation</source>
        <translation>Sur l&apos;évaluation</translation>
    </message>
    <message>
        <source>STARTEX</source>
        <translation>STARTEX</translation>
    </message>
    <message>
        <source>Prepare a new one</source>
        <translation>En préparer un nouveau</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Copier et modifier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>Diffuser maintenant</translation>
    </message>
    <message>
        <source>From the reserve</source>
        <translation>De la réserve</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Observer note</source>
        <translation>Note d&apos;observation</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>The caller hangs up</source>
        <translation>L&apos;appelant raccroche</translation>
    </message>
    <message>
        <source>ENDEX</source>
        <translation>ENDEX</translation>
    </message>
    <message>
        <source>Seen, not seen</source>
        <translation>Vu, pas vu</translation>
    </message>
    <message>
        <source>Hot wash</source>
        <translation>Débriefing à chaud</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Reword a lesson</source>
        <translation>Reformuler une leçon</translation>
    </message>
    <message>
        <source>Evaluation complete</source>
        <translation>Évaluation terminée</translation>
    </message>
    <message>
        <source>Write the selected one to a file</source>
        <translation>Exporter la source choisie</translation>
    </message>
    <message>
        <source>Print or save the report</source>
        <translation>Imprimer ou enregistrer le rapport</translation>
    </message>
    <message>
        <source>Retire, or use again</source>
        <translation>Retirer, ou réutiliser</translation>
    </message>
    <message>
        <source>Set back to what it was</source>
        <translation>Rétablir l&apos;original</translation>
    </message>
    <message>
        <source>The texts in the next language</source>
        <translation>Les textes dans la langue suivante</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>Retour aux sources</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
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
        <translation>Espace</translation>
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
        <source>Gaps: when sources were not covered</source>
        <translation>Lacunes&#xa0;: quand des sources n&apos;étaient pas couvertes</translation>
    </message>
    <message>
        <source>A telephone call comes in</source>
        <translation>Un appel téléphonique arrive</translation>
    </message>
    <message>
        <source>Take in what was copied</source>
        <translation>Importer ce qui a été copié</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Importer des fichiers</translation>
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
        <source>Network: proxy, certificates</source>
        <translation>Réseau&#xa0;: proxy, certificats</translation>
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
        <source>Change lane: real or exercise	Ctrl+E</source>
        <translation>Changer de voie&#xa0;: réel ou exercice	Ctrl+E</translation>
    </message>
    <message>
        <source>Matching: when two are one event …</source>
        <translation>Rapprochement&#xa0;: quand deux font un événement …</translation>
    </message>
    <message>
        <source>Sound …</source>
        <translation>Son …</translation>
    </message>
    <message>
        <source>Load: when it is a flood …</source>
        <translation>Charge&#xa0;: quand c&apos;est un afflux …</translation>
    </message>
    <message>
        <source>Trusted signers …</source>
        <translation>Signataires fiables …</translation>
    </message>
    <message>
        <source>Our own senders …</source>
        <translation>Nos propres expéditeurs …</translation>
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
    <name>MapList</name>
    <message>
        <source>What lies on the map</source>
        <translation>Ce qui se trouve sur la carte</translation>
    </message>
</context>
<context>
    <name>MapListModel</name>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Where not given</source>
        <translation>Lieu non indiqué</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>Where this one lies is not given: it cannot be shown on the map.</source>
        <translation>Le lieu de celle-ci n&apos;est pas indiqué&#xa0;: elle ne peut pas être montrée sur la carte.</translation>
    </message>
    <message>
        <source>its shape cannot be used</source>
        <translation>sa forme est inutilisable</translation>
    </message>
    <message>
        <source>area not given</source>
        <translation>zone non indiquée</translation>
    </message>
    <message>
        <source>{country}, by its code only</source>
        <translation>{country}, par son code seulement</translation>
    </message>
    <message>
        <source>area by its code</source>
        <translation>zone par son code</translation>
    </message>
    <message>
        <source>dossier {ref}</source>
        <translation>dossier {ref}</translation>
    </message>
    <message>
        <source>in a dossier</source>
        <translation>dans un dossier</translation>
    </message>
    <message>
        <source>{shown} on the map, {rest} still to read</source>
        <translation>{shown} sur la carte, {rest} encore à lire</translation>
    </message>
    <message>
        <source>{shown} on the map, {nowhere} without a place</source>
        <translation>{shown} sur la carte, {nowhere} sans lieu</translation>
    </message>
    <message>
        <source>{shown} on the map</source>
        <translation>{shown} sur la carte</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Areas and places of open notifications appear here. 3: also what was closed today.</source>
        <translation>Les zones et lieux des notifications ouvertes apparaissent ici. 3&#xa0;: aussi ce qui a été clôturé aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Nothing open stands in a dossier</source>
        <translation>Rien d&apos;ouvert ne figure dans un dossier</translation>
    </message>
    <message>
        <source>What was put into a dossier (D in the queue) appears here. 1: all that is open.</source>
        <translation>Ce qui a été mis dans un dossier (D dans les notifications) apparaît ici. 1&#xa0;: tout ce qui est ouvert.</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>Pas de notification</translation>
    </message>
    <message>
        <source>Areas and places of what the sources bring appear here.</source>
        <translation>Les zones et lieux de ce qu&apos;apportent les sources apparaissent ici.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>The map and what lies on it are being read.</source>
        <translation>La carte et ce qui s&apos;y trouve sont en cours de lecture.</translation>
    </message>
    <message>
        <source>No place is called {text}. Type a town, or latitude and longitude: 51.32 4.26</source>
        <translation>Aucun lieu ne s&apos;appelle {text}. Tapez une localité, ou latitude et longitude&#xa0;: 51.32 4.26</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>In a dossier</source>
        <translation>Dans un dossier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Arrows move · + − zoom · Home world · B Belgium · E selected, or all · N next · L what is here · P place · Esc list</source>
        <translation>Flèches déplacer · + − zoom · Home monde · B Belgique · E choisie, ou tout · N suivante · L ce qui est ici · P lieu · Esc liste</translation>
    </message>
    <message>
        <source>The map is being read …</source>
        <translation>Lecture de la carte …</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dans les notifications</translation>
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
        <translation>Carte</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Ce qui se trouve ici</translation>
    </message>
    <message>
        <source>… and {count} more: zoom in</source>
        <translation>… et {count} autres&#xa0;: agrandissez</translation>
    </message>
    <message>
        <source>Nothing lies under the cross.</source>
        <translation>Rien ne se trouve sous la croix.</translation>
    </message>
    <message>
        <source>… and {count} more (L lists them)</source>
        <translation>… et {count} autres (L en donne la liste)</translation>
    </message>
</context>
<context>
    <name>MselModel</name>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Inject</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Synopsis, objective</source>
        <translation>Synopsis, objectif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Held: no network</source>
        <translation>Retenu&#xa0;: pas de réseau</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>dans {time}</translation>
    </message>
    <message>
        <source>{state}, +{seconds} s</source>
        <translation>{state}, +{seconds} s</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Expected only</source>
        <translation>Attendu seulement</translation>
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
        <translation>La note est vide.</translation>
    </message>
</context>
<context>
    <name>OfferModel</name>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Injects</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Livré avec le programme</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>incomplet</translation>
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
    <name>Palette</name>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>Type words, &quot;words in this order&quot;, -not this, or an entry number such as A-1042. All words must occur; accents and capitals do not matter.</source>
        <translation>Tapez des mots, &quot;des mots dans cet ordre&quot;, -pas ceci, ou un numéro d&apos;inscription tel que A-1042. Tous les mots doivent y être&#xa0;; accents et majuscules n&apos;importent pas.</translation>
    </message>
    <message>
        <source>the exercise lane</source>
        <translation>la voie d&apos;exercice</translation>
    </message>
    <message>
        <source>the real lane</source>
        <translation>la voie réelle</translation>
    </message>
    <message>
        <source>Nothing in {lane} has all of this. Fewer words find more.</source>
        <translation>Rien dans {lane} ne contient tout cela. Moins de mots trouvent plus.</translation>
    </message>
    <message>
        <source>Up, Down: choose.   Enter: go there.   Esc: back to where you were.</source>
        <translation>Haut, Bas&#xa0;: choisir.   Enter&#xa0;: y aller.   Esc&#xa0;: retour où vous étiez.</translation>
    </message>
    <message>
        <source>Go to anything: real lane</source>
        <translation>Accès direct&#xa0;: voie réelle</translation>
    </message>
    <message>
        <source>Go to anything: exercise lane</source>
        <translation>Accès direct&#xa0;: voie d&apos;exercice</translation>
    </message>
    <message>
        <source>Exercise lane</source>
        <translation>Voie d&apos;exercice</translation>
    </message>
    <message>
        <source>Real lane</source>
        <translation>Voie réelle</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Filtered: {what}</source>
        <translation>Filtré&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Notification, dossier, log line, decision, or a number: A-1042</source>
        <translation>Notification, dossier, ligne de main courante, décision, ou un numéro&#xa0;: A-1042</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Accès direct</translation>
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
    <name>PlaceField</name>
    <message>
        <source>Chosen place</source>
        <translation>Lieu choisi</translation>
    </message>
    <message>
        <source>Place: a town, or 51.32 4.26  (P)</source>
        <translation>Lieu&#xa0;: une localité, ou 51.32 4.26  (P)</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Inject</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu&apos;il dit</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>en réserve</translation>
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
        <source>Headline, event, sender, area, number and channel were looked through. Esc shows all again, Alt+0 what the filter hides; Ctrl+K looks through everything stored.</source>
        <translation>La recherche porte sur le titre, l&apos;événement, l&apos;expéditeur, la zone, le numéro et le canal. Esc montre à nouveau tout, Alt+0 ce que cache le filtre&#xa0;; Ctrl+K cherche dans tout ce qui est enregistré.</translation>
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
    <name>RealFlag</name>
    <message>
        <source>{words}
Esc leaves this sheet, Ctrl+E goes there.</source>
        <translation>{words}
Esc quitte ce formulaire, Ctrl+E y va.</translation>
    </message>
</context>
<context>
    <name>ShelveForm</name>
    <message>
        <source>Choose when it comes back: 3, 2, 6 or T.</source>
        <translation>Choisissez quand elle revient&#xa0;: 3, 2, 6 ou T.</translation>
    </message>
    <message>
        <source>When is it to come back?</source>
        <translation>Quand doit-elle revenir&#xa0;?</translation>
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
        <source>Gaps of the sources</source>
        <translation>Lacunes des sources</translation>
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
        <source>Load in this shift</source>
        <translation>Charge de ce service</translation>
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
    <name>SourceForm</name>
    <message>
        <source>testing …</source>
        <translation>test en cours …</translation>
    </message>
    <message>
        <source>The test gave nothing usable. Enter sets it up all the same; F5 tests again.</source>
        <translation>Le test n&apos;a rien donné d&apos;utilisable. Enter la configure quand même&#xa0;; F5 teste à nouveau.</translation>
    </message>
    <message>
        <source>Tested. Enter sets it up.</source>
        <translation>Testée. Enter la configure.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Ajouter quand même</translation>
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
        <translation>Historique de cette source</translation>
    </message>
</context>
<context>
    <name>SourcePreview</name>
    <message>
        <source>What it gives now</source>
        <translation>Ce qu&apos;elle donne maintenant</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Pas encore testée.</translation>
    </message>
    <message>
        <source>Asking {address} …</source>
        <translation>Interroge {address} …</translation>
    </message>
    <message>
        <source>Esc calls it off.</source>
        <translation>Esc interrompt.</translation>
    </message>
    <message>
        <source>The test was called off.</source>
        <translation>Le test a été interrompu.</translation>
    </message>
    <message>
        <source>New for this desk, of these {shown}: {count}</source>
        <translation>Nouveaux pour ce poste, sur ces {shown}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>unreadable: {count}</source>
        <translation>illisibles&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The test could not be made: the program has a fault. It has been reported.</source>
        <translation>Le test n&apos;a pas pu se faire&#xa0;: le programme a un défaut. Il a été signalé.</translation>
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
        <source>Public sources</source>
        <translation>Sources publiques</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
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
        <source>A source is a web address that gives alerts, a mailbox, or a folder in which files arrive. Everything that a source gives comes into the queue. P shows public sources to switch on, Ins adds one by its address.</source>
        <translation>Une source est une adresse web qui donne des alertes, une boîte mail, ou un dossier où arrivent des fichiers. Tout ce que donne une source arrive dans les notifications. P montre des sources publiques à allumer, Ins en ajoute une par son adresse.</translation>
    </message>
    <message>
        <source>{covered} of {active} covered</source>
        <translation>{covered} couvertes sur {active}</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Allumer</translation>
    </message>
    <message>
        <source>every {seconds} s, at most {size} MB, gives up after {timeout} s</source>
        <translation>toutes les {seconds} s, {size} Mo au plus, abandon après {timeout} s</translation>
    </message>
    <message>
        <source>online since {time}</source>
        <translation>en ligne depuis {time}</translation>
    </message>
    <message>
        <source>OFFLINE since {time}</source>
        <translation>HORS LIGNE depuis {time}</translation>
    </message>
</context>
<context>
    <name>StateForm</name>
    <message>
        <source>Choose a state: 1 to 4.</source>
        <translation>Choisissez un état&#xa0;: 1 à 4.</translation>
    </message>
    <message>
        <source>Say to whom: a role, and the name where you know it.</source>
        <translation>Dites à qui&#xa0;: un rôle, et le nom si vous le connaissez.</translation>
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
        <source>EXERCISE SUSPENDED</source>
        <translation>EXERCICE SUSPENDU</translation>
    </message>
    <message>
        <source>F9: it goes on</source>
        <translation>F9&#xa0;: il continue</translation>
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
        <source>NO SOUND</source>
        <translation>PAS DE SON</translation>
    </message>
    <message>
        <source>to acknowledge</source>
        <translation>à acquitter</translation>
    </message>
    <message>
        <source>to take over</source>
        <translation>à reprendre</translation>
    </message>
    <message>
        <source>in 10 min, calm</source>
        <translation>en 10 min, calme</translation>
    </message>
    <message>
        <source>in 10 min</source>
        <translation>en 10 min</translation>
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
        <source>SOURCE LATE</source>
        <translation>SOURCE TARDIVE</translation>
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
    <message>
        <source>beeps and flashes</source>
        <translation>bip et clignotement</translation>
    </message>
    <message>
        <source>flashes: no device</source>
        <translation>clignote&#xa0;: pas d&apos;appareil</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>BUSY</source>
        <translation>CHARGÉ</translation>
    </message>
    <message>
        <source>FLOOD</source>
        <translation>AFFLUX</translation>
    </message>
    <message>
        <source>{count} in ten minutes. Busy from {busy}, flood from {flood}.</source>
        <translation>{count} en dix minutes. Chargé dès {busy}, afflux dès {flood}.</translation>
    </message>
</context>
<context>
    <name>TelephoneForm</name>
    <message>
        <source>EXERCISE. The caller says, and answers when asked:
{text}</source>
        <translation>EXERCICE. L&apos;appelant dit, et répond si on le demande&#xa0;:
{text}</translation>
    </message>
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
    <name>_ChooserSheet</name>
    <message>
        <source>No dossier has these words. Type others.</source>
        <translation>Aucun dossier n&apos;a ces mots. Tapez-en d&apos;autres.</translation>
    </message>
    <message>
        <source>Say why: nothing in the messages themselves says so.</source>
        <translation>Dites pourquoi&#xa0;: rien dans les messages mêmes ne le dit.</translation>
    </message>
</context>
<context>
    <name>_More</name>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
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
        <source>{who} is not on the player list: this would be a real call. Enter once more if that is what you mean.</source>
        <translation>{who} ne figure pas sur la liste des joueurs&#xa0;: ce serait un appel réel. Encore une fois Enter si c&apos;est bien ce que vous voulez.</translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>{count} notifications: {numbers}</source>
        <translation>{count} notifications&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>Not for {numbers}: {reason}</source>
        <translation>Pas pour {numbers}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{numbers} and {count} more</source>
        <translation>{numbers} et {count} autres</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>for all of them; may stay empty</source>
        <translation>pour toutes&#xa0;; peut rester vide</translation>
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
        <source>its number, for instance A-1042; empty where it has none here</source>
        <translation>son numéro, par exemple A-1042&#xa0;; vide si elle n&apos;en a pas ici</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Rendue caduque par</translation>
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
        <source>Complete by hand</source>
        <translation>Compléter à la main</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>what happened, in one line</source>
        <translation>ce qui s&apos;est passé, en une ligne</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Not acknowledged yet: {numbers}. Acknowledge first (Esc, A).</source>
        <translation>Pas encore acquittée&#xa0;: {numbers}. D&apos;abord acquitter (Esc, A).</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>tel que c&apos;est fixé</translation>
    </message>
    <message>
        <source>proposed from the sender&apos;s words</source>
        <translation>proposé d&apos;après l&apos;expéditeur</translation>
    </message>
    <message>
        <source>Source (A to F)</source>
        <translation>Source (A à F)</translation>
    </message>
    <message>
        <source>Information (1 to 6)</source>
        <translation>Information (1 à 6)</translation>
    </message>
    <message>
        <source>Judge each for itself. New source, nobody confirms: F and 6, which is not bad.</source>
        <translation>Jugez chacune pour elle-même. Source nouvelle, personne ne confirme&#xa0;: F et 6, ce qui n&apos;est pas un mauvais signe.</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>pas jugé</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>no classification</source>
        <translation>pas de classification</translation>
    </message>
    <message>
        <source>Or a classification</source>
        <translation>Ou une classification</translation>
    </message>
    <message>
        <source>below the sender&apos;s mark: who there agreed, and when</source>
        <translation>sous la marque de l&apos;expéditeur&#xa0;: qui y a consenti chez lui, et quand</translation>
    </message>
    <message>
        <source>Choose a mark.</source>
        <translation>Choisissez une marque.</translation>
    </message>
    <message>
        <source>It may go further then: say who of the sender&apos;s agreed, and when.</source>
        <translation>Elle pourra alors aller plus loin&#xa0;: dites qui y a consenti chez l&apos;expéditeur, et quand.</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Pas de marque</translation>
    </message>
    <message>
        <source>Its text is on this desk already, where it may not be. Mark it all the same, and tell the security officer at once.</source>
        <translation>Son texte est déjà sur ce poste, où il ne peut pas être. Marquez-la quand même, et prévenez tout de suite l&apos;officier de sécurité.</translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation>Marque de diffusion</translation>
    </message>
    <message>
        <source>Where the classified item is</source>
        <translation>Où se trouve l&apos;élément classifié</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Numéro de registre</translation>
    </message>
    <message>
        <source>as the registry gave it</source>
        <translation>tel que le bureau d&apos;ordre l&apos;a donné</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>where it can be read</source>
        <translation>où on peut le lire</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Détenu par</translation>
    </message>
    <message>
        <source>a role or a registry, and how to reach it</source>
        <translation>un rôle ou un bureau d&apos;ordre, et comment le joindre</translation>
    </message>
    <message>
        <source>Neutral title</source>
        <translation>Titre neutre</translation>
    </message>
    <message>
        <source>says nothing of the content; for instance: item of 25 November, 14:05</source>
        <translation>ne dit rien du contenu&#xa0;; par exemple&#xa0;: pièce du 25 novembre, 14:05</translation>
    </message>
    <message>
        <source>Its number, or else the system where it is read.</source>
        <translation>Son numéro, ou à défaut le système où on le lit.</translation>
    </message>
    <message>
        <source>Say who holds it.</source>
        <translation>Dites qui le détient.</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Différer</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 heures</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Autre heure</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Retour à</translation>
    </message>
    <message>
        <source>14:30, +2h, tomorrow 08:00, 27.11. 08:00</source>
        <translation>14:30, +2h, demain 08:00, 27.11. 08:00</translation>
    </message>
    <message>
        <source>Why it can wait</source>
        <translation>Pourquoi elle peut attendre</translation>
    </message>
    <message>
        <source>it comes back by itself, and asks to be acknowledged again</source>
        <translation>elle revient d&apos;elle-même, et demande à être acquittée à nouveau</translation>
    </message>
    <message>
        <source>Say why it can wait.</source>
        <translation>Dites pourquoi elle peut attendre.</translation>
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
        <source>Shelve</source>
        <translation>Différer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>To a dossier</source>
        <translation>Au dossier</translation>
    </message>
    <message>
        <source>Out of dossier</source>
        <translation>Hors du dossier</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>Même événement</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Autre événement</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Lieu de garde</translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation>Marque de diffusion</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Trust the signer</source>
        <translation>Se fier au signataire</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Remettre le son</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decision proposed</source>
        <translation>Décision proposée</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Title, summary</source>
        <translation>Titre, résumé</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Défaire la fusion</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
</context>
<context>
    <name>briefing</name>
    <message>
        <source>({count} not shown)</source>
        <translation>({count} non montrées)</translation>
    </message>
    <message>
        <source>Nothing that needs you has happened.</source>
        <translation>Rien ne s&apos;est passé qui vous demande.</translation>
    </message>
    <message>
        <source>And {count} more: {each}.</source>
        <translation>Et {count} de plus&#xa0;: {each}.</translation>
    </message>
    <message>
        <source>Closed: {count}.</source>
        <translation>Clôturées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Since you last looked, {time}: {each}</source>
        <translation>Depuis votre dernier passage, {time}&#xa0;: {each}</translation>
    </message>
    <message>
        <source>Look (F5)</source>
        <translation>Voir (F5)</translation>
    </message>
</context>
<context>
    <name>brought</name>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>image collée</translation>
    </message>
    <message>
        <source>pasted mail</source>
        <translation>courriel collé</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>texte déposé</translation>
    </message>
    <message>
        <source>dropped picture</source>
        <translation>image déposée</translation>
    </message>
    <message>
        <source>dropped mail</source>
        <translation>courriel déposé</translation>
    </message>
    <message>
        <source>{count} files are too many at once: the first {most} are shown. Watch the folder as a source.</source>
        <translation>{count} fichiers, c&apos;est trop en une fois&#xa0;: les {most} premiers sont montrés. Faites surveiller le dossier comme source.</translation>
    </message>
    <message>
        <source>A folder: open it and bring the files in it, or watch it as a source (Ctrl+6).</source>
        <translation>Un dossier&#xa0;: ouvrez-le et apportez ses fichiers, ou faites-le surveiller comme source (Ctrl+6).</translation>
    </message>
    <message>
        <source>This is no file that could be read to its end.</source>
        <translation>Ce n&apos;est pas un fichier qu&apos;on puisse lire jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}</source>
        <translation>Illisible&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The picture cannot be written as PNG.</source>
        <translation>L&apos;image ne peut pas être écrite en PNG.</translation>
    </message>
    <message>
        <source>Too large: at most {size} MB are taken in by hand.</source>
        <translation>Trop grand&#xa0;: {size} Mo au plus s&apos;importent à la main.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>C&apos;est vide.</translation>
    </message>
    <message>
        <source>An address is not fetched from here. Save what it gives as a file and bring that, or add the address as a source (Ctrl+6).</source>
        <translation>Une adresse n&apos;est pas consultée d&apos;ici. Enregistrez ce qu&apos;elle donne dans un fichier et apportez-le, ou ajoutez l&apos;adresse comme source (Ctrl+6).</translation>
    </message>
    <message>
        <source>The other program names a message but does not hand it over. Save it there as a file (.eml or .msg) and bring that.</source>
        <translation>L&apos;autre programme cite un message mais ne le donne pas. Enregistrez-le là comme fichier (.eml ou .msg) et apportez celui-ci.</translation>
    </message>
    <message>
        <source>There is nothing here that could be taken in: no file, no text, no picture.</source>
        <translation>Il n&apos;y a rien ici à importer&#xa0;: ni fichier, ni texte, ni image.</translation>
    </message>
</context>
<context>
    <name>certificate_lists</name>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
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
        <source>Issued to {subject} by {issuer}</source>
        <translation>Délivré à {subject} par {issuer}</translation>
    </message>
    <message>
        <source>Valid from {begin} to {end}</source>
        <translation>Valable du {begin} au {end}</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, to compare with what its owner says:</source>
        <translation>Empreinte SHA-256, à comparer avec ce que dit son titulaire&#xa0;:</translation>
    </message>
    <message>
        <source>EXPIRED {day}</source>
        <translation>EXPIRÉ {day}</translation>
    </message>
    <message>
        <source>NOT YET VALID, from {day}</source>
        <translation>PAS ENCORE VALABLE, dès {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu&apos;au {day}</translation>
    </message>
    <message>
        <source>It does not count yet. Look at the date of this machine.</source>
        <translation>Il ne compte pas encore. Vérifiez la date de cette machine.</translation>
    </message>
    <message>
        <source>It no longer counts: no server is trusted because of it any more.</source>
        <translation>Il ne compte plus&#xa0;: plus aucun serveur n&apos;est jugé fiable grâce à lui.</translation>
    </message>
    <message>
        <source>It no longer counts: servers refuse it. Ask who issued it for a new one.</source>
        <translation>Il ne compte plus&#xa0;: les serveurs le refusent. Demandez-en un nouveau à qui l&apos;a délivré.</translation>
    </message>
</context>
<context>
    <name>channel_form</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Acknowledge within</source>
        <translation>À acquitter en</translation>
    </message>
    <message>
        <source>Ask again after</source>
        <translation>Redemander après</translation>
    </message>
    <message>
        <source>Lead service</source>
        <translation>Service pilote</translation>
    </message>
    <message>
        <source>What to bear in mind</source>
        <translation>Ce qu&apos;il faut garder à l&apos;esprit</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Heard again every</source>
        <translation>Réentendu toutes les</translation>
    </message>
    <message>
        <source>Checklist to offer</source>
        <translation>Check-list à proposer</translation>
    </message>
    <message>
        <source>What a test on this channel needs</source>
        <translation>Ce qu&apos;un test sur ce canal demande</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>once, when it comes</source>
        <translation>une fois, à l&apos;arrivée</translation>
    </message>
    <message>
        <source>until somebody opens it</source>
        <translation>jusqu&apos;à l&apos;ouverture</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nouveau canal</translation>
    </message>
    <message>
        <source>Esc once more throws away what you typed.</source>
        <translation>Encore une fois Esc efface ce que vous avez tapé.</translation>
    </message>
    <message>
        <source>A changed clock counts for what arrives from now on; what has arrived keeps the clock that it came with. What is heard says how severe it is (F10, Sound: hear each).</source>
        <translation>Un délai modifié vaut pour ce qui arrive désormais&#xa0;; ce qui est arrivé garde le délai de son arrivée. Ce qu&apos;on entend dit la gravité (F10, Son&#xa0;: écoutez chacun).</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
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
        <source>left empty: the English one is shown</source>
        <translation>laissé vide&#xa0;: l&apos;anglais est montré</translation>
    </message>
    <message>
        <source>empty where it is not settled</source>
        <translation>vide si ce n&apos;est pas fixé</translation>
    </message>
    <message>
        <source>value of this house</source>
        <translation>valeur de la maison</translation>
    </message>
    <message>
        <source>house value, DRAFT</source>
        <translation>valeur maison, PROJET</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>sans délai</translation>
    </message>
    <message>
        <source>changed here; it came as {clock}</source>
        <translation>modifié ici&#xa0;; à l&apos;origine&#xa0;: {clock}</translation>
    </message>
    <message>
        <source>empty: never</source>
        <translation>vide&#xa0;: jamais</translation>
    </message>
    <message>
        <source>usually {seconds} s, DRAFT</source>
        <translation>d&apos;ordinaire {seconds} s, PROJET</translation>
    </message>
    <message>
        <source>30, 30 s or 2 min; empty: as usual</source>
        <translation>30, 30 s ou 2 min&#xa0;; vide&#xa0;: comme d&apos;ordinaire</translation>
    </message>
    <message>
        <source>15, 15 min, 90 s or 2 h; empty: no clock</source>
        <translation>15, 15 min, 90 s ou 2 h&#xa0;; vide&#xa0;: sans délai</translation>
    </message>
</context>
<context>
    <name>channel_import</name>
    <message>
        <source>Take in channel profiles</source>
        <translation>Importer des profils de canaux</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>{count} more stand here as they stand in the file.</source>
        <translation>{count} autres figurent ici comme dans le fichier.</translation>
    </message>
    <message>
        <source>What has arrived already keeps the clock that it came with.</source>
        <translation>Ce qui est déjà arrivé garde le délai de son arrivée.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>sans délai</translation>
    </message>
    <message>
        <source>New: {name} ({clock})</source>
        <translation>Nouveau&#xa0;: {name} ({clock})</translation>
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
        <source>none</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Sources with gaps: {sources}. Messages that came late: {late}. Spans that cannot be fetched: {spans}.</source>
        <translation>Sources avec lacunes&#xa0;: {sources}. Messages arrivés tard&#xa0;: {late}. Périodes irrécupérables&#xa0;: {spans}.</translation>
    </message>
    <message>
        <source>Show (F8)</source>
        <translation>Montrer (F8)</translation>
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
        <source>The whole file</source>
        <translation>Le fichier entier</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>it is not YAML</source>
        <translation>ce n’est pas du YAML</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>une liste est attendue</translation>
    </message>
    <message>
        <source>this id stands twice</source>
        <translation>cet id figure deux fois</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
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
        <source>No dossier was opened by {ref}. Its number stands in its headline and in the log.</source>
        <translation>Aucun dossier n&apos;a été ouvert par {ref}. Son numéro figure dans son titre et dans la main courante.</translation>
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
        <source>There is no such exercise.</source>
        <translation>Cet exercice n&apos;existe pas.</translation>
    </message>
    <message>
        <source>An exercise is running already: {title}.</source>
        <translation>Un exercice est déjà en cours&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>No exercise runs.</source>
        <translation>Aucun exercice n&apos;est en cours.</translation>
    </message>
    <message>
        <source>Let the exercise go on first (F9).</source>
        <translation>Laissez d&apos;abord l&apos;exercice continuer (F9).</translation>
    </message>
    <message>
        <source>This exercise does not run.</source>
        <translation>Cet exercice n&apos;est pas en cours.</translation>
    </message>
    <message>
        <source>STARTEX was given: the plan stays as it was then. Copy the exercise to change it.</source>
        <translation>STARTEX a été donné&#xa0;: le plan reste tel qu&apos;il était alors. Copiez l&apos;exercice pour le modifier.</translation>
    </message>
    <message>
        <source>This exercise has no plan that can be played.</source>
        <translation>Cet exercice n&apos;a pas de plan qui puisse être joué.</translation>
    </message>
    <message>
        <source>The exercise is suspended already.</source>
        <translation>L&apos;exercice est déjà suspendu.</translation>
    </message>
    <message>
        <source>The exercise is not suspended.</source>
        <translation>L&apos;exercice n&apos;est pas suspendu.</translation>
    </message>
    <message>
        <source>There is no inject {name} in this exercise.</source>
        <translation>Il n&apos;y a pas d&apos;inject {name} dans cet exercice.</translation>
    </message>
    <message>
        <source>There is an inject {name} already.</source>
        <translation>Il y a déjà un inject {name}.</translation>
    </message>
    <message>
        <source>Give the exercise a name.</source>
        <translation>Donnez un nom à l&apos;exercice.</translation>
    </message>
    <message>
        <source>Scenario time does not go back.</source>
        <translation>L&apos;heure du scénario ne recule pas.</translation>
    </message>
    <message>
        <source>This call rings no more.</source>
        <translation>Cet appel ne sonne plus.</translation>
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
        <source>It carries a classification, and this desk may not hold such a text. Take it where that is allowed; write here only who called, the register number and a neutral title.</source>
        <translation>Il porte une classification, et ce poste ne peut pas détenir un tel texte. Prenez-le là où c&apos;est autorisé&#xa0;; n&apos;écrivez ici que qui a appelé, le numéro de registre et un titre neutre.</translation>
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
        <source>{ref} is this one itself.</source>
        <translation>{ref} est celle-ci même.</translation>
    </message>
    <message>
        <source>{ref} is more severe than {other}, which nobody has assessed. Assess {other} first (key E).</source>
        <translation>{ref} est plus grave que {other}, que personne n&apos;a évaluée. Évaluez d&apos;abord {other} (touche E).</translation>
    </message>
    <message>
        <source>Say why it can wait.</source>
        <translation>Dites pourquoi elle peut attendre.</translation>
    </message>
    <message>
        <source>The time to come back has passed already.</source>
        <translation>L&apos;heure de retour est déjà passée.</translation>
    </message>
    <message>
        <source>It can be put aside for {days} days at most.</source>
        <translation>Elle peut être différée de {days} jours au plus.</translation>
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
        <source>It is acknowledged already.</source>
        <translation>Elle est déjà acquittée.</translation>
    </message>
    <message>
        <source>It is not on the shelf.</source>
        <translation>Elle n&apos;est pas différée.</translation>
    </message>
    <message>
        <source>Nothing sounds for it: it is acknowledged.</source>
        <translation>Rien ne sonne pour elle&#xa0;: elle est acquittée.</translation>
    </message>
    <message>
        <source>It stands in no dossier.</source>
        <translation>Elle ne figure dans aucun dossier.</translation>
    </message>
    <message>
        <source>Another officer has the desk and takes it over. Begin your own shift first (Ctrl+7).</source>
        <translation>Un autre officier tient le poste et la reprend. Commencez d&apos;abord votre propre service (Ctrl+7).</translation>
    </message>
    <message>
        <source>A dossier needs a title.</source>
        <translation>Un dossier a besoin d&apos;un titre.</translation>
    </message>
    <message>
        <source>A title holds {most} characters; this one has {count}.</source>
        <translation>Un titre compte au plus {most} caractères&#xa0;; celui-ci en a {count}.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dites pourquoi.</translation>
    </message>
    <message>
        <source>{ref} stands in dossier {dossier}. Split it off there, or take it out first (Shift+D).</source>
        <translation>{ref} figure dans le dossier {dossier}. Scindez-le là, ou retirez-la d&apos;abord (Shift+D).</translation>
    </message>
    <message>
        <source>{ref} stands in no dossier.</source>
        <translation>{ref} ne figure dans aucun dossier.</translation>
    </message>
    <message>
        <source>{ref} does not stand in this dossier.</source>
        <translation>{ref} ne figure pas dans ce dossier.</translation>
    </message>
    <message>
        <source>A dossier cannot be merged with itself.</source>
        <translation>Un dossier ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>{ref} was not merged into another dossier.</source>
        <translation>{ref} n&apos;a pas été fusionné avec un autre dossier.</translation>
    </message>
    <message>
        <source>Somebody else set it to {severity}. Say why it is lowered.</source>
        <translation>Quelqu&apos;un d&apos;autre l&apos;a fixée à {severity}. Dites pourquoi elle est abaissée.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>C&apos;est déjà le cas.</translation>
    </message>
    <message>
        <source>Say to whom: a role, and the name where you know it.</source>
        <translation>Dites à qui&#xa0;: un rôle, et le nom si vous le connaissez.</translation>
    </message>
    <message>
        <source>It is not closed.</source>
        <translation>Elle n&apos;est pas clôturée.</translation>
    </message>
    <message>
        <source>Not closed: these tasks are open: {what}. End them, or drop them with a remark.</source>
        <translation>Pas clôturé&#xa0;: ces tâches sont ouvertes&#xa0;: {what}. Terminez-les, ou abandonnez-les avec une remarque.</translation>
    </message>
    <message>
        <source>Not closed: not acknowledged yet: {what}. Somebody may be waiting.</source>
        <translation>Pas clôturé&#xa0;: pas encore acquittée&#xa0;: {what}. Quelqu&apos;un attend peut-être.</translation>
    </message>
    <message>
        <source>Not closed: not ended: {what}.</source>
        <translation>Pas clôturé&#xa0;: pas terminé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La note est vide.</translation>
    </message>
    <message>
        <source>Nothing was written in yet.</source>
        <translation>Rien n&apos;a encore été rempli.</translation>
    </message>
    <message>
        <source>Its status is clear already.</source>
        <translation>Son statut est déjà clair.</translation>
    </message>
    <message>
        <source>What it says was erased; it cannot be moved to the exercise.</source>
        <translation>Son contenu a été effacé&#xa0;; elle ne peut pas passer à l&apos;exercice.</translation>
    </message>
    <message>
        <source>Nothing is proposed for it. Select two or more to join them.</source>
        <translation>Rien n&apos;est proposé pour elle. Choisissez-en deux ou plus pour les lier.</translation>
    </message>
    <message>
        <source>What is real and what is a test are never joined.</source>
        <translation>Ce qui est réel et ce qui est un test ne se lient jamais.</translation>
    </message>
    <message>
        <source>They are joined already.</source>
        <translation>Elles sont déjà liées.</translation>
    </message>
    <message>
        <source>{one} and {other} would come together with it, and they were parted by hand. If they are one event after all, select these two and join them first.</source>
        <translation>{one} et {other} s&apos;y trouveraient réunies, or elles ont été séparées à la main. Si c&apos;est quand même un même événement, choisissez d&apos;abord ces deux-là et liez-les.</translation>
    </message>
    <message>
        <source>It is joined with nothing.</source>
        <translation>Elle n&apos;est liée à rien.</translation>
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
        <source>Exercise and real are never linked: {what} is in the other lane (Ctrl+E).</source>
        <translation>Exercice et réel ne se lient jamais&#xa0;: {what} est sur l&apos;autre voie (Ctrl+E).</translation>
    </message>
    <message>
        <source>{ref} is no real alert (a test, an exercise or a draft): it is never linked with real ones.</source>
        <translation>{ref} n&apos;est pas une alerte réelle (un test, un exercice ou un projet)&#xa0;: elle ne se lie jamais avec des réelles.</translation>
    </message>
    <message>
        <source>{ref} is real; this dossier holds a test. They are never linked.</source>
        <translation>{ref} est réelle&#xa0;; ce dossier contient un test. Ils ne se lient jamais.</translation>
    </message>
    <message>
        <source>This dossier is not known at this desk.</source>
        <translation>Ce dossier n&apos;est pas connu à ce poste.</translation>
    </message>
    <message>
        <source>{ref} was merged into {into}. Take that one, or undo the merging first.</source>
        <translation>{ref} a été fusionné avec {into}. Prenez celui-là, ou défaites d&apos;abord la fusion.</translation>
    </message>
    <message>
        <source>{ref} is closed. Reopen it first (Shift+X on the dossiers&apos; screen).</source>
        <translation>{ref} est clôturé. Rouvrez-le d&apos;abord (Shift+X sur l&apos;écran des dossiers).</translation>
    </message>
    <message>
        <source>Say why it belongs to this dossier: nothing in the messages themselves says so.</source>
        <translation>Dites pourquoi elle fait partie de ce dossier&#xa0;: rien dans les messages mêmes ne le dit.</translation>
    </message>
    <message>
        <source>It is in this dossier already.</source>
        <translation>Elle est déjà dans ce dossier.</translation>
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
        <source>There is no channel {name}.</source>
        <translation>Il n&apos;y a pas de canal {name}.</translation>
    </message>
    <message>
        <source>Nothing of this channel was changed.</source>
        <translation>Rien n&apos;a été modifié à ce canal.</translation>
    </message>
    <message>
        <source>The program itself uses this channel: it stays.</source>
        <translation>Le programme lui-même utilise ce canal&#xa0;: il reste.</translation>
    </message>
    <message>
        <source>This channel is retired already.</source>
        <translation>Ce canal est déjà retiré.</translation>
    </message>
    <message>
        <source>A source still uses this channel: {name}. Give it another channel first.</source>
        <translation>Une source utilise encore ce canal&#xa0;: {name}. Donnez-lui d&apos;abord un autre canal.</translation>
    </message>
    <message>
        <source>This channel is in use.</source>
        <translation>Ce canal est en service.</translation>
    </message>
    <message>
        <source>Give the channel an English name: it stands where a language is missing.</source>
        <translation>Donnez au canal un nom anglais&#xa0;: il figure là où une langue manque.</translation>
    </message>
    <message>
        <source>Write “{text}” in English as well: it stands where a language is missing.</source>
        <translation>Écrivez «&#xa0;{text}&#xa0;» en anglais aussi&#xa0;: l&apos;anglais figure là où une langue manque.</translation>
    </message>
    <message>
        <source>“{text}” is too long: at most {count} characters.</source>
        <translation>«&#xa0;{text}&#xa0;» est trop long&#xa0;: {count} caractères au plus.</translation>
    </message>
    <message>
        <source>A clock runs from 10 seconds to 7 days; without a clock, leave it empty.</source>
        <translation>Un délai va de 10 secondes à 7 jours&#xa0;; sans délai, laissez vide.</translation>
    </message>
    <message>
        <source>What is heard again is heard every 5 seconds to every hour.</source>
        <translation>Ce qui se fait réentendre le fait entre toutes les 5 secondes et toutes les heures.</translation>
    </message>
    <message>
        <source>There is a channel of this name already: {name}.</source>
        <translation>Il y a déjà un canal de ce nom&#xa0;: {name}.</translation>
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
        <source>Give the folder, the web address or the mail server to watch.</source>
        <translation>Donnez le dossier, l&apos;adresse web ou le serveur de courriel à surveiller.</translation>
    </message>
    <message>
        <source>The address seems to hold a secret ({name}=…). It would stand in the log for ever. If the source takes it as a token, choose Token and leave it out of the address.</source>
        <translation>L&apos;adresse semble contenir un secret ({name}=…). Il resterait pour toujours dans la main courante. Si la source l&apos;accepte comme jeton, choisissez Jeton et ôtez-le de l&apos;adresse.</translation>
    </message>
    <message>
        <source>Give the user name that goes with the password.</source>
        <translation>Donnez le nom d&apos;utilisateur qui va avec le mot de passe.</translation>
    </message>
    <message>
        <source>A password or token is only sent over a secure line: the address must begin with https://.</source>
        <translation>Un mot de passe ou un jeton ne s&apos;envoie que sur une connexion sécurisée&#xa0;: l&apos;adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>A mail server&apos;s address begins with imaps:// (or imap:// with STARTTLS).</source>
        <translation>L&apos;adresse d&apos;un serveur de courriel commence par imaps:// (ou imap:// avec STARTTLS).</translation>
    </message>
    <message>
        <source>This is no mail server. One looks like this: imaps://mail.example.org</source>
        <translation>Ce n&apos;est pas un serveur de courriel. Un tel serveur s&apos;écrit ainsi&#xa0;: imaps://mail.example.org</translation>
    </message>
    <message>
        <source>Give the user name of the mailbox.</source>
        <translation>Donnez le nom d&apos;utilisateur de la boîte mail.</translation>
    </message>
    <message>
        <source>A mailbox asks for a password or a token: choose which.</source>
        <translation>Une boîte mail demande un mot de passe ou un jeton&#xa0;: choisissez lequel.</translation>
    </message>
    <message>
        <source>Give the name of the mailbox; the usual one is INBOX.</source>
        <translation>Donnez le nom de la boîte mail&#xa0;; habituellement INBOX.</translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the address: it stands in the log, where all can read it and nothing is ever taken out. They have fields of their own; the password is kept apart.</source>
        <translation>Ne mettez ni nom d&apos;utilisateur ni mot de passe dans l&apos;adresse&#xa0;: elle figure dans la main courante, que tous peuvent lire et d&apos;où rien ne s&apos;enlève. Ils ont leurs propres champs&#xa0;; le mot de passe est conservé à part.</translation>
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
        <source>Take between 1 and {count} messages from one answer.</source>
        <translation>Prenez entre 1 et {count} messages d&apos;une réponse.</translation>
    </message>
    <message>
        <source>Take at most {count} attachments from one message.</source>
        <translation>Prenez au plus {count} pièces jointes d&apos;un message.</translation>
    </message>
    <message>
        <source>Follow at most {count} redirects.</source>
        <translation>Suivez au plus {count} redirections.</translation>
    </message>
    <message>
        <source>A silence that is normal lasts between 1 minute and a year.</source>
        <translation>Un silence normal dure entre 1 minute et un an.</translation>
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
        <source>The sender did not say whether it is real, an exercise or a test.</source>
        <translation>L’expéditeur n’a pas dit s’il s’agit de réel, d’un exercice ou d’un test.</translation>
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
        <source>A line, not an area.</source>
        <translation>Une ligne, pas une zone.</translation>
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
        <source>Carries a signature.</source>
        <translation>Porte une signature.</translation>
    </message>
    <message>
        <source>Its signature does not fit: the text or the signature was changed on the way. Ask the sender.</source>
        <translation>Sa signature ne correspond pas&#xa0;: le texte ou la signature a été modifié en route. Demandez à l&apos;expéditeur.</translation>
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
        <source>Came late: it was sent while its source was not covered.</source>
        <translation>Arrivé tard&#xa0;: envoyé alors que sa source n&apos;était pas couverte.</translation>
    </message>
    <message>
        <source>The sender gave no status; this source is set up as one that sends real messages.</source>
        <translation>L&apos;expéditeur n&apos;a donné aucun statut&#xa0;; cette source est configurée comme envoyant des messages réels.</translation>
    </message>
    <message>
        <source>Read from an index; the alert itself was not fetched and may say more.</source>
        <translation>Lu dans un index&#xa0;; l&apos;alerte même n&apos;a pas été consultée et peut en dire plus.</translation>
    </message>
    <message>
        <source>It has no identifier of its own; one was made from its text.</source>
        <translation>Il n&apos;a pas d&apos;identifiant propre&#xa0;; il en a été fait un d&apos;après son texte.</translation>
    </message>
    <message>
        <source>A file in it is damaged and could not be unpacked whole.</source>
        <translation>Un fichier contenu est endommagé et n&apos;a pas pu être décompressé en entier.</translation>
    </message>
    <message>
        <source>It carries more files than are unpacked; the others are in the original.</source>
        <translation>Il contient plus de fichiers que ceux décompressés&#xa0;; les autres sont dans l&apos;original.</translation>
    </message>
    <message>
        <source>It has more values than are shown; all are in the original.</source>
        <translation>Il a plus de valeurs que celles montrées&#xa0;; toutes sont dans l&apos;original.</translation>
    </message>
    <message>
        <source>The mail is signed; the signature has not been checked.</source>
        <translation>Le courriel est signé&#xa0;; la signature n&apos;a pas été vérifiée.</translation>
    </message>
    <message>
        <source>The mail is encrypted and cannot be read here: open it in the mail program.</source>
        <translation>Le courriel est chiffré et ne peut pas être lu ici&#xa0;: ouvrez-le dans le programme de messagerie.</translation>
    </message>
    <message>
        <source>Files are packed in winmail.dat, which is not unpacked here: open it in the mail program.</source>
        <translation>Des fichiers se trouvent dans winmail.dat, qui n&apos;est pas ouvert ici&#xa0;: ouvrez-le dans le programme de messagerie.</translation>
    </message>
    <message>
        <source>The mail is damaged or cut off; what could be read is shown.</source>
        <translation>Le courriel est endommagé ou coupé&#xa0;; ce qui a pu être lu est montré.</translation>
    </message>
    <message>
        <source>Not sent: it is a draft, without a time of sending.</source>
        <translation>Pas envoyé&#xa0;: c&apos;est un projet, sans heure d&apos;envoi.</translation>
    </message>
    <message>
        <source>The time is the one of the last mail server: the sender&apos;s own cannot be read.</source>
        <translation>L&apos;heure est celle du dernier serveur de courriel&#xa0;: celle de l&apos;expéditeur est illisible.</translation>
    </message>
    <message>
        <source>A mail of ours did not arrive, or not yet: see the status and the recipient.</source>
        <translation>Un de nos courriels n&apos;est pas arrivé, ou pas encore&#xa0;: voir le statut et le destinataire.</translation>
    </message>
    <message>
        <source>A receipt: says what became of a mail of ours.</source>
        <translation>Un accusé de réception&#xa0;: dit ce qu&apos;est devenu un de nos courriels.</translation>
    </message>
    <message>
        <source>No machine understands it: read it and complete it by hand.</source>
        <translation>Aucune machine ne le comprend&#xa0;: lisez-le et complétez-le à la main.</translation>
    </message>
    <message>
        <source>It has more shapes than are drawn; all are in the original.</source>
        <translation>Il a plus de formes que celles dessinées&#xa0;; toutes sont dans l&apos;original.</translation>
    </message>
    <message>
        <source>An area has holes that are not drawn: it is smaller than shown.</source>
        <translation>Une zone a des trous qui ne sont pas dessinés&#xa0;: elle est plus petite que montré.</translation>
    </message>
    <message>
        <source>The sender put longitude before latitude; they were turned round.</source>
        <translation>L&apos;expéditeur a mis la longitude avant la latitude&#xa0;; elles ont été inversées.</translation>
    </message>
    <message>
        <source>Not an earthquake: the sender says that something else shook the ground.</source>
        <translation>Pas un tremblement de terre&#xa0;: l&apos;expéditeur dit qu&apos;autre chose a ébranlé le sol.</translation>
    </message>
    <message>
        <source>The values are automatic: no person has looked at them, and they may change.</source>
        <translation>Les valeurs sont automatiques&#xa0;: personne ne les a vues, et elles peuvent changer.</translation>
    </message>
    <message>
        <source>The sender has rejected these values.</source>
        <translation>L&apos;expéditeur a rejeté ces valeurs.</translation>
    </message>
    <message>
        <source>The magnitude is unknown.</source>
        <translation>La magnitude est inconnue.</translation>
    </message>
    <message>
        <source>The depth is very small: the sender may have written kilometres where metres belong.</source>
        <translation>La profondeur est très faible&#xa0;: l&apos;expéditeur a peut-être écrit des kilomètres là où il faut des mètres.</translation>
    </message>
    <message>
        <source>The values that the sender prefers are not in the message; the first ones given are shown, if any.</source>
        <translation>Les valeurs que l&apos;expéditeur préfère ne sont pas dans le message&#xa0;; les premières données sont montrées, s&apos;il y en a.</translation>
    </message>
    <message>
        <source>A machine translated the text; the original counts.</source>
        <translation>Une machine a traduit le texte&#xa0;; l&apos;original fait foi.</translation>
    </message>
    <message>
        <source>A time has no zone; it was read as the sender&apos;s local time.</source>
        <translation>Une heure n&apos;a pas de fuseau&#xa0;; elle a été lue comme l&apos;heure locale de l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>It carries a classification: its text was not taken in, because this desk may not hold it. Read it where that is allowed, and note here only register number, system and holder (Shift+H).</source>
        <translation>Il porte une classification&#xa0;: son texte n&apos;a pas été repris, car ce poste ne peut pas le détenir. Lisez-le là où c&apos;est autorisé, et ne notez ici que le numéro de registre, le système et le détenteur (Shift+H).</translation>
    </message>
    <message>
        <source>Marked TLP:WHITE, the old word: it counts as TLP:CLEAR.</source>
        <translation>Marqué TLP:WHITE, l&apos;ancien mot&#xa0;: vaut TLP:CLEAR.</translation>
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
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>En réserve</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Diffusé</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Pas décroché</translation>
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
        <source>Not delivered</source>
        <translation>Pas diffusé</translation>
    </message>
    <message>
        <source>Seen done</source>
        <translation>Vu, fait</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tard</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Pas vu</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
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
        <source>Completed by hand: {headline}</source>
        <translation>Complétée à la main&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>One event with {other_ref}</source>
        <translation>Même événement que {other_ref}</translation>
    </message>
    <message>
        <source>Another event than {other_ref}</source>
        <translation>Autre événement que {other_ref}</translation>
    </message>
    <message>
        <source>May be one event with {other_ref}</source>
        <translation>Peut-être le même événement que {other_ref}</translation>
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
        <source>Gap of {name}: {from} to {to} ({minutes} min), {why}. Messages that came late: {late}. {lost}</source>
        <translation>Lacune de {name}&#xa0;: {from} à {to} ({minutes} min), {why}. Messages arrivés tard&#xa0;: {late}. {lost}</translation>
    </message>
    <message>
        <source>Channel added: {name}</source>
        <translation>Canal ajouté&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Channel changed: {name}</source>
        <translation>Canal modifié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Channel set back to what it was: {name}</source>
        <translation>Canal rétabli à l&apos;origine&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Channel retired: {name}</source>
        <translation>Canal retiré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Channel in use again: {name}</source>
        <translation>Canal réutilisé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Exercise prepared: {title}</source>
        <translation>Exercice préparé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Exercise described anew: {title}</source>
        <translation>Exercice décrit à nouveau&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Inject written: {name}</source>
        <translation>Inject écrit&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Inject taken out: {step}</source>
        <translation>Inject retiré&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Prepared exercise taken off the list: {title}</source>
        <translation>Exercice préparé ôté de la liste&#xa0;: {title}</translation>
    </message>
    <message>
        <source>STARTEX: {title}</source>
        <translation>STARTEX&#xa0;: {title}</translation>
    </message>
    <message>
        <source>EXERCISE SUSPENDED</source>
        <translation>EXERCICE SUSPENDU</translation>
    </message>
    <message>
        <source>Exercise goes on</source>
        <translation>L&apos;exercice continue</translation>
    </message>
    <message>
        <source>Exercise speed: {speed} times as fast as in reality</source>
        <translation>Vitesse de l&apos;exercice&#xa0;: {speed} fois la réalité</translation>
    </message>
    <message>
        <source>Exercise jumps to {at}. Not delivered: {count}. {names}</source>
        <translation>L&apos;exercice saute à {at}. Pas diffusés&#xa0;: {count}. {names}</translation>
    </message>
    <message>
        <source>Inject delivered: {step}</source>
        <translation>Inject diffusé&#xa0;: {step}</translation>
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
        <source>Call of the exercise taken: {caller}</source>
        <translation>Appel de l&apos;exercice pris&#xa0;: {caller}</translation>
    </message>
    <message>
        <source>Call of the exercise not taken: {step}</source>
        <translation>Appel de l&apos;exercice pas pris&#xa0;: {step}</translation>
    </message>
    <message>
        <source>ENDEX: {title}</source>
        <translation>ENDEX&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Observed: {text}</source>
        <translation>Observé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Expected action {number} of {step} looked at</source>
        <translation>Action attendue {number} de {step} examinée</translation>
    </message>
    <message>
        <source>Hot wash: {text}</source>
        <translation>Débriefing à chaud&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Lesson: {text} ({owner} {due})</source>
        <translation>Leçon&#xa0;: {text} ({owner} {due})</translation>
    </message>
    <message>
        <source>Exercise evaluated: {title}</source>
        <translation>Exercice évalué&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Telephone rings (exercise): {caller}</source>
        <translation>Le téléphone sonne (exercice)&#xa0;: {caller}</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>STARTEX: it runs</source>
        <translation>STARTEX&#xa0;: en cours</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>ENDEX: to be evaluated</source>
        <translation>ENDEX&#xa0;: à évaluer</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Shelved until {until}: {reason}</source>
        <translation>Différée jusqu&apos;à {until}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Brought back from the shelf. {reason}</source>
        <translation>Ramenée avant l&apos;heure. {reason}</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>Marked {words}. {reason}</source>
        <translation>Marquée {words}. {reason}</translation>
    </message>
    <message>
        <source>Classified item {register} in {system}, held by {holder}: {title}</source>
        <translation>Élément classifié {register} dans {system}, détenu par {holder}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>To dossier {dossier_ref} {dossier_title}. {reason}</source>
        <translation>Au dossier {dossier_ref} {dossier_title}. {reason}</translation>
    </message>
    <message>
        <source>Out of dossier {dossier_ref} {dossier_title}. {reason}</source>
        <translation>Hors du dossier {dossier_ref} {dossier_title}. {reason}</translation>
    </message>
    <message>
        <source>Dossier opened: {title}. {reason}</source>
        <translation>Dossier ouvert&#xa0;: {title}. {reason}</translation>
    </message>
    <message>
        <source>Dossier named: {title}</source>
        <translation>Dossier nommé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Summary: {text}</source>
        <translation>Résumé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Paragon reference: {reference}</source>
        <translation>Référence Paragon&#xa0;: {reference}</translation>
    </message>
    <message>
        <source>Dossier assessed: {severity}. {reason}</source>
        <translation>Dossier évalué&#xa0;: {severity}. {reason}</translation>
    </message>
    <message>
        <source>Dossier marked {words}. {reason}</source>
        <translation>Dossier marqué {words}. {reason}</translation>
    </message>
    <message>
        <source>Dossier: {state}. {to} {reason}</source>
        <translation>Dossier&#xa0;: {state}. {to} {reason}</translation>
    </message>
    <message>
        <source>Merged into {into_ref} {into_title}. {reason}</source>
        <translation>Fusionné avec {into_ref} {into_title}. {reason}</translation>
    </message>
    <message>
        <source>Merging undone. {reason}</source>
        <translation>Fusion défaite. {reason}</translation>
    </message>
    <message>
        <source>Task {end}: {text}. {remark}</source>
        <translation>Tâche {end}&#xa0;: {text}. {remark}</translation>
    </message>
    <message>
        <source>Meeting: {title}. {when}</source>
        <translation>Réunion&#xa0;: {title}. {when}</translation>
    </message>
    <message>
        <source>{title} decided: {text}</source>
        <translation>Décidé par {title}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Meeting ended: {title}. {remark}</source>
        <translation>Réunion terminée&#xa0;: {title}. {remark}</translation>
    </message>
    <message>
        <source>{name}: {value} ({precision}), source {source}, as at {as_at}. {remark}</source>
        <translation>{name}&#xa0;: {value} ({precision}), source {source}, à {as_at}. {remark}</translation>
    </message>
    <message>
        <source>Federal-phase criterion met: {name}. Evidence: {evidence}</source>
        <translation>Critère de phase fédérale rempli&#xa0;: {name}. Éléments probants&#xa0;: {evidence}</translation>
    </message>
    <message>
        <source>Federal-phase criterion no longer met: {name}. {reason}</source>
        <translation>Critère de phase fédérale plus rempli&#xa0;: {name}. {reason}</translation>
    </message>
    <message>
        <source>Decision proposed to {decided_by}: {choice}. {reasons}</source>
        <translation>Décision proposée à {decided_by}&#xa0;: {choice}. {reasons}</translation>
    </message>
    <message>
        <source>Decision by {decided_by}: {choice}. {reasons}</source>
        <translation>Décision de {decided_by}&#xa0;: {choice}. {reasons}</translation>
    </message>
    <message>
        <source>Decision {ref} revoked by {by}. {reason}</source>
        <translation>Décision {ref} révoquée par {by}. {reason}</translation>
    </message>
    <message>
        <source>Decision {ref} reviewed. {remark}</source>
        <translation>Décision {ref} revue. {remark}</translation>
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
        <source>Rules for matching changed</source>
        <translation>Règles de rapprochement modifiées</translation>
    </message>
    <message>
        <source>Rules for matching set back to those of the program</source>
        <translation>Règles de rapprochement rétablies à celles du programme</translation>
    </message>
    <message>
        <source>Signer trusted: {name}</source>
        <translation>Signataire jugé fiable&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Signer trusted no more</source>
        <translation>Signataire plus jugé fiable</translation>
    </message>
    <message>
        <source>Own sender added: {name}</source>
        <translation>Expéditeur propre ajouté&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Own sender taken out: {name}</source>
        <translation>Expéditeur propre retiré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Flood mode begun: {rate} notifications in ten minutes, limit {limit}</source>
        <translation>Mode afflux commencé&#xa0;: {rate} notifications en dix minutes, limite {limit}</translation>
    </message>
    <message>
        <source>Flood mode ended after {minutes} min: {items} notifications came</source>
        <translation>Mode afflux terminé après {minutes} min&#xa0;: {items} notifications sont arrivées</translation>
    </message>
    <message>
        <source>Limits of the load changed</source>
        <translation>Limites de la charge modifiées</translation>
    </message>
    <message>
        <source>Limits of the load set back to those of the program</source>
        <translation>Limites de la charge rétablies à celles du programme</translation>
    </message>
    <message>
        <source>Sound of the desk set: volume {volume} %</source>
        <translation>Son du poste réglé&#xa0;: volume {volume} %</translation>
    </message>
    <message>
        <source>Has read what happened since the last look</source>
        <translation>A lu ce qui s&apos;est passé depuis son dernier passage</translation>
    </message>
    <message>
        <source>View saved: {name}</source>
        <translation>Vue enregistrée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>View removed: {name}</source>
        <translation>Vue supprimée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The clock jumped by {seconds} s, or the machine slept</source>
        <translation>L&apos;horloge a sauté de {seconds} s, ou la machine dormait</translation>
    </message>
    <message>
        <source>Acknowledged together with {equal_ref}, which says the same</source>
        <translation>Acquittée avec {equal_ref}, qui dit la même chose</translation>
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
        <source>Acknowledged {minutes} min late</source>
        <translation>Acquittée {minutes} min trop tard</translation>
    </message>
    <message>
        <source>Acknowledged by voice to {by_voice_to}, {minutes} min late</source>
        <translation>Acquittée de vive voix auprès de {by_voice_to}, {minutes} min trop tard</translation>
    </message>
    <message>
        <source>Acknowledged together with {with_ref}, which replaces it, {minutes} min late</source>
        <translation>Acquittée avec {with_ref}, qui la remplace, {minutes} min trop tard</translation>
    </message>
    <message>
        <source>Acknowledged together with {equal_ref}, which says the same, {minutes} min late</source>
        <translation>Acquittée avec {equal_ref}, qui dit la même chose, {minutes} min trop tard</translation>
    </message>
    <message>
        <source>Acknowledged: {comment}</source>
        <translation>Acquittée&#xa0;: {comment}</translation>
    </message>
    <message>
        <source>Acknowledged {minutes} min late: {comment}</source>
        <translation>Acquittée {minutes} min trop tard&#xa0;: {comment}</translation>
    </message>
    <message>
        <source>Taken over: {comment}</source>
        <translation>Reprise&#xa0;: {comment}</translation>
    </message>
    <message>
        <source>Handed to us by {who}: {comment}</source>
        <translation>Remise à nous par {who}&#xa0;: {comment}</translation>
    </message>
    <message>
        <source>Handed back to {who}: {comment}</source>
        <translation>Rendue à {who}&#xa0;: {comment}</translation>
    </message>
    <message>
        <source>Closed: {reason} ({other}). {text}</source>
        <translation>Clôturée&#xa0;: {reason} ({other}). {text}</translation>
    </message>
    <message>
        <source>Program started, version {version}; it had not been stopped in order</source>
        <translation>Programme démarré, version {version}&#xa0;; il n&apos;avait pas été arrêté en ordre</translation>
    </message>
    <message>
        <source>Channel changed: {name}. To be acknowledged within {minutes} min</source>
        <translation>Canal modifié&#xa0;: {name}. À acquitter en {minutes} min</translation>
    </message>
    <message>
        <source>Channel changed: {name}. No clock runs any more</source>
        <translation>Canal modifié&#xa0;: {name}. Plus aucun délai ne court</translation>
    </message>
    <message>
        <source>Offline: no source on the network can be reached. {reason}</source>
        <translation>Hors ligne&#xa0;: aucune source du réseau n&apos;est joignable. {reason}</translation>
    </message>
    <message>
        <source>Online again, after {minutes} min</source>
        <translation>De nouveau en ligne, après {minutes} min</translation>
    </message>
    <message>
        <source>Gap of {name}: {from} to {to} ({minutes} min), {why}, then {why_2}. Messages that came late: {late}. {lost}</source>
        <translation>Lacune de {name}&#xa0;: {from} à {to} ({minutes} min), {why}, puis {why_2}. Messages arrivés tard&#xa0;: {late}. {lost}</translation>
    </message>
    <message>
        <source>Gap of {name}: {from} to {to} ({minutes} min), {why}. Messages that came late: {late}. What was sent up to {lost_to} can no longer be fetched.</source>
        <translation>Lacune de {name}&#xa0;: {from} à {to} ({minutes} min), {why}. Messages arrivés tard&#xa0;: {late}. Ce qui a été envoyé jusqu&apos;à {lost_to} est irrécupérable.</translation>
    </message>
    <message>
        <source>Gap of {name}: {from} to {to} ({minutes} min), {why}, then {why_2}. Messages that came late: {late}. What was sent up to {lost_to} can no longer be fetched.</source>
        <translation>Lacune de {name}&#xa0;: {from} à {to} ({minutes} min), {why}, puis {why_2}. Messages arrivés tard&#xa0;: {late}. Ce qui a été envoyé jusqu&apos;à {lost_to} est irrécupérable.</translation>
    </message>
    <message>
        <source>Received, could not be read: {name}</source>
        <translation>Reçue, illisible&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Received, text not taken in because it is classified: {headline}</source>
        <translation>Reçue, texte pas repris car classifié&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>Handling mark taken away. {reason}</source>
        <translation>Marque de diffusion enlevée. {reason}</translation>
    </message>
    <message>
        <source>Assessed: {severity}, {concerns}, source and information {code}. {reason}</source>
        <translation>Évaluée&#xa0;: {severity}, {concerns}, source et information {code}. {reason}</translation>
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
        <source>Sound on again</source>
        <translation>Son remis</translation>
    </message>
    <message>
        <source>Dossier assessed: {severity}, as {with_ref} was</source>
        <translation>Dossier évalué&#xa0;: {severity}, comme {with_ref}</translation>
    </message>
    <message>
        <source>Task: {text}</source>
        <translation>Tâche&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Task for {owner}, due {due_at}: {text}</source>
        <translation>Tâche pour {owner}, échéance {due_at}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Task, due {due_at}: {text}</source>
        <translation>Tâche, échéance {due_at}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Meeting: {title}, chair {chair}. {when}</source>
        <translation>Réunion&#xa0;: {title}, présidence {chair}. {when}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonnée</translation>
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
        <source>Critical, in hand</source>
        <translation>Critique, en main</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>New, critical or serious</source>
        <translation>Nouvelles, critiques ou graves</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>En retard maintenant</translation>
    </message>
    <message>
        <source>Real, exercise or test?</source>
        <translation>Réel, exercice ou test&#xa0;?</translation>
    </message>
    <message>
        <source>Updated, withdrawn, assessed</source>
        <translation>Mises à jour, annulées, évaluées</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Tasks due</source>
        <translation>Tâches à échéance</translation>
    </message>
    <message>
        <source>Handed over, taken over</source>
        <translation>Remises et reprises</translation>
    </message>
    <message>
        <source>Sources and gaps</source>
        <translation>Sources et lacunes</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Withdrawn by its sender: no all-clear</source>
        <translation>Annulée par son expéditeur&#xa0;: pas de fin d&apos;alerte</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Received for {area}</source>
        <translation>Reçue pour {area}</translation>
    </message>
    <message>
        <source>Acknowledgement was due</source>
        <translation>L&apos;acquittement était attendu</translation>
    </message>
    <message>
        <source>Task for {owner}: {text}</source>
        <translation>Tâche pour {owner}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>To take over</source>
        <translation>À reprendre</translation>
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
        <source>Shelved</source>
        <translation>Différée</translation>
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
        <source>This is JSON with more values in it than messages can have.</source>
        <translation>C&apos;est du JSON avec plus de valeurs que des messages ne peuvent en avoir.</translation>
    </message>
    <message>
        <source>This is JSON, but of no kind that is known here.</source>
        <translation>C&apos;est du JSON, mais d&apos;aucun type connu ici.</translation>
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
        <source>{host} broke off before the answer was whole; perhaps it does not accept the certificate that shows who asks.</source>
        <translation>{host} a coupé avant que la réponse soit complète&#xa0;; peut-être n&apos;accepte-t-il pas le certificat qui montre qui demande.</translation>
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
        <source>{host} does not accept the token ({status}); it may have run out. Enter a new one in the settings of the source.</source>
        <translation>{host} n&apos;accepte pas le jeton ({status})&#xa0;; il est peut-être périmé. Encodez-en un nouveau dans les réglages de la source.</translation>
    </message>
    <message>
        <source>{host} does not accept the user name or the password ({status}). Enter them again in the settings of the source.</source>
        <translation>{host} n&apos;accepte pas le nom d&apos;utilisateur ou le mot de passe ({status}). Encodez-les à nouveau dans les réglages de la source.</translation>
    </message>
    <message>
        <source>{host} wants to know who asks ({status}): choose a log-in in the settings of the source.</source>
        <translation>{host} veut savoir qui demande ({status})&#xa0;: choisissez une identification dans les réglages de la source.</translation>
    </message>
    <message>
        <source>{host} knows who asks and does not give it ({status}): ask its operator for access.</source>
        <translation>{host} sait qui demande et ne donne rien ({status})&#xa0;: demandez l&apos;accès à son exploitant.</translation>
    </message>
    <message>
        <source>{host} answered {status} ({phrase}); it wants to be left alone for {seconds} s.</source>
        <translation>{host} a répondu {status} ({phrase})&#xa0;; il demande qu&apos;on le laisse {seconds} s.</translation>
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
        <source>{host} wants a certificate that shows who asks: import one in the network settings (Ctrl+Shift+N) and choose it in the source.</source>
        <translation>{host} veut un certificat qui montre qui demande&#xa0;: importez-en un dans les réglages réseau (Ctrl+Shift+N) et choisissez-le dans la source.</translation>
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
        <source>The proxy {proxy} does not go to {host}; it says: {said}.</source>
        <translation>Le proxy {proxy} ne va pas vers {host}&#xa0;; il dit&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>The proxy {proxy}, through which {host} is asked, cannot be reached: look at the network settings (Ctrl+Shift+N).</source>
        <translation>Le proxy {proxy}, par lequel {host} est interrogé, n&apos;est pas joignable&#xa0;: vérifiez les réglages réseau (Ctrl+Shift+N).</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and password, or does not accept those that it was given (407): enter them in the network settings (Ctrl+Shift+N).</source>
        <translation>Le proxy {proxy} demande un nom d&apos;utilisateur et un mot de passe, ou n&apos;accepte pas ceux qu&apos;il a reçus (407)&#xa0;: encodez-les dans les réglages réseau (Ctrl+Shift+N).</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: this machine does not know who issued it ({why}). If the host is the right one, import the certificate of its authority in the network settings (Ctrl+Shift+N).</source>
        <translation>Le certificat de {host} n&apos;est pas fiable&#xa0;: cette machine ne connaît pas qui l&apos;a délivré ({why}). Si c&apos;est le bon serveur, importez le certificat de son autorité dans les réglages réseau (Ctrl+Shift+N).</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: its time is over ({why}). Look at the date of this machine; if that is right, the operator of {host} has to renew it.</source>
        <translation>Le certificat de {host} n&apos;est pas fiable&#xa0;: il a expiré ({why}). Vérifiez la date de cette machine&#xa0;; si elle est juste, l&apos;exploitant de {host} doit le renouveler.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: its time has not begun ({why}). Look at the date of this machine.</source>
        <translation>Le certificat de {host} n&apos;est pas fiable&#xa0;: il n&apos;est pas encore valable ({why}). Vérifiez la date de cette machine.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: it was issued for another name ({why}). Look at the address; somebody may stand in between.</source>
        <translation>Le certificat de {host} n&apos;est pas fiable&#xa0;: il a été délivré pour un autre nom ({why}). Vérifiez l&apos;adresse&#xa0;; quelqu&apos;un s&apos;est peut-être interposé.</translation>
    </message>
    <message>
        <source>{host} does not accept the certificate that shows who asks; it may be expired, or from another authority.</source>
        <translation>{host} n&apos;accepte pas le certificat qui montre qui demande&#xa0;; il est peut-être expiré, ou d&apos;une autre autorité.</translation>
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
        <source>The source gave {count} messages at once; only the first {limit} are taken. If there may be so many, raise the limit of the source.</source>
        <translation>La source a donné {count} messages à la fois&#xa0;; seuls les {limit} premiers sont pris. S&apos;il peut y en avoir autant, relevez la limite de la source.</translation>
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
        <translation>Cela ressemble à du JSON, mais c&apos;est endommagé ou incomplet.</translation>
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
        <source>{path} was last open in another version of the program.</source>
        <translation>{path} a été ouvert en dernier dans une autre version du programme.</translation>
    </message>
    <message>
        <source>Start the program once, or run &apos;icc-desktop verify --rebuild&apos;: that brings it up to date.</source>
        <translation>Démarrez le programme une fois, ou lancez &apos;icc-desktop verify --rebuild&apos;&#xa0;: cela le met à jour.</translation>
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
        <source>What the search finds is not what the journal says. &apos;verify --rebuild&apos; mends it.</source>
        <translation>Ce que trouve la recherche n&apos;est pas ce que dit le journal. &apos;verify --rebuild&apos; le répare.</translation>
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
    <message>
        <source>Kept in the keyring of this machine ({keyring}); not in the log, not in a backup.</source>
        <translation>Conservé dans le trousseau de cette machine ({keyring})&#xa0;; ni dans la main courante, ni dans une sauvegarde.</translation>
    </message>
    <message>
        <source>No keyring of this machine can be used, so it is kept in the file {path}. Only your account may read it; it goes into no log and no backup, but whoever copies the disk has it.</source>
        <translation>Aucun trousseau de cette machine n&apos;est utilisable&#xa0;: c&apos;est donc conservé dans le fichier {path}. Seul votre compte peut le lire&#xa0;; il ne va dans aucune main courante ni sauvegarde, mais qui copie le disque l&apos;a.</translation>
    </message>
    <message>
        <source>The password could not be kept: {path} cannot be written to.</source>
        <translation>Le mot de passe n&apos;a pas pu être conservé&#xa0;: impossible d&apos;écrire dans {path}.</translation>
    </message>
    <message>
        <source>What was kept before is still there.</source>
        <translation>Ce qui était conservé avant est toujours là.</translation>
    </message>
    <message>
        <source>Make room on the disk, or unlock the keyring; then try again.</source>
        <translation>Faites de la place sur le disque, ou déverrouillez le trousseau&#xa0;; puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring of this machine does not answer ({why}).</source>
        <translation>Le trousseau de cette machine ne répond pas ({why}).</translation>
    </message>
    <message>
        <source>The passwords in it are safe.</source>
        <translation>Les mots de passe qu&apos;il contient sont en sûreté.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or type the password once more in the settings.</source>
        <translation>Déverrouillez le trousseau, ou tapez à nouveau le mot de passe dans les réglages.</translation>
    </message>
    <message>
        <source>The file with the passwords, {path}, cannot be read.</source>
        <translation>Le fichier des mots de passe, {path}, ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The journal and all settings are safe; only what needs a password waits.</source>
        <translation>Le journal et tous les réglages sont en sûreté&#xa0;; seul ce qui demande un mot de passe attend.</translation>
    </message>
    <message>
        <source>Remove the file and type the passwords once more.</source>
        <translation>Supprimez le fichier et tapez à nouveau les mots de passe.</translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>Il n&apos;y a rien à importer.</translation>
    </message>
    <message>
        <source>No exercise runs, so nothing can be part of it. Start one, or change to the real lane (Ctrl+E).</source>
        <translation>Aucun exercice n&apos;est en cours&#xa0;: rien ne peut donc en faire partie. Démarrez-en un, ou passez à la voie réelle (Ctrl+E).</translation>
    </message>
    <message>
        <source>{name} is the certificate of a server or a person, not of an authority. Import the certificate of the authority that issued it: {issuer}.</source>
        <translation>{name} est le certificat d&apos;un serveur ou d&apos;une personne, pas d&apos;une autorité. Importez le certificat de l&apos;autorité qui l&apos;a délivré&#xa0;: {issuer}.</translation>
    </message>
    <message>
        <source>Give the certificate a name, by which sources choose it.</source>
        <translation>Donnez au certificat un nom, par lequel les sources le choisissent.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate of {subject}.</source>
        <translation>La clé n&apos;est pas celle du certificat de {subject}.</translation>
    </message>
    <message>
        <source>This file holds no certificate with its key (PKCS #12 or PEM).</source>
        <translation>Ce fichier ne contient pas de certificat avec sa clé (PKCS #12 ou PEM).</translation>
    </message>
    <message>
        <source>The private key cannot be read.</source>
        <translation>La clé privée ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The file is locked: give its passphrase.</source>
        <translation>Le fichier est verrouillé&#xa0;: donnez sa phrase secrète.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file.</source>
        <translation>La phrase secrète n&apos;ouvre pas le fichier.</translation>
    </message>
    <message>
        <source>This file holds no certificate (PEM or DER).</source>
        <translation>Ce fichier ne contient pas de certificat (PEM ou DER).</translation>
    </message>
    <message>
        <source>There is no private key in the file: choose the file with the key as well.</source>
        <translation>Il n&apos;y a pas de clé privée dans le fichier&#xa0;: choisissez aussi le fichier avec la clé.</translation>
    </message>
    <message>
        <source>This signer is trusted already.</source>
        <translation>Ce signataire est déjà jugé fiable.</translation>
    </message>
    <message>
        <source>This signer is not trusted.</source>
        <translation>Ce signataire n&apos;est pas jugé fiable.</translation>
    </message>
    <message>
        <source>channel {number}</source>
        <translation>canal {number}</translation>
    </message>
    <message>
        <source>channel {number} ({name})</source>
        <translation>canal {number} ({name})</translation>
    </message>
    <message>
        <source>the channel “{name}”, for unknown ones, is missing</source>
        <translation>le canal «&#xa0;{name}&#xa0;», pour les inconnus, manque</translation>
    </message>
    <message>
        <source>Loss of network or premises during duty</source>
        <translation>Perte du réseau ou des locaux pendant le service</translation>
    </message>
    <message>
        <source>Cross-border industrial accident</source>
        <translation>Accident industriel transfrontalier</translation>
    </message>
    <message>
        <source>Radiological or nuclear notification from abroad</source>
        <translation>Notification radiologique ou nucléaire de l&apos;étranger</translation>
    </message>
    <message>
        <source>Disaster abroad with Belgians involved</source>
        <translation>Catastrophe à l&apos;étranger avec des Belges concernés</translation>
    </message>
    <message>
        <source>Flood warning</source>
        <translation>Alerte de crue</translation>
    </message>
    <message>
        <source>Red weather warning</source>
        <translation>Avertissement météo rouge</translation>
    </message>
    <message>
        <source>Cyber incident with national or European impact</source>
        <translation>Incident cyber à impact national ou européen</translation>
    </message>
    <message>
        <source>Terrorist attack abroad or threat-level change</source>
        <translation>Attentat à l&apos;étranger ou changement du niveau de la menace</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>En vigueur dès</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Area added</source>
        <translation>Zone ajoutée</translation>
    </message>
    <message>
        <source>Area no longer named</source>
        <translation>Zone plus citée</translation>
    </message>
    <message>
        <source>Shape of the area</source>
        <translation>Forme de la zone</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Magnitude</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Epicentre</source>
        <translation>Épicentre</translation>
    </message>
    <message>
        <source>Time of the quake</source>
        <translation>Heure du séisme</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>{before} km² before, {after} km² now, {shared} % of the smaller one shared</source>
        <translation>{before} km² avant, {after} km² maintenant, {shared} % de la plus petite en commun</translation>
    </message>
    <message>
        <source>moved by {kilometres} km</source>
        <translation>déplacé de {kilometres} km</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>Snow or ice</source>
        <translation>Neige ou verglas</translation>
    </message>
    <message>
        <source>Thunderstorm</source>
        <translation>Orage</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Brouillard</translation>
    </message>
    <message>
        <source>High temperature</source>
        <translation>Température élevée</translation>
    </message>
    <message>
        <source>Low temperature</source>
        <translation>Température basse</translation>
    </message>
    <message>
        <source>Coastal event</source>
        <translation>Phénomène côtier</translation>
    </message>
    <message>
        <source>Forest fire</source>
        <translation>Feu de forêt</translation>
    </message>
    <message>
        <source>Avalanche</source>
        <translation>Avalanche</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pluie</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Inondation</translation>
    </message>
    <message>
        <source>Rain and flood</source>
        <translation>Pluie et inondation</translation>
    </message>
    <message>
        <source>{place} is no host. Examples: example.org  *.example.org  192.0.2.7  192.0.2.0/24</source>
        <translation>{place} n&apos;est pas un hôte. Exemples&#xa0;: example.org  *.example.org  192.0.2.7  192.0.2.0/24</translation>
    </message>
    <message>
        <source>Give the address of the proxy: http://proxy.example.org:8080</source>
        <translation>Donnez l&apos;adresse du proxy&#xa0;: http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the proxy&apos;s address: they have fields of their own.</source>
        <translation>Ne mettez ni nom d&apos;utilisateur ni mot de passe dans l&apos;adresse du proxy&#xa0;: ils ont leurs propres champs.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address is http:// or https://, a host and a port: http://proxy.example.org:8080</source>
        <translation>L&apos;adresse d&apos;un proxy, c&apos;est http:// ou https://, un hôte et un port&#xa0;: http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The same message, by another way</source>
        <translation>Le même message, par une autre voie</translation>
    </message>
    <message>
        <source>One came as an attachment of the other</source>
        <translation>L&apos;une est arrivée en pièce jointe de l&apos;autre</translation>
    </message>
    <message>
        <source>One names the other as its earlier message</source>
        <translation>L&apos;une cite l&apos;autre comme message antérieur</translation>
    </message>
    <message>
        <source>Both name the event {event}</source>
        <translation>Les deux citent l&apos;événement {event}</translation>
    </message>
    <message>
        <source>Equal but for the identifier</source>
        <translation>Identiques, hormis l&apos;identifiant</translation>
    </message>
    <message>
        <source>Both belong to the incident {incident}</source>
        <translation>Les deux font partie de l&apos;incident {incident}</translation>
    </message>
    <message>
        <source>Quakes {seconds} s and {kilometres} km apart</source>
        <translation>Séismes à {seconds} s et {kilometres} km de distance</translation>
    </message>
    <message>
        <source>Same kind of event, same time, {percent} % of the area shared</source>
        <translation>Même type d&apos;événement, même moment, {percent} % de la zone en commun</translation>
    </message>
    <message>
        <source>Headlines {percent} % alike</source>
        <translation>Titres semblables à {percent} %</translation>
    </message>
    <message>
        <source>Joined by hand</source>
        <translation>Liées à la main</translation>
    </message>
    <message>
        <source>Joined to one event with others of it</source>
        <translation>Liée à un même événement avec d&apos;autres qui en font partie</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>wrong answers</source>
        <translation>réponses fausses</translation>
    </message>
    <message>
        <source>what came could not be stored</source>
        <translation>ce qui est arrivé n&apos;a pas pu être enregistré</translation>
    </message>
    <message>
        <source>the program was not running</source>
        <translation>le programme ne tournait pas</translation>
    </message>
    <message>
        <source>the machine was asleep</source>
        <translation>la machine dormait</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>éteinte</translation>
    </message>
    <message>
        <source>not asked in time</source>
        <translation>pas interrogée à temps</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogée</translation>
    </message>
    <message>
        <source>the senders are silent</source>
        <translation>les expéditeurs sont muets</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>What was sent from {from} to {lost_to} can no longer be fetched.</source>
        <translation>Ce qui a été envoyé de {from} à {lost_to} est irrécupérable.</translation>
    </message>
    <message>
        <source>What was issued and withdrawn meanwhile is not known.</source>
        <translation>Ce qui a été émis et annulé entre-temps est inconnu.</translation>
    </message>
    <message>
        <source>In {file}, {where}: {problem}.</source>
        <translation>Dans {file}, {where}&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>In {file}, {where}: {problem}</source>
        <translation>Dans {file}, {where}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>source {number}</translation>
    </message>
    <message>
        <source>source {number} ({name})</source>
        <translation>source {number} ({name})</translation>
    </message>
    <message>
        <source>source {number} watches the same place</source>
        <translation>la source {number} surveille le même endroit</translation>
    </message>
    <message>
        <source>keys and values are expected</source>
        <translation>des clés et des valeurs sont attendues</translation>
    </message>
    <message>
        <source>there is no such key</source>
        <translation>cette clé n’existe pas</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>elle manque</translation>
    </message>
    <message>
        <source>one of {names} is expected</source>
        <translation>l’un de {names} est attendu</translation>
    </message>
    <message>
        <source>This entry of the list of Alertswiss is no alert.</source>
        <translation>Cet élément de la liste d&apos;Alertswiss n&apos;est pas une alerte.</translation>
    </message>
    <message>
        <source>This entry of the list is no alert: it has no identifier.</source>
        <translation>Cet élément de la liste n&apos;est pas une alerte&#xa0;: il n&apos;a pas d&apos;identifiant.</translation>
    </message>
    <message>
        <source>No password or token for {name} is kept on this machine: enter it in the settings of the source.</source>
        <translation>Aucun mot de passe ni jeton pour {name} n&apos;est conservé sur cette machine&#xa0;: encodez-le dans les réglages de la source.</translation>
    </message>
    <message>
        <source>The token for {name} holds characters that no token has: enter it again in the source.</source>
        <translation>Le jeton pour {name} contient des caractères qu&apos;un jeton n&apos;a pas&#xa0;: encodez-le à nouveau dans la source.</translation>
    </message>
    <message>
        <source>The keyring of this machine does not answer; it may be waiting for its password. Unlock it.</source>
        <translation>Le trousseau de cette machine ne répond pas&#xa0;; il attend peut-être son mot de passe. Déverrouillez-le.</translation>
    </message>
    <message>
        <source>The proxy that the system names cannot be used: only http:// and https:// proxies can. Enter one in the network settings (Ctrl+Shift+N), or choose to go without.</source>
        <translation>Le proxy que nomme le système est inutilisable&#xa0;: seuls le sont les proxys http:// et https://. Encodez-en un dans les réglages réseau (Ctrl+Shift+N), ou choisissez de vous en passer.</translation>
    </message>
    <message>
        <source>The entry has nothing in it: no text, no alert and no link to one.</source>
        <translation>L&apos;élément ne contient rien&#xa0;: ni texte, ni alerte, ni lien vers une alerte.</translation>
    </message>
    <message>
        <source>It has more than {count} entries. The first ones were read, the others are in here.</source>
        <translation>Il y a plus de {count} éléments. Les premiers ont été lus, les autres se trouvent ici.</translation>
    </message>
    <message>
        <source>Likelihood that international help is needed</source>
        <translation>Probabilité qu&apos;une aide internationale soit nécessaire</translation>
    </message>
    <message>
        <source>This entry of a GeoJSON collection is no feature.</source>
        <translation>Cet élément d&apos;une collection GeoJSON n&apos;est pas un objet géographique (feature).</translation>
    </message>
    <message>
        <source>The feature has nothing in it: no place, no text and no identifier.</source>
        <translation>L&apos;objet géographique (feature) ne contient rien&#xa0;: ni lieu, ni texte, ni identifiant.</translation>
    </message>
    <message>
        <source>User name, password or token of {name} holds a line break or the like: enter it again in the source.</source>
        <translation>Le nom d&apos;utilisateur, le mot de passe ou le jeton de {name} contient un saut de ligne ou semblable&#xa0;: encodez-le à nouveau dans la source.</translation>
    </message>
    <message>
        <source>{host} offers no secure line (STARTTLS); a password is not sent over an open one. Try imaps://.</source>
        <translation>{host} n&apos;offre pas de connexion sécurisée (STARTTLS)&#xa0;; un mot de passe ne s&apos;envoie pas sur une connexion ouverte. Essayez imaps://.</translation>
    </message>
    <message>
        <source>{host} takes no password; it may want a token.</source>
        <translation>{host} n&apos;accepte pas de mot de passe&#xa0;; il veut peut-être un jeton.</translation>
    </message>
    <message>
        <source>{host} can take only unaccented letters in user name and password.</source>
        <translation>{host} n&apos;accepte que des lettres sans accent dans le nom d&apos;utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>{host} takes no token (OAuth 2.0); it may want a password.</source>
        <translation>{host} n&apos;accepte pas de jeton (OAuth 2.0)&#xa0;; il veut peut-être un mot de passe.</translation>
    </message>
    <message>
        <source>{host} lets nobody in for now; too many may be connected. It says: {said}</source>
        <translation>{host} ne laisse entrer personne pour l&apos;instant&#xa0;; trop de connexions, peut-être. Il dit&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{host} refuses the token of {login}; it may have expired: a new one is needed. It says: {said}</source>
        <translation>{host} refuse le jeton de {login}&#xa0;; il est peut-être périmé&#xa0;: il en faut un nouveau. Il dit&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{host} refuses the user name {login} or the password. It says: {said}</source>
        <translation>{host} refuse le nom d&apos;utilisateur {login} ou le mot de passe. Il dit&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{host} has no mailbox {mailbox}, or does not open it to {login}. It says: {said}</source>
        <translation>{host} n&apos;a pas de boîte mail {mailbox}, ou ne l&apos;ouvre pas à {login}. Il dit&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{host} ended the conversation. It says: {said}</source>
        <translation>{host} a mis fin à la conversation. Il dit&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{host} does not do what it was asked. It says: {said}</source>
        <translation>{host} ne fait pas ce qu&apos;on lui demande. Il dit&#xa0;: {said}</translation>
    </message>
    <message>
        <source>What {host} answers is not IMAP.</source>
        <translation>Ce que répond {host} n&apos;est pas de l&apos;IMAP.</translation>
    </message>
    <message>
        <source>The server does not give this mail: {said} It is still in the mailbox; look at it there.</source>
        <translation>Le serveur ne donne pas ce courriel&#xa0;: {said} Il est toujours dans la boîte mail&#xa0;; lisez-le là.</translation>
    </message>
    <message>
        <source>The mail has {megabytes} MB, more than the {limit} MB that are fetched from here; only its header is kept. It is still in the mailbox; look at it there.</source>
        <translation>Le courriel fait {megabytes} Mo, plus que les {limit} Mo pris d&apos;ici&#xa0;; seul son en-tête est conservé. Il est toujours dans la boîte mail&#xa0;; lisez-le là.</translation>
    </message>
    <message>
        <source>The mailbox may only be read: mails are taken in, but stay marked as unread on the server.</source>
        <translation>La boîte mail est en lecture seule&#xa0;: les courriels sont repris, mais restent marqués non lus sur le serveur.</translation>
    </message>
    <message>
        <source>The mails are taken in, but the server does not mark them as seen: {said}</source>
        <translation>Les courriels sont repris, mais le serveur ne les marque pas comme lus&#xa0;: {said}</translation>
    </message>
    <message>
        <source>First look: {count} unread mails are taken in. From now on every new mail is, read or not.</source>
        <translation>Premier passage&#xa0;: {count} courriels non lus sont repris. Désormais tout nouveau courriel le sera, lu ou non.</translation>
    </message>
    <message>
        <source>The server has numbered its mails anew. {count} that are unread or came since the last look are fetched again; what the desk has already does not come twice.</source>
        <translation>Le serveur a renuméroté ses courriels. {count} non lus ou arrivés depuis le dernier passage sont repris&#xa0;; ce que le poste a déjà n&apos;arrive pas deux fois.</translation>
    </message>
    <message>
        <source>More than {count} mails in one file: the rest was not read.</source>
        <translation>Plus de {count} courriels dans un fichier&#xa0;: le reste n&apos;a pas été lu.</translation>
    </message>
    <message>
        <source>This entry of a list of warnings is no warning and names none.</source>
        <translation>Cet élément d&apos;une liste d&apos;avertissements n&apos;est pas un avertissement et n&apos;en cite aucun.</translation>
    </message>
    <message>
        <source>It looks like an Outlook message, but it is damaged ({detail}).</source>
        <translation>Cela ressemble à un message Outlook, mais il est endommagé ({detail}).</translation>
    </message>
    <message>
        <source>No whole answer came within {seconds} seconds.</source>
        <translation>Aucune réponse complète n&apos;est venue en {seconds} secondes.</translation>
    </message>
    <message>
        <source>Look at the path, and whether this account may read the folder.</source>
        <translation>Vérifiez le chemin, et si ce compte peut lire le dossier.</translation>
    </message>
    <message>
        <source>Look at the server, the user name, the password or token, and the mailbox.</source>
        <translation>Vérifiez le serveur, le nom d&apos;utilisateur, le mot de passe ou le jeton, et la boîte mail.</translation>
    </message>
    <message>
        <source>It wants to know who asks: give a user name and password, a token or a certificate.</source>
        <translation>Elle veut savoir qui demande&#xa0;: donnez un nom d&apos;utilisateur et un mot de passe, un jeton ou un certificat.</translation>
    </message>
    <message>
        <source>The address may have moved: look on the publisher&apos;s page.</source>
        <translation>L&apos;adresse a peut-être changé&#xa0;: voyez la page de l&apos;éditeur.</translation>
    </message>
    <message>
        <source>The trouble is on the other side: test it again later.</source>
        <translation>Le problème est de l&apos;autre côté&#xa0;: testez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>The address answers, but not with messages: it may be a page about them, or one that wants a log-in. Look for the address of the feed itself.</source>
        <translation>L&apos;adresse répond, mais pas avec des messages&#xa0;: c&apos;est peut-être une page à leur sujet, ou une page qui demande une identification. Cherchez l&apos;adresse du flux même.</translation>
    </message>
    <message>
        <source>Ask the publisher or the network&apos;s administrator. If the certificate is right, its authority can be added in the network settings.</source>
        <translation>Demandez à l&apos;éditeur ou à l&apos;administrateur du réseau. Si le certificat est bon, son autorité peut être ajoutée dans les réglages réseau.</translation>
    </message>
    <message>
        <source>Look at the address and at the network. It can be set up all the same: it is asked as soon as there is a way.</source>
        <translation>Vérifiez l&apos;adresse et le réseau. La source peut être configurée quand même&#xa0;: elle est interrogée dès qu&apos;il y a un chemin.</translation>
    </message>
    <message>
        <source>The event has nothing in it: no place, no time, no text and no identifier.</source>
        <translation>L&apos;événement ne contient rien&#xa0;: ni lieu, ni heure, ni texte, ni identifiant.</translation>
    </message>
    <message>
        <source>PAGER alert (estimated deaths and losses)</source>
        <translation>Alerte PAGER (estimation des décès et des pertes)</translation>
    </message>
    <message>
        <source>It carries no certificate, so it does not say whose signature it is.</source>
        <translation>Elle ne porte pas de certificat et ne dit donc pas de qui elle est.</translation>
    </message>
    <message>
        <source>Text and signature fit, but it was made with {method}, which can be forged today. It proves nothing.</source>
        <translation>Texte et signature correspondent, mais elle a été faite avec {method}, falsifiable aujourd&apos;hui. Elle ne prouve rien.</translation>
    </message>
    <message>
        <source>It was made in a way that is not checked here ({detail}).</source>
        <translation>Elle a été faite d&apos;une manière qui n&apos;est pas vérifiée ici ({detail}).</translation>
    </message>
    <message>
        <source>It signs something other than this message.</source>
        <translation>Elle signe autre chose que ce message.</translation>
    </message>
    <message>
        <source>The text is not the one that was signed.</source>
        <translation>Le texte n&apos;est pas celui qui a été signé.</translation>
    </message>
    <message>
        <source>The signature was not made with the key that it names.</source>
        <translation>La signature n&apos;a pas été faite avec la clé qu&apos;elle cite.</translation>
    </message>
    <message>
        <source>Text and signature fit, but the message says that it was sent on {sent}, and the certificate was valid from {valid_from} to {valid_until} only.</source>
        <translation>Texte et signature correspondent, mais le message dit avoir été envoyé le {sent}, et le certificat n&apos;était valable que du {valid_from} au {valid_until}.</translation>
    </message>
    <message>
        <source>The signature is damaged or incomplete ({detail}).</source>
        <translation>La signature est endommagée ou incomplète ({detail}).</translation>
    </message>
    <message>
        <source>The message is too large, or has too many signatures, for them to be checked.</source>
        <translation>Le message est trop grand, ou porte trop de signatures, pour qu&apos;elles soient vérifiées.</translation>
    </message>
    <message>
        <source>Gaps in the cover of the sources from {since} to {until}</source>
        <translation>Lacunes dans la couverture des sources de {since} à {until}</translation>
    </message>
    <message>
        <source>No gaps: every source was covered all the time.</source>
        <translation>Pas de lacune&#xa0;: chaque source a été couverte tout le temps.</translation>
    </message>
    <message>
        <source>{from} to {to} ({length}): {why}. Messages that came late: {late}. {lost}</source>
        <translation>{from} à {to} ({length})&#xa0;: {why}. Messages arrivés tard&#xa0;: {late}. {lost}</translation>
    </message>
    <message>
        <source>since {from}, still open ({length}): {why}.</source>
        <translation>depuis {from}, encore ouverte ({length})&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>In all: gaps: {gaps}, sources: {sources}, messages that came late: {late}, spans that cannot be fetched: {spans}.</source>
        <translation>Au total&#xa0;: lacunes&#xa0;: {gaps}, sources&#xa0;: {sources}, messages arrivés tard&#xa0;: {late}, périodes irrécupérables&#xa0;: {spans}.</translation>
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
        <source>still open</source>
        <translation>encore ouverte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
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
        <source>Why</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Arrivés tard</translation>
    </message>
    <message>
        <source>Cannot be fetched</source>
        <translation>Irrécupérable</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>{first}, then {second}</source>
        <translation>{first}, puis {second}</translation>
    </message>
    <message>
        <source>The certificate {name} is not on this machine, or its key is locked: import it in the network settings (Ctrl+Shift+N).</source>
        <translation>Le certificat {name} n&apos;est pas sur cette machine, ou sa clé est verrouillée&#xa0;: importez-le dans les réglages réseau (Ctrl+Shift+N).</translation>
    </message>
    <message>
        <source>The key of the certificate {name} cannot be unlocked: import it again in the network settings (Ctrl+Shift+N).</source>
        <translation>La clé du certificat {name} ne peut pas être déverrouillée&#xa0;: importez-le à nouveau dans les réglages réseau (Ctrl+Shift+N).</translation>
    </message>
    <message>
        <source>Say what is to be decided.</source>
        <translation>Dites ce qui est à décider.</translation>
    </message>
    <message>
        <source>Say what is decided, or proposed.</source>
        <translation>Dites ce qui est décidé, ou proposé.</translation>
    </message>
    <message>
        <source>Say who decides: a role, and a name where it matters.</source>
        <translation>Dites qui décide&#xa0;: un rôle, et un nom là où il compte.</translation>
    </message>
    <message>
        <source>Say why. Without reasons a decision cannot be judged later.</source>
        <translation>Dites pourquoi. Sans motifs, une décision ne peut pas être jugée plus tard.</translation>
    </message>
    <message>
        <source>This decision is not known at this desk.</source>
        <translation>Cette décision n&apos;est pas connue à ce poste.</translation>
    </message>
    <message>
        <source>It is not a proposal any more.</source>
        <translation>Ce n&apos;est plus une proposition.</translation>
    </message>
    <message>
        <source>Only a decision that was taken can be revoked or reviewed.</source>
        <translation>Seule une décision prise peut être révoquée ou revue.</translation>
    </message>
    <message>
        <source>The time of the review lies before the decision.</source>
        <translation>L&apos;heure de la révision précède la décision.</translation>
    </message>
    <message>
        <source>This dossier is not known in this lane.</source>
        <translation>Ce dossier n&apos;est pas connu sur cette voie.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Dites ce qui est à faire.</translation>
    </message>
    <message>
        <source>This task is not known in this dossier.</source>
        <translation>Cette tâche n&apos;est pas connue dans ce dossier.</translation>
    </message>
    <message>
        <source>This task is over. Make a new one, or take its end back.</source>
        <translation>Cette tâche est finie. Faites-en une nouvelle, ou défaites sa fin.</translation>
    </message>
    <message>
        <source>Say why it is dropped.</source>
        <translation>Dites pourquoi elle est abandonnée.</translation>
    </message>
    <message>
        <source>This meeting is not known in this dossier.</source>
        <translation>Cette réunion n&apos;est pas connue dans ce dossier.</translation>
    </message>
    <message>
        <source>Say what meets: choose a cell, or give the meeting a name.</source>
        <translation>Dites ce qui se réunit&#xa0;: choisissez une cellule, ou donnez un nom à la réunion.</translation>
    </message>
    <message>
        <source>This meeting has ended.</source>
        <translation>Cette réunion est terminée.</translation>
    </message>
    <message>
        <source>Say what was decided.</source>
        <translation>Dites ce qui a été décidé.</translation>
    </message>
    <message>
        <source>Say what is counted.</source>
        <translation>Dites ce qui est compté.</translation>
    </message>
    <message>
        <source>Say who reports it: a figure without a source is a rumour.</source>
        <translation>Dites qui le rapporte&#xa0;: un chiffre sans source est une rumeur.</translation>
    </message>
    <message>
        <source>A figure is a whole number from 0 on.</source>
        <translation>Un chiffre est un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <source>The time that the figure stands for lies in the future.</source>
        <translation>L&apos;heure pour laquelle vaut le chiffre est dans le futur.</translation>
    </message>
    <message>
        <source>There is nothing written yet.</source>
        <translation>Rien n&apos;est encore écrit.</translation>
    </message>
    <message>
        <source>This exercise has not begun yet.</source>
        <translation>Cet exercice n&apos;a pas encore commencé.</translation>
    </message>
    <message>
        <source>The exercise runs: it is evaluated after ENDEX.</source>
        <translation>L&apos;exercice est en cours&#xa0;: il s&apos;évalue après ENDEX.</translation>
    </message>
    <message>
        <source>There is no such lesson.</source>
        <translation>Cette leçon n&apos;existe pas.</translation>
    </message>
    <message>
        <source>A lesson needs somebody who takes it on.</source>
        <translation>Une leçon a besoin de quelqu&apos;un qui s&apos;en charge.</translation>
    </message>
    <message>
        <source>This exercise is evaluated already.</source>
        <translation>Cet exercice est déjà évalué.</translation>
    </message>
    <message>
        <source>Say what shows it: a source, a number, a time.</source>
        <translation>Dites ce qui le montre&#xa0;: une source, un nombre, une heure.</translation>
    </message>
    <message>
        <source>Say why the criterion is no longer met.</source>
        <translation>Dites pourquoi le critère n&apos;est plus rempli.</translation>
    </message>
    <message>
        <source>This criterion is not ticked.</source>
        <translation>Ce critère n&apos;est pas coché.</translation>
    </message>
    <message>
        <source>Busy, and the end of a flood, cannot be above the limit of a flood.</source>
        <translation>Chargé, et la fin d&apos;un afflux, ne peuvent dépasser la limite d&apos;un afflux.</translation>
    </message>
    <message>
        <source>That mark stands already.</source>
        <translation>Cette marque est déjà fixée.</translation>
    </message>
    <message>
        <source>What stands in it carries {mark}. To go below that, write who there agreed, and when.</source>
        <translation>Ce qu&apos;il contient porte {mark}. Pour aller en dessous, écrivez qui y a consenti là-bas, et quand.</translation>
    </message>
    <message>
        <source>{mark} was set by the sender. To go below it, write who there agreed, and when.</source>
        <translation>{mark} a été fixé par l&apos;expéditeur. Pour aller en dessous, écrivez qui y a consenti là-bas, et quand.</translation>
    </message>
    <message>
        <source>Say who holds it, and its register number or the system where it is read.</source>
        <translation>Dites qui le détient, et son numéro de registre ou le système où on le lit.</translation>
    </message>
    <message>
        <source>Write the sender as it stands in the messages.</source>
        <translation>Écrivez l&apos;expéditeur tel qu&apos;il figure dans les messages.</translation>
    </message>
    <message>
        <source>{name} is in the list already.</source>
        <translation>{name} est déjà dans la liste.</translation>
    </message>
    <message>
        <source>{name} is not in the list.</source>
        <translation>{name} n&apos;est pas dans la liste.</translation>
    </message>
    <message>
        <source>Give the hours of quiet a beginning and another end, or leave both empty.</source>
        <translation>Donnez aux heures de calme un début et une autre fin, ou laissez les deux vides.</translation>
    </message>
    <message>
        <source>Only who saved this view changes or removes it.</source>
        <translation>Seul qui a enregistré cette vue la modifie ou la supprime.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
    <message>
        <source>There is no filter to save. Set one first.</source>
        <translation>Il n&apos;y a pas de filtre à enregistrer. Réglez-en d&apos;abord un.</translation>
    </message>
    <message>
        <source>A view is called {name} already.</source>
        <translation>Une vue s&apos;appelle déjà {name}.</translation>
    </message>
    <message>
        <source>This view is not there any more.</source>
        <translation>Cette vue n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>Totalement fiable</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>Habituellement fiable</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Assez fiable</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>Pas habituellement fiable</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Non fiable</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>Fiabilité impossible à estimer</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Confirmée par d&apos;autres sources</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Probablement vraie</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Peut-être vraie</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteuse</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Improbable</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>Véracité impossible à estimer</translation>
    </message>
    <message>
        <source>This looks like a name: {name}. Victims are numbers with a source, never names. Enter again writes it.</source>
        <translation>Ceci ressemble à un nom&#xa0;: {name}. Les victimes sont des nombres avec une source, jamais des noms. Encore une fois Enter l&apos;écrit.</translation>
    </message>
    <message>
        <source>role {number}</source>
        <translation>rôle {number}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>En observation</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladé</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Page HTML</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>JSON values</source>
        <translation>Valeurs JSON</translation>
    </message>
    <message>
        <source>Printed: {title}. Marked: {mark}. {purpose}</source>
        <translation>Imprimé&#xa0;: {title}. Marque&#xa0;: {mark}. {purpose}</translation>
    </message>
    <message>
        <source>Saved as {format}, {file}: {title}. Marked: {mark}. {purpose}</source>
        <translation>Enregistré en {format}, {file}&#xa0;: {title}. Marque&#xa0;: {mark}. {purpose}</translation>
    </message>
    <message>
        <source>Copied as text: {title}. Marked: {mark}. {purpose}</source>
        <translation>Copié en texte&#xa0;: {title}. Marque&#xa0;: {mark}. {purpose}</translation>
    </message>
    <message>
        <source>no handling mark</source>
        <translation>pas de marque de diffusion</translation>
    </message>
    <message>
        <source>cell {number}</source>
        <translation>cellule {number}</translation>
    </message>
    <message>
        <source>the places in it do not fit: {problem}</source>
        <translation>les emplacements ne concordent pas&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>kind {number}</source>
        <translation>type {number}</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NNE</source>
        <translation>NNE</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>NE</translation>
    </message>
    <message>
        <source>ENE</source>
        <translation>ENE</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>ESE</source>
        <translation>ESE</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>SSE</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SSW</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>WSW</source>
        <translation>OSO</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>WNW</source>
        <translation>ONO</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>NNW</source>
        <translation>NNO</translation>
    </message>
    <message>
        <source>a mark needs its official words</source>
        <translation>une marque a besoin de ses mots officiels</translation>
    </message>
    <message>
        <source>{headline} ({channel}), {severity}</source>
        <translation>{headline} ({channel}), {severity}</translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>non évaluée</translation>
    </message>
    <message>
        <source>{kind}: {value} ({precision}), source {source}</source>
        <translation>{kind}&#xa0;: {value} ({precision}), source {source}</translation>
    </message>
    <message>
        <source>Decided by {who}: {choice}</source>
        <translation>Décidé par {who}&#xa0;: {choice}</translation>
    </message>
    <message>
        <source>{kind}: sources differ, {values}</source>
        <translation>{kind}&#xa0;: les sources divergent, {values}</translation>
    </message>
    <message>
        <source>Not assessed yet: {headline}</source>
        <translation>Pas encore évaluée&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>Real, exercise or test not decided: {headline}</source>
        <translation>Réel, exercice ou test pas décidé&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>Could not be read: {headline}</source>
        <translation>Illisible&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>Open task of {owner}: {text}</source>
        <translation>Tâche ouverte de {owner}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Proposed, not taken: {choice}</source>
        <translation>Proposée, pas prise&#xa0;: {choice}</translation>
    </message>
    <message>
        <source>Source not covered: {name}</source>
        <translation>Source non couverte&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Acknowledgement overdue: {headline}</source>
        <translation>Acquittement en retard&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>Task overdue, {owner}: {text}</source>
        <translation>Tâche en retard, {owner}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Review of a decision overdue: {choice}</source>
        <translation>Révision d&apos;une décision en retard&#xa0;: {choice}</translation>
    </message>
    <message>
        <source>Shift leader</source>
        <translation>Chef d&apos;équipe</translation>
    </message>
    <message>
        <source>Duty executive</source>
        <translation>Directeur de garde</translation>
    </message>
    <message>
        <source>Second desk</source>
        <translation>Second poste</translation>
    </message>
    <message>
        <source>ICT duty</source>
        <translation>Garde ICT</translation>
    </message>
    <message>
        <source>Duty coordinator</source>
        <translation>Coordinateur de garde</translation>
    </message>
    <message>
        <source>The scenario</source>
        <translation>Le scénario</translation>
    </message>
    <message>
        <source>Step {number} ({name})</source>
        <translation>Étape {number} ({name})</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Étape {number}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>The steps in order of time</source>
        <translation>Les étapes dans l&apos;ordre du temps</translation>
    </message>
    <message>
        <source>&apos;{written}&apos; is no time zone, such as Europe/Brussels</source>
        <translation>&apos;{written}&apos; n&apos;est pas un fuseau horaire, tel que Europe/Brussels</translation>
    </message>
    <message>
        <source>&apos;{written}&apos; is not of the form 2027-01-14 15:40</source>
        <translation>&apos;{written}&apos; n&apos;est pas de la forme 2027-01-14 15:40</translation>
    </message>
    <message>
        <source>there is no step that the clock plays</source>
        <translation>il n&apos;y a pas d&apos;étape que l&apos;horloge joue</translation>
    </message>
    <message>
        <source>{first} and {second} cannot stand in one step</source>
        <translation>{first} et {second} ne peuvent pas figurer dans une même étape</translation>
    </message>
    <message>
        <source>nothing happens: one of cap, text, call, again, network, control or expected is needed</source>
        <translation>rien ne se passe&#xa0;: il faut un de cap, text, call, again, network, control ou expected</translation>
    </message>
    <message>
        <source>a message needs its channel</source>
        <translation>un message a besoin de son canal</translation>
    </message>
    <message>
        <source>channel, sent and without_network belong to a message (cap, text or again)</source>
        <translation>channel, sent et without_network vont avec un message (cap, text ou again)</translation>
    </message>
    <message>
        <source>times (more than 1) and every belong together</source>
        <translation>times (plus de 1) et every vont ensemble</translation>
    </message>
    <message>
        <source>again: &apos;{name}&apos; is no earlier step with a message</source>
        <translation>again&#xa0;: &apos;{name}&apos; n&apos;est pas une étape antérieure avec un message</translation>
    </message>
    <message>
        <source>it arrives before it is sent</source>
        <translation>il arrive avant d&apos;avoir été envoyé</translation>
    </message>
    <message>
        <source>it happens before the start; use an offset such as +10:30 for the next day</source>
        <translation>cela se passe avant le début&#xa0;; utilisez un décalage tel que +10:30 pour le lendemain</translation>
    </message>
    <message>
        <source>what is expected is due before the step</source>
        <translation>ce qui est attendu l&apos;est avant l&apos;étape</translation>
    </message>
    <message>
        <source>{place} is no earlier step with a message</source>
        <translation>{place} n&apos;est pas une étape antérieure avec un message</translation>
    </message>
    <message>
        <source>{place}: that step has no sender or no identifier</source>
        <translation>{place}&#xa0;: cette étape n&apos;a pas d&apos;expéditeur ou pas d&apos;identifiant</translation>
    </message>
    <message>
        <source>at step {name} the network already is {standing}</source>
        <translation>à l&apos;étape {name} le réseau est déjà {standing}</translation>
    </message>
    <message>
        <source>step {name} names step {other}, which comes later</source>
        <translation>l&apos;étape {name} cite l&apos;étape {other}, qui vient plus tard</translation>
    </message>
    <message>
        <source>the network goes down and never comes up: what is due meanwhile would never arrive</source>
        <translation>le réseau tombe et ne revient jamais&#xa0;: ce qui est prévu entre-temps n&apos;arriverait jamais</translation>
    </message>
    <message>
        <source>{place} is not known; there are {examples}</source>
        <translation>{place} n&apos;est pas connu&#xa0;; il y a {examples}</translation>
    </message>
    <message>
        <source>&apos;{written}&apos; is neither a clock time (16:05) nor an offset (+00:25)</source>
        <translation>&apos;{written}&apos; n&apos;est ni une heure (16:05) ni un décalage (+00:25)</translation>
    </message>
    <message>
        <source>&apos;{written}&apos; is neither a clock time (16:05) nor minutes and seconds (+05:00)</source>
        <translation>&apos;{written}&apos; n&apos;est ni une heure (16:05) ni des minutes et secondes (+05:00)</translation>
    </message>
    <message>
        <source>Critical, open</source>
        <translation>Critiques, ouvertes</translation>
    </message>
    <message>
        <source>Closed ones</source>
        <translation>Clôturées</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Ce service</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, à</translation>
    </message>
    <message>
        <source>Acknowledgement overdue</source>
        <translation>Acquittement en retard</translation>
    </message>
    <message>
        <source>A real alert during an exercise</source>
        <translation>Une alerte réelle pendant un exercice</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Log, notes</source>
        <translation>Main courante, notes</translation>
    </message>
    <message>
        <source>Tasks, meetings</source>
        <translation>Tâches, réunions</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Digest of what was withheld</source>
        <translation>Empreinte de ce qui n&apos;a pas été repris</translation>
    </message>
    <message>
        <source>Exercises cannot be played here.</source>
        <translation>Les exercices ne peuvent pas être joués ici.</translation>
    </message>
    <message>
        <source>Message in words</source>
        <translation>Message en mots</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>Message as it comes</source>
        <translation>Message tel qu&apos;il arrive</translation>
    </message>
    <message>
        <source>An earlier one again</source>
        <translation>Un antérieur à nouveau</translation>
    </message>
    <message>
        <source>Control says</source>
        <translation>La direction dit</translation>
    </message>
    <message>
        <source>The network of the exercise goes down</source>
        <translation>Le réseau de l&apos;exercice tombe</translation>
    </message>
    <message>
        <source>The network of the exercise comes back</source>
        <translation>Le réseau de l&apos;exercice revient</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Decision {ref}: {choice}</source>
        <translation>Décision {ref}&#xa0;: {choice}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>À décider par</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>{time} by {who}</source>
        <translation>{time} par {who}</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Information at hand</source>
        <translation>Informations disponibles</translation>
    </message>
    <message>
        <source>Option not chosen</source>
        <translation>Option non retenue</translation>
    </message>
    <message>
        <source>{option}
Why not: {reason}</source>
        <translation>{option}
Pourquoi pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>{time} by {who}. {reason}</source>
        <translation>{time} par {who}. {reason}</translation>
    </message>
    <message>
        <source>{said} Replaced by {ref}.</source>
        <translation>{said} Remplacée par {ref}.</translation>
    </message>
    <message>
        <source>What stood at {at}, when it was written down</source>
        <translation>Ce qui était là à {at}, quand elle a été notée</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>What was known then was erased.</source>
        <translation>Ce qui était alors connu a été effacé.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Evaluation of the exercise: {title}</source>
        <translation>Évaluation de l&apos;exercice&#xa0;: {title}</translation>
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
        <translation>Injects&#xa0;: {injects}, diffusés&#xa0;: {delivered}, sautés&#xa0;: {skipped}, acquittés&#xa0;: {acknowledged}.</translation>
    </message>
    <message>
        <source>Expected actions: {expected}, seen done: {done}, of these late: {late}.</source>
        <translation>Actions attendues&#xa0;: {expected}, vues faites&#xa0;: {done}, dont tard&#xa0;: {late}.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Injects</translation>
    </message>
    <message>
        <source>Expected actions</source>
        <translation>Actions attendues</translation>
    </message>
    <message>
        <source>Observer notes</source>
        <translation>Notes d&apos;observation</translation>
    </message>
    <message>
        <source>Hot wash</source>
        <translation>Débriefing à chaud</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Planned in scenario time; all else in the desk&apos;s local time, with the seconds after the inject came.</source>
        <translation>Prévu en heure du scénario&#xa0;; tout le reste en heure locale du poste, avec les secondes après l&apos;arrivée de l&apos;inject.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Néant.</translation>
    </message>
    <message>
        <source>{what}, seconds after</source>
        <translation>{what}, secondes après</translation>
    </message>
    <message>
        <source>{time} (+{seconds} s)</source>
        <translation>{time} (+{seconds} s)</translation>
    </message>
    <message>
        <source>{time} ({seconds} s before the inject)</source>
        <translation>{time} ({seconds} s avant l&apos;inject)</translation>
    </message>
    <message>
        <source>{time}, by hand</source>
        <translation>{time}, à la main</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Inject</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Premier appel</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numéro ou adresse</translation>
    </message>
    <message>
        <source>EXERCISE EXERCISE EXERCISE</source>
        <translation>EXERCICE EXERCICE EXERCICE</translation>
    </message>
    <message>
        <source>Desk {desk}</source>
        <translation>Poste {desk}</translation>
    </message>
    <message>
        <source>real lane</source>
        <translation>voie réelle</translation>
    </message>
    <message>
        <source>exercise lane</source>
        <translation>voie d&apos;exercice</translation>
    </message>
    <message>
        <source>Duty officer: {officer}</source>
        <translation>Officier de permanence&#xa0;: {officer}</translation>
    </message>
    <message>
        <source>Shift since {since}</source>
        <translation>Service depuis {since}</translation>
    </message>
    <message>
        <source>no shift open</source>
        <translation>aucun service ouvert</translation>
    </message>
    <message>
        <source>Printed {at}</source>
        <translation>Imprimé {at}</translation>
    </message>
    <message>
        <source>Head code of the journal, {lane}, at print: {code}</source>
        <translation>Code de tête du journal, {lane}, à l&apos;impression&#xa0;: {code}</translation>
    </message>
    <message>
        <source>For: {purpose}</source>
        <translation>Pour&#xa0;: {purpose}</translation>
    </message>
    <message>
        <source>Dossier {ref}: {title}</source>
        <translation>Dossier {ref}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>State: {state}. Severity: {severity}.</source>
        <translation>État&#xa0;: {state}. Gravité&#xa0;: {severity}.</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Struck by</source>
        <translation>Biffée par</translation>
    </message>
    <message>
        <source>entered late, at {at}</source>
        <translation>inscrite tard, à {at}</translation>
    </message>
    <message>
        <source>struck by {ref}: {reason}</source>
        <translation>biffée par {ref}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Nothing of this dossier is wanted by the filter.</source>
        <translation>Le filtre ne demande rien de ce dossier.</translation>
    </message>
    <message>
        <source>{count} of {all} entries are shown.</source>
        <translation>{count} inscriptions sur {all} sont montrées.</translation>
    </message>
    <message>
        <source>ENDEX: {title} has ended, and what belongs to it stays as it stood. What is to be said of it now goes into its evaluation.</source>
        <translation>ENDEX&#xa0;: {title} est terminé, et ce qui en fait partie reste tel quel. Ce qu&apos;il y a à en dire maintenant va dans son évaluation.</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Take the proposal</source>
        <translation>Adopter la proposition</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>La noter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Proposed only</source>
        <translation>Seulement proposée</translation>
    </message>
    <message>
        <source>Say what is to be decided.</source>
        <translation>Dites ce qui est à décider.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Options, one a line: option | why not  (Shift+Enter: new line)</source>
        <translation>Options, une par ligne&#xa0;: option | pourquoi pas  (Shift+Enter&#xa0;: nouvelle ligne)</translation>
    </message>
    <message>
        <source>Say what is decided, or proposed.</source>
        <translation>Dites ce qui est décidé, ou proposé.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Say who decides: a role, and a name where it matters.</source>
        <translation>Dites qui décide&#xa0;: un rôle, et un nom là où il compte.</translation>
    </message>
    <message>
        <source>empty: now; or 13:58</source>
        <translation>vide&#xa0;: maintenant&#xa0;; ou 13:58</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>16:00, +2h; may stay empty</source>
        <translation>16:00, +2h&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>What will be frozen with it</source>
        <translation>Ce qui sera figé avec elle</translation>
    </message>
    <message>
        <source>This is frozen with it in the second in which it is written down.</source>
        <translation>Ceci est figé avec elle à la seconde où elle est notée.</translation>
    </message>
    <message>
        <source>Say why. Without reasons a decision cannot be judged later.</source>
        <translation>Dites pourquoi. Sans motifs, une décision ne peut pas être jugée plus tard.</translation>
    </message>
    <message>
        <source>which of them? {roles}</source>
        <translation>lequel&#xa0;? {roles}</translation>
    </message>
    <message>
        <source>as it is typed</source>
        <translation>tel que tapé</translation>
    </message>
    <message>
        <source>a role (first letters do), or role and name; not always who writes</source>
        <translation>un rôle (les premières lettres suffisent), ou rôle et nom&#xa0;; pas toujours qui écrit</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>À décider par</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Revoke the decision</source>
        <translation>Révoquer la décision</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>a role, or role and name</source>
        <translation>un rôle, ou rôle et nom</translation>
    </message>
    <message>
        <source>Revoked by</source>
        <translation>Révoquée par</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dites pourquoi.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>its number, for instance A-1042; may stay empty</source>
        <translation>son numéro, par exemple A-1042&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Decision in its place</source>
        <translation>Décision à sa place</translation>
    </message>
    <message>
        <source>Looked at again: it stands</source>
        <translation>Revue&#xa0;: elle reste valable</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>what was looked at; may stay empty</source>
        <translation>ce qui a été revu&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>18:00, +2h; empty: not any more</source>
        <translation>18:00, +2h&#xa0;; vide&#xa0;: plus à revoir</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revue</translation>
    </message>
    <message>
        <source>DUE since {length}</source>
        <translation>À REVOIR depuis {length}</translation>
    </message>
    <message>
        <source>In no dossier.</source>
        <translation>Dans aucun dossier.</translation>
    </message>
    <message>
        <source>Two people wrote it differently without knowing of each other.</source>
        <translation>Deux personnes l&apos;ont écrite différemment sans le savoir l&apos;une de l&apos;autre.</translation>
    </message>
    <message>
        <source>KNOWN at {time}: {count}</source>
        <translation>CONNU à {time}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>UNKNOWN at {time}: {count}</source>
        <translation>INCONNU à {time}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>OVERDUE at {time}: {count}</source>
        <translation>EN RETARD à {time}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Now, {time}</source>
        <translation>Maintenant, {time}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Decision without a dossier</source>
        <translation>Décision sans dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In no dossier: what stands in the whole queue.</source>
        <translation>Dans aucun dossier&#xa0;: ce qui figure dans toutes les notifications.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>No decisions. D writes one down, with who decided, why, and what is known now.</source>
        <translation>Pas de décision. D en note une, avec qui a décidé, pourquoi, et ce qu&apos;on sait maintenant.</translation>
    </message>
    <message>
        <source>The decision in full</source>
        <translation>La décision en entier</translation>
    </message>
    <message>
        <source>What was known when it was written down</source>
        <translation>Ce qu&apos;on savait quand elle a été notée</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimer ou enregistrer</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decision</translation>
    </message>
</context>
<context>
    <name>dossiers</name>
    <message>
        <source>Number, words of the title or Paragon reference; arrows choose</source>
        <translation>Numéro, mots du titre ou référence Paragon&#xa0;; les flèches choisissent</translation>
    </message>
    <message>
        <source>Words find a dossier, or are the title of a new one; arrows choose</source>
        <translation>Des mots trouvent un dossier, ou font le titre d&apos;un nouveau&#xa0;; les flèches choisissent</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Dossiers to choose from</source>
        <translation>Dossiers au choix</translation>
    </message>
    <message>
        <source>New dossier: {title}</source>
        <translation>Nouveau dossier&#xa0;: {title}</translation>
    </message>
    <message>
        <source>opens a new dossier</source>
        <translation>ouvre un nouveau dossier</translation>
    </message>
    <message>
        <source>suggested: {why}</source>
        <translation>suggéré&#xa0;: {why}</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NOUVEAU</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Modifier la tâche</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Dites ce qui est à faire.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>a role or a name; may stay empty</source>
        <translation>un rôle ou un nom&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>15:30, +45, +2h, tomorrow 08:00; may stay empty</source>
        <translation>15:30, +45, +2h, demain 08:00&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Drop the task</source>
        <translation>Abandonner la tâche</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Tâche faite</translation>
    </message>
    <message>
        <source>Say why it is dropped.</source>
        <translation>Dites pourquoi elle est abandonnée.</translation>
    </message>
    <message>
        <source>who was reached, what came of it; may stay empty</source>
        <translation>qui a été joint, ce qui en est sorti&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Modifier la réunion</translation>
    </message>
    <message>
        <source>Convene a meeting or a cell</source>
        <translation>Convoquer une réunion ou une cellule</translation>
    </message>
    <message>
        <source>What meets</source>
        <translation>Ce qui se réunit</translation>
    </message>
    <message>
        <source>Say what meets: choose a cell, or give the meeting a name.</source>
        <translation>Dites ce qui se réunit&#xa0;: choisissez une cellule, ou donnez un nom à la réunion.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>15:30, +45, tomorrow 08:00; may stay empty</source>
        <translation>15:30, +45, demain 08:00&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>a room, or how to dial in</source>
        <translation>une salle, ou comment se connecter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Members, one a line, role: name  (Shift+Enter: new line)</source>
        <translation>Membres, un par ligne, rôle&#xa0;: nom  (Shift+Enter&#xa0;: nouvelle ligne)</translation>
    </message>
    <message>
        <source>which of them? {names}</source>
        <translation>laquelle&#xa0;? {names}</translation>
    </message>
    <message>
        <source>a meeting of this name</source>
        <translation>une réunion de ce nom</translation>
    </message>
    <message>
        <source>COFECO, CELEVAL, policy cell, an older name, or any other meeting</source>
        <translation>COFECO, CELEVAL, cellule stratégique, un ancien nom, ou toute autre réunion</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>What was decided, as the chair said it  (Shift+Enter: new line)</source>
        <translation>Ce qui a été décidé, tel que la présidence l&apos;a dit  (Shift+Enter&#xa0;: nouvelle ligne)</translation>
    </message>
    <message>
        <source>empty: now; else 13:58 or 1258Z</source>
        <translation>vide&#xa0;: maintenant&#xa0;; sinon 13:58 ou 1258Z</translation>
    </message>
    <message>
        <source>Meeting ended</source>
        <translation>Réunion terminée</translation>
    </message>
    <message>
        <source>next meeting, or why it was called off; may stay empty</source>
        <translation>prochaine réunion, ou pourquoi elle a été annulée&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Say what is counted.</source>
        <translation>Dites ce qui est compté.</translation>
    </message>
    <message>
        <source>a number; ~40 estimate, &gt;12 at least, &lt;5 at most</source>
        <translation>un nombre&#xa0;; ~40 estimation, &gt;12 au moins, &lt;5 au plus</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Say who reports it: a figure without a source is a rumour.</source>
        <translation>Dites qui le rapporte&#xa0;: un chiffre sans source est une rumeur.</translation>
    </message>
    <message>
        <source>an organisation or a role</source>
        <translation>une organisation ou un rôle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Vaut pour</translation>
    </message>
    <message>
        <source>may stay empty; no names of victims</source>
        <translation>peut rester vide&#xa0;; pas de noms de victimes</translation>
    </message>
    <message>
        <source>a word of our own</source>
        <translation>un mot à nous</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antérieur</translation>
    </message>
    <message>
        <source>No figures. F writes one down, with its source and the time that it stands for.</source>
        <translation>Pas de chiffre. F en note un, avec sa source et l&apos;heure pour laquelle il vaut.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
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
        <source>Earlier values</source>
        <translation>Valeurs antérieures</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>{ref}, written by {who}, {time}. {remark}</source>
        <translation>{ref}, écrit par {who}, {time}. {remark}</translation>
    </message>
    <message>
        <source>The sources differ: both stand until somebody corrects himself.</source>
        <translation>Les sources divergent&#xa0;: les deux restent tant que personne ne se corrige.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>as {ref} was</source>
        <translation>comme {ref}</translation>
    </message>
    <message>
        <source>Nobody has assessed it yet (key E).</source>
        <translation>Personne ne l&apos;a encore évalué (touche E).</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dites pourquoi.</translation>
    </message>
    <message>
        <source>why it belongs there</source>
        <translation>pourquoi elle en fait partie</translation>
    </message>
    <message>
        <source>To a dossier</source>
        <translation>Au dossier</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Le choisir</translation>
    </message>
    <message>
        <source>Out of its dossier</source>
        <translation>Hors de son dossier</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>A dossier needs a title.</source>
        <translation>Un dossier a besoin d&apos;un titre.</translation>
    </message>
    <message>
        <source>what it is about, in one line</source>
        <translation>de quoi il s&apos;agit, en une ligne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>peut rester vide</translation>
    </message>
    <message>
        <source>Title, summary, Paragon</source>
        <translation>Titre, résumé, Paragon</translation>
    </message>
    <message>
        <source>Summary: what is known, what is done  (Shift+Enter: new line)</source>
        <translation>Résumé&#xa0;: ce qu&apos;on sait, ce qu&apos;on fait  (Shift+Enter&#xa0;: nouvelle ligne)</translation>
    </message>
    <message>
        <source>the incident&apos;s reference there, as text; may stay empty</source>
        <translation>la référence de l&apos;incident là-bas, comme texte&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Paragon reference</source>
        <translation>Référence Paragon</translation>
    </message>
    <message>
        <source>Assess the dossier</source>
        <translation>Évaluer le dossier</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>tel que c&apos;est fixé</translation>
    </message>
    <message>
        <source>may stay empty, unless you lower what somebody else set</source>
        <translation>peut rester vide, sauf si vous abaissez ce qu&apos;un autre a fixé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>We work on it.</source>
        <translation>Nous y travaillons.</translation>
    </message>
    <message>
        <source>We watch it; nothing is done now.</source>
        <translation>Nous le suivons&#xa0;; rien n&apos;est à faire maintenant.</translation>
    </message>
    <message>
        <source>The decision lies with somebody above us.</source>
        <translation>La décision revient à quelqu&apos;un au-dessus de nous.</translation>
    </message>
    <message>
        <source>Somebody else has it now.</source>
        <translation>Quelqu&apos;un d&apos;autre l&apos;a maintenant.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>a role, and the name where you know it</source>
        <translation>un rôle, et le nom si vous le connaissez</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Merge into another dossier</source>
        <translation>Fusionner avec un autre dossier</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Link notifications</source>
        <translation>Lier des notifications</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>one or several, for instance A-1042 A-1043</source>
        <translation>une ou plusieurs, par exemple A-1042 A-1043</translation>
    </message>
    <message>
        <source>Say which: the numbers stand at the rows of the queue.</source>
        <translation>Dites lesquelles&#xa0;: les numéros figurent sur les lignes des notifications.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>may stay empty where the messages themselves say so</source>
        <translation>peut rester vide si les messages mêmes le disent</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>pas d&apos;heure fixée</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>No summary yet (Shift+E).</source>
        <translation>Pas encore de résumé (Shift+E).</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>{value}   {source}, as at {time}</source>
        <translation>{value}   {source}, à {time}</translation>
    </message>
    <message>
        <source>The sources differ.</source>
        <translation>Les sources divergent.</translation>
    </message>
    <message>
        <source>Newest notifications</source>
        <translation>Notifications les plus récentes</translation>
    </message>
    <message>
        <source>Merged into {what}</source>
        <translation>Fusionné avec {what}</translation>
    </message>
    <message>
        <source>{what} was merged into this one</source>
        <translation>{what} a été fusionné avec celui-ci</translation>
    </message>
    <message>
        <source>Split off {what}</source>
        <translation>Scindé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Other dossiers</source>
        <translation>Autres dossiers</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>suggested: Space links it</source>
        <translation>suggérée&#xa0;: Espace la lie</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>pas acquittée</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquittée</translation>
    </message>
    <message>
        <source>Nothing stands in it yet. L links notifications, D in the queue puts one here.</source>
        <translation>Il ne contient encore rien. L lie des notifications, D dans les notifications en met une ici.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Open in the queue</source>
        <translation>Ouvrir dans les notifications</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>La lier</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>OVERDUE {length}</source>
        <translation>RETARD {length}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>No tasks. T adds one, with an owner and a time.</source>
        <translation>Pas de tâche. T en ajoute une, avec un responsable et une heure.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>{end} by {who}, {time}. {remark}</source>
        <translation>{end} par {who}, {time}. {remark}</translation>
    </message>
    <message>
        <source>Meeting or cell</source>
        <translation>Réunion ou cellule</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>chair {who}</source>
        <translation>présidence {who}</translation>
    </message>
    <message>
        <source>No meetings. M convenes a meeting or a cell.</source>
        <translation>Pas de réunion. M convoque une réunion ou une cellule.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>{ref} {time}: {what}</source>
        <translation>{ref} {time}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>{state}: {to}</source>
        <translation>{state}&#xa0;: {to}</translation>
    </message>
    <message>
        <source>REVIEW DUE {length}</source>
        <translation>À REVOIR {length}</translation>
    </message>
    <message>
        <source>review {time}</source>
        <translation>révision {time}</translation>
    </message>
    <message>
        <source>meeting since {time}</source>
        <translation>réunion depuis {time}</translation>
    </message>
    <message>
        <source>meeting {time}</source>
        <translation>réunion {time}</translation>
    </message>
    <message>
        <source>task {time}</source>
        <translation>tâche {time}</translation>
    </message>
    <message>
        <source>1 notification</source>
        <translation>1 notification</translation>
    </message>
    <message>
        <source>{count} notifications</source>
        <translation>{count} notifications</translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation>modifié {time}</translation>
    </message>
    <message>
        <source>Frozen: its exercise has ended. What is to be said of it now goes into the evaluation.</source>
        <translation>Figé&#xa0;: son exercice est terminé. Ce qu’il y a encore à en dire va dans l’évaluation.</translation>
    </message>
    <message>
        <source>Review of decisions due since {length}: {what}.</source>
        <translation>Révision de décisions due depuis {length}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>OVERDUE by {length}: {what}.</source>
        <translation>EN RETARD de {length}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Not acknowledged: {numbers}.</source>
        <translation>Pas acquittées&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>{what} since {time}: write down what is decided.</source>
        <translation>{what} depuis {time}&#xa0;: notez ce qui est décidé.</translation>
    </message>
    <message>
        <source>{what} at {time}, in {length}.</source>
        <translation>{what} à {time}, dans {length}.</translation>
    </message>
    <message>
        <source>{what} by {time}, {length} left.</source>
        <translation>{what} avant {time}, reste {length}.</translation>
    </message>
    <message>
        <source>Assess it: how severe is it (key E)?</source>
        <translation>Évaluez-le&#xa0;: quelle est sa gravité (touche E)&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Rien n&apos;est demandé pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Merged into {what}. What it held stands there (Shift+J undoes it).</source>
        <translation>Fusionné avec {what}. Ce qu&apos;il contenait s&apos;y trouve (Shift+J défait).</translation>
    </message>
    <message>
        <source>Closed {time}: {reason}</source>
        <translation>Clôturé {time}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>exercise</name>
    <message>
        <source>The exercise</source>
        <translation>L&apos;exercice</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Give the exercise a name.</source>
        <translation>Donnez un nom à l&apos;exercice.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s&apos;agit</translation>
    </message>
    <message>
        <source>Begins, in scenario time</source>
        <translation>Débute, en heure du scénario</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Objectives, one in a line (Shift+Enter)</source>
        <translation>Objectifs, un par ligne (Shift+Enter)</translation>
    </message>
    <message>
        <source>Players, one in a line: role; organisation; number or address</source>
        <translation>Joueurs, un par ligne&#xa0;: rôle; organisation; numéro ou adresse</translation>
    </message>
    <message>
        <source>New inject</source>
        <translation>Nouvel inject</translation>
    </message>
    <message>
        <source>Inject {name}</source>
        <translation>Inject {name}</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>STARTEX</source>
        <translation>STARTEX</translation>
    </message>
    <message>
        <source>{title}. Everything goes into the exercise lane; the real queue breaks through.</source>
        <translation>{title}. Tout va sur la voie d&apos;exercice&#xa0;; les notifications réelles passent au travers.</translation>
    </message>
    <message>
        <source>As in reality</source>
        <translation>Comme en réalité</translation>
    </message>
    <message>
        <source>{factor} times as fast</source>
        <translation>{factor} fois plus vite</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Scenario time is {time}. What lies between is not delivered, and the log says so.</source>
        <translation>L&apos;heure du scénario est {time}. Ce qui se trouve entre les deux n&apos;est pas diffusé, et la main courante le dit.</translation>
    </message>
    <message>
        <source>To which time or inject?</source>
        <translation>À quelle heure ou à quel inject&#xa0;?</translation>
    </message>
    <message>
        <source>05:55, +00:15 after the start, or the name of an inject</source>
        <translation>05:55, +00:15 après le début, ou le nom d&apos;un inject</translation>
    </message>
    <message>
        <source>Write a later time (05:55 or +00:15) or the name of a later inject.</source>
        <translation>Écrivez une heure ultérieure (05:55 ou +00:15) ou le nom d&apos;un inject ultérieur.</translation>
    </message>
    <message>
        <source>Jumps to {time}. Left out: {count}.</source>
        <translation>Saute à {time}. Sautés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>From the reserve</source>
        <translation>De la réserve</translation>
    </message>
    <message>
        <source>When the players do not react: deliver one of these now.</source>
        <translation>Quand les joueurs ne réagissent pas&#xa0;: en diffuser un maintenant.</translation>
    </message>
    <message>
        <source>Deliver now</source>
        <translation>Diffuser maintenant</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Inject</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quand&#xa0;?</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>Vide&#xa0;: maintenant</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n&apos;est encore écrit.</translation>
    </message>
    <message>
        <source>Reword a lesson</source>
        <translation>Reformuler une leçon</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Which lesson?</source>
        <translation>Quelle leçon&#xa0;?</translation>
    </message>
    <message>
        <source>What is to change?</source>
        <translation>Qu&apos;est-ce qui doit changer&#xa0;?</translation>
    </message>
    <message>
        <source>A lesson that nobody takes on is not learnt.</source>
        <translation>Une leçon dont personne ne se charge n&apos;est pas apprise.</translation>
    </message>
    <message>
        <source>Who takes it on?</source>
        <translation>Qui s&apos;en charge&#xa0;?</translation>
    </message>
    <message>
        <source>A role or a service</source>
        <translation>Un rôle ou un service</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Pour quand&#xa0;?</translation>
    </message>
    <message>
        <source>Empty: no date</source>
        <translation>Vide&#xa0;: pas de date</translation>
    </message>
    <message>
        <source>ENDEX</source>
        <translation>ENDEX</translation>
    </message>
    <message>
        <source>ENDEX, for good</source>
        <translation>ENDEX, définitif</translation>
    </message>
    <message>
        <source>This cannot be undone. What is open in this run is closed, and everything in it stays as it stands; only observations, remarks and lessons are still written. Injects that have not come: {count}.</source>
        <translation>Ceci ne peut pas être défait. Ce qui est ouvert dans cette exécution est clôturé, et tout y reste tel quel&#xa0;; seules des observations, remarques et leçons s&apos;écrivent encore. Injects qui ne sont pas venus&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Nobody is on the player list: every call will be asked about.</source>
        <translation>Personne ne figure sur la liste des joueurs&#xa0;: chaque appel demandera confirmation.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>A row is shown where every line fits; on a line one of several is enough.</source>
        <translation>Une ligne est montrée si tous les critères conviennent&#xa0;; pour un critère, une valeur parmi plusieurs suffit.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Several with commas</source>
        <translation>Plusieurs avec des virgules</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>NL, France, …</source>
        <translation>NL, France, …</translation>
    </message>
    <message>
        <source>Belgian province</source>
        <translation>Province belge</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation>Marque de diffusion</translation>
    </message>
    <message>
        <source>TLP:AMBER, ...</source>
        <translation>TLP:AMBER, ...</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N&apos;importe quand</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>The time ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>24/11, 24/11/2025 13:58, 13:58 or 1258Z</source>
        <translation>24/11, 24/11/2025 13:58, 13:58 ou 1258Z</translation>
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
        <source>A day is written 24/11 or 2025-11-24, a time 13:58.</source>
        <translation>Un jour s&apos;écrit 24/11 ou 2025-11-24, une heure 13:58.</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>dès {time}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Rename or share the view</source>
        <translation>Renommer ou partager la vue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For everybody at this desk</source>
        <translation>Pour tous à ce poste</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
</context>
<context>
    <name>gaps_view</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
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
        <source>Why</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Arrivés tard</translation>
    </message>
    <message>
        <source>Cannot be fetched</source>
        <translation>Irrécupérable</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouverte</translation>
    </message>
    <message>
        <source>not known while it lasts</source>
        <translation>inconnu tant qu&apos;elle dure</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>rien n&apos;est perdu</translation>
    </message>
    <message>
        <source>what was issued and withdrawn meanwhile</source>
        <translation>ce qui a été émis et annulé entre-temps</translation>
    </message>
    <message>
        <source>what was sent up to {time}</source>
        <translation>ce qui a été envoyé jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>Gaps in the cover of the sources, {since} to {until}</source>
        <translation>Lacunes dans la couverture des sources, {since} à {until}</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>lacunes</translation>
    </message>
</context>
<context>
    <name>list_sheet</name>
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
    <name>load_form</name>
    <message>
        <source>Load: how much is too much</source>
        <translation>Charge&#xa0;: combien, c&apos;est trop</translation>
    </message>
    <message>
        <source>Notifications received in ten minutes, in each lane by itself. In a flood low items fold into bundles; high ones stand alone and sound.</source>
        <translation>Notifications reçues en dix minutes, sur chaque voie à part. Lors d&apos;un afflux, les moins graves se replient en lots&#xa0;; les plus graves restent seules et sonnent.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>These are the limits as shipped. Enter saves them, Esc leaves everything as it was.</source>
        <translation>Voici les limites telles que livrées. Enter les enregistre, Esc laisse tout comme avant.</translation>
    </message>
    <message>
        <source>Busy from</source>
        <translation>Chargé dès</translation>
    </message>
    <message>
        <source>Flood mode begins at</source>
        <translation>Le mode afflux débute à</translation>
    </message>
    <message>
        <source>Flood mode ends below</source>
        <translation>Le mode afflux finit sous</translation>
    </message>
    <message>
        <source>for so long</source>
        <translation>pendant</translation>
    </message>
    <message>
        <source>in ten minutes; shipped: {number}, DRAFT</source>
        <translation>en dix minutes&#xa0;; livré&#xa0;: {number}, PROJET</translation>
    </message>
    <message>
        <source>minutes; shipped: {number}, DRAFT</source>
        <translation>minutes&#xa0;; livré&#xa0;: {number}, PROJET</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Tel que livré</translation>
    </message>
    <message>
        <source>a whole number from 1 to {most}</source>
        <translation>un nombre entier de 1 à {most}</translation>
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
    <name>map</name>
    <message>
        <source>Small map of the area</source>
        <translation>Petite carte de la zone</translation>
    </message>
    <message>
        <source>Small map of the area before and now</source>
        <translation>Petite carte de la zone, avant et maintenant</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>enlevé</translation>
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
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>en {place}</translation>
    </message>
    <message>
        <source>reaches {place}</source>
        <translation>atteint&#xa0;: {place}</translation>
    </message>
    <message>
        <source>{distance} {direction} of {place}</source>
        <translation>{distance} {direction} de {place}</translation>
    </message>
    <message>
        <source>dashed: by a code, or closed</source>
        <translation>tirets&#xa0;: par un code, ou clôturée</translation>
    </message>
    <message>
        <source>{count} more areas when you zoom in</source>
        <translation>{count} autres zones en agrandissant</translation>
    </message>
</context>
<context>
    <name>matching_form</name>
    <message>
        <source>The same message came by another way</source>
        <translation>Le même message est arrivé par une autre voie</translation>
    </message>
    <message>
        <source>One came as an attachment of the other</source>
        <translation>L&apos;une est arrivée en pièce jointe de l&apos;autre</translation>
    </message>
    <message>
        <source>One names the other as its earlier message</source>
        <translation>L&apos;une cite l&apos;autre comme message antérieur</translation>
    </message>
    <message>
        <source>Both name the same event (GDACS, GLIDE, USGS, …)</source>
        <translation>Les deux citent le même événement (GDACS, GLIDE, USGS, …)</translation>
    </message>
    <message>
        <source>Same words, same areas, another identifier</source>
        <translation>Mêmes mots, mêmes zones, autre identifiant</translation>
    </message>
    <message>
        <source>The senders put both under one incident</source>
        <translation>Les expéditeurs rattachent les deux à un même incident</translation>
    </message>
    <message>
        <source>Two quakes, at most so far apart</source>
        <translation>Deux séismes, distants au plus de</translation>
    </message>
    <message>
        <source>Same kind of event, same time, so much of the smaller area shared</source>
        <translation>Même type d&apos;événement, même moment, part commune de la plus petite zone</translation>
    </message>
    <message>
        <source>Headlines in one language, so much alike</source>
        <translation>Titres dans une même langue, semblables à</translation>
    </message>
    <message>
        <source>joins by itself</source>
        <translation>lie automatiquement</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>Tremblement de terre</translation>
    </message>
    <message>
        <source>Tsunami</source>
        <translation>Tsunami</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Inondation</translation>
    </message>
    <message>
        <source>Wind and storm</source>
        <translation>Vent et tempête</translation>
    </message>
    <message>
        <source>Thunderstorm</source>
        <translation>Orage</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pluie</translation>
    </message>
    <message>
        <source>Snow and ice</source>
        <translation>Neige et verglas</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Froid</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Brouillard</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Incendie</translation>
    </message>
    <message>
        <source>Volcano</source>
        <translation>Volcan</translation>
    </message>
    <message>
        <source>Drought</source>
        <translation>Sécheresse</translation>
    </message>
    <message>
        <source>Avalanche</source>
        <translation>Avalanche</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>Glissement de terrain</translation>
    </message>
    <message>
        <source>Nuclear and radiological</source>
        <translation>Nucléaire et radiologique</translation>
    </message>
    <message>
        <source>Hazardous substances</source>
        <translation>Substances dangereuses</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Cyber</source>
        <translation>Cyber</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attentat</translation>
    </message>
    <message>
        <source>Matching: when two notifications are one event</source>
        <translation>Rapprochement&#xa0;: quand deux notifications font un même événement</translation>
    </message>
    <message>
        <source>It counts for what arrives from now on, in both lanes. Each join says why; what a person parted stays parted.</source>
        <translation>Vaut pour ce qui arrive désormais, sur les deux voies. Chaque lien dit pourquoi&#xa0;; ce qu&apos;une personne a séparé reste séparé.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rules   Alt+1</source>
        <translation>Règles   Alt+1</translation>
    </message>
    <message>
        <source>Words for kinds of event   Alt+2</source>
        <translation>Mots des types d&apos;événement   Alt+2</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Tel que livré</translation>
    </message>
    <message>
        <source>It looks for</source>
        <translation>Cherche</translation>
    </message>
    <message>
        <source>It then</source>
        <translation>Et alors</translation>
    </message>
    <message>
        <source>Near enough</source>
        <translation>Assez proche</translation>
    </message>
    <message>
        <source>Looked back, by the time of receipt</source>
        <translation>Retour en arrière, selon l&apos;heure de réception</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>Kinds of event</source>
        <translation>Types d&apos;événement</translation>
    </message>
    <message>
        <source>Words by which it is known, in any language</source>
        <translation>Mots qui le font reconnaître, en toute langue</translation>
    </message>
    <message>
        <source>Looked for in event and headline; commas between them. Accents and capitals do not matter, and a word counts at the beginning of a word of the text: “flood” also finds “flooding”. A word in CAPITALS is a code of a format and stands alone: “FL”.</source>
        <translation>Cherchés dans l&apos;événement et le titre&#xa0;; séparés par des virgules. Accents et majuscules n&apos;importent pas, et un mot compte au début d&apos;un mot du texte&#xa0;: «&#xa0;inond&#xa0;» trouve aussi «&#xa0;inondation&#xa0;». Un mot en MAJUSCULES est un code d&apos;un format et doit être seul&#xa0;: «&#xa0;FL&#xa0;».</translation>
    </message>
    <message>
        <source>These are the rules as shipped. Enter saves them, Esc leaves everything as it was.</source>
        <translation>Voici les règles telles que livrées. Enter les enregistre, Esc laisse tout comme avant.</translation>
    </message>
    <message>
        <source>shipped: {value}</source>
        <translation>livré&#xa0;: {value}</translation>
    </message>
    <message>
        <source>“{rule}”: give a number above 0, up to 100 percent.</source>
        <translation>«&#xa0;{rule}&#xa0;»&#xa0;: donnez un nombre supérieur à 0, 100 pour cent au plus.</translation>
    </message>
    <message>
        <source>“{rule}”: give a number above 0; to look away, choose off.</source>
        <translation>«&#xa0;{rule}&#xa0;»&#xa0;: donnez un nombre supérieur à 0&#xa0;; pour ignorer, choisissez désactivé.</translation>
    </message>
    <message>
        <source>Give the hours that are looked back: above 0, up to a year.</source>
        <translation>Donnez le nombre d&apos;heures en arrière&#xa0;: plus de 0, un an au plus.</translation>
    </message>
    <message>
        <source>“{word}” is too short: it would be found in every text.</source>
        <translation>«&#xa0;{word}&#xa0;» est trop court&#xa0;: il se trouverait dans tout texte.</translation>
    </message>
    <message>
        <source>“{word}” stands under {one} and under {other}: it counts for one only.</source>
        <translation>«&#xa0;{word}&#xa0;» figure sous {one} et sous {other}&#xa0;: il ne compte que pour l&apos;un.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
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
        <translation>Réseau</translation>
    </message>
    <message>
        <source>How this machine reaches the sources. It counts for this machine only and stands in no log.</source>
        <translation>Comment cette machine atteint les sources. Vaut pour cette machine seulement et ne figure dans aucune main courante.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>No authority besides those of the machine. Ins imports the certificate of one, from a .pem, .crt or .cer file: servers whose certificates it issued are trusted from then on.</source>
        <translation>Aucune autorité hormis celles de la machine. Ins importe le certificat d&apos;une autorité, d&apos;un fichier .pem, .crt ou .cer&#xa0;: les serveurs dont elle a délivré le certificat sont dès lors jugés fiables.</translation>
    </message>
    <message>
        <source>Client certificates</source>
        <translation>Certificats client</translation>
    </message>
    <message>
        <source>No certificate that shows who asks. Ins imports one with its key, from a .p12, .pfx or .pem file; a source then chooses it under Advanced.</source>
        <translation>Aucun certificat montrant qui demande. Ins en importe un avec sa clé, d&apos;un fichier .p12, .pfx ou .pem&#xa0;; une source le choisit ensuite sous Avancé.</translation>
    </message>
    <message>
        <source>Give the password of the proxy, or leave its user name empty.</source>
        <translation>Donnez le mot de passe du proxy, ou laissez vide son nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>a proxy that a script chooses (PAC) is not found</source>
        <translation>un proxy choisi par un script (PAC) n&apos;est pas trouvé</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Pas de proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Ce proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>http://proxy.example.org:8080</source>
        <translation>http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>empty: it asks for none</source>
        <translation>vide&#xa0;: il n&apos;en demande pas</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>one is kept; empty: it stays</source>
        <translation>un mot de passe est conservé&#xa0;; vide&#xa0;: il reste</translation>
    </message>
    <message>
        <source>not in the log, not in a backup</source>
        <translation>ni dans la main courante, ni dans une sauvegarde</translation>
    </message>
    <message>
        <source>Reached without the proxy</source>
        <translation>Atteints sans le proxy</translation>
    </message>
    <message>
        <source>example.org  *.example.org  192.0.2.0/24</source>
        <translation>example.org  *.example.org  192.0.2.0/24</translation>
    </message>
    <message>
        <source>Authorities   Alt+4</source>
        <translation>Autorités   Alt+4</translation>
    </message>
    <message>
        <source>Client certificates   Alt+5</source>
        <translation>Certificats client   Alt+5</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Certificat d&apos;une autorité</translation>
    </message>
    <message>
        <source>Certificates with a key (*.p12 *.pfx *.pem *.crt);;All files (*)</source>
        <translation>Certificats avec clé (*.p12 *.pfx *.pem *.crt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Certificate with its key</source>
        <translation>Certificat avec sa clé</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>by which sources choose it; a known one is replaced</source>
        <translation>par lequel les sources le choisissent&#xa0;; un nom connu est remplacé</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>empty where it has none</source>
        <translation>vide s&apos;il n&apos;en a pas</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>Fichier avec la clé</translation>
    </message>
    <message>
        <source>only where it is a file of its own</source>
        <translation>seulement si c&apos;est un fichier à part</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {why}.</source>
        <translation>Le fichier {file} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>own_senders</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Our own senders</source>
        <translation>Nos propres expéditeurs</translation>
    </message>
    <message>
        <source>Another name of ours</source>
        <translation>Autre nom à nous</translation>
    </message>
    <message>
        <source>the sender of a CAP message, or a mail address, as it stands in what we send</source>
        <translation>l&apos;expéditeur d&apos;un message CAP, ou une adresse de courriel, tel qu&apos;il figure dans ce que nous envoyons</translation>
    </message>
    <message>
        <source>Two people said differently without knowing of each other: it does not count until one decides.</source>
        <translation>Deux personnes ont dit différemment sans le savoir l&apos;une de l&apos;autre&#xa0;: il ne compte pas tant que l&apos;une ne décide pas.</translation>
    </message>
    <message>
        <source>What comes in under one of these names was sent from here: it asks for nothing and makes no sound. Who acknowledges it, or answers with an error, stands with it. It counts in both lanes, for what has arrived as well.</source>
        <translation>Ce qui arrive sous un de ces noms a été envoyé d&apos;ici&#xa0;: cela ne demande rien et ne sonne pas. Qui l&apos;acquitte, ou y répond par une erreur, figure à côté. Cela vaut sur les deux voies, aussi pour ce qui est déjà arrivé.</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>None yet: every message counts as one from somebody else.</source>
        <translation>Encore aucun&#xa0;: chaque message compte comme venant de quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>added {time} by {who}, {ref}</source>
        <translation>ajouté {time} par {who}, {ref}</translation>
    </message>
    <message>
        <source>taken out {time} by {who}, {ref}</source>
        <translation>retiré {time} par {who}, {ref}</translation>
    </message>
    <message>
        <source>Write the sender as it stands in the messages.</source>
        <translation>Écrivez l&apos;expéditeur tel qu&apos;il figure dans les messages.</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>Il est déjà dans la liste.</translation>
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
        <source>Muted: it makes no sound until it gets worse (key M: sound on).</source>
        <translation>Son coupé&#xa0;: elle ne sonne plus tant qu&apos;elle ne s&apos;aggrave pas (touche M&#xa0;: remettre le son).</translation>
    </message>
    <message>
        <source>Signature: {words}</source>
        <translation>Signature&#xa0;: {words}</translation>
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
        <source>{ref}, whose signature is broken, speaks of this: {headline}</source>
        <translation>{ref}, dont la signature est invalide, parle de ceci&#xa0;: {headline}</translation>
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
        <source>Acknowledges our {ref}: {headline}</source>
        <translation>Acquitte notre {ref}&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>Finds an error in our {ref}: {headline}</source>
        <translation>Trouve une erreur dans notre {ref}&#xa0;: {headline}</translation>
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
        <source>Source and information</source>
        <translation>Source et information</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>MeteoAlarm</source>
        <translation>MeteoAlarm</translation>
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
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Event named</source>
        <translation>Événement cité</translation>
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
        <source>What the sender notes</source>
        <translation>Ce que note l&apos;expéditeur</translation>
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
        <source>Checklist to offer</source>
        <translation>Check-list à proposer</translation>
    </message>
    <message>
        <source>If it is a test</source>
        <translation>Si c&apos;est un test</translation>
    </message>
    <message>
        <source>A message whose signature is broken says that this is withdrawn or replaced. Until the sender confirms that, it counts.</source>
        <translation>Un message dont la signature est invalide dit que ceci est retiré ou remplacé. Tant que l’expéditeur ne le confirme pas, ceci reste valable.</translation>
    </message>
    <message>
        <source>Another sender says that this is withdrawn or replaced. Only its own sender can do that: it counts.</source>
        <translation>Un autre expéditeur dit que ceci est annulé ou remplacé. Seul son propre expéditeur le peut : ceci reste valable.</translation>
    </message>
    <message>
        <source>Every byte of it is kept: key O shows them. Shift+E writes in what it says.</source>
        <translation>Chacun de ses octets est conservé&#xa0;: la touche O les montre. Shift+E complète avec ce qu&apos;il dit.</translation>
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
        <source>No machine could read it: read it, and write in what it says (Shift+E).</source>
        <translation>Aucune machine n&apos;a pu le lire&#xa0;: lisez-le et complétez avec ce qu&apos;il dit (Shift+E).</translation>
    </message>
    <message>
        <source>Sent by us: nothing is asked here. Who answered it stands below.</source>
        <translation>Envoyée par nous&#xa0;: rien n&apos;est demandé ici. Qui y a répondu figure plus bas.</translation>
    </message>
    <message>
        <source>An acknowledgement of what we sent: nothing is asked.</source>
        <translation>Un accusé de réception de ce que nous avons envoyé&#xa0;: rien n&apos;est demandé.</translation>
    </message>
    <message>
        <source>{who} had it in hand since {time}. Take it over.</source>
        <translation>{who} l&apos;avait en main depuis {time}. Reprenez-la.</translation>
    </message>
    <message>
        <source>On the shelf until {time}: {reason}</source>
        <translation>Différée jusqu&apos;à {time}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Classified: read it where that is allowed, and note here where it is kept (Shift+H).</source>
        <translation>Classifiée&#xa0;: lisez-la là où c&apos;est autorisé, et notez ici où elle est gardée (Shift+H).</translation>
    </message>
    <message>
        <source>It came again, worse than it was assessed. Assess it anew.</source>
        <translation>Elle est revenue, pire que son évaluation. Évaluez-la à nouveau.</translation>
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
        <source>Back from the shelf: {reason}</source>
        <translation>De retour, était différée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Acknowledge it again.</source>
        <translation>Acquittez-la à nouveau.</translation>
    </message>
    <message>
        <source>OVERDUE by {length}: was to be acknowledged again by {time}.</source>
        <translation>EN RETARD de {length}&#xa0;: à acquitter à nouveau avant {time}.</translation>
    </message>
    <message>
        <source>Acknowledge again by {time}: {length} left.</source>
        <translation>À acquitter à nouveau avant {time}&#xa0;: reste {length}.</translation>
    </message>
    <message>
        <source>Last by {who} at {time}.</source>
        <translation>En dernier par {who} à {time}.</translation>
    </message>
    <message>
        <source>Severity: it came again as {raised}, after it was assessed as {assessed}.</source>
        <translation>Gravité&#xa0;: elle est revenue comme {raised}, après avoir été évaluée comme {assessed}.</translation>
    </message>
    <message>
        <source>Severity kept: {kept} from {ref}. This one says {own}; only a person lowers it (key E).</source>
        <translation>Gravité gardée&#xa0;: {kept} de {ref}. Celle-ci dit {own}&#xa0;; seule une personne l&apos;abaisse (touche E).</translation>
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
    <message>
        <source>The same event? (J: yes, Shift+J: no)</source>
        <translation>Le même événement&#xa0;? (J&#xa0;: oui, Shift+J&#xa0;: non)</translation>
    </message>
    <message>
        <source>Same event (Shift+J takes this one out)</source>
        <translation>Même événement (Shift+J en retire celle-ci)</translation>
    </message>
    <message>
        <source>Another event, as somebody decided</source>
        <translation>Autre événement, quelqu&apos;un l&apos;a décidé</translation>
    </message>
    <message>
        <source>… and {count} more: the key Right shows them all in the list</source>
        <translation>… et {count} autres&#xa0;: la flèche droite les montre toutes dans la liste</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… et {count} autres</translation>
    </message>
    <message>
        <source>{ref}  {who} has it, {time}</source>
        <translation>{ref}  {who} l&apos;a reçue, {time}</translation>
    </message>
    <message>
        <source>{ref}  {who} answers with an error, {time}</source>
        <translation>{ref}  {who} répond par une erreur, {time}</translation>
    </message>
    <message>
        <source>Nobody has acknowledged it to us so far.</source>
        <translation>Jusqu&apos;ici personne ne nous l&apos;a acquittée.</translation>
    </message>
    <message>
        <source>Answers to what we sent</source>
        <translation>Réponses à ce que nous avons envoyé</translation>
    </message>
    <message>
        <source>{ref} came in it: {headline}</source>
        <translation>{ref} est arrivée dedans&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>Messages in it</source>
        <translation>Messages contenus</translation>
    </message>
    <message>
        <source>In the dossier (Shift+D takes it out)</source>
        <translation>Dans le dossier (Shift+D l&apos;en retire)</translation>
    </message>
    <message>
        <source>Belongs to a dossier? (D, then Enter)</source>
        <translation>Fait partie d&apos;un dossier&#xa0;? (D, puis Enter)</translation>
    </message>
    <message>
        <source>Nothing but identifier and time.</source>
        <translation>Rien d&apos;autre que l&apos;identifiant et l&apos;heure.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Autres valeurs</translation>
    </message>
    <message>
        <source>The quake</source>
        <translation>Le séisme</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Magnitude</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Epicentre</source>
        <translation>Épicentre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Files (key F opens them)</source>
        <translation>Fichiers (la touche F les ouvre)</translation>
    </message>
    <message>
        <source>an unnamed signer</source>
        <translation>un signataire sans nom</translation>
    </message>
    <message>
        <source>Valid, by {signer}, who is trusted here</source>
        <translation>Valable, de {signer}, à qui on se fie ici</translation>
    </message>
    <message>
        <source>Valid, by {signer}, who is not known here (Shift+T: trust the signer)</source>
        <translation>Valable, de {signer}, inconnu ici (Shift+T&#xa0;: se fier au signataire)</translation>
    </message>
    <message>
        <source>BROKEN: text or signature was changed. Ask the sender by another way.</source>
        <translation>ROMPUE&#xa0;: le texte ou la signature a été modifié. Demandez à l&apos;expéditeur par une autre voie.</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Ne peut pas être vérifiée</translation>
    </message>
    <message>
        <source>Classified: its text was not taken in</source>
        <translation>Classifiée&#xa0;: son texte n&apos;a pas été repris</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Handling mark</source>
        <translation>Marque de diffusion</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Permet</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fixée par</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Numéro de registre</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>À lire dans</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Détenu par</translation>
    </message>
    <message>
        <source>Neutral title</source>
        <translation>Titre neutre</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>l&apos;expéditeur</translation>
    </message>
    <message>
        <source>here, {ref}</source>
        <translation>ici, {ref}</translation>
    </message>
    <message>
        <source>{words}; the sender had set {mark}</source>
        <translation>{words}&#xa0;; l&apos;expéditeur avait fixé {mark}</translation>
    </message>
</context>
<context>
    <name>phase</name>
    <message>
        <source>Other evidence</source>
        <translation>Autre élément probant</translation>
    </message>
    <message>
        <source>Criterion met</source>
        <translation>Critère rempli</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>a source, a number, a time: Infrabel, 3 provinces, 14:00</source>
        <translation>une source, un nombre, une heure&#xa0;: Infrabel, 3 provinces, 14:00</translation>
    </message>
    <message>
        <source>Say what shows it: a source, a number, a time.</source>
        <translation>Dites ce qui le montre&#xa0;: une source, un nombre, une heure.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments probants</translation>
    </message>
    <message>
        <source>Criterion no longer met</source>
        <translation>Critère plus rempli</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Décocher</translation>
    </message>
    <message>
        <source>Say why the criterion is no longer met.</source>
        <translation>Dites pourquoi le critère n&apos;est plus rempli.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>pas coché</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Language of the advice</source>
        <translation>Langue de l&apos;avis</translation>
    </message>
    <message>
        <source>Federal phase</source>
        <translation>Phase fédérale</translation>
    </message>
    <message>
        <source>No longer met</source>
        <translation>Plus rempli</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimer ou enregistrer</translation>
    </message>
    <message>
        <source>Advice on a federal phase: {ref} {title}</source>
        <translation>Avis sur une phase fédérale&#xa0;: {ref} {title}</translation>
    </message>
    <message>
        <source>federal-phase-advice</source>
        <translation>avis-phase-federale</translation>
    </message>
</context>
<context>
    <name>pick_field</name>
    <message>
        <source>Not known: {what}</source>
        <translation>Inconnu&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>print_out</name>
    <message>
        <source>It is copied, but the log does not say so: nothing could be written.</source>
        <translation>C&apos;est copié, mais la main courante ne le dit pas&#xa0;: rien n&apos;a pu y être écrit.</translation>
    </message>
    <message>
        <source>Copied as text; the log says so.</source>
        <translation>Copié en texte&#xa0;; la main courante le dit.</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimer ou enregistrer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>no handling mark</source>
        <translation>pas de marque de diffusion</translation>
    </message>
    <message>
        <source>PDF/A, to be kept and sent; marked on every page ({mark})</source>
        <translation>PDF/A, à conserver et à envoyer&#xa0;; marqué sur chaque page ({mark})</translation>
    </message>
    <message>
        <source>for a browser; fetches nothing</source>
        <translation>pour un navigateur&#xa0;; ne consulte rien</translation>
    </message>
    <message>
        <source>to be read out, or put into a mail</source>
        <translation>à lire à voix haute, ou à mettre dans un courriel</translation>
    </message>
    <message>
        <source>for a spreadsheet; times in UTC</source>
        <translation>pour un tableur&#xa0;; heures en UTC</translation>
    </message>
    <message>
        <source>for another program; times in UTC</source>
        <translation>pour un autre programme&#xa0;; heures en UTC</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>stands on the print and in the log; may stay empty</source>
        <translation>figure sur l&apos;impression et dans la main courante&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>For whom, what for</source>
        <translation>Pour qui, pour quoi</translation>
    </message>
    <message>
        <source>no printer is set up on this machine: save a PDF and print it elsewhere</source>
        <translation>aucune imprimante n&apos;est configurée sur cette machine&#xa0;: enregistrez un PDF et imprimez-le ailleurs</translation>
    </message>
    <message>
        <source>A4, on {printer} or another</source>
        <translation>A4, sur {printer} ou une autre</translation>
    </message>
    <message>
        <source>Proposed name: {name}</source>
        <translation>Nom proposé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Arrêté. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n&apos;a été imprimé.</translation>
    </message>
    <message>
        <source>Stopped. The printer may have some pages already.</source>
        <translation>Arrêté. L&apos;imprimante a peut-être déjà des pages.</translation>
    </message>
    <message>
        <source>The printer did not take it. Try another, or save a PDF.</source>
        <translation>L&apos;imprimante ne l&apos;a pas pris. Essayez-en une autre, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>Given to the printer {name}.</source>
        <translation>Remis à l&apos;imprimante {name}.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}. Esc stops.</source>
        <translation>Page {page} sur {pages}. Esc arrête.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}. Nothing half written is left. Choose another place.</source>
        <translation>{name} n&apos;a pas pu être enregistré&#xa0;: {reason}. Il n&apos;en reste rien d&apos;inachevé. Choisissez un autre endroit.</translation>
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
        <source>STATUS?</source>
        <translation>STATUT&#xa0;?</translation>
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
        <source>TO COMPLETE</source>
        <translation>À COMPLÉTER</translation>
    </message>
    <message>
        <source>CONFLICT</source>
        <translation>CONFLIT</translation>
    </message>
    <message>
        <source>BACK FROM SHELF</source>
        <translation>DE RETOUR, ÉTAIT DIFFÉRÉE</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>RETOUR</translation>
    </message>
    <message>
        <source>AGAIN</source>
        <translation>À NOUVEAU</translation>
    </message>
    <message>
        <source>TAKE OVER</source>
        <translation>À REPRENDRE</translation>
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
        <source>SENT BY US</source>
        <translation>ENVOYÉE PAR NOUS</translation>
    </message>
    <message>
        <source>OURS</source>
        <translation>DE NOUS</translation>
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
        <source>ACK</source>
        <translation>ACCUSÉ</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>ERREUR</translation>
    </message>
    <message>
        <source>ACKNOWLEDGES OURS</source>
        <translation>ACQUITTE LA NÔTRE</translation>
    </message>
    <message>
        <source>ERROR IN OURS</source>
        <translation>ERREUR DANS LA NÔTRE</translation>
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
        <source>{count} MESSAGES</source>
        <translation>{count} MESSAGES</translation>
    </message>
    <message>
        <source>SAME EVENT?</source>
        <translation>MÊME ÉVÉNEMENT&#xa0;?</translation>
    </message>
    <message>
        <source>WORSE THAN ASSESSED</source>
        <translation>PIRE QU&apos;ÉVALUÉE</translation>
    </message>
    <message>
        <source>WORSE</source>
        <translation>PIRE</translation>
    </message>
    <message>
        <source>KEPT FROM {ref}</source>
        <translation>GARDÉE DE {ref}</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>GARDÉE</translation>
    </message>
    <message>
        <source>IN {dossier}</source>
        <translation>DANS {dossier}</translation>
    </message>
    <message>
        <source>MUTED</source>
        <translation>SON COUPÉ</translation>
    </message>
    <message>
        <source>ACKNOWLEDGED {length} LATE</source>
        <translation>ACQUITTÉE {length} TROP TARD</translation>
    </message>
    <message>
        <source>ACK LATE</source>
        <translation>ACQUITTÉE TARD</translation>
    </message>
    <message>
        <source>CLASSIFIED: NOT TAKEN IN</source>
        <translation>CLASSIFIÉE&#xa0;: PAS REPRISE</translation>
    </message>
    <message>
        <source>CLASSIFIED</source>
        <translation>CLASSIFIÉE</translation>
    </message>
    <message>
        <source>CAME LATE</source>
        <translation>ARRIVÉE TARD</translation>
    </message>
    <message>
        <source>CAME {length} LATE</source>
        <translation>ARRIVÉE {length} APRÈS</translation>
    </message>
    <message>
        <source>{length} LATE</source>
        <translation>{length} TROP TARD</translation>
    </message>
    <message>
        <source>To take over from {names}</source>
        <translation>À reprendre de {names}</translation>
    </message>
    <message>
        <source>1 FILE</source>
        <translation>1 FICHIER</translation>
    </message>
    <message>
        <source>{count} FILES</source>
        <translation>{count} FICHIERS</translation>
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
        <source>back {time}</source>
        <translation>retour {time}</translation>
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
        <source>with {who}</source>
        <translation>auprès de {who}</translation>
    </message>
    <message>
        <source>received {time}</source>
        <translation>reçue {time}</translation>
    </message>
    <message>
        <source>{count} low items from {channel}: {event}</source>
        <translation>{count} moins graves de {channel}&#xa0;: {event}</translation>
    </message>
    <message>
        <source>{count} low items from {channel}</source>
        <translation>{count} moins graves de {channel}</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>pas ouverte</translation>
    </message>
    <message>
        <source>worst {severity}</source>
        <translation>au pire {severity}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Gone to last</source>
        <translation>Derniers accès</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Lignes de main courante</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>By its number</source>
        <translation>Par son numéro</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Montrer de plus anciennes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>REAL</source>
        <translation>RÉEL</translation>
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
    <name>signers_sheet</name>
    <message>
        <source>Trusted signers</source>
        <translation>Signataires fiables</translation>
    </message>
    <message>
        <source>Trust no more</source>
        <translation>Ne plus s&apos;y fier</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Trust again</source>
        <translation>S&apos;y fier à nouveau</translation>
    </message>
    <message>
        <source>A valid signature proves who signed; whether he is to be believed, people here say. It counts in both lanes, for what has arrived as well. A message is never hidden for its signature.</source>
        <translation>Une signature valable prouve qui a signé&#xa0;; s&apos;il faut le croire, ce sont les gens d&apos;ici qui le disent. Cela vaut sur les deux voies, aussi pour ce qui est déjà arrivé. Un message n&apos;est jamais caché à cause de sa signature.</translation>
    </message>
    <message>
        <source>Nobody is trusted yet. Where a message is validly signed by somebody unknown, Shift+T in the queue trusts the signer, once the fingerprint was compared with what he says by another way.</source>
        <translation>Personne n&apos;est encore jugé fiable. Quand un message porte la signature valable d&apos;un inconnu, Shift+T dans les notifications juge fiable ce signataire, une fois l&apos;empreinte comparée avec ce qu&apos;il dit par une autre voie.</translation>
    </message>
    <message>
        <source>Two people said differently without knowing of each other: not trusted until one decides.</source>
        <translation>Deux personnes ont dit différemment sans le savoir l&apos;une de l&apos;autre&#xa0;: pas jugé fiable tant que l&apos;une ne décide pas.</translation>
    </message>
    <message>
        <source>{what} since {time}, by {who}, {ref}</source>
        <translation>{what} depuis {time}, par {who}, {ref}</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate:</source>
        <translation>Empreinte SHA-256 du certificat&#xa0;:</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>jugé fiable</translation>
    </message>
    <message>
        <source>trusted no more</source>
        <translation>plus jugé fiable</translation>
    </message>
</context>
<context>
    <name>sound_form</name>
    <message>
        <source>Sound of this desk</source>
        <translation>Son de ce poste</translation>
    </message>
    <message>
        <source>All of it cannot be silenced. M in the queue mutes one message, until it becomes worse.</source>
        <translation>On ne peut pas tout faire taire. M dans les notifications coupe le son d&apos;un message, jusqu&apos;à ce qu&apos;il s&apos;aggrave.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Volume, never below {floor} %</source>
        <translation>Volume, jamais sous {floor} %</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>S&apos;entend sur</translation>
    </message>
    <message>
        <source>Hear each: they differ in rhythm as well as in pitch</source>
        <translation>Écoutez chacun&#xa0;: ils diffèrent par le rythme autant que par la hauteur</translation>
    </message>
    <message>
        <source>Severity Info not heard from</source>
        <translation>Gravité Info muette de</translation>
    </message>
    <message>
        <source>local time; empty: never</source>
        <translation>heure locale&#xa0;; vide&#xa0;: jamais</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>all else is heard all the same</source>
        <translation>tout le reste s&apos;entend quand même</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Looking for what it can be heard on …</source>
        <translation>Recherche de ce qui peut le faire entendre …</translation>
    </message>
    <message>
        <source>It is heard.</source>
        <translation>Il s&apos;entend.</translation>
    </message>
    <message>
        <source>NO SOUND: there is nothing to play it on. Alarms flash here and in the task bar instead.</source>
        <translation>PAS DE SON&#xa0;: il n&apos;y a rien pour le jouer. Les alarmes clignotent à la place ici et dans la barre des tâches.</translation>
    </message>
    <message>
        <source>NO SOUND: this machine lacks what plays it (QtMultimedia, or the system&apos;s libpulse). Alarms beep and flash.</source>
        <translation>PAS DE SON&#xa0;: il manque à cette machine de quoi le produire (QtMultimedia, ou libpulse du système). Les alarmes font bip et clignotent.</translation>
    </message>
    <message>
        <source>what the machine uses itself</source>
        <translation>ce que la machine utilise elle-même</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (absent maintenant)</translation>
    </message>
    <message>
        <source>22:00, 2200 or 22; empty: never</source>
        <translation>22:00, 2200 ou 22&#xa0;; vide&#xa0;: jamais</translation>
    </message>
</context>
<context>
    <name>source_access</name>
    <message>
        <source>Log-in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>nom d&apos;utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>A token is kept.</source>
        <translation>Un jeton est conservé.</translation>
    </message>
    <message>
        <source>A password is kept.</source>
        <translation>Un mot de passe est conservé.</translation>
    </message>
</context>
<context>
    <name>source_catalogue</name>
    <message>
        <source>Public sources</source>
        <translation>Sources publiques</translation>
    </message>
    <message>
        <source>Space marks a source and tests it; Enter switches on what is marked. The addresses come from public documentation: the test shows whether they answer.</source>
        <translation>Espace marque une source et la teste&#xa0;; Enter allume ce qui est marqué. Les adresses viennent de documents publics&#xa0;: le test montre si elles répondent.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Allumer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>country, hazard, publisher …</source>
        <translation>pays, danger, éditeur …</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Still testing {count}. Esc leaves out what has not answered yet.</source>
        <translation>Encore en test&#xa0;: {count}. Esc écarte ce qui n&apos;a pas encore répondu.</translation>
    </message>
    <message>
        <source>{count} gave nothing usable: {names}. Enter switches on all that is marked all the same; Space takes one out.</source>
        <translation>{count} sans rien d&apos;utilisable&#xa0;: {names}. Enter allume quand même tout ce qui est marqué&#xa0;; Espace en retire une.</translation>
    </message>
    <message>
        <source>Esc once more leaves without switching anything on.</source>
        <translation>Encore une fois Esc quitte sans rien allumer.</translation>
    </message>
    <message>
        <source>It is on already.</source>
        <translation>Elle est déjà allumée.</translation>
    </message>
    <message>
        <source>Tested. Enter switches on what is marked.</source>
        <translation>Testé. Enter allume ce qui est marqué.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue has these words.</source>
        <translation>Rien dans le catalogue n&apos;a ces mots.</translation>
    </message>
    <message>
        <source>{format}, asked every {seconds} s</source>
        <translation>{format}, interrogée toutes les {seconds} s</translation>
    </message>
    <message>
        <source>Terms: {terms}</source>
        <translation>Conditions&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>Being tested …</source>
        <translation>Test en cours …</translation>
    </message>
    <message>
        <source>Not tested yet. Space marks and tests it.</source>
        <translation>Pas encore testée. Espace la marque et la teste.</translation>
    </message>
    <message>
        <source>Switch on {count}</source>
        <translation>Allumer {count}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>on</source>
        <translation>allumée</translation>
    </message>
    <message>
        <source>testing …</source>
        <translation>test en cours …</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>sans réponse utile</translation>
    </message>
    <message>
        <source>answers, nothing now</source>
        <translation>répond, rien pour l&apos;instant</translation>
    </message>
    <message>
        <source>answers: {count}</source>
        <translation>répond&#xa0;: {count}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>éteinte</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
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
        <source>Mailbox</source>
        <translation>Boîte mail</translation>
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
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What it gives now   F5</source>
        <translation>Ce qu&apos;elle donne maintenant   F5</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de courriel</translation>
    </message>
    <message>
        <source>imaps:// …, or imap:// with STARTTLS</source>
        <translation>imaps:// …, ou imap:// avec STARTTLS</translation>
    </message>
    <message>
        <source>https:// … of messages, or of a list of them</source>
        <translation>https:// … de messages, ou d&apos;une liste de messages</translation>
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
        <source>files that are put there are read</source>
        <translation>les fichiers qui y sont placés sont lus</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Dossier à surveiller</translation>
    </message>
</context>
<context>
    <name>source_import</name>
    <message>
        <source>Take in sources</source>
        <translation>Importer des sources</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Beside what is set up</source>
        <translation>Par rapport à l&apos;existant</translation>
    </message>
    <message>
        <source>Sources of the file</source>
        <translation>Sources du fichier</translation>
    </message>
    <message>
        <source>Nothing is marked: Space marks a source.</source>
        <translation>Rien n&apos;est marqué&#xa0;: Espace marque une source.</translation>
    </message>
    <message>
        <source>Differs in: {keys}. Space takes the file&apos;s values over.</source>
        <translation>Diffère pour&#xa0;: {keys}. Espace reprend les valeurs du fichier.</translation>
    </message>
    <message>
        <source>Its password or token is not in the file: give it in the form afterwards.</source>
        <translation>Son mot de passe ou son jeton n&apos;est pas dans le fichier&#xa0;: donnez-le ensuite dans le formulaire.</translation>
    </message>
    <message>
        <source>Take in {count}</source>
        <translation>Importer {count}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>the same, nothing to do</source>
        <translation>identique, rien à faire</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>sera modifiée</translation>
    </message>
    <message>
        <source>differs, stays as it is</source>
        <translation>diffère, reste telle quelle</translation>
    </message>
</context>
<context>
    <name>source_ledger</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Inscription</translation>
    </message>
</context>
<context>
    <name>source_limits</name>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>through the proxy of this machine</source>
        <translation>par le proxy de cette machine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>ask me: real, exercise or test?</source>
        <translation>me demander&#xa0;: réel, exercice ou test&#xa0;?</translation>
    </message>
    <message>
        <source>is a real one</source>
        <translation>est réel</translation>
    </message>
    <message>
        <source>everything (mailbox, folder)</source>
        <translation>tout (boîte mail, dossier)</translation>
    </message>
    <message>
        <source>what it still lists of the last hours or days</source>
        <translation>ce qu&apos;elle liste encore des dernières heures ou des derniers jours</translation>
    </message>
    <message>
        <source>only what is in force</source>
        <translation>seulement ce qui est en vigueur</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>mark mail as read once it is stored</source>
        <translation>marquer le courriel comme lu une fois enregistré</translation>
    </message>
    <message>
        <source>One answer, at most</source>
        <translation>Une réponse, au plus</translation>
    </message>
    <message>
        <source>No answer after</source>
        <translation>Sans réponse après</translation>
    </message>
    <message>
        <source>Messages in it, at most</source>
        <translation>Messages dedans, au plus</translation>
    </message>
    <message>
        <source>Attachments of a message, at most</source>
        <translation>Pièces jointes d&apos;un message, au plus</translation>
    </message>
    <message>
        <source>Redirects followed</source>
        <translation>Redirections suivies</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>A message without a status</source>
        <translation>Un message sans statut</translation>
    </message>
    <message>
        <source>After a gap it still has</source>
        <translation>Après une lacune, elle a encore</translation>
    </message>
    <message>
        <source>Longest silence that is normal</source>
        <translation>Plus long silence normal</translation>
    </message>
    <message>
        <source>Longest silence that is normal, hours</source>
        <translation>Plus long silence normal, heures</translation>
    </message>
    <message>
        <source>Longest silence that is normal, minutes</source>
        <translation>Plus long silence normal, minutes</translation>
    </message>
    <message>
        <source>0: learned by itself, from how often it has sent in the last thirty days</source>
        <translation>0&#xa0;: appris automatiquement, d’après la fréquence des envois des trente derniers jours</translation>
    </message>
</context>
<context>
    <name>source_preview</name>
    <message>
        <source>Message, as it was sent</source>
        <translation>Message, tel qu&apos;envoyé</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>No usable answer.</source>
        <translation>Pas de réponse utilisable.</translation>
    </message>
    <message>
        <source>It answers. There is no message in it now.</source>
        <translation>Elle répond. Il n&apos;y a pas de message pour l&apos;instant.</translation>
    </message>
    <message>
        <source>It answers, with one message ({format}).</source>
        <translation>Elle répond, avec un message ({format}).</translation>
    </message>
    <message>
        <source>It answers, with {count} messages and more ({format}).</source>
        <translation>Elle répond, avec {count} messages et plus ({format}).</translation>
    </message>
    <message>
        <source>It answers, with {count} messages ({format}).</source>
        <translation>Elle répond, avec {count} messages ({format}).</translation>
    </message>
    <message>
        <source>heard before</source>
        <translation>déjà reçu</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sans statut</translation>
    </message>
    <message>
        <source>flags: {count}</source>
        <translation>signalements&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>source_setup</name>
    <message>
        <source>Take in sources from a file</source>
        <translation>Importer des sources d&apos;un fichier</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {why}.</source>
        <translation>Le fichier {file} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Write sources to a file</source>
        <translation>Exporter les sources dans un fichier</translation>
    </message>
    <message>
        <source>The file {file} was not written: {why}. Choose another place.</source>
        <translation>Le fichier {file} n&apos;a pas été écrit&#xa0;: {why}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{count} sources stand in {file}, without passwords.</source>
        <translation>{count} sources figurent dans {file}, sans mots de passe.</translation>
    </message>
</context>
<context>
    <name>sources_model</name>
    <message>
        <source>asking …</source>
        <translation>interroge …</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogée</translation>
    </message>
    <message>
        <source>every {time}</source>
        <translation>intervalle de {time}</translation>
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
        <source>off since {time}</source>
        <translation>éteinte depuis {time}</translation>
    </message>
    <message>
        <source>LATE: nothing came since {time}</source>
        <translation>TARDIVE&#xa0;: rien n&apos;est venu depuis {time}</translation>
    </message>
    <message>
        <source>LATE: not heard since {time}</source>
        <translation>TARDIVE&#xa0;: sans contact depuis {time}</translation>
    </message>
    <message>
        <source>NOT COVERED since {time}</source>
        <translation>NON COUVERTE depuis {time}</translation>
    </message>
    <message>
        <source>covered since {time}</source>
        <translation>couverte depuis {time}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <source>{count}, {time}</source>
        <translation>{count}, {time}</translation>
    </message>
    <message>
        <source>within {time}</source>
        <translation>jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>too little known</source>
        <translation>trop peu connu</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Gave last</source>
        <translation>Dernier apport</translation>
    </message>
    <message>
        <source>Normal silence</source>
        <translation>Silence normal</translation>
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
        <source>Mailbox</source>
        <translation>Boîte mail</translation>
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
    <name>take_in</name>
    <message>
        <source>All of it becomes part of the exercise that runs, whatever its status says.</source>
        <translation>Tout entre dans l&apos;exercice en cours, quoi qu&apos;en dise le statut.</translation>
    </message>
    <message>
        <source>Take in by hand</source>
        <translation>Importer à la main</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Channel: by which way it came</source>
        <translation>Canal&#xa0;: par quelle voie c&apos;est arrivé</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Lecture en cours …</translation>
    </message>
    <message>
        <source>Nothing of this can be taken in.</source>
        <translation>Rien de ceci ne peut être importé.</translation>
    </message>
    <message>
        <source>It is still being read: a moment.</source>
        <translation>La lecture est encore en cours&#xa0;: un instant.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… et {count} autres</translation>
    </message>
    <message>
        <source>It can be taken in as it is: it becomes a row with its bytes.</source>
        <translation>Il peut être importé tel quel&#xa0;: il devient une ligne avec ses octets.</translation>
    </message>
    <message>
        <source>It was read, and no message is in it.</source>
        <translation>Il a été lu et ne contient aucun message.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} messages</translation>
    </message>
    <message>
        <source>attachments: {count}</source>
        <translation>pièces jointes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>    to the exercise lane: it says of itself that it is an exercise</source>
        <translation>    vers la voie d&apos;exercice&#xa0;: il dit lui-même être un exercice</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>A sheet is open: finish or leave it, then bring this again.</source>
        <translation>Un formulaire est ouvert&#xa0;: terminez-le ou quittez-le, puis apportez ceci à nouveau.</translation>
    </message>
    <message>
        <source>This desk cannot read anything at the moment.</source>
        <translation>Ce poste ne peut rien lire pour l&apos;instant.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What this entry is about stands in this dossier (keys 1 to 6).</source>
        <translation>Ce dont parle cette inscription figure dans ce dossier (touches 1 à 6).</translation>
    </message>
    <message>
        <source>Gaps in the cover of the sources</source>
        <translation>Lacunes dans la couverture des sources</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimer ou enregistrer</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Récentes d&apos;abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Anciennes d&apos;abord</translation>
    </message>
    <message>
        <source>Gaps in the cover</source>
        <translation>Lacunes de couverture</translation>
    </message>
    <message>
        <source>Back to the entries</source>
        <translation>Retour aux inscriptions</translation>
    </message>
    <message>
        <source>LATE, entered {time}</source>
        <translation>TARDIVE, inscrite {time}</translation>
    </message>
    <message>
        <source>No source is watched at this desk (Ctrl+6).</source>
        <translation>Aucune source n&apos;est surveillée à ce poste (Ctrl+6).</translation>
    </message>
    <message>
        <source>Sources were covered all the time, from {since} to {until}.</source>
        <translation>Les sources étaient couvertes tout le temps, de {since} à {until}.</translation>
    </message>
    <message>
        <source>Sources were not covered all the time from {since} to {until}: {gaps} gaps, {names}. Key G.</source>
        <translation>Les sources n&apos;étaient pas couvertes tout le temps de {since} à {until}&#xa0;: {gaps} lacunes, {names}. Touche G.</translation>
    </message>
    <message>
        <source>Words  (Ctrl+F)</source>
        <translation>Mots  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words that must stand in an entry</source>
        <translation>Mots qui doivent figurer dans une inscription</translation>
    </message>
    <message>
        <source>Period: 13:00-15:30, 2h</source>
        <translation>Période&#xa0;: 13:00-15:30, 2h</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Alt +</source>
        <translation>Alt +</translation>
    </message>
    <message>
        <source>written 13:00, 13:00-15:30 or 2h</source>
        <translation>s&apos;écrit 13:00, 13:00-15:30 ou 2h</translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{shown} sur {total} inscriptions</translation>
    </message>
    <message>
        <source>{total} entries</source>
        <translation>{total} inscriptions</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>chronologie</translation>
    </message>
    <message>
        <source>Cover of the sources during {ref} {title}, {since} to {until}</source>
        <translation>Couverture des sources pendant {ref} {title}, {since} à {until}</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>couverture</translation>
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
