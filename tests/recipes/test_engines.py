"""The recipes whose engines are heavy: run by `.ci/engines`; each is skipped where its engine is not installed."""

from __future__ import annotations

import json
import os
import shutil
import sys
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
def spark(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    sql = pytest.importorskip("pyspark.sql")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java 17")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    session = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    yield session
    session.stop()


def test_spark(spark: Any, tmp_path: Path) -> None:
    errors = pytest.importorskip("pyspark.errors")
    ours = recipe("with_pyspark")
    frame = spark.createDataFrame([(k, row) for k, row in enumerate([*ROWS, SURROGATE])], "id int, text string")
    done = {row.id: row.text for row in ours.clean_column(frame).collect()}
    assert [done[k] for k in range(len(ROWS))] == CLEANED
    assert done[len(ROWS)] == wc.clean(SURROGATE)
    assert ours.clean_column(spark.createDataFrame([(NUMBER,)], "text string")).collect()[0].text == "42"
    with pytest.raises(errors.PythonException, match="must be a str, not int"):
        ours.clean_column(spark.createDataFrame([(NUMBER,)], "text int")).collect()
    (tmp_path / "surrogate.jsonl").write_text(json.dumps({"text": SURROGATE}), encoding="utf-8")
    assert spark.read.json(str(tmp_path / "surrogate.jsonl")).collect()[0].text == "Rain is ?expected."
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
        (row,) = ours.with_account(ray.data.from_arrow(pa.table({"text": [RAW]})), blocks=1).take_all()
        assert (row["clean"]["text"], row["clean"]["dateline"]["city"]) == (CLEAN, "LISBON")
        (row,) = ours.clean(ray.data.from_items([{"text": SURROGATE}]), blocks=1).take_all()
        assert row["text"] == wc.clean(SURROGATE)
        with pytest.raises(UnicodeEncodeError):
            pa.table({"text": [SURROGATE]})
        with pytest.raises(ray.exceptions.RayTaskError, match="must be a str, not int"):
            ours.clean(ray.data.from_items([{"text": NUMBER}]), blocks=1).take_all()
    finally:
        ray.shutdown()


def test_dask_distributed() -> None:
    distributed = pytest.importorskip("distributed")
    db = pytest.importorskip("dask.bag")
    ours = recipe("with_dask")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, distributed.Client(cluster):
        assert ours.clean_bag(db.from_sequence([*ROWS, SURROGATE], npartitions=2)).compute() == [*CLEANED, wc.clean(SURROGATE)]
        with pytest.raises(TypeError, match="must be a str, not int"):
            ours.clean_bag(db.from_sequence([RAW, NUMBER], npartitions=2)).compute()


def test_datatrove(tmp_path: Path) -> None:
    executor = pytest.importorskip("datatrove.executor")
    readers = pytest.importorskip("datatrove.pipeline.readers")
    writers = pytest.importorskip("datatrove.pipeline.writers")
    documents = pytest.importorskip("datatrove.data")
    ours = recipe("with_datatrove")

    def run(name: str, *rows: Any) -> dict[str, str]:
        (tmp_path / name).mkdir()
        lines = [json.dumps({"id": str(k), "text": row}) for k, row in enumerate(rows)]
        (tmp_path / name / "stories.jsonl").write_text("\n".join(lines), encoding="utf-8")
        clean = tmp_path / f"{name}-clean"
        pipeline = [readers.JsonlReader(str(tmp_path / name)), ours.Wireclean(), writers.JsonlWriter(str(clean), compression=None)]
        executor.LocalPipelineExecutor(pipeline=pipeline, tasks=1, logging_dir=str(tmp_path / f"{name}-logs")).run()
        (target,) = clean.glob("*.jsonl")
        return {record["id"]: record["text"] for record in map(json.loads, target.read_text(encoding="utf-8").splitlines())}

    dropped = {2, 3, 6}  # null, empty, and what the reader's JSON parser refuses
    kept = {str(k): text for k, text in enumerate([*CLEANED, None]) if k not in dropped}
    assert run("rows", *ROWS, SURROGATE) == kept
    with pytest.raises(TypeError, match="int"):
        run("number", RAW, NUMBER)
    (document,) = ours.Wireclean().run(iter([documents.Document(text=SURROGATE, id="0")]))
    assert document.text == wc.clean(SURROGATE)
    (document,) = ours.WirecleanAccount().run(iter([documents.Document(text=RAW, id="0")]))
    assert (document.text, document.metadata["wireclean"]["dateline"]["city"]) == (CLEAN, "LISBON")
    assert [edit["rule"] for edit in document.metadata["wireclean"]["edits"]] == [edit.rule for edit in wc.parse(RAW).edits]


def test_beam() -> None:
    beam = pytest.importorskip("apache_beam")
    util = pytest.importorskip("apache_beam.testing.util")
    ours = recipe("with_beam")
    rows = [{"id": k, "text": row} for k, row in enumerate(ROWS)]
    with beam.Pipeline() as pipeline:
        done = ours.clean(pipeline | beam.Create(rows))
        util.assert_that(done, util.equal_to([{"id": k, "text": text} for k, text in enumerate(CLEANED)]))
    for bad, error in ((NUMBER, TypeError), (SURROGATE, UnicodeEncodeError)):
        with pytest.raises(error), beam.Pipeline() as pipeline:
            ours.clean(pipeline | beam.Create([{"id": 0, "text": bad}]))
    assert ours.account({"text": RAW})["clean"]["text"] == CLEAN
    assert ours.account({"text": None})["clean"] is None
