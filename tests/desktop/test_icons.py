# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person sees at a glance: the installed icons in a real panel, light and dark, with eyes that know no colours."""
from itertools import combinations

import pytest
from session import bounds, greys, until

CLEAR = 80  # of 255: what is lighter or darker by that much stands out
SHARE = 0.12  # of an icon's square has to differ so that two shapes are told apart
SIGNS = {
    'kexec': (lambda machine: None, 'through kexec'),
    'bios': (lambda machine: machine.command('disable'), 'through the firmware'),
    'suspended': (lambda machine: (machine.command('enable'), machine.suspend()), 'through the firmware'),
    'unknown': (lambda machine: machine.edit(), 'not certain'),
}


def stands_out(one, other):
    """The share of pixels that are much lighter in one of two pictures than in the other."""
    return sum(abs(a - b) > CLEAR for a, b in zip(one, other, strict=True)) / len(one)


@pytest.mark.parametrize('background, text', [('#eff0f1', '#232629'), ('#2a2e32', '#fcfcfc')], ids=['light', 'dark'])
def test_the_signs_are_told_apart_on_the_panel(session, machine, background, text):
    session.panel(background, text)
    empty = session.still_pixels()
    session.application(machine, '--tray')
    pictures = {}
    for sign, (bring_about, sentence) in SIGNS.items():
        machine.restore()
        bring_about(machine)
        until(lambda sign=sign: session.item() and session.item()('IconName') == f'org.warmboot.Warmboot-{sign}', sign)
        until(lambda sentence=sentence: sentence in session.tooltip(), sentence)
        pictures[sign] = session.still_pixels()
        session.picture(session.folder / f'{sign}.png')

    area = bounds(empty, pictures['unknown'])  # a full circle
    icons = {sign: greys(picture, area) for sign, picture in pictures.items()}
    ground = greys(empty, area)
    for sign, icon in icons.items():
        assert stands_out(icon, ground) > SHARE, sign
    for one, other in combinations(icons, 2):
        assert stands_out(icons[one], icons[other]) > SHARE, f'{one} and {other}'
