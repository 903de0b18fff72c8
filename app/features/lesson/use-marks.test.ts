import { expect, it } from 'vitest'
import { readSections } from './use-marks'

const sections = ['one', 'two', 'three']

it('takes the later mark for the true one', () => {
  expect([...readSections(sections, ['one'], [])]).toEqual(['one'])
  expect([...readSections(sections, ['one'], [{ one: false }, { two: true }])]).toEqual(['two'])
  expect([...readSections(sections, [], [{ three: true }, { three: false }, { three: true }])]).toEqual(['three'])
})

it('counts no section that is not there any more', () => {
  expect([...readSections(sections, ['gone', 'three', 'one'], [{ other: true }])]).toEqual(['one', 'three'])
})
