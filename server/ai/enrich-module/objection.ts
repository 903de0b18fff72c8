import MarkdownIt from 'markdown-it'
import { inflect } from '../../templates/inflect'
import type { EnrichInput, EnrichOutput } from './schema'

type Rule = { is: RegExp; says: string }

const aboutTheModule = 'it must be about the module and nothing else'
const asksForNothing = 'it must not ask for anything'

/** What has no place in a lesson, whoever asked for it. */
const never: Rule[] = [
  { is: /https?:|www\.|\]\(|<\/?[a-z!?]|&#|javascript:/i, says: 'there must be no links and no HTML' },
  { is: /\{[A-Z][A-Z0-9_]*[|}]/, says: 'there must be no placeholders' },
  { is: /\b(i can(no|['’])t (help|assist)|(previous|my) instructions)\b/i, says: aboutTheModule },
  // Of orders to the model only: "you can ignore the rest" is a sentence of many crafts.
  { is: /\b(ignore|disregard|forget) (all|your) (instructions|prompts?|lessons)\b/i, says: aboutTheModule },
  {
    is: /\b(ignore|disregard|forget) ((all|any|of|the|your|these|my) ){0,3}(previous|prior|above|earlier|system) (instructions|prompts?|lessons|orders|rules|commands|messages)\b/i,
    says: aboutTheModule,
  },
  {
    is: /\b(send|give|tell|show|enter|type|share|confirm)\b[^.!?]{0,30}\byour (password|credit card|api key)\b/i,
    says: asksForNothing,
  },
]

/** What is out of place unless the learner's own words are about it, as those of somebody who builds password managers. */
const unlessOwn: Rule[] = [
  { is: /\b(as an ai|language model|system prompt)\b/gi, says: aboutTheModule },
  { is: /\b(password|credit card|api key|sign in at|call now|discount code)/gi, says: asksForNothing },
]

/** Why an answer of the right shape still can't be shown: it is somewhere else, or about something else. */
export function objectTo(output: EnrichOutput, input: EnrichInput): string | null {
  const texts = [output.story.title, output.story.body, ...output.notes.map(({ text }) => text)]
  for (const { is, says } of never) if (texts.some((text) => is.test(text))) return says
  const own = [input.domain, ...Object.values(input.variables)].join('\n').toLowerCase()
  for (const { is, says } of unlessOwn)
    if (texts.some((text) => [...text.matchAll(is)].some(([found]) => !own.includes(found.toLowerCase())))) return says
  if (!texts.every(isParagraphs)) return 'there must be paragraphs only'
  const known = new Set(input.examples.map(({ id }) => id))
  if (output.notes.some(({ exampleId }) => !known.has(exampleId))) return 'a note names an example that is not there'
  if (new Set(output.notes.map(({ exampleId }) => exampleId)).size < output.notes.length)
    return 'two notes are about one example'
  const entity = input.variables.entity_primary?.toLowerCase().trim() ?? ''
  return speaksOf(entity, texts.join(' ').toLowerCase()) ? null : `it must be about the learner's world: ${entity}`
}

const markdown = new MarkdownIt({ html: true, linkify: false })
const plain = new Set(['paragraph_open', 'paragraph_close', 'inline', 'text', 'text_special', 'softbreak', 'hardbreak'])
const weight = new Set(['em_open', 'em_close', 'strong_open', 'strong_close', 's_open', 's_close'])

/** Asked of the parser, because there are more ways to write a heading or a link than anybody remembers. */
function isParagraphs(text: string): boolean {
  // Where a reference leads is kept beside the text, and leaves nothing in it.
  const env: { references?: object } = {}
  const blocks = markdown.parse(text, env)
  const all = blocks.flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)])
  return env.references === undefined && all.every((type) => plain.has(type) || weight.has(type))
}

/** Endings are after it: "trader" and "trading" are the same word here. */
const longestStem = 5

/** Of one or of many ("two knives"): the last word of the phrase, or the one that its plural bends. */
function speaksOf(entity: string, text: string): boolean {
  const words = wordsIn(entity)
  const last = words.at(-1) ?? ''
  // Too short to be found: "go" is in half of all texts.
  if (last.length < 3) return true
  const bent = wordsIn(inflect(entity, 'plural')).filter((word) => !words.includes(word))
  return [last, ...bent].some((word) => text.includes(word.slice(0, longestStem)))
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
