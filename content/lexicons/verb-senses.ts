import { listOf } from './list-of'

const setOf = (text: string): ReadonlySet<string> => new Set(listOf(text))

/** Never the answer to what somebody does. */
export const saysNothing = setOf(`like, love, enjoy, want, have, be, get, do, go, work, try, begin`)

/** Verbs that serve others more often than they are what somebody does. */
export const servesOthers = setOf(
  `use, watch, see, find, follow, check, open, help, show, shout, tell, sketch, note, mark`,
)

/** What is done only where nothing else is. */
export const lastResort = setOf(
  `keep, visit, attend, listen, meet, discover, share, show, pursue, join, spend, master, learn, give, drink, eat, taste, smell, imagine, use, sit, help, volunteer`,
)

/** With a place behind them they say who keeps it: "I run a bakery". */
export const keepsPlace = setOf(
  `run, own, manage, open, have, keep, start, lead, rent, tend, volunteer, help, maintain`,
)

/** Of people: they are who it is done for, not what it is done to. */
export const turnsToPeople = setOf(
  `teach, tutor, mentor, instruct, educate, lecture, help, entertain, meet, interview, join, invite, serve, know, ask, tell, book, hire, recruit, advise, guide, host, thank, pay, call, film, photograph, follow, play, act, drive, help out`,
)

/** "I dance tango", "I study music" speak of the whole; "I brew beer" of what is in the glass. */
export const takesActivity = setOf(
  `play, dance, practise, practice, study, teach, learn, watch, perform, follow, train, read, enter, join`,
)

/** Puts down what was seen. */
export const recordsThings = setOf(
  `write, note, log, record, chart, jot, announce, print, publish, post, track, list, enter, plot`,
)

/** Where things are when nobody does anything to them. */
export const restsSomewhere = setOf(
  `live, sit, stand, lie, hang, rest, wait, go, fit, keep, store, sleep, end up, put, hide, display, house, stack, sort, line, leave, pile`,
)

/** Where things come from or go to is not where they are. */
export const movesThings = setOf(
  `sell, send, give, donate, ship, deliver, bring, take, leave, throw, lend, swap, carry, release`,
)

/** Where something is bought is where it was before. */
export const getsThings = setOf(
  `buy, find, get, order, hunt, source, thrift, snatch, win, grab, spot, pick up, discover`,
)

/** What people bring about when they say what they want. */
export const asksFor = setOf(`order, buy, request, bring, need, commission, rent, borrow, book`)

/** "my wife says": somebody has an opinion, and no part in it. */
export const hasOpinion = setOf(
  `say, call, think, ask, want, hate, laugh, complain, believe, wonder, joke, insist, tell, claim, roll, love, like, leave, give, die, start, begin, tease, mock, swear`,
)

/** Fills a place. */
export const fillsPlace = setOf(`fill, occupy, cover, crowd, clutter, line, take over, smell`)

/** Of a number: it settles something. */
export const settlesThings = setOf(
  `matter, count, decide, depend, tell, rise, drop, double, fall, change, vary, improve, increase, decrease, settle, climb, move, follow`,
)

/** With their preposition they have an object like any other verb: "I dig for fossils". */
export const reachesBy: Record<string, ReadonlySet<string>> = {
  for: setOf(`train, prepare, practise, practice, dig, hunt, search, look, forage, fish, scout, shop, care, hunting`),
  with: setOf(`work, play, tinker, deal, fiddle, experiment, juggle, busk, perform, mess, cook`),
  on: setOf(`work, tinker, ride, gamble, bet`),
  after: setOf(`look, chase`),
  about: setOf(`ask, argue, care, worry, complain, write, read, blog, podcast, learn, talk`),
  at: setOf(`look, stare, glance, peer`),
  in: setOf(`deal, trade, specialise, specialize, invest`),
  to: setOf(`listen, tend`),
  through: setOf(`dig, leaf`),
  over: setOf(`obsess`),
}
