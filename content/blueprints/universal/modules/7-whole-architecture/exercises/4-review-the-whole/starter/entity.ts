import { database } from './database'

/** Here, so that nobody who has {ENTITY|a} needs to look for how to save it. */
export const save = (one: {ENTITY|pascal}, place: string): Promise<void> => database.put({ ...one, place })

export type State = 'registered' | 'ready' | 'done'

export class {ENTITY|pascal} {
  constructor(
    readonly id: string,
    readonly {METRIC|camel}: number,
    readonly state: State,
  ) {
    if (id.trim() === '') throw new RangeError('An id has at least one letter or digit.')
    if (!Number.isFinite({METRIC|camel}) || {METRIC|camel} < 0) throw new RangeError('The {METRIC} is 0 or more.')
    Object.freeze(this)
  }
}
