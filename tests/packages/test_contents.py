# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files are in the packages."""

import hashlib
import json
import re

import pytest

from conftest import CHECKOUT, Deb, said

# What has to be there; a path with a part that varies is a pattern.
CTL = [
    "/usr/bin/warmbootctl",
    "/usr/share/doc/warmbootctl/changelog.gz",
    "/usr/share/doc/warmbootctl/copyright",
    "/usr/share/doc/warmbootctl/docs/hardware.md",
    "/usr/share/doc/warmbootctl/docs/protocol.md",
    "/usr/share/doc/warmbootctl/docs/recovery.md",
    "/usr/share/doc/warmbootctl/warmbootctl.spdx.json",
    "/usr/share/man/man8/warmbootctl.8.gz",
    "/usr/share/bash-completion/completions/warmbootctl",
    "/usr/share/zsh/vendor-completions/_warmbootctl",
    "/usr/share/fish/vendor_completions.d/warmbootctl.fish",
]
APP = [
    "/usr/bin/warmboot",
    "/usr/lib/.*/warmboot-helper",
    "/usr/lib.*/warmboot-reader",
    "/usr/lib/systemd/system/warmboot-helper.service",
    "/usr/lib/[^/]*/warmboot/agents/[^/]*/warmbootctl",
    "/usr/share/applications/org.warmboot.Warmboot.desktop",
    "/usr/share/dbus-1/services/org.warmboot.Reader.service",
    "/usr/share/dbus-1/system-services/org.warmboot.helper.service",
    "/usr/share/dbus-1/system.d/org.warmboot.helper.conf",
    "/usr/share/doc/warmboot/changelog.gz",
    "/usr/share/doc/warmboot/copyright",
    "/usr/share/icons/hicolor/scalable/apps/org.warmboot.Warmboot.svg",
    "/usr/share/knotifications6/warmboot.notifyrc",
    "/usr/share/man/man1/warmboot.1.gz",
    "/usr/share/metainfo/org.warmboot.Warmboot.metainfo.xml",
    "/usr/share/polkit-1/actions/org.warmboot.helper.policy",
]


def missing(wanted: list[str], paths: set[str]) -> list[str]:
    return [path for path in wanted if not any(re.fullmatch(path, found) for found in paths)]


def test_the_package_of_the_command_line_has_what_it_needs(ctl: Deb) -> None:
    assert missing(CTL, ctl.paths()) == []


def test_the_package_of_the_application_has_what_it_needs(app: Deb) -> None:
    assert missing(APP, app.paths()) == []


def test_what_is_in_a_program_for_another_architecture_is_said(app: Deb, ctl: Deb) -> None:
    here = (ctl.tree / "usr/bin/warmbootctl").read_bytes()
    for agent in (app.tree / "usr/lib").glob("*/warmboot/agents/*/warmbootctl"):
        if agent.is_symlink():  # to the program of the other package
            continue
        assert agent.read_bytes() != here
        told = json.loads((app.tree / f"usr/share/doc/warmboot/warmbootctl-{agent.parent.name}.spdx.json").read_text())
        program = next(package for package in told["packages"] if package["SPDXID"] == "SPDXRef-Program")
        assert program["checksums"][0]["checksumValue"] == hashlib.sha256(agent.read_bytes()).hexdigest()
        assert "cross" in app.field("Static-Built-Using")


def test_the_application_carries_every_translation(app: Deb) -> None:
    """Qt keeps the names of what a program carries in two bytes a letter."""
    program = (app.tree / "usr/bin/warmboot").read_bytes()
    names = [path.with_suffix(".qm").name for path in (CHECKOUT / "translations").glob("warmboot_*.ts")]
    assert len(names) > 5
    assert [name for name in names if name.encode("utf-16-be") not in program] == []


def test_the_command_line_comes_without_anything_of_the_desktop(ctl: Deb) -> None:
    documentation = r"/usr/share/(man|doc|lintian|bash-completion|zsh|fish)/.*"
    assert {path for path in ctl.paths() if not re.fullmatch(documentation, path)} == {"/usr/bin/warmbootctl"}


def test_nothing_is_in_both_packages(app: Deb, ctl: Deb) -> None:
    assert app.paths() & ctl.paths() == set()


@pytest.mark.parametrize("package", ["app", "ctl"])
def test_nothing_that_is_set_up_on_a_machine_belongs_to_a_package(package: str, request: pytest.FixtureRequest) -> None:
    """dpkg would take it away, and the next reboot would find half of it."""
    deb: Deb = request.getfixturevalue(package)
    assert [path for path in deb.paths() if not path.startswith("/usr/") or path.startswith("/usr/local/")] == []
    assert not (deb.control / "conffiles").exists()


@pytest.mark.parametrize("package", ["app", "ctl"])
def test_all_files_belong_to_root_and_only_root_writes_them(package: str, request: pytest.FixtureRequest) -> None:
    deb: Deb = request.getfixturevalue(package)
    for line in said("dpkg-deb", "--contents", deb.file).splitlines():
        mode, owner = line.split()[:2]
        assert owner == "root/root", line
        assert mode in ("drwxr-xr-x", "-rwxr-xr-x", "-rw-r--r--") or mode.startswith("l"), line
        assert mode != "-rwxr-xr-x" or re.search(r"/(warmboot|warmbootctl|warmboot-[a-z]*)$", line), line


def test_the_program_in_the_package_is_the_one_that_was_tested(ctl: Deb) -> None:
    assert (ctl.tree / "usr/bin/warmbootctl").read_bytes() == (CHECKOUT / "build/bin/warmbootctl").read_bytes()


def test_what_is_sent_to_servers_of_this_architecture_is_the_one_copy_that_the_other_package_has(app: Deb) -> None:
    machine = said("uname", "-m").strip()
    (agent,) = app.tree.glob(f"usr/lib/*/warmboot/agents/{machine}/warmbootctl")
    assert agent.is_symlink()
    # From its place in the tree to that in the other package.
    assert (agent.parent / agent.readlink()).resolve() == app.tree.resolve() / "usr/bin/warmbootctl"


def test_the_application_asks_the_warmbootctl_of_the_other_package(app: Deb) -> None:
    path = "/usr/bin/warmbootctl".encode("utf-16-le")  # a QStringLiteral
    assert path in (app.tree / "usr/bin/warmboot").read_bytes()


def test_no_file_names_the_folder_that_it_was_built_in(app: Deb, ctl: Deb, folder) -> None:
    for deb in (app, ctl):
        for path in deb.tree.rglob("*"):
            if path.is_file() and not path.is_symlink():
                assert str(CHECKOUT).encode() not in path.read_bytes(), path
