import { skillsJson } from '../../domains/skills/stored-json'
import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { asStored } from './as-stored'
import { makeBlueprint } from './blueprints'
import { makeUser } from './identity'
import { momentOf, nextNumber, oneOf } from './variety'

export async function makeSkillCategory(tx: Tx, overrides: Partial<Prisma.SkillCategoryUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.skillCategory.create({
    data: {
      name: `Category ${number}`,
      slug: `category-${number}`,
      description: 'Trees that belong together.',
      color: oneOf(['#2B6CB0', '#2F855A', '#B7791F'], number),
      icon: 'tree',
      sortOrder: number,
      ...overrides,
    },
  })
}

/** Not published: `makePublishedTree` makes one that is. */
export async function makeSkillTree(tx: Tx, overrides: Partial<Prisma.SkillTreeUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.skillTree.create({
    data: {
      name: `Tree ${number}`,
      slug: `tree-${number}`,
      description: 'What one has to be able to do, and in which order.',
      shortDescription: 'What comes after what.',
      difficulty: oneOf(['beginner', 'intermediate', 'advanced', 'expert'], number),
      estimatedHours: 10,
      tags: ['architecture'],
      layoutConfig: asStored(skillsJson['skill_trees.layout_config'], { direction: 'down', nodeSpacing: 80 }),
      themeConfig: asStored(skillsJson['skill_trees.theme_config'], { accent: '#2B6CB0', nodeShape: 'rounded' }),
      ...overrides,
    },
  })
}

export async function makeSkillTreeEdge(tx: Tx, overrides: Partial<Prisma.SkillTreeEdgeUncheckedCreateInput> = {}) {
  return tx.skillTreeEdge.create({
    data: {
      treeId: overrides.treeId ?? (await makeSkillTree(tx)).id,
      prerequisiteId: overrides.prerequisiteId ?? (await makeSkillTree(tx)).id,
    },
  })
}

export async function makeSkill(tx: Tx, overrides: Partial<Prisma.SkillUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return tx.skill.create({
    data: {
      slug: `skill-${number}`,
      name: `Skill ${number}`,
      shortName: `S${number}`,
      description: 'Something that one can do, or cannot yet.',
      learningObjectives: ['Say when it helps and when it does not'],
      kind: oneOf(['knowledge', 'practical', 'project', 'assessment', 'milestone'], number),
      difficulty: oneOf(['beginner', 'intermediate', 'advanced', 'expert'], number),
      estimatedMinutes: 45,
      content: asStored(skillsJson['skills.content'].unwrap(), { type: 'simple', body: 'Read this first.' }),
      resources: asStored(skillsJson['skills.resources'], [
        { type: 'link', title: 'More of it', url: 'https://example.org/more' },
      ]),
      assessments: asStored(skillsJson['skills.assessments'], [
        {
          id: 'when',
          kind: 'single',
          prompt: 'When does it help?',
          options: [
            { id: 'always', text: 'Always' },
            { id: 'often', text: 'Often' },
          ],
          answer: ['often'],
          why: 'Nothing helps always.',
        },
      ]),
      sortOrder: number,
      ...overrides,
      treeId: overrides.treeId ?? (await makeSkillTree(tx)).id,
    },
  })
}

export async function makeSkillEdge(tx: Tx, overrides: Partial<Prisma.SkillEdgeUncheckedCreateInput> = {}) {
  const treeId = overrides.treeId ?? (await makeSkillTree(tx)).id
  return tx.skillEdge.create({
    data: {
      treeId,
      skillId: overrides.skillId ?? (await makeSkill(tx, { treeId })).id,
      prerequisiteId: overrides.prerequisiteId ?? (await makeSkill(tx, { treeId })).id,
    },
  })
}

export async function makeSkillTreeVersion(
  tx: Tx,
  overrides: Partial<Prisma.SkillTreeVersionUncheckedCreateInput> = {},
) {
  const treeId = overrides.treeId ?? (await makeSkill(tx)).treeId
  return tx.skillTreeVersion.create({
    data: {
      number: nextNumber(),
      ...overrides,
      snapshot: overrides.snapshot ?? (await snapshotOf(tx, treeId)),
      treeId,
    },
  })
}

