export const steps = ['who', 'passion', 'words', 'pace', 'placement', 'ready'] as const
export type Step = (typeof steps)[number]

export type Said = {
  archetype: string | undefined
  passion: string | undefined
  domain: string | undefined
  /** Keys that the archetype needs, and those that have a value. */
  needed: readonly string[]
  filled: readonly string[]
  skillLevel: string | undefined
  /** Finished, skipped, or not there yet. */
  placed: boolean
}

/** Which steps are done. Placement needs a level to begin with, but nobody needs placement. */
export function doneSteps(said: Said): Record<Step, boolean> {
  const hasText = (text: string | undefined) => text !== undefined && text.trim() !== ''
  const words =
    said.archetype !== undefined && said.needed.length > 0 && said.needed.every((key) => said.filled.includes(key))
  const essentials = said.archetype !== undefined && hasText(said.passion) && hasText(said.domain) && words
  return {
    who: said.archetype !== undefined,
    passion: hasText(said.passion) && hasText(said.domain),
    words,
    pace: said.skillLevel !== undefined,
    placement: said.placed,
    ready: essentials && said.skillLevel !== undefined,
  }
}

/** Where to go on: the first step that is not done. */
export function nextStep(said: Said): Step {
  const done = doneSteps(said)
  return steps.find((step) => !done[step]) ?? 'ready'
}

/** The first step without which there can be no course. */
export function missingStep(said: Said): Step | null {
  const done = doneSteps(said)
  return (['who', 'passion', 'words', 'pace'] as const).find((step) => !done[step]) ?? null
}
