"""Clean with Dask: a bag of texts, or a column of a data frame."""

import dask.bag as db
import dask.dataframe as dd

import wireclean as wc


def clean_bag(texts: db.Bag) -> db.Bag:
    """The texts cleaned; a bag runs in processes unless told otherwise."""
    return texts.map(wc.clean)


def account_bag(texts: db.Bag) -> db.Bag:
    """The account of each text, as a dict."""
    return texts.map(lambda raw: None if raw is None else wc.parse(raw).to_dict())


def clean_column(frame: dd.DataFrame) -> dd.DataFrame:
    """The frame with its column `text` cleaned; compute it with scheduler="processes" or on a cluster."""
    return frame.assign(text=frame["text"].map(wc.clean, na_action="ignore", meta=("text", "str")))
