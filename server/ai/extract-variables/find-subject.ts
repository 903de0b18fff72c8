import { hasOpinion } from '../../../content/lexicons/verb-senses'
import { likingVerbs } from '../../../content/lexicons/verbs'
import type { Deed } from './find-deeds'
import type { Phrase } from './find-phrases'
import type { Word } from './mark-words'

export type FoundSubject = {
  by: Deed['by']
  subject: Phrase | null
  /** In a clause about something: "clocks that I restore". */
  relative: boolean
  negated: boolean
  /** have, has, had in front. */
  perfect: boolean
}

type Around = { phrases: Phrase[]; deeds: Deed[] }

const nobody: FoundSubject = { by: 'implied', subject: null, relative: false, negated: false, perfect: false }

/** Reads back from a verb to whoever does it. */
export function findSubject(words: Word[], at: number, around: Around): FoundSubject {
  if (isAnswerToWhat(words, at)) return { ...nobody, by: 'self' }
  if (words[at]?.before === 'stop') return nobody
  const { found, back } = skipBack(words, at)
  const word = words[back]
  if (word === undefined || isCutOff(words, back, at)) return found
  if (word.kind === 'self') return { ...found, by: 'self', relative: isInRelative(words, back) }
  if (word.kind === 'prep') return afterPreposition(words, back, found, around.deeds)
  if (word.kind === 'conj' || words[at]?.before === 'comma') return inherit(found, around.deeds, words[at]?.kind)
  if (word.kind === 'verb' || word.kind === 'ing')
    return likesTo(
      found,
      around.deeds.findLast((deed) => deed.at === back),
    )
  if (/^(who|that)$/.test(word.lower) && isSelfDescribed(words, back)) return { ...found, by: 'self' }
  if (/^(pron|object|sub|det)$/.test(word.kind)) {
    const open = word.kind === 'sub' && !/^(which|who|that)$/.test(word.lower) && words[at]?.kind === 'ing'
    return { ...found, by: open ? 'implied' : 'other', relative: word.kind === 'sub' }
  }
  return byPhrase(words, at, back, found, around.phrases)
}

/** Over adverbs and helping verbs. */
function skipBack(words: Word[], at: number): { found: FoundSubject; back: number } {
  const found = { ...nobody }
  let back = at - 1
  for (; back >= 0; back--) {
    const word = words[back]
    if (word === undefined) break
    if (word.kind === 'neg') found.negated = true
    if (word.kind === 'aux' && /^(have|has|had)$/.test(word.lower)) found.perfect = true
    if (!/^(adv|neg|aux)$/.test(word.kind) || word.before === 'stop') break
  }
  return { found, back }
}

function byPhrase(words: Word[], at: number, back: number, found: FoundSubject, phrases: Phrase[]): FoundSubject {
  const subject = headOfSubject(phrases, phrases.findLast((phrase) => phrase.to === back) ?? null)
  const isGerund = words[at]?.kind === 'ing'
  if (subject === null) return { ...found, by: isGerund ? 'implied' : 'other' }
  if (isGerund && !words.slice(back + 1, at).some(({ kind }) => kind === 'aux')) return { ...found, by: 'implied' }
  if (isWithSelf(words, subject) || isOwnGroup(subject)) return { ...found, by: 'self' }
  return { ...found, by: 'other', subject, relative: isInRelative(words, subject.from) }
}

/** "our band rehearses". */
const isOwnGroup = ({ introduced, value }: Phrase) =>
  introduced === 'my' &&
  /\b(band|team|club|group|crew|choir|society|class|orchestra|troupe|company|squad|league|collective|ensemble)$/.test(
    value,
  )

/** "I'm a historian who transcribes letters". */
function isSelfDescribed(words: Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 6), at)
  const am = before.findIndex(({ kind, lower }) => kind === 'aux' && /^(am|are|was)$/.test(lower))
  return am > 0 && before[am - 1]?.kind === 'self' && before.slice(am + 1).every((word) => word.before === 'none')
}

const isCutOff = (words: Word[], from: number, to: number) =>
  words.slice(from + 1, to + 1).some(({ before }) => before === 'stop')

/** "what I really do is chart harbours": the deed stands after "is". */
function isAnswerToWhat(words: Word[], at: number): boolean {
  const before = words[at - 1]
  if (before?.kind !== 'aux' || before.lower !== 'is' || words[at]?.lower !== words[at]?.base) return false
  const start = words.slice(0, at + 1).findLastIndex((word) => word.before === 'stop')
  const said = words.slice(Math.max(0, start), at)
  return said.some(({ lower }) => lower === 'what') && said.some(({ kind }) => kind === 'self')
}

/** "the time on the last leg decides": it is the time that does. */
function headOfSubject(phrases: Phrase[], last: Phrase | null): Phrase | null {
  if (last === null || last.preposition === null) return last
  return phrases.findLast(({ to }) => to === last.from - 2) ?? last
}

/** "my uncle and me", "me and my uncle run". */
const isWithSelf = (words: Word[], subject: Phrase) =>
  words[subject.from - 1]?.kind === 'conj' && /^(i|me|we)$/.test(words[subject.from - 2]?.lower ?? '')

const isTime =
  /^(\w+day|time|moment|hour|week|weekend|month|year|decade|morning|afternoon|evening|night|spring|summer|autumn|winter|june|july|august|march|april|may)$/

function isInRelative(words: Word[], subjectAt: number): boolean {
  const word = words[subjectAt - 1]
  if (words[subjectAt]?.before !== 'none' || word === undefined) return false
  if (/^(that|which|who|whom|whose|where)$/.test(word.lower)) return true
  return word.kind === 'noun' && !isTime.test(word.base) // "the clocks I restore", but "for years I restored"
}

/** "passionate about restoring", "want to build": whoever that was said of. */
function afterPreposition(words: Word[], at: number, found: FoundSubject, deeds: Deed[]): FoundSubject {
  // "a library for parsing dates": what a thing is for.
  if (words[at]?.lower === 'for' && words[at - 1]?.kind === 'noun') return { ...found, by: 'other' }
  if (words[at]?.lower !== 'to') return found
  // "I want them to eat": they eat.
  if (words[at - 1]?.kind === 'object' || words[at - 1]?.kind === 'noun') return { ...found, by: 'other' }
  const last = deeds.findLast((deed) => deed.at < at)
  if (last !== undefined && last.at >= at - 2) return likesTo(found, last)
  return found
}

function likesTo(found: FoundSubject, before: Deed | undefined): FoundSubject {
  if (before === undefined) return found
  const likes = before.empty || likingVerbs.has(before.verb) || hasOpinion.has(before.verb)
  const by = likes ? before.by : 'implied'
  return { ...found, by, negated: found.negated || before.negated, relative: before.relative }
}

/** "I bake loaves and sell them": the second is done by whoever did the first. */
function inherit(found: FoundSubject, deeds: Deed[], kind: Word['kind'] | undefined): FoundSubject {
  const before = deeds.at(-1)
  if (before === undefined || kind === 'ing') return found
  return { ...found, by: before.by, subject: before.subject, relative: before.relative }
}
