"""Somebody who looks at the pages of one site."""

from __future__ import annotations

import asyncio
import re
from html import unescape
from pathlib import Path
from typing import Any

from archive.serve import datasette


class Visitor:
    """Asks a site in the process, one request at a time."""

    def __init__(self, file: Path) -> None:
        self._datasette = datasette(file)

    def ask(self, address: str) -> tuple[int, str]:
        """The status and the text of a page."""
        response = asyncio.run(self._ask(address))
        return response.status_code, response.text

    def get(self, address: str) -> str:
        """The text of a page, which is there or tells in a page that it is not."""
        status, text = self.ask(address)
        assert status < 500, text
        return text

    def words(self, address: str) -> str:
        """What a page says, without its tags."""
        return " ".join(unescape(re.sub(r"<[^>]+>", "", self.get(address))).split())

    def json(self, address: str) -> Any:
        response = asyncio.run(self._ask(address))
        assert response.status_code == 200, response.text
        return response.json()

    def moved(self, address: str) -> str:
        """Where a page sends its visitor."""
        response = asyncio.run(self._ask(address))
        assert response.status_code == 302
        return str(response.headers["location"])

    async def _ask(self, address: str) -> Any:
        await self._datasette.invoke_startup()
        return await self._datasette.client.get(address)
