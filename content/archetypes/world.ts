/** The questions of the Universal Blueprint, one a module. A test holds that it asks just these. */
export type Concept =
  | 'atom_state'
  | 'workflow_loops'
  | 'collection_ownership'
  | 'guard_invariants'
  | 'boundary_interfaces'
  | 'signal_events'
  | 'whole_architecture'

/**
 * What each question has to do with the word that only this archetype has: a template in Markdown, one paragraph. Of the
 * word nothing is known but that it is a noun phrase ("oak", "goggles", "Hyde Park"), so nothing counts it and no verb
 * agrees with it: it is an object, or comes with `may`, `will` or a past tense.
 */
export type World = Record<Concept, string>
