import { Prisma } from '../../generated/prisma/client'

/** Whether the database refused a change by the rule of this name: a constraint, or a trigger that calls itself one. */
export function isRefusedBy(error: unknown, rule: string): boolean {
  if (!(error instanceof Error)) return false
  const meta = error instanceof Prisma.PrismaClientKnownRequestError ? JSON.stringify(error.meta ?? {}) : ''
  return `${error.message} ${meta}`.includes(rule)
}
