import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgePassword, passwordLength } from './judge-password'

const about = { email: 'ada.lovelace@example.org', username: 'ada' }

test.each([
  'short',
  '          ',
  'abcabcabcabc',
  'abcdefghijklm',
  '9876543210',
  'ada.lovelace1',
  'passwordada1',
  'GuildhallPassword',
])('%s is refused with a sentence that says what to do', (password) => {
  expect(judgePassword(password, about)).toMatch(/^Use .+\.$/)
})

test.each(['correct horse battery', 'ümläut and ß please', 'my password is long enough'])('%s will do', (password) => {
  expect(judgePassword(password, about)).toBeNull()
})

test('nothing shorter or longer than allowed passes, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: passwordLength.min - 1 }), (password) => {
      expect(judgePassword(password, about)).not.toBeNull()
    }),
  )
  expect(judgePassword('xyz1'.repeat(51), about)).not.toBeNull()
})

test('upper and lower case are judged alike', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 10, maxLength: 40, unit: 'grapheme-ascii' }), (password) => {
      expect(judgePassword(password.toUpperCase(), about) === null).toBe(
        judgePassword(password.toLowerCase(), about) === null,
      )
    }),
  )
})
