/** What the house's own blueprint calls its modules. */
const names: Record<string, string> = {
  atom_state: 'The Atom: state with one owner',
  workflow_loops: 'The Workflow: states, transitions and loops',
  collection_ownership: 'The Collection: ownership and growth',
  guard_invariants: 'The Guard: invariants and errors',
  boundary_interfaces: 'The Boundary: interfaces and dependencies',
  signal_events: 'The Signal: events and their order',
  whole_architecture: 'The Whole: an architecture',
}

export const isHouseBlueprint = (blueprint: string): boolean => blueprint === 'universal'

/** A concept in words: as the house's blueprint names it, and plainly for one that may call its modules something else. */
export const conceptWords = (concept: string, blueprint: string): string =>
  isHouseBlueprint(blueprint) && Object.hasOwn(names, concept)
    ? (names[concept] ?? concept)
    : concept.replaceAll(/[_-]/g, ' ')

/** What will be made, as far as it is known before it is. */
export const courseWords = (blueprint: string): string =>
  isHouseBlueprint(blueprint)
    ? 'Seven modules about thinking like a software architect, with examples and exercises in your words.'
    : 'Drawn from the same blueprint as the course that you were shown, with examples and exercises in your words.'
