import type { DataRightsPart } from '../../platform/data-rights'

export const blueprintsDataRights: DataRightsPart = {
  room: 'blueprints',
  tables: [
    'blueprints',
    'blueprint_versions',
    'blueprint_modules',
    'blueprint_module_edges',
    'blueprint_exercises',
    'blueprint_authors',
  ],
  /** Written by the person, so with the solutions: those are theirs too. */
  exportFor: async (tx, userId) => ({
    blueprints: await tx.blueprint.findMany({ where: { authorId: userId }, orderBy: { createdAt: 'asc' } }),
    versions: await tx.blueprintVersion.findMany({
      where: { authorId: userId },
      orderBy: { createdAt: 'asc' },
      include: {
        modules: { orderBy: { moduleNumber: 'asc' }, include: { exercises: { orderBy: { orderIndex: 'asc' } } } },
      },
    }),
    coAuthorOf: await tx.blueprintAuthor.findMany({ where: { userId }, orderBy: { addedAt: 'asc' } }),
    prerequisites: await tx.blueprintModuleEdge.findMany({ where: { version: { authorId: userId } } }),
  }),
  /** Others learn by what was published: that stays, of a former member. What nobody was shown goes with its author. */
  async eraseFor(tx, userId) {
    await tx.blueprintVersion.deleteMany({ where: { authorId: userId, status: 'draft', courses: { none: {} } } })
    await tx.blueprint.deleteMany({ where: { authorId: userId, versions: { none: {} } } })
  },
}
