let made = 0

/** Tells rows apart, by the same numbers in every run. */
export function nextNumber(): number {
  made += 1
  return made
}

/** Another one for each number, round and round. */
export const oneOf = <T>(choices: readonly [T, ...T[]], number: number): T =>
  choices[number % choices.length] ?? choices[0]

type Subject = { domain: string; entity: string; metric: string; container: string; action: string }

const subjects: [Subject, ...Subject[]] = [
  { domain: 'rare sneakers', entity: 'sneaker', metric: 'price', container: 'vault', action: 'trade' },
  { domain: 'keeping bees', entity: 'hive', metric: 'yield', container: 'apiary', action: 'inspect' },
  { domain: 'night trains', entity: 'night train', metric: 'delay', container: 'depot', action: 'dispatch' },
  { domain: 'old synthesizers', entity: 'synthesizer', metric: 'voltage', container: 'rack', action: 'rewire' },
  { domain: 'sourdough', entity: 'loaf', metric: 'hydration', container: 'oven', action: 'bake' },
]

/** What somebody is fond of, with the words for it. */
export const subjectOf = (number: number): Subject => oneOf(subjects, number)

const minute = 60_000
const day = 24 * 60 * minute

/** A moment of its own for each number, in a past that does not move. */
export const momentOf = (number: number): Date => new Date(Date.UTC(2026, 0, 5, 9) + number * minute)

/** For what must not have expired when the test looks at it. */
export const daysFromNow = (days: number): Date => new Date(Date.now() + days * day)
