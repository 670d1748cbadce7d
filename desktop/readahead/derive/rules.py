"""Names every rule that makes a card and says it in one plain sentence, for a reader who asks why."""

from collections.abc import Mapping
from types import MappingProxyType

WORDS: Mapping[str, str] = MappingProxyType(
    {
        "quote-then-speaker": "The words in quotation marks are followed by who said them.",
        "quote-then-said-speaker": "The words in quotation marks are followed by a reporting verb and its speaker.",
        "split-quote": "The speaker stands between two parts of one quotation.",
        "quote-after-cue": "A speaker and a reporting verb lead into the quotation.",
        "quote-beside-speaker": "The quotation stands beside a sentence that names its speaker.",
        "quote-continued": "The quotation goes on from the paragraph before.",
        "quote-inferred-speaker": "The quotation names no speaker; the last one quoted is taken.",
        "quote-no-speaker": "The words stand in quotation marks and no speaker was found.",
        "said-that": "A speaker and a reporting verb are followed by a clause with “that”.",
        "said-clause": "A speaker and a reporting verb are followed by a clause.",
        "asked-whether": "A speaker and a reporting verb are followed by an indirect question.",
        "asked-of-somebody": "The sentence says what somebody was asked, and who asked where it is named.",
        "speaker-colon": "The words stand after a name and a colon, as in a title or an interview.",
        "clause-colon-quote": "The quotation stands after a colon; whoever the clause before it is about speaks.",
        "noun-of-speaker": "A noun such as “claim” or “warning” says whose it is and goes on with “that”.",
        "clause-then-speaker": "The clause is followed by who said it.",
        "clause-then-said-speaker": "The clause is followed by a reporting verb and its speaker.",
        "mid-clause": "The speaker stands in the middle of the clause.",
        "as-speaker-said": "The clause stands beside “as” with who said it.",
        "to-infinitive": "The verb says what somebody refuses, vows, demands or threatens to do.",
        "object": "The verb says what somebody criticises, praises, denies, rejects or calls for.",
        "view": "The verb says what somebody wants, backs, opposes or believes, and the article tells it as its own.",
        "according-to": "“According to” names who the article has it from.",
        "plan-calls-for": "A plan or an agreement is said to call for something.",
        "label-why-it-matters": "The article itself labels the paragraph as why it matters.",
        "label-background": "The article itself labels the paragraph as background.",
        "reported-figure": "A number that counts, given by the speaker named.",
        "counted-figure": "A number that counts: people, money, a share, a percentage.",
        "given-count": "Somebody named puts a count at a number, or raises or cuts it to one.",
        "relative-figure": "A number in a clause beginning with “which”, on its own card.",
        "background-cue": "The sentence looks back: previously, had, since, has been doing.",
        "past-date": "The sentence is dated well before the article.",
        "future-event": "The sentence says that something is to happen.",
        "event-verb": "The verb is one of happening: meet, visit, vote, strike, ease, resume.",
        "early-event": "The sentence stands in the first quarter of the article.",
        "late-background": "The sentence stands after the first quarter of the article.",
        "state": "The sentence says how things are, and nothing that happens.",
        "lede-and-date": "The first sentence names what is to happen; the next one adds when.",
        "shared-subject": "The subject is the one of the clause before.",
        "foreign-quotation": "The words stand in quotation marks; the rules do not know the language's grammar, so nobody is named.",
        "foreign-figure": "The sentence holds a number that counts; the rules do not know the language's grammar.",
        "foreign-date": "The sentence names a day or a month; the rules do not know the language's grammar.",
        "by-hand": "A person made this card of the passage.",
    }
)
"""Each rule's name and what it says."""
