import type { ServerResponse } from 'node:http'

/** Made once: an error is costly for the stack it takes, and every request ends with one of these. */
const reasons = {
  answered: ending('the request is answered'),
  gone: ending('the client went away'),
  stopping: ending('the server is stopping'),
  late: ending('the request took too long'),
}

export type OpenRequest = {
  /** Ends with the request: when it is answered, when the client goes away, past the deadline, when a stream is drained. */
  signal: AbortSignal
  giveUp(): void
  /** The answer has begun and goes on for as long as the client listens. */
  becomeStream(): void
}

export type OpenRequests = {
  begin(outgoing: ServerResponse): OpenRequest
  /** Ends the streams now and lets the others finish, on connections that close after their answer. */
  drain(): void
}

/** Everything that is being answered, so that stopping can tell what to wait for from what would never end by itself. */
export function createOpenRequests(): OpenRequests {
  const endings = new Map<ServerResponse, { end: () => void; streaming: boolean }>()
  let draining = false

  return {
    begin(outgoing) {
      const controller = new AbortController()
      const entry = {
        streaming: false,
        // Ended before it is aborted: a subscription that noticed first would say a last word that means "do not
        // come back", while a stream which just stops makes the browser connect again, to another node.
        end: () => {
          outgoing.end()
          controller.abort(reasons.stopping)
        },
      }
      endings.set(outgoing, entry)
      if (draining) outgoing.setHeader('connection', 'close')
      // Also after a good answer: Remix keeps a timer, and with it the whole payload, until the signal fires.
      outgoing.once('close', () => {
        endings.delete(outgoing)
        controller.abort(outgoing.writableFinished ? reasons.answered : reasons.gone)
      })
      return {
        signal: controller.signal,
        giveUp: () => controller.abort(reasons.late),
        becomeStream: () => {
          entry.streaming = true
          // Its headers are not written yet; end it when they are.
          if (draining) setImmediate(entry.end)
        },
      }
    },
    drain() {
      draining = true
      for (const [outgoing, entry] of endings) {
        if (entry.streaming) entry.end()
        else if (!outgoing.headersSent) outgoing.setHeader('connection', 'close')
      }
    },
  }
}

function ending(message: string): Error {
  const error = new Error(message)
  error.name = 'AbortError'
  return error
}
