/** Positions are [start, end) in UTF-16 units of the template. */
type Span = { start: number; end: number }

export type TextNode = Span & { kind: 'text'; text: string }
/** Backslashes before what would be a hole. Each pair stands for one; an odd one makes the hole text, which is then part of it. */
export type EscapeNode = Span & { kind: 'escape'; text: string }
export type HoleNode = Span & { kind: 'hole'; name: string; key: string; filters: string[] }
export type TemplateNode = TextNode | EscapeNode | HoleNode

/** `{ENTITY}` stands for the key `entity_primary`; every other name for itself in lower case. */
export const variableKey = (name: string): string => (name === 'ENTITY' ? 'entity_primary' : name.toLowerCase())

/** Every text is a template: what is no hole, and no backslash before one, is text. */
export function parseTemplate(template: string): TemplateNode[] {
  const nodes: TemplateNode[] = []
  let done = 0
  const addText = (end: number) => {
    if (end > done) nodes.push({ kind: 'text', start: done, end, text: template.slice(done, end) })
    done = end
  }
  for (let brace = template.indexOf('{'); brace >= 0; brace = template.indexOf('{', Math.max(brace + 1, done))) {
    const hole = readHole(template, brace)
    if (hole === null) continue
    const slashes = countBackslashes(template, done, brace)
    addText(brace - slashes)
    const escaped = slashes % 2 === 1
    if (slashes > 0) {
      const end = escaped ? hole.end : brace
      const text = '\\'.repeat(Math.floor(slashes / 2)) + template.slice(brace, end)
      nodes.push({ kind: 'escape', start: done, end, text })
    }
    if (!escaped) nodes.push(hole)
    done = hole.end
  }
  addText(template.length)
  return nodes
}

export function printTemplate(nodes: TemplateNode[]): string {
  return nodes.map(printNode).join('')
}

export function printNode(node: TemplateNode): string {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'hole':
      return `{${[node.name, ...node.filters].join('|')}}`
    case 'escape': {
      const brace = node.text.indexOf('{')
      const slashes = brace < 0 ? node.text : node.text.slice(0, brace)
      return slashes + slashes + (brace < 0 ? '' : `\\${node.text.slice(brace)}`)
    }
  }
}

const holePattern = /\{([A-Z][A-Z0-9_]*)((?:\|[a-z]+)*)\}/y

function readHole(template: string, start: number): HoleNode | null {
  holePattern.lastIndex = start
  const found = holePattern.exec(template)
  if (found === null) return null
  const [source, name = '', chain = ''] = found
  return {
    kind: 'hole',
    start,
    end: start + source.length,
    name,
    key: variableKey(name),
    filters: chain === '' ? [] : chain.slice(1).split('|'),
  }
}

function countBackslashes(template: string, from: number, to: number): number {
  let at = to
  while (at > from && template[at - 1] === '\\') at -= 1
  return to - at
}
