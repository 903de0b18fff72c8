import type * as z from 'zod'
import { isRefusedBy } from '../../platform/db/broken-rule'
import type { Tx } from '../../platform/db/database'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { recordAudit } from '../identity/record-audit'
import { findCircle, longestWay } from './core/skill-graph'
import { type TreeDraft, treeDraft } from './schema'
import { skillsJson } from './stored-json'

type Draft = z.output<typeof treeDraft>
export type Published = { treeId: string; version: number; changed: boolean }

/**
 * Brings a whole tree to what the draft says and publishes it as the next version. Skills keep their ids by slug, so
 * progress stays; one that is no longer in the draft is switched off, not deleted. The same draft again changes nothing.
 */
export async function publishTree({
  services: { db, clock },
  draft: written,
  authorId,
  requestId,
}: {
  services: Pick<Services, 'db' | 'clock'>
  draft: TreeDraft
  authorId: string
  requestId: string
}): Promise<Published> {
  const draft = checkDraft(written)
  return db.transaction(async (tx) => {
    const known = await holdTree(tx, draft)
    if (known !== undefined) refuseOthers(known, { draft, authorId })
    if (known?.isSame === true) return { treeId: known.id, version: known.number, changed: false }
    const tree = await saveTree(tx, draft, { categoryId: await findCategory(tx, draft.category), authorId })
    const skillIds = await saveSkills(tx, tree.id, draft)
    await saveEdges(tx, tree.id, draft, skillIds)
    await saveRequirements(tx, tree.id, draft)
    const number = (known?.number ?? 0) + 1
    const snapshot = skillsJson['skill_tree_versions.snapshot'].parse({ ...draft, skillIds })
    await tx.skillTreeVersion.create({ data: { treeId: tree.id, number, snapshot, authorId } })
    const published = { version: number, isPublished: true, isFeatured: draft.featured }
    await tx.skillTree.update({ where: { id: tree.id }, data: published, select: { id: true } })
    const details = { tree: draft.name, version: `${number}` }
    const entry = { actorId: authorId, action: 'tree.published', subjectType: 'skill_tree', subjectId: tree.id }
    await recordAudit({ tx, ...entry, details, requestId, at: clock.now() })
    return { treeId: tree.id, version: number, changed: true }
  })
}

function checkDraft(written: TreeDraft): Draft {
  const parsed = treeDraft.safeParse(written)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw invalid(`${issue?.path.join('.') || 'The tree'}: ${issue?.message ?? 'does not fit'}.`)
  }
  const { slug, requires, skills } = parsed.data
  if (requires.includes(slug)) throw invalid('This tree requires itself. Take that requirement out.')
  const needs = new Map(skills.map((skill) => [skill.slug, skill.requires]))
  if (needs.size < skills.length) {
    const twice = skills.find((skill, at) => skills.findIndex((other) => other.slug === skill.slug) !== at)
    throw invalid(`The skill ${twice?.slug} is there twice. Give one of them another slug.`)
  }
  for (const skill of skills) {
    const unknown = skill.requires.find((needed) => !needs.has(needed))
    if (unknown !== undefined)
      throw invalid(
        `${skill.slug} requires ${unknown}, which is no skill of this tree. Add it, or take the requirement out.`,
      )
  }
  const circle = findCircle(needs)
  if (circle !== null)
    throw invalid(`Nobody could begin: ${circle.join(' requires ')}. Take one of these requirements out.`)
  return parsed.data
}

const invalid = (userMessage: string) => new AppError('invalid', { userMessage })

async function findCategory(tx: Tx, slug: string): Promise<string> {
  const category = await tx.skillCategory.findUnique({ where: { slug }, select: { id: true } })
  if (category === null) throw invalid(`There is no category ${slug}.`)
  return category.id
}

type Known = { id: string; authorId: string | null; goalId: string | null; number: number; isSame: boolean }

/**
 * The tree of this slug, if there is one, with its newest version; a tree that was taken back counts on from where it was.
 * Who publishes the same slug at the same moment waits here, also while there is no tree yet. Drafts are compared as the
 * database compares JSON: whatever the order of the keys.
 */
