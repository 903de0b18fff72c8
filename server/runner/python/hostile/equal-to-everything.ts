import { type HostileProgram, hostile, notPassed, secretTests, unittestTests } from './hostile-program'

const wrong = (name: string, code: string, tests = secretTests) => hostile(name, code, notPassed, tests)

const equal = `class Equal:
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __lt__(self, other): return True
    __gt__ = __le__ = __ge__ = __contains__ = __lt__
    def __hash__(self): return 0
    def __bool__(self): return True
    def __sub__(self, other): return 0
    __rsub__ = __add__ = __radd__ = __abs__ = __sub__
    def __abs__(self): return 0
    def __float__(self): return 0.0
    def __round__(self, n=0): return 0
    def __len__(self): return 2
    def __iter__(self): return iter([self, self])
    def __getitem__(self, at): return self
`
const equalTo = (base: string, value: string) => `${equal.replace('Equal:', `Equal(${base}):`)}
def answer(n): return Equal(${value})
`

/** Answers that agree to whatever they are compared with. */
export const equalToEverything: HostileProgram[] = [
  wrong('an object equal to everything', `${equal}\ndef answer(n): return Equal()\n`),
  wrong('an object equal to everything, in unittest', `${equal}\ndef answer(n): return Equal()\n`, unittestTests),
  wrong(
    'an object near to everything',
    `${equal}\ndef answer(n): return Equal()\n`,
    'import pytest\nfrom atom import answer\ndef test_it():\n    assert answer(1) == pytest.approx(3.25)\n',
  ),
  wrong(
    'an object that is no distance from anything',
    `${equal}\ndef answer(n): return Equal()\n`,
    'from atom import answer\ndef test_it():\n    assert abs(answer(1) - 3.25) < 0.01\n',
  ),
  wrong('an integer equal to everything', equalTo('int', '7')),
  wrong('a text equal to everything', equalTo('str', '"x"')),
  wrong('a list equal to everything', equalTo('list', '[]')),
  wrong('a tuple equal to everything', equalTo('tuple', '()')),
  wrong(
    'a number near to everything',
    equalTo('float', '1.0'),
    'import pytest\nfrom atom import answer\ndef test_it():\n    assert answer(1) == pytest.approx(3.25)\n',
  ),
  wrong(
    'a dict equal to everything',
    equalTo('dict', '{}'),
    'from atom import answer\ndef test_it():\n    assert answer(1) == {"a": 1}\n',
  ),
  wrong('a list of such objects', `${equal}\ndef answer(n): return [Equal(), Equal()]\n`),
  wrong(
    'a class that says that it is an int',
    `${equal}    @property\n    def __class__(self): return int\ndef answer(n): return Equal()\n`,
  ),
  wrong(
    'a metaclass equal to everything',
    `class Meta(type):\n    def __eq__(self, other): return True\n    __hash__ = type.__hash__\nclass A(metaclass=Meta): pass\ndef answer(n): return A\n`,
  ),
]
