import { useEffect, useState } from 'react'
import { Time } from '~/components/ui/time'
import { useHydrated } from '~/lib/use-hydrated'
import { FormDeed } from './form-deed'
import type { ShownWorkbench } from './present-workbench.server'
import { remainingWords } from './workbench-words'

type Clock = NonNullable<ShownWorkbench['standing']['clock']>
type ClockBarProps = {
  clock: Clock
  /** The server's time when it drew the page: its clock counts. */
  servedAt: string
  onEnd: () => void
}

const announcedAt = [300, 60]

/** A time limit: what happens before it begins, while it runs, and when it is over. */
export function ClockBar({ clock, servedAt, onEnd }: ClockBarProps) {
  const { minutes, startedAt, endsAt, isOver } = clock
  const isRunning = startedAt !== null && endsAt !== null && !isOver
  return (
    <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-l-2 border-ochre bg-ochre-wash px-4 py-2.5">
      {isRunning ? (
        <Remaining endsAt={endsAt} servedAt={servedAt} onEnd={onEnd} />
      ) : (
        <>
          <p className="text-sm">
            {isOver
              ? `The ${minutes} minutes are over. What you wrote is kept; begin the time again to hand it in.`
              : `You have ${minutes} minutes once you begin. The clock of the house counts them, also while you are away.`}
          </p>
          <FormDeed intent="start" variant={isOver ? 'secondary' : 'primary'}>
            {isOver ? 'Begin the time again' : `Begin the ${minutes} minutes`}
          </FormDeed>
        </>
      )}
    </div>
  )
}

function Remaining({ endsAt, servedAt, onEnd }: { endsAt: string; servedAt: string; onEnd: () => void }) {
  const hydrated = useHydrated()
  const [seconds, setSeconds] = useState(() => secondsBetween(Date.parse(servedAt), endsAt))
  useEffect(() => {
    // The two clocks differ; what passes on them doesn't.
    const ahead = Date.now() - Date.parse(servedAt)
    const timer = setInterval(() => setSeconds(secondsBetween(Date.now() - ahead, endsAt)), 1_000)
    return () => clearInterval(timer)
  }, [servedAt, endsAt])
  const isOver = seconds === 0
  useEffect(() => {
    if (isOver) onEnd()
  }, [isOver, onEnd])
  const announced = announcedAt.findLast((mark) => seconds <= mark)
  return (
    <>
      <p className="text-sm tabular-nums">
        {hydrated ? (
          <>
            <span aria-hidden="true">{remainingWords(seconds)} left</span>
            <span className="sr-only">The time runs until </span>
          </>
        ) : (
          'The time runs until '
        )}
        <span className={hydrated ? 'sr-only' : undefined}>
          <Time at={endsAt} />
        </span>
      </p>
      <p className="text-sm text-quiet">When it is over, nothing more is taken; what you wrote stays.</p>
      <p role="status" className="sr-only">
        {isOver ? 'The time is over.' : announcedWords(announced)}
      </p>
    </>
  )
}

const announcedWords = (seconds: number | undefined): string =>
  seconds === undefined ? '' : `${seconds / 60} ${seconds === 60 ? 'minute' : 'minutes'} left.`

const secondsBetween = (now: number, end: string): number => Math.max(0, Math.ceil((Date.parse(end) - now) / 1_000))
