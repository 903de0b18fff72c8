/** The only source of the present. Rules take `now` as an argument; use cases ask here, so tests can stop time. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }
