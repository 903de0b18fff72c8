import { Link } from '@remix-run/react'
import { useRef } from 'react'
import { classNames } from '~/components/ui/class-names'
import { TitleBlock } from '~/components/ui/title-block'
import { paths } from '~/lib/paths'
import { markEntity } from './mark-entity'
import { Sheet } from './sheet'
import { useCycle } from './use-cycle'

export type Sample = { passion: string; entity: string; title: string }

/** One sentence of a template, and what becomes of it for six people in turn. The first is drawn by the server. */
export function Hydration({ samples }: { samples: readonly Sample[] }) {
  const area = useRef<HTMLDivElement>(null)
  const cycle = useCycle(samples.length, 3600, area)
  const shown = samples[cycle.position]
  const template = shown ? markEntity(shown.title, shown.entity) : null
  if (!shown) return null
  return (
    <Sheet>
      <div ref={area} className="flex grow flex-col">
        <div className="px-5 pt-7 sm:px-8 sm:pt-9">
          <p className="annotation">Template, module 1 of 7</p>
          <p className="mt-1 font-serif text-lg text-quiet">
            {template?.before}
            <span className="template-hole">{'{ENTITY}'}</span>
            {template?.after}
          </p>
          <p className="annotation mt-9">The same, for someone who loves</p>
          <Passions samples={samples} position={cycle.position} />
          <div className="mt-5 grid pb-14">
            {samples.map((sample, index) => (
              <Title key={sample.passion} sample={sample} shown={index === cycle.position} />
            ))}
          </div>
        </div>
        <div className="mt-auto flex flex-wrap items-end justify-between">
          <div className="px-5 pb-4 sm:px-8">
            {cycle.canMove ? (
              <button
                type="button"
                onClick={cycle.toggle}
                className="inline-flex min-h-11 items-center gap-2 text-sm text-quiet hover:text-ink"
              >
                <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true">
                  <path className="pen pen-bold" d={cycle.paused ? 'M3 1.5v9l7-4.5z' : 'M3.5 1.5v9M8.5 1.5v9'} />
                </svg>
                {cycle.paused ? 'Go on' : 'Pause'}
              </button>
            ) : null}
          </div>
          <TitleBlock
            className="-mx-px -mb-px w-[calc(100%+2px)] sm:ml-0 sm:w-88"
            what="The Universal Blueprint"
            facts={[
              { label: 'For', value: shown.passion },
              { label: 'Word found', value: shown.entity },
              { label: 'Drawn by', value: 'built-in engine' },
              { label: 'Sheet', value: '1 of 7' },
            ]}
          />
        </div>
      </div>
    </Sheet>
  )
}

function Passions({ samples, position }: { samples: readonly Sample[]; position: number }) {
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 touch:gap-y-0">
      {samples.map((sample, index) => (
        <li key={sample.passion}>
          <Link
            to={paths.landing({ passion: sample.passion })}
            className={classNames(
              'inline-flex min-h-7 items-center border-b-2 text-sm no-underline transition-colors hover:text-ink touch:min-h-11',
              index === position ? 'border-copper text-ink' : 'border-transparent text-quiet',
            )}
          >
            {sample.passion}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** All six lie on one another, so the tallest sets the height and nothing below moves when they change. */
function Title({ sample, shown }: { sample: Sample; shown: boolean }) {
  const marked = markEntity(sample.title, sample.entity)
  return (
    <p
      className={classNames(
        'col-start-1 row-start-1 max-w-[17ch] font-serif text-3xl font-medium tracking-tight sm:text-4xl',
        !shown && 'invisible',
      )}
    >
      {marked?.before ?? sample.title}
      {marked ? (
        <span className={classNames('measured', shown && 'settle-in')}>
          {marked.word}
          <span aria-hidden="true" className="measured-line annotation mt-1 tracking-wider">
            entity
          </span>
        </span>
      ) : null}
      {marked?.after}
    </p>
  )
}
