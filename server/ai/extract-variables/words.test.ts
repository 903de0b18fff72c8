import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pluralOf } from '../../templates/pluralize'
import { baseVerb } from './base-verb'
import { isNounOfLexicon, wordsOfLexicons } from './lexicon'
import { readTokens } from './read-tokens'
import { singularOf } from './to-singular'

describe('singular', () => {
  test.each([
    ['sneakers', 'sneaker'],
    ['loaves', 'loaf'],
    ['hives', 'hive'],
    ['chess pieces', 'chess piece'],
    ['chillies', 'chilli'],
    ['cookies', 'cookie'],
    ['cherries', 'cherry'],
    ['dishes', 'dish'],
    ['lenses', 'lens'],
    ['houses', 'house'],
    ['tomatoes', 'tomato'],
    ['shoes', 'shoe'],
    ['nebulae', 'nebula'],
    ['mice', 'mouse'],
    ['fishermen', 'fisherman'],
    ['grandchildren', 'grandchild'],
    ['chess', 'chess'],
    ['species', 'species'],
    ['bus', 'bus'],
    ['glass', 'glass'],
    ['specimen', 'specimen'],
    ['walkie-talkies', 'walkie-talkie'],
  ])('%s → %s', (many, one) => {
    expect(singularOf(many)).toBe(one)
  })

  test('takes back what the templates make of a thing', () => {
    const wrong = [...wordsOfLexicons().nouns]
      .filter((noun) => isNounOfLexicon(noun) && singularOf(noun) === noun)
      .filter((noun) => singularOf(pluralOf(noun)) !== noun)
    expect(wrong.length, wrong.join(' ')).toBeLessThanOrEqual(15)
  })
})

describe('base form', () => {
  test.each([
    ['restoring', 'restore'],
    ['knitting', 'knit'],
    ['sold', 'sell'],
    ['baked', 'bake'],
    ['carries', 'carry'],
    ['brews', 'brew'],
    ['dyeing', 'dye'],
    ['fettling', 'fettle'],
    ['ghostwriting', 'ghostwrite'],
    ['teaches', 'teach'],
  ])('%s → %s', (form, base) => {
    expect(baseVerb(form).base).toBe(base)
  })
})

describe('tokens', () => {
  const texts = (passion: string) => readTokens(passion).map(({ text }) => text)

  test('are words with what parts them', () => {
    expect(readTokens("Clocks, mostly. I'm").map(({ text, before }) => [text, before])).toEqual([
      ['Clocks', 'stop'],
      ['mostly', 'comma'],
      ["I'm", 'stop'],
    ])
  })

  test('know no markup, no placeholder and no address', () => {
    expect(texts('<b>bold</b> {METRIC} https://a.example/x me@b.example left')).toEqual(['bold', 'left'])
  })

  test('stand where they say, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (passion) => {
        for (const { text, start, end } of readTokens(passion)) expect(passion.slice(start, end)).toBe(text)
      }),
    )
  }, 60_000)
})
