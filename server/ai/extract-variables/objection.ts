import { archetypes } from '../../../content/archetypes/archetypes'
import type { Extracted, ExtractInput } from './schema'

const unsure = 0.6
const commonKeys = ['entity_primary', 'metric', 'container', 'action', 'actor']

/** Nobody chose the archetype yet: the keys that all of them have. */
export const neededKeys = ({ variables }: { variables: { key: string }[] }, isChosen: boolean): string[] =>
  variables.map(({ key }) => key).filter((key) => isChosen || commonKeys.includes(key))

/** Why an answer of the right shape can't be used: it does not say what the text says. */
export function objectTo(output: Extracted, { archetype }: ExtractInput): string | null {
  const chosen = archetypes.find(({ slug }) => slug === output.archetype.slug)
  if (chosen === undefined) return 'there is no such archetype'
  if (archetype !== null && archetypes.some(({ slug }) => slug === archetype) && chosen.slug !== archetype)
    return 'the archetype was given and must stay'
  const named = [...output.variables, ...output.questions].map(({ key }) => key)
  const needed = neededKeys(chosen, archetype !== null)
  if (named.length !== needed.length || needed.some((key) => !named.includes(key)))
    return `each of these keys must be there once: ${needed.join(', ')}`
  for (const { value, span, confidence } of output.variables) {
    if (value !== value.toLowerCase().trim() || value.split(/\s+/).length > 3)
      return `not a clean value: ${value.slice(0, 60)}`
    if (/[{}<>]|https?:/i.test(value)) return 'a value is a word and nothing else'
    if (confidence < unsure) return 'what is uncertain must be a question'
    if (span === null) return `${value} is not in the text: ask for it`
  }
  return null
}

/** Models cannot count characters: where a value stands is looked up. What is nowhere in the text has no place. */
export function placeSpans(output: Extracted, { passion }: ExtractInput): Extracted {
  const text = passion.toLowerCase()
  const variables = output.variables.map((variable) => ({ ...variable, span: findWords(text, variable.value) }))
  return { ...output, variables }
}

/** The value as it stands, or its words in another form: "sneaker" in "sneakers", "bake" in "baking". */
function findWords(text: string, value: string): [number, number] | null {
  const whole = text.indexOf(value)
  if (whole !== -1) return widen(text, whole, whole + value.length)
  const last = value.split(' ').at(-1) ?? ''
  const stem = last.slice(0, Math.max(3, last.length - 2))
  if (stem.length < 3) return null
  const at = text.indexOf(stem)
  return at === -1 ? null : widen(text, at, at + stem.length)
}

/** To the ends of the words. */
function widen(text: string, from: number, to: number): [number, number] {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '')
  let start = from
  let end = to
  while (start > 0 && isLetter(start - 1)) start -= 1
  while (end < text.length && isLetter(end)) end += 1
  return [start, end]
}
