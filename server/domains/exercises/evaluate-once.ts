/** What goes on in this process. */
const inFlight = new Map<string, Promise<void>>()

/** The same attempt sent again, or looked at by its job meanwhile, waits for what goes on, and doesn't run a second time. */
export function evaluateOnce(submissionId: string, evaluate: () => Promise<void>): Promise<void> {
  const going = inFlight.get(submissionId)
  if (going !== undefined) return going
  const begun = evaluate().finally(() => inFlight.delete(submissionId))
  inFlight.set(submissionId, begun)
  return begun
}
