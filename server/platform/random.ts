import { randomBytes, randomUUID } from 'node:crypto'

/** The only source of chance, so tests can make it repeat. */
export type Random = {
  /** `bytes` random bytes as base64url. 32 for anything that opens a door. */
  token(bytes: number): string
  uuid(): string
}

export const systemRandom: Random = {
  token: (bytes) => randomBytes(bytes).toString('base64url'),
  uuid: () => randomUUID(),
}
