import type { DataRightsPart } from '../../platform/data-rights'

export const coursesDataRights: DataRightsPart = {
  room: 'courses',
  tables: [
    'generated_courses',
    'generated_modules',
    'generated_module_edges',
    'course_tags',
    'module_progress',
    'course_generations',
  ],
  exportFor: async (tx, userId) => ({
    courses: await tx.generatedCourse.findMany({
      where: { userId },
      orderBy: { createdAt: 'asc' },
      include: { modules: { orderBy: { orderIndex: 'asc' } } },
    }),
    prerequisites: await tx.generatedModuleEdge.findMany({ where: { course: { userId } } }),
    tags: await tx.courseTag.findMany({ where: { course: { userId } }, orderBy: { createdAt: 'asc' } }),
    generations: await tx.courseGeneration.findMany({ where: { course: { userId } }, orderBy: { requestedAt: 'asc' } }),
    progress: await tx.moduleProgress.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } }),
  }),
  eraseFor: () => Promise.resolve(), // goes with the user row
}
