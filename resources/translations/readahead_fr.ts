<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Readahead</source>
        <translation>À propos de Readahead</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy where it lies: {name}</source>
        <translation>Copier l’emplacement&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Open its folder: {name}</source>
        <translation>Ouvrir le dossier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Python {python} · Qt {qt}</source>
        <translation>Python {python} · Qt {qt}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Third parties: every package and its licence</source>
        <translation>Tiers&#xa0;: chaque paquet et sa licence</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>{part}: {terms}</source>
        <translation>{part}&#xa0;: {terms}</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message numerus="yes">
        <source>%n dismissed card(s) stay(s) in the memo.</source>
        <translation>
            <numerusform>%n fiche écartée reste dans le mémo.</numerusform>
            <numerusform>%n fiches écartées restent dans le mémo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Rétabli&#x202f;: {act}</translation>
    </message>
    <message>
        <source>New memo…</source>
        <translation>Nouveau mémo…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>There is no memo to add it to yet.</source>
        <translation>Il n’y a pas encore de mémo où l’ajouter.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Annulé&#x202f;: {act}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Card</source>
        <translation>Fi&amp;che</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>&amp;Mémo</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Partage</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>About Readahead</source>
        <translation>À propos de Readahead</translation>
    </message>
    <message>
        <source>Add to memo</source>
        <translation>Ajouter au mémo</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Bundle of this memo…</source>
        <translation>Paquet de ce mémo…</translation>
    </message>
    <message>
        <source>Bundle of this topic…</source>
        <translation>Paquet de ce thème…</translation>
    </message>
    <message>
        <source>Cards as a list</source>
        <translation>Fiches en liste</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Check an exported memo…</source>
        <translation>Vérifier un mémo exporté…</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Copier avec sa source</translation>
    </message>
    <message>
        <source>Correct card…</source>
        <translation>Corriger la fiche…</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Deliver memo</source>
        <translation>Remettre le mémo</translation>
    </message>
    <message>
        <source>Details of the article…</source>
        <translation>Données de l’article…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Export library to a folder…</source>
        <translation>Exporter la bibliothèque dans un dossier…</translation>
    </message>
    <message>
        <source>Export memo…</source>
        <translation>Exporter le mémo…</translation>
    </message>
    <message>
        <source>Fetch pages…</source>
        <translation>Récupérer des pages…</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Chiffres comparés</translation>
    </message>
    <message>
        <source>Filter the cards</source>
        <translation>Filtrer les fiches</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>Head of the memo…</source>
        <translation>En-tête du mémo…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Import an exported library…</source>
        <translation>Importer une bibliothèque exportée…</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Importer des articles…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Layout of the memo…</source>
        <translation>Mise en page du mémo…</translation>
    </message>
    <message>
        <source>Mark as new</source>
        <translation>Marquer comme nouvelle</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Name and terms…</source>
        <translation>Nom et termes…</translation>
    </message>
    <message>
        <source>New card from selection</source>
        <translation>Nouvelle fiche depuis la sélection</translation>
    </message>
    <message>
        <source>New card of a kind…</source>
        <translation>Nouvelle fiche d’un type…</translation>
    </message>
    <message>
        <source>New encrypted library…</source>
        <translation>Nouvelle bibliothèque chiffrée…</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>New memo…</source>
        <translation>Nouveau mémo…</translation>
    </message>
    <message>
        <source>New topic…</source>
        <translation>Nouveau thème…</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Fiche suivante</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Next sentence without a card</source>
        <translation>Phrase sans fiche suivante</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>Ouvrir un paquet…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Open the starter library</source>
        <translation>Ouvrir la bibliothèque de départ</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>Coller un article…</translation>
    </message>
    <message>
        <source>Positions by actor</source>
        <translation>Positions par acteur</translation>
    </message>
    <message>
        <source>Previous card</source>
        <translation>Fiche précédente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Previous sentence without a card</source>
        <translation>Phrase sans fiche précédente</translation>
    </message>
    <message>
        <source>Print memo…</source>
        <translation>Imprimer le mémo…</translation>
    </message>
    <message>
        <source>Put under…</source>
        <translation>Placer sous…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read again what earlier rules have read</source>
        <translation>Relire ce que d’anciennes règles ont lu</translation>
    </message>
    <message>
        <source>Read article again</source>
        <translation>Relire l’article</translation>
    </message>
    <message>
        <source>Read the pages in a window</source>
        <translation>Lire les pages dans une fenêtre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Refresh subscriptions</source>
        <translation>Actualiser les abonnements</translation>
    </message>
    <message>
        <source>Related cards</source>
        <translation>Fiches liées</translation>
    </message>
    <message>
        <source>Save as a plain library…</source>
        <translation>Enregistrer en bibliothèque non chiffrée…</translation>
    </message>
    <message>
        <source>Save as an encrypted library…</source>
        <translation>Enregistrer en bibliothèque chiffrée…</translation>
    </message>
    <message>
        <source>Say how a date is read…</source>
        <translation>Dire comment lire une date…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Show what gave no card</source>
        <translation>Montrer ce qui n’a pas donné de fiche</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Retrier</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Scinder…</translation>
    </message>
    <message>
        <source>Subscriptions…</source>
        <translation>Abonnements…</translation>
    </message>
    <message>
        <source>Text as large as usual</source>
        <translation>Texte à la taille habituelle</translation>
    </message>
    <message>
        <source>The story of this article…</source>
        <translation>Articles de la même affaire…</translation>
    </message>
    <message>
        <source>Three lines for a headline</source>
        <translation>Trois lignes pour un titre</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Topic {number}</source>
        <translation>Thème {number}</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What changed in the article…</source>
        <translation>Ce qui a changé dans l’article…</translation>
    </message>
    <message>
        <source>What was left out of the article…</source>
        <translation>Ce qui a été laissé de côté dans l’article…</translation>
    </message>
    <message>
        <source>Why this card?</source>
        <translation>Pourquoi cette fiche&#x202f;?</translation>
    </message>
    <message>
        <source>Write the supplement</source>
        <translation>Rédiger le complément</translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>All cards of this article</source>
        <translation>Toutes les fiches de cet article</translation>
    </message>
    <message>
        <source>Go to the next sentence without a card (U)</source>
        <translation>Aller à la phrase sans fiche suivante (U)</translation>
    </message>
    <message>
        <source>Show what gave no card</source>
        <translation>Montrer ce qui n’a pas donné de fiche</translation>
    </message>
    <message>
        <source>Source passage</source>
        <translation>Passage source</translation>
    </message>
    <message>
        <source>{number} of {count} without a card: {reason}</source>
        <translation>{number} sur {count} sans fiche&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Annotate	N</source>
        <translation>Annoter	N</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Copier	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy with its source	Ctrl+Shift+C</source>
        <translation>Copier avec sa source	Ctrl+Maj+C</translation>
    </message>
    <message>
        <source>Go to the note on these words</source>
        <translation>Aller à la note sur ces mots</translation>
    </message>
    <message>
        <source>New card from selection	C</source>
        <translation>Nouvelle fiche depuis la sélection	C</translation>
    </message>
    <message>
        <source>No card: {reason}</source>
        <translation>Pas de fiche&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Note&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Select all	Ctrl+A</source>
        <translation>Tout sélectionner	Ctrl+A</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge “{topic}” into</source>
        <translation>Fusionner «&#x202f;{topic}&#x202f;» avec</translation>
    </message>
    <message>
        <source>No other topic</source>
        <translation>Aucun autre thème</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Le placer là</translation>
    </message>
    <message>
        <source>Put “{topic}” under</source>
        <translation>Placer «&#x202f;{topic}&#x202f;» sous</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A snapshot is taken when something has changed; the last of each of 7 days and of 4 weeks is kept.</source>
        <translation>Un instantané est pris quand quelque chose a changé&#x202f;; le dernier de chacun de 7 jours et de 4 semaines est conservé.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Sauvegarder vers…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It cannot be opened with what opens this library.</source>
        <translation>Il ne s’ouvre pas avec ce qui ouvre cette bibliothèque.</translation>
    </message>
    <message>
        <source>No snapshot has been taken yet.</source>
        <translation>Aucun instantané n’a encore été pris.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>The library will be as it was on {when}. The file as it is now is kept beside it. Press Restore again to do it.</source>
        <translation>La bibliothèque sera telle qu’elle était le {when}. Le fichier actuel est conservé à côté. Appuyez encore une fois sur Restaurer pour le faire.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Annex of passages</source>
        <translation>Annexe des passages</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture médiatique</translation>
    </message>
    <message>
        <source>Desk note</source>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Headline with key points</source>
        <translation>Titre et points clés</translation>
    </message>
    <message>
        <source>If raised</source>
        <translation>Si la question est posée</translation>
    </message>
    <message>
        <source>Lines to take</source>
        <translation>Éléments de langage</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Qui est qui</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Add to memo</source>
        <translation>Ajouter au mémo</translation>
    </message>
    <message>
        <source>At most {count} cards are added to a memo at once.</source>
        <translation>{count} fiches au plus sont ajoutées à la fois au mémo.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>New topic…</source>
        <translation>Nouveau thème…</translation>
    </message>
    <message>
        <source>Select one card only</source>
        <translation>Ne sélectionner qu’une fiche</translation>
    </message>
    <message>
        <source>Select one card only (Esc)</source>
        <translation>Ne sélectionner qu’une fiche (Échap)</translation>
    </message>
    <message>
        <source>Selected cards</source>
        <translation>Fiches sélectionnées</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>All cards</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>Annotées</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>Revenir aux sources</translation>
    </message>
    <message>
        <source>Back to the sources (Esc)</source>
        <translation>Retour aux sources (Échap)</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Filter these cards</source>
        <translation>Filtrer ces fiches</translation>
    </message>
    <message>
        <source>Filter these sources</source>
        <translation>Filtrer ces sources</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>À classer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>{count} in memo</source>
        <translation>{count} dans le mémo</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Add to memo	Enter</source>
        <translation>Ajouter au mémo	Entrée</translation>
    </message>
    <message>
        <source>Annotate	N</source>
        <translation>Annoter	N</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Copier avec sa source</translation>
    </message>
    <message>
        <source>Correct card…	E</source>
        <translation>Corriger la fiche…	E</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>À classer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Mark as new</source>
        <translation>Marquer comme nouvelle</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>New topic from this…</source>
        <translation>Nouveau thème à partir de là…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Exercise: this article is invented.</source>
        <translation>Exercice&#xa0;: cet article est inventé.</translation>
    </message>
    <message>
        <source>“{words}”
{title} ({source}), paragraph {number}</source>
        <translation>«&#x202f;{words}&#x202f;»
{title} ({source}), paragraphe {number}</translation>
    </message>
    <message>
        <source>“{words}”
{title}, paragraph {number}</source>
        <translation>«&#x202f;{words}&#x202f;»
{title}, paragraphe {number}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Cette fiche</translation>
    </message>
</context>
<context>
    <name>CopyTemplateDialog</name>
    <message>
        <source>Copy and open the folder</source>
        <translation>Copier et ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy “{template}”</source>
        <translation>Copier «&#x202f;{template}&#x202f;»</translation>
    </message>
    <message>
        <source>It becomes a file of yours. Change its sections in any editor of plain text: they are read again when you come back to this window.</source>
        <translation>Il devient un fichier à vous. Modifiez ses sections dans n’importe quel éditeur de texte&#xa0;: elles sont relues quand vous revenez à cette fenêtre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Our {template}</source>
        <translation>Notre {template}</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct card</source>
        <translation>Corriger la fiche</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Personne n’est nommé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln a copy (copies) of another</source>
        <translation>
            <numerusform>%Ln copie d’un autre</numerusform>
            <numerusform>%Ln copies d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln déjà là</numerusform>
            <numerusform>%Ln déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) look(s) like a beginning only; paste the whole instead.</source>
        <translation>
            <numerusform>%Ln article semble n’être qu’un début&#x202f;; collez plutôt l’article entier.</numerusform>
            <numerusform>%Ln articles semblent n’être que des débuts&#x202f;; collez plutôt les articles entiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) read again; every card stayed the same.</source>
        <translation>
            <numerusform>%Ln article relu&#x202f;; toutes les fiches sont restées les mêmes.</numerusform>
            <numerusform>%Ln articles relus&#x202f;; toutes les fiches sont restées les mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) read by earlier rules. Reading again leaves what you have touched as it is.</source>
        <translation>
            <numerusform>%Ln article a été lu selon d’anciennes règles. Le relire laisse intact ce que vous avez modifié.</numerusform>
            <numerusform>%Ln articles ont été lus selon d’anciennes règles. Les relire laisse intact ce que vous avez modifié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read yet</source>
        <translation>
            <numerusform>%Ln encore illisible</numerusform>
            <numerusform>%Ln encore illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) selected</source>
        <translation>
            <numerusform>%Ln fiche sélectionnée</numerusform>
            <numerusform>%Ln fiches sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) you have touched stayed as before.</source>
        <translation>
            <numerusform>%Ln fiche est restée telle quelle parce que vous l’avez modifiée.</numerusform>
            <numerusform>%Ln fiches sont restées telles quelles parce que vous les avez modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) was (were) subscribed to.</source>
        <translation>
            <numerusform>Abonné à %Ln flux.</numerusform>
            <numerusform>Abonné à %Ln flux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can be looked over and imported now.</source>
        <translation>
            <numerusform>%Ln fichier peut maintenant être vérifié et importé.</numerusform>
            <numerusform>%Ln fichiers peuvent maintenant être vérifiés et importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of a kind that is not read: {names}</source>
        <translation>
            <numerusform>%Ln fichier d’un type qui n’est pas lu&#xa0;: {names}</numerusform>
            <numerusform>%Ln fichiers de types qui ne sont pas lus&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with neither a feed nor a list of references: {names}</source>
        <translation>
            <numerusform>%Ln fichier sans flux ni liste de références&#xa0;: {names}</numerusform>
            <numerusform>%Ln fichiers sans flux ni liste de références&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here twice</source>
        <translation>
            <numerusform>%Ln en double ici</numerusform>
            <numerusform>%Ln en double ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) was (were) left.</source>
        <translation>
            <numerusform>%Ln lien a été laissé.</numerusform>
            <numerusform>%Ln liens ont été laissés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s), pipe(s) or device(s): {names}</source>
        <translation>
            <numerusform>%Ln lien, tube ou périphérique&#xa0;: {names}</numerusform>
            <numerusform>%Ln liens, tubes ou périphériques&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln mémo</numerusform>
            <numerusform>%Ln mémos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>encore %Ln minute</numerusform>
            <numerusform>encore %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more link(s) follow(s).</source>
        <translation>
            <numerusform>%Ln autre lien suit.</numerusform>
            <numerusform>%Ln autres liens suivent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more word(s)</source>
        <translation>
            <numerusform>%Ln autre mot</numerusform>
            <numerusform>%Ln autres mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln nouvel article</numerusform>
            <numerusform>%Ln nouveaux articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s) came from your subscriptions.</source>
        <translation>
            <numerusform>%Ln nouvel article est venu de vos abonnements.</numerusform>
            <numerusform>%Ln nouveaux articles sont venus de vos abonnements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the articles has(have) no publication date.</source>
        <translation>
            <numerusform>%Ln des articles n’a pas de date de publication.</numerusform>
            <numerusform>%Ln des articles n’ont pas de date de publication.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s) was (were) passed over.</source>
        <translation>
            <numerusform>%Ln autre fichier a été ignoré.</numerusform>
            <numerusform>%Ln autres fichiers ont été ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) went to the printer.</source>
        <translation>
            <numerusform>%Ln page envoyée à l’imprimante.</numerusform>
            <numerusform>%Ln pages envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraphe</numerusform>
            <numerusform>%Ln paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) without a card</source>
        <translation>
            <numerusform>%Ln phrase sans fiche</numerusform>
            <numerusform>%Ln phrases sans fiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) could not be read.</source>
        <translation>
            <numerusform>%Ln source n’a pas pu être lue.</numerusform>
            <numerusform>%Ln sources n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) already there.</source>
        <translation>
            <numerusform>%Ln était déjà là.</numerusform>
            <numerusform>%Ln étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) read at the same address before, with other words.</source>
        <translation>
            <numerusform>%Ln avait déjà été lu à la même adresse, en d’autres termes.</numerusform>
            <numerusform>%Ln avaient déjà été lus à la même adresse, en d’autres termes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) around it</source>
        <translation>
            <numerusform>%Ln mot autour</numerusform>
            <numerusform>%Ln mots autour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(from %Ln move(s))</source>
        <translation>
            <numerusform>(d’après %Ln déplacement)</numerusform>
            <numerusform>(d’après %Ln déplacements)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add its note(s) as desk note(s)</source>
        <translation>
            <numerusform>Ajouter sa note comme note interne</numerusform>
            <numerusform>Ajouter ses notes comme notes internes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln article(s) are already in the library; nothing was imported.</source>
        <translation>
            <numerusform>L’article est déjà dans la bibliothèque&#x202f;; rien n’a été importé.</numerusform>
            <numerusform>Les %Ln articles sont déjà dans la bibliothèque&#x202f;; rien n’a été importé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln card(s)</source>
        <translation>
            <numerusform>Modification de %Ln fiche</numerusform>
            <numerusform>Modification de %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Toutes les heures</numerusform>
            <numerusform>Toutes les %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Toutes les minutes</numerusform>
            <numerusform>Toutes les %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>Importer %Ln article</numerusform>
            <numerusform>Importer %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import all %Ln file(s)</source>
        <translation>
            <numerusform>Importer %Ln fichier</numerusform>
            <numerusform>Importer les %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln article(s) with {cards}.</source>
        <translation>
            <numerusform>%Ln article importé, {cards}.</numerusform>
            <numerusform>%Ln articles importés, {cards}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look over the first %Ln</source>
        <translation>
            <numerusform>Vérifier le premier</numerusform>
            <numerusform>Vérifier les %Ln premiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln article(s) in other languages than English only quotations, figures and dates were read.</source>
        <translation>
            <numerusform>De %Ln article dans une autre langue que l’anglais, seuls les citations, les chiffres et les dates ont été lus.</numerusform>
            <numerusform>De %Ln articles dans d’autres langues que l’anglais, seuls les citations, les chiffres et les dates ont été lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shares passages with %Ln article(s)</source>
        <translation>
            <numerusform>Partage des passages avec %Ln article</numerusform>
            <numerusform>Partage des passages avec %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sorted again: %Ln card(s) with a new place, or a new reason for it.</source>
        <translation>
            <numerusform>Tri refait&#xa0;: %Ln fiche a une nouvelle place, ou une nouvelle raison d’y être.</numerusform>
            <numerusform>Tri refait&#xa0;: %Ln fiches ont une nouvelle place, ou une nouvelle raison d’y être.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted again: nothing has changed.</source>
        <translation>Tri refait&#xa0;: rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln move(s): {words}</source>
        <translation>
            <numerusform>d’après %Ln déplacement&#xa0;: {words}</numerusform>
            <numerusform>d’après %Ln déplacements&#xa0;: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} Go</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} Mo</translation>
    </message>
    <message numerus="yes">
        <source>{pages} of %Ln page(s)</source>
        <translation>
            <numerusform>{pages} sur %Ln page</numerusform>
            <numerusform>{pages} sur %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Go back to the last good snapshot</source>
        <translation>Revenir au dernier bon instantané</translation>
    </message>
    <message>
        <source>It is opened for reading only, as far as it can be read; nothing is changed.</source>
        <translation>Elle est ouverte en lecture seule, autant qu’elle peut être lue&#x202f;; rien n’est modifié.</translation>
    </message>
    <message>
        <source>Look at it as it is</source>
        <translation>La consulter telle quelle</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Ouvrir une autre bibliothèque…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Save into a new file…</source>
        <translation>Enregistrer dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Sauver ce qui est lisible</translation>
    </message>
    <message>
        <source>Some of {path} cannot be read: a disk, a cable or a program has altered it. The file is left exactly as it is.</source>
        <translation>Une partie de {path} est illisible&#xa0;: un disque, un câble ou un programme l’a altérée. Le fichier reste exactement tel quel.</translation>
    </message>
    <message>
        <source>There is no snapshot that can be read.</source>
        <translation>Aucun instantané n’est lisible.</translation>
    </message>
    <message>
        <source>This cannot be done: what is in the file is no longer listed as a whole. Save what can be read, and look at that.</source>
        <translation>C’est impossible&#xa0;: le contenu du fichier n’est plus répertorié en entier. Sauvez ce qui est lisible, puis consultez-le.</translation>
    </message>
    <message>
        <source>This library is damaged</source>
        <translation>Cette bibliothèque est endommagée</translation>
    </message>
    <message>
        <source>What is in the file is no longer listed as a whole. Whatever can still be found is written into a new library; how much that is shows when it is done.</source>
        <translation>Le contenu du fichier n’est plus répertorié en entier. Tout ce qui peut encore être retrouvé est écrit dans une nouvelle bibliothèque&#x202f;; on saura à la fin combien cela fait.</translation>
    </message>
    <message>
        <source>Whatever can still be read is written into a new library: usually nearly all of it, and newer than any snapshot.</source>
        <translation>Tout ce qui est encore lisible est écrit dans une nouvelle bibliothèque&#xa0;: presque tout en général, et plus récent que tout instantané.</translation>
    </message>
    <message>
        <source>{when}: {what}. The damaged file is kept beside it.</source>
        <translation>{when}&#xa0;: {what}. Le fichier endommagé est conservé à côté.</translation>
    </message>
