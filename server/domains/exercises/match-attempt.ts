import { matchFindings } from './core/grade-findings'
import type { OwnExercise } from './find-own-exercise'
import type { StorableWork } from './read-work'

export type MatchedFlaw = OwnExercise['flaws'][number] & {
  /** From 0 (nobody has seen it) to 1. */
  credit: number
  /** Not the place alone, but what is wrong there. */
  isNamed: boolean
}

/** What was there to find, what of it was found, and how many marks point at nothing that is wrong. */
export function matchAttempt({
  form,
  flaws,
  findings: given,
}: {
  form: 'diagnosis' | 'code_review'
  flaws: OwnExercise['flaws']
  findings: NonNullable<StorableWork['findings']>
}): { flaws: MatchedFlaw[]; imagined: number } {
  // The same mark twice is one, as it is for the grade.
  const findings = [...new Map(given.map((one) => [keyOf(one), one])).values()]
  const pairs = matchFindings({ form, flaws, findings })
  return {
    flaws: flaws.map((flaw, at) => {
      const pair = pairs.find((one) => one.flaw === at)
      return { ...flaw, credit: pair?.credit ?? 0, isNamed: pair?.isNamed ?? false }
    }),
    imagined: findings.length - pairs.length,
  }
}

const keyOf = ({ path, from, to, rule, text }: NonNullable<StorableWork['findings']>[number]): string =>
  JSON.stringify([path, from, to, rule, text])
