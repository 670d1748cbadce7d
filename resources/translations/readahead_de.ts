<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Readahead</source>
        <translation>Über Readahead</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy where it lies: {name}</source>
        <translation>Ort kopieren: {name}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Open its folder: {name}</source>
        <translation>Ordner öffnen: {name}</translation>
    </message>
    <message>
        <source>Python {python} · Qt {qt}</source>
        <translation>Python {python} · Qt {qt}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Third parties: every package and its licence</source>
        <translation>Dritte: jedes Paket und seine Lizenz</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>{part}: {terms}</source>
        <translation>{part}: {terms}</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message numerus="yes">
        <source>%n dismissed card(s) stay(s) in the memo.</source>
        <translation>
            <numerusform>%n verworfene Karte bleibt im Memo.</numerusform>
            <numerusform>%n verworfene Karten bleiben im Memo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Wiederhergestellt: {act}</translation>
    </message>
    <message>
        <source>New memo…</source>
        <translation>Neues Memo…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>There is no memo to add it to yet.</source>
        <translation>Es gibt noch kein Memo, in das sie aufgenommen werden könnte.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Rückgängig gemacht: {act}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>&amp;Memo</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Weitergabe</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>About Readahead</source>
        <translation>Über Readahead</translation>
    </message>
    <message>
        <source>Add to memo</source>
        <translation>Ins Memo aufnehmen</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück, wo Sie waren</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Bundle of this memo…</source>
        <translation>Paket aus diesem Memo…</translation>
    </message>
    <message>
        <source>Bundle of this topic…</source>
        <translation>Paket aus diesem Thema…</translation>
    </message>
    <message>
        <source>Cards as a list</source>
        <translation>Karten als Liste</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Check an exported memo…</source>
        <translation>Exportiertes Memo prüfen…</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Correct card…</source>
        <translation>Karte berichtigen…</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Deliver memo</source>
        <translation>Memo übergeben</translation>
    </message>
    <message>
        <source>Details of the article…</source>
        <translation>Angaben zum Artikel…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Export library to a folder…</source>
        <translation>Bibliothek in einen Ordner exportieren…</translation>
    </message>
    <message>
        <source>Export memo…</source>
        <translation>Memo exportieren…</translation>
    </message>
    <message>
        <source>Fetch pages…</source>
        <translation>Seiten abrufen…</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Zahlen im Vergleich</translation>
    </message>
    <message>
        <source>Filter the cards</source>
        <translation>Karten filtern</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vor</translation>
    </message>
    <message>
        <source>Head of the memo…</source>
        <translation>Kopf des Memos…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Import an exported library…</source>
        <translation>Exportierte Bibliothek importieren…</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Layout of the memo…</source>
        <translation>Layout des Memos…</translation>
    </message>
    <message>
        <source>Mark as new</source>
        <translation>Als neu kennzeichnen</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Name and terms…</source>
        <translation>Name und Begriffe…</translation>
    </message>
    <message>
        <source>New card from selection</source>
        <translation>Neue Karte aus der Auswahl</translation>
    </message>
    <message>
        <source>New card of a kind…</source>
        <translation>Neue Karte einer Art…</translation>
    </message>
    <message>
        <source>New encrypted library…</source>
        <translation>Neue verschlüsselte Bibliothek…</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Neue Bibliothek…</translation>
    </message>
    <message>
        <source>New memo…</source>
        <translation>Neues Memo…</translation>
    </message>
    <message>
        <source>New topic…</source>
        <translation>Neues Thema…</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next sentence without a card</source>
        <translation>Nächster Satz ohne Karte</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>Paket öffnen…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Open the starter library</source>
        <translation>Startbibliothek öffnen</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>Artikel einfügen…</translation>
    </message>
    <message>
        <source>Positions by actor</source>
        <translation>Positionen nach Akteur</translation>
    </message>
    <message>
        <source>Previous card</source>
        <translation>Vorherige Karte</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Previous sentence without a card</source>
        <translation>Vorheriger Satz ohne Karte</translation>
    </message>
    <message>
        <source>Print memo…</source>
        <translation>Memo drucken…</translation>
    </message>
    <message>
        <source>Put under…</source>
        <translation>Unterordnen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read again what earlier rules have read</source>
        <translation>Nach älteren Regeln Gelesenes neu lesen</translation>
    </message>
    <message>
        <source>Read article again</source>
        <translation>Artikel neu lesen</translation>
    </message>
    <message>
        <source>Read the pages in a window</source>
        <translation>Seiten in einem Fenster lesen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Refresh subscriptions</source>
        <translation>Abonnements nachsehen</translation>
    </message>
    <message>
        <source>Related cards</source>
        <translation>Verwandte Karten</translation>
    </message>
    <message>
        <source>Save as a plain library…</source>
        <translation>Als unverschlüsselte Bibliothek speichern…</translation>
    </message>
    <message>
        <source>Save as an encrypted library…</source>
        <translation>Als verschlüsselte Bibliothek speichern…</translation>
    </message>
    <message>
        <source>Say how a date is read…</source>
        <translation>Angeben, wie ein Datum zu lesen ist…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show what gave no card</source>
        <translation>Zeigen, was keine Karte ergab</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Neu sortieren</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <source>Subscriptions…</source>
        <translation>Abonnements…</translation>
    </message>
    <message>
        <source>Text as large as usual</source>
        <translation>Text in üblicher Größe</translation>
    </message>
    <message>
        <source>The story of this article…</source>
        <translation>Zusammengehörige Artikel…</translation>
    </message>
    <message>
        <source>Three lines for a headline</source>
        <translation>Drei Zeilen für eine Überschrift</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Topic {number}</source>
        <translation>Thema {number}</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papierkorb…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What changed in the article…</source>
        <translation>Was sich im Artikel geändert hat…</translation>
    </message>
    <message>
        <source>What was left out of the article…</source>
        <translation>Was im Artikel weggelassen wurde…</translation>
    </message>
    <message>
        <source>Why this card?</source>
        <translation>Warum diese Karte?</translation>
    </message>
    <message>
        <source>Write the supplement</source>
        <translation>Nachtrag schreiben</translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>All cards of this article</source>
        <translation>Alle Karten dieses Artikels</translation>
    </message>
    <message>
        <source>Go to the next sentence without a card (U)</source>
        <translation>Zum nächsten Satz ohne Karte (U)</translation>
    </message>
    <message>
        <source>Show what gave no card</source>
        <translation>Zeigen, was keine Karte ergab</translation>
    </message>
    <message>
        <source>Source passage</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>{number} of {count} without a card: {reason}</source>
        <translation>{number} von {count} ohne Karte: {reason}</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Annotate	N</source>
        <translation>Notiz schreiben	N</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Copy with its source	Ctrl+Shift+C</source>
        <translation>Mit Quelle kopieren	Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>Go to the note on these words</source>
        <translation>Zur Notiz zu diesen Worten</translation>
    </message>
    <message>
        <source>New card from selection	C</source>
        <translation>Neue Karte aus der Auswahl	C</translation>
    </message>
    <message>
        <source>No card: {reason}</source>
        <translation>Keine Karte: {reason}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>Select all	Ctrl+A</source>
        <translation>Alles auswählen	Strg+A</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge “{topic}” into</source>
        <translation>„{topic}“ zusammenführen mit</translation>
    </message>
    <message>
        <source>No other topic</source>
        <translation>Kein anderes Thema</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Dort einordnen</translation>
    </message>
    <message>
        <source>Put “{topic}” under</source>
        <translation>„{topic}“ unterordnen unter</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A snapshot is taken when something has changed; the last of each of 7 days and of 4 weeks is kept.</source>
        <translation>Ein Sicherungspunkt entsteht, wenn sich etwas geändert hat; der jeweils letzte von 7 Tagen und 4 Wochen bleibt erhalten.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Sichern nach…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It cannot be opened with what opens this library.</source>
        <translation>Er lässt sich mit der Passphrase dieser Bibliothek nicht öffnen.</translation>
    </message>
    <message>
        <source>No snapshot has been taken yet.</source>
        <translation>Es gibt noch keinen Sicherungspunkt.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Sicherungspunkte</translation>
    </message>
    <message>
        <source>The library will be as it was on {when}. The file as it is now is kept beside it. Press Restore again to do it.</source>
        <translation>Die Bibliothek wird so sein wie am {when}. Die jetzige Datei bleibt daneben erhalten. Drücken Sie noch einmal auf „Wiederherstellen“, um es zu tun.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Annex of passages</source>
        <translation>Anhang der Fundstellen</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Kernaussage</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Berichterstattung</translation>
    </message>
    <message>
        <source>Desk note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Headline with key points</source>
        <translation>Überschrift mit Kernpunkten</translation>
    </message>
    <message>
        <source>If raised</source>
        <translation>Auf Nachfrage</translation>
    </message>
    <message>
        <source>Lines to take</source>
        <translation>Sprechpunkte</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wer ist wer</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Add to memo</source>
        <translation>Ins Memo</translation>
    </message>
    <message>
        <source>At most {count} cards are added to a memo at once.</source>
        <translation>Höchstens {count} Karten kommen auf einmal ins Memo.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Schlagwort…</translation>
    </message>
    <message>
        <source>New topic…</source>
        <translation>Neues Thema…</translation>
    </message>
    <message>
        <source>Select one card only</source>
        <translation>Nur eine Karte auswählen</translation>
    </message>
    <message>
        <source>Select one card only (Esc)</source>
        <translation>Nur eine Karte auswählen (Esc)</translation>
    </message>
    <message>
        <source>Selected cards</source>
        <translation>Ausgewählte Karten</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>All cards</source>
        <translation>Alle Karten</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>Mit Notizen</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>Zurück zu den Quellen</translation>
    </message>
    <message>
        <source>Back to the sources (Esc)</source>
        <translation>Zurück zu den Quellen (Esc)</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Filter these cards</source>
        <translation>Diese Karten filtern</translation>
    </message>
    <message>
        <source>Filter these sources</source>
        <translation>Diese Quellen filtern</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>{count} in memo</source>
        <translation>{count} im Memo</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Add to memo	Enter</source>
        <translation>Ins Memo aufnehmen	Enter</translation>
    </message>
    <message>
        <source>Annotate	N</source>
        <translation>Notiz schreiben	N</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Correct card…	E</source>
        <translation>Karte berichtigen…	E</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Mark as new</source>
        <translation>Als neu kennzeichnen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>New topic from this…</source>
        <translation>Neues Thema hieraus…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Exercise: this article is invented.</source>
        <translation>Übung: Dieser Artikel ist erfunden.</translation>
    </message>
    <message>
        <source>“{words}”
{title} ({source}), paragraph {number}</source>
        <translation>„{words}“
{title} ({source}), Absatz {number}</translation>
    </message>
    <message>
        <source>“{words}”
{title}, paragraph {number}</source>
        <translation>„{words}“
{title}, Absatz {number}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The other</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Diese Karte</translation>
    </message>
</context>
<context>
    <name>CopyTemplateDialog</name>
    <message>
        <source>Copy and open the folder</source>
        <translation>Kopieren und Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy “{template}”</source>
        <translation>„{template}“ kopieren</translation>
    </message>
    <message>
        <source>It becomes a file of yours. Change its sections in any editor of plain text: they are read again when you come back to this window.</source>
        <translation>Sie wird zu einer eigenen Datei. Ändern Sie die Abschnitte in einem beliebigen Texteditor: Sie werden neu gelesen, wenn Sie zu diesem Fenster zurückkehren.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Our {template}</source>
        <translation>Unsere Vorlage {template}</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct card</source>
        <translation>Karte berichtigen</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln a copy (copies) of another</source>
        <translation>
            <numerusform>%Ln Kopie eines anderen</numerusform>
            <numerusform>%Ln Kopien anderer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln schon vorhanden</numerusform>
            <numerusform>%Ln schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) look(s) like a beginning only; paste the whole instead.</source>
        <translation>
            <numerusform>%Ln Artikel sieht nur nach einem Anfang aus; fügen Sie stattdessen den ganzen ein.</numerusform>
            <numerusform>%Ln Artikel sehen nur nach einem Anfang aus; fügen Sie stattdessen die ganzen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) read again; every card stayed the same.</source>
        <translation>
            <numerusform>%Ln Artikel wurde neu gelesen; jede Karte blieb gleich.</numerusform>
            <numerusform>%Ln Artikel wurden neu gelesen; jede Karte blieb gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) read by earlier rules. Reading again leaves what you have touched as it is.</source>
        <translation>
            <numerusform>%Ln Artikel wurde nach älteren Regeln gelesen. Neu lesen lässt alles, was Sie bearbeitet haben, unverändert.</numerusform>
            <numerusform>%Ln Artikel wurden nach älteren Regeln gelesen. Neu lesen lässt alles, was Sie bearbeitet haben, unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read yet</source>
        <translation>
            <numerusform>%Ln noch nicht lesbar</numerusform>
            <numerusform>%Ln noch nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) selected</source>
        <translation>
            <numerusform>%Ln Karte ausgewählt</numerusform>
            <numerusform>%Ln Karten ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) you have touched stayed as before.</source>
        <translation>
            <numerusform>%Ln Karte blieb, wie sie ist, weil Sie sie bearbeitet haben.</numerusform>
            <numerusform>%Ln Karten blieben, wie sie sind, weil Sie sie bearbeitet haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) was (were) subscribed to.</source>
        <translation>
            <numerusform>%Ln Feed wurde abonniert.</numerusform>
            <numerusform>%Ln Feeds wurden abonniert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can be looked over and imported now.</source>
        <translation>
            <numerusform>%Ln Datei kann jetzt durchgesehen und importiert werden.</numerusform>
            <numerusform>%Ln Dateien können jetzt durchgesehen und importiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of a kind that is not read: {names}</source>
        <translation>
            <numerusform>%Ln Datei einer Art, die nicht gelesen wird: {names}</numerusform>
            <numerusform>%Ln Dateien von Arten, die nicht gelesen werden: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with neither a feed nor a list of references: {names}</source>
        <translation>
            <numerusform>%Ln Datei ohne Feed und ohne Literaturliste: {names}</numerusform>
            <numerusform>%Ln Dateien ohne Feed und ohne Literaturliste: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here twice</source>
        <translation>
            <numerusform>%Ln hier doppelt</numerusform>
            <numerusform>%Ln hier doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) was (were) left.</source>
        <translation>
            <numerusform>%Ln Link blieb übrig.</numerusform>
            <numerusform>%Ln Links blieben übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s), pipe(s) or device(s): {names}</source>
        <translation>
            <numerusform>%Ln Verknüpfung, Pipe oder Gerät: {names}</numerusform>
            <numerusform>%Ln Verknüpfungen, Pipes oder Geräte: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln Memo</numerusform>
            <numerusform>%Ln Memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>noch %Ln Minute</numerusform>
            <numerusform>noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more link(s) follow(s).</source>
        <translation>
            <numerusform>%Ln weiterer Link folgt.</numerusform>
            <numerusform>%Ln weitere Links folgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more word(s)</source>
        <translation>
            <numerusform>%Ln weiteres Wort</numerusform>
            <numerusform>%Ln weitere Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln neuer Artikel</numerusform>
            <numerusform>%Ln neue Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s) came from your subscriptions.</source>
        <translation>
            <numerusform>%Ln neuer Artikel kam aus Ihren Abonnements.</numerusform>
            <numerusform>%Ln neue Artikel kamen aus Ihren Abonnements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the articles has(have) no publication date.</source>
        <translation>
            <numerusform>%Ln der Artikel hat kein Erscheinungsdatum.</numerusform>
            <numerusform>%Ln der Artikel haben kein Erscheinungsdatum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s) was (were) passed over.</source>
        <translation>
            <numerusform>%Ln andere Datei wurde übergangen.</numerusform>
            <numerusform>%Ln andere Dateien wurden übergangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) went to the printer.</source>
        <translation>
            <numerusform>%Ln Seite ging an den Drucker.</numerusform>
            <numerusform>%Ln Seiten gingen an den Drucker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln Absatz</numerusform>
            <numerusform>%Ln Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) without a card</source>
        <translation>
            <numerusform>%Ln Satz ohne Karte</numerusform>
            <numerusform>%Ln Sätze ohne Karte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Quelle konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Quellen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) already there.</source>
        <translation>
            <numerusform>%Ln war schon vorhanden.</numerusform>
            <numerusform>%Ln waren schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) read at the same address before, with other words.</source>
        <translation>
            <numerusform>%Ln stand unter derselben Adresse schon einmal, mit anderem Wortlaut.</numerusform>
            <numerusform>%Ln standen unter derselben Adresse schon einmal, mit anderem Wortlaut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) around it</source>
        <translation>
            <numerusform>%Ln Wort ringsum</numerusform>
            <numerusform>%Ln Wörter ringsum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(from %Ln move(s))</source>
        <translation>
            <numerusform>(aus %Ln Verschiebung)</numerusform>
            <numerusform>(aus %Ln Verschiebungen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add its note(s) as desk note(s)</source>
        <translation>
            <numerusform>Ihre Notiz als interne Notiz aufnehmen</numerusform>
            <numerusform>Ihre Notizen als interne Notizen aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln article(s) are already in the library; nothing was imported.</source>
        <translation>
            <numerusform>Der Artikel ist schon in der Bibliothek; nichts wurde importiert.</numerusform>
            <numerusform>Alle %Ln Artikel sind schon in der Bibliothek; nichts wurde importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln card(s)</source>
        <translation>
            <numerusform>%Ln Karte wird geändert</numerusform>
            <numerusform>%Ln Karten werden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Jede Stunde</numerusform>
            <numerusform>Alle %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel importieren</numerusform>
            <numerusform>%Ln Artikel importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import all %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei importieren</numerusform>
            <numerusform>Alle %Ln Dateien importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln article(s) with {cards}.</source>
        <translation>
            <numerusform>%Ln Artikel mit {cards} importiert.</numerusform>
            <numerusform>%Ln Artikel mit {cards} importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look over the first %Ln</source>
        <translation>
            <numerusform>Die erste durchsehen</numerusform>
            <numerusform>Die ersten %Ln durchsehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln article(s) in other languages than English only quotations, figures and dates were read.</source>
        <translation>
            <numerusform>Von %Ln Artikel in einer anderen Sprache als Englisch wurden nur Zitate, Zahlen und Daten gelesen.</numerusform>
            <numerusform>Von %Ln Artikeln in anderen Sprachen als Englisch wurden nur Zitate, Zahlen und Daten gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shares passages with %Ln article(s)</source>
        <translation>
            <numerusform>Teilt Passagen mit %Ln Artikel</numerusform>
            <numerusform>Teilt Passagen mit %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sorted again: %Ln card(s) with a new place, or a new reason for it.</source>
        <translation>
            <numerusform>Neu sortiert: %Ln Karte hat einen neuen Platz oder einen neuen Grund dafür.</numerusform>
            <numerusform>Neu sortiert: %Ln Karten haben einen neuen Platz oder einen neuen Grund dafür.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted again: nothing has changed.</source>
        <translation>Neu sortiert: Es hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln move(s): {words}</source>
        <translation>
            <numerusform>aus %Ln Verschiebung: {words}</numerusform>
            <numerusform>aus %Ln Verschiebungen: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} GB</source>
        <translation>{count} GB</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message numerus="yes">
        <source>{pages} of %Ln page(s)</source>
        <translation>
            <numerusform>{pages} von %Ln Seite</numerusform>
            <numerusform>{pages} von %Ln Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Go back to the last good snapshot</source>
        <translation>Zum letzten guten Sicherungspunkt zurückkehren</translation>
    </message>
    <message>
        <source>It is opened for reading only, as far as it can be read; nothing is changed.</source>
        <translation>Sie wird nur zum Lesen geöffnet, soweit sie lesbar ist; nichts wird geändert.</translation>
    </message>
    <message>
        <source>Look at it as it is</source>
        <translation>So ansehen, wie sie ist</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Save into a new file…</source>
        <translation>In neue Datei sichern…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>Some of {path} cannot be read: a disk, a cable or a program has altered it. The file is left exactly as it is.</source>
        <translation>Ein Teil von {path} ist nicht lesbar: Ein Datenträger, ein Kabel oder ein Programm hat die Datei verändert. Sie bleibt genau so, wie sie ist.</translation>
    </message>
    <message>
        <source>There is no snapshot that can be read.</source>
        <translation>Es gibt keinen lesbaren Sicherungspunkt.</translation>
    </message>
    <message>
        <source>This cannot be done: what is in the file is no longer listed as a whole. Save what can be read, and look at that.</source>
        <translation>Das ist nicht möglich: Das Inhaltsverzeichnis der Datei ist nicht mehr vollständig. Retten Sie das Lesbare und sehen Sie sich das an.</translation>
    </message>
    <message>
        <source>This library is damaged</source>
        <translation>Diese Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>What is in the file is no longer listed as a whole. Whatever can still be found is written into a new library; how much that is shows when it is done.</source>
        <translation>Das Inhaltsverzeichnis der Datei ist nicht mehr vollständig. Alles, was sich noch finden lässt, wird in eine neue Bibliothek geschrieben; wie viel das ist, zeigt sich am Ende.</translation>
    </message>
    <message>
        <source>Whatever can still be read is written into a new library: usually nearly all of it, and newer than any snapshot.</source>
        <translation>Alles noch Lesbare wird in eine neue Bibliothek geschrieben: meist fast alles, und neuer als jeder Sicherungspunkt.</translation>
    </message>
    <message>
        <source>{when}: {what}. The damaged file is kept beside it.</source>
        <translation>{when}: {what}. Die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
