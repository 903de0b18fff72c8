import { type HostileProgram, hostile, notPassed } from './hostile-program'

/** Each for itself: of several in one file the first that is refused would hide the others. */
const conversions = [
  ['rounding', 'round(answer(1), 2)'],
  ['cutting off', 'int(answer(1))'],
  ['its absolute value', 'abs(answer(1))'],
  ['its floor', 'math.floor(answer(1))'],
  ['its ceiling', 'math.ceil(answer(1))'],
  ['truncating', 'math.trunc(answer(1))'],
  ['its place in a range', 'range(50)[answer(1)]'],
] as const

const program = `class Any:
    def __round__(self, digits=0): return 47
    __int__ = __float__ = __abs__ = __trunc__ = __floor__ = __ceil__ = __index__ = __round__
def answer(n): return Any()
`

/** No number, but something that says which number it would be. */
export const becomingNumbers: HostileProgram[] = conversions.map(([way, asked]) =>
  hostile(
    `a number by ${way}`,
    program,
    notPassed,
    `import math\nfrom atom import answer\ndef test_it():\n    assert ${asked} == 47\n`,
  ),
)
