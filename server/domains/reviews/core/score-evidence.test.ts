import fc from 'fast-check'
import { expect, test } from 'vitest'
import { axes, type Evidence, type Fact } from './evidence'
import { rubric, ruleOf } from './rubric'
import { scoreEvidence } from './score-evidence'

const rules = [...rubric].filter(([id, { cost }]) => cost > 0 && id !== 'missed_flaw').map(([id]) => id)

const fact = fc
  .record({
    rule: fc.constantFrom(...rules),
    excess: fc.integer({ min: 1, max: 40 }),
    number: fc.integer({ min: 1, max: 99 }),
  })
  .map(
    ({ rule, excess, number }): Fact => ({
      id: `${rule}.${number}`,
      axis: ruleOf(rule).axis,
      rule,
      measure: 'things',
      value: excess,
      limit: 0,
      text: 'Something was found.',
      places: [{ path: 'a.js', from: number, to: number }],
      source: 'reading',
      isGood: false,
    }),
  )
const counted = fc
  .integer({ min: 1, max: 30 })
  .chain((total) => fc.integer({ min: 0, max: total }).map((passed) => ({ passed, total })))
const evidence: fc.Arbitrary<Evidence> = fc.record({
  version: fc.constant(1 as const),
  facts: fc.uniqueArray(fact, { maxLength: 12, selector: ({ id }) => id }),
  statements: fc.integer({ min: 1, max: 500 }),
  loops: fc.integer({ min: 0, max: 9 }),
  tests: fc.option(counted),
  hidden: fc.option(counted),
  probes: fc.option(counted),
  growth: fc.option(counted),
  key: fc.constant(null),
  imagined: fc.constant(0),
})

const notLower = (before: number | null, after: number | null) => {
  // An axis that only a fault had brought to light may be without evidence once the fault is gone.
  if (before !== null && after !== null) expect(after).toBeGreaterThanOrEqual(before)
}

test('points are whole, from 0 to 100, and the same however the facts are ordered', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const scored = scoreEvidence({ evidence: given })
      for (const score of [scored.overall, ...Object.values(scored.axes)])
        if (score !== null) expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true)
      expect(scoreEvidence({ evidence: { ...given, facts: [...given.facts].reverse() } })).toEqual(scored)
    }),
  )
})

test('one fact less never lowers a score, and touches its own axis only', () => {
  fc.assert(
    fc.property(evidence, fc.nat(), (given, pick) => {
      if (given.facts.length === 0) return
      const gone = given.facts[pick % given.facts.length]
      const better = { ...given, facts: given.facts.filter((each) => each !== gone) }
      const [before, after] = [scoreEvidence({ evidence: given }), scoreEvidence({ evidence: better })]
      for (const axis of axes) {
        notLower(before.axes[axis], after.axes[axis])
        if (axis !== gone?.axis) expect(after.axes[axis]).toBe(before.axes[axis])
      }
      if (axes.every((axis) => (before.axes[axis] === null) === (after.axes[axis] === null)))
        notLower(before.overall, after.overall)
    }),
  )
})

test('a smaller measure never lowers a score', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const better = { ...given, facts: given.facts.map((each) => ({ ...each, value: Math.max(1, each.value - 3) })) }
      const [before, after] = [scoreEvidence({ evidence: given }), scoreEvidence({ evidence: better })]
      for (const axis of axes) notLower(before.axes[axis], after.axes[axis])
      notLower(before.overall, after.overall)
    }),
  )
})

test('what does not work is worth no more than the part that does', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const { overall } = scoreEvidence({ evidence: given })
      if (given.tests === null || overall === null) return
      expect(overall).toBeLessThanOrEqual((100 * given.tests.passed) / given.tests.total)
    }),
  )
})

test('an axis without evidence has no score; without statements none has', () => {
  const nothing: Evidence = {
    version: 1,
    facts: [],
    statements: 3,
    loops: 0,
    tests: null,
    hidden: null,
    probes: null,
    growth: null,
    key: null,
    imagined: 0,
  }
  expect(scoreEvidence({ evidence: nothing }).axes).toEqual({
    code_sense: 100,
    efficiency: null,
    edge_cases: null,
    taste: 100,
  })
  expect(scoreEvidence({ evidence: { ...nothing, statements: 0 } }).overall).toBeNull()
})

test('a blueprint switches rules off and weighs them; what is set aside costs nothing and is said', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const off = Object.fromEntries(rules.map((rule) => [rule, 0]))
      for (const score of Object.values(scoreEvidence({ evidence: given, weights: off }).axes))
        if (score !== null) expect(score).toBe(100)
      const setAside = given.facts.map(({ id }) => id)
      const scored = scoreEvidence({ evidence: given, setAside })
      for (const { score, steps } of scored.accounts) {
        if (score !== null) expect(score).toBe(100)
        expect(steps.every(({ isSetAside, cost }) => isSetAside && cost === 0)).toBe(true)
      }
      const twice = Object.fromEntries(rules.map((rule) => [rule, 2]))
      const [once, heavier] = [scoreEvidence({ evidence: given }), scoreEvidence({ evidence: given, weights: twice })]
      for (const axis of axes) notLower(heavier.axes[axis], once.axes[axis])
    }),
  )
})
