import type { Progress, Submitted, Work } from './exercise-types'
import type { ShownResult } from './present-result'
import type { Deed } from './trial'

type Options = {
  exerciseId: string
  deed: Deed
  key: string
  work: Work
  signal: AbortSignal
  onProgress: (progress: Progress) => void
}

type Answer =
  | { kind: 'answered'; result: ShownResult; submitted: Submitted | null }
  | { kind: 'refused'; message: string }
  | { kind: 'lost' }

const lookAgainMs = 3_000
const mostLooks = 200

/** Sends work, tells what happens on the way, and answers with what it came to as the page shows it. */
export async function sendWork({ exerciseId, deed, key, work, signal, onProgress }: Options): Promise<Answer> {
  let line: { unsubscribe(): void } | null = null
  try {
    const [{ api }, { presentAttempt, presentVerdict }] = await Promise.all([
      import('~/lib/api'),
      import('./present-result'),
    ])
    line = api.exercises.follow.subscribe({ key }, { onData: onProgress, onError: () => undefined })
    if (deed === 'run') {
      const files = work.files ?? []
      const { verdict } = await api.exercises.run.mutate({ exerciseId, files, key }, { signal })
      return { kind: 'answered', result: presentVerdict(verdict), submitted: null }
    }
    const answer = await api.exercises.submit.mutate({ exerciseId, submissionKey: key, ...work }, { signal })
    let submitted: Submitted = answer
    // The queue was longer than an answer may take: the verdict comes by itself.
    for (let looks = 0; submitted.attempt.evaluation === null && looks < mostLooks; looks += 1) {
      await pause(lookAgainMs, signal)
      submitted = await api.exercises.submission.query({ submissionKey: key }, { signal })
    }
    return { kind: 'answered', result: presentAttempt(submitted.attempt), submitted }
  } catch (error) {
    const message = refusalIn(error)
    return message === null ? { kind: 'lost' } : { kind: 'refused', message }
  } finally {
    line?.unsubscribe()
  }
}

/** What the house itself has said; null where it could not be reached, or is just starting. */
function refusalIn(error: unknown): string | null {
  if (!(error instanceof Error) || !('data' in error) || typeof error.data !== 'object' || error.data === null)
    return null
  const isPassing = 'code' in error.data && error.data.code === 'unavailable'
  return isPassing ? null : error.message
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(new Error('nobody waits any more'))
    })
  })
