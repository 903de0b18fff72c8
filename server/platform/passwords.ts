import { hash, verify } from '@node-rs/argon2'
import { createSemaphore } from './semaphore'

/** OWASP's floor for argon2id, which is the library's default algorithm: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export type Passwords = {
  hash(password: string): Promise<string>
  /** A null hash costs the same time as a real one and is never right: who has no account must not answer faster. */
  verify(hash: string | null, password: string): Promise<boolean>
}

/** Each hash takes 19 MiB and a core, so only a few run at once and a bounded number wait. */
export function createPasswords(options: { concurrency: number; waiting: number }): Passwords {
  const turns = createSemaphore({
    ...options,
    userMessage: 'Many people are signing in right now. Nothing is lost; try again in a moment.',
  })
  const nobody = hash('a password that nobody has', cost)
  return {
    hash: (password) => turns.run(() => hash(password.normalize('NFKC'), cost)),
    verify: (stored, password) =>
      turns.run(async () => {
        const right = await verify(stored ?? (await nobody), password.normalize('NFKC'))
        return right && stored !== null
      }),
  }
}
