"""The translations are whole: every text, in every language, with what the program puts into it, compiled."""

from __future__ import annotations

import configparser
import re
import string
from collections import Counter

import pytest
from translation_files import REPOSITORY, read_qm, read_ts, tool

from contract import texts

ENDINGS = {"…": "…", "：": ":", "。": ".", "？": "?", "！": "!"}  # full width: Chinese
TAG = re.compile(r"</?[a-z][^>]*>")
# Written the same in every language: ids, parameters and variables, file endings, what is typed as code.
CODE = re.compile(r"urbanseg:\w+|[A-Z][A-Z0-9]*_[A-Z0-9_]+|\.\w*[a-z]\w*\b|<code>.*?</code>|https?://\S+|\w+=[\w*,]+")
LONGEST_SAME_WORDS = 3  # names and international words may stay; a whole sentence was forgotten


def problems(source: str, translation: str) -> list[str]:
    """What of the source the translation lost or made up; empty where it can be shown in its place."""
    if not translation.strip():
        return ["empty"]
    pairs = {"placeholders": placeholders, "tags": lambda text: sorted(TAG.findall(text)), "ending": ending,
             "code": lambda text: sorted(CODE.findall(TAG.sub(" ", text))),
             "mnemonic": lambda text: len(re.findall(r"&(?=\w)(?!\w+;)", text)),
             "spaces around": lambda text: (text[0].isspace(), text[-1].isspace())}
    found = [f"{name}: {look(source)} became {look(translation)}" for name, look in pairs.items()
             if look(source) != look(translation)]
    if lost := numbers(source) - numbers(translation):
        found.append(f"numbers lost: {sorted(lost)}")
    words = re.findall(r"[a-z]{3,}", CODE.sub(" ", TAG.sub(" ", source)))
    if source == translation and len(words) > LONGEST_SAME_WORDS:
        found.append("not translated")
    return found


def placeholders(text: str) -> list[str]:
    """What ``str.format`` fills, with how it writes it; raises where it cannot read the text."""
    try:
        return sorted(f"{{{name}!{conversion}:{how}}}" for _, name, how, conversion in string.Formatter().parse(text)
                      if name is not None)
    except ValueError as error:
        return [str(error)]


def ending(text: str) -> str:
    """The mark a text ends with, tags aside; empty where there is none."""
    last = TAG.sub("", text).rstrip()[-1:]
    mark = ENDINGS.get(last, last)
    return mark if mark in ".:…?!" else ""


def numbers(text: str) -> Counter[str]:
    """All groups of digits, so that a decimal comma is as good as a point."""
    return Counter(re.findall(r"\d+", re.sub(r"\{[^}]*\}", "", text)))


@pytest.fixture(params=tool.LANGUAGES)
def language(request):
    return request.param


@pytest.fixture()
def messages(language):
    return read_ts(tool.translation_file(language))


def test_the_languages_are_there():
    assert set(tool.LANGUAGES) == {"de", "es", "fr", "pt", "zh"}
    for ending_of_name in ("ts", "qm", "mo"):
        found = {path.stem.rpartition("_")[2] for path in tool.FOLDER.glob(f"*.{ending_of_name}")}
        assert found == set(tool.LANGUAGES)


def test_every_text_is_there_once_and_none_that_is_gone(messages):
    sources = [message.source for message in messages]
    assert len(sources) == len(set(sources))
    texts = tool.source_texts()
    assert not set(texts) - set(sources), "missing: make i18n adds them"
    assert not set(sources) - set(texts), "gone: make i18n drops them"


def test_every_text_is_translated(messages):
    assert len(messages) > 200
    assert not [message.source for message in messages if message.kind or not message.translation.strip()]


def test_translations_hold_what_the_texts_hold(messages):
    found = {message.source: problems(message.source, message.translation) for message in messages}
    assert not {source: complaints for source, complaints in found.items() if complaints}


def test_algorithms_are_called_by_their_titles(messages):
    titles = {message.source: message.translation for message in messages}
    for message in messages:
        for name in re.findall(r"<i>(.*?)</i>", message.source):
            assert f"<i>{titles[name]}</i>" in message.translation, message.source


