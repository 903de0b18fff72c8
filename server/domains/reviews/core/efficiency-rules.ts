import type { RuleText } from './rubric'

export const efficiencyRules = {
  quadratic_scan: {
    name: 'Walks through all, for each',
    cost: 0.34,
    more: 0,
    why: 'The work grows with the square of what there is: ten times as much takes a hundred times as long.',
  },
  copy_in_loop: {
    name: 'Copies what it has, for each',
    cost: 0.3,
    more: 0,
    why: 'All that was collected is copied for every one that comes, and the work grows with the square.',
  },
  repeated_work: {
    name: 'Works the same out again',
    cost: 0.3,
    more: 0,
    why: 'The answer was known after the first round.',
  },
  exponential_recursion: {
    name: 'Asks itself the same again',
    cost: 0.45,
    more: 0,
    why: 'Each step more doubles the work. Answers that are kept are worked out once.',
  },
  sort_for_extreme: {
    name: 'Sorts all to see one',
    cost: 0.2,
    more: 0,
    why: 'Finding the first takes one walk; putting all in order takes many.',
  },
  front_of_list: {
    name: 'Takes from the front of a list',
    cost: 0.26,
    more: 0,
    why: 'Everything behind it moves up by one, each time.',
  },
  await_in_loop: {
    name: 'Waits for one after the other',
    cost: 0.26,
    more: 0,
    why: 'The time of all adds up, where it could be the time of the slowest.',
  },
  finds_all_for_one: {
    name: 'Collects all to take one',
    cost: 0.15,
    more: 0,
    why: 'The first that fits ends the search, where it may.',
  },
  grows_faster: {
    name: 'Grows faster than it has to',
    cost: 0.34,
    more: 0.1,
    why: 'Measured: with larger inputs the steps grow faster than those of the reference solution.',
  },
  grows_alike: {
    name: 'Grows as it should',
    cost: 0,
    more: 0,
    why: 'With larger inputs the steps grow no faster than those of the reference solution.',
  },
} satisfies Record<string, RuleText>
