import type { BlueprintDraft, ModuleDraft } from '../blueprint-draft'
import type { Finding } from './places'

/** How the modules hang together: what needs what, and which exercise serves which objective. */
export function checkPlan({ modules }: BlueprintDraft): Finding[] {
  return modules.flatMap((module, at) => {
    const found = [...checkPrerequisites(module, modules.slice(0, at)), ...checkObjectives(module)]
    return [...found, ...checkAlternatives(module)].map((one) => ({ ...one, path: ['modules', at, ...one.path] }))
  })
}

/** Everything that a module needs stands before it, so nothing can need itself. */
function checkPrerequisites({ prerequisites, rigor }: ModuleDraft, before: ModuleDraft[]): Finding[] {
  return prerequisites.flatMap((concept): Finding[] => {
    const needed = before.find((module) => module.concept === concept)
    const path = ['prerequisites']
    if (needed === undefined) {
      const instead = 'Name the concept of a module with a smaller number.'
      return [{ path, problem: `needs ${concept}, which no module before it teaches`, instead }]
    }
    if (rigor === 'advanced' || needed.rigor === 'standard') return []
    const instead = 'Make both advanced, or take the prerequisite out.'
    return [{ path, problem: `is of standard rigor and needs ${concept}, which is advanced`, instead }]
  })
}

function checkObjectives({ objectives, exercises, rigor }: ModuleDraft): Finding[] {
  const unknown = exercises.flatMap((exercise, at): Finding[] =>
    exercise.objectives
      .filter((number) => number > objectives.length)
      .map((number) => ({
        path: ['exercises', at, 'objectives'],
        problem: `serves objective ${number}, and the module has ${objectives.length}`,
        instead: 'Objectives are numbered from 1, as the module lists them.',
      })),
  )
  const serving = exercises.filter((exercise) => rigor === 'advanced' || exercise.rigor === 'standard')
  const unserved = objectives.flatMap((_, at): Finding[] =>
    serving.some((exercise) => exercise.objectives.includes(at + 1))
      ? []
      : [
          {
            path: ['objectives', at],
            problem: 'is an objective that no exercise of the same rigor serves',
            instead: `Put ${at + 1} into the objectives of the exercise that shows it.`,
          },
        ],
  )
  return [...unknown, ...unserved]
}

/** A twin is the same task in another language, so it can only stand in for one that is its own. */
function checkAlternatives({ exercises }: ModuleDraft): Finding[] {
  return exercises.flatMap(({ slug, alternativeTo, language, rigor }, at): Finding[] => {
    if (alternativeTo === null) return []
    const path = ['exercises', at, 'alternativeTo']
    const other = exercises.find((exercise) => exercise.slug === alternativeTo)
    if (other === undefined || other.slug === slug || other.alternativeTo !== null) {
      const instead = 'Name the slug of an exercise of this module that is no alternative itself.'
      return [{ path, problem: `cannot stand in for ${alternativeTo}`, instead }]
    }
    if (other.language === language || other.rigor !== rigor) {
      const instead = 'A twin has another language and the same rigor.'
      return [{ path, problem: `differs from ${alternativeTo} in the wrong things`, instead }]
    }
    return []
  })
}
