import { Link } from '@remix-run/react'
import { Badge } from '~/components/ui/badge'
import { Markup } from '~/components/ui/markup'
import { StateMark } from '~/components/ui/state-mark'
import { Fold } from '~/features/lesson/fold'
import { languageWords } from '~/features/lesson/lesson-words'
import { paths } from '~/lib/paths'
import { ConfirmDeed } from './form-deed'
import { Hints } from './hints'
import type { ShownWorkbench } from './present-workbench.server'

/** What is to be done, what may help, and the ways on and back. */
export function BriefPane({ workbench, canWork }: { workbench: ShownWorkbench; canWork: boolean }) {
  const { prompt, course, module, variantOf, metrics, stages, rules, result } = workbench
  return (
    <div className="grid grid-cols-1 gap-8 px-4 py-5 sm:px-5">
      <div>
        {variantOf === null ? null : (
          <p className="mb-4 border-l-2 border-copper pl-4 text-sm">
            The same task as{' '}
            <Link to={paths.exercise({ id: course.id, concept: module.concept, slug: variantOf.slug })}>
              {variantOf.title}
            </Link>
            , in other words. It counts for nothing but your memory.
          </p>
        )}
        <Markup html={prompt} className="prose lesson-prose" />
      </div>
      <Metrics metrics={metrics} result={result} />
      {stages.length > 0 ? <Stages workbench={workbench} /> : null}
      {rules.length > 0 ? <Rules rules={rules} /> : null}
      <Hints workbench={workbench} canWork={canWork} />
      <WaysOn workbench={workbench} canWork={canWork} />
    </div>
  )
}

function Metrics({ metrics, result }: Pick<ShownWorkbench, 'metrics' | 'result'>) {
  if (metrics.length === 0) return null
  return (
    <section aria-labelledby="metrics-heading">
      <h2 id="metrics-heading" className="text-lg">
        What has to get better
      </h2>
      <dl className="mt-2 grid gap-0 text-sm tabular-nums">
        {metrics.map(({ name, label, before }) => {
          const now = result?.metrics.find((one) => one.name === name)
          return (
            <div key={name} className="flex flex-wrap justify-between gap-x-4 border-t border-rule py-1.5">
              <dt>{label}</dt>
              <dd>
                {before === null ? 'measured with your first attempt' : <>was {before}</>}
                {now === undefined ? null : (
                  <StateMark state={now.isBetter ? 'passed' : 'failed'} className="ml-3">
                    now {now.after}
                  </StateMark>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

/** A stage is reached when every test of it, and of those before it, has passed. */
function Stages({ workbench: { stages } }: { workbench: ShownWorkbench }) {
  return (
    <section aria-labelledby="stages-heading">
      <h2 id="stages-heading" className="text-lg">
        Stages
      </h2>
      <ol className="mt-2 grid gap-0">
        {stages.map(({ path, title }, at) => (
          <li key={path} className="grid grid-cols-[1.6rem_minmax(0,1fr)] border-t border-rule py-1.5">
            <span aria-hidden="true" className="font-serif text-quiet tabular-nums">
              {at + 1}
            </span>
            <span>
              {title} <code className="text-quiet">{path}</code>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Rules({ rules }: Pick<ShownWorkbench, 'rules'>) {
  return (
    <Fold title={<span>What the names mean</span>}>
      <dl className="grid gap-3 text-sm">
        {rules.map(({ id, name, meaning }) => (
          <div key={id}>
            <dt className="font-medium">{name}</dt>
            <dd className="text-quiet">{meaning}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  )
}

function WaysOn({ workbench, canWork }: { workbench: ShownWorkbench; canWork: boolean }) {
  const { course, module, slug, standing, twins, canRedo, previous, next } = workbench
  const at = (other: string) => paths.exercise({ id: course.id, concept: module.concept, slug: other })
  const here = { id: course.id, concept: module.concept, slug }
  const isOpen = standing.passedAt !== null || standing.gaveUpAt !== null
  return (
    <section aria-labelledby="ways-heading" className="grid gap-4 border-t border-ink pt-4">
      <h2 id="ways-heading" className="sr-only">
        Ways on
      </h2>
      {twins.map((twin) => (
        <p key={twin.slug} className="text-sm">
          <Link to={at(twin.slug)}>The same in {languageWords[twin.language] ?? twin.language}</Link>{' '}
          {twin.status === 'passed' ? <Badge>passed</Badge> : null}
        </p>
      ))}
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {standing.attempts > 0 ? (
          <Link to={paths.attempts(here)} className="inline-block touch:py-2">
            Your attempts ({standing.attempts})
          </Link>
        ) : null}
        {isOpen ? (
          <Link to={paths.solution(here)} className="inline-block touch:py-2">
            A solution beside yours
          </Link>
        ) : null}
      </p>
      {canWork && standing.passedAt === null ? (
        <ConfirmDeed
          intent="begin-anew"
          trigger="Begin anew"
          consequence="Everything is put back as it was to begin with. What you handed in stays among your attempts."
        >
          Put it back
        </ConfirmDeed>
      ) : null}
      {canRedo ? (
        <ConfirmDeed
          intent="redo"
          trigger="Do it again in other words"
          consequence="A new exercise of the same kind is added to this module, about something else. Your result here stays."
        >
          Make it
        </ConfirmDeed>
      ) : null}
      {isOpen || !canWork ? null : (
        <ConfirmDeed
          intent="give-up"
          trigger="Give up and see a solution"
          consequence="You see a solution, and may pass this exercise afterwards, but it brings no more points. That stays so."
        >
          Give up and see it
        </ConfirmDeed>
      )}
      <nav aria-label="Exercises" className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-sm">
        {previous === null ? null : (
          <Link to={at(previous.slug)} className="inline-block touch:py-2">
            Before: {previous.title}
          </Link>
        )}
        {next === null ? null : (
          <Link to={at(next.slug)} className="inline-block touch:py-2">
            After: {next.title}
          </Link>
        )}
      </nav>
    </section>
  )
}
