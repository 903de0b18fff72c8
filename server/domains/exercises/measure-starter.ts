import { sha256 } from '../../platform/digest'
import type { CodeMetrics } from '../../runner/contract'
import type { Runner } from '../../runner/create-runner'
import type { OwnExercise } from './find-own-exercise'

export const metricLabels: Record<keyof CodeMetrics, string> = {
  complexity: 'Ways through the most branched function',
  nesting: 'Depth of the deepest block',
  statements: 'Statements',
  longest: 'Statements of the longest function',
  duplication: 'Statements written twice',
}

/** What was counted once is the same every time; the few that are in use stay. */
const counted = new Map<string, CodeMetrics>()
const mostCounted = 200

/** What the code to begin with counts. null: nobody can say now. */
export async function measureStarter({
  runner,
  userId,
  exercise: { id, language, files },
}: {
  runner: Pick<Runner, 'measure'>
  userId: string
  exercise: Pick<OwnExercise, 'id' | 'language' | 'files'>
}): Promise<CodeMetrics | null> {
  if (language === null) return null
  const key = sha256(JSON.stringify([id, files]))
  const known = counted.get(key)
  if (known !== undefined) return known
  const metrics = await runner.measure({ language, files, user: userId })
  if (metrics === null) return null
  for (const oldest of [...counted.keys()].slice(0, Math.max(0, counted.size - mostCounted + 1))) counted.delete(oldest)
  counted.set(key, metrics)
  return metrics
}
