import { askedByHow, asksAbout } from '../../../content/lexicons/measures'
import type { Phrase } from './find-phrases'
import { isJudgedBy } from './is-judged-by'
import { isEmptyNoun, isPlaceLike, measureOf, roleOf } from './kinds-of-things'
import { isEventOf, isThing } from './lexicon'
import {
  type Candidate,
  chooseBest,
  type Finding,
  levelInLists,
  type Reading,
  type Subject,
  sureEnough,
} from './read-passion'

/** The quantity that somebody watches or judges by. */
export function findMetric(reading: Reading, entity: Phrase | null, { examples, ownKey }: Subject): Finding {
  const expected = examples('metric')
  const isOther = (phrase: Phrase) => measureOf(phrase) === null && isEventOf(ownKey, phrase.value)
  const named = reading.phrases
    .filter((phrase) => phrase.value !== entity?.value && !isOther(phrase))
    .map((phrase) => ({ value: phrase.value, span: phrase.span, confidence: scoreOf(phrase, reading, expected) }))
  const all = [...named, ...askedInWords(reading)].map((candidate, n) => ({
    ...candidate,
    confidence: candidate.confidence - 0.012 * Math.min(n, 8),
  }))
  return chooseBest(levelInLists(all, reading, ({ confidence }) => confidence >= sureEnough))
}

function scoreOf(phrase: Phrase, reading: Reading, expected: ReadonlySet<string>): number {
  const measure = measureOf(phrase)
  if (isPassing(phrase, reading)) return 0
  const deed = reading.deeds.find(({ objects }) => objects.includes(phrase))
  const judged = isJudgedBy(phrase, reading)
  if (measure === null) {
    if (isEmptyNoun(phrase) || roleOf(phrase) !== null || isPlaceLike(phrase)) return 0
    if (judged === 'yes') return isThing(phrase.value) ? 0.5 : 0.66
    const reads = deed !== undefined && /^(measure|track|monitor)$/.test(deed.verb) && deed.by !== 'other'
    return reads && !isThing(phrase.value) ? 0.64 : 0
  }
  let score = measure === 'sure' ? 0.72 : 0.4
  if (measure === 'doubtful' && expected.has(phrase.value)) score += 0.15
  if (deed !== undefined && deed.by !== 'other') score += deed.measures || deed.serves ? 0.22 : -0.1
  // "gamers ask about latency"
  if (deed?.by === 'other' && deed.subject !== null && roleOf(deed.subject) !== null && asksAbout.has(deed.verb))
    score += 0.22
  if (deed?.negated || judged === 'no') score -= 0.3
  if (judged === 'yes') score += 0.24
  if (phrase.introduced === 'my') score += measure === 'sure' ? 0.1 : 0.22
  if (phrase.introduced === 'the' && measure === 'doubtful') score += 0.06
  if (/^(by|about|for)$/.test(phrase.preposition ?? '') && measure === 'sure') score += 0.06
  return phrase.corrected ? score - 0.03 : score
}

/** "in my free time", "at the age of seven": said in passing. */
function isPassing({ value, preposition, introduced, from }: Phrase, { words }: Reading): boolean {
  if (/^(look|stare|glance|argue)$/.test(words[from - 2]?.base ?? '')) return false
  if (value === 'time' || value === 'bedtime') return preposition !== null && !/^(of|by)$/.test(preposition)
  if (preposition === 'at' && introduced !== 'my') return !value.includes(' ')
  if (preposition === 'at') return value === 'age'
  return (
    preposition === 'in' && /^(age|number|total|size|length|range|part|value|return|charge|proof|power)$/.test(value)
  )
}

/** "how fast they are" asks for a speed. */
function askedInWords({ words }: Reading): Candidate[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1]
    const quantity = next === undefined || !Object.hasOwn(askedByHow, next.lower) ? undefined : askedByHow[next.lower]
    if (word.lower !== 'how' || next === undefined || quantity === undefined) return []
    const mine = words[at + 2]?.kind === 'self'
    return [{ value: quantity, span: [word.start, next.end] as [number, number], confidence: mine ? 0.4 : 0.74 }]
  })
}