</context>
<context>
    <name>DateChoice</name>
    <message>
        <source>Readings of the date</source>
        <translation>Lesarten des Datums</translation>
    </message>
    <message>
        <source>You have said how “{quote}” is to be read; say otherwise (D)</source>
        <translation>Sie haben angegeben, wie „{quote}“ zu lesen ist; anders angeben (D)</translation>
    </message>
    <message>
        <source>{date}?</source>
        <translation>{date}?</translation>
    </message>
    <message>
        <source>“{quote}” can be read in more than one way; say which (D)</source>
        <translation>„{quote}“ lässt sich verschieden lesen; angeben, wie (D)</translation>
    </message>
    <message>
        <source>“{quote}” means</source>
        <translation>„{quote}“ bedeutet</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Publication date</source>
        <translation>Erscheinungsdatum</translation>
    </message>
    <message>
        <source>The date is known</source>
        <translation>Das Datum ist bekannt</translation>
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
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>{day}–{last}</source>
        <translation>{day}.–{last}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Choose a date, or tick the one shown where it is right.</source>
        <translation>Wählen Sie ein Datum oder haken Sie das angezeigte an, wenn es stimmt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>When was it published?</source>
        <translation>Wann ist er erschienen?</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
</context>
<context>
    <name>DaysCell</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Beginning of the text</source>
        <translation>Anfang des Textes</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Various</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>What you give here is meant for all of them.</source>
        <translation>Was Sie hier angeben, gilt für alle.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Named after its first words</source>
        <translation>Nach den ersten Worten benannt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The day is known; choose another one, or leave it.</source>
        <translation>Der Tag ist bekannt; wählen Sie einen anderen, oder lassen Sie ihn stehen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>What you typed in “{title}” ({when}) was not stored; it stands below.</source>
        <translation>Was Sie in „{title}“ tippten ({when}), wurde nicht gespeichert; es steht unten.</translation>
    </message>
    <message>
        <source>What you were typing when the program stopped is here again ({when}).</source>
        <translation>Was Sie tippten, als das Programm endete, ist wieder da ({when}).</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to import</source>
        <translation>Zum Importieren ablegen</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Back to the sources</source>
        <translation>Zurück zu den Quellen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Every card has found a topic.</source>
        <translation>Jede Karte hat ein Thema gefunden.</translation>
    </message>
    <message>
        <source>Every card stands where it was read into.</source>
        <translation>Jede Karte steht dort, wo sie eingelesen wurde.</translation>
    </message>
    <message>
        <source>Import an article or paste its text, and its cards appear here with their passages.</source>
        <translation>Importieren Sie einen Artikel oder fügen Sie seinen Text ein; dann erscheinen hier seine Karten mit ihren Fundstellen.</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Its text can be read beside this. The rules of reading know English only.</source>
        <translation>Sein Text ist nebenan zu lesen. Die Leseregeln kennen nur Englisch.</translation>
    </message>
    <message>
        <source>No card matches</source>
        <translation>Keine Karte passt</translation>
    </message>
    <message>
        <source>No card was read from this article</source>
        <translation>Aus diesem Artikel wurde keine Karte gelesen</translation>
    </message>
    <message>
        <source>No cards here yet</source>
        <translation>Hier sind noch keine Karten</translation>
    </message>
    <message>
        <source>No cards in this topic yet</source>
        <translation>Noch keine Karten in diesem Thema</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>No source matches</source>
        <translation>Keine Quelle passt</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Noch keine Quellen</translation>
    </message>
    <message>
        <source>Nothing is dismissed</source>
        <translation>Nichts ist verworfen</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Search all cards</source>
        <translation>Alle Karten durchsuchen</translation>
    </message>
    <message>
        <source>Select a card and press N to write a note on its passage.</source>
        <translation>Wählen Sie eine Karte und drücken Sie N, um eine Notiz zu ihrer Fundstelle zu schreiben.</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>Alle Karten zeigen</translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>Der Eingang ist leer</translation>
    </message>
    <message>
        <source>The words are looked for in titles and outlets.</source>
        <translation>Gesucht wird in Titeln und Medien.</translation>
    </message>
    <message>
        <source>Try fewer words, or show every kind.</source>
        <translation>Versuchen Sie es mit weniger Wörtern oder zeigen Sie alle Arten.</translation>
    </message>
    <message>
        <source>You have been through every card.</source>
        <translation>Sie haben jede Karte durchgesehen.</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
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
        <source>Korean</source>
        <translation>Koreanisch</translation>
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
        <source>{letters} ({name})</source>
        <translation>{letters} ({name})</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Every file bears {marking}.</source>
        <translation>Jede Datei trägt {marking}.</translation>
    </message>
    <message>
        <source>Everyone: nothing is left out</source>
        <translation>Alle: nichts wird weggelassen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export memo</source>
        <translation>Memo exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Give the files a name of letters or digits.</source>
        <translation>Geben Sie den Dateien einen Namen aus Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML, eine Datei</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No font on this machine has these letters; the PDF shows ? for them: {letters}</source>
        <translation>Keine Schrift auf diesem Rechner enthält diese Zeichen; das PDF zeigt dafür ?: {letters}</translation>
    </message>
    <message>
        <source>Only say where it went</source>
        <translation>Nur sagen, wohin es ging</translation>
    </message>
    <message>
        <source>Only what may go to</source>
        <translation>Nur was gehen darf an</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open what was written</source>
        <translation>Geschriebenes öffnen</translation>
    </message>
    <message>
        <source>PDF, tagged and fit for archives</source>
        <translation>PDF, barrierefrei und archivfähig</translation>
    </message>
    <message>
        <source>The files bear no marking.</source>
        <translation>Die Dateien tragen keine Kennzeichnung.</translation>
    </message>
    <message>
        <source>There already: {names}. Export again to replace what is there.</source>
        <translation>Schon vorhanden: {names}. Exportieren Sie noch einmal, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>Tick at least one format.</source>
        <translation>Haken Sie mindestens ein Format an.</translation>
    </message>
    <message>
        <source>What is marked above it, or in a way that cannot be compared with it, is left out of every file, and no file says that it was.</source>
        <translation>Was höher oder auf nicht vergleichbare Weise gekennzeichnet ist, fehlt in jeder Datei, und keine Datei sagt, dass es fehlt.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
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
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Alle öffnen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>This memo could not be read.</source>
        <translation>Dieses Memo konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Wrote {names} to {folder}.</source>
        <translation>{names} in {folder} geschrieben.</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Addresses, one on each line</source>
        <translation>Adressen, eine je Zeile</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Fetch pages</source>
        <translation>Seiten abrufen</translation>
    </message>
    <message>
        <source>One address on each line. Readahead asks each server for that page once, and for nothing else; it sends no cookies and follows no link in the page.</source>
        <translation>Eine Adresse je Zeile. Readahead fragt jeden Server einmal nach dieser Seite und nach nichts anderem; es sendet keine Cookies und folgt keinem Link auf der Seite.</translation>
    </message>
    <message>
        <source>Paste the text instead…</source>
        <translation>Stattdessen den Text einfügen…</translation>
    </message>
    <message>
        <source>There is no address in it.</source>
        <translation>Es steht keine Adresse darin.</translation>
    </message>
    <message>
        <source>These gave nothing when they were asked for before.</source>
        <translation>Diese gaben nichts her, als sie früher abgerufen wurden.</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>“{address}” does not begin with http:// or https://.</source>
        <translation>„{address}“ beginnt nicht mit http:// oder https://.</translation>
    </message>
</context>
<context>
    <name>FigureDelegate</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n Übereinstimmung</numerusform>
            <numerusform>%n Übereinstimmungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n Zahl</numerusform>
            <numerusform>%n Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) compared</source>
        <comment>figures that count the same thing</comment>
        <translation>
            <numerusform>%n Gruppe verglichen</numerusform>
            <numerusform>%n Gruppen verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) agree</source>
        <translation>
            <numerusform>%n Paar stimmt überein</numerusform>
            <numerusform>%n Paare stimmen überein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) conflict</source>
        <translation>
            <numerusform>%n Paar widerspricht sich</numerusform>
            <numerusform>%n Paare widersprechen sich</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures of one thing</source>
        <translation>Zahlen zu einer Sache</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Zahlen im Vergleich</translation>
    </message>
    <message>
        <source>Given once</source>
        <translation>Einmal genannt</translation>
    </message>
    <message>
        <source>No figures here</source>
        <translation>Hier gibt es keine Zahlen</translation>
    </message>
    <message>
        <source>Numbers that articles give stand here beside each other: who gives which, and where they differ.</source>
        <translation>Zahlen aus Artikeln stehen hier nebeneinander: wer welche nennt und wo sie voneinander abweichen.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give it up</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Give up what you typed?</source>
        <translation>Das Geschriebene verwerfen?</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>It stands in no memo yet, and cannot be brought back.</source>
        <translation>Es steht noch in keinem Memo und lässt sich nicht zurückholen.</translation>
    </message>
</context>
<context>
    <name>HeadDialog</name>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Head of the memo</source>
        <translation>Kopf des Memos</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>What this template does not ask for, and a paper may bear all the same</source>
        <translation>Was diese Vorlage nicht verlangt, ein Papier aber dennoch tragen kann</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Line of a memo</source>
        <translation>Zeile eines Memos</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Section of a memo</source>
        <translation>Abschnitt eines Memos</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>made</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>put into the trash</source>
        <translation>in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Each import, move and note stands here then, and can be taken back.</source>
        <translation>Hier steht dann jeder Import, jede Verschiebung und jede Notiz und kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Bisher wurde nichts getan</translation>
    </message>
    <message>
        <source>Redo this</source>
        <translation>Dies wiederholen</translation>
    </message>
    <message>
        <source>Redo this and {count} before it</source>
        <translation>Dies und {count} davor wiederholen</translation>
    </message>
    <message>
        <source>The history takes {size}; beyond {most} MB its oldest acts are forgotten.</source>
        <translation>Der Verlauf belegt {size}; ab {most} MB wird das Älteste vergessen.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Dies rückgängig machen</translation>
    </message>
    <message>
        <source>Undo this and {count} after it</source>
        <translation>Dies und {count} danach rückgängig machen</translation>
    </message>
    <message>
        <source>What this changed</source>
        <translation>Was dies geändert hat</translation>
    </message>
    <message>
        <source>What this changed: the first {shown}</source>
        <translation>Was dies geändert hat: die ersten {shown}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Articles ({suffixes});;All files (*)</source>
        <translation>Artikel ({suffixes});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Fetching pages</source>
        <translation>Seiten werden abgerufen</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Importing a file</source>
        <translation>Datei wird importiert</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>Artikel werden importiert</translation>
    </message>
    <message>
        <source>It has no publication date.</source>
        <translation>Er hat kein Erscheinungsdatum.</translation>
    </message>
    <message>
        <source>Look over what was read…</source>
        <translation>Gelesenes durchsehen…</translation>
    </message>
    <message>
        <source>Look over…</source>
        <translation>Durchsehen…</translation>
    </message>
    <message>
        <source>Looking at subscriptions</source>
        <translation>Abonnements werden nachgesehen</translation>
    </message>
    <message>
        <source>No new article was imported.</source>
        <translation>Es wurde kein neuer Artikel importiert.</translation>
    </message>
    <message>
        <source>None of them has a publication date.</source>
        <translation>Keiner von ihnen hat ein Erscheinungsdatum.</translation>
    </message>
    <message>
        <source>Opening the starter library</source>
        <translation>Startbibliothek wird geöffnet</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <translation>Artikel wird gelesen</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Something else is running; wait for it or cancel it first.</source>
        <translation>Es läuft noch etwas anderes; warten Sie darauf oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Stopped. {new} of {total} articles are stored and stay; import the same again to go on.</source>
        <translation>Angehalten. {new} von {total} Artikeln sind gespeichert und bleiben; importieren Sie dasselbe noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Angehalten; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>without a suffix</source>
        <translation>ohne Endung</translation>
    </message>
    <message>
        <source>{done} of {total} articles</source>
        <translation>{done} von {total} Artikeln</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} von {total} Dateien</translation>
    </message>
    <message>
        <source>{done} of {total} pages</source>
        <translation>{done} von {total} Seiten</translation>
    </message>
    <message>
        <source>{done} of {total} subscriptions</source>
        <translation>{done} von {total} Abonnements</translation>
    </message>
    <message>
        <source>{files}: {counts}</source>
        <translation>{files}: {counts}</translation>
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
        <translation>Es konnte kein Sicherungspunkt angelegt werden: {why}</translation>
    </message>
    <message>
        <source>The last program to use this library did not close it, and a check found something wrong; see File, Backups.</source>
        <translation>Das Programm, das diese Bibliothek zuletzt benutzte, hat sie nicht geschlossen, und eine Prüfung hat einen Fehler gefunden; siehe Datei, Sicherungen.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
