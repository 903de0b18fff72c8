import { spellOutFences } from './escape-markdown'
import type { Place } from './place'

/** For values whose control characters and line breaks are spaces already (clean-value.ts). */

const string = (quote: string): Place => ({
  id: `js${quote}`,
  names: null,
  encode: (text) => hideFromReaders(text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)),
})

/**
 * A `$` and a `{` that meet, within the value or with what stands around it, would begin an expression; around an empty
 * value too, so that is one.
 */
const template: Place = {
  id: 'js`',
  names: null,
  encode: (text) =>
    text === ''
      ? `\${''}`
      : hideFromReaders(
          text
            .replace(/[\\`]/g, '\\$&')
            .replace(/\$(?=\{|$)/g, '\\$')
            .replace(/^\{/, '\\{'),
        ),
}

export const javascriptStrings: Record<"'" | '"' | '`', Place> = { "'": string("'"), '"': string('"'), '`': template }

/** Every sign by its number, so that it needs no knowledge of flags, classes and what stands before. */
export const javascriptRegex: Place = {
  id: 'js/',
  names: null,
  encode: (text) =>
    text === ''
      ? '(?:)'
      : text.replace(/^\d|[!-/:-@[-`{-~]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`),
}

/**
 * Of either kind. Spaces keep the value from ending the comment, and from being an instruction to a tool: `@ts-nocheck`,
 * `/// <reference>`, `//# sourceMappingURL`.
 */
export const javascriptComment: Place = {
  id: 'js//',
  names: null,
  encode: (text) =>
    spellOutFences(
      text
        .replaceAll('*/', '* /')
        .replace(/^(?=[/#@!*]|$)/, ' ')
        .replace(/\*$/, '* ')
        .replace(/(^|\s|\*)@(?=\p{L})|()@(?=vitest-|jest-)/gu, '$1@ ')
        .replace(/(\/[/*])(?=[#@])/g, '$1 '),
    ),
}

/**
 * The page that shows the code may hold it inside a script element, its fence may be of tildes, and tools look for their
 * orders in strings too. In a way that JSON knows as well.
 */
function hideFromReaders(text: string): string {
  return text
    .replace(/<\/(?=script)/gi, '<\\/')
    .replaceAll('<!--', '\\u003C!--')
    .replace(/\/\/(?=[#@])/g, '/\\/')
    .replace(/@(?=vitest-|jest-)/g, '\\u0040')
    .replace(/~{3,}/g, (run) => '\\u007e'.repeat(run.length))
}
