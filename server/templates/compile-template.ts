import { readForm } from './filters'
import { findPieces, type TemplateContext } from './find-pieces'
import { makeSkeleton } from './make-skeleton'
import { parseTemplate, printNode } from './parse-template'
import type { Slot, Vocabulary } from './vocabulary'

/** A template with everything found out that does not depend on the values. */
export type CompiledTemplate = {
  before: string
  holes: { slot: Slot; source: string; after: string }[]
  keys: string[]
  /** Holes with a filter that there isn't, which stay as they are. */
  broken: string[]
}

/** `used` are keys, `unresolved` holes as they are written. */
export type Rendered = { text: string; used: readonly string[]; unresolved: readonly string[] }

export function compileTemplate(template: string, context: TemplateContext): CompiledTemplate {
  const nodes = parseTemplate(template)
  const { text, holes: positions, isHole } = makeSkeleton(nodes)
  const pieces = findPieces(text, isHole, context)
  const compiled: CompiledTemplate = { before: '', holes: [], keys: [], broken: [] }
  const addText = (more: string) => {
    const last = compiled.holes.at(-1)
    if (last === undefined) compiled.before += more
    else last.after += more
  }
  const keys = new Set<string>()
  let piece = 0
  let hole = 0
  for (const node of nodes) {
    if (node.kind !== 'hole') {
      addText(node.text)
      continue
    }
    const at = positions[hole] ?? 0
    while ((pieces[piece]?.end ?? Number.POSITIVE_INFINITY) <= at) piece += 1
    hole += 1
    const source = printNode(node)
    const form = readForm(node.filters)
    const place = pieces[piece]?.place
    if (form === null || place === undefined) {
      compiled.broken.push(source)
      addText(source)
      continue
    }
    keys.add(node.key)
    const id = `${node.key}|${node.filters.join('|')} ${place.id}`
    compiled.holes.push({ slot: { id, key: node.key, form, place }, source, after: '' })
  }
  compiled.keys = [...keys]
  return compiled
}

/**
 * Joins what is there already. What has no value, or asks for a filter that there isn't, stays as it is and is reported:
 * a hole that shows is a fault that somebody finds. A value is never read as a template itself.
 *
 * A text of more than `most` characters is left where it got too long: the rest could take seconds, or be more than a
 * string holds.
 */
export function render(
  { before, holes, keys, broken }: CompiledTemplate,
  vocabulary: Vocabulary,
  most = Number.POSITIVE_INFINITY,
): Rendered {
  let text = before
  let missing: string[] | undefined
  for (const { slot, source, after } of holes) {
    const filled = vocabulary.fill(slot)
    if (filled === undefined) {
      missing ??= []
      missing.push(source)
      text += source + after
    } else text += filled + after
    if (text.length > most) break
  }
  if (missing === undefined) return { text, used: keys, unresolved: broken }
  return { text, used: keys.filter(vocabulary.has), unresolved: [...new Set([...broken, ...missing])] }
}
