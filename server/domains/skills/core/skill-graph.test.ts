import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCircle, longestWay, type Needs } from './skill-graph'

/** Edges go from a higher number to a lower one, so there is no circle; then the names are shuffled. */
const acyclic = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 80 }), fc.nat())
  .map(([size, pairs, turn]) => {
    const name = (n: number) => `n${(n * 31 + turn) % 9973}`
    const needs = new Map(Array.from({ length: size }, (_, n) => [name(n), [] as string[]]))
    for (const [a, b] of pairs) {
      const [high, low] = [Math.max(a, b) % size, Math.min(a, b) % size]
      if (high > low) needs.get(name(high))?.push(name(low))
    }
    return needs
  })

const isCircleOf = (needs: Needs, circle: string[]) =>
  circle.length > 1 &&
  circle[0] === circle.at(-1) &&
  circle.slice(1).every((name, i) => needs.get(circle[i] ?? '')?.includes(name))

describe('circles', () => {
  test('none in a graph that has an order', () => {
    fc.assert(fc.property(acyclic, (needs) => findCircle(needs) === null))
  })

  test('the way back up from something needed closes one, and what is named is a real ring', () => {
    fc.assert(
      fc.property(acyclic, fc.nat(), (needs, pick) => {
        const edges = [...needs].flatMap(([name, first]) => first.map((needed) => ({ name, needed })))
        const edge = edges[pick % Math.max(1, edges.length)]
        fc.pre(edge !== undefined)
        const closed = new Map(needs).set(edge.needed, [...(needs.get(edge.needed) ?? []), edge.name])
        const circle = findCircle(closed)
        expect(circle !== null && isCircleOf(closed, circle)).toBe(true)
      }),
    )
  })

  test('a node that needs itself is one', () => {
    expect(findCircle(new Map([['a', ['a']]]))).toEqual(['a', 'a'])
  })

  test('a chain of fifty thousand is no matter of the stack', () => {
    const chain = new Map(Array.from({ length: 50_000 }, (_, n) => [`${n}`, n === 0 ? [] : [`${n - 1}`]]))
    expect(findCircle(chain)).toBeNull()
    expect(longestWay(chain)).toBe(49_999)
    expect(findCircle(chain.set('0', ['49999']))).toHaveLength(50_001)
  })
})

test('the longest way is as long as some chain of needs, and no chain is longer', () => {
  fc.assert(
    fc.property(acyclic, (needs) => {
      const height = (name: string): number => Math.max(0, ...(needs.get(name) ?? []).map((first) => 1 + height(first)))
      expect(longestWay(needs)).toBe(Math.max(...[...needs.keys()].map(height)))
    }),
    { numRuns: 50 },
  )
})