</context>
<context>
    <name>KindChips</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>LargePreview</name>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the window of the pages</source>
        <translation>Seitenfenster schließen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>Größer (+ oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Pages of “{memo}”</source>
        <translation>Seiten von „{memo}“</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller (-, or Ctrl and the wheel)</source>
        <translation>Kleiner (- oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Ganze Breite</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>{per_cent} %</source>
        <translation>{per_cent} %</translation>
    </message>
</context>
<context>
    <name>LayoutDialog</name>
    <message>
        <source>#RRGGBB; the program’s own where it is empty</source>
        <translation>#RRGGBB; leer: die Farbe des Programms</translation>
    </message>
    <message>
        <source>A colour is written as # and six letters or digits: #16365C.</source>
        <translation>Eine Farbe schreibt man als # mit sechs Buchstaben oder Ziffern: #16365C.</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>DRAFT across each page</source>
        <translation>„DRAFT“ quer über jede Seite</translation>
    </message>
    <message>
        <source>Endnotes, all at the end</source>
        <translation>Endnoten, alle am Schluss</translation>
    </message>
    <message>
        <source>Footnotes, each on its page</source>
        <translation>Fußnoten, jede auf ihrer Seite</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>How many origins they have</source>
        <translation>Wie viele Ursprünge sie haben</translation>
    </message>
    <message>
        <source>Layout of the memo</source>
        <translation>Layout des Memos</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>Quellenverzeichnis</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Marking before each block</source>
        <translation>Kennzeichnung vor jedem Block</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Set the layout</source>
        <translation>Layout festlegen</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>This is too light to be read on white: it will be set darker.</source>
        <translation>Auf Weiß ist das zu hell zum Lesen: Es wird dunkler gesetzt.</translation>
    </message>
    <message>
        <source>What the file can be checked by</source>
        <translation>Woran sich die Datei prüfen lässt</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message numerus="yes">
        <source>%n piece(s) of the source do not stand in the article.</source>
        <translation>
            <numerusform>%n Stück der Quelle steht nicht im Artikel.</numerusform>
            <numerusform>%n Stücke der Quelle stehen nicht im Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Nothing: all words of the source stand in the article.</source>
        <translation>Nichts: Alle Worte der Quelle stehen im Artikel.</translation>
    </message>
    <message>
        <source>Put the selected pieces at their places in the article</source>
        <translation>Die ausgewählten Stücke an ihre Stellen im Artikel setzen</translation>
    </message>
    <message>
        <source>Reading the source…</source>
        <translation>Quelle wird gelesen…</translation>
    </message>
    <message>
        <source>The source cannot be read any more.</source>
        <translation>Die Quelle ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>What was left out at import</source>
        <translation>Was beim Import wegblieb</translation>
    </message>
</context>
<context>
    <name>LengthGauge</name>
    <message>
        <source>It has {pages}, and its template lets it have {most}.</source>
        <translation>Es hat {pages}; die Vorlage erlaubt {most}.</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} Seiten</translation>
    </message>
    <message>
        <source>{length} · too long</source>
        <translation>{length} · zu lang</translation>
    </message>
    <message>
        <source>{pages} · {most} at most</source>
        <translation>{pages} · höchstens {most}</translation>
    </message>
    <message>
        <source>{pages} · {most} at most · {over} too many</source>
        <translation>{pages} · höchstens {most} · {over} zu viel</translation>
    </message>
    <message>
        <source>“{section}” fills {pages}, and should fill {most} at most.</source>
        <translation>„{section}“ füllt {pages} und sollte höchstens {most} füllen.</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Another window of this library does not answer, so this one was opened beside it.</source>
        <translation>Ein anderes Fenster dieser Bibliothek antwortet nicht, daher wurde dieses daneben geöffnet.</translation>
    </message>
    <message>
        <source>Libraries (*{suffix});;All files (*)</source>
        <translation>Bibliotheken (*{suffix});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>There is a file {path} already; choose another name, or open it.</source>
        <translation>Die Datei {path} gibt es schon; wählen Sie einen anderen Namen oder öffnen Sie sie.</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Libraries that were open before</source>
        <translation>Zuvor geöffnete Bibliotheken</translation>
    </message>
    <message>
        <source>No other library has been open yet.</source>
        <translation>Bisher war keine andere Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>jetzt geöffnet</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>Diesen Link im Browser öffnen?</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Passphrase wird geändert</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New encrypted library</source>
        <translation>Neue verschlüsselte Bibliothek</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as a plain library</source>
        <translation>Als unverschlüsselte Bibliothek speichern</translation>
    </message>
    <message>
        <source>Save as an encrypted library</source>
        <translation>Als verschlüsselte Bibliothek speichern</translation>
    </message>
    <message>
        <source>Saved as {path}; the library that is open stays as it is.</source>
        <translation>Als {path} gespeichert; die geöffnete Bibliothek bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Saving a plain copy</source>
        <translation>Unverschlüsselte Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>Saving an encrypted copy</source>
        <translation>Verschlüsselte Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
    <message>
        <source>These snapshots still have an older one:</source>
        <translation>Diese Sicherungspunkte haben noch eine ältere:</translation>
    </message>
</context>
<context>
    <name>LookModel</name>
    <message>
        <source>Being read…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>will be imported</source>
        <translation>wird importiert</translation>
    </message>
    <message>
        <source>will be left out</source>
        <translation>wird weggelassen</translation>
    </message>
</context>
<context>
    <name>LookView</name>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
</context>
<context>
    <name>MarkingDialog</name>
    <message>
        <source>Marking</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>Set the marking</source>
        <translation>Kennzeichnung festlegen</translation>
    </message>
    <message>
        <source>The memo bears the highest marking of its parts. A TLP label, a level, or your own words: what is in your own words goes to nobody but those who may see just that.</source>
        <translation>Das Memo trägt die höchste Kennzeichnung seiner Teile: ein TLP-Label, eine Stufe oder eigene Worte. Was in eigenen Worten gekennzeichnet ist, geht nur an die, die genau das sehen dürfen.</translation>
    </message>
</context>
<context>
    <name>MemoAsking</name>
    <message>
        <source>As its section</source>
        <translation>Wie ihr Abschnitt</translation>
    </message>
    <message>
        <source>As the memo</source>
        <translation>Wie das Memo</translation>
    </message>
    <message>
        <source>Marking of this line</source>
        <translation>Kennzeichnung dieser Zeile</translation>
    </message>
    <message>
        <source>Marking of “{section}”</source>
        <translation>Kennzeichnung von „{section}“</translation>
    </message>
    <message>
        <source>{otherwise}: {marking}</source>
        <translation>{otherwise}: {marking}</translation>
    </message>
</context>
<context>
    <name>MemoMenus</name>
    <message>
        <source>Edit	F2</source>
        <translation>Bearbeiten	F2</translation>
    </message>
    <message>
        <source>Export…	Ctrl+Shift+E</source>
        <translation>Exportieren…	Strg+Umschalt+E</translation>
    </message>
    <message>
        <source>Head of the memo…</source>
        <translation>Kopf des Memos…</translation>
    </message>
    <message>
        <source>Layout…	Ctrl+Shift+L</source>
        <translation>Layout…	Strg+Umschalt+L</translation>
    </message>
    <message>
        <source>Marking…	M</source>
        <translation>Kennzeichnung…	M</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Runter</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Hoch</translation>
    </message>
    <message>
        <source>New memo…</source>
        <translation>Neues Memo…</translation>
    </message>
    <message>
        <source>New section…</source>
        <translation>Neuer Abschnitt…</translation>
    </message>
    <message>
        <source>Own text here…</source>
        <translation>Eigener Text hier…</translation>
    </message>
    <message>
        <source>Own text here…	Return</source>
        <translation>Eigener Text hier…	Return</translation>
    </message>
    <message>
        <source>Own text in “{section}”…</source>
        <translation>Eigener Text in „{section}“…</translation>
    </message>
    <message>
        <source>Print…	Ctrl+P</source>
        <translation>Drucken…	Strg+P</translation>
    </message>
    <message>
        <source>Read the pages in a window	Ctrl+Shift+V</source>
        <translation>Seiten in einem Fenster lesen	Strg+Umschalt+V</translation>
    </message>
    <message>
        <source>Remove	Delete</source>
        <translation>Entfernen	Entf</translation>
    </message>
    <message>
        <source>Remove from the memo	Delete</source>
        <translation>Aus dem Memo entfernen	Entf</translation>
    </message>
    <message>
        <source>Remove this memo</source>
        <translation>Dieses Memo entfernen</translation>
    </message>
    <message>
        <source>Remove with its lines	Delete</source>
        <translation>Samt Zeilen entfernen	Entf</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Umbenennen	F2</translation>
    </message>
    <message>
        <source>Show its passage</source>
        <translation>Fundstelle zeigen</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Vorlage…</translation>
    </message>
</context>
<context>
    <name>MemoPane</name>
    <message numerus="yes">
        <source>%n of these cards stand(s) in that section already.</source>
        <translation>
            <numerusform>%n dieser Karten steht schon in diesem Abschnitt.</numerusform>
            <numerusform>%n dieser Karten stehen schon in diesem Abschnitt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A memo is filled from the cards of your topics; each line keeps its source.</source>
        <translation>Ein Memo wird aus den Karten Ihrer Themen gefüllt; jede Zeile behält ihre Quelle.</translation>
    </message>
    <message>
        <source>Add own text or a section</source>
        <translation>Eigenen Text oder Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>Memo menu</source>
        <translation>Menü des Memos</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Neues Memo</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Keine Kennzeichnung</translation>
    </message>
    <message>
        <source>No memo is open</source>
        <translation>Kein Memo ist geöffnet</translation>
    </message>
    <message>
        <source>Title of the memo</source>
        <translation>Titel des Memos</translation>
    </message>
    <message>
        <source>bears {marking}</source>
        <translation>trägt {marking}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing new came in: all of it was here already.</source>
        <translation>Nichts Neues kam herein: Alles war schon da.</translation>
    </message>
    <message>
        <source>Nothing of yours was overwritten.</source>
        <translation>Nichts von Ihnen wurde überschrieben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Was hereinkam</translation>
    </message>
    <message>
        <source>{cards} corrected as there</source>
        <translation>{cards} wie dort berichtigt</translation>
    </message>
    <message>
        <source>{count} here already</source>
        <translation>{count} schon da</translation>
    </message>
    <message>
        <source>{things} new</source>
        <translation>{things} neu</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>NamedDialog</name>
    <message>
        <source>A topic needs a name.</source>
        <translation>Ein Thema braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a topic “{name}” already.</source>
        <translation>Das Thema „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Words or names, with commas between them</source>
        <translation>Wörter oder Namen, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>NewMemoDialog</name>
    <message>
        <source>A memo needs a title.</source>
        <translation>Ein Memo braucht einen Titel.</translation>
    </message>
    <message>
        <source>Fill from</source>
        <translation>Füllen aus</translation>
    </message>
    <message>
        <source>Make memo</source>
        <translation>Memo anlegen</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Neues Memo</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Keine Kennzeichnung</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What the meeting or the paper is about</source>
        <translation>Worum es in der Besprechung oder dem Papier geht</translation>
    </message>
    <message>
        <source>With none ticked, every topic</source>
        <translation>Ist nichts angehakt: alle Themen</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same.</source>
        <translation>Die beiden neuen Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>Geben Sie eine neue Passphrase ein.</translation>
    </message>
    <message>
        <source>Type the passphrase that opens it now.</source>
        <translation>Geben Sie die Passphrase ein, mit der sie sich jetzt öffnet.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the library, nor its snapshots: keep it where you will find it.</source>
        <translation>Ohne die Passphrase kann niemand die Bibliothek oder ihre Sicherungspunkte öffnen: Bewahren Sie sie dort auf, wo Sie sie wiederfinden.</translation>
    </message>
</context>
<context>
    <name>NoLibrary</name>
    <message>
        <source>New library…</source>
        <translation>Neue Bibliothek…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>This library was not opened</source>
        <translation>Diese Bibliothek wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Saved as you type · Ctrl+Enter closes</source>
        <translation>Wird beim Tippen gespeichert · Strg+Enter schließt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note on this passage</source>
        <translation>Notiz zu dieser Fundstelle schreiben</translation>
    </message>
</context>
<context>
    <name>NoteStatus</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Kein Status</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Links of the note</source>
        <translation>Links der Notiz</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Cards with a note tagged “{tag}”</source>
        <translation>Karten mit einer Notiz mit Schlagwort „{tag}“</translation>
    </message>
    <message>
        <source>Note, {status}: {words}</source>
        <translation>Notiz, {status}: {words}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>On “{quote}”</source>
        <translation>Zu „{quote}“</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Show the words it stands on</source>
        <translation>Die zugehörigen Worte zeigen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status of the note (1 to 4, 0 for none)</source>
        <translation>Status der Notiz (1 bis 4, 0 für keinen)</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Schlagwort: {tag}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Annotations</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>The note without words was removed; undo brings it back.</source>
        <translation>Die leere Notiz wurde entfernt; Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>This note was changed elsewhere too; what stood there can be found in the history.</source>
        <translation>Diese Notiz wurde auch anderswo geändert; was dort stand, findet sich im Verlauf.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation>Notiz schreiben (N)</translation>
    </message>
    <message>
        <source>Write a note on this passage</source>
        <translation>Notiz zu dieser Fundstelle schreiben</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>von Ihnen bearbeitet</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
</context>
<context>
    <name>Orphan</name>
    <message>
        <source>These words do not stand in the article any more; the card keeps them: “{quote}”</source>
        <translation>Diese Worte stehen nicht mehr im Artikel; die Karte behält sie: „{quote}“</translation>
    </message>
</context>
<context>
    <name>OutlineDelegate</name>
    <message>
        <source>Memo line</source>
        <translation>Zeile des Memos</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>The card says</source>
        <translation>Auf der Karte steht</translation>
    </message>
    <message>
        <source>The memo says</source>
        <translation>Im Memo steht</translation>
    </message>
    <message>
        <source>as its card says</source>
        <translation>wie auf der Karte</translation>
    </message>
    <message>
        <source>edited; the card says: {taken}</source>
        <translation>bearbeitet; auf der Karte steht: {taken}</translation>
    </message>
    <message>
        <source>marked {marking}</source>
        <translation>gekennzeichnet {marking}</translation>
    </message>
    <message>
        <source>put in: {words}</source>
        <translation>eingefügt: {words}</translation>
    </message>
    <message>
        <source>taken out: {words}</source>
        <translation>herausgenommen: {words}</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>Ihre eigenen Worte</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Outline of the memo</source>
        <translation>Gliederung des Memos</translation>
    </message>
</context>
<context>
    <name>PageScroll</name>
    <message>
        <source>Pages of the memo</source>
        <translation>Seiten des Memos</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Click a line to go to it in the outline, or a note to go to its passage</source>
        <translation>Klicken Sie auf eine Zeile, um in der Gliederung zu ihr zu gehen, oder auf eine Fußnote, um zu ihrer Stelle zu gehen</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>Seitenvorschau</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>&gt; commands   # topics   @ people</source>
        <translation>&gt; Befehle   # Themen   @ Personen</translation>
    </message>
    <message>
        <source>ARTICLES</source>
        <translation>ARTIKEL</translation>
    </message>
    <message>
        <source>CARDS</source>
        <translation>KARTEN</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>Commands by name</source>
        <translation>Befehle nach Namen</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc schließen</translation>
    </message>
    <message>
        <source>MEMOS</source>
        <translation>MEMOS</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTIZEN</translation>
    </message>
    <message>
        <source>Nobody of that name speaks in a card.</source>
        <translation>Niemand dieses Namens spricht in einer Karte.</translation>
    </message>
    <message>
        <source>Nothing could be searched just now; try again.</source>
        <translation>Gerade ließ sich nichts durchsuchen; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>PERSONEN</translation>
    </message>
    <message>
        <source>People by name</source>
        <translation>Personen nach Namen</translation>
    </message>
    <message>
        <source>RECENTLY USED</source>
        <translation>ZULETZT VERWENDET</translation>
    </message>
    <message>
        <source>Search articles, cards, notes and memos</source>
        <translation>Artikel, Karten, Notizen und Memos durchsuchen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Show all of more than {count} cards in the list</source>
        <translation>Alle mehr als {count} Karten in der Liste zeigen</translation>
    </message>
    <message>
        <source>Show all {count} cards in the list</source>
        <translation>Alle {count} Karten in der Liste zeigen</translation>
    </message>
    <message>
        <source>TOPICS</source>
        <translation>THEMEN</translation>
    </message>
    <message>
        <source>The time was up: what was found by then is shown.</source>
        <translation>Die Zeit war um: Gezeigt wird, was bis dahin gefunden war.</translation>
    </message>
    <message>
        <source>There is no command of that name.</source>
        <translation>Es gibt keinen Befehl dieses Namens.</translation>
    </message>
    <message>
        <source>There is no topic of that name.</source>
        <translation>Es gibt kein Thema dieses Namens.</translation>
    </message>
    <message>
        <source>This cannot be done just now: {names}</source>
        <translation>Das geht gerade nicht: {names}</translation>
    </message>
    <message>
        <source>Topics by name</source>
        <translation>Themen nach Namen</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>Words in any form, &quot;a phrase&quot;, OR, -not; kind: topic: who: outlet: before: after: has:note in:memo</source>
        <translation>Wörter in jeder Form, &quot;eine Wendung&quot;, OR, -nicht; kind: topic: who: outlet: before: after: has:note in:memo</translation>
    </message>
    <message>
        <source>the newest {shown} of more than {count}</source>
        <translation>die neuesten {shown} von mehr als {count}</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} von {count}</translation>
    </message>
    <message>
        <source>↑↓ move</source>
        <translation>↑↓ bewegen</translation>
    </message>
    <message>
        <source>↵ go there</source>
        <translation>↵ dorthin</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>Wiederholen: {act}</translation>
    </message>
    <message>
        <source>The line you were writing was removed elsewhere, with its section; your words stand below.</source>
        <translation>Die Zeile, die Sie schrieben, wurde anderswo samt ihrem Abschnitt entfernt; Ihre Worte stehen unten.</translation>
    </message>
    <message>
        <source>The list has changed; the card you are writing on stays open.</source>
        <translation>Die Liste hat sich geändert; die Karte, an der Sie schreiben, bleibt offen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>Rückgängig: {act}</translation>
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
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>DRAFT across each page</source>
        <translation>„DRAFT“ quer über jede Seite</translation>
    </message>
    <message>
        <source>Endnotes, all at the end</source>
        <translation>Endnoten, alle am Schluss</translation>
    </message>
    <message>
        <source>Footnotes, each on its page</source>
        <translation>Fußnoten, jede auf ihrer Seite</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>Quellenverzeichnis</translation>
    </message>
    <message>
        <source>Marking before each block</source>
        <translation>Kennzeichnung vor jedem Block</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Inhaltsverzeichnis</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open “{library}”</source>
        <translation>„{library}“ öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>This library opens with its passphrase only.</source>
        <translation>Diese Bibliothek öffnet sich nur mit ihrer Passphrase.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the link in your browser, copy the article there, and paste it below; the link is kept with it.</source>
        <translation>Öffnen Sie den Link im Browser, kopieren Sie den Artikel dort und fügen Sie ihn unten ein; der Link wird mit ihm aufbewahrt.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Paste or type the article here</source>
        <translation>Fügen Sie den Artikel hier ein oder tippen Sie ihn</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Taken from the text where it is left empty</source>
        <translation>Leer: wird dem Text entnommen</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>The date turns “on Monday” into a day. Choose it, or tick it, when you know it.</source>
        <translation>Das Datum macht aus „on Monday“ einen Tag. Wählen Sie es oder haken Sie es an, wenn Sie es kennen.</translation>
    </message>
    <message>
        <source>The link does not begin with http:// or https://.</source>
        <translation>Der Link beginnt nicht mit http:// oder https://.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Er enthält keinen Text.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Where it was read, if that is known</source>
        <translation>Wo er gelesen wurde, falls bekannt</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>A description is needed: it is read aloud in its place.</source>
        <translation>Eine Beschreibung ist nötig: Sie wird an seiner Stelle vorgelesen.</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG</source>
        <translation>PNG, JPEG oder SVG</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>What somebody who cannot see it should know</source>
        <translation>Was jemand wissen soll, der es nicht sehen kann</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>„{name}“ ist nicht lesbar: {reason}.</translation>
    </message>
</context>
<context>
    <name>Placed</name>
    <message>
        <source>(from its article)</source>
        <translation>(aus dem Artikel)</translation>
    </message>
    <message>
        <source>(from its lead)</source>
        <translation>(aus dem Vorspann)</translation>
    </message>
    <message>
        <source>(from its paragraph)</source>
        <translation>(aus dem Absatz)</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>{topic}, because of {reason}</source>
        <translation>{topic}, wegen {reason}</translation>
    </message>
    <message>
        <source>{topic}: placed by hand</source>
        <translation>{topic}: von Hand eingeordnet</translation>
    </message>
    <message>
        <source>{topic}: {reason}</source>
        <translation>{topic}: {reason}</translation>
    </message>
</context>
<context>
    <name>PositionsView</name>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n Akteur</numerusform>
            <numerusform>%n Akteure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <comment>actors that turned</comment>
        <translation>
            <numerusform>%n Wechsel</numerusform>
            <numerusform>%n Wechsel</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>No positions here</source>
        <translation>Hier gibt es keine Positionen</translation>
    </message>
    <message>
        <source>Positions by actor</source>
        <translation>Positionen nach Akteur</translation>
    </message>
    <message>
        <source>Shifted: {because}</source>
        <translation>Gewechselt: {because}</translation>
    </message>
    <message>
        <source>Who said what stands here by actor: the newest word of each on a topic, and what they said before.</source>
        <translation>Wer was gesagt hat, steht hier nach Akteur: das neueste Wort eines jeden zu einem Thema und was zuvor gesagt wurde.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Read the pages in a window</source>
        <translation>Seiten in einem Fenster lesen</translation>
    </message>
    <message>
        <source>Read the pages in a window, where they can be zoomed (Ctrl+Shift+V)</source>
        <translation>Seiten in einem Fenster lesen, wo sie sich vergrößern lassen (Strg+Umschalt+V)</translation>
    </message>
    <message>
        <source>Setting the page…</source>
        <translation>Seite wird gesetzt…</translation>
    </message>
    <message>
        <source>This page could not be drawn.</source>
        <translation>Diese Seite ließ sich nicht zeichnen.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Import all that are new</source>
        <translation>Alle neuen importieren</translation>
    </message>
    <message>
        <source>Look over before importing</source>
        <translation>Vor dem Import durchsehen</translation>
    </message>
    <message>
        <source>What you have changed here would be lost. Press again to close without importing.</source>
        <translation>Was Sie hier geändert haben, ginge verloren. Drücken Sie noch einmal, um ohne Import zu schließen.</translation>
    </message>
</context>
<context>
    <name>PreviewEmpty</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Select a card and press Enter, or drag cards into a section: the page appears here as it will be exported.</source>
        <translation>Wählen Sie eine Karte und drücken Sie die Eingabetaste, oder ziehen Sie Karten in einen Abschnitt: Die Seite erscheint hier, wie sie exportiert wird.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print “{memo}”</source>
        <translation>„{memo}“ drucken</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>The printer took nothing: see whether it is on and has paper.</source>
        <translation>Der Drucker nahm nichts an: Sehen Sie nach, ob er eingeschaltet ist und Papier hat.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Choose encoding…</source>
        <translation>Kodierung wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Paste its text…</source>
        <translation>Text einfügen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What could not be imported</source>
        <translation>Was sich nicht importieren ließ</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
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
        <translation>Prüfung eines exportierten Memos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is {version}, as delivered.</source>
        <translation>Es ist {version}, wie übergeben.</translation>
    </message>
    <message>
        <source>Note {number}: {words}</source>
        <translation>Anmerkung {number}: {words}</translation>
    </message>
    <message>
        <source>Show its card</source>
        <translation>Ihre Karte zeigen</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>source missing</source>
        <translation>Quelle fehlt</translation>
    </message>
    <message>
        <source>these words stand in the file, and are not the memo’s own</source>
        <translation>diese Worte stehen in der Datei und gehören nicht zum Memo</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>Differs in {words}</source>
        <translation>Unterschied: {words}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Every date of this card can be read in one way only.</source>
        <translation>Jedes Datum dieser Karte lässt sich nur auf eine Weise lesen.</translation>
    </message>
    <message>
        <source>Its passage is shown here, in the article it was read from.</source>
        <translation>Hier erscheint ihre Fundstelle in dem Artikel, aus dem sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>Absatz {number} von {count}</translation>
    </message>
    <message>
        <source>Select a card</source>
        <translation>Wählen Sie eine Karte</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Add to memo</source>
        <translation>Ins Memo aufnehmen</translation>
    </message>
    <message>
        <source>Add to memo (Enter)</source>
        <translation>Ins Memo aufnehmen (Enter)</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>In memo: {section}</source>
        <translation>Im Memo: {section}</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Diese Karte behalten</translation>
    </message>
    <message>
        <source>Kept; mark it as new again</source>
        <translation>Behalten; wieder als neu kennzeichnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Move to a topic</source>
        <translation>In ein Thema verschieben</translation>
    </message>
    <message>
        <source>Take it out of the memo</source>
        <translation>Aus dem Memo nehmen</translation>
    </message>
    <message>
        <source>Why this card?</source>
        <translation>Warum diese Karte?</translation>
    </message>
    <message>
        <source>Why this card? (W)</source>
        <translation>Warum diese Karte? (W)</translation>
    </message>
    <message>
        <source>You have corrected this card</source>
        <translation>Sie haben diese Karte berichtigt</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>{library} (not there)</source>
        <translation>{library} (nicht vorhanden)</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Conflicts with</source>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>Conflicts with another card</source>
        <translation>Widerspricht einer anderen Karte</translation>
    </message>
    <message>
        <source>Corroborated by</source>
        <translation>Bestätigt durch</translation>
    </message>
    <message>
        <source>Opposed by another card</source>
        <translation>Eine andere Karte steht dagegen</translation>
    </message>
    <message>
        <source>Opposed to</source>
        <translation>Steht gegen</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Fortgeschrieben durch</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Schreibt fort</translation>
    </message>
</context>
<context>
    <name>RelationView</name>
    <message>
        <source>Related cards</source>
        <translation>Verwandte Karten</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>Only: {relation}</source>
        <translation>Nur: {relation}</translation>
    </message>
    <message>
        <source>Quote beside quote</source>
        <translation>Zitate nebeneinander</translation>
    </message>
    <message>
        <source>Quote beside quote (Space in the list)</source>
        <translation>Zitate nebeneinander (Leertaste in der Liste)</translation>
    </message>
    <message>
        <source>Related cards</source>
        <translation>Verwandte Karten</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Choose its encoding: its first lines show which is right.</source>
        <translation>Wählen Sie die Kodierung: An den ersten Zeilen sehen Sie, welche stimmt.</translation>
    </message>
    <message>
        <source>Open it where it can be read, copy the article, and paste that.</source>
        <translation>Öffnen Sie sie dort, wo sie lesbar ist, kopieren Sie den Artikel und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>See to the file, then try again.</source>
        <translation>Sehen Sie nach der Datei und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Set the date…</source>
        <translation>Datum angeben…</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Was man tun kann…</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Was sich änderte…</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {removed} removed.</source>
        <translation>{added} hinzugekommen, {changed} geändert, {removed} entfernt.</translation>
    </message>
    <message>
        <source>{changed} of {all} articles gave other cards.</source>
        <translation>{changed} von {all} Artikeln ergaben andere Karten.</translation>
    </message>
