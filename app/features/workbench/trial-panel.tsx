import { Button } from '~/components/ui/button'
import { StateMark } from '~/components/ui/state-mark'
import { TestName } from './test-name'
import { type Trial, underWayWords } from './trial'
import { VerdictLine } from './verdict-line'
import { testWords } from './workbench-words'

type UnderWayProps = { trial: Extract<Trial, { kind: 'under-way' }>; onStop: () => void }

/** While it runs: the place in the queue, and each test as it ends. */
export function UnderWay({ trial, onStop }: UnderWayProps) {
  const { deed, tests } = trial
  return (
    <div className="grid grid-cols-1 gap-3">
      <p className="annotation">{deed === 'run' ? 'A run' : 'Handed in'}</p>
      <p className="penciling font-serif text-xl">{underWayWords(trial)}</p>
      <VerdictLine tests={tests} />
      {tests.length > 0 ? (
        <ul className="grid max-h-72 grid-cols-1 gap-1 overflow-y-auto text-sm">
          {tests.map(({ name, status }) => (
            <li key={name} className="flex items-baseline gap-2">
              <StateMark state={testWords[status].state} className="shrink-0">
                <span className="sr-only">{testWords[status].word}: </span>
              </StateMark>
              <span className="min-w-0">
                <TestName name={name} />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <div>
        <Button size="small" onClick={onStop}>
          Stop waiting
        </Button>
      </div>
    </div>
  )
}

export function Lost({ trial, onAgain }: { trial: Extract<Trial, { kind: 'lost' }>; onAgain: () => void }) {
  return (
    <div className="border-l-2 border-ochre pl-4">
      <p className="font-medium">The house cannot be reached.</p>
      <p className="mt-1 text-sm">
        {trial.deed === 'run'
          ? 'What you wrote is safe in this browser. It is run as soon as the line is back.'
          : 'What you handed in is safe in this browser. It is sent again as soon as the line is back, and counts once.'}
      </p>
      <div className="mt-3">
        <Button size="small" onClick={onAgain}>
          Send again
        </Button>
      </div>
    </div>
  )
}

export function Stopped({ trial }: { trial: Extract<Trial, { kind: 'stopped' }> }) {
  return (
    <p className="border-l-2 border-line pl-4 text-sm">
      {trial.deed === 'run'
        ? 'You stopped waiting. Nothing is kept of a run.'
        : 'You stopped waiting. If it had arrived, it is looked at all the same and will be among your attempts.'}
    </p>
  )
}
