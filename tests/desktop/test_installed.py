# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an installation puts where a desktop looks for it."""
import configparser
import subprocess
from xml.etree import ElementTree

SIGNS = ('kexec', 'bios', 'suspended', 'unknown')


def entries(path):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(path, encoding='utf-8')
    return parser


def test_everything_is_where_a_desktop_looks_for_it(share):
    # Manual pages and completions are looked at by tests/packages.
    rooms = ('man', 'bash-completion', 'zsh', 'fish')
    all_files = (path.relative_to(share) for path in share.rglob('*') if path.is_file())
    found = {str(path) for path in all_files if path.parts[0] not in rooms}
    icons = 'icons/hicolor'
    assert found == {
        'applications/org.warmboot.Warmboot.desktop',
        'metainfo/org.warmboot.Warmboot.metainfo.xml',
        'knotifications6/warmboot.notifyrc',
        f'{icons}/scalable/apps/org.warmboot.Warmboot.svg',
        f'{icons}/symbolic/apps/org.warmboot.Warmboot-symbolic.svg',
        *(f'{icons}/scalable/status/org.warmboot.Warmboot-{sign}.svg' for sign in (*SIGNS, 'soft')),
        *(f'{icons}/symbolic/apps/org.warmboot.Warmboot-{sign}-symbolic.svg' for sign in SIGNS),
        *(f'doc/warmbootctl/docs/{page}.md' for page in ('by-hand', 'faq', 'hardware', 'how-it-works', 'protocol', 'recovery', 'security')),
    }


def test_every_icon_is_in_a_folder_that_is_searched(share):
    """Icons are looked for in no other folders than the theme's own list has."""
    theme = entries('/usr/share/icons/hicolor/index.theme')['Icon Theme']
    folders = {str(icon.parent.relative_to(share / 'icons/hicolor')) for icon in share.rglob('*.svg')}
    assert folders and folders <= set(theme['Directories'].split(','))


def test_the_desktop_entry_is_valid_and_its_icon_is_there(share):
    path = share / 'applications/org.warmboot.Warmboot.desktop'
    done = subprocess.run(['desktop-file-validate', '--warn-kde', path], capture_output=True, text=True, check=False)
    assert done.returncode == 0 and not done.stdout, done.stdout
    for name, group in entries(path).items():
        if 'Icon' in group:
            assert (share / f'icons/hicolor/scalable/apps/{group["Icon"]}.svg').exists(), name


def test_the_events_name_the_program_and_its_icon(share):
    events = entries(share / 'knotifications6/warmboot.notifyrc')
    assert (share / f'applications/{events["Global"]["DesktopEntry"]}.desktop').exists()
    assert (share / f'icons/hicolor/scalable/apps/{events["Global"]["IconName"]}.svg').exists()
    for name, group in events.items():
        if name.startswith('Event/'):
            assert group['Action'] == 'Popup' and group['Name'] and group['Comment'], name


def test_every_icon_is_a_square_drawing_that_needs_nothing_from_elsewhere(share):
    icons = list(share.rglob('*.svg'))
    assert icons
    for icon in icons:
        drawing = ElementTree.parse(icon).getroot()
        assert drawing.tag == '{http://www.w3.org/2000/svg}svg', icon
        left, top, width, height = map(float, drawing.get('viewBox').split())
        assert width == height and drawing.get('width') == drawing.get('height'), icon
        for part in drawing.iter():
            kind = part.tag.rpartition('}')[2]
            # What Qt's renderer and those of other desktops draw alike.
            assert kind in {'svg', 'defs', 'style', 'linearGradient', 'stop', 'rect', 'path'}, f'{icon}: {kind}'
            assert not any('href' in name for name in part.attrib), icon


def test_the_window_belongs_to_the_desktop_entry(session, machine, share):
    entry = entries(share / 'applications/org.warmboot.Warmboot.desktop')['Desktop Entry']
    session.application(machine)
    assert session.window_class(session.window()) == entry['StartupWMClass']
