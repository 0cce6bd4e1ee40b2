# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads Qt's .ts files, and fills in translations."""

import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
PLURALS = {'de': 2, 'ru': 3, 'fr': 2, 'es': 2, 'zh_CN': 1}  # language: forms of a plural
LANGUAGES = list(PLURALS)


@dataclass
class Message:
    context: str
    source: str
    comment: str = ''  # tells equal sources apart
    hint: str = ''  # for translators
    plural: bool = False
    forms: list = field(default_factory=list)  # of the translation: one, or those of a plural
    finished: bool = False

    @property
    def key(self):
        return self.context, self.source, self.comment


def path_of(language):
    return FOLDER / f'warmboot_{language}.ts'


def message_from(context, element):
    translation = element.find('translation')
    plural = element.get('numerus') == 'yes'
    forms = [form.text or '' for form in translation.findall('numerusform')] if plural else [translation.text or '']
    return Message(context, element.findtext('source'), element.findtext('comment') or '',
                   element.findtext('extracomment') or '', plural, forms, translation.get('type') is None)


def read(path):
    return [message_from(context.findtext('name'), element)
            for context in ET.parse(path).getroot().findall('context') for element in context.findall('message')]


def fill(path, given):
    """Puts in what GIVEN, {key: text or [forms]}, has; returns how many, and the keys that were not there."""
    tree = ET.parse(path)
    used = set()
    for context in tree.getroot().findall('context'):
        for element in context.findall('message'):
            message = message_from(context.findtext('name'), element)
            if message.key not in given:
                continue
            used.add(message.key)
            texts = given[message.key]
            translation = element.find('translation')
            translation.clear()
            if message.plural:
                for text in [texts] if isinstance(texts, str) else texts:
                    ET.SubElement(translation, 'numerusform').text = text
            else:
                translation.text = texts if isinstance(texts, str) else texts[0]
    body = ET.tostring(tree.getroot(), encoding='unicode')
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n')
    return len(used), [key for key in given if key not in used]


def known(language, context):
    """{English: translation} of what is finished in this context."""
    return {message.source: message.forms[0] for message in read(path_of(language))
            if message.context == context and message.finished and message.forms[0]}
