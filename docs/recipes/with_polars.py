"""Clean a column of a Polars frame."""

import polars as pl

import wireclean as wc

EDIT = pl.Struct({"start": pl.Int64, "end": pl.Int64, "old": pl.String, "new": pl.String, "rule": pl.String})
DATELINE = pl.Struct({"place": pl.String, "city": pl.String, "region": pl.String, "date": pl.String, "agencies": pl.List(pl.String)})
ACCOUNT = pl.Struct({"text": pl.String, "edits": pl.List(EDIT), "dateline": DATELINE})


def clean_column(frame: pl.DataFrame) -> pl.DataFrame:
    """The frame with its column `text` cleaned."""
    return frame.with_columns(pl.col("text").map_elements(wc.clean, return_dtype=pl.String))


def account(raw: str) -> dict[str, object]:
    """The account of one story, cut to the fields of `ACCOUNT`."""
    whole = wc.parse(raw).to_dict()
    dateline = whole["dateline"] and {field.name: whole["dateline"][field.name] for field in DATELINE.fields}
    return {"text": whole["text"], "edits": whole["edits"], "dateline": dateline}


def with_account(frame: pl.DataFrame) -> pl.DataFrame:
    """The frame with the account of each story as a struct in the column `clean`."""
    return frame.with_columns(pl.col("text").map_elements(account, return_dtype=ACCOUNT).alias("clean"))
