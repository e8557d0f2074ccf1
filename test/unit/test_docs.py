"""The documents: links, anchors, paths, algorithms, parameters and examples in them are there and work."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from contract.fields import read_value
from contract.job_json import job_from_json
from contract.jobs import JOBS, LabelledImagery
from contract.scheme_json import scheme_from_dict

REPOSITORY = Path(__file__).resolve().parents[2]
README_LINES = 150
DOCUMENTS = sorted([*REPOSITORY.glob("*.md"), *(REPOSITORY / "docs").glob("*.md"), *(REPOSITORY / "i18n").glob("*.md")])
LINK = re.compile(r"\[(?:[^\[\]]|!\[[^\]]*\]\([^)]*\))*\]\(([^)\s]+)\)")
CODE_BLOCK = re.compile(r"^( *)```(\w*)\n(.*?)^\1```", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"qgis_process (?:--json )?run urbanseg:(\w+)((?:[^\n\\;]|\\\n)*)")
PARAMETERS = json.loads((REPOSITORY / "test" / "qgis" / "published_parameters.json").read_text(encoding="utf-8"))
# Words that the glossary has replaced; it alone may say so. And what only those who write the documents know.
REPLACED = re.compile(
    r"\b(?:scores?|persons?|cancel(?:ed|ing)|MORE(?:_OUTPUTS)?|PARTS|NETWORK_CLASSES|MIN_AREA\w*|MASK_VALUES|RENAMED"
    r"|SQUARE_LEAST_OVERLAP|finetunetomycity|TODO|FIXME|TBD|issues? #?\d+)\b|(?<![\w&/])#\d{1,4}\b", re.ASCII)
# Folders of examples and of the image, and names of GDAL; any other absolute path is one of somebody's computer.
FOREIGN_PATH = re.compile(r"(?<![\w.}~/)>-])/(?!srv/|usr/|bin/|opt/urban-segmentation/|vsi\w+/)\w+/\w")


def name_of(path: Path) -> str:
    return str(path.relative_to(REPOSITORY))


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def prose(text: str) -> str:
    """The text without its code blocks."""
    return CODE_BLOCK.sub("", text)


def anchors(text: str) -> set[str]:
    """What the headings of a document can be linked as."""
    headings = re.findall(r"^#+ +(.+?) *$", prose(text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def algorithms() -> set[str]:
    """The ids of the algorithms and of the shipped chains, without the provider's."""
    sources = (text_of(path) for path in (REPOSITORY / "algorithms").glob("*.py"))
    own = {name for source in sources for name in re.findall(r'^    ID = "(\w+)"', source, re.MULTILINE)}
    return own | {path.stem for path in (REPOSITORY / "resources" / "models").glob("*.model3")}


def broken_links(document: Path, text: str) -> list[str]:
    """The links of a document that lead nowhere."""
    found = []
    for link in LINK.findall(prose(text)) + re.findall(r"!\[[^\]]*\]\(([^)\s]+)\)", prose(text)):
        target, _, anchor = link.partition("#")
        if re.match(r"[a-z]+:", target):
            continue
        path = (document.parent / target).resolve() if target else document
        if not path.exists() or (anchor and anchor not in anchors(text if path == document else text_of(path))):
            found.append(link)
    return found


def unknown_paths(text: str) -> list[str]:
    """What looks like a path of this repository and is none; NAME and STEP stand for many."""
    roots = {path.name for path in REPOSITORY.iterdir() if path.is_dir()} - {"build", "bench_output", "demo_output"}
    mentioned = {path for path in re.findall(r"`([\w.]+/[\w./-]*)`", prose(text)) if path.split("/")[0] in roots}
    return sorted(path for path in mentioned if not re.search("NAME|STEP", path) and not (REPOSITORY / path).exists())


def unknown_parameters(text: str) -> list[str]:
    """Algorithms and parameters of commands that are not there."""
    found = []
    for algorithm, arguments in COMMAND.findall(text):
        known = {parameter["name"] for parameter in PARAMETERS.get(f"urbanseg:{algorithm}", {}).get("parameters", ())}
        given = re.findall(r"--([A-Za-z_:]+(?: \w+)?)=", arguments)
        found += [f"{algorithm} {name}" for name in given if name not in known]
    return found


