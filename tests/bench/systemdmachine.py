# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real systemd as process 1 of namespaces, at this computer's full speed: tests/bus/sandbox, with a script in place of its tests."""

import importlib.util
import json
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
REPOSITORY = HERE.parents[1]
_spec = importlib.util.spec_from_file_location("sandbox", REPOSITORY / "tests" / "bus" / "sandbox" / "run.py")
assert _spec and _spec.loader
sandbox = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(sandbox)

UNIT = """[Unit]
Requires=dbus.socket
After=dbus.socket

[Service]
Type=oneshot
Environment=PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8 HOME=/root
ExecStart=-/bin/sh -c '{arguments} >/run/tests.log 2>/run/errors; code=$$?; [ $$code = 0 ] || cat /run/errors >/run/tests.log; echo $$code >/run/new; mv /run/new /run/tests.code'
TimeoutStartSec=infinity
"""


def answer_of(script: str, *arguments: str, root: Path | None = None) -> Any:
    """What a script of the folder `inside` prints as JSON, run as root there. Its files are gone afterwards.

    root: of another system, which it then runs on instead of this one.
    """
    way = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "bash", str(REPOSITORY / "dev"), "__inside", str(root), "shell"] if root else []
    words = ["python3", str(HERE / "inside" / script), *arguments]
    done = subprocess.run([*way, "python3", __file__, *words], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{script} ended with {done.returncode} in the machine of namespaces:\n{done.stdout}{done.stderr}")
    return json.loads(done.stdout)


def _outside(words: list[str]) -> int | str:
    """As sandbox.main() does, which knows only its own tests."""
    cgroup = sandbox.own_cgroup()
    if not cgroup:
        return "there is no cgroup here that systemd could be given"
    folder = tempfile.mkdtemp(prefix="warmboot-bench-")
    way = ["unshare", "--mount", "--pid", "--fork", "--uts", "--ipc", "--cgroup", "--kill-child", "--propagation", "private"]
    machine = subprocess.Popen([*way, sys.executable, __file__, "--inside", folder, *words])
    try:
        return sandbox.wait_for_result(machine)
    finally:
        machine.kill()
        machine.wait()
        _leave(cgroup)
        shutil.rmtree(folder, ignore_errors=True)


def _leave(cgroup: Path) -> None:
    for _ in range(100):  # the kernel takes the last processes away
        try:
            sandbox.leave(cgroup)
            return
        except OSError:
            sandbox.time.sleep(0.1)


if __name__ == "__main__":
    if sys.argv[1] == "--inside":
        sandbox.UNIT = UNIT
        sandbox.inside(sys.argv[2], REPOSITORY / "build", [shlex.join(sys.argv[3:])])
    sys.exit(_outside(sys.argv[1:]))
