import { Form } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button-link'
import { Markup } from '~/components/ui/markup'
import { Stamp } from '~/components/ui/stamp'
import { StateMark } from '~/components/ui/state-mark'
import { SubmitButton } from '~/components/ui/submit-button'
import { TitleBlock } from '~/components/ui/title-block'
import { paths } from '~/lib/paths'
import type { SafeHtml } from '~/lib/safe-html'
import { shorten } from '~/lib/shorten'
import { type CourseStatus, courseWords, fullDate, timeWords } from './status-words'

type CourseHeadProps = {
  course: {
    id: string
    title: string
    description: { lead: SafeHtml; rest: SafeHtml | null }
    domain: string
    status: CourseStatus
    rigor: string
    archetype: { name: string } | null
    blueprint: { title: string; version: number } | null
    progressPercentage: number
    estimatedHours: number | null
    minutesSpent: number
    generation: { state: string; notice: string | null }
    modules: readonly { status: string }[]
    next: { concept: string; title: string; minutes: number | null } | null
  }
  plan: { finishesOn: string | null; notice: string | null } | null
}

/** What the course is, how far it is, and the one way on. */
export function CourseHead({ course, plan }: CourseHeadProps) {
  const { next, status } = course
  const begun = course.modules.some((module) => module.status === 'in_progress' || module.status === 'completed')
  return (
    <header className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[7fr_5fr]">
      <div className="min-w-0">
        <p className="annotation">
          <StateMark state={courseWords[status].state}>{courseWords[status].word}</StateMark>
        </p>
        <h1 className="mt-2 text-3xl wrap-break-word sm:text-4xl">{course.title}</h1>
        <Description html={course.description} />
        {/* What failed says so itself, below. */}
        {course.generation.notice && course.generation.state !== 'failed' ? (
          <p className="mt-4 max-w-measure border-l-2 border-ochre pl-4 text-sm">{course.generation.notice}</p>
        ) : null}
        {plan?.notice ? <p className="mt-4 max-w-measure border-l-2 border-line pl-4 text-sm">{plan.notice}</p> : null}
        <div className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-3">
          {status === 'active' && next ? (
            <ButtonLink variant="primary" to={paths.lesson(course.id, next.concept)}>
              {begun ? 'Go on with' : 'Begin'} “{shorten(next.title, 44)}”
            </ButtonLink>
          ) : null}
          {status === 'paused' || status === 'archived' ? (
            <Form method="post">
              <SubmitButton variant="primary" name="intent" value="resume">
                {status === 'paused' ? 'Resume this course' : 'Take it out of the archive'}
              </SubmitButton>
            </Form>
          ) : null}
          {status === 'completed' ? <Stamp text="Course completed" seed={`course:${course.id}`} tone="moss" /> : null}
        </div>
      </div>
      <TitleBlock
        what={course.domain}
        facts={[
          { label: 'For', value: course.archetype?.name ?? 'anybody' },
          { label: 'Done', value: `${course.progressPercentage} %` },
          {
            label: 'Blueprint',
            value: course.blueprint ? `${course.blueprint.title}, version ${course.blueprint.version}` : 'none',
          },
          { label: 'Rigor', value: course.rigor },
          { label: 'Time', value: `${timeWords(course.minutesSpent)} of about ${course.estimatedHours ?? 0} h` },
          { label: 'Done by', value: plan?.finishesOn ? fullDate(plan.finishesOn) : 'open' },
        ]}
      />
    </header>
  )
}

type DescriptionProps = { html: { lead: SafeHtml; rest: SafeHtml | null } }

/** The first paragraph says what it is; who wants to know more unfolds the rest. */
function Description({ html: { lead, rest } }: DescriptionProps) {
  return (
    <>
      <Markup html={lead} className="prose mt-3 max-w-measure text-lg text-quiet" />
      {rest === null ? null : (
        <details className="mt-3 max-w-measure">
          <summary className="min-h-9 cursor-pointer text-sm underline">More about this course</summary>
          <Markup html={rest} className="prose mt-2" />
        </details>
      )}
    </>
  )
}