@pytest.fixture(params=DOCUMENTS, ids=name_of)
def document(request) -> Path:
    return request.param


def test_the_readme_stays_short_enough_to_be_read():
    assert len(text_of(REPOSITORY / "README.md").splitlines()) <= README_LINES


def test_links_and_anchors_lead_somewhere(document):
    assert not broken_links(document, text_of(document))


def test_paths_are_there(document):
    assert not unknown_paths(text_of(document))


def test_algorithms_and_parameters_exist(document):
    text = text_of(document)
    # The ending is that of a name in a row of names, as "urbanseg:…".
    assert set(re.findall(r"urbanseg:(\w+)", text)) <= algorithms()
    assert not unknown_parameters(text)


def test_the_readme_lists_every_algorithm():
    rows = re.findall(r"^\| `urbanseg:(\w+)` \|", text_of(REPOSITORY / "README.md"), re.MULTILINE)
    assert sorted(rows) == sorted(algorithms())


def test_words_are_those_of_the_glossary(document):
    text = text_of(document)
    if document.name == "ARCHITECTURE.md":
        text = text.split("\n## Glossary\n")[0]
    assert not REPLACED.findall(text) and not FOREIGN_PATH.findall(text)


def test_examples_of_schemes_and_jobs_are_accepted():
    examples = [json.loads(block) for path in DOCUMENTS for _, kind, block in CODE_BLOCK.findall(text_of(path))
                if kind == "json"]
    schemes = [example for example in examples if "classes" in example]
    jobs = [example for example in examples if "job" in example]
    scenes = [example for example in examples if isinstance(example, list)]
    assert schemes and jobs and scenes and len(schemes) + len(jobs) + len(scenes) == len(examples)
    for scheme in schemes:
        scheme_from_dict(scheme)
    for job in jobs:
        job_from_json(json.dumps(job))
    for example in scenes:
        assert read_value(tuple[LabelledImagery, ...], example, "scenes")


def test_the_page_on_servers_names_every_kind_of_job():
    sentence = text_of(REPOSITORY / "docs" / "servers.md").split("The kinds of job are")[1].split(".")[0]
    assert set(re.findall(r"`(\w+)`", sentence)) == set(JOBS)


@pytest.mark.parametrize(("check", "text"), [
    (lambda text: broken_links(REPOSITORY / "README.md", text), "[a](docs/nowhere.md)"),
    (lambda text: broken_links(REPOSITORY / "README.md", text), "# Here\n[a](#there)"),
    (lambda text: broken_links(REPOSITORY / "README.md", text), "![a](docs/screenshots/nothing.png)"),
    (unknown_paths, "see `core/nothing.py`"),
    (unknown_parameters, "qgis_process run urbanseg:maketiles --INPUT=a.tif \\\n    --SIZE=3"),
    (REPLACED.findall, "the scores of a person"), (REPLACED.findall, "see #12"),
    (FOREIGN_PATH.findall, "in `/home/me/maps`")])
def test_what_is_wrong_is_found(check, text):
    assert check(text)


@pytest.mark.parametrize(("check", "text"), [
    (lambda text: broken_links(REPOSITORY / "README.md", text), "# What's *this*?\n[a](#whats-this) [b](docs) "
     "[c](https://example.org/x#y)\n```\n[d](nowhere)\n```"),
    (unknown_paths, "see `core/worker/` and `build/matrix/SUITE`"),
    (unknown_parameters, "qgis_process --json run urbanseg:mapwithmodel --INPUT=a.tif --predictclasses:Classes=b.tif"),
    (REPLACED.findall, "a cancelled run of a user"),
    (FOREIGN_PATH.findall, "`/srv/maps/a.tif`, `../shared/data`, `docs/a/b`, https://example.org/a/b")])
def test_what_is_right_passes(check, text):
    assert not check(text)
