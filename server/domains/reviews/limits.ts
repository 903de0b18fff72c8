import type { Limit } from '../../platform/rate-limit/rate-limit'

/** Each passed attempt asks by itself, so this is for those that failed, and for what was handed in before. */
export const asking: Limit = { name: 'reviews.asking', burst: 30, perSeconds: 600 }
/** Somebody has to read each of them. */
export const disputing: Limit = { name: 'reviews.disputing', burst: 20, perSeconds: 3_600 }
export const deciding: Limit = { name: 'reviews.deciding', burst: 60, perSeconds: 600 }
