import type { Measure } from './lay-margin'

/** As high as `.review-line`. */
const lineHeight = 1.65
const firstLane = 12
const laneWidth = 8
const stop = 4

/**
 * Dimension lines from code to notes. They are as many lines long as what they measure; where one goes on, it goes down to
 * the next stretch, however far its notes have pushed that.
 */
export function MarginMeasures({ measures }: { measures: readonly Measure[] }) {
  return (
    <svg className="review-gutter" aria-hidden="true">
      {measures.map(({ remark, lane, top, bottom, begins }) => {
        const x = firstLane + lane * laneWidth
        const start = begins ? em(top * lineHeight + 0.25) : '0'
        const end = bottom === null ? '100%' : em(bottom * lineHeight - 0.25)
        return (
          <g key={`${remark}:${lane}`}>
            <line x1={x} x2={x} y1={start} y2={end} className="pen pen-copper" />
            {begins ? <line x1={x - stop} x2="100%" y1={start} y2={start} className="pen pen-copper" /> : null}
            {bottom === null ? null : <line x1={x - stop} x2={x + stop} y1={end} y2={end} className="pen pen-copper" />}
          </g>
        )
      })}
    </svg>
  )
}

const em = (lines: number): string => `${Math.round(lines * 100) / 100}em`
