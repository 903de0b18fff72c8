import type { Reaction } from './events'

export function makeNotices(append: (line: string) => void): Reaction {
  return ({ by, id }) => append(`${by}: ${id}`)
}
