import { AppError } from '../../platform/errors'
import { joinLine, type Line, type LineBounds, leaveLine, orderOf, takeNext } from './fair-line'
import { RunCancelled } from './run-cancelled'

export type FairQueue = {
  /**
   * Does the work when it is this person's turn. Refused with an AppError where the line is too long. `onPlace` hears
   * each change while it waits, 1 for the next.
   */
  run<T>(
    options: { user: string; signal?: AbortSignal | undefined; onPlace?: ((place: number) => void) | undefined },
    work: () => Promise<T>,
  ): Promise<T>
}

type Waiting = { begin(): void; onPlace: (place: number) => void; place: number }

export function createFairQueue({ concurrency, bounds }: { concurrency: number; bounds: LineBounds }): FairQueue {
  let line: Line = []
  let running = 0
  let lastTicket = 0
  const waiting = new Map<number, Waiting>()

  const advance = () => {
    while (running < concurrency) {
      const next = takeNext(line)
      if (next === null) break
      line = next.line
      running += 1
      waiting.get(next.ticket)?.begin()
      waiting.delete(next.ticket)
    }
    for (const [index, ticket] of orderOf(line).entries()) {
      const one = waiting.get(ticket)
      if (one === undefined || one.place === index + 1) continue
      one.place = index + 1
      one.onPlace(one.place)
    }
  }

  const wait = (user: string, signal: AbortSignal | undefined, onPlace: (place: number) => void) =>
    new Promise<void>((resolve, reject) => {
      lastTicket += 1
      const ticket = lastTicket
      const joined = joinLine(line, { user, ticket }, bounds)
      if (!joined.ok) return reject(refusals[joined.reason]())
      line = joined.line
      const leave = () => {
        line = leaveLine(line, ticket)
        waiting.delete(ticket)
        reject(new RunCancelled('left before its turn'))
        advance()
      }
      const begin = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      waiting.set(ticket, { begin, onPlace, place: 0 })
      signal?.addEventListener('abort', leave, { once: true })
      advance()
    })

  return {
    run: async ({ user, signal, onPlace = () => undefined }, work) => {
      if (signal?.aborted === true) throw new RunCancelled('left before its turn')
      await wait(user, signal, onPlace)
      try {
        return await work()
      } finally {
        running -= 1
        advance()
      }
    },
  }
}

const refusals = {
  too_many_of_user: () =>
    new AppError('too_many', {
      userMessage: 'Several runs of yours are waiting already. Wait for one of them; your code is kept.',
      retryAfterSeconds: 5,
    }),
  full: () =>
    new AppError('busy', {
      message: 'the line for learners’ code is full',
      userMessage: 'Too many people run code at the moment. Your code is kept; try again in half a minute.',
      retryAfterSeconds: 30,
    }),
}