async function holdTree(tx: Tx, draft: Draft): Promise<Known | undefined> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`skill_tree:${draft.slug}`}, 0))`
  const [known] = await tx.$queryRaw<Known[]>`
    SELECT t.id, t.author_id AS "authorId", t.goal_id AS "goalId", coalesce(v.number, 0) AS number,
      coalesce(t.is_published AND v.snapshot - 'skillIds' = ${JSON.stringify(draft)}::jsonb, false) AS "isSame"
    FROM skill_trees t
    LEFT JOIN LATERAL (SELECT number, snapshot FROM skill_tree_versions WHERE tree_id = t.id ORDER BY number DESC LIMIT 1) v ON true
    WHERE t.slug = ${draft.slug}`
  return known
}

/** A slug is its author's. The tree of somebody's goal is theirs alone, and never published. */
function refuseOthers(known: Known, { draft, authorId }: { draft: Draft; authorId: string }): void {
  if (known.authorId === authorId && known.goalId === null) return
  throw new AppError('conflict', {
    userMessage: `There is another tree called ${draft.slug}. Choose another slug.`,
  })
}

async function saveTree(
  tx: Tx,
  { slug, skills, ...draft }: Draft,
  { categoryId, authorId }: { categoryId: string; authorId: string },
): Promise<{ id: string }> {
  const data = {
    name: draft.name,
    categoryId,
    shortDescription: draft.shortDescription,
    description: draft.description,
    difficulty: draft.difficulty,
    estimatedHours: draft.estimatedHours,
    tags: draft.tags,
    nodeCount: skills.length,
    maxDepth: longestWay(new Map(skills.map((skill) => [skill.slug, skill.requires]))),
  }
  return tx.skillTree.upsert({
    where: { slug },
    create: { ...data, slug, authorId },
    update: data,
    select: { id: true },
  })
}

/** One statement for all of them. The answer is each skill's id by its slug. */
async function saveSkills(tx: Tx, treeId: string, { skills }: Draft): Promise<Record<string, string>> {
  const rows = skills.map((skill, at) => ({
    slug: skill.slug,
    name: skill.name,
    short_name: skill.shortName ?? null,
    description: skill.description,
    learning_objectives: skill.objectives,
    kind: skill.type,
    difficulty: skill.difficulty,
    estimated_minutes: skill.minutes,
    xp_value: skill.xp,
    content: skill.content ?? null,
    resources: skill.resources,
    assessments: skill.assessment,
    is_optional: skill.optional,
    is_milestone: skill.milestone,
    sort_order: at,
  }))
  const saved = await tx.$queryRaw<{ id: string; slug: string }[]>`
    INSERT INTO skills (tree_id, slug, name, short_name, description, learning_objectives, kind, difficulty, estimated_minutes,
      xp_value, content, resources, assessments, is_optional, is_milestone, sort_order)
    SELECT ${treeId}::uuid, slug, name, short_name, description, learning_objectives, kind, difficulty, estimated_minutes,
      xp_value, nullif(content, 'null'::jsonb), resources, assessments, is_optional, is_milestone, sort_order
    FROM jsonb_populate_recordset(null::skills, ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT (tree_id, slug) DO UPDATE SET (name, short_name, description, learning_objectives, kind, difficulty,
      estimated_minutes, xp_value, content, resources, assessments, is_optional, is_milestone, sort_order, is_active, updated_at)
      = (EXCLUDED.name, EXCLUDED.short_name, EXCLUDED.description, EXCLUDED.learning_objectives, EXCLUDED.kind, EXCLUDED.difficulty,
      EXCLUDED.estimated_minutes, EXCLUDED.xp_value, EXCLUDED.content, EXCLUDED.resources, EXCLUDED.assessments,
      EXCLUDED.is_optional, EXCLUDED.is_milestone, EXCLUDED.sort_order, true, now())
    RETURNING id, slug`
  await tx.$executeRaw`
    UPDATE skills SET is_active = false WHERE tree_id = ${treeId}::uuid AND id <> ALL(${saved.map(({ id }) => id)}::uuid[])`
  return Object.fromEntries(saved.map(({ slug, id }) => [slug, id]))
}

/** All anew, in one statement: the database then looks for circles once. */
async function saveEdges(tx: Tx, treeId: string, { skills }: Draft, ids: Record<string, string>): Promise<void> {
  const edges = skills.flatMap(({ slug, requires }) =>
    [...new Set(requires)].map((needed) => ({ treeId, skillId: ids[slug] ?? '', prerequisiteId: ids[needed] ?? '' })),
  )
  await tx.skillEdge.deleteMany({ where: { treeId } })
  await tx.skillEdge.createMany({ data: edges })
}

async function saveRequirements(tx: Tx, treeId: string, { requires }: Draft): Promise<void> {
  const trees = await tx.skillTree.findMany({
    where: { slug: { in: requires }, isPublished: true },
    select: { id: true, slug: true },
  })
  const unknown = requires.find((slug) => trees.every((tree) => tree.slug !== slug))
  if (unknown !== undefined) throw invalid(`This tree requires ${unknown}, which is not published.`)
  await tx.skillTreeEdge.deleteMany({ where: { treeId } })
  try {
    await tx.skillTreeEdge.createMany({ data: trees.map(({ id }) => ({ treeId, prerequisiteId: id })) })
  } catch (error) {
    if (!isRefusedBy(error, 'skill_tree_edges_acyclic')) throw error
    throw invalid('One of the trees that this one requires needs this one first. Take that requirement out.')
  }
}