</context>
<context>
    <name>RereadModel</name>
    <message numerus="yes">
        <source>%n card(s) of yours keep words that are gone from it.</source>
        <translation>
            <numerusform>%n Karte von Ihnen behält Worte, die nicht mehr darin stehen.</numerusform>
            <numerusform>%n Karten von Ihnen behalten Worte, die nicht mehr darin stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Its text is read otherwise now; the one before is kept.</source>
        <translation>Sein Text wird jetzt anders gelesen; der vorige bleibt erhalten.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>Rereader</name>
    <message>
        <source>Every article has been read by the rules of today.</source>
        <translation>Jeder Artikel ist nach den heutigen Regeln gelesen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Wird neu gelesen</translation>
    </message>
    <message>
        <source>Reading again was stopped; nothing was changed.</source>
        <translation>Das Neulesen wurde angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something else is running; wait for it or cancel it first.</source>
        <translation>Es läuft noch etwas anderes; warten Sie darauf oder brechen Sie es ab.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Save what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>Saved everything into {path}.</source>
        <translation>Alles in {path} gerettet.</translation>
    </message>
    <message>
        <source>Saved {saved} rows into {path}; at least {lost} could not be read.</source>
        <translation>{saved} Datensätze in {path} gerettet; mindestens {lost} waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Saved {saved} rows into {path}; how many could not be read cannot be told.</source>
        <translation>{saved} Datensätze in {path} gerettet; wie viele nicht lesbar waren, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Saved {saved} rows into {path}; {lost} could not be read.</source>
        <translation>{saved} Datensätze in {path} gerettet; {lost} waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Lesbares wird gerettet</translation>
    </message>
    <message>
        <source>The file it replaced is kept as {path}.</source>
        <translation>Die ersetzte Datei bleibt als {path} erhalten.</translation>
    </message>
    <message>
        <source>The library is as it was on {when}.</source>
        <translation>Die Bibliothek ist so wie am {when}.</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the topic</source>
        <translation>Name des Themas</translation>
    </message>
    <message>
        <source>Title of the memo</source>
        <translation>Titel des Memos</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Backed up to {path}: {what}.</source>
        <translation>Nach {path} gesichert: {what}.</translation>
    </message>
    <message>
        <source>Backed up: {what}.</source>
        <translation>Gesichert: {what}.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>Bibliothek wird geprüft</translation>
    </message>
    <message>
        <source>Go on with the copy</source>
        <translation>Mit der Kopie fortfahren</translation>
    </message>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation>Bibliotheken (*{suffix})</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Kopie anderswo speichern</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo speichern…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Als {path} gespeichert.</translation>
    </message>
    <message>
        <source>The check found something wrong; a snapshot from before can be restored.</source>
        <translation>Die Prüfung hat einen Fehler gefunden; ein früherer Sicherungspunkt kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The library is whole: {parts} were looked at.</source>
        <translation>Die Bibliothek ist unversehrt; geprüft: {parts}.</translation>
    </message>
    <message>
        <source>The library {path} was moved or deleted while it was open: put it back, or save what is open elsewhere.</source>
        <translation>Die Bibliothek {path} wurde verschoben oder gelöscht, während sie geöffnet war: Legen Sie sie zurück oder speichern Sie das Geöffnete anderswo.</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Was man tun kann…</translation>
    </message>
    <message>
        <source>{part}: {why}</source>
        <translation>{part}: {why}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>Search articles, cards, notes and memos</source>
        <translation>Artikel, Karten, Notizen und Memos durchsuchen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
