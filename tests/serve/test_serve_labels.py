"""The controls of Datasette's tables are named."""

from __future__ import annotations

import re
from pathlib import Path

from serve_site import Site


def test_every_control_of_a_filter_has_a_name(archive_file: Path) -> None:
    page = Site(archive_file).get("/archive/people?name__contains=Li").text
    controls = re.findall(r'<(?:select|input)\b[^>]* name="_filter_(?:column|op|value)[^>]*>', page)
    assert len(controls) == 6
    assert all("aria-label=" in control for control in controls)
