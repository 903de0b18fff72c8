"""`assert` in the files of tests, written anew so that a failure says what was expected and what came."""

import ast
import builtins
import importlib
import operator

from guild import remote
from guild.tests.outcome import Failed, written

OPERATORS = {
    ast.Eq: ("==", operator.eq),
    ast.NotEq: ("!=", operator.ne),
    ast.Lt: ("<", operator.lt),
    ast.LtE: ("<=", operator.le),
    ast.Gt: (">", operator.gt),
    ast.GtE: (">=", operator.ge),
    ast.Is: ("is", operator.is_),
    ast.IsNot: ("is not", operator.is_not),
    ast.In: ("in", lambda a, b: a in b),
    ast.NotIn: ("not in", lambda a, b: a not in b),
}
LONGEST_SOURCE = 300
BY_SIGN = dict(OPERATORS.values())


def check_comparison(sign, left, right, source, message, is_swapped):
    if BY_SIGN[sign](left, right):
        return
    said = _said(message)
    actual, expected = (right, left) if is_swapped else (left, right)
    if sign in ("==", "is"):
        raise Failed(said or f"assert {source}", written(expected), written(actual))
    wanted = f"{sign} {written(expected)}"
    raise Failed(said or f"assert {source}", wanted, written(actual))


def check_truth(value, source, message):
    if not value:
        raise Failed(_said(message) or f"assert {source}", None, written(value))


def _said(message):
    return "" if message is None else str(message())


def _is_plain(node):
    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        return all(map(_is_plain, node.elts))
    return isinstance(node, ast.Constant) or isinstance(node, ast.UnaryOp) and _is_plain(node.operand)


class _Rewriting:
    """Only statements are looked at, because no assertion and no import stands anywhere else."""

    def __init__(self, text):
        self._lines = text.split("\n")

    def rewrite(self, body):
        for at, node in enumerate(body):
            if isinstance(node, ast.Assert):
                body[at] = self._checked(node)
            elif isinstance(node, ast.ImportFrom) and not node.level and node.names[0].name == "*":
                body[at] = _call(node, "__guild_star__", [_constant(node, node.module), _call(node, "globals", []).value])
            else:
                self._rewrite_inside(node)

    def _rewrite_inside(self, node):
        for name in ("body", "orelse", "finalbody"):
            inner = getattr(node, name, None)
            if isinstance(inner, list):
                self.rewrite(inner)
        for name in ("handlers", "cases"):
            for each in getattr(node, name, ()):
                self.rewrite(each.body)

    def _checked(self, node):
        source = _constant(node, self._source_of(node.test))
        message = _constant(node, None)
        if node.msg is not None:
            nothing = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])
            message = ast.copy_location(ast.Lambda(args=nothing, body=node.msg), node)
        if not isinstance(node.test, ast.Compare) or len(node.test.ops) != 1:
            return _call(node, "__guild_truth__", [node.test, source, message])
        left, right = node.test.left, node.test.comparators[0]
        sign = OPERATORS[type(node.test.ops[0])][0]
        is_swapped = sign in ("==", "!=", "is", "is not") and _is_plain(left) and not _is_plain(right)
        args = [_constant(node, sign), left, right, source, message, _constant(node, is_swapped)]
        return _call(node, "__guild_comparison__", args)

    def _source_of(self, node):
        lines = [line.encode() for line in self._lines[node.lineno - 1 : node.end_lineno]]
        lines[-1] = lines[-1][: node.end_col_offset]
        lines[0] = lines[0][node.col_offset :]
        source = " ".join(line.decode(errors="replace").strip() for line in lines)
        return source if len(source) <= LONGEST_SOURCE else f"{source[: LONGEST_SOURCE - 1]}…"


def _constant(place, value):
    return ast.copy_location(ast.Constant(value), place)


def _call(place, name, args):
    function = ast.copy_location(ast.Name(name, ast.Load()), place)
    return ast.copy_location(ast.Expr(ast.copy_location(ast.Call(function, args, []), place)), place)


def import_all(name, into):
    """`from name import *`. The program may not put itself in the place of what the tests lean on."""
    module = importlib.import_module(name)
    is_remote = remote.is_remote(module)
    names = getattr(module, "__all__", None)
    for each in dir(module) if names is None else list(names):
        if names is None and each.startswith("_") or is_remote and (each in into or hasattr(builtins, each)):
            continue
        into[each] = getattr(module, each)


def compile_tests(text, path):
    tree = ast.parse(text, path)
    _Rewriting(text).rewrite(tree.body)
    return compile(tree, path, "exec", dont_inherit=True)


NAMES = {"__guild_comparison__": check_comparison, "__guild_truth__": check_truth, "__guild_star__": import_all}
