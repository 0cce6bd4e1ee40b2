# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The changelog, and what software centres and menus read."""

import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

import changelog
from conftest import CHECKOUT, said

RESOURCES = CHECKOUT / "resources"
METAINFO = RESOURCES / "org.warmboot.Warmboot.metainfo.xml"
DESKTOP = RESOURCES / "org.warmboot.Warmboot.desktop"


def test_the_changelog_and_the_metainfo_know_the_same_releases() -> None:
    known = changelog.releases((CHECKOUT / "CHANGELOG.md").read_text())
    told = ElementTree.parse(METAINFO).findall("releases/release")
    assert [(release.version, f"{release.date:%Y-%m-%d}") for release in known] == [
        (release.get("version"), release.get("date")) for release in told
    ]


def test_appstream_accepts_the_metainfo() -> None:
    done = subprocess.run(["appstreamcli", "validate", "--no-net", "--strict", METAINFO], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_the_screenshots_of_the_metainfo_are_there() -> None:
    for image in ElementTree.parse(METAINFO).iterfind("screenshots/screenshot/image"):
        assert image.text and (CHECKOUT / "docs" / "screenshots" / Path(image.text).name).exists()


def test_the_desktop_accepts_the_desktop_file() -> None:
    done = subprocess.run(["desktop-file-validate", DESKTOP], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


def test_debian_reads_its_changelog(tmp_path: Path) -> None:
    written = tmp_path / "changelog"
    written.write_text(said("python3", RESOURCES / "packages/changelog.py", "debian"))
    parsed = subprocess.run(["dpkg-parsechangelog", "--all", "-l", written], capture_output=True, text=True, check=True)
    assert parsed.stderr == ""
    assert f"Version: {changelog.version_of_tree()}" in parsed.stdout


def test_what_goes_on_in_another_line_belongs_to_the_same_change() -> None:
    (release,) = changelog.releases("# Changelog\n\nWords.\n\n## 1.2.3 (2026-01-02)\n\n- One\n  and more.\n- Two.\n")
    assert release.changes == ["One and more.", "Two."]
    assert changelog.debian([release], "A <a@b.example>") == (
        "warmboot (1.2.3) unstable; urgency=medium\n\n  * One and more.\n  * Two.\n\n -- A <a@b.example>  Fri, 02 Jan 2026 12:00:00 +0000\n"
    )


@pytest.mark.parametrize("heading", ["## 1.2.3", "## 1.2 (2026-01-02)", "## Unreleased", "## 1.2.3 (2026-1-2)"])
def test_a_heading_that_is_no_release_is_refused(heading: str) -> None:
    with pytest.raises(SystemExit, match="is not"):
        changelog.releases(f"# Changelog\n\n{heading}\n\n- One.\n")
