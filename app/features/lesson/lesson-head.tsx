import { Link } from '@remix-run/react'
import { Markup } from '~/components/ui/markup'
import { StateMark } from '~/components/ui/state-mark'
import { TitleBlock } from '~/components/ui/title-block'
import { timeWords } from '~/features/course/status-words'
import { paths } from '~/lib/paths'
import { writerWords } from './lesson-words'
import type { ShownLesson } from './present-lesson.server'

type LessonHeadProps = { lesson: ShownLesson; isCompleted: boolean; minutesSpent: number }

/** What the module is about, and the corner box of the drawing. */
export function LessonHead({ lesson, isCompleted, minutesSpent }: LessonHeadProps) {
  const { course, order, title, description, objectives, minutes, blueprint, provenance } = lesson
  return (
    <div className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[7fr_5fr]">
      <div className="min-w-0">
        <Breadcrumb course={course} here={`Module ${order + 1}`} />
        <h1 className="mt-3 text-3xl wrap-break-word sm:text-4xl">{title}</h1>
        <Markup html={description} className="prose mt-4 text-lg text-quiet" />
        {isCompleted ? <CompletedNote by={lesson.completedBy} /> : null}
        <RestNote course={course} />
      </div>
      <TitleBlock
        what={blueprint?.title ?? course.title}
        facts={[
          { label: 'For', value: course.domain },
          { label: 'Sheet', value: `module ${order + 1}` },
          { label: 'Version', value: blueprint?.version ?? 'not kept' },
          { label: 'Drawn by', value: provenance === null ? 'the blueprint' : drawnBy(provenance) },
          { label: 'Time', value: minutes === null ? 'as long as you like' : `about ${timeWords(minutes)}` },
          { label: 'You spent', value: minutesSpent === 0 ? 'not yet a minute' : timeWords(minutesSpent) },
        ]}
      />
      {objectives.length > 0 ? (
        <section aria-labelledby="objectives" className="min-w-0 lg:col-span-full">
          <h2 id="objectives" className="annotation">
            What you will be able to do
          </h2>
          <ol className="mt-2 grid gap-x-14 md:grid-cols-2">
            {objectives.map((objective, at) => (
              <li key={objective} className="grid grid-cols-[1.6rem_1fr] border-t border-rule py-2 leading-snug">
                <span aria-hidden="true" className="font-serif text-quiet tabular-nums">
                  {at + 1}
                </span>
                <Markup as="span" html={objective} className="objective min-w-0" />
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </div>
  )
}

const drawnBy = (provenance: NonNullable<ShownLesson['provenance']>): string =>
  writerWords(provenance).replace(/^Written by /, '')

export function Breadcrumb({ course, here }: { course: { id: string; title: string }; here: string }) {
  return (
    <nav aria-label="Breadcrumb" className="text-sm">
      <ol className="flex flex-wrap items-baseline gap-x-2">
        <li className="min-w-0">
          <Link to={paths.course(course.id)} className="inline-block touch:py-2">
            {course.title}
          </Link>
        </li>
        <li aria-current="page" className="text-quiet">
          <span aria-hidden="true">/ </span>
          {here}
        </li>
      </ol>
    </nav>
  )
}

function CompletedNote({ by }: { by: ShownLesson['completedBy'] }) {
  return (
    <p className="mt-5 flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <StateMark state="passed">Module complete</StateMark>
      <span className="text-sm text-quiet">
        {by === 'placement'
          ? 'You showed in the placement that you know this. It stays open to read.'
          : 'Whatever you mark from here on, it stays complete.'}
      </span>
    </p>
  )
}

const notes: Partial<Record<ShownLesson['course']['status'], { text: string; way: string }>> = {
  paused: { text: 'This course is paused, so nothing is counted while you read.', way: 'Resume it' },
  archived: { text: 'This course is in the archive, so nothing is counted while you read.', way: 'Take it out' },
}

/** Why there are no buttons to mark what was read. */
function RestNote({ course }: { course: ShownLesson['course'] }) {
  const note = notes[course.status]
  if (note === undefined) return null
  return (
    <p className="mt-5 max-w-measure border-l-2 border-ochre pl-4 text-sm">
      {note.text} <Link to={paths.course(course.id)}>{note.way} on the course’s page</Link>
    </p>
  )
}
