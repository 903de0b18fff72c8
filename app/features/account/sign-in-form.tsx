import { Form } from '@remix-run/react'
import { Field } from '~/components/ui/field'
import { FormError } from '~/components/ui/form-error'
import { PasswordField } from '~/components/ui/password-field'
import { SubmitButton } from '~/components/ui/submit-button'
import type { FormAnswer } from '~/lib/forms'

export function SignInForm({ answer }: { answer: FormAnswer | undefined }) {
  const { fields, typed } = answer ?? { fields: undefined, typed: undefined }
  return (
    <Form method="post" className="grid gap-6">
      <FormError message={answer?.message} fields={fields} />
      <Field
        label="E-mail or username"
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={254}
        defaultValue={typed?.login}
        error={fields?.login}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        required
        error={fields?.password}
      />
      <div>
        <SubmitButton variant="primary">Sign in</SubmitButton>
      </div>
    </Form>
  )
}
