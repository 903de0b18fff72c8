import { fillerAdjectives, namingAdjectives, originAdjectives } from '../../../content/lexicons/adjectives'
import { emptyNouns } from '../../../content/lexicons/empty-nouns'
import { smallWords } from '../../../content/lexicons/small-words'
import { likingVerbs } from '../../../content/lexicons/verbs'
import { baseVerb, type VerbForm } from './base-verb'
import { isActivity, isCompound, isEvent, isGeneralWord, isMeasure, isNounOfLexicon, isRole, isThing } from './lexicon'
import type { Draft, Word, WordKind } from './mark-words'
import { singularOf } from './to-singular'

/** The words before, judged already, and the next one if nothing parts it from this. */
type Around = { done: Word[]; next: Draft | undefined }
type Next = Draft | undefined

/** What a word is where it stands. */
export function judgeWord(word: Draft, { done, next }: Around): WordKind {
  if (isNumber(word.lower)) return 'num'
  const previous = word.before === 'stop' ? undefined : done.at(-1)
  const isNamePart = startsName(word.lower, next) && !isSubject(previous)
  const small = smallWords.get(word.lower) === 'adv' && isNamePart ? 'noun' : judgeSmall(word.lower, previous, next)
  if (small !== undefined) return small
  if (/(?:'s|s')$/.test(word.lower)) return 'owner'
  const form = baseVerb(word.lower)
  if (isNamePart) return 'noun'
  if (form.form === 'ing' && isGerund(word, form.known)) return judgeGerund(word.lower, previous, next, done)
  return judgeOpen(word, form, previous, { done, next })
}

