<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Acting</name>
    <message>
        <source>New memo…</source>
        <translation>Nouveau mémo…</translation>
    </message>
    <message>
        <source>There is no memo to add it to yet.</source>
        <translation>Il n’y a pas encore de mémo où l’ajouter.</translation>
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
        <source>Figures side by side</source>
        <translation>Chiffres comparés</translation>
    </message>
    <message>
        <source>Filter the cards</source>
        <translation>Filtrer les fiches</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Redo</source>
        <translation>Rétablir</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Text as large as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story of this article…</source>
        <translation>Articles de la même affaire…</translation>
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
        <source>New card from selection	C</source>
        <translation>Nouvelle fiche depuis la sélection	C</translation>
    </message>
    <message>
        <source>No card: {reason}</source>
        <translation>Pas de fiche&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Select all	Ctrl+A</source>
        <translation>Tout sélectionner	Ctrl+A</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
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
    <message>
        <source>Readahead {version}</source>
        <translation>Readahead {version}</translation>
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
        <source>Import articles</source>
        <translation>Importer des articles</translation>
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
        <source>Paste text</source>
        <translation>Coller du texte</translation>
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
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
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
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
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
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
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
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
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
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
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
        <source>Imported %Ln article(s) with {cards}.</source>
        <translation>
            <numerusform>%Ln article importé, {cards}.</numerusform>
            <numerusform>%Ln articles importés, {cards}.</numerusform>
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
        <source>{day}–{last}</source>
        <translation>{day}–{last}</translation>
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
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <source>Nothing is dismissed</source>
        <translation>Rien n’est écarté</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Select a card and press N to write a note on its passage.</source>
        <translation>Sélectionnez une fiche et appuyez sur N pour écrire une note sur son passage.</translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>Rien n’est à classer</translation>
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
        <source>Word</source>
        <translation>Word</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Wrote {names} to {folder}.</source>
        <translation>{names} écrit dans {folder}.</translation>
    </message>
