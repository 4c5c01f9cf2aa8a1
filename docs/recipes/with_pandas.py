"""Clean a column of a pandas frame."""

import pandas as pd

import wireclean as wc


def clean_column(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with its column `text` cleaned."""
    return frame.assign(text=frame["text"].map(wc.clean, na_action="ignore"))


def with_account(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with the clean text, the dateline and the edits as columns."""
    stories = [None if pd.isna(raw) else wc.parse(raw) for raw in frame["text"]]
    datelines = [story and story.dateline for story in stories]
    return frame.assign(
        text=[story and story.text for story in stories],
        city=[dateline and dateline.city for dateline in datelines],
        agencies=[dateline and list(dateline.agencies) for dateline in datelines],
        edits=[story and story.to_dict()["edits"] for story in stories],
    )


def clean_large_column(frame: pd.DataFrame, workers: int) -> pd.DataFrame:
    """The frame with its column `text` cleaned in several processes; worth it from some thousands of stories."""
    texts = frame["text"].astype(object).where(frame["text"].notna(), None)
    return frame.assign(text=list(wc.clean_many(texts, workers=workers)))
