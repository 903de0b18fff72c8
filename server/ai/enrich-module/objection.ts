import type { EnrichInput, EnrichOutput } from './schema'

type Rule = { is: RegExp; says: string }

/** What has no place in a lesson, whoever asked for it. */
const never: Rule[] = [
  { is: /https?:|www\.|\]\(|<\/?[a-z!]|&#|javascript:/i, says: 'there must be no links and no HTML' },
  { is: /\{[A-Z][A-Z0-9_]*[|}]/, says: 'there must be no placeholders' },
  { is: /```|~~~|^\s{0,3}#{1,6}\s|^\s{0,3}([-*+]|\d+[.)])\s/m, says: 'there must be paragraphs only' },
  {
    is: /\b(as an ai|language model|i can(no|')t (help|assist)|system prompt|previous instructions|ignore (all|the|your)|my instructions)\b/i,
    says: 'it must be about the module and nothing else',
  },
  { is: /\b(password|credit card|api key|sign in at|call now|discount code)\b/i, says: 'it must not ask for anything' },
]

/** Why an answer of the right shape still can't be shown: it is somewhere else, or about something else. */
export function objectTo(output: EnrichOutput, input: EnrichInput): string | null {
  const texts = [output.story.title, output.story.body, ...output.notes.map(({ text }) => text)]
  for (const { is, says } of never) if (texts.some((text) => is.test(text))) return says
  const known = new Set(input.examples.map(({ id }) => id))
  if (output.notes.some(({ exampleId }) => !known.has(exampleId))) return 'a note names an example that is not there'
  if (new Set(output.notes.map(({ exampleId }) => exampleId)).size < output.notes.length)
    return 'two notes are about one example'
  const entity = input.variables.entity_primary?.toLowerCase().trim() ?? ''
  const stem = entity.split(/\s+/).at(-1)?.slice(0, 5) ?? ''
  if (stem.length >= 3 && !texts.join(' ').toLowerCase().includes(stem))
    return `it must be about the learner's world: ${entity}`
  return null
}
