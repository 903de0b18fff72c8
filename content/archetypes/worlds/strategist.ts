import type { World } from '../world'

export const strategist: World = {
  atom_state: `However wild the {OPENING}, {ENTITY|a} follows its own rules; no hand over the {CONTAINER} can send it where it may not go. Data in most programs has no such rules, and whoever reaches for it can put it anywhere. Here it gets some, and keeps them itself.`,
  workflow_loops: `You know the {OPENING} as a tree: after this, only those replies make sense. What the rules forbid you do not even consider, and that keeps the tree small. A program that knows its states prunes in the same way; what must not happen next is simply not there to be chosen.`,
  collection_ownership: `There is one position in the {CONTAINER}, and both sides look at the same. If each kept a copy, they would be playing two games before they were through the {OPENING}. Keep many {ENTITY|plural} in code like that: one place that knows where each of them is, and quick answers for those who ask.`,
  guard_invariants: `A mistake in the {OPENING} may show itself twenty moves later, when nothing can be done. An illegal move never gets that far, because the table refuses it on the spot. This module turns as many mistakes as it can into the second kind.`,
  boundary_interfaces: `{ACTOR|a|capital} across the table sees what you play and not why. You can change the idea behind the {OPENING} from one evening to the next without touching a rule of the game. Here you separate the two in code: rules that others rely on, and plans that are yours.`,
  signal_events: `You announce a move once. The clock, the score sheet and those who came to watch the {OPENING} each take it in their own way, and none of them is asked to confirm. Programs get simpler when a change is announced like a move; you will also see what happens when an announcement is lost.`,
  whole_architecture: `After the {OPENING} comes the part that nobody can learn by heart, in which many small things have to fit together. You judge a position by that: what supports what, what is loose, what can still be changed. Judge your own system so, and then improve it.`,
}
