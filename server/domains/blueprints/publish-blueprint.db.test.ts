import { beforeEach, describe, expect, test } from 'vitest'
import { testDatabase } from '../../testing/database'
import { makeBlueprint } from '../../testing/factories/blueprints'
import { makeGeneratedCourse } from '../../testing/factories/courses'
import { makePerson } from '../../testing/factories/people'
import { makePublishedBlueprint } from '../../testing/factories/published'
import { testServices } from '../../testing/services'
import type { BlueprintDraft } from './blueprint-draft'
import { hashBlueprint } from './hash-blueprint'
import { publishBlueprint } from './publish-blueprint'
import { readBlueprintFolder } from './read-blueprint-folder'
import { readBlueprintVersion, readPublishedBlueprint } from './read-version'

const { db, reset } = await testDatabase()
const { services } = testServices({ db })
beforeEach(reset)

const folder = await readBlueprintFolder({ directory: 'server/testing/fixtures/blueprints/small' })
if (!folder.ok) throw new Error(JSON.stringify(folder.problems))
const small = folder.draft
const changed: BlueprintDraft = { ...small, description: 'Once more, from one {ENTITY} to many.', notes: 'Reworded.' }

const publish = (draft: BlueprintDraft = small, authorId: string | null = null) =>
  publishBlueprint({ services, draft, authorId, requestId: 'test' })
const versions = () =>
  db.client.blueprintVersion.findMany({ orderBy: { number: 'asc' }, select: { number: true, status: true } })

test('what a draft says is live, with its modules, its edges, its exercises and an audit entry', async () => {
  const { blueprintId, versionId, ...said } = await publish()
  expect(said).toEqual({ number: 1, changed: true })
  const blueprint = await db.client.blueprint.findUniqueOrThrow({ where: { id: blueprintId } })
  expect(blueprint).toMatchObject({ slug: 'small', title: 'A small blueprint', authorId: null })
  const live = await readPublishedBlueprint({ db, slug: 'small' })
  expect(live).toMatchObject({ id: versionId, number: 1, blueprint: small })
  expect([...(live?.moduleIds.keys() ?? [])]).toEqual(['atom_state', 'workflow_loops'])
  expect([...(live?.exerciseIds.keys() ?? [])]).toEqual([
    'atom_state/keep',
    'atom_state/keep-python',
    'atom_state/ask',
    'workflow_loops/find',
    'workflow_loops/count',
  ])
  expect(await db.client.auditEntry.findFirstOrThrow({ where: { action: 'blueprint.published' } })).toMatchObject({
    actorId: null,
    subjectId: blueprintId,
    details: { blueprint: 'A small blueprint', version: '1' },
  })
})

test('what was read back has the hash of what was published', async () => {
  const { versionId } = await publish()
  const { blueprint } = await readBlueprintVersion({ db, versionId })
  expect(hashBlueprint(blueprint)).toBe(hashBlueprint(small))
})

test('how it is reviewed is kept, and a change of it is a new version', async () => {
  await publish()
  const reviewTests = [{ path: 'edges.test.ts', text: "test('{METRIC} at the edge', () => {})\n" }]
  const modules = small.modules.map((module) => ({
    ...module,
    exercises: module.exercises.map((one) => (one.slug === 'keep' ? { ...one, reviewTests } : one)),
  }))
  const tested = { ...small, modules }
  const weighed = { ...tested, review: { bar: 75, rules: { magic_value: 0, nested_choice: 2.5 } } }
  expect(await publish(tested)).toMatchObject({ number: 2, changed: true })
  const { versionId, number } = await publish(weighed)
  const { blueprint } = await readBlueprintVersion({ db, versionId })
  expect(number).toBe(3)
  expect(blueprint).toEqual(weighed)
  expect(hashBlueprint(blueprint)).toBe(hashBlueprint(weighed))
  await expect(publish({ ...weighed, review: { rules: { magic: 1 } } })).rejects.toMatchObject({
    userMessage: expect.stringContaining('magic_value'),
  })
})

test('a version is read once, because it never changes', async () => {
  const { versionId } = await publish()
  expect(await readBlueprintVersion({ db, versionId })).toBe(await readBlueprintVersion({ db, versionId }))
  const { modules } = (await readBlueprintVersion({ db, versionId })).blueprint
  expect(modules.map(({ prerequisites }) => prerequisites)).toEqual([[], ['atom_state']])
})

