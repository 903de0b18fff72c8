import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './calendar-days'
import { planCourse } from './plan-course'
import { whyReplan } from './why-replan'

const today = '2026-11-21'
const letters = fc.constantFrom('a', ' ', '”', '<b>', '{METRIC}', '💥', '👩🏽‍🔬', '\u202e', 'ש', '\n')
const module = (id: string, status = 'available') => ({ id, title: `The ${id}`, status })
const entry = (moduleId: string, dueOn: string) => ({ moduleId, startsOn: '2026-01-01', dueOn, minutes: 60 })
const ask = (entries: ReturnType<typeof entry>[], modules: ReturnType<typeof module>[], hasRested = false) =>
  whyReplan({ entries, modules, today, hasRested })

test('dates hold to the end of the day on which a module is due', () => {
  expect(ask([entry('Atom', today)], [module('Atom')])).toBeNull()
  expect(ask([entry('Atom', '2026-11-20')], [module('Atom')])).toBe(
    '“The Atom” was due on 20 November, so the dates were moved on.',
  )
})

test('the first that is late is named, the others are counted', () => {
  const entries = [entry('Loop', '2025-12-31'), entry('Atom', '2025-12-01'), entry('Guard', '2026-12-01')]
  expect(ask(entries, [module('Atom'), module('Loop'), module('Guard')])).toBe(
    '“The Atom” was due on 1 December 2025, and 1 more after it, so the dates were moved on.',
  )
})

test('what is done is never late, and neither is what the course no longer has', () => {
  expect(ask([entry('Atom', '2026-01-01')], [module('Atom', 'completed')])).toBeNull()
  expect(ask([entry('Gone', '2026-01-01')], [])).toBeNull()
})

test('a module without a date is a reason', () => {
  expect(ask([entry('Atom', '2026-12-01')], [module('Atom'), module('Loop')])).toBe(
    '“The Loop” is new in this course, so the dates were made anew.',
  )
  expect(ask([], [])).toBeNull()
})

test('a rest is the reason, not how late everything has become in it; where nothing is left, it is none', () => {
  const rested = 'The course was at rest, so the dates begin anew on 21 November.'
  expect(ask([entry('Atom', '2026-10-01')], [module('Atom')], true)).toBe(rested)
  expect(ask([entry('Atom', '2026-12-01')], [module('Atom')], true)).toBe(rested)
  expect(ask([entry('Atom', '2026-10-01')], [module('Atom', 'completed')], true)).toBeNull()
})

test('fits its column, whatever the title holds', () => {
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 300 }), (parts) => {
      const title = parts.join('')
      const reason = whyReplan({
        entries: [entry('m', '2025-01-01')],
        modules: [{ id: 'm', title, status: 'locked' }],
        today,
        hasRested: false,
      })
      expect([...(reason ?? '')].length).toBeLessThanOrEqual(300)
    }),
  )
})

test('what was just planned holds, and falls behind the day after its first module is due', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 }), (all) => {
      const modules = all.map((minutes, order) => ({
        ...module(`m${order}`),
        status: 'locked' as const,
        minutes,
        prerequisites: [],
        order,
        secondsSpent: 0,
      }))
      const entries = planCourse({ modules, hoursPerWeek: 4, level: null, today })
      const due = entries[0]?.dueOn ?? today
      expect(whyReplan({ entries, modules, today, hasRested: false })).toBeNull()
      expect(whyReplan({ entries, modules, today: due, hasRested: false })).toBeNull()
      expect(whyReplan({ entries, modules, today: addDays(due, 1), hasRested: false })).toContain('m0')
    }),
  )
})
