# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reaching a practice machine as one reaches a server: through its sshd, over its network card."""

import subprocess

from .machine import Machine

NETWORK = """[Match]
Type=ether
[Network]
Address=10.0.2.15/24
LinkLocalAddressing=no
"""


class SshDoor:
    """Needs a machine with `network`; stays open across its reboots."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.key = machine.folder / "id_ed25519"
        self.known_hosts = machine.folder / "known_hosts"
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.key], check=True)
        machine.run("install -d -m 700 /root/.ssh")
        machine.put("/root/.ssh/authorized_keys", self.key.with_suffix(".pub").read_text(), 0o600)
        machine.put("/etc/systemd/network/practice.network", NETWORK)
        machine.run("systemctl enable --quiet --now systemd-networkd.service ssh.service")
        host_key = machine.get("/etc/ssh/ssh_host_ed25519_key.pub").split()[:2]
        self.known_hosts.write_text(f"[127.0.0.1]:{machine.ssh_port} {' '.join(host_key)}\n")
        machine.wait_for("the network", "grep -q 10.0.2.15 /proc/net/fib_trie")

    def words(self, *command: str) -> list[str]:
        """The argument list that runs a command in the machine."""
        options = {
            "UserKnownHostsFile": self.known_hosts,
            "IdentityFile": self.key,
            "IdentitiesOnly": "yes",
            "BatchMode": "yes",
            "ConnectTimeout": "10",
            "ServerAliveInterval": "5",
            "LogLevel": "ERROR",
        }
        settings = [word for name, value in options.items() for word in ("-o", f"{name}={value}")]
        return ["ssh", "-F", "none", "-a", "-x", "-T", "-p", str(self.machine.ssh_port), *settings, "root@127.0.0.1", *command]
