import { ButtonLink } from '~/components/ui/button-link'
import { Stamp } from '~/components/ui/stamp'
import { Time } from '~/components/ui/time'
import { TitleBlock } from '~/components/ui/title-block'
import { languageWords } from '~/features/lesson/lesson-words'
import type { ShownPage, ShownReview } from './present-review.server'
import { QuotedWords } from './quoted-words'
import { verdictWords, writerWords } from './review-words'

type ReviewHeadProps = { page: ShownPage; workbench: string }

/** What was reviewed, and what it came to. */
export function ReviewHead({ page: { exercise, course, number, submittedAt, review }, workbench }: ReviewHeadProps) {
  return (
    <header className="mt-3 mb-10 grid items-start gap-x-14 gap-y-8 lg:grid-cols-[7fr_5fr]">
      <div className="min-w-0">
        <h1 className="text-3xl wrap-break-word sm:text-4xl">Review of attempt {number}</h1>
        {review === null ? null : (
          <>
            <Verdict review={review} />
            <p className="mt-4 max-w-measure text-lg whitespace-pre-wrap">
              <QuotedWords text={review.summary} />
            </p>
            <p className="mt-5">
              <ButtonLink variant="primary" to={workbench}>
                Improve it
              </ButtonLink>
            </p>
          </>
        )}
      </div>
      <TitleBlock
        what={<bdi>{exercise.title}</bdi>}
        facts={[
          { label: 'From', value: <bdi>{course.title}</bdi> },
          { label: 'Attempt', value: String(number) },
          ...(exercise.language === null
            ? []
            : [{ label: 'Language', value: languageWords[exercise.language] ?? exercise.language }]),
          { label: 'Handed in', value: <Time at={submittedAt} /> },
          ...(review === null
            ? []
            : [
                { label: 'Points by', value: `the rubric, version ${review.rubricVersion}` },
                { label: 'Words by', value: writerWords(review.writtenBy) },
                { label: 'Reviewed', value: <Time at={review.reviewedAt} /> },
              ]),
        ]}
      />
    </header>
  )
}

function Verdict({ review: { id, overall, isPassed, bar } }: { review: ShownReview }) {
  return (
    <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
      <Stamp
        text={isPassed ? 'Review passed' : 'Below the bar'}
        seed={`review:${id}`}
        tone={isPassed ? 'moss' : 'brick'}
      />
      <p>
        <span className="score-digits">{overall}</span>
        <span className="text-quiet"> of 100</span>
        <br />
        {verdictWords({ isPassed, bar })}
      </p>
    </div>
  )
}

/** Who chose the words, where that says more than a name. */
export function WriterNotice({ writtenBy, rubricVersion }: Pick<ShownReview, 'writtenBy' | 'rubricVersion'>) {
  return (
    <p className="mt-10 max-w-measure border-l-2 border-line pl-4 text-sm text-quiet">
      The points come from what was counted, by the rubric, version {rubricVersion}; nobody and nothing else gives any.
      The words are by {writerWords(writtenBy)}.{writtenBy.notice === null ? '' : ` ${writtenBy.notice}`}
    </p>
  )
}
