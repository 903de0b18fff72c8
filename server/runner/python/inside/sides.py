"""How each of the two interpreters begins."""

import builtins
import importlib
import importlib.abc
import importlib.util
import json
import os
import random
import sys
import time
import warnings

from guild import crossing, printing, remote, running
from guild.answers import Answers, GuardedAnswers
from guild.remotes import Remotes
from guild.wire import Wire, exchange

PROGRAM, TESTS = "/code/", "/tests/"
WITHOUT = frozenset(
    "js pyodide pyodide_js _pyodide _pyodide_core micropip ctypes _ctypes socket _socket subprocess multiprocessing pyodide_http "
    "ssl http.server webbrowser ensurepip venv guild_tests".split()
)
# Modules in which tests replace something, for the program to find it replaced.
REPLACED = ("random", "time", "datetime", "secrets", "uuid", "math")
UNTOUCHED = frozenset((builtins, sys))


def tell_host(event):
    return json.loads(exchange("H" + json.dumps(event)))


class _NotHere(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name in WITHOUT or name.partition(".")[0] in WITHOUT:
            raise ModuleNotFoundError(f"{name!r} is not available here: code runs without network, processes and host", name=name)
        return None


def _no_threads(*_args, **_named):
    raise RuntimeError("threads can't be started here")


def _asked_sleep(seconds):
    if not isinstance(seconds, (int, float)):
        raise TypeError(f"{type(seconds).__name__!r} object cannot be interpreted as an integer")
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    tell_host({"sleep": float(seconds)})


def _read_line(prompt=""):
    if prompt:
        sys.stdout.write(str(prompt))
    if sys.stdin is None:
        raise EOFError("nobody types here: a program that is tested can't use input(), take parameters instead")
    line = sys.stdin.readline()
    if not line:
        raise EOFError("EOF when reading a line")
    return line.removesuffix("\n")


def _without_host():
    for name in list(sys.modules):
        if name in WITHOUT or name.partition(".")[0] in WITHOUT:
            del sys.modules[name]
    sys.meta_path[:] = [each for each in sys.meta_path if type(each).__module__ in ("builtins", "zipimport") or isinstance(each, type)]
    sys.meta_path.insert(0, _NotHere())


def _begin_either(seed):
    random.seed(seed)
    time.sleep = _asked_sleep
    sys.dont_write_bytecode = True
    sys.stdin = None
    sys.argv[:] = ["main.py"]
    builtins.input = _read_line
    for name in ("_start_new_thread", "_start_joinable_thread"):
        setattr(sys.modules["threading"], name, _no_threads)
    printing.install()
    running.install()
    for name in list(os.environ):
        del os.environ[name]
    warnings.simplefilter("ignore")
    sys.set_int_max_str_digits(0)


def begin_program(seed):
    """The learner's. Everything here can be undone by what runs in it, and it makes no difference to the tests."""
    _begin_either(seed)
    _without_host()
    answers = Answers(PROGRAM)
    wire = Wire(False, Remotes(), answers)
    answers.wire = wire
    crossing.begin(wire)
    printing.hand_over(wire)
    for name in [each for each in sys.modules if each.startswith("guild.tests")]:
        del sys.modules[name]
    sys.path.insert(0, PROGRAM.rstrip("/"))
    os.makedirs(PROGRAM, exist_ok=True)
    os.chdir(PROGRAM)
    return wire.serve


class _ProgramFinder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Modules of the learner, which the tests get as remote ones. The standard library's names are never theirs to give."""

    def __init__(self, wire, names, packages):
        self._wire = wire
        self._names = names
        self._packages = packages

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] not in self._names:
            return None
        return importlib.util.spec_from_loader(name, self, is_package=name in self._packages)

    def create_module(self, spec):
        module = self._wire.request("import", spec.name)
        if type(module) is not remote.RemoteModule:
            raise ImportError(f"{spec.name} is no module any more", name=spec.name)
        return module

    def exec_module(self, module):
        pass


def _follow_replacements(wire):
    """Before each crossing to the program: what the tests replaced in a module is replaced there as well."""
    watched = {}
    single = {("builtins", "input"): builtins.input, ("builtins", "print"): builtins.print, ("sys", "stdin"): sys.stdin}
    plain_request = wire.request

    def watch(module):
        watched.setdefault(module, dict(vars(module)))

    def replace(module, name, value):
        plain_request("set", plain_request("import", module), name, value)

    def follow():
        for module in wire.modules_seen - watched.keys() - UNTOUCHED:
            watch(module)
        for module, known in watched.items():
            if vars(module) == known:
                continue
            for name, value in list(vars(module).items()):
                if known.get(name) is not value and not name.startswith("_"):
                    known[name] = value
                    replace(module.__name__, name, value)
        for (owner, name), value in list(single.items()):
            now = getattr(sys.modules[owner], name)
            if now is not value:
                single[(owner, name)] = now
                replace(owner, name, now)

    def request(operation, *arguments):
        if wire.depth == 0:
            follow()
        return plain_request(operation, *arguments)

    for name in REPLACED:
        watch(sys.modules[name])
    wire.request = request


def begin_tests(seed, paths, control_flow):
    """`paths` are those of the learner's files."""
    _begin_either(seed)
    _without_host()
    answers = GuardedAnswers(TESTS, control_flow)
    wire = Wire(True, Remotes(), answers)
    answers.wire = wire
    crossing.begin(wire)
    printing.tell_who_listens(wire)
    parts = [path.removesuffix(".py").split("/") for path in paths]
    packages = {".".join(each[:end]) for each in parts for end in range(1, len(each))}
    free = frozenset(each[0] for each in parts) - sys.stdlib_module_names - {"guild", "pytest", "__main__"}
    sys.meta_path.insert(0, _ProgramFinder(wire, free, packages))
    sys.path.insert(0, TESTS.rstrip("/"))
    os.makedirs(TESTS, exist_ok=True)
    os.chdir(TESTS)
    _follow_replacements(wire)
    return wire

