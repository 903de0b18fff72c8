const names: Record<string, string> = {
  atom_state: 'The Atom: state with one owner',
  workflow_loops: 'The Workflow: states, transitions and loops',
  collection_ownership: 'The Collection: ownership and growth',
  guard_invariants: 'The Guard: invariants and errors',
  boundary_interfaces: 'The Boundary: interfaces and dependencies',
  signal_events: 'The Signal: events and their order',
  whole_architecture: 'The Whole: an architecture',
}

/** A concept in words, also one of a blueprint that is not the house's own. */
export const conceptWords = (concept: string): string =>
  Object.hasOwn(names, concept) ? (names[concept] ?? concept) : concept.replaceAll(/[_-]/g, ' ')
