# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""That all texts are translated into every language, and that what is shipped says so."""
import copy
import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

checkout = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(checkout / 'translations'))

import catalogues  # noqa: E402
import check  # noqa: E402
import files  # noqa: E402
import sources  # noqa: E402
import translate  # noqa: E402

build = Path(os.environ.get('WARMBOOT_BUILD', checkout / 'build/dev'))
languages = pytest.mark.parametrize('language', catalogues.LANGUAGES)


@pytest.fixture(scope='session')
def wanted(tmp_path_factory):
    """The texts that the sources have now."""
    path = tmp_path_factory.mktemp('fresh') / 'warmboot_de.ts'
    translate.extract('de', path)
    return {message.key: message for message in catalogues.read(path)}


@languages
def test_what_is_translated_is_what_the_sources_say(language, wanted):
    there = {message.key for message in catalogues.read(catalogues.path_of(language))}
    assert not set(wanted) - there, 'run ./dev translate, and translate these'
    assert not there - set(wanted), 'run ./dev translate: these are said no more'


@languages
def test_every_text_is_translated_with_its_placeholders_and_plurals(language):
    assert not list(check.faults(language))


@languages
def test_no_key_stands_for_two_entries_in_the_menu_of_the_tray(language):
    """The windows' own are tried in the windows, tests/widgets/languages_test."""
    keys = [re.search('&(.)', message.forms[0]).group(1).lower() for message in catalogues.read(catalogues.path_of(language))
            if message.context in ('warmboot::Tray', 'warmboot::MachineEntries') and '&' in message.source]
    assert len(keys) == len(set(keys)) and len(keys) >= 7


def test_english_has_its_plurals(wanted):
    there = {message.key: message for message in catalogues.read(catalogues.path_of('en'))}
    assert set(there) == {key for key, message in wanted.items() if message.plural}
    for message in there.values():
        assert message.finished and len(message.forms) == 2 and all('%n' in form for form in message.forms)
        assert message.forms[1] == message.source, 'without any translation it is the plural that is said'


def test_no_text_is_made_of_placeholders_and_words_between_them(wanted):
    """`tr("%1 %2")` leaves a translator nothing to turn round. These few are lists, or a name and what belongs to it."""
    allowed = re.compile(r'^(%\d)([:,] | \(| · | )(%\d)( \(%\d\)|\))?$')
    bare = [message.source for message in wanted.values()
            if not re.search(r'[^\W\d_]', re.sub(r'%\d|\{\w+\}|&(?=\w)', '', message.source)) and re.search(r'%\d', message.source)]
    assert all(allowed.match(text) for text in bare), bare


@pytest.mark.parametrize('file', files.FILES, ids=lambda file: file.path.name)
def test_the_files_hold_what_was_translated(file):
    known = {language: catalogues.known(language, file.context) for language in catalogues.LANGUAGES}
    assert file.merged(known) == file.path.read_text(), 'run ./dev translate'
    for texts in known.values():
        assert {english for _, english in file.texts()} <= set(texts)


@pytest.mark.parametrize('file', files.FILES, ids=lambda file: file.path.name)
def test_merging_twice_changes_nothing(file, tmp_path):
    known = {'de': {english: english + ', "&<ü' for _, english in file.texts()}}
    again = copy.copy(file)
    again.path = tmp_path / file.path.name
    again.path.write_text(file.merged(known))
    assert again.merged(known) == again.path.read_text()
    assert list(again.texts()) == list(file.texts())


def reasons_of_hooks():
    """What the hooks say why, with X for their variables."""
    for path in sorted((checkout / 'helper/payload').glob('*.sh')):
        text = re.sub(r'\$\{[^{}]*\}|\$\w+', 'X', path.read_text())
        said = re.findall(r'''\b(?:firmware|back|give_up|switch_off) (?:'([^']+)'|"([^"]+)")''', text)
        said += re.findall(r'''\b(?:why|fault)=(?:'([^']+)'|"([^"]+)")''', text)
        if path.name == 'health.sh':
            said += re.findall(r'''\bprintf '%s' (?:'([^']+)'|"([^"]+)")''', text)
        for plain, quoted in said:
            if (reason := plain or quoted).strip('X'):
                yield path.name, reason


