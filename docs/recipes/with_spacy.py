"""Clean before spaCy, and carry entities back to the raw text."""

from collections.abc import Iterable, Iterator

import spacy
from spacy.tokens import Doc

import wireclean as wc

if not Doc.has_extension("story"):
    Doc.set_extension("story", default=None)


def docs(nlp: spacy.Language, raws: Iterable[str | None]) -> Iterator[Doc]:
    """A document for each story; its account is `doc._.story`. A null becomes an empty document."""
    stories = (wc.parse(raw or "") for raw in raws)
    for doc, story in nlp.pipe(((story.text, story) for story in stories), as_tuples=True):
        doc._.story = story
        yield doc


def raw_entities(doc: Doc) -> list[tuple[int, int, str]]:
    """Where the entities of a document stand in the raw text, and their labels."""
    return [(*doc._.story.raw_span(entity.start_char, entity.end_char), entity.label_) for entity in doc.ents]
