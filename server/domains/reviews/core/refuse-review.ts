type Attempt = { status: 'pending' | 'passed' | 'failed' | 'needs_review'; form: string }

/** Why an attempt is not reviewed, and what to do; null where it may be. */
export function refusalOf({ status, form }: Attempt): string | null {
  if (form === 'quiz')
    return 'A quiz is not reviewed: its answers are right or they are not. Its solution says why, and code that you hand in is reviewed by itself.'
  if (status === 'pending' || status === 'needs_review')
    return 'This attempt is still being looked at. Its review comes by itself when it has passed.'
  if (status === 'failed')
    return 'Only what passes is reviewed. Mend what failed and hand it in again; its review comes by itself.'
  return null
}
