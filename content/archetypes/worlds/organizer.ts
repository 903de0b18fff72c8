import type { World } from '../world'

export const organizer: World = {
  atom_state: `Two groups stand before the {PLACE}, both with the same evening confirmed in writing. That happens when anybody may note down {ENTITY|a} and none of the notes decides. In this module the {ENTITY} itself says when and for whom, and whoever wants a change has to ask it.`,
  workflow_loops: `First you have a date, then the {PLACE}, then an announcement; the other way round gets expensive. And some things you do again and again until the day, such as looking at the {METRIC}. This module writes down both, so that a program can be asked how far {ENTITY|a} has come.`,
  collection_ownership: `Who knows what is planned for the {PLACE} next month? If the answer takes three calls, there are three owners and no {CONTAINER}. Here you give your {ENTITY|plural} one keeper, and see to it that the question is answered at once, however many there are.`,
  guard_invariants: `Only so many people fit into the {PLACE}, and the moment to remember that is when somebody asks to come, not when the doors are shut. Some rules have no exceptions, however charming the {ACTOR}. You write such rules down where every request has to pass.`,
  boundary_interfaces: `{ACTOR|plural|capital} need to know the day, the hour and the {PLACE}. Who carries the chairs, and with whose key, is yours to arrange, and to arrange differently next time. What goes on the invitation and what stays with the team: this module draws that line through a program.`,
  signal_events: `It turns out that you cannot have the {PLACE} after all. {ACTOR|plural|capital}, the printer and the press have to hear of it; some will read it late, some three times. Tell it once, in a way that can be repeated without harm: this module is about such news.`,
  whole_architecture: `On the day itself the {PLACE}, the people and the plan have to work without you. They do, if everyone knows their task and if a single failure stays single. Your last module is a day of that kind: you put the parts together, step back, and explain why they hold.`,
}
