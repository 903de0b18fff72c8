import { createHash } from 'node:crypto'

/** For secrets of 256 random bits: nothing slower is needed where nothing can be guessed. */
export const sha256 = (value: string | Uint8Array): string => createHash('sha256').update(value).digest('hex')
