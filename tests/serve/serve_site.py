"""A site, asked in the process."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from archive.serve import datasette
from archive.serve.untyped import print_no_tracebacks


class Site:
    """Asks one site. What Datasette has moved since 0.65 it redirects to."""

    def __init__(self, file: Path, **settings: Any) -> None:
        # They take most of a second each.
        print_no_tracebacks()
        self.datasette = datasette(file, **settings)

    def get(self, address: str, **parameters: str) -> Any:
        return self.ask("GET", address, params=parameters or None)

    def ask(self, method: str, address: str, **request: Any) -> Any:
        return asyncio.run(self._ask(method, address, request))

    async def _ask(self, method: str, address: str, request: Mapping[str, Any]) -> Any:
        await self.datasette.invoke_startup()
        return await self.datasette.client.request(method, address, follow_redirects=True, **request)
