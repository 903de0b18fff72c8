import { listOf } from './list-of'

export type SmallKind =
  | 'det'
  | 'poss'
  | 'self'
  | 'pron'
  | 'object'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'aux'
  | 'neg'
  | 'adv'
  | 'num'

/** The closed classes of English: no tagger is needed for them, and none is to be trusted with them. */
const lists: Record<SmallKind, string> = {
  det: `a, an, the, this, these, those, some, any, every, each, no, all, another, both, either, neither, such, certain, whichever`,
  poss: `my, our, your, his, her, their, its, whose`,
  self: `i, we`,
  pron: `you, he, she, it, they, everyone, everybody, someone, somebody, nobody, anyone, anybody, something, anything, nothing, everything, none, myself, ourselves, yourself, himself, herself, itself, themselves, mine, ours, yours, theirs, others, ones, whoever, who's`,
  object: `them, me, us, him`,
  prep: `in, on, at, into, inside, onto, from, of, with, for, to, by, about, through, under, over, behind, between, near, beside, besides, against, during, since, until, till, across, around, along, after, before, without, within, like, as, than, via, per, towards, toward, beyond, above, below, underneath, beneath, among, outside, throughout, upon, despite, except, aboard, atop, off, unlike, next, worth`,
  conj: `and, or, but, plus, nor, yet, &`,
  sub: `when, while, because, that, which, who, where, if, so, what, how, why, whether, although, though, whenever, wherever, whatever, unless, whom, once, whereas`,
  aux: `am, is, are, was, were, be, been, being, have, has, had, do, does, did, will, would, can, could, should, may, might, must, shall, cannot`,
  neg: `not, never, hardly, don't, neither, barely`,
  adv: `far, ha, haha, hehe, somehow, perhaps, ages, also, always, often, usually, mostly, mainly, really, very, just, only, even, still, already, sometimes, never, now, then, here, there, too, again, ever, quite, rather, pretty, so, almost, nearly, especially, particularly, actually, basically, currently, recently, regularly, occasionally, rarely, generally, normally, probably, maybe, perhaps, simply, secretly, slowly, carefully, quickly, together, alone, instead, home, away, back, up, down, out, forward, along, apart, twice, well, best, better, most, more, much, lots, everywhere, somewhere, outdoors, indoors, outside, inside, upstairs, downstairs, abroad, online, professionally, mostly, exactly, typically, honestly, literally, absolutely, definitely, first, finally, lately, today, tonight, tomorrow, yesterday, later, soon, early, late, once, long, ago, else, else's, enough, all, anyway, etc, yes, no, ok, okay, please, well, oh, hey, hi, hello, thanks, lol, haha, like, not, whatever, nowadays, meanwhile, obviously, constantly, personally, proudly, happily`,
  num: `twenty-four, twenty-five, thirty-two, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, hundreds, thousand, thousands, million, millions, dozen, dozens, several, many, few, half, countless, numerous`,
}

const order: SmallKind[] = ['poss', 'self', 'object', 'det', 'aux', 'neg', 'conj', 'sub', 'prep', 'num', 'pron', 'adv']

/** A word of several classes gets the one that it has most often where it matters. */
export const smallWords = new Map<string, SmallKind>(
  order.toReversed().flatMap((kind) => listOf(lists[kind]).map((word) => [word, kind] as const)),
)

export const contractions: Record<string, string[]> = Object.fromEntries(
  listOf(`
  i'm i am, i've i have, i'd i would, i'll i will, we're we are, we've we have, we'd we would, we'll we will, you're you are, you've you have, you'd you would, you'll you will, they're they are, they've they have,
  they'd they would, they'll they will, he's he is, she's she is, it's it is, that's that is, there's there is, here's here is, what's what is, who's who is, where's where is, how's how is, let's let us, don't do not, doesn't
  does not, didn't did not, isn't is not, aren't are not, wasn't was not, weren't were not, can't can not, couldn't could not, won't will not, wouldn't would not, shouldn't should not, haven't have not, hasn't has not, hadn't
  had not, mustn't must not, cannot can not, gonna going to, wanna want to, gotta have to, y'all you all
`).map((entry) => {
    const [short = '', ...long] = entry.split(' ')
    return [short, long]
  }),
)

/** Stands for the thing that was named before. */
export const standsForThing = new Set(listOf(`them, it, these, those, ones, one, each, some, all, both, any, another`))

/** With the verb in front they mean one thing: what somebody does with what comes after. */
export const verbsOfTwoWords = new Map<string, string[]>(
  Object.entries({
    look: ['look after'],
    rent: ['rent out'],
    take: ['take apart', 'take care of', 'take care'],
    care: ['care for'],
    put: ['put together', 'put up', 'put on'],
    set: ['set up'],
    fix: ['fix up'],
    bring: ['bring up'],
    hunt: ['hunt down'],
    track: ['track down'],
    search: ['search for'],
    work: ['work out'],
    give: ['give away', 'give out'],
    hand: ['hand out'],
    sort: ['sort out'],
    pick: ['pick up'],
    buy: ['buy up'],
    keep: ['keep alive'],
    make: ['make up'],
    act: ['act out'],
    try: ['try out'],
    write: ['write about'],
    cheer: ['cheer up'],
    break: ['break down', 'break in'],
    tidy: ['tidy up'],
    clean: ['clean up'],
    listen: ['listen to'],
    dig: ['dig up', 'dig out'],
  }),
)