async function snapshotOf(tx: Tx, treeId: string) {
  const tree = await tx.skillTree.findUniqueOrThrow({ where: { id: treeId }, include: { category: true } })
  const skills = await tx.skill.findMany({ where: { treeId }, orderBy: { sortOrder: 'asc' } })
  const edges = await tx.skillEdge.findMany({ where: { treeId }, include: { prerequisite: true } })
  const requires = await tx.skillTreeEdge.findMany({ where: { treeId }, include: { prerequisite: true } })
  const needsOf = (id: string) => edges.filter(({ skillId }) => skillId === id).map((edge) => edge.prerequisite.slug)
  return asStored(skillsJson['skill_tree_versions.snapshot'], {
    slug: tree.slug,
    category: tree.category?.slug ?? 'none',
    name: tree.name,
    shortDescription: tree.shortDescription,
    description: tree.description,
    difficulty: tree.difficulty,
    estimatedHours: tree.estimatedHours ?? 0,
    tags: tree.tags,
    featured: tree.isFeatured,
    requires: requires.map((edge) => edge.prerequisite.slug),
    skills: skills.map((skill) => ({
      slug: skill.slug,
      name: skill.name,
      description: skill.description,
      objectives: skill.learningObjectives,
      type: skill.kind,
      difficulty: skill.difficulty,
      minutes: skill.estimatedMinutes ?? 1,
      xp: skill.xpValue,
      requires: needsOf(skill.id),
    })),
    skillIds: Object.fromEntries(skills.map(({ slug, id }) => [slug, id])),
  })
}

export async function makeSkillLink(tx: Tx, overrides: Partial<Prisma.SkillLinkUncheckedCreateInput> = {}) {
  return tx.skillLink.create({
    data: {
      conceptSlug: `concept_${nextNumber()}`,
      ...overrides,
      skillId: overrides.skillId ?? (await makeSkill(tx)).id,
      blueprintId: overrides.blueprintId ?? (await makeBlueprint(tx)).id,
    },
  })
}

export async function makeUserSkillTreeProgress(
  tx: Tx,
  overrides: Partial<Prisma.UserSkillTreeProgressUncheckedCreateInput> = {},
) {
  const number = nextNumber()
  return tx.userSkillTreeProgress.create({
    data: {
      status: 'in_progress',
      progressPercent: 50,
      skillsCompleted: 1,
      totalSkills: 2,
      timeSpentMinutes: number % 90,
      startedAt: momentOf(number),
      lastActivityAt: momentOf(number),
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
      treeId: overrides.treeId ?? (await makeSkillTree(tx)).id,
    },
  })
}

type ProgressOverrides = Partial<Omit<Prisma.UserSkillProgressUncheckedCreateInput, 'treeId'>>

export async function makeUserSkillProgress(tx: Tx, overrides: ProgressOverrides = {}) {
  const number = nextNumber()
  const skillId = overrides.skillId ?? (await makeSkill(tx)).id
  const { treeId } = await tx.skill.findUniqueOrThrow({ where: { id: skillId } })
  return tx.userSkillProgress.create({
    data: {
      status: 'in_progress',
      progressPercent: 40,
      mastery: 30 + (number % 60),
      timeSpentMinutes: number % 90,
      attemptsCount: 2,
      engagementScore: 0.75,
      evidenceData: asStored(skillsJson['user_skill_progress.evidence_data'].unwrap(), {
        kind: 'text',
        text: `What I did, number ${number}.`,
      }),
      strugglingIndicators: asStored(skillsJson['user_skill_progress.struggling_indicators'].unwrap(), {
        consecutiveFailures: number % 4,
      }),
      unlockedAt: momentOf(number),
      startedAt: momentOf(number),
      lastActivityAt: momentOf(number),
      ...overrides,
      userId: overrides.userId ?? (await makeUser(tx)).id,
      skillId,
      treeId,
    },
  })
}
