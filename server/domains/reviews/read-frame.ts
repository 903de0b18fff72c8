import type { Tx } from '../../platform/db/database'
import { readStored } from '../../platform/db/stored-data'
import { blueprintsJson } from '../blueprints/stored-json'
import { coursesJson } from '../courses/stored-json'
import { usualBar } from './core/rubric'
import type { RuleWeights } from './core/score-evidence'
import type { ReviewWords } from './core/write-review'

export type Frame = {
  bar: number
  weights: RuleWeights
  words: ReviewWords
  /** Every word of the learner's world, for remarks about names. */
  domainWords: string[]
}

/** What the blueprint asks of work in a course, and what its learner calls things. */
export async function readFrame(tx: Tx, courseId: string): Promise<Frame> {
  const course = await tx.generatedCourse.findUniqueOrThrow({
    where: { id: courseId },
    select: { variables: true, blueprintVersion: { select: { id: true, review: true } } },
  })
  const at = { table: 'generated_courses', id: courseId, column: 'variables' }
  const variables = readStored(coursesJson['generated_courses.variables'], course.variables, at)
  const { bar = usualBar, rules = {} } = settingsOf(course.blueprintVersion)
  return {
    bar,
    weights: rules,
    words: {
      entity: variables['entity_primary'] ?? 'thing',
      metric: variables['metric'] ?? 'value',
      container: variables['container'] ?? 'collection',
      action: variables['action'] ?? 'change',
      actor: variables['actor'] ?? 'person',
    },
    domainWords: Object.values(variables),
  }
}

function settingsOf(version: { id: string; review: unknown } | null) {
  if (version === null) return {}
  const at = { table: 'blueprint_versions', id: version.id, column: 'review' }
  return readStored(blueprintsJson['blueprint_versions.review'], version.review, at)
}
