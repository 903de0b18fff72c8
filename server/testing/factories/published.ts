import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import {
  makeBlueprint,
  makeBlueprintExercise,
  makeBlueprintModule,
  makeBlueprintModuleEdge,
  makeBlueprintVersion,
} from './blueprints'
import { makeSkill, makeSkillCategory, makeSkillEdge, makeSkillTree, makeSkillTreeVersion } from './skills'
import { momentOf, nextNumber } from './variety'

/** From now on the database lets nobody change it. A blueprint has one live version, so the one before is put aside. */
export async function publishBlueprintVersion(tx: Tx, id: string) {
  const { blueprintId } = await tx.blueprintVersion.findUniqueOrThrow({ where: { id } })
  await tx.blueprintVersion.updateMany({ where: { blueprintId, status: 'published' }, data: { status: 'deprecated' } })
  return tx.blueprintVersion.update({
    where: { id },
    data: { status: 'published', publishedAt: momentOf(nextNumber()) },
  })
}

/** A blueprint with a published version of two modules, the second after the first, with an exercise each. */
export async function makePublishedBlueprint(tx: Tx, overrides: Partial<Prisma.BlueprintUncheckedCreateInput> = {}) {
  const blueprint = await makeBlueprint(tx, overrides)
  const draft = await makeBlueprintVersion(tx, { blueprintId: blueprint.id, number: 1, authorId: blueprint.authorId })
  const first = await makeBlueprintModule(tx, { versionId: draft.id, moduleNumber: 1, conceptSlug: 'atom_state' })
  const second = await makeBlueprintModule(tx, { versionId: draft.id, moduleNumber: 2, conceptSlug: 'workflow_loops' })
  const edge = await makeBlueprintModuleEdge(tx, {
    versionId: draft.id,
    moduleId: second.id,
    prerequisiteId: first.id,
  })
  const exercises = [
    await makeBlueprintExercise(tx, { moduleId: first.id, orderIndex: 0 }),
    await makeBlueprintExercise(tx, { moduleId: second.id, orderIndex: 0 }),
  ] as const
  return {
    blueprint,
    version: await publishBlueprintVersion(tx, draft.id),
    modules: [first, second] as const,
    edge,
    exercises,
  }
}

/** Two skills, the second after the first, published as version 1 in a category of its own. */
export async function makePublishedTree(tx: Tx, overrides: Partial<Prisma.SkillTreeUncheckedCreateInput> = {}) {
  const categoryId = overrides.categoryId ?? (await makeSkillCategory(tx)).id
  const { id: treeId, authorId } = await makeSkillTree(tx, { ...overrides, categoryId })
  const first = await makeSkill(tx, { treeId })
  const second = await makeSkill(tx, { treeId })
  const edge = await makeSkillEdge(tx, { treeId, skillId: second.id, prerequisiteId: first.id })
  const version = await makeSkillTreeVersion(tx, { treeId, number: 1, authorId })
  const tree = await tx.skillTree.update({
    where: { id: treeId },
    data: { isPublished: true, version: 1, nodeCount: 2, maxDepth: 1 },
  })
  return { tree, skills: [first, second] as const, edge, version }
}
