/** How much there is, and when: everything that is generated follows from these numbers and the seed. */
export const seed = 20_261_121

export const scale = {
  people: 10_000,
  events: 1_000_000,
  relationshipsEach: 18,
  blueprints: 200,
  modulesEach: 6,
  exercisesEach: 2,
  courses: 20_000,
  submissions: 500_000,
  cards: 200_000,
  reviews: 300_000,
  trees: 40,
  skillsEach: 60,
  interactions: 200_000,
}

/** The ledger's first day and the moment at which everybody looks at their page. */
export const begin = '2024-11-01 12:00:00+00'
export const now = '2026-11-01 12:00:00+00'
export const days = 730

/** People by number. Number 1 did most, and so on down; these few are made on purpose. */
export const crowd = {
  /** They follow 800 people each. */
  wide: { from: 201, to: 250, follows: 800 },
  /** They follow five people each, all of them quiet. */
  narrow: { from: 9_001, to: 9_100, follows: 5 },
  /** They follow five of the forty who do most. */
  loud: { from: 9_101, to: 9_150, follows: 5, of: 40 },
  /** Nothing was heard of them for 300 days. */
  quiet: { from: 9_501, to: 10_000, days: 300 },
  /** They did much and then left, as long ago. A plan that goes back from the newest row of all meets none of theirs for long. */
  left: { from: 41, to: 50 },
  /** They took 30 trees, and all skills of each. */
  collectors: { to: 50, trees: 30 },
  /** They are half through the large tree. */
  explorers: { from: 51, to: 60 },
}

/** One tree, number 0, as large as an author may make it. */
export const largeTree = { skills: 5_000, edges: 8_000, width: 50 }

/** Skills stand in levels as wide as this; each needs two of the level before. */
export const treeWidth = 6
