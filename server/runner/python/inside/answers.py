"""What each side does for the other. The side with the tests gives away as little as will do."""

import copy
import importlib
import types
import unittest

from guild import running
from guild.crossing import ask
from guild.describe import CONTAINERS, FUNCTIONS, OPERATORS

HIDDEN = (
    types.ModuleType,
    types.FrameType,
    types.CodeType,
    types.TracebackType,
    types.CellType,
    types.MemberDescriptorType,
    types.GetSetDescriptorType,
)
CLOSED = (*FUNCTIONS, types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType)
NAMES_OF_FUNCTIONS = frozenset(("__name__", "__qualname__", "__doc__"))
NAMES_OF_OBJECTS = NAMES_OF_FUNCTIONS | OPERATORS | {"__init__"}


class Answers:
    """Of the learner's side: everything that is asked for."""

    def __init__(self, folder):
        self.folder = folder
        self.wire = None
        self._running = running.Running()

    def check_target(self, operation, packed):
        pass

    def check_export(self, value):
        pass

    def check_name(self, target, name):
        pass

    def clean(self, error):
        pass

    def received(self, error, frames):
        return error

    def frames(self, error):
        """Where in the files of this side, the innermost last."""
        found = []
        trace = error.__traceback__
        while trace is not None and len(found) < 10_000:
            path = trace.tb_frame.f_code.co_filename
            if path.startswith(self.folder):
                found.append([path[len(self.folder) :], trace.tb_lineno or 1])
            trace = trace.tb_next
        if isinstance(error, SyntaxError) and str(error.filename).startswith(self.folder):
            found.append([error.filename[len(self.folder) :], error.lineno or 1])
        return found[-20:]

    def do(self, operation, arguments):
        return getattr(self, f"do_{operation}")(*arguments)

    def do_get(self, target, name):
        self.check_name(target, name)
        if name == "__dict__":
            return dict(target.__dict__)
        return getattr(target, name)

    def do_set(self, target, name, value):
        self.check_name(target, name)
        setattr(target, name, value)

    def do_del(self, target, name):
        self.check_name(target, name)
        delattr(target, name)

    def do_dir(self, target):
        return [name for name in dir(target) if not name.startswith("_")]

    def do_call(self, target, args, named):
        return target(*args, **dict(named))

    def do_item(self, target, key):
        return target[key]

    def do_invoke(self, target, name, args, named):
        self.check_name(target, name)
        method = _special(target, name) if name in OPERATORS else getattr(target, name)
        return method(*args, **dict(named))

    def do_invoke_of(self, target, owner, name, args, named):
        return getattr(owner, name)(target, *args, **dict(named))

    def do_repr(self, target):
        return repr(target)

    def do_str(self, target):
        return str(target)

    def do_format(self, target, spec):
        return format(target, spec)

    def do_copy(self, target):
        return copy.copy(target)

    def do_deepcopy(self, target):
        return copy.deepcopy(target)

    def do_bare(self, target):
        """The content of an object that is a list, a dict or the like by inheritance, past its own methods."""
        base = next(each for each in CONTAINERS if isinstance(target, each))
        if base is dict:
            return dict(dict.items(target))
        return base(base.__iter__(target))

    def do_subclass(self, name, bases, members):
        namespace = {}
        for each, (kind, *value) in members.items():
            if kind == "method":
                namespace[each] = _forwarder(each, *value)
            elif kind == "static":
                namespace[each] = staticmethod(value[0])
            elif kind == "class":
                namespace[each] = classmethod(_forwarder(each, value[0]))
            elif kind == "property":
                get, put = value
                namespace[each] = property(_forwarder(each, get), put and _forwarder(each, put))
            else:
                namespace[each] = value[0]
        made = types.new_class(name, bases, {}, lambda filled: filled.update(namespace))
        return self.wire.number_for(made)

    def do_import(self, name):
        return importlib.import_module(name)

    def do_resume(self, target, how, value):
        return self._running.resume(target, how, value)

    def do_step(self, target):
        return self._running.step(target)

    def do_anext(self, target):
        return running.awaited(target.__anext__())

    def do_describe(self, number):
        return self.wire.described_anew(number)

    def do_forget(self):
        self.wire.forget()

    # --- remote objects that run

    def await_remote(self, target):
        return self._running.wait_for(lambda: ask("step", target))

    def make_running(self, kind, home, name):
        return self._running.make(kind, home, name)


def _special(target, name):
    """As Python looks for the methods of its operators: on the class, past what the object itself has."""
    kind = type(target)
    for each in kind.__mro__:
        if name in each.__dict__:
            found = each.__dict__[name]
            bind = getattr(type(found), "__get__", None)
            return found if bind is None else bind(found, target, kind)
    raise AttributeError(f"{kind.__name__!r} object has no attribute {name!r}")


def _forwarder(name, function):
    def method(self, /, *args, **named):
        return function(self, *args, **named)

    method.__name__ = name
    return method


class GuardedAnswers(Answers):
    """Of the side with the tests: the public part of what the tests handed over, and nothing that leads to the rest."""

    allowed = frozenset("describe get set del dir call invoke repr str format bare resume step anext".split())

    def __init__(self, folder, control_flow):
        super().__init__(folder)
        self._control_flow = control_flow

    def do(self, operation, arguments):
        if operation not in self.allowed:
            raise PermissionError("only the tests may do that")
        return super().do(operation, arguments)

    def check_target(self, operation, packed):
        # By name or by value it could be whatever both sides know: a class, or a path among the files of the tests.
        if operation != "describe" and packed[0][0] != "x":
            raise PermissionError("only what the tests handed over can be asked for something")

    def check_export(self, value):
        if isinstance(value, HIDDEN) or getattr(type(value), "__module__", "").startswith("guild"):
            raise TypeError(f"a {type(value).__name__} of the tests stays with the tests")

    def check_name(self, target, name):
        if not isinstance(name, str):
            raise TypeError("attribute name must be string")
        if isinstance(target, CLOSED):
            if name not in NAMES_OF_FUNCTIONS:
                raise AttributeError(f"'function' object has no attribute {name!r}")
        elif name.startswith("_") and name not in NAMES_OF_OBJECTS:
            raise AttributeError(f"{type(target).__name__!r} object has no attribute {name!r}")

    def do_set(self, target, name, value):
        self._check_change(target, name)
        setattr(target, name, value)

    def do_del(self, target, name):
        self._check_change(target, name)
        delattr(target, name)

    def _check_change(self, target, name):
        """A fake may be written to. A class decides what things are equal to, and a test case what holds."""
        self.check_name(target, name)
        if name.startswith("_") or isinstance(target, (type, unittest.TestCase)):
            raise AttributeError(f"{type(target).__name__!r} object attribute {name!r} is read-only")

    def do_repr(self, target):
        return f"<{type(target).__name__}>" if isinstance(target, CLOSED) else repr(target)

    do_str = do_repr

    def clean(self, error):
        # What a failed assertion says names the value that was expected.
        if isinstance(error, AssertionError):
            error.args = ()
            error.__dict__.clear()

    def received(self, error, frames):
        # Only the tests may skip a test, or end it early.
        if isinstance(error, self._control_flow):
            error = RuntimeError(f"the program raised {type(error).__name__}")
        try:
            places = [(str(path), int(line)) for path, line in (frames or ())][-20:]
            BaseException.__setattr__(error, "_guild_places", places)
        except (AttributeError, TypeError, ValueError):
            pass
        return error

