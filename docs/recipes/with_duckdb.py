"""Clean in SQL, with DuckDB."""

import json

import duckdb

import wireclean as wc


def account(raw: str) -> str:
    """The account of one story as JSON."""
    return json.dumps(wc.parse(raw).to_dict())


def connect(database: str = ":memory:") -> duckdb.DuckDBPyConnection:
    """A connection on which `clean(text)` and `account(text)` are functions."""
    connection = duckdb.connect(database)
    connection.create_function("clean", wc.clean)
    connection.create_function("account", account)
    return connection


CLEAN = "SELECT id, clean(text) AS text FROM stories"
ACCOUNT = """
    SELECT id, a->>'text' AS text, a->>'$.dateline.city' AS city,
           (a->'edits')::STRUCT("start" INT, "end" INT, "old" VARCHAR, "new" VARCHAR, rule VARCHAR)[] AS edits
    FROM (SELECT id, account(text)::JSON AS a FROM stories)
"""
