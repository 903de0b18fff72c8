import { collectLiteralNames } from '../../templates/collect-literal-names'
import { type CompiledTemplate, compileTemplate, render } from '../../templates/compile-template'
import type { TemplateContext } from '../../templates/find-pieces'
import { makeVocabulary, type Vocabulary } from '../../templates/vocabulary'
import type { BlueprintDraft, ExerciseDraft, ModuleDraft, Rigor } from './blueprint-draft'
import { boundValue, withEllipsis } from './core/bound-value'
import { type Fill, mapExercise, mapHead, mapModule } from './core/map-templates'

export type HydratedExercise = Pick<
  ExerciseDraft,
  | 'slug'
  | 'kind'
  | 'title'
  | 'prompt'
  | 'language'
  | 'files'
  | 'solution'
  | 'tests'
  | 'reviewTests'
  | 'flaws'
  | 'hints'
  | 'quiz'
  | 'limits'
  | 'metrics'
  | 'difficulty'
  | 'points'
  | 'timeLimitMinutes'
  | 'alternativeTo'
> & { isRequired: boolean }

export type HydratedModule = Pick<
  ModuleDraft,
  'title' | 'description' | 'objectives' | 'content' | 'difficulty' | 'prerequisites'
> & { conceptSlug: string; minutes: number; exercises: HydratedExercise[] }

export type HydratedBlueprint = {
  title: string
  description: string
  modules: HydratedModule[]
  /** Holes that nothing filled, as they stand there. Empty, if the blueprint was checked and the variables are there. */
  unresolved: string[]
}

const minutesOfHour = 60
const usualHours = 2

/**
 * A course from a blueprint: every template filled with what somebody loves, each by the rules of where it stands. The
 * same blueprint, variables and rigor give the same course to the byte. Whatever the values: what
 * comes out of a blueprint that was checked fits where it will be stored, because the check measures it with the widest.
 */
export function hydrateBlueprint({
  blueprint,
  variables,
  rigor,
}: {
  blueprint: BlueprintDraft
  variables: Readonly<Record<string, string>>
  rigor: Rigor
}): HydratedBlueprint {
  const compiled = compileBlueprint(blueprint)
  const unresolved = new Set<string>()
  const fill = makeFill({ compiled, variables, unresolved })
  const isTaught = (part: { rigor: Rigor }) => rigor === 'advanced' || part.rigor === 'standard'
  const { title, description } = mapHead({ title: blueprint.title, description: blueprint.description }, fill)
  const taught = blueprint.modules.filter(isTaught)
  const concepts = new Set(taught.map(({ concept }) => concept))
  const modules = taught.map((module): HydratedModule => {
    const { exercises, ...lesson } = module
    const content = withoutRigor(lesson.content, isTaught)
    const filled = mapModule({ ...lesson, content }, fill)
    return {
      conceptSlug: module.concept,
      title: filled.title,
      description: filled.description,
      objectives: filled.objectives,
      content: filled.content,
      difficulty: module.difficulty,
      minutes: (module.hours ?? usualHours) * minutesOfHour,
      prerequisites: module.prerequisites.filter((concept) => concepts.has(concept)),
      exercises: exercises.filter(isTaught).map((exercise) => shown(mapExercise(exercise, fill))),
    }
  })
  return { title, description, modules, unresolved: [...unresolved] }
}

function shown({ required, objectives: _, rigor: __, ...exercise }: ExerciseDraft): HydratedExercise {
  return { ...exercise, isRequired: required }
}

/** What belongs to a section goes with it. */
function withoutRigor(content: ModuleDraft['content'], isTaught: (part: { rigor: Rigor }) => boolean) {
  const sections = content.sections.filter(isTaught)
  const ids = new Set(sections.map(({ id }) => id))
  const stays = (part: { rigor: Rigor; after?: string | undefined }) =>
    isTaught(part) && (part.after === undefined || ids.has(part.after))
  const visualizations = content.visualizations.filter(stays)
  return { sections, examples: content.examples.filter(stays), visualizations }
}

