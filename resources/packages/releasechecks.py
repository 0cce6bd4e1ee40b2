#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""releasechecks.py VERSION: may this checkout be released as VERSION? Says all that speaks against it."""

import datetime
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import changelog


def objections(checkout: Path, version: str) -> Iterator[str]:
    if not re.fullmatch(r"(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}", version):
        yield f"{version or 'nothing'} is no version; three numbers with dots are"
        return
    if changed := _git(checkout, "status", "--porcelain"):
        yield "what is not committed would be missing for everybody else:\n" + changed
    if (known := changelog.version_of_tree(checkout)) != version:
        yield f"CMakeLists.txt says {known}"
    newest = changelog.releases((checkout / "CHANGELOG.md").read_text())[0]
    date = f"{newest.date:%Y-%m-%d}"
    if newest.version != version:
        yield f"CHANGELOG.md begins with {newest.version}"
    if not newest.changes:
        yield f"CHANGELOG.md tells of no change in {newest.version}"
    if newest.date.date() > datetime.datetime.now(datetime.UTC).date():
        yield f"CHANGELOG.md says that it is of {date}, which is yet to come"
    release = ElementTree.parse(checkout / "resources/org.warmboot.Warmboot.metainfo.xml").find("releases/release")
    told = (release.get("version"), release.get("date")) if release is not None else ("no release", "")
    if told != (newest.version, date):
        yield f"the metainfo begins with {' of '.join(str(word) for word in told)}, CHANGELOG.md with {newest.version} of {date}"
    tagged = _git(checkout, "tag", "--list", f"v{version}") and _git(checkout, "rev-list", "-1", f"v{version}")
    if tagged and tagged != _git(checkout, "rev-parse", "HEAD"):
        yield f"v{version} is the tag of another commit"


def _git(checkout: Path, *words: str) -> str:
    return subprocess.run(["git", "-C", checkout, *words], check=True, capture_output=True, text=True).stdout.rstrip()


def main() -> None:
    found = list(objections(changelog.CHECKOUT, sys.argv[1] if len(sys.argv) > 1 else ""))
    if found:
        raise SystemExit("\n".join(f"no release: {objection}" for objection in found))


if __name__ == "__main__":
    main()
