import type { SequenceData, SequenceSheet } from './drawing-data'
import { LabelLines } from './label-lines'
import { type Lit, litAs } from './lit'
import { laySequence } from './sequence-geometry'
import { Sheets } from './sheets'

type SequenceDrawingProps = {
  sequence: SequenceData
  sheets: readonly SequenceSheet[]
  /** Numbers of messages, from 1. */
  lit: Lit
  describedBy: string
}

/** Who says what to whom. */
export function SequenceDrawing({ sequence, sheets, lit, describedBy }: SequenceDrawingProps) {
  return (
    <Sheets title={sequence.title}>
      {sheets.map((sheet) => (
        <SequenceSvg key={sheet.pitch} sequence={sequence} sheet={sheet} lit={lit} describedBy={describedBy} />
      ))}
    </Sheets>
  )
}

function SequenceSvg({
  sequence,
  sheet,
  lit,
  describedBy,
}: Omit<SequenceDrawingProps, 'sheets'> & { sheet: SequenceSheet }) {
  const { width, height, boxes, lifelines, messages } = laySequence(sequence, sheet)
  const speaking =
    lit === null ? null : new Set(messages.flatMap(({ from, to }, at) => (lit.has(`${at + 1}`) ? [from, to] : [])))
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={sequence.title}
      aria-describedby={describedBy}
      className="drawing-sheet"
    >
      {lifelines.map(({ id, x, from, to }) => (
        <path key={id} d={`M${x} ${from}V${to}`} className="pen pen-quiet pen-dashed" />
      ))}
      {boxes.map(({ id, x, y, width: across, height: down, lines }) => (
        <g key={id} data-lit={litAs(speaking, id)} className="drawn-box">
          <rect x={x - across / 2} y={y - down / 2} width={across} height={down} rx="4" className="pen" />
          <LabelLines x={x} y={y} lines={lines} on="node" />
        </g>
      ))}
      {messages.map(({ d, label }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages never change place
        <g key={at} data-lit={litAs(lit, `${at + 1}`)}>
          <path d={d} className="pen drawn-link" />
          <LabelLines x={label.x} y={label.y} lines={label.lines} anchor={label.anchor} on="link" />
        </g>
      ))}
    </svg>
  )
}
