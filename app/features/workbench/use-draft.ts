import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { recall, remember, slotsOf } from './browser-memory'
import { chooseStart, readKept } from './kept-work'
import type { ShownWorkbench } from './present-workbench.server'
import { fieldsOf, isSame, readFields, type WorkFields, workOf } from './work-fields'

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'browser' | 'nowhere'

/** Two versions of the same work: neither is lost before somebody has chosen. */
export type Conflict = { mine: WorkFields; theirs: WorkFields; version: number }

type Options = {
  form: RefObject<HTMLFormElement>
  workbench: Pick<ShownWorkbench, 'id' | 'shape' | 'files' | 'fields' | 'draft'>
  username: string
  /** Puts other work into the fields of the page. */
  onFields: (fields: WorkFields) => void
}

const pauseMs = 2_000
const againMs = 15_000

/** What is written is kept in this browser at once, and by the house when the typing rests. */
export function useDraft({ form, workbench, username, onFields }: Options) {
  const { id, shape } = workbench
  const [state, setState] = useState<SaveState>('saved')
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [isRestored, setIsRestored] = useState(false)
  const version = useRef(workbench.draft?.version ?? 0)
  const settled = useRef(workbench.fields)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const slot = slotsOf(username, id).work
  const isSaving = useRef(false)
  // Before that, what this browser remembers is not to be written over; with a conflict, what the house has isn't.
  const hasBegun = useRef(false)
  const isUndecided = useRef(false)
  // Fetched anew after each attempt, and the same for the whole life of an exercise.
  const offered = useRef(shape === 'files' ? workbench.files : [])

  const read = useCallback(
    // While the fields are on their way they are not empty: they are as they were.
    () => (form.current?.querySelector('[data-fields]') ? readFields(new FormData(form.current)) : settled.current),
    [form],
  )

  const keepHere = useCallback(
    (fields: WorkFields, isSaved: boolean) => remember(slot, { base: version.current, isSaved, fields }),
    [slot],
  )

  const settle = useCallback(
    (fields: WorkFields) => {
      settled.current = fields
      const isWhole = isSame(read(), fields)
      keepHere(read(), isWhole)
      setState(isWhole ? 'saved' : 'unsaved')
    },
    [keepHere, read],
  )

  const save = useCallback(async () => {
    clearTimeout(timer.current)
    const fields = read()
    if (isSaving.current || isUndecided.current || isSame(fields, settled.current)) return
    const { work, problem } = workOf(shape, fields)
    // A finding without its lines can't be sent yet, but is not to be lost.
    if (problem !== null) return setState('browser')
    isSaving.current = true
    setState('saving')
    try {
      const { api } = await import('~/lib/api')
      const answer = await api.exercises.saveDraft.mutate({ exerciseId: id, version: version.current, ...work })
      const theirs = answer.conflict === null ? null : fieldsOf(answer.conflict, offered.current)
      if (theirs === null || isSame(theirs, fields)) {
        version.current = answer.version
        settle(fields)
      } else {
        isUndecided.current = true
        setConflict({ mine: fields, theirs, version: answer.version })
        setState('browser')
      }
    } catch {
      setState(keepHere(read(), false) ? 'browser' : 'nowhere')
      timer.current = setTimeout(() => void save(), againMs)
    } finally {
      isSaving.current = false
    }
    if (!isSame(read(), fields)) timer.current = setTimeout(() => void save(), pauseMs)
  }, [id, keepHere, read, settle, shape])

  /** Something was typed, or moved. */
  const note = useCallback(() => {
    const fields = read()
    if (!hasBegun.current) return
    clearTimeout(timer.current)
    if (isSame(fields, settled.current) && !isSaving.current) return settle(fields)
    const isKept = keepHere(fields, false)
    const here: SaveState = isUndecided.current ? 'browser' : 'unsaved'
    const kept: SaveState = isKept ? here : 'nowhere'
    setState((before) => (before === 'saving' && isKept ? before : kept))
    timer.current = setTimeout(() => void save(), pauseMs)
  }, [keepHere, read, save, settle])

  // Once, when the page has come: what this browser has may be newer than what the house sent.
  const atStart = useRef({ fields: workbench.fields, onFields })
  useEffect(() => {
    const { fields, onFields: putIn } = atStart.current
    const kept = readKept(recall(slot))
    const start = chooseStart({ kept, version: version.current, offered: fields })
    hasBegun.current = true
    if (start.from === 'page') return
    putIn(start.fields)
    setIsRestored(true)
    if (start.from === 'both') {
      isUndecided.current = true
      setConflict({ mine: start.fields, theirs: fields, version: version.current })
      version.current = kept?.base ?? 0
    }
  }, [slot])

  useEffect(() => () => clearTimeout(timer.current), [])

  // A line that was lost may be back, and whoever leaves keeps what they have.
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    window.addEventListener('online', () => void save(), { signal })
    document.addEventListener('visibilitychange', () => void (document.visibilityState === 'hidden' && save()), {
      signal,
    })
    window.addEventListener('beforeunload', (event) => state === 'nowhere' && event.preventDefault(), { signal })
    return () => leaving.abort()
  }, [save, state])

  return {
    state,
    conflict,
    isRestored,
    note,
    save,
    read,
    version,
    /** The house has this now, by another way: it was handed in. */
    settle,
    resolve(keep: 'mine' | 'theirs') {
      if (conflict === null) return
      version.current = conflict.version
      settled.current = conflict.theirs
      isUndecided.current = false
      setConflict(null)
      if (keep === 'mine') void save()
      else onFields(conflict.theirs)
    },
  }
}
