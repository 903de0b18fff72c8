import { listOf } from './list-of'

/** Base, past, -ing: where the library is wrong. */
export const irregularVerbs = new Map(
  listOf(`
  stride strode striding, string strung stringing, wake woke waking, restring restrung restringing, sauté sautéed sautéing, saute sauteed
  sauteing, program programmed programming, reprogram reprogrammed reprogramming, kidnap kidnapped kidnapping, worship worshipped
  worshipping, enrol enrolled enrolling, fulfil fulfilled fulfilling, abhor abhorred abhorring, belie belied belying, quiz quizzed quizzing,
  bus bussed bussing, input input inputting, output output outputting, blow blew blowing, cosplay cosplayed cosplaying, upcycle upcycled
  upcycling, smelt smelted smelting, swage swaged swaging, singe singed singeing, binge binged bingeing, tinge tinged tingeing, dye dyed
  dyeing, overdub overdubbed overdubbing, leapfrog leapfrogged leapfrogging, backflip backflipped backflipping, eavesdrop eavesdropped
  eavesdropping, handicap handicapped handicapping, overeat overate overeating, misspell misspelled misspelling, offset offset offsetting,
  wax waxed waxing, ski skied skiing, taxi taxied taxiing, reef reefed reefing, shoe shod shoeing, bob bobbed bobbing, see saw seeing, be
  was being, begin began beginning, win won winning, show showed showing, birdie birdied birdieing, bogey bogeyed bogeying, mothball
  mothballed mothballing, lip-sync lip-synced lip-syncing, sync synced syncing, disc disced discing, arc arced arcing, talc talced talcing,
  speedrun speedran speedrunning, freedive freedived freediving, beekeep beekept beekeeping, dive dived diving, benefit benefited
  benefiting, marvel marvelled marvelling, swot swotted swotting, bestride bestrode bestriding, gild gilded gilding, steep steeped steeping,
  spay spayed spaying, bivouac bivouacked bivouacking, microchip microchipped microchipping, color colored coloring, recolor recolored
  recoloring
`).map((entry) => {
    const [base = '', past = '', ing = ''] = entry.split(' ')
    return [base, { past, ing }] as const
  }),
)

/** Their past is the base form itself, also with a short beginning such as re-, over- or out-. */
export const unchangingPasts = listOf(`
  put, cut, set, hit, read, bid, quit, shut, cast, cost, hurt, let, split, spread, burst, bet, shed, rid, thrust, upset, beat, wet, wed
`)

export const verbBeginnings = listOf(`
  re, un, pre, over, out, under, mis, off, up, in, broad, fore, type, tele, sub, proof, pod, web, sand, simul, down, dis, co, de
`)

/** In front of a verb and part of its name, but no verb themselves: "deep fried", "hand fed". With a dash anything may be. */
export const beforeVerbs = new Set(
  listOf(`
  deep, fine, hand, cross, pan, stir, slow, hot, cold, ice, home, self, half, bulk, custom, flat, french, hard, mass, parallel, quick, role,
  rough, soft, sous, two, triple, double, speed, pressure, batch, shallow, kiln, wood, machine, body, lip, crowd, geo, side, sight, scuba,
  kite, long, short, high, low, live, gold, silver, black, white, co, re, pre, un, over, under, out
`),
)

/** After a verb and no part of its form: "set-up" is "setting-up". */
export const afterVerbs = new Set(
  listOf(`up, down, in, out, on, off, over, through, by, back, away, around, along, together, apart, ahead`),
)
