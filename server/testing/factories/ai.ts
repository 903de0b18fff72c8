import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { makeUser } from './identity'
import { nextNumber } from './variety'

export async function makeAiUsage(tx: Tx, overrides: Partial<Prisma.AiUsageUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.aiUsage.create({
    data: {
      task: 'enrich-module',
      model: 'a-model',
      inputTokens: 1_000 + number,
      outputTokens: 100 + number,
      cost: 0.0125,
      outcome: 'used',
      day: new Date('2026-01-05'),
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
    },
  })
}
