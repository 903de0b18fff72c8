import * as z from 'zod'
import { storedText, storedWords } from '../../platform/db/stored-text'
import type { BlueprintDraft } from './blueprint-draft'
import { checkReview } from './check-review'
import { checkTemplates, universalKeys } from './check-templates'
import { checkExercise } from './core/check-exercise'
import { checkPlan } from './core/check-plan'
import { listPlaces } from './core/list-places'
import { type Finding, type Place, type Problem, problemOf } from './core/places'
import { exerciseParts } from './exercise-parts'
import { hydrateBlueprint } from './hydrate-blueprint'
import { learningObjectives, lessonContent } from './lesson-content'

/**
 * What has to be mended before a blueprint can be published, in the order of the files. Whether its exercises hold what
 * they promise only running them can tell: that is `npm run prove`.
 */
export function checkBlueprint({
  draft,
  places = listPlaces(draft),
}: {
  draft: BlueprintDraft
  /** Where each part was read, if it was read from files. */
  places?: ReadonlyMap<string, Place>
}): Problem[] {
  const exercises = draft.modules.flatMap((module, at) =>
    module.exercises.flatMap((exercise, index) =>
      checkExercise(exercise).map((found) => ({ ...found, path: ['modules', at, 'exercises', index, ...found.path] })),
    ),
  )
  const found = [
    ...catalogueFaults(draft),
    ...checkReview(draft),
    ...checkTemplates(draft),
    ...checkPlan(draft),
    ...exercises,
  ]
  const all = found.length > 0 ? found : checkLargest(draft)
  return all.map((one) => problemOf(one, places)).sort(byPlace)
}

const byPlace = (one: Problem, other: Problem) =>
  one.file === other.file ? one.line - other.line : one.file.localeCompare(other.file, 'en', { numeric: true })

/** The part of it that no hash knows about: what the catalogue shows. Costs nothing, so it is looked at every time. */
export function checkCatalogue({
  draft,
  places = listPlaces(draft),
}: {
  draft: BlueprintDraft
  places?: ReadonlyMap<string, Place>
}): Problem[] {
  return catalogueFaults(draft).map((one) => problemOf(one, places))
}

/** What the catalogue shows is the same for everybody. */
function catalogueFaults(draft: BlueprintDraft): Finding[] {
  return (['name', 'summary', 'notes'] as const)
    .filter((key) => /\{[A-Z][A-Z0-9_]*(\|[a-z]+)*\}/.test(draft[key]))
    .map((key) => ({ path: [key], problem: 'has a hole', instead: 'Nobody fills it there: write it for everybody.' }))
}

const title = storedWords(300)
const hydratedModule = z.object({
  title,
  description: storedText(10_000),
  objectives: learningObjectives,
  content: lessonContent,
  exercises: z.array(z.object({ title, prompt: storedWords(40_000), ...exerciseParts })),
})
const hydratedBlueprint = z.object({
  title,
  description: storedText(20_000),
  modules: z.array(hydratedModule),
  unresolved: z.array(z.string()).max(0, 'something that nothing fills'),
})

/**
 * What words are made of at their longest: letters, and what grows most where it is escaped (signs in prose, strings and
 * patterns; backticks in Python; letters of other alphabets in addresses and bytes) or written in capitals.
 */
const widestSigns = ['w', '\\*', '`', '語', 'ΐ']

/** The longest words that anybody may love, and every text has to fit where it will be stored. */
function checkLargest(draft: BlueprintDraft): Finding[] {
  const found = widestSigns
    // Without a space, at which a long value would be cut to the one short word before it.
    .map((sign) => Object.fromEntries(universalKeys.map((key) => [key, `${key[0]}${sign.repeat(5_000)}`])))
    .flatMap(
      (variables) =>
        hydratedBlueprint.safeParse(hydrateBlueprint({ blueprint: draft, variables, rigor: 'advanced' })).error
          ?.issues ?? [],
    )
  const paths = new Map(found.map((issue) => [issue.path.join('/'), issue]))
  return [...paths.values()].map(({ path, message }) => ({
    path,
    problem: `does not fit once long words fill it: ${message}`,
    instead: 'Shorten the text, or use fewer holes in it.',
  }))
}
