import { placementQuestions } from '../../../content/placement/placement-questions'
import type { PlacementConcept } from './core/place-learner'

/** What each concept stands on, as the modules of the Universal Blueprint have it; a test beside the blueprint holds the two together. */
export const placementConcepts: PlacementConcept[] = [
  { concept: 'basics', needs: [] },
  { concept: 'atom_state', needs: ['basics'] },
  { concept: 'workflow_loops', needs: ['atom_state'] },
  { concept: 'collection_ownership', needs: ['atom_state'] },
  { concept: 'guard_invariants', needs: ['workflow_loops', 'collection_ownership'] },
  { concept: 'boundary_interfaces', needs: ['collection_ownership'] },
  { concept: 'signal_events', needs: ['workflow_loops', 'boundary_interfaces'] },
]

export const findPlacementQuestion = (id: string) => placementQuestions.find((question) => question.id === id)
