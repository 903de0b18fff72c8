import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance, farthestGuess, typoDistance } from './typo-distance'

const word = fc.stringMatching(/^[a-z]{1,12}$/)

describe('the distance of two words', () => {
  test.each([
    ['react', 'recat', 1],
    ['joins', 'jions', 1],
    ['flexbox', 'flexbx', 1],
    ['css', 'css', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s and %s: %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance)
  })

  test('is nothing for the same word only, the same both ways, and at most the longer word', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other)
        expect(distance === 0).toBe(one === other)
        expect(distance).toBe(editDistance(other, one))
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length))
        expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length))
      }),
    )
  })

  test('is one after one slip: a letter left out, doubled, or swapped', () => {
    fc.assert(
      fc.property(word, fc.nat(), (text, pick) => {
        const at = pick % text.length
        const [before, letter = '', after] = [text.slice(0, at), text[at], text.slice(at + 1)]
        expect(editDistance(text, before + after)).toBe(1)
        expect(editDistance(text, before + letter + letter + after)).toBe(1)
        if (after !== '' && after[0] !== letter)
          expect(editDistance(text, before + after[0] + letter + after.slice(1))).toBe(1)
      }),
    )
  })
})

describe('the distance of a name', () => {
  test('is nothing when all words typed are in it, in any order, case and accent', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        expect(typoDistance([...words].reverse().join(' ').toUpperCase(), `the ${words.join('-')}`)).toBe(0)
      }),
    )
    expect(typoDistance('cafe', 'Le Café')).toBe(0)
  })

  test('is between 0 and 1, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (typed, name) => {
        const distance = typoDistance(typed, name)
        expect(distance).toBeGreaterThanOrEqual(0)
        expect(distance).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('goes by eight words and the first letters of each, so that nobody can make it dear', () => {
    expect(
      typoDistance('one two three four five six seven eight nothing', 'one two three four five six seven eight'),
    ).toBe(0)
    expect(typoDistance(`${'a'.repeat(30)}bcd`, 'a'.repeat(30))).toBe(0)
  })

  test('tells a slip from another word', () => {
    expect(typoDistance('jions', 'Joins')).toBeLessThanOrEqual(farthestGuess)
    expect(typoDistance('recat', 'React components')).toBeLessThanOrEqual(farthestGuess)
    expect(typoDistance('jions', 'Accessibility foundations')).toBeGreaterThan(farthestGuess)
    expect(typoDistance('zebra', 'Joins')).toBeGreaterThan(farthestGuess)
  })
})