</context>
<context>
    <name>DateChoice</name>
    <message>
        <source>Readings of the date</source>
        <translation>Lectures de la date</translation>
    </message>
    <message>
        <source>You have said how “{quote}” is to be read; say otherwise (D)</source>
        <translation>Vous avez dit comment lire «&#x202f;{quote}&#x202f;»&#x202f;; dire autrement (D)</translation>
    </message>
    <message>
        <source>{date}?</source>
        <translation>{date}&#x202f;?</translation>
    </message>
    <message>
        <source>“{quote}” can be read in more than one way; say which (D)</source>
        <translation>«&#x202f;{quote}&#x202f;» peut se lire de plusieurs façons&#x202f;; dire laquelle (D)</translation>
    </message>
    <message>
        <source>“{quote}” means</source>
        <translation>«&#x202f;{quote}&#x202f;» signifie</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Publication date</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>The date is known</source>
        <translation>La date est connue</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>{day}–{last}</source>
        <translation>{day}–{last}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Choose a date, or tick the one shown where it is right.</source>
        <translation>Choisissez une date, ou cochez celle affichée si elle est juste.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>When was it published?</source>
        <translation>Quand a-t-il été publié&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Which day?</source>
        <translation>Quel jour&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DaysCell</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Beginning of the text</source>
        <translation>Début du texte</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>À choisir</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>Divers</translation>
    </message>
    <message>
        <source>What you give here is meant for all of them.</source>
        <translation>Ce que vous indiquez ici vaut pour tous.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Quel jour&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Données de l’article</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Named after its first words</source>
        <translation>Nommé d’après ses premiers mots</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The day is known; choose another one, or leave it.</source>
        <translation>Le jour est connu&#x202f;; choisissez-en un autre, ou laissez-le.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Quel jour&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>What you typed in “{title}” ({when}) was not stored; it stands below.</source>
        <translation>Ce que vous avez tapé dans «&#x202f;{title}&#x202f;» ({when}) n’a pas été enregistré&#x202f;; cela figure ci-dessous.</translation>
    </message>
    <message>
        <source>What you were typing when the program stopped is here again ({when}).</source>
        <translation>Ce que vous tapiez quand le programme s’est arrêté est de retour ({when}).</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to import</source>
        <translation>Déposer pour importer</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Back to the sources</source>
        <translation>Revenir aux sources</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Every card has found a topic.</source>
        <translation>Chaque fiche a trouvé un thème.</translation>
    </message>
    <message>
        <source>Every card stands where it was read into.</source>
        <translation>Chaque fiche est là où elle a été lue.</translation>
    </message>
    <message>
        <source>Import an article or paste its text, and its cards appear here with their passages.</source>
        <translation>Importez un article ou collez son texte&#xa0;: ses fiches apparaissent ici avec leurs passages.</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Its text can be read beside this. The rules of reading know English only.</source>
        <translation>Son texte se lit à côté. Les règles de lecture ne connaissent que l’anglais.</translation>
    </message>
    <message>
        <source>No card matches</source>
        <translation>Aucune fiche ne correspond</translation>
    </message>
    <message>
        <source>No card was read from this article</source>
        <translation>Aucune fiche n’a été lue dans cet article</translation>
    </message>
    <message>
        <source>No cards here yet</source>
        <translation>Pas encore de fiches ici</translation>
    </message>
    <message>
        <source>No cards in this topic yet</source>
        <translation>Pas encore de fiches dans ce thème</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Pas encore de notes</translation>
    </message>
    <message>
        <source>No source matches</source>
        <translation>Aucune source ne correspond</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Pas encore de sources</translation>
    </message>
    <message>
        <source>Nothing is dismissed</source>
        <translation>Rien n’est écarté</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Coller du texte</translation>
    </message>
    <message>
        <source>Search all cards</source>
        <translation>Chercher dans toutes les fiches</translation>
    </message>
    <message>
        <source>Select a card and press N to write a note on its passage.</source>
        <translation>Sélectionnez une fiche et appuyez sur N pour écrire une note sur son passage.</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>Afficher toutes les fiches</translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>Rien n’est à classer</translation>
    </message>
    <message>
        <source>The words are looked for in titles and outlets.</source>
        <translation>Les mots sont cherchés dans les titres et les médias.</translation>
    </message>
    <message>
        <source>Try fewer words, or show every kind.</source>
        <translation>Essayez moins de mots, ou affichez tous les types.</translation>
    </message>
    <message>
        <source>You have been through every card.</source>
        <translation>Vous avez vu toutes les fiches.</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europe occidentale</translation>
    </message>
    <message>
        <source>{letters} ({name})</source>
        <translation>{letters} ({name})</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Every file bears {marking}.</source>
        <translation>Chaque fichier porte {marking}.</translation>
    </message>
    <message>
        <source>Everyone: nothing is left out</source>
        <translation>Tout le monde&#xa0;: rien n’est omis</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export memo</source>
        <translation>Exporter le mémo</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Give the files a name of letters or digits.</source>
        <translation>Donnez aux fichiers un nom fait de lettres ou de chiffres.</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML, un seul fichier</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No font on this machine has these letters; the PDF shows ? for them: {letters}</source>
        <translation>Aucune police de cette machine n’a ces lettres&#x202f;; le PDF montre&#x202f;? à leur place&#xa0;: {letters}</translation>
    </message>
    <message>
        <source>Only say where it went</source>
        <translation>Indiquer seulement l’emplacement</translation>
    </message>
    <message>
        <source>Only what may go to</source>
        <translation>Seulement ce qui peut aller à</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open what was written</source>
        <translation>Ouvrir ce qui a été écrit</translation>
    </message>
    <message>
        <source>PDF, tagged and fit for archives</source>
        <translation>PDF balisé, pour l’archivage</translation>
    </message>
    <message>
        <source>The files bear no marking.</source>
        <translation>Les fichiers ne portent aucune mention.</translation>
    </message>
    <message>
        <source>There already: {names}. Export again to replace what is there.</source>
        <translation>Déjà présents&#xa0;: {names}. Exportez encore une fois pour les remplacer.</translation>
    </message>
    <message>
        <source>Tick at least one format.</source>
        <translation>Cochez au moins un format.</translation>
    </message>
    <message>
        <source>What is marked above it, or in a way that cannot be compared with it, is left out of every file, and no file says that it was.</source>
        <translation>Ce qui porte une mention plus haute, ou non comparable, est omis de tous les fichiers, et aucun fichier ne le signale.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Tout ouvrir</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>This memo could not be read.</source>
        <translation>Ce mémo n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Wrote {names} to {folder}.</source>
        <translation>{names} écrit dans {folder}.</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Addresses, one on each line</source>
        <translation>Adresses, une par ligne</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Fetch pages</source>
        <translation>Récupérer des pages</translation>
    </message>
    <message>
        <source>One address on each line. Readahead asks each server for that page once, and for nothing else; it sends no cookies and follows no link in the page.</source>
        <translation>Une adresse par ligne. Readahead demande une fois cette page à chaque serveur, et rien d’autre&#x202f;; il n’envoie pas de cookies et ne suit aucun lien de la page.</translation>
    </message>
    <message>
        <source>Paste the text instead…</source>
        <translation>Coller plutôt le texte…</translation>
    </message>
    <message>
        <source>There is no address in it.</source>
        <translation>Il n’y a pas d’adresse.</translation>
    </message>
    <message>
        <source>These gave nothing when they were asked for before.</source>
        <translation>Celles-ci n’ont rien donné lors d’une demande précédente.</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>“{address}” does not begin with http:// or https://.</source>
        <translation>«&#x202f;{address}&#x202f;» ne commence pas par http:// ni https://.</translation>
    </message>
</context>
<context>
    <name>FigureDelegate</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n concordance</numerusform>
            <numerusform>%n concordances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n divergence</numerusform>
            <numerusform>%n divergences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) compared</source>
        <comment>figures that count the same thing</comment>
        <translation>
            <numerusform>%n groupe comparé</numerusform>
            <numerusform>%n groupes comparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) agree</source>
        <translation>
            <numerusform>%n paire concorde</numerusform>
            <numerusform>%n paires concordent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) conflict</source>
        <translation>
            <numerusform>%n paire diverge</numerusform>
            <numerusform>%n paires divergent</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures of one thing</source>
        <translation>Chiffres d’une même chose</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Chiffres comparés</translation>
    </message>
    <message>
        <source>Given once</source>
        <translation>Donnés une fois</translation>
    </message>
    <message>
        <source>No figures here</source>
        <translation>Pas de chiffres ici</translation>
    </message>
    <message>
        <source>Numbers that articles give stand here beside each other: who gives which, and where they differ.</source>
        <translation>Les chiffres donnés par les articles figurent ici côte à côte&#xa0;: qui donne lequel, et où ils diffèrent.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de nommé</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Give up what you typed?</source>
        <translation>Abandonner ce que vous avez écrit&#x202f;?</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>It stands in no memo yet, and cannot be brought back.</source>
        <translation>Ce texte n’est encore dans aucun mémo et ne pourra pas être récupéré.</translation>
    </message>
</context>
<context>
    <name>HeadDialog</name>
    <message>
        <source>Attendees</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Head of the memo</source>
        <translation>En-tête du mémo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Rédigé par</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>What this template does not ask for, and a paper may bear all the same</source>
        <translation>Ce que ce modèle ne demande pas, et qu’un document peut porter quand même</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Line of a memo</source>
        <translation>Ligne d’un mémo</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Section of a memo</source>
        <translation>Section d’un mémo</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>made</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>put into the trash</source>
        <translation>mis à la corbeille</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each import, move and note stands here then, and can be taken back.</source>
        <translation>Chaque import, déplacement et note figurera ici, et pourra être annulé.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Rien n’a encore été fait</translation>
    </message>
    <message>
        <source>Redo this</source>
        <translation>Rétablir ceci</translation>
    </message>
    <message>
        <source>Redo this and {count} before it</source>
        <translation>Rétablir ceci et {count} avant</translation>
    </message>
    <message>
        <source>The history takes {size}; beyond {most} MB its oldest acts are forgotten.</source>
        <translation>L’historique occupe {size}&#x202f;; au-delà de {most} Mo, le plus ancien est oublié.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Annuler ceci</translation>
    </message>
    <message>
        <source>Undo this and {count} after it</source>
        <translation>Annuler ceci et {count} après</translation>
    </message>
    <message>
        <source>What this changed</source>
        <translation>Ce que cela a changé</translation>
    </message>
    <message>
        <source>What this changed: the first {shown}</source>
        <translation>Ce que cela a changé&#xa0;: les {shown} premiers</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Articles ({suffixes});;All files (*)</source>
        <translation>Articles ({suffixes});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Fetching pages</source>
        <translation>Récupération des pages</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Importing a file</source>
        <translation>Importation d’un fichier</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>Importation d’articles</translation>
    </message>
    <message>
        <source>It has no publication date.</source>
        <translation>Il n’a pas de date de publication.</translation>
    </message>
    <message>
        <source>Look over what was read…</source>
        <translation>Vérifier ce qui a été lu…</translation>
    </message>
    <message>
        <source>Look over…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Looking at subscriptions</source>
        <translation>Consultation des abonnements</translation>
    </message>
    <message>
        <source>No new article was imported.</source>
        <translation>Aucun nouvel article n’a été importé.</translation>
    </message>
    <message>
        <source>None of them has a publication date.</source>
        <translation>Aucun n’a de date de publication.</translation>
    </message>
    <message>
        <source>Opening the starter library</source>
        <translation>Ouverture de la bibliothèque de départ</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <translation>Lecture de l’article</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Something else is running; wait for it or cancel it first.</source>
        <translation>Autre chose est en cours&#x202f;; attendez la fin ou annulez d’abord.</translation>
    </message>
    <message>
        <source>Stopped. {new} of {total} articles are stored and stay; import the same again to go on.</source>
        <translation>Arrêté. {new} articles sur {total} sont enregistrés et restent&#x202f;; importez encore la même chose pour continuer.</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Arrêté&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>without a suffix</source>
        <translation>sans extension</translation>
    </message>
    <message>
        <source>{done} of {total} articles</source>
        <translation>{done} articles sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} fichiers sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} pages</source>
        <translation>{done} pages sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} subscriptions</source>
        <translation>{done} abonnements sur {total}</translation>
    </message>
    <message>
        <source>{files}: {counts}</source>
        <translation>{files}&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>{number} {suffix}</source>
        <translation>{number} {suffix}</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>No snapshot could be taken: {why}</source>
        <translation>Aucun instantané n’a pu être pris&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The last program to use this library did not close it, and a check found something wrong; see File, Backups.</source>
        <translation>Le dernier programme à utiliser cette bibliothèque ne l’a pas fermée, et une vérification a trouvé une erreur&#x202f;; voir Fichier, Sauvegardes.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
