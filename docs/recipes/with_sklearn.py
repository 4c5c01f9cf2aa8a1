"""Clean as the first step of a scikit-learn pipeline."""

from collections.abc import Iterable

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import FunctionTransformer

import wireclean as wc


def clean_texts(texts: Iterable[str]) -> list[str | None]:
    """The texts cleaned; a function with a name, so that the pipeline can be pickled."""
    return list(wc.clean_many(texts))


def pipeline() -> Pipeline:
    """Clean, then count words."""
    return make_pipeline(FunctionTransformer(clean_texts), TfidfVectorizer())
