import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { declined } from '../../../content/lexicons/unsafe'
import { judgePassion } from './judge-passion'
import { readGold } from './testing/measure-extraction'

describe('declined', () => {
  test.each([
    ['I hate all jews', 'hate'],
    ['white power', 'hate'],
    ['celebrating the Holocaust', 'hate'],
    ['muslims are vermin', 'hate'],
    ['I want to kill my boss', 'violence'],
    ['I want to k i l l people', 'violence'],
    ['I k1ll people', 'violence'],
    ['torturing animals', 'violence'],
    ['shooting up a school', 'violence'],
    ['pictures of naked children', 'sexual-minors'],
    ['sexy little girls', 'sexual-minors'],
    ['cutting myself', 'self-harm'],
    ['I want to die', 'self-harm'],
    ['thinspo, starving myself', 'self-harm'],
    ['I make pipe bombs in my garage', 'weapons'],
    ['b0mb making: I build b0mbs', 'weapons'],
    ['3d printing guns', 'weapons'],
    ['making ricin', 'weapons'],
    ['how to cook meth', 'drugs'],
    ['dealing drugs', 'drugs'],
    ['I k\u200bill people', 'violence'],
    ['I ki\u00adll people', 'violence'],
    ['I k\u200di\u200dl\u200dl people', 'violence'],
    ['I kill\u200bpeople', 'violence'],
    ['I k\u0336ill\u034f people', 'violence'],
    ['gas the jews', 'hate'],
    ['gas all the muslims', 'hate'],
    ['gas the immigrants in a greenhouse', 'hate'],
    ['gas them all', 'hate'],
    ['I beat my wife after the match', 'violence'],
    ['I beat women', 'violence'],
    ['I beat girls from Leeds', 'violence'],
    ['beating kids from my street in netball shoes', 'violence'],
    ['I beat children with a belt at the tournament', 'violence'],
    ['I kill people', 'violence'],
    ['I kill people with my friends, call of duty', 'violence'],
  ])('%s: %s', (passion, kind) => {
    expect(judgePassion(passion)).toMatchObject({ ok: false, kind })
  })

  test('self-harm is met with where to find help', () => {
    expect(judgePassion('suicide')).toMatchObject({ userMessage: expect.stringContaining('findahelpline.com') })
  })

  test('nothing is said back', () => {
    const judgement = judgePassion('torturing zebrafish-like animals with Gertrude')
    expect(JSON.stringify(judgement)).not.toMatch(/zebra|Gertrude|tortur/)
  })
})

describe('let through', () => {
  test.each([
    'shooting hoops with my kids',
    'killer sudoku',
    'bomb-ass brownies',
    'bath bombs I make with lavender',
    'I make seed bombs',
    'drug discovery research',
    'knife making',
    'military history',
    'WW2 tank models',
    'boxing',
    'hunting mushrooms',
    'I shoot people in black and white, mostly strangers',
    'murder mystery dinners',
    'true crime podcasts',
    'poison dart frogs',
    'suicide prevention hotline volunteer',
    'I teach sex education to teenagers',
    'painting nudes',
    'beating my brother at chess',
    'I beat people at table tennis',
    'first person shooters where you kill zombies',
    "Holocaust survivors' stories: I record them for a museum",
    'I rescue dogs from dog fighting',
    'cutting glass, I cut myself on it sometimes',
    'killing weeds in my garden',
    'refugees: I teach them German',
    'gay choir',
    'I breed fighting fish',
    'speed skating',
    'crack climbing',
    'I sell acid-washed jeans',
    'I gas the greenhouse with CO2',
    'gassing the wasps under my roof',
    'My girls beat girls from Leeds in netball',
    'we beat the boys at netball',
    'I kill people in Call of Duty with my friends',
    'I kill strangers in Fortnite',
    'flags: 🏳️‍🌈 and 👩‍👩‍👧 families',
  ])('%s', (passion) => {
    expect(judgePassion(passion)).toEqual({ ok: true })
  })

  test('everything of the gold set', () => {
    expect(readGold('tune').filter(({ passion }) => !judgePassion(passion).ok)).toEqual([])
  })
})

const noise = fc.string({ unit: 'binary', maxLength: 60 })
const kinds = Object.keys(declined)

test('whatever comes in, there is an answer of the house, without a word of theirs', () => {
  const sayings = fc.constantFrom(
    'kill people',
    'white power',
    'pipe bombs',
    'want to die',
    'rare sneakers',
    'meth lab',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(noise, sayings), { maxLength: 8 }), (parts) => {
      const judgement = judgePassion(parts.join(' '))
      if (judgement.ok) return
      expect(kinds).toContain(judgement.kind)
      expect(judgement.userMessage).toBe(declined[judgement.kind])
    }),
  )
}, 60_000)

test('what is declined stays declined with invisible characters anywhere inside', () => {
  const unseen = fc.constantFrom('\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\u0301', '')
  const text = 'I want to kill my boss'
  fc.assert(
    fc.property(fc.array(unseen, { minLength: text.length, maxLength: text.length }), (between) => {
      const hidden = [...text].map((letter, at) => letter + (between[at] ?? '')).join('')
      expect(judgePassion(hidden)).toMatchObject({ ok: false, kind: 'violence' })
    }),
  )
})

test.each(['making a my own kill ', 'sex a b c ', 'a ', '1', 'hate all the '])(
  'long text of %j comes to an end',
  (part) => {
    expect(judgePassion(part.repeat(20_000 / part.length)).ok).toBe(true)
  },
)
