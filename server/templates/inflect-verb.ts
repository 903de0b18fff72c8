import {
  afterVerbs,
  beforeVerbs,
  irregularVerbs,
  unchangingPasts,
  verbBeginnings,
} from '../../content/lexicons/inflection-verbs'
import { isAcronym, isEnglish, libraryVerb, likeOriginal } from './english'

type VerbForm = 'past' | 'ing' | 'third'

/** The first word is the verb, whatever it takes with it: "set up" → "setting up", but "deep fry" → "deep frying". */
export function inflectVerb(phrase: string, form: VerbForm): string {
  const found = /^(\s*)([^\s]+)(?:(\s+)([^\s]+))?/.exec(phrase)
  if (found === null) return phrase
  const [, space = '', first = '', gap = '', second = ''] = found
  const whole = second !== '' && beforeVerbs.has(first.toLowerCase()) && !afterVerbs.has(second.toLowerCase())
  const start = space.length + (whole ? first.length + gap.length : 0)
  const verb = whole ? second : first
  return phrase.slice(0, start) + inflectWord(verb, form) + phrase.slice(start + verb.length)
}

function inflectWord(word: string, form: VerbForm): string {
  const known = irregularVerbs.has(word.toLowerCase())
  const parts = word.split('-')
  const last = parts.at(-1) ?? ''
  if (known || parts.length === 1) return inflectPart(word, form)
  if (afterVerbs.has(last.toLowerCase())) return [inflectPart(parts[0] ?? '', form), ...parts.slice(1)].join('-')
  return [...parts.slice(0, -1), inflectPart(last, form)].join('-')
}

function inflectPart(word: string, form: VerbForm): string {
  if (!isEnglish(word)) return word
  if (isAcronym(word)) return word + { past: 'ed', ing: 'ing', third: 's' }[form]
  return likeOriginal(word, conjugations[form](word.toLowerCase()))
}

const conjugations: Record<VerbForm, (verb: string) => string> = { past: pastOf, ing: ingOf, third: thirdOf }

function pastOf(verb: string): string {
  const known = irregularVerbs.get(verb)
  if (known !== undefined) return known.past
  if (keepsItsPast(verb)) return verb
  const { past } = libraryVerb(verb)
  if (past === null) return pastBehindBeginning(verb) ?? regularPast(verb)
  return isRegular(verb, past) ? regularPast(verb) : past
}

/** "retell" is not known to the library, "tell" is. */
function pastBehindBeginning(verb: string): string | null {
  const beginning = verbBeginnings.find((start) => verb.startsWith(start))
  const stem = verb.slice(beginning?.length ?? verb.length)
  const { past } = libraryVerb(stem)
  return beginning === undefined || past === null || isRegular(stem, past) ? null : beginning + past
}

function ingOf(verb: string): string {
  return irregularVerbs.get(verb)?.ing ?? regularIng(verb)
}

const isRegular = (verb: string, past: string): boolean =>
  past.startsWith(verb) && /^.?e?d$/.test(past.slice(verb.length))

function thirdOf(verb: string): string {
  if (verb === 'be') return 'is'
  if (verb === 'have') return 'has'
  if (/[^aeiou]z$|^[^aeiou]*u?[aeiou]z$/.test(verb)) return /[aeiou]z$/.test(verb) ? `${verb}zes` : `${verb}es`
  if (/(s|x|z|ch|sh|[^aeiou]o)$/.test(verb)) return `${verb}es`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return `${verb}s`
}

function keepsItsPast(verb: string): boolean {
  return unchangingPasts.some(
    (base) => verb === base || (verb.endsWith(base) && verbBeginnings.includes(verb.slice(0, -base.length))),
  )
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${doubled(verb)}ed`
}

function regularIng(verb: string): string {
  if (/[^aeiouy]ie$/.test(verb)) return `${verb.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`
  return `${doubled(verb)}ing`
}

/**
 * A short vowel before a single consonant: "clip" → "clipp". In longer verbs it depends on the stress, which the library
 * knows, where its two forms agree.
 */
function doubled(verb: string): string {
  if (!/(^|[^aeiou]|qu)[aeiouy][bdfgklmnprstvz]$/.test(verb)) return verb.endsWith('ic') ? `${verb}k` : verb
  const beginning = verbBeginnings.find((start) => verb.startsWith(start)) ?? ''
  const twice = verb + verb.slice(-1)
  const short = /^[^aeiou]*(qu)?[aeiouy][^aeiou]$/
  const { past, ing } = libraryVerb(verb)
  // "gas" doubles its s, "bus" does not have to.
  if (short.test(verb) && !verb.endsWith('s')) return twice
  if (past === null || ing === null)
    return short.test(verb.slice(beginning.length)) && !verb.endsWith('s') ? twice : verb
  return past === `${twice}ed` && ing === `${twice}ing` ? twice : verb
}
