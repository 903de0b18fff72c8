import { type ReactNode, useId } from 'react'
import { Table } from '~/components/ui/table'
import { BarsDrawing } from './bars-drawing'
import type { DrawingLayout, TableData, Visualization } from './drawing-data'
import { DrawingSteps } from './drawing-steps'
import { GraphDrawing } from './graph-drawing'
import { SequenceDrawing } from './sequence-drawing'
import { useWalk } from './use-walk'

export type ShownDrawing = { drawing: Visualization; layout: DrawingLayout }

type DrawingProps = ShownDrawing & {
  /** Who drew it. */
  note: ReactNode
}

/** A drawing of a lesson, from its data: a figure that says what there is to see. */
export function Drawing({ drawing, layout, note }: DrawingProps) {
  const description = useId()
  const steps = 'steps' in drawing ? drawing.steps : []
  const walk = useWalk(steps.length)
  const highlight = walk.step === null ? undefined : steps[walk.step]?.highlight
  const lit = highlight === undefined || highlight.length === 0 ? null : new Set(highlight)
  const title = `${description}-title`
  return (
    <figure
      id={drawing.id === undefined ? undefined : `drawing-${drawing.id}`}
      aria-labelledby={title}
      className="drawing scroll-mt-16 border border-line bg-sheet"
    >
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-5 gap-y-1 border-b border-line px-4 py-2.5 sm:px-5">
        <h3 id={title} className="text-lg leading-snug">
          {drawing.title}
        </h3>
        {note}
      </figcaption>
      <p id={description} className="sr-only">
        {drawing.description}
      </p>
      {drawing.kind === 'graph' && layout.kind === 'graph' ? (
        <GraphDrawing graph={drawing} sheets={layout.sheets} lit={lit} describedBy={description} />
      ) : null}
      {drawing.kind === 'sequence' && layout.kind === 'sequence' ? (
        <SequenceDrawing sequence={drawing} sheets={layout.sheets} lit={lit} describedBy={description} />
      ) : null}
      {drawing.kind === 'bars' && layout.kind === 'bars' ? (
        <BarsDrawing bars={drawing} labels={layout.labels} describedBy={description} />
      ) : null}
      {drawing.kind === 'table' ? <DrawnTable table={drawing} /> : null}
      <DrawingSteps steps={steps} walk={walk} />
    </figure>
  )
}

function DrawnTable({ table }: { table: TableData }) {
  const columns = table.columns.map((header, at) => ({
    key: `${at}`,
    header,
    cell: ({ cells }: { cells: string[] }) =>
      at === 0 ? <strong className="font-medium">{cells[at]}</strong> : cells[at],
  }))
  const rows = table.rows.map((cells, at) => ({ key: `${at}`, cells }))
  return (
    <div className="px-4 py-2 sm:px-5">
      <Table caption={table.title} captionHidden columns={columns} rows={rows} rowKey={({ key }) => key} />
    </div>
  )
}
