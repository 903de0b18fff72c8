import type { TreeDraft } from '../../../server/domains/skills/schema'

/** Choosing between designs, writing the choice down, and looking at each other's work. */
export const judgement: TreeDraft['skills'] = [
  {
    slug: 'code-review',
    name: 'Code review',
    description:
      'A review is a second pair of eyes and a conversation: it finds faults, spreads knowledge and keeps the style of a house. Look at purpose and design first, details last, and say which remarks must be answered. A typical mistake is to write twenty remarks about spacing, which a tool could make, and none about the missing test.',
    objectives: [
      'Review a change in the order purpose, design, correctness, tests, detail',
      'Write remarks that name a problem, a reason and a way out',
      'Split a large change of your own so that each part can be read in fifteen minutes',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 90,
    xp: 35,
    requires: ['refactoring'],
    resources: [
      {
        type: 'link',
        title: 'How to do a code review',
        url: 'https://google.github.io/eng-practices/review/reviewer/',
      },
    ],
    assessment: [
      {
        id: 'best-remark',
        kind: 'single',
        prompt: 'Which remark helps the author most?',
        options: [
          { id: 'a', text: '“This is wrong.”' },
          { id: 'b', text: '“I would have done all of this quite differently, with a class.”' },
          { id: 'c', text: '“An empty list divides by zero here. Return early?”' },
          { id: 'd', text: '“Looks good!”, without having run it' },
        ],
        answer: ['c'],
        why: 'It names the case, the consequence and a way out, and stays with the code.',
      },
      {
        id: 'review-order',
        kind: 'single',
        prompt: 'You see in the first minute that a change solves the wrong problem. What do you do?',
        options: [
          { id: 'a', text: 'Say so at once, and leave the details for later' },
          { id: 'b', text: 'Go through all lines first, so that the review is complete' },
          { id: 'c', text: 'Approve, and open an issue' },
        ],
        answer: ['a'],
        why: 'Remarks on lines that will go away cost both of you time. Purpose and design come first.',
      },
    ],
  },
  {
    slug: 'trade-offs',
    name: 'Trade-offs and quality attributes',
    shortName: 'Trade-offs',
    description:
      'Every design buys something with something: speed with memory, freedom with complexity, consistency with availability. Architecture is the art of knowing what you need most and paying for that. A typical mistake is to ask for everything (“fast, scalable, flexible, cheap”) without numbers, so that no decision can be wrong, or right.',
    objectives: [
      'Write a quality as a scenario with a number: load, action, measured response',
      'Compare two designs by at least four attributes',
      'Say what a decision costs, and how expensive it is to undo',
    ],
    type: 'knowledge',
    difficulty: 'intermediate',
    minutes: 60,
    xp: 25,
    requires: ['cohesion-and-coupling'],
    resources: [
      { type: 'link', title: 'You aren’t gonna need it', url: 'https://martinfowler.com/bliki/Yagni.html' },
      { type: 'link', title: 'Monolith first', url: 'https://martinfowler.com/bliki/MonolithFirst.html' },
    ],
    assessment: [
      {
        id: 'scenario',
        kind: 'single',
        prompt: 'Which requirement can decide between two designs?',
        options: [
          { id: 'a', text: 'The system scales horizontally to any number of searches a second' },
          { id: 'b', text: 'With 200 searches a second, 95 % are answered within 300 ms' },
          { id: 'c', text: 'Search is as fast as possible' },
        ],
        answer: ['b'],
        why: 'Load, action and number can be measured. The others are true of every brochure.',
      },
      {
        id: 'split-early',
        kind: 'single',
        prompt: 'Two people start a product whose shape is unclear. What speaks against five services from day one?',
        options: [
          { id: 'a', text: 'Services cannot be tested' },
          { id: 'b', text: 'Services always answer more slowly than one program' },
          { id: 'c', text: 'Services need five programming languages' },
          { id: 'd', text: 'Boundaries drawn too early are dear to move' },
        ],
        answer: ['d'],
        why: 'Within one program a boundary is moved in an afternoon. Between services it is a migration.',
      },
    ],
  },
  {
    slug: 'decision-records',
    name: 'Decision records',
    description:
      'A decision record is one page about one choice: the situation, what was decided, what else was possible, and what follows. It saves the next person from guessing whether something is a reason or an accident. A typical mistake is to write only the winner, so that the same debate comes back each spring.',
    objectives: [
      'Write a record of one page for a decision that was made in your project',
      'Name at least two alternatives and why they lost',
      'Replace an old record by a new one without deleting it',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 60,
    xp: 25,
    requires: ['trade-offs'],
    content: {
      type: 'simple',
      body: `A record is short, dated and honest. Keep it beside the code, numbered, and never rewrite it: if the decision changes, a new record supersedes the old one.

\`\`\`md
# 7. Store times in UTC

2026-03-10, accepted

## Context
Members live in four time zones. Due dates were wrong
twice in autumn, when clocks went back.

## Decision
Instants are stored in UTC. A due date is a plain date
of the library's own zone, without a time.

## Alternatives
- Local time everywhere: ambiguous for one hour a year.
- UTC for due dates too: the day differs between zones.

## Consequences
Every page must convert. Reports by day name their zone.
\`\`\`

The context is the most valuable part: in two years somebody will ask *does this still hold?*, and can check.

Consequences are good **and** bad. A record without a disadvantage is an advertisement.

Write one when a choice is hard to undo, when people disagreed, or when a reader would otherwise say *why on earth?* Ordinary choices need none.`,
    },
    resources: [{ type: 'link', title: 'Architecture decision records', url: 'https://adr.github.io/' }],
    assessment: [
      {
        id: 'most-valuable',
        kind: 'single',
        prompt: 'A decision is three years old. Which part of its record helps to judge whether it still holds?',
        options: [
          { id: 'a', text: 'The context: what was true and needed at the time' },
          { id: 'b', text: 'The number of the record' },
          { id: 'c', text: 'The list of those who agreed, since they can be asked' },
        ],
        answer: ['a'],
        why: 'If the circumstances have changed, the decision may be open again. Without them you can only guess.',
      },
      {
        id: 'changed-mind',
        kind: 'single',
        prompt: 'The team now decides the opposite of record 4. What do you do with it?',
        options: [
          { id: 'a', text: 'Delete it, so that nobody is confused' },
          { id: 'b', text: 'Edit it to say the new decision' },
          { id: 'c', text: 'Write a new one, and mark 4 as superseded' },
          { id: 'd', text: 'Leave everything, since code is the documentation' },
        ],
        answer: ['c'],
        why: 'The history of reasons is what the records are for. Old code still follows the old one.',
      },
    ],
  },
]
