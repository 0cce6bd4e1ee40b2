# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What would be wrong in a translation whatever it says: `python3 translations/check.py [LANGUAGE…]`."""

import re
import sys

import catalogues

# Those of the engine's sentences, of QString and of Qt's plurals, and markup.
PLACEHOLDER = re.compile(r'\{\w+\}|%L?\d|%L?n|<[^<>]+>')
ACCELERATOR = re.compile(r'&(?!&)')
ENDS = ('…', '\n')
WAYS_TO_END = {'.': '.。', ':': ':：', '?': '?？', ',': ',，、'}
# A translation may be the same as the English, but not when it has words like these.
ENGLISH = re.compile(r'\b(the|is|was|of|and|to|with|this|that|not|be)\b')


def stripped(text):
    return text.replace('\u00a0', ' ').replace('\u202f', ' ')


def faults_of(message, language):
    """Sentences on what is wrong with one message."""
    if not message.finished or not all(message.forms):
        yield 'is not translated'
        return
    if message.plural and len(message.forms) != catalogues.PLURALS[language]:
        yield f'has {len(message.forms)} forms of the plural instead of {catalogues.PLURALS[language]}'
    source = message.source
    for text in message.forms:
        wanted, found = sorted(PLACEHOLDER.findall(source)), sorted(PLACEHOLDER.findall(text))
        if wanted != found:
            yield f'has the placeholders {found} instead of {wanted}'
        if len(ACCELERATOR.findall(text)) != len(ACCELERATOR.findall(source)):
            yield 'has more or fewer accelerators (&) than the English'
        elif ACCELERATOR.search(source) and not re.search(r'&\w', text):
            yield 'has an accelerator that is no letter'
        for end in ENDS:
            plain = re.sub(r'\(&\w\)', '', text)
            if source.endswith(end) != plain.endswith(end) or source.count('\n') != text.count('\n'):
                yield f'does not end as the English does, or has other line breaks ({end!r})'
        for end, ways in WAYS_TO_END.items():
            last = re.sub(r'\(&\w\)', '', text).rstrip()[-1:]
            if source.rstrip().endswith(end) and last not in ways:
                yield f'does not end with {end} as the English does'
        if message.context == 'Engine' and source[-1:].isalnum() and text[-1:] in '.。':
            yield 'ends with a full stop, and the English is a clause'
        if message.context == 'Engine' and (field := re.match(r'(\w+|\{field\}): ', source)) and \
                field.group(1) in ('{field}', 'kernel', 'initrd', 'cmdline', 'panic', 'healthy', 'deadline', 'watchdog') and \
                not text.startswith(field.group(0)):
            yield f'does not begin with "{field.group(0)}", by which the window finds its field'
        if source.startswith(' ') and language != 'zh_CN' and not stripped(text).startswith(' '):
            yield 'does not begin with a space'
        if text == source and len(ENGLISH.findall(source)) > 0 and language != 'en':
            yield 'is English'


def faults(language):
    for message in catalogues.read(catalogues.path_of(language)):
        for fault in faults_of(message, language):
            yield f'{language}: {message.context}: "{message.source}" → {message.forms}: {fault}'


def main():
    found = [fault for language in sys.argv[1:] or catalogues.LANGUAGES for fault in faults(language)]
    print('\n'.join(found))
    sys.exit(bool(found))


if __name__ == '__main__':
    main()
