#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What packages and releases want to know of CHANGELOG.md.

changelog.py version | epoch | debian | rpm | notes [VERSION]
  version   of this tree: the one in CMakeLists.txt, where it stands and nowhere else
  epoch     the date of the newest release as seconds since 1970
  debian    all of it as debian/changelog
  rpm       all of it as %changelog
  notes     what is new in one release, by default the newest
"""

import datetime
import re
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
HEADING = re.compile(r"## (?P<version>\d+\.\d+\.\d+) \((?P<date>\d{4}-\d\d-\d\d)\)")


@dataclass(frozen=True)
class Release:
    version: str
    date: datetime.datetime
    changes: list[str]


def version_of_tree(checkout: Path = CHECKOUT) -> str:
    found = re.search(r"^project\(warmboot VERSION ([0-9.]+)", (checkout / "CMakeLists.txt").read_text(), re.MULTILINE)
    if not found:
        raise SystemExit("CMakeLists.txt names no version")
    return found[1]


def releases(text: str) -> list[Release]:
    """The newest first. A paragraph that is no list item is for people only."""
    found: list[Release] = []
    for line in text.splitlines():
        if line.startswith("## "):
            heading = HEADING.fullmatch(line)
            if not heading:
                raise SystemExit(f"CHANGELOG.md: this is not '## VERSION (YYYY-MM-DD)': {line}")
            date = datetime.datetime.fromisoformat(heading["date"]).replace(hour=12, tzinfo=datetime.UTC)
            found.append(Release(heading["version"], date, []))
        elif line.startswith("- ") and found:
            found[-1].changes.append(line[2:])
        elif line.startswith("  ") and found and found[-1].changes:
            found[-1].changes[-1] += " " + line.strip()
    if not found:
        raise SystemExit("CHANGELOG.md tells of no release")
    return found


def maintainer() -> str:
    found = re.search(r'PACKAGE_MAINTAINER "(.*)"', (CHECKOUT / "resources/packages/debian.cmake").read_text())
    assert found, "debian.cmake names no maintainer"
    return found[1]


def debian(all_of_them: list[Release], name: str) -> str:
    parts = []
    for release in all_of_them:
        changes = "\n".join(
            textwrap.fill(change, 78, initial_indent="  * ", subsequent_indent="    ") for change in release.changes
        )
        # Names of days and months whatever language the builder speaks: strftime would ask the locale.
        date = release.date.strftime(f"{_DAYS[release.date.weekday()]}, %d {_MONTHS[release.date.month - 1]} %Y %H:%M:%S +0000")
        parts.append(f"warmboot ({release.version}) unstable; urgency=medium\n\n{changes}\n\n -- {name}  {date}\n")
    return "\n".join(parts)


def rpm(all_of_them: list[Release], name: str) -> str:
    parts = []
    for release in all_of_them:
        changes = "\n".join(textwrap.fill(change, 78, initial_indent="- ", subsequent_indent="  ") for change in release.changes)
        changes = changes.replace("%", "%%")
        date = release.date.strftime(f"{_DAYS[release.date.weekday()]} {_MONTHS[release.date.month - 1]} %d %Y")
        parts.append(f"* {date} {name} - {release.version}-1\n{changes}\n")
    return "\n".join(parts)


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def main() -> None:
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    if wanted == "version":
        print(version_of_tree())
        return
    known = releases((CHECKOUT / "CHANGELOG.md").read_text())
    match wanted:
        case "epoch":
            print(int(known[0].date.timestamp()))
        case "debian":
            print(debian(known, maintainer()), end="")
        case "rpm":
            print(rpm(known, maintainer()), end="")
        case "notes":
            version = sys.argv[2] if len(sys.argv) > 2 else known[0].version
            chosen = [release for release in known if release.version == version]
            if not chosen:
                raise SystemExit(f"CHANGELOG.md has no section '## {version} (YYYY-MM-DD)'")
            print("\n".join(f"- {change}" for change in chosen[0].changes))
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
