import { beforeEach, describe, expect, test } from 'vitest'
import { allDataRights } from './all-data-rights'
import { testDatabase } from './testing/database'
import { makeBlueprint } from './testing/factories/blueprints'
import { makeGeneratedCourse, makeGeneratedModule } from './testing/factories/courses'
import { makeRecommendation } from './testing/factories/discovery'
import { makeExercise } from './testing/factories/exercises'
import { makeInboxEntry, makeUserRelationship } from './testing/factories/guild'
import { makeAuditEntry } from './testing/factories/identity'
import { callAs, testPassword } from './testing/factories/people'
import {
  makeSkillTree,
  makeSkillTreeEdge,
  makeUserSkillProgress,
  makeUserSkillTreeProgress,
} from './testing/factories/skills'
import { makeMessage } from './testing/factories/tutor'
import { makeWorld, type World } from './testing/factories/world'
import { testServices } from './testing/services'

const { db, reset } = await testDatabase()
const { services } = testServices({ db })

beforeEach(reset)

/** Reference data, what everybody shares, sums over all: they know no person. */
const nobodys = [
  '_prisma_migrations',
  'achievements',
  'archetypes',
  'meta_categories',
  'rate_limits',
  'skill_categories',
  'skill_deconstructions',
  'titles',
  'topic_analytics',
  'trending',
]

const parts = allDataRights.flatMap((part) => part.tables)

describe('the parts', () => {
  test('have every table with a person in it, each in one of them', async () => {
    const rows = await db.client.$queryRaw<{ table: string }[]>`
      SELECT DISTINCT c.relname AS "table"
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND (
        a.attname ~ '(^|_)(user|owner|actor|author|follower|following|created_by|updated_by)(_id)?$'
        OR EXISTS (SELECT 1 FROM pg_constraint k WHERE k.contype = 'f' AND k.confrelid = 'users'::regclass AND k.conrelid = c.oid))`
    expect(new Set(parts).size).toBe(parts.length)
    expect(rows.map((row) => row.table).filter((table) => !parts.includes(table))).toEqual([])
  })

  test('have every other table too, unless it is nobody’s', async () => {
    expect([...parts, ...nobodys].sort()).toEqual(await tableNames())
  })

  test('are found by an index, so that no erasure reads a whole table', async () => {
    const rows = await db.client.$queryRaw<{ key: string }[]>`
      SELECT k.conname AS key FROM pg_constraint k
      WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND NOT EXISTS (
        SELECT 1 FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indpred IS NULL
        AND k.conkey @> (i.indkey::int2[])[0:cardinality(k.conkey) - 1] AND k.conkey <@ (i.indkey::int2[])[0:cardinality(k.conkey) - 1])`
    expect(rows).toEqual([])
  })
})

