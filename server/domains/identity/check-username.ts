import type { Database } from '../../platform/db/database'
import { judgeUsername, suggestUsername, usernameLength } from './core/suggest-username'

export async function checkUsername({ db, username }: { db: Database; username: string }) {
  const problem = judgeUsername(username)
  if (problem !== null) return { available: false, problem, suggestion: null }
  const near = await db.client.user.findMany({
    where: { OR: [{ username }, { username: { startsWith: `${username.slice(0, usernameLength.max - 3)}` } }] },
    select: { username: true },
    take: 500,
  })
  const taken = new Set(near.map((user) => user.username))
  if (!taken.has(username)) return { available: true, problem: null, suggestion: null }
  return {
    available: false,
    problem: 'This name is taken.',
    suggestion: suggestUsername(username, (name) => taken.has(name)),
  }
}
