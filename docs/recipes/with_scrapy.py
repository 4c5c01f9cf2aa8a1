"""Clean what a Scrapy spider collects: an item pipeline, and an item loader."""

from typing import Any

from itemadapter import ItemAdapter
from itemloaders import ItemLoader
from itemloaders.processors import Join, MapCompose

import wireclean as wc


class Wireclean:
    """Item pipeline: in the settings, ITEM_PIPELINES = {"myproject.pipelines.Wireclean": 300}."""

    def process_item(self, item: Any) -> Any:  # noqa: ANN401 - Scrapy takes items of any type
        """Clean the field `text`; keep the dateline's city and the edits beside it."""
        adapter = ItemAdapter(item)
        if isinstance(adapter.get("text"), str):
            story = wc.parse(adapter["text"])
            adapter["text"] = story.text
            adapter["city"] = story.dateline.city if story.dateline else None
            adapter["edits"] = story.to_dict()["edits"]
        return item


class StoryLoader(ItemLoader):
    """Item loader: the paragraphs of a page become one clean text."""

    text_in = MapCompose(str.strip)
    text_out = Join("\n\n")

    def load_item(self) -> Any:  # noqa: ANN401
        """Load the item, its text cleaned as a whole: ad lines and quotations need their neighbours."""
        item = super().load_item()
        item["text"] = wc.clean(item.get("text"))
        return item