describe('the export', () => {
  test('has every room, and what the person wrote, did and was told', async () => {
    const world = await makeWorld(services)
    const {
      learner,
      account,
      onboarding,
      taught,
      course,
      dispute,
      practice,
      memory,
      messages,
      rewards,
      guild,
      discovery,
    } = world
    const exported = await exportOf(world)
    expect(Object.keys(exported.data)).toEqual(allDataRights.map((part) => part.room))
    const text = JSON.stringify(exported)
    for (const own of [
      learner.email,
      learner.username,
      'joined',
      'Novice',
      'I collect sneakers.',
      account.token.name,
      Buffer.from(account.file.bytes).toString('base64'),
      onboarding.variables[0].variableValue,
      onboarding.archetype.slug,
      taught.blueprint.blueprint.slug,
      taught.blueprint.exercises[1].slug,
      taught.tree.tree.slug,
      course.course.title,
      course.tag.tag,
      course.exercise.title,
      course.submission.submissionKey,
      course.evaluation.id,
      course.review.id,
      dispute.reason,
      'The state is private.',
      practice.activity.userNotes,
      practice.deconstruction.skillName,
      memory.goal.title,
      memory.skills[1].slug,
      memory.card.question,
      memory.log.id,
      memory.session.id,
      ...messages.map(({ content }) => content),
      rewards.achievement.key,
      rewards.title.name,
      guild.activity.id,
      discovery.recommendation.displayText,
    ])
      expect(text).toContain(own)
  })

  test('has no secret', async () => {
    const text = JSON.stringify(await exportOf(await makeWorld(services)))
    expect(text).not.toMatch(/plain:|[0-9a-f]{64}"[^}]*tokenHash|idHash|tokenHash|passwordHash/)
  })

  test('names others by what everybody calls them, and only those who would know it', async () => {
    const world = await makeWorld(services)
    const other = await makeWorld(services)
    await followEachOther(world, other)
    const muted = await makeUserRelationship(db.client, { followingId: world.learner.id, status: 'muted' })
    const asking = await makeUserRelationship(db.client, { followingId: world.learner.id, status: 'pending' })
    const { data } = await exportOf(world)
    const usernameOf = async (id: string) => (await db.client.user.findUniqueOrThrow({ where: { id } })).username
    expect(data.guild).toMatchObject({
      following: [
        { username: world.companion.username, status: 'active' },
        { username: other.learner.username, status: 'active' },
      ],
      followers: [
        { username: world.companion.username, accepted: true },
        { username: other.learner.username, accepted: true },
        { username: await usernameOf(muted.followerId), accepted: true },
        { username: await usernameOf(asking.followerId), accepted: false },
      ],
    })
    const text = JSON.stringify(data)
    const { blocker } = world.guild
    for (const foreign of [blocker.id, blocker.username, other.learner.id, other.learner.email, world.companion.id])
      expect(text).not.toContain(foreign)
    expect(text).not.toContain('muted')
    expect(text).not.toContain(world.practice.deconstruction.userQuery)
  })

  test('is no way to a solution, a test, an answer or a hint that was not taken', async () => {
    const world = await makeWorld(services)
    const { conversation, learner } = world
    await makeMessage(db.client, { conversationId: conversation.id, role: 'system', content: 'The solution is 42.' })
    const { data } = await exportOf(world)
    const { exercises } = JSON.parse(JSON.stringify(data.exercises))
    expect(exercises).toHaveLength(4)
    for (const exercise of exercises) {
      for (const hidden of ['solution', 'tests', 'reviewTests', 'flaws']) expect(exercise).not.toHaveProperty(hidden)
    }
    expect(exercises[0].hints).toEqual([expect.objectContaining({ id: 'hash' })])
    expect(exercises[3].quiz).toEqual([
      { id: 'who-decides', kind: 'single', prompt: expect.any(String), options: expect.any(Array) },
      { id: 'keyword', kind: 'fill-in', prompt: expect.any(String), caseMatters: false },
    ])
    expect(JSON.stringify(data)).not.toContain('The solution is 42.')
    expect(JSON.stringify(data)).toContain(learner.id)
  })
})

describe('erasure', () => {
  test('leaves nothing of the person in any table, and everything of the others', async () => {
    const stays = await makeWorld(services)
    await makeAuditEntry(db.client, { actorId: stays.learner.id, subjectType: 'user', subjectId: stays.learner.id })
    const untouched = await rowsOfAll()
    const gone = await makeWorld(services)
    await makeAuditEntry(db.client, { actorId: stays.learner.id, subjectType: 'user', subjectId: gone.learner.id })
    await followEachOther(gone, stays)
    const withBoth = await rowsOfAll()

    await erase(gone)

    const left = await rowsOfAll()
    for (const name of [gone.learner.id, gone.learner.email, gone.learner.username])
      expect(tablesOf(left.filter(({ text }) => text.includes(name)))).toEqual([])
    expect(without(untouched, left)).toEqual([])
    // What stood between the two went with one of them, or keeps a pseudonym.
    const lost = without(withBoth, left).filter(({ text }) => text.includes(stays.learner.id))
    expect(tablesOf(lost)).toEqual(['audit_log', 'feed_inbox', 'user_relationships'])
    expect(tablesOf(without(left, untouched))).toEqual(leftBehind)
    const { audit } = gone.account
    const entry = await db.client.auditEntry.findUniqueOrThrow({ where: { id: audit.id } })
    expect(entry).toMatchObject({ action: audit.action, actorId: expect.any(String), details: {} })
  })

  test('passes on what the person published to a former member, and those go on learning by it', async () => {
    const author = await makeWorld(services)
    const reader = await makeWorld(services)
    const learning = await learnFrom(author.taught, reader)
    const { blueprint, draft, tree } = author.taught
    const unfinished = await makeSkillTree(db.client, { authorId: author.learner.id })
    const idea = await makeBlueprint(db.client, { authorId: author.learner.id })
    await erase(author)
    const noAuthor = { authorId: null }
    const { client } = db
    expect(await client.blueprint.findUnique({ where: { id: blueprint.blueprint.id } })).toMatchObject(noAuthor)
    expect(await client.blueprintVersion.findUnique({ where: { id: blueprint.version.id } })).toMatchObject(noAuthor)
    expect(await client.skillTree.findUnique({ where: { id: tree.tree.id } })).toMatchObject(noAuthor)
    expect(await client.skillTreeVersion.findUnique({ where: { id: tree.version.id } })).toMatchObject(noAuthor)
    expect(await client.skillTree.findUnique({ where: { id: author.memory.tree.id } })).toBeNull()
    // What nobody was shown is gone.
    expect(await client.blueprintVersion.findUnique({ where: { id: draft.id } })).toBeNull()
    expect(await client.blueprint.findUnique({ where: { id: idea.id } })).toBeNull()
    expect(await client.skillTree.findUnique({ where: { id: unfinished.id } })).toBeNull()
    expect(await client.generatedCourse.findUnique({ where: { id: learning.course.id } })).toEqual(learning.course)
    expect(await client.userSkillProgress.findUnique({ where: { id: learning.progress.id } })).toEqual(
      learning.progress,
    )
  })

  test('needs the password, and a wrong one loses nothing', async () => {
    const { learner } = await makeWorld(services)
    const before = await rowsOfAll()
    const api = callAs(services, { cookieHeader: learner.cookie })
    await expect(api.identity.deleteAccount({ password: 'wrong' })).rejects.toMatchObject({ code: 'invalid' })
    expect(tablesOf(without(before, await rowsOfAll()))).toEqual([])
  })
})

const exportOf = ({ learner }: World) => callAs(services, { cookieHeader: learner.cookie }).identity.exportMyData()

const erase = ({ learner }: World) =>
  callAs(services, { cookieHeader: learner.cookie }).identity.deleteAccount({ password: testPassword })

async function followEachOther(one: World, other: World): Promise<void> {
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    await makeUserRelationship(db.client, { followerId: a.learner.id, followingId: b.learner.id })
    await makeInboxEntry(db.client, { userId: a.learner.id, activityId: b.guild.activity.id })
  }
}

