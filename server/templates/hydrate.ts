import { collectLiteralNames } from './collect-literal-names'
import { compileTemplate, type Rendered, render } from './compile-template'
import type { TemplateContext } from './find-pieces'
import { makeVocabulary } from './vocabulary'

/** Fills one template by itself. For many with the same values, compile them once and share a vocabulary. */
export function hydrate({
  template,
  variables,
  context = 'plain',
  most,
}: {
  template: string
  variables: Readonly<Record<string, string>>
  context?: TemplateContext
  /** Characters after which the text is left unfinished. */
  most?: number
}): Rendered {
  const reserved = context === 'plain' || context === 'path' ? [] : collectLiteralNames(template, context)
  return render(compileTemplate(template, context), makeVocabulary({ variables, reserved }), most)
}
