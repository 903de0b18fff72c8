"""A program as a tree of plain data, for who looks at it without running it."""

import ast
import io
import json
import os
import tokenize

from guild.wire import CHANNEL, receive


def _places(text):
    """From lines and bytes, as Python counts, to offsets in UTF-16, as the host does."""
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line.encode("utf-16-le")) // 2)

    def place(line, column):
        before = lines[line - 1].encode()[:column].decode(errors="ignore") if line <= len(lines) else ""
        return starts[min(line, len(starts)) - 1] + len(before.encode("utf-16-le")) // 2

    return place


def _plain(part, place):
    if isinstance(part, ast.AST):
        plain = {"_": type(part).__name__}
        if hasattr(part, "lineno"):
            plain["l"], plain["e"] = part.lineno, part.end_lineno
            plain["s"] = place(part.lineno, part.col_offset)
            plain["x"] = place(part.end_lineno, part.end_col_offset)
        if isinstance(part, ast.Constant):
            plain["type"] = type(part.value).__name__
            plain["value"] = part.value if isinstance(part.value, str) else repr(part.value)
            return plain
        for name, value in ast.iter_fields(part):
            if name not in ("ctx", "type_comment", "type_ignores", "kind"):
                plain[name] = _plain(value, place)
        for name in ("annotation", "returns"):
            value = getattr(part, name, None)
            if isinstance(value, ast.AST):
                plain[name] = ast.unparse(value)
        return plain
    if isinstance(part, list):
        return [_plain(each, place) for each in part]
    return part if part is None or isinstance(part, (str, int)) else repr(part)


def _comments(text):
    found = []
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                alone = token.line[: token.start[1]].strip() == ""
                found.append({"line": token.start[0], "text": token.string.lstrip("#"), "alone": alone})
    except (tokenize.TokenError, SyntaxError):
        pass
    return found


def outline(files):
    trees = []
    for each in files:
        if not each["path"].endswith(".py"):
            continue
        try:
            tree = ast.parse(each["text"], each["path"])
            trees.append({"path": each["path"], "tree": _plain(tree, _places(each["text"])), "comments": _comments(each["text"])})
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            return {"fault": {"path": each["path"], "line": getattr(error, "lineno", None) or 1}}
    return {"trees": trees}


def answer():
    """For the host: takes the files from the channel, and leaves there what they say."""
    left = json.dumps(outline(json.loads(receive()))).encode("ascii") + b"\n"
    while left:
        left = left[os.write(CHANNEL, left) :]
