import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './calendar-days'
import { clampHours, type Level, type PlannedModule, planCourse } from './plan-course'

const today = '2026-11-21'
const levels: Level[] = ['expert', 'advanced', 'intermediate', 'beginner']
const statuses = ['locked', 'available', 'in_progress', 'completed'] as const

/** Each may need some of those made before it; the course has them in any order. */
const modules = fc
  .uniqueArray(
    fc.record({
      order: fc.nat(1_000),
      minutes: fc.option(fc.oneof(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 60_000 }))),
      status: fc.constantFrom(...statuses),
      secondsSpent: fc.oneof(fc.constant(0), fc.nat(400_000)),
      isGoal: fc.boolean(),
      needs: fc.array(fc.nat(59), { maxLength: 4 }),
    }),
    { maxLength: 60, selector: ({ order }) => order },
  )
  .map((all): PlannedModule[] =>
    all.map(({ needs, ...module }, at) => ({
      ...module,
      id: `m${at}`,
      prerequisites: [...new Set(needs.filter((need) => need < at))].map((need) => `m${need}`),
    })),
  )
const hours = fc.integer({ min: 5, max: 1_000 }).map((tenths) => tenths / 10)
const pace = fc.option(fc.constantFrom(...levels))

const plan = (all: readonly PlannedModule[], hoursPerWeek: number, level: Level | null = null, day = today) =>
  planCourse({ modules: all, hoursPerWeek, level, today: day })

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

const one = (minutes: number, more: Partial<PlannedModule> = {}): PlannedModule => ({
  id: 'm',
  minutes,
  prerequisites: [],
  order: 0,
  status: 'available',
  secondsSpent: 0,
  ...more,
})

describe('any course', () => {
  test('has every module that is not completed once, after what it needs', () => {
    fc.assert(
      fc.property(modules, hours, pace, (all, hoursPerWeek, level) => {
        const planned = plan(all, hoursPerWeek, level).map(({ moduleId }) => moduleId)
        const open = all.filter(({ status }) => status !== 'completed')
        expect([...planned].sort()).toEqual(open.map(({ id }) => id).sort())
        for (const { id, prerequisites } of open)
          for (const need of prerequisites) expect(planned.indexOf(need)).toBeLessThan(planned.indexOf(id))
      }),
    )
  })

  test('begins today, goes on without a gap, and two modules meet in one day at most', () => {
    fc.assert(
      fc.property(modules, hours, pace, (all, hoursPerWeek, level) => {
        const entries = plan(all, hoursPerWeek, level)
        const [first] = entries
        if (first !== undefined) expect(first.startsOn).toBe(today)
        for (const [at, entry] of entries.entries()) {
          expect(entry.startsOn <= entry.dueOn).toBe(true)
          const next = entries[at + 1]
          if (next !== undefined) expect([0, 1]).toContain(daysBetween(entry.dueOn, next.startsOn))
        }
      }),
    )
  })

  test('asks for no more than the hours of a week in any seven days', () => {
    fc.assert(
      fc.property(modules, hours, pace, (all, hoursPerWeek, level) => {
        const entries = plan(all, hoursPerWeek, level)
        for (const [at, { startsOn }] of entries.entries()) {
          const last = addDays(startsOn, 6)
          const within = entries.slice(at).filter(({ dueOn }) => dueOn <= last)
          const minutes = within.reduce((sum, entry) => sum + entry.minutes, 0)
          expect(minutes).toBeLessThanOrEqual(hoursPerWeek * 60 + 1e-6)
        }
      }),
    )
  })

  test('is what pouring it day by day gives', () => {
    fc.assert(
      fc.property(modules, hours, pace, (all, hoursPerWeek, level) => {
        // In sevenths of a minute, so that a day holds a whole number of them.
        const dayHolds = Math.round(hoursPerWeek * 60)
        let day = 0
        let room = dayHolds
        for (const { startsOn, dueOn, minutes } of plan(all, hoursPerWeek, level).slice(0, 10)) {
          if (room === 0) [day, room] = [day + 1, dayHolds]
          expect(daysBetween(today, startsOn)).toBe(day)
          const over = minutes * 7 - room
          if (over > 0) {
            const more = Math.ceil(over / dayHolds)
            day += more
            room = more * dayHolds - over
          } else room = -over
          expect(daysBetween(today, dueOn)).toBe(day)
        }
      }),
    )
  })

  test('made on another day is the same, so many days later', () => {
    fc.assert(
      fc.property(modules, hours, fc.nat(1_000), (all, hoursPerWeek, days) => {
        const later = plan(all, hoursPerWeek, null, addDays(today, days))
        const shifted = plan(all, hoursPerWeek).map(({ startsOn, dueOn, ...entry }) => ({
          ...entry,
          startsOn: addDays(startsOn, days),
          dueOn: addDays(dueOn, days),
        }))
        expect(later).toEqual(shifted)
      }),
    )
  })

  test('ends no later with more hours, and no later on a higher level', () => {
    fc.assert(
      fc.property(modules, hours, hours, (all, some, others) => {
        const end = (hoursPerWeek: number, level: Level | null) => plan(all, hoursPerWeek, level).at(-1)?.dueOn ?? ''
        expect(end(Math.max(some, others), null) <= end(Math.min(some, others), null)).toBe(true)
        const ends = levels.map((level) => end(some, level))
        expect(ends).toEqual([...ends].sort())
      }),
    )
  })
})

