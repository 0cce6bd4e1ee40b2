# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A network of its own whose packets are late, and of which some are really lost: what TCP does about it is the kernel's."""
import fcntl
import os
import queue
import random
import struct
import threading
import time
from pathlib import Path

import server

DEVICE = Path('/dev/net/tun')
HERE, THERE = '10.0.0.1', '10.0.0.2'
TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454ca, 0x0001, 0x1000


class RealLine:
    """All that is started within is in this network. Who calls THERE is called back from there: addresses change places."""

    def __init__(self, delay, loss):
        self.delay = delay
        self.loss = loss
        self.lost = 0
        self.packets = queue.Queue()

    def __enter__(self):
        # Of this thread, and of the processes and threads that it starts.
        self.before = os.open('/proc/thread-self/ns/net', os.O_RDONLY)
        os.unshare(os.CLONE_NEWNET)
        self.device = os.open(DEVICE, os.O_RDWR)
        fcntl.ioctl(self.device, TUNSETIFF, struct.pack('16sH22x', b'line', IFF_TUN | IFF_NO_PI))
        server.run('ip', 'link', 'set', 'lo', 'up')
        server.run('ip', 'address', 'add', f'{HERE}/24', 'dev', 'line')
        server.run('ip', 'link', 'set', 'line', 'up')
        for work in (self.take, self.give):
            threading.Thread(target=work, daemon=True).start()
        return self

    def __exit__(self, *failure):
        server.run('ip', 'link', 'delete', 'line')  # which ends who reads from it
        os.setns(self.before, os.CLONE_NEWNET)
        os.close(self.before)

    def take(self):
        chance = random.Random(server.SEED)
        try:
            while packet := os.read(self.device, 65536):
                if packet[0] >> 4 != 4:
                    continue
                if chance.random() < self.loss:
                    self.lost += 1
                else:
                    self.packets.put((time.monotonic() + self.delay, packet[:12] + packet[16:20] + packet[12:16] + packet[20:]))
        except OSError:
            pass
        self.packets.put((0, None))

    def give(self):
        while True:
            due, packet = self.packets.get()
            if packet is None:
                os.close(self.device)
                return
            time.sleep(max(0, due - time.monotonic()))
            try:
                os.write(self.device, packet)
            except OSError:
                pass
