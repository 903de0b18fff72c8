import { Button } from '~/components/ui/button'
import { useHydrated } from '~/lib/use-hydrated'
import type { Steps } from './drawing-data'
import type { useWalk } from './use-walk'

type DrawingStepsProps = { steps: Steps; walk: ReturnType<typeof useWalk> }

/** The captions of a walk through a drawing: a list to read, and with scripts the way that it is walked. */
export function DrawingSteps({ steps, walk }: DrawingStepsProps) {
  const { step } = walk
  const hydrated = useHydrated()
  if (steps.length === 0) return null
  const shown = step === null ? undefined : steps[step]
  return (
    <div className="border-t border-line px-4 pt-2 pb-4 sm:px-5">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p className="annotation">{step === null ? 'Walk through it' : `Step ${step + 1} of ${steps.length}`}</p>
        {hydrated ? <WalkButtons {...walk} /> : null}
      </div>
      <ol className="walk-steps mt-1">
        {steps.map(({ caption }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps never change place
          <li key={at} aria-current={at === step ? 'step' : undefined}>
            {caption}
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {shown?.caption}
      </p>
    </div>
  )
}

export function WalkButtons({ step, isLast, next, previous }: DrawingStepsProps['walk']) {
  return (
    <div className="drawing-walk flex gap-2">
      {/* Before the first step it does nothing. `disabled` would drop the focus of who has just come there with it. */}
      <Button
        size="small"
        onClick={previous}
        aria-disabled={step === null}
        className="aria-disabled:cursor-default! aria-disabled:opacity-55"
      >
        Previous step
      </Button>
      <Button size="small" onClick={next}>
        {isLast ? 'See it whole' : 'Next step'}
      </Button>
    </div>
  )
}
