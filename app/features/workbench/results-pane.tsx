import { Link } from '@remix-run/react'
import { lazy, Suspense } from 'react'
import { paths } from '~/lib/paths'
import type { ShownResult } from './present-result'
import type { ShownWorkbench } from './present-workbench.server'
import { Results } from './results'
import type { Trial } from './trial'
import { Lost, Stopped, UnderWay } from './trial-panel'
import { namesOf, outcomeWords } from './workbench-words'

const Gains = lazy(async () => ({ default: (await import('./gains')).Gains }))

type ResultsPaneProps = {
  trial: Trial
  result: ShownResult | null
  workbench: ShownWorkbench
  onJump: ((path: string, line: number, column: number | null) => void) | null
  onStop: () => void
  onAgain: () => void
}

/** What is under way, and what the last of it came to. The verdict is read out; the rest waits to be read. */
export function ResultsPane({ trial, result, workbench, onJump, onStop, onAgain }: ResultsPaneProps) {
  const submitted = trial.kind === 'over' ? trial.submitted : null
  return (
    <div className="grid grid-cols-1 gap-5 px-4 py-5 sm:px-5">
      <h2 className="sr-only">Results</h2>
      <p role="status" className="sr-only">
        {spokenWords(trial)}
      </p>
      {trial.kind === 'under-way' ? <UnderWay trial={trial} onStop={onStop} /> : null}
      {trial.kind === 'lost' ? <Lost trial={trial} onAgain={onAgain} /> : null}
      {trial.kind === 'stopped' ? <Stopped trial={trial} /> : null}
      {trial.kind === 'refused' ? (
        <p role="alert" className="border-l-2 border-brick pl-4">
          {trial.message}
        </p>
      ) : null}
      {submitted?.attempt.status === 'passed' ? (
        <Suspense>
          <Gains submitted={submitted} workbench={workbench} />
        </Suspense>
      ) : null}
      {result === null || trial.kind === 'under-way' ? null : <ReviewLink result={result} workbench={workbench} />}
      {result === null && trial.kind === 'rest' ? <NothingYet canRun={workbench.shape === 'files'} /> : null}
      {result === null || trial.kind === 'under-way' ? null : (
        <Results result={result} names={namesOf(workbench.questions)} onJump={onJump} />
      )}
      {workbench.isOldAttempt && trial.kind === 'rest' ? (
        <p className="text-sm text-quiet">This is an earlier attempt; your work in the middle may be newer.</p>
      ) : null}
    </div>
  )
}

/** What passes is reviewed by itself, but for quizzes. */
function ReviewLink({ result, workbench }: { result: ShownResult; workbench: ShownWorkbench }) {
  const { course, module, slug, shape } = workbench
  if (result.attempt === null || result.outcome !== 'passed' || shape === 'answers') return null
  const at = { id: course.id, concept: module.concept, slug }
  return (
    <p>
      <Link to={paths.review(at, result.attempt.id)} className="touch:inline-block touch:py-2">
        Read the review of your work
      </Link>
    </p>
  )
}

function spokenWords(trial: Trial): string {
  if (trial.kind === 'under-way') return trial.place === null ? 'Running.' : `Number ${trial.place} in the queue.`
  if (trial.kind === 'over') return `${outcomeWords[trial.result.outcome].word}. ${trial.result.summary}`
  return trial.kind === 'lost' ? 'The house cannot be reached. What you wrote is safe.' : ''
}

function NothingYet({ canRun }: { canRun: boolean }) {
  return (
    <div className="drafting-grid border border-dashed border-line px-5 py-6">
      <h3 className="text-lg">Nothing to see yet</h3>
      <p className="mt-1 text-sm text-quiet">
        {canRun
          ? 'Run the tests as often as you like: nothing is kept of it. Hand it in when you think it is done, and it counts.'
          : 'Hand it in, and here is what was right, and why.'}
      </p>
    </div>
  )
}
