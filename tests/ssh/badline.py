# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A line to the sshd that is not as good as one within a machine."""
import queue
import random
import socket
import threading
import time

import server


class Line:
    """To the sshd, in pieces that come later by the delay, in both directions; with None nothing comes at all.

    TCP shows a lost packet as a wait: for the time after which it is sent again, doubled as long as it is lost again. What
    comes after it waits as well. Which pieces are lost is the same in every run.
    """

    def __init__(self, delay=0, loss=0):
        self.delay = delay
        self.loss = loss
        self.lost = 0
        self.dies_after = None  # so many bytes on their way to the server
        self.silent = False  # nothing comes any more, and nobody is told
        self.listener = socket.create_server(('127.0.0.1', 0))
        self.port = self.listener.getsockname()[1]
        self.ends = []

    def __enter__(self):
        threading.Thread(target=self.listen, daemon=True).start()
        return self

    def __exit__(self, *failure):
        self.listener.close()
        self.die()

    def die(self):
        """All that there is of it; who calls again has a new one."""
        self.dies_after = None
        for end in self.ends:
            try:
                end.shutdown(socket.SHUT_RDWR)  # wakes the thread that reads from it
            except OSError:
                pass
            end.close()
        self.ends = []

    def listen(self):
        while True:
            try:
                near = self.listener.accept()[0]
            except OSError:
                return
            self.ends.append(near)
            if self.delay is None:
                continue
            far = socket.create_connection(('127.0.0.1', server.PORT))
            self.ends.append(far)
            for source, target in ((near, far), (far, near)):
                pieces = queue.Queue()
                threading.Thread(target=self.take, args=(source, pieces, source is near), daemon=True).start()
                threading.Thread(target=self.give, args=(pieces, target), daemon=True).start()

    def stall(self, chance):
        wait, again = 0, 0.2
        while chance.random() < self.loss and again <= 1.6:
            wait, again = wait + again, again * 2
            self.lost += 1
        return wait

    def take(self, source, pieces, there):
        chance = random.Random(server.SEED)
        taken = 0
        try:
            while piece := source.recv(65536):
                if self.silent:
                    continue
                pieces.put((time.monotonic() + self.delay + self.stall(chance), piece))
                taken += len(piece)
                if there and self.dies_after is not None and taken > self.dies_after:
                    self.die()
        except OSError:
            pass
        pieces.put((0, b''))

    @staticmethod
    def give(pieces, target):
        try:
            while True:
                due, piece = pieces.get()
                if not piece:
                    target.shutdown(socket.SHUT_WR)
                    return
                time.sleep(max(0, due - time.monotonic()))
                target.sendall(piece)
        except OSError:
            pass