const isNumber = (lower: string) =>
  /^[\d.,'-]+(k|m|km|kg|cm|mm|st|nd|rd|th|s|am|pm|%)?$/.test(lower) ||
  /^(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\p{L}+$/u.test(lower)

function judgeSmall(lower: string, previous: Word | undefined, next: Next): WordKind | undefined {
  const kind = smallWords.get(lower)
  if (kind === undefined) return undefined
  if (lower === 'like')
    return isSubject(previous) || previous?.lower === 'to' || previous?.kind === 'adv' ? 'verb' : 'prep'
  if (lower === 'so' || lower === 'once') return 'adv'
  if (lower === 'online' && isNounAhead(next)) return 'adj'
  if (lower === 'worth' && isDeterminer(previous)) return 'noun'
  if (lower === 'home') return isHouse(previous) ? 'noun' : 'adv'
  if (lower === 'her' && next !== undefined && smallWords.has(next.lower)) return 'object'
  if (/^(best|better|long|early|late|first)$/.test(lower))
    return previous !== undefined && (isDeterminer(previous) || previous.kind === 'adj') ? 'adj' : kind
  if (/^(have|has|had|do|does)$/.test(lower)) return 'aux'
  return lower === 'quarter' || lower === 'second' ? undefined : kind
}

/** "at home", "in a nursing home", but "I walk home". */
const isHouse = (previous: Word | undefined) =>
  previous !== undefined && (isDeterminer(previous) || previous.lower === 'at' || isCompound(`${previous.lower} home`))

const isSubject = (word: Word | undefined) =>
  word !== undefined && (word.kind === 'self' || /^(you|they|he|she|it|who|people)$/.test(word.lower))
const isDeterminer = (word: Word | undefined) => word !== undefined && /^(det|poss|owner|num)$/.test(word.kind)
const isPluralNoun = (word: Word) => word.base !== word.lower || /(people|children|men)$/.test(word.lower)
const isNounAhead = (next: Next) => next !== undefined && !smallWords.has(next.lower)
const isLabel = (lower: string) =>
  fillerAdjectives.has(lower) || namingAdjectives.has(lower) || originAdjectives.has(lower)

function judgeOpen(word: Draft, form: VerbForm, previous: Word | undefined, around: Around): WordKind {
  const { lower, tags } = word
  const { next, done } = around
  if (isSubject(previous) && !(fillerAdjectives.has(lower) && !form.known)) return tags.has('Adverb') ? 'adv' : 'verb'
  if (previous?.lower === 'to' && form.known && form.form === 'base') return 'verb'
  if (previous?.kind === 'aux') return afterAuxiliary(word, form, previous.lower, around)
  if (isDeterminer(previous) || previous?.kind === 'adj' || previous?.kind === 'prep')
    return nounOrAdjective(word, next)
  if (previous?.kind === 'neg' && done.at(-2)?.kind === 'aux' && form.known && form.form === 'base') return 'verb'
  if (isLinkToVerb(previous, done) && form.known && (canBeVerb(word, next) || isVerbAgain(word, form, next)))
    return 'verb'
  if (previous?.kind === 'noun') return afterNoun(word, form, previous, around)
  if (previous === undefined && form.form === 'present' && isNounOfLexicon(singularOf(lower))) return 'noun'
  if (isLabel(lower)) return isThing(lower) && !isNounAhead(next) ? 'noun' : 'adj'
  if (/-.+ed$/.test(lower) && isNounAhead(next)) return 'adj'
  if (form.form === 'past' && form.known && !isNounOfLexicon(lower)) return isNounAhead(next) ? 'adj' : 'verb'
  if (previous === undefined && form.known && form.form === 'base' && canBeVerb(word, next))
    return (isNounOfLexicon(lower) && isOneNoun(next)) || isMeasure(next?.lower ?? '') ? 'noun' : 'verb'
  return byTags(word, form.known)
}

/** A second noun of a name, or the verb of which the first is the subject. */
function afterNoun(word: Draft, form: VerbForm, previous: Word, { done, next }: Around): WordKind {
  const { lower } = word
  const one = singularOf(lower)
  const noVerbYet = !hasVerb(done)
  const isVerbForm = form.known && form.form === 'base'
  if (isVerbForm && isBeforeObject(next) && noVerbYet) return 'verb'
  if (isCompound(`${previous.lower} ${one}`)) return 'noun'
  if (isVerbForm && isPluralNoun(previous) && isRole(previous.base) && noVerbYet) return 'verb'
  if (form.form === 'present' && form.known && noVerbYet && !isPluralNoun(previous) && isSingularSubject(done))
    return isNounAhead(next) && isNounOfLexicon(one) ? 'noun' : 'verb'
  if (isLabel(lower)) return isThing(lower) && !isNounAhead(next) ? 'noun' : 'adj'
  if (form.form === 'past' && form.known && !isNounOfLexicon(lower)) return 'verb'
  const actsAlone = form.form === 'present' && noVerbYet && isRole(previous.base) && isSingularSubject(done)
  if (actsAlone && !isNounAhead(next)) return 'verb'
  if (isNounPart(one, previous, done)) return 'noun'
  if (isVerbForm && !previous.proper && isPluralNoun(previous) && !(isThing(one) && isNounAhead(next))) return 'verb'
  return byTags(word, form.known)
}

/** "the bell rings", "my apprentice sweeps": with an article in front, what follows one thing and ends in s is its verb. */
function isSingularSubject(done: Word[]): boolean {
  const start = done.findLastIndex(
    ({ kind, before }, at) => before !== 'none' || /^(conj|sub|det|poss)$/.test(kind) || at === 0,
  )
  return /^(det|poss)$/.test(done[start]?.kind ?? '') && done.length - start <= 4
}

/** "I install fuse boxes": after a verb, a noun after a noun belongs to it. */
const isNounPart = (one: string, previous: Word, done: Word[]) =>
  (isNounOfLexicon(one) || isGeneralWord(one)) &&
  !isPluralNoun(previous) &&
  (hasVerb(done) || done.slice(-4).some(({ kind }) => kind === 'prep'))

/** A preposition that a clause may follow. */
const opensClause = /^(before|after|until|till|since|as)$/

/** Whether the clause that is being read has its verb. */
function hasVerb(done: Word[]): boolean {
  const clause = done.findLastIndex(
    ({ kind, lower, before }) => before !== 'none' || kind === 'sub' || kind === 'conj' || opensClause.test(lower),
  )
  return done.slice(Math.max(0, clause)).some(({ kind }) => kind === 'verb' || kind === 'ing')
}

/** "tax law" is no order to tax the law: what is done to is many or has an article. */
const isOneNoun = (next: Next) =>
  next !== undefined && !isActivity(next.lower) && !smallWords.has(next.lower) && singularOf(next.lower) === next.lower

/** "them", "the", "my": what comes after a verb. */
function isBeforeObject(next: Next): boolean {
  const small = next === undefined ? undefined : smallWords.get(next.lower)
  return small === 'object' || small === 'det' || small === 'poss' || next?.lower === 'it'
}

/** "dumpling" and "king" end like a gerund and are none. */
function isGerund({ lower, tags }: Draft, known: boolean): boolean {
  if (isThing(lower) && !known) return false
  return known || tags.has('Gerund') || (tags.has('Verb') && !isNounOfLexicon(lower))
}

/** What is named by a doing: "swimming lessons", "hearing aids", never "making candles". */
const namedByDoing =
  /^(lesson|class|course|club|session|school|trip|shoe|boot|rod|needle|retreat|contest|competition|tournament|event|gear|equipment|suit|licence|night|day|season|partner|team|aid|room|hall|centre|center|pool|teacher|instructor|coach|tool|time|speed|rate|pace|temperature|skill|level|technique|ground|site|spot)s?$/

function judgeGerund(lower: string, previous: Word | undefined, next: Next, done: Word[]): WordKind {
  const ahead = isNounAhead(next)
  if (next !== undefined && (namedByDoing.test(next.lower) || isMeasure(singularOf(next.lower))))
    return previous?.kind === 'verb' && likingVerbs.has(previous.base) ? 'adj' : 'noun'
  if (previous === undefined) return 'ing'
  if (isDeterminer(previous) || previous.kind === 'adj') return 'noun'
  const afterOne = previous.kind === 'noun' && previous.base === previous.lower
  if (afterOne && isCompound(`${previous.lower} ${lower}`)) return 'noun'
  if (afterOne && !ahead && (done.length === 1 || previous.before === 'stop')) return 'noun' // "bird ringing"
  if (previous.kind === 'verb' && !likingVerbs.has(previous.base)) return doingAfterVerb(lower, ahead)
  if (previous.kind === 'prep' && /^(in|on|at|from)$/.test(previous.lower) && ahead) return 'adj'
  return 'ing'
}

/** "I collect fishing rods", "I own a carving". */
function doingAfterVerb(lower: string, isBeforeNoun: boolean): WordKind {
  if (isBeforeNoun) return 'adj'
  return isThing(lower) ? 'noun' : 'ing'
}

/** "running shoes" is a thing by its own name. */
const startsName = (lower: string, next: Next) => next !== undefined && isCompound(`${lower} ${singularOf(next.lower)}`)

function afterAuxiliary(word: Draft, form: VerbForm, auxiliary: string, { next, done }: Around): WordKind {
  const { lower, tags } = word
  if (/^(am|is|are|was|were|be|been|being)$/.test(auxiliary)) {
    if (form.form === 'base' && form.known && isAnswer(done)) return 'verb'
    return form.form === 'past' && form.known ? 'verb' : nounOrAdjective(word, next)
  }
  if (tags.has('Adverb')) return 'adv'
  const isDone = /^(do|does|did)$/.test(auxiliary) && done.at(-1)?.kind === 'aux' // "I do genealogy"
  if (isDone && !form.known) return 'noun'
  const owns = /^(have|has|had)$/.test(auxiliary)
  if (owns && form.form === 'past' && (form.known || tags.has('Verb'))) return 'verb'
  if (owns) return nounOrAdjective(word, next)
  return form.known || tags.has('Verb') || !isNounOfLexicon(lower) ? 'verb' : 'noun'
}

/** "what I really do is …" */
function isAnswer(done: Word[]): boolean {
  const start = done.findLastIndex(({ before }) => before === 'stop')
  const said = done.slice(Math.max(0, start)).map((word) => word.lower)
  return said.includes('what') && (said.includes('do') || said.includes('did'))
}

function nounOrAdjective(word: Draft, next: Next): WordKind {
  const { lower, tags } = word
  const form = baseVerb(lower)
  const isNoun = isNounOfLexicon(singularOf(lower))
  if (form.form === 'present' && form.known && !isNoun && !isGeneralWord(singularOf(lower))) return 'verb'
  if (lower === 'goes') return 'verb'
  if (!isNounAhead(next) && isLabel(lower) && !isNoun) return isEvent(lower) ? 'noun' : 'adj'
  if (!isNounAhead(next)) return tags.has('Adverb') && !isNoun ? 'adv' : 'noun'
  if (isLabel(lower)) return 'adj'
  if (isNounOfLexicon(lower)) return 'noun'
  if (tags.has('Adverb')) return 'adv'
  const looksLikeOne = tags.has('Adjective') || tags.has('PastTense') || /(ed|ous|ful|less|able|ible)$/.test(lower)
  return looksLikeOne || (lower.includes('-') && !isGeneralWord(lower)) ? 'adj' : 'noun'
}

/** Where a second verb may follow: "I bake loaves and sell them", "we also mend nets". */
function isLinkToVerb(previous: Word | undefined, done: Word[]): boolean {
  if (previous === undefined) return false
  const before = done.at(-2)
  if (previous.kind === 'adv' || previous.kind === 'neg')
    return done.length < 2 || isSubject(before) || before?.kind === 'conj' || before?.kind === 'aux'
  return previous.kind === 'conj' && done.some(({ kind }) => kind === 'verb' || kind === 'ing')
}

/** "and serve espresso": a serve is a thing too, but here it is done. */
const isVerbAgain = ({ lower, tags }: Draft, { form }: VerbForm, next: Next) =>
  form === 'base' && tags.has('Verb') && isNounAhead(next) && !startsName(lower, next)

/** Before "the", "my" or a noun it can be one; "stamp albums" is a thing by its own name. */
function canBeVerb({ lower, tags }: Draft, next: Next): boolean {
  if (startsName(lower, next)) return false
  if (next === undefined) return tags.has('Verb') && !isNounOfLexicon(lower)
  const small = smallWords.get(next.lower)
  if (isBeforeObject(next) || small === 'num') return true
  if (small !== undefined) return tags.has('Verb') && !isThing(lower)
  return !isThing(lower) && (tags.has('Verb') || !isNounOfLexicon(lower))
}

function byTags({ lower, tags }: Draft, knownVerb: boolean): WordKind {
  const one = singularOf(lower)
  if (emptyNouns.has(lower) || emptyNouns.has(one)) return 'noun'
  if (tags.has('Adverb')) return 'adv'
  if (isNounOfLexicon(one) && !tags.has('Verb')) return 'noun'
  if (tags.has('Verb') && (knownVerb || !isNounOfLexicon(lower)) && !isThing(one)) return 'verb'
  if (tags.has('Adjective')) return 'adj'
  return tags.has('Expression') || tags.has('Value') ? 'other' : 'noun'
}
