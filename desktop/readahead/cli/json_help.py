"""What `readahead help json` prints: the one place that describes every document and key of --json."""

JSON_HELP = """\
--json makes a verb print one JSON document on standard output. Keys are stable: they may be added to, not renamed.
Faults are said on standard error, with exit status 1 (something failed) or 2 (wrong use).
Offsets (start, end) count code points of the article's text; the end is exclusive, so quote == text[start:end].
Days are YYYY-MM-DD, times ISO 8601 in UTC. What is not known is "" or null.

read            {"articles": [ARTICLE + {"cards": [CARD], "uncarded": [UNCARDED], "suggested_topics": [SUGGESTION]}],
                 "refused": [{"source", "sentence"}]}    here CARD.id counts from 1 (in relations and suggestions
                 too) and CARD.article is null
import, starter {"imported": [{"source", "outcome", "article", "name", "cards", "sentence", "needs_date",
                 "structure_only", "is_stub", "changed_since"}], "proposed_topics": [name], "passed_over": {"count", "kinds": {suffix: count},
                 "no_list": {"count", "names"}, "no_file": {"count", "names"}}, "changes": CHANGES}
                 outcome: new, already_there, refused, left_out (entries of a feed or list without text);
                 structure_only: the language of an article of which only quotations, figures and dates are read;
                 is_stub: it looks like the beginning of an article only;
                 changed_since: the article that was read at the same address before, with other words, or null;
                 passed_over: what folders held that was not looked into, with up to 20 names of a sort
subscribe       {"subscriptions": [SUBSCRIPTION], "changes": CHANGES}
subscriptions   {"subscriptions": [SUBSCRIPTION]}
unsubscribe     as move
refresh         as import
articles        {"articles": [{"id", "name", "outlet", "agency", "source", "published", "imported_at", "exercise", "cards", "copies"}]}
article         {"article": ARTICLE + {"uncarded": [UNCARDED], "story": STORY}}
topics          {"topics": [TOPIC], "inbox": number of cards without a topic}
topic new, rename, terms, under, merge, split   {"topic": TOPIC, "changes": CHANGES}
topic split (without a name)   {"splits": [SUGGESTION]}
cards           {"cards": [CARD]}    with --find also "explained": what was looked for, in words
search          {"found": {"articles": HITS, "cards": HITS, "notes": HITS, "memos": HITS}, "explained", "is_complete": false
                 where there was no time to look through everything}
card            {"card": CARD}    with --why also CARD "why": {"rule", "rule_words", "topic_words"}
timeline        {"timeline": [{"value": TIMEX3, "earliest", "latest", "card": id, "headline"}]}
positions       {"positions": [{"actor", "office", "topic", "cards": [id, newest first], "shifts": [{"older": id, "newer": id, "because"}]}]}
figures         {"figures": [{"counted", "cards": [{"card": id, "values", "givers"}], "bearings": [{"one": id, "other": id, "kind", "because"}]}]}
left-out        {"left_out": [piece of the source]}    with --bring-back as move
diff            {"versions": [{"version", "since", "reason"}], "diff": [{"fate": same | gone | come, "words"}]}
new-card        {"card": CARD}
edit            {"card": CARD, "changes": CHANGES}
move, sort, apart, same, topic remove, memo remove, remove-note   {"done": name of the act, "changes": CHANGES}
keep, dismiss, renew   the same; "done" is "" where all were so already
reread          {"articles": [{"article", "name", "added": [headline], "changed": [headline], "removed": [headline],
                 "kept": cards left as they are, "orphans": those whose words are gone, "is_revised": whether its text is another}], "kept", "changes": CHANGES}
reimport        the same; "sentence" is why an article could not be read from its source
details         {"details": {field: {"value", "origin": null where it is not known}}, "encodings": [others it can be read in]};
                with anything to correct as move
annotate        {"annotation": ANNOTATION}
annotations     {"annotations": [ANNOTATION]}
memo new, memo add, memo note, memo write, memo edit, memo move, memo cut, memo set, memo mark, memo picture, memo show, memo supplement   {"memo": MEMO}
memo deliver    {"delivered": {"memo": id, "version", "on"}}
memo since      {"since": SINCE}
memos           {"memos": [{"id", "title", "template", "marking", "entries", "modified"}]}
templates       {"templates": [{"name", "label", "pages": how many it should not exceed, 0 for no rule, "is_own", "sections": [{"key",
                 "heading", "block", "prompt", "kinds", "limit", "pages", "lines"}]}], "folder": where your own lie}
templates copy  {"template": its name, "path"}
export          {"exported": [path], "unprintable": letters the PDF shows as ?, "pages", "most_pages": of the PDF, and of its template's rule | null}
verify          {"proof": PROOF}    exits with 0 where all holds, 3 where something was altered, 4 where only sources are missing
export-library  {"exported_library": EXPORTED}
bundle          {"bundle": EXPORTED}
import-library, merge   {"merged": {"new": TAKEN, "known": TAKEN, "corrected": cards, "sentences": [what to know],
                 "changes": CHANGES}}    known: here already
undo, redo      {"undone" or "redone": name of the act, "changes": CHANGES}
undo (of one act)   {"done": name of the new act, "changes": CHANGES}
history         {"history": [ACT]}; with --act {"act": ACT + {"touches": [TOUCH], "total", "is_complete"}};
                with --trim {"trimmed": {"acts", "bytes", "left": bytes}}
backup          {"backup": SNAPSHOT}
backups         {"snapshots": [SNAPSHOT]}
restore         {"restored": the library's path, "snapshot": path, "replaced": path of the replaced file, or null}
check           {"check": {"is_sound", "looked_at": [part], "findings": [{"part", "sentence"}], "left_out": [the same]}}
                 with --salvage {"salvaged": {"target", "tables": [{"name", "saved", "lost": null where that cannot be
                 told}], "is_exact": false where one cannot be told, "left_over": [texts about something that is lost]}}
encrypt, decrypt   {"copied": {"path", "is_locked", "articles", "cards", "annotations", "memos", "bytes"}}
passphrase      {"changed": the library's path, "left": [paths of snapshots that keep another passphrase]}
trash           {"trash": [{"noun": note | topic | memo | section | line, "id", "name", "at", "where", "holds": cards or lines}]}
trash restore   {"done", "sentences": [what did not come back as it was], "changes": CHANGES}
trash empty     {"done", "changes": CHANGES}
self-test       {"ok": [{"what", "outcome"}]}
demo            {"library", "articles", "cards", "exported": [path]}

ARTICLE     {"id", "sha256", "name", "title", "outlet", "agency", "source", "byline", "dateline", "published", "language",
             "address", "file_name", "exercise", "origins": {field: stated | guessed | asked | edited},
             "body": {"start", "end"}, "text"}
CARD        {"id", "kind", "headline", "topic", "topic_reason", "topic_offers": [name], "article", "passages": [PASSAGE],
             "attribution": ATTRIBUTION, "figures": [FIGURE], "dates": [DATE], "entities": [ENTITY], "rule", "engine",
             "status", "annotations": [ANNOTATION], "relations": [RELATION]}; of a library also "article_name", "placed_by_hand", "is_orphan", "memos": [title]
  kind      event, position, quote, figure, background, why_it_matters
  status    new, kept, dismissed, edited
HITS        {"hits": [HIT], "count", "is_exact": false where there are more, "is_ranked": false where the newest come first,
             "left_out": why nothing was looked for here}
HIT         {"id", "title", "snippet", "title_marks": [{"start", "end"}], "marks": [{"start", "end"}] in the snippet, "source",
             "published", "card": id of a note's card | null, "kind": a card's kind | null}
RELATION    {"card": id, "kind", "because"}
  kind      corroborates, repeats, updates, updated_by, conflicts, opposes: how this card bears on the other
STORY       {"counted", "outlets": [name], "origins": [name], "copies": [as in articles], "related": [as in articles, with
             "share" of the smaller text that stands in both, 0 to 1]}
PASSAGE     {"start", "end", "role", "quote"}    role: content, source, cue, context
ATTRIBUTION {"who", "title", "source": {"start", "end", "quote"} | null, "cue": {"start", "end", "quote", "lemma"} | null,
             "stance", "mode", "via", "resolved_from", "inferred"}
  mode      direct, mixed, indirect, according_to, narration
FIGURE      {"value", "upper", "qualifier", "unit", "counted", "event", "giver", "anchor", "start", "end", "quote"}
DATE        {"value" (TIMEX3), "earliest", "latest", "ambiguous", "alternatives": [value], "direction", "borrowed",
             "start", "end", "quote"}    a borrowed date stands elsewhere in the article
ENTITY      {"name", "kind": person | organisation | place, "title", "start", "end", "quote"}
UNCARDED    {"start", "end", "quote", "reason"}
SUGGESTION  {"name", "terms": [word], "because", "cards": [id]}
TOPIC       {"id", "uuid", "name", "parent": id | null, "terms", "excluded", "learned": [{"word", "weight"}], "moves",
             "suggested", "cards", "new"}
ANNOTATION  {"id", "uuid", "card", "article", "text", "tags", "start", "end", "exact", "prefix", "suffix", "created", "modified"}
MEMO        {"id", "uuid", "title", "subtitle", "template", "marking", "options", "header", "sections": [{"id", "heading",
             "block", "marking", "prompt", "entries": [{"id", "card", "text", "provenance": verbatim | edited | own,
             "marking"}]}], "created", "modified"}
  options   {"contents", "notes": footnotes | endnotes, "sources", "summary", "portions", "page": a4 | letter, "draft",
             "accent", "logo", "manifest"}
  header    {"subject", "meeting", "participants", "when", "where", "prepared_for", "prepared_by", "attendees", "handling"}
SINCE       {"memo": id, "title", "version", "on", "articles": how many came in, "sentence", "developments": [{"entry": id of a
             line, "section", "text", "bearing": confirmed | superseded | disputed, "because", "new": NEW}],
             "fresh": [NEW], "more": how many more}
NEW         {"card": id, "headline", "quote", "source", "published"}
PROOF       {"file", "title", "date", "reference", "delivered": which version of which memo, "standing": STANDING, "sentence",
             "lines": [{"part", "words", "wording": verbatim | edited | own | set, "notes": [number], "standing", "because",
             "card": id | null}], "notes": [{"number", "words", "standing", "because"}], "added": [words not the memo's own]}
  standing  holds, altered, source_missing
ACT         {"id", "name", "at", "undone", "touched": {"articles", "topics", "cards", "annotations", "memos": how many}}
TOUCH       {"noun": article | topic | card | note | memo | section | line, "id", "name", "deed": made | changed | removed |
             trashed | restored, "alterations": [{"field", "before", "after"}]}
EXPORTED    {"path", "articles", "cards", "notes", "topics", "memos", "files", "bytes", "asked_for": cards of the topic or
            memo, "alongside": cards that only come with their articles}
TAKEN       {"articles", "cards", "notes", "topics", "memos"}
SNAPSHOT    {"path", "at", "articles", "cards", "annotations", "memos", "bytes", "occasion", "is_readable"}
  occasion  automatic, asked, migration
SUBSCRIPTION {"id", "kind": feed | folder, "address", "title", "topic", "checked": time of the last look | null, "found": new
            articles then, "fault": why it failed, "is_unasked": it came with an export and is looked at only when named}
CHANGES     {"articles": [id], "topics": [id], "cards": [id], "annotations": [id], "memos": [id], "subscriptions": [id]}
"""
