import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseArticle } from './choose-article'
import { inflect } from './inflect'
import { capitalize, titleCase } from './letter-case'
import { hostileValue } from './testing/hostile-values'

test.each([
  ['sneaker', 'sneakers'],
  ['knife', 'knives'],
  ['apple pie', 'apple pies'],
  ['model train', 'model trains'],
  ['piece of cake', 'pieces of cake'],
  ['hole in one', 'holes in one'],
  ['mother-in-law', 'mothers-in-law'],
  ['passer-by', 'passers-by'],
  ['fish', 'fish'],
  ['goldfish', 'goldfish'],
  ['chess', 'chess'],
  ['chess piece', 'chess pieces'],
  ['series', 'series'],
  ['jazz', 'jazz'],
  ['jazz record', 'jazz records'],
  ['equipment', 'equipment'],
  ['tableware', 'tableware'],
  ['person', 'people'],
  ['homeless person', 'homeless people'],
  ['grandchild', 'grandchildren'],
  ['fisherman', 'fishermen'],
  ['shaman', 'shamans'],
  ['analysis', 'analyses'],
  ['crisis', 'crises'],
  ['lens', 'lenses'],
  ['canvas', 'canvases'],
  ['bus', 'buses'],
  ['quiz', 'quizzes'],
  ['octopus', 'octopuses'],
  ['monarch', 'monarchs'],
  ['blouse', 'blouses'],
  ['stadium', 'stadiums'],
  ['magnolia', 'magnolias'],
  ['witness', 'witnesses'],
  ['8-track tape', '8-track tapes'],
  ['MRI scan', 'MRI scans'],
  ['FPV', 'FPVs'],
  ['porsche 911', 'porsche 911s'],
  ['x-ray', 'x-rays'],
  ['café', 'cafés'],
  ['sneakers', 'sneakers'],
  ['pair of jeans', 'pairs of jeans'],
  ['sneaker (1985)', 'sneakers (1985)'],
  ['sneaker 🔥', 'sneakers 🔥'],
  ['"knife"', '"knives"'],
  ['LEGO Set', 'LEGO Sets'],
  ['مرحبا', 'مرحبا'],
  ['🎉', '🎉'],
])('many of %s are %s', (one, many) => {
  expect(inflect(one, 'plural')).toBe(many)
})

test.each([
  ['trade', 'traded', 'trading', 'trades'],
  ['stop', 'stopped', 'stopping', 'stops'],
  ['clip', 'clipped', 'clipping', 'clips'],
  ['lock', 'locked', 'locking', 'locks'],
  ['visit', 'visited', 'visiting', 'visits'],
  ['refer', 'referred', 'referring', 'refers'],
  ['kidnap', 'kidnapped', 'kidnapping', 'kidnaps'],
  ['mimic', 'mimicked', 'mimicking', 'mimics'],
  ['study', 'studied', 'studying', 'studies'],
  ['play', 'played', 'playing', 'plays'],
  ['fix', 'fixed', 'fixing', 'fixes'],
  ['gas', 'gassed', 'gassing', 'gases'],
  ['focus', 'focused', 'focusing', 'focuses'],
  ['quiz', 'quizzed', 'quizzing', 'quizzes'],
  ['tie', 'tied', 'tying', 'ties'],
  ['canoe', 'canoed', 'canoeing', 'canoes'],
  ['dye', 'dyed', 'dyeing', 'dyes'],
  ['ski', 'skied', 'skiing', 'skis'],
  ['sell', 'sold', 'selling', 'sells'],
  ['resell', 'resold', 'reselling', 'resells'],
  ['retell', 'retold', 'retelling', 'retells'],
  ['breed', 'bred', 'breeding', 'breeds'],
  ['cut', 'cut', 'cutting', 'cuts'],
  ['outbid', 'outbid', 'outbidding', 'outbids'],
  ['set up', 'set up', 'setting up', 'sets up'],
  ['play chess', 'played chess', 'playing chess', 'plays chess'],
  ['deep fry', 'deep fried', 'deep frying', 'deep fries'],
  ['test-drive', 'test-drove', 'test-driving', 'test-drives'],
  ['log-in', 'logged-in', 'logging-in', 'logs-in'],
  ['x-ray', 'x-rayed', 'x-raying', 'x-rays'],
  ['DJ', 'DJed', 'DJing', 'DJs'],
  ['مرحبا', 'مرحبا', 'مرحبا', 'مرحبا'],
])('to %s: %s, %s, %s', (base, past, ing, third) => {
  expect([inflect(base, 'past'), inflect(base, 'ing'), inflect(base, 'third')]).toEqual([past, ing, third])
})

test.each([
  [
    'a',
    'sneaker, unicorn, user, usual day, euro, ewe, one-pot, ukulele, UFO, URL, t-shirt, u-turn, hobby, yacht, 9-iron, 18,000, 1,100, مرحبا, 🎉, unit of time',
  ],
  [
    'an',
    'apple, hour, hourglass, honest person, heirloom, umbrella, uninvited guest, 8-track, 80s poster, 11, 18-hole course, 1800 coin, onerous task',
  ],
  ['an', 'MRI, mri scan, FPV drone, fpv drone, LP, x-ray, f-stop, NFT, html page, "apple", état, SUV'],
])('it is %s: %s', (article, all) => {
  const said = all.split(/, (?!\d)/).map((phrase) => `${chooseArticle(phrase)} ${phrase}`)
  expect(said).toEqual(all.split(/, (?!\d)/).map((phrase) => `${article} ${phrase}`))
})

test('letters large and small', () => {
  expect(capitalize('rare sneaker')).toBe('Rare sneaker')
  expect(titleCase('the piece of cake')).toBe('The Piece of Cake')
  expect(capitalize('éclair')).toBe('Éclair')
})

test('whatever the words, as many come out', () => {
  const all = ['plural', 'past', 'ing', 'third'] as const
  fc.assert(
    fc.property(hostileValue, fc.constantFrom(...all), (value, inflection) => {
      const inflected = inflect(value, inflection)
      expect(inflected.split(/\s/).length).toBe(value.split(/\s/).length)
      expect(chooseArticle(value)).toMatch(/^an?$/)
    }),
  )
})

test('a value of 10,000 characters is no more work than a short one', () => {
  const long = 'ab '.repeat(3_333)
  expect(inflect(`${long}knife`, 'plural')).toBe(`${long}knives`)
  expect(inflect('x'.repeat(10_000), 'plural')).toBe(`${'x'.repeat(10_000)}es`)
})
