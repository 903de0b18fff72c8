import type { lettering as measured } from '#server/platform/graph-layout/layout-graph'
import { classNames } from '~/components/ui/class-names'

/** The sizes in which the server measured the words. */
export const lettering: typeof measured = { node: { size: 14, line: 18 }, link: { size: 12, line: 15 } }

/** From the middle of a line of text to its baseline, as a share of its size. */
const toBaseline = 0.34

type LabelLinesProps = {
  /** Pixels, or per cent of the drawing. */
  x: number | `${number}%`
  /** The middle of the whole label. */
  y: number
  lines: readonly string[]
  on: keyof typeof lettering
  anchor?: 'start' | 'middle' | 'end'
  className?: string
}

/** Words that were broken into lines already, around a point. Each line is a text of its own, whichever way it is written. */
export function LabelLines({ x, y, lines, on, anchor = 'middle', className }: LabelLinesProps) {
  const { size, line } = lettering[on]
  const first = y - ((lines.length - 1) * line) / 2 + size * toBaseline
  return lines.map((text, at) => (
    <text
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one label never change place
      key={at}
      x={x}
      y={first + at * line}
      textAnchor={anchor}
      className={classNames(on === 'node' ? 'node-words' : 'link-words', className)}
    >
      {text}
    </text>
  ))
}
