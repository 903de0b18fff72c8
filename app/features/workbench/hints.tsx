import { Link } from '@remix-run/react'
import { Markup } from '~/components/ui/markup'
import { paths } from '~/lib/paths'
import { ConfirmDeed, workFormId } from './form-deed'
import type { ShownWorkbench } from './present-workbench.server'

type HintsProps = { workbench: Pick<ShownWorkbench, 'course' | 'module' | 'standing' | 'hintCount'>; canWork: boolean }

/** The hints that were taken, the next one at its price, and something smaller for who has failed three times. */
export function Hints({ workbench, canWork }: HintsProps) {
  const { standing, hintCount, course, module } = workbench
  const { hints, nextHint, isStruggling, smallerStep, mostPercent } = standing
  if (hintCount === 0 && smallerStep === null) return null
  const isFree = standing.status === 'passed' || nextHint?.penalty === 0
  const left = mostPercent - (isFree ? 0 : (nextHint?.penalty ?? 0))
  return (
    <section id="hints" aria-labelledby="hints-heading" className="scroll-mt-16">
      <h2 id="hints-heading" className="text-lg">
        Hints
      </h2>
      <p className="text-sm text-quiet tabular-nums">
        {hints.length} of {hintCount} taken
      </p>
      {hints.length > 0 ? (
        <ol className="mt-3 grid grid-cols-1 gap-3">
          {hints.map(({ id, text }, at) => (
            <li key={id} className="grid grid-cols-[1.6rem_minmax(0,1fr)]">
              <span aria-hidden="true" className="font-serif text-lg leading-snug text-quiet tabular-nums">
                {at + 1}
              </span>
              <Markup html={text} className="prose text-sm" />
            </li>
          ))}
        </ol>
      ) : null}
      {isStruggling && (nextHint !== null || smallerStep !== null) ? (
        <div className="mt-4 border-l-2 border-ochre pl-4 text-sm">
          <p>Three in a row did not pass. That is where a smaller step helps more than another try.</p>
          {smallerStep === null ? null : (
            <p className="mt-1">
              {smallerStep.text} <SmallerStep course={course} module={module} step={smallerStep} />
            </p>
          )}
        </div>
      ) : null}
      {nextHint === null || !canWork ? null : (
        <div className="mt-4">
          {/* Which hint it is: two clicks take one. */}
          <input type="hidden" form={workFormId} name="hintId" value={nextHint.id} />
          <ConfirmDeed
            key={nextHint.id}
            intent="hint"
            open={isStruggling}
            trigger={hints.length === 0 ? 'Ask for a hint' : 'Ask for the next hint'}
            consequence={
              isFree
                ? 'It costs nothing. What you have written stays as it is.'
                : `It costs ${nextHint.penalty} percent of the points: at most ${left} percent of them are left then. What you have written stays as it is.`
            }
          >
            {isFree ? 'Show the hint' : `Show the hint for ${nextHint.penalty} percent`}
          </ConfirmDeed>
        </div>
      )}
    </section>
  )
}

type Step = NonNullable<ShownWorkbench['standing']['smallerStep']>

function SmallerStep({ course, module, step }: Pick<ShownWorkbench, 'course' | 'module'> & { step: Step }) {
  const concept = step.concept ?? module.concept
  if (step.slug !== null) return <Link to={paths.exercise({ id: course.id, concept, slug: step.slug })}>Go there</Link>
  return step.concept === null ? null : <Link to={paths.lesson(course.id, concept)}>Read it again</Link>
}
