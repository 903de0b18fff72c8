import type { DataRightsPart } from '../../platform/data-rights'

const named = { select: { slug: true, name: true } }

export const skillsDataRights: DataRightsPart = {
  room: 'skills',
  tables: [
    'skill_trees',
    'skill_tree_edges',
    'skill_tree_versions',
    'skills',
    'skill_edges',
    'skill_links',
    'user_skill_tree_progress',
    'user_skill_progress',
  ],
  async exportFor(tx, userId) {
    /** Those that they wrote, and those of their goals. */
    const theirs = { OR: [{ authorId: userId }, { goal: { userId } }] }
    return {
      trees: await tx.skillTree.findMany({
        where: theirs,
        orderBy: { createdAt: 'asc' },
        include: { skills: { orderBy: { sortOrder: 'asc' }, include: { links: true } } },
      }),
      prerequisites: await tx.skillEdge.findMany({ where: { tree: theirs } }),
      treePrerequisites: await tx.skillTreeEdge.findMany({ where: { tree: theirs } }),
      versions: await tx.skillTreeVersion.findMany({ where: { authorId: userId }, orderBy: { createdAt: 'asc' } }),
      treeProgress: await tx.userSkillTreeProgress.findMany({
        where: { userId },
        orderBy: { createdAt: 'asc' },
        include: { tree: named },
      }),
      skillProgress: await tx.userSkillProgress.findMany({
        where: { userId },
        orderBy: { createdAt: 'asc' },
        include: { skill: named },
      }),
    }
  },
  /**
   * Progress goes with the user row, trees of goals with the goals. Others learn by what was published: that stays, of a
   * former member. What nobody was shown goes with its author.
   */
  async eraseFor(tx, userId) {
    await tx.skillTree.deleteMany({ where: { authorId: userId, version: 0, goalId: null } })
  },
}
