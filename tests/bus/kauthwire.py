# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What KAuth writes into D-Bus messages: QDataStream, as of Qt 6."""
import struct

BOOL, INT, MAP, LIST, STRING, BYTES = 1, 2, 8, 9, 10, 12


class Raw(bytes):
    """A variant that is written already."""


def string(text):
    data = text.encode('utf-16-be')
    return struct.pack('>I', len(data)) + data


def variant(value):
    if isinstance(value, Raw):
        return value
    kinds = {bool: (BOOL, lambda v: struct.pack('>?', v)), int: (INT, lambda v: struct.pack('>i', v)), str: (STRING, string),
             bytes: (BYTES, lambda v: struct.pack('>I', len(v)) + v), dict: (MAP, variant_map),
             list: (LIST, lambda v: struct.pack('>I', len(v)) + b''.join(map(variant, v)))}
    kind, write = kinds[type(value)]
    return struct.pack('>Ib', kind, 0) + write(value)


def variant_map(values):
    return struct.pack('>I', len(values)) + b''.join(string(key) + variant(value) for key, value in sorted(values.items()))


def of_type(name, value=b''):
    """A value of a type that is known by name: what the receiver's process has registered."""
    return Raw(struct.pack('>Ib', 65536, 0) + struct.pack('>I', len(name) + 1) + name.encode() + b'\0' + value)


def nested(depth):
    """Lists in lists in a list."""
    return struct.pack('>I', 1) + string('request') + (struct.pack('>Ib', LIST, 0) + struct.pack('>I', 1)) * depth


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, layout):
        values = struct.unpack_from('>' + layout, self.data, self.at)
        self.at += struct.calcsize('>' + layout)
        return values[0]

    def bytes(self):
        size = self.take('I')
        if size == 0xffffffff:
            return b''
        self.at += size
        return self.data[self.at - size:self.at]

    def string(self):
        return self.bytes().decode('utf-16-be')

    def variant(self):
        kind, _ = self.take('I'), self.take('b')
        return {BOOL: lambda: self.take('?'), INT: lambda: self.take('i'), STRING: self.string, BYTES: self.bytes, MAP: self.map}[kind]()

    def map(self):
        return {self.string(): self.variant() for _ in range(self.take('I'))}


def reply(data):
    """KAuth::ActionReply: what the helper says, KAuth's own error (0: none), how it went, a description."""
    reader = Reader(data)
    values, error, kind, description = reader.map(), reader.take('i'), reader.take('I'), reader.string()
    assert reader.at == len(data), 'more than a reply'
    return {'data': values, 'error': error, 'type': ('kauth', 'helper', 'success')[kind], 'description': description}
