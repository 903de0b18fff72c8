import type { DataRightsPart } from '../../platform/data-rights'

export const onboardingDataRights: DataRightsPart = {
  room: 'onboarding',
  tables: ['user_archetypes', 'user_variables', 'learning_profiles', 'onboarding_drafts'],
  exportFor: async (tx, userId) => ({
    archetype: await tx.userArchetype.findUnique({
      where: { userId },
      include: { archetype: { select: { slug: true, name: true } } },
    }),
    variables: await tx.userVariable.findMany({ where: { userId }, orderBy: { variableKey: 'asc' } }),
    learningProfile: await tx.learningProfile.findUnique({ where: { userId } }),
    draft: await tx.onboardingDraft.findUnique({ where: { userId }, omit: { tokenHash: true } }),
  }),
  eraseFor: () => Promise.resolve(), // goes with the user row
}
