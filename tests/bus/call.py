# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""call.py: calls the helper by hand, as any local user can. Standard input: a line of JSON (see world.prepare) for each call, with the
action, the blob in hex, files to send along, how often to call at once, and whether to go on so for ever; after one with "wait" another line to begin at.
Standard output: "ready" and its name on the bus, if it waits, and each last answer as a line of JSON."""
import json
import os
import sys

import dbus
import dbus.lowlevel

import kauthwire

bus = dbus.SystemBus()


def message(wish):
    member = wish.get('member', 'performAction')
    call = dbus.lowlevel.MethodCallMessage('org.warmboot.helper', '/', wish.get('interface', 'org.kde.kf6auth'), member)
    if member == 'performAction':
        details = dbus.Dictionary({}, signature='sv')
        files = {f'file{number}': dbus.types.UnixFd(os.open(path, os.O_RDONLY)) for number, path in enumerate(wish.get('files', []))}
        call.append(wish['action'], dbus.ByteArray(wish.get('caller', '').encode()), details, dbus.ByteArray(bytes.fromhex(wish['blob'])),
                    dbus.Dictionary(files, signature='sh'), signature='saya{sv}aya{sh}')
    elif member == 'stopAction':
        call.append(wish['action'], signature='s')
    return call


def send(call):
    """Without waiting for the answer."""
    return bus.send_message_with_reply(call, lambda *_: None, 40, require_main_loop=False)


def ask(wish):
    deliver = bus.send_message if wish.get('endless') else send
    sent = [deliver(message(wish)) for _ in range(wish.get('times', 1) - 1)]
    try:
        answer = bus.send_message_with_reply_and_block(message(wish), 40)
        return kauthwire.reply(bytes(answer.get_args_list()[0]))
    except dbus.DBusException as error:
        return {'type': 'dbus', 'error': error.get_dbus_name(), 'data': {}, 'description': error.get_dbus_message()}
    finally:
        if not wish.get('endless'):  # a caller that has gone is allowed nothing any more, and polkit may not have been asked yet
            for answer in sent:
                answer.block()


while line := sys.stdin.readline():
    wish = json.loads(line)
    if wish.get('wait'):
        print('ready', bus.get_unique_name(), flush=True)
        sys.stdin.readline()
    while wish.get('endless'):
        ask(wish)
    print(json.dumps(ask(wish)), flush=True)
