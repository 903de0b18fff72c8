import * as z from 'zod'
import type { Services } from '../../platform/services'
import { type RunProgress, runProgress } from '../../runner/contract'
import { runTopic } from './tell-run'

const message = z.object({ progress: z.array(runProgress), isOver: z.boolean() })

/** As long as the longest wait for a place and run together. Who still wants to know asks for the attempt. */
const longestMs = 180_000

/**
 * How a run of one's own goes on, to its end. It may be followed before it begins. What was said before that is not said
 * again: the verdict, which comes with the answer, has all of it.
 */
export async function* followRun({
  services: { db, live },
  userId,
  key,
  signal,
}: {
  services: Pick<Services, 'db' | 'live'>
  userId: string
  key: string
  signal: AbortSignal
}): AsyncGenerator<RunProgress> {
  const until = AbortSignal.any([signal, AbortSignal.timeout(longestMs)])
  const messages = live.subscribe(runTopic(userId, key), until)
  // Only now, so that an end that comes in between is heard.
  const known = await db.client.submission.findUnique({
    where: { userId_submissionKey: { userId, submissionKey: key } },
    select: { status: true },
  })
  if (known !== null && known.status !== 'pending') return
  for await (const heard of messages) {
    const parsed = message.safeParse(heard)
    if (!parsed.success) continue // some were lost on the way; what comes next still holds
    yield* parsed.data.progress
    if (parsed.data.isOver) return
  }
}
