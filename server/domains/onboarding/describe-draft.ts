import { archetypes } from '../../../content/archetypes/archetypes'
import { placementQuestions } from '../../../content/placement/placement-questions'
import { archetypeQuiz } from '../../../content/quiz/archetype-quiz'
import { hydrate } from '../../templates/hydrate'
import { doneSteps, nextStep, type Said, steps } from './core/journey-steps'
import { mostQuestions, placeLearner } from './core/place-learner'
import { scoreQuiz } from './core/score-quiz'
import type { DraftState } from './hold-draft'
import { findPlacementQuestion, placementConcepts } from './placement-ground'
import { findArchetype } from './read-archetypes'

/** A draft as the pages show it: what was said, what follows from it, and where to go on. */
export function describeDraft(state: DraftState) {
  const said = saidIn(state)
  const done = doneSteps(said)
  const archetype = findArchetype(state.archetype)
  const given = new Map((state.variables ?? []).map((variable) => [variable.key, variable]))
  const asked = new Map((state.questions ?? []).map(({ key, suggestions }) => [key, suggestions]))
  const placement = placeDraft(state)
  return {
    key: state.creationKey,
    blueprint: state.blueprint ?? 'universal',
    next: nextStep(said),
    steps: steps.map((id) => ({ id, isDone: done[id] })),
    isReady: done.ready,
    quiz: state.quiz ?? {},
    suggestion: suggestArchetype(state),
    archetype:
      archetype === null ? null : { slug: archetype.slug, name: archetype.name, category: archetype.metaCategory },
    domain: state.domain ?? '',
    passion: state.passion ?? '',
    words: (archetype?.variables ?? []).map((variable) => {
      const word = given.get(variable.key)
      const found = { value: word?.value ?? null, source: word?.source ?? null, span: word?.span ?? null }
      const guesses = asked.get(variable.key) ?? []
      return { ...variable, ...found, suggestions: guesses.length > 0 ? guesses : variable.examples }
    }),
    profile: {
      skillLevel: state.skillLevel ?? null,
      learningStyle: state.learningStyle ?? null,
      hoursPerWeek: state.timeConstraints?.hoursPerWeek ?? null,
      preferredTimes: state.timeConstraints?.preferredTimes ?? [],
      goals: state.goals ?? [],
      rigor: state.rigor ?? 'standard',
      codeLanguage: state.codeLanguage ?? null,
    },
    placement: placement.view,
    known: placement.known,
  }
}

export function saidIn(state: DraftState): Said {
  // One that a release has taken away is not chosen any more.
  const archetype = findArchetype(state.archetype)
  return {
    archetype: archetype?.slug,
    passion: state.passion,
    domain: state.domain,
    needed: archetype?.variables.map(({ key }) => key) ?? [],
    filled: (state.variables ?? []).map(({ key }) => key),
    skillLevel: state.skillLevel,
    placed: state.placement !== undefined && (state.placement.skipped || placeDraft(state).view.question === null),
  }
}

function suggestArchetype(state: DraftState) {
  const order = archetypes.map(({ slug }) => slug)
  const result = scoreQuiz(archetypeQuiz, state.quiz ?? {}, order)
  const found = findArchetype(result?.archetype)
  if (result === null || found === null) return null
  return { slug: found.slug, name: found.name, because: result.because }
}

export const levelOf = ({ skillLevel = 'beginner' }: DraftState) => skillLevel

/** Hard questions first come to those who say that they know their way; everybody else begins in the middle. */
export function placeDraft(state: DraftState) {
  const answers = (state.placement?.answers ?? []).map(({ question, answer }) => ({
    question,
    isRight: answer === null ? null : findPlacementQuestion(question)?.answer === answer,
  }))
  const { next, known, asked } = placeLearner({
    questions: placementQuestions,
    concepts: placementConcepts,
    level: levelOf(state),
    answers,
    seed: state.placement?.seed ?? 0,
  })
  const question = findPlacementQuestion(next?.id ?? '')
  const words = Object.fromEntries((state.variables ?? []).map(({ key, value }) => [key, value]))
  const fill = (template: string) =>
    hydrate({ template, variables: { ...anybodys, ...words }, context: 'markdown' }).text
  return {
    known: known.filter((concept) => concept !== 'basics'),
    asked,
    view: {
      number: asked + 1,
      atMost: mostQuestions,
      isSkipped: state.placement?.skipped ?? false,
      question:
        question === undefined
          ? null
          : {
              id: question.id,
              prompt: fill(question.prompt),
              options: question.options.map(({ id, text }) => ({ id, text: fill(text) })),
            },
    },
  }
}

/** For questions that are asked before somebody has named their own. */
const anybodys = {
  entity_primary: 'order',
  metric: 'price',
  container: 'shop',
  action: 'ship',
  actor: 'customer',
}
