import { type HostileProgram, hostile, notPassed, whenAsked } from './hostile-program'

const asked = (name: string, body: string) => hostile(name, whenAsked(body))
const notText: HostileProgram['expect'] = { status: ['errored', 'failed'] }

/** Ends at the wrong moment, files that are none, and text that is not what it seems. */
export const ending: HostileProgram[] = [
  asked('exit in mid-test', 'exit()'),
  asked('sys.exit with success', 'import sys\nsys.exit(0)'),
  asked('quit', 'quit()'),
  asked('SystemExit by hand', 'raise SystemExit(0)'),
  asked('KeyboardInterrupt', 'raise KeyboardInterrupt'),
  asked('GeneratorExit', 'raise GeneratorExit'),
  asked('StopIteration', 'raise StopIteration(4711)'),
  asked('a bare BaseException', 'raise BaseException()'),
  asked('an exception group', 'raise BaseExceptionGroup("all", [SystemExit(0), KeyboardInterrupt()])'),
  hostile('exit while it is loaded', 'raise SystemExit(0)\n', { status: ['errored'], reason: ['load'] }),
  hostile('an exception while it is loaded', '1 / 0\n', { status: ['errored'], reason: ['load'] }),
  hostile('at the exit', 'import atexit, os\natexit.register(os._exit, 0)\ndef answer(n): return 0\n'),
  hostile('when it is collected', 'class A:\n    def __del__(self): raise SystemExit(0)\ndef answer(n): return A()\n'),
  hostile(
    'when a thread ends',
    'import sys\nsys.excepthook = lambda *a: None\nsys.unraisablehook = exit\ndef answer(n): raise ValueError\n',
  ),
  hostile(
    'a task that nobody waits for',
    'import asyncio\nasync def answer(n):\n    asyncio.create_task(boom())\n    return 0\nasync def boom(): raise ValueError\n',
    notPassed,
    'from atom import answer\nasync def test_it():\n    assert await answer(1) == 4711\n',
  ),
  hostile('no grammar', 'def answer(n:\n', { status: ['errored'], reason: ['syntax'] }),
  hostile('an indentation that jumps', 'def answer(n):\n  if n:\n return 1\n', {
    status: ['errored'],
    reason: ['syntax'],
  }),
  hostile('return outside of a function', 'return 1\n', { status: ['errored'], reason: ['syntax'] }),
  hostile('parentheses without end', `answer = ${'('.repeat(5_000)}1${')'.repeat(5_000)}\n`, notText),
  hostile('operators without end', `answer = ${'-'.repeat(50_000)}1\n`, notText),
  hostile('a sum without end', `answer = ${'1+'.repeat(40_000)}1\n`, notText),
  hostile('binary', '\u0000\u0001\u0002\ufffd\u0000', notText),
  hostile('a null byte in a text', 'def answer(n): return "a\u0000b"\n', notText),
  hostile('letters that look like others', 'def аnswer(n): return 4711\n', { status: ['errored'], reason: ['load'] }),
  hostile('text from right to left', 'def answer(n):\n    return "\u202e1174\u2066"\n'),
  hostile('half a character', 'def answer(n): return "\\ud800"\n'),
  hostile('half characters printed', 'def answer(n):\n    print("\\ud800\\udfff")\n    return 0\n'),
  hostile('an encoding of its own', '# -*- coding: utf-7 -*-\ndef answer(n): return 0\n', notText),
  hostile('a name of ten thousand letters', `${'a'.repeat(10_000)} = 1\ndef answer(n): return ${'a'.repeat(10_000)}\n`),
  hostile('a type with a name that is none', 'def answer(n): return type("a\\nb\\"c", (), {})()\n'),
  hostile('a number as a name', 'class A: pass\nA.__name__ = "__class__"\ndef answer(n): return A\n'),
  hostile('no function of that name', 'def question(n): return 0\n', { status: ['errored'], reason: ['load'] }),
  hostile('a module that replaces itself', 'import sys\nsys.modules[__name__] = None\n', { status: ['errored'] }),
  hostile('a module with attributes that explode', 'def __getattr__(name): raise SystemExit(name)\n', {
    status: ['errored'],
  }),
  hostile('importing the tests', 'import test_atom\ndef answer(n): return 0\n', {
    status: ['errored'],
    reason: ['load'],
  }),
]
