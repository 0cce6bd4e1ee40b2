# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files whose translations stand in themselves: `./dev translate` puts them there, next to the English."""

import re
from pathlib import Path
from xml.sax.saxutils import escape, unescape

ROOT = Path(__file__).resolve().parent.parent
NAME = 'Warmboot'  # the same in all languages


class KeyFile:
    """Key[de]=… under Key=…, as freedesktop's files and KAuth's actions have it."""

    def __init__(self, path, context, keys):
        self.path, self.context = ROOT / path, context
        self.line = re.compile(rf'^({"|".join(keys)})=(.*)$')
        self.translated = re.compile(rf'^({"|".join(keys)})\[\w+\]=')

    @staticmethod
    def plain(value):
        return value[1:-1].replace('\\"', '"') if value.startswith('"') else value

    def texts(self):
        for line in self.path.read_text().splitlines():
            match = self.line.match(line)
            if match and match.group(2) != NAME:
                yield match.group(1), self.plain(match.group(2))

    def merged(self, languages):
        """The whole file, with what LANGUAGES (a dict of dicts) have of its texts."""
        lines = []
        for line in self.path.read_text().splitlines():
            if self.translated.match(line):
                continue
            lines.append(line)
            match = self.line.match(line)
            if not match:
                continue
            key, value = match.groups()
            for language, known in languages.items():
                text = known.get(self.plain(value))
                # KAuth reads its file with QSettings, to which a comma is the end.
                if text and (value.startswith('"') or self.path.suffix == '.actions' and re.search('[,;"]', text)):
                    text = '"' + text.replace('"', '\\"') + '"'
                if text:
                    lines.append(f'{key}[{language}]={text}')
        return '\n'.join(lines) + '\n'


class Metainfo:
    """<p xml:lang="de"> after <p>. What happened in a release is told in English."""

    def __init__(self, path, context):
        self.path, self.context = ROOT / path, context
        self.element = re.compile(r'^( *)<(summary|p|li|caption)>(.*?)</\2>\n', re.S | re.M)
        self.translated = re.compile(r'^ *<(summary|p|li|caption) xml:lang=.*?</\1>\n', re.S | re.M)

    def parts(self):
        text = self.translated.sub('', self.path.read_text())
        head, releases, tail = text.partition('  <releases>')
        return head, releases + tail

    @staticmethod
    def plain(text):
        return unescape(' '.join(text.split()))

    def texts(self):
        for _, tag, text in self.element.findall(self.parts()[0]):
            yield tag, self.plain(text)

    def merged(self, languages):
        def with_languages(match):
            indent, tag, text = match.groups()
            lines = [match.group(0)]
            for language, known in languages.items():
                if said := known.get(self.plain(text)):
                    lines.append(f'{indent}<{tag} xml:lang="{language}">{escape(said)}</{tag}>\n')
            return ''.join(lines)

        head, tail = self.parts()
        return self.element.sub(with_languages, head) + tail


FILES = [
    KeyFile('resources/org.warmboot.Warmboot.desktop', 'Desktop', ['Name', 'GenericName', 'Comment', 'Keywords']),
    KeyFile('resources/warmboot.notifyrc', 'Notifications', ['Name', 'Comment']),
    KeyFile('helper/kauth/org.warmboot.helper.actions', 'Polkit', ['Name', 'Description']),
    Metainfo('resources/org.warmboot.Warmboot.metainfo.xml', 'Metainfo'),
]
