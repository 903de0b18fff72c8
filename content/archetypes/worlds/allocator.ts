import type { World } from '../world'

export const allocator: World = {
  atom_state: `You plan for the {RISK} because nobody can forbid such things. What you can forbid is that somebody quietly changes the {METRIC} of {ENTITY|a} in your books. An object that keeps its own numbers gives you that much certainty, and it is a good place to start.`,
  workflow_loops: `What you may do with {ENTITY|a} depends on where it stands: ordered, held, sold. If the {RISK} should strike in between, you need to know which of these it was. Programs forget that easily, so here you write down the states, and the ways between them.`,
  collection_ownership: `To know what the {RISK} would cost you, somebody has to add up the whole {CONTAINER}, and add it up once. With two ledgers the sums differ, usually on the worst day. One owner, one count: that is this module, along with the price of each question to the owner.`,
  guard_invariants: `You set limits before you need them, since nobody thinks clearly in the middle of the {RISK}. A limit only holds if no {ENTITY} gets into the {CONTAINER} without passing it. In code that gate has one place, and you decide what it lets through.`,
  boundary_interfaces: `{ACTOR|a|capital} needs your order and not your reasons. It is your own business how you judge the {RISK}, and tomorrow you may judge otherwise. Code should be as discreet: here you decide what it says to others, and what stays behind the counter.`,
  signal_events: `News of the {RISK} reaches some people in a second and others next week, and a few hear the same news twice. Whoever acts on each repetition is soon without money. You will write listeners that recognise what they have already acted on.`,
  whole_architecture: `A sound {CONTAINER} is not one clever {ENTITY} but many that do not all fall with the same {RISK}. Architecture spreads its bets in that way: parts that fail alone, and decisions that can still be taken back. This last module asks you to place them.`,
}
