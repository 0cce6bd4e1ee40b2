# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One window for all starts, and what closing it means."""
import os
import subprocess

from session import Session, until


def test_a_second_start_raises_the_first(session, machine):
    first = session.application(machine)
    window = session.window()
    session.xdotool('windowminimize', '--sync', window)
    until(lambda: not session.windows('Warmboot$'), 'the window to go')

    second = session.application(machine)

    assert second.wait(60) == 0
    assert first.poll() is None
    until(lambda: session.windows('Warmboot$') == [window], 'the window of the first')
    until(lambda: session.active_window() == [window], 'it to be active')


def test_a_second_start_into_the_tray_leaves_the_window_alone(session, machine):
    session.application(machine)
    window = session.window()
    session.xdotool('windowminimize', '--sync', window)
    until(lambda: not session.windows('Warmboot$'), 'the window to go')
    assert session.application(machine, '--tray').wait(60) == 0
    assert not session.windows('Warmboot$')


def test_closing_the_window_leaves_the_icon(session, machine):
    session.panel()
    application = session.application(machine)
    window = session.window()
    until(lambda: 'through kexec' in session.tooltip(), 'the icon')
    session.close(window)
    until(lambda: not session.windows('Warmboot$'), 'the window to go')
    machine.command('disable')
    until(lambda: 'firmware' in session.tooltip(), 'the sentence about the firmware')
    assert application.poll() is None
    session.choose('Open Warmboot')
    until(lambda: session.windows('Warmboot$'), 'the window')


def test_closing_the_window_ends_it_where_there_is_no_tray(session, machine):
    application = session.application(machine)
    window = session.window()
    session.close(window)
    assert application.wait(60) == 0


def test_started_into_a_tray_that_never_comes_it_shows_the_window(session, machine):
    session.application(machine, '--tray')
    until(lambda: session.windows('Warmboot$'), 'the window')


def test_a_tray_that_goes_for_good_gives_the_window_back(session, machine):
    panel = session.panel()
    application = session.application(machine, '--tray')
    until(lambda: 'through kexec' in session.tooltip(), 'the icon')
    panel.terminate()
    window = session.window()
    session.close(window)
    assert application.wait(60) == 0


def test_it_works_without_a_session_bus(tmp_path, machine):
    with Session(tmp_path, bus=False) as session:
        application = session.application(machine)
        window = session.window()
        machine.command('disable')  # which would be notified
        until(lambda: 'no session bus' in session.log(), 'the warning')
        session.close(window)
        assert application.wait(60) == 0


def test_a_second_start_with_another_machine_says_that_it_is_not_shown(session, machine):
    first = session.application(machine)
    session.window()
    second = session.start(*session.arguments(machine), '--machine', f'borea={session.serve(machine)}')
    assert second.wait(60) == 1
    until(lambda: session.windows('open already'), 'the message')
    assert first.poll() is None


def test_size_and_place_of_the_window_are_remembered(session, machine):
    application = session.application(machine)
    window = session.window()
    session.xdotool('windowsize', '--sync', window, '840', '560')
    session.xdotool('windowmove', '--sync', window, '30', '40')
    left = until(lambda: session.geometry(window) if session.geometry(window)['X'] < 60 else None, 'its place')
    session.close(window)
    assert application.wait(60) == 0
    session.application(machine)
    again = session.window()
    until(lambda: same_place(session.geometry(again), left), 'the window where it was')


def same_place(one, other):
    return all(one[name] == other[name] for name in ('X', 'Y', 'WIDTH', 'HEIGHT'))


def test_a_wrong_command_line_is_answered_with_a_sentence(session, machine):
    for words in (['--machine', 'atlas'], ['--no-this-computer'], ['--nonsense'], ['/vmlinuz']):
        done = subprocess.run([session.arguments(machine)[0], *words], env=session.environment, timeout=60,
                              capture_output=True, text=True, check=False)
        assert done.returncode in (1, 2)
        assert words[0] in done.stderr or 'nonsense' in done.stderr


def test_a_change_behind_the_users_back_is_notified(session, machine):
    monitor = session.start('dbus-monitor', "interface='org.freedesktop.Notifications',member='Notify'")
    log = next(session.folder.glob('*-dbus-monitor.log'))
    session.panel()
    session.application(machine, '--tray')
    until(lambda: 'through kexec' in session.tooltip(), 'the icon')
    machine.command('disable')
    until(lambda: 'atlas' in log.read_text(), 'the notification')
    assert monitor.poll() is None


def test_help_and_version_need_no_screen(session):
    plain = {name: value for name, value in session.environment.items() if name not in ('DISPLAY', 'WAYLAND_DISPLAY', 'QT_QPA_PLATFORM')}
    for word, said in (('--help', '--server <SERVER>'), ('--version', 'Warmboot ')):
        done = subprocess.run([os.environ['WARMBOOT_PROGRAM'], word], env=plain, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0 and said in done.stdout, done


def test_what_is_typed_wrong_is_told_with_the_exit_code_of_the_manual(session):
    for words, said in ((['--nope'], 'nope'), (['--server'], 'server')):
        done = subprocess.run([os.environ['WARMBOOT_PROGRAM'], *words], env=session.environment, capture_output=True, text=True, timeout=60)
        assert done.returncode == 2 and said in done.stderr, done
