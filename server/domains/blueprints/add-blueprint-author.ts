import type { Database } from '../../platform/db/database'

type Options = { db: Pick<Database, 'client'>; blueprintId: string; userId: string }

/** From now on they may do what its author may. Twice is once. */
export async function addBlueprintAuthor({ db, blueprintId, userId }: Options): Promise<void> {
  await db.client.blueprintAuthor.createMany({ data: [{ blueprintId, userId }], skipDuplicates: true })
}
