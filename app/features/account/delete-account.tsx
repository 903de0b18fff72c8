import { ConfirmForm } from '~/components/ui/confirm-form'
import { FormError } from '~/components/ui/form-error'
import { PasswordField } from '~/components/ui/password-field'
import type { FormAnswer } from '~/lib/forms'

export function DeleteAccount({ answer }: { answer: FormAnswer | undefined }) {
  return (
    <div className="grid max-w-measure gap-4">
      <p>
        Your profile, your ledger and all that hangs on them are erased. Download your data first if you want to keep a
        copy.
      </p>
      <ConfirmForm
        danger
        open={answer !== undefined}
        intent="delete"
        trigger="Delete my account"
        confirm="Delete it for good"
        consequence="Write your password, so that nobody else can do this from an open browser."
      >
        <FormError message={answer?.message} fields={answer?.fields} />
        <PasswordField
          label="Password"
          name="password"
          autoComplete="current-password"
          required
          error={answer?.fields.password}
        />
      </ConfirmForm>
    </div>
  )
}
