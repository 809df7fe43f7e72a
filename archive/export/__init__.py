"""An archive out into a file or folder for other tools.

exporters() -> Mapping[str, Exporter]
export(engine, name, target, *, force=False) -> Path
"""

from archive.export.registry import Exporter, export, exporters

__all__ = ["Exporter", "export", "exporters"]
