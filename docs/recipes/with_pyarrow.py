"""Clean a Parquet file batch by batch, in constant memory."""

import pyarrow as pa
import pyarrow.parquet as pq

import wireclean as wc

EDIT = pa.struct({"start": pa.int64(), "end": pa.int64(), "old": pa.string(), "new": pa.string(), "rule": pa.string()})
DATELINE = pa.struct(
    {"place": pa.string(), "city": pa.string(), "region": pa.string(), "date": pa.string(), "agencies": pa.list_(pa.string())}
)
ACCOUNT = pa.struct({"text": pa.string(), "edits": pa.list_(EDIT), "dateline": DATELINE})


def clean_file(source: str, target: str, workers: int = 1) -> None:
    """Write `source` to `target` with its column `text` cleaned; the column keeps its type."""
    with pq.ParquetFile(source) as file, pq.ParquetWriter(target, file.schema_arrow) as writer:
        at = file.schema_arrow.get_field_index("text")
        for batch in file.iter_batches(2000):
            texts = pa.array(wc.clean_many(batch["text"].to_pylist(), workers=workers), batch.schema.field(at).type)
            writer.write_batch(batch.set_column(at, batch.schema.field(at), texts))


def accounts(batch: pa.RecordBatch) -> pa.StructArray:
    """The account of each story of a batch, as an array of structs."""
    return pa.array([None if raw is None else wc.parse(raw).to_dict() for raw in batch["text"].to_pylist()], ACCOUNT)
