/**
 * What the Universal Blueprint looks like from outside, for the first page, which is there before any database: the test
 * beside it holds that the titles are the blueprint's own.
 */
export const moduleTitles = [
  'The Atom: encapsulating the {ENTITY}',
  'The Workflow: {ENTITY|a} from first to last state',
  'The Collection: many {ENTITY|plural}, one owner',
  'The Guard: refusing the impossible {ENTITY}',
  'The Boundary: what other code may know of {ENTITY|a}',
  'The Signal: telling the rest that {ENTITY|a} changed',
  'The Whole: an architecture for {ENTITY|plural}',
]

/** JavaScript. */
export const codeSample = `class {ENTITY|pascal} {
  #state = 'new'

  // Only {ENTITY|a} decides what may happen to {ENTITY|a}.
  advance(next) {
    if (!allowed[this.#state].includes(next)) {
      throw new Error(\`{ENTITY|a} cannot go from \${this.#state} to \${next}\`)
    }
    this.#state = next
  }
}`

export const sampleDomains = [
  { passion: 'rare sneakers', entity: 'sneaker' },
  { passion: 'chess', entity: 'chess piece' },
  { passion: "my aunt's bakery", entity: 'loaf' },
  { passion: 'night trains', entity: 'night train' },
  { passion: 'keeping bees', entity: 'hive' },
  { passion: 'old synthesizers', entity: 'synthesizer' },
]
