# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Root folders of a machine that is new, and of one that has seen a lot."""

import json
import subprocess
import sys
import uuid
from pathlib import Path

from harness.program import BUILT

sys.path.append(str(Path(__file__).parents[1] / "faults"))
from fakemachine import Machine  # noqa: E402 - found through the line above
from kernelimage import kernel_image  # noqa: E402

BOOTS = 10_000
RECORDS = 500
KERNELS = 200
FIRST = 1_500_000_000  # seconds since 1970; a boot a day from then on
# As boot-check.sh writes them.
BOOT = (
    "time={time}\tboot={boot}\tevent=boot\tvia=kexec\tplanned=kexec\tstage=jumping\tid={id}\tleft={left}\tuptime=4.12\treason=\t"
    "kernel=/boot/vmlinuz-6.12.57\tline=root=/dev/vda1 ro quiet warmboot.id={id}\tasked=warmbootctl\t"
    "times=86400.10 86400.95 86402.20 {left} {left}\tclock={time} {time}\n"
)
READY = (
    "time={ready}\tboot={boot}\tevent=ready\tuptime=11.04\tstamps=UserspaceTimestampMonotonic=3000000;FinishTimestampMonotonic=9000000\t"
    "slow=4.2s slow.service;300ms other.service\tstops=1.2s slow.service\n"
)


def new_machine(folder: Path) -> Path:
    machine = Machine.new(folder)
    _do(folder, "apply", "--mode", "kexec")
    return machine.root


def old_machine(folder: Path) -> Path:
    root = new_machine(folder)
    _kernels(root)
    _records(root)
    with open(root / "var/lib/warmboot/history", "a", encoding="utf-8") as history:
        for number in range(BOOTS):
            left = FIRST + number * 86400
            boot, mark = (uuid.uuid5(uuid.NAMESPACE_OID, f"{kind} {number}") for kind in ("boot", "mark"))
            words = {"boot": boot, "id": mark, "left": left, "time": left + 10, "ready": left + 20}
            history.write(BOOT.format(**words) + READY.format(**words))
    return root


def _kernels(root: Path) -> None:
    for number in range(KERNELS - 1):
        version = f"6.{number // 20}.{number % 20}-amd64"
        (root / f"boot/vmlinuz-{version}").write_bytes(kernel_image(version))
        (root / f"boot/initrd.img-{version}").write_text("070701 initrd")
        (root / f"lib/modules/{version}").mkdir()
        (root / f"lib/modules/{version}/modules.dep").touch()


def _records(root: Path) -> None:
    """Copies of one that was really made, as of changes before it; the newest is the real one."""
    folder = root / "var/lib/warmboot/undo"
    _do(root, "apply", "--panic", "20")
    newest = max(folder.glob("*.json"))
    record = json.loads(newest.read_text())
    for number in range(1, RECORDS + 1):
        (folder / f"{number:06}.json").write_text(json.dumps(record | {"id": number}) + "\n")


def _do(root: Path, *words: str) -> None:
    subprocess.run([BUILT, "--root", root, *words], check=True, stdout=subprocess.DEVNULL)
