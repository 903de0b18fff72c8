import type { World } from '../world'

export const caregiver: World = {
  atom_state: `When you answer the {NEED}, you want to rely on what is written about your {ENTITY}: one chart, in one place, with a name beside each entry. Five charts would be worse than none. In this module there is one chart, and no way to write past it.`,
  workflow_loops: `You see to the {NEED}, look again after a while, and go on until all is quiet or somebody else takes over. There is an order in that, and an end, even at four in the morning. A program has to be told both, or it goes round until the power fails.`,
  collection_ownership: `At the change of shift you hand over everyone in the {CONTAINER}, and say where to expect the {NEED} tonight. One list, one person who answers for it, no notes on the back of a hand. Here you build such a list in code, with a quick way to find the {ENTITY} you are looking for.`,
  guard_invariants: `You read the name before you act on the {NEED}, although you know the face. A rule like this is kept every time, because the one exception would be the accident. This module gives your program rules that it keeps every time, at the only door there is.`,
  boundary_interfaces: `Visitors are told how your {ENTITY} is doing; the {ACTOR} is told the {METRIC}; hardly anybody is told everything. How you came to notice the {NEED} concerns the few who work beside you. In code, too, each should see what they have to and no more, and here you draw those lines.`,
  signal_events: `Somebody has to hear of the {NEED}, and that should not depend on who happens to pass the door. So there is a signal that lasts until it is answered, and two people who answer do no harm. You build signals of that sort: heard late, heard twice, and acted on once.`,
  whole_architecture: `Good care for one {ENTITY} is attention; good care for all of them is organisation, so that nobody is forgotten over the {NEED} of another. The parts are simple, and what matters is how they stand together at the worst hour. You design that here, calmly and in advance.`,
}
