"""
The membrane: one half in each interpreter. Only lines of JSON cross. What is mutable and not a plain container stays where it
was made, and the other side gets a remote object that asks for everything. The side with the tests takes every message for
hostile: the learner owns the other half.
"""

import json
import os
from types import ModuleType, TracebackType

from guild import values
from guild.describe import describe
from guild.mirrors import KINDS, NAME_OF_KIND, Mirrors

CHANNEL = 1000
DEEPEST = 40

_encode = json.JSONEncoder(check_circular=False, separators=(",", ":")).encode
_decode = json.JSONDecoder().decode
_read, _write = os.read, os.write


def exchange(line):
    """Asks the host, and waits for the answer. Whatever happens on the way happens inside of this call."""
    left = line.encode("ascii") + b"\n"
    while left:
        left = left[_write(CHANNEL, left) :]
    return receive()


def receive():
    pieces = [_read(CHANNEL, 65536)]
    while not pieces[-1].endswith(b"\n"):
        pieces.append(_read(CHANNEL, 1 << 20))
        if not pieces[-1]:
            raise RuntimeError("the other side says nothing")
    return b"".join(pieces).decode("ascii")


class Wire:
    def __init__(self, is_trusted, remotes, answers):
        """`remotes` makes local objects of what lives on the other side; `answers` does what the other side asks for."""
        self.is_trusted = is_trusted
        self.remotes = remotes
        self.answers = answers
        self.depth = 0
        self.mirrors = Mirrors(1 if is_trusted else 2, 2)
        self.exported = {}
        self._number_of = {}
        self._next = 1
        self._described = set()
        self._sent = []
        self.modules_seen = set()
        self.before_sending = lambda: {}
        self.after_receiving = lambda message: None

    # --- values

    def pack(self, value):
        # Where somebody is in their code is nobody else's business.
        if value is None or type(value) is TracebackType:
            return None
        simple = values.pack_simple(value)
        if simple is not None:
            return simple
        kind = type(value)
        if kind is tuple:
            return ["t", [self.pack(each) for each in value]]
        if kind is frozenset:
            return ["z", [self.pack(each) for each in value]]
        if kind in NAME_OF_KIND:
            return self._pack_container(value, NAME_OF_KIND[kind])
        name = values.NAME_OF_KNOWN.get(id(value))
        if name is not None:
            return ["y", name]
        if kind is ModuleType and values.is_everywhere(value):
            return ["o", value.__name__]
        name = values.NAME_OF_COMPOSED.get(kind)
        if name is not None:
            return ["v", name, [self.pack(each) for each in values.COMPOSED[name][1](value)]]
        home = self.remotes.number_of(value)
        if home is not None:
            self._sent.append(value)
            return ["x", home]
        if kind in values.NAME_OF_EXCEPTION:
            return self._pack_exception(value)
        return self._pack_reference(value)

    def _pack_container(self, value, kind):
        number = self.mirrors.number_of(value)
        if number is not None:
            return ["m", number]
        number = self.mirrors.add(value).number
        factory = self.pack(value.default_factory) if kind == "f" else getattr(value, "maxlen", None)
        return ["m", number, kind, [self.pack(each) for each in self.mirrors.content(value)], factory]

    def _pack_exception(self, error):
        self.answers.clean(error)
        own = {name: self.pack(value) for name, value in vars(error).items() if name != "__notes__"}
        cause = self.pack(error.__cause__) if error.__cause__ is not None and self.depth < DEEPEST else None
        notes = [str(note) for note in getattr(error, "__notes__", ())]
        return ["E", values.NAME_OF_EXCEPTION[type(error)], [self.pack(each) for each in error.args], own, cause, notes]

    def number_for(self, value):
        number = self._number_of.get(id(value))
        if number is None:
            number = self._next
            self._next += 1
            self._number_of[id(value)] = number
            self.exported[number] = value
        return number

    def described_anew(self, number):
        self._described.discard(number)
        return self.exported[number]

    def _pack_reference(self, value):
        self.answers.check_export(value)
        number = self.number_for(value)
        if number in self._described:
            return ["r", number]
        self._described.add(number)
        return ["r", number, describe(value, self)]

    def unpack(self, packed):
        if packed is None or type(packed) in (int, float, str, bool):
            return packed
        if type(packed) is not list or not packed:
            raise ValueError("no value")
        tag, *rest = packed
        if tag == "t":
            return tuple([self.unpack(each) for each in rest[0]])
        if tag == "z":
            return frozenset([self.unpack(each) for each in rest[0]])
        if tag == "m":
            return self._unpack_container(*rest)
        if tag == "y":
            return values.KNOWN[rest[0]]
        if tag == "v":
            return values.COMPOSED[rest[0]][2](*[self.unpack(each) for each in rest[1]])
        if tag == "x":
            return self.exported[rest[0]]
        if tag == "r":
            return self.remotes.get(*rest)
        if tag == "E":
            return self._unpack_exception(*rest)
        if tag == "o":
            module = values.everywhere(rest[0])
            self.modules_seen.add(module)
            return module
        return values.unpack_simple(tag, rest)

    def _unpack_container(self, number, kind=None, content=None, extra=None):
        if kind is None or self.mirrors.has(number):
            return self.mirrors.get(number)
        if type(number) is not int:
            raise ValueError("no number")
        make = KINDS[kind][0]
        if kind == "f":
            container = make(self.unpack(extra))
        elif kind == "q":
            container = make(maxlen=self.unpack(extra))
        else:
            container = make()
        self.mirrors.add(container, number)
        self.mirrors.fill(number, [self.unpack(each) for each in content])
        return container

    def _unpack_exception(self, name, args, own, cause, notes):
        error_class = values.EXCEPTIONS[name]
        packed_args = [self.unpack(each) for each in args]
        try:
            error = error_class(*packed_args)
        except Exception:
            error = error_class.__new__(error_class)
            error.args = tuple(packed_args)
        for each, value in own.items():
            error.__dict__[each] = self.unpack(value)
        error.__cause__ = None if cause is None else self.unpack(cause)
        for note in notes:
            error.add_note(str(note))
        return error

    # --- messages

    def _message(self, body):
        # Nothing that a message names may be let go of before the other side has answered it.
        self._sent = []
        # What changed comes first, because what follows may refer to it.
        changed = self.mirrors.changed()
        if changed:
            body["s"] = [
                [self.mirrors.number_of(each), [self.pack(one) for one in self.mirrors.content(each)]] for each in changed
            ]
        return body

    def _finish(self, body):
        gone, released = self.mirrors.take_gone(), self.remotes.take_released()
        if gone:
            body["g"] = gone
        if released:
            body["d"] = released
        body.update(self.before_sending())
        return _encode(body)

    def _begin(self, message):
        if type(message) is not dict:
            raise ValueError("no message")
        for number in message.get("d", ()):
            value = self.exported.pop(number, None)
            if value is not None:
                self._number_of.pop(id(value), None)
                self._described.discard(number)
        # What leaves a container now may come back in the same message.
        for number in message.get("g", ()):
            self._sent.append(self.mirrors.drop(number))
        for number, content in message.get("s", ()):
            self._sent.append(self.mirrors.fill(number, [self.unpack(each) for each in content]))
        self.after_receiving(message)

    def _deeper(self):
        if self.depth >= DEEPEST:
            raise RecursionError("maximum recursion depth exceeded between the tests and the program")
        self.depth += 1

    def request(self, operation, *arguments):
        self._deeper()
        try:
            body = self._message({"o": operation})
            body["a"] = [self.pack(each) for each in arguments]
            reply = _decode(exchange("P" + self._finish(body)))
            self._begin(reply)
            if "x" not in reply:
                return self.unpack(reply.get("v"))
            error = self.unpack(reply["x"])
        finally:
            self.depth -= 1
        if not isinstance(error, BaseException):
            raise ValueError("no exception")
        raise self.answers.received(error, reply.get("f"))

    def serve(self):
        """Answers one request of the other side."""
        line = receive()
        try:
            self._deeper()
            try:
                answer = self._answer(_decode(line))
            finally:
                self.depth -= 1
        except BaseException as error:
            answer = {"x": ["E", "RuntimeError", [f"The tests and the program lost each other: {error}"], {}, None, []]}
            answer = _encode(answer)
        left = b"R" + answer.encode("ascii") + b"\n"
        while left:
            left = left[_write(CHANNEL, left) :]

    def _answer(self, message):
        try:
            self._begin(message)
            operation, packed = message["o"], message["a"]
            self.answers.check_target(operation, packed)
            value = self.answers.do(operation, [self.unpack(each) for each in packed])
            body = self._message({})
            body["v"] = self.pack(value)
        except BaseException as error:
            body = self._message({})
            body["x"] = self.pack(error)
            body["f"] = self.answers.frames(error)
            del error
        return self._finish(body)

    def forget(self):
        self.mirrors.forget()

