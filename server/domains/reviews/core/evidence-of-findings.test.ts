import fc from 'fast-check'
import { expect, test } from 'vitest'
import { axes } from '../../../inspection/contract'
import { evidence } from '../parse-evidence'
import { evidenceOfFindings, type KeyFlaw } from './evidence-of-findings'
import { imaginedId, scoreReview } from './score-review'

const anyFlaws = fc
  .array(
    fc.record({
      axis: fc.constantFrom(...axes),
      credit: fc.constantFrom(0, 0.25, 0.5, 1),
      isNamed: fc.boolean(),
      from: fc.integer({ min: 1, max: 40 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) =>
    all.map(
      ({ axis, credit, isNamed, from }, at): KeyFlaw => ({
        id: `flaw-${at}`,
        axis,
        path: 'main.js',
        from,
        to: from,
        why: `Because of ${at}.`,
        credit,
        isNamed: isNamed && credit > 0,
      }),
    ),
  )
const anyImagined = fc.integer({ min: 0, max: 10 })

test('what was found and missed is evidence that can be stored: a fact for each flaw, nothing for what was imagined', () => {
  fc.assert(
    fc.property(anyFlaws, anyImagined, (flaws, imagined) => {
      const made = evidenceOfFindings({ flaws, imagined })
      expect(evidence.parse(made)).toEqual(made)
      expect(made.facts.map(({ id }) => id)).toEqual(flaws.map(({ id }) => `flaw:${id}`))
      expect(made.facts.filter(({ isGood }) => isGood)).toHaveLength(flaws.filter(({ isNamed }) => isNamed).length)
      expect(made.imagined).toBe(imagined)
    }),
  )
})

test('only axes that the key has are judged; all found is 100, nothing found is 0', () => {
  fc.assert(
    fc.property(anyFlaws, (flaws) => {
      const judge = (credit: number) =>
        scoreReview({ evidence: evidenceOfFindings({ flaws: flaws.map((one) => ({ ...one, credit })), imagined: 0 }) })
      for (const axis of axes) {
        const isThere = flaws.some((flaw) => flaw.axis === axis)
        expect(judge(1).axes[axis]).toBe(isThere ? 100 : null)
        expect(judge(0).axes[axis]).toBe(isThere ? 0 : null)
      }
    }),
  )
})

test('finding more is never worth less, and imagining more is never worth more', () => {
  fc.assert(
    fc.property(anyFlaws, anyImagined, fc.nat(), (flaws, imagined, which) => {
      const overall = (all: KeyFlaw[], marks: number) =>
        scoreReview({ evidence: evidenceOfFindings({ flaws: all, imagined: marks }) }).overall ?? -1
      const better = flaws.map((one, at) => (at === which % flaws.length ? { ...one, credit: 1, isNamed: true } : one))
      expect(overall(better, imagined)).toBeGreaterThanOrEqual(overall(flaws, imagined))
      expect(overall(flaws, imagined + 1)).toBeLessThanOrEqual(overall(flaws, imagined))
    }),
  )
})

test('what is set aside counts as found, and takes nothing else away', () => {
  fc.assert(
    fc.property(anyFlaws, anyImagined, fc.nat(), (flaws, imagined, which) => {
      const at = which % flaws.length
      const one = scoreReview({ evidence: evidenceOfFindings({ flaws, imagined }), setAside: [`flaw:flaw-${at}`] })
      const found = flaws.map((flaw, index) => (index === at ? { ...flaw, credit: 1 } : flaw))
      expect(one.axes).toEqual(scoreReview({ evidence: evidenceOfFindings({ flaws: found, imagined }) }).axes)
    }),
  )
})

test('the steps of an axis go from 100 to its score', () => {
  fc.assert(
    fc.property(anyFlaws, anyImagined, (flaws, imagined) => {
      const { accounts } = scoreReview({ evidence: evidenceOfFindings({ flaws, imagined }) })
      for (const { score, steps } of accounts) {
        if (score === null) expect(steps).toEqual([])
        else expect(Math.abs(100 - steps.reduce((sum, { cost }) => sum + cost, 0) - score)).toBeLessThan(2)
        expect(steps.filter(({ factId }) => factId === imaginedId).length).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('a long reason is cut to what a fact can hold', () => {
  const flaw = { id: 'a', axis: 'taste' as const, path: 'main.js', from: 1, to: 2, credit: 0, isNamed: false }
  const [fact] = evidenceOfFindings({ flaws: [{ ...flaw, why: 'x'.repeat(1_000) }], imagined: 0 }).facts
  expect(fact?.text).toBe(`${'x'.repeat(599)}…`)
  expect(fact).toMatchObject({ rule: 'missed_flaw', isGood: false, places: [{ path: 'main.js', from: 1, to: 2 }] })
})