type Compiled = { templates: Record<TemplateContext, Map<string, CompiledTemplate>>; reserved: string[] }

/** A published version is one object for as long as it is in use, and so is what was found out about its templates. */
const known = new WeakMap<BlueprintDraft, Compiled>()

function compileBlueprint(blueprint: BlueprintDraft): Compiled {
  const found = known.get(blueprint)
  if (found !== undefined) return found
  const compiled = { templates: noTemplates(), reserved: [...collectNames(blueprint)] }
  known.set(blueprint, compiled)
  return compiled
}

const noTemplates = (): Compiled['templates'] => ({
  plain: new Map(),
  markdown: new Map(),
  typescript: new Map(),
  javascript: new Map(),
  python: new Map(),
  path: new Map(),
})

/** The names of all code of the blueprint, also of what a course of standard rigor leaves out: words mean the same in both. */
function collectNames(blueprint: BlueprintDraft): Set<string> {
  const names = new Set<string>()
  const collect: Fill = (template, context) => {
    if (context !== 'plain' && context !== 'path')
      for (const name of collectLiteralNames(template, context)) names.add(name)
    return template
  }
  mapHead(blueprint, collect)
  for (const module of blueprint.modules) {
    mapModule(module, collect)
    for (const exercise of module.exercises) mapExercise(exercise, collect)
  }
  for (const path of pathsOf(blueprint)) names.add(path)
  return names
}

/** Where files are called by what somebody loves, none of those names may be that of another file. */
function pathsOf(blueprint: BlueprintDraft): string[] {
  const files = blueprint.modules.flatMap(({ exercises }) =>
    exercises.flatMap(({ files, solution, tests, reviewTests }) => [...files, ...solution, ...tests, ...reviewTests]),
  )
  if (!files.some(({ path }) => /\{[A-Z]/.test(path))) return []
  return files.flatMap(({ path }) => path.split('/').map((part) => part.replace(/\..*$/, '').replaceAll('-', '')))
}

/** How long a value may be in prose; in titles, labels and code; and what is tried when a text is still too long. */
const longest = { prose: 200, elsewhere: 80 }
const shorter = [40, 20, 10]

function makeFill({
  compiled: { templates, reserved },
  variables,
  unresolved,
}: {
  compiled: Compiled
  variables: Readonly<Record<string, string>>
  unresolved: Set<string>
}): Fill {
  const vocabularies = new Map<number, Vocabulary>()
  const names = vocabularyOf(longest.elsewhere)

  function vocabularyOf(max: number): Vocabulary {
    const made = vocabularies.get(max)
    if (made !== undefined) return made
    const values = Object.entries(variables).map(([key, value]) => [key, boundValue(key, value, max)] as const)
    const words = makeVocabulary({ variables: Object.fromEntries(values), reserved })
    const vocabulary = max === longest.elsewhere ? words : withNamesOf(names, words)
    vocabularies.set(max, vocabulary)
    return vocabulary
  }

  return (template, context, max) => {
    const cache = templates[context]
    let compiled = cache.get(template)
    if (compiled === undefined) {
      compiled = compileTemplate(template, context)
      cache.set(template, compiled)
    }
    if (compiled.holes.length === 0 && compiled.broken.length === 0) return compiled.before
    const first = context === 'markdown' && max >= 2_000 ? longest.prose : longest.elsewhere
    for (const length of [first, ...shorter]) {
      const { text, unresolved: left } = render(compiled, vocabularyOf(length))
      for (const hole of left) unresolved.add(hole)
      if (text.length <= max) return text
    }
    const { text } = render(compiled, vocabularyOf(shorter.at(-1) ?? longest.elsewhere))
    return context === 'plain' ? withEllipsis(text, max) : text
  }
}

/** One name for one thing, however much of its value is told around it. */
function withNamesOf(names: Vocabulary, words: Vocabulary): Vocabulary {
  return {
    has: words.has,
    fill: (slot) => (slot.form.style !== null || slot.place.names !== null ? names : words).fill(slot),
  }
}
