import { beforeAll, expect, test } from 'vitest'
import { categories } from '../../../content/skill-trees/categories'
import { frontendDevelopment } from '../../../content/skill-trees/frontend-development/tree'
import { relationalDatabases } from '../../../content/skill-trees/relational-databases/tree'
import { testDatabase } from '../../testing/database'
import { callAs, makePerson } from '../../testing/factories/people'
import { testServices } from '../../testing/services'
import { publishTree } from '../skills/publish-tree'
import { saveCategories } from '../skills/save-categories'

const { db } = await testDatabase()
const { services } = testServices({ db })

beforeAll(async () => {
  const authorId = (await makePerson({ services, role: 'instructor' })).id
  await saveCategories({ db, categories })
  for (const draft of [frontendDevelopment, relationalDatabases])
    await publishTree({ services, draft, authorId, requestId: 'test' })
  const blueprint = { slug: 'universal', title: 'The Universal Blueprint', summary: 'Seven concepts of architecture.' }
  const { id } = await db.client.blueprint.create({ data: blueprint })
  const version = { blueprintId: id, number: 1, titleTemplate: 'The {ENTITY} architect' }
  await db.client.blueprintVersion.create({ data: { ...version, status: 'published', publishedAt: new Date() } })
  await db.client.blueprint.create({ data: { slug: 'unfinished', title: 'Universal drafts' } })
})

const search = async (query: string, limit = 20) => (await callAs(services).discovery.search({ query, limit })).results
const names = async (query: string) => (await search(query)).map(({ name }) => name)

test('a tree is found by its name, first, with what it says about itself', async () => {
  const [first] = await search('frontend development')
  expect(first).toEqual({
    kind: 'tree',
    slug: 'frontend-development',
    name: frontendDevelopment.name,
    summary: frontendDevelopment.shortDescription,
    tree: null,
  })
})

test.each(['fronend developement', 'frontned', 'Fróntend', 'FRONTEND', 'relatonal databse'])(
  'and by %s',
  async (query) => {
    expect((await search(query))[0]?.kind).toBe('tree')
  },
)

test('a skill says in a sentence what it is, and where it stands', async () => {
  const [first] = await search('flexbox')
  expect(first).toMatchObject({ kind: 'skill', tree: { slug: 'frontend-development', name: 'Frontend development' } })
  expect(first?.summary).toMatch(/^Flexbox [^.]+\.$/)
})

test.each([
  ['flexbx', /flexbox/i],
  ['recat', /react/i],
  ['acessibility', /accessib/i],
  ['tranzactions', /transaction/i],
  ['qureies', /quer/i],
  ['tpyescript', /typescript/i],
])('a skill that is misspelt as %s', async (query, name) => {
  const found = await search(query)
  expect(found.slice(0, 5).some((one) => one.kind === 'skill' && name.test(one.name))).toBe(true)
})

test('other forms of a word find it too', async () => {
  expect(await names('indexing')).toContainEqual(expect.stringMatching(/index/i))
})

test('a published blueprint is found, a draft is not', async () => {
  expect(await names('universal')).toEqual(['The Universal Blueprint'])
  expect((await search('architecture'))[0]?.slug).toBe('universal')
})

test('what is switched off or not published is not found', async () => {
  const [skill] = await db.client.skill.findMany({ where: { name: { contains: 'lexbox' } } })
  await db.client.skill.updateMany({ where: { id: skill?.id }, data: { isActive: false } })
  expect(await names('flexbox')).not.toContain(skill?.name)
  await db.client.skillTree.update({
    where: { slug: 'relational-databases' },
    data: { isPublished: false, isFeatured: false },
  })
  expect(
    (await search('relational databases')).filter(({ tree, slug }) => (tree?.slug ?? slug) === 'relational-databases'),
  ).toEqual([])
})

test.each(['%', "'; DROP TABLE skills; --", '&|!()', '"open quote', '-', 'or or or', '\\', 'x'.repeat(200), '💥'])(
  '%s is only text',
  async (query) => {
    expect(await search(query)).toBeInstanceOf(Array)
  },
)

test('nothing is nothing: no guess is better than a wild one', async () => {
  expect(await search('zzyzx qwrtp')).toEqual([])
})

test('no more than asked for, and nothing without a query', async () => {
  expect(await search('react', 3)).toHaveLength(3)
  await expect(search('   ')).rejects.toMatchObject({ code: 'invalid' })
  await expect(search('a\u0000b')).rejects.toMatchObject({ code: 'invalid' })
  await expect(search('react', 51)).rejects.toMatchObject({ code: 'invalid' })
})
