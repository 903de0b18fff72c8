import { beforeEach, describe, expect, test } from 'vitest'
import { categories } from '../../../content/skill-trees/categories'
import { testDatabase } from '../../testing/database'
import { makeLearningGoal } from '../../testing/factories/memory'
import { makePerson } from '../../testing/factories/people'
import { makeSkillTree } from '../../testing/factories/skills'
import { testServices } from '../../testing/services'
import { publishTree } from './publish-tree'
import { saveCategories } from './save-categories'
import type { TreeDraft } from './schema'

const { db, reset } = await testDatabase()
const { services } = testServices({ db })

let authorId = ''
beforeEach(async () => {
  await reset()
  await saveCategories({ db, categories })
  authorId = (await makePerson({ services, role: 'instructor' })).id
})

const skill = (slug: string, requires: string[], more: object = {}) => ({
  slug,
  name: `The ${slug}`,
  description: 'What it is.',
  objectives: ['Use it.'],
  type: 'knowledge' as const,
  difficulty: 'beginner' as const,
  minutes: 30,
  xp: 10,
  requires,
  ...more,
})
const draft = (more: Partial<TreeDraft> = {}): TreeDraft => ({
  slug: 'bread',
  category: 'data',
  name: 'Bread',
  shortDescription: 'From flour to loaf.',
  description: 'All of it.',
  difficulty: 'beginner',
  estimatedHours: 2,
  tags: ['baking'],
  skills: [skill('flour', []), skill('dough', ['flour']), skill('oven', []), skill('loaf', ['dough', 'oven'])],
  ...more,
})
const publish = (written: TreeDraft, by = authorId) =>
  publishTree({ services, draft: written, authorId: by, requestId: 'test' })
const skillsOf = (treeId: string) => db.client.skill.findMany({ where: { treeId }, orderBy: { sortOrder: 'asc' } })

test('a draft becomes a published tree with its skills, its edges, a snapshot and an audit entry', async () => {
  const { treeId, version, changed } = await publish(draft())
  expect({ version, changed }).toEqual({ version: 1, changed: true })
  const tree = await db.client.skillTree.findUniqueOrThrow({ where: { id: treeId }, include: { category: true } })
  expect(tree).toMatchObject({ isPublished: true, nodeCount: 4, maxDepth: 2, version: 1, category: { slug: 'data' } })
  const skills = await skillsOf(treeId)
  expect(skills.map(({ slug }) => slug)).toEqual(['flour', 'dough', 'oven', 'loaf'])
  const slugOf = new Map(skills.map(({ id, slug }) => [id, slug]))
  const edges = await db.client.skillEdge.findMany({ where: { treeId } })
  expect(edges.map((edge) => `${slugOf.get(edge.skillId)} < ${slugOf.get(edge.prerequisiteId)}`).sort()).toEqual([
    'dough < flour',
    'loaf < dough',
    'loaf < oven',
  ])
  expect(await db.client.auditEntry.findFirstOrThrow({ where: { action: 'tree.published' } })).toMatchObject({
    actorId: authorId,
    subjectId: treeId,
    details: { tree: 'Bread', version: '1' },
  })
})

test('the same draft again changes nothing, whatever the order of its keys', async () => {
  const first = await publish(draft())
  const { skills, slug, ...rest } = draft()
  expect(await publish({ skills, ...rest, slug })).toEqual({ ...first, changed: false })
  expect(await db.client.skillTreeVersion.count()).toBe(1)
})

test('a new version keeps the ids of skills, switches off what is gone, and leaves the old snapshot as it was', async () => {
  const { treeId } = await publish(draft())
  const before = new Map((await skillsOf(treeId)).map(({ slug, id }) => [slug, id]))
  const next = draft({
    skills: [skill('flour', []), skill('starter', ['flour']), skill('loaf', ['starter'], { name: 'A loaf' })],
  })
  expect(await publish(next)).toMatchObject({ version: 2, changed: true })
  const after = await skillsOf(treeId)
  expect(
    after
      .filter(({ isActive }) => !isActive)
      .map(({ slug }) => slug)
      .sort(),
  ).toEqual(['dough', 'oven'])
  for (const { slug, id } of after) if (before.has(slug)) expect(id).toBe(before.get(slug))
  expect(after.find(({ slug }) => slug === 'loaf')?.name).toBe('A loaf')
  expect(await db.client.skillEdge.count({ where: { treeId } })).toBe(2)
  const snapshots = await db.client.skillTreeVersion.findMany({ where: { treeId }, orderBy: { number: 'asc' } })
  expect(snapshots.map(({ snapshot }) => JSON.stringify(snapshot).includes('"dough"'))).toEqual([true, false])
})