</context>
<context>
    <name>SectionDialog</name>
    <message>
        <source>A section needs a heading.</source>
        <translation>Ein Abschnitt braucht eine Überschrift.</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>Sets its lines as</source>
        <translation>Setzt seine Zeilen als</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Annotate</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Annotate the selected words (N)</source>
        <translation>Notiz zu den ausgewählten Worten (N)</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy with its source (Ctrl+Shift+C)</source>
        <translation>Mit Quelle kopieren (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>New card as</source>
        <translation>Neue Karte als</translation>
    </message>
    <message>
        <source>New card from the selected words (C)</source>
        <translation>Neue Karte aus den ausgewählten Worten (C)</translation>
    </message>
    <message>
        <source>New card of a kind</source>
        <translation>Neue Karte einer Art</translation>
    </message>
    <message>
        <source>New card of a kind (Shift+C)</source>
        <translation>Neue Karte einer Art (Umschalt+C)</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Ausgewählte Worte</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (also {others})</source>
        <translation> (auch {others})</translation>
    </message>
    <message>
        <source> (“{word}”)</source>
        <translation> („{word}“)</translation>
    </message>
    <message>
        <source> on {date}</source>
        <translation> am {date}</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 Karte</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>1 feed</source>
        <translation>1 Feed</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Anmerkung</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 Ursprung</translation>
    </message>
    <message>
        <source>1 outlet</source>
        <translation>1 Medium</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Datensatz</translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 Text</translation>
    </message>
    <message>
        <source>A bundle is of one topic or of one memo.</source>
        <translation>Ein Paket umfasst ein Thema oder ein Memo.</translation>
    </message>
    <message>
        <source>A card is given one tag at a time.</source>
        <translation>Eine Karte erhält jeweils nur ein Schlagwort.</translation>
    </message>
    <message>
        <source>A card must stand on words of its article.</source>
        <translation>Eine Karte muss sich auf Worte ihres Artikels stützen.</translation>
    </message>
    <message>
        <source>A card&apos;s headline can have at most {LONGEST} characters; this one has {headline}.</source>
        <translation>Die Überschrift einer Karte kann höchstens {LONGEST} Zeichen haben; diese hat {headline}.</translation>
    </message>
    <message>
        <source>A card&apos;s headline must hold a word.</source>
        <translation>Die Überschrift einer Karte muss ein Wort enthalten.</translation>
    </message>
    <message>
        <source>A card&apos;s headline must stand on one line.</source>
        <translation>Die Überschrift einer Karte muss in einer Zeile stehen.</translation>
    </message>
    <message>
        <source>A library in memory is open once.</source>
        <translation>Eine Bibliothek im Arbeitsspeicher ist nur einmal geöffnet.</translation>
    </message>
    <message>
        <source>A library locked with a passphrase</source>
        <translation>Eine mit Passphrase verschlüsselte Bibliothek</translation>
    </message>
    <message>
        <source>A line can be moved within its memo only.</source>
        <translation>Eine Zeile lässt sich nur innerhalb ihres Memos verschieben.</translation>
    </message>
    <message>
        <source>A marking may have at most {LONGEST} characters.</source>
        <translation>Eine Kennzeichnung darf höchstens {LONGEST} Zeichen haben.</translation>
    </message>
    <message>
        <source>A memo needs a title.</source>
        <translation>Ein Memo braucht einen Titel.</translation>
    </message>
    <message>
        <source>A note has no words.</source>
        <translation>Eine Notiz hat keine Worte.</translation>
    </message>
    <message>
        <source>A note must stand on the exact words of its article.</source>
        <translation>Eine Notiz muss auf dem genauen Wortlaut ihres Artikels stehen.</translation>
    </message>
    <message>
        <source>A note needs some words.</source>
        <translation>Eine Notiz braucht einige Worte.</translation>
    </message>
    <message>
        <source>A noun such as “claim” or “warning” says whose it is and goes on with “that”.</source>
        <translation>Ein Substantiv wie „claim“ oder „warning“ sagt, wessen es ist, und fährt mit „that“ fort.</translation>
    </message>
    <message>
        <source>A number in a clause beginning with “which”, on its own card.</source>
        <translation>Eine Zahl in einem Nebensatz mit „which“, auf eigener Karte.</translation>
    </message>
    <message>
        <source>A number that counts, given by the speaker named.</source>
        <translation>Eine Zahl von Belang, die der genannte Sprecher angibt.</translation>
    </message>
    <message>
        <source>A number that counts: people, money, a share, a percentage.</source>
        <translation>Eine Zahl von Belang: Menschen, Geld, ein Anteil, ein Prozentsatz.</translation>
    </message>
    <message>
        <source>A passphrase has at least one letter, and no NUL.</source>
        <translation>Eine Passphrase hat mindestens ein Zeichen und kein NUL.</translation>
    </message>
    <message>
        <source>A person made this card of the passage.</source>
        <translation>Ein Mensch hat diese Karte aus der Fundstelle gemacht.</translation>
    </message>
    <message>
        <source>A plan or an agreement is said to call for something.</source>
        <translation>Von einem Plan oder Abkommen heißt es, es sehe etwas vor.</translation>
    </message>
    <message>
        <source>A report that names no giver</source>
        <translation>Ein Bericht ohne Urheber</translation>
    </message>
    <message>
        <source>A speaker and a reporting verb are followed by a clause with “that”.</source>
        <translation>Auf einen Sprecher und ein Verb des Sagens folgt ein Satz mit „that“.</translation>
    </message>
    <message>
        <source>A speaker and a reporting verb are followed by a clause.</source>
        <translation>Auf einen Sprecher und ein Verb des Sagens folgt ein Satz.</translation>
    </message>
    <message>
        <source>A speaker and a reporting verb are followed by an indirect question.</source>
        <translation>Auf einen Sprecher und ein Verb des Sagens folgt eine indirekte Frage.</translation>
    </message>
    <message>
        <source>A speaker and a reporting verb lead into the quotation.</source>
        <translation>Ein Sprecher und ein Verb des Sagens leiten das Zitat ein.</translation>
    </message>
    <message>
        <source>A speaker&apos;s name can have at most {LONGEST} characters; this one has {name}.</source>
        <translation>Der Name eines Sprechers kann höchstens {LONGEST} Zeichen haben; dieser hat {name}.</translation>
    </message>
    <message>
        <source>A speaker&apos;s name must hold a word; leave it empty where nobody is named.</source>
        <translation>Der Name eines Sprechers muss ein Wort enthalten; lassen Sie ihn leer, wo niemand genannt ist.</translation>
    </message>
    <message>
        <source>A split needs some cards, or a word that draws them.</source>
        <translation>Zum Aufteilen braucht es Karten oder ein Wort, das sie anzieht.</translation>
    </message>
    <message>
        <source>A topic cannot lie under itself.</source>
        <translation>Ein Thema kann nicht unter sich selbst liegen.</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>Ein Thema braucht einen Namen.</translation>
    </message>
    <message>
        <source>Add note as desk note</source>
        <translation>Notiz als interne Notiz aufnehmen</translation>
    </message>
    <message>
        <source>Add picture {named}</source>
        <translation>Bild {named} hinzufügen</translation>
    </message>
    <message>
        <source>Add section {named}</source>
        <translation>Abschnitt {named} hinzufügen</translation>
    </message>
    <message>
        <source>Add text to {section}</source>
        <translation>Text hinzufügen: {section}</translation>
    </message>
    <message>
        <source>Add {how_many} to memo {named}</source>
        <translation>{how_many} ins Memo {named} aufnehmen</translation>
    </message>
    <message>
        <source>All holds: {lines} and {notes}.</source>
        <translation>Alles stimmt: {lines} und {notes}.</translation>
    </message>
    <message>
        <source>An article is no copy of itself.</source>
        <translation>Ein Artikel ist keine Kopie seiner selbst.</translation>
    </message>
    <message>
        <source>An empty phrase</source>
        <translation>Eine leere Wendung</translation>
    </message>
    <message>
        <source>Annotate card</source>
        <translation>Notiz zur Karte</translation>
    </message>
    <message>
        <source>Another article has that text already.</source>
        <translation>Ein anderer Artikel hat diesen Text schon.</translation>
    </message>
    <message>
        <source>Articles and cards {wanted}.</source>
        <translation>Artikel und Karten {wanted}.</translation>
    </message>
    <message>
        <source>Articles {wanted}.</source>
        <translation>Artikel {wanted}.</translation>
    </message>
    <message>
        <source>Articles, cards and notes {wanted}.</source>
        <translation>Artikel, Karten und Notizen {wanted}.</translation>
    </message>
    <message>
        <source>Articles, cards, notes and memos {wanted}.</source>
        <translation>Artikel, Karten, Notizen und Memos {wanted}.</translation>
    </message>
    <message>
        <source>At least </source>
        <translation>Mindestens </translation>
    </message>
    <message>
        <source>Background that may be used: the latest events.</source>
        <translation>Hintergrund, der verwendet werden darf: die jüngsten Ereignisse.</translation>
    </message>
    <message>
        <source>Bring back a paragraph</source>
        <translation>Einen Absatz zurückholen</translation>
    </message>
    <message>
        <source>Bring back {total} paragraphs</source>
        <translation>{total} Absätze zurückholen</translation>
    </message>
    <message>
        <source>Card {id} points at no words.</source>
        <translation>Karte {id} verweist auf keine Worte.</translation>
    </message>
    <message>
        <source>Cards and notes {wanted}.</source>
        <translation>Karten und Notizen {wanted}.</translation>
    </message>
    <message>
        <source>Cards {wanted}.</source>
        <translation>Karten {wanted}.</translation>
    </message>
    <message>
        <source>Change subscription</source>
        <translation>Abonnement ändern</translation>
    </message>
    <message>
        <source>Change the head of</source>
        <translation>Kopf ändern</translation>
    </message>
    <message>
        <source>Change the terms of topic {named}</source>
        <translation>Begriffe des Themas {named} ändern</translation>
    </message>
    <message>
        <source>Change topic {named}</source>
        <translation>Thema {named} ändern</translation>
    </message>
    <message>
        <source>Choose another topic to merge into “{name}”.</source>
        <translation>Wählen Sie ein anderes Thema, um es mit „{name}“ zusammenzuführen.</translation>
    </message>
    <message>
        <source>Choose date in {named}</source>
        <translation>Datum in {named} wählen</translation>
    </message>
    <message>
        <source>Choose some words of the article for the card.</source>
        <translation>Wählen Sie für die Karte einige Worte des Artikels.</translation>
    </message>
    <message>
        <source>Correct {named}</source>
        <translation>{named} berichtigen</translation>
    </message>
    <message>
        <source>Date article</source>
        <translation>Artikel datieren</translation>
    </message>
    <message>
        <source>Dated events, past and to come.</source>
        <translation>Datierte Ereignisse, vergangene und kommende.</translation>
    </message>
    <message>
        <source>Dates, decisions and words that would change the picture.</source>
        <translation>Daten, Entscheidungen und Worte, die das Bild ändern würden.</translation>
    </message>
    <message>
        <source>Decision memo</source>
        <translation>Entscheidungsvorlage</translation>
    </message>
    <message>
        <source>Deliver memo {named}</source>
        <translation>Memo {named} übergeben</translation>
    </message>
    <message>
        <source>Dismiss {how_many}</source>
        <translation>{how_many} verwerfen</translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation>Artikel bearbeiten</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Edit {line}</source>
        <translation>Bearbeiten: {line}</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Filled by itself from the notes.</source>
        <translation>Füllt sich von selbst aus den Anmerkungen.</translation>
    </message>
    <message>
        <source>How many outlets and origins carry each topic; drop what only repeats.</source>
        <translation>Wie viele Medien und Ursprünge jedes Thema tragen; lassen Sie weg, was nur wiederholt.</translation>
    </message>
    <message>
        <source>Import 1 article</source>
        <translation>1 Artikel importieren</translation>
    </message>
    <message>
        <source>Import the starter library</source>
        <translation>Startbibliothek importieren</translation>
    </message>
    <message>
        <source>Import {articles} articles</source>
        <translation>{articles} Artikel importieren</translation>
    </message>
    <message>
        <source>Information brief</source>
        <translation>Informationsvermerk</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>It brought 1 subscription, which is looked at only once you ask for it.</source>
        <translation>Ein Abonnement kam mit; es wird erst nachgesehen, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>It brought {made} subscriptions; none is looked at before you ask for it.</source>
        <translation>{made} Abonnements kamen mit; bei keinem wird nachgesehen, ehe Sie es verlangen.</translation>
    </message>
    <message>
        <source>It came with an export, and is looked at only once you ask for it.</source>
        <translation>Es kam mit einem Export; nachgesehen wird erst, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>It cannot be read as {name}, but as {join}.</source>
        <translation>Es lässt sich nicht als {name} lesen, wohl aber als {join}.</translation>
    </message>
    <message>
        <source>It cannot be read to its end ({error}).</source>
        <translation>Es ist nicht bis zum Ende lesbar ({error}).</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>Its source says itself in which encoding it is.</source>
        <translation>Die Quelle sagt selbst, in welcher Kodierung sie ist.</translation>
    </message>
    <message>
        <source>Keep topic {named}</source>
        <translation>Thema {named} behalten</translation>
    </message>
    <message>
        <source>Keep {how_many}</source>
        <translation>{how_many} behalten</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Layout festlegen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennzeichnen</translation>
    </message>
    <message>
        <source>Mark {how_many} as new</source>
        <translation>{how_many} als neu kennzeichnen</translation>
    </message>
    <message>
        <source>Mark {line}</source>
        <translation>Kennzeichnen: {line}</translation>
    </message>
    <message>
        <source>Mark {section}</source>
        <translation>Kennzeichnen: {section}</translation>
    </message>
    <message>
        <source>Meanwhile “{act}” has come first, in another window; look, then undo again.</source>
        <translation>Inzwischen kam in einem anderen Fenster „{act}“ zuvor; sehen Sie nach und machen Sie es dann noch einmal rückgängig.</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>Gesprächsunterlage</translation>
    </message>
    <message>
        <source>Memos {wanted}.</source>
        <translation>Memos {wanted}.</translation>
    </message>
    <message>
        <source>Merge topic {named} into {named2}</source>
        <translation>Thema {named} mit {named2} zusammenführen</translation>
    </message>
    <message>
        <source>Merge topics into {named}</source>
        <translation>Themen in {named} zusammenführen</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>„{name}“ übernehmen</translation>
    </message>
    <message>
        <source>Move {how_many} to {place}</source>
        <translation>{how_many} in {place} verschieben</translation>
    </message>
    <message>
        <source>Move {line}</source>
        <translation>Verschieben: {line}</translation>
    </message>
    <message>
        <source>Move {section}</source>
        <translation>Verschieben: {section}</translation>
    </message>
    <message>
        <source>NOT is left out; it refuses what follows it.</source>
        <translation>NOT wird weggelassen; es lehnt ab, was ihm folgt.</translation>
    </message>
    <message>
        <source>Neither in a topic nor in the inbox: {counted}.</source>
        <translation>Weder in einem Thema noch im Eingang: {counted}.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>New memo {named}</source>
        <translation>Neues Memo {named}</translation>
    </message>
    <message>
        <source>New topic {named}</source>
        <translation>Neues Thema {named}</translation>
    </message>
    <message>
        <source>No articles and no memos: {operator} does not ask about them.</source>
        <translation>Keine Artikel und keine Memos: {operator} fragt nicht nach ihnen.</translation>
    </message>
    <message>
        <source>No memos: {operator} does not ask about them.</source>
        <translation>Keine Memos: {operator} fragt nicht nach ihnen.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>No template “{name}” was made: {reason}.</source>
        <translation>Die Vorlage „{name}“ wurde nicht angelegt: {reason}.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ist kein Ordner</translation>
    </message>
    <message>
        <source>Notes {wanted}.</source>
        <translation>Notizen {wanted}.</translation>
    </message>
    <message>
        <source>Nothing has come in since version {version}.</source>
        <translation>Seit Version {version} ist nichts hereingekommen.</translation>
    </message>
    <message>
        <source>Nothing of {named} may go to {as_marking}: no file was written.</source>
        <translation>Nichts aus {named} darf an {as_marking} gehen: Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Nothing that has come in since bears on {named}.</source>
        <translation>Nichts, was seither hereinkam, betrifft {named}.</translation>
    </message>
    <message>
        <source>Numbers, with who gives them and the day they were given.</source>
        <translation>Zahlen, mit Urheber und dem Tag, an dem sie genannt wurden.</translation>
    </message>
    <message>
        <source>Numbers, with who gives them.</source>
        <translation>Zahlen, mit ihrem Urheber.</translation>
    </message>
    <message>
        <source>Numbers, with who gives them; those that disagree stand together.</source>
        <translation>Zahlen, mit ihrem Urheber; was sich widerspricht, steht beisammen.</translation>
    </message>
    <message>
        <source>OR is left out; it stands between two.</source>
        <translation>OR wird weggelassen; es steht zwischen zweien.</translation>
    </message>
    <message>
        <source>Of {lines}, {found}.</source>
        <translation>Von {lines}: {found}.</translation>
    </message>
    <message>
        <source>One article tells of {lead}.</source>
        <translation>Ein Artikel berichtet von {lead}.</translation>
    </message>
    <message>
        <source>Only a topic, by itself, can be restored under another name.</source>
        <translation>Nur ein einzelnes Thema lässt sich unter anderem Namen wiederherstellen.</translation>
    </message>
    <message>
        <source>Other than what was imported: {counted}.</source>
        <translation>Anders als importiert: {counted}.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Propose topics</source>
        <translation>Themen vorschlagen</translation>
    </message>
    <message>
        <source>Put topic {named} {above}</source>
        <translation>Thema {named} einordnen: {above}</translation>
    </message>
    <message>
        <source>Q&amp;A note</source>
        <translation>Frage-Antwort-Papier</translation>
    </message>
    <message>
        <source>Q: the question as it will be put, and on the next line A: the answer as it can be said.</source>
        <translation>Q: die Frage, wie sie gestellt wird, und in der nächsten Zeile A: die Antwort, wie sie gesagt werden kann.</translation>
    </message>
    <message>
        <source>Read 1 article again</source>
        <translation>1 Artikel neu lesen</translation>
    </message>
    <message>
        <source>Read in another encoding</source>
        <translation>In anderer Kodierung lesen</translation>
    </message>
    <message>
        <source>Read {total} articles again</source>
        <translation>{total} Artikel neu lesen</translation>
    </message>
    <message>
        <source>Read-ahead</source>
        <translation>Vorablektüre</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>Reading on a cluster</source>
        <translation>Das Lesen auf einem Cluster</translation>
    </message>
    <message>
        <source>Refresh subscription</source>
        <translation>Abonnement aktualisieren</translation>
    </message>
    <message>
        <source>Remove memo {named}</source>
        <translation>Memo {named} entfernen</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Remove picture {named}</source>
        <translation>Bild {named} entfernen</translation>
    </message>
    <message>
        <source>Remove topic {named}</source>
        <translation>Thema {named} entfernen</translation>
    </message>
    <message>
        <source>Remove {line}</source>
        <translation>Entfernen: {line}</translation>
    </message>
    <message>
        <source>Remove {section}</source>
        <translation>Entfernen: {section}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename section to {named}</source>
        <translation>Abschnitt in {named} umbenennen</translation>
    </message>
    <message>
        <source>Rename topic {named} to {named2}</source>
        <translation>Thema {named} in {named2} umbenennen</translation>
    </message>
    <message>
        <source>Restore {noun} {named}</source>
        <translation>{noun} {named} wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {things} things from the trash</source>
        <translation>{things} Dinge aus dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <source>Say in words what the picture shows, between the square brackets.</source>
        <translation>Sagen Sie zwischen den eckigen Klammern in Worten, was das Bild zeigt.</translation>
    </message>
    <message>
        <source>Say in words what the picture shows: not everybody who reads the memo can see it.</source>
        <translation>Sagen Sie in Worten, was das Bild zeigt: Nicht alle, die das Memo lesen, können es sehen.</translation>
    </message>
    <message>
        <source>Sentences that can be said aloud as they stand.</source>
        <translation>Sätze, die sich so sagen lassen, wie sie dastehen.</translation>
    </message>
    <message>
        <source>Set articles apart</source>
        <translation>Artikel trennen</translation>
    </message>
    <message>
        <source>Set memo {named} by template {named2}</source>
        <translation>Memo {named} nach Vorlage {named2} setzen</translation>
    </message>
    <message>
        <source>Set the logo of</source>
        <translation>Logo festlegen</translation>
    </message>
    <message>
        <source>Show picture in memo</source>
        <translation>Bild im Memo zeigen</translation>
    </message>
    <message>
        <source>Since version {version}: {came}; {touched}.</source>
        <translation>Seit Version {version}: {came}; {touched}.</translation>
    </message>
    <message>
        <source>Situation review</source>
        <translation>Lagebericht</translation>
    </message>
    <message>
        <source>Some of {path} cannot be read: it is open for reading only, as far as that goes.</source>
        <translation>Ein Teil von {path} ist nicht lesbar: Die Bibliothek ist, soweit möglich, nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Somebody named puts a count at a number, or raises or cuts it to one.</source>
        <translation>Jemand Genanntes beziffert etwas oder hebt oder senkt eine Zahl.</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Neu sortieren</translation>
    </message>
    <message>
        <source>Split off topic {named}</source>
        <translation>Thema {named} abspalten</translation>
    </message>
    <message>
        <source>Stand in for a lost card</source>
        <translation>Verlorene Karte ersetzen</translation>
    </message>
    <message>
        <source>Tag {how_many}</source>
        <translation>{how_many} verschlagworten</translation>
    </message>
    <message>
        <source>Take articles as one story</source>
        <translation>Artikel als zusammengehörig nehmen</translation>
    </message>
    <message>
        <source>Take back: {act}</source>
        <translation>Zurücknehmen: {act}</translation>
    </message>
    <message>
        <source>Take in a library</source>
        <translation>Bibliothek übernehmen</translation>
    </message>
    <message>
        <source>The article itself labels the paragraph as background.</source>
        <translation>Der Artikel selbst bezeichnet den Absatz als Hintergrund.</translation>
    </message>
    <message>
        <source>The article itself labels the paragraph as why it matters.</source>
        <translation>Der Artikel selbst sagt von dem Absatz, warum es wichtig ist.</translation>
    </message>
    <message>
        <source>The body of an article must lie within its text.</source>
        <translation>Der Hauptteil eines Artikels muss in seinem Text liegen.</translation>
    </message>
    <message>
        <source>The clause is followed by a reporting verb and its speaker.</source>
        <translation>Auf den Satz folgen ein Verb des Sagens und sein Sprecher.</translation>
    </message>
    <message>
        <source>The clause is followed by who said it.</source>
        <translation>Auf den Satz folgt, wer es gesagt hat.</translation>
    </message>
    <message>
        <source>The clause stands beside “as” with who said it.</source>
        <translation>Der Satz steht neben „as“ und dem, der es gesagt hat.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now} UTC, but something was done in the library on {last}: look whether the clock is right. The order of what was done stays right.</source>
        <translation>Die Uhr dieses Rechners zeigt {now} UTC, doch in der Bibliothek wurde am {last} etwas getan: Sehen Sie nach, ob die Uhr stimmt. Die Reihenfolge des Getanen bleibt richtig.</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be used ({reason}).</source>
        <translation>Der Cluster unter {address} ist nicht nutzbar ({reason}).</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full; nothing was changed.</source>
        <translation>Der Datenträger mit {path} ist voll; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The first sentence names what is to happen; the next one adds when.</source>
        <translation>Der erste Satz nennt, was geschehen soll; der nächste sagt, wann.</translation>
    </message>
    <message>
        <source>The folder {folder} of the program&apos;s own files is missing.</source>
        <translation>Der Ordner {folder} mit den Dateien des Programms fehlt.</translation>
    </message>
    <message>
        <source>The history cannot be made smaller than nothing.</source>
        <translation>Der Verlauf kann nicht kleiner als nichts werden.</translation>
    </message>
    <message>
        <source>The issue in one line.</source>
        <translation>Die Frage in einer Zeile.</translation>
    </message>
    <message>
        <source>The library {path} cannot be changed ({reason}); nothing was changed.</source>
        <translation>Die Bibliothek {path} lässt sich nicht ändern ({reason}); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library {path} cannot be used ({reason}).</source>
        <translation>Die Bibliothek {path} ist nicht nutzbar ({reason}).</translation>
    </message>
    <message>
        <source>The library {path} is damaged: {restore}save what can still be read into a new file.</source>
        <translation>Die Bibliothek {path} ist beschädigt: {restore}retten Sie, was noch lesbar ist, in eine neue Datei.</translation>
    </message>
    <message>
        <source>The library {path} is in use by another program; try again in a moment.</source>
        <translation>Die Bibliothek {path} wird von einem anderen Programm benutzt; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The library {path} is not locked: it opens without a passphrase.</source>
        <translation>Die Bibliothek {path} ist nicht verschlüsselt: Sie öffnet sich ohne Passphrase.</translation>
    </message>
    <message>
        <source>The library {path} is open for reading only ({read_only}).</source>
        <translation>Die Bibliothek {path} ist nur zum Lesen geöffnet ({read_only}).</translation>
    </message>
    <message>
        <source>The library {path} is open in another window or program: close it there, then do this again.</source>
        <translation>Die Bibliothek {path} ist in einem anderen Fenster oder Programm geöffnet: Schließen Sie sie dort und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The library {path} lies on a network drive ({drive}), where it is slower and a broken connection can harm it: use it from one computer at a time, or keep it on this one.</source>
        <translation>Die Bibliothek {path} liegt auf einem Netzlaufwerk ({drive}), wo sie langsamer ist und eine unterbrochene Verbindung ihr schaden kann: Benutzen Sie sie nur von einem Rechner zugleich oder bewahren Sie sie auf diesem auf.</translation>
    </message>
    <message>
        <source>The library {path} was moved or deleted while it was open; nothing was written: put it back, or save what is open as a new file.</source>
        <translation>Die Bibliothek {path} wurde verschoben oder gelöscht, während sie geöffnet war; nichts wurde geschrieben: Legen Sie sie zurück oder speichern Sie das Geöffnete als neue Datei.</translation>
    </message>
    <message>
        <source>The library {path} was not closed properly the last time: check that it is whole.</source>
        <translation>Die Bibliothek {path} wurde beim letzten Mal nicht ordentlich geschlossen: Prüfen Sie, ob sie unversehrt ist.</translation>
    </message>
    <message>
        <source>The line stood in the section “{aside}”, which is in the trash; restore that first.</source>
        <translation>Die Zeile stand im Abschnitt „{aside}“, der im Papierkorb liegt; stellen Sie zuerst diesen wieder her.</translation>
    </message>
    <message>
        <source>The line&apos;s memo has no section to put it into; add one first.</source>
        <translation>Das Memo der Zeile hat keinen Abschnitt, in den sie passt; fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>The memo could not be set: {reason}</source>
        <translation>Das Memo konnte nicht gesetzt werden: {reason}</translation>
    </message>
    <message>
        <source>The memo “{title}” stays in your trash.</source>
        <translation>Das Memo „{title}“ bleibt in Ihrem Papierkorb.</translation>
    </message>
    <message>
        <source>The note is back on its card, which is dismissed.</source>
        <translation>Die Notiz ist wieder auf ihrer Karte, die verworfen ist.</translation>
    </message>
    <message>
        <source>The note “{text}” stays in your trash.</source>
        <translation>Die Notiz „{text}“ bleibt in Ihrem Papierkorb.</translation>
    </message>
    <message>
        <source>The number of cards of a kind in a topic is wrong in {counted}.</source>
        <translation>Die Zahl der Karten einer Art in einem Thema ist falsch an {counted}.</translation>
    </message>
    <message>
        <source>The one thing to know, in four lines at most.</source>
        <translation>Das eine, was man wissen muss, in höchstens vier Zeilen.</translation>
    </message>
    <message>
        <source>The passage does not lie in the article&apos;s text.</source>
        <translation>Die Fundstelle liegt nicht im Text des Artikels.</translation>
    </message>
    <message>
        <source>The people across the table and those who will be named.</source>
        <translation>Die Gegenüber am Tisch und alle, die genannt werden.</translation>
    </message>
    <message>
        <source>The program&apos;s own files are not all there: {fault}</source>
        <translation>Die Dateien des Programms sind nicht vollständig: {fault}</translation>
    </message>
    <message>
        <source>The quotation goes on from the paragraph before.</source>
        <translation>Das Zitat setzt sich aus dem Absatz davor fort.</translation>
    </message>
    <message>
        <source>The quotation names no speaker; the last one quoted is taken.</source>
        <translation>Das Zitat nennt keinen Sprecher; angenommen wird der zuletzt zitierte.</translation>
    </message>
    <message>
        <source>The quotation stands after a colon; whoever the clause before it is about speaks.</source>
        <translation>Das Zitat steht nach einem Doppelpunkt; es spricht, von wem der Satz davor handelt.</translation>
    </message>
    <message>
        <source>The quotation stands beside a sentence that names its speaker.</source>
        <translation>Das Zitat steht neben einem Satz, der seinen Sprecher nennt.</translation>
    </message>
    <message>
        <source>The report of {origin}</source>
        <translation>Der Bericht von {origin}</translation>
    </message>
    <message>
        <source>The search was stopped before it was through; search again.</source>
        <translation>Die Suche wurde vor dem Ende angehalten; suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The section of “{text}” is gone; it is now the last line of its memo.</source>
        <translation>Der Abschnitt von „{text}“ ist nicht mehr da; es ist jetzt die letzte Zeile ihres Memos.</translation>
    </message>
    <message>
        <source>The sentence holds a number that counts; the rules do not know the language&apos;s grammar.</source>
        <translation>Der Satz enthält eine Zahl, die etwas zählt; die Grammatik der Sprache kennen die Regeln nicht.</translation>
    </message>
    <message>
        <source>The sentence is dated well before the article.</source>
        <translation>Der Satz ist deutlich früher datiert als der Artikel.</translation>
    </message>
    <message>
        <source>The sentence looks back: previously, had, since, has been doing.</source>
        <translation>Der Satz blickt zurück: „previously“, „had“, „since“, „has been doing“.</translation>
    </message>
    <message>
        <source>The sentence names a day or a month; the rules do not know the language&apos;s grammar.</source>
        <translation>Der Satz nennt einen Tag oder einen Monat; die Grammatik der Sprache kennen die Regeln nicht.</translation>
    </message>
    <message>
        <source>The sentence says how things are, and nothing that happens.</source>
        <translation>Der Satz sagt, wie die Dinge stehen, und nichts, was geschieht.</translation>
    </message>
    <message>
        <source>The sentence says that something is to happen.</source>
        <translation>Der Satz sagt, dass etwas geschehen soll.</translation>
    </message>
    <message>
        <source>The sentence says what somebody was asked, and who asked where it is named.</source>
        <translation>Der Satz sagt, was jemand gefragt wurde, und wer fragte, soweit genannt.</translation>
    </message>
    <message>
        <source>The sentence stands after the first quarter of the article.</source>
        <translation>Der Satz steht nach dem ersten Viertel des Artikels.</translation>
    </message>
    <message>
        <source>The sentence stands in the first quarter of the article.</source>
        <translation>Der Satz steht im ersten Viertel des Artikels.</translation>
    </message>
    <message>
        <source>The setting proxy must be an address such as http://proxy.example:8080.</source>
        <translation>Die Einstellung proxy muss eine Adresse wie http://proxy.example:8080 sein.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be {value}.</source>
        <translation>Die Einstellung {name} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>The setting {name} must be a whole number from {least} to {most}.</source>
        <translation>Die Einstellung {name} muss eine ganze Zahl von {least} bis {most} sein.</translation>
    </message>
    <message>
        <source>The setting {name} must be one of {join}.</source>
        <translation>Die Einstellung {name} muss eines davon sein: {join}.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {path} ({strerror}).</source>
        <translation>Die Einstellungen lassen sich nicht in {path} speichern ({strerror}).</translation>
    </message>
    <message>
        <source>The speaker stands between two parts of one quotation.</source>
        <translation>Der Sprecher steht zwischen zwei Teilen eines Zitats.</translation>
    </message>
    <message>
        <source>The speaker stands in the middle of the clause.</source>
        <translation>Der Sprecher steht mitten im Satz.</translation>
    </message>
    <message>
        <source>The starter library gave no card.</source>
        <translation>Die Startbibliothek ergab keine Karte.</translation>
    </message>
    <message>
        <source>The subject is the one of the clause before.</source>
        <translation>Das Subjekt ist das des vorigen Satzes.</translation>
    </message>
    <message>
        <source>The topic “{own_name}” lies in your trash; its cards are in the inbox.</source>
        <translation>Das Thema „{own_name}“ liegt in Ihrem Papierkorb; seine Karten sind im Eingang.</translation>
    </message>
    <message>
        <source>The typesetter gave no PDF.</source>
        <translation>Der Satz ergab kein PDF.</translation>
    </message>
    <message>
        <source>The verb is one of happening: meet, visit, vote, strike, ease, resume.</source>
        <translation>Das Verb bezeichnet ein Geschehen: meet, visit, vote, strike, ease, resume.</translation>
    </message>
    <message>
        <source>The verb says what somebody criticises, praises, denies, rejects or calls for.</source>
        <translation>Das Verb sagt, was jemand kritisiert, lobt, bestreitet, zurückweist oder fordert.</translation>
    </message>
    <message>
        <source>The verb says what somebody refuses, vows, demands or threatens to do.</source>
        <translation>Das Verb sagt, was zu tun jemand ablehnt, gelobt, verlangt oder androht.</translation>
    </message>
    <message>
        <source>The verb says what somebody wants, backs, opposes or believes, and the article tells it as its own.</source>
        <translation>Das Verb sagt, was jemand will, unterstützt, ablehnt oder glaubt, und der Artikel berichtet es als eigene Aussage.</translation>
    </message>
    <message>
        <source>The words in quotation marks are followed by a reporting verb and its speaker.</source>
        <translation>Auf die Worte in Anführungszeichen folgen ein Verb des Sagens und sein Sprecher.</translation>
    </message>
    <message>
        <source>The words in quotation marks are followed by who said them.</source>
        <translation>Auf die Worte in Anführungszeichen folgt, wer sie gesagt hat.</translation>
    </message>
    <message>
        <source>The words stand after a name and a colon, as in a title or an interview.</source>
        <translation>Die Worte stehen nach einem Namen und einem Doppelpunkt, wie in einem Titel oder Interview.</translation>
    </message>
    <message>
        <source>The words stand in quotation marks and no speaker was found.</source>
        <translation>Die Worte stehen in Anführungszeichen, und kein Sprecher wurde gefunden.</translation>
    </message>
    <message>
        <source>The words stand in quotation marks; the rules do not know the language&apos;s grammar, so nobody is named.</source>
        <translation>Die Worte stehen in Anführungszeichen; die Grammatik der Sprache kennen die Regeln nicht, daher ist niemand genannt.</translation>
    </message>
    <message>
        <source>There is a topic “{taken}” already.</source>
        <translation>Das Thema „{taken}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is a topic “{taken}” by now; rename that one, or restore this one under another name.</source>
        <translation>Inzwischen gibt es ein Thema „{taken}“; benennen Sie jenes um oder stellen Sie dieses unter anderem Namen wieder her.</translation>
    </message>
    <message>
        <source>There is no file to import there.</source>
        <translation>Dort gibt es keine Datei zum Importieren.</translation>
    </message>
    <message>
        <source>There is no note on {named}.</source>
        <translation>Zu {named} gibt es keine Notiz.</translation>
    </message>
    <message>
        <source>There is no template “{name}”; there are: {join}.</source>
        <translation>Die Vorlage „{name}“ gibt es nicht; vorhanden: {join}.</translation>
    </message>
    <message>
        <source>There is no {noun} “{name}” in this library.</source>
        <translation>In dieser Bibliothek nicht gefunden: {noun} „{name}“.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There was no library at {path}, so a new one was begun; snapshots of an earlier one lie in {parent}.</source>
        <translation>Unter {path} gab es keine Bibliothek, daher wurde eine neue begonnen; Sicherungspunkte einer früheren liegen in {parent}.</translation>
    </message>
    <message>
        <source>This date cannot be read so.</source>
        <translation>So ist dieses Datum nicht lesbar.</translation>
    </message>
    <message>
        <source>This library is not locked: make a locked copy of it first.</source>
        <translation>Diese Bibliothek ist nicht verschlüsselt: Machen Sie zuerst eine verschlüsselte Kopie.</translation>
    </message>
    <message>
        <source>This piece was not left out of the article.</source>
        <translation>Dieses Stück wurde im Artikel nicht weggelassen.</translation>
    </message>
    <message>
        <source>Three to six sentences that hold whatever is asked.</source>
        <translation>Drei bis sechs Sätze, die halten, was auch gefragt wird.</translation>
    </message>
    <message>
        <source>Undo did not take the memo back.</source>
        <translation>Rückgängig hat das Memo nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Version {version} was delivered on {isoformat}: the next cannot have left before.</source>
        <translation>Version {version} wurde am {isoformat} übergeben: Die nächste kann nicht früher hinausgegangen sein.</translation>
    </message>
    <message>
        <source>What can be said as fact, with its day.</source>
        <translation>Was sich als Tatsache sagen lässt, mit seinem Tag.</translation>
    </message>
    <message>
        <source>What cards are compared by is wrong in {counted}.</source>
        <translation>Wonach Karten verglichen werden, ist falsch an {counted}.</translation>
    </message>
    <message>
        <source>What follows from it, in two or three sentences.</source>
        <translation>Was daraus folgt, in zwei oder drei Sätzen.</translation>
    </message>
    <message>
        <source>What has changed since the last review.</source>
        <translation>Was sich seit dem letzten Lagebericht geändert hat.</translation>
    </message>
    <message>
        <source>What is at stake for us.</source>
        <translation>Was für uns auf dem Spiel steht.</translation>
    </message>
    <message>
        <source>What is at stake.</source>
        <translation>Was auf dem Spiel steht.</translation>
    </message>
    <message>
        <source>What is attached, one line each; the passages the memo cites follow by themselves.</source>
        <translation>Was beiliegt, je eine Zeile; die im Memo angeführten Fundstellen folgen von selbst.</translation>
    </message>
    <message>
        <source>What is noted on {named} stands among the desk notes already.</source>
        <translation>Was zu {named} notiert ist, steht schon unter den internen Notizen.</translation>
    </message>
    <message>
        <source>What is open or in dispute, and what is at stake.</source>
        <translation>Was offen oder strittig ist und was auf dem Spiel steht.</translation>
    </message>
    <message>
        <source>What is said at the second and third try: the subject first, then the answer.</source>
        <translation>Was beim zweiten und dritten Versuch gesagt wird: zuerst der Gegenstand, dann die Antwort.</translation>
    </message>
    <message>
        <source>What is to be decided, by when, and what you advise: four lines at most.</source>
        <translation>Was bis wann zu entscheiden ist und was Sie raten: höchstens vier Zeilen.</translation>
    </message>
    <message>
        <source>What led here and where it stands: two pages at most.</source>
        <translation>Was dazu führte und wie es steht: höchstens zwei Seiten.</translation>
    </message>
    <message>
        <source>What led here, and may be used in the room.</source>
        <translation>Was dazu führte und im Gespräch verwendet werden darf.</translation>
    </message>
    <message>
        <source>What led here.</source>
        <translation>Was dazu führte.</translation>
    </message>
    <message>
        <source>What should be weighed: law, money, partners, timing.</source>
        <translation>Was abzuwägen ist: Recht, Geld, Partner, Zeitpunkt.</translation>
    </message>
    <message>
        <source>What stands behind the first {LONGEST} letters is left out.</source>
        <translation>Was nach den ersten {LONGEST} Zeichen steht, wird weggelassen.</translation>
    </message>
    <message>
        <source>What the decision rests on.</source>
        <translation>Worauf die Entscheidung beruht.</translation>
    </message>
    <message>
        <source>What the reader should know and not say. Mark these lines, and an export for others leaves them out.</source>
        <translation>Was man wissen, aber nicht sagen soll. Kennzeichnen Sie diese Zeilen; ein Export für andere lässt sie weg.</translation>
    </message>
    <message>
        <source>What this tells and why now, in one or two sentences.</source>
        <translation>Worum es hier geht und warum jetzt, in ein oder zwei Sätzen.</translation>
    </message>
    <message>
        <source>What to say only if the other side brings it up: the subject first, then the answer.</source>
        <translation>Was nur zu sagen ist, wenn die andere Seite es anspricht: zuerst der Gegenstand, dann die Antwort.</translation>
    </message>
    <message>
        <source>What was taken out of a memo must say when.</source>
        <translation>Was aus einem Memo genommen wurde, muss sagen, wann.</translation>
    </message>
    <message>
        <source>What we want to leave the room with, one point each.</source>
        <translation>Womit wir aus dem Gespräch gehen wollen, je ein Punkt.</translation>
    </message>
    <message>
        <source>What you ask to be approved: one sentence to each box.</source>
        <translation>Was Sie genehmigt haben möchten: ein Satz je Kästchen.</translation>
    </message>
    <message>
        <source>What you say, in the order you say it, in words that can be spoken: one page at most.</source>
        <translation>Was Sie sagen, in der Reihenfolge, in sprechbaren Worten: höchstens eine Seite.</translation>
    </message>
    <message>
        <source>What you should leave the room with, one point each.</source>
        <translation>Womit Sie aus dem Gespräch gehen sollten, je ein Punkt.</translation>
    </message>
    <message>
        <source>What {counted} of {table} should refer to in {parent} is not there.</source>
        <translation>Worauf sich {counted} in {table} beziehen soll, fehlt in {parent}.</translation>
    </message>
    <message>
        <source>Where it stands today, and who says so.</source>
        <translation>Wie es heute steht und wer das sagt.</translation>
    </message>
    <message>
        <source>Who says what.</source>
        <translation>Wer was sagt.</translation>
    </message>
    <message>
        <source>Who says what; opposed positions stand side by side.</source>
        <translation>Wer was sagt; gegensätzliche Positionen stehen nebeneinander.</translation>
    </message>
    <message>
        <source>Who they are, what they have said, and how the name is said.</source>
        <translation>Wer sie sind, was sie gesagt haben und wie man den Namen spricht.</translation>
    </message>
    <message>
        <source>Who will be there on both sides: name, office, and how the name is said.</source>
        <translation>Wer auf beiden Seiten dabei ist: Name, Amt und Aussprache.</translation>
    </message>
    <message>
        <source>Why this meeting, why now, and what should come of it: two or three sentences.</source>
        <translation>Warum dieses Gespräch, warum jetzt und was dabei herauskommen soll: zwei oder drei Sätze.</translation>
    </message>
    <message>
        <source>Why you are meeting, in one or two sentences.</source>
        <translation>Warum Sie zusammenkommen, in ein oder zwei Sätzen.</translation>
    </message>
    <message>
        <source>Words, numbers and promises to keep away from.</source>
        <translation>Worte, Zahlen und Zusagen, die zu meiden sind.</translation>
    </message>
    <message>
        <source>Write something in the note first.</source>
        <translation>Schreiben Sie zuerst etwas in die Notiz.</translation>
    </message>
    <message>
        <source>You have a topic “{row}” of your own; it stays as it is.</source>
        <translation>Sie haben selbst ein Thema „{row}“; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Your article “{name}” stays as it is; there its {value} is “{value2}”.</source>
        <translation>Ihr Artikel „{name}“ bleibt, wie er ist; dort lautet {value} „{value2}“.</translation>
    </message>
    <message>
        <source>Your card “{headline}” stays; the other says “{headline2}”.</source>
        <translation>Ihre Karte „{headline}“ bleibt; die andere sagt „{headline2}“.</translation>
    </message>
    <message>
        <source>Your memo “{title}” stays as it is; the other version is “{title2}”.</source>
        <translation>Ihr Memo „{title}“ bleibt, wie es ist; die andere Fassung ist „{title2}“.</translation>
    </message>
    <message>
        <source>Your note “{held}” stays as it is; the other version stands beside it: “{text}”.</source>
        <translation>Ihre Notiz „{held}“ bleibt, wie sie ist; die andere Fassung steht daneben: „{text}“.</translation>
    </message>
    <message>
        <source>a date such as 2025-12-28</source>
        <translation>ein Datum wie 2025-12-28</translation>
    </message>
    <message>
        <source>a file over {ONE} MB</source>
        <translation>eine Datei über {ONE} MB</translation>
    </message>
    <message>
        <source>a library in memory</source>
        <translation>eine Bibliothek im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>a library in memory cannot be locked; begin one in a file</source>
        <translation>eine Bibliothek im Arbeitsspeicher lässt sich nicht verschlüsseln; beginnen Sie eine in einer Datei</translation>
    </message>
    <message>
        <source>a library is not backed up into itself; name another file</source>
        <translation>eine Bibliothek wird nicht in sich selbst gesichert; nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>a line taken from a card calls a note, this one calls none</source>
        <translation>eine Zeile von einer Karte ruft eine Anmerkung auf, diese keine</translation>
    </message>
    <message>
        <source>a name is made of letters, digits, blanks and hyphens</source>
        <translation>ein Name besteht aus Buchstaben, Ziffern, Leerzeichen und Bindestrichen</translation>
    </message>
    <message>
        <source>a report that names no giver</source>
        <translation>ein Bericht ohne Urheber</translation>
    </message>
    <message>
        <source>a web archive</source>
        <translation>ein Webarchiv</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>ein Wort</translation>
    </message>
    <message>
        <source>act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>an address looks like tcp://host:8786</source>
        <translation>eine Adresse sieht aus wie tcp://host:8786</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>einer Antwort</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>another kind of file lies there; name another file</source>
        <translation>dort liegt eine Datei anderer Art; nennen Sie eine andere</translation>
    </message>
    <message>
        <source>another template has this name; give the file another</source>
        <translation>eine andere Vorlage heißt so; nennen Sie die Datei anders</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>ganz oben</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>both go back to {origin}</source>
        <translation>beide gehen auf {origin} zurück</translation>
    </message>
    <message>
        <source>both go back to {origin}, and the counts agree</source>
        <translation>beide gehen auf {origin} zurück, und die Zahlen stimmen überein</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>byline or notice</source>
        <translation>Autorenzeile oder Hinweis</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>context of the next card</source>
        <translation>Kontext der nächsten Karte</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>Zählungen</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Ortszeile</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>either the passphrase is another, or the first bytes of the file are damaged, without which no passphrase opens what comes behind them; {left}</source>
        <translation>entweder ist die Passphrase eine andere, oder die ersten Bytes der Datei sind beschädigt, ohne die keine Passphrase das Folgende öffnet; {left}</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>export the library instead</source>
        <translation>exportieren Sie stattdessen die Bibliothek</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>from {value}</source>
        <translation>aus {value}</translation>
    </message>
    <message>
        <source>gave a figure</source>
        <translation>nannte eine Zahl</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>in a memo</source>
        <translation>in einem Memo</translation>
    </message>
    <message>
        <source>in a memo called {value}</source>
        <translation>in einem Memo namens {value}</translation>
    </message>
    <message>
        <source>in a topic called {value} or under one</source>
        <translation>in einem Thema namens {value} oder darunter</translation>
    </message>
    <message>
        <source>inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>it cannot be read ({strerror})</source>
        <translation>sie ist nicht lesbar ({strerror})</translation>
    </message>
    <message>
        <source>it cannot be replaced ({value})</source>
        <translation>sie lässt sich nicht ersetzen ({value})</translation>
    </message>
    <message>
        <source>it carries no manifest: it is no memo of this program, or was exported without one</source>
        <translation>sie trägt kein Manifest: Sie ist kein Memo dieses Programms oder wurde ohne eines exportiert</translation>
    </message>
    <message>
        <source>it comes from an older version and must be opened for writing once</source>
        <translation>sie stammt aus einer älteren Version und muss einmal zum Schreiben geöffnet werden</translation>
    </message>
    <message>
        <source>it has entities of its own</source>
        <translation>es enthält eigene Entitäten</translation>
    </message>
    <message>
        <source>it has no place for snapshots; name a file</source>
        <translation>sie hat keinen Ort für Sicherungspunkte; nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>it has no workers</source>
        <translation>er hat keine Arbeitsprozesse</translation>
    </message>
    <message>
        <source>it has {width} × {height} points, more than {MOST_POINTS}; save it smaller</source>
        <translation>es hat {width} × {height} Bildpunkte, mehr als {MOST_POINTS}; speichern Sie es kleiner</translation>
    </message>
    <message>
        <source>it holds files that are no earlier export; choose an empty folder</source>
        <translation>er enthält Dateien, die kein früherer Export sind; wählen Sie einen leeren Ordner</translation>
    </message>
    <message>
        <source>it holds more than a memo can</source>
        <translation>sie enthält mehr, als ein Memo kann</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation>es ist eine Pipe oder ein Gerät</translation>
    </message>
    <message>
        <source>it is damaged or cut short</source>
        <translation>es ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>it is in use; close it first</source>
        <translation>sie wird benutzt; schließen Sie sie zuerst</translation>
    </message>
    <message>
        <source>it is in use; name another file</source>
        <translation>sie wird benutzt; nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG or SVG picture</source>
        <translation>es ist kein PNG-, JPEG- oder SVG-Bild</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>sie ist nicht in UTF-8 geschrieben</translation>
    </message>
    <message>
        <source>it made no file</source>
        <translation>es entstand keine Datei</translation>
    </message>
    <message>
        <source>it shows another file</source>
        <translation>es zeigt eine andere Datei</translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation>sie wurde nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
    <message>
        <source>it would unpack to {unpacked} MB</source>
        <translation>entpackt wären es {unpacked} MB</translation>
    </message>
    <message>
        <source>its beginning cannot be read</source>
        <translation>ihr Anfang ist nicht lesbar</translation>
    </message>
    <message>
        <source>its colours are for a printing press (CMYK); save it with the colours of a screen (RGB)</source>
        <translation>seine Farben sind für den Druck (CMYK); speichern Sie es mit Bildschirmfarben (RGB)</translation>
    </message>
    <message>
        <source>its directory</source>
        <translation>ihr Verzeichnis</translation>
    </message>
    <message>
        <source>its disk is full</source>
        <translation>ihr Datenträger ist voll</translation>
    </message>
    <message>
        <source>its entry has no text</source>
        <translation>ihr Eintrag hat keinen Text</translation>
    </message>
    <message>
        <source>its file has gone, and {name} with what was done last still lies there: put the file back under its old name, then it is whole</source>
        <translation>ihre Datei ist fort, und {name} mit dem zuletzt Getanen liegt noch da: Legen Sie die Datei unter ihrem alten Namen zurück, dann ist sie unversehrt</translation>
    </message>
    <message>
        <source>its file may not be read</source>
        <translation>ihre Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>its file may not be written</source>
        <translation>ihre Datei darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>its first page cannot be read</source>
        <translation>ihre erste Seite ist nicht lesbar</translation>
    </message>
    <message>
        <source>its folder may not be written</source>
        <translation>ihr Ordner darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>its last changes lie in a log beside it; copy both to a folder that may be written</source>
        <translation>ihre letzten Änderungen liegen in einem Protokoll daneben; kopieren Sie beide in einen beschreibbaren Ordner</translation>
    </message>
    <message>
        <source>its source had left the library when the memo was exported</source>
        <translation>ihre Quelle war beim Export des Memos nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>its subscription</source>
        <translation>ihres Abonnements</translation>
    </message>
    <message>
        <source>its workers do not have this version of Readahead</source>
        <translation>seine Arbeitsprozesse haben nicht diese Version von Readahead</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>linked image</source>
        <translation>verknüpftes Bild</translation>
    </message>
    <message>
        <source>made a claim</source>
        <translation>stellte eine Behauptung auf</translation>
    </message>
    <message>
        <source>made a demand</source>
        <translation>stellte eine Forderung</translation>
    </message>
    <message>
        <source>made an accusation</source>
        <translation>erhob einen Vorwurf</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no archive copy (PDF/A) can hold it; save it anew as PNG</source>
        <translation>keine Archivkopie (PDF/A) kann es enthalten; speichern Sie es neu als PNG</translation>
    </message>
    <message>
        <source>no article of this library has these words</source>
        <translation>kein Artikel dieser Bibliothek enthält diese Worte</translation>
    </message>
    <message>
        <source>no claim found</source>
        <translation>keine Aussage gefunden</translation>
    </message>
    <message>
        <source>no line is touched by it</source>
        <translation>keine Zeile ist davon berührt</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>keine Worte</translation>
    </message>
    <message>
        <source>none of its {total} entries has a text</source>
        <translation>keiner ihrer {total} Einträge hat einen Text</translation>
    </message>
    <message>
        <source>none of the first {first} of its {total} entries has a text</source>
        <translation>keiner der ersten {first} ihrer {total} Einträge hat einen Text</translation>
    </message>
    <message>
        <source>not all of what is in it is listed</source>
        <translation>nicht alles darin ist verzeichnet</translation>
    </message>
    <message>
        <source>not as bundles are written</source>
        <translation>nicht so, wie Pakete geschrieben werden</translation>
    </message>
    <message>
        <source>not even the list of what is in it can be found; {left}</source>
        <translation>nicht einmal das Verzeichnis des Inhalts ist zu finden; {left}</translation>
    </message>
    <message>
        <source>not the same story as</source>
        <translation>gehört nicht zu</translation>
    </message>
    <message>
        <source>not {wanted}</source>
        <translation>nicht {wanted}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>note {number}: {because}</source>
        <translation>Anmerkung {number}: {because}</translation>
    </message>
    <message>
        <source>of the kind {kind}</source>
        <translation>der Art {kind}</translation>
    </message>
    <message>
        <source>only quotations, figures and dates are read in this language</source>
        <translation>in dieser Sprache werden nur Zitate, Zahlen und Daten gelesen</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>outlet credit</source>
        <translation>Quellenvermerk</translation>
    </message>
    <message>
        <source>over {ENTRIES} files</source>
        <translation>über {ENTRIES} Dateien</translation>
    </message>
    <message>
        <source>over {PACKED} MB</source>
        <translation>über {PACKED} MB</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>pages and indexes</source>
        <translation>Seiten und Indizes</translation>
    </message>
    <message>
        <source>part of a sentence that gave another card</source>
        <translation>Teil eines Satzes, der eine andere Karte ergab</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>von Hand eingeordnet</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation>erstellt von</translation>
    </message>
    <message>
        <source>published</source>
        <translation>Erscheinungsdatum</translation>
    </message>
    <message>
        <source>published before {date}</source>
        <translation>erschienen vor dem {date}</translation>
    </message>
    <message>
        <source>published on {date} or later</source>
        <translation>erschienen am {date} oder später</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>references</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>related link</source>
        <translation>weiterführender Link</translation>
    </message>
    <message>
        <source>restore its last snapshot ({name})</source>
        <translation>stellen Sie ihren letzten Sicherungspunkt wieder her ({name})</translation>
    </message>
    <message>
        <source>restore its last snapshot ({name}), or </source>
        <translation>stellen Sie ihren letzten Sicherungspunkt wieder her ({name}) oder </translation>
    </message>
    <message>
        <source>said by {value}</source>
        <translation>gesagt von {value}</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>section {named} of memo {named2}</source>
        <translation>Abschnitt {named} des Memos {named2}</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>Sicherungspunkt</translation>
    </message>
    <message>
        <source>some of it cannot be read</source>
        <translation>ein Teil davon ist nicht lesbar</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>split off “{name}”</source>
        <translation>abgespalten von „{name}“</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>take a backup of it, if there is one</source>
        <translation>nehmen Sie eine Sicherung davon, wenn es eine gibt</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>terms that keep out</source>
        <translation>ausschließende Begriffe</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>the article in the library has “{unlike}” there</source>
        <translation>der Artikel in der Bibliothek hat dort „{unlike}“</translation>
    </message>
    <message>
        <source>the article in the library is shorter than that</source>
        <translation>der Artikel in der Bibliothek ist kürzer</translation>
    </message>
    <message>
        <source>the card in the library says “{shown}”</source>
        <translation>die Karte in der Bibliothek sagt „{shown}“</translation>
    </message>
    <message>
        <source>the card it was taken from is no longer in the library</source>
        <translation>die Karte, von der sie stammt, ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>the copy was stopped; nothing was changed</source>
        <translation>das Kopieren wurde angehalten; nichts wurde geändert</translation>
    </message>
    <message>
        <source>the count has grown</source>
        <translation>die Zahl ist gestiegen</translation>
    </message>
    <message>
        <source>the counts agree</source>
        <translation>die Zahlen stimmen überein</translation>
    </message>
    <message>
        <source>the counts differ</source>
        <translation>die Zahlen weichen voneinander ab</translation>
    </message>
    <message>
        <source>the disk or the system refuses: {error}</source>
        <translation>der Datenträger oder das System verweigert es: {error}</translation>
    </message>
    <message>
        <source>the file has no such note</source>
        <translation>die Datei hat keine solche Anmerkung</translation>
    </message>
    <message>
        <source>the file reads “{unlike}”</source>
        <translation>in der Datei steht „{unlike}“</translation>
    </message>
    <message>
        <source>the inbox</source>
        <translation>den Eingang</translation>
    </message>
    <message>
        <source>the library has it as “{unlike}”</source>
        <translation>in der Bibliothek steht „{unlike}“</translation>
    </message>
    <message>
        <source>the manifest has no note {number}</source>
        <translation>das Manifest hat keine Anmerkung {number}</translation>
    </message>
    <message>
        <source>the passphrase is right, but of the list of what is in it too much is damaged: what stands on the other pages cannot be found; {left}</source>
        <translation>die Passphrase stimmt, doch vom Verzeichnis des Inhalts ist zu viel beschädigt: Was auf den anderen Seiten steht, ist nicht zu finden; {left}</translation>
    </message>
    <message>
        <source>the report of {origin}</source>
        <translation>der Bericht von {origin}</translation>
    </message>
    <message>
        <source>the same giver, and the counts agree</source>
        <translation>derselbe Urheber, und die Zahlen stimmen überein</translation>
    </message>
    <message>
        <source>the system does not let a file be made there</source>
        <translation>das System lässt dort keine Datei anlegen</translation>
    </message>
    <message>
        <source>the system does not let a file be opened that it needs</source>
        <translation>das System lässt eine benötigte Datei nicht öffnen</translation>
    </message>
    <message>
        <source>the system does not let it be opened, or a file that has to lie beside it</source>
        <translation>das System lässt sie oder eine Datei, die daneben liegen muss, nicht öffnen</translation>
    </message>
    <message>
        <source>there is a file already; name another</source>
        <translation>dort gibt es schon eine Datei; nennen Sie eine andere</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>es gibt eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>there is no folder {parent}</source>
        <translation>den Ordner {parent} gibt es nicht</translation>
    </message>
    <message>
        <source>there is no room for a copy: it takes {value} MB with what has to stay free for the library, and {free} MB are free</source>
        <translation>für eine Kopie ist kein Platz: Sie braucht {value} MB samt dem, was für die Bibliothek frei bleiben muss, und {free} MB sind frei</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such snapshot</source>
        <translation>den Sicherungspunkt gibt es nicht</translation>
    </message>
    <message>
        <source>there is one of this name</source>
        <translation>es gibt eine dieses Namens</translation>
    </message>
    <message>
        <source>there is such a file already; name another</source>
        <translation>die Datei gibt es schon; nennen Sie eine andere</translation>
    </message>
    <message>
        <source>these words do not stand in the file</source>
        <translation>diese Worte stehen nicht in der Datei</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>under</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>under {named}</source>
        <translation>unter {named}</translation>
    </message>
    <message>
        <source>what was done later may build on it</source>
        <translation>später Getanes kann darauf aufbauen</translation>
    </message>
    <message>
        <source>what was written there cannot be read back ({detail})</source>
        <translation>was dort geschrieben wurde, lässt sich nicht zurücklesen ({detail})</translation>
    </message>
    <message>
        <source>what was written there is no whole library ({error})</source>
        <translation>was dort geschrieben wurde, ist keine vollständige Bibliothek ({error})</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>mit einem Datum</translation>
    </message>
    <message>
        <source>with a figure</source>
        <translation>mit einer Zahl</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit einer Notiz</translation>
    </message>
    <message>
        <source>with a note tagged {value}</source>
        <translation>mit einer Notiz mit Schlagwort {value}</translation>
    </message>
    <message>
        <source>with the phrase {value}</source>
        <translation>mit der Wendung {value}</translation>
    </message>
    <message>
        <source>with {value}{also}</source>
        <translation>mit {value}{also}</translation>
    </message>
    <message>
        <source>{address} is subscribed to already.</source>
        <translation>{address} ist schon abonniert.</translation>
    </message>
    <message>
        <source>{address}: there is no such folder.</source>
        <translation>{address}: Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>{back} of its {back2} cards came back</source>
        <translation>{back} von {back2} Karten kamen zurück</translation>
    </message>
    <message>
        <source>{count} altered</source>
        <translation>{count} verändert</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>{count} articles tell of {lead} and the {noun}.</source>
        <translation>{count} Artikel berichten von {lead} und: {noun}.</translation>
    </message>
    <message>
        <source>{count} articles tell of {lead}.</source>
        <translation>{count} Artikel berichten von {lead}.</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count} Karten</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>{count} bestätigt</translation>
    </message>
    <message>
        <source>{count} disputed</source>
        <translation>{count} bestritten</translation>
    </message>
    <message>
        <source>{count} faults</source>
        <translation>{count} Fehler</translation>
    </message>
    <message>
        <source>{count} feeds</source>
        <translation>{count} Feeds</translation>
    </message>
    <message>
        <source>{count} hold</source>
        <translation>{count} stimmen</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{count} new on the topic</source>
        <translation>{count} neu zum Thema</translation>
    </message>
    <message>
        <source>{count} not the memo’s own</source>
        <translation>{count} nicht aus dem Memo</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Anmerkungen</translation>
    </message>
    <message>
        <source>{count} origins</source>
        <translation>{count} Ursprünge</translation>
    </message>
    <message>
        <source>{count} outlets</source>
        <translation>{count} Medien</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} Seiten</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} Stellen</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Datensätze</translation>
    </message>
    <message>
        <source>{count} superseded</source>
        <translation>{count} überholt</translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation>{count} Texte</translation>
    </message>
    <message>
        <source>{count} with a source that is missing</source>
        <translation>{count} mit fehlender Quelle</translation>
    </message>
    <message>
        <source>{figure}: {verdict}.</source>
        <translation>{figure}: {verdict}.</translation>
    </message>
    <message>
        <source>{figure}; {figure2}: {verdict}.</source>
        <translation>{figure}; {figure2}: {verdict}.</translation>
    </message>
    <message>
        <source>{file} cannot be verified: {reason}.</source>
        <translation>{file} lässt sich nicht prüfen: {reason}.</translation>
    </message>
    <message>
        <source>{file} was made for a newer version of Readahead, and cannot be used by this one.</source>
        <translation>{file} wurde für eine neuere Version von Readahead gemacht und ist mit dieser nicht verwendbar.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}.</source>
        <translation>{file}, Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>{file}: “{name}” is not found in it any more.</source>
        <translation>{file}: „{name}“ ist darin nicht mehr zu finden.</translation>
    </message>
    <message>
        <source>{first} and {second} are named together in {times} sentences.</source>
        <translation>{first} und {second} werden in {times} Sätzen zusammen genannt.</translation>
    </message>
    <message>
        <source>{found}, {found2}</source>
        <translation>{found}, {found2}</translation>
    </message>
    <message>
        <source>{given} is left out; it takes {takes}.</source>
        <translation>{given} wird weggelassen; es verlangt {takes}.</translation>
    </message>
    <message>
        <source>{given} is left out; right behind it stands {takes}.</source>
        <translation>{given} wird weggelassen; direkt dahinter steht {takes}.</translation>
    </message>
    <message>
        <source>{index} does not hold what it indexes.</source>
        <translation>{index} enthält nicht, was er verzeichnet.</translation>
    </message>
    <message>
        <source>{least}{counted} in its pages; the first: {faults}.</source>
        <translation>{least}{counted} in den Seiten; zuerst: {faults}.</translation>
    </message>
    <message>
        <source>{length}, {over} more than the {most} it should have.</source>
        <translation>{length}, {over} mehr als die {most}, die es haben sollte.</translation>
    </message>
    <message>
        <source>{named_in} articles tell of {lead}</source>
        <translation>{named_in} Artikel berichten von {lead}</translation>
    </message>
    <message>
        <source>{named} gave {printed}{on}</source>
        <translation>{named} nannte {printed}{on}</translation>
    </message>
    <message>
        <source>{named} has not been delivered yet.</source>
        <translation>{named} wurde noch nicht übergeben.</translation>
    </message>
    <message>
        <source>{named} holds no line yet: add cards or words of your own, then export it.</source>
        <translation>{named} enthält noch keine Zeile: Nehmen Sie Karten oder eigene Worte auf und exportieren Sie es dann.</translation>
    </message>
    <message>
        <source>{named} in memo {named2}</source>
        <translation>{named} im Memo {named2}</translation>
    </message>
    <message>
        <source>{name} and {named}</source>
        <translation>{name} und {named}</translation>
    </message>
    <message>
        <source>{name} and {named} are set against each other by “{word}”.</source>
        <translation>{name} und {named} werden durch „{word}“ einander gegenübergestellt.</translation>
    </message>
    <message>
        <source>{name} and {named} said opposite things: “{opposite}” and “{opposite2}”.</source>
        <translation>{name} und {named} sagten Gegenteiliges: „{opposite}“ und „{opposite2}“.</translation>
    </message>
    <message>
        <source>{name} is named in {cards} cards.</source>
        <translation>{name} wird auf {cards} Karten genannt.</translation>
    </message>
    <message>
        <source>{name} names no feed.</source>
        <translation>{name} nennt keinen Feed.</translation>
    </message>
    <message>
        <source>{name} said the opposite before</source>
        <translation>{name} sagte zuvor das Gegenteil</translation>
    </message>
    <message>
        <source>{name} said the same again</source>
        <translation>{name} sagte dasselbe noch einmal</translation>
    </message>
    <message>
        <source>{name} says the opposite</source>
        <translation>{name} sagt das Gegenteil</translation>
    </message>
    <message>
        <source>{name} {did}; {named} answered it{cue}.</source>
        <translation>{name} {did}; {named} antwortete darauf{cue}.</translation>
    </message>
    <message>
        <source>{name} {did}{on}; {named} answered it with {answer}{on2}.</source>
        <translation>{name} {did}{on}; {named} antwortete darauf mit {answer}{on2}.</translation>
    </message>
    <message>
        <source>{name}: 1 of its {total} entries gave no text and was left out.</source>
        <translation>{name}: 1 von {total} Einträgen ergab keinen Text und wurde weggelassen.</translation>
    </message>
    <message>
        <source>{name}: it could not be read ({name2}); paste its text instead.</source>
        <translation>{name}: nicht lesbar ({name2}); fügen Sie stattdessen den Text ein.</translation>
    </message>
    <message>
        <source>{name}: it holds several articles; import it once more.</source>
        <translation>{name}: Die Datei enthält mehrere Artikel; importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{name}: only the first {most} of its {total} entries were read.</source>
        <translation>{name}: Nur die ersten {most} von {total} Einträgen wurden gelesen.</translation>
    </message>
    <message>
        <source>{name}: reading it ends the program that reads it; paste its text instead.</source>
        <translation>{name}: Das Lesen beendet das lesende Programm; fügen Sie stattdessen den Text ein.</translation>
    </message>
    <message>
        <source>{name}: {count} of its {total} entries gave no text and were left out.</source>
        <translation>{name}: {count} von {total} Einträgen ergaben keinen Text und wurden weggelassen.</translation>
    </message>
    <message>
        <source>{noun} in the trash</source>
        <translation>{noun} im Papierkorb</translation>
    </message>
    <message>
        <source>{operator} does not ask about articles.</source>
        <translation>{operator} fragt nicht nach Artikeln.</translation>
    </message>
    <message>
        <source>{operator} does not ask about memos.</source>
        <translation>{operator} fragt nicht nach Memos.</translation>
    </message>
    <message>
        <source>{outlets}, {origins}: {names}</source>
        <translation>{outlets}, {origins}: {names}</translation>
    </message>
    <message>
        <source>{outlet}, citing {agency}</source>
        <translation>{outlet}, laut {agency}</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}).</source>
        <translation>{path} lässt sich nicht schreiben ({reason}).</translation>
    </message>
    <message>
        <source>{path} does not open with this passphrase; if it is the right one, the file is damaged or no Readahead library.</source>
        <translation>{path} öffnet sich nicht mit dieser Passphrase; ist es die richtige, dann ist die Datei beschädigt oder keine Readahead-Bibliothek.</translation>
    </message>
    <message>
        <source>{path} is a folder, and a bundle is one file; import-library takes in an exported folder.</source>
        <translation>{path} ist ein Ordner, ein Paket aber eine Datei; import-library übernimmt einen exportierten Ordner.</translation>
    </message>
    <message>
        <source>{path} is damaged or was changed since it was made ({place}); ask for it again.</source>
        <translation>{path} ist beschädigt oder wurde nachträglich geändert ({place}); lassen Sie es sich noch einmal geben.</translation>
    </message>
    <message>
        <source>{path} is locked: it opens with its passphrase only.</source>
        <translation>{path} ist verschlüsselt: Es öffnet sich nur mit der Passphrase.</translation>
    </message>
    <message>
        <source>{path} is no {wanted} of Readahead.</source>
        <translation>{path} ist kein {wanted} von Readahead.</translation>
    </message>
    <message>
        <source>{path} is not a Readahead library.</source>
        <translation>{path} ist keine Readahead-Bibliothek.</translation>
    </message>
    <message>
        <source>{path} is too large for a bundle ({reason}).</source>
        <translation>{path} ist zu groß für ein Paket ({reason}).</translation>
    </message>
    <message>
        <source>{path} was written by a newer Readahead (format {found}; this one knows {known}); update the program.</source>
        <translation>{path} wurde von einem neueren Readahead geschrieben (Format {found}; dieses kennt {known}); aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>{printed} lies within “{printed2}”</source>
        <translation>{printed} liegt innerhalb von „{printed2}“</translation>
    </message>
    <message>
        <source>{purpose} takes a part that is not installed: pip install &apos;readahead[{extra}]&apos;.</source>
        <translation>{purpose} braucht einen Teil, der nicht installiert ist: pip install &apos;readahead[{extra}]&apos;.</translation>
    </message>
    <message>
        <source>{said} memo {named}</source>
        <translation>Memo {named}: {said}</translation>
    </message>
    <message>
        <source>{source}: it declares entities, which can be made to swell without end, and is not read.</source>
        <translation>{source}: Die Datei erklärt Entitäten, die endlos anschwellen können, und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{source}: it names {feeds} and holds no articles; subscribe to them with `readahead subscribe`, or import a feed saved as a file.</source>
        <translation>{source}: Die Datei nennt {feeds} und enthält keine Artikel; abonnieren Sie sie mit `readahead subscribe`, oder importieren Sie einen als Datei gespeicherten Feed.</translation>
    </message>
    <message>
        <source>{source}: its pages are pictures without text; run text recognition on it, or paste its text.</source>
        <translation>{source}: Die Seiten sind Bilder ohne Text; lassen Sie eine Texterkennung darüber laufen oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>{source}: its text has more than {limit} characters; paste the part of it that you need.</source>
        <translation>{source}: Der Text hat mehr als {limit} Zeichen; fügen Sie den Teil ein, den Sie brauchen.</translation>
    </message>
    <message>
        <source>{source}: no article was found in it; paste its text instead.</source>
        <translation>{source}: Darin wurde kein Artikel gefunden; fügen Sie stattdessen den Text ein.</translation>
    </message>
    <message>
        <source>{source}: only {join} files can be imported.</source>
        <translation>{source}: Importieren lassen sich nur {join}-Dateien.</translation>
    </message>
    <message>
        <source>{source}: reading it had to be stopped, it may be damaged; paste its text instead.</source>
        <translation>{source}: Das Lesen musste abgebrochen werden, die Datei ist womöglich beschädigt; fügen Sie stattdessen den Text ein.</translation>
    </message>
    <message>
        <source>{source}: the file cannot be read ({reason}).</source>
        <translation>{source}: Die Datei ist nicht lesbar ({reason}).</translation>
    </message>
    <message>
        <source>{source}: the file has changed since it was shown; import it again.</source>
        <translation>{source}: Die Datei hat sich geändert, seit sie angezeigt wurde; importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{source}: the file is damaged; paste its text instead.</source>
        <translation>{source}: Die Datei ist beschädigt; fügen Sie stattdessen den Text ein.</translation>
    </message>
    <message>
        <source>{source}: the file is larger than {limit} MB.</source>
        <translation>{source}: Die Datei ist größer als {limit} MB.</translation>
    </message>
    <message>
        <source>{source}: the file is locked with a password; save it without one and import it again.</source>
        <translation>{source}: Die Datei ist mit einem Kennwort geschützt; speichern Sie sie ohne und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{source}: the text&apos;s encoding cannot be told; save it as UTF-8 and import it again.</source>
        <translation>{source}: Die Kodierung des Textes ist nicht erkennbar; speichern Sie ihn als UTF-8 und importieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>{source}: there is no such file.</source>
        <translation>{source}: Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>{source}: there is no text in it.</source>
        <translation>{source}: Darin ist kein Text.</translation>
    </message>
    <message>
        <source>{source}: this article is already in the library.</source>
        <translation>{source}: Dieser Artikel ist schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>{source}: this is an old Word document or one with a password; save it as .docx without one and import it again.</source>
        <translation>{source}: Das ist ein altes Word-Dokument oder eines mit Kennwort; speichern Sie es als .docx ohne Kennwort und importieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{source}: this is not a text file.</source>
        <translation>{source}: Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>{source}: {entries}; import the articles themselves.</source>
        <translation>{source}: {entries}; importieren Sie die Artikel selbst.</translation>
    </message>
    <message>
        <source>{source}: {what} takes a part that is not installed: pip install &apos;readahead[{extra}]&apos;.</source>
        <translation>{source}: {what} braucht einen Teil, der nicht installiert ist: pip install &apos;readahead[{extra}]&apos;.</translation>
    </message>
    <message>
        <source>{source}: “{name}” is already in the library.</source>
        <translation>{source}: „{name}“ ist schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>{surplus} more are left out: a search takes only so many.</source>
        <translation>{surplus} weitere werden weggelassen: Eine Suche fasst nur eine begrenzte Zahl.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({reason}).</source>
        <translation>{target} lässt sich nicht schreiben ({reason}).</translation>
    </message>
    <message>
        <source>{target} cannot be written ({strerror})</source>
        <translation>{target} lässt sich nicht schreiben ({strerror})</translation>
    </message>
    <message>
        <source>{target}: the file name must end in {join}.</source>
        <translation>{target}: Der Dateiname muss enden auf {join}.</translation>
    </message>
    <message>
        <source>{target}: the name of a bundle ends in {SUFFIX}.</source>
        <translation>{target}: Der Name eines Pakets endet auf {SUFFIX}.</translation>
    </message>
    <message>
        <source>{title} (other version)</source>
        <translation>{title} (andere Fassung)</translation>
    </message>
    <message>
        <source>{told} and the {noun}.</source>
        <translation>{told} und: {noun}.</translation>
    </message>
    <message>
        <source>{touched}, {touched2}</source>
        <translation>{touched}, {touched2}</translation>
    </message>
    <message>
        <source>{value} is neither a folder nor an address (https://…) of a feed.</source>
        <translation>{value} ist weder ein Ordner noch die Adresse (https://…) eines Feeds.</translation>
    </message>
    <message>
        <source>{wanted} or {wanted2}</source>
        <translation>{wanted} oder {wanted2}</translation>
    </message>
    <message>
        <source>{wanted}, and {wanted2}</source>
        <translation>{wanted} und {wanted2}</translation>
    </message>
    <message>
        <source>{what} is left out; it has no letter or digit.</source>
        <translation>{what} wird weggelassen; es hat weder Buchstaben noch Ziffern.</translation>
    </message>
    <message>
        <source>{who} take opposite sides: “{verb}” and “{other_verb}”.</source>
        <translation>{who} stehen auf entgegengesetzten Seiten: „{verb}“ und „{other_verb}“.</translation>
    </message>
    <message>
        <source>“According to” names who the article has it from.</source>
        <translation>„According to“ nennt, von wem der Artikel es hat.</translation>
    </message>
    <message>
        <source>“{act}” cannot be taken back by itself: {because}. Undo in turn instead.</source>
        <translation>„{act}“ lässt sich nicht für sich zurücknehmen: {because}. Machen Sie stattdessen der Reihe nach rückgängig.</translation>
    </message>
    <message>
        <source>“{called}” was removed by an earlier version: its cards stay where they are.</source>
        <translation>„{called}“ wurde von einer früheren Version entfernt: Seine Karten bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>“{called}”: {came}; you have placed the others elsewhere since.</source>
        <translation>„{called}“: {came}; die anderen haben Sie seither anderswo eingeordnet.</translation>
    </message>
    <message>
        <source>“{heading}” fills {pages} pages and should fill {most} at most.</source>
        <translation>„{heading}“ füllt {pages} Seiten und sollte höchstens {most} füllen.</translation>
    </message>
    <message>
        <source>“{headline}”{on}</source>
        <translation>„{headline}“{on}</translation>
    </message>
    <message>
        <source>“{later}”, which came later, builds on it</source>
        <translation>das spätere „{later}“ baut darauf auf</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown: {fault}.</source>
        <translation>„{name}“ lässt sich nicht zeigen: {fault}.</translation>
    </message>
    <message>
        <source>“{name}” cannot lie under “{name2}”, which lies under it.</source>
        <translation>„{name}“ kann nicht unter „{name2}“ liegen, das darunter liegt.</translation>
    </message>
    <message>
        <source>“{name}” has {data} MB; a picture may have {LARGEST} MB.</source>
        <translation>„{name}“ hat {data} MB; ein Bild darf {LARGEST} MB haben.</translation>
    </message>
    <message>
        <source>“{name}” is no PNG, JPEG or SVG picture.</source>
        <translation>„{name}“ ist kein PNG-, JPEG- oder SVG-Bild.</translation>
    </message>
    <message>
        <source>“{name}” is no name for a picture.</source>
        <translation>„{name}“ ist kein Name für ein Bild.</translation>
    </message>
    <message>
        <source>“{name}” is the name of several {noun}s; give a number instead: {listed}.</source>
        <translation>„{name}“ heißt mehr als eines ({noun}); nennen Sie stattdessen eine Nummer: {listed}.</translation>
    </message>
    <message>
        <source>“{name}” is undone already.</source>
        <translation>„{name}“ ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>“{phrase}” stands {times} times in the articles.</source>
        <translation>„{phrase}“ steht {times}-mal in den Artikeln.</translation>
    </message>
    <message>
        <source>“{text}” is no TLP label; there are {join}.</source>
        <translation>„{text}“ ist kein TLP-Label; es gibt {join}.</translation>
    </message>
    <message>
        <source>“{typed}” is no colour; write it as #204060.</source>
        <translation>„{typed}“ ist keine Farbe; schreiben Sie sie als #204060.</translation>
    </message>
    <message>
        <source>“{typed}” is no level: write a TLP label, a level such as OFFICIAL, or a marking this memo bears.</source>
        <translation>„{typed}“ ist keine Stufe: Schreiben Sie ein TLP-Label, eine Stufe wie OFFICIAL oder eine Kennzeichnung dieses Memos.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Diese Bibliothek ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>A TLP level, or words of your own. With none, a memo begins unmarked.</source>
        <translation>Eine TLP-Stufe oder eigene Worte. Ohne beginnt ein Memo ungekennzeichnet.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Ctrl+Plus and Ctrl+Minus change it anywhere, Ctrl+0 takes it back to 100 %.</source>
        <translation>Strg+Plus und Strg+Minus ändern sie überall, Strg+0 setzt sie auf 100 % zurück.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Day first: {day}</source>
        <translation>Tag zuerst: {day}</translation>
    </message>
    <message>
        <source>Each memo can be given another one in its layout.</source>
        <translation>Jedes Memo kann in seinem Layout ein anderes erhalten.</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>Geben Sie eine ganze Zahl von {least} bis {most} an.</translation>
    </message>
    <message>
        <source>Give an address such as http://proxy.example:8080.</source>
        <translation>Geben Sie eine Adresse wie http://proxy.example:8080 an.</translation>
    </message>
    <message>
        <source>History up to (MB)</source>
        <translation>Verlauf bis zu (MB)</translation>
    </message>
    <message>
        <source>Holds from the next start. Articles stay in their own language.</source>
        <translation>Gilt ab dem nächsten Start. Artikel bleiben in ihrer eigenen Sprache.</translation>
    </message>
    <message>
        <source>How often the window looks at the feeds and folders you have subscribed to.</source>
        <translation>Wie oft das Fenster in den abonnierten Feeds und Ordnern nachsieht.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave them open, and ask</source>
        <translation>Offen lassen und fragen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Month first: {day}</source>
        <translation>Monat zuerst: {day}</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>New memos</source>
        <translation>Neue Memos</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Nur auf Verlangen</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>Pages you ask for are fetched through it. Leave it empty where there is none.</source>
        <translation>Seiten, die Sie verlangen, werden über ihn abgerufen. Lassen Sie das Feld leer, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stands in a new memo as who prepared it.</source>
        <translation>Steht in einem neuen Memo als „Erstellt von“.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Three lines for a headline</source>
        <translation>Drei Zeilen für eine Überschrift</translation>
    </message>
    <message>
        <source>Two lines for a headline</source>
        <translation>Zwei Zeilen für eine Überschrift</translation>
    </message>
    <message>
        <source>Unclear dates</source>
        <translation>Unklare Daten</translation>
    </message>
    <message>
        <source>Usual marking</source>
        <translation>Übliche Kennzeichnung</translation>
    </message>
    <message>
        <source>Usual template</source>
        <translation>Übliche Vorlage</translation>
    </message>
    <message>
        <source>What the history may take before its oldest acts are forgotten.</source>
        <translation>Was der Verlauf belegen darf, bevor das Älteste vergessen wird.</translation>
    </message>
    <message>
        <source>What “03/04/2031” over an article means, where nothing else in it says so.</source>
        <translation>Was „03/04/2031“ über einem Artikel bedeutet, wenn nichts sonst darin es sagt.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>http://proxy.example:8080</source>
        <translation>http://proxy.example:8080</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Bundle</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Bundles (*{suffix})</source>
        <translation>Pakete (*{suffix})</translation>
    </message>
    <message>
        <source>Bundles (*{suffix});;All files (*)</source>
        <translation>Pakete (*{suffix});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the library into</source>
        <translation>Bibliothek exportieren in</translation>
    </message>
    <message>
        <source>Exporting the library</source>
        <translation>Bibliothek wird exportiert</translation>
    </message>
    <message>
        <source>Import an exported library</source>
        <translation>Exportierte Bibliothek importieren</translation>
    </message>
    <message>
        <source>Making a bundle</source>
        <translation>Paket wird gepackt</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Paket öffnen</translation>
    </message>
    <message>
        <source>Opening the bundle</source>
        <translation>Paket wird geöffnet</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Taking in a library</source>
        <translation>Bibliothek wird übernommen</translation>
    </message>
    <message>
        <source>Wrote {path}: {what}.</source>
        <translation>{path} geschrieben: {what}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source> to </source>
        <translation> bis </translation>
    </message>
    <message>
        <source>Another bar of the timeline</source>
        <translation>Ein anderer Balken der Zeitleiste</translation>
    </message>
    <message>
        <source>Another line in the large preview</source>
        <translation>Eine andere Zeile in der großen Vorschau</translation>
    </message>
    <message>
        <source>Another line in the preview</source>
        <translation>Eine andere Zeile in der Vorschau</translation>
    </message>
    <message>
        <source>Another page of the preview</source>
        <translation>Eine andere Seite der Vorschau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Edit a line of the memo</source>
        <translation>Zeile des Memos bearbeiten</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>From an article to the sources</source>
        <translation>Von einem Artikel zu den Quellen</translation>
    </message>
    <message>
        <source>From the preview to the line</source>
        <translation>Von der Vorschau zur Zeile</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Marking of a line or a section</source>
        <translation>Kennzeichnung einer Zeile oder eines Abschnitts</translation>
    </message>
    <message>
        <source>Move a line of the memo</source>
        <translation>Zeile des Memos verschieben</translation>
    </message>
    <message>
        <source>No status for a note</source>
        <translation>Kein Status für eine Notiz</translation>
    </message>
    <message>
        <source>Own text in a section of the memo</source>
        <translation>Eigener Text in einem Abschnitt des Memos</translation>
    </message>
    <message>
        <source>Passage of a note</source>
        <translation>Textstelle einer Notiz</translation>
    </message>
    <message>
        <source>Remove a line of the memo</source>
        <translation>Zeile des Memos entfernen</translation>
    </message>
    <message>
        <source>Remove a memo in the sidebar</source>
        <translation>Memo in der Seitenleiste entfernen</translation>
    </message>
    <message>
        <source>Rename a topic or a memo</source>
        <translation>Thema oder Memo umbenennen</translation>
    </message>
    <message>
        <source>Save a note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Status of a note</source>
        <translation>Status einer Notiz</translation>
    </message>
    <message>
        <source>Status while a note is written</source>
        <translation>Status beim Schreiben einer Notiz</translation>
    </message>
    <message>
        <source>Topic 1 to 9</source>
        <translation>Thema 1 bis 9</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Export memo…</source>
        <translation>Memo exportieren…</translation>
    </message>
    <message>
        <source>Keep this topic</source>
        <translation>Dieses Thema behalten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Name and terms…	Shift+F2</source>
        <translation>Name und Begriffe…	Umschalt+F2</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Put under…</source>
        <translation>Unterordnen…</translation>
    </message>
    <message>
        <source>Remove memo	Del</source>
        <translation>Memo entfernen	Entf</translation>
    </message>
    <message>
        <source>Remove topic</source>
        <translation>Thema entfernen</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Umbenennen	F2</translation>
    </message>
    <message>
        <source>Sort again	F5</source>
        <translation>Neu sortieren	F5</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen…</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>All cards</source>
        <translation>Alle Karten</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>Mit Notizen</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New memo…</source>
        <translation>Neues Memo…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>under {topic}</source>
        <translation>unter {topic}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>{name}: a topic the cards suggest; keep or remove it by its menu</source>
        <translation>{name}: ein Thema, das die Karten nahelegen; über sein Menü behalten oder entfernen</translation>
    </message>
</context>
<context>
    <name>SidebarView</name>
    <message>
        <source>Library, topics and memos</source>
        <translation>Bibliothek, Themen und Memos</translation>
    </message>
</context>
<context>
    <name>SinceDialog</name>
    <message>
        <source>Since version {number}</source>
        <translation>Seit Version {number}</translation>
    </message>
    <message>
        <source>Write the supplement</source>
        <translation>Nachtrag schreiben</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>überholt</translation>
    </message>
</context>
<context>
    <name>SinceLine</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what has come in since</source>
        <translation>Zeigen, was seither hereinkam</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Nach Sprecher</translation>
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
        <source>Order of the cards: {order}</source>
        <translation>Reihenfolge der Karten: {order}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>citing {agency}</source>
        <translation>laut {agency}</translation>
    </message>
    <message>
        <source>resolved from “{words}”</source>
        <translation>aufgelöst aus „{words}“</translation>
    </message>
    <message>
        <source>taken from a sentence beside it</source>
        <translation>aus einem Nachbarsatz</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message>
        <source>copy of the one above</source>
        <translation>Kopie des obigen</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message numerus="yes">
        <source>%n different text(s)</source>
        <translation>
            <numerusform>%n verschiedener Text</numerusform>
            <numerusform>%n verschiedene Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n Ursprung</numerusform>
            <numerusform>%n Ursprünge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlet(s)</source>
        <translation>
            <numerusform>%n Medium</numerusform>
            <numerusform>%n Medien</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Angaben bearbeiten…</translation>
    </message>
    <message>
        <source>Read article again</source>
        <translation>Artikel neu lesen</translation>
    </message>
    <message>
        <source>Set publication date…</source>
        <translation>Erscheinungsdatum angeben…</translation>
    </message>
    <message>
        <source>Show its cards</source>
        <translation>Karten zeigen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The story of this article…</source>
        <translation>Zusammengehörige Artikel…</translation>
    </message>
    <message>
        <source>What changed in it…</source>
        <translation>Was sich darin geändert hat…</translation>
    </message>
    <message>
        <source>What was left out at import…</source>
        <translation>Was beim Import wegblieb…</translation>
    </message>
    <message>
        <source>{outlets}, {origins}: {names}</source>
        <translation>{outlets}, {origins}: {names}</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation>Ein eigenes</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abspalten</translation>
    </message>
    <message>
        <source>Split “{topic}”</source>
        <translation>„{topic}“ aufteilen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Tick some cards, or give a word that draws them.</source>
        <translation>Haken Sie Karten an oder nennen Sie ein Wort, das sie anzieht.</translation>
    </message>
    <message>
        <source>{chosen} of {all} go with it, and what its terms draw</source>
        <translation>{chosen} von {all} gehen mit, und was seine Begriffe anziehen</translation>
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
        <translation>im Memo</translation>
    </message>
    <message>
        <source>its words are gone from the article</source>
        <translation>ihre Worte stehen nicht mehr im Artikel</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>According to</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Beschuldigte</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Räumte ein</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Stimmte zu</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Kündigte an</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Fragte</translation>
    </message>
    <message>
        <source>Believed</source>
        <translation>Glaubte</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Behauptete</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigte</translation>
    </message>
    <message>
        <source>Criticised</source>
        <translation>Kritisierte</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>Forderte</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Bestritt</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>Beschrieb</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>Widersprach</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Erörterte</translation>
    </message>
    <message>
        <source>Doubted</source>
        <translation>Bezweifelte</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartete</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Opposed</source>
        <translation>Lehnte ab</translation>
    </message>
    <message>
        <source>Praised</source>
        <translation>Lobte</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Sagte voraus</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Schlug vor</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Weigerte sich</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Wies zurück</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtete</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Sagte</translation>
    </message>
    <message>
        <source>Showed</source>
        <translation>Zeigte</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Legte nahe</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Unterstützte</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>Drohte</translation>
    </message>
    <message>
        <source>Voiced</source>
        <translation>Äußerte</translation>
    </message>
    <message>
        <source>Vowed</source>
        <translation>Gelobte</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Wollte</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>Warnte</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>A copy of “{name}”.</source>
        <translation>Eine Kopie von „{name}“.</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Here twice</source>
        <translation>Hier doppelt</translation>
    </message>
    <message>
        <source>In the library as “{name}”.</source>
        <translation>In der Bibliothek als „{name}“.</translation>
    </message>
    <message>
        <source>Its bytes do not tell in which encoding it is.</source>
        <translation>Ihren Bytes ist die Kodierung nicht anzusehen.</translation>
    </message>
    <message>
        <source>Language: {language}. Only its quotations, figures and dates are read.</source>
        <translation>Sprache: {language}. Nur Zitate, Zahlen und Daten werden daraus gelesen.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Looks like the beginning of an article only; the whole can be pasted instead.</source>
        <translation>Sieht nur nach dem Anfang eines Artikels aus; stattdessen kann der ganze eingefügt werden.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Read at the same address before, with other words: “{name}”.</source>
        <translation>Unter derselben Adresse früher mit anderem Wortlaut gelesen: „{name}“.</translation>
    </message>
    <message>
        <source>The same text as {name}.</source>
        <translation>Derselbe Text wie {name}.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
    <message>
        <source>Which encoding?</source>
        <translation>Welche Kodierung?</translation>
    </message>
</context>
<context>
    <name>StatusChips</name>
    <message>
        <source>Status of the note</source>
        <translation>Status der Notiz</translation>
    </message>
    <message>
        <source>{status} (Ctrl+Alt+{number})</source>
        <translation>{status} (Strg+Alt+{number})</translation>
    </message>
</context>
<context>
    <name>StoryDialog</name>
    <message>
        <source>Articles of this story</source>
        <translation>Zusammengehörige Artikel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Gehört nicht dazu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The same story after all</source>
        <translation>Gehört doch dazu</translation>
    </message>
    <message>
        <source>The story of this article</source>
        <translation>Zusammengehörige Artikel</translation>
    </message>
    <message>
        <source>not the same story</source>
        <translation>gehört nicht dazu</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>derselbe Text</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>dieser Artikel</translation>
    </message>
    <message>
        <source>{share} % shared</source>
        <translation>{share} % gemeinsam</translation>
    </message>
</context>
<context>
    <name>Subscriptions</name>
    <message>
        <source>All of its feeds are subscribed to already.</source>
        <translation>Alle seine Feeds sind schon abonniert.</translation>
    </message>
</context>
<context>
    <name>SubscriptionsDialog</name>
    <message>
        <source>A feed is asked for when you refresh, or as often as the settings say, and for nothing else.</source>
        <translation>Ein Feed wird abgerufen, wenn Sie nachsehen oder so oft die Einstellungen es sagen, und sonst nichts.</translation>
    </message>
    <message>
        <source>A feed or a folder that is looked at again for new articles. Nothing is fetched before you ask for it.</source>
        <translation>Ein Feed oder ein Ordner, in dem immer wieder nach neuen Artikeln gesehen wird. Nichts wird abgerufen, ehe Sie es verlangen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Feed or folder</source>
        <translation>Feed oder Ordner</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Its cards go to</source>
        <translation>Karten kommen nach</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>List of feeds…</source>
        <translation>Liste von Feeds…</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation>Listen von Feeds (*.opml *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Noch keine Abonnements</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Alle nachsehen</translation>
    </message>
    <message>
        <source>Refresh selected</source>
        <translation>Ausgewählte nachsehen</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Subscribe to a folder</source>
        <translation>Ordner abonnieren</translation>
    </message>
    <message>
        <source>Subscribe to a list of feeds</source>
        <translation>Liste von Feeds abonnieren</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <source>Wherever they are sorted</source>
        <translation>Wohin sie sortiert werden</translation>
    </message>
    <message>
        <source>https:// address of a feed, or the path of a folder</source>
        <translation>https://-Adresse eines Feeds oder der Pfad eines Ordners</translation>
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
        <translation>Geben Sie ein einziges Schlagwort ohne Kommas an.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag cards</source>
        <translation>Karten verschlagworten</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Copy this template…</source>
        <translation>Diese Vorlage kopieren…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Read the templates again</source>
        <translation>Vorlagen neu lesen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Your own lie in {folder}</source>
        <translation>Eigene liegen in {folder}</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>{pages} at most</source>
        <translation>höchstens {pages}</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Its sections come in its order. Every line stays, in its section; sections without a line that this template does not have go. One undo takes it all back.</source>
        <translation>Ihre Abschnitte kommen in ihrer Reihenfolge. Jede Zeile bleibt in ihrem Abschnitt; leere Abschnitte, die diese Vorlage nicht hat, fallen weg. Einmal Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Set by this template</source>
        <translation>Nach dieser Vorlage setzen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Template of “{memo}”</source>
        <translation>Vorlage von „{memo}“</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Add to memo</source>
        <translation>Ins Memo aufnehmen</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it</source>
        <translation>Strg+Enter behält es</translation>
    </message>
    <message>
        <source>In Markdown: **bold**, *italic*, lists</source>
        <translation>In Markdown: **fett**, *kursiv*, Listen</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Änderung behalten</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>Own text in “{section}”</source>
        <translation>Eigener Text in „{section}“</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>The section “{section}” has been removed elsewhere.</source>
        <translation>Der Abschnitt „{section}“ wurde anderswo entfernt.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>Your words go to the end of “{section}” if you go on.</source>
        <translation>Fahren Sie fort, kommen Ihre Worte ans Ende von „{section}“.</translation>
    </message>
</context>
<context>
    <name>TimelineAxis</name>
    <message>
        <source>Axis of time</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>{when}: {cards}</source>
        <translation>{when}: {cards}</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n Datum</numerusform>
            <numerusform>%n Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards whose passage names a day, a month or a year stand here in order of time.</source>
        <translation>Karten, deren Fundstelle einen Tag, einen Monat oder ein Jahr nennt, stehen hier in zeitlicher Folge.</translation>
    </message>
    <message>
        <source>No dates here</source>
        <translation>Hier gibt es keine Daten</translation>
    </message>
    <message>
        <source>{dates} from {first} to {last}</source>
        <translation>{dates} vom {first} bis {last}</translation>
    </message>
</context>
<context>
    <name>TooManyDialog</name>
    <message>
        <source>Import an archive</source>
        <translation>Archiv importieren</translation>
    </message>
    <message>
        <source>There are {total} files, more than the {most} that can be looked over first. All of them can come in as they are: title, outlet and date as each file says, which can be corrected later.</source>
        <translation>Es sind {total} Dateien, mehr als die {most}, die sich vorher durchsehen lassen. Alle können so hereinkommen, wie sie sind: Titel, Medium und Datum, wie jede Datei sie angibt; sie lassen sich später berichtigen.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Export memo</source>
        <translation>Memo exportieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Readahead</source>
        <translation>Readahead</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show the memo</source>
        <translation>Memo zeigen</translation>
    </message>
    <message>
        <source>Show the memo (Ctrl+M)</source>
        <translation>Memo zeigen (Strg+M)</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>Show the sidebar (Ctrl+B)</source>
        <translation>Seitenleiste zeigen (Strg+B)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TopicChoiceDialog</name>
    <message>
        <source>Choose a topic</source>
        <translation>Thema wählen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>But not</source>
        <translation>Aber nicht</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Make topic</source>
        <translation>Thema anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Words that keep a card out</source>
        <translation>Wörter, die eine Karte fernhalten</translation>
    </message>
    <message>
        <source>nothing yet: move cards here, and sort again</source>
        <translation>noch nichts: Verschieben Sie Karten hierher und sortieren Sie neu</translation>
    </message>
    <message>
        <source>{words} and {count} more</source>
        <translation>{words} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Notes, topics and memos that are removed wait here, and can be brought back.</source>
        <translation>Entfernte Notizen, Themen und Memos warten hier und lassen sich zurückholen.</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What is in the trash will be deleted for good. Press the button again to do it.</source>
        <translation>Was im Papierkorb liegt, wird endgültig gelöscht. Drücken Sie noch einmal auf die Schaltfläche, um es zu tun.</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>Was entfernt wurde</translation>
    </message>
</context>
<context>
    <name>UndecidedChip</name>
    <message>
        <source>List only the articles whose day is not known</source>
        <translation>Nur die Artikel zeigen, deren Tag nicht bekannt ist</translation>
    </message>
    <message>
        <source>Needs a decision: {count}</source>
        <translation>Zu entscheiden: {count}</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Copy it and close</source>
        <translation>Kopieren und schließen</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>It stays in the window as long as that is open. Closed, it is only on the clipboard: paste it somewhere safe.</source>
        <translation>Es bleibt im Fenster, solange dieses geöffnet ist. Danach ist es nur in der Zwischenablage: Fügen Sie es an einem sicheren Ort ein.</translation>
    </message>
    <message>
        <source>What you are writing could not be stored</source>
        <translation>Was Sie schreiben, konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message>
        <source>Check an exported memo</source>
        <translation>Exportiertes Memo prüfen</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>{name} wird geprüft</translation>
    </message>
    <message>
        <source>Exported memos (*.pdf *.docx *.html *.htm *.md);;All files (*)</source>
        <translation>Exportierte Memos (*.pdf *.docx *.html *.htm *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“{title}” is remembered as version {number}; what you export now bears that number.</source>
        <translation>„{title}“ ist als Version {number} vermerkt; was Sie jetzt exportieren, trägt diese Nummer.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>As imported on {day}</source>
        <translation>Wie am {day} importiert</translation>
    </message>
    <message>
        <source>As read again on {day}</source>
        <translation>Wie am {day} neu gelesen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before, at the same address: {name}</source>
        <translation>Vorher unter derselben Adresse: {name}</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Kopie: {name}</translation>
    </message>
    <message>
        <source>This article stands as it was imported, and there is no copy of it to compare it with.</source>
        <translation>Dieser Artikel steht so da, wie er importiert wurde, und es gibt keine Kopie, mit der er zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>What changed in this article</source>
        <translation>Was sich in diesem Artikel geändert hat</translation>
    </message>
    <message>
        <source>What went is struck out, what came is underlined.</source>
        <translation>Was entfiel, ist durchgestrichen; was hinzukam, ist unterstrichen.</translation>
    </message>
    <message>
        <source>With a paragraph brought back on {day}</source>
        <translation>Mit einem am {day} zurückgeholten Absatz</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Zahlen im Vergleich</translation>
    </message>
    <message>
        <source>Positions by actor</source>
        <translation>Positionen nach Akteur</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import news articles, or drop them here, and they are read into cards that point at their exact words. The starter library shows how, with a few short articles.</source>
        <translation>Importieren Sie Nachrichtenartikel oder legen Sie sie hier ab; sie werden in Karten gelesen, die auf ihren genauen Wortlaut zeigen. Die Startbibliothek zeigt es an einigen kurzen Artikeln.</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open the starter library</source>
        <translation>Startbibliothek öffnen</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Ihre Bibliothek ist leer</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Lies in {place}.</source>
        <translation>Liegt in {place}.</translation>
    </message>
    <message>
        <source>Near: {topics}.</source>
        <translation>Nah: {topics}.</translation>
    </message>
    <message>
        <source>You have corrected this card.</source>
        <translation>Sie haben diese Karte berichtigt.</translation>
    </message>
    <message>
        <source>{name} is taken from a sentence beside this one.</source>
        <translation>{name} stammt aus einem Satz neben diesem.</translation>
    </message>
    <message>
        <source>{sentence} (Rule {name})</source>
        <translation>{sentence} (Regel {name})</translation>
    </message>
    <message>
        <source>“{words}” stands for {name}.</source>
        <translation>„{words}“ steht für {name}.</translation>
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
        <translation>Etwas ist schiefgegangen, und der Bericht konnte nicht geschrieben werden. Ihre Arbeit ist sicher.</translation>
    </message>
    <message>
        <source>Something went wrong. Your work is safe; the report is in {log}.</source>
        <translation>Etwas ist schiefgegangen. Ihre Arbeit ist sicher; der Bericht steht in {log}.</translation>
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
        <translation>{first} und {last}</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Something else is running; wait for it or cancel it first.</source>
        <translation>Es läuft noch etwas anderes; warten Sie darauf oder brechen Sie es ab.</translation>
    </message>
</context>
</TS>
