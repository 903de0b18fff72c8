import { expect, it, vi } from 'vitest'
import { answerOrAway, isOutOfDate, keepFirstClick, type MarkAnswer } from './marked'

const shown = (isCompleted: 'yes' | 'no') => {
  const form = new FormData()
  form.set('isCompleted', isCompleted)
  return form
}

const answer = (isCompleted: boolean, justCompleted = false): MarkAnswer => ({
  section: 'one',
  isRead: true,
  isCompleted,
  justCompleted,
  opened: [],
  courseCompleted: false,
})

it('fetches the lesson again when the module was completed, be it by a mark whose answer never came', () => {
  expect(isOutOfDate(shown('no'), answer(true, true))).toBe(true)
  expect(isOutOfDate(shown('no'), answer(true))).toBe(true)
})

it('fetches it for no other mark', () => {
  expect(isOutOfDate(shown('no'), answer(false))).toBe(false)
  expect(isOutOfDate(shown('yes'), answer(true))).toBe(false)
  for (const refusal of [{ message: 'Not now.' }, undefined, null, new Error('gone')])
    expect(isOutOfDate(shown('no'), refusal)).toBe(false)
})

it('says that the house was away instead of throwing the lesson away', async () => {
  const lost = () => Promise.reject(new TypeError('Failed to fetch'))
  expect(await answerOrAway(lost)).toEqual({ message: expect.stringContaining('not marked yet') })
})

it('passes on what was answered, and what was thrown on purpose', async () => {
  expect(await answerOrAway(() => Promise.resolve(answer(true)))).toEqual(answer(true))
  const toSignIn = Response.redirect('http://guild.example/sign-in')
  await expect(answerOrAway(() => Promise.reject(toSignIn))).rejects.toBe(toSignIn)
})

it('takes a double click for one, and a key for what it is', () => {
  for (const [detail, times] of [
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
  ] as const) {
    const preventDefault = vi.fn()
    keepFirstClick({ detail, preventDefault })
    expect(preventDefault).toHaveBeenCalledTimes(times)
  }
})
