import { expect, test } from 'vitest'
import { pressedAnswer } from './pressed-answer'

const press = { key: '3', repeat: false, ctrlKey: false, metaKey: false, altKey: false }

test('keys 1 to 9 press the answer with their number, and no other key does', () => {
  expect(pressedAnswer(press)).toBe('3')
  for (const key of ['0', 'a', 'Enter', 'F1', '12', '٣']) expect(pressedAnswer({ ...press, key })).toBeNull()
})

test('a key that is held presses once', () => {
  expect(pressedAnswer({ ...press, repeat: true })).toBeNull()
})

test('the shortcuts of the browser stay its own', () => {
  for (const held of ['ctrlKey', 'metaKey', 'altKey']) expect(pressedAnswer({ ...press, [held]: true })).toBeNull()
})