test('the largest course at half an hour a week ends on a day of the calendar', () => {
  const all = Array.from({ length: 60 }, (_, at) => one(60_000, { id: `m${at}`, order: at, isGoal: true }))
  const end = plan(all, 0.5, 'beginner').at(-1)?.dueOn
  expect(end).toMatch(/^\d{4}-\d\d-\d\d$/)
  const usual = Array.from({ length: 60 }, (_, at) => one(60, { id: `m${at}`, order: at }))
  expect(plan(usual, 0.5).at(-1)?.dueOn).toBe(addDays(today, 120 * 7 - 1))
})

describe('one module', () => {
  test.each([
    // Four hours a week are 240 minutes in seven days.
    [240, 4, '2026-11-27'],
    [241, 4, '2026-11-28'],
    [480, 4, '2026-12-04'],
    [1, 4, '2026-11-21'],
    [60, 0.5, '2026-12-04'],
    [60, 100, '2026-11-21'],
  ])('of %d minutes at %d hours a week is due on %s', (minutes, hoursPerWeek, dueOn) => {
    expect(plan([one(minutes)], hoursPerWeek)).toEqual([{ moduleId: 'm', startsOn: today, dueOn, minutes }])
  })

  test.each([
    ['beginner', 84],
    ['intermediate', 60],
    ['advanced', 51],
    ['expert', 45],
    [null, 60],
  ] as const)('of an hour takes a %s %d minutes', (level, minutes) => {
    expect(plan([one(60)], 4, level)[0]?.minutes).toBe(minutes)
  })

  test('takes what is left of it, and at least a quarter', () => {
    expect(plan([one(100, { secondsSpent: 1_800 })], 4)[0]?.minutes).toBe(70)
    expect(plan([one(100, { secondsSpent: 90 * 60 })], 4)[0]?.minutes).toBe(25)
    expect(plan([one(100, { secondsSpent: 10_000 * 60 })], 4)[0]?.minutes).toBe(25)
    expect(plan([one(1, { secondsSpent: 10_000 })], 4)[0]?.minutes).toBe(1)
  })

  test('that serves a goal takes a quarter more, one of unknown length an hour', () => {
    expect(plan([one(60, { isGoal: true })], 4)[0]?.minutes).toBe(75)
    expect(plan([one(60, { minutes: null })], 4)[0]?.minutes).toBe(60)
  })
})

test('nothing left is no plan', () => {
  expect(plan([], 4)).toEqual([])
  expect(plan([one(60, { status: 'completed' })], 4)).toEqual([])
})

test('a circle, which cannot be stored, still ends', () => {
  const circle = [one(60, { id: 'a', prerequisites: ['b'] }), one(60, { id: 'b', order: 1, prerequisites: ['a'] })]
  expect(plan(circle, 4).map(({ moduleId }) => moduleId)).toEqual(['a', 'b'])
})

test.each([
  [0, 0.5],
  [-3, 0.5],
  [0.54, 0.5],
  [2.25, 2.3],
  [99.99, 100],
  [1e9, 100],
])('%d hours a week count as %d', (hoursPerWeek, counted) => {
  expect(clampHours(hoursPerWeek)).toBe(counted)
})