/** A reader takes up what an author published, in every way that leaves a row. */
async function learnFrom({ blueprint, tree }: World['taught'], reader: World) {
  const userId = reader.learner.id
  const item = { blueprintId: blueprint.blueprint.id, archetypeId: reader.onboarding.archetype.id }
  const course = await makeGeneratedCourse(db.client, { userId, blueprintVersionId: blueprint.version.id })
  const { id: moduleId } = await makeGeneratedModule(db.client, {
    courseId: course.id,
    blueprintModuleId: blueprint.modules[0].id,
  })
  await makeExercise(db.client, { moduleId, blueprintExerciseId: blueprint.exercises[0].id })
  await makeRecommendation(db.client, { ...item, userId })
  await makeSkillTreeEdge(db.client, { treeId: reader.taught.tree.tree.id, prerequisiteId: tree.tree.id })
  await makeUserSkillTreeProgress(db.client, { userId, treeId: tree.tree.id })
  const progress = await makeUserSkillProgress(db.client, { userId, skillId: tree.skills[0].id })
  return { course, progress }
}

/** Where an erased person's world leaves rows: nobody's, those by a former member or a pseudonym, and those of their companions. */
const leftBehind = [
  ...nobodys.filter((table) => table !== '_prisma_migrations'),
  'audit_log',
  ...['blueprints', 'blueprint_versions', 'blueprint_modules', 'blueprint_module_edges', 'blueprint_exercises'],
  ...['skill_trees', 'skill_tree_edges', 'skill_tree_versions', 'skills', 'skill_edges', 'skill_links'],
  ...['users', 'user_profiles', 'learner_stats', 'learning_events', 'activity_feed'],
].sort()

type Row = { table: string; text: string }

async function tableNames(): Promise<string[]> {
  const tables = await db.client.$queryRaw<
    { name: string }[]
  >`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`
  return tables.map(({ name }) => name).sort()
}

/** The whole database, as text. */
async function rowsOfAll(): Promise<Row[]> {
  const rows: Row[] = []
  for (const table of await tableNames())
    rows.push(
      ...(await db.client.$queryRawUnsafe<Row[]>(`SELECT '${table}' AS "table", t::text AS text FROM "${table}" t`)),
    )
  return rows
}

/** Those that are not among the others, as they were. */
function without(rows: Row[], others: Row[]): Row[] {
  const known = new Set(others.map(({ table, text }) => `${table} ${text}`))
  return rows.filter(({ table, text }) => !known.has(`${table} ${text}`))
}

const tablesOf = (rows: Row[]): string[] => [...new Set(rows.map(({ table }) => table))].sort()
