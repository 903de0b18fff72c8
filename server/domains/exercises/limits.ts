import type { Limit } from '../../platform/rate-limit/rate-limit'

/** Faster than anybody reads what failed. The queue of the runner sees to the rest. */
export const running: Limit = { name: 'exercises.running', burst: 40, perSeconds: 60 }
export const submitting: Limit = { name: 'exercises.submitting', burst: 60, perSeconds: 120 }
/** A page saves every two seconds at most. */
export const saving: Limit = { name: 'exercises.saving', burst: 90, perSeconds: 60 }
/** Hints, clocks, giving up. */
export const choosing: Limit = { name: 'exercises.choosing', burst: 60, perSeconds: 60 }
export const redoing: Limit = { name: 'exercises.redoing', burst: 20, perSeconds: 600 }
