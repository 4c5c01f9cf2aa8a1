"""wireclean cleans the plain text of scraped news-wire stories, and accounts for every character it touches."""

from wireclean.ads import remove_ads
from wireclean.batch import clean_many
from wireclean.characters import fix_characters
from wireclean.cleaner import Cleaner, cleaner
from wireclean.datelines import Dateline, Place, find_dateline, normalize_dateline
from wireclean.edits import Edit, apply
from wireclean.furniture import remove_furniture
from wireclean.newswire import NEWSWIRE, clean, parse
from wireclean.paragraphs import reflow_paragraphs, split_paragraphs
from wireclean.pipeline import Pipeline
from wireclean.quotes import repair_quotes
from wireclean.story import Story
from wireclean.version import __version__

__all__ = (
    "NEWSWIRE",
    "Cleaner",
    "Dateline",
    "Edit",
    "Pipeline",
    "Place",
    "Story",
    "__version__",
    "apply",
    "clean",
    "clean_many",
    "cleaner",
    "find_dateline",
    "fix_characters",
    "normalize_dateline",
    "parse",
    "reflow_paragraphs",
    "remove_ads",
    "remove_furniture",
    "repair_quotes",
    "split_paragraphs",
)
