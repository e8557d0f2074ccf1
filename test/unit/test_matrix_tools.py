"""What the matrix over Debian's releases takes over from this computer, and what its table calls passed."""

from __future__ import annotations

import sys
from dataclasses import fields, replace
from pathlib import Path

import pytest

TOOLS = Path(__file__).resolve().parents[1] / "tools"


@pytest.fixture(scope="module", autouse=True)
def tools_on_path():
    before = list(sys.path)
    sys.path.insert(0, str(TOOLS))
    yield
    sys.path[:] = before


def test_pips_settings_travel_as_variables(tmp_path):
    from debian_system import passed_variables

    configuration = tmp_path / "pip.conf"
    configuration.write_text(
        "[global]\nindex-url = https://mirror.example/simple\nfind-links = /a\n    /b\ntimeout = 9\n")
    passed = passed_variables({"PIP_CONFIG_FILE": str(configuration), "https_proxy": "http://proxy.example:3128",
                               "UV_DEFAULT_INDEX": "https://uv.example", "SECRET_TOKEN": "x", "PYTHONPATH": "/y"})
    assert passed == {"PIP_INDEX_URL": "https://mirror.example/simple", "PIP_FIND_LINKS": "/a /b",
                      "PIP_DEFAULT_TIMEOUT": "9", "https_proxy": "http://proxy.example:3128",
                      "UV_DEFAULT_INDEX": "https://uv.example"}


def test_only_apts_way_to_the_mirror_travels():
    from debian_system import passed_apt_lines

    proxy, dates = 'Acquire::http::Proxy "http://proxy.example:3128";', 'Acquire::Check-Valid-Until "false";'
    dump = "\n".join(['APT::Architecture "amd64";', "Acquire \"\";", proxy, 'Acquire::Languages:: "none";', dates,
                      'DPkg::Post-Invoke:: "true";', 'Acquire::http "";'])
    assert passed_apt_lines(dump) == (proxy, dates)


def test_only_what_is_there_is_shown_in_the_system(tmp_path):
    from debian_system import named_paths

    wheels, index, certificate = tmp_path / "wheels", tmp_path / "mirror" / "simple", tmp_path / "ca.pem"
    wheels.mkdir()
    index.mkdir(parents=True)
    certificate.touch()
    values = [f"{wheels} https://mirror.example/x", f"file://{index},{tmp_path / 'gone'} file://{certificate}",
              f'Acquire::https::CaInfo "{certificate}";', "/ file:///", "180", str(wheels)]
    assert named_paths(values) == [wheels, index.parent, certificate]


@pytest.mark.parametrize(("listed", "mirror"), [
    ("https://one.example/debian/ bookworm-backports\nhttps://two.example/debian/ bookworm\n", "https://two.example/debian/"),
    ("https://one.example/security/ bookworm-security\n", ""),
    ("", ""),
])
def test_the_mirror_is_that_of_a_whole_release(listed, mirror):
    from debian_system import debian_mirror

    assert debian_mirror(listed) == mirror


@pytest.fixture()
def row():
    from run_matrix import Row

    return Row("trixie", "3.40.6", "5.15.15", "3.13.5", "18 algorithms", "80 s", "90 passed", "9.0 min")


def test_a_whole_row_has_passed(row):
    assert row.passed


@pytest.mark.parametrize("cell", ["not run", "not available", "FAILED: 2 of 90"])
@pytest.mark.parametrize("column", ["provider", "environment", "tests"])
def test_a_row_with_anything_else_has_not(row, column, cell):
    assert column in {field.name for field in fields(row)}
    assert not replace(row, **{column: cell}).passed


def test_an_algorithm_that_qgis_does_not_list_is_named():
    import json

    from run_matrix import GOLDEN, listed

    *shown, hidden = sorted(json.loads(GOLDEN.read_text()))
    assert listed([f"  {name} Title" for name in [*shown, hidden]]) == f"{len(shown) + 1} algorithms"
    assert listed([f"  {name} Title" for name in shown]) == f"FAILED: {hidden} not listed"


def test_the_columns_stand_under_their_headings(row):
    from run_matrix import table

    heading, _, line = table([row]).splitlines()
    assert line.index("90 passed") == heading.index("tests")
    assert line.index("9.0 min") == heading.index("time")
