import type { DataRightsPart } from '../../platform/data-rights'

/** A deconstruction belongs to everybody who asks the same, and keeps the words of whoever was first: those are not given out. */
const deconstruction = { select: { skillName: true, skillType: true, deconstructionData: true, provenance: true } }

export const practiceDataRights: DataRightsPart = {
  room: 'practice',
  tables: ['roadmaps', 'milestone_progress', 'practice_activities'],
  exportFor: async (tx, userId) => ({
    roadmaps: await tx.roadmap.findMany({
      where: { userId },
      orderBy: { createdAt: 'asc' },
      include: { deconstruction },
    }),
    milestones: await tx.milestoneProgress.findMany({
      where: { userId },
      orderBy: { createdAt: 'asc' },
      include: { activities: { orderBy: { createdAt: 'asc' } } },
    }),
  }),
  eraseFor: () => Promise.resolve(), // goes with the user row
}
