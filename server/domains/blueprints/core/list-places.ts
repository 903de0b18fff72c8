import type { BlueprintDraft } from '../blueprint-draft'
import { asFolder } from './parse-blueprint-files'
import { keyOf, type Path, type Place } from './places'

/** Where the parts of a draft would be if it were files: for what came from elsewhere. */
export function listPlaces({ modules }: BlueprintDraft): Map<string, Place> {
  const places = new Map<string, Place>()
  const add = (path: Path, file: string) => void places.set(keyOf(path), { file, line: 1 })
  add([], 'blueprint.md')
  for (const [at, { concept, exercises }] of modules.entries()) {
    const folder = `modules/${at + 1}-${asFolder(concept)}`
    add(['modules', at], `${folder}/module.md`)
    for (const [index, exercise] of exercises.entries()) {
      const below = `${folder}/exercises/${index + 1}-${exercise.slug}`
      const path = ['modules', at, 'exercises', index]
      add(path, `${below}/exercise.md`)
      const folders = { files: 'starter', solution: 'solution', tests: 'tests', reviewTests: 'review' } as const
      for (const part of ['files', 'solution', 'tests', 'reviewTests'] as const)
        for (const [number, file] of exercise[part].entries())
          add([...path, part, number], `${below}/${folders[part]}/${file.path}`)
    }
  }
  return places
}
