import { findArchetype } from './find-archetype'
import { findPlaceIn } from './find-place'
import { isCleanValue } from './is-clean-value'
import { asSuggestions, type Extracted, type ExtractInput, type Told } from './schema'

/**
 * An answer of a model as the house gives it: each value with its place in the text, or none; the questions in the
 * archetype's own words, with suggestions that could be values. What has no place or is no clean value is objected to later.
 */
export function toOutput(
  { variables, questions, archetype }: Told,
  { passion, archetype: asked }: ExtractInput,
): Extracted {
  const chosen = findArchetype(asked)
  const known = chosen ?? findArchetype(archetype.slug)
  const placeOf = findPlaceIn(passion)
  return {
    variables: variables.map((variable) => ({ ...variable, span: placeOf(variable.value) })),
    questions: questions.map(({ key, suggestions }) => {
      const variable = known?.variables.find((one) => one.key === key)
      const prompt = variable?.prompt ?? key
      return {
        key,
        prompt,
        suggestions: asSuggestions([...suggestions.filter(isCleanValue), ...(variable?.examples ?? [])]),
      }
    }),
    archetype: { ...archetype, suggested: chosen === null },
  }
}
