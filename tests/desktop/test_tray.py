# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The icon in real trays."""
from session import different, quiet_for, until

ICON = 32 * 32
ENOUGH = 100  # pixels of an icon at 32x32 that have to change before anybody would notice


def test_the_icon_follows_a_mode_set_in_a_terminal(session, machine):
    session.panel()
    empty = session.still_pixels()
    session.application(machine, '--tray')
    until(lambda: 'through kexec' in session.tooltip(), 'the sentence about kexec')
    kexec = session.still_pixels()
    assert ENOUGH < different(empty, kexec) < 4 * ICON, session.log()
    assert not session.windows('Warmboot$')

    machine.command('disable')
    until(lambda: different(kexec, session.pixels()) > ENOUGH, 'another icon')
    until(lambda: 'firmware' in session.tooltip(), 'the sentence about the firmware')

    machine.command('enable')
    until(lambda: session.pixels() == kexec, 'the first icon')
    assert 'through kexec' in session.tooltip()


def test_the_tooltip_says_which_machine_it_is_about(session, machine):
    session.panel()
    session.application(machine, '--tray')
    until(lambda: session.tooltip() == 'atlas: The next reboot goes through kexec into 6.12.57.', 'the sentence')


def test_a_click_opens_the_window(session, machine):
    session.panel()
    empty = session.still_pixels()
    session.application(machine, '--tray')
    until(lambda: 'through kexec' in session.tooltip(), 'the icon')
    session.click(empty, session.still_pixels())
    window = until(lambda: session.windows('Warmboot$'), 'the window')
    until(lambda: session.active_window() == window, 'it to be active')


def test_an_xembed_tray_shows_the_icon_and_its_changes(session, machine):
    session.xembed_tray()
    until(lambda: session.windows('stalonetray'), 'stalonetray')
    empty = session.still_pixels()
    session.application(machine, '--tray')
    until(lambda: different(empty, session.pixels()) > ENOUGH, 'an icon')
    # It says "unknown" until the machine has answered.
    first = session.still_pixels()
    machine.command('disable')
    until(lambda: different(first, session.pixels()) > ENOUGH, 'another icon')
    second = session.still_pixels()
    machine.command('enable')
    until(lambda: different(second, session.pixels()) > ENOUGH, 'the icon of kexec')


def test_a_click_in_an_xembed_tray_opens_the_window(session, machine):
    session.xembed_tray()
    until(lambda: session.windows('stalonetray'), 'stalonetray')
    empty = session.still_pixels()
    session.application(machine, '--tray')
    until(lambda: different(empty, session.pixels()) > ENOUGH, 'an icon')
    session.click(empty, session.still_pixels())
    until(lambda: session.windows('Warmboot$'), 'the window')


def test_a_program_that_nobody_installed_brings_its_icons(uninstalled_session, machine):
    session = uninstalled_session
    session.panel()
    empty = session.still_pixels()
    session.application(machine, '--tray')
    until(lambda: 'through kexec' in session.tooltip(), 'the icon')
    assert not session.item()('IconName')
    sizes = {int(picture[0]) for picture in session.item()('IconPixmap')}
    assert {16, 22, 24, 32, 48, 64} <= sizes
    kexec = session.still_pixels()
    assert ENOUGH < different(empty, kexec) < 4 * ICON, session.log()
    machine.command('disable')
    until(lambda: different(kexec, session.pixels()) > ENOUGH, 'another icon')


def test_a_tray_that_comes_late_gets_the_icon(session, machine):
    session.application(machine, '--tray')
    session.panel()
    until(lambda: 'through kexec' in session.tooltip(), 'the icon')
    assert not session.windows('Warmboot$')


def test_an_xembed_tray_that_comes_late_gets_the_icon(session, machine):
    session.application(machine, '--tray')
    until(lambda: session.bus.name_has_owner('org.warmboot.Warmboot'), 'the application')
    session.xembed_tray()
    tray = until(lambda: session.windows('stalonetray'), 'stalonetray')[0]
    until(lambda: session.geometry(tray).get('WIDTH', 0) > 1, 'an icon')  # it grows with its icons


