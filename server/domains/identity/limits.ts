import type { Limit } from '../../platform/rate-limit/rate-limit'

/** What one network address (or account) may do. Generous to a classroom behind one address, slow for a machine. */
export const signUp: Limit = { name: 'sign-up', burst: 20, perSeconds: 3_600 }
export const signIn: Limit = { name: 'sign-in', burst: 30, perSeconds: 900 }
export const lookUp: Limit = { name: 'look-up', burst: 60, perSeconds: 60 }
export const mail: Limit = { name: 'mail', burst: 5, perSeconds: 3_600 }
export const upload: Limit = { name: 'upload', burst: 20, perSeconds: 3_600 }
