/** Everything that this system may answer when it does not do what it was asked. */
export type Refusal = 'malformed' | 'not_allowed' | 'duplicate' | 'full' | 'unknown' | 'unavailable'

export type Result<T> = { ok: true; value: T } | { ok: false; reason: Refusal }

export const accept = <T>(value: T): Result<T> => ({ ok: true, value })
export const refuse = (reason: Refusal): Result<never> => ({ ok: false, reason })
