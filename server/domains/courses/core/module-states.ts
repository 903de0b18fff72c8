export type ModuleStatus = 'locked' | 'available' | 'in_progress' | 'completed'

type Node = { id: string; status: ModuleStatus; prerequisites: string[] }

/**
 * Which locked modules open, given what is completed. What is open stays open: a prerequisite that a newer version adds
 * takes nothing away from somebody who has begun.
 */
export function modulesToOpen(modules: readonly Node[]): string[] {
  const completed = new Set(modules.filter(({ status }) => status === 'completed').map(({ id }) => id))
  return modules
    .filter(({ status, prerequisites }) => status === 'locked' && prerequisites.every((id) => completed.has(id)))
    .map(({ id }) => id)
}

/** The module to go on with: one that was begun before one that is only open, and in the order of the course. */
export function nextModule<M extends { status: ModuleStatus; order: number }>(modules: readonly M[]): M | null {
  const inOrder = [...modules].sort((a, b) => a.order - b.order)
  return (
    inOrder.find(({ status }) => status === 'in_progress') ??
    inOrder.find(({ status }) => status === 'available') ??
    null
  )
}

/** Whole percents, and 100 only when all are done. */
export function percentDone(completed: number, total: number): number {
  if (total === 0) return 0
  return Math.floor((completed / total) * 100)
}

/** Concepts whose prerequisites were known as well: nobody skips a floor that the one above stands on. */
export function knownWithFoundations(
  modules: readonly { conceptSlug: string; prerequisites: readonly string[] }[],
  known: readonly string[],
): Set<string> {
  const byConcept = new Map(modules.map((module) => [module.conceptSlug, module]))
  const claimed = new Set(known)
  const holds = new Map<string, boolean>()
  const isKnown = (concept: string): boolean => {
    const before = holds.get(concept)
    if (before !== undefined) return before
    // Until it is decided the answer is no, so that a circle ends.
    holds.set(concept, false)
    const module = byConcept.get(concept)
    const answer = module !== undefined && claimed.has(concept) && module.prerequisites.every(isKnown)
    holds.set(concept, answer)
    return answer
  }
  return new Set(modules.map(({ conceptSlug }) => conceptSlug).filter(isKnown))
}
