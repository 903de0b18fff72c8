import { AppError } from './errors'

export type Semaphore = { run<T>(work: () => Promise<T>): Promise<T> }

/**
 * At most `concurrency` at once, at most `waiting` in line, in the order they came. Who comes after that is told at
 * once: a line without an end turns a burst into minutes of waiting for everybody, and its memory into the attacker's.
 */
export function createSemaphore(options: { concurrency: number; waiting: number; userMessage: string }): Semaphore {
  let running = 0
  const line: (() => void)[] = []

  const enter = async (): Promise<void> => {
    if (running < options.concurrency) {
      running += 1
      return
    }
    if (line.length >= options.waiting) {
      throw new AppError('busy', {
        message: 'the line is full',
        userMessage: options.userMessage,
        retryAfterSeconds: 2,
      })
    }
    await new Promise<void>((resolve) => line.push(resolve))
  }

  /** The place goes straight to the next in line, so that nobody who just came can slip in between. */
  const leave = (): void => {
    const next = line.shift()
    if (next === undefined) running -= 1
    else next()
  }

  return {
    run: async (work) => {
      await enter()
      try {
        return await work()
      } finally {
        leave()
      }
    },
  }
}
