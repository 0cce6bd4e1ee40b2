# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the packages say of themselves, and what a Debian maintainer's tools say of them."""

import subprocess

import changelog
from conftest import Deb, said


def packages_in(field: str) -> set[str]:
    return {words.split()[0] for words in field.replace("|", ",").split(",")}


def test_both_have_the_version_of_the_tree(app: Deb, ctl: Deb) -> None:
    assert app.field("Version") == ctl.field("Version") == changelog.version_of_tree()
    assert app.field("Source") == ctl.field("Source") == "warmboot"


def test_the_application_depends_on_the_warmbootctl_of_its_own_version(app: Deb) -> None:
    """It runs that one and no other; unequal versions would refuse each other."""
    assert f"warmbootctl (= {app.field('Version')})" in app.field("Depends")


def test_the_application_depends_on_its_libraries_and_on_what_no_library_tells_of(app: Deb) -> None:
    depends = packages_in(app.field("Depends"))
    assert {"libc6", "libqt6widgets6", "libkf6authcore6", "polkitd", "dbus-system-bus", "qt6-svg-plugins"} <= depends


def test_warmbootctl_needs_nothing_and_recommends_kexec_tools_that_change_no_reboot(ctl: Deb) -> None:
    """Recommends: without it the machine can be looked at. Before 2.0.29 Debian's loaded a kernel at every reboot once installed."""
    assert ctl.field("Depends") == ""
    assert ctl.field("Recommends") == "kexec-tools (>= 1:2.0.29)"


def test_warmbootctl_names_the_sources_that_are_linked_into_it(ctl: Deb) -> None:
    named = ctl.field("Static-Built-Using")
    for package in ("libc6-dev", "nettle-dev", "nlohmann-json3-dev", "libcli11-dev", "libdtl-dev"):
        asked = said("dpkg-query", "--show", "--showformat=${source:Package} (= ${source:Version})\n", package)
        assert asked.splitlines()[0] in named.split(", ")


def test_lintian_has_no_errors_and_no_warnings(folder) -> None:
    done = subprocess.run(["lintian", "--fail-on", "error,warning", *folder.glob("*.deb")], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_only_what_has_a_reason_is_hidden_from_lintian(folder) -> None:
    done = subprocess.run(["lintian", "--show-overrides", *folder.glob("*.deb")], capture_output=True, text=True)
    hidden = {line.split()[2] for line in done.stdout.splitlines() if line.startswith("O:")}
    assert hidden <= {"statically-linked-binary", "binary-from-other-architecture", "uses-dpkg-database-directly"}
