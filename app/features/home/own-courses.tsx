import { Link } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { EmptyState } from '~/components/ui/empty-state'
import { CourseCards } from '~/features/course/course-cards'
import { paths } from '~/lib/paths'

type Courses = ComponentProps<typeof CourseCards>['courses']

const shown = 4

/** The courses that somebody is at, and the way to all of them. */
export function OwnCourses({ courses }: { courses: Courses }) {
  const going = courses.filter(({ status }) => status !== 'archived')
  return (
    <section aria-labelledby="courses" className="mt-16">
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="courses" className="text-xl">
          Your courses
        </h2>
        {courses.length > 0 ? (
          <Link to={paths.courses} className="text-sm">
            All your courses
          </Link>
        ) : null}
      </div>
      {going.length > 0 ? (
        <CourseCards courses={going.slice(0, shown)} />
      ) : (
        <EmptyState
          title={courses.length > 0 ? 'They are all in the archive' : 'No course yet'}
          drawing={<UninkedMap />}
        >
          {courses.length > 0
            ? 'What you take out of it stands here again.'
            : 'Each course that you make stands here as a map, and is inked as you read.'}
        </EmptyState>
      )}
    </section>
  )
}

/** Seven modules that nobody has begun. */
function UninkedMap() {
  return (
    <>
      <path
        className="pen pen-quiet pen-dashed"
        d="M32 56h16M64 50l14-14M64 62l14 14M96 30h14M96 82h14M126 36l10 12M126 76l10-12"
      />
      {[
        [24, 56],
        [56, 56],
        [87, 30],
        [87, 82],
        [118, 30],
        [118, 82],
        [140, 56],
      ].map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="8" className="pen pen-quiet pen-dashed ink-sheet" />
      ))}
      <path className="pen pen-copper" d="M24 30v12M20 38l4 4 4-4" />
    </>
  )
}
