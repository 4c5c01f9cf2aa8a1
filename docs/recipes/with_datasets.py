"""Clean a Hugging Face data set."""

from datasets import Dataset, Features, Value

import wireclean as wc

EDIT = {"start": Value("int64"), "end": Value("int64"), "old": Value("string"), "new": Value("string"), "rule": Value("string")}


def clean_batch(batch: dict[str, list[str | None]], fingerprint: str = wc.NEWSWIRE.fingerprint) -> dict[str, list[str | None]]:  # noqa: ARG001 - for the cache
    """One batch cleaned; the fingerprint is there so that an upgrade of wireclean is seen by the cache."""
    return {"text": list(wc.clean_many(batch["text"]))}


def clean(data: Dataset, workers: int | None = None) -> Dataset:
    """The data set with its column `text` cleaned."""
    return data.map(clean_batch, batched=True, num_proc=workers, fn_kwargs={"fingerprint": wc.NEWSWIRE.fingerprint})


def account_batch(batch: dict[str, list[str | None]], fingerprint: str = wc.NEWSWIRE.fingerprint) -> dict[str, list[object]]:  # noqa: ARG001 - for the cache
    """The clean text, the dateline's city and the edits of each story of a batch."""
    stories = [None if raw is None else wc.parse(raw) for raw in batch["text"]]
    return {
        "text": [story and story.text for story in stories],
        "city": [story and story.dateline and story.dateline.city for story in stories],
        "edits": [story and story.to_dict()["edits"] for story in stories],
    }


def with_account(data: Dataset, workers: int | None = None) -> Dataset:
    """The data set with its column `text` cleaned, and the columns `city` and `edits`; a null shows no type, so it is given."""
    features = Features({**data.features, "city": Value("string"), "edits": [EDIT]})
    arguments = {"fingerprint": wc.NEWSWIRE.fingerprint}
    return data.map(account_batch, batched=True, num_proc=workers, features=features, fn_kwargs=arguments)
