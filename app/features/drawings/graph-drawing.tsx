import { type KeyboardEvent, useState } from 'react'
import { drawLink } from '~/features/course/draw-link'
import { useHydrated } from '~/lib/use-hydrated'
import type { GraphData, GraphSheet } from './drawing-data'
import { LabelLines } from './label-lines'
import { type Lit, litAs } from './lit'
import { nodeWords, withNeighbours } from './neighbours'
import { Sheets } from './sheets'

type GraphDrawingProps = { graph: GraphData; sheets: readonly GraphSheet[]; lit: Lit; describedBy: string }

/** Boxes and arrows. Whoever points at a box, or comes to it by keyboard, sees what it is joined to. */
export function GraphDrawing({ graph, sheets, lit, describedBy }: GraphDrawingProps) {
  const [held, setHeld] = useState<string | null>(null)
  if (sheets.length === 0) return <LinksInWords graph={graph} />
  const shown = held === null ? lit : withNeighbours(held, graph.links)
  return (
    <Sheets title={graph.title}>
      {sheets.map((sheet) => (
        <GraphSvg
          key={sheet.width}
          graph={graph}
          sheet={sheet}
          lit={shown}
          onHold={setHeld}
          describedBy={describedBy}
        />
      ))}
    </Sheets>
  )
}

type GraphSvgProps = {
  graph: GraphData
  sheet: GraphSheet
  lit: Lit
  onHold: (id: string | null) => void
  describedBy: string
}

function GraphSvg({ graph, sheet, lit, onHold, describedBy }: GraphSvgProps) {
  const hydrated = useHydrated()
  // One stop of the Tab key for the whole drawing; the arrow keys go from box to box.
  const [stop, setStop] = useState(0)
  const go = (event: KeyboardEvent<SVGGElement>) => {
    const by = steps[event.key]
    if (by === undefined) return
    event.preventDefault()
    const next = (stop + by + sheet.nodes.length) % sheet.nodes.length
    setStop(next)
    const boxes = event.currentTarget.ownerSVGElement?.querySelectorAll<SVGGElement>('[data-box]')
    boxes?.[next]?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: no other element is a drawing of parts
    <svg
      width={sheet.width}
      height={sheet.height}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      role="group"
      aria-label={graph.title}
      aria-describedby={describedBy}
      className="drawing-sheet"
    >
      {sheet.links.map(({ from, to, points, tip, label }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two links may have the same ends, and none changes place
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus, and the boxes tell what it says
        <g key={at} data-lit={litAs(lit, from, to)} aria-hidden="true">
          <path d={drawLink(points, tip)} className="pen drawn-link" />
          {label ? <LabelLines x={label.x} y={label.y} lines={label.lines} on="link" /> : null}
        </g>
      ))}
      {sheet.nodes.map(({ id, x, y, width, height, lines }, at) => (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it takes focus to be read, and does nothing else
        <g
          key={id}
          data-box=""
          data-lit={litAs(lit, id)}
          role="img"
          aria-label={nodeWords(graph.nodes[at] ?? { id, label: id }, graph)}
          tabIndex={tabIndexOf(hydrated, at === stop)}
          onKeyDown={go}
          onFocus={() => {
            setStop(at)
            onHold(id)
          }}
          onBlur={() => onHold(null)}
          onPointerEnter={() => onHold(id)}
          onPointerLeave={() => onHold(null)}
          className="drawn-box"
        >
          <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx="4" className="pen" />
          <LabelLines x={x} y={y} lines={lines} on="node" />
        </g>
      ))}
    </svg>
  )
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Without scripts a box does nothing, so there is no reason to stop at it. */
const tabIndexOf = (hydrated: boolean, isStop: boolean): number | undefined => {
  if (!hydrated) return undefined
  return isStop ? 0 : -1
}

/** For a graph that could not be laid out: all that it says is in its links. */
function LinksInWords({ graph }: { graph: GraphData }) {
  return (
    <ul className="grid gap-1 px-5 py-4 text-sm">
      {graph.nodes.map((node) => (
        <li key={node.id}>{nodeWords(node, graph)}</li>
      ))}
    </ul>
  )
}