</context>
<context>
    <name>KindChips</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>LargePreview</name>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the window of the pages</source>
        <translation>Fermer la fenêtre des pages</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>Plus grand (+, ou Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Pages of “{memo}”</source>
        <translation>Pages de «&#x202f;{memo}&#x202f;»</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller (-, or Ctrl and the wheel)</source>
        <translation>Plus petit (-, ou Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>{per_cent} %</source>
        <translation>{per_cent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>LayoutDialog</name>
    <message>
        <source>#RRGGBB; the program’s own where it is empty</source>
        <translation>#RRGGBB&#x202f;; vide&#xa0;: celle du programme</translation>
    </message>
    <message>
        <source>A colour is written as # and six letters or digits: #16365C.</source>
        <translation>Une couleur s’écrit # suivi de six lettres ou chiffres&#xa0;: #16365C.</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>DRAFT across each page</source>
        <translation>«&#x202f;DRAFT&#x202f;» en travers de chaque page</translation>
    </message>
    <message>
        <source>Endnotes, all at the end</source>
        <translation>Notes de fin, toutes à la fin</translation>
    </message>
    <message>
        <source>Footnotes, each on its page</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>How many origins they have</source>
        <translation>Combien d’origines elles ont</translation>
    </message>
    <message>
        <source>Layout of the memo</source>
        <translation>Mise en page du mémo</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>Liste des sources</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Marking before each block</source>
        <translation>Mention avant chaque bloc</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Set the layout</source>
        <translation>Définir la mise en page</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>This is too light to be read on white: it will be set darker.</source>
        <translation>C’est trop clair pour être lu sur du blanc&#xa0;: ce sera foncé.</translation>
    </message>
    <message>
        <source>What the file can be checked by</source>
        <translation>De quoi vérifier le fichier</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message numerus="yes">
        <source>%n piece(s) of the source do not stand in the article.</source>
        <translation>
            <numerusform>%n morceau de la source ne figure pas dans l’article.</numerusform>
            <numerusform>%n morceaux de la source ne figurent pas dans l’article.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Nothing: all words of the source stand in the article.</source>
        <translation>Rien&#xa0;: tous les mots de la source figurent dans l’article.</translation>
    </message>
    <message>
        <source>Put the selected pieces at their places in the article</source>
        <translation>Remettre les morceaux choisis à leur place dans l’article</translation>
    </message>
    <message>
        <source>Reading the source…</source>
        <translation>Lecture de la source…</translation>
    </message>
    <message>
        <source>The source cannot be read any more.</source>
        <translation>La source n’est plus lisible.</translation>
    </message>
    <message>
        <source>What was left out at import</source>
        <translation>Ce qui a été omis à l’import</translation>
    </message>
</context>
<context>
    <name>LengthGauge</name>
    <message>
        <source>It has {pages}, and its template lets it have {most}.</source>
        <translation>Il a {pages}&#x202f;; son modèle en permet {most}.</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <source>{length} · too long</source>
        <translation>{length} · trop long</translation>
    </message>
    <message>
        <source>{pages} · {most} at most</source>
        <translation>{pages} · {most} au plus</translation>
    </message>
    <message>
        <source>{pages} · {most} at most · {over} too many</source>
        <translation>{pages} · {most} au plus · {over} de trop</translation>
    </message>
    <message>
        <source>“{section}” fills {pages}, and should fill {most} at most.</source>
        <translation>«&#x202f;{section}&#x202f;» remplit {pages}, et devrait en remplir {most} au plus.</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Another window of this library does not answer, so this one was opened beside it.</source>
        <translation>Une autre fenêtre de cette bibliothèque ne répond pas&#x202f;; celle-ci a donc été ouverte à côté.</translation>
    </message>
    <message>
        <source>Libraries (*{suffix});;All files (*)</source>
        <translation>Bibliothèques (*{suffix});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>There is a file {path} already; choose another name, or open it.</source>
        <translation>Le fichier {path} existe déjà&#x202f;; choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Libraries that were open before</source>
        <translation>Bibliothèques ouvertes auparavant</translation>
    </message>
    <message>
        <source>No other library has been open yet.</source>
        <translation>Aucune autre bibliothèque n’a encore été ouverte.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ouverte</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>Ouvrir ce lien dans le navigateur&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Changement de la phrase secrète</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>New encrypted library</source>
        <translation>Nouvelle bibliothèque chiffrée</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as a plain library</source>
        <translation>Enregistrer en bibliothèque non chiffrée</translation>
    </message>
    <message>
        <source>Save as an encrypted library</source>
        <translation>Enregistrer en bibliothèque chiffrée</translation>
    </message>
    <message>
        <source>Saved as {path}; the library that is open stays as it is.</source>
        <translation>Enregistrée sous {path}&#x202f;; la bibliothèque ouverte reste telle quelle.</translation>
    </message>
    <message>
        <source>Saving a plain copy</source>
        <translation>Enregistrement d’une copie non chiffrée</translation>
    </message>
    <message>
        <source>Saving an encrypted copy</source>
        <translation>Enregistrement d’une copie chiffrée</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>La phrase secrète a été changée.</translation>
    </message>
    <message>
        <source>These snapshots still have an older one:</source>
        <translation>Ces instantanés ont encore une ancienne phrase&#xa0;:</translation>
    </message>
</context>
<context>
    <name>LookModel</name>
    <message>
        <source>Being read…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>deviné</translation>
    </message>
    <message>
        <source>will be imported</source>
        <translation>sera importé</translation>
    </message>
    <message>
        <source>will be left out</source>
        <translation>sera omis</translation>
    </message>
</context>
<context>
    <name>LookView</name>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
</context>
<context>
    <name>MarkingDialog</name>
    <message>
        <source>Marking</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Set the marking</source>
        <translation>Définir la mention</translation>
    </message>
    <message>
        <source>The memo bears the highest marking of its parts. A TLP label, a level, or your own words: what is in your own words goes to nobody but those who may see just that.</source>
        <translation>Le mémo porte la plus haute mention de ses parties&#xa0;: un label TLP, un niveau, ou vos propres mots. Ce qui est dit en vos propres mots ne va qu’à ceux qui peuvent voir cela précisément.</translation>
    </message>
</context>
<context>
    <name>MemoAsking</name>
    <message>
        <source>As its section</source>
        <translation>Comme sa section</translation>
    </message>
    <message>
        <source>As the memo</source>
        <translation>Comme le mémo</translation>
    </message>
    <message>
        <source>Marking of this line</source>
        <translation>Mention de cette ligne</translation>
    </message>
    <message>
        <source>Marking of “{section}”</source>
        <translation>Mention de «&#x202f;{section}&#x202f;»</translation>
    </message>
    <message>
        <source>{otherwise}: {marking}</source>
        <translation>{otherwise}&#xa0;: {marking}</translation>
    </message>
</context>
<context>
    <name>MemoMenus</name>
    <message>
        <source>Edit	F2</source>
        <translation>Modifier	F2</translation>
    </message>
    <message>
        <source>Export…	Ctrl+Shift+E</source>
        <translation>Exporter…	Ctrl+Maj+E</translation>
    </message>
    <message>
        <source>Head of the memo…</source>
        <translation>En-tête du mémo…</translation>
    </message>
    <message>
        <source>Layout…	Ctrl+Shift+L</source>
        <translation>Mise en page…	Ctrl+Maj+L</translation>
    </message>
    <message>
        <source>Marking…	M</source>
        <translation>Mention…	M</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Descendre	Alt+Bas</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Monter	Alt+Haut</translation>
    </message>
    <message>
        <source>New memo…</source>
        <translation>Nouveau mémo…</translation>
    </message>
    <message>
        <source>New section…</source>
        <translation>Nouvelle section…</translation>
    </message>
    <message>
        <source>Own text here…</source>
        <translation>Texte libre ici…</translation>
    </message>
    <message>
        <source>Own text here…	Return</source>
        <translation>Texte libre ici…	Retour</translation>
    </message>
    <message>
        <source>Own text in “{section}”…</source>
        <translation>Texte libre dans «&#x202f;{section}&#x202f;»…</translation>
    </message>
    <message>
        <source>Print…	Ctrl+P</source>
        <translation>Imprimer…	Ctrl+P</translation>
    </message>
    <message>
        <source>Read the pages in a window	Ctrl+Shift+V</source>
        <translation>Lire les pages dans une fenêtre	Ctrl+Maj+V</translation>
    </message>
    <message>
        <source>Remove	Delete</source>
        <translation>Supprimer	Suppr</translation>
    </message>
    <message>
        <source>Remove from the memo	Delete</source>
        <translation>Retirer du mémo	Suppr</translation>
    </message>
    <message>
        <source>Remove this memo</source>
        <translation>Supprimer ce mémo</translation>
    </message>
    <message>
        <source>Remove with its lines	Delete</source>
        <translation>Supprimer avec ses lignes	Suppr</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Renommer	F2</translation>
    </message>
    <message>
        <source>Show its passage</source>
        <translation>Afficher son passage</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Modèle…</translation>
    </message>
</context>
<context>
    <name>MemoPane</name>
    <message numerus="yes">
        <source>%n of these cards stand(s) in that section already.</source>
        <translation>
            <numerusform>%n de ces fiches figure déjà dans cette section.</numerusform>
            <numerusform>%n de ces fiches figurent déjà dans cette section.</numerusform>
        </translation>
    </message>
    <message>
        <source>A memo is filled from the cards of your topics; each line keeps its source.</source>
        <translation>Un mémo est rempli avec les fiches de vos thèmes&#x202f;; chaque ligne garde sa source.</translation>
    </message>
    <message>
        <source>Add own text or a section</source>
        <translation>Ajouter un texte libre ou une section</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Memo menu</source>
        <translation>Menu du mémo</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Nouveau mémo</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Aucune mention</translation>
    </message>
    <message>
        <source>No memo is open</source>
        <translation>Aucun mémo n’est ouvert</translation>
    </message>
    <message>
        <source>Title of the memo</source>
        <translation>Titre du mémo</translation>
    </message>
    <message>
        <source>bears {marking}</source>
        <translation>porte {marking}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing new came in: all of it was here already.</source>
        <translation>Rien de nouveau n’est arrivé&#xa0;: tout était déjà là.</translation>
    </message>
    <message>
        <source>Nothing of yours was overwritten.</source>
        <translation>Rien de ce qui est à vous n’a été écrasé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>{cards} corrected as there</source>
        <translation>{cards}&#xa0;: corrections reprises</translation>
    </message>
    <message>
        <source>{count} here already</source>
        <translation>{count} déjà là</translation>
    </message>
    <message>
        <source>{things} new</source>
        <translation>Nouveau&#xa0;: {things}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>NamedDialog</name>
    <message>
        <source>A topic needs a name.</source>
        <translation>Un thème doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a topic “{name}” already.</source>
        <translation>Le thème «&#x202f;{name}&#x202f;» existe déjà.</translation>
    </message>
    <message>
        <source>Words or names, with commas between them</source>
        <translation>Mots ou noms, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>NewMemoDialog</name>
    <message>
        <source>A memo needs a title.</source>
        <translation>Un mémo doit avoir un titre.</translation>
    </message>
    <message>
        <source>Fill from</source>
        <translation>Remplir avec</translation>
    </message>
    <message>
        <source>Make memo</source>
        <translation>Créer le mémo</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Nouveau mémo</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Aucune mention</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What the meeting or the paper is about</source>
        <translation>L’objet de la réunion ou du document</translation>
    </message>
    <message>
        <source>With none ticked, every topic</source>
        <translation>Si rien n’est coché, tous les thèmes</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same.</source>
        <translation>Les deux nouvelles phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>Saisissez une nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>Type the passphrase that opens it now.</source>
        <translation>Saisissez la phrase secrète qui l’ouvre actuellement.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the library, nor its snapshots: keep it where you will find it.</source>
        <translation>Sans la phrase secrète, personne ne peut ouvrir la bibliothèque ni ses instantanés&#xa0;: gardez-la là où vous la retrouverez.</translation>
    </message>
</context>
<context>
    <name>NoLibrary</name>
    <message>
        <source>New library…</source>
        <translation>Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Ouvrir une autre bibliothèque…</translation>
    </message>
    <message>
        <source>This library was not opened</source>
        <translation>Cette bibliothèque n’a pas été ouverte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Saved as you type · Ctrl+Enter closes</source>
        <translation>Enregistré au fil de la frappe · Ctrl+Entrée ferme</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note on this passage</source>
        <translation>Écrire une note sur ce passage</translation>
    </message>
</context>
<context>
    <name>NoteStatus</name>
    <message>
        <source>Check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Sans état</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Links of the note</source>
        <translation>Liens de la note</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Cards with a note tagged “{tag}”</source>
        <translation>Fiches dont une note porte l’étiquette «&#x202f;{tag}&#x202f;»</translation>
    </message>
    <message>
        <source>Note, {status}: {words}</source>
        <translation>Note, {status}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Note&#xa0;: {words}</translation>
    </message>
    <message>
        <source>On “{quote}”</source>
        <translation>Sur «&#x202f;{quote}&#x202f;»</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Show the words it stands on</source>
        <translation>Montrer les mots sur lesquels elle porte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status of the note (1 to 4, 0 for none)</source>
        <translation>État de la note (1 à 4, 0 pour aucun)</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>État&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Étiquette&#xa0;: {tag}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>The note without words was removed; undo brings it back.</source>
        <translation>La note sans mots a été supprimée&#x202f;; annuler la rétablit.</translation>
    </message>
    <message>
        <source>This note was changed elsewhere too; what stood there can be found in the history.</source>
        <translation>Cette note a été modifiée ailleurs aussi&#x202f;; ce qui y figurait se trouve dans l’historique.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation>Écrire une note (N)</translation>
    </message>
    <message>
        <source>Write a note on this passage</source>
        <translation>Écrire une note sur ce passage</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>modifié par vous</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>deviné</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indiqué</translation>
    </message>
</context>
<context>
    <name>Orphan</name>
    <message>
        <source>These words do not stand in the article any more; the card keeps them: “{quote}”</source>
        <translation>Ces mots ne figurent plus dans l’article&#x202f;; la fiche les garde&#x202f;: «&#x202f;{quote}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>OutlineDelegate</name>
    <message>
        <source>Memo line</source>
        <translation>Ligne du mémo</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>The card says</source>
        <translation>La fiche dit</translation>
    </message>
    <message>
        <source>The memo says</source>
        <translation>Le mémo dit</translation>
    </message>
    <message>
        <source>as its card says</source>
        <translation>comme le dit sa fiche</translation>
    </message>
    <message>
        <source>edited; the card says: {taken}</source>
        <translation>modifié&#x202f;; la fiche dit&#xa0;: {taken}</translation>
    </message>
    <message>
        <source>marked {marking}</source>
        <translation>mention {marking}</translation>
    </message>
    <message>
        <source>put in: {words}</source>
        <translation>ajouté&#xa0;: {words}</translation>
    </message>
    <message>
        <source>taken out: {words}</source>
        <translation>retiré&#xa0;: {words}</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>vos propres mots</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Outline of the memo</source>
        <translation>Plan du mémo</translation>
    </message>
</context>
<context>
    <name>PageScroll</name>
    <message>
        <source>Pages of the memo</source>
        <translation>Pages du mémo</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Click a line to go to it in the outline, or a note to go to its passage</source>
        <translation>Cliquez sur une ligne pour y aller dans le plan, ou sur une note pour aller à son passage</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>Aperçu de la page</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>&gt; commands   # topics   @ people</source>
        <translation>&gt; commandes   # thèmes   @ personnes</translation>
    </message>
    <message>
        <source>ARTICLES</source>
        <translation>ARTICLES</translation>
    </message>
    <message>
        <source>CARDS</source>
        <translation>FICHES</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDES</translation>
    </message>
    <message>
        <source>Commands by name</source>
        <translation>Commandes par nom</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Échap fermer</translation>
    </message>
    <message>
        <source>MEMOS</source>
        <translation>MÉMOS</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTES</translation>
    </message>
    <message>
        <source>Nobody of that name speaks in a card.</source>
        <translation>Personne de ce nom ne s’exprime dans une fiche.</translation>
    </message>
    <message>
        <source>Nothing could be searched just now; try again.</source>
        <translation>La recherche n’a pas pu se faire à l’instant&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>PERSONNES</translation>
    </message>
    <message>
        <source>People by name</source>
        <translation>Personnes par nom</translation>
    </message>
    <message>
        <source>RECENTLY USED</source>
        <translation>UTILISÉES RÉCEMMENT</translation>
    </message>
    <message>
        <source>Search articles, cards, notes and memos</source>
        <translation>Rechercher articles, fiches, notes et mémos</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Show all of more than {count} cards in the list</source>
        <translation>Afficher dans la liste toutes les fiches, plus de {count}</translation>
    </message>
    <message>
        <source>Show all {count} cards in the list</source>
        <translation>Afficher les {count} fiches dans la liste</translation>
    </message>
    <message>
        <source>TOPICS</source>
        <translation>THÈMES</translation>
    </message>
    <message>
        <source>The time was up: what was found by then is shown.</source>
        <translation>Le temps était écoulé&#xa0;: voici ce qui avait été trouvé.</translation>
    </message>
    <message>
        <source>There is no command of that name.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>There is no topic of that name.</source>
        <translation>Aucun thème ne porte ce nom.</translation>
    </message>
    <message>
        <source>This cannot be done just now: {names}</source>
        <translation>Impossible pour l’instant&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Topics by name</source>
        <translation>Thèmes par nom</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Ce qui est recherché</translation>
    </message>
    <message>
        <source>Words in any form, &quot;a phrase&quot;, OR, -not; kind: topic: who: outlet: before: after: has:note in:memo</source>
        <translation>Mots sous toute forme, &quot;une expression&quot;, OR, -sans&#x202f;; kind: topic: who: outlet: before: after: has:note in:memo</translation>
    </message>
    <message>
        <source>the newest {shown} of more than {count}</source>
        <translation>les {shown} plus récents sur plus de {count}</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} sur {count}</translation>
    </message>
    <message>
        <source>↑↓ move</source>
        <translation>↑↓ parcourir</translation>
    </message>
    <message>
        <source>↵ go there</source>
        <translation>↵ y aller</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>Rétablir&#xa0;: {act}</translation>
    </message>
    <message>
        <source>The line you were writing was removed elsewhere, with its section; your words stand below.</source>
        <translation>La ligne que vous écriviez a été supprimée ailleurs, avec sa section&#x202f;; vos mots figurent ci-dessous.</translation>
    </message>
    <message>
        <source>The list has changed; the card you are writing on stays open.</source>
        <translation>La liste a changé&#x202f;; la fiche sur laquelle vous écrivez reste ouverte.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>Annuler&#xa0;: {act}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
</context>
<context>
    <name>PartsChoice</name>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>DRAFT across each page</source>
        <translation>«&#x202f;DRAFT&#x202f;» en travers de chaque page</translation>
    </message>
    <message>
        <source>Endnotes, all at the end</source>
        <translation>Notes de fin, toutes à la fin</translation>
    </message>
    <message>
        <source>Footnotes, each on its page</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>Liste des sources</translation>
    </message>
    <message>
        <source>Marking before each block</source>
        <translation>Mention avant chaque bloc</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Table des matières</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open “{library}”</source>
        <translation>Ouvrir «&#x202f;{library}&#x202f;»</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>This library opens with its passphrase only.</source>
        <translation>Cette bibliothèque ne s’ouvre qu’avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Saisissez la phrase secrète.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open the link in your browser, copy the article there, and paste it below; the link is kept with it.</source>
        <translation>Ouvrez le lien dans votre navigateur, copiez-y l’article et collez-le ci-dessous&#x202f;; le lien est conservé avec lui.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Paste or type the article here</source>
        <translation>Collez ou saisissez l’article ici</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Taken from the text where it is left empty</source>
        <translation>Pris dans le texte si laissé vide</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>The date turns “on Monday” into a day. Choose it, or tick it, when you know it.</source>
        <translation>La date fait de «&#x202f;on Monday&#x202f;» un jour précis. Choisissez-la, ou cochez-la, si vous la connaissez.</translation>
    </message>
    <message>
        <source>The link does not begin with http:// or https://.</source>
        <translation>Le lien ne commence pas par http:// ou https://.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Where it was read, if that is known</source>
        <translation>Où il a été lu, si on le sait</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Quel jour&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>A description is needed: it is read aloud in its place.</source>
        <translation>Une description est nécessaire&#xa0;: elle est lue à voix haute à sa place.</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Ajouter l’image</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG</source>
        <translation>PNG, JPEG ou SVG</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’elle montre</translation>
    </message>
    <message>
        <source>What somebody who cannot see it should know</source>
        <translation>Ce que doit savoir quelqu’un qui ne peut pas la voir</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>Placed</name>
    <message>
        <source>(from its article)</source>
        <translation>(de l’article)</translation>
    </message>
    <message>
        <source>(from its lead)</source>
        <translation>(du chapô)</translation>
    </message>
    <message>
        <source>(from its paragraph)</source>
        <translation>(de son paragraphe)</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>À classer</translation>
    </message>
    <message>
        <source>{topic}, because of {reason}</source>
        <translation>{topic}, à cause de {reason}</translation>
    </message>
    <message>
        <source>{topic}: placed by hand</source>
        <translation>{topic}&#xa0;: classé à la main</translation>
    </message>
    <message>
        <source>{topic}: {reason}</source>
        <translation>{topic}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>PositionsView</name>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n acteur</numerusform>
            <numerusform>%n acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <comment>actors that turned</comment>
        <translation>
            <numerusform>%n revirement</numerusform>
            <numerusform>%n revirements</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Auparavant</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>No positions here</source>
        <translation>Pas de positions ici</translation>
    </message>
    <message>
        <source>Positions by actor</source>
        <translation>Positions par acteur</translation>
    </message>
    <message>
        <source>Shifted: {because}</source>
        <translation>Revirement&#xa0;: {because}</translation>
    </message>
    <message>
        <source>Who said what stands here by actor: the newest word of each on a topic, and what they said before.</source>
        <translation>Qui a dit quoi figure ici par acteur&#xa0;: le dernier mot de chacun sur un thème, et ce qu’il disait avant.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Read the pages in a window</source>
        <translation>Lire les pages dans une fenêtre</translation>
    </message>
    <message>
        <source>Read the pages in a window, where they can be zoomed (Ctrl+Shift+V)</source>
        <translation>Lire les pages dans une fenêtre, où l’on peut les agrandir (Ctrl+Maj+V)</translation>
    </message>
    <message>
        <source>Setting the page…</source>
        <translation>Composition de la page…</translation>
    </message>
    <message>
        <source>This page could not be drawn.</source>
        <translation>Cette page n’a pas pu être dessinée.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Import all that are new</source>
        <translation>Importer tout ce qui est nouveau</translation>
    </message>
    <message>
        <source>Look over before importing</source>
        <translation>Vérifier avant l’import</translation>
    </message>
    <message>
        <source>What you have changed here would be lost. Press again to close without importing.</source>
        <translation>Ce que vous avez modifié ici serait perdu. Appuyez encore une fois pour fermer sans importer.</translation>
    </message>
</context>
<context>
    <name>PreviewEmpty</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message>
        <source>Select a card and press Enter, or drag cards into a section: the page appears here as it will be exported.</source>
        <translation>Choisissez une fiche et appuyez sur Entrée, ou glissez des fiches dans une section&#x202f;: la page paraît ici telle qu’elle sera exportée.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print “{memo}”</source>
        <translation>Imprimer «&#x202f;{memo}&#x202f;»</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>The printer took nothing: see whether it is on and has paper.</source>
        <translation>L’imprimante n’a rien pris&#xa0;: vérifiez qu’elle est allumée et a du papier.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Choose encoding…</source>
        <translation>Choisir l’encodage…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Paste its text…</source>
        <translation>Coller son texte…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What could not be imported</source>
        <translation>Ce qui n’a pas pu être importé</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} · {left}</source>
        <comment>how much is done, how long it still takes</comment>
        <translation>{done} · {left}</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Check of an exported memo</source>
        <translation>Vérification d’un mémo exporté</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is {version}, as delivered.</source>
        <translation>C’est {version}, tel que remis.</translation>
    </message>
    <message>
        <source>Note {number}: {words}</source>
        <translation>Note {number}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Show its card</source>
        <translation>Afficher sa fiche</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>altéré</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>source missing</source>
        <translation>source manquante</translation>
    </message>
    <message>
        <source>these words stand in the file, and are not the memo’s own</source>
        <translation>ces mots figurent dans le fichier et ne sont pas ceux du mémo</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>Differs in {words}</source>
        <translation>Diffère par {words}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Every date of this card can be read in one way only.</source>
        <translation>Chaque date de cette fiche ne se lit que d’une façon.</translation>
    </message>
    <message>
        <source>Its passage is shown here, in the article it was read from.</source>
        <translation>Son passage s’affiche ici, dans l’article où elle a été lue.</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>Paragraphe {number} sur {count}</translation>
    </message>
    <message>
        <source>Select a card</source>
        <translation>Sélectionnez une fiche</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Add to memo</source>
        <translation>Ajouter au mémo</translation>
    </message>
    <message>
        <source>Add to memo (Enter)</source>
        <translation>Ajouter au mémo (Entrée)</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Copier avec sa source</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>In memo: {section}</source>
        <translation>Dans le mémo&#xa0;: {section}</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Retenir cette fiche</translation>
    </message>
    <message>
        <source>Kept; mark it as new again</source>
        <translation>Retenue&#x202f;; la marquer de nouveau comme nouvelle</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Move to a topic</source>
        <translation>Déplacer vers un thème</translation>
    </message>
    <message>
        <source>Take it out of the memo</source>
        <translation>La retirer du mémo</translation>
    </message>
    <message>
        <source>Why this card?</source>
        <translation>Pourquoi cette fiche&#x202f;?</translation>
    </message>
    <message>
        <source>Why this card? (W)</source>
        <translation>Pourquoi cette fiche&#x202f;? (W)</translation>
    </message>
    <message>
        <source>You have corrected this card</source>
        <translation>Vous avez corrigé cette fiche</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir une récente</translation>
    </message>
    <message>
        <source>{library} (not there)</source>
        <translation>{library} (introuvable)</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Conflicts with</source>
        <translation>En contradiction avec</translation>
    </message>
    <message>
        <source>Conflicts with another card</source>
        <translation>En contradiction avec une autre fiche</translation>
    </message>
    <message>
        <source>Corroborated by</source>
        <translation>Corroborée par</translation>
    </message>
    <message>
        <source>Opposed by another card</source>
        <translation>Contredite par une autre fiche</translation>
    </message>
    <message>
        <source>Opposed to</source>
        <translation>Opposée à</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répète</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Mise à jour par</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Met à jour</translation>
    </message>
</context>
<context>
    <name>RelationView</name>
    <message>
        <source>Related cards</source>
        <translation>Fiches liées</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>Only: {relation}</source>
        <translation>Seulement&#xa0;: {relation}</translation>
    </message>
    <message>
        <source>Quote beside quote</source>
        <translation>Citations côte à côte</translation>
    </message>
    <message>
        <source>Quote beside quote (Space in the list)</source>
        <translation>Citations côte à côte (Espace dans la liste)</translation>
    </message>
    <message>
        <source>Related cards</source>
        <translation>Fiches liées</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Choose its encoding: its first lines show which is right.</source>
        <translation>Choisissez son encodage&#xa0;: ses premières lignes montrent lequel est juste.</translation>
    </message>
    <message>
        <source>Open it where it can be read, copy the article, and paste that.</source>
        <translation>Ouvrez-le là où il est lisible, copiez l’article, et collez-le.</translation>
    </message>
    <message>
        <source>See to the file, then try again.</source>
        <translation>Vérifiez le fichier, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Set the date…</source>
        <translation>Indiquer la date…</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Que faire…</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Ce qui a changé…</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {removed} removed.</source>
        <translation>{added} ajoutées, {changed} modifiées, {removed} supprimées.</translation>
    </message>
    <message>
        <source>{changed} of {all} articles gave other cards.</source>
        <translation>{changed} articles sur {all} ont donné d’autres fiches.</translation>
    </message>
</context>
<context>
    <name>RereadModel</name>
    <message numerus="yes">
        <source>%n card(s) of yours keep words that are gone from it.</source>
        <translation>
            <numerusform>%n de vos fiches garde des mots qui n’y figurent plus.</numerusform>
            <numerusform>%n de vos fiches gardent des mots qui n’y figurent plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Its text is read otherwise now; the one before is kept.</source>
        <translation>Son texte est lu autrement maintenant&#x202f;; le précédent est gardé.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimée</translation>
    </message>
</context>
<context>
    <name>Rereader</name>
    <message>
        <source>Every article has been read by the rules of today.</source>
        <translation>Tous les articles ont été lus selon les règles actuelles.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Reading again was stopped; nothing was changed.</source>
        <translation>La relecture a été arrêtée&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something else is running; wait for it or cancel it first.</source>
        <translation>Autre chose est en cours&#x202f;; attendez la fin ou annulez d’abord.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Save what can be read</source>
        <translation>Sauver ce qui est lisible</translation>
    </message>
    <message>
        <source>Saved everything into {path}.</source>
        <translation>Tout a été sauvé dans {path}.</translation>
    </message>
    <message>
        <source>Saved {saved} rows into {path}; at least {lost} could not be read.</source>
        <translation>{saved} enregistrements sauvés dans {path}&#x202f;; au moins {lost} étaient illisibles.</translation>
    </message>
    <message>
        <source>Saved {saved} rows into {path}; how many could not be read cannot be told.</source>
        <translation>{saved} enregistrements sauvés dans {path}&#x202f;; on ne peut dire combien étaient illisibles.</translation>
    </message>
    <message>
        <source>Saved {saved} rows into {path}; {lost} could not be read.</source>
        <translation>{saved} enregistrements sauvés dans {path}&#x202f;; {lost} étaient illisibles.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Sauvetage de ce qui est lisible</translation>
    </message>
    <message>
        <source>The file it replaced is kept as {path}.</source>
        <translation>Le fichier remplacé est conservé sous {path}.</translation>
    </message>
    <message>
        <source>The library is as it was on {when}.</source>
        <translation>La bibliothèque est telle qu’elle était le {when}.</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the topic</source>
        <translation>Nom du thème</translation>
    </message>
    <message>
        <source>Title of the memo</source>
        <translation>Titre du mémo</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder vers</translation>
    </message>
    <message>
        <source>Backed up to {path}: {what}.</source>
        <translation>Sauvegardé dans {path}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Backed up: {what}.</source>
        <translation>Sauvegardé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>Vérification de la bibliothèque</translation>
    </message>
    <message>
        <source>Go on with the copy</source>
        <translation>Continuer avec la copie</translation>
    </message>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation>Bibliothèques (*{suffix})</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Enregistrer une copie ailleurs</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Enregistrée sous {path}.</translation>
    </message>
    <message>
        <source>The check found something wrong; a snapshot from before can be restored.</source>
        <translation>La vérification a trouvé une erreur&#x202f;; un instantané antérieur peut être restauré.</translation>
    </message>
    <message>
        <source>The library is whole: {parts} were looked at.</source>
        <translation>La bibliothèque est intacte&#x202f;; vérifié&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>The library {path} was moved or deleted while it was open: put it back, or save what is open elsewhere.</source>
        <translation>La bibliothèque {path} a été déplacée ou supprimée pendant qu’elle était ouverte&#xa0;: remettez-la en place, ou enregistrez ailleurs ce qui est ouvert.</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Que faire…</translation>
    </message>
    <message>
        <source>{part}: {why}</source>
        <translation>{part}&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Search articles, cards, notes and memos</source>
        <translation>Rechercher articles, fiches, notes et mémos</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout rechercher</translation>
    </message>
</context>
<context>
    <name>SectionDialog</name>
    <message>
        <source>A section needs a heading.</source>
        <translation>Une section doit avoir un titre.</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Ajouter la section</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nouvelle section</translation>
    </message>
    <message>
        <source>Sets its lines as</source>
        <translation>Présente ses lignes en</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Annotate the selected words (N)</source>
        <translation>Annoter les mots sélectionnés (N)</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Copier avec sa source</translation>
    </message>
    <message>
        <source>Copy with its source (Ctrl+Shift+C)</source>
        <translation>Copier avec sa source (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>New card as</source>
        <translation>Nouvelle fiche de type</translation>
    </message>
    <message>
        <source>New card from the selected words (C)</source>
        <translation>Nouvelle fiche avec les mots sélectionnés (C)</translation>
    </message>
    <message>
        <source>New card of a kind</source>
        <translation>Nouvelle fiche d’un type</translation>
    </message>
    <message>
        <source>New card of a kind (Shift+C)</source>
        <translation>Nouvelle fiche d’un type (Maj+C)</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Mots sélectionnés</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (also {others})</source>
        <translation> (aussi {others})</translation>
    </message>
    <message>
        <source> (“{word}”)</source>
        <translation> («&#x202f;{word}&#x202f;»)</translation>
    </message>
    <message>
        <source> on {date}</source>
        <translation> le {date}</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 fiche</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>1 feed</source>
        <translation>1 flux</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 origine</translation>
    </message>
    <message>
        <source>1 outlet</source>
        <translation>1 média</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 endroit</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 enregistrement</translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 texte</translation>
    </message>
    <message>
        <source>A bundle is of one topic or of one memo.</source>
        <translation>Un paquet est fait d’un thème ou d’un mémo.</translation>
    </message>
    <message>
        <source>A card is given one tag at a time.</source>
        <translation>Une fiche reçoit une seule étiquette à la fois.</translation>
    </message>
    <message>
        <source>A card must stand on words of its article.</source>
        <translation>Une fiche doit s’appuyer sur des mots de son article.</translation>
    </message>
    <message>
        <source>A card&apos;s headline can have at most {LONGEST} characters; this one has {headline}.</source>
        <translation>Le titre d’une fiche peut avoir au plus {LONGEST} caractères&#x202f;; celui-ci en a {headline}.</translation>
    </message>
    <message>
        <source>A card&apos;s headline must hold a word.</source>
        <translation>Le titre d’une fiche doit contenir un mot.</translation>
    </message>
    <message>
        <source>A card&apos;s headline must stand on one line.</source>
        <translation>Le titre d’une fiche doit tenir sur une ligne.</translation>
    </message>
    <message>
        <source>A library in memory is open once.</source>
        <translation>Une bibliothèque en mémoire n’est ouverte qu’une fois.</translation>
    </message>
    <message>
        <source>A library locked with a passphrase</source>
        <translation>Une bibliothèque protégée par une phrase secrète</translation>
    </message>
    <message>
        <source>A line can be moved within its memo only.</source>
        <translation>Une ligne ne peut être déplacée que dans son mémo.</translation>
    </message>
    <message>
        <source>A marking may have at most {LONGEST} characters.</source>
        <translation>Une mention peut avoir au plus {LONGEST} caractères.</translation>
    </message>
    <message>
        <source>A memo needs a title.</source>
        <translation>Un mémo doit avoir un titre.</translation>
    </message>
    <message>
        <source>A note has no words.</source>
        <translation>Une note n’a pas de mots.</translation>
    </message>
    <message>
        <source>A note must stand on the exact words of its article.</source>
        <translation>Une note doit porter sur les mots exacts de son article.</translation>
    </message>
    <message>
        <source>A note needs some words.</source>
        <translation>Une note doit contenir quelques mots.</translation>
    </message>
    <message>
        <source>A noun such as “claim” or “warning” says whose it is and goes on with “that”.</source>
        <translation>Un nom comme «&#x202f;claim&#x202f;» ou «&#x202f;warning&#x202f;» dit de qui il vient et se poursuit par «&#x202f;that&#x202f;».</translation>
    </message>
    <message>
        <source>A number in a clause beginning with “which”, on its own card.</source>
        <translation>Un nombre dans une proposition introduite par «&#x202f;which&#x202f;», sur sa propre fiche.</translation>
    </message>
    <message>
        <source>A number that counts, given by the speaker named.</source>
        <translation>Un nombre qui compte, donné par le locuteur nommé.</translation>
    </message>
    <message>
        <source>A number that counts: people, money, a share, a percentage.</source>
        <translation>Un nombre qui compte&#xa0;: des personnes, de l’argent, une part, un pourcentage.</translation>
    </message>
    <message>
        <source>A passphrase has at least one letter, and no NUL.</source>
        <translation>Une phrase secrète a au moins une lettre, et pas de NUL.</translation>
    </message>
    <message>
        <source>A person made this card of the passage.</source>
        <translation>Une personne a fait cette fiche à partir du passage.</translation>
    </message>
    <message>
        <source>A plan or an agreement is said to call for something.</source>
        <translation>Un plan ou un accord est dit prévoir quelque chose.</translation>
    </message>
    <message>
        <source>A report that names no giver</source>
        <translation>Un article qui ne nomme pas d’auteur</translation>
    </message>
    <message>
        <source>A speaker and a reporting verb are followed by a clause with “that”.</source>
        <translation>Un locuteur et un verbe de parole sont suivis d’une proposition en «&#x202f;that&#x202f;».</translation>
    </message>
    <message>
        <source>A speaker and a reporting verb are followed by a clause.</source>
        <translation>Un locuteur et un verbe de parole sont suivis d’une proposition.</translation>
    </message>
    <message>
        <source>A speaker and a reporting verb are followed by an indirect question.</source>
        <translation>Un locuteur et un verbe de parole sont suivis d’une question indirecte.</translation>
    </message>
    <message>
        <source>A speaker and a reporting verb lead into the quotation.</source>
        <translation>Un locuteur et un verbe de parole introduisent la citation.</translation>
    </message>
    <message>
        <source>A speaker&apos;s name can have at most {LONGEST} characters; this one has {name}.</source>
        <translation>Le nom d’un locuteur peut avoir au plus {LONGEST} caractères&#x202f;; celui-ci en a {name}.</translation>
    </message>
    <message>
        <source>A speaker&apos;s name must hold a word; leave it empty where nobody is named.</source>
        <translation>Le nom d’un locuteur doit contenir un mot&#x202f;; laissez-le vide si personne n’est nommé.</translation>
    </message>
    <message>
        <source>A split needs some cards, or a word that draws them.</source>
        <translation>Pour scinder, il faut des fiches, ou un mot qui les attire.</translation>
    </message>
    <message>
        <source>A topic cannot lie under itself.</source>
        <translation>Un thème ne peut pas être placé sous lui-même.</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>Un thème doit avoir un nom.</translation>
    </message>
    <message>
        <source>Add note as desk note</source>
        <translation>Ajouter la note comme note interne</translation>
    </message>
    <message>
        <source>Add picture {named}</source>
        <translation>Ajouter l’image {named}</translation>
    </message>
    <message>
        <source>Add section {named}</source>
        <translation>Ajouter la section {named}</translation>
    </message>
    <message>
        <source>Add text to {section}</source>
        <translation>Ajouter du texte&#xa0;: {section}</translation>
    </message>
    <message>
        <source>Add {how_many} to memo {named}</source>
        <translation>Ajouter {how_many} au mémo {named}</translation>
    </message>
    <message>
        <source>All holds: {lines} and {notes}.</source>
        <translation>Tout est conforme&#xa0;: {lines} et {notes}.</translation>
    </message>
    <message>
        <source>An article is no copy of itself.</source>
        <translation>Un article n’est pas une copie de lui-même.</translation>
    </message>
    <message>
        <source>An empty phrase</source>
        <translation>Une expression vide</translation>
    </message>
    <message>
        <source>Annotate card</source>
        <translation>Annoter la fiche</translation>
    </message>
    <message>
        <source>Another article has that text already.</source>
        <translation>Un autre article a déjà ce texte.</translation>
    </message>
    <message>
        <source>Articles and cards {wanted}.</source>
        <translation>Articles et fiches {wanted}.</translation>
    </message>
    <message>
        <source>Articles {wanted}.</source>
        <translation>Articles {wanted}.</translation>
    </message>
    <message>
        <source>Articles, cards and notes {wanted}.</source>
        <translation>Articles, fiches et notes {wanted}.</translation>
    </message>
    <message>
        <source>Articles, cards, notes and memos {wanted}.</source>
        <translation>Articles, fiches, notes et mémos {wanted}.</translation>
    </message>
    <message>
        <source>At least </source>
        <translation>Au moins </translation>
    </message>
    <message>
        <source>Background that may be used: the latest events.</source>
        <translation>Contexte utilisable&#xa0;: les derniers événements.</translation>
    </message>
    <message>
        <source>Bring back a paragraph</source>
        <translation>Rétablir un paragraphe</translation>
    </message>
    <message>
        <source>Bring back {total} paragraphs</source>
        <translation>Rétablir {total} paragraphes</translation>
    </message>
    <message>
        <source>Card {id} points at no words.</source>
        <translation>La fiche {id} ne renvoie à aucun mot.</translation>
    </message>
    <message>
        <source>Cards and notes {wanted}.</source>
        <translation>Fiches et notes {wanted}.</translation>
    </message>
    <message>
        <source>Cards {wanted}.</source>
        <translation>Fiches {wanted}.</translation>
    </message>
    <message>
        <source>Change subscription</source>
        <translation>Modifier l’abonnement</translation>
    </message>
    <message>
        <source>Change the head of</source>
        <translation>changer l’en-tête</translation>
    </message>
    <message>
        <source>Change the terms of topic {named}</source>
        <translation>Changer les termes du thème {named}</translation>
    </message>
    <message>
        <source>Change topic {named}</source>
        <translation>Modifier le thème {named}</translation>
    </message>
    <message>
        <source>Choose another topic to merge into “{name}”.</source>
        <translation>Choisissez un autre thème à fusionner avec «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose date in {named}</source>
        <translation>Choisir la date dans {named}</translation>
    </message>
    <message>
        <source>Choose some words of the article for the card.</source>
        <translation>Choisissez quelques mots de l’article pour la fiche.</translation>
    </message>
    <message>
        <source>Correct {named}</source>
        <translation>Corriger {named}</translation>
    </message>
    <message>
        <source>Date article</source>
        <translation>Dater l’article</translation>
    </message>
    <message>
        <source>Dated events, past and to come.</source>
        <translation>Événements datés, passés et à venir.</translation>
    </message>
    <message>
        <source>Dates, decisions and words that would change the picture.</source>
        <translation>Dates, décisions et mots qui changeraient la donne.</translation>
    </message>
    <message>
        <source>Decision memo</source>
        <translation>Note de décision</translation>
    </message>
    <message>
        <source>Deliver memo {named}</source>
        <translation>Remettre le mémo {named}</translation>
    </message>
    <message>
        <source>Dismiss {how_many}</source>
        <translation>Écarter {how_many}</translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation>Modifier l’article</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Edit {line}</source>
        <translation>Modifier {line}</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <source>Filled by itself from the notes.</source>
        <translation>Se remplit tout seul à partir des notes.</translation>
    </message>
    <message>
        <source>How many outlets and origins carry each topic; drop what only repeats.</source>
        <translation>Combien de médias et d’origines portent chaque thème&#x202f;; retirez ce qui ne fait que répéter.</translation>
    </message>
    <message>
        <source>Import 1 article</source>
        <translation>Importer 1 article</translation>
    </message>
    <message>
        <source>Import the starter library</source>
        <translation>Importer la bibliothèque de départ</translation>
    </message>
    <message>
        <source>Import {articles} articles</source>
        <translation>Importer {articles} articles</translation>
    </message>
    <message>
        <source>Information brief</source>
        <translation>Note d’information</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Est un dossier</translation>
    </message>
    <message>
        <source>It brought 1 subscription, which is looked at only once you ask for it.</source>
        <translation>Un abonnement est venu avec&#x202f;; il n’est consulté que si vous le demandez.</translation>
    </message>
    <message>
        <source>It brought {made} subscriptions; none is looked at before you ask for it.</source>
        <translation>{made} abonnements sont venus avec&#x202f;; aucun n’est consulté avant que vous le demandiez.</translation>
    </message>
    <message>
        <source>It came with an export, and is looked at only once you ask for it.</source>
        <translation>Il est venu avec un export&#x202f;; il n’est consulté que si vous le demandez.</translation>
    </message>
    <message>
        <source>It cannot be read as {name}, but as {join}.</source>
        <translation>La lecture en {name} est impossible, mais possible en {join}.</translation>
    </message>
    <message>
        <source>It cannot be read to its end ({error}).</source>
        <translation>Cela ne peut être lu jusqu’au bout ({error}).</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Cela a été arrêté.</translation>
    </message>
    <message>
        <source>Its source says itself in which encoding it is.</source>
        <translation>La source indique elle-même son encodage.</translation>
    </message>
    <message>
        <source>Keep topic {named}</source>
        <translation>Garder le thème {named}</translation>
    </message>
    <message>
        <source>Keep {how_many}</source>
        <translation>Retenir {how_many}</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>mettre en page</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>apposer la mention</translation>
    </message>
    <message>
        <source>Mark {how_many} as new</source>
        <translation>Marquer {how_many} comme nouveau</translation>
    </message>
    <message>
        <source>Mark {line}</source>
        <translation>Apposer la mention&#xa0;: {line}</translation>
    </message>
    <message>
        <source>Mark {section}</source>
        <translation>Apposer la mention&#xa0;: {section}</translation>
    </message>
    <message>
        <source>Meanwhile “{act}” has come first, in another window; look, then undo again.</source>
        <translation>Entre-temps «&#x202f;{act}&#x202f;» est passé devant, dans une autre fenêtre&#x202f;; regardez, puis annulez de nouveau.</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>Dossier de réunion</translation>
    </message>
    <message>
        <source>Memos {wanted}.</source>
        <translation>Mémos {wanted}.</translation>
    </message>
    <message>
        <source>Merge topic {named} into {named2}</source>
        <translation>Fusionner le thème {named} avec {named2}</translation>
    </message>
    <message>
        <source>Merge topics into {named}</source>
        <translation>Fusionner des thèmes dans {named}</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>Intégrer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Move {how_many} to {place}</source>
        <translation>Déplacer {how_many} vers {place}</translation>
    </message>
    <message>
        <source>Move {line}</source>
        <translation>Déplacer {line}</translation>
    </message>
    <message>
        <source>Move {section}</source>
        <translation>Déplacer&#xa0;: {section}</translation>
    </message>
    <message>
        <source>NOT is left out; it refuses what follows it.</source>
        <translation>NOT est omis&#x202f;; il refuse ce qui le suit.</translation>
    </message>
    <message>
        <source>Neither in a topic nor in the inbox: {counted}.</source>
        <translation>Ni dans un thème ni à classer&#xa0;: {counted}.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>New memo {named}</source>
        <translation>Nouveau mémo {named}</translation>
    </message>
    <message>
        <source>New topic {named}</source>
        <translation>Nouveau thème {named}</translation>
    </message>
    <message>
        <source>No articles and no memos: {operator} does not ask about them.</source>
        <translation>Ni articles ni mémos&#xa0;: {operator} ne les concerne pas.</translation>
    </message>
    <message>
        <source>No memos: {operator} does not ask about them.</source>
        <translation>Pas de mémos&#xa0;: {operator} ne les concerne pas.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus de place sur le disque</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>No template “{name}” was made: {reason}.</source>
        <translation>Le modèle «&#x202f;{name}&#x202f;» n’a pas été créé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>N’est pas un dossier</translation>
    </message>
    <message>
        <source>Notes {wanted}.</source>
        <translation>Notes {wanted}.</translation>
    </message>
    <message>
        <source>Nothing has come in since version {version}.</source>
        <translation>Rien n’est arrivé depuis la version {version}.</translation>
    </message>
    <message>
        <source>Nothing of {named} may go to {as_marking}: no file was written.</source>
        <translation>Rien de {named} ne peut aller à {as_marking}&#xa0;: aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing that has come in since bears on {named}.</source>
        <translation>Rien de ce qui est arrivé depuis ne touche {named}.</translation>
    </message>
    <message>
        <source>Numbers, with who gives them and the day they were given.</source>
        <translation>Des chiffres, avec qui les donne et le jour où ils l’ont été.</translation>
    </message>
    <message>
        <source>Numbers, with who gives them.</source>
        <translation>Des chiffres, avec qui les donne.</translation>
    </message>
    <message>
        <source>Numbers, with who gives them; those that disagree stand together.</source>
        <translation>Des chiffres, avec qui les donne&#x202f;; ceux qui divergent sont ensemble.</translation>
    </message>
    <message>
        <source>OR is left out; it stands between two.</source>
        <translation>OR est omis&#x202f;; il se place entre deux termes.</translation>
    </message>
    <message>
        <source>Of {lines}, {found}.</source>
        <translation>Sur {lines}&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>One article tells of {lead}.</source>
        <translation>Un article parle de {lead}.</translation>
    </message>
    <message>
        <source>Only a topic, by itself, can be restored under another name.</source>
        <translation>Seul un thème, pris isolément, peut être restauré sous un autre nom.</translation>
    </message>
    <message>
        <source>Other than what was imported: {counted}.</source>
        <translation>Différent de ce qui a été importé&#xa0;: {counted}.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Propose topics</source>
        <translation>Proposer des thèmes</translation>
    </message>
    <message>
        <source>Put topic {named} {above}</source>
        <translation>Placer le thème {named} {above}</translation>
    </message>
    <message>
        <source>Q&amp;A note</source>
        <translation>Questions-réponses</translation>
    </message>
    <message>
        <source>Q: the question as it will be put, and on the next line A: the answer as it can be said.</source>
        <translation>Q: la question telle qu’elle sera posée, et à la ligne A: la réponse telle qu’on peut la dire.</translation>
    </message>
    <message>
        <source>Read 1 article again</source>
        <translation>Relire 1 article</translation>
    </message>
    <message>
        <source>Read in another encoding</source>
        <translation>Lire dans un autre encodage</translation>
    </message>
    <message>
        <source>Read {total} articles again</source>
        <translation>Relire {total} articles</translation>
    </message>
    <message>
        <source>Read-ahead</source>
        <translation>Lecture préalable</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Reading on a cluster</source>
        <translation>La lecture sur une grappe</translation>
    </message>
    <message>
        <source>Refresh subscription</source>
        <translation>Actualiser l’abonnement</translation>
    </message>
    <message>
        <source>Remove memo {named}</source>
        <translation>Supprimer le mémo {named}</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Remove picture {named}</source>
        <translation>Supprimer l’image {named}</translation>
    </message>
    <message>
        <source>Remove topic {named}</source>
        <translation>Supprimer le thème {named}</translation>
    </message>
    <message>
        <source>Remove {line}</source>
        <translation>Supprimer {line}</translation>
    </message>
    <message>
        <source>Remove {section}</source>
        <translation>Supprimer&#xa0;: {section}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>renommer</translation>
    </message>
    <message>
        <source>Rename section to {named}</source>
        <translation>Renommer la section en {named}</translation>
    </message>
    <message>
        <source>Rename topic {named} to {named2}</source>
        <translation>Renommer le thème {named} en {named2}</translation>
    </message>
    <message>
        <source>Restore {noun} {named}</source>
        <translation>Restaurer&#xa0;: {noun} {named}</translation>
    </message>
    <message>
        <source>Restore {things} things from the trash</source>
        <translation>Restaurer {things} éléments de la corbeille</translation>
    </message>
    <message>
        <source>Say in words what the picture shows, between the square brackets.</source>
        <translation>Dites avec des mots, entre les crochets, ce que montre l’image.</translation>
    </message>
    <message>
        <source>Say in words what the picture shows: not everybody who reads the memo can see it.</source>
        <translation>Dites avec des mots ce que montre l’image&#xa0;: tous les lecteurs du mémo ne peuvent pas la voir.</translation>
    </message>
    <message>
        <source>Sentences that can be said aloud as they stand.</source>
        <translation>Des phrases que l’on peut dire telles quelles.</translation>
    </message>
    <message>
        <source>Set articles apart</source>
        <translation>Séparer des articles</translation>
    </message>
    <message>
        <source>Set memo {named} by template {named2}</source>
        <translation>Composer le mémo {named} selon le modèle {named2}</translation>
    </message>
    <message>
        <source>Set the logo of</source>
        <translation>choisir le logo</translation>
    </message>
    <message>
        <source>Show picture in memo</source>
        <translation>Montrer l’image dans le mémo</translation>
    </message>
    <message>
        <source>Since version {version}: {came}; {touched}.</source>
        <translation>Depuis la version {version}&#xa0;: {came}&#x202f;; {touched}.</translation>
    </message>
    <message>
        <source>Situation review</source>
        <translation>Point de situation</translation>
    </message>
    <message>
        <source>Some of {path} cannot be read: it is open for reading only, as far as that goes.</source>
        <translation>Une partie de {path} est illisible&#xa0;: la bibliothèque est ouverte en lecture seule, autant que possible.</translation>
    </message>
    <message>
        <source>Somebody named puts a count at a number, or raises or cuts it to one.</source>
        <translation>Quelqu’un de nommé chiffre quelque chose, ou relève ou abaisse un chiffre.</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Retrier</translation>
    </message>
    <message>
        <source>Split off topic {named}</source>
        <translation>Détacher le thème {named}</translation>
    </message>
    <message>
        <source>Stand in for a lost card</source>
        <translation>Remplacer une fiche perdue</translation>
    </message>
    <message>
        <source>Tag {how_many}</source>
        <translation>Étiqueter {how_many}</translation>
    </message>
    <message>
        <source>Take articles as one story</source>
        <translation>Traiter des articles comme une même affaire</translation>
    </message>
    <message>
        <source>Take back: {act}</source>
        <translation>Reprendre&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Take in a library</source>
        <translation>Reprendre une bibliothèque</translation>
    </message>
    <message>
        <source>The article itself labels the paragraph as background.</source>
        <translation>L’article lui-même présente le paragraphe comme du contexte.</translation>
    </message>
    <message>
        <source>The article itself labels the paragraph as why it matters.</source>
        <translation>L’article lui-même présente le paragraphe comme l’enjeu.</translation>
    </message>
    <message>
        <source>The body of an article must lie within its text.</source>
        <translation>Le corps d’un article doit se trouver dans son texte.</translation>
    </message>
    <message>
        <source>The clause is followed by a reporting verb and its speaker.</source>
        <translation>La proposition est suivie d’un verbe de parole et de son locuteur.</translation>
    </message>
    <message>
        <source>The clause is followed by who said it.</source>
        <translation>La proposition est suivie de celui qui l’a dite.</translation>
    </message>
    <message>
        <source>The clause stands beside “as” with who said it.</source>
        <translation>La proposition côtoie «&#x202f;as&#x202f;» et celui qui l’a dite.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now} UTC, but something was done in the library on {last}: look whether the clock is right. The order of what was done stays right.</source>
        <translation>L’horloge de cet ordinateur indique {now} UTC, mais quelque chose a été fait dans la bibliothèque le {last}&#xa0;: vérifiez que l’horloge est juste. L’ordre de ce qui a été fait reste juste.</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be used ({reason}).</source>
        <translation>La grappe à {address} n’est pas utilisable ({reason}).</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full; nothing was changed.</source>
        <translation>Le disque qui contient {path} est plein&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The first sentence names what is to happen; the next one adds when.</source>
        <translation>La première phrase dit ce qui doit se passer&#x202f;; la suivante ajoute quand.</translation>
    </message>
    <message>
        <source>The folder {folder} of the program&apos;s own files is missing.</source>
        <translation>Le dossier {folder} des fichiers du programme manque.</translation>
    </message>
    <message>
        <source>The history cannot be made smaller than nothing.</source>
        <translation>L’historique ne peut pas être plus petit que rien.</translation>
    </message>
    <message>
        <source>The issue in one line.</source>
        <translation>La question en une ligne.</translation>
    </message>
    <message>
        <source>The library {path} cannot be changed ({reason}); nothing was changed.</source>
        <translation>La bibliothèque {path} ne peut pas être modifiée ({reason})&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library {path} cannot be used ({reason}).</source>
        <translation>La bibliothèque {path} n’est pas utilisable ({reason}).</translation>
    </message>
    <message>
        <source>The library {path} is damaged: {restore}save what can still be read into a new file.</source>
        <translation>La bibliothèque {path} est endommagée&#xa0;: {restore}sauvez ce qui est encore lisible dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The library {path} is in use by another program; try again in a moment.</source>
        <translation>La bibliothèque {path} est utilisée par un autre programme&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The library {path} is not locked: it opens without a passphrase.</source>
        <translation>La bibliothèque {path} n’est pas chiffrée&#xa0;: elle s’ouvre sans phrase secrète.</translation>
    </message>
    <message>
        <source>The library {path} is open for reading only ({read_only}).</source>
        <translation>La bibliothèque {path} est ouverte en lecture seule ({read_only}).</translation>
    </message>
    <message>
        <source>The library {path} is open in another window or program: close it there, then do this again.</source>
        <translation>La bibliothèque {path} est ouverte dans une autre fenêtre ou un autre programme&#xa0;: fermez-la là-bas, puis recommencez.</translation>
    </message>
    <message>
        <source>The library {path} lies on a network drive ({drive}), where it is slower and a broken connection can harm it: use it from one computer at a time, or keep it on this one.</source>
        <translation>La bibliothèque {path} se trouve sur un lecteur réseau ({drive}), où elle est plus lente et où une connexion coupée peut l’abîmer&#xa0;: utilisez-la d’un seul ordinateur à la fois, ou gardez-la sur celui-ci.</translation>
    </message>
    <message>
        <source>The library {path} was moved or deleted while it was open; nothing was written: put it back, or save what is open as a new file.</source>
        <translation>La bibliothèque {path} a été déplacée ou supprimée pendant qu’elle était ouverte&#x202f;; rien n’a été écrit&#xa0;: remettez-la en place, ou enregistrez ce qui est ouvert dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The library {path} was not closed properly the last time: check that it is whole.</source>
        <translation>La bibliothèque {path} n’a pas été fermée correctement la dernière fois&#xa0;: vérifiez qu’elle est intacte.</translation>
    </message>
    <message>
        <source>The line stood in the section “{aside}”, which is in the trash; restore that first.</source>
        <translation>La ligne se trouvait dans la section «&#x202f;{aside}&#x202f;», qui est à la corbeille&#x202f;; restaurez-la d’abord.</translation>
    </message>
    <message>
        <source>The line&apos;s memo has no section to put it into; add one first.</source>
        <translation>Le mémo de la ligne n’a pas de section où la mettre&#x202f;; ajoutez-en une d’abord.</translation>
    </message>
    <message>
        <source>The memo could not be set: {reason}</source>
        <translation>Le mémo n’a pas pu être composé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The memo “{title}” stays in your trash.</source>
        <translation>Le mémo «&#x202f;{title}&#x202f;» reste dans votre corbeille.</translation>
    </message>
    <message>
        <source>The note is back on its card, which is dismissed.</source>
        <translation>La note est de retour sur sa fiche, qui est écartée.</translation>
    </message>
    <message>
        <source>The note “{text}” stays in your trash.</source>
        <translation>La note «&#x202f;{text}&#x202f;» reste dans votre corbeille.</translation>
    </message>
    <message>
        <source>The number of cards of a kind in a topic is wrong in {counted}.</source>
        <translation>Le nombre de fiches d’un type dans un thème est faux à {counted}.</translation>
    </message>
    <message>
        <source>The one thing to know, in four lines at most.</source>
        <translation>La chose à savoir, en quatre lignes au plus.</translation>
    </message>
    <message>
        <source>The passage does not lie in the article&apos;s text.</source>
        <translation>Le passage ne se trouve pas dans le texte de l’article.</translation>
    </message>
    <message>
        <source>The people across the table and those who will be named.</source>
        <translation>Les personnes en face et celles qui seront nommées.</translation>
    </message>
    <message>
        <source>The program&apos;s own files are not all there: {fault}</source>
        <translation>Les fichiers du programme ne sont pas tous là&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>The quotation goes on from the paragraph before.</source>
        <translation>La citation se poursuit depuis le paragraphe précédent.</translation>
    </message>
    <message>
        <source>The quotation names no speaker; the last one quoted is taken.</source>
        <translation>La citation ne nomme pas de locuteur&#x202f;; le dernier cité est retenu.</translation>
    </message>
    <message>
        <source>The quotation stands after a colon; whoever the clause before it is about speaks.</source>
        <translation>La citation suit un deux-points&#x202f;; parle celui dont traite la proposition qui précède.</translation>
    </message>
    <message>
        <source>The quotation stands beside a sentence that names its speaker.</source>
        <translation>La citation côtoie une phrase qui nomme son locuteur.</translation>
    </message>
    <message>
        <source>The report of {origin}</source>
        <translation>L’article de {origin}</translation>
    </message>
    <message>
        <source>The search was stopped before it was through; search again.</source>
        <translation>La recherche a été arrêtée avant la fin&#x202f;; relancez-la.</translation>
    </message>
    <message>
        <source>The section of “{text}” is gone; it is now the last line of its memo.</source>
        <translation>La section de «&#x202f;{text}&#x202f;» n’existe plus&#x202f;; c’est maintenant la dernière ligne de son mémo.</translation>
    </message>
    <message>
        <source>The sentence holds a number that counts; the rules do not know the language&apos;s grammar.</source>
        <translation>La phrase contient un nombre qui compte quelque chose&#x202f;; les règles ne connaissent pas la grammaire de la langue.</translation>
    </message>
    <message>
        <source>The sentence is dated well before the article.</source>
        <translation>La phrase est datée bien avant l’article.</translation>
    </message>
    <message>
        <source>The sentence looks back: previously, had, since, has been doing.</source>
        <translation>La phrase regarde en arrière&#xa0;: «&#x202f;previously&#x202f;», «&#x202f;had&#x202f;», «&#x202f;since&#x202f;», «&#x202f;has been doing&#x202f;».</translation>
    </message>
    <message>
        <source>The sentence names a day or a month; the rules do not know the language&apos;s grammar.</source>
        <translation>La phrase nomme un jour ou un mois&#x202f;; les règles ne connaissent pas la grammaire de la langue.</translation>
    </message>
    <message>
        <source>The sentence says how things are, and nothing that happens.</source>
        <translation>La phrase dit comment sont les choses, et rien qui se passe.</translation>
    </message>
    <message>
        <source>The sentence says that something is to happen.</source>
        <translation>La phrase dit que quelque chose doit se passer.</translation>
    </message>
    <message>
        <source>The sentence says what somebody was asked, and who asked where it is named.</source>
        <translation>La phrase dit ce qui a été demandé à quelqu’un, et par qui si c’est nommé.</translation>
    </message>
    <message>
        <source>The sentence stands after the first quarter of the article.</source>
        <translation>La phrase vient après le premier quart de l’article.</translation>
    </message>
    <message>
        <source>The sentence stands in the first quarter of the article.</source>
        <translation>La phrase est dans le premier quart de l’article.</translation>
    </message>
    <message>
        <source>The setting proxy must be an address such as http://proxy.example:8080.</source>
        <translation>Le réglage proxy doit être une adresse telle que http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be {value}.</source>
        <translation>Le paramètre {name} ne peut pas être {value}.</translation>
    </message>
    <message>
        <source>The setting {name} must be a whole number from {least} to {most}.</source>
        <translation>Le paramètre {name} doit être un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <source>The setting {name} must be one of {join}.</source>
        <translation>Le paramètre {name} doit être l’un de&#xa0;: {join}.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {path} ({strerror}).</source>
        <translation>Les paramètres ne peuvent pas être enregistrés dans {path} ({strerror}).</translation>
    </message>
    <message>
        <source>The speaker stands between two parts of one quotation.</source>
        <translation>Le locuteur se trouve entre deux parties d’une même citation.</translation>
    </message>
    <message>
        <source>The speaker stands in the middle of the clause.</source>
        <translation>Le locuteur se trouve au milieu de la proposition.</translation>
    </message>
    <message>
        <source>The starter library gave no card.</source>
        <translation>La bibliothèque de départ n’a donné aucune fiche.</translation>
    </message>
    <message>
        <source>The subject is the one of the clause before.</source>
        <translation>Le sujet est celui de la proposition précédente.</translation>
    </message>
    <message>
        <source>The topic “{own_name}” lies in your trash; its cards are in the inbox.</source>
        <translation>Le thème «&#x202f;{own_name}&#x202f;» est dans votre corbeille&#x202f;; ses fiches sont à classer.</translation>
    </message>
    <message>
        <source>The typesetter gave no PDF.</source>
        <translation>La composition n’a pas donné de PDF.</translation>
    </message>
    <message>
        <source>The verb is one of happening: meet, visit, vote, strike, ease, resume.</source>
        <translation>Le verbe désigne un événement&#xa0;: meet, visit, vote, strike, ease, resume.</translation>
    </message>
    <message>
        <source>The verb says what somebody criticises, praises, denies, rejects or calls for.</source>
        <translation>Le verbe dit ce que quelqu’un critique, loue, nie, rejette ou réclame.</translation>
    </message>
    <message>
        <source>The verb says what somebody refuses, vows, demands or threatens to do.</source>
        <translation>Le verbe dit ce que quelqu’un refuse, jure, exige ou menace de faire.</translation>
    </message>
    <message>
        <source>The verb says what somebody wants, backs, opposes or believes, and the article tells it as its own.</source>
        <translation>Le verbe dit ce que quelqu’un veut, soutient, refuse ou croit, et l’article le rapporte à son compte.</translation>
    </message>
    <message>
        <source>The words in quotation marks are followed by a reporting verb and its speaker.</source>
        <translation>Les mots entre guillemets sont suivis d’un verbe de parole et de son locuteur.</translation>
    </message>
    <message>
        <source>The words in quotation marks are followed by who said them.</source>
        <translation>Les mots entre guillemets sont suivis de celui qui les a dits.</translation>
    </message>
    <message>
        <source>The words stand after a name and a colon, as in a title or an interview.</source>
        <translation>Les mots suivent un nom et un deux-points, comme dans un titre ou un entretien.</translation>
    </message>
    <message>
        <source>The words stand in quotation marks and no speaker was found.</source>
        <translation>Les mots sont entre guillemets et aucun locuteur n’a été trouvé.</translation>
    </message>
    <message>
        <source>The words stand in quotation marks; the rules do not know the language&apos;s grammar, so nobody is named.</source>
        <translation>Les mots sont entre guillemets&#x202f;; les règles ne connaissent pas la grammaire de la langue, personne n’est donc nommé.</translation>
    </message>
    <message>
        <source>There is a topic “{taken}” already.</source>
        <translation>Le thème «&#x202f;{taken}&#x202f;» existe déjà.</translation>
    </message>
    <message>
        <source>There is a topic “{taken}” by now; rename that one, or restore this one under another name.</source>
        <translation>Il y a maintenant un thème «&#x202f;{taken}&#x202f;»&#x202f;; renommez-le, ou restaurez celui-ci sous un autre nom.</translation>
    </message>
    <message>
        <source>There is no file to import there.</source>
        <translation>Il n’y a là aucun fichier à importer.</translation>
    </message>
    <message>
        <source>There is no note on {named}.</source>
        <translation>Il n’y a pas de note sur {named}.</translation>
    </message>
    <message>
        <source>There is no template “{name}”; there are: {join}.</source>
        <translation>Le modèle «&#x202f;{name}&#x202f;» n’existe pas&#x202f;; il y a&#xa0;: {join}.</translation>
    </message>
    <message>
        <source>There is no {noun} “{name}” in this library.</source>
        <translation>Introuvable dans cette bibliothèque&#xa0;: {noun} «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There was no library at {path}, so a new one was begun; snapshots of an earlier one lie in {parent}.</source>
        <translation>Il n’y avait pas de bibliothèque à {path}, une nouvelle a donc été commencée&#x202f;; des instantanés d’une précédente se trouvent dans {parent}.</translation>
    </message>
    <message>
        <source>This date cannot be read so.</source>
        <translation>Cette date ne peut pas être lue ainsi.</translation>
    </message>
    <message>
        <source>This library is not locked: make a locked copy of it first.</source>
        <translation>Cette bibliothèque n’est pas chiffrée&#xa0;: faites-en d’abord une copie chiffrée.</translation>
    </message>
    <message>
        <source>This piece was not left out of the article.</source>
        <translation>Ce morceau n’a pas été laissé de côté dans l’article.</translation>
    </message>
    <message>
        <source>Three to six sentences that hold whatever is asked.</source>
        <translation>Trois à six phrases qui tiennent quoi qu’on demande.</translation>
    </message>
    <message>
        <source>Undo did not take the memo back.</source>
        <translation>L’annulation n’a pas repris le mémo.</translation>
    </message>
    <message>
        <source>Version {version} was delivered on {isoformat}: the next cannot have left before.</source>
        <translation>La version {version} a été remise le {isoformat}&#xa0;: la suivante ne peut pas être partie avant.</translation>
    </message>
    <message>
        <source>What can be said as fact, with its day.</source>
        <translation>Ce qui peut être dit comme un fait, avec sa date.</translation>
    </message>
    <message>
        <source>What cards are compared by is wrong in {counted}.</source>
        <translation>Ce par quoi les fiches sont comparées est faux à {counted}.</translation>
    </message>
    <message>
        <source>What follows from it, in two or three sentences.</source>
        <translation>Ce qui en découle, en deux ou trois phrases.</translation>
    </message>
    <message>
        <source>What has changed since the last review.</source>
        <translation>Ce qui a changé depuis le dernier point.</translation>
    </message>
    <message>
        <source>What is at stake for us.</source>
        <translation>Ce qui est en jeu pour nous.</translation>
    </message>
    <message>
        <source>What is at stake.</source>
        <translation>Ce qui est en jeu.</translation>
    </message>
    <message>
        <source>What is attached, one line each; the passages the memo cites follow by themselves.</source>
        <translation>Ce qui est joint, une ligne chacun&#x202f;; les passages cités par le mémo suivent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>What is noted on {named} stands among the desk notes already.</source>
        <translation>Ce qui est noté sur {named} figure déjà dans les notes internes.</translation>
    </message>
    <message>
        <source>What is open or in dispute, and what is at stake.</source>
        <translation>Ce qui est ouvert ou contesté, et ce qui est en jeu.</translation>
    </message>
    <message>
        <source>What is said at the second and third try: the subject first, then the answer.</source>
        <translation>Ce qu’on dit à la deuxième et troisième relance&#xa0;: le sujet d’abord, puis la réponse.</translation>
    </message>
    <message>
        <source>What is to be decided, by when, and what you advise: four lines at most.</source>
        <translation>Ce qui est à décider, pour quand, et ce que vous conseillez&#xa0;: quatre lignes au plus.</translation>
    </message>
    <message>
        <source>What led here and where it stands: two pages at most.</source>
        <translation>Ce qui y a mené et où l’on en est&#xa0;: deux pages au plus.</translation>
    </message>
    <message>
        <source>What led here, and may be used in the room.</source>
        <translation>Ce qui y a mené, et peut être utilisé en réunion.</translation>
    </message>
    <message>
        <source>What led here.</source>
        <translation>Ce qui y a mené.</translation>
    </message>
    <message>
        <source>What should be weighed: law, money, partners, timing.</source>
        <translation>Ce qu’il faut peser&#xa0;: droit, argent, partenaires, calendrier.</translation>
    </message>
    <message>
        <source>What stands behind the first {LONGEST} letters is left out.</source>
        <translation>Ce qui suit les {LONGEST} premières lettres est omis.</translation>
    </message>
    <message>
        <source>What the decision rests on.</source>
        <translation>Sur quoi repose la décision.</translation>
    </message>
    <message>
        <source>What the reader should know and not say. Mark these lines, and an export for others leaves them out.</source>
        <translation>Ce que le lecteur doit savoir et ne pas dire. Apposez une mention à ces lignes&#xa0;: un export pour d’autres les omet.</translation>
    </message>
    <message>
        <source>What this tells and why now, in one or two sentences.</source>
        <translation>De quoi il s’agit et pourquoi maintenant, en une ou deux phrases.</translation>
    </message>
    <message>
        <source>What to say only if the other side brings it up: the subject first, then the answer.</source>
        <translation>Ce qu’on ne dit que si l’autre partie l’évoque&#xa0;: le sujet d’abord, puis la réponse.</translation>
    </message>
    <message>
        <source>What was taken out of a memo must say when.</source>
        <translation>Ce qui a été retiré d’un mémo doit dire quand.</translation>
    </message>
    <message>
        <source>What we want to leave the room with, one point each.</source>
        <translation>Ce avec quoi nous voulons repartir, un point chacun.</translation>
    </message>
    <message>
        <source>What you ask to be approved: one sentence to each box.</source>
        <translation>Ce que vous demandez d’approuver&#xa0;: une phrase par case.</translation>
    </message>
    <message>
        <source>What you say, in the order you say it, in words that can be spoken: one page at most.</source>
        <translation>Ce que vous dites, dans l’ordre où vous le dites, avec des mots qui se disent&#xa0;: une page au plus.</translation>
    </message>
    <message>
        <source>What you should leave the room with, one point each.</source>
        <translation>Ce avec quoi vous devriez repartir, un point chacun.</translation>
    </message>
    <message>
        <source>What {counted} of {table} should refer to in {parent} is not there.</source>
        <translation>Ce à quoi {counted} de {table} devrait renvoyer dans {parent} manque.</translation>
    </message>
    <message>
        <source>Where it stands today, and who says so.</source>
        <translation>Où l’on en est aujourd’hui, et qui le dit.</translation>
    </message>
    <message>
        <source>Who says what.</source>
        <translation>Qui dit quoi.</translation>
    </message>
    <message>
        <source>Who says what; opposed positions stand side by side.</source>
        <translation>Qui dit quoi&#x202f;; les positions opposées sont côte à côte.</translation>
    </message>
    <message>
        <source>Who they are, what they have said, and how the name is said.</source>
        <translation>Qui ils sont, ce qu’ils ont dit, et comment se prononce leur nom.</translation>
    </message>
    <message>
        <source>Who will be there on both sides: name, office, and how the name is said.</source>
        <translation>Qui sera là des deux côtés&#xa0;: nom, fonction, et prononciation.</translation>
    </message>
    <message>
        <source>Why this meeting, why now, and what should come of it: two or three sentences.</source>
        <translation>Pourquoi cette réunion, pourquoi maintenant, et ce qu’on en attend&#xa0;: deux ou trois phrases.</translation>
    </message>
    <message>
        <source>Why you are meeting, in one or two sentences.</source>
        <translation>Pourquoi vous vous réunissez, en une ou deux phrases.</translation>
    </message>
    <message>
        <source>Words, numbers and promises to keep away from.</source>
        <translation>Mots, chiffres et promesses à éviter.</translation>
    </message>
    <message>
        <source>Write something in the note first.</source>
        <translation>Écrivez d’abord quelque chose dans la note.</translation>
    </message>
    <message>
        <source>You have a topic “{row}” of your own; it stays as it is.</source>
        <translation>Vous avez vous-même un thème «&#x202f;{row}&#x202f;»&#x202f;; il reste tel quel.</translation>
    </message>
    <message>
        <source>Your article “{name}” stays as it is; there its {value} is “{value2}”.</source>
        <translation>Votre article «&#x202f;{name}&#x202f;» reste tel quel&#x202f;; là-bas, {value} est «&#x202f;{value2}&#x202f;».</translation>
    </message>
    <message>
        <source>Your card “{headline}” stays; the other says “{headline2}”.</source>
        <translation>Votre fiche «&#x202f;{headline}&#x202f;» reste&#x202f;; l’autre dit «&#x202f;{headline2}&#x202f;».</translation>
    </message>
    <message>
        <source>Your memo “{title}” stays as it is; the other version is “{title2}”.</source>
        <translation>Votre mémo «&#x202f;{title}&#x202f;» reste tel quel&#x202f;; l’autre version est «&#x202f;{title2}&#x202f;».</translation>
    </message>
    <message>
        <source>Your note “{held}” stays as it is; the other version stands beside it: “{text}”.</source>
        <translation>Votre note «&#x202f;{held}&#x202f;» reste telle quelle&#x202f;; l’autre version est à côté&#xa0;: «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>a date such as 2025-12-28</source>
        <translation>une date comme 2025-12-28</translation>
    </message>
    <message>
        <source>a file over {ONE} MB</source>
        <translation>un fichier de plus de {ONE} Mo</translation>
    </message>
    <message>
        <source>a library in memory</source>
        <translation>une bibliothèque en mémoire</translation>
    </message>
    <message>
        <source>a library in memory cannot be locked; begin one in a file</source>
        <translation>une bibliothèque en mémoire ne peut pas être chiffrée&#x202f;; commencez-en une dans un fichier</translation>
    </message>
    <message>
        <source>a library is not backed up into itself; name another file</source>
        <translation>une bibliothèque ne se sauvegarde pas dans elle-même&#x202f;; indiquez un autre fichier</translation>
    </message>
    <message>
        <source>a line taken from a card calls a note, this one calls none</source>
        <translation>une ligne tirée d’une fiche appelle une note, celle-ci n’en appelle pas</translation>
    </message>
    <message>
        <source>a name is made of letters, digits, blanks and hyphens</source>
        <translation>un nom se compose de lettres, de chiffres, d’espaces et de traits d’union</translation>
    </message>
    <message>
        <source>a report that names no giver</source>
        <translation>un article qui ne nomme pas d’auteur</translation>
    </message>
    <message>
        <source>a web archive</source>
        <translation>une archive web</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>un mot</translation>
    </message>
    <message>
        <source>act</source>
        <translation>action</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agence</translation>
    </message>
    <message>
        <source>an address looks like tcp://host:8786</source>
        <translation>une adresse ressemble à tcp://host:8786</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>une réponse</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>annotation</translation>
    </message>
    <message>
        <source>another kind of file lies there; name another file</source>
        <translation>un autre type de fichier s’y trouve&#x202f;; indiquez un autre fichier</translation>
    </message>
    <message>
        <source>another template has this name; give the file another</source>
        <translation>un autre modèle porte ce nom&#x202f;; donnez-en un autre au fichier</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>tout en haut</translation>
    </message>
    <message>
        <source>background</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>both go back to {origin}</source>
        <translation>les deux remontent à {origin}</translation>
    </message>
    <message>
        <source>both go back to {origin}, and the counts agree</source>
        <translation>les deux remontent à {origin}, et les chiffres concordent</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>byline or notice</source>
        <translation>signature ou mention</translation>
    </message>
    <message>
        <source>card</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>context of the next card</source>
        <translation>contexte de la fiche suivante</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>comptages</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>lieu et date</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>either the passphrase is another, or the first bytes of the file are damaged, without which no passphrase opens what comes behind them; {left}</source>
        <translation>soit la phrase secrète est une autre, soit les premiers octets du fichier sont endommagés, sans lesquels aucune phrase n’ouvre la suite&#x202f;; {left}</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>export the library instead</source>
        <translation>exportez plutôt la bibliothèque</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>from {value}</source>
        <translation>de {value}</translation>
    </message>
    <message>
        <source>gave a figure</source>
        <translation>a donné un chiffre</translation>
    </message>
    <message>
        <source>head</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>in a memo</source>
        <translation>dans un mémo</translation>
    </message>
    <message>
        <source>in a memo called {value}</source>
        <translation>dans un mémo nommé {value}</translation>
    </message>
    <message>
        <source>in a topic called {value} or under one</source>
        <translation>dans un thème nommé {value} ou en dessous</translation>
    </message>
    <message>
        <source>inbox</source>
        <translation>à classer</translation>
    </message>
    <message>
        <source>it cannot be read ({strerror})</source>
        <translation>il ne peut pas être lu ({strerror})</translation>
    </message>
    <message>
        <source>it cannot be replaced ({value})</source>
        <translation>il ne peut pas être remplacé ({value})</translation>
    </message>
    <message>
        <source>it carries no manifest: it is no memo of this program, or was exported without one</source>
        <translation>il ne porte pas de manifeste&#xa0;: ce n’est pas un mémo de ce programme, ou il a été exporté sans</translation>
    </message>
    <message>
        <source>it comes from an older version and must be opened for writing once</source>
        <translation>elle vient d’une version plus ancienne et doit être ouverte une fois en écriture</translation>
    </message>
    <message>
        <source>it has entities of its own</source>
        <translation>elle a ses propres entités</translation>
    </message>
    <message>
        <source>it has no place for snapshots; name a file</source>
        <translation>elle n’a pas de place pour des instantanés&#x202f;; indiquez un fichier</translation>
    </message>
    <message>
        <source>it has no workers</source>
        <translation>elle n’a pas de processus de travail</translation>
    </message>
    <message>
        <source>it has {width} × {height} points, more than {MOST_POINTS}; save it smaller</source>
        <translation>elle a {width} × {height} points, plus de {MOST_POINTS}&#x202f;; enregistrez-la plus petite</translation>
    </message>
    <message>
        <source>it holds files that are no earlier export; choose an empty folder</source>
        <translation>il contient des fichiers qui ne sont pas un export antérieur&#x202f;; choisissez un dossier vide</translation>
    </message>
    <message>
        <source>it holds more than a memo can</source>
        <translation>il contient plus qu’un mémo ne peut</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation>c’est un tube ou un périphérique</translation>
    </message>
    <message>
        <source>it is damaged or cut short</source>
        <translation>elle est endommagée ou tronquée</translation>
    </message>
    <message>
        <source>it is in use; close it first</source>
        <translation>elle est utilisée&#x202f;; fermez-la d’abord</translation>
    </message>
    <message>
        <source>it is in use; name another file</source>
        <translation>il est utilisé&#x202f;; indiquez un autre fichier</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG or SVG picture</source>
        <translation>ce n’est pas une image PNG, JPEG ou SVG</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>il n’est pas écrit en UTF-8</translation>
    </message>
    <message>
        <source>it made no file</source>
        <translation>aucun fichier n’a été produit</translation>
    </message>
    <message>
        <source>it shows another file</source>
        <translation>elle montre un autre fichier</translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation>elle a été ouverte en lecture seule</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>cela a été arrêté</translation>
    </message>
    <message>
        <source>it would unpack to {unpacked} MB</source>
        <translation>décompressé, cela ferait {unpacked} Mo</translation>
    </message>
    <message>
        <source>its beginning cannot be read</source>
        <translation>son début est illisible</translation>
    </message>
    <message>
        <source>its colours are for a printing press (CMYK); save it with the colours of a screen (RGB)</source>
        <translation>ses couleurs sont pour l’imprimerie (CMJN)&#x202f;; enregistrez-la avec les couleurs d’un écran (RVB)</translation>
    </message>
    <message>
        <source>its directory</source>
        <translation>son répertoire</translation>
    </message>
    <message>
        <source>its disk is full</source>
        <translation>son disque est plein</translation>
    </message>
    <message>
        <source>its entry has no text</source>
        <translation>son entrée n’a pas de texte</translation>
    </message>
    <message>
        <source>its file has gone, and {name} with what was done last still lies there: put the file back under its old name, then it is whole</source>
        <translation>son fichier a disparu, et {name}, avec ce qui a été fait en dernier, est encore là&#xa0;: remettez le fichier sous son ancien nom, et elle sera intacte</translation>
    </message>
    <message>
        <source>its file may not be read</source>
        <translation>son fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>its file may not be written</source>
        <translation>son fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>its first page cannot be read</source>
        <translation>sa première page est illisible</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>son dossier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>its last changes lie in a log beside it; copy both to a folder that may be written</source>
        <translation>ses dernières modifications sont dans un journal à côté&#x202f;; copiez les deux dans un dossier accessible en écriture</translation>
    </message>
    <message>
        <source>its source had left the library when the memo was exported</source>
        <translation>sa source avait quitté la bibliothèque quand le mémo a été exporté</translation>
    </message>
    <message>
        <source>its subscription</source>
        <translation>son abonnement</translation>
    </message>
    <message>
        <source>its workers do not have this version of Readahead</source>
        <translation>ses processus n’ont pas cette version de Readahead</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>clés</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>label</source>
        <translation>intitulé</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>linked image</source>
        <translation>image liée</translation>
    </message>
    <message>
        <source>made a claim</source>
        <translation>a fait une affirmation</translation>
    </message>
    <message>
        <source>made a demand</source>
        <translation>a posé une exigence</translation>
    </message>
    <message>
        <source>made an accusation</source>
        <translation>a porté une accusation</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>mention</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>mémo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>no archive copy (PDF/A) can hold it; save it anew as PNG</source>
        <translation>aucune copie d’archive (PDF/A) ne peut la contenir&#x202f;; enregistrez-la de nouveau en PNG</translation>
    </message>
    <message>
        <source>no article of this library has these words</source>
        <translation>aucun article de cette bibliothèque ne contient ces mots</translation>
    </message>
    <message>
        <source>no claim found</source>
        <translation>aucune affirmation trouvée</translation>
    </message>
    <message>
        <source>no line is touched by it</source>
        <translation>aucune ligne n’est touchée</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>pas de mots</translation>
    </message>
    <message>
        <source>none of its {total} entries has a text</source>
        <translation>aucune de ses {total} entrées n’a de texte</translation>
    </message>
    <message>
        <source>none of the first {first} of its {total} entries has a text</source>
        <translation>aucune des {first} premières de ses {total} entrées n’a de texte</translation>
    </message>
    <message>
        <source>not all of what is in it is listed</source>
        <translation>tout ce qu’elle contient n’est pas répertorié</translation>
    </message>
    <message>
        <source>not as bundles are written</source>
        <translation>pas écrit comme un paquet</translation>
    </message>
    <message>
        <source>not even the list of what is in it can be found; {left}</source>
        <translation>même la liste de son contenu est introuvable&#x202f;; {left}</translation>
    </message>
    <message>
        <source>not the same story as</source>
        <translation>autre affaire que</translation>
    </message>
    <message>
        <source>not {wanted}</source>
        <translation>pas {wanted}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>note {number}: {because}</source>
        <translation>note {number}&#xa0;: {because}</translation>
    </message>
    <message>
        <source>of the kind {kind}</source>
        <translation>du type {kind}</translation>
    </message>
    <message>
        <source>only quotations, figures and dates are read in this language</source>
        <translation>dans cette langue, seuls les citations, les chiffres et les dates sont lus</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>outlet credit</source>
        <translation>mention du média</translation>
    </message>
    <message>
        <source>over {ENTRIES} files</source>
        <translation>plus de {ENTRIES} fichiers</translation>
    </message>
    <message>
        <source>over {PACKED} MB</source>
        <translation>plus de {PACKED} Mo</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>pages and indexes</source>
        <translation>pages et index</translation>
    </message>
    <message>
        <source>part of a sentence that gave another card</source>
        <translation>partie d’une phrase qui a donné une autre fiche</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>classé à la main</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation>rédigé par</translation>
    </message>
    <message>
        <source>published</source>
        <translation>date de publication</translation>
    </message>
    <message>
        <source>published before {date}</source>
        <translation>publiées avant le {date}</translation>
    </message>
    <message>
        <source>published on {date} or later</source>
        <translation>publiées le {date} ou après</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>references</source>
        <translation>renvois</translation>
    </message>
    <message>
        <source>related link</source>
        <translation>lien connexe</translation>
    </message>
    <message>
        <source>restore its last snapshot ({name})</source>
        <translation>restaurez son dernier instantané ({name})</translation>
    </message>
    <message>
        <source>restore its last snapshot ({name}), or </source>
        <translation>restaurez son dernier instantané ({name}), ou </translation>
    </message>
    <message>
        <source>said by {value}</source>
        <translation>dites par {value}</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
    <message>
        <source>section {named} of memo {named2}</source>
        <translation>section {named} du mémo {named2}</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>instantané</translation>
    </message>
    <message>
        <source>some of it cannot be read</source>
        <translation>une partie est illisible</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>split off “{name}”</source>
        <translation>détaché de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>sous-titre</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>table des matières</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>take a backup of it, if there is one</source>
        <translation>prenez-en une sauvegarde, s’il y en a une</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>termes</translation>
    </message>
    <message>
        <source>terms that keep out</source>
        <translation>termes qui excluent</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>the article in the library has “{unlike}” there</source>
        <translation>l’article de la bibliothèque a «&#x202f;{unlike}&#x202f;» à cet endroit</translation>
    </message>
    <message>
        <source>the article in the library is shorter than that</source>
        <translation>l’article de la bibliothèque est plus court que cela</translation>
    </message>
    <message>
        <source>the card in the library says “{shown}”</source>
        <translation>la fiche de la bibliothèque dit «&#x202f;{shown}&#x202f;»</translation>
    </message>
    <message>
        <source>the card it was taken from is no longer in the library</source>
        <translation>la fiche dont elle vient n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>the copy was stopped; nothing was changed</source>
        <translation>la copie a été arrêtée&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>the count has grown</source>
        <translation>le chiffre a augmenté</translation>
    </message>
    <message>
        <source>the counts agree</source>
        <translation>les chiffres concordent</translation>
    </message>
    <message>
        <source>the counts differ</source>
        <translation>les chiffres diffèrent</translation>
    </message>
    <message>
        <source>the disk or the system refuses: {error}</source>
        <translation>le disque ou le système refuse&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the file has no such note</source>
        <translation>le fichier n’a pas une telle note</translation>
    </message>
    <message>
        <source>the file reads “{unlike}”</source>
        <translation>le fichier porte «&#x202f;{unlike}&#x202f;»</translation>
    </message>
    <message>
        <source>the inbox</source>
        <translation>«&#x202f;À classer&#x202f;»</translation>
    </message>
    <message>
        <source>the library has it as “{unlike}”</source>
        <translation>la bibliothèque porte «&#x202f;{unlike}&#x202f;»</translation>
    </message>
    <message>
        <source>the manifest has no note {number}</source>
        <translation>le manifeste n’a pas de note {number}</translation>
    </message>
    <message>
        <source>the passphrase is right, but of the list of what is in it too much is damaged: what stands on the other pages cannot be found; {left}</source>
        <translation>la phrase secrète est juste, mais la liste du contenu est trop endommagée&#xa0;: ce qui figure sur les autres pages est introuvable&#x202f;; {left}</translation>
    </message>
    <message>
        <source>the report of {origin}</source>
        <translation>l’article de {origin}</translation>
    </message>
    <message>
        <source>the same giver, and the counts agree</source>
        <translation>la même source, et les chiffres concordent</translation>
    </message>
    <message>
        <source>the system does not let a file be made there</source>
        <translation>le système ne laisse pas créer de fichier à cet endroit</translation>
    </message>
    <message>
        <source>the system does not let a file be opened that it needs</source>
        <translation>le système ne laisse pas ouvrir un fichier nécessaire</translation>
    </message>
    <message>
        <source>the system does not let it be opened, or a file that has to lie beside it</source>
        <translation>le système ne laisse pas l’ouvrir, elle ou un fichier qui doit être à côté</translation>
    </message>
    <message>
        <source>there is a file already; name another</source>
        <translation>il y a déjà un fichier&#x202f;; indiquez-en un autre</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>il y a un fichier de ce nom</translation>
    </message>
    <message>
        <source>there is no folder {parent}</source>
        <translation>le dossier {parent} n’existe pas</translation>
    </message>
    <message>
        <source>there is no room for a copy: it takes {value} MB with what has to stay free for the library, and {free} MB are free</source>
        <translation>il n’y a pas de place pour une copie&#xa0;: il faut {value} Mo avec ce qui doit rester libre pour la bibliothèque, et {free} Mo sont libres</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is no such snapshot</source>
        <translation>cet instantané n’existe pas</translation>
    </message>
    <message>
        <source>there is one of this name</source>
        <translation>il y en a un de ce nom</translation>
    </message>
    <message>
        <source>there is such a file already; name another</source>
        <translation>ce fichier existe déjà&#x202f;; indiquez-en un autre</translation>
    </message>
    <message>
        <source>these words do not stand in the file</source>
        <translation>ces mots ne figurent pas dans le fichier</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop court</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>under</source>
        <translation>sous</translation>
    </message>
    <message>
        <source>under {named}</source>
        <translation>sous {named}</translation>
    </message>
    <message>
        <source>what was done later may build on it</source>
        <translation>ce qui a été fait ensuite peut en dépendre</translation>
    </message>
    <message>
        <source>what was written there cannot be read back ({detail})</source>
        <translation>ce qui a été écrit là ne peut pas être relu ({detail})</translation>
    </message>
    <message>
        <source>what was written there is no whole library ({error})</source>
        <translation>ce qui a été écrit là n’est pas une bibliothèque entière ({error})</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>enjeu</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>avec une date</translation>
    </message>
    <message>
        <source>with a figure</source>
        <translation>avec un chiffre</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>with a note tagged {value}</source>
        <translation>avec une note étiquetée {value}</translation>
    </message>
    <message>
        <source>with the phrase {value}</source>
        <translation>avec l’expression {value}</translation>
    </message>
    <message>
        <source>with {value}{also}</source>
        <translation>avec {value}{also}</translation>
    </message>
    <message>
        <source>{address} is subscribed to already.</source>
        <translation>{address} est déjà dans les abonnements.</translation>
    </message>
    <message>
        <source>{address}: there is no such folder.</source>
        <translation>{address}&#xa0;: ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>{back} of its {back2} cards came back</source>
        <translation>{back} de ses {back2} fiches sont revenues</translation>
    </message>
    <message>
        <source>{count} altered</source>
        <translation>{count} altérée(s)</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>{count} articles tell of {lead} and the {noun}.</source>
        <translation>{count} articles parlent de {lead} et de&#xa0;: {noun}.</translation>
    </message>
    <message>
        <source>{count} articles tell of {lead}.</source>
        <translation>{count} articles parlent de {lead}.</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count} fiches</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>{count} confirmée(s)</translation>
    </message>
    <message>
        <source>{count} disputed</source>
        <translation>{count} contestée(s)</translation>
    </message>
    <message>
        <source>{count} faults</source>
        <translation>{count} erreurs</translation>
    </message>
    <message>
        <source>{count} feeds</source>
        <translation>{count} flux</translation>
    </message>
    <message>
        <source>{count} hold</source>
        <translation>{count} conforme(s)</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>{count} new on the topic</source>
        <translation>{count} nouvelle(s) sur le thème</translation>
    </message>
    <message>
        <source>{count} not the memo’s own</source>
        <translation>{count} étrangère(s) au mémo</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notes</translation>
    </message>
    <message>
        <source>{count} origins</source>
        <translation>{count} origines</translation>
    </message>
    <message>
        <source>{count} outlets</source>
        <translation>{count} médias</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} endroits</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} enregistrements</translation>
    </message>
    <message>
        <source>{count} superseded</source>
        <translation>{count} dépassée(s)</translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation>{count} textes</translation>
    </message>
    <message>
        <source>{count} with a source that is missing</source>
        <translation>{count} dont la source manque</translation>
    </message>
    <message>
        <source>{figure}: {verdict}.</source>
        <translation>{figure}&#xa0;: {verdict}.</translation>
    </message>
    <message>
        <source>{figure}; {figure2}: {verdict}.</source>
        <translation>{figure}&#x202f;; {figure2}&#xa0;: {verdict}.</translation>
    </message>
    <message>
        <source>{file} cannot be verified: {reason}.</source>
        <translation>{file} ne peut pas être vérifié&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} was made for a newer version of Readahead, and cannot be used by this one.</source>
        <translation>{file} a été fait pour une version plus récente de Readahead, et n’est pas utilisable avec celle-ci.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}.</source>
        <translation>{file}, ligne {line}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file}: “{name}” is not found in it any more.</source>
        <translation>{file}&#x202f;: «&#x202f;{name}&#x202f;» ne s’y trouve plus.</translation>
    </message>
    <message>
        <source>{first} and {second} are named together in {times} sentences.</source>
        <translation>{first} et {second} sont nommés ensemble dans {times} phrases.</translation>
    </message>
    <message>
        <source>{found}, {found2}</source>
        <translation>{found}, {found2}</translation>
    </message>
    <message>
        <source>{given} is left out; it takes {takes}.</source>
        <translation>{given} est omis&#x202f;; il lui faut {takes}.</translation>
    </message>
    <message>
        <source>{given} is left out; right behind it stands {takes}.</source>
        <translation>{given} est omis&#x202f;; juste après vient {takes}.</translation>
    </message>
    <message>
        <source>{index} does not hold what it indexes.</source>
        <translation>{index} ne contient pas ce qu’il indexe.</translation>
    </message>
    <message>
        <source>{least}{counted} in its pages; the first: {faults}.</source>
        <translation>{least}{counted} dans ses pages&#x202f;; d’abord&#xa0;: {faults}.</translation>
    </message>
    <message>
        <source>{length}, {over} more than the {most} it should have.</source>
        <translation>{length}, {over} de plus que les {most} qu’il devrait avoir.</translation>
    </message>
    <message>
        <source>{named_in} articles tell of {lead}</source>
        <translation>{named_in} articles parlent de {lead}</translation>
    </message>
    <message>
        <source>{named} gave {printed}{on}</source>
        <translation>{named} a donné {printed}{on}</translation>
    </message>
    <message>
        <source>{named} has not been delivered yet.</source>
        <translation>{named} n’a pas encore été remis.</translation>
    </message>
    <message>
        <source>{named} holds no line yet: add cards or words of your own, then export it.</source>
        <translation>{named} ne contient encore aucune ligne&#xa0;: ajoutez des fiches ou vos propres mots, puis exportez-le.</translation>
    </message>
    <message>
        <source>{named} in memo {named2}</source>
        <translation>{named} dans le mémo {named2}</translation>
    </message>
    <message>
        <source>{name} and {named}</source>
        <translation>{name} et {named}</translation>
    </message>
    <message>
        <source>{name} and {named} are set against each other by “{word}”.</source>
        <translation>{name} et {named} sont opposés par «&#x202f;{word}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} and {named} said opposite things: “{opposite}” and “{opposite2}”.</source>
        <translation>{name} et {named} ont dit le contraire&#xa0;: «&#x202f;{opposite}&#x202f;» et «&#x202f;{opposite2}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} is named in {cards} cards.</source>
        <translation>{name} est nommé dans {cards} fiches.</translation>
    </message>
    <message>
        <source>{name} names no feed.</source>
        <translation>{name} ne nomme aucun flux.</translation>
    </message>
    <message>
        <source>{name} said the opposite before</source>
        <translation>{name} disait le contraire auparavant</translation>
    </message>
    <message>
        <source>{name} said the same again</source>
        <translation>{name} a redit la même chose</translation>
    </message>
    <message>
        <source>{name} says the opposite</source>
        <translation>{name} dit le contraire</translation>
    </message>
    <message>
        <source>{name} {did}; {named} answered it{cue}.</source>
        <translation>{name} {did}&#x202f;; {named} y a répondu{cue}.</translation>
    </message>
    <message>
        <source>{name} {did}{on}; {named} answered it with {answer}{on2}.</source>
        <translation>{name} {did}{on}&#x202f;; {named} y a répondu par {answer}{on2}.</translation>
    </message>
    <message>
        <source>{name}: 1 of its {total} entries gave no text and was left out.</source>
        <translation>{name}&#xa0;: 1 de ses {total} entrées n’a donné aucun texte et a été écartée.</translation>
    </message>
    <message>
        <source>{name}: it could not be read ({name2}); paste its text instead.</source>
        <translation>{name}&#xa0;: lecture impossible ({name2})&#x202f;; collez plutôt son texte.</translation>
    </message>
    <message>
        <source>{name}: it holds several articles; import it once more.</source>
        <translation>{name}&#xa0;: le fichier contient plusieurs articles&#x202f;; importez-le encore une fois.</translation>
    </message>
    <message>
        <source>{name}: only the first {most} of its {total} entries were read.</source>
        <translation>{name}&#xa0;: seules les {most} premières de ses {total} entrées ont été lues.</translation>
    </message>
    <message>
        <source>{name}: reading it ends the program that reads it; paste its text instead.</source>
        <translation>{name}&#xa0;: sa lecture met fin au programme qui le lit&#x202f;; collez plutôt son texte.</translation>
    </message>
    <message>
        <source>{name}: {count} of its {total} entries gave no text and were left out.</source>
        <translation>{name}&#xa0;: {count} de ses {total} entrées n’ont donné aucun texte et ont été écartées.</translation>
    </message>
    <message>
        <source>{noun} in the trash</source>
        <translation>{noun} à la corbeille</translation>
    </message>
    <message>
        <source>{operator} does not ask about articles.</source>
        <translation>{operator} ne concerne pas les articles.</translation>
    </message>
    <message>
        <source>{operator} does not ask about memos.</source>
        <translation>{operator} ne concerne pas les mémos.</translation>
    </message>
    <message>
        <source>{outlets}, {origins}: {names}</source>
        <translation>{outlets}, {origins}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{outlet}, citing {agency}</source>
        <translation>{outlet}, d’après {agency}</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}).</source>
        <translation>{path} ne peut pas être écrit ({reason}).</translation>
    </message>
    <message>
        <source>{path} does not open with this passphrase; if it is the right one, the file is damaged or no Readahead library.</source>
        <translation>{path} ne s’ouvre pas avec cette phrase secrète&#x202f;; si c’est la bonne, le fichier est endommagé ou n’est pas une bibliothèque Readahead.</translation>
    </message>
    <message>
        <source>{path} is a folder, and a bundle is one file; import-library takes in an exported folder.</source>
        <translation>{path} est un dossier, et un paquet est un fichier&#x202f;; import-library reprend un dossier exporté.</translation>
    </message>
    <message>
        <source>{path} is damaged or was changed since it was made ({place}); ask for it again.</source>
        <translation>{path} est endommagé ou a été modifié depuis sa création ({place})&#x202f;; redemandez-le.</translation>
    </message>
    <message>
        <source>{path} is locked: it opens with its passphrase only.</source>
        <translation>{path} est chiffré&#xa0;: il ne s’ouvre qu’avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>{path} is no {wanted} of Readahead.</source>
        <translation>{path} n’est pas un {wanted} de Readahead.</translation>
    </message>
    <message>
        <source>{path} is not a Readahead library.</source>
        <translation>{path} n’est pas une bibliothèque Readahead.</translation>
    </message>
    <message>
        <source>{path} is too large for a bundle ({reason}).</source>
        <translation>{path} est trop grand pour un paquet ({reason}).</translation>
    </message>
    <message>
        <source>{path} was written by a newer Readahead (format {found}; this one knows {known}); update the program.</source>
        <translation>{path} a été écrit par un Readahead plus récent (format {found}&#x202f;; celui-ci connaît {known})&#x202f;; mettez le programme à jour.</translation>
    </message>
    <message>
        <source>{printed} lies within “{printed2}”</source>
        <translation>{printed} entre dans «&#x202f;{printed2}&#x202f;»</translation>
    </message>
    <message>
        <source>{purpose} takes a part that is not installed: pip install &apos;readahead[{extra}]&apos;.</source>
        <translation>{purpose} demande une partie qui n&apos;est pas installée&#xa0;: pip install &apos;readahead[{extra}]&apos;.</translation>
    </message>
    <message>
        <source>{said} memo {named}</source>
        <translation>Mémo {named}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{source}: it declares entities, which can be made to swell without end, and is not read.</source>
        <translation>{source}&#xa0;: le fichier déclare des entités, qui peuvent gonfler sans fin, et n’est pas lu.</translation>
    </message>
    <message>
        <source>{source}: it names {feeds} and holds no articles; subscribe to them with `readahead subscribe`, or import a feed saved as a file.</source>
        <translation>{source}&#xa0;: le fichier nomme {feeds} et ne contient pas d’articles&#x202f;; abonnez-vous avec `readahead subscribe`, ou importez un flux enregistré dans un fichier.</translation>
    </message>
    <message>
        <source>{source}: its pages are pictures without text; run text recognition on it, or paste its text.</source>
        <translation>{source}&#xa0;: ses pages sont des images sans texte&#x202f;; passez-le à la reconnaissance de texte, ou collez son texte.</translation>
    </message>
    <message>
        <source>{source}: its text has more than {limit} characters; paste the part of it that you need.</source>
        <translation>{source}&#xa0;: le texte compte plus de {limit} caractères&#x202f;; collez la partie dont vous avez besoin.</translation>
    </message>
    <message>
        <source>{source}: no article was found in it; paste its text instead.</source>
        <translation>{source}&#xa0;: aucun article n’y a été trouvé&#x202f;; collez plutôt son texte.</translation>
    </message>
    <message>
        <source>{source}: only {join} files can be imported.</source>
        <translation>{source}&#xa0;: seuls les fichiers {join} peuvent être importés.</translation>
    </message>
    <message>
        <source>{source}: reading it had to be stopped, it may be damaged; paste its text instead.</source>
        <translation>{source}&#xa0;: sa lecture a dû être arrêtée, il est peut-être endommagé&#x202f;; collez plutôt son texte.</translation>
    </message>
    <message>
        <source>{source}: the file cannot be read ({reason}).</source>
        <translation>{source}&#xa0;: le fichier ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>{source}: the file has changed since it was shown; import it again.</source>
        <translation>{source}&#xa0;: le fichier a changé depuis qu’il a été affiché&#x202f;; importez-le de nouveau.</translation>
    </message>
    <message>
        <source>{source}: the file is damaged; paste its text instead.</source>
        <translation>{source}&#xa0;: le fichier est endommagé&#x202f;; collez plutôt son texte.</translation>
    </message>
    <message>
        <source>{source}: the file is larger than {limit} MB.</source>
        <translation>{source}&#xa0;: le fichier dépasse {limit} Mo.</translation>
    </message>
    <message>
        <source>{source}: the file is locked with a password; save it without one and import it again.</source>
        <translation>{source}&#xa0;: le fichier est protégé par un mot de passe&#x202f;; enregistrez-le sans et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>{source}: the text&apos;s encoding cannot be told; save it as UTF-8 and import it again.</source>
        <translation>{source}&#xa0;: l’encodage du texte est indéterminable&#x202f;; enregistrez-le en UTF-8 et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>{source}: there is no such file.</source>
        <translation>{source}&#xa0;: ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>{source}: there is no text in it.</source>
        <translation>{source}&#xa0;: il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>{source}: this article is already in the library.</source>
        <translation>{source}&#xa0;: cet article est déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>{source}: this is an old Word document or one with a password; save it as .docx without one and import it again.</source>
        <translation>{source}&#xa0;: c’est un ancien document Word ou un document avec mot de passe&#x202f;; enregistrez-le en .docx sans mot de passe et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>{source}: this is not a text file.</source>
        <translation>{source}&#xa0;: ce n’est pas un fichier de texte.</translation>
    </message>
    <message>
        <source>{source}: {entries}; import the articles themselves.</source>
        <translation>{source}&#xa0;: {entries}&#x202f;; importez les articles eux-mêmes.</translation>
    </message>
    <message>
        <source>{source}: {what} takes a part that is not installed: pip install &apos;readahead[{extra}]&apos;.</source>
        <translation>{source}&#xa0;: {what} demande une partie qui n’est pas installée&#xa0;: pip install &apos;readahead[{extra}]&apos;.</translation>
    </message>
    <message>
        <source>{source}: “{name}” is already in the library.</source>
        <translation>{source}&#xa0;: «&#x202f;{name}&#x202f;» est déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>{surplus} more are left out: a search takes only so many.</source>
        <translation>{surplus} autres sont omis&#xa0;: une recherche n’en prend qu’un nombre limité.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({reason}).</source>
        <translation>{target} ne peut pas être écrit ({reason}).</translation>
    </message>
    <message>
        <source>{target} cannot be written ({strerror})</source>
        <translation>{target} ne peut pas être écrit ({strerror})</translation>
    </message>
    <message>
        <source>{target}: the file name must end in {join}.</source>
        <translation>{target}&#xa0;: le nom du fichier doit finir par {join}.</translation>
    </message>
    <message>
        <source>{target}: the name of a bundle ends in {SUFFIX}.</source>
        <translation>{target}&#xa0;: le nom d’un paquet finit par {SUFFIX}.</translation>
    </message>
    <message>
        <source>{title} (other version)</source>
        <translation>{title} (autre version)</translation>
    </message>
    <message>
        <source>{told} and the {noun}.</source>
        <translation>{told} et de&#xa0;: {noun}.</translation>
    </message>
    <message>
        <source>{touched}, {touched2}</source>
        <translation>{touched}, {touched2}</translation>
    </message>
    <message>
        <source>{value} is neither a folder nor an address (https://…) of a feed.</source>
        <translation>{value} n’est ni un dossier ni l’adresse (https://…) d’un flux.</translation>
    </message>
    <message>
        <source>{wanted} or {wanted2}</source>
        <translation>{wanted} ou {wanted2}</translation>
    </message>
    <message>
        <source>{wanted}, and {wanted2}</source>
        <translation>{wanted} et {wanted2}</translation>
    </message>
    <message>
        <source>{what} is left out; it has no letter or digit.</source>
        <translation>{what} est omis&#x202f;; il n’a ni lettre ni chiffre.</translation>
    </message>
    <message>
        <source>{who} take opposite sides: “{verb}” and “{other_verb}”.</source>
        <translation>{who} sont de camps opposés&#xa0;: «&#x202f;{verb}&#x202f;» et «&#x202f;{other_verb}&#x202f;».</translation>
    </message>
    <message>
        <source>“According to” names who the article has it from.</source>
        <translation>«&#x202f;According to&#x202f;» nomme de qui l’article le tient.</translation>
    </message>
    <message>
        <source>“{act}” cannot be taken back by itself: {because}. Undo in turn instead.</source>
        <translation>«&#x202f;{act}&#x202f;» ne peut pas être repris seul&#xa0;: {because}. Annulez plutôt dans l’ordre.</translation>
    </message>
    <message>
        <source>“{called}” was removed by an earlier version: its cards stay where they are.</source>
        <translation>«&#x202f;{called}&#x202f;» a été supprimé par une version antérieure&#xa0;: ses fiches restent où elles sont.</translation>
    </message>
    <message>
        <source>“{called}”: {came}; you have placed the others elsewhere since.</source>
        <translation>«&#x202f;{called}&#x202f;»&#xa0;: {came}&#x202f;; vous avez classé les autres ailleurs depuis.</translation>
    </message>
    <message>
        <source>“{heading}” fills {pages} pages and should fill {most} at most.</source>
        <translation>«&#x202f;{heading}&#x202f;» remplit {pages} pages et devrait en remplir {most} au plus.</translation>
    </message>
    <message>
        <source>“{headline}”{on}</source>
        <translation>«&#x202f;{headline}&#x202f;»{on}</translation>
    </message>
    <message>
        <source>“{later}”, which came later, builds on it</source>
        <translation>«&#x202f;{later}&#x202f;», venu ensuite, en dépend</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown: {fault}.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être montrée&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>“{name}” cannot lie under “{name2}”, which lies under it.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être sous «&#x202f;{name2}&#x202f;», qui est en dessous.</translation>
    </message>
    <message>
        <source>“{name}” has {data} MB; a picture may have {LARGEST} MB.</source>
        <translation>«&#x202f;{name}&#x202f;» fait {data} Mo&#x202f;; une image peut faire {LARGEST} Mo.</translation>
    </message>
    <message>
        <source>“{name}” is no PNG, JPEG or SVG picture.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une image PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <source>“{name}” is no name for a picture.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un nom d’image.</translation>
    </message>
    <message>
        <source>“{name}” is the name of several {noun}s; give a number instead: {listed}.</source>
        <translation>«&#x202f;{name}&#x202f;» désigne plusieurs éléments ({noun})&#x202f;; donnez plutôt un numéro&#xa0;: {listed}.</translation>
    </message>
    <message>
        <source>“{name}” is undone already.</source>
        <translation>«&#x202f;{name}&#x202f;» est déjà annulé.</translation>
    </message>
    <message>
        <source>“{phrase}” stands {times} times in the articles.</source>
        <translation>«&#x202f;{phrase}&#x202f;» figure {times} fois dans les articles.</translation>
    </message>
    <message>
        <source>“{text}” is no TLP label; there are {join}.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un label TLP&#x202f;; il y a {join}.</translation>
    </message>
    <message>
        <source>“{typed}” is no colour; write it as #204060.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas une couleur&#x202f;; écrivez-la comme #204060.</translation>
    </message>
    <message>
        <source>“{typed}” is no level: write a TLP label, a level such as OFFICIAL, or a marking this memo bears.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas un niveau&#xa0;: écrivez un label TLP, un niveau comme OFFICIAL, ou une mention que porte ce mémo.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Cette bibliothèque est ouverte en lecture seule.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>A TLP level, or words of your own. With none, a memo begins unmarked.</source>
        <translation>Un niveau TLP, ou vos propres mots. Sans cela, un mémo commence sans mention.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Ctrl+Plus and Ctrl+Minus change it anywhere, Ctrl+0 takes it back to 100 %.</source>
        <translation>Ctrl+Plus et Ctrl+Moins la changent partout, Ctrl+0 la ramène à 100&#x202f;%.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Day first: {day}</source>
        <translation>Le jour d’abord&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Each memo can be given another one in its layout.</source>
        <translation>Chaque mémo peut en recevoir un autre dans sa mise en page.</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>Donnez un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <source>Give an address such as http://proxy.example:8080.</source>
        <translation>Donnez une adresse telle que http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>History up to (MB)</source>
        <translation>Historique jusqu’à (Mo)</translation>
    </message>
    <message>
        <source>Holds from the next start. Articles stay in their own language.</source>
        <translation>Prend effet au prochain démarrage. Les articles restent dans leur langue.</translation>
    </message>
    <message>
        <source>How often the window looks at the feeds and folders you have subscribed to.</source>
        <translation>À quelle fréquence la fenêtre consulte les flux et les dossiers auxquels vous êtes abonné.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leave them open, and ask</source>
        <translation>Les laisser ouvertes, et demander</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Month first: {day}</source>
        <translation>Le mois d’abord&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>New memos</source>
        <translation>Nouveaux mémos</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Seulement à ma demande</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Format de page</translation>
    </message>
    <message>
        <source>Pages you ask for are fetched through it. Leave it empty where there is none.</source>
        <translation>Les pages que vous demandez sont récupérées par son intermédiaire. À laisser vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Stands in a new memo as who prepared it.</source>
        <translation>Figure dans un nouveau mémo comme rédacteur.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Three lines for a headline</source>
        <translation>Trois lignes pour un titre</translation>
    </message>
    <message>
        <source>Two lines for a headline</source>
        <translation>Deux lignes pour un titre</translation>
    </message>
    <message>
        <source>Unclear dates</source>
        <translation>Dates ambiguës</translation>
    </message>
    <message>
        <source>Usual marking</source>
        <translation>Mention habituelle</translation>
    </message>
    <message>
        <source>Usual template</source>
        <translation>Modèle habituel</translation>
    </message>
    <message>
        <source>What the history may take before its oldest acts are forgotten.</source>
        <translation>Ce que l’historique peut occuper avant que le plus ancien soit oublié.</translation>
    </message>
    <message>
        <source>What “03/04/2031” over an article means, where nothing else in it says so.</source>
        <translation>Ce que «&#x202f;03/04/2031&#x202f;» au-dessus d’un article veut dire, si rien d’autre n’y l’indique.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>http://proxy.example:8080</source>
        <translation>http://proxy.example:8080</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Bundle</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Bundles (*{suffix})</source>
        <translation>Paquets (*{suffix})</translation>
    </message>
    <message>
        <source>Bundles (*{suffix});;All files (*)</source>
        <translation>Paquets (*{suffix});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the library into</source>
        <translation>Exporter la bibliothèque dans</translation>
    </message>
    <message>
        <source>Exporting the library</source>
        <translation>Exportation de la bibliothèque</translation>
    </message>
    <message>
        <source>Import an exported library</source>
        <translation>Importer une bibliothèque exportée</translation>
    </message>
    <message>
        <source>Making a bundle</source>
        <translation>Création d’un paquet</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>Opening the bundle</source>
        <translation>Ouverture du paquet</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Taking in a library</source>
        <translation>Reprise d’une bibliothèque</translation>
    </message>
    <message>
        <source>Wrote {path}: {what}.</source>
        <translation>{path} écrit&#xa0;: {what}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source> to </source>
        <translation> à </translation>
    </message>
    <message>
        <source>Another bar of the timeline</source>
        <translation>Une autre barre de la chronologie</translation>
    </message>
    <message>
        <source>Another line in the large preview</source>
        <translation>Une autre ligne dans le grand aperçu</translation>
    </message>
    <message>
        <source>Another line in the preview</source>
        <translation>Une autre ligne dans l’aperçu</translation>
    </message>
    <message>
        <source>Another page of the preview</source>
        <translation>Une autre page de l’aperçu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Edit a line of the memo</source>
        <translation>Modifier une ligne du mémo</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Filtrer les raccourcis</translation>
    </message>
    <message>
        <source>From an article to the sources</source>
        <translation>D’un article aux sources</translation>
    </message>
    <message>
        <source>From the preview to the line</source>
        <translation>De l’aperçu à la ligne</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Marking of a line or a section</source>
        <translation>Mention d’une ligne ou d’une section</translation>
    </message>
    <message>
        <source>Move a line of the memo</source>
        <translation>Déplacer une ligne du mémo</translation>
    </message>
    <message>
        <source>No status for a note</source>
        <translation>Aucun statut pour une note</translation>
    </message>
    <message>
        <source>Own text in a section of the memo</source>
        <translation>Texte libre dans une section du mémo</translation>
    </message>
    <message>
        <source>Passage of a note</source>
        <translation>Passage d’une note</translation>
    </message>
    <message>
        <source>Remove a line of the memo</source>
        <translation>Supprimer une ligne du mémo</translation>
    </message>
    <message>
        <source>Remove a memo in the sidebar</source>
        <translation>Supprimer un mémo dans la barre latérale</translation>
    </message>
    <message>
        <source>Rename a topic or a memo</source>
        <translation>Renommer un thème ou un mémo</translation>
    </message>
    <message>
        <source>Save a note</source>
        <translation>Enregistrer une note</translation>
    </message>
    <message>
        <source>Status of a note</source>
        <translation>Statut d’une note</translation>
    </message>
    <message>
        <source>Status while a note is written</source>
        <translation>Statut pendant la rédaction d’une note</translation>
    </message>
    <message>
        <source>Topic 1 to 9</source>
        <translation>Thème 1 à 9</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Export memo…</source>
        <translation>Exporter le mémo…</translation>
    </message>
    <message>
        <source>Keep this topic</source>
        <translation>Garder ce thème</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Name and terms…	Shift+F2</source>
        <translation>Nom et termes…	Maj+F2</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Put under…</source>
        <translation>Placer sous…</translation>
    </message>
    <message>
        <source>Remove memo	Del</source>
        <translation>Supprimer le mémo	Suppr</translation>
    </message>
    <message>
        <source>Remove topic</source>
        <translation>Supprimer le thème</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Renommer	F2</translation>
    </message>
    <message>
        <source>Sort again	F5</source>
        <translation>Retrier	F5</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Scinder…</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>All cards</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>Annotées</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>À classer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Mémos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>New memo…</source>
        <translation>Nouveau mémo…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>under {topic}</source>
        <translation>sous {topic}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>{name}: a topic the cards suggest; keep or remove it by its menu</source>
        <translation>{name}&#xa0;: un thème que les fiches suggèrent&#x202f;; gardez-le ou supprimez-le par son menu</translation>
    </message>
</context>
<context>
    <name>SidebarView</name>
    <message>
        <source>Library, topics and memos</source>
        <translation>Bibliothèque, thèmes et mémos</translation>
    </message>
</context>
<context>
    <name>SinceDialog</name>
    <message>
        <source>Since version {number}</source>
        <translation>Depuis la version {number}</translation>
    </message>
    <message>
        <source>Write the supplement</source>
        <translation>Rédiger le complément</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contestée</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>dépassée</translation>
    </message>
</context>
<context>
    <name>SinceLine</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what has come in since</source>
        <translation>Afficher ce qui est arrivé depuis</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par locuteur</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Order of the cards: {order}</source>
        <translation>Ordre des fiches&#xa0;: {order}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>citing {agency}</source>
        <translation>d’après {agency}</translation>
    </message>
    <message>
        <source>resolved from “{words}”</source>
        <translation>déduit de «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>taken from a sentence beside it</source>
        <translation>tiré d’une phrase voisine</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message>
        <source>copy of the one above</source>
        <translation>copie de celui du dessus</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message numerus="yes">
        <source>%n different text(s)</source>
        <translation>
            <numerusform>%n texte différent</numerusform>
            <numerusform>%n textes différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n origine</numerusform>
            <numerusform>%n origines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>%n média</numerusform>
            <numerusform>%n médias</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Modifier les données…</translation>
    </message>
    <message>
        <source>Read article again</source>
        <translation>Relire l’article</translation>
    </message>
    <message>
        <source>Set publication date…</source>
        <translation>Indiquer la date de publication…</translation>
    </message>
    <message>
        <source>Show its cards</source>
        <translation>Afficher ses fiches</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The story of this article…</source>
        <translation>Articles de la même affaire…</translation>
    </message>
    <message>
        <source>What changed in it…</source>
        <translation>Ce qui y a changé…</translation>
    </message>
    <message>
        <source>What was left out at import…</source>
        <translation>Ce qui a été omis à l’import…</translation>
    </message>
    <message>
        <source>{outlets}, {origins}: {names}</source>
        <translation>{outlets}, {origins}&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation>Un thème à vous</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Split “{topic}”</source>
        <translation>Scinder «&#x202f;{topic}&#x202f;»</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Tick some cards, or give a word that draws them.</source>
        <translation>Cochez des fiches, ou donnez un mot qui les attire.</translation>
    </message>
    <message>
        <source>{chosen} of {all} go with it, and what its terms draw</source>
        <translation>{chosen} sur {all} l’accompagnent, et ce que ses termes attirent</translation>
    </message>
    <message>
        <source>{name} ({cards})</source>
        <translation>{name} ({cards})</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>in the memo</source>
        <translation>dans le mémo</translation>
    </message>
    <message>
        <source>its words are gone from the article</source>
        <translation>ses mots ne figurent plus dans l’article</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>retenue</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>According to</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>A accusé</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>A admis</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>A accepté</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>A annoncé</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>A demandé</translation>
    </message>
    <message>
        <source>Believed</source>
        <translation>A cru</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>A affirmé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>A confirmé</translation>
    </message>
    <message>
        <source>Criticised</source>
        <translation>A critiqué</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>A exigé</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>A démenti</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>A décrit</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>A contesté</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>A évoqué</translation>
    </message>
    <message>
        <source>Doubted</source>
        <translation>A douté</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>S’attendait à</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Sait</translation>
    </message>
    <message>
        <source>Opposed</source>
        <translation>S’est opposé</translation>
    </message>
    <message>
        <source>Praised</source>
        <translation>A loué</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>A prédit</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>A proposé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>A refusé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>A rejeté</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>A rapporté</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>A dit</translation>
    </message>
    <message>
        <source>Showed</source>
        <translation>A montré</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>A suggéré</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>A soutenu</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>A menacé</translation>
    </message>
    <message>
        <source>Voiced</source>
        <translation>A exprimé</translation>
    </message>
    <message>
        <source>Vowed</source>
        <translation>A juré</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>A voulu</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>A averti</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>A copy of “{name}”.</source>
        <translation>Une copie de «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Here twice</source>
        <translation>En double ici</translation>
    </message>
    <message>
        <source>In the library as “{name}”.</source>
        <translation>Dans la bibliothèque sous «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Its bytes do not tell in which encoding it is.</source>
        <translation>Ses octets ne disent pas son encodage.</translation>
    </message>
    <message>
        <source>Language: {language}. Only its quotations, figures and dates are read.</source>
        <translation>Langue&#xa0;: {language}. Seuls les citations, les chiffres et les dates en sont lus.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Looks like the beginning of an article only; the whole can be pasted instead.</source>
        <translation>Semble n’être que le début d’un article&#x202f;; l’article entier peut être collé à la place.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Read at the same address before, with other words: “{name}”.</source>
        <translation>Déjà lu à la même adresse, avec d’autres mots&#xa0;: «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The same text as {name}.</source>
        <translation>Le même texte que {name}.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>Which encoding?</source>
        <translation>Quel encodage&#x202f;?</translation>
    </message>
</context>
<context>
    <name>StatusChips</name>
    <message>
        <source>Status of the note</source>
        <translation>État de la note</translation>
    </message>
    <message>
        <source>{status} (Ctrl+Alt+{number})</source>
        <translation>{status} (Ctrl+Alt+{number})</translation>
    </message>
</context>
<context>
    <name>StoryDialog</name>
    <message>
        <source>Articles of this story</source>
        <translation>Articles de cette affaire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Une autre affaire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The same story after all</source>
        <translation>La même affaire, finalement</translation>
    </message>
    <message>
        <source>The story of this article</source>
        <translation>Articles de la même affaire</translation>
    </message>
    <message>
        <source>not the same story</source>
        <translation>une autre affaire</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>le même texte</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>cet article</translation>
    </message>
    <message>
        <source>{share} % shared</source>
        <translation>{share}&#x202f;% en commun</translation>
    </message>
</context>
<context>
    <name>Subscriptions</name>
    <message>
        <source>All of its feeds are subscribed to already.</source>
        <translation>Vous êtes déjà abonné à tous ses flux.</translation>
    </message>
</context>
<context>
    <name>SubscriptionsDialog</name>
    <message>
        <source>A feed is asked for when you refresh, or as often as the settings say, and for nothing else.</source>
        <translation>Un flux est demandé quand vous actualisez, ou aussi souvent que le disent les réglages, et rien d’autre.</translation>
    </message>
    <message>
        <source>A feed or a folder that is looked at again for new articles. Nothing is fetched before you ask for it.</source>
        <translation>Un flux ou un dossier où l’on cherche de nouveaux articles. Rien n’est téléchargé avant que vous le demandiez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Feed or folder</source>
        <translation>Flux ou dossier</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Its cards go to</source>
        <translation>Ses fiches vont dans</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>List of feeds…</source>
        <translation>Liste de flux…</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation>Listes de flux (*.opml *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Aucun abonnement</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore consulté</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Tout actualiser</translation>
    </message>
    <message>
        <source>Refresh selected</source>
        <translation>Actualiser la sélection</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>S’abonner</translation>
    </message>
    <message>
        <source>Subscribe to a folder</source>
        <translation>S’abonner à un dossier</translation>
    </message>
    <message>
        <source>Subscribe to a list of feeds</source>
        <translation>S’abonner à une liste de flux</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Se désabonner</translation>
    </message>
    <message>
        <source>Wherever they are sorted</source>
        <translation>Là où elles sont triées</translation>
    </message>
    <message>
        <source>https:// address of a feed, or the path of a folder</source>
        <translation>adresse https:// d’un flux, ou chemin d’un dossier</translation>
    </message>
    <message>
        <source>{moment} · {came}</source>
        <translation>{moment} · {came}</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Give one tag, without commas.</source>
        <translation>Indiquez une seule étiquette, sans virgule.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tag cards</source>
        <translation>Étiqueter les fiches</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Copy this template…</source>
        <translation>Copier ce modèle…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Read the templates again</source>
        <translation>Relire les modèles</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Your own lie in {folder}</source>
        <translation>Les vôtres se trouvent dans {folder}</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>{pages} at most</source>
        <translation>{pages} au plus</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Its sections come in its order. Every line stays, in its section; sections without a line that this template does not have go. One undo takes it all back.</source>
        <translation>Ses sections viennent dans son ordre. Chaque ligne reste dans sa section&#x202f;; les sections vides que ce modèle n’a pas disparaissent. Une seule annulation reprend tout.</translation>
    </message>
    <message>
        <source>Set by this template</source>
        <translation>Composer selon ce modèle</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Template of “{memo}”</source>
        <translation>Modèle de «&#x202f;{memo}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Add to memo</source>
        <translation>Ajouter au mémo</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it</source>
        <translation>Ctrl+Entrée le garde</translation>
    </message>
    <message>
        <source>In Markdown: **bold**, *italic*, lists</source>
        <translation>En Markdown&#xa0;: **gras**, *italique*, listes</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Garder la modification</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Own text in “{section}”</source>
        <translation>Texte libre dans «&#x202f;{section}&#x202f;»</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>The section “{section}” has been removed elsewhere.</source>
        <translation>La section «&#x202f;{section}&#x202f;» a été supprimée ailleurs.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Your words go to the end of “{section}” if you go on.</source>
        <translation>Si vous continuez, vos mots iront à la fin de «&#x202f;{section}&#x202f;».</translation>
    </message>
</context>
<context>
    <name>TimelineAxis</name>
    <message>
        <source>Axis of time</source>
        <translation>Axe du temps</translation>
    </message>
    <message>
        <source>{when}: {cards}</source>
        <translation>{when}&#xa0;: {cards}</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards whose passage names a day, a month or a year stand here in order of time.</source>
        <translation>Les fiches dont le passage nomme un jour, un mois ou une année figurent ici dans l’ordre du temps.</translation>
    </message>
    <message>
        <source>No dates here</source>
        <translation>Pas de dates ici</translation>
    </message>
    <message>
        <source>{dates} from {first} to {last}</source>
        <translation>{dates} du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>TooManyDialog</name>
    <message>
        <source>Import an archive</source>
        <translation>Importer une archive</translation>
    </message>
    <message>
        <source>There are {total} files, more than the {most} that can be looked over first. All of them can come in as they are: title, outlet and date as each file says, which can be corrected later.</source>
        <translation>Il y a {total} fichiers, plus que les {most} que l’on peut vérifier d’abord. Tous peuvent entrer tels quels&#xa0;: titre, média et date comme chaque fichier les donne, ce qui se corrige ensuite.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Export memo</source>
        <translation>Exporter le mémo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Readahead</source>
        <translation>Readahead</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Show the memo</source>
        <translation>Afficher le mémo</translation>
    </message>
    <message>
        <source>Show the memo (Ctrl+M)</source>
        <translation>Afficher le mémo (Ctrl+M)</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
    <message>
        <source>Show the sidebar (Ctrl+B)</source>
        <translation>Afficher la barre latérale (Ctrl+B)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TopicChoiceDialog</name>
    <message>
        <source>Choose a topic</source>
        <translation>Choisir un thème</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>But not</source>
        <translation>Mais pas</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>Make topic</source>
        <translation>Créer le thème</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Words that keep a card out</source>
        <translation>Mots qui tiennent une fiche à l’écart</translation>
    </message>
    <message>
        <source>nothing yet: move cards here, and sort again</source>
        <translation>rien encore&#xa0;: déplacez des fiches ici, puis retriez</translation>
    </message>
    <message>
        <source>{words} and {count} more</source>
        <translation>{words} et {count} autres</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Notes, topics and memos that are removed wait here, and can be brought back.</source>
        <translation>Les notes, thèmes et mémos supprimés attendent ici, et peuvent être récupérés.</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What is in the trash will be deleted for good. Press the button again to do it.</source>
        <translation>Le contenu de la corbeille sera supprimé définitivement. Appuyez encore une fois sur le bouton pour le faire.</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>Ce qui a été supprimé</translation>
    </message>
</context>
<context>
    <name>UndecidedChip</name>
    <message>
        <source>List only the articles whose day is not known</source>
        <translation>Ne montrer que les articles dont le jour n’est pas connu</translation>
    </message>
    <message>
        <source>Needs a decision: {count}</source>
        <translation>À décider&#x202f;: {count}</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Copy it and close</source>
        <translation>Copier et fermer</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>It stays in the window as long as that is open. Closed, it is only on the clipboard: paste it somewhere safe.</source>
        <translation>Il reste dans la fenêtre tant qu’elle est ouverte. Une fois fermée, il n’est que dans le presse-papiers&#xa0;: collez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>What you are writing could not be stored</source>
        <translation>Ce que vous écrivez n’a pas pu être enregistré</translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message>
        <source>Check an exported memo</source>
        <translation>Vérifier un mémo exporté</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>Exported memos (*.pdf *.docx *.html *.htm *.md);;All files (*)</source>
        <translation>Mémos exportés (*.pdf *.docx *.html *.htm *.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“{title}” is remembered as version {number}; what you export now bears that number.</source>
        <translation>«&#x202f;{title}&#x202f;» est retenu comme version {number}&#x202f;; ce que vous exportez désormais porte ce numéro.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>As imported on {day}</source>
        <translation>Tel qu’importé le {day}</translation>
    </message>
    <message>
        <source>As read again on {day}</source>
        <translation>Tel que relu le {day}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before, at the same address: {name}</source>
        <translation>Avant, à la même adresse&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Copie&#x202f;: {name}</translation>
    </message>
    <message>
        <source>This article stands as it was imported, and there is no copy of it to compare it with.</source>
        <translation>Cet article est tel qu’il a été importé, et il n’en existe aucune copie à laquelle le comparer.</translation>
    </message>
    <message>
        <source>What changed in this article</source>
        <translation>Ce qui a changé dans cet article</translation>
    </message>
    <message>
        <source>What went is struck out, what came is underlined.</source>
        <translation>Ce qui est parti est barré, ce qui est venu est souligné.</translation>
    </message>
    <message>
        <source>With a paragraph brought back on {day}</source>
        <translation>Avec un paragraphe rétabli le {day}</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Chiffres comparés</translation>
    </message>
    <message>
        <source>Positions by actor</source>
        <translation>Positions par acteur</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Import news articles, or drop them here, and they are read into cards that point at their exact words. The starter library shows how, with a few short articles.</source>
        <translation>Importez des articles de presse, ou déposez-les ici&#xa0;: ils sont lus en fiches qui renvoient à leurs mots exacts. La bibliothèque de départ le montre avec quelques courts articles.</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Ouvrir une autre bibliothèque…</translation>
    </message>
    <message>
        <source>Open the starter library</source>
        <translation>Ouvrir la bibliothèque de départ</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Coller du texte</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Votre bibliothèque est vide</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Today {time}</source>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Lies in {place}.</source>
        <translation>Classée dans {place}.</translation>
    </message>
    <message>
        <source>Near: {topics}.</source>
        <translation>Proche de&#xa0;: {topics}.</translation>
    </message>
    <message>
        <source>You have corrected this card.</source>
        <translation>Vous avez corrigé cette fiche.</translation>
    </message>
    <message>
        <source>{name} is taken from a sentence beside this one.</source>
        <translation>{name} vient d’une phrase voisine de celle-ci.</translation>
    </message>
    <message>
        <source>{sentence} (Rule {name})</source>
        <translation>{sentence} (Règle {name})</translation>
    </message>
    <message>
        <source>“{words}” stands for {name}.</source>
        <translation>«&#x202f;{words}&#x202f;» désigne {name}.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Readahead</source>
        <translation>Readahead</translation>
    </message>
    <message>
        <source>Something went wrong, and the report could not be written. Your work is safe.</source>
        <translation>Une erreur est survenue, et le rapport n’a pas pu être écrit. Votre travail est en sécurité.</translation>
    </message>
    <message>
        <source>Something went wrong. Your work is safe; the report is in {log}.</source>
        <translation>Une erreur est survenue. Votre travail est en sécurité&#x202f;; le rapport est dans {log}.</translation>
    </message>
    <message>
        <source>{library} – Readahead</source>
        <translation>{library} – Readahead</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Something else is running; wait for it or cancel it first.</source>
        <translation>Autre chose est en cours&#x202f;; attendez la fin ou annulez d’abord.</translation>
    </message>
</context>
</TS>
