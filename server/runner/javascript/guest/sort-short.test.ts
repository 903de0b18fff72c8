import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortShort } from './sort-short'

/** The pairs that were compared, and what came of it. */
const traced = (method: string) =>
  `((list, answers) => {
    const seen = []
    const compare = (a, b) => { seen.push([a, b]); return answers[(a * 7 + b * 3 + seen.length) % answers.length] }
    const result = list.${method}(compare)
    return JSON.stringify([seen, result, list, list.length])
  })`
const own = (method: string): unknown => runInNewContext(`(${String(sortShort)})(); ${traced(method)}`)
const engines = (method: string): unknown => runInNewContext(traced(method))
const run = (fn: unknown, ...args: unknown[]): unknown =>
  typeof fn === 'function' ? Reflect.apply(fn, undefined, args) : null

test.each(['sort', 'toSorted'])(
  '%s compares and orders as Node, even where a comparison contradicts itself',
  (method) => {
    const [ours, theirs] = [own(method), engines(method)]
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat(50), { nil: undefined }), { maxLength: 70 }),
        fc.array(fc.constantFrom(-1, 0, 1, Number.NaN), { minLength: 1, maxLength: 9 }),
        (list, answers) => {
          expect(run(ours, [...list], answers)).toBe(run(theirs, [...list], answers))
        },
      ),
    )
  },
)

test('holes go to the end, and a comparison that is none is refused', () => {
  const program = `(() => {
    const list = [3, , 1, undefined, , 2]
    list.sort((a, b) => a - b)
    let refused = ''
    try { [2, 1].sort('no') } catch (error) { refused = error.name }
    return JSON.stringify([list, list.length, 4 in list, [2, 10, 1].sort(), refused])
  })()`
  expect(runInNewContext(`(${String(sortShort)})(); ${program}`)).toBe(runInNewContext(program))
})
