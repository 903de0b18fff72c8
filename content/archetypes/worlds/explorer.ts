import type { World } from '../world'

export const explorer: World = {
  atom_state: `With the {HAZARD} in sight, you want one figure for the {METRIC} of {ENTITY|a}, and not five opinions. So the entry in your notes has one author, and every correction goes through that hand. An object is such an entry: it keeps what it knows, and decides who may amend it.`,
  workflow_loops: `You decide at home at which point the {HAZARD} would make you turn round, because on the way everybody wants to go on. Start, go, check, go on or back: a journey is a small machine of such states. Programs without them do what tired travellers do, and go on too long.`,
  collection_ownership: `Once, the {HAZARD} cost somebody a day, because the newest entry stood in another copy of the {CONTAINER}. Copies age, and nobody can tell it from the paper. In this module all {ENTITY|plural} have one keeper, whom anyone can ask, and you learn to make the answer quick.`,
  guard_invariants: `Before you set out, you go through a list written by people who had met the {HAZARD}. Whoever fails one line stays at home, even if the morning is beautiful. This module writes that list for your program, and puts it where nobody can walk around it.`,
  boundary_interfaces: `A good description of a route leaves nearly everything out. It names the turns, and says where to expect the {HAZARD}; how you found the way is another story. Code is described in this manner to those who use it, and here you practise what to leave out.`,
  signal_events: `You report the {HAZARD} at the next stop and travel on. Those ahead, those behind and {ACTOR|a} at home hear your report at different times, and draw their own conclusions. You need not know who they are: that is the strength of such reports, and this module also shows their weakness.`,
  whole_architecture: `Those who came home in spite of the {HAZARD} had planned for bad days: stores in two places, a second way back, and a plan that everybody could read. One clever part helps little. Here you lay out a whole program like that, and explain to {ACTOR|a} what happens when a piece of it is lost.`,
}
