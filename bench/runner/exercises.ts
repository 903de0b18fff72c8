import type { CodeFile, CodeLanguage } from '../../server/runner/contract'

/** An exercise of twenty tests as learners get them: small functions, lists, an object with a state, an error. */
export type BenchExercise = { language: CodeLanguage; files: CodeFile[]; tests: CodeFile[] }

const count = 20

const typed = `export const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0)
export const words = (text: string): string[] => text.split(' ').filter((word) => word !== '')
export class Basket {
  private readonly items = new Map<string, number>()
  put(name: string, amount = 1): this {
    if (amount < 1) throw new RangeError('nothing to put')
    this.items.set(name, (this.items.get(name) ?? 0) + amount)
    return this
  }
  list(): { name: string; amount: number }[] {
    return [...this.items].map(([name, amount]) => ({ name, amount }))
  }
}
`
const plain = typed
  .replace('private readonly items', 'items')
  .replace(/: \{ name: string; amount: number \}\[\]/g, '')
  .replace(/: (?:number|string)(?:\[\])?/g, '')
  .replace('<string, number>', '')
  .replace('): this', ')')

const scriptTest = (index: number) => `
  test('number ${index}', () => {
    expect(sum(Array.from({ length: ${index + 5} }, (_, n) => n))).toBe(${((index + 4) * (index + 5)) / 2})
    expect(words('${'go on '.repeat(index + 1)}')).toHaveLength(${2 * (index + 1)})
    const basket = new Basket().put('apple', ${index + 1}).put('pear')
    expect(basket.list()).toEqual([{ name: 'apple', amount: ${index + 1} }, { name: 'pear', amount: 1 }])
    expect(() => basket.put('plum', 0)).toThrow(RangeError)
  })`
const scriptTests = (file: string) =>
  `import { Basket, sum, words } from './${file}'\ndescribe('basket', () => {${Array.from({ length: count }, (_, index) => scriptTest(index)).join('\n')}\n})\n`

const python = `class Basket:
    def __init__(self):
        self.items = {}

    def put(self, name, amount=1):
        if amount < 1:
            raise ValueError("nothing to put")
        self.items[name] = self.items.get(name, 0) + amount
        return self

    def list(self):
        return [{"name": name, "amount": amount} for name, amount in self.items.items()]


def total(numbers):
    result = 0
    for number in numbers:
        result += number
    return result


def words(text):
    return [word for word in text.split(" ") if word]
`
const pythonTest = (index: number) => `
def test_number_${index}():
    assert total(list(range(${index + 5}))) == ${((index + 4) * (index + 5)) / 2}
    assert len(words("${'go on '.repeat(index + 1)}")) == ${2 * (index + 1)}
    basket = Basket().put("apple", ${index + 1}).put("pear")
    assert basket.list() == [{"name": "apple", "amount": ${index + 1}}, {"name": "pear", "amount": 1}]
    try:
        basket.put("plum", 0)
    except ValueError:
        return
    assert False
`

export const exercises: BenchExercise[] = [
  {
    language: 'javascript',
    files: [{ path: 'basket.js', text: plain }],
    tests: [{ path: 'basket.test.js', text: scriptTests('basket.js') }],
  },
  {
    language: 'typescript',
    files: [{ path: 'basket.ts', text: typed }],
    tests: [{ path: 'basket.test.ts', text: scriptTests('basket') }],
  },
  {
    language: 'python',
    files: [{ path: 'basket.py', text: python }],
    tests: [
      {
        path: 'test_basket.py',
        text: `from basket import Basket, total, words\n${Array.from({ length: count }, (_, index) => pythonTest(index)).join('\n')}`,
      },
    ],
  },
]
