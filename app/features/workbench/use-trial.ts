import { useCallback, useEffect, useReducer, useRef } from 'react'
import { recall, remember, slotsOf } from './browser-memory'
import type { Progress, Submitted, Work } from './exercise-types'
import { readPending } from './kept-work'
import type { ShownWorkbench } from './present-workbench.server'
import { sendWork } from './send-work'
import { type Deed, nextTrial } from './trial'
import { type WorkFields, workOf } from './work-fields'

type Options = {
  workbench: Pick<ShownWorkbench, 'id' | 'shape'>
  username: string
  read: () => WorkFields
  /** What was handed in is with the house, and there is a verdict. */
  onSubmitted: (submitted: Submitted, fields: WorkFields) => void
}

type Sent = { deed: Deed; key: string; fields: WorkFields; work: Work }

const redialMs = 5_000

/** Runs and submissions, one at a time. What was handed in is sent until it was answered, always under the same key. */
export function useTrial({ workbench: { id, shape }, username, read, onSubmitted }: Options) {
  const [trial, dispatch] = useReducer(nextTrial, { kind: 'rest' })
  const call = useRef<AbortController | null>(null)
  const last = useRef<Sent | null>(null)
  const slot = slotsOf(username, id).pending
  const answered = useRef(onSubmitted)
  answered.current = onSubmitted

  const send = useCallback(
    async (sent: Sent) => {
      const { deed, key, fields, work } = sent
      call.current?.abort()
      const own = new AbortController()
      call.current = own
      last.current = sent
      dispatch({ kind: 'begin', deed, key })
      const onProgress = (progress: Progress) => dispatch({ kind: 'heard', key, progress })
      const answer = await sendWork({ exerciseId: id, deed, key, work, signal: own.signal, onProgress })
      if (own.signal.aborted) return
      call.current = null
      if (answer.kind === 'lost') {
        dispatch({ kind: 'lost', key })
        return
      }
      if (deed === 'submit') remember(slot, null)
      if (answer.kind === 'refused') dispatch({ kind: 'refuse', message: answer.message })
      else {
        dispatch({ kind: 'end', key, result: answer.result, submitted: answer.submitted })
        if (answer.submitted !== null) answered.current(answer.submitted, fields)
      }
    },
    [id, slot],
  )

  const begin = useCallback(
    (deed: Deed) => {
      // A second click while it runs is the first one, said again.
      if (call.current !== null) return
      const fields = read()
      const { work, problem } = workOf(shape, fields)
      if (problem !== null) return dispatch({ kind: 'refuse', message: problem })
      const key = newKey()
      if (deed === 'submit') remember(slot, { key, fields })
      void send({ deed, key, fields, work })
    },
    [read, send, shape, slot],
  )

  const again = useCallback(() => {
    if (last.current !== null && call.current === null) void send(last.current)
  }, [send])

  // The page was left while something was on its way: it is asked for again, under its own key.
  useEffect(() => {
    const pending = readPending(recall(slot))
    if (pending !== null) {
      const { work, problem } = workOf(shape, pending.fields)
      if (problem === null) void send({ deed: 'submit', key: pending.key, fields: pending.fields, work })
    }
    return () => {
      call.current?.abort()
      call.current = null
    }
  }, [send, shape, slot])

  const isLost = trial.kind === 'lost'
  useEffect(() => {
    if (!isLost) return
    const timer = setTimeout(again, redialMs)
    window.addEventListener('online', again)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', again)
    }
  }, [isLost, again])

  return {
    trial,
    run: useCallback(() => begin('run'), [begin]),
    submit: useCallback(() => begin('submit'), [begin]),
    again,
    /** Only the waiting ends: what was handed in is still looked at. */
    stop: useCallback(() => {
      call.current?.abort()
      call.current = null
      remember(slot, null)
      dispatch({ kind: 'stop' })
    }, [slot]),
  }
}

/** `crypto.randomUUID` is there on https and localhost only. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
