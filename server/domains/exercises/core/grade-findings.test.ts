import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Finding, type Flaw, findingsPass, gradeFindings } from './grade-findings'

const flaws: Flaw[] = [
  {
    id: 'open',
    path: 'atom.ts',
    from: 4,
    to: 4,
    rule: 'leaked_reference',
    why: 'It hands out its own array, and whoever gets that can change it.',
  },
  {
    id: 'half',
    path: 'atom.ts',
    from: 20,
    to: 26,
    rule: 'partial_change',
    why: 'If a later line is refused, the earlier ones are stored already.',
  },
  {
    id: 'swallowed',
    path: 'store.ts',
    from: 4,
    to: 6,
    rule: 'swallowed_error',
    why: 'The exception is caught and reported as success.',
  },
]
const exact: Finding[] = flaws.map(({ path, from, to, rule, why }) => ({ path, from, to, rule, text: why }))
const beside: Finding = { path: 'atom.ts', from: 60, to: 61, rule: 'open_state', text: 'The stored array is refused.' }

const anyFinding = fc
  .record({
    path: fc.constantFrom('atom.ts', 'store.ts', 'other.ts'),
    from: fc.integer({ min: 1, max: 40 }),
    length: fc.integer({ min: 0, max: 40 }),
    rule: fc.constantFrom(null, ...flaws.map(({ rule }) => rule), 'race'),
    text: fc.constantFrom('', 'It is bad.', ...flaws.map(({ why }) => why)),
  })
  .map(({ from, length, ...rest }): Finding => ({ ...rest, from, to: from + length }))
const anyFindings = fc.array(anyFinding, { maxLength: 8 })
const anyForm = fc.constantFrom('diagnosis' as const, 'code_review' as const)

describe('findings', () => {
  test.each(['diagnosis', 'code_review'] as const)('of a %s that are all right are worth all of it', (form) => {
    expect(gradeFindings({ form, flaws, findings: exact })).toMatchObject({ score: 100, outcome: 'passed' })
    expect(gradeFindings({ form, flaws, findings: [] })).toMatchObject({ score: 0, outcome: 'failed' })
  })

  test('have a score from 0 to 100, and pass exactly from the line on', () => {
    fc.assert(
      fc.property(anyForm, anyFindings, (form, findings) => {
        const { score, outcome } = gradeFindings({ form, flaws, findings })
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true)
        expect(outcome === 'passed').toBe(score >= findingsPass[form])
      }),
    )
  })

  test('are worth the same in whatever order they and the flaws stand', () => {
    fc.assert(
      fc.property(
        anyForm,
        anyFindings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        fc.shuffledSubarray(flaws, { minLength: flaws.length }),
        (form, [findings, shuffled], others) => {
          const one = gradeFindings({ form, flaws, findings })
          expect(gradeFindings({ form, flaws: others, findings: shuffled }).score).toBe(one.score)
        },
      ),
    )
  })

  test('are worth no less with one more that is right, and no more with one that points at nothing', () => {
    fc.assert(
      fc.property(anyForm, fc.subarray(exact, { maxLength: 2 }), (form, some) => {
        const next = exact.find((one) => !some.includes(one))
        const scoreOf = (findings: Finding[]) => gradeFindings({ form, flaws, findings }).score
        expect(scoreOf(next === undefined ? some : [...some, next])).toBeGreaterThanOrEqual(scoreOf(some))
        expect(scoreOf([...some, beside])).toBeLessThanOrEqual(scoreOf(some))
      }),
    )
  })

  test('say nothing by marking everything, and nothing more by saying it twice', () => {
    const all = ['atom.ts', 'store.ts'].map((path): Finding => ({ path, from: 1, to: 100, rule: 'race', text: 'Bad.' }))
    expect(gradeFindings({ form: 'diagnosis', flaws, findings: all }).score).toBeLessThan(10)
    expect(gradeFindings({ form: 'diagnosis', flaws, findings: [...exact, ...exact] }).score).toBe(100)
  })

  test('at the right place under another name are worth half', () => {
    const wrong = exact.map((one) => ({ ...one, rule: 'race' }))
    const { score, issues } = gradeFindings({ form: 'diagnosis', flaws, findings: wrong })
    expect(score).toBe(50)
    expect(issues.every(({ good, text }) => !good && text.includes('another name'))).toBe(true)
  })

  test('of a review are read by what they say', () => {
    const remark = (text: string) => exact.slice(0, 1).map((one): Finding => ({ ...one, rule: null, text }))
    const scoreOf = (text: string) =>
      gradeFindings({ form: 'code_review', flaws: flaws.slice(0, 1), findings: remark(text) }).score
    expect(scoreOf('')).toBe(0)
    expect(scoreOf('I do not like this.')).toBe(0)
    expect(scoreOf('Terrible naming.')).toBe(25)
    expect(scoreOf('Handing the array out lets others change it.')).toBe(100)
  })

  test('that were missed are counted, and not named', () => {
    const { summary, issues } = gradeFindings({ form: 'diagnosis', flaws, findings: [...exact.slice(0, 1), beside] })
    expect(summary).toBe(
      'You found 1 of 3 flaws. 1 mark points at nothing that is wrong here. From 70 of 100 points on it is passed; these are 40.',
    )
    expect(issues.map(({ good, about }) => [good, about])).toEqual([
      [true, '0'],
      [false, '1'],
    ])
    expect(JSON.stringify({ summary, issues })).not.toContain('caught')
  })
})
