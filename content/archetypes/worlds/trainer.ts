import type { World } from '../world'

export const trainer: World = {
  atom_state: `After the {ROUTINE} there is one true {METRIC} for your {ENTITY}: the one that was measured. If every {ACTOR} wrote down a number of their own, you would be training a rumour. In this module the {ENTITY} carries its own record, and nobody else holds the pen.`,
  workflow_loops: `You repeat the {ROUTINE}, and you know two things beforehand: what should be better after each time, and when to stop. Without the first it is only a habit, without the second an injury. Loops in programs need the same two answers before they start.`,
  collection_ownership: `With one {ENTITY} you remember how the {ROUTINE} went. With forty you need a register, and one person in the {CONTAINER} who keeps it, or two will be trained twice and a third never. Here you write the register, and see what each question to it costs.`,
  guard_invariants: `Before the {ROUTINE} you look your {ENTITY} over, and whoever limps does not start. That is the cheapest moment of the day to say no, and the kindest. Programs have that moment too, and in this module you make sure that nobody can get around it.`,
  boundary_interfaces: `{ACTOR|a|capital} who takes over for a day needs one page on the {ROUTINE}: what to do, how often, what to watch. The years behind that page can stay in your head. An interface is such a page, and the art is in what you leave off it.`,
  signal_events: `At the end of the {ROUTINE} somebody calls out the {METRIC}. The one with the notebook writes, the one with the water gets up, the next {ENTITY} gets ready; nobody told them one by one. You build such calls here, and listeners that may hear them twice.`,
  whole_architecture: `Nobody gets better by the {ROUTINE} alone: there is rest, food, the next day, and a plan that holds them together and bends when a day goes wrong. Such a plan is an architecture. Yours is made of software this time, and it should bend as well.`,
}
