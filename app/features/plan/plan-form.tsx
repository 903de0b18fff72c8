import { Form } from '@remix-run/react'
import { Field } from '~/components/ui/field'
import { FormError } from '~/components/ui/form-error'
import { SubmitButton } from '~/components/ui/submit-button'
import type { FormAnswer } from '~/lib/forms'

type PlanFormProps = { hoursPerWeek: number; answer: FormAnswer | undefined }

export function PlanForm({ hoursPerWeek, answer }: PlanFormProps) {
  return (
    <Form method="post" className="grid max-w-form gap-5">
      <FormError message={answer?.message} fields={answer?.fields} />
      <Field
        name="hoursPerWeek"
        label="Hours a week"
        hint="What you can really keep up. Your learning profile keeps it too."
        type="text"
        inputMode="decimal"
        required
        maxLength={10}
        autoComplete="off"
        defaultValue={answer?.typed.hoursPerWeek ?? hoursPerWeek}
        error={answer?.fields.hoursPerWeek}
      />
      <div>
        <SubmitButton variant="primary" name="intent" value="replan">
          Plan anew from today
        </SubmitButton>
      </div>
    </Form>
  )
}

export function TakeUpForm({ isArchived, answer }: { isArchived: boolean; answer: FormAnswer | undefined }) {
  return (
    <Form method="post" className="grid max-w-form gap-5">
      <FormError message={answer?.message} />
      <div>
        <SubmitButton variant="primary" name="intent" value="resume">
          {isArchived ? 'Take it out of the archive' : 'Resume this course'}
        </SubmitButton>
      </div>
    </Form>
  )
}
