"""What each Datasette is told."""

from __future__ import annotations

from archive.serve.configuration import arguments

SITE = {
    "title": "News",
    "extra_css_urls": ["/a.css"],
    "databases": {
        "archive": {"title": "All", "tables": {"people": {"sort": "name"}}, "queries": {"q": {"sql": "select 1"}}}
    },
}


def test_before_1_0_all_of_it_is_metadata() -> None:
    assert arguments(SITE, configurable=False) == {"metadata": SITE}


def test_from_1_0_on_queries_and_style_sheets_are_configuration() -> None:
    assert arguments(SITE, configurable=True) == {
        "metadata": {
            "title": "News",
            "databases": {"archive": {"title": "All", "tables": {"people": {"sort": "name"}}}},
        },
        "config": {"extra_css_urls": ["/a.css"], "databases": {"archive": {"queries": {"q": {"sql": "select 1"}}}}},
    }


def test_what_is_told_stays_as_it_was() -> None:
    arguments(SITE, configurable=True)
    assert SITE["databases"]["archive"]["queries"]  # type: ignore[index]
