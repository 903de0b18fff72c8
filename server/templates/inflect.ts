import type { Inflection } from './filters'
import { inflectVerb } from './inflect-verb'
import { pluralOf } from './pluralize'

const forms: Record<Inflection, (phrase: string) => string> = {
  plural: pluralOf,
  past: (phrase) => inflectVerb(phrase, 'past'),
  ing: (phrase) => inflectVerb(phrase, 'ing'),
  third: (phrase) => inflectVerb(phrase, 'third'),
}

/** A noun phrase for many, a verb phrase in another tense. What is no English word stays as it is. */
export function inflect(phrase: string, inflection: Inflection): string {
  return forms[inflection](phrase)
}
