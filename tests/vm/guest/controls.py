#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds controls of programs on the screen as a screen reader does, and uses them. Runs inside the practice machine.

    controls.py tree                     every control that can be seen, one a line
    controls.py press NAME               a button, a switch, a tab, a menu item
    controls.py wait NAME                until a control of that name (or whose text holds it) can be seen
    controls.py gone NAME                until none can
    controls.py typing                   until what is typed goes into a field of the active window

A name matches from its beginning; mnemonics and ellipses do not count. The active window comes first: a dialog's button
before one of the same name in the window behind it.
"""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

LIMIT = 300  # seconds; a busy computer that emulates this one may be very slow
PRESSABLE = {
    "push button", "button", "toggle button", "check box", "switch", "radio button", "page tab", "menu item",
    "check menu item", "list item", "table cell", "tree item",
}  # fmt: skip


def plain(text: str | None) -> str:
    return (text or "").replace("&", "").replace("…", "").strip()


def visible(node: Atspi.Accessible) -> bool:
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def walk(node: Atspi.Accessible, depth: int = 0):
    try:
        if depth and not visible(node):
            return
        yield node, depth
        count = node.get_child_count()
    except GLib.Error:
        return  # it has just gone
    for number in range(min(count, 500)):
        try:
            child = node.get_child_at_index(number)
        except GLib.Error:
            continue
        if child is not None:
            yield from walk(child, depth + 1)


def windows():
    return sorted(all_windows(), key=lambda window: not window.get_state_set().contains(Atspi.StateType.ACTIVE))


def all_windows():
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(number)
        for place in range(program.get_child_count() if program else 0):
            window = program.get_child_at_index(place)
            if window is not None and visible(window):
                yield window


def text_of(node: Atspi.Accessible) -> str:
    try:
        return Atspi.Text.get_text(node, 0, -1) if "Text" in node.get_interfaces() else ""
    except GLib.Error:
        return ""


def found(name: str, roles: set[str] | None = None):
    for window in windows():
        for node, _ in walk(window):
            try:
                if roles and node.get_role_name() not in roles:
                    continue
                if plain(node.get_name()).startswith(name) or (not roles and name in text_of(node)):
                    yield node
            except GLib.Error:
                continue


def until(what: str, condition):
    end = time.monotonic() + LIMIT
    while True:
        # What is known of programs and windows is kept, and the news of others wait to be taken in.
        Atspi.get_desktop(0).clear_cache()
        while GLib.MainContext.default().iteration(may_block=False):
            pass
        try:
            if result := condition():
                return result
        except GLib.Error:
            pass
        if time.monotonic() > end:
            tree()
            sys.exit(f"waited {LIMIT} s for {what}")
        time.sleep(0.3)


def usable(node: Atspi.Accessible) -> bool:
    states = node.get_state_set()
    return states.contains(Atspi.StateType.ENABLED) or states.contains(Atspi.StateType.SENSITIVE)


def takes_keys(node: Atspi.Accessible) -> bool:
    return node.get_state_set().contains(Atspi.StateType.FOCUSED) and "EditableText" in node.get_interfaces()


def typed_into():
    active = (window for window in windows() if window.get_state_set().contains(Atspi.StateType.ACTIVE))
    return next((node for window in active for node, _ in walk(window) if takes_keys(node)), None)


def press(name: str) -> None:
    node = until(f"a control {name!r} that can be pressed", lambda: next(filter(usable, found(name, PRESSABLE)), None))
    for number in range(Atspi.Action.get_n_actions(node)):
        if Atspi.Action.get_action_name(node, number).lower() in ("press", "toggle", "click", "check", "activate"):
            Atspi.Action.do_action(node, number)
            return
    sys.exit(f"{name!r} offers no action that presses it")


def tree() -> None:
    for window in windows():
        for node, depth in walk(window):
            states = "" if usable(node) else " (off)"
            text = text_of(node).replace("\n", "\\n")[:80]
            print(f"{'  ' * depth}{node.get_role_name()}: {node.get_name()!r}{states} {text}")


def main() -> None:
    command, names = sys.argv[1], sys.argv[2:]
    for name in names or [""]:
        if command == "tree":
            tree()
        elif command == "press":
            press(name)
        elif command == "wait":
            until(f"{name!r} to be seen", lambda name=name: next(found(name), None))
        elif command == "typing":
            until("a field that has the keyboard", typed_into)
        elif command == "gone":
            until(f"{name!r} to go", lambda name=name: next(found(name), None) is None)
        else:
            sys.exit(__doc__)


main()
