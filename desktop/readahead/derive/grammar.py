"""The closed word classes of English that every rule of this room asks about. Words are lower case, apostrophes straight."""

import re
from functools import lru_cache


def word_set(text: str) -> frozenset[str]:
    """Return the words of *text* as a set."""
    return frozenset(text.split())


DETERMINERS = word_set(
    "the a an this that these those his her its their my our your some any no every each another all both either "
    "neither several many few most more other such what whose"
)
POSSESSIVES = word_set("his her its their my our your whose")
PREPOSITIONS = word_set(
    "of in on at by for from to with without within into onto over under about after before between among against "
    "during through across along around behind beyond near off out outside inside toward towards upon via per than "
    "despite until till since amid unlike like including regarding concerning following throughout as"
)
SUBORDINATORS = word_set(
    "that while whereas although though because if unless when whenever where whether as since after before until "
    "once so than lest how why what whatever"
)
CONJUNCTIONS = word_set("and or but nor yet")
RELATIVES = word_set("who which whom whose that where")
NOMINATIVE = word_set("he she they i we it you who")
PRONOUNS = word_set(
    "he she they i we it you him her them us me himself herself themselves itself this these those everyone someone "
    "anyone everybody somebody nobody there one others"
)
BE = word_set("is are was were be been being am 's 're 'm isn't aren't wasn't weren't")
HAVE = word_set("has have had having 've hasn't haven't hadn't")
MODALS = word_set(
    "will would can could may might must shall should cannot can't won't wouldn't couldn't shouldn't mustn't needn't 'll 'd"
)
DO = word_set("do does did don't doesn't didn't")
AUXILIARIES = BE | HAVE | MODALS | DO
"""Words that make a verb group finite or stand in one."""

FINITE = (AUXILIARIES - {"be", "been", "being", "having", "'d", "'s"}) | word_set(
    "he's she's it's that's there's i'm we're they're you're he'd she'd i've we've they've you've i'll we'll he'll "
    "she'll it'll they'll you'll let's here's what's who's ain't"
)
NEGATIONS = word_set("not no never cannot nobody none neither nor without nothing")
HEDGES = word_set(
    "could may might would should reportedly allegedly apparently supposedly purportedly possibly perhaps probably "
    "likely unlikely if unless although though"
)
ADVERBS = word_set(
    "earlier also again already always even ever just later now often once only soon still then too twice yet not never "
    "never-before far long first once here there however meanwhile instead further once more back far"
)
FUNCTION = (
    (DETERMINERS - word_set("several many few most more all both other others"))
    | PREPOSITIONS
    | SUBORDINATORS
    | CONJUNCTIONS
    | RELATIVES
    | (AUXILIARIES - word_set("did"))
    | word_set(
        "he she they i we to not also it's he's she's very reportedly allegedly more most even just only"
    )
)
"""Words no headline may end on."""

BODIES = word_set(
    "service department administration commission committee agency council ministry office bureau board institute "
    "foundation association authority fund center centre act"
)
"""Nouns that close the name of an office or body, "and" and all: "Immigration and Naturalization Service"."""
MONTHS = word_set("january february march april may june july august september october november december")
DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
TIME_WORDS = (
    MONTHS
    | DAYS
    | word_set(
        "jan jan. feb feb. mar mar. apr apr. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. today yesterday "
        "tomorrow tonight morning afternoon evening night week weekend month year years months weeks days hours minutes day "
        "earlier later last next this ago past recently"
    )
)
PAST = word_set(
    "began became broke brought built bought came caught chose cut drew drove ate fell felt fought found flew forbade "
    "forgot froze gave got grew held hid hit hurt kept knew laid led left lent let lost made meant met paid put quit "
    "ran rang rose said sank sat saw sent set shook shot shut sang slept sold spent split spoke spread stood stole "
    "struck stuck swept swore swung taught thought threw told took tore understood went withdrew woke won wore wrote "
    "beat bound clung crept dealt dug fed fled overthrew overtook rode sought shed slid spun sprang strove undertook "
    "upheld wound underwent dove snapped drank blew"
)
PRESENT = word_set(
    "says wants seeks needs remains continues calls faces holds keeps makes takes gives plans aims hopes includes "
    "comes goes stands runs leads shows means seems appears begins starts stops ends becomes believes thinks knows "
    "requires involves follows brings allows depends marks lies threatens refuses rejects supports opposes argues "
    "insists claims warns denies suggests accuses urges demands vows works lives leaves meets visits votes rises "
    "falls grows produces provides serves represents reflects raises draws sets sits puts expects looks tries "
    "prefers estimates drinks receives arrives speaks hosts heads covers carries moves pays buys sells "
    "spends costs earns owns opens closes changes causes creates offers accepts asks answers adds allows "
    "applies appoints approves arrests attacks attracts avoids awaits backs bans blocks builds calls "
    "carries cites cuts cracks declares defends delays demands deploys describes deserves destroys dies "
    "discusses drives drops eases enters exceeds exists expands fails feels fights finds fires flies "
    "focuses forces forms gathers gets hears helps hits joins keeps kills lacks lasts launches learns "
    "lets limits links loses manages meets monitors names needs notes occurs operates orders owes passes "
    "plays pledges poses prevents promises protects proves pushes raises reaches reads reaches rejects "
    "relies reports responds rests returns reveals rules sees sends serves signs speaks spends spreads "
    "strengthens strikes suffers takes talks targets tells tests threatens travels treats turns "
    "undermines uses wins withdraws worries writes "
    "remain continue want seek face say hold keep make take give plan include come stand lead show mean seem appear "
    "begin require involve believe think depend need hope know argue insist claim warn agree differ vary"
)
_ED_NOT_VERB = word_set(
    "hundred united red bed feed need seed speed indeed breed creed shed sacred naked wicked alleged so-called "
    "aged hatred embed proposed limited armed"
)
_ED = re.compile(r"[a-z-]{2,}ed$")


@lru_cache(maxsize=8192)
def is_finite(word: str) -> bool:
    """Return whether *word* (lower case) can be the finite verb of a clause; participles in -ed count."""
    return (
        word in FINITE
        or word in PAST
        or word in PRESENT
        or (_ED.match(word) is not None and word not in _ED_NOT_VERB)
    )


@lru_cache(maxsize=8192)
def is_adverb(word: str) -> bool:
    """Return whether *word* (lower case) is an adverb that may stand inside a verb group."""
    return word in ADVERBS or (len(word) > 4 and word.endswith("ly") and word not in _NOT_ADVERB)


_NOT_ADVERB = word_set(
    "family july italy assembly ally rally supply reply bully only early friendly elderly likely"
)
