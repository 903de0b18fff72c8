import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { testDatabase } from '../../testing/database'
import { makeBlueprint } from '../../testing/factories/blueprints'
import { makePerson } from '../../testing/factories/people'
import { testServices } from '../../testing/services'
import { publishHouseBlueprints } from './publish-house-blueprints'
import { readBlueprintFolder } from './read-blueprint-folder'
import { readPublishedBlueprint } from './read-version'

const { db, reset } = await testDatabase()
const { services, logged } = testServices({ db })

let copy = ''
let directory = ''
beforeEach(async () => {
  await reset()
  copy = await mkdtemp(join(tmpdir(), 'guildhall-house-'))
  directory = copy
  await cp('server/testing/fixtures/blueprints', directory, { recursive: true })
})
afterEach(() => rm(copy, { recursive: true, force: true }))

async function start() {
  const steps: string[] = []
  const published = await publishHouseBlueprints({ services, directory, onStep: (step) => steps.push(step) })
  return { steps, numbers: published.map(({ number }) => number) }
}

test('a start publishes what is new and says so; the next one has nothing to say', async () => {
  expect(await start()).toEqual({ steps: ['Publishing A small blueprint, version 1'], numbers: [1] })
  expect(await start()).toEqual({ steps: [], numbers: [1] })
})

test('what the academy ships is published as it is written', async () => {
  directory = 'content/blueprints'
  expect((await start()).numbers).toEqual([1])
  const folder = await readBlueprintFolder({ directory: 'content/blueprints/universal' })
  const live = await readPublishedBlueprint({ db, slug: 'universal' })
  expect(live?.blueprint).toEqual(folder.ok ? folder.draft : folder.problems)
  expect(await start()).toEqual({ steps: [], numbers: [1] })
})

test('a file that was changed makes the next version', async () => {
  await start()
  await writeFile(
    join(directory, 'small/modules/1-atom-state/exercises/1-keep/starter/atom.ts'),
    'export class {ENTITY|pascal} {}\n',
  )
  expect(await start()).toEqual({ steps: ['Publishing A small blueprint, version 2'], numbers: [2] })
})

test('a broken folder stops the start, and the message names the file', async () => {
  const file = 'small/modules/2-workflow-loops/module.md'
  await writeFile(join(directory, file), '---\nconcept: workflow_loops\n')
  await expect(start()).rejects.toMatchObject({ code: 'invalid', userMessage: expect.stringContaining(`${file}:1 `) })
  expect(await db.client.blueprint.count()).toBe(0)
})

test('so does one that cannot be taught', async () => {
  const file = 'small/modules/1-atom-state/exercises/1-keep/tests/atom.test.ts'
  await rm(join(directory, file))
  await expect(start()).rejects.toMatchObject({
    userMessage: expect.stringContaining(
      'small/modules/1-atom-state/exercises/1-keep/exercise.md:1 is a build without tests',
    ),
  })
})

test('a slug that somebody had first stays theirs, and the start goes on', async () => {
  const { id: authorId } = await makePerson({ services, role: 'instructor' })
  await makeBlueprint(db.client, { slug: 'small', title: 'Mine', authorId })
  expect(await start()).toEqual({ steps: [], numbers: [] })
  expect(logged).toContainEqual(expect.objectContaining({ level: 'error', slug: 'small' }))
  expect(await db.client.blueprint.findFirstOrThrow()).toMatchObject({ title: 'Mine', authorId })
})
