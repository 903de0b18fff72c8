import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { knownWithFoundations, type ModuleStatus, modulesToOpen, nextModule, percentDone } from './module-states'

const statuses: ModuleStatus[] = ['locked', 'available', 'in_progress', 'completed']

/** Modules in which each may need some of those before it, so without circles. */
const modules = fc
  .array(fc.record({ status: fc.constantFrom(...statuses), needs: fc.array(fc.nat(30), { maxLength: 4 }) }), {
    maxLength: 12,
  })
  .map((all) =>
    all.map(({ status, needs }, at) => ({
      id: `m${at}`,
      conceptSlug: `m${at}`,
      status,
      order: at,
      prerequisites: [...new Set(needs.filter((need) => need < at))].map((need) => `m${need}`),
    })),
  )

describe('what opens', () => {
  test('is locked, and everything that it needs is completed', () => {
    fc.assert(
      fc.property(modules, (all) => {
        const open = new Set(modulesToOpen(all))
        const done = new Set(all.filter(({ status }) => status === 'completed').map(({ id }) => id))
        for (const { id, status, prerequisites } of all)
          expect(open.has(id)).toBe(status === 'locked' && prerequisites.every((need) => done.has(need)))
      }),
    )
  })

  test('completing one more never opens less', () => {
    fc.assert(
      fc.property(modules, fc.nat(11), (all, at) => {
        const before = new Set(modulesToOpen(all))
        const after = all.map((module, index) => (index === at ? { ...module, status: 'completed' as const } : module))
        const still = new Set([...modulesToOpen(after), `m${at}`])
        expect([...before].every((id) => still.has(id))).toBe(true)
      }),
    )
  })

  test('a course that was begun at its roots can be finished, one module after the other', () => {
    fc.assert(
      fc.property(modules, (all) => {
        let now = all.map((module) => ({ ...module, status: 'locked' as ModuleStatus }))
        for (const _ of all) {
          const open = new Set(modulesToOpen(now))
          now = now.map((module) => (open.has(module.id) ? { ...module, status: 'completed' as const } : module))
        }
        expect(now.every(({ status }) => status === 'completed')).toBe(true)
      }),
    )
  })
})

test('next is what was begun, then what is open, and nothing when all is done or locked', () => {
  const module = (status: ModuleStatus, order: number) => ({ status, order })
  expect(nextModule([module('available', 1), module('in_progress', 4), module('in_progress', 3)])?.order).toBe(3)
  expect(nextModule([module('available', 5), module('completed', 0), module('available', 2)])?.order).toBe(2)
  expect(nextModule([module('completed', 0), module('locked', 1)])).toBeNull()
  expect(nextModule([])).toBeNull()
})

test('percents are whole, and a hundred means all', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), (total, done) => {
      const completed = Math.min(done, total)
      const percent = percentDone(completed, total)
      expect(Number.isInteger(percent)).toBe(true)
      expect(percent === 100).toBe(completed === total)
      expect(percent).toBeGreaterThanOrEqual(0)
    }),
  )
  expect(percentDone(0, 0)).toBe(0)
})

describe('what the placement showed to be known', () => {
  test('counts only on foundations that are known too', () => {
    fc.assert(
      fc.property(modules, fc.array(fc.nat(12)), (all, claims) => {
        const known = knownWithFoundations(
          all,
          claims.map((at) => `m${at}`),
        )
        for (const { id, prerequisites } of all) {
          if (!known.has(id)) continue
          expect(claims.map((at) => `m${at}`)).toContain(id)
          expect(prerequisites.every((need) => known.has(need))).toBe(true)
        }
      }),
    )
  })

  test('a circle knows nothing', () => {
    const circle = [
      { conceptSlug: 'a', prerequisites: ['b'] },
      { conceptSlug: 'b', prerequisites: ['a'] },
    ]
    expect(knownWithFoundations(circle, ['a', 'b']).size).toBe(0)
  })
})
