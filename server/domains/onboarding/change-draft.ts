import type * as z from 'zod'
import { archetypeQuiz } from '../../../content/quiz/archetype-quiz'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { cleanWords } from './clean-words'
import { placeDraft } from './describe-draft'
import { findWords } from './find-words'
import type { DraftState, Visitor } from './hold-draft'
import { findArchetype } from './read-archetypes'
import { refuseUnkind } from './refuse-unkind'
import { saveDraft } from './save-draft'
import type { changeInput } from './schema'

type Change = z.output<typeof changeInput>
type Parts = Pick<Services, 'db' | 'clock' | 'random' | 'ai'>
type Saved = { token: string | null }

/** One step of onboarding. Whatever else was said stays as it was; what is declined is not stored. */
export async function changeDraft({
  services,
  visitor,
  change,
}: {
  services: Parts
  visitor: Visitor
  change: Change
}): Promise<Saved> {
  const save = (to: (state: DraftState) => DraftState | Promise<DraftState>) =>
    saveDraft({ services, visitor, change: to })
  switch (change.step) {
    case 'begin':
      if (change.passion !== undefined) refuseUnkind(change.passion)
      return reread({ services, visitor, save, to: (state) => begin(state, change) })
    case 'quiz':
      return save((state) => ({ ...state, quiz: knownAnswers(change.answers) }))
    case 'who': {
      const archetype = findArchetype(change.archetype)
      if (archetype === null)
        throw new AppError('invalid', { userMessage: 'There is no such archetype. Choose one of the list.' })
      return reread({ services, visitor, save, to: (state) => ({ ...state, archetype: archetype.slug }) })
    }
    case 'passion': {
      // The passion by itself too: that is how it is read later on.
      refuseUnkind(change.passion)
      refuseUnkind(`${change.domain}. ${change.passion}`)
      const { domain, passion } = change
      return reread({ services, visitor, save, to: (state) => ({ ...state, domain, passion }) })
    }
    case 'words':
      return saveWords(change.words, save)
    case 'pace': {
      refuseUnkind(change.goals.join('. '))
      const { step: _step, hoursPerWeek, preferredTimes, ...profile } = change
      return save((state) => {
        // Another level asks other questions.
        const placement = state.skillLevel === profile.skillLevel ? state.placement : undefined
        return { ...state, ...profile, placement, timeConstraints: { hoursPerWeek, preferredTimes } }
      })
    }
    case 'placement':
      return save((state) => answerPlacement(state, change))
    case 'skip placement':
      return save((state) => ({ ...state, placement: { seed: 0, answers: [], ...state.placement, skipped: true } }))
    case 'redo placement':
      return save((state) => ({
        ...state,
        placement: { seed: (state.placement?.seed ?? 0) + 1, answers: [], skipped: false },
      }))
  }
}

function begin(state: DraftState, change: Extract<Change, { step: 'begin' }>): DraftState {
  const { passion, blueprint, archetype } = change
  const domain = passion !== undefined && passion.length <= 100 ? passion : undefined
  return {
    ...state,
    ...(blueprint === undefined ? {} : { blueprint }),
    ...(archetype === undefined || findArchetype(archetype) === null ? {} : { archetype }),
    // A new passion is a new course: neither name nor words of the one before are its own.
    ...(passion === undefined || passion === state.passion ? {} : { passion, domain, variables: undefined }),
  }
}

function knownAnswers(answers: Record<string, string>): Record<string, string> {
  const known = archetypeQuiz.flatMap(({ id, answers: options }) => {
    const answer = Object.hasOwn(answers, id) ? options.find((option) => option.id === answers[id]) : undefined
    return answer === undefined ? [] : [[id, answer.id] as const]
  })
  return Object.fromEntries(known)
}

/** As many as a draft holds. */
const mostVariables = 20

type Save = (to: (state: DraftState) => DraftState | Promise<DraftState>) => Promise<Saved>

/** Another archetype or other words: what the text says is looked for anew, what somebody wrote by hand stays. */
async function reread({
  services,
  visitor,
  save,
  to,
}: {
  services: Parts
  visitor: Visitor
  save: Save
  to: (state: DraftState) => DraftState
}): Promise<Saved> {
  let unread: DraftState | undefined
  const saved = await save((state) => {
    const told = to(state)
    const isSame = told.passion === state.passion && told.archetype === state.archetype
    unread = isSame && told.variables !== undefined ? undefined : told
    return told
  })
  const { passion = '', archetype = null } = unread ?? {}
  if (passion.trim() === '' || archetype === null) return saved
  // Outside the transaction: a model may take its time, and nobody else should have to wait for it.
  const { variables } = await findWords({ ai: services.ai, passion, archetype, userId: visitor.userId })
  const found = variables.map(({ key, value, span }) => ({ key, value, span, source: 'found' as const }))
  const again = { ...visitor, token: saved.token ?? visitor.token }
  const { token } = await saveDraft({
    services,
    visitor: again,
    change: (state) => {
      // Somebody went on typing meanwhile: the words belong to what is there now.
      if (state.passion !== passion || state.archetype !== archetype) return state
      const given = (state.variables ?? []).filter(({ source }) => source === 'given')
      const keys = new Set(given.map(({ key }) => key))
      const variables = [...found.filter(({ key }) => !keys.has(key)), ...given]
      return { ...state, variables: variables.slice(0, mostVariables) }
    },
  })
  return { token: saved.token ?? token }
}

function saveWords(words: Record<string, string>, save: Save): Promise<Saved> {
  refuseUnkind(Object.values(words).join('. '))
  return save((state) => {
    const keys = (findArchetype(state.archetype)?.variables ?? []).map(({ key }) => key)
    const cleaned = cleanWords({ keys, words })
    if (!cleaned.ok) {
      const { userMessage, fields } = cleaned
      throw new AppError('invalid', { userMessage, fields })
    }
    const before = new Map((state.variables ?? []).map((variable) => [variable.key, variable]))
    const variables = Object.entries(cleaned.words).map(([key, value]) => {
      const known = before.get(key)
      return known?.value === value ? known : { key, value, source: 'given' as const, span: null }
    })
    // What was given for another archetype waits there, for who comes back to it.
    const others = (state.variables ?? []).filter(({ key, source }) => source === 'given' && !keys.includes(key))
    return { ...state, variables: [...variables, ...others].slice(0, mostVariables) }
  })
}

function answerPlacement(state: DraftState, { question, answer }: Extract<Change, { step: 'placement' }>): DraftState {
  const before = state.placement ?? { seed: 0, answers: [], skipped: false }
  const asked = placeDraft(state).view.question
  // The second click, or the page before: what is not asked now changes nothing.
  if (asked?.id !== question) return state
  const known = answer !== null && asked.options.some(({ id }) => id === answer) ? answer : null
  return {
    ...state,
    placement: { ...before, skipped: false, answers: [...before.answers, { question, answer: known }] },
  }
}
