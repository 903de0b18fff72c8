import { expect, test } from 'vitest'
import { contentOf, makeReader, publishFromFolder, sneakerWords } from '../../testing/course-making'
import { testDatabase } from '../../testing/database'
import { testServices } from '../../testing/services'
import { lessonContent } from '../blueprints/lesson-content'

const { db } = await testDatabase()
const { services } = testServices({ db })

/** How the modules of a course open: in the archetype's own words, if it has one and they are known. */
async function openingsOf(archetype: string | undefined, words: Record<string, string>) {
  const variables = { ...sneakerWords, ...words }
  const { courseId } = await makeReader(services, { blueprint: 'universal', archetype, variables, key: 'the same' })
  const { modules } = await contentOf(services, courseId)
  return modules.map(({ content }) => lessonContent.parse(content).story?.body ?? '')
}

test('two archetypes with the same words have two courses, each with the word that only it asks for', async () => {
  await publishFromFolder(services, 'universal')
  const words = { condition: 'wear', material: 'calfskin' }
  const [collector, crafter, nobody] = [
    await openingsOf('collector', words),
    await openingsOf('crafter', words),
    await openingsOf(undefined, words),
  ]
  expect(collector.filter((body) => body.includes('wear'))).toHaveLength(7)
  expect(crafter.filter((body) => body.includes('calfskin'))).toHaveLength(7)
  expect(`${collector}`).not.toContain('calfskin')
  expect(nobody.every((body, at) => collector[at]?.startsWith(body) && crafter[at]?.startsWith(body))).toBe(true)
}, 120_000)
