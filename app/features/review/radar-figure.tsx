import { Link } from '@remix-run/react'
import { classNames } from '~/components/ui/class-names'
import { ScrollRegion } from '~/components/ui/scroll-region'
import { paths } from '~/lib/paths'
import type { ShownPage } from './present-review.server'
import type { Radar } from './radar'
import type { Scores } from './review-types'
import { axes, axisWords, scoreWords } from './review-words'

type RadarFigureProps = {
  radar: Radar
  number: number
  scores: Scores
  overall: number
  earlier: ShownPage['earlier']
  at: { id: string; concept: string; slug: string }
}

const anchors = ['middle', 'start', 'middle', 'end'] as const
const nudges = [
  { x: 0, y: -12 },
  { x: 8, y: 4 },
  { x: 0, y: 22 },
  { x: -8, y: 4 },
]

/** This review in copper, those before it in hairlines. The table says the same. */
export function RadarFigure({ radar, number, scores, overall, earlier, at }: RadarFigureProps) {
  const { rings, spokes, now } = radar
  return (
    <figure className="grid items-center gap-x-10 gap-y-6 md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <svg
        viewBox="-205 -132 410 266"
        role="img"
        aria-label={`The four axes of attempt ${number}. The table says the same.`}
        className="drafting-grid w-full border border-rule"
      >
        {rings.map((path) => (
          <path key={path} d={path} className="fill-none stroke-rule" />
        ))}
        {spokes.map(({ axis, x, y, isJudged }, index) => (
          <g key={axis}>
            <line x2={x} y2={y} className={classNames('pen pen-quiet', !isJudged && 'pen-dashed')} />
            <text
              x={x + (nudges[index]?.x ?? 0)}
              y={y + (nudges[index]?.y ?? 0)}
              textAnchor={anchors[index]}
              className="fill-ink font-sans text-[13px]"
            >
              {axisWords[axis]}
              {isJudged ? null : ' –'}
            </text>
          </g>
        ))}
        {radar.earlier.map((shape) => (
          <path key={shape.number} d={shape.path} className="pen pen-quiet" />
        ))}
        <path d={now.path} className="pen pen-copper pen-bold" />
        {now.corners.map(({ axis, x, y }) => (
          <circle key={axis} cx={x} cy={y} r="3.5" className="fill-copper" />
        ))}
      </svg>
      <ScrollRegion label="Points by axis and attempt">
        <table className="w-full text-sm tabular-nums">
          <thead>
            <tr className="annotation border-b border-line text-right">
              <th scope="col" className="py-2 pr-4 text-left font-semibold">
                Axis
              </th>
              <th scope="col" className="py-2 pl-3 font-semibold text-copper">
                Attempt {number}
              </th>
              {earlier.map((one) => (
                <th key={one.submissionId} scope="col" className="py-2 pl-3 font-semibold">
                  <Link to={paths.review(at, one.submissionId)}>Attempt {one.number}</Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {axes.map((axis) => (
              <tr key={axis} className="border-b border-rule text-right">
                <th scope="row" className="py-2 pr-4 text-left font-normal">
                  {axisWords[axis]}
                </th>
                <td className="py-2 pl-3 font-medium">{scoreWords(scores[axis])}</td>
                {earlier.map((one) => (
                  <td key={one.submissionId} className="py-2 pl-3 text-quiet">
                    {scoreWords(one.scores[axis])}
                  </td>
                ))}
              </tr>
            ))}
            <tr className="text-right">
              <th scope="row" className="py-2 pr-4 text-left font-medium">
                Overall
              </th>
              <td className="py-2 pl-3 font-medium">{overall}</td>
              {earlier.map((one) => (
                <td key={one.submissionId} className="py-2 pl-3 text-quiet">
                  {one.overall}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </ScrollRegion>
    </figure>
  )
}
