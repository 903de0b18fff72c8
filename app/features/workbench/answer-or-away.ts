const away =
  'The house could not be reached, so nothing was changed. What you wrote is safe in this browser; try again.'

export type Away = { kind: 'away'; message: string }

/** Browsers say by a TypeError that they could not reach anybody. */
export async function answerOrAway<Answer>(send: () => Promise<Answer>): Promise<Answer | Away> {
  try {
    return await send()
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'away', message: away }
    throw error
  }
}

/** Then there is nothing to be fetched anew either. */
export const isAway = (answer: unknown): answer is Away =>
  typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'away'