</context>
<context>
    <name>FigureDelegate</name>
    <message numerus="yes">
        <source>%n agree</source>
        <comment>pairs</comment>
        <translation>
            <numerusform>%n concorde</numerusform>
            <numerusform>%n concordent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict</source>
        <comment>pairs</comment>
        <translation>
            <numerusform>%n diverge</numerusform>
            <numerusform>%n divergent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <comment>groups of figures that conflict</comment>
        <translation>
            <numerusform>%n divergence</numerusform>
            <numerusform>%n divergences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them compared</source>
        <comment>groups of figures that are compared</comment>
        <translation>
            <numerusform>dont %n comparé</numerusform>
            <numerusform>dont %n comparés</numerusform>
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
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
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
        <source>Set the date…</source>
        <translation>Indiquer la date…</translation>
    </message>
    <message>
        <source>Something else is running; wait for it or cancel it first.</source>
        <translation>Autre chose est en cours&#x202f;; attendez la fin ou annulez d’abord.</translation>
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
    <name>LayoutDialog</name>
    <message>
        <source>#RRGGBB; the program’s own where it is empty</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: all words of the source stand in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out at import</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>MemoPane</name>
    <message>
        <source>A memo is filled from the cards of your topics; each line keeps its source.</source>
        <translation>Un mémo est rempli avec les fiches de vos thèmes&#x202f;; chaque ligne garde sa source.</translation>
    </message>
    <message>
        <source>Add own text or a section</source>
        <translation>Ajouter un texte libre ou une section</translation>
    </message>
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
        <source>Marking</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Marking…	M</source>
        <translation>Mention…	M</translation>
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
        <source>New memo…</source>
        <translation>Nouveau mémo…</translation>
    </message>
    <message>
        <source>New section…</source>
        <translation>Nouvelle section…</translation>
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
        <source>Own text here…</source>
        <translation>Texte libre ici…</translation>
    </message>
    <message>
        <source>Own text in “{section}”…</source>
        <translation>Texte libre dans «&#x202f;{section}&#x202f;»…</translation>
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
        <source>Show its passage</source>
        <translation>Afficher son passage</translation>
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
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Entrée enregistre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Write a note on this passage</source>
        <translation>Écrire une note sur ce passage</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Note: {words}</source>
        <translation>Note&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Supprimer la note</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
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
    <name>PageView</name>
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
        <source>Nothing could be searched just now; try again.</source>
        <translation>La recherche n’a pas pu se faire à l’instant&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
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
        <source>{count} cards</source>
        <translation>{count} fiches</translation>
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
        <source>There is no text in it.</source>
        <translation>Il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
        <source>Setting the page…</source>
        <translation>Composition de la page…</translation>
    </message>
    <message>
        <source>This page could not be drawn.</source>
        <translation>Cette page n’a pas pu être dessinée.</translation>
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
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
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
    <name>Reader</name>
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
        <source>Related cards</source>
        <translation>Fiches liées</translation>
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
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
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
        <source>A bundle is of one topic or of one memo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card must stand on words of its article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card&apos;s headline can have at most {LONGEST} characters; this one has {headline}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card&apos;s headline must hold a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card&apos;s headline must stand on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library in memory is open once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library locked with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line can be moved within its memo only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marking may have at most {LONGEST} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memo needs a title.</source>
        <translation>Un mémo doit avoir un titre.</translation>
    </message>
    <message>
        <source>A note has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note must stand on the exact words of its article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note needs some words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A noun such as “claim” or “warning” says whose it is and goes on with “that”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in a clause beginning with “which”, on its own card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that counts, given by the speaker named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that counts: people, money, a share, a percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has at least one letter, and no NUL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person made this card of the passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan or an agreement is said to call for something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speaker and a reporting verb are followed by a clause with “that”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speaker and a reporting verb are followed by a clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speaker and a reporting verb are followed by an indirect question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speaker and a reporting verb lead into the quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speaker&apos;s name can have at most {LONGEST} characters; this one has {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speaker&apos;s name must hold a word; leave it empty where nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A split needs some cards, or a word that draws them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic cannot lie under itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>Un thème doit avoir un nom.</translation>
    </message>
    <message>
        <source>Add note as desk note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add picture {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add section {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add text to {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {how_many} to memo {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article is no copy of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate card</source>
        <translation>Annoter la fiche</translation>
    </message>
    <message>
        <source>Card {id} points at no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the head of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the terms of topic {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another topic to merge into “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose some words of the article for the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct card</source>
        <translation>Corriger la fiche</translation>
    </message>
    <message>
        <source>Date article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver memo {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss {how_many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Import 1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the starter library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {articles} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read to its end ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep topic {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {how_many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {how_many} as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile “{name}” has come first, in another window; look, then undo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge topics into {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {how_many} to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT is left out; it refuses what follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>New memo {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New topic {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template “{name}” was made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of {named} may go to {as_marking}: no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that has come in since bears on {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR is left out; it stands between two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One article tells of {lead}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a topic, by itself, can be restored under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other than what was imported: {counted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put topic {named} {above}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read 1 article again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {total} articles again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading on a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove memo {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Remove picture {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove topic {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename section to {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename topic {named} to {named2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {noun} {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {things} things from the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in words what the picture shows, between the square brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in words what the picture shows: not everybody who reads the memo can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set articles apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the logo of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show picture in memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of {path} cannot be read: it is open for reading only, as far as that goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody named puts a count at a number, or raises or cuts it to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Retrier</translation>
    </message>
    <message>
        <source>Split off topic {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand in for a lost card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take articles as one story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article itself labels the paragraph as background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article itself labels the paragraph as why it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of an article must lie within its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause is followed by a reporting verb and its speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause is followed by who said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause stands beside “as” with who said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer says {now} UTC, but something was done in the library on {last}: look whether the clock is right. The order of what was done stays right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be used ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} is full; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sentence names what is to happen; the next one adds when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} of the program&apos;s own files is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be made smaller than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be changed ({reason}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be used ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is damaged: {restore}save what can still be read into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is in use by another program; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is open for reading only ({read_only}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is open in another window or program: close it there, then do this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} lies on a network drive ({drive}), where it is slower and a broken connection can harm it: use it from one computer at a time, or keep it on this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} was moved or deleted while it was open; nothing was written: put it back, or save what is open as a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} was not closed properly the last time: check that it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line stood in the section “{aside}”, which is in the trash; restore that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line&apos;s memo has no section to put it into; add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memo could not be set: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memo “{title}” stays in your trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is back on its card, which is dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note “{text}” stays in your trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage does not lie in the article&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own files are not all there: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation goes on from the paragraph before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation names no speaker; the last one quoted is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation stands after a colon; whoever the clause before it is about speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation stands beside a sentence that names its speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped before it was through; search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section of “{text}” is gone; it is now the last line of its memo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence is dated well before the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence looks back: previously, had, since, has been doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence says how things are, and nothing that happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence says that something is to happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence says what somebody was asked, and who asked where it is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence stands after the first quarter of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence stands in the first quarter of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {name} cannot be {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {name} must be a whole number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {name} must be one of {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be kept in {path} ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker stands between two parts of one quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker stands in the middle of the clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter library gave no card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject is the one of the clause before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic “{own_name}” lies in your trash; its cards are in the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typesetter gave no PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verb is one of happening: meet, visit, vote, strike, ease, resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verb says what somebody criticises, praises, denies, rejects or calls for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verb says what somebody refuses, vows, demands or threatens to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verb says what somebody wants, backs, opposes or believes, and the article tells it as its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words in quotation marks are followed by a reporting verb and its speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words in quotation marks are followed by who said them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words stand after a name and a colon, as in a title or an interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words stand in quotation marks and no speaker was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a topic “{taken}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a topic “{taken}” by now; rename that one, or restore this one under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file to import there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note on {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “{name}”; there are: {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {noun} “{name}” in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no library at {path}, so a new one was begun; snapshots of an earlier one lie in {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is not locked: make a locked copy of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo did not take the memo back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} was delivered on {isoformat}: the next cannot have left before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is noted on {named} stands among the desk notes already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind the first {LONGEST} letters is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken out of a memo must say when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {counted} of {table} should refer to in {parent} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something in the note first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a topic “{row}” of your own; it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your article “{name}” stays as it is; there its {value} is “{value2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card “{headline}” stays; the other says “{headline2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your memo “{title}” stays as it is; the other version is “{title2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note “{held}” stays as it is; the other version stands beside it: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2025-12-28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file over {ONE} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a library in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a library in memory cannot be locked; begin one in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a library is not backed up into itself; name another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line taken from a card calls a note, this one calls none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is made of letters, digits, blanks and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report that names no giver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address looks like tcp://host:8786</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another kind of file lies there; name another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another template has this name; give the file another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both go back to {origin}, and the counts agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context of the next card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either the passphrase is another, or the first bytes of the file are damaged, without which no passphrase opens what comes behind them; {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the library instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a memo called {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a topic called {value} or under one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read ({strerror})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be replaced ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it carries no manifest: it is no memo of this program, or was exported without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes from an older version and must be opened for writing once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has entities of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no place for snapshots; name a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {width} × {height} points, more than {MOST_POINTS}; save it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds files that are no earlier export; choose an empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than a memo can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged or cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in use; close it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in use; name another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no PNG, JPEG or SVG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it made no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it shows another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would unpack to {unpacked} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its colours are for a printing press (CMYK); save it with the colours of a screen (RGB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file has gone, and {name} with what was done last still lies there: put the file back under its old name, then it is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last changes lie in a log beside it; copy both to a folder that may be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its source had left the library when the memo was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its workers do not have this version of Readahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no archive copy (PDF/A) can hold it; save it anew as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no article of this library has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no claim found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all of what is in it is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as bundles are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not even the list of what is in it can be found; {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note {number}: {because}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the kind {replace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {ENTRIES} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {PACKED} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a sentence that gave another card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published on {day} or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore its last snapshot ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section {named} of memo {named2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split off “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a backup of it, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article in the library has “{unlike}” there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article in the library is shorter than that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card in the library says “{shown}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card it was taken from is no longer in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy was stopped; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the count has grown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the counts agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the counts differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk or the system refuses: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no such note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file reads “{unlike}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library has it as “{unlike}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manifest has no note {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase is right, but of the list of what is in it too much is damaged: what stands on the other pages cannot be found; {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report of {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same giver, and the counts agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system does not let a file be made there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system does not let a file be opened that it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system does not let it be opened, or a file that has to lie beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file already; name another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no room for a copy: it takes {value} MB with what has to stay free for the library, and {free} MB are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is such a file already; name another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words do not stand in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was done later may build on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written there cannot be read back ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written there is no whole library ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note tagged {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a {rstrip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the phrase {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {value}{also}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{back} of its {back2} cards came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be verified: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made for a newer version of Readahead, and cannot be used by this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} are named together in {times} sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is left out; it takes {takes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is left out; right behind it stands {takes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index} does not hold what it indexes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least}{counted} in its pages; the first: {faults}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named_in} articles tell of {lead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} gave {printed}{on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} has not been delivered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} holds no line yet: add cards or words of your own, then export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} in memo {named2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {named} are set against each other by “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {named} said opposite things: “{opposite}” and “{opposite2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is named in {cards} cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}; {named} answered it{cue}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: it could not be read ({name2}); paste its text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{noun} in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not open with this passphrase; if it is the right one, the file is damaged or no Readahead library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, and a bundle is one file; import-library takes in an exported folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or was changed since it was made ({place}); ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is locked: it opens with its passphrase only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no {wanted} of Readahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Readahead library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large for a bundle ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer Readahead (format {found}; this one knows {known}); update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printed} lies within “{printed2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose} takes a part that is not installed: pip install &apos;readahead[{extra}]&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} memo {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: no article was found in it; paste its text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: only {join} files can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: the file cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: the file is larger than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: the text&apos;s encoding cannot be told; save it as UTF-8 and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: there is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: there is no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: this article is already in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: this is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{surplus} more are left out: a search takes only so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} cannot be written ({strerror})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: the file name must end in {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: the name of a bundle ends in {SUFFIX}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (other version)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} and the {noun}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is left out; it has no letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} take opposite sides: “{verb}” and “{other_verb}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“According to” names who the article has it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{called}” was removed by an earlier version: its cards stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{called}”: {came}; you have placed the others elsewhere since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{later}”, which came later, builds on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be shown: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be taken back by itself: {because}. Undo in turn instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot lie under “{name2}”, which lies under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {data} MB; a picture may have {LARGEST} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no PNG, JPEG or SVG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no name for a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the name of several {noun}s; give a number instead: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phrase}” stands {times} times in the articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no TLP label; there are {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no colour; write it as #204060.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no level: write a TLP label, a level such as OFFICIAL, or a marking this memo bears.</source>
        <translation type="unfinished"></translation>
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
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>History up to (MB)</source>
        <translation>Historique jusqu’à (Mo)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
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
        <source>Stands in a new memo as who prepared it</source>
        <translation>Figure dans un nouveau mémo comme rédacteur</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Apparence</translation>
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
        <source>What the history may take before its oldest acts are forgotten</source>
        <translation>Ce que l’historique peut occuper avant que le plus ancien soit oublié</translation>
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
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Edit a line of the memo</source>
        <translation>Modifier une ligne du mémo</translation>
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
        <source>Own text in a section of the memo</source>
        <translation>Texte libre dans une section du mémo</translation>
    </message>
    <message>
        <source>Remove a line of the memo</source>
        <translation>Supprimer une ligne du mémo</translation>
    </message>
    <message>
        <source>Save a note</source>
        <translation>Enregistrer une note</translation>
    </message>
    <message>
        <source>Topic 1 to 9</source>
        <translation>Thème 1 à 9</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
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
        <source>Name and terms…	F2</source>
        <translation>Nom et termes…	F2</translation>
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
        <source>Remove memo</source>
        <translation>Supprimer le mémo</translation>
    </message>
    <message>
        <source>Remove topic</source>
        <translation>Supprimer le thème</translation>
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
    <name>Source</name>
    <message>
        <source>citing {agency}</source>
        <translation>citant {agency}</translation>
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
    <name>SourceDelegate</name>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message>
        <source>copy of the one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message numerus="yes">
        <source>%n different text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>What was left out at import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outlets}, {origins}: {names}</source>
        <translation type="unfinished"></translation>
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
    <name>TextDialog</name>
    <message>
        <source>Add to memo</source>
        <translation>Ajouter au mémo</translation>
    </message>
    <message>
        <source>In Markdown: **bold**, *italic*, lists</source>
        <translation>En Markdown&#xa0;: **gras**, *italique*, listes</translation>
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
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
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
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TopicChoiceDialog</name>
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
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
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
        <source>Import news articles, and they are read into cards that point at their exact words. The starter library shows how, with a few short articles.</source>
        <translation>Importez des articles de presse&#xa0;: ils sont lus en fiches qui renvoient à leurs mots exacts. La bibliothèque de départ le montre avec quelques courts articles.</translation>
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
