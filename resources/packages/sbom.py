#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in a static program, as an SPDX 2.3 document on standard output.

sbom.py BUILD PROGRAM [COPY]: of what is in the build folder BUILD now, see linkedpackages.py. The same program gives the same document.
COPY: a file that is told about, and has to be that program.
"""

import datetime
import hashlib
import json
import re
import sys
from pathlib import Path
from typing import Any

import changelog
from linkedpackages import Package, linked_packages, linked_program

# By source package; those of the cross compiler are the same sources.
LICENCES = {
    "glibc": "LGPL-2.1-or-later",
    "cross-toolchain-base": "LGPL-2.1-or-later",
    "gcc-[0-9]+(-cross)?": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "nettle": "LGPL-3.0-or-later OR GPL-2.0-or-later",
    "nlohmann-json3": "MIT",
    "cli11": "BSD-3-Clause",
    "dtl": "BSD-3-Clause",
}
NOBODY_SAID = "NOASSERTION"


def licence_of(source: str) -> str:
    for pattern, licence in LICENCES.items():
        if re.fullmatch(pattern, source):
            return licence
    raise SystemExit(f"{source} is linked in, and sbom.py does not know its licence; say it there and in debian/copyright")


def document(program: Path, packages: list[Package]) -> dict[str, Any]:
    content = program.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    architecture = {62: "x86_64", 183: "aarch64"}[int.from_bytes(content[18:20], "little")]  # the ELF header
    version = changelog.version_of_tree()
    name = f"{program.name}-{version}-{architecture}"
    released = changelog.releases((changelog.CHECKOUT / "CHANGELOG.md").read_text())[0].date
    of_program = {
        "SPDXID": "SPDXRef-Program",
        "name": program.name,
        "versionInfo": version,
        "packageFileName": name,
        "primaryPackagePurpose": "APPLICATION",
        "supplier": "Organization: Warmboot contributors",
        "downloadLocation": NOBODY_SAID,
        "filesAnalyzed": False,
        "checksums": [{"algorithm": "SHA256", "checksumValue": digest}],
        "licenseConcluded": "GPL-3.0-or-later",
        "licenseDeclared": "GPL-3.0-or-later",
        "copyrightText": "2026 Warmboot contributors",
    }
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-Program")]
    # A library of headers leaves its code in the objects of the program.
    how = {"linked": "STATIC_LINK", "headers": "CONTAINS"}
    relations += [("SPDXRef-Program", how[package.how], _id(package)) for package in packages]
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": name,
        "documentNamespace": f"https://warmboot.org/spdx/{name}-{digest[:16]}",
        "creationInfo": {
            "created": released.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": ["Organization: Warmboot contributors", f"Tool: warmboot-sbom-{version}"],
        },
        "packages": [of_program, *map(_package, packages)],
        "relationships": [
            {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other} for one, kind, other in relations
        ],
    }


def _id(package: Package) -> str:
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", f"{package.name}-{package.architecture}")


def _package(package: Package) -> dict[str, Any]:
    licence = licence_of(package.source)
    plus = package.name.replace("+", "%2B")
    version = package.version.replace("+", "%2B")
    return {
        "SPDXID": _id(package),
        "name": package.name,
        "versionInfo": package.version,
        "primaryPackagePurpose": "LIBRARY",
        "supplier": "Organization: Debian",
        "sourceInfo": f"built in Debian from {package.source} {package.source_version}",
        "downloadLocation": NOBODY_SAID,
        "filesAnalyzed": False,
        "licenseConcluded": licence,
        "licenseDeclared": licence,
        "copyrightText": NOBODY_SAID,
        "externalRefs": [
            {
                "referenceCategory": "PACKAGE-MANAGER",
                "referenceType": "purl",
                "referenceLocator": f"pkg:deb/debian/{plus}@{version}?arch={package.architecture}",
            }
        ],
    }


def check_copy(build: Path, name: str, copy: Path) -> None:
    if not build.is_dir() or linked_program(build, name).read_bytes() != copy.read_bytes():
        raise SystemExit(f"{copy} is not the program that {build} has, so nobody knows what is in it; make both anew with: ./dev agents")


def main() -> None:
    build, name, *copies = sys.argv[1:]
    for copy in copies:
        check_copy(Path(build), name, Path(copy))
    program = linked_program(Path(build), name)
    json.dump(document(program, linked_packages(Path(build), name)), sys.stdout, indent=2, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main()
