import { expect, it } from 'vitest'
import { changesBetween } from './file-changes'

const file = (path: string, text: string) => ({ path, text })

it('says what went out and what came in, with the numbers of both sides', () => {
  const [change] = changesBetween([file('a.ts', 'one\ntwo\nthree\n')], [file('a.ts', 'one\n2\nthree\n')])
  expect(change).toMatchObject({ state: 'changed', isTooMuch: false })
  expect(change?.hunks).toEqual([
    [
      { sign: 'same', before: 1, after: 1, text: 'one' },
      { sign: 'out', before: 2, after: null, text: 'two' },
      { sign: 'in', before: null, after: 2, text: '2' },
      { sign: 'same', before: 3, after: 3, text: 'three' },
    ],
  ])
})

it('knows new files, those that are gone, and those that are the same', () => {
  const states = changesBetween([file('a', '1'), file('b', '1')], [file('c', '1'), file('b', '1')])
  expect(states.map(({ path, state }) => [path, state])).toEqual([
    ['c', 'new'],
    ['b', 'same'],
    ['a', 'gone'],
  ])
})

it('gives up on what differs everywhere', () => {
  const many = (sign: string) => Array.from({ length: 3_000 }, (_, at) => `${sign}${at}`).join('\n')
  expect(changesBetween([file('a', many('x'))], [file('a', many('y'))])[0]).toMatchObject({
    isTooMuch: true,
    hunks: [],
  })
})
