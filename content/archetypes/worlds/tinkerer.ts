import type { World } from '../world'

export const tinkerer: World = {
  atom_state: `Looking for the {FAULT}, you ask one question first: who could have caused that? If only the {ENTITY} itself can change its {METRIC}, there is one place to look. If every wire in the {CONTAINER} can, you have a long night before you.`,
  workflow_loops: `You hunt down the {FAULT} in a loop: measure, change one thing, measure again. The loop ends because each round rules something out, and because you stop at some point and say so. Code that goes round needs the same two reasons to come back.`,
  collection_ownership: `You keep a list of every {ENTITY} that once showed the {FAULT}, so that the next repair takes minutes and not days. If three people keep such lists, none can be trusted. In this module one owner keeps the list, and you learn what looking something up costs.`,
  guard_invariants: `Some limits are drawn in red: beyond this {METRIC} you can only wait for the {FAULT}. A fuse enforces them at the input, before anything behind it gets hot. You are about to give your code fuses, and to choose where they sit.`,
  boundary_interfaces: `Because the {ENTITY} comes apart along its seams, you can cure the {FAULT} in one part and leave the others closed. Where a maker glued everything together, each repair opens all of it. Here you put the seams into your code, before there is anything to repair.`,
  signal_events: `A good instrument tells you of the {FAULT} while you are still listening: a needle jumps, a lamp glows. The {ENTITY} knows nothing of needles and lamps; it has a test point, and you clip on what you like. Events are test points for programs.`,
  whole_architecture: `Once you have chased the {FAULT} through a whole {ENTITY}, you see the machine as its builder did: supply, signal, control, and why they are kept apart. From here on you are the builder, and the next {ACTOR} with a screwdriver has to find out what you meant.`,
}
