import type { TemplateNode } from './parse-template'
import type { IsHole } from './place'

/** What is read by the rules of a language: the text as it will stand there, with one letter for each hole. */
export type Skeleton = {
  text: string
  /** Where the nodes begin in it, in order. */
  starts: number[]
  /** Where the holes are, in order. */
  holes: number[]
  isHole: IsHole
}

const standIn = 'x'

export function makeSkeleton(nodes: TemplateNode[]): Skeleton {
  let text = ''
  const starts: number[] = []
  const holes: number[] = []
  for (const node of nodes) {
    starts.push(text.length)
    if (node.kind === 'hole') holes.push(text.length)
    text += node.kind === 'hole' ? standIn : node.text
  }
  const all = new Set(holes)
  return { text, starts, holes, isHole: (at) => all.has(at) }
}
