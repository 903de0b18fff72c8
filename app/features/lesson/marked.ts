type Neighbour = { concept: string; title: string }

/** What the house did with a mark. */
export type Marked = {
  section: string
  isRead: boolean
  /** Whether the module is, by now: by this mark, or by one whose answer never came. */
  isCompleted: boolean
  justCompleted: boolean
  opened: Neighbour[]
  courseCompleted: boolean
}

/** Or why it did nothing. */
export type MarkAnswer = Marked | { message: string }

/**
 * Whether the lesson has to be fetched again after a mark. Which sections are read the page knows by itself; it asks again
 * where the house has the module completed and the page that sent the mark did not show it.
 */
export function isOutOfDate(sent: FormData, answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('isCompleted' in answer)) return false
  return answer.isCompleted !== (sent.get('isCompleted') === 'yes')
}

/** A lost line is an answer as well: thrown, it would put an error page where the lesson was. Browsers say it by a TypeError. */
export async function answerOrAway<Answer>(send: () => Promise<Answer>): Promise<Answer | { message: string }> {
  try {
    return await send()
  } catch (error) {
    if (error instanceof TypeError)
      return { message: 'The house could not be reached, so this is not marked yet. Try again.' }
    throw error
  }
}

/**
 * The second click of a double click would take the mark back: by then the button says so. `detail` counts the clicks at
 * one place, and is 0 for a key.
 */
export function keepFirstClick(event: { detail: number; preventDefault: () => void }): void {
  if (event.detail > 1) event.preventDefault()
}
