import * as z from 'zod'

const point = z.tuple([z.number(), z.number()]).readonly()
const label = z.object({ x: z.number(), y: z.number(), lines: z.array(z.string()) })

/** A layout on the wire. What the numbers mean is said at layoutGraph. */
export const graphLayout = z.object({
  width: z.number(),
  height: z.number(),
  nodes: z.array(
    z.object({
      id: z.string(),
      x: z.number(),
      y: z.number(),
      width: z.number(),
      height: z.number(),
      lines: z.array(z.string()),
    }),
  ),
  links: z.array(
    z.object({ from: z.string(), to: z.string(), points: z.array(point), tip: point, label: label.nullable() }),
  ),
})
