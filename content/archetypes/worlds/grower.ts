import type { World } from '../world'

export const grower: World = {
  atom_state: `The {SEASON} may change everything around your {ENTITY|plural}, and still each one answers in its own way. You care for it and wait; you do not pull at it to make it grow. This module teaches you to treat a piece of data like that: ask, and let it change itself.`,
  workflow_loops: `You know what has to be done before the {SEASON} and what must wait until after. Some of it comes back every year, and no year begins in the middle. A program that should follow such a course needs each stage named, and each way from one to the next.`,
  collection_ownership: `Before the {SEASON} you walk through the {CONTAINER} and count. If three people count, you get three numbers and an argument; if one keeps a book, the others can look. In this module your {ENTITY|plural} get their book, and you find out how long each look takes.`,
  guard_invariants: `Whatever you bring into the {CONTAINER} you look at twice, since you notice a sick {ENTITY} late, often only after the {SEASON}. Quarantine is dull and cheap. You set one up in code, at the gate, with clear words for what has to stay outside.`,
  boundary_interfaces: `From the path, people see your {ENTITY|plural} and not the pipes. After the {SEASON} you may lay every pipe anew, and the passer-by will not know. Here you decide on which side of the hedge each part of a program belongs, and what may be seen through it.`,
  signal_events: `Nobody rings you up to announce the {SEASON}; you read the signs, and so does every other {ACTOR} around. Some see them early, some twice, and each does something else about them. Software that works on signs is loosely coupled, and you are going to build some.`,
  whole_architecture: `You bring a garden through the {SEASON} by planning it as a whole: light here, water there, and nothing that dies only because its neighbour does. Plan a system in that way now. Afterwards you walk through it with {ACTOR|a} and say why everything stands where it does.`,
}
