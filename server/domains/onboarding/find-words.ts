import type { Ai } from '../../ai/ai'
import { extractVariables } from '../../ai/extract-variables/run'
import type { Extracted } from '../../ai/extract-variables/schema'
import { refuseUnkind } from './refuse-unkind'

/** Somebody waits for the page. What no model has said by then the built-in engine says. */
const longestWaitMs = 10_000

/** What a passion says, and what it leaves open. Declined before anybody reads it, if it is nothing to make a course of. */
export async function findWords({
  ai,
  passion,
  archetype,
  userId,
}: {
  ai: Ai
  passion: string
  archetype: string | null
  /** Whose budget a model may take from; null: the built-in engine reads. */
  userId: string | null
}): Promise<Extracted> {
  refuseUnkind(passion)
  const signal = AbortSignal.timeout(longestWaitMs)
  const { output } = await ai.run(extractVariables, { input: { passion, archetype }, seed: 0, userId, signal })
  return output
}
