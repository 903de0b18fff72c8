import type { RuleText } from './rubric'

export const edgeCasesRules = {
  failing_test: {
    name: 'A test fails',
    cost: 0.25,
    more: 0.06,
    why: 'This is what was asked for.',
  },
  other_answer: {
    name: 'Another answer at the edge',
    cost: 0.25,
    more: 0.02,
    why: 'Asked with other values, it answers something else than the reference solution.',
  },
  hidden_test: {
    name: 'An edge that is not held',
    cost: 0.25,
    more: 0.08,
    why: 'A test that only a review runs found it.',
  },
  text_order: {
    name: 'Compares as text',
    cost: 0.25,
    more: 0.03,
    why: 'What is a number or a date is put in the order of its letters.',
  },
  off_by_one: {
    name: 'Beside the border',
    cost: 0.25,
    more: 0.03,
    why: 'The first, the last or the one on the line is lost or taken twice.',
  },
  changed_while_walked: {
    name: 'Changes what it walks through',
    cost: 0.25,
    more: 0.03,
    why: 'What moves up is skipped, and nothing says so.',
  },
  nothing_there: {
    name: 'Nothing there',
    cost: 0.2,
    more: 0.03,
    why: 'Sooner or later the list is empty.',
  },
  falsy_zero: {
    name: 'An honest zero is lost',
    cost: 0.22,
    more: 0.03,
    why: 'Zero, an empty text and false are values like others.',
  },
  never_equal: {
    name: 'A comparison with one answer',
    cost: 0.25,
    more: 0.03,
    why: 'It is never equal, or only by luck.',
  },
  forgotten_await: {
    name: 'Nobody waits for it',
    cost: 0.25,
    more: 0.03,
    why: 'What it answers, or that it failed, is lost.',
  },
  holds_edges: {
    name: 'Holds at the edges',
    cost: 0,
    more: 0,
    why: 'Values that the tests don’t have are answered as the reference answers them.',
  },
} satisfies Record<string, RuleText>
