import type { World } from '../world'

export const chef: World = {
  atom_state: `If everybody in the kitchen may add the {INGREDIENT}, somebody will do it twice. So one cook answers for each dish, and the others ask. This module gives {ENTITY|a} a cook of its own: itself, and whoever wants another {METRIC} has to say so.`,
  workflow_loops: `You add the {INGREDIENT} at one moment and not at another, and some things you repeat: taste, correct, taste again. A recipe is an order with loops in it, and it says when you are done. Here you write one that a machine cannot misread.`,
  collection_ownership: `When two cooks share a larder without a list, each believes that the other has ordered the {INGREDIENT}. One of them has to keep the count. So it is with many {ENTITY|plural} in a program: somebody owns the shelf, and everybody else asks.`,
  guard_invariants: `You smell and look before you use the {INGREDIENT}, because afterwards nobody can take out again what was bad. The check costs a second at the table, and an evening if it is left out. Programs have such a table, and you are going to stand at it.`,
  boundary_interfaces: `At the table somebody asks for {ENTITY|a}, and that is what comes. Whether you changed the {INGREDIENT}, the pan or the order of work is your affair, as long as the plate keeps what the menu says. Code needs menus too: short, honest, and silent about the kitchen.`,
  signal_events: `Somebody calls out that the {INGREDIENT} will not last the evening. One cook changes the menu, another writes a list, a third has nothing to do with it and goes on. Nobody was addressed, and yet each knows what to do: you build that call, and make it safe to hear twice.`,
  whole_architecture: `A kitchen works when the {INGREDIENT}, the {CONTAINER} and the people have their places, and the ways between them are short. On the busiest evening everybody can tell whether that is so. This module is your busiest evening: all the parts at once, and a reason for every place.`,
}
