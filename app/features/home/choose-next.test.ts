import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stations } from '~/features/onboarding/journey-steps'
import { chooseNext, type Standing } from './choose-next'

const settled: Standing = {
  username: 'ada',
  firstName: 'Ada',
  lastName: null,
  interests: ['rare sneakers', 'trains'],
  emailVerified: true,
  courses: [],
  draft: null,
}

type Course = Standing['courses'][number]
const atom = { concept: 'atom_state', title: 'The Atom: encapsulating the sneaker', minutes: 45 }
const course = (change: Partial<Course> = {}): Course => ({
  id: 'c1',
  title: 'Sneakers',
  domain: 'rare sneakers',
  status: 'active',
  modules: [{ status: 'available' }, { status: 'locked' }],
  next: atom,
  ...change,
})

const draftAt = (next: (typeof stations)[number]['id'], domain = 'chess') => {
  const at = stations.findIndex(({ id }) => id === next)
  return { domain, next, steps: stations.map(({ id }, index) => ({ id, isDone: index < at })) }
}

const titles = (standing: Standing) => {
  const { next, later } = chooseNext(standing)
  return [next.title, ...later.map((step) => step.title)]
}

describe('what is next', () => {
  test('for somebody who just came: a course, and then what the house would like to know', () => {
    const nobody = { ...settled, firstName: null, interests: [], emailVerified: false }
    expect(titles(nobody)).toEqual([
      'Make a course from what you love',
      'Confirm your e-mail address',
      'Put your name on it',
    ])
    expect(chooseNext(nobody).next).toMatchObject({ to: '/onboarding', action: 'Begin', minutes: 10 })
    expect(chooseNext(nobody).next.passion).toBeUndefined()
  })

  test('what was named at sign-up need not be said again', () => {
    expect(chooseNext(settled).next).toMatchObject({ action: 'Begin with it', passion: 'rare sneakers' })
  })

  test('a last name is a name', () => {
    expect(titles({ ...settled, firstName: null, lastName: 'Lovelace' })).toHaveLength(1)
    expect(titles({ ...settled, firstName: null })[1]).toBe('Put your name on it')
  })

  test('a draft goes on where it was left, and takes less time the further it is', () => {
    expect(chooseNext({ ...settled, draft: draftAt('words') }).next).toMatchObject({
      title: 'Go on with your course about chess',
      to: '/onboarding/words',
      minutes: 6,
    })
    expect(chooseNext({ ...settled, draft: draftAt('ready') }).next.minutes).toBe(1)
    expect(titles({ ...settled, draft: draftAt('who', '') })).toEqual(['Go on with your course'])
  })

  test('a course that is being made is looked at', () => {
    const making = course({ id: 'c9', status: 'draft', next: null })
    expect(chooseNext({ ...settled, courses: [making] }).next).toMatchObject({
      title: 'Look at your course about rare sneakers',
      to: '/courses/c9',
    })
  })

  test('an active course: its next module, with what that takes', () => {
    expect(chooseNext({ ...settled, courses: [course()] }).next).toMatchObject({
      title: 'Begin with “The Atom: encapsulating the sneaker”',
      to: '/courses/c1/modules/atom_state',
      minutes: 45,
    })
    const going = course({ modules: [{ status: 'in_progress' }], next: { ...atom, minutes: null } })
    expect(chooseNext({ ...settled, courses: [going] }).next).toMatchObject({
      title: 'Go on with “The Atom: encapsulating the sneaker”',
      minutes: null,
    })
  })

  test('of several, the one they were at last; a draft for another does not push itself before it', () => {
    const courses = [course({ status: 'completed', next: null }), course({ id: 'c2' }), course({ id: 'c3' })]
    const { next, later } = chooseNext({ ...settled, courses, draft: draftAt('pace') })
    expect(next.to).toBe('/courses/c2/modules/atom_state')
    expect(later.map(({ to }) => to)).toEqual(['/onboarding/pace'])
  })

  test('nothing going on: what is paused, else another', () => {
    const done = course({ status: 'completed', next: null })
    const paused = course({ id: 'c2', status: 'paused' })
    expect(titles({ ...settled, courses: [done, paused] })).toEqual(['Take “Sneakers” up again'])
    expect(titles({ ...settled, courses: [done] })).toEqual(['Make another course'])
    expect(titles({ ...settled, courses: [course({ status: 'archived' })] })).toEqual(['Make another course'])
    expect(titles({ ...settled, courses: [paused], draft: draftAt('who') })).toEqual([
      'Go on with your course about chess',
    ])
  })

  test('there is always one thing, nothing twice, and every way stays in the house', () => {
    const anyCourse = fc.record({
      id: fc.constantFrom('a', 'b'),
      title: fc.string(),
      domain: fc.string(),
      status: fc.constantFrom('draft' as const, 'active', 'paused', 'completed', 'archived'),
      modules: fc.array(fc.record({ status: fc.constantFrom('locked' as const, 'available', 'completed') })),
      next: fc.option(fc.constant(atom)),
    })
    const anyStanding = fc.record({
      username: fc.constant('ada'),
      firstName: fc.option(fc.string()),
      lastName: fc.option(fc.string()),
      interests: fc.array(fc.string({ minLength: 1 })),
      emailVerified: fc.boolean(),
      courses: fc.array(anyCourse),
      draft: fc.option(fc.constantFrom(...stations).map(({ id }) => draftAt(id))),
    })
    fc.assert(
      fc.property(anyStanding, (standing) => {
        const { next, later } = chooseNext(standing)
        const all = [next, ...later]
        expect(new Set(all.map(({ to }) => to)).size).toBe(all.length)
        for (const { to, minutes } of all) {
          expect(to).toMatch(/^\/[a-z]/)
          expect(minutes === null || minutes >= 1).toBe(true)
        }
      }),
    )
  })
})
