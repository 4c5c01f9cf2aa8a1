"""The recipes whose engines are light enough for every run; each is skipped where its engine is not installed."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

import wireclean as wc
from recipes.rows import CLEAN, EMPTY, LARGE, NUL, NULL, NUMBER, PLAIN, RAW, SURROGATE, recipe

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.filterwarnings("default")

ROWS = [RAW, PLAIN, NULL, EMPTY, NUL, LARGE]
CLEANED = [CLEAN, PLAIN, None, "", "Rain is expected.", LARGE.strip()]
RULES = [edit.rule for edit in wc.parse(RAW).edits]


def test_the_rows_are_what_they_say() -> None:
    assert [wc.clean(row) for row in ROWS] == CLEANED
    assert wc.clean(SURROGATE).encode()


def test_pandas() -> None:
    pd = pytest.importorskip("pandas")
    ours = recipe("with_pandas")
    done = ours.clean_column(pd.DataFrame({"text": ROWS}))["text"]
    assert done.astype(object).where(done.notna(), None).tolist() == CLEANED
    done = ours.clean_column(pd.DataFrame({"text": pd.Series([SURROGATE, None, RAW], dtype=object)}))["text"]
    assert done.astype(object).where(done.notna(), None).tolist() == [wc.clean(SURROGATE), None, CLEAN]
    account = ours.with_account(pd.DataFrame({"text": [RAW, None]}))
    assert account["text"].tolist()[0] == CLEAN
    assert account["city"].tolist()[0] == "LISBON"
    assert [edit["rule"] for edit in account["edits"][0]] == RULES
    for texts in ([], [None, None], [PLAIN]):  # nothing from which the type of a column could be told
        assert len(ours.with_account(pd.DataFrame({"text": pd.Series(texts, dtype="str")}))) == len(texts)
    many = ours.clean_large_column(pd.DataFrame({"text": [RAW, None, PLAIN]}), workers=2)["text"]
    assert many.astype(object).where(many.notna(), None).tolist() == [CLEAN, None, PLAIN]
    with pytest.raises(TypeError, match="must be a str, not int"):
        ours.clean_column(pd.DataFrame({"text": pd.Series([RAW, NUMBER], dtype=object)}))
    with pytest.raises(UnicodeEncodeError):
        pd.Series([SURROGATE], dtype="str")


def test_polars() -> None:
    pl = pytest.importorskip("polars")
    ours = recipe("with_polars")
    assert ours.clean_column(pl.DataFrame({"text": ROWS}))["text"].to_list() == CLEANED
    first, second = ours.with_account(pl.DataFrame({"text": [RAW, None]}))["clean"].to_list()
    assert (first["text"], first["dateline"]["city"], first["dateline"]["agencies"]) == (CLEAN, "LISBON", ["AP"])
    assert [edit["rule"] for edit in first["edits"]] == RULES
    assert second is None
    with pytest.raises(TypeError):
        pl.DataFrame({"text": [RAW, NUMBER]})
    with pytest.raises(UnicodeEncodeError):
        pl.DataFrame({"text": [SURROGATE]})


@pytest.mark.parametrize("kind", ["string", "large_string"])
def test_pyarrow(tmp_path: Path, kind: str) -> None:
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    ours = recipe("with_pyarrow")
    table = pa.table({"id": list(range(len(ROWS))), "text": pa.array(ROWS, getattr(pa, kind)())})
    pq.write_table(table, tmp_path / "raw.parquet")
    ours.clean_file(str(tmp_path / "raw.parquet"), str(tmp_path / "clean.parquet"))
    done = pq.read_table(tmp_path / "clean.parquet")
    assert done["text"].to_pylist() == CLEANED
    assert done.schema == table.schema
    first, *_, last = ours.accounts(pa.RecordBatch.from_pydict({"text": [RAW, EMPTY, NULL]})).to_pylist()
    assert (first["text"], first["dateline"]["region"]) == (CLEAN, "Portugal")
    assert last is None
    with pytest.raises(pa.ArrowTypeError):
        pa.array([RAW, NUMBER])
    with pytest.raises(UnicodeEncodeError):
        pa.array([SURROGATE])


def test_duckdb() -> None:
    duckdb = pytest.importorskip("duckdb")
    ours = recipe("with_duckdb")
    connection = ours.connect()
    connection.execute("CREATE TABLE stories (id INTEGER, text VARCHAR)")
    connection.executemany("INSERT INTO stories VALUES (?, ?)", list(enumerate(ROWS)))
    assert [text for _, text in connection.execute(f"{ours.CLEAN} ORDER BY id").fetchall()] == CLEANED
    _, text, city, edits = connection.execute(f"{ours.ACCOUNT} ORDER BY id").fetchone()
    assert (text, city, [edit["rule"] for edit in edits]) == (CLEAN, "LISBON", RULES)
    with pytest.raises(duckdb.BinderException):
        connection.execute("SELECT clean(42)")
    assert connection.execute("SELECT clean(42::VARCHAR)").fetchall() == [("42",)]
    with pytest.raises(duckdb.InvalidInputException, match="surrogate"):
        connection.execute("SELECT clean(?)", [SURROGATE])


def test_dask() -> None:
    db = pytest.importorskip("dask.bag")
    dd = pytest.importorskip("dask.dataframe")
    pd = pytest.importorskip("pandas")
    ours = recipe("with_dask")
    assert ours.clean_bag(db.from_sequence([*ROWS, SURROGATE], npartitions=2)).compute(scheduler="sync") == [*CLEANED, wc.clean(SURROGATE)]
    first, second = ours.account_bag(db.from_sequence([RAW, None], npartitions=1)).compute(scheduler="sync")
    assert (first["text"], second) == (CLEAN, None)
    accounts = ours.with_account(dd.from_pandas(pd.DataFrame({"text": [RAW, None]}), npartitions=1)).compute(scheduler="sync")["clean"]
    assert (accounts[0]["text"], accounts[0]["dateline"]["city"], pd.isna(accounts[1])) == (CLEAN, "LISBON", True)
    done = ours.clean_column(dd.from_pandas(pd.DataFrame({"text": [*ROWS, NUMBER]}), npartitions=1)).compute(scheduler="sync")["text"]
    assert done.astype(object).where(done.notna(), None).tolist() == [*CLEANED, "42"]
    with pytest.raises(TypeError, match="must be a str, not int"):
        ours.clean_bag(db.from_sequence([NUMBER], npartitions=1)).compute(scheduler="sync")


def test_datasets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HOME", str(tmp_path))
    datasets = pytest.importorskip("datasets")
    datasets.disable_progress_bars()
    ours = recipe("with_datasets")
    data = datasets.Dataset.from_dict({"text": ROWS})
    assert list(ours.clean(data)["text"]) == CLEANED
    nothing, plain, account = ours.with_account(datasets.Dataset.from_dict({"text": [None, PLAIN, RAW]}))
    assert (nothing["text"], plain["city"], plain["edits"]) == (None, None, [])
    assert (account["text"], account["city"], [edit["rule"] for edit in account["edits"]]) == (CLEAN, "LISBON", RULES)
    late = ours.with_account(datasets.Dataset.from_dict({"text": [*[PLAIN] * 1000, RAW]}))  # a first batch in which no city is known
    assert [late[k]["city"] for k in (0, 1000)] == [None, "LISBON"]
    for bad in (NUMBER, SURROGATE):
        with pytest.raises((datasets.table.pa.ArrowTypeError, datasets.table.pa.ArrowInvalid, UnicodeEncodeError)):
            datasets.Dataset.from_dict({"text": [RAW, bad]})


def test_sklearn() -> None:
    pytest.importorskip("sklearn")
    ours = recipe("with_sklearn")
    assert ours.clean_texts([*ROWS, SURROGATE]) == [*CLEANED, wc.clean(SURROGATE)]
    fitted = pickle.loads(pickle.dumps(ours.pipeline().fit([RAW, PLAIN])))  # noqa: S301
    assert "minister" in fitted[-1].vocabulary_
    assert "advertisement" not in fitted[-1].vocabulary_
    for bad, error in ((NULL, AttributeError), (NUMBER, TypeError)):
        with pytest.raises(error):
            ours.pipeline().fit([RAW, bad])


def test_spacy() -> None:
    spacy = pytest.importorskip("spacy")
    ours = recipe("with_spacy")
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "GPE", "pattern": "Portugal"}, {"label": "PERSON", "pattern": "minister"}])
    done = list(ours.docs(nlp, [RAW, None, EMPTY, SURROGATE, NUL]))
    assert [doc.text for doc in done] == [CLEAN, "", "", wc.clean(SURROGATE), "Rain is expected."]
    assert [(RAW[start:end], label) for start, end, label in ours.raw_entities(done[0])] == [("Portugal", "GPE"), ("minister", "PERSON")]
    with pytest.raises(TypeError, match="must be a str, not int"):
        list(ours.docs(nlp, [NUMBER]))
    with pytest.raises(ValueError, match="max_length"):
        list(ours.docs(nlp, [LARGE]))
    nlp.max_length = len(LARGE)
    assert [doc.text for doc in ours.docs(nlp, [LARGE])] == [LARGE.strip()]


def test_scrapy() -> None:
    pytest.importorskip("scrapy")
    ours = recipe("with_scrapy")
    item = ours.Wireclean().process_item({"url": "page", "text": RAW})
    assert [edit["rule"] for edit in item.pop("edits")] == RULES
    assert item == {"url": "page", "text": CLEAN, "city": "LISBON"}
    for bad in (NULL, NUMBER):
        assert ours.Wireclean().process_item({"text": bad}) == {"text": bad}
    for row in (EMPTY, NUL, SURROGATE):
        assert ours.Wireclean().process_item({"text": row})["text"] == wc.clean(row)
    loader = ours.StoryLoader(item={})
    loader.add_value("text", [*RAW.split("\n\n")])
    assert loader.load_item()["text"] == CLEAN
    assert ours.StoryLoader(item={}).load_item()["text"] is None
    with pytest.raises(ValueError, match="MapCompose"):
        ours.StoryLoader(item={}).add_value("text", [NUMBER])


def test_trafilatura() -> None:
    pytest.importorskip("trafilatura")
    ours = recipe("with_trafilatura")

    def page(*paragraphs: str) -> str:
        body = "".join(f"<p>{each}</p>" for each in [*paragraphs, *[f"{PLAIN} It was the {k}th wet week." for k in range(4, 9)]])
        return f"<html><body><article><h1>Agreement</h1>{body}</article></body></html>"

    story = ours.story(page(*RAW.split("\n\n")))
    assert CLEAN in story.paragraphs
    assert "Advertisement" not in story.text
    assert ours.story(page(*RAW.split("\n\n")).encode()) == story
    for bad in (NULL, NUMBER, EMPTY):
        assert ours.story(bad) is None
    for row, text in ((NUL, "Rain is expected."), (SURROGATE, "Rain is ?expected.")):
        assert ours.story(page(row)).text == ours.story(page(text)).text
        assert text in ours.story(page(row)).paragraphs
    assert len(ours.story(page(LARGE)).text) > 5_000_000
