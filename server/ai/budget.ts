import type { AiOutcome } from '../generated/prisma/enums'
import type { ModelConfig } from '../platform/config'
import type { Database } from '../platform/db/database'
import type { Tokens } from './core/count-tokens'

export type Reservation = { id: string }

/**
 * Takes the tokens that a question may need out of a person's day (UTC) before it is asked, so that two at once can't
 * both spend the rest. null: there is not as much left. A process that dies in between has spent them.
 */
export function reserveTokens({
  db,
  config,
  userId,
  task,
  tokens,
  now,
}: {
  db: Database
  config: ModelConfig
  userId: string
  task: string
  tokens: Tokens
  now: Date
}): Promise<Reservation | null> {
  const day = new Date(now.toISOString().slice(0, 10))
  return db.transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`ai_usage:${userId}`}, 0))`
    const { _sum: spent } = await tx.aiUsage.aggregate({
      where: { userId, day },
      _sum: { inputTokens: true, outputTokens: true },
    })
    const left = config.tokensPerDay - (spent.inputTokens ?? 0) - (spent.outputTokens ?? 0)
    if (left < tokens.inputTokens + tokens.outputTokens) return null
    return tx.aiUsage.create({
      data: { userId, task, model: config.name, ...takenAs(tokens, config), outcome: 'failed', day, createdAt: now },
      select: { id: true },
    })
  })
}

/** What it took in the end, and what became of it. Many: whoever deleted their account meanwhile has no row. */
export async function settleTokens({
  db,
  config,
  reservation: { id },
  tokens,
  outcome,
}: {
  db: Database
  config: ModelConfig
  reservation: Reservation
  tokens: Tokens
  outcome: AiOutcome
}): Promise<void> {
  await db.client.aiUsage.updateMany({ where: { id }, data: { ...takenAs(tokens, config), outcome } })
}

/** Nothing was asked after all. */
export async function releaseTokens({ db, reservation: { id } }: { db: Database; reservation: Reservation }) {
  await db.client.aiUsage.deleteMany({ where: { id } })
}

function takenAs({ inputTokens, outputTokens }: Tokens, { price }: ModelConfig) {
  const cost =
    price === null ? null : ((inputTokens * price.input + outputTokens * price.output) / 1_000_000).toFixed(6)
  return { inputTokens, outputTokens, cost }
}
