import { Form, Link } from '@remix-run/react'
import { FormError } from '~/components/ui/form-error'
import { PasswordField } from '~/components/ui/password-field'
import { SubmitButton } from '~/components/ui/submit-button'
import type { FormAnswer } from '~/lib/forms'
import { paths } from '~/lib/paths'
import { SettingsSection } from './settings-section'
import { useResetWhenDone } from './use-reset-when-done'

type PasswordSettingsProps = { username: string; answer: FormAnswer | undefined }

export function PasswordSettings({ username, answer }: PasswordSettingsProps) {
  const form = useResetWhenDone(answer !== undefined)
  return (
    <SettingsSection
      title="Password"
      intro={
        <>
          With a new one you stay signed in here, and every other device is signed out. Where that is, you see under{' '}
          <Link to={paths.settings.sessions}>Sessions</Link>.
        </>
      }
    >
      <Form ref={form} method="post" className="grid max-w-form gap-6">
        <FormError message={answer?.message} fields={answer?.fields} />
        {/* Tells a password manager whose password this is. */}
        <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
        <PasswordField
          label="Present password"
          name="current"
          autoComplete="current-password"
          required
          error={answer?.fields.current}
        />
        <PasswordField
          label="New password"
          name="next"
          autoComplete="new-password"
          required
          minLength={10}
          maxLength={200}
          hint="At least 10 characters. A sentence is fine."
          error={answer?.fields.next}
        />
        <div>
          <SubmitButton variant="primary" name="intent" value="password">
            Change the password
          </SubmitButton>
        </div>
      </Form>
    </SettingsSection>
  )
}
