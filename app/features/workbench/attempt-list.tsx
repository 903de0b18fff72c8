import { Link } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button-link'
import { EmptyState } from '~/components/ui/empty-state'
import { Pagination } from '~/components/ui/pagination'
import { StateMark } from '~/components/ui/state-mark'
import { Table } from '~/components/ui/table'
import { Time } from '~/components/ui/time'
import { paths } from '~/lib/paths'
import type { Attempt, Standing, Workbench } from './exercise-types'
import { ExerciseBreadcrumb } from './workbench-head'
import { attemptWords, points, standingWords } from './workbench-words'

type AttemptListProps = {
  exercise: Pick<Workbench, 'slug' | 'title' | 'course' | 'module'> & { standing: Standing }
  attempts: readonly (Pick<Attempt, 'submissionId' | 'number' | 'status' | 'score' | 'submittedAt'> & {
    summary: string
  })[]
  older: string | null
}

/** Everything that was handed in, the newest first. */
export function AttemptList({ exercise, attempts, older }: AttemptListProps) {
  const { course, module, slug, title, standing } = exercise
  const at = { id: course.id, concept: module.concept, slug }
  const stands = standingWords(standing)
  return (
    <>
      <ExerciseBreadcrumb course={course} module={module} exercise={exercise} />
      <h1 className="mt-3 text-3xl wrap-break-word">Your attempts</h1>
      <p className="mt-2 mb-8 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="text-quiet">
          <bdi>{title}</bdi>
        </span>
        <StateMark state={stands.state}>{stands.word}</StateMark>
      </p>
      {attempts.length === 0 ? (
        <EmptyState
          title="Nothing handed in yet"
          next={<ButtonLink to={paths.exercise(at)}>To the workbench</ButtonLink>}
        >
          <p>What you hand in is kept here, with its verdict and what you changed since the time before.</p>
        </EmptyState>
      ) : (
        <Table
          caption="Attempts"
          captionHidden
          rows={attempts}
          rowKey={({ submissionId }) => submissionId}
          columns={[
            {
              key: 'number',
              header: 'Attempt',
              cell: ({ submissionId, number }) => (
                <Link to={paths.attempt(at, submissionId)} className="inline-block touch:py-2">
                  Attempt {number}
                </Link>
              ),
            },
            {
              key: 'verdict',
              header: 'Verdict',
              cell: ({ status }) => (
                <StateMark state={attemptWords[status].state}>{attemptWords[status].word}</StateMark>
              ),
            },
            {
              key: 'score',
              header: 'Of 100',
              numeric: true,
              cell: ({ score }) => (score === null ? '–' : points(score)),
            },
            { key: 'summary', header: 'What it came to', cell: ({ summary }) => summary },
            {
              key: 'review',
              header: 'Review',
              cell: ({ submissionId, number, status }) =>
                status === 'passed' ? (
                  <Link to={paths.review(at, submissionId)} className="inline-block touch:py-2">
                    Review
                    <span className="sr-only"> of attempt {number}</span>
                  </Link>
                ) : (
                  '–'
                ),
            },
            { key: 'when', header: 'When', cell: ({ submittedAt }) => <Time at={submittedAt} /> },
          ]}
        />
      )}
      <Pagination older={older} noun="attempts" />
    </>
  )
}
