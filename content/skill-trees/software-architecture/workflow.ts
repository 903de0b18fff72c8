import type { TreeDraft } from '../../../server/domains/skills/schema'

/** What may happen to a thing, and in which order. */
export const workflow: TreeDraft['skills'] = [
  {
    slug: 'state-machines',
    name: 'State machines',
    description:
      'A state machine lists the states a thing can be in and which may follow which. Written as a table it can be read by people who don’t program, and every transition that is not in it is refused. A typical mistake is a handful of booleans (`isPaid`, `isShipped`, `isCancelled`): three of them allow eight combinations, of which four make no sense.',
    objectives: [
      'Draw the states and transitions of a process that you know',
      'Write them as a table and refuse everything else',
      'Find the final states, and states that can never be reached',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 75,
    xp: 30,
    requires: ['invariants'],
    content: {
      type: 'simple',
      body: `Put the whole process into one table, then let one small function read it.

\`\`\`js
const next = {
  draft: ['submitted'],
  submitted: ['accepted', 'rejected'],
  rejected: ['submitted'],
  accepted: [],
}

function move(from, to) {
  if (!Object.hasOwn(next, from)) throw new Error('There is no state ' + from + '.')
  if (!next[from].includes(to)) throw new Error('A paper that is ' + from + ' cannot become ' + to + '.')
  return to
}

console.log(move('draft', 'submitted')) // submitted
\`\`\`

The table is the documentation. It shows that *accepted* is final (nothing follows), that a rejected paper may be handed in again, and that nobody jumps from draft to accepted.

Compare that with flags: *isSubmitted*, *isAccepted*, *isRejected* allow a paper that is accepted and rejected at once, and every function must defend itself against it.

When a transition has a condition (*only with two reviews*), keep it beside the table: first ask whether the step exists, then whether the condition holds. The two failures deserve different messages.`,
    },
    resources: [{ type: 'link', title: 'State', url: 'https://refactoring.guru/design-patterns/state' }],
    assessment: [
      {
        id: 'flags',
        kind: 'single',
        prompt: 'An order has `isPaid`, `isShipped` and `isCancelled`. Why is one `state` often better?',
        options: [
          { id: 'a', text: 'A string takes less memory than three separate booleans do' },
          { id: 'b', text: 'Combinations that make no sense can no longer be stored' },
          { id: 'c', text: 'Booleans cannot be tested' },
        ],
        answer: ['b'],
        why: 'Flags allow every combination. One state allows exactly the ones you listed.',
      },
      {
        id: 'missing-transition',
        kind: 'single',
        prompt: 'With `{ open: ["closed"], closed: ["open"], lost: [] }` as the table, what is odd about `lost`?',
        options: [
          { id: 'a', text: 'It is final, and a table must not hold final states' },
          { id: 'b', text: 'It has no name' },
          { id: 'c', text: 'It leads back to open' },
          { id: 'd', text: 'No transition leads to it from anywhere' },
        ],
        answer: ['d'],
        why: 'Final states are fine, but a state that occurs in no list is never reached: a transition is missing, or the state is dead.',
      },
    ],
  },
  {
    slug: 'illegal-states',
    name: 'Making illegal states unrepresentable',
    shortName: 'Illegal states',
    description:
      'With a type for each state you can let the compiler refuse nonsense: a shipped parcel *has* a tracking number, a packed one has *none*. What cannot be written need not be checked or tested. A typical mistake is one wide type with optional fields, where every reader must guess which of them are set together.',
    objectives: [
      'Turn a type with optional fields into a union with a discriminant',
      'Let the compiler prove that every state is handled',
      'Explain what types cannot promise about data from outside',
    ],
    type: 'practical',
    difficulty: 'advanced',
    minutes: 75,
    xp: 35,
    optional: true,
    requires: ['value-objects', 'state-machines'],
    content: {
      type: 'simple',
      body: `Here each state has its own shape, and *kind* tells them apart:

\`\`\`ts
type Parcel =
  | { kind: 'packed'; grams: number }
  | { kind: 'shipped'; grams: number; tracking: string }
  | { kind: 'lost'; lastSeen: string }

function describe(parcel: Parcel): string {
  switch (parcel.kind) {
    case 'packed':
      return 'waiting for the van'
    case 'shipped':
      return 'on its way as ' + parcel.tracking
    case 'lost':
      return 'last seen in ' + parcel.lastSeen
  }
}

console.log(describe({ kind: 'lost', lastSeen: 'Lyon' })) // last seen in Lyon
\`\`\`

A packed parcel with a tracking number does not compile, and neither does reading *tracking* before you have asked for the kind. Add a fourth kind, and the strict compiler complains about *describe*, since one path no longer returns a string. Your to-do list comes from the compiler.

Types end where data comes in. What arrives as JSON has whatever shape it likes, so it is parsed once at the edge. From there on the types speak the truth.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Narrowing and discriminated unions',
        url: 'https://www.typescriptlang.org/docs/handbook/2/narrowing.html',
      },
    ],
    assessment: [
      {
        id: 'optional-fields',
        kind: 'single',
        prompt: 'A type has `paidOn?: string` and `paidBy?: string`, always set together. What expresses that best?',
        options: [
          { id: 'a', text: 'One optional object: `payment?: { on: string; by: string }`' },
          { id: 'b', text: 'A comment beside the two fields' },
          { id: 'c', text: 'Both fields required, with empty strings while it is unpaid' },
        ],
        answer: ['a'],
        why: 'One optional object cannot be half there. A comment isn’t checked, and empty strings are nonsense with a value.',
      },
      {
        id: 'json',
        kind: 'single',
        prompt: 'A function is declared to take a `Parcel` and gets `JSON.parse(text)`. What does the type guarantee?',
        options: [
          { id: 'a', text: 'That the text held a valid parcel' },
          { id: 'b', text: 'That wrong fields are removed' },
          { id: 'c', text: 'Nothing, as JSON.parse returns any, which passes' },
          { id: 'd', text: 'That an exception is thrown if the shape is wrong' },
        ],
        answer: ['c'],
        why: 'Types are gone at run time. Only a check at run time can turn unknown data into a Parcel honestly.',
      },
    ],
  },
  {
    slug: 'the-workflow',
    name: 'The workflow: from the first state to the last',
    shortName: 'The workflow',
    description:
      'A workflow leads a thing through its life: which steps there are, who may take them, what each step needs and leaves behind. It is where the verbs of the domain live. A typical mistake is to spread the steps over buttons, jobs and handlers, so that nobody can say what happens to an order between Tuesday and Friday.',
    objectives: [
      'Write the life of an entity as a table of steps, with what each step requires',
      'Make every step a method that either happens completely or not at all',
      'Keep a record of the steps taken, with time and person as arguments',
    ],
    type: 'milestone',
    difficulty: 'intermediate',
    minutes: 120,
    xp: 60,
    milestone: true,
    requires: ['the-collection', 'state-machines'],
    content: {
      type: 'simple',
      body: `Steps have names (*brew*, *rack*, *bottle*), start in certain states, and end in one. That fits a table:

\`\`\`js
const steps = {
  brew: { from: ['planned'], to: 'fermenting' },
  rack: { from: ['fermenting'], to: 'resting' },
  bottle: { from: ['resting'], to: 'bottled' },
  discard: { from: ['fermenting', 'resting'], to: 'discarded' },
}

class Batch {
  #state = 'planned'
  #history = []

  take(step, at) {
    if (!Object.hasOwn(steps, step)) throw new Error('There is no step ' + step + '.')
    const { from, to } = steps[step]
    if (!from.includes(this.#state)) throw new Error('You cannot ' + step + ' a batch that is ' + this.#state + '.')
    this.#history.push({ step, at })
    this.#state = to
  }

  get state() {
    return this.#state
  }
}
\`\`\`

All checks stand before the first change, so a refused step leaves no trace. The history tells how the batch came to its state, a question that somebody will ask. The time is handed in, which makes a whole year testable in a millisecond.

Notice *discard*: real processes have ways out. Ask for them early. *What if they change their mind? What if it breaks?*`,
    },
    resources: [{ type: 'link', title: 'Command', url: 'https://refactoring.guru/design-patterns/command' }],
    assessment: [
      {
        id: 'order-of-lines',
        kind: 'single',
        prompt: 'A step first writes its history entry, then throws because the state is wrong. What is the harm?',
        options: [
          { id: 'a', text: 'The history tells of a step that never happened' },
          { id: 'b', text: 'None, because the exception undoes assignments' },
          { id: 'c', text: 'The state is lost' },
        ],
        answer: ['a'],
        why: 'Throwing undoes nothing. Check first, change after.',
      },
      {
        id: 'forgotten-steps',
        kind: 'multiple',
        prompt:
          'A first sketch of a rental knows reserve, hand over and return. Which questions find missing steps? Choose all.',
        options: [
          { id: 'a', text: 'What if the customer never appears?' },
          { id: 'b', text: 'Which database will store it?' },
          { id: 'c', text: 'What if it comes back broken?' },
          { id: 'd', text: 'Should the button be green?' },
        ],
        answer: ['a', 'c'],
        why: 'Ways out and failures are steps of the process. Storage and colour are decisions of other parts.',
      },
    ],
  },
]