def test_what_is_loaded_is_what_was_translated(language, messages):
    compiled = read_qm(tool.translation_file(language).with_suffix(".qm"))
    assert compiled == {(tool.CONTEXT, message.source): message.translation for message in messages}, "make i18n"


def test_the_worker_says_what_was_translated(language, messages, monkeypatch):
    monkeypatch.setenv(texts.LANGUAGE_VARIABLE, language)
    assert {message.source: texts.tr(message.source) for message in messages} == {
        message.source: message.translation for message in messages}, "make i18n"


@pytest.mark.parametrize("odd", ["", "xx", "../de", "de_DE", "C"])
def test_the_worker_speaks_english_where_a_language_is_missing(monkeypatch, odd):
    monkeypatch.setenv(texts.LANGUAGE_VARIABLE, odd)
    assert texts.tr("Map classes") == "Map classes"


def test_the_plugin_manager_finds_each_language(language):
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(REPOSITORY / "metadata.txt", encoding="utf-8")
    for key in ("description", "about"):
        assert not problems(metadata["general"][key], metadata["general"].get(f"{key}[{language}]", ""))


def test_the_glossary_has_a_column_for_each_language():
    rows = [line.strip("| \n").split("|") for line in (tool.FOLDER / "README.md").read_text("utf-8").splitlines()
            if line.startswith("|")]
    table = [[cell.strip() for cell in row] for row in rows if len(row) == len(tool.LANGUAGES) + 1]
    assert table[0][1:] == list(tool.LANGUAGES) and len(table) > 30
    assert all(all(row) for row in table)


@pytest.mark.parametrize(("source", "translation"), [
    ("{count} tiles", ""), ("{count} tiles", "  "), ("{count} tiles", "Kacheln"), ("{count} tiles", "{anzahl} Kacheln"),
    ("{size:.1f} GB", "{size} GB"), ("{} of {}", "{} von"), ("{count} tiles", "{count Kacheln"),
    ("<p>One</p>", "<p>Eins<p>"), ("<b>One</b>", "Eins"), ("Open…", "Öffnen"), ("Name:", "Name"), ("Done.", "Fertig"),
    ("Done", "Fertig."), ("&Open", "Öffnen"), ("Set URBANSEG_HOME", "Setzen Sie URBANSEG_HAUS"),
    ("Write building=12", "Schreiben Sie gebäude=12"), ("A .json file", "Eine .jason-Datei"), ("2 of 8", "2 von 9"),
    ("Run urbanseg:maketiles", "urbanseg:kacheln ausführen"), ("One", "Eins "),
    ("Choose an existing file or folder", "Choose an existing file or folder")])
def test_a_broken_translation_is_seen(source, translation):
    assert problems(source, translation)


@pytest.mark.parametrize(("source", "translation"), [
    ("{count} of {total}", "Von {total}: {count}"), ("At least 0.3 m.", "Mindestens 0,3 m."), ("Done.", "完成。"),
    ("Name:", "名称："), ("Encoder", "Encoder"), ("<p>A &amp; b</p>", "<p>A und b</p>"), ("&Open", "Ö&ffnen"),
    ("Quarter turns", "Drehungen um 90°")])
def test_a_good_translation_passes(source, translation):
    assert not problems(source, translation)


def test_contract_texts_follow_the_language_of_qgis(monkeypatch):
    monkeypatch.delenv(texts.LANGUAGE_VARIABLE, raising=False)
    texts.speak("de")
    try:
        assert texts.tr("Map classes") != "Map classes"
    finally:
        texts.speak("")
    assert texts.tr("Map classes") == "Map classes"


def test_thousands_are_no_decimals_in_a_language_whose_decimal_sign_is_a_comma(monkeypatch):
    english = "{matched:,} of {reference_objects:,} found (object F1 {f1:.2f})"
    figures = {"matched": 999, "reference_objects": 1441, "f1": 0.686}
    assert texts.tr(english).format(**figures) == "999 of 1,441 found (object F1 0.69)"
    monkeypatch.setenv(texts.LANGUAGE_VARIABLE, "de")
    german = texts.tr(english).format(**figures)
    assert "999" in german and "1\u202f441" in german and "0.69" in german
    assert texts.tr("{name}: {path} does not exist.").format(name="a, b", path="c").startswith("a, b: ")
