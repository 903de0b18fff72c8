export const placementConcepts = [
  'basics',
  'atom_state',
  'workflow_loops',
  'collection_ownership',
  'guard_invariants',
  'boundary_interfaces',
  'signal_events',
] as const

type PlacementConcept = (typeof placementConcepts)[number]

/** `prompt`, the options' texts and `why` are templates in Markdown: holes such as {ENTITY} are the learner's own words. */
export type PlacementQuestion = {
  id: string
  concept: PlacementConcept
  /** 1 and 2 are easy, 3 is medium, 4 and 5 are hard. */
  difficulty: 1 | 2 | 3 | 4 | 5
  prompt: string
  options: { id: string; text: string }[]
  answer: string
  why: string
}

type OptionTexts = [a: string, b: string, c: string, d: string]

/** The options' ids are their places, `a` to `d`. */
export function placeOptions([a, b, c, d]: OptionTexts): PlacementQuestion['options'] {
  return [
    { id: 'a', text: a },
    { id: 'b', text: b },
    { id: 'c', text: c },
    { id: 'd', text: d },
  ]
}
