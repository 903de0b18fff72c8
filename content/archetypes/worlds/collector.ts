import type { World } from '../world'

export const collector: World = {
  atom_state: `The {CONDITION} of {ENTITY|a} is a matter of trust: if anybody could improve the record with a pencil, the {METRIC} would mean nothing either. So you trust a label that only one careful hand may change. An object is such a label and such a hand in one.`,
  workflow_loops: `Nothing that you collect goes straight from the parcel into the {CONTAINER}. You unwrap, you look, you write down the {CONDITION}, and only then do you decide where {ENTITY|a} belongs. This module makes such a sequence explicit, so that no step can be skipped by accident.`,
  collection_ownership: `Somebody asks you for the {ENTITY} with the best {CONDITION}. With twenty on the table you look at each; with twenty thousand in the {CONTAINER} you want a catalogue, kept by someone who hears of every change. That is the bargain you learn to strike here: memory for time.`,
  guard_invariants: `A fake does its harm after it has been catalogued. You therefore examine the {CONDITION} at the door, in good light, and what fails never gets a number. Code deserves the same light at the same door: what is let in is then known to be right.`,
  boundary_interfaces: `{ACTOR|a|capital} who asks about {ENTITY|a} gets to hear its {CONDITION} and its {METRIC}, and does not get to see your cellar. You can rebuild every shelf in there, and nobody has to ask differently. Good interfaces are that polite, and that firm.`,
  signal_events: `You correct the {CONDITION} of {ENTITY|a}, and three people have to know: an insurer, a buyer, whoever prints the catalogue. You could ring all three, and forget a fourth. Better to post the change on a board that each of them reads; this module builds the board.`,
  whole_architecture: `A collection is more than its pieces: there is an order, a reason for it, and notes that someone else could follow. The {CONDITION} of each {ENTITY} is written down in one way, or the notes would be worthless. Build your last system so that another {ACTOR} could take over the {CONTAINER}.`,
}
