import nlp from 'compromise/two'
import * as z from 'zod'

/**
 * The library's rules for one word. They take microseconds, where tagging a text to find out what kind of word it is
 * takes milliseconds, and here that is known.
 */
const isFunction = (value: unknown): boolean => typeof value === 'function'
const rules = z
  .object({
    two: z.object({
      transform: z.object({
        noun: z.object({ toPlural: z.custom<(word: string, model: object) => unknown>(isFunction) }),
        verb: z.object({ conjugate: z.custom<(word: string, model: object) => unknown>(isFunction) }),
      }),
    }),
  })
  .parse(nlp.methods()).two.transform
const model = nlp.model()

/** Longer than any English word: nothing that a library has to see. */
const longestWord = 40

/** Null where the library has no answer. */
export function libraryPlural(word: string): string | null {
  if (word.length > longestWord) return null
  const many = rules.noun.toPlural(word, model)
  return typeof many === 'string' && many !== '' ? many : null
}

/** The forms in which the library knows a verb; null where it changes nothing. */
export function libraryVerb(word: string): { past: string | null; ing: string | null } {
  if (word.length > longestWord) return { past: null, ing: null }
  const forms: unknown = rules.verb.conjugate(word, model)
  const form = (name: string) => {
    const found: unknown = Reflect.get(Object(forms), name)
    return typeof found === 'string' && found !== word ? found : null
  }
  return { past: form('PastTense'), ing: form('Gerund') }
}

/** The letters that English inflects. */
export const isEnglish = (word: string): boolean => /\p{Script=Latin}$/u.test(word)

/** As the original was written: in capitals, with one, or small. The endings of what is all capitals stay small: "MRIs". */
export function likeOriginal(original: string, inflected: string): string {
  const [first = ''] = original
  return first === first.toLowerCase() ? inflected : first + inflected.slice(first.length)
}

export const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word)
