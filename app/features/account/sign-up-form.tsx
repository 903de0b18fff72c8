import { Form } from '@remix-run/react'
import { Field } from '~/components/ui/field'
import { FormError } from '~/components/ui/form-error'
import { PasswordField } from '~/components/ui/password-field'
import { SubmitButton } from '~/components/ui/submit-button'
import type { FormAnswer } from '~/lib/forms'
import { useHydrated } from '~/lib/use-hydrated'
import { UsernameField } from './username-field'

type SignUpFormProps = { answer: FormAnswer | undefined; passion: string }

export function SignUpForm({ answer, passion }: SignUpFormProps) {
  const hydrated = useHydrated()
  const { fields, typed } = answer ?? { fields: undefined, typed: undefined }
  return (
    <Form method="post" className="grid gap-6">
      <FormError message={answer?.message} fields={fields} />
      <Field
        label="E-mail"
        name="email"
        type="email"
        autoComplete="email"
        required
        maxLength={254}
        defaultValue={typed?.email}
        error={fields?.email}
      />
      <UsernameField defaultValue={typed?.username} error={fields?.username} />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="new-password"
        required
        minLength={10}
        maxLength={200}
        hint="At least 10 characters. A sentence is fine, and easier to keep in mind."
        error={fields?.password}
      />
      <Field
        label="What you love"
        name="passion"
        optional
        maxLength={60}
        autoComplete="off"
        defaultValue={typed?.passion ?? passion}
        hint="Sneakers, sourdough, night trains: your courses are drawn from it. You can change it at any time."
        error={fields?.passion}
      />
      <input
        type="hidden"
        name="timezone"
        value={hydrated ? Intl.DateTimeFormat().resolvedOptions().timeZone : 'UTC'}
      />
      <div>
        <SubmitButton variant="primary">Create the account</SubmitButton>
      </div>
    </Form>
  )
}
