import type { World } from '../world'

export const crafter: World = {
  atom_state: `Once you have worked the {MATERIAL} into {ENTITY|a}, nobody changes the shape by wishing; whoever wants another {METRIC} has to come back to your bench. Data in a program is softer than that, and gives way to every thumb. This module lets it set.`,
  workflow_loops: `The {MATERIAL} would not forgive the wrong order: finish before you measure, and there is no way back. You work in steps, some of which you repeat until they are right, and one of which is the last. Write such steps into a program, and it can no longer begin with the wrong one.`,
  collection_ownership: `You know without looking what is left of the {MATERIAL}, because nobody else takes from the stack. The day somebody does, you need a list; the day there are two lists, the list needs an owner. Here your {ENTITY|plural} get one, and the {CONTAINER} can be asked.`,
  guard_invariants: `A flaw in the {MATERIAL} costs nothing if you see it before the first cut, and everything if you see it after the last. So you hold each piece against the light while it can still be sent back. Code has that moment as well, and it comes earlier than most programs look.`,
  boundary_interfaces: `Whoever uses your {ENTITY} touches a surface. Beneath it you may have joined the {MATERIAL} in one of three ways, and you may choose a fourth next year, as long as the surface feels the same. This module is about making that surface, and about keeping its promises.`,
  signal_events: `The {MATERIAL} can tell you things while you work: a sound, a colour, some resistance under the hand. You did not ask at that moment; something happened, and you were listening. Programs can work like this too, with parts that speak when something happens and others that have learnt to hear it.`,
  whole_architecture: `Put the {MATERIAL}, the tools and the finished {ENTITY} on one bench, and a stranger can see how they belong together. That is a plan without paper. For software you need the paper, and here you draw it: what rests on what, and what could be replaced without the rest falling.`,
}
