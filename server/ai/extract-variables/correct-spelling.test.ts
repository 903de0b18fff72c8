import fc from 'fast-check'
import { expect, test } from 'vitest'
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

test('as many words come out as went in, and what is known stays', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 30 }), fc.boolean(), (words, isCasual) => {
      const corrected = correctSpelling(words, none, isCasual)
      expect(corrected).toHaveLength(words.length)
      const plain = words.map((word) => word.toLowerCase())
      expect(correctSpelling(plain, new Set(plain), isCasual).length).toBe(words.length)
    }),
  )
})

test('words of the lexicons are known in all their forms', () => {
  for (const word of ['loaves', 'hives', 'baking', 'restored', 'cities', 'cross-stitch', 'lawnmower', 'unmarked'])
    expect(isKnownWord(word), word).toBe(true)
})
