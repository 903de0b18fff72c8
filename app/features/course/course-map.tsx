import { Link } from '@remix-run/react'
import { classNames } from '~/components/ui/class-names'
import { paths } from '~/lib/paths'
import { drawLink } from './draw-link'
import { type ModuleStatus, moduleWords } from './status-words'

type Point = readonly [x: number, y: number]

export type CourseMapLayout = {
  width: number
  height: number
  nodes: { id: string; x: number; y: number; width: number; height: number; lines: string[] }[]
  links: { from: string; to: string; points: Point[]; tip: Point }[]
}

type CourseMapProps = {
  courseId: string
  map: CourseMapLayout
  modules: readonly { concept: string; title: string; status: ModuleStatus }[]
}

/** A course inks itself as its modules are done: dashed while locked, outlined when open, filled when completed. */
export function CourseMap({ courseId, map, modules }: CourseMapProps) {
  const statusOf = new Map(modules.map(({ concept, status }) => [concept, status]))
  return (
    <figure className="border border-line">
      <nav aria-label="Course map" className="drafting-grid overflow-x-auto px-3 py-4">
        <svg
          role="presentation"
          viewBox={`0 0 ${map.width} ${map.height}`}
          width={map.width}
          height={map.height}
          className="mx-auto block h-auto max-w-none sm:max-w-full"
        >
          {map.links.map(({ from, to, points, tip }) => (
            <path
              key={`${from}-${to}`}
              d={drawLink(points, tip)}
              className={classNames('pen', statusOf.get(from) === 'completed' ? '' : 'pen-quiet pen-dashed')}
            />
          ))}
          {map.nodes.map((node) => {
            const status = statusOf.get(node.id) ?? 'locked'
            return (
              <Link key={node.id} to={paths.lesson(courseId, node.id)} className="map-node">
                <title>{`${node.lines.join(' ')} (${moduleWords[status].word})`}</title>
                <rect
                  x={node.x - node.width / 2}
                  y={node.y - node.height / 2}
                  width={node.width}
                  height={node.height}
                  rx="4"
                  className={classNames(
                    'pen',
                    status === 'locked' && 'pen-quiet pen-dashed fill-sheet',
                    status === 'available' && 'fill-sheet',
                    status === 'in_progress' && 'pen-copper pen-bold fill-sheet',
                    status === 'completed' && 'fill-ink',
                  )}
                />
                <text
                  x={node.x}
                  y={node.y - ((node.lines.length - 1) * 18) / 2}
                  textAnchor="middle"
                  dominantBaseline="central"
                  className={classNames(
                    'text-[14px]',
                    status === 'completed' ? 'fill-ground' : 'fill-ink',
                    status === 'locked' && 'fill-quiet',
                  )}
                >
                  {node.lines.map((text, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one label stay in their order
                    <tspan key={at} x={node.x} dy={at === 0 ? 0 : 18}>
                      {text}
                    </tspan>
                  ))}
                </text>
              </Link>
            )
          })}
        </svg>
      </nav>
      <figcaption className="border-t border-rule px-3 py-2 flex flex-wrap gap-x-5 gap-y-1 text-xs text-quiet">
        <span>dashed: locked</span>
        <span>outlined: open</span>
        <span>copper: begun</span>
        <span>filled: done</span>
      </figcaption>
    </figure>
  )
}
