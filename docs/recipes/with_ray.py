"""Clean a Ray data set."""

import pyarrow as pa
import ray

import wireclean as wc

EDIT = pa.struct({"start": pa.int64(), "end": pa.int64(), "old": pa.string(), "new": pa.string(), "rule": pa.string()})
DATELINE = pa.struct(
    {"place": pa.string(), "city": pa.string(), "region": pa.string(), "date": pa.string(), "agencies": pa.list_(pa.string())}
)
ACCOUNT = pa.struct({"text": pa.string(), "edits": pa.list_(EDIT), "dateline": DATELINE})


def clean_batch(batch: pa.Table) -> pa.Table:
    """One batch with its column `text` cleaned."""
    texts = pa.array(wc.clean_many(batch["text"].to_pylist()), pa.string())
    return batch.set_column(batch.schema.get_field_index("text"), "text", texts)


def account_batch(batch: pa.Table) -> pa.Table:
    """One batch with the account of each story as a struct in the column `clean`."""
    accounts = [None if raw is None else wc.parse(raw).to_dict() for raw in batch["text"].to_pylist()]
    return batch.append_column("clean", pa.array(accounts, ACCOUNT))


def clean(data: ray.data.Dataset, blocks: int) -> ray.data.Dataset:
    """The data set with its column `text` cleaned; one small file is one block, and one block is one task."""
    return data.repartition(blocks).map_batches(clean_batch, batch_format="pyarrow")


def with_account(data: ray.data.Dataset, blocks: int) -> ray.data.Dataset:
    """The data set with the account of each story in the column `clean`."""
    return data.repartition(blocks).map_batches(account_batch, batch_format="pyarrow")
