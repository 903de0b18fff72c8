import type { TreeDraft } from '../../../server/domains/skills/schema'

/** Many atoms with one owner, and how not to lose control of them. */
export const collection: TreeDraft['skills'] = [
  {
    slug: 'ownership',
    name: 'Ownership and defensive copies',
    shortName: 'Ownership',
    description:
      'Whoever holds a reference to mutable data can change it, so for every list and every object one part of the program must be the owner. The owner hands out copies, frozen views or answers, never the thing itself. A typical mistake is `return this.#items`: the field is private, its contents are everybody’s.',
    objectives: [
      'Show how a returned array breaks an invariant, and repair it',
      'Copy what comes in as well as what goes out',
      'Tell a shallow copy from a deep one, and choose between them',
    ],
    type: 'practical',
    difficulty: 'intermediate',
    minutes: 60,
    xp: 25,
    requires: ['invariants'],
    content: {
      type: 'simple',
      body: `A private field protects the *variable*. It does not protect the array that the variable points to.

\`\`\`js
class Playlist {
  #songs

  constructor(songs) {
    this.#songs = [...songs]
  }

  get songs() {
    return [...this.#songs]
  }
}

const mine = ['Aguas de Março']
const list = new Playlist(mine)
mine.push('Not on the list')
list.songs.push('Not on the list either')
console.log(list.songs.length) // 1
\`\`\`

Two copies, two doors closed: the caller who *gave* the array still has it, and so does the caller who *asked* for it.

The spread makes a **shallow** copy: a new array with the same elements. That is enough if the elements are values that never change, one more reason to like values. If they are mutable, copy them too (structuredClone copies plain data deeply), or hand out answers instead: *has(song)*, *count*, *first(10)*.

The question to ask in review: who else holds this reference?`,
    },
    resources: [
      {
        type: 'link',
        title: 'Shallow copy',
        url: 'https://developer.mozilla.org/en-US/docs/Glossary/Shallow_copy',
      },
      {
        type: 'link',
        title: 'Encapsulate collection',
        url: 'https://refactoring.guru/encapsulate-collection',
      },
    ],
    assessment: [
      {
        id: 'copy-in',
        kind: 'single',
        prompt: 'A class returns a copy of its array but stores the array it was given. What is still open?',
        options: [
          { id: 'a', text: 'Nothing, since nobody can reach the private field' },
          { id: 'b', text: 'Whoever passed the array can go on changing it' },
          { id: 'c', text: 'The returned copy can be used to change the private array' },
        ],
        answer: ['b'],
        why: 'The giver still holds a reference to the very array that is now “private”.',
      },
      {
        id: 'shallow',
        kind: 'single',
        prompt: 'A getter returns `[...this.#orders]`, and orders are mutable objects. What can a caller do?',
        options: [
          { id: 'a', text: 'Nothing that reaches the original orders' },
          { id: 'b', text: 'Remove orders from the private array' },
          { id: 'c', text: 'Change the orders, which both arrays share' },
          { id: 'd', text: 'Read the orders, but only if each of them is frozen' },
        ],
        answer: ['c'],
        why: 'A shallow copy protects the list, not its elements.',
      },
    ],
  },
  {
    slug: 'the-collection',
    name: 'The collection: many things, one owner',
    shortName: 'The collection',
    description:
      'Some rules belong to no single atom: *no two members share a card number*, *at most three loans at once*. The collection owns all atoms of a kind, keeps such rules, and answers questions in the words of the domain. A typical mistake is to let every caller loop over a bare array: each has its own idea of “active”, and no one place can say that a number is taken.',
    objectives: [
      'Name a rule that no single entity can keep, and put it into the collection',
      'Look up by identity in constant time',
      'Answer questions by methods with domain names instead of handing out the storage',
    ],
    type: 'milestone',
    difficulty: 'intermediate',
    minutes: 120,
    xp: 60,
    milestone: true,
    requires: ['the-atom', 'ownership'],
    content: {
      type: 'simple',
      body: `The collection is the one place that sees *all* atoms, so it is the one place for rules about all of them.

\`\`\`js
class Apiary {
  #hives = new Map()
  #limit

  constructor(limit) {
    this.#limit = limit
  }

  add(hive) {
    if (this.#hives.has(hive.id)) throw new Error('This apiary already has a hive ' + hive.id + '.')
    if (this.#hives.size === this.#limit) throw new Error('The meadow feeds no more hives.')
    this.#hives.set(hive.id, hive)
  }

  find(id) {
    return this.#hives.get(id)
  }

  strongerThan(frames) {
    return [...this.#hives.values()].filter((hive) => hive.frames > frames)
  }
}
\`\`\`

A **Map** by identity makes uniqueness a by-product and lookup cheap. *strongerThan* says what is asked, so that the definition of “strong” has a home. What comes back is a new array: nobody adds a hive past the limit by pushing to it.

Keep the collection small in ambition. It owns membership and rules across its members. The rule about one hive stays in the hive.`,
    },
    resources: [
      {
        type: 'link',
        title: 'Map',
        url: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map',
      },
      { type: 'link', title: 'Aggregate', url: 'https://martinfowler.com/bliki/DDD_Aggregate.html' },
    ],
    assessment: [
      {
        id: 'whose-rule',
        kind: 'single',
        prompt: 'Which rule belongs to the collection `Fleet` rather than to the atom `Train`?',
        options: [
          { id: 'a', text: 'A train never has a negative number of coaches' },
          { id: 'b', text: 'A train’s doors stay closed while it moves' },
          { id: 'c', text: 'No two trains have the same number' },
          { id: 'd', text: 'A train’s speed is at most its permitted speed' },
        ],
        answer: ['c'],
        why: 'A train cannot know about the others. Every other rule concerns one train alone.',
      },
      {
        id: 'map-or-array',
        kind: 'single',
        prompt: 'A collection is mostly asked for one member by its id. Why a `Map` and not an array?',
        options: [
          { id: 'a', text: 'Arrays cannot hold objects' },
          { id: 'b', text: 'It finds by key without a scan, and a key occurs once' },
          { id: 'c', text: 'A map keeps its contents sorted by key, an array does not' },
        ],
        answer: ['b'],
        why: 'An array must be searched, and lets the same id in twice. A Map keeps the order of insertion, it does not sort.',
      },
    ],
  },
]
