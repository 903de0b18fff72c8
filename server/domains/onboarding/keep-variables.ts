import type { Tx } from '../../platform/db/database'

/** The words of a person's profile: those named here are new, all others stay. */
export async function keepVariables({
  tx,
  userId,
  variables,
}: {
  tx: Tx
  userId: string
  variables: Readonly<Record<string, string>>
}): Promise<void> {
  const archetype = await tx.userArchetype.findUnique({ where: { userId }, select: { id: true } })
  const userArchetypeId = archetype?.id ?? null
  for (const [variableKey, variableValue] of Object.entries(variables))
    await tx.userVariable.upsert({
      where: { userId_variableKey: { userId, variableKey } },
      create: { userId, variableKey, variableValue, userArchetypeId },
      update: { variableValue, userArchetypeId },
      select: { id: true },
    })
}
