"""All remote objects on this side, by the number that the other side gave, and how they are made."""

import weakref
from abc import ABCMeta

from guild.crossing import Home, numbers, wire
from guild.describe import CONTAINERS, OPERATORS, VALUES
from guild.remote import BASES, Remote, RemoteClass, RemoteFunction, RemoteModule, with_twin
from guild.remote_methods import COMPUTING, CONVERTING, SPECIAL, computing_stub, converting_stub, hash_of, stub_of


def _text(value):
    return value if isinstance(value, str) else ""


class Remotes:
    def __init__(self):
        self._strong = {}
        self._weak = {}
        self._released = []
        self._twins = {}

    def number_of(self, value):
        if type(value) is Home:
            return value.number
        number = numbers.get(id(value))
        if number is None and isinstance(value, RemoteClass) and value is not Remote:
            return numbers[id(with_twin(value))]
        if number is None:
            twin = self._twins.get(id(value))
            return None if twin is None or twin[0]() is not value else twin[1]
        return number

    def adopt(self, value, number):
        numbers[id(value)] = number
        self._strong[number] = value

    def take_released(self):
        released, self._released = self._released, []
        return released

    def get(self, number, about=None):
        if type(number) is not int:
            raise ValueError("no number")
        found = self._strong.get(number)
        if found is None and number in self._weak:
            found = self._weak[number]()
        if found is not None:
            return found
        # Let go of here, and named by the other side before it could know.
        if number in self._released:
            self._released.remove(number)
        if about is None:
            return wire().request("describe", number)
        if type(about) is not dict:
            raise ValueError("an object that is not described")
        return self._make(number, about)

    def _make(self, number, about):
        kind = about["k"]
        if kind == "class":
            cls = self._make_class(number, about)
            self.adopt(cls, number)
            return cls
        if kind in ("generator", "awaitable", "asyncgenerator"):
            home = Home(number)
            value = wire().answers.make_running(kind, home, _text(about.get("name")))
            identity = id(value)

            def ended(_):
                home.is_released = True
                self._twins.pop(identity, None)
                self._released.append(number)

            self._twins[identity] = (weakref.ref(value, ended), number)
            return value
        if kind == "object":
            return self._make_object(number, about)
        value = {"function": RemoteFunction, "module": RemoteModule}[kind](about)
        self._keep(value, number)
        return value

    def _keep(self, value, number):
        identity = id(value)
        numbers[identity] = number

        def gone(_):
            numbers.pop(identity, None)
            self._weak.pop(number, None)
            self._released.append(number)

        try:
            self._weak[number] = weakref.ref(value, gone)
        except TypeError:
            self._strong[number] = value

    def _make_object(self, number, about):
        cls = wire().unpack(about["class"])
        if not isinstance(cls, RemoteClass):
            cls = self._bare_class(cls)
        bare = next((base for base in (*VALUES, *CONTAINERS) if issubclass(cls, base)), None)
        if bare in VALUES:
            value = bare.__new__(cls, wire().unpack(about["value"]))
        elif issubclass(cls, BaseException):
            args = tuple(wire().unpack(each) for each in about["args"])
            value = BaseException.__new__(cls) if not issubclass(cls, BaseExceptionGroup) else cls.__base__.__new__(cls, *args)
            BaseException.args.__set__(value, args)
            if about.get("cause") is not None:
                BaseException.__cause__.__set__(value, wire().unpack(about["cause"]))
            for note in about.get("notes", ()):
                BaseException.add_note(value, str(note))
        else:
            value = (bare or object).__new__(cls)
        self._keep(value, number)
        return value

    def _bare_class(self, cls):
        """Of the standard library, and no value that could cross: only operators, everything else is asked for."""
        found = self._twins.get(("bare", cls))
        if found is None:
            names = {name: True for name in OPERATORS & set(dir(cls)) if name not in object.__dict__ or name == "__eq__"}
            found = self._build(cls.__name__, (Remote,), names, (), cls.__module__, None)
            self._twins[("bare", cls)] = found
        return found

    def _make_class(self, number, about):
        bases = []
        for packed in about["bases"][:20]:
            base = wire().unpack(packed)
            if isinstance(base, RemoteClass) or base in BASES or isinstance(base, type) and issubclass(base, BaseException):
                bases.append(base)
            elif isinstance(base, type) and type(base) is ABCMeta:
                bases.append(base)
        if not any(issubclass(each, Remote) for each in bases if isinstance(each, RemoteClass)):
            bases.insert(0, Remote)
        operators = {name: bool(on) for name, on in about["operators"].items() if name in OPERATORS}
        functions = [name for name in about["functions"][:500] if _text(name).isidentifier()]
        name, module = _text(about["name"]), _text(about.get("module"))
        try:
            cls = self._build(name, tuple(bases), operators, functions, module, about.get("doc"))
            if type.__getattribute__(cls, "__abstractmethods__"):
                type.__setattr__(cls, "__abstractmethods__", frozenset())
        except (TypeError, AttributeError):
            cls = self._build(name, (Remote,), operators, functions, module, about.get("doc"))
        type.__setattr__(cls, "__qualname__", _text(about.get("qualname")) or name)
        return cls

    def _build(self, name, bases, operators, functions, module, doc):
        namespace = {"__module__": module, "__doc__": doc if isinstance(doc, str) else None, "_guild_is_local": None}
        owner = []
        is_value = any(issubclass(base, tuple(VALUES)) for base in bases)
        for each in functions:
            namespace[each] = stub_of(each, owner)
        for each, is_on in operators.items():
            if each == "__instancecheck__" or each in ("__repr__", "__str__", "__format__"):
                continue
            if not is_on:
                namespace[each] = None
            elif each in ("__anext__", "__aenter__", "__aexit__"):
                namespace[each] = stub_of(each, owner)
            elif each in SPECIAL:
                namespace[each] = SPECIAL[each]
            else:
                make = computing_stub if each in COMPUTING else converting_stub if each in CONVERTING else stub_of
                namespace[each] = make(each, owner)
        if "__eq__" in operators and "__hash__" not in operators:
            namespace["__hash__"] = None if not is_value else hash_of
        cls = ABCMeta.__new__(RemoteClass, name, bases, namespace)
        owner.append(cls)
        return cls
