import { isFilter } from './filters'
import type { TemplateProblem } from './lint-template'
import type { TextNode } from './parse-template'

const almost = /(?<!\\)\{[ \t]*([A-Za-z][A-Za-z0-9_]*)([^{}\n]{0,60})(\}?)/g

/**
 * Text that somebody may have meant to be a hole: `{Entity}`, `{ENTITY |plural}`, `{ENTITY|Plural}`, `{ENTITY`. Code is full
 * of braces, so there only what has a filter is doubted.
 */
export function findTypos({
  node,
  names,
  isBare,
}: {
  node: TextNode
  names: string[]
  isBare: (at: number) => boolean
}): TemplateProblem[] {
  return [...node.text.matchAll(almost)].flatMap((found): TemplateProblem[] => {
    const [whole, word = '', rest = '', brace = ''] = found
    const closed = brace !== ''
    const chain = rest.split('|').slice(1).map(asFilter)
    const hasFilter = chain.some(isFilter)
    const known = names.includes(word.toUpperCase())
    const exact = word === word.toUpperCase()
    const doubtful = isBare(found.index)
      ? hasFilter && (known || exact)
      : (known && (closed ? rest.trim() === '' || exact || hasFilter : exact)) || (exact && hasFilter)
    if (!doubtful) return []
    const start = node.start + found.index
    const filters = /^(?:[ \t]*\|[ \t]*[A-Za-z]+)*/.exec(rest)?.[0] ?? ''
    const length = closed ? whole.length : whole.length - rest.length + filters.length
    const meant = `{${[word.toUpperCase(), ...chain.filter(isFilter)].join('|')}}`
    const what = closed ? 'This is text' : 'The brace is not closed, so this is text'
    const message = `${what}. For a hole write ${meant}, without spaces, the name in capitals, filters in small letters.`
    return [{ at: [start, start + length], code: 'hole-like-text', message }]
  })
}

const asFilter = (text: string): string => /^[a-z]*/.exec(text.trim().toLowerCase())?.[0] ?? ''
