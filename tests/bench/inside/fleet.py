# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""fleet.py REPOSITORY COUNT [ansible]: in the machine of namespaces, the one sshd under COUNT names, and who asks all of them."""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import managed

WIDTH = 10  # as many as the application calls at a time; the others get the same
KEY = Path("/root/.ssh/id_ed25519")
LIMIT = 3600


def main() -> None:
    repository, count = Path(sys.argv[1]), int(sys.argv[2])
    managed.install(str(repository / "build/bin/warmbootctl"))
    names = [f"host{number}" for number in range(count)]
    _serve(names)
    agents = _agents(repository)
    _ours(repository, agents, names[:1])  # the program is sent there once; what is measured finds it
    sides: dict[str, Callable[[], dict[str, float]]] = {
        "ours": lambda: _ours(repository, agents, names),
        "floor": lambda: {"floor": _floor(names)},
    }
    if "ansible" in sys.argv:
        sides["ping"] = lambda: {"ping": _ansible(names, "ping")}
        sides["facts"] = lambda: {"facts": _ansible(names, "setup")}
    told: dict[str, float] = {}
    for side in sides.values():
        told |= side()
    print(json.dumps(told))


def _serve(names: list[str]) -> None:
    Path("/run/sshd").mkdir(exist_ok=True)
    KEY.parent.mkdir(mode=0o700, exist_ok=True)
    for key in (KEY, Path("/etc/ssh/bench_key")):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    (KEY.parent / "authorized_keys").write_bytes(KEY.with_suffix(".pub").read_bytes())
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    # As many at once as will call, and no penalty for so many from one address.
    options = ["ListenAddress=127.0.0.1", "UsePAM=no", "PermitRootLogin=yes", "PerSourcePenalties=no", "MaxStartups=400"]
    words = [word for option in options for word in ("-o", option)]
    subprocess.Popen(["/usr/sbin/sshd", "-D", "-f", "/dev/null", "-p", str(port), "-h", "/etc/ssh/bench_key", *words], stderr=subprocess.DEVNULL)
    known = " ".join(Path("/etc/ssh/bench_key.pub").read_text().split()[:2])
    (KEY.parent / "known_hosts").write_text(f"fleet {known}\n")
    (KEY.parent / "config").write_text(
        f"Host {' '.join(names)}\n  HostName 127.0.0.1\n  Port {port}\n  User root\n  HostKeyAlias fleet\n  IdentityFile {KEY}\n"
    )
    while socket.socket().connect_ex(("127.0.0.1", port)) != 0:
        time.sleep(0.05)


def _agents(repository: Path) -> Path:
    """What the application sends: the program of this build."""
    folder = Path(tempfile.mkdtemp())
    place = folder / os.uname().machine
    place.mkdir()
    subprocess.run(["cp", repository / "build/bin/warmbootctl", place], check=True)
    return folder


def _ours(repository: Path, agents: Path, names: list[str]) -> dict[str, float]:
    """The application without its windows: until the state of each is known, each keeping its connection."""
    with tempfile.TemporaryDirectory() as folder:
        servers = Path(folder) / "servers"
        servers.write_text("\n".join(names) + "\n")
        runtime = Path(folder) / "run"
        runtime.mkdir(mode=0o700)
        greeting = subprocess.run([repository / "build/bin/warmbootctl", "serve"], stdin=subprocess.DEVNULL, capture_output=True, check=True).stdout
        version = json.loads(greeting.splitlines()[0])["warmboot"]
        start = time.monotonic()
        program = repository / "build/bench/tests/ssh/warmboot-ssh-fleet"
        environment = os.environ | {"HOME": "/root", "QT_LOGGING_RULES": "*.debug=false"}
        process = subprocess.Popen([program, servers, runtime, agents, version], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        assert process.stdin and process.stdout
        waiting = set(names)
        while waiting:
            event = json.loads(process.stdout.readline())
            if event["event"] not in ("called", "ready"):
                raise SystemExit(f"a host was not reached: {event}")
            if event["event"] == "ready":
                waiting.remove(event["name"])
        taken = time.monotonic() - start
        memory = _memory(process.pid)
        process.stdin.close()
        process.wait()
    return {"ours": taken, "memory": memory}


def _memory(pid: int) -> float:
    """What the application itself needed at most, in MiB."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def _floor(names: list[str]) -> float:
    return _seconds(["xargs", "-P", str(WIDTH), "-I", "{}", "ssh", "-n", "-a", "-x", "-T", "{}", "true"], "\n".join(names))


def _ansible(names: list[str], module: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        inventory = Path(folder) / "inventory"
        inventory.write_text("\n".join(names) + "\n")
        # No connection of an earlier call is used again.
        environment = {"ANSIBLE_SSH_CONTROL_PATH_DIR": folder, "ANSIBLE_LOCAL_TEMP": folder, "ANSIBLE_PYTHON_INTERPRETER": "/usr/bin/python3"}
        return _seconds(["ansible", "all", "-i", str(inventory), "-f", str(WIDTH), "-m", module], "", environment)


def _seconds(words: list[str], given: str, environment: dict[str, str] | None = None) -> float:
    start = time.monotonic()
    subprocess.run(words, input=given, text=True, stdout=subprocess.DEVNULL, check=True, timeout=LIMIT, env=os.environ | (environment or {}))
    return time.monotonic() - start


main()
