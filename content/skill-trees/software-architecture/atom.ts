import type { TreeDraft } from '../../../server/domains/skills/schema'

/** The smallest part that can be trusted, and what leads to it. */
export const atom: TreeDraft['skills'] = [
  {
    slug: 'invariants',
    name: 'Invariants',
    description:
      'An invariant is a sentence about an object that is true after construction and after every method: *a loan ends after it starts*. Once such sentences are written down, you know what each method must check and what it may rely on. A typical mistake is to build an object half and complete it later, so that for a while the sentence is false and everybody must be careful.',
    objectives: [
      'State the invariants of a class in plain sentences',
      'Check them in the constructor, and leave no way around it',
      'Show for each method that it keeps every invariant, also when it throws',
    ],
    type: 'knowledge',
    difficulty: 'intermediate',
    minutes: 60,
    xp: 25,
    requires: ['encapsulation'],
    content: {
      type: 'simple',
      body: `Write the sentence first, then the code that makes it true.

> *seats taken is never below zero and never above the capacity*

\`\`\`js
class Screening {
  #capacity
  #taken = 0

  constructor(capacity) {
    if (!Number.isInteger(capacity) || capacity < 1) throw new RangeError('A screening needs at least one seat.')
    this.#capacity = capacity
  }

  book(seats) {
    if (!Number.isInteger(seats) || seats < 1) throw new RangeError('Book at least one seat.')
    if (this.#taken + seats > this.#capacity) throw new RangeError('Not enough seats are left.')
    this.#taken += seats
  }

  get free() {
    return this.#capacity - this.#taken
  }
}
\`\`\`

Three habits keep the sentence true:

- **Whole from birth.** The constructor refuses what would break it.
- **Check, then change.** All checks come before the first assignment, so that a method that throws has changed nothing.
- **No way around.** The fields are private, and no inner array is handed out.

In return *free* needs no check of its own: it may rely on the sentence.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Class constructors',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Classes/constructor',
      },
    ],
    assessment: [
      {
        id: 'throw-halfway',
        kind: 'single',
        prompt:
          'A method removes money from account A, then throws because account B is closed. What keeps the invariant “no money is lost”?',
        options: [
          { id: 'a', text: 'Logging the error with the amount and both accounts' },
          { id: 'b', text: 'Checking that B is open before changing A' },
          { id: 'c', text: 'Marking the method as private, so that few can call it' },
          { id: 'd', text: 'Calling the method twice' },
        ],
        answer: ['b'],
        why: 'When all checks come first, a method either does everything or changes nothing.',
      },
      {
        id: 'half-built',
        kind: 'single',
        prompt: 'Why is `new Order()` followed by `setCustomer()` worse than `new Order(customer)`?',
        options: [
          { id: 'a', text: 'Two calls take about twice as long as one, for every order that is made' },
          { id: 'b', text: 'Methods of an entity must never start with “set”' },
          { id: 'c', text: 'In between, there is an order without a customer' },
        ],
        answer: ['c'],
        why: '“An order has a customer” is false for a while. A constructor that asks for the customer makes it true at all times.',
      },
    ],
  },
  {
    slug: 'the-atom',
    name: 'The atom: one thing that looks after itself',
    shortName: 'The atom',
    description:
      'The atom is the smallest part of your system that can be trusted: one entity with its data, its rules and its own vocabulary. It has an identity, holds values, and refuses to become nonsense. A typical mistake is an atom that knows the database, the clock or the screen: it can no longer be understood, or tested, alone.',
    objectives: [
      'Model one entity of a domain you love with its identity, values and invariants',
      'Prove each invariant with a test that tries to break it',
      'Show that the module of the entity imports nothing about storage, time or display',
    ],
    type: 'milestone',
    difficulty: 'intermediate',
    minutes: 120,
    xp: 60,
    milestone: true,
    requires: ['naming', 'value-objects', 'invariants'],
    content: {
      type: 'simple',
      body: `An atom joins what you have practised: a name from the domain, private state, values, invariants.

\`\`\`js
class Hive {
  #frames

  constructor(id, frames) {
    if (!Number.isInteger(frames) || frames < 1) throw new RangeError('A hive has at least one frame.')
    this.id = id
    this.#frames = frames
    Object.freeze(this)
  }

  takeHoney(frames, month) {
    if (!Number.isInteger(frames) || frames < 1) throw new RangeError('Take at least one frame.')
    if (month < 5 || month > 8) throw new RangeError('Take honey from May to August.')
    if (frames >= this.#frames) throw new RangeError('Leave the bees a frame.')
    this.#frames -= frames
  }

  get frames() {
    return this.#frames
  }
}
\`\`\`

Read it as a beekeeper would: every line says something about hives. The *month* comes as an argument, so that no clock is hidden inside. Freezing protects the public id and leaves private fields writable.

**Test of a good atom:** you could hand this file to somebody who knows the domain and no framework at all, and they could tell you which rule is wrong.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Evans’ classification of objects',
        url: 'https://martinfowler.com/bliki/EvansClassification.html',
      },
      { type: 'link', title: 'Anaemic domain model', url: 'https://martinfowler.com/bliki/AnemicDomainModel.html' },
    ],
    assessment: [
      {
        id: 'does-not-belong',
        kind: 'single',
        prompt: 'Which of these does not belong inside the atom `Hive`?',
        options: [
          { id: 'a', text: 'The rule that a frame must be left' },
          { id: 'b', text: 'The number of its frames' },
          { id: 'c', text: 'Its identity' },
          { id: 'd', text: 'The SQL statement that stores it' },
        ],
        answer: ['d'],
        why: 'Storage changes for other reasons than the rules about hives, and would make the atom impossible to test alone.',
      },
      {
        id: 'anaemic',
        kind: 'single',
        prompt: 'A class `Hive` has only getters and setters. All rules are in `HiveService`. What is the risk?',
        options: [
          { id: 'a', text: 'Code that bypasses the service can break every rule' },
          { id: 'b', text: 'None: data and behaviour should always be apart' },
          { id: 'c', text: 'The service cannot be tested, because it has no state' },
        ],
        answer: ['a'],
        why: 'A rule outside of the data protects only those who remember to call it.',
      },
    ],
  },
]
