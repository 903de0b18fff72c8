import { settlesThings } from '../../../content/lexicons/verb-senses'
import type { Phrase } from './find-phrases'
import type { Reading } from './read-passion'

type Words = Reading['words']

const isWhatCounts =
  /^(is|are|was) (?:\w+ ){0,2}(what|everything|all|the (?:only |one |main |first |last )?(?:number|thing|figure|measure|value|metric|criterion|enemy|key|goal|secret|point|law|limit|rule))\b/
const isHowItGoes = /^(?:\w+ )?(goes|has to|must|should) (?:\w+ ){0,2}(up|down|right|stay|be)\b/
const isHowItStands =
  /^(is|are) (?:\w+ )?(too|up|down|right|high|low|off|always|never|fixed|tight|enough|everything|key)\b/
const isRead =
  /^(is|are|gets?|was|were) (?:\w+ )?(measured|checked|tracked|weighed|counted|logged|noted|recorded|tested|written|monitored)\b/
const mine = /^(is|are) (?:my|our) (?:\w+ )?(enemy|friend|goal|obsession|life|boss|religion|limit)\b/

/** Whether the text judges by this: "the loss is what I stare at", "supply decides"; "no" where it says that it doesn't. */
export function isJudgedBy(phrase: Phrase, { words, deeds }: Reading): 'yes' | 'no' | null {
  const rest = restOfThought(words, phrase.to + 1)
  if ([isWhatCounts, isHowItGoes, isHowItStands, isRead, mine].some((said) => said.test(rest))) return 'yes'
  const verb = deeds.find(({ subject, at }) => subject === phrase && at > phrase.to)
  if (verb !== undefined && settlesThings.has(verb.verb)) return verb.negated ? 'no' : 'yes'
  const before = words[phrase.from - 2]?.base ?? ''
  if (phrase.preposition === 'for' && /^(test|check|score|grade|judge|rank|rate)$/.test(before)) return 'yes'
  return isAnswerToWhat(phrase, words) || isTakenBySelf(phrase, words) ? 'yes' : null
}

function restOfThought(words: Words, from: number): string {
  const after = words.slice(from, from + 7)
  const stop = after.findIndex(({ before }) => before === 'stop')
  return (stop === -1 ? after : after.slice(0, stop)).map(({ lower }) => lower).join(' ')
}

/** "the depth we take with a laser", "the weight I check twice". */
const isTakenBySelf = ({ introduced, preposition, to }: Phrase, words: Words) =>
  introduced !== 'bare' &&
  preposition === null &&
  words[to + 1]?.kind === 'self' &&
  words[to + 1]?.before === 'none' &&
  words[to + 2]?.kind === 'verb'

const looks =
  /(watch|measur|track|check|count|matter|look|stare|note|ask|write|record|care|follow|decide|judge|compare|log)/

/** "what I watch is the volume", "the only number anybody cares about is fuel consumption". */
function isAnswerToWhat({ from }: Phrase, words: Words): boolean {
  const before = words[from - 1]
  if (before?.kind !== 'aux' || !/^(is|are|was)$/.test(before.lower)) return false
  const start = words.slice(0, from).findLastIndex((word) => word.before === 'stop')
  const said = words.slice(Math.max(0, start), from - 1).map(({ lower }) => lower)
  return said.includes('number') || said.includes('figure') || (said.includes('what') && looks.test(said.join(' ')))
}
