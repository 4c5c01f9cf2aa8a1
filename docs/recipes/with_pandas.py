"""Clean a column of a pandas frame."""

import pandas as pd

import wireclean as wc


def clean_column(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with its column `text` cleaned."""
    return frame.assign(text=frame["text"].map(wc.clean, na_action="ignore"))


def with_account(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with the clean text, the dateline and the edits as columns."""
    accounts = frame["text"].map(lambda raw: wc.parse(raw).to_dict(), na_action="ignore")
    return frame.assign(
        text=accounts.str["text"],
        city=accounts.str["dateline"].str["city"],
        agencies=accounts.str["dateline"].str["agencies"],
        edits=accounts.str["edits"],
    )


def clean_large_column(frame: pd.DataFrame, workers: int) -> pd.DataFrame:
    """The frame with its column `text` cleaned in several processes; worth it from some thousands of stories."""
    texts = frame["text"].astype(object).where(frame["text"].notna(), None)
    return frame.assign(text=list(wc.clean_many(texts, workers=workers)))
