"""What tests get from pytest by the names `monkeypatch` and `capsys`."""

import contextlib
import io
import os
import sys
import types


class MonkeyPatch:
    _NOTHING = object()

    def __init__(self):
        self._undo = []

    def setattr(self, target, name, value=_NOTHING, raising=True):
        if value is self._NOTHING:
            target, name, value = *self._find(target), name
        before = getattr(target, name, self._NOTHING)
        if before is self._NOTHING and raising:
            raise AttributeError(f"{target!r} has no attribute {name!r}")
        if isinstance(target, type) and not isinstance(type(target).__dict__.get("__call__"), types.FunctionType):
            before = target.__dict__.get(name, self._NOTHING)
        self._undo.append(lambda: delattr(target, name) if before is self._NOTHING else setattr(target, name, before))
        setattr(target, name, value)

    def delattr(self, target, name=_NOTHING, raising=True):
        if name is self._NOTHING:
            target, name = self._find(target)
        before = getattr(target, name, self._NOTHING)
        if before is self._NOTHING:
            if raising:
                raise AttributeError(name)
            return
        self._undo.append(lambda: setattr(target, name, before))
        delattr(target, name)

    def _find(self, dotted):
        owner, _, name = dotted.rpartition(".")
        target = __import__(owner.partition(".")[0])
        for part in owner.split(".")[1:]:
            target = getattr(target, part)
        return target, name

    def setitem(self, mapping, key, value):
        before = mapping.get(key, self._NOTHING)
        self._undo.append(lambda: mapping.pop(key, None) if before is self._NOTHING else mapping.__setitem__(key, before))
        mapping[key] = value

    def delitem(self, mapping, key, raising=True):
        if key in mapping or raising:
            before = mapping[key]
            self._undo.append(lambda: mapping.__setitem__(key, before))
            del mapping[key]

    def setenv(self, name, value, prepend=None):
        self.setitem(os.environ, name, str(value))

    def delenv(self, name, raising=True):
        self.delitem(os.environ, name, raising)

    def syspath_prepend(self, path):
        self.setattr(sys, "path", [str(path), *sys.path])

    def chdir(self, path):
        before = os.getcwd()
        self._undo.append(lambda: os.chdir(before))
        os.chdir(path)

    @contextlib.contextmanager
    def context(self):
        inner = MonkeyPatch()
        try:
            yield inner
        finally:
            inner.undo()

    def undo(self):
        while self._undo:
            self._undo.pop()()


class Captured:
    def __init__(self):
        self._before = (sys.stdout, sys.stderr)
        sys.stdout, sys.stderr = io.StringIO(), io.StringIO()

    def readouterr(self):
        said = _Read((sys.stdout.getvalue(), sys.stderr.getvalue()))
        for stream in (sys.stdout, sys.stderr):
            stream.seek(0)
            stream.truncate()
        return said

    def end(self):
        out, err = self.readouterr()
        sys.stdout, sys.stderr = self._before
        sys.stdout.write(out)
        sys.stderr.write(err)

    @contextlib.contextmanager
    def disabled(self):
        ours = (sys.stdout, sys.stderr)
        sys.stdout, sys.stderr = self._before
        try:
            yield
        finally:
            sys.stdout, sys.stderr = ours


class _Read(tuple):
    out = property(lambda self: self[0])
    err = property(lambda self: self[1])
