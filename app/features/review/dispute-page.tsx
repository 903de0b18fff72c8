import { Form } from '@remix-run/react'
import { TextAreaField } from '~/components/ui/field'
import { FormError } from '~/components/ui/form-error'
import { StateMark } from '~/components/ui/state-mark'
import { SubmitButton } from '~/components/ui/submit-button'
import { Time } from '~/components/ui/time'
import { TitleBlock } from '~/components/ui/title-block'
import { languageWords } from '~/features/lesson/lesson-words'
import type { FormAnswer } from '~/lib/forms'
import type { ShownDispute } from './present-dispute.server'
import { QuotedWords } from './quoted-words'
import { RemarkList } from './remark-list'
import { WriterNotice } from './review-head'
import { disputeWords, verdictWords } from './review-words'
import { ReviewedCode } from './reviewed-code'
import { ScoreAccounts } from './score-accounts'

/** Code, evidence and review on one page with what the learner says; whoever reads it decides. */
export function DisputePage({ dispute, answer }: { dispute: ShownDispute; answer: FormAnswer | undefined }) {
  const { review, files, factId, reason, by, createdAt, status, exercise, blueprint } = dispute
  const disputed = review.remarks.filter((remark) => remark.factId === factId)
  const [first] = disputed
  return (
    <>
      <header className="mb-10 grid items-start gap-x-14 gap-y-8 lg:grid-cols-[7fr_5fr]">
        <div className="min-w-0">
          <StateMark state={disputeWords[status].state}>{disputeWords[status].word}</StateMark>
          <h1 className="mt-1 text-3xl wrap-break-word">
            {first === undefined ? 'A disputed remark' : `Disputed: ${first.name}`}
          </h1>
          <blockquote className="mt-4 max-w-measure border-l-2 border-copper pl-4">
            <p className="whitespace-pre-wrap">{reason}</p>
            <footer className="mt-1 text-sm text-quiet">
              <bdi>{by}</bdi>, <Time at={createdAt} />
            </footer>
          </blockquote>
        </div>
        <TitleBlock
          what={<bdi>{exercise.title}</bdi>}
          facts={[
            { label: 'Blueprint', value: <bdi>{blueprint}</bdi> },
            {
              label: 'Language',
              value: exercise.language === null ? 'none' : (languageWords[exercise.language] ?? exercise.language),
            },
            { label: 'Overall', value: `${review.overall} of 100` },
            { label: 'Verdict', value: verdictWords(review) },
          ]}
        />
      </header>
      <section aria-labelledby="remark" className="min-w-0">
        <h2 id="remark" className="mb-4 text-xl">
          The remark
        </h2>
        {disputed.length === 0 ? (
          <p className="text-quiet">The review does not have this remark any more.</p>
        ) : (
          <RemarkList remarks={disputed} />
        )}
      </section>
      <section aria-labelledby="decision" className="mt-10 min-w-0">
        <h2 id="decision" className="mb-4 text-xl">
          {status === 'open' ? 'Decide' : 'The decision'}
        </h2>
        {status === 'open' ? <DecideForm answer={answer} /> : <Decision dispute={dispute} />}
      </section>
      <section aria-labelledby="code" className="mt-12 min-w-0">
        <h2 id="code" className="mb-4 text-xl">
          The work
        </h2>
        {files.length === 0 ? (
          <p className="text-quiet">There are no files in this attempt.</p>
        ) : (
          <ReviewedCode files={files} remarks={review.remarks} />
        )}
      </section>
      <section aria-labelledby="evidence" className="mt-12 min-w-0">
        <h2 id="evidence" className="mb-4 text-xl">
          What was counted
        </h2>
        <ScoreAccounts accounts={review.accounts} />
      </section>
      <section aria-labelledby="review" className="mt-12 min-w-0">
        <h2 id="review" className="mb-2 text-xl">
          The rest of the review
        </h2>
        <p className="mb-4 max-w-measure whitespace-pre-wrap">
          <QuotedWords text={review.summary} />
        </p>
        <RemarkList remarks={review.remarks.filter((remark) => remark.factId !== factId)} />
      </section>
      <WriterNotice writtenBy={review.writtenBy} rubricVersion={review.rubricVersion} />
    </>
  )
}

function DecideForm({ answer }: { answer: FormAnswer | undefined }) {
  return (
    <Form method="post" className="grid max-w-form gap-4">
      <FormError message={answer?.message} fields={answer?.fields} />
      <TextAreaField
        label="Why you decide so"
        name="decision"
        rows={3}
        required
        minLength={10}
        maxLength={2000}
        defaultValue={answer?.typed.decision ?? ''}
        error={answer?.fields.decision}
        hint="A sentence or two. The learner reads it at the remark."
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value="uphold">
          The learner is right
        </SubmitButton>
        <SubmitButton name="intent" value="overrule">
          The remark stands
        </SubmitButton>
      </div>
      <p className="text-sm text-quiet">
        Where the learner is right, what was found takes no points any more, and the review is counted anew.
      </p>
    </Form>
  )
}

function Decision({ dispute: { status, decision, decidedAt, decidedBy } }: { dispute: ShownDispute }) {
  return (
    <div className="max-w-measure border-l-2 border-line pl-4">
      <StateMark state={disputeWords[status].state}>{disputeWords[status].word}</StateMark>
      {decision === null ? null : <p className="mt-1 whitespace-pre-wrap">{decision}</p>}
      <p className="mt-1 text-sm text-quiet">
        {decidedBy === null ? null : <bdi>{decidedBy}</bdi>}
        {decidedBy === null || decidedAt === null ? '' : ', '}
        {decidedAt === null ? null : <Time at={decidedAt} />}
      </p>
    </div>
  )
}
