import * as z from 'zod'

export type Point = readonly [x: number, y: number]

/** Where dot put things, by their numbers. */
export type Placement = {
  width: number
  height: number
  nodes: Point[]
  links: { points: Point[]; tip: Point; label: Point | null }[]
}

/** "10.5,20" in points, which are taken for pixels. A tenth is finer than a pen. */
const point = z.string().transform((text): Point => {
  const [x = Number.NaN, y = Number.NaN] = text.split(',').map((number) => Math.round(Number(number) * 10) / 10)
  if (!Number.isFinite(x + y)) throw new TypeError(`dot placed something at ${text.slice(0, 50)}`)
  return [x, y]
})

/** "e,x,y" is the arrow's tip; what follows is the curve. */
const curve = z.string().transform((text) => {
  const [end = '', ...points] = text.split(' ')
  return { tip: point.parse(end.replace(/^e,/, '')), points: points.map((each) => point.parse(each)) }
})

const answer = z.object({
  /** x, y, x, y of two opposite corners. */
  bb: z.string(),
  objects: z.array(z.object({ name: z.string(), pos: point })).default([]),
  edges: z.array(z.object({ id: z.string(), pos: curve, lp: point.optional() })).default([]),
})

const byNumber = (one: { number: number }, other: { number: number }) => one.number - other.number
const numberIn = (name: string): number => Number(name.slice(1))

/** Nodes are called n0, n1 …, links have the ids e0, e1 …; dot lists them in an order of its own. */
export function readPlacement(json: string): Placement {
  const { bb, objects, edges } = answer.parse(JSON.parse(json))
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = bb.split(',').map(Number)
  return {
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
    nodes: objects
      .map(({ name, pos }) => ({ number: numberIn(name), pos }))
      .sort(byNumber)
      .map(({ pos }) => pos),
    links: edges
      .map(({ id, pos, lp = null }) => ({ number: numberIn(id), ...pos, label: lp }))
      .sort(byNumber)
      .map(({ points, tip, label }) => ({ points, tip, label })),
  }
}
