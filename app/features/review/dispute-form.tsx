import { Form, useNavigation } from '@remix-run/react'
import { TextAreaField } from '~/components/ui/field'
import { FormError } from '~/components/ui/form-error'
import { StateMark } from '~/components/ui/state-mark'
import { SubmitButton } from '~/components/ui/submit-button'
import { Time } from '~/components/ui/time'
import type { FormAnswer } from '~/lib/forms'
import type { ShownRemark } from './present-work.server'
import { ReviewFold } from './review-fold'
import type { Dispute } from './review-types'
import { disputeWords } from './review-words'

type RemarkDisputeProps = {
  remark: ShownRemark
  /** Of this page; its forms lead back to the remark that they are about. */
  address: string
  answer: FormAnswer | undefined
}

/** Who thinks that a remark is wrong says so here, once, and reads here what was decided. */
export function RemarkDispute({ remark, address, answer }: RemarkDisputeProps) {
  if (remark.dispute !== null) return <DisputeState dispute={remark.dispute} />
  const own = answer?.intent === 'dispute' && answer.typed.anchor === remark.anchor ? answer : undefined
  return (
    <div className="mt-2 text-sm">
      <ReviewFold title="This remark is wrong" isOpen={own !== undefined}>
        <ReasonForm remark={remark} address={address} answer={own} />
      </ReviewFold>
    </div>
  )
}

function ReasonForm({ remark: { factId, anchor, number }, address, answer }: RemarkDisputeProps) {
  const sent = useNavigation().formData
  const prefix = `f-${anchor}-`
  return (
    <Form method="post" action={`${address}#${anchor}`} className="mt-2 grid max-w-form gap-3">
      <FormError message={answer?.message} fields={answer?.fields ?? {}} idPrefix={prefix} />
      <input type="hidden" name="factId" value={factId} />
      <input type="hidden" name="anchor" value={anchor} />
      <TextAreaField
        label={`What is wrong with remark ${number}?`}
        name="reason"
        id={`${prefix}reason`}
        rows={3}
        required
        minLength={10}
        maxLength={2000}
        defaultValue={answer?.typed.reason ?? ''}
        error={answer?.fields.reason}
        hint="Whoever is responsible for the exercise reads it beside your code, and decides."
      />
      <div>
        <SubmitButton size="small" name="intent" value="dispute" pending={sent?.get('anchor') === anchor}>
          Dispute this remark
        </SubmitButton>
      </div>
    </Form>
  )
}

export function DisputeState({ dispute: { status, reason, createdAt, decision, decidedAt } }: { dispute: Dispute }) {
  return (
    <div className="mt-3 max-w-measure border-l-2 border-line pl-4 text-sm">
      <StateMark state={disputeWords[status].state}>{disputeWords[status].word}</StateMark>
      <p className="mt-1 whitespace-pre-wrap">
        <span className="text-quiet">
          Said <Time at={createdAt} precision="date" />:{' '}
        </span>
        {reason}
      </p>
      {decision === null ? null : (
        <p className="mt-1 whitespace-pre-wrap">
          <span className="text-quiet">
            Decided{decidedAt === null ? '' : ' '}
            {decidedAt === null ? null : <Time at={decidedAt} precision="date" />}:{' '}
          </span>
          {decision}
        </p>
      )}
    </div>
  )
}
