import type { AiOutcome } from '../generated/prisma/enums'
import type { ModelConfig } from '../platform/config'
import type { Database } from '../platform/db/database'

type Used = { inputTokens: number; outputTokens: number }

/** What is left of a person's day (UTC), in tokens. */
export async function tokensLeft({
  db,
  config,
  userId,
  now,
}: {
  db: Database
  config: ModelConfig
  userId: string
  now: Date
}): Promise<number> {
  const { _sum: sum } = await db.client.aiUsage.aggregate({
    where: { userId, day: dayOf(now) },
    _sum: { inputTokens: true, outputTokens: true },
  })
  return config.tokensPerDay - (sum.inputTokens ?? 0) - (sum.outputTokens ?? 0)
}

export async function recordUsage({
  db,
  config,
  userId,
  task,
  used,
  outcome,
  now,
}: {
  db: Database
  config: ModelConfig
  userId: string
  task: string
  used: Used
  outcome: AiOutcome
  now: Date
}): Promise<void> {
  const { inputTokens, outputTokens } = used
  await db.client.aiUsage.create({
    data: {
      userId,
      task,
      model: config.name,
      inputTokens,
      outputTokens,
      cost: costOf(used, config.price),
      outcome,
      day: dayOf(now),
      createdAt: now,
    },
  })
}

const dayOf = (now: Date): Date => new Date(now.toISOString().slice(0, 10))

function costOf({ inputTokens, outputTokens }: Used, price: ModelConfig['price']): string | null {
  if (price === null) return null
  return ((inputTokens * price.input + outputTokens * price.output) / 1_000_000).toFixed(6)
}
