import type { World } from '../world'

export const builder: World = {
  atom_state: `Think of the {COMPONENT} deep inside your {ENTITY}. Nobody reaches in and turns that part by hand while the thing runs; there is a connector, and the connector takes only what it was made for. An object in a program wants to be built in just that way.`,
  workflow_loops: `You would not fit the {COMPONENT} after the case is closed, and you would not close the case to see what happens. Building {ENTITY|a} has an order, and some steps you go through again until you like the {METRIC}. A program needs that order in writing.`,
  collection_ownership: `If every bench had its own box for the {COMPONENT}, nobody could say what is left. One drawer with one keeper answers that at once, and so should the one list in which a program keeps its {ENTITY|plural}.`,
  guard_invariants: `Before you put the {COMPONENT} in, you check the fit; afterwards you would have to take the whole {ENTITY} apart to find out. A program has such a moment too, and only one: when a value arrives. What is checked there need not be checked again.`,
  boundary_interfaces: `You can swap the {COMPONENT} for something better, as long as the socket stays the same. The {ACTOR} gets {ENTITY|a} with another {METRIC} and needs no new manual. Such a socket is what this module cuts into code.`,
  signal_events: `Suppose the {COMPONENT} failed. A light comes on, the log gets a line, {ACTOR|a} gets a message; and the {ENTITY} itself need not know about any of the three. It reports once, and whoever is wired up hears it.`,
  whole_architecture: `On the plan of {ENTITY|a} you draw the {COMPONENT} as a small box with lines to its neighbours. What counts is how few lines there are, and whether a box can be taken out without tearing the sheet. This time the plan is of your software, and you will have to defend each line.`,
}
