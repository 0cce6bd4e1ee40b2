# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop session in a practice machine, in which the application runs and is used by its controls."""

from pathlib import Path

from .guest_agent import Result
from .machine import Machine

GUEST = Path(__file__).parents[1] / "guest"
USER = "alice"
PASSWORD = "correct horse"
SESSION = ["env", "DISPLAY=:0", "XDG_RUNTIME_DIR=/run/user/1000", "DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/1000/bus"]


class Desktop:
    """Somebody who may administer this machine sits at it. Has to be started again after a reboot."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        machine.more_evidence.append(self._keep)
        machine.run(f"usermod -aG sudo {USER} && echo '{USER}:{PASSWORD}' | chpasswd")
        machine.run("mkdir -p /opt/practice")
        for script in ("controls.py", "desktop.sh"):
            machine.put(f"/opt/practice/{script}", (GUEST / script).read_text(), 0o755)

    def start(self, *program: str) -> None:
        """A session on the seat, active, with this program in it."""
        words = " ".join(f"'{word}'" for word in program)
        self.machine.run(
            "systemd-run --quiet --unit=desktop --collect -p PAMName=login -p StandardOutput=journal"
            f" -p User={USER} -E XDG_SEAT=seat0 -E XDG_VTNR=1 -E XDG_SESSION_TYPE=x11 -E XDG_SESSION_CLASS=user"
            f" /opt/practice/desktop.sh {words}"
        )
        self.machine.wait_for("the desktop", "test -e /run/user/1000/desktop-is-up", 180)

    def controls(self, command: str, *names: str) -> Result:
        words = [*SESSION, "python3", "/opt/practice/controls.py", command, *names]
        return self.machine.run(words, user=USER, timeout=330)

    def press(self, *names: str) -> None:
        for name in names:
            self.controls("press", name)

    def wait(self, *names: str) -> None:
        self.controls("wait", *names)

    def type_password(self, password: str = PASSWORD) -> None:
        """Into the dialog of the authentication agent, with the keyboard."""
        # xdotool waits for the window by itself; the machine is slow, so the keys go slowly too.
        find = "xdotool search --sync --onlyvisible --name Authentication | tail -n 1"
        self.in_session(f"xdotool windowactivate --sync $({find}) && xdotool type --delay 60 '{password}'")
        self.in_session("xdotool key Return")

    def in_session(self, command: str) -> Result:
        return self.machine.run([*SESSION, "timeout", "300", "sh", "-c", command], user=USER, timeout=330)

    def screenshot(self, target: Path) -> None:
        self.in_session("scrot --overwrite /tmp/screen.png")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(self.machine.get_bytes("/tmp/screen.png"))

    def _keep(self, folder: Path) -> None:
        """What is on the screen, and which controls can be seen."""
        self.screenshot(folder / "screen.png")
        (folder / "controls.txt").write_text(str(self.controls("tree")))