test('what was switched off comes back with its old id', async () => {
  const { treeId } = await publish(draft())
  const oven = (await skillsOf(treeId)).find(({ slug }) => slug === 'oven')
  await publish(draft({ skills: [skill('flour', [])] }))
  await publish(draft())
  expect((await skillsOf(treeId)).find(({ slug }) => slug === 'oven')).toMatchObject({ id: oven?.id, isActive: true })
})

describe('is refused with a reason, and nothing is saved:', () => {
  const circle = [skill('a', ['c']), skill('b', ['a']), skill('c', ['b'])]
  test.each<[string, Partial<TreeDraft>, RegExp]>([
    ['a circle, which it shows', { skills: circle }, /a requires c requires b requires a/],
    [
      'a requirement that is not there',
      { skills: [skill('a', ['b'])] },
      /a requires b, which is no skill of this tree/,
    ],
    ['a slug twice', { skills: [skill('a', []), skill('a', [])] }, /a is there twice/],
    ['a category that is not there', { category: 'nowhere' }, /no category nowhere/],
    ['a tree to finish first that is not there', { requires: ['nothing'] }, /requires nothing, which is not published/],
    ['no skills', { skills: [] }, /^skills: /],
  ])('%s', async (_, more, message) => {
    await expect(publish(draft(more))).rejects.toMatchObject({
      code: 'invalid',
      userMessage: expect.stringMatching(message),
    })
    expect(await db.client.skillTree.count()).toBe(0)
  })

  test("somebody else's slug", async () => {
    await publish(draft())
    const other = (await makePerson({ services, role: 'instructor' })).id
    await expect(publish(draft({ name: 'Mine now' }), other)).rejects.toMatchObject({ code: 'conflict' })
    expect((await db.client.skillTree.findFirstOrThrow()).name).toBe('Bread')
  })
})

test('trees that require each other are refused', async () => {
  await publish(draft())
  await publish(draft({ slug: 'cake', requires: ['bread'] }))
  await expect(publish(draft({ requires: ['cake'] }))).rejects.toMatchObject({ code: 'invalid' })
})

test('a tree that requires itself is refused, also when it is there already', async () => {
  await expect(publish(draft({ requires: ['bread'] }))).rejects.toMatchObject({ code: 'invalid' })
  await publish(draft())
  await expect(publish(draft({ requires: ['bread'] }))).rejects.toMatchObject({ code: 'invalid' })
})

test('a tree that was taken back is published again, as the next version', async () => {
  const { treeId } = await publish(draft())
  await db.client.skillTree.update({ where: { id: treeId }, data: { isPublished: false } })
  expect(await publish(draft())).toEqual({ treeId, version: 2, changed: true })
  expect(await db.client.skillTree.findUnique({ where: { id: treeId } })).toMatchObject({
    isPublished: true,
    version: 2,
  })
})

test("somebody else's draft, word for word, and the tree of a goal are not published over", async () => {
  await publish(draft())
  const other = (await makePerson({ services, role: 'instructor' })).id
  await expect(publish(draft(), other)).rejects.toMatchObject({ code: 'conflict' })
  const goal = await makeLearningGoal(db.client, { userId: authorId })
  await makeSkillTree(db.client, { slug: 'my-goal', goalId: goal.id, authorId })
  await expect(publish(draft({ slug: 'my-goal' }))).rejects.toMatchObject({ code: 'conflict' })
})

test('two who publish one slug into two categories at once take turns', async () => {
  const both = await Promise.all([publish(draft()), publish(draft({ category: 'operations' }))])
  expect(both.map(({ version }) => version).sort()).toEqual([1, 2])
})

test('two nodes that publish the same draft at once make one version', async () => {
  const both = await Promise.all([publish(draft()), publish(draft())])
  expect(both.map(({ changed }) => changed).sort()).toEqual([false, true])
  expect(await db.client.skillTreeVersion.count()).toBe(1)
})
