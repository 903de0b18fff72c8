import { useFetchers } from '@remix-run/react'
import { useCallback, useState } from 'react'
import type { MarkAnswer, Marked } from './marked'

export type Finish = Pick<Marked, 'opened' | 'courseCompleted'>

/**
 * Which sections are read: as the page came, as was answered since, and as was just pressed and is on its way. The lesson
 * itself is fetched again only when a mark completed it.
 */
export function useMarks(sections: readonly string[], known: readonly string[]) {
  const [answered, setAnswered] = useState<Marks>({})
  const [finish, setFinish] = useState<Finish | null>(null)
  const onAnswer = useCallback((answer: MarkAnswer) => {
    if ('message' in answer) return
    setAnswered((before) => ({ ...before, [answer.section]: answer.isRead }))
    if (answer.justCompleted) setFinish({ opened: answer.opened, courseCompleted: answer.courseCompleted })
  }, [])
  const pressed = useFetchers().flatMap(({ formData }): Marks[] => markIn(formData))
  return { read: readSections(sections, known, [answered, ...pressed]), finish, onAnswer }
}

type Marks = Record<string, boolean>

/** The later marks win over the earlier. */
export function readSections(
  sections: readonly string[],
  known: readonly string[],
  later: readonly Marks[],
): ReadonlySet<string> {
  const marks = new Map(known.map((section) => [section, true]))
  for (const each of later) for (const [section, isRead] of Object.entries(each)) marks.set(section, isRead)
  return new Set(sections.filter((section) => marks.get(section) === true))
}

function markIn(form: FormData | undefined): Marks[] {
  const section = form?.get('section')
  return typeof section === 'string' ? [{ [section]: form?.get('isRead') === 'yes' }] : []
}
