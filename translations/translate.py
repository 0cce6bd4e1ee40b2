# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`./dev translate`: brings translations/*.ts up to date with the sources, and the files that hold translations with those.

New texts come in as unfinished; a test fails until they are translated, with Qt Linguist or as JSON.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import catalogues
import files
import sources

ROOT = sources.ROOT
LUPDATE = next((path for path in ('/usr/lib/qt6/bin/lupdate', '/usr/lib64/qt6/bin/lupdate', '/usr/bin/lupdate6')
                if Path(path).exists()), 'lupdate')


def lupdate(*arguments):
    with tempfile.TemporaryDirectory() as folder:
        others = Path(folder) / 'texts.cpp'
        sources.write(others)
        told = subprocess.run([LUPDATE, '-silent', '-locations', 'none', '-no-obsolete', '-no-ui-lines', '-I', ROOT / 'app',
                               *(word for what in ('sametext', 'similartext') for word in ('-disable-heuristic', what)),
                               *arguments[:-1], ROOT / 'app', others, '-ts', arguments[-1]],
                              stderr=subprocess.PIPE, text=True, check=True)
    # A text without a context of its own would never be found again.
    if told.stderr.strip():
        sys.exit(told.stderr)


def extract(language, path):
    """Updates PATH, or makes it. English needs plurals only."""
    lupdate('-source-language', 'en', '-target-language', language, *(['-pluralonly'] if language == 'en' else []), path)


def merge_into_files():
    stale = []
    for file in files.FILES:
        merged = file.merged({language: catalogues.known(language, file.context) for language in catalogues.LANGUAGES})
        if merged != file.path.read_text():
            stale.append(file)
            file.path.write_text(merged)
    return stale


def update():
    for language in ['en', *catalogues.LANGUAGES]:
        extract(language, catalogues.path_of(language))
        messages = catalogues.read(catalogues.path_of(language))
        left = sum(not message.finished for message in messages)
        print(f'{language}: {len(messages)} texts, {left} unfinished')
    for file in merge_into_files():
        print(f'{file.path.relative_to(ROOT)} was updated')


def export(path):
    """All texts for somebody who translates without Qt Linguist; those of LANGUAGE that are not done, say, are for them to pick."""
    messages = catalogues.read(catalogues.path_of(catalogues.LANGUAGES[0]))
    Path(path).write_text(json.dumps(
        [{'id': number, 'context': message.context, 'source': message.source, 'comment': message.comment,
          'hint': message.hint, 'plural': message.plural} for number, message in enumerate(messages, 1)],
        ensure_ascii=False, indent=1) + '\n')


def import_json(language, path):
    """A list of {context, source, comment, translation}; the translation a text, or the forms of a plural."""
    given = {(entry['context'], entry['source'], entry.get('comment', '')): entry['translation']
             for entry in json.loads(Path(path).read_text()) if entry.get('translation')}
    filled, unknown = catalogues.fill(catalogues.path_of(language), given)
    for key in unknown:
        print('no such text:', *key, sep=' | ')
    print(f'{language}: {filled} filled in')
    update()


def main():
    parser = argparse.ArgumentParser(prog='./dev translate', description=__doc__)
    parser.add_argument('--import', dest='imported', nargs=2, metavar=('LANGUAGE', 'FILE'), help=import_json.__doc__)
    parser.add_argument('--export', metavar='FILE', help='the texts to translate, as JSON')
    options = parser.parse_args()
    if options.imported:
        import_json(*options.imported)
    elif options.export:
        export(options.export)
    else:
        update()


if __name__ == '__main__':
    main()
