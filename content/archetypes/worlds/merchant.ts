import type { World } from '../world'

export const merchant: World = {
  atom_state: `Half way through the {TRANSACTION}, two people reach for the same {ENTITY}. In your {CONTAINER} they see each other; in a program they do not, unless the {ENTITY} itself can say who has it. This module teaches it to answer, and nobody to answer in its place.`,
  workflow_loops: `You would never hand over {ENTITY|a} before you have agreed on the {TRANSACTION}, nor take the money twice because somebody asked twice. Those rules are an order of steps, and you keep to it without thinking. A program has to be given it, with every way back that you allow.`,
  collection_ownership: `After the {TRANSACTION} there should be one {ENTITY} less in the {CONTAINER}, and one less in the books. When shelf and books are counted by different people, they drift apart by Friday. Give the stock one owner, and there is nothing left to drift.`,
  guard_invariants: `If somebody proposed the {TRANSACTION} to you for minus three {ENTITY|plural}, you would laugh. Software does not laugh; it books the sale and is wrong from then on. Here you tell it what cannot be, once, in the one place that everybody has to pass.`,
  boundary_interfaces: `{ACTOR|plural|capital} see a price and a counter. Where you buy, how you reckon the {METRIC} and what you note about the {TRANSACTION} stay at the back, and so you can change all three over a weekend. Draw that counter in code, and you may rebuild behind it as often as you like.`,
  signal_events: `After the {TRANSACTION} somebody packs, somebody orders more, somebody works out the {METRIC}. If the till had to call each of them, the queue would reach the street. In this module the till only says what happened; the others listen, and may be late.`,
  whole_architecture: `Seen from above, your trade is a few paths: what comes in, where it waits, the {TRANSACTION}, what goes out and what is owed. A newcomer could learn it from a good sketch in an hour. Your last task is a system of which such a sketch is true.`,
}
