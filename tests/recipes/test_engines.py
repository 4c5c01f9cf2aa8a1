"""The recipes whose engines are heavy: run by `.ci/engines`; each is skipped where its engine is not installed."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest

import wireclean as wc
from recipes.rows import CLEAN, EMPTY, LARGE, NUL, NULL, NUMBER, PLAIN, RAW, RECIPES, SURROGATE, recipe

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.filterwarnings("default")

ROWS = [RAW, PLAIN, NULL, EMPTY, NUL, LARGE]
CLEANED = [CLEAN, PLAIN, None, "", "Rain is expected.", LARGE.strip()]


@pytest.fixture(autouse=True)
def workers_find_the_recipes(monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [str(RECIPES), os.environ.get("PYTHONPATH", "")]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, paths)))


@pytest.fixture
def spark() -> Iterator[Any]:
    sql = pytest.importorskip("pyspark.sql")
    session = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    yield session
    session.stop()


def test_spark(spark: Any, tmp_path: Path) -> None:
    ours = recipe("with_pyspark")
    frame = spark.createDataFrame([(k, row) for k, row in enumerate([*ROWS, SURROGATE])], "id int, text string")
    done = {row.id: row.text for row in ours.clean_column(frame).collect()}
    assert [done[k] for k in range(len(ROWS))] == CLEANED
    assert done[len(ROWS)] == wc.clean(SURROGATE)
    first, second = ours.with_account(spark.createDataFrame([(0, RAW), (1, None)], "id int, text string")).orderBy("id").collect()
    assert (first.clean.text, first.clean.dateline.city, second.clean) == (CLEAN, "LISBON", None)
    assert [edit.rule for edit in first.clean.edits] == [edit.rule for edit in wc.parse(RAW).edits]
    raws = [f"{RAW} Take {k}." for k in range(2000)]
    spark.createDataFrame(list(enumerate(raws)), "id int, text string").repartition(4).write.parquet(str(tmp_path / "raw"))
    ours.clean_column(spark.read.parquet(str(tmp_path / "raw"))).write.parquet(str(tmp_path / "clean"))
    back = {row.id: row.text for row in spark.read.parquet(str(tmp_path / "clean")).collect()}
    assert [back[k] for k in range(2000)] == [wc.clean(raw) for raw in raws]


def test_ray() -> None:
    ray = pytest.importorskip("ray")
    pa = pytest.importorskip("pyarrow")
    ours = recipe("with_ray")
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, runtime_env={"env_vars": {"PYTHONPATH": os.environ["PYTHONPATH"]}})
    try:
        data = ray.data.from_arrow(pa.table({"id": list(range(len(ROWS))), "text": pa.array(ROWS, pa.string())}))
        rows = sorted(ours.clean(data, blocks=2).take_all(), key=lambda row: row["id"])
        assert [row["text"] for row in rows] == CLEANED
    finally:
        ray.shutdown()


def test_dask_distributed() -> None:
    distributed = pytest.importorskip("distributed")
    db = pytest.importorskip("dask.bag")
    ours = recipe("with_dask")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, distributed.Client(cluster):
        assert ours.clean_bag(db.from_sequence(ROWS, npartitions=2)).compute() == CLEANED


def test_datatrove(tmp_path: Path) -> None:
    executor = pytest.importorskip("datatrove.executor")
    readers = pytest.importorskip("datatrove.pipeline.readers")
    writers = pytest.importorskip("datatrove.pipeline.writers")
    ours = recipe("with_datatrove")
    (tmp_path / "raw").mkdir()
    rows = [RAW, PLAIN, NUL, LARGE]
    with (tmp_path / "raw/stories.jsonl").open("w", encoding="utf-8") as file:
        file.writelines(json.dumps({"id": str(k), "text": row}) + "\n" for k, row in enumerate(rows))
    pipeline = [
        readers.JsonlReader(str(tmp_path / "raw")),
        ours.Wireclean(),
        writers.JsonlWriter(str(tmp_path / "clean"), compression=None),
    ]
    executor.LocalPipelineExecutor(pipeline=pipeline, tasks=1, logging_dir=str(tmp_path / "logs")).run()
    (target,) = (tmp_path / "clean").glob("*.jsonl")
    done = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert [record["text"] for record in done] == [wc.clean(row) for row in rows]


def test_beam() -> None:
    beam = pytest.importorskip("apache_beam")
    util = pytest.importorskip("apache_beam.testing.util")
    ours = recipe("with_beam")
    rows = [{"id": k, "text": row} for k, row in enumerate(ROWS)]
    with beam.Pipeline() as pipeline:
        done = ours.clean(pipeline | beam.Create(rows))
        util.assert_that(done, util.equal_to([{"id": k, "text": text} for k, text in enumerate(CLEANED)]))
    assert ours.account({"text": RAW})["clean"]["text"] == CLEAN
    assert ours.account({"text": None})["clean"] is None
    with pytest.raises(TypeError, match="must be a str, not int"):
        ours.clean_record({"text": NUMBER})
