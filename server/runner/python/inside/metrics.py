"""What can be counted in Python without running it."""

import ast
import json
import os

from guild.wire import CHANNEL, receive

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
BRANCHES = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler, ast.IfExp, ast.comprehension, ast.match_case)
BLOCKS = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.Try, ast.TryStar, ast.With, ast.AsyncWith, ast.Match)
STRETCH = 3


def measure(files):
    try:
        trees = [ast.parse(each["text"], each["path"]) for each in files if each["path"].endswith(".py")]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return "null"
    functions = [node for tree in trees for node in ast.walk(tree) if isinstance(node, FUNCTIONS)]
    units = [*functions, *trees]
    return json.dumps(
        {
            "complexity": max((_complexity(unit) for unit in units), default=0),
            "nesting": max((_nesting(unit) for unit in units), default=0),
            "statements": sum(_statements(tree) for tree in trees),
            "longest": max((_statements(function) - 1 for function in functions), default=0),
            "duplication": _duplication(trees),
        }
    )


def _own(unit):
    """Its nodes, without those of functions inside of it."""
    waiting = list(ast.iter_child_nodes(unit))
    while waiting:
        node = waiting.pop()
        if not isinstance(node, FUNCTIONS):
            yield node
            waiting.extend(ast.iter_child_nodes(node))


def _complexity(unit):
    count = 1
    for node in _own(unit):
        if isinstance(node, BRANCHES):
            count += 1
        if isinstance(node, ast.comprehension):
            count += len(node.ifs)
        elif isinstance(node, ast.BoolOp):
            count += len(node.values) - 1
    return count


def _nesting(unit):
    deepest = 0
    waiting = [(child, 0) for child in ast.iter_child_nodes(unit)]
    while waiting:
        node, depth = waiting.pop()
        if isinstance(node, FUNCTIONS):
            continue
        inside = depth + 1 if isinstance(node, BLOCKS) else depth
        deepest = max(deepest, inside)
        # `elif` stands beside its `if`, however the tree has it.
        chained = isinstance(node, ast.If) and len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If)
        for child in ast.iter_child_nodes(node):
            waiting.append((child, depth if chained and child is node.orelse[0] else inside))
    return deepest


def _statements(tree):
    return sum(isinstance(node, ast.stmt) and not _is_docstring(node) for node in ast.walk(tree))


def _is_docstring(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def _bodies(tree):
    for node in ast.walk(tree):
        for name in ("body", "orelse", "finalbody"):
            body = getattr(node, name, None)
            if isinstance(body, list):
                yield [each for each in body if not _is_docstring(each)]


def _numbering():
    """What says the same, names of variables aside, has the same number."""
    numbers = {}
    known = {}

    def number(part):
        if isinstance(part, ast.AST):
            if id(part) not in known:
                known[id(part)] = numbers.setdefault((type(part).__name__, *_parts(part)), len(numbers))
            return known[id(part)]
        if isinstance(part, list):
            return numbers.setdefault(("list", *[number(each) for each in part]), len(numbers))
        return numbers.setdefault(("value", repr(part)), len(numbers))

    def _parts(node):
        if isinstance(node, ast.arg):
            return ()
        if isinstance(node, ast.Name):
            return (number(node.ctx),)
        return [number(part) for _, part in ast.iter_fields(node)]

    return number


def _duplication(trees):
    number = _numbering()
    lines = [[number(each) for each in body] for tree in trees for body in _bodies(tree)]
    seen = {}
    for at, body in enumerate(lines):
        for start in range(len(body) - STRETCH + 1):
            seen.setdefault(tuple(body[start : start + STRETCH]), []).append((at, start))
    repeated = set()
    for places in seen.values():
        if len(places) > 1:
            for at, start in places:
                repeated.update((at, start + step) for step in range(STRETCH))
    return len(repeated)


def answer():
    """For the host: takes the files from the channel, and leaves there what was counted."""
    left = measure(json.loads(receive())).encode("ascii") + b"\n"
    while left:
        left = left[os.write(CHANNEL, left) :]
