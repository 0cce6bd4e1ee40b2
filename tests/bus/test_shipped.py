# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What is installed beside the helper: actions, policies, units."""
import configparser
import json
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from world import NAME, checkout, helper_program, made

sources = checkout / 'helper/kauth'
LANG = '{http://www.w3.org/XML/1998/namespace}lang'
most_exposure = 2.0  # of 10; polkit.service has 1.2 and neither writes /etc nor unloads kernels


def ini(path):
    parser = configparser.RawConfigParser(strict=False)
    parser.optionxform = str
    parser.read(path)
    return parser


def slots():
    header = (sources / 'helper.h').read_text()
    found = re.search(r'public Q_SLOTS:(.*?)\n};', header, re.S)[1]
    assert 'private' not in found and 'protected' not in found
    return set(re.findall(r'KAuth::ActionReply (\w+)\(const QVariantMap &\w+\);', found)), found


def test_every_action_has_a_slot_and_every_slot_an_action():
    names, text = slots()
    actions = {name for name in ini(sources / f'{NAME}.actions').sections() if name != 'Domain'}
    assert actions == {f'{NAME}.{name}' for name in names}
    assert text.count('(') == len(names), 'whatever is public there can be called'


def test_every_action_asks_an_administrator_each_time():
    for name, action in ini(sources / f'{NAME}.actions').items():
        if name in ('DEFAULT', 'Domain'):
            continue
        assert action['Policy'] == action['PolicyInactive'] == 'auth_admin'
        assert 'Persistence' not in action
        for key in ('Name', 'Description'):
            assert action[key] and action[f'{key}[de]'] and action[key] != action[f'{key}[de]']


def test_the_policy_says_what_the_actions_say():
    policy = ElementTree.parse(made / f'{NAME}.policy')
    actions = {action.get('id'): action for action in policy.iter('action')}
    assert set(actions) == {f'{NAME}.{name}' for name in slots()[0]}
    for action in actions.values():
        defaults = action.find('defaults')
        assert {rule.tag: rule.text for rule in defaults} == {'allow_inactive': 'auth_admin', 'allow_active': 'auth_admin'}
        assert not list(action.iter('annotate'))
        messages = {message.get(LANG): message.text for message in action.iter('message')}
        assert set(messages) == {None, 'de', 'ru', 'fr', 'es', 'zh_CN'}
        assert all(message[-1] in '.。' and len(message) > 20 for message in messages.values())


@pytest.mark.parametrize(('locale', 'language'), [('de_DE.UTF-8', 'de'), ('de_AT.UTF-8', 'de'), ('ru_RU.UTF-8', 'ru'), ('fr_FR.UTF-8', 'fr'),
                                                  ('es_MX.UTF-8', 'es'), ('zh_CN.UTF-8', 'zh_CN'), ('pt_BR.UTF-8', None), ('C', None)])
def test_polkit_speaks_the_language_of_who_is_asked(bus, locale, language):
    """As the agents of desktops say when they register; pkaction has no words for it."""
    told = subprocess.run(['busctl', '--json=short', 'call', 'org.freedesktop.PolicyKit1', '/org/freedesktop/PolicyKit1/Authority',
                           'org.freedesktop.PolicyKit1.Authority', 'EnumerateActions', 's', locale],
                          capture_output=True, text=True, check=True).stdout
    said = {action[0]: (action[1], action[2]) for action in json.loads(told)['data'][0]}
    for action in ElementTree.parse(made / f'{NAME}.policy').iter('action'):
        for number, tag in enumerate(('description', 'message')):
            texts = {element.get(LANG): element.text for element in action.findall(tag)}
            assert said[action.get('id')][number] == texts[language]


def test_the_bus_policy_is_about_our_own_name_only():
    for rule in ElementTree.parse(made / f'{NAME}.conf').iter():
        if rule.tag in ('allow', 'deny'):
            assert set(rule.attrib.values()) & {NAME}, rule.attrib
            assert 'own' not in rule.attrib or rule.attrib['own'] == NAME
    owners = [policy.attrib for policy in ElementTree.parse(made / f'{NAME}.conf').iter('policy') if policy.find('allow[@own]') is not None]
    assert owners == [{'user': 'root'}]


def test_the_bus_starts_the_helper_through_its_unit():
    service = ini(made / f'{NAME}.service')['D-BUS Service']
    unit = ini(made / 'warmboot-helper.service')['Service']
    assert service['Name'] == unit['BusName'] == NAME
    assert service['SystemdService'] == 'warmboot-helper.service'
    assert service['Exec'] == unit['ExecStart'] == str(helper_program())
    assert service['User'] == 'root'


def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path):
    unit = tmp_path / 'warmboot-helper.service'
    # Manual pages are left out of the machines that build this.
    unit.write_text(re.sub('^Documentation=.*\n', '', (made / 'warmboot-helper.service').read_text(), flags=re.M).replace(str(helper_program()), '/bin/true'))
    done = subprocess.run(['systemd-analyze', 'verify', '--recursive-errors=no', unit], capture_output=True, text=True)
    assert done.returncode == 0 and done.stderr == '', done.stderr


def test_the_sandbox_of_the_unit_is_tight():
    done = subprocess.run(['systemd-analyze', 'security', '--offline=true', '--no-pager', f'--threshold={round(most_exposure * 10)}', made / 'warmboot-helper.service'],
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-300:] + done.stderr


def test_what_the_engine_writes_is_writable_in_the_sandbox():
    unit = (made / 'warmboot-helper.service').read_text()
    assert 'ReadWritePaths=/etc -/usr/local -/run/motd.d\n' in unit
    assert 'StateDirectory=warmboot\n' in unit and 'RuntimeDirectory=warmboot\n' in unit and 'RuntimeDirectoryPreserve=yes\n' in unit
    assert 'UMask=0022\n' in unit and 'PrivateTmp=no\n' in unit and 'ProtectHome=read-only\n' in unit


def test_the_shipped_helper_knows_no_other_root_folder_and_no_widgets():
    helper = made / 'warmboot-helper'
    needed = subprocess.run(['readelf', '-d', helper], capture_output=True, text=True, check=True).stdout
    assert 'Qt6Widgets' not in needed and 'Qt6Gui' not in needed
    for source in sources.glob('*.cpp'):
        text = source.read_text()
        assert 'getenv' not in text and 'isStopped' not in text and 'qDebug' not in text, source
    assert 'SystemPaths()' in (sources / 'helper.cpp').read_text()


def test_the_helper_clears_the_environment_that_it_was_started_with():
    """QT_PLUGIN_PATH or DBUS_SYSTEM_BUS_ADDRESS of whoever starts it would decide whom it asks."""
    main = (sources / 'main.cpp').read_text()
    body = main[main.index('int main('):]
    assert body.index('clearenv') < body.index('Helper helper') < body.index('helperMain')
    assert Path(helper_program()).name == 'warmboot-helper'