def test_every_reason_of_a_hook_is_known_to_the_window():
    shapes = [re.compile(re.sub(r'\\\{\w+\\\}', '.+', re.escape(words)))
              for words, in sources.table('app/session/reasonwords.h', 'reasonWords')]
    reasons = list(reasons_of_hooks())
    assert len(reasons) > 50
    for hook, reason in reasons:
        assert any(shape.fullmatch(reason) for shape in shapes), f'{hook}: {reason}'


def test_every_choice_in_a_plan_is_known_to_the_window():
    code = (checkout / 'helper/engine/plan/plansentences.cpp').read_text()
    functions = code[code.index('std::string kernelText'):code.index('/// Which settings differ')]
    words = {''.join(entry) for entry in sources.table('app/session/reasonwords.h', 'choiceWords')}
    for text in re.findall(r'"([a-z][^"]{3,})"', functions):
        assert text in words or text in ('reuse', 'panic='), text
    assert functions.count('" with "') == 1 and functions.count('", with "') == 1 and functions.count('", without "') == 1


def test_the_desktop_file_is_valid():
    subprocess.run(['desktop-file-validate', checkout / 'resources/org.warmboot.Warmboot.desktop'], check=True)


def test_the_metainfo_is_valid():
    subprocess.run(['appstreamcli', 'validate', '--no-net', checkout / 'resources/org.warmboot.Warmboot.metainfo.xml'],
                   check=True)


@languages
def test_the_policy_asks_in_every_language(language):
    """What polkitd reads; tests/bus asks it itself."""
    policy = ElementTree.parse(build / 'helper/kauth/org.warmboot.helper.policy')
    lang = '{http://www.w3.org/XML/1998/namespace}lang'
    known = catalogues.known(language, 'Polkit')
    for action in policy.iter('action'):
        for tag in ('description', 'message'):
            texts = {element.get(lang): element.text for element in action.findall(tag)}
            assert texts[language] == known[texts[None]]


@languages
def test_the_program_helps_in_the_language_of_the_session(language):
    code = {'zh_CN': 'zh_CN'}.get(language, language)
    told = subprocess.run([build / 'app/desktop/warmboot', '--help'], capture_output=True, text=True, check=True,
                          env={'PATH': os.environ['PATH'], 'LANG': f'{code}.UTF-8', 'HOME': '/nonexistent'}).stdout
    options = next(message.forms[0] for message in catalogues.read(catalogues.path_of(language))
                   if message.source == 'Start in the tray, without a window.')
    assert ' '.join(options.split()) in ' '.join(told.split())
    assert '--tray' in told and '--server' in told


@pytest.mark.parametrize(('environment', 'says'), [
    ({'LANG': 'en_US.UTF-8', 'LANGUAGE': 'fr:de'}, 'fr'),
    ({'LANG': 'de_AT.UTF-8'}, 'de'),
    ({'LANG': 'C.UTF-8'}, None),
    ({'LANG': 'pt_BR.UTF-8'}, None),
    ({'LANG': 'en_GB.UTF-8', 'LANGUAGE': 'en_GB:de'}, None),
])
def test_the_environment_chooses_the_language(environment, says):
    told = subprocess.run([build / 'app/desktop/warmboot', '--machine', 'x'], capture_output=True, text=True,
                          env={'PATH': os.environ['PATH'], 'HOME': '/nonexistent', 'QT_QPA_PLATFORM': 'offscreen',
                               **environment})
    source = '--machine %1: write NAME=COMMAND.'
    text = source if says is None else next(message.forms[0] for message in catalogues.read(catalogues.path_of(says))
                                            if message.source == source)
    assert told.returncode == 2
    assert text.replace('%1', 'x') in told.stderr
