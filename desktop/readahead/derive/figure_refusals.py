"""The signs before and after digits that are no figure: dates, clock times, ages, scores, ordinals, the numbers in names."""

import re

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
DATE_BEFORE = re.compile(rf"\b{_MONTH}\s(?:\d{{1,2}}\s?(?:[-–]|and|to)\s?|\d{{1,2}}(?:st|nd|rd|th)?,?\s)?$")
DATE_AFTER = re.compile(
    rf"(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}})?\s(?:of\s)?{_MONTH}(?![a-z])(?!\s(?:be|have|not))"
)
NAME_BEFORE = re.compile(
    r"(?:\b(?:[Rr]esolutions?|[Aa]rticles?|[Ss]ection|[Cc]hapter|[Rr]oute|[Hh]ighway|[Ff]light|[Pp]age|[Cc]hannel|[Rr]oom|[Pp]art|[Tt]itle|[Ff]orm|"
    r"[Gg]rade|[Vv]ersion|[Vv]olume|[Ii]ssue|[Aa]nnex|[Pp]rotocol|[Pp]hase|[Gg]ate|[Ll]evel|[Aa]pollo|[Bb]oeing|[Aa]irbus|[Nn]umber|[Nn]o\.|[Nn]os\.|"
    r"[Rr]ule|[Cc]ase|[Ff]igure|[Tt]able|[Gg]roup of|[Bb]ig|[Ww]ar|[Aa]ged?|[Aa]ges|age of|aged between|[Cc]lass|[Ss]eason|[Ee]pisode|[Dd]ay|[Ww]eek|"
    r"[Ii]nterstate|[Aa]venue|[Dd]istrict|[Pp]recinct|[Uu]nit|[Ww]indows|[Ff]ormula|[Tt]op|[Bb]usiness|tel|phone|at age)\s|#|"
    r"[A-Z]-|[A-Za-z]{2,}-|\d[:/]|[/+])$"
)
CLOCK_AFTER = re.compile(
    r":\d\d|\s?(?:[ap]\.?m\b\.?|GMT|UTC|o[’']clock|hours GMT)|h\d\d\b|/\d", re.IGNORECASE
)
ORDINAL_AFTER = re.compile(r"(?:st|nd|rd|th|s)\b|[’']s\b")
HYPHENATED = re.compile(r"-(?!year\b|(?:percent|million|billion|trillion|dollar|euro|pound)\b)(?=[A-Za-z])")
AGE_AROUND = re.compile(r"[A-Z][\w’'.-]*,\s$")
CODE_AFTER = re.compile(r"-\d{3,}|,\d|\.\d+\.|[A-Z]|-[A-Z]")
SCORE_AFTER = re.compile(
    r"\s?[-–]\s?\d{1,3}(?:\s(?:win|victory|loss|defeat|lead|draw|tie|record|triumph|thrashing|in|on|over|against|to|at|vote|decision)\b|[.,;)]|$)"
)
SCORE_BEFORE = re.compile(
    r"\b(?:won|win|beat|lost|lead|led|drew|defeated|defeat|victory|tied|score|vote|voted)(?:\sof)?\s$"
)
SCORE = re.compile(r"\s?[-–]\s?\d")
SCORE_END = re.compile(r"\d\s?[-–]\s?$")
PHONE = re.compile(r"\(?\+?\d[\d()\s.-]{6,}\d")
YEARS = range(1500, 2101)
