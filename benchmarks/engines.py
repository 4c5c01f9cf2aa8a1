"""Spark and Ray Data on a Parquet data set of stories, with two workers each, against the serial run.

    python benchmarks/engines.py [STORIES]

The stories are the repository's own samples in turn, each with its number, so that no two are the same. Needs the extra
`engines`, and Java 17. Prints a row of a Markdown table for each way; ends with an error where a text or an account differs.
"""

from __future__ import annotations

import importlib
import os
import sys
import time
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from texts import HERE

import wireclean as wc

if TYPE_CHECKING:
    from collections.abc import Callable

RECIPES = HERE / "docs/recipes"
FILES = 8
pa: Any = importlib.import_module("pyarrow")
pq: Any = importlib.import_module("pyarrow.parquet")
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(RECIPES), os.environ.get("PYTHONPATH", "")]))
os.environ["PYSPARK_PYTHON"] = sys.executable
sys.path.insert(0, str(RECIPES))


def stories(count: int) -> list[str]:
    """So many stories, no two the same."""
    paths = [HERE / "examples/ferry.raw.txt", *sorted((HERE / "tests/stories").rglob("raw.txt"))]
    samples = [path.read_bytes().decode() for path in paths]
    return [f"{samples[k % len(samples)]}\n\nThis is story number {k}." for k in range(count)]


def timed(way: str, count: int, work: Callable[[], Any]) -> Any:  # noqa: ANN401
    """Do the work, and print how long it took."""
    start = time.perf_counter()
    done = work()
    took = time.perf_counter() - start
    print(f"| {way} | {took:.1f} | {count / took:,.0f} |", flush=True)
    return done


def texts(folder: Path, *path: str) -> list[str]:
    """The texts of a data set, in the order of their ids."""
    table = pq.read_table(folder).sort_by("id")
    column = table[path[0]].combine_chunks()
    for name in path[1:]:
        column = column.field(name)
    return list(column.to_pylist())


def spark(raw: Path, place: Path, expected: list[str], rules: int) -> None:
    """`clean` and the account, in Spark."""
    recipe = importlib.import_module("with_pyspark")
    builder = importlib.import_module("pyspark.sql").SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = builder.config("spark.ui.showConsoleProgress", "false").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    recipe.clean_column(session.createDataFrame([(k, expected[0]) for k in range(20)], "id int, text string")).collect()  # workers started
    frame = session.read.parquet(str(raw))
    count = len(expected)
    timed("Spark, clean", count, lambda: recipe.clean_column(frame).write.parquet(str(place / "spark")))
    timed("Spark, account", count, lambda: recipe.with_account(frame).write.parquet(str(place / "spark-account")))
    session.stop()
    assert texts(place / "spark", "text") == expected  # noqa: S101
    assert texts(place / "spark-account", "clean", "text") == expected  # noqa: S101
    assert sum(map(len, texts(place / "spark-account", "clean", "edits"))) == rules  # noqa: S101


def in_ray(raw: Path, place: Path, expected: list[str], rules: int) -> None:
    """`clean` and the account, in Ray Data."""
    ray = importlib.import_module("ray")
    recipe = importlib.import_module("with_ray")
    environment = {"env_vars": {"PYTHONPATH": os.environ["PYTHONPATH"]}}
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, runtime_env=environment)
    ray.data.DataContext.get_current().enable_progress_bars = False
    count = len(expected)
    recipe.clean(ray.data.from_items([{"text": expected[0]}]), 2).take_all()  # workers started
    timed("Ray Data, clean", count, lambda: recipe.clean(ray.data.read_parquet(str(raw)), 4 * FILES).write_parquet(str(place / "ray")))
    timed(
        "Ray Data, account",
        count,
        lambda: recipe.with_account(ray.data.read_parquet(str(raw)), 4 * FILES).write_parquet(str(place / "ray-account")),
    )
    ray.shutdown()
    assert texts(place / "ray", "text") == expected  # noqa: S101
    assert texts(place / "ray-account", "clean", "text") == expected  # noqa: S101
    assert sum(map(len, texts(place / "ray-account", "clean", "edits"))) == rules  # noqa: S101


def main() -> None:
    """Print the table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    print(f"{time.strftime('%Y-%m-%d')}, {count:,} stories, Python {sys.version.split()[0]}, wireclean {wc.__version__},")
    print(", ".join(f"{name} {version(name)}" for name in ("pyspark", "ray", "pyarrow")), "\n")
    print("| way | seconds | stories a second |\n|---|---:|---:|")
    raws = stories(count)
    wc.parse(raws[0]).to_dict()  # patterns compiled
    expected = timed("serial, clean", count, lambda: list(wc.clean_many(raws)))
    if timed("two processes, clean_many(workers=2)", count, lambda: list(wc.clean_many(raws, workers=2))) != expected:
        raise SystemExit("clean_many(workers=2) differs")
    rules = timed("serial, account", count, lambda: sum(len(wc.parse(raw).to_dict()["edits"]) for raw in raws))
    with TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "raw").mkdir()
        for k in range(FILES):
            ids = list(range(k, count, FILES))
            pq.write_table(pa.table({"id": ids, "text": [raws[i] for i in ids]}), place / "raw" / f"{k}.parquet")
        spark(place / "raw", place, expected, rules)
        in_ray(place / "raw", place, expected, rules)
    print("\nAll results are those of the serial run.")


if __name__ == "__main__":
    main()
