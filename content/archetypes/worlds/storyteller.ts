import type { World } from '../world'

export const storyteller: World = {
  atom_state: `If the heroine's eyes are blue on one page and brown on another, no {TURN} will save the {CONTAINER} for those who noticed. Facts need one home. In this module {ENTITY|a} keeps its own, and whoever wants to change one has to go through it.`,
  workflow_loops: `You can place the {TURN} only where the ground has been prepared. From the first draft to print, {ENTITY|a} has an order of its own as well, and goes through some of it more than once. This module writes such an order down, so that a program cannot lose its place.`,
  collection_ownership: `Two people rearrange the same {CONTAINER}, and now the reader meets the {TURN} before its cause. A sequence needs an owner: one who knows where each {ENTITY} is, and whom the others ask. That owner is what you write here, and you learn what finding a single {ENTITY} takes.`,
  guard_invariants: `A good editor finds the hole in the plot before it is printed, since you cannot explain the {TURN} to each reader afterwards. The question is always the same: what must be true here, whatever else changes? You put that question to your program, and have it answered at the door.`,
  boundary_interfaces: `You know far more than you tell, and if you told everything, you would have given away the {TURN}. Code gains by the same reserve: what the reader of an interface does not know, you can still rewrite. Here you choose what goes on the page, and what stays in the notes.`,
  signal_events: `After the {TURN}, each person in the story knows something different, and knows it at a different time. You keep track of who has heard what; most programs do not, and are surprised by their own news. Here you build messages that may come late or twice and still leave everybody with the same story.`,
  whole_architecture: `At the end one should feel that the {TURN} had to come, and that nothing could be left out. That feeling is structure: each part has a task, and leans on few others. You end this course with a structure of your own, and tell {ACTOR|a} why it is built like that.`,
}
