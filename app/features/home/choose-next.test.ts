import { describe, expect, test } from 'vitest'
import { chooseNext, type Standing } from './choose-next'

const settled: Standing = {
  username: 'ada',
  firstName: 'Ada',
  lastName: null,
  interests: ['rare sneakers', 'trains'],
  emailVerified: true,
}
const titles = (standing: Standing) => {
  const { next, later } = chooseNext(standing)
  return [next?.title, ...later.map((step) => step.title)]
}

describe('what is next', () => {
  test('for somebody who just came: first what they love, and no plan without it', () => {
    const nobody = { ...settled, firstName: null, interests: [], emailVerified: false }
    expect(titles(nobody)).toEqual(['Say what you love', 'Confirm your e-mail address', 'Put your name on it'])
  })

  test('an address that waits does not hide the plan', () => {
    expect(titles({ ...settled, emailVerified: false })).toEqual([
      'Confirm your e-mail address',
      'Look at your plan for rare sneakers',
    ])
  })

  test('a last name is a name', () => {
    expect(titles({ ...settled, firstName: null, lastName: 'Lovelace' })).toEqual([
      'Look at your plan for rare sneakers',
    ])
    expect(titles({ ...settled, firstName: null })[0]).toBe('Put your name on it')
  })

  test('when all is settled: the plan for what was named first', () => {
    expect(chooseNext(settled)).toMatchObject({ next: { to: '/?passion=rare+sneakers' }, later: [] })
  })
})
