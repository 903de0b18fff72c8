/**
 * What is asked after `answered`; null: nothing any more. The first time that is whatever is still open. Whoever had
 * answered everything before goes through all of it again, in order.
 */
export function nextQuestion({
  questions,
  given,
  answered,
}: {
  questions: readonly string[]
  /** The answers as they were before this one. */
  given: Readonly<Record<string, string>>
  answered: string
}): string | null {
  const open = questions.filter((id) => given[id] === undefined)
  if (open.length > 0) return open.find((id) => id !== answered) ?? null
  const at = questions.indexOf(answered)
  return at === -1 ? null : (questions[at + 1] ?? null)
}
