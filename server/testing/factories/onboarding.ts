import { randomUUID } from 'node:crypto'
import { onboardingJson } from '../../domains/onboarding/stored-json'
import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { sha256 } from '../../platform/digest'
import { asStored } from './as-stored'
import { makeUser } from './identity'
import { nextNumber, oneOf, subjectOf } from './variety'

export async function makeMetaCategory(tx: Tx, overrides: Partial<Prisma.MetaCategoryUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.metaCategory.create({
    data: {
      slug: `room-${number}`,
      name: `Room ${number}`,
      description: 'Things that belong together.',
      icon: 'leaf',
      sortOrder: number,
      ...overrides,
    },
  })
}

export async function makeArchetype(tx: Tx, overrides: Partial<Prisma.ArchetypeUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.archetype.create({
    data: {
      slug: `archetype-${number}`,
      name: `Archetype ${number}`,
      description: 'Somebody who looks at things in a way of their own.',
      variables: asStored(onboardingJson['archetypes.variables'], [
        {
          key: 'entity_primary',
          kind: 'entity',
          prompt: 'What is it about? One of them.',
          examples: ['sneaker', 'hive'],
        },
        { key: 'metric', kind: 'quantity', prompt: 'What number do you watch?', examples: ['price', 'yield'] },
      ]),
      sortOrder: number,
      ...overrides,
      metaCategoryId: overrides.metaCategoryId ?? (await makeMetaCategory(tx)).id,
    },
  })
}

export async function makeUserArchetype(tx: Tx, overrides: Partial<Prisma.UserArchetypeUncheckedCreateInput> = {}) {
  return tx.userArchetype.create({
    data: {
      domain: subjectOf(nextNumber()).domain,
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
      archetypeId: overrides.archetypeId ?? (await makeArchetype(tx)).id,
    },
  })
}

export async function makeUserVariable(tx: Tx, overrides: Partial<Prisma.UserVariableUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.userVariable.create({
    data: {
      variableKey: `word_${number}`,
      variableValue: subjectOf(number).entity,
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
    },
  })
}

export async function makeLearningProfile(tx: Tx, overrides: Partial<Prisma.LearningProfileUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.learningProfile.create({
    data: {
      skillLevel: oneOf(['beginner', 'intermediate', 'advanced'], number),
      learningStyle: oneOf(['visual', 'reading', null], number),
      goals: asStored(onboardingJson['learning_profiles.goals'], [
        `Understand the code behind ${subjectOf(number).domain}`,
      ]),
      timeConstraints: asStored(onboardingJson['learning_profiles.time_constraints'], {
        hoursPerWeek: 5,
        preferredTimes: ['evening'],
      }),
      preferences: asStored(onboardingJson['learning_profiles.preferences'], { firstShow: 'example', pace: 'steady' }),
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
    },
  })
}

export async function makeOnboardingDraft(tx: Tx, overrides: Partial<Prisma.OnboardingDraftUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.onboardingDraft.create({
    data: {
      state: asStored(onboardingJson['onboarding_drafts.state'], {
        creationKey: randomUUID(),
        passion: `I love ${subjectOf(number).domain}`,
        domain: subjectOf(number).domain,
      }),
      expiresAt: new Date(Date.now() + 30 * 24 * 3_600_000),
      tokenHash: sha256(`visitor ${number}`),
      ...overrides,
      userId: overrides.userId === undefined ? (await makeUser(tx)).id : overrides.userId,
    },
  })
}
