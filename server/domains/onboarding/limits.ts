import type { Limit } from '../../platform/rate-limit/rate-limit'

export const preview: Limit = { name: 'preview', burst: 60, perSeconds: 60 }
/** Each is a text that is read word by word. */
export const extracting: Limit = { name: 'onboarding.extracting', burst: 60, perSeconds: 60 }
/** A whole classroom behind one address goes through it in an hour. */
export const drafting: Limit = { name: 'onboarding.drafting', burst: 400, perSeconds: 600 }
