import { expect, test } from 'vitest'
import { membraneProbes } from './testing/membrane-probes'
import { program } from './testing/membrane-program'
import { runTests, told } from './testing/run-tests'

test('a test sees in the program what it would see in one interpreter', async () => {
  const report = await runTests({ files: { 'atom.py': program }, tests: membraneProbes })
  expect(told(report).filter((line) => !line.endsWith(': passed'))).toEqual([])
  expect(report.tests.length).toBeGreaterThanOrEqual(40)
})

test('the same run has the same results to the digit', async () => {
  const once = () => runTests({ files: { 'atom.py': program }, tests: membraneProbes })
  expect(await once()).toEqual(await once())
})

test('modules of the program import each other, and the tests each of them', async () => {
  const report = await runTests({
    files: {
      'shop/__init__.py': 'from .cart import Cart\n',
      'shop/cart.py': 'from .price import of\nclass Cart:\n    def total(self): return of("bun") * 2\n',
      'shop/price.py': 'def of(name): return len(name)\n',
      'main.py': 'import shop.cart\nfrom shop import price\ncart = shop.cart.Cart()\n',
    },
    tests: {
      'prices.py': 'BUN = 3\n',
      'test_shop.py': `
import shop.price
from main import cart
from prices import BUN
from shop import Cart
from shop.cart import Cart as Same

def test_all():
    assert Cart is Same and isinstance(cart, Cart)
    assert shop.price.of("bun") == BUN and cart.total() == 2 * BUN
`,
    },
  })
  expect(told(report)).toEqual(['test_all: passed'])
})

test('time stands still until the program waits, and chance is the same each time', async () => {
  const code = `
import random, time, datetime, uuid, os
def moment(): return datetime.datetime.now(datetime.UTC).isoformat()
def wait(): time.sleep(90)
def chances(): return [random.random(), str(uuid.uuid4()), os.urandom(4).hex(), hash("text"), list({"a", "b", "c", "d"})]
`
  const tests = `
from atom import chances, moment, wait
def test_time():
    assert moment() == "2026-01-01T00:00:00+00:00"
    wait()
    assert moment() == "2026-01-01T00:01:30+00:00"
def test_chance():
    print(chances())
`
  const [one, same, other] = await Promise.all(
    [1, 1, 2].map((seed) => runTests({ files: { 'atom.py': code }, tests, seed })),
  )
  expect(one && told(one)).toEqual(['test_time: passed', 'test_chance: passed'])
  expect(one?.output).toBe(same?.output)
  expect(one?.output).not.toBe(other?.output)
})

test('memory, output and work are counted, and bounded', async () => {
  const code = `
def grow(n): return len(bytearray(n))
def shout(n): print("x" * n)
def count(n): return sum(1 for _ in range(n))
`
  const tests = `
from atom import *
def test_grow(): assert grow(20_000_000) == 20_000_000
def test_shout(): shout(200_000)
def test_few(): assert count(1_000) == 1_000
def test_many(): assert count(100_000) == 100_000
def test_too_much(): assert grow(200_000_000) == 200_000_000
`
  const report = await runTests({ files: { 'atom.py': code }, tests })
  expect(
    told(report)
      .slice(0, 4)
      .every((line) => line.endsWith(': passed')),
  ).toBe(true)
  expect(report.tests.at(-1)).toMatchObject({ status: 'errored', message: 'MemoryError' })
  expect(report.stopped?.kind).toBe('memory')
  expect(report).toMatchObject({ outputCut: true })
  expect(report.output).toHaveLength(64 * 1024)
  expect(report.memoryBytes).toBeGreaterThan(10_000_000)
  expect(report.memoryBytes).toBeLessThanOrEqual(64 * 1024 * 1024)
  const [few = 0, many = 0] = report.tests.slice(2, 4).map(({ workUnits }) => workUnits)
  expect(many).toBeGreaterThan(few * 20)
})
