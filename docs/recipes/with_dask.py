"""Clean with Dask: a bag of texts, or a column of a data frame."""

import dask.bag as db
import dask.dataframe as dd

import wireclean as wc


def clean_bag(texts: db.Bag) -> db.Bag:
    """The texts cleaned; a bag runs in processes unless told otherwise."""
    return texts.map(wc.clean)


def account(raw: str | None) -> dict[str, object] | None:
    """The account of one story."""
    return None if raw is None else wc.parse(raw).to_dict()


def account_bag(texts: db.Bag) -> db.Bag:
    """The account of each text, as a dict."""
    return texts.map(account)


def clean_column(frame: dd.DataFrame) -> dd.DataFrame:
    """The frame with its column `text` cleaned; compute it with scheduler="processes" or on a cluster."""
    return frame.assign(text=frame["text"].map(wc.clean, na_action="ignore", meta=("text", "str")))


def with_account(frame: dd.DataFrame) -> dd.DataFrame:
    """The frame with the account of each story, a dict, in the column `clean`."""
    return frame.assign(clean=frame["text"].map(account, na_action="ignore", meta=("clean", "object")))
