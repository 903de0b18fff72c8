import type { Database } from '../../platform/db/database'

type Category = { slug: string; name: string; description: string; color: string; icon: string }

/** In the order given. A category that is there already is brought up to date; none is taken away. */
export async function saveCategories({ db, categories }: { db: Database; categories: Category[] }): Promise<void> {
  await db.transaction(async (tx) => {
    for (const [sortOrder, { slug, ...rest }] of categories.entries()) {
      await tx.skillCategory.upsert({
        where: { slug },
        create: { slug, ...rest, sortOrder },
        update: { ...rest, sortOrder },
      })
    }
  })
}
