"""Clean a column of a Spark data frame."""

from pyspark.sql import DataFrame
from pyspark.sql.functions import udf

import wireclean as wc

ACCOUNT = """
    text string,
    edits array<struct<start: int, end: int, old: string, new: string, rule: string>>,
    dateline struct<place: string, city: string, region: string, date: string, agencies: array<string>>
"""


def clean_column(frame: DataFrame) -> DataFrame:
    """The frame with its column `text` cleaned."""
    return frame.withColumn("text", udf(wc.clean, "string", useArrow=True)("text"))


def account(raw: str | None) -> dict[str, object] | None:
    """The account of one story, as a struct."""
    return None if raw is None else wc.parse(raw).to_dict()


def with_account(frame: DataFrame) -> DataFrame:
    """The frame with the account of each story as a struct in the column `clean`."""
    return frame.withColumn("clean", udf(account, ACCOUNT, useArrow=True)("text"))
