import type { World } from '../world'

export const mentor: World = {
  atom_state: `Behind the {OBSTACLE} you often find something small: two places that say the same thing, one of them out of date, and {ACTOR|a} who believed the wrong one. It is like that in programs. Here {ENTITY|a} has its {METRIC} from one place only, and that place is itself.`,
  workflow_loops: `Hardly anybody gets past the {OBSTACLE} in one leap. You explain, let them try, look, explain in another way; and you know when to move on. This module teaches a program such rounds: what has to be better after each of them, and what ends them.`,
  collection_ownership: `You want every {ENTITY} in the {CONTAINER} that has to do with the {OBSTACLE}, and you want it before the break is over. Leafing through all of them works for ten. For thousands you need one keeper and an index, and you should know what both cost.`,
  guard_invariants: `You would rather meet the {OBSTACLE} on the first day than in the last week, when much has been built on top. So you ask early, and do not go on from a wrong answer. A program can be as strict: it looks at what comes in, says what is wrong, and builds on nothing else.`,
  boundary_interfaces: `{ACTOR|a|capital} needs the idea and not your whole library; too much at once, and you have created the {OBSTACLE} yourself. What you leave out is half of teaching. It is also half of a good interface, as you are about to see.`,
  signal_events: `Somebody runs into the {OBSTACLE}, and you would like to hear of it without having to ask, and so would a few others. Nobody needs to shout through every door for that; a notice will do, where those who care can look. You build such notices, and readers whom a second copy does not confuse.`,
  whole_architecture: `You plan the {CONTAINER} backwards from the {OBSTACLE}: what must be known before, what can wait, which {ENTITY} may be left out if time is short. That is design, with dependencies and all. Do the same for a program now, and defend your order before {ACTOR|a} who asks why.`,
}
