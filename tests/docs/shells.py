# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What real shells offer when somebody has typed a part of a command line.

bash and zsh run at a terminal of their own. They are told to insert all that they offer; the line is then carried out, and
warmbootctl is a function that writes down its arguments.
"""
import os
import pty
import re
import select
import subprocess
import time

from program import checkout

COMPLETIONS = checkout / 'resources/completions'
READY = 'ready-for-the-next'
PATIENCE = 30


class AtATerminal:
    """arguments: of the shell. set_up: lines to be carried out first. insert: the keys that insert all that is offered."""

    def __init__(self, arguments, set_up, insert, folder, environment=None):
        self.insert, self.said, self.written = insert, b'', folder / 'written'
        self.terminal, theirs = pty.openpty()
        environment = {**os.environ, 'TERM': 'dumb', 'COLUMNS': '10000', 'HOME': str(folder), **(environment or {})}
        self.shell = subprocess.Popen(['setsid', '--ctty', '--wait', *arguments], stdin=theirs, stdout=theirs, stderr=theirs, cwd=folder, env=environment)
        os.close(theirs)
        function = f'warmbootctl() {{ printf "%s\\n" "$@" >{self.written}; }}'
        for line in [*set_up, function]:
            self.send(line.encode() + b'\n')
        self.wait_until_ready()

    def send(self, keys):
        os.write(self.terminal, keys)

    def wait_until_ready(self):
        """The word is typed in two parts, so that its echo is not taken for it."""
        since = len(self.said)
        self.send(f"echo {READY[:5]}''{READY[5:]}\n".encode())
        end = time.monotonic() + PATIENCE
        while READY.encode() not in self.said[since:]:
            assert time.monotonic() < end, self.said.decode(errors='replace')[-2000:]
            if select.select([self.terminal], [], [], 0.5)[0]:
                self.said += os.read(self.terminal, 65536)

    def offers(self, typed):
        """The words that can stand where the typed line ends."""
        self.written.unlink(missing_ok=True)
        *before, current = typed.split(' ')[1:]
        self.send(typed.encode() + self.insert)
        self.wait_for_silence()
        self.send(b'\n')
        self.wait_until_ready()
        words = self.written.read_text().splitlines()
        assert words[:len(before)] == before, (typed, words)
        given = current[:current.index('=') + 1] if '=' in current else ''
        return {word.removeprefix(given) for word in words[len(before):]} - {'', current, current.removeprefix(given)}

    def wait_for_silence(self):
        """A shell that completes says so at its terminal."""
        end = time.monotonic() + PATIENCE
        quiet = 0.3
        while time.monotonic() < end and select.select([self.terminal], [], [], quiet)[0]:
            self.said += os.read(self.terminal, 65536)

    def close(self):
        os.close(self.terminal)  # it is hung up on
        self.shell.wait(PATIENCE)


def bash(folder, with_package):
    """With the package bash-completion the file is found by its name, as it is where both are installed; without, it is read."""
    set_up = ["PS1='> '; bind 'set enable-bracketed-paste off'; bind 'set completion-query-items 0'; bind '\"\\C-t\": insert-completions'"]
    environment = {}
    if with_package:
        installed = folder / 'share/bash-completion/completions'
        installed.mkdir(parents=True)
        (installed / 'warmbootctl').symlink_to(COMPLETIONS / 'warmbootctl.bash')
        environment['XDG_DATA_HOME'] = str(folder / 'share')
        set_up.append('. /usr/share/bash-completion/bash_completion')
    else:
        set_up.append(f'. {COMPLETIONS}/warmbootctl.bash')
    return AtATerminal(['bash', '--norc', '--noprofile', '-i'], set_up, b'\x14', folder, environment)


def zsh(folder):
    set_up = ["unsetopt zle_bracketed_paste prompt_sp 2>/dev/null; PROMPT='> '; unset zle_bracketed_paste; bindkey -e",
              f'fpath=({COMPLETIONS} $fpath); autoload -Uz compinit; compinit -u -D',
              "zstyle ':completion:*' completer _all_matches _complete; zstyle ':completion:*' insert true"]
    return AtATerminal(['zsh', '-f', '-i'], set_up, b'\t', folder)


class Fish:
    def __init__(self, folder):
        self.folder = folder

    def offers(self, typed):
        script = 'source $argv[1]; complete -C $argv[2]'
        done = subprocess.run(['fish', '--no-config', '-c', script, COMPLETIONS / 'warmbootctl.fish', typed], check=True, capture_output=True, text=True,
                              cwd=self.folder, env={**os.environ, 'HOME': str(self.folder)}, timeout=PATIENCE)
        assert not done.stderr, done.stderr
        last = typed.split(' ')[-1]
        given = last[:last.index('=') + 1] if '=' in last else ''
        return {re.sub(r'\t.*', '', line).removeprefix(given) for line in done.stdout.splitlines()}

    def close(self):
        pass
