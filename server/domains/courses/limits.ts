import type { Limit } from '../../platform/rate-limit/rate-limit'

/** A course is seven modules of work for the house, and for a model where there is one. */
export const making: Limit = { name: 'courses.making', burst: 10, perSeconds: 3_600 }
/** Each makes the course once more, but takes no turn from making another. */
export const rewriting: Limit = { name: 'courses.rewriting', burst: 10, perSeconds: 3_600 }
export const retrying: Limit = { name: 'courses.retrying', burst: 10, perSeconds: 3_600 }
export const changing: Limit = { name: 'courses.changing', burst: 60, perSeconds: 60 }
/** Sections marked and minutes noted: faster than anybody reads. */
export const reading: Limit = { name: 'courses.reading', burst: 120, perSeconds: 60 }
export const visiting: Limit = { name: 'courses.visiting', burst: 60, perSeconds: 60 }
