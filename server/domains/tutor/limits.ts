import type { Limit } from '../../platform/rate-limit/rate-limit'

export const planning: Limit = { name: 'tutor.planning', burst: 30, perSeconds: 60 }
