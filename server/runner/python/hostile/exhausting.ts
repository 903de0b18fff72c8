import { type HostileProgram, hostile, notPassed, outOfTime, whenAsked } from './hostile-program'

const failedOrOutOfTime: HostileProgram['expect'] = { status: ['failed', 'errored', 'timed_out'] }

/** Time, memory, depth, output: each without end. */
export const exhausting: HostileProgram[] = [
  hostile('an endless loop', whenAsked('while True: pass'), outOfTime),
  hostile('an endless loop while it is loaded', 'while True: pass\n', { status: ['timed_out', 'errored'] }),
  hostile(
    'an endless loop that catches everything',
    whenAsked('while True:\n    try:\n        while True: pass\n    except BaseException: pass'),
    outOfTime,
  ),
  hostile('an endless loop in finally', whenAsked('try:\n    return 1\nfinally:\n    while True: pass'), outOfTime),
  hostile('an endless generator', 'def answer(n):\n    while True: yield n\n', failedOrOutOfTime),
  hostile(
    'an endless generator that the tests make a list of',
    'def answer(n):\n    while True: yield n\n',
    failedOrOutOfTime,
    'from atom import answer\ndef test_all():\n    assert list(answer(1)) == [1]\n',
  ),
  hostile(
    'an iterator that never ends its length',
    'class Long:\n    def __len__(self): return 10**9\n    def __getitem__(self, at): return at\ndef answer(n): return Long()\n',
    failedOrOutOfTime,
    'from atom import answer\ndef test_all():\n    assert sorted(answer(1)) == [1]\n',
  ),
  hostile('a loop of sleeps', whenAsked('import time\nwhile True: time.sleep(1)'), outOfTime),
  hostile('a sleep of a year', whenAsked('import time\ntime.sleep(31_536_000)\nreturn 0'), notPassed),
  hostile('waiting for a clock that stands', whenAsked('import time\nwhile time.time() < 9e9: pass'), outOfTime),
  hostile('a recursion without end', whenAsked('return answer(n + 1)'), notPassed),
  hostile('a recursion through sorting', whenAsked('return sorted([1, 2], key=lambda x: answer(x))'), notPassed),
  hostile(
    'a recursion through representation',
    'class A:\n    def __repr__(self): return repr(self)\ndef answer(n): return repr(A())\n',
    notPassed,
  ),
  hostile(
    'a list nested very deeply',
    whenAsked('deep = []\nfor _ in range(100_000): deep = [deep]\nreturn deep'),
    notPassed,
  ),
  hostile(
    'a tuple nested very deeply',
    whenAsked('deep = ()\nfor _ in range(100_000): deep = (deep,)\nreturn deep'),
    notPassed,
  ),
  hostile('a list that contains itself', whenAsked('a = []\na.append(a)\nreturn a'), notPassed),
  hostile('a dict that contains itself', whenAsked('a = {}\na[1] = a\nreturn a'), notPassed),
  hostile('a list of four billions', whenAsked('return [0] * 4_000_000_000'), notPassed),
  hostile('a list of a hundred millions', whenAsked('return [0] * 100_000_000'), notPassed),
  hostile('a growing list', whenAsked('a = [0]\nwhile True: a.extend(a)'), notPassed),
  hostile(
    'a growing list that catches the error',
    whenAsked('a = [0]\nwhile True:\n    try: a.extend(a)\n    except MemoryError: pass'),
    { status: ['timed_out', 'errored'] },
  ),
  hostile('a text of gigabytes', whenAsked("return 'x' * 3_000_000_000"), notPassed),
  hostile('a doubling text', whenAsked("a = 'x'\nwhile True: a += a"), notPassed),
  hostile('a bytearray of gigabytes', whenAsked('return bytearray(2**31 - 1)'), notPassed),
  hostile('an array of gigabytes', whenAsked("import array\nreturn array.array('d', [0]) * 500_000_000"), notPassed),
  hostile('a number that does not fit', whenAsked('return 10 ** 10 ** 10'), {
    status: ['failed', 'errored', 'timed_out'],
  }),
  hostile('a number of a million digits', whenAsked('return str(7 ** 400_000)'), failedOrOutOfTime),
  hostile('a format that pads without end', whenAsked("return f'{1:>3000000000}'"), notPassed),
  hostile('a set of everything', whenAsked('return set(range(100_000_000))'), notPassed),
  hostile(
    'a permutation of everything',
    whenAsked('import itertools\nreturn list(itertools.permutations(range(14)))'),
    notPassed,
  ),
  hostile(
    'a file without end',
    whenAsked("with open('big', 'w') as f:\n    while True: f.write('x' * 100_000)"),
    notPassed,
  ),
  hostile('a hundred thousand files', whenAsked("for at in range(100_000): open(f'f{at}', 'w').close()"), notPassed),
  hostile('a million lines', whenAsked("for at in range(1_000_000): print('line', at)\nreturn 0"), failedOrOutOfTime),
  hostile('one line of a hundred megabytes', whenAsked("print('x' * 30_000_000)\nreturn 0"), notPassed),
  hostile('printing for ever', whenAsked("while True: print('x')"), outOfTime),
  hostile('an answer of many megabytes', whenAsked("return 'x' * 20_000_000"), notPassed),
  hostile(
    'a million objects',
    'class A: pass\ndef answer(n): return [A() for _ in range(200_000)]\n',
    failedOrOutOfTime,
  ),
  hostile(
    'a class with endless bases',
    "A = type('A', (), {})\nfor at in range(2_000): A = type(f'A{at}', (A,), {})\ndef answer(n): return A()\n",
    failedOrOutOfTime,
  ),
  hostile(
    'an exception with endless causes',
    whenAsked(`error = ValueError('x')
for at in range(5_000):
    outer = ValueError(at)
    outer.__cause__ = error
    error = outer
raise error`),
    notPassed,
  ),
  hostile(
    'a coroutine that never settles',
    'import asyncio\nasync def answer(n): await asyncio.get_running_loop().create_future()\n',
    failedOrOutOfTime,
    'from atom import answer\nasync def test_it():\n    assert await answer(1) == 2\n',
  ),
  hostile(
    'timers that never end',
    'import asyncio\nasync def answer(n):\n    while True: await asyncio.sleep(1)\n',
    failedOrOutOfTime,
    'from atom import answer\nasync def test_it():\n    assert await answer(1) == 2\n',
  ),
]
