import { expect, test } from 'vitest'
import { wordsIntro } from './words-intro'

const found = { value: 'sneaker', source: 'found' as const }
const given = { value: 'vault', source: 'given' as const }
const open = { value: null, source: null }

test('only what was found counts as found', () => {
  expect(wordsIntro([found, found, open])).toMatch(/^2 of 3 were in what you wrote\. The others are asked/)
  expect(wordsIntro([found, given, open])).toMatch(/^1 of 3 were in what you wrote\. What is still open is asked/)
})

test('when nothing is open, it says what the words are for', () => {
  expect(wordsIntro([found, given])).toMatch(/^The lessons, examples and tests/)
})