test('the same again changes nothing', async () => {
  const first = await publish()
  expect(await publish()).toEqual({ ...first, changed: false })
  expect(await publish({ ...small, notes: 'Told otherwise.' })).toEqual({ ...first, changed: false })
  expect(await versions()).toEqual([{ number: 1, status: 'published' }])
  expect(await db.client.auditEntry.count({ where: { action: 'blueprint.published' } })).toBe(1)
})

test('a new name in the catalogue needs no new version', async () => {
  const first = await publish()
  expect(await publish({ ...small, name: 'Small', summary: 'Less.' })).toEqual({ ...first, changed: false })
  expect(await db.client.blueprint.findFirstOrThrow()).toMatchObject({ title: 'Small', summary: 'Less.' })
})

test('something else is the next version; a course stays with the one it was made from', async () => {
  const first = await publish()
  const course = await makeGeneratedCourse(db.client, { blueprintVersionId: first.versionId })
  expect(await publish(changed)).toMatchObject({ number: 2, changed: true })
  expect(await versions()).toEqual([
    { number: 1, status: 'deprecated' },
    { number: 2, status: 'published' },
  ])
  const kept = await db.client.generatedCourse.findUniqueOrThrow({ where: { id: course.id } })
  expect(kept.blueprintVersionId).toBe(first.versionId)
  expect((await readBlueprintVersion({ db, versionId: first.versionId })).blueprint).toEqual(small)
})

test('back to the old content the old number is live again', async () => {
  const first = await publish()
  const { publishedAt } = await db.client.blueprintVersion.findUniqueOrThrow({ where: { id: first.versionId } })
  await publish(changed)
  expect(await publish()).toEqual({ ...first, changed: true })
  expect(await versions()).toEqual([
    { number: 1, status: 'published' },
    { number: 2, status: 'deprecated' },
  ])
  const again = await db.client.blueprintVersion.findUniqueOrThrow({ where: { id: first.versionId } })
  expect(again.publishedAt).toEqual(publishedAt)
})

test('two nodes that start at once make one version', async () => {
  const both = await Promise.all([publish(), publish()])
  expect(both.map((one) => one.changed).sort()).toEqual([false, true])
  expect(await versions()).toHaveLength(1)
})

test('a version that was made without a hash stays, and the next number is taken', async () => {
  await makePublishedBlueprint(db.client, { slug: 'small' })
  expect(await publish()).toMatchObject({ number: 2, changed: true })
})

test('what was stored by an older version of the house is read', async () => {
  const { version, modules } = await makePublishedBlueprint(db.client)
  const { blueprint, moduleIds } = await readBlueprintVersion({ db, versionId: version.id })
  expect(moduleIds.get('atom_state')).toBe(modules[0].id)
  expect(blueprint.modules[0]?.content.sections[0]).toMatchObject({ id: 'state', rigor: 'standard' })
})

describe('is refused, and nothing is saved:', () => {
  test('what the check finds, with where it stands', async () => {
    const [first, ...rest] = small.modules
    if (first === undefined) throw new Error('it has a module')
    const modules = [{ ...first, prerequisites: ['workflow_loops'] }, ...rest]
    await expect(publish({ ...small, modules })).rejects.toMatchObject({
      code: 'invalid',
      userMessage: expect.stringContaining('needs workflow_loops, which no module before it teaches'),
    })
    expect(await db.client.blueprint.count()).toBe(0)
  })

  test('a hole in the catalogue, also of what is live already', async () => {
    await publish()
    for (const catalogue of [{ name: 'All {ENTITY|plural}' }, { summary: 'Of {METRIC}.' }])
      await expect(publish({ ...small, ...catalogue })).rejects.toMatchObject({
        code: 'invalid',
        userMessage: expect.stringContaining('has a hole'),
      })
    expect(await db.client.blueprint.findFirstOrThrow()).toMatchObject({ title: small.name, summary: small.summary })
  })

  test("somebody else's slug", async () => {
    const { id: authorId } = await makePerson({ services, role: 'instructor' })
    await makeBlueprint(db.client, { slug: 'small', authorId })
    await expect(publish()).rejects.toMatchObject({ code: 'conflict' })
    expect(await versions()).toEqual([])
  })
})
