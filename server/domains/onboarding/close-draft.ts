import type { RigorLevel } from '../../generated/prisma/enums'
import type { Tx } from '../../platform/db/database'
import { sha256 } from '../../platform/digest'
import { chooseBlueprint } from './choose-blueprint'
import { missingStep, type Step } from './core/journey-steps'
import { describeDraft, saidIn } from './describe-draft'
import { type DraftState, findDraft, takeTurn } from './hold-draft'
import { keepVariables } from './keep-variables'
import { findArchetype } from './read-archetypes'
import { usualHours } from './read-pace'
import { onboardingJson } from './stored-json'

export type ClosedDraft =
  | {
      ok: true
      blueprint: string
      archetype: { id: string; slug: string }
      domain: string
      variables: Record<string, string>
      rigor: RigorLevel
      knownConcepts: string[]
    }
  | { ok: false; reason: 'none' }
  | { ok: false; reason: 'incomplete'; step: Step }

/** What somebody has said becomes their profile, and the draft goes. Whoever calls makes the course in the same transaction. */
export async function closeDraft({
  tx,
  userId,
  token,
  key,
  now,
}: {
  tx: Tx
  userId: string
  token: string | null
  key: string
  now: Date
}): Promise<ClosedDraft> {
  const visitor = { userId, token }
  await takeTurn(tx, visitor)
  const draft = await findDraft(tx, { visitor, now })
  if (draft === null || draft.state.creationKey !== key) return { ok: false, reason: 'none' }
  const { state } = draft
  const step = missingStep(saidIn(state))
  const archetype = findArchetype(state.archetype)
  if (step !== null || archetype === null) return { ok: false, reason: 'incomplete', step: step ?? 'who' }

  const { id: archetypeId } = await tx.archetype.findUniqueOrThrow({ where: { slug: archetype.slug } })
  const domain = state.domain ?? ''
  const chosen = { archetypeId, domain }
  await tx.userArchetype.upsert({ where: { userId }, create: { ...chosen, userId }, update: chosen })
  const variables = wordsOf(state, archetype.variables)
  await keepVariables({ tx, userId, variables })
  await keepProfile(tx, userId, state)
  // Where there were two, the other was older, and would come up as unfinished.
  await tx.onboardingDraft.deleteMany({
    where: { OR: [{ userId }, ...(token === null ? [] : [{ userId: null, tokenHash: sha256(token) }])] },
  })
  return {
    ok: true,
    blueprint: await chooseBlueprint({ tx, state }),
    archetype: { id: archetypeId, slug: archetype.slug },
    domain,
    variables,
    rigor: state.rigor ?? 'standard',
    knownConcepts: describeDraft(state).known,
  }
}

function wordsOf(state: DraftState, needed: readonly { key: string }[]): Record<string, string> {
  const keys = new Set(needed.map(({ key }) => key))
  const given = (state.variables ?? []).filter(({ key }) => keys.has(key))
  return Object.fromEntries(given.map(({ key, value }) => [key, value]))
}

async function keepProfile(tx: Tx, userId: string, state: DraftState): Promise<void> {
  const before = await tx.learningProfile.findUnique({ where: { userId }, select: { preferences: true } })
  const known = onboardingJson['learning_profiles.preferences'].safeParse(before?.preferences).data ?? {}
  const preferences = onboardingJson['learning_profiles.preferences'].parse({
    ...known,
    ...(state.codeLanguage === undefined ? {} : { codeLanguage: state.codeLanguage }),
    rigor: state.rigor ?? 'standard',
  })
  const profile = {
    skillLevel: state.skillLevel ?? ('beginner' as const),
    learningStyle: state.learningStyle ?? null,
    goals: state.goals ?? [],
    timeConstraints: state.timeConstraints ?? { hoursPerWeek: usualHours, preferredTimes: [] },
    preferences,
    assessmentCompleted: state.placement?.skipped === false && saidIn(state).placed,
  }
  await tx.learningProfile.upsert({ where: { userId }, create: { ...profile, userId }, update: profile })
}
