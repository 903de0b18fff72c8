import type { World } from '../world'

export const performer: World = {
  atom_state: `At the {CUE} everybody on stage has to agree about the {ENTITY}. If each of them had another {METRIC} in mind, the hall would notice. So one of them decides, and the others take it from there; in this module that one is the {ENTITY} itself.`,
  workflow_loops: `You wait for the {CUE}, do your part, and wait again. The order of the evening is agreed beforehand, and still a part can be repeated when it has to be. A program can have such a running order too, and then it knows at each moment what may come next.`,
  collection_ownership: `There is one {CONTAINER} that counts, however many copies are lying about. Whoever wants to move {ENTITY|a} goes to the one who keeps it, or the {CUE} will find two people doing different things. Here you build that keeper, for a list far longer than one evening.`,
  guard_invariants: `What you notice after the {CUE} can only be covered up; what you notice in the afternoon, with the room empty, can be put right. So you test the plain things early, every time. This module moves the checks of your program to the front of the evening.`,
  boundary_interfaces: `From the seats one sees the {ENTITY} and none of the ropes. You may pass the {CUE} on by hand, by light or by a nod, and change that between two evenings, as long as people get what the poster says. Here you divide your code into stage and backstage.`,
  signal_events: `Nobody stops to explain the {CUE}: the sign is given once, and light, sound and {ACTOR|plural} each do what they have prepared. Whoever was not listening has missed it, unless somebody kept a record. In this module you give such signs in code, and keep the record.`,
  whole_architecture: `The {CUE}, the {ENTITY|plural}, the people and the room are prepared apart and meet on one evening. That they hold together is no luck; somebody decided who depends on whom, and what happens if one is late. You decide that for a whole program now, and say why.`,
}
