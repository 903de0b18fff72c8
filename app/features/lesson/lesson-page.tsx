import { Link } from '@remix-run/react'
import { FormError } from '~/components/ui/form-error'
import { paths } from '~/lib/paths'
import { FoldedContents, MarginContents } from './contents'
import { Exercises } from './exercises'
import { LessonHead } from './lesson-head'
import { LessonSection, Parts } from './lesson-section'
import { blueprintWords, writerWords } from './lesson-words'
import { Opening } from './opening'
import type { ShownLesson } from './present-lesson.server'
import { useMarks } from './use-marks'
import { useReadingTime } from './use-reading-time'
import { useSectionInView } from './use-section-in-view'
import { WayOn } from './way-on'

type LessonPageProps = {
  lesson: ShownLesson
  /** Why a mark was not taken, for who sent it without scripts. */
  problem: string | undefined
}

/** A module as a book page: contents in the margin, then the sections in their order, and what there is to do. */
export function LessonPage({ lesson, problem }: LessonPageProps) {
  const { course, sections, rest, exercises, provenance } = lesson
  const ids = sections.map(({ id }) => id)
  const { read, finish, onAnswer } = useMarks(ids, lesson.sectionsRead)
  const isCompleted = lesson.status === 'completed' || finish !== null
  const canMark = course.status === 'active' || course.status === 'completed'
  const minutesSpent = useReadingTime({
    courseId: course.id,
    concept: lesson.concept,
    minutesSpent: lesson.minutesSpent,
    isCounted: canMark,
  })
  const others = exercises.length > 0 ? [{ id: 'exercises', title: 'Exercises' }] : []
  const inView = useSectionInView([...ids.map((id) => `section-${id}`), ...others.map(({ id }) => id)])
  const contents = { sections, read, inView, others }
  const sources = {
    source: blueprintWords(lesson.blueprint),
    writer: provenance === null ? '' : writerWords(provenance),
  }
  const hasRest = rest.examples.length + rest.drawings.length > 0
  return (
    <>
      <LessonHead lesson={lesson} isCompleted={isCompleted} minutesSpent={minutesSpent} />
      <div className="mt-10 lg:mt-14">
        <FormError message={problem} />
      </div>
      <div className="mt-4 gap-x-14 lg:grid lg:grid-cols-[14rem_minmax(0,46rem)]">
        <MarginContents {...contents} />
        <FoldedContents {...contents} />
        <div className="grid min-w-0 grid-cols-1 gap-16 max-lg:mt-8">
          {lesson.opening === null ? null : <Opening opening={lesson.opening} provenance={provenance} />}
          {sections.map((section, at) => (
            <LessonSection
              key={section.id}
              section={section}
              number={at + 1}
              isRead={read.has(section.id)}
              isCompleted={isCompleted}
              canMark={canMark}
              sources={sources}
              onAnswer={onAnswer}
            />
          ))}
          {hasRest ? (
            <section aria-labelledby="rest">
              <h2 id="rest" className="border-t border-ink pt-4 text-2xl">
                Also in this module
              </h2>
              <Parts parts={rest} sources={sources} />
            </section>
          ) : null}
          <WayOn lesson={lesson} read={read} isCompleted={isCompleted} finish={finish} />
          {exercises.length > 0 ? <Exercises lesson={lesson} source={sources.source} /> : null}
          <Neighbours lesson={lesson} />
        </div>
      </div>
    </>
  )
}

/** The modules before and after this one, in the order of the course. */
function Neighbours({ lesson: { course, previous, next } }: { lesson: ShownLesson }) {
  return (
    <nav
      aria-label="Modules"
      className="flex flex-wrap justify-between gap-x-8 gap-y-2 border-t border-rule pt-4 text-sm"
    >
      {previous === null ? (
        <Link to={paths.course(course.id)} className="inline-block touch:py-2">
          The course
        </Link>
      ) : (
        <Link to={paths.lesson(course.id, previous.concept)} className="inline-block touch:py-2">
          Before: {previous.title}
        </Link>
      )}
      {next === null ? null : (
        <Link to={paths.lesson(course.id, next.concept)} className="inline-block touch:py-2">
          After: {next.title}
          {next.isLocked ? ' (locked)' : ''}
        </Link>
      )}
    </nav>
  )
}
