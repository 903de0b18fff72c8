import { AppError } from '../platform/errors'
import type { TemplateContext } from './find-pieces'
import { hydrate } from './hydrate'

const longestText = 200_000

/** What programs may ask for: a short template with many holes for one long value could become any size. */
export function hydrateForProgram(input: {
  template: string
  variables: Record<string, string>
  context?: TemplateContext | undefined
}): { text: string; used: string[]; unresolved: string[] } {
  const { text, used, unresolved } = hydrate({ ...input, most: longestText })
  if (text.length > longestText) {
    const userMessage = 'The text would have more than 200,000 characters. Take a shorter template or shorter values.'
    throw new AppError('too_large', { userMessage })
  }
  return { text, used: [...used], unresolved: [...unresolved] }
}