def test_the_menu_offers_what_can_be_done_now(session, machine):
    session.panel()
    session.application(machine, '--tray')
    until(lambda: 'through kexec' in session.tooltip(), 'the icon')
    menu = session.menu()
    labels = ' | '.join(menu)
    for beginning in ('atlas: The next reboot goes through kexec', 'Reboots Through Kexec', 'Reboot via kexec…', 'Reboot via BIOS…', 'Undo: ', 'Open Warmboot',
                      'Start With the Session', 'Quit'):
        assert beginning in labels, labels
    switch = menu['Reboots Through Kexec'][1]
    assert switch['toggle-type'] == 'checkmark' and switch['toggle-state'] == 1

    machine.command('disable')
    until(lambda: session.menu()['Reboots Through Kexec'][1]['toggle-state'] == 0, 'the switch in the menu')


def test_the_switch_leads_to_a_review_and_changes_nothing_by_itself(session, machine):
    session.panel()
    session.application(machine, '--tray')
    until(lambda: 'through kexec' in session.tooltip(), 'the icon')
    session.choose('Reboots Through')
    until(lambda: len(session.windows('')) > 0 and len(session.windows('Warmboot|atlas|eview')) > 1, 'the review')
    assert 'Reboot mode   kexec' in machine.command('status')


def test_a_reboot_is_confirmed_first(session, machine):
    session.panel()
    session.application(machine, '--tray')
    until(lambda: 'through kexec' in session.tooltip(), 'the icon')
    session.choose('Reboot via BIOS')
    until(lambda: len(session.windows('Warmboot|atlas|eboot')) > 1, 'the confirmation')


def test_quit_in_the_menu_ends_the_application(session, machine):
    session.panel()
    application = session.application(machine, '--tray')
    until(lambda: 'through kexec' in session.tooltip(), 'the icon')
    session.choose('Quit')
    assert application.wait(30) == 0


def test_start_with_the_session_is_remembered(session, machine):
    session.panel()
    session.application(machine, '--tray')
    until(lambda: 'through kexec' in session.tooltip(), 'the icon')
    entry = session.folder / 'config/autostart/org.warmboot.Warmboot.desktop'
    session.choose('Start With')
    until(entry.exists, 'the entry')
    text = until(entry.read_text, 'what is in it')
    assert ' --tray --no-this-computer --machine "atlas=' in text
    until(lambda: session.menu()['Start With the Session'][1]['toggle-state'] == 1, 'the mark')
    session.choose('Start With')
    until(lambda: not entry.exists(), 'its end')


def test_two_machines_have_an_icon_and_a_menu_each(session, machine):
    session.panel()
    session.start(*session.arguments(machine, '--tray'), '--machine', f'borea={session.serve(machine)}')
    until(lambda: session.tooltip().startswith('atlas: The next reboot goes through kexec'), 'the icon')
    until(lambda: 'borea: The next reboot goes through kexec' in str(session.item()('ToolTip')[3]), 'its other line')
    menu = session.menu()
    assert menu['borea'][1]['children-display'] == 'submenu'
    session.choose('borea', 'Reboot via BIOS')
    until(lambda: session.windows('estart borea|eboot borea'), 'the confirmation')


def test_at_rest_in_the_tray_it_never_wakes_up(session, machine):
    session.panel()
    session.application(machine, '--tray')
    until(lambda: 'through kexec' in session.tooltip(), 'the icon')
    quiet_for(25, session.waits, 'the program')


def test_at_rest_with_its_window_it_never_wakes_up(session, machine):
    session.application(machine)
    until(lambda: session.windows('Warmboot$'), 'the window')
    quiet_for(25, session.waits, 'the program')
