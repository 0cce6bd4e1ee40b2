# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `./dev release` wants before it makes anything, and what it says of the programs that it ships."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

import changelog
import linkedpackages
import releasechecks
import sbom
from conftest import CHECKOUT

METAINFO = "resources/org.warmboot.Warmboot.metainfo.xml"


class Checkout:
    """A repository of its own with all that is looked at."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "resources").mkdir(parents=True)
        for name in ("CMakeLists.txt", "CHANGELOG.md", METAINFO):
            shutil.copy(CHECKOUT / name, folder / name)
        self.git("init", "--quiet")
        self.commit()

    def git(self, *words: str) -> None:
        who = ["-c", "user.name=A", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", "-C", self.folder, *who, *words], check=True, capture_output=True)

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message=A commit")

    def replace(self, name: str, old: str, new: str) -> None:
        path = self.folder / name
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new, 1))
        self.commit()

    def objections(self, version: str) -> list[str]:
        return list(releasechecks.objections(self.folder, version))


VERSION = changelog.version_of_tree()


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path / "checkout")


def test_this_version_could_be_released_if_all_of_it_is_committed(checkout: Checkout) -> None:
    assert checkout.objections(VERSION) == []


@pytest.mark.parametrize("version", ["", "1", "1.2", "v1.2.3", "1.2.3-rc1", "01.2.3", "1.2.3\n"])
def test_what_is_no_version_is_refused(checkout: Checkout, version: str) -> None:
    assert "is no version" in checkout.objections(version)[0]


def test_another_version_is_refused_for_every_place_that_does_not_tell_of_it(checkout: Checkout) -> None:
    assert checkout.objections("99.0.0") == [f"CMakeLists.txt says {VERSION}", f"CHANGELOG.md begins with {VERSION}"]


@pytest.mark.parametrize("name", ["CHANGELOG.md", "a new file"])
def test_what_is_not_committed_is_refused_and_named(checkout: Checkout, name: str) -> None:
    with open(checkout.folder / name, "a") as file:
        file.write("more\n")
    (objection,) = checkout.objections(VERSION)
    assert name in objection


def test_a_release_without_a_word_about_it_is_refused(checkout: Checkout) -> None:
    checkout.replace("CHANGELOG.md", "## ", "## 99.0.0 (2026-01-02)\n\nWords.\n\n## ")
    checkout.replace("CMakeLists.txt", f"project(warmboot VERSION {VERSION}", "project(warmboot VERSION 99.0.0")
    said = checkout.objections("99.0.0")
    assert any("tells of no change" in objection for objection in said)
    assert any("the metainfo begins with" in objection for objection in said)


def test_dates_that_differ_or_are_yet_to_come_are_refused(checkout: Checkout) -> None:
    date = f"{changelog.releases((CHECKOUT / 'CHANGELOG.md').read_text())[0].date:%Y-%m-%d}"
    checkout.replace("CHANGELOG.md", date, "2999-01-01")
    said = checkout.objections(VERSION)
    assert len(said) == 2 and "yet to come" in said[0] and "2999-01-01" in said[1]


def test_a_tag_of_another_commit_is_not_moved(checkout: Checkout) -> None:
    checkout.git("tag", f"v{VERSION}")
    assert checkout.objections(VERSION) == []
    checkout.commit()
    assert checkout.objections(VERSION) == [f"v{VERSION} is the tag of another commit"]


def test_the_bill_of_materials_names_all_that_is_linked_in_with_its_licence() -> None:
    build = CHECKOUT / "build/release"
    program = linkedpackages.linked_program(build, "warmbootctl")
    packages = linkedpackages.linked_packages(build, "warmbootctl")
    told = sbom.document(program, packages)
    by_name = {package["name"]: package for package in told["packages"]}
    gcc = {name for name in by_name if name.startswith(("libgcc-", "libstdc++-"))}
    assert len(gcc) == 2
    assert set(by_name) - gcc == {"warmbootctl", "libc6-dev", "nettle-dev", "nlohmann-json3-dev", "libcli11-dev", "libdtl-dev"}
    assert all(package["licenseDeclared"] != sbom.NOBODY_SAID for package in by_name.values())
    # Every element that is related is described, and no two have one name.
    ids = [package["SPDXID"] for package in told["packages"]]
    assert len(ids) == len(set(ids))
    assert {relation["relatedSpdxElement"] for relation in told["relationships"]} == set(ids)
    assert json.dumps(sbom.document(program, packages)) == json.dumps(told)


def test_no_bill_is_written_for_a_program_that_nobody_saw_being_linked(tmp_path) -> None:
    build, copy = CHECKOUT / "build/release", tmp_path / "warmbootctl"
    copy.write_bytes(linkedpackages.linked_program(build, "warmbootctl").read_bytes())
    sbom.check_copy(build, "warmbootctl", copy)
    with pytest.raises(SystemExit, match="./dev agents"):
        sbom.check_copy(tmp_path / "none", "warmbootctl", copy)
    copy.write_bytes(copy.read_bytes()[:-1] + b"?")
    with pytest.raises(SystemExit, match="is not the program"):
        sbom.check_copy(build, "warmbootctl", copy)


def test_a_library_whose_licence_nobody_looked_up_is_refused() -> None:
    with pytest.raises(SystemExit, match="does not know its licence"):
        sbom.licence_of("a-new-one")


def test_the_licences_of_all_libraries_are_in_the_package() -> None:
    copyright_file = (CHECKOUT / "resources/packages/debian/copyright").read_text()
    for licence in ("MIT", "BSD-3-Clause", "LGPL-2.1-or-later", "LGPL-3.0-or-later or GPL-2.0-or-later"):
        assert f"\nLicense: {licence}\n " in copyright_file
