import type { Ai } from '../../ai/ai'
import { extractVariables } from '../../ai/extract-variables/run'
import type { Extracted } from '../../ai/extract-variables/schema'
import { refuseUnkind } from './refuse-unkind'

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
  userId: string | null
}): Promise<Extracted> {
  refuseUnkind(passion)
  const { output } = await ai.run(extractVariables, { input: { passion, archetype }, seed: 0, userId })
  return output
}
