import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hastyWords } from '../../../content/lexicons/general-words'
import { correctSpelling } from './correct-spelling'
import { isKnownWord } from './vocabulary'

const none: ReadonlySet<string> = new Set()
const one = (word: string, isCasual = false) => correctSpelling([word], none, isCasual)[0]

test.each([
  ['sneekers', 'sneakers'],
  ['resturant', 'restaurant'],
  ['tempreture', 'temperature'],
  ['synthesizor', 'synthesizer'],
  ['bycicle', 'bicycle'],
  ['freinds', 'friends'],
  ['colect', 'collect'],
])('%s means %s', (typed, meant) => {
  expect(one(typed)).toBe(meant)
})

test.each(['theremin', 'stoat', 'tapir', 'coast', 'sandpaper', 'trace', 'trawlers', 'kubb', 'gooooal', 'xqzvw'])(
  '%s is left alone',
  (word) => {
    expect(one(word)).toBe(word)
  },
)

test('in a text typed in haste more may be wrong', () => {
  expect(one('vist')).toBe('vist')
  expect(correctSpelling(['i', 'vist', 'castels'], none, true)).toEqual(['i', 'visit', 'castles'])
})

test('names stay', () => {
  expect(correctSpelling(['sneeker'], new Set(['sneeker']), true)).toEqual(['sneeker'])
})

const anything = fc.string({ maxLength: 12 })
const slips = fc.constantFrom('sneekers', 'resturant', 'colect', 'vist', 'castels', 'gooooal', 'xqzvw')
const known = fc.constantFrom('sneakers', 'trade', 'theremin', 'coast', 'hives', 'baking', 'the', 'lawnmower')

test('as many words come out as went in, and what is known stays where it is', () => {
  const words = fc.array(fc.oneof(anything, slips, known), { maxLength: 30 })
  fc.assert(
    fc.property(words, fc.boolean(), (typed, isCasual) => {
      const corrected = correctSpelling(typed, none, isCasual)
      expect(corrected).toHaveLength(typed.length)
      typed.forEach((word, at) => {
        if (isKnownWord(word) && !Object.hasOwn(hastyWords, word)) expect(corrected[at]).toBe(word)
      })
    }),
  )
})

test('and so does every name', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anything, slips), { maxLength: 30 }), fc.boolean(), (typed, isCasual) => {
      const names = typed.filter((word) => !Object.hasOwn(hastyWords, word))
      expect(correctSpelling(names, new Set(names), isCasual)).toEqual(names)
    }),
  )
})

test('words of the lexicons are known in all their forms', () => {
  for (const word of ['loaves', 'hives', 'baking', 'restored', 'cities', 'cross-stitch', 'lawnmower', 'unmarked'])
    expect(isKnownWord(word), word).toBe(true)
})
