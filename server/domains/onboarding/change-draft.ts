import type * as z from 'zod'
import { archetypeQuiz } from '../../../content/quiz/archetype-quiz'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { answerPlacement } from './answer-placement'
import { isPublished } from './choose-blueprint'
import { cleanWords } from './clean-words'
import { oneLine } from './core/one-line'
import { levelOf } from './describe-draft'
import type { DraftState, Visitor } from './hold-draft'
import { findArchetype } from './read-archetypes'
import { refuseUnkind, refuseUnkindWords } from './refuse-unkind'
import { rereadDraft } from './reread-draft'
import { saveDraft } from './save-draft'
import type { changeInput } from './schema'

type Change = z.output<typeof changeInput>
type To = (state: DraftState) => DraftState

/** One step of onboarding. Whatever else was said stays as it was; what is declined is not stored. */
export async function changeDraft({
  services,
  visitor,
  change,
}: {
  services: Pick<Services, 'db' | 'clock' | 'random' | 'ai'>
  visitor: Visitor
  change: Change
}): Promise<{ token: string | null }> {
  const save = (to: To) => saveDraft({ services, visitor, change: to })
  const reread = (to: To) => rereadDraft({ services, visitor, change: to })
  switch (change.step) {
    case 'begin': {
      if (change.passion !== undefined) refuseUnkind(change.passion)
      const { blueprint: slug } = change
      // One that nobody can have is passed over, as an unknown archetype is: no course could be begun with it.
      const isLive = slug !== undefined && (await isPublished(services.db.client, slug))
      return reread((state) => begin(state, { ...change, blueprint: isLive ? slug : undefined }))
    }
    case 'quiz':
      return save((state) => ({ ...state, quiz: knownAnswers(change.answers) }))
    case 'who': {
      const archetype = findArchetype(change.archetype)
      if (archetype === null)
        throw new AppError('invalid', { userMessage: 'There is no such archetype. Choose one of the list.' })
      return reread((state) => ({ ...state, archetype: archetype.slug }))
    }
    case 'passion': {
      // The passion by itself too: that is how it is read later on.
      refuseUnkind(change.passion)
      refuseUnkind(`${change.domain}. ${change.passion}`)
      const { domain, passion } = change
      return reread((state) => ({ ...state, domain, passion }))
    }
    case 'words':
      return save((state) => withWords(state, change.words))
    case 'pace': {
      refuseUnkindWords(change.goals)
      const { step: _step, hoursPerWeek, preferredTimes, ...profile } = change
      return save((state) => {
        // Another level asks other questions.
        const placement = levelOf(state) === profile.skillLevel ? state.placement : undefined
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

function begin(state: DraftState, change: Omit<Extract<Change, { step: 'begin' }>, 'step'>): DraftState {
  const { passion, blueprint, archetype } = change
  const domain = passion === undefined ? '' : oneLine(passion)
  return {
    ...state,
    // A passion alone is a course of the house, whatever somebody had begun with before.
    ...(passion === undefined && blueprint === undefined ? {} : { blueprint }),
    ...(archetype === undefined || findArchetype(archetype) === null ? {} : { archetype }),
    // A new passion is a new course: neither name nor words of the one before are its own.
    ...(passion === undefined || passion === state.passion
      ? {}
      : { passion, domain: domain.length <= longestDomain ? domain : undefined, variables: undefined }),
  }
}

const longestDomain = 100

function knownAnswers(answers: Record<string, string>): Record<string, string> {
  const known = archetypeQuiz.flatMap(({ id, answers: options }) => {
    const answer = Object.hasOwn(answers, id) ? options.find((option) => option.id === answers[id]) : undefined
    return answer === undefined ? [] : [[id, answer.id] as const]
  })
  return Object.fromEntries(known)
}

function withWords(state: DraftState, words: Record<string, string>): DraftState {
  const archetype = findArchetype(state.archetype)
  if (archetype === null)
    throw new AppError('conflict', {
      userMessage:
        'Choose who you are first. That decides which words are asked for; what you have said so far is kept.',
    })
  const keys = archetype.variables.map(({ key }) => key)
  const cleaned = cleanWords({ keys, words })
  if (!cleaned.ok) {
    const { userMessage, fields } = cleaned
    throw new AppError('invalid', { userMessage, fields })
  }
  // As they will be stored: whatever else was sent neither hides nor excuses them.
  refuseUnkindWords(Object.values(cleaned.words))
  const before = new Map((state.variables ?? []).map((variable) => [variable.key, variable]))
  const variables = Object.entries(cleaned.words).map(([key, value]) => {
    const known = before.get(key)
    return known?.value === value ? known : { key, value, source: 'given' as const, span: null }
  })
  // What was given for another archetype waits there, for who comes back to it.
  const others = (state.variables ?? []).filter(({ key, source }) => source === 'given' && !keys.includes(key))
  return { ...state, variables: [...variables, ...others] }
}
