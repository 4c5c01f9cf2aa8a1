"""Clean a Ray data set."""

import pyarrow as pa
import ray

import wireclean as wc


def clean_batch(batch: pa.Table) -> pa.Table:
    """One batch with its column `text` cleaned."""
    texts = pa.array(wc.clean_many(batch["text"].to_pylist()), pa.string())
    return batch.set_column(batch.schema.get_field_index("text"), "text", texts)


def clean(data: ray.data.Dataset, blocks: int) -> ray.data.Dataset:
    """The data set with its column `text` cleaned; one small file is one block, and one block is one task."""
    return data.repartition(blocks).map_batches(clean_batch, batch_format="pyarrow")
