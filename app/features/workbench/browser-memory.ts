/** A browser may forbid its memory, or have none left: then nothing is kept here, and `remember` says so. */
export function recall(slot: string): string | null {
  try {
    return localStorage.getItem(slot)
  } catch {
    return null
  }
}

export function remember(slot: string, value: object | null): boolean {
  try {
    if (value === null) localStorage.removeItem(slot)
    else localStorage.setItem(slot, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** Of one person's exercise: others may use the same browser. */
export const slotsOf = (username: string, exerciseId: string) => ({
  work: `guildhall-work-${username}-${exerciseId}`,
  pending: `guildhall-sent-${username}-${exerciseId}`,
})
