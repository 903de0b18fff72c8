import { findPieces } from './find-pieces'
import { makeSkeleton } from './make-skeleton'
import { parseTemplate, printNode } from './parse-template'
import { bareJavascript, barePython } from './place'

export type CodeContext = 'typescript' | 'javascript' | 'python' | 'markdown'

/** A number is no name, though it may have letters: `0xff`, `1e3`. */
const names = /\d[\p{ID_Continue}.]*|[\p{ID_Start}_$][\p{ID_Continue}$]*/gu

/**
 * The names that the code itself uses, in Markdown those of its fenced blocks. One with holes in it comes with them
 * (`add{ENTITY|pascal}`), so that a vocabulary can see to it that it becomes no other's.
 */
export function collectLiteralNames(template: string, context: CodeContext): string[] {
  const nodes = parseTemplate(template)
  const { text, holes, isHole } = makeSkeleton(nodes)
  const sources = nodes.filter((node) => node.kind === 'hole').map(printNode)
  const found = new Set<string>()
  let hole = 0
  for (const { start, end, place } of findPieces(text, isHole, context)) {
    if (place !== bareJavascript && place !== barePython) continue
    for (const { 0: name, index } of text.slice(start, end).matchAll(names)) {
      if (/^\d/.test(name)) continue
      const from = start + index
      while ((holes[hole] ?? Number.POSITIVE_INFINITY) < from) hole += 1
      found.add(withHoles({ name, from, holes, sources, first: hole }))
    }
  }
  return [...found].filter((name) => !/^\{[^{}]*\}$/.test(name))
}

function withHoles({
  name,
  from,
  holes,
  sources,
  first,
}: {
  name: string
  from: number
  holes: number[]
  sources: string[]
  first: number
}): string {
  let text = ''
  let done = 0
  for (let hole = first; (holes[hole] ?? Number.POSITIVE_INFINITY) < from + name.length; hole++) {
    const at = (holes[hole] ?? 0) - from
    text += name.slice(done, at) + (sources[hole] ?? '')
    done = at + 1
  }
  return text + name.slice(done)
}
