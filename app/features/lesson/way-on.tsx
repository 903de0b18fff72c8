import { Link } from '@remix-run/react'
import { useState } from 'react'
import { ButtonLink } from '~/components/ui/button-link'
import { Stamp } from '~/components/ui/stamp'
import { paths } from '~/lib/paths'
import { shorten } from '~/lib/shorten'
import { completedWords, readWords } from './lesson-words'
import type { ShownLesson } from './present-lesson.server'
import type { Finish } from './use-marks'

type Lesson = Pick<ShownLesson, 'course' | 'concept' | 'next' | 'exercisesPassed' | 'exercisesRequired'> & {
  sections: readonly { id: string; title: string }[]
}

type WayOnProps = {
  lesson: Lesson
  read: ReadonlySet<string>
  isCompleted: boolean
  /** What came of the last mark, when that completed the module just now. */
  finish: Finish | null
}

/** After the last section: what is still open, or the stamp and the next module. */
export function WayOn({ lesson, read, isCompleted, finish }: WayOnProps) {
  const [wasCompleted] = useState(isCompleted)
  const isNews = isCompleted && !wasCompleted
  return (
    <section
      id="way-on"
      aria-label="How far you are"
      className="scroll-mt-16 border border-line bg-sheet px-5 py-6 sm:px-8"
    >
      {/* Always there: what comes into a page together with its words is not read out. */}
      <p role="status" className="sr-only">
        {isNews ? completedWords(finish ?? { opened: [], courseCompleted: false }) : null}
      </p>
      {isCompleted ? <Completed lesson={lesson} finish={finish} /> : <StillOpen lesson={lesson} read={read} />}
    </section>
  )
}

function StillOpen({ lesson, read }: { lesson: Lesson; read: ReadonlySet<string> }) {
  const { sections, exercisesPassed, exercisesRequired } = lesson
  const open = sections.filter(({ id }) => !read.has(id))
  const left = exercisesRequired - exercisesPassed
  return (
    <>
      <h2 className="text-xl">{readWords(read.size, sections.length)}</h2>
      <p className="mt-1 text-quiet">
        {exercisesRequired === 0
          ? 'The module is complete when all of them are. Still open:'
          : 'The module is complete when all of them are, and the exercises that count are passed. Still open:'}
      </p>
      <ul className="mt-3 grid gap-1">
        {open.map(({ id, title }) => (
          <li key={id}>
            <a href={`#section-${id}`} className="inline-block touch:py-2">
              {title}
            </a>
          </li>
        ))}
        {left > 0 ? (
          <li>
            <a href="#exercises" className="inline-block touch:py-2">
              {left === 1 ? 'One exercise' : `${left} exercises`}
            </a>
          </li>
        ) : null}
      </ul>
    </>
  )
}

function Completed({ lesson, finish }: { lesson: Lesson; finish: Finish | null }) {
  const { course, concept, next } = lesson
  const opened = finish?.opened ?? []
  // The next in order, as soon as it is open; else whatever this one has just opened.
  const [first] = opened
  const onward = next !== null && (!next.isLocked || opened.some((one) => one.concept === next.concept)) ? next : first
  return (
    <div className="grid items-center gap-x-8 gap-y-5 sm:grid-cols-[auto_1fr]">
      <Stamp text="Module complete" seed={`module:${concept}`} tone="moss" fresh={finish !== null} />
      <div>
        <h2 className="text-2xl">Module complete</h2>
        {finish?.courseCompleted ? <p className="mt-1">That was the last one: the whole course is complete.</p> : null}
        {opened.length > 0 ? (
          <p className="mt-1">
            It opened{' '}
            {opened.map(({ concept: other, title }, at) => (
              <span key={other}>
                {at === 0 ? '' : ', '}
                <Link to={paths.lesson(course.id, other)}>{title}</Link>
              </span>
            ))}
            .
          </p>
        ) : null}
        <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
          {onward ? (
            <ButtonLink variant="primary" to={paths.lesson(course.id, onward.concept)}>
              Go on to “{shorten(onward.title, 60)}”
            </ButtonLink>
          ) : (
            <ButtonLink variant="primary" to={paths.course(course.id)}>
              Back to the course
            </ButtonLink>
          )}
        </p>
      </div>
    </div>
  )
}
