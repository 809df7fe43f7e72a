"""Timelines: who held a post, or the posts of an organisation or a person, drawn with what is certain and what is not.

draw(engine, post=...)     asks the archive and lays the answer out as a Drawing
to_text(drawing)           in a terminal
to_svg(drawing)            as a picture
to_html(drawing)           as a page with the picture, a table behind it, and why each bound is what it is
"""

from archive.timeline.compose import compose, tenure_of
from archive.timeline.draw import draw
from archive.timeline.html import to_html
from archive.timeline.model import Drawing
from archive.timeline.svg import to_svg
from archive.timeline.terminal import to_text

__all__ = ["Drawing", "compose", "draw", "tenure_of", "to_html", "to_svg", "to_text"]
