import { atomState } from './atom-state'
import { basics } from './basics'
import { boundaryInterfaces } from './boundary-interfaces'
import { collectionOwnership } from './collection-ownership'
import { guardInvariants } from './guard-invariants'
import type { PlacementQuestion } from './placement-question'
import { signalEvents } from './signal-events'
import { workflowLoops } from './workflow-loops'

/** What the placement test draws from, in the order of the modules. The last module is a project, which nobody tests out of. */
export const placementQuestions: PlacementQuestion[] = [
  ...basics,
  ...atomState,
  ...workflowLoops,
  ...collectionOwnership,
  ...guardInvariants,
  ...boundaryInterfaces,
  ...signalEvents,
]
