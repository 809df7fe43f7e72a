"""From the form to the marked sentence, by mouse and by keyboard."""

from __future__ import annotations

import json
from typing import Any
from urllib.request import urlopen

from browser_pages import QUESTION


def ask(page: Any) -> None:
    page.goto("/")
    page.get_by_label("Post", exact=True).fill(QUESTION["post"])
    page.get_by_label("As of", exact=True).fill(QUESTION["as_of"])
    page.get_by_role("button", name="Ask").click()
    page.locator(".holder").first.wait_for()  # the list of the holders is read as it stands, without waiting


def test_the_answer_is_one_click_away_and_its_sentence_two_more(page: Any) -> None:
    ask(page)
    holder = page.locator(".holder", has_text="Liu Zhenli")
    quote = holder.locator("blockquote").first.inner_text().strip(" “”\n")
    holder.locator("a[href*='/article/']").first.click()
    page.wait_for_url("**/article/**")
    marked = page.locator(":target")
    assert marked.count() == 1
    assert marked.is_visible()
    assert marked.evaluate("e => e.closest('mark') !== null || e.querySelector('mark') !== null")
    assert " ".join(marked.inner_text().split())[:40] in " ".join(quote.split())


def test_a_link_gives_the_same_answer_as_json(page: Any, address: str) -> None:
    ask(page)
    shown = page.locator(".holder h3 a").all_inner_texts()
    link = page.get_by_role("link", name="JSON").get_attribute("href")
    with urlopen(address + link, timeout=20) as answer:
        found = json.load(answer)
    rows = found["rows"] if isinstance(found, dict) else found
    assert [row["person"] for row in rows] == [name.strip() for name in shown]
    assert "Liu Zhenli" in [row["person"] for row in rows]


def test_the_question_is_asked_by_keyboard_alone(page: Any) -> None:
    page.goto("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    for _ in range(30):
        if page.evaluate("document.activeElement.name") == "post":
            break
        page.keyboard.press("Tab")
    page.keyboard.type(QUESTION["post"])
    page.keyboard.press("Escape")
    for _ in range(10):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "as_of":
            break
    page.keyboard.type(QUESTION["as_of"])
    page.keyboard.press("Enter")
    page.wait_for_url("**/holders?**")
    assert "Liu Zhenli" in page.locator(".holders").inner_text()


def test_what_has_the_focus_can_be_seen(page: Any) -> None:
    page.goto("/")
    unseen = []
    for _ in range(25):
        page.keyboard.press("Tab")
        found = page.evaluate(
            """() => { const e = document.activeElement, s = getComputedStyle(e), b = e.getBoundingClientRect();
            return [e.outerHTML.slice(0, 80), (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0)
                    || s.boxShadow !== 'none', b.width > 1 && b.height > 1]; }"""
        )
        if not found[0].startswith("<body") and not (found[1] and found[2]):
            unseen.append(found[0])
    assert unseen == []
