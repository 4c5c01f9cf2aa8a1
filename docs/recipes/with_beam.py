"""Clean in an Apache Beam pipeline."""

from typing import Any

import apache_beam as beam

import wireclean as wc


def clean_record(record: dict[str, Any]) -> dict[str, Any]:
    """One record with its field `text` cleaned."""
    return {**record, "text": wc.clean(record["text"])}


def account(record: dict[str, Any]) -> dict[str, Any]:
    """One record with the account of its story in the field `clean`."""
    return {**record, "clean": None if record["text"] is None else wc.parse(record["text"]).to_dict()}


def clean(records: beam.PCollection) -> beam.PCollection:
    """The records cleaned; the label keeps two such steps apart."""
    return records | "wireclean" >> beam.Map(clean_record)
