import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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
  ])('%s', (passion) => {
    expect(judgePassion(passion)).toEqual({ ok: true })
  })

  test('everything of the gold set', () => {
    expect(readGold('tune').filter(({ passion }) => !judgePassion(passion).ok)).toEqual([])
  })
})

test('whatever comes in, there is an answer, and the same one twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (passion) => {
      expect(judgePassion(passion)).toEqual(judgePassion(passion))
    }),
  )
}, 60_000)

test.each(['making a my own kill ', 'sex a b c ', 'a ', '1', 'hate all the '])(
  'long text of %j comes to an end',
  (part) => {
    expect(judgePassion(part.repeat(20_000 / part.length)).ok).toBe(true)
  },
)
