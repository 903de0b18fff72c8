import { chooseArticle } from './choose-article'
import { chooseNames, type Names } from './choose-names'
import { cleanValue } from './clean-value'
import type { Form, Inflection, Wording } from './filters'
import { inflect } from './inflect'
import { capitalize, titleCase } from './letter-case'
import { joinWords } from './name-words'
import type { Place } from './place'

/** What a hole asks for, whatever the values: the same id, the same text. */
export type Slot = { id: string; key: string; form: Form; place: Place }

/** The values of one learner, and all that templates make of them. */
export type Vocabulary = {
  has: (key: string) => boolean
  /** What stands in a hole; undefined where there is no value. Worked out once for each slot. */
  fill: (slot: Slot) => string | undefined
}

/**
 * `reserved` are the names that the blueprint's own code uses (collectLiteralNames): no variable gets one of them. The
 * list is read once, so it must not change, and the same one for many learners is best.
 * Nothing is worked out before a template asks for it.
 */
export function makeVocabulary({
  variables,
  reserved = [],
}: {
  variables: Readonly<Record<string, string>>
  reserved?: readonly string[]
}): Vocabulary {
  const values = new Map(Object.entries(variables).map(([key, value]) => [key, cleanValue(value)]))
  const inflected = remember((key: string, inflection: Inflection) => inflect(values.get(key) ?? '', inflection))
  const filled = new Map<string, string>()
  let names: Map<string, Names> | undefined

  const nameOf = ({ key, form, place }: Slot): string => {
    names ??= chooseNames({ values, reserved, inflect })
    const words = names.get(key)?.[form.inflection ?? 'own'] ?? []
    const fallback = place.names ?? 'camel'
    // A dash is no part of a name where only names may stand.
    const style = form.style === null || (form.style === 'slug' && place.names !== null) ? fallback : form.style
    const name = joinWords(words, style)
    if (form.letters === null) return name
    return form.letters === 'upper' ? name.toUpperCase() : name.toLowerCase()
  }

  const phraseOf = ({ key, form }: Slot): string => {
    const phrase = form.inflection === null ? (values.get(key) ?? '') : inflected(key, form.inflection)
    return form.wording.reduce((text, step) => wordings[step](text), phrase)
  }

  return {
    has: (key) => values.has(key),
    fill: (slot) => {
      const known = filled.get(slot.id)
      if (known !== undefined) return known
      if (!values.has(slot.key)) return undefined
      const isName = slot.form.style !== null || slot.place.names !== null
      const text = slot.place.encode(isName ? nameOf(slot) : phraseOf(slot))
      filled.set(slot.id, text)
      return text
    },
  }
}

const wordings: Record<Wording, (text: string) => string> = {
  a: (text) => `${chooseArticle(text)} ${text}`,
  title: titleCase,
  capital: capitalize,
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
}

function remember(find: (key: string, inflection: Inflection) => string): typeof find {
  const found = new Map<string, string>()
  return (key, inflection) => {
    const id = `${inflection} ${key}`
    const known = found.get(id) ?? find(key, inflection)
    found.set(id, known)
    return known
  }
}
