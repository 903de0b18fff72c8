import type { World } from '../world'

export const researcher: World = {
  atom_state: `Nobody will believe in the {HYPOTHESIS} if just anyone who passed could have changed the {METRIC}. A measurement is worth as much as the care with which it was kept. In this module {ENTITY|a} keeps its own data, and lets you see it without letting you bend it.`,
  workflow_loops: `Between a first suspicion and the {HYPOTHESIS} in print lie steps that everybody in your field knows: observe, check, repeat, publish. You go back when a check fails, and you know in advance what would convince you. Write a program like that, and it can say at any time where it stands.`,
  collection_ownership: `You can only tell the {HYPOTHESIS} from chance if you have all {ENTITY|plural} before you, each of them once. Duplicates and gaps do not announce themselves. So the {CONTAINER} gets a keeper here, and you find out what it costs to pick one out of a million.`,
  guard_invariants: `More than once it was a slipped decimal point, and the {HYPOTHESIS} had to be withdrawn. Impossible values are caught most easily as they come in, while you can still measure again. Here you teach your program what cannot be, and to say so at once.`,
  boundary_interfaces: `Others want to test the {HYPOTHESIS} without moving into your study. They need the method and the data, in a form that does not change each time you tidy up. What you publish and what stays in the notebook: this module brings that decision to code.`,
  signal_events: `You announce the {HYPOTHESIS} once. Some {ACTOR|plural} begin to check tonight, others read the note next spring, and neither should have to call you. This module is about announcements that stand by themselves, can be read late, and mean the same when they are read twice.`,
  whole_architecture: `Take away the {HYPOTHESIS}, and most of what you know about {ENTITY|plural} still stands, because it was built so that its parts can be doubted one at a time. Build your last system in that way. Then let {ACTOR|a} try to doubt it, and see what remains.`,
}
