import type { Database } from '../../platform/db/database'
import { displayName } from './core/display-name'

const pageSize = 50

/** Newest first, by a keyset, so that page 400 costs what page 1 costs. */
export async function listPeople({ db, query, cursor }: { db: Database; query: string; cursor: string | null }) {
  const contains = { contains: query.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } as const
  const rows = await db.client.user.findMany({
    where:
      query === ''
        ? {}
        : { OR: [{ username: contains }, { email: contains }, { firstName: contains }, { lastName: contains }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    ...(cursor === null ? {} : { cursor: { id: cursor }, skip: 1 }),
    take: pageSize + 1,
    select: {
      id: true,
      username: true,
      email: true,
      firstName: true,
      lastName: true,
      role: true,
      isActive: true,
      createdAt: true,
      lastActiveAt: true,
    },
  })
  const people = rows.slice(0, pageSize).map(({ firstName, lastName, ...row }) => ({
    ...row,
    displayName: displayName({ ...row, firstName, lastName }),
    createdAt: row.createdAt.toISOString(),
    lastActiveAt: row.lastActiveAt?.toISOString() ?? null,
  }))
  return { people, nextCursor: rows.length > pageSize ? (people.at(-1)?.id ?? null) : null }
}
