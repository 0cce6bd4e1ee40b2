# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ansible as an administrator has it: the collection installed from its file, an inventory, and playbooks that are run."""
import json
import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

checkout = Path(__file__).resolve().parents[2]
PATIENCE = 900


def make_collection(program, folder):
    """From the source in the checkout, as ./dev collection does it."""
    made = subprocess.run([checkout / 'ansible/make-collection.sh', folder, program], check=True, capture_output=True, text=True)
    return Path(made.stdout.strip())


@dataclass
class Run:
    rc: int
    text: str
    tasks: list

    def of(self, name, host=None):
        """What the task of that name came to."""
        found = [task for task in self.tasks if task['task'].endswith(name) and host in (None, task['host'])]
        assert len(found) == 1, f'{name}: {len(found)} times\n{self.text}'
        return found[0]

    def hosts(self):
        """In the order in which something was done there."""
        return list(dict.fromkeys(task['host'] for task in self.tasks))

    def changed(self):
        return any(task['result'].get('changed') for task in self.tasks)


class Desk:
    def __init__(self, folder, collection):
        self.folder = folder
        folder.mkdir(exist_ok=True)
        (folder / 'ansible.cfg').write_text('')
        self.sockets = tempfile.TemporaryDirectory(prefix='desk-')  # the name of a socket has to be short
        self.record = folder / 'record'
        self.inventory = folder / 'inventory.json'
        self.environment = {**os.environ, 'HOME': str(folder), 'ANSIBLE_HOME': str(folder / 'home'), 'ANSIBLE_COLLECTIONS_PATH': str(folder / 'collections'),
                            'ANSIBLE_CALLBACK_PLUGINS': str(checkout / 'tests/ansible/callback'), 'ANSIBLE_CALLBACKS_ENABLED': 'recorder',
                            'ANSIBLE_CONFIG': str(folder / 'ansible.cfg'), 'ANSIBLE_LOCALHOST_WARNING': 'no', 'ANSIBLE_NOCOLOR': '1', 'ANSIBLE_SSH_CONTROL_PATH_DIR': self.sockets.name, 'RECORD': str(self.record),
                            'LC_ALL': 'C.UTF-8'}
        self.tool('ansible-galaxy', 'collection', 'install', '--offline', collection)

    def hosts(self, **hosts):
        """name=variables."""
        self.inventory.write_text(json.dumps({'all': {'hosts': hosts}}))

    def tool(self, *words):
        done = subprocess.run([*map(str, words)], env=self.environment, cwd=self.folder, capture_output=True, text=True, timeout=PATIENCE)
        assert done.returncode == 0, f'{words}\n{done.stdout}{done.stderr}'
        return done.stdout

    def play(self, playbook, *options, inventory=None):
        """A playbook of the collection by name, or plays as they stand in a file."""
        if not isinstance(playbook, str):
            (self.folder / 'play.json').write_text(json.dumps(playbook))
            playbook = self.folder / 'play.json'
        self.record.write_text('')
        done = subprocess.run(['ansible-playbook', '-i', inventory or self.inventory, playbook, *map(str, options)], env=self.environment, cwd=self.folder,
                              capture_output=True, text=True, timeout=PATIENCE, stdin=subprocess.DEVNULL)
        return Run(done.returncode, done.stdout + done.stderr, [json.loads(line) for line in self.record.read_text().splitlines()])

    def tasks(self, module, *arguments, options=(), become=True):
        """One task after the other on the only host, whatever comes of it; what did."""
        tasks = [{'name': f'number {number}', module: words, 'ignore_errors': True} for number, words in enumerate(arguments)]
        run = self.play([{'hosts': 'all', 'gather_facts': False, 'become': become, 'tasks': tasks}], *options)
        outcomes = [run.of(task['name']) for task in tasks]
        return [{**outcome['result'], 'failed': outcome['how'] == 'failed'} for outcome in outcomes]

    def task(self, module, arguments=None, *options, become=True, check=None):
        """One task on all hosts; its result on the only one."""
        run = self.play([{'hosts': 'all', 'gather_facts': False, 'become': become, 'tasks': [{'name': 'it', module: arguments or {}}]}], *options)
        one = run.of('it')
        if check is not None:
            assert one['how'] == check, run.text
        return one['result'], run
