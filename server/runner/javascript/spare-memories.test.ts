import { expect, test } from 'vitest'
import { firstPages, pageBytes, returnMemory, takeMemory } from './spare-memories'

test('a memory that comes back is given out again, with nothing left in it', () => {
  const memory = takeMemory(300)
  const bytes = new Uint8Array(memory.buffer)
  bytes[5] = 1
  bytes[firstPages * pageBytes - 1] = 7
  returnMemory(memory, 300)
  const again = takeMemory(300)
  expect(again).toBe(memory)
  expect(new Uint8Array(again.buffer).some((byte) => byte !== 0)).toBe(false)
  expect(takeMemory(300)).not.toBe(memory)
})

test('it serves only whoever may have as much, and not once it has grown', () => {
  const memory = takeMemory(301)
  returnMemory(memory, 301)
  expect(takeMemory(302)).not.toBe(memory)
  expect(takeMemory(301)).toBe(memory)
  memory.grow(1)
  returnMemory(memory, 301)
  expect(takeMemory(301)).not.toBe(memory)
})

test('few are kept', () => {
  const given = [401, 402, 403, 404].map((maximum) => ({ maximum, memory: takeMemory(maximum) }))
  for (const { maximum, memory } of given) returnMemory(memory, maximum)
  expect(given.map(({ maximum, memory }) => takeMemory(maximum) === memory)).toEqual([false, true, true, true])
})
