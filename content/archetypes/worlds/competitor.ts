import type { World } from '../world'

export const competitor: World = {
  atom_state: `After the {STAGE_OF_EVENT} there is one official {METRIC}, and only the jury may correct it. A hundred people may have noted another; none of those counts. This module makes one object the jury for {ENTITY|a}: ask it, and do not write over its shoulder.`,
  workflow_loops: `Nobody skips the {STAGE_OF_EVENT}, and nobody goes back to what is over. {ENTITY|a|capital} is a row of such stages, with rules about who goes on. Your program gets the same row and the same rules, and can then no longer be in two stages at once.`,
  collection_ownership: `At the end of the {STAGE_OF_EVENT} somebody asks for the three best. If every {ACTOR} keeps a list, there are as many podiums as lists. One table, one keeper, sorted when it pays to sort: here you build it, and count what it costs.`,
  guard_invariants: `Without a valid entry nobody gets as far as the {STAGE_OF_EVENT}, however good they are. It is the check before the start that makes the {METRIC} at the end worth something. You write that check for your program, and decide what it says to those it sends home.`,
  boundary_interfaces: `The rules say what you have to do in the {STAGE_OF_EVENT}, and not how you train for that. Every {ACTOR} may prepare in another way, and change it overnight, and the rules stay. An interface is a rule book of this kind: strict about results, silent about methods.`,
  signal_events: `Somebody calls out the end of the {STAGE_OF_EVENT}, once. The board shows it, the press types it, the next {ACTOR} gets ready; those who were outside read it later. Your program will call out its results like that, and cope with those who hear them late or twice.`,
  whole_architecture: `A good day of competition looks effortless, although the {STAGE_OF_EVENT}, the judges, the results and the people all depend on each other. Somebody planned what may go wrong without stopping the rest. Now you are that person, and {ENTITY|a} has to run in software.`,
}
