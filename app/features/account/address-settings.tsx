import { Form } from '@remix-run/react'
import { Field } from '~/components/ui/field'
import { FormError } from '~/components/ui/form-error'
import { PasswordField } from '~/components/ui/password-field'
import { StateMark } from '~/components/ui/state-mark'
import { SubmitButton } from '~/components/ui/submit-button'
import type { FormAnswer } from '~/lib/forms'
import { deliveryNote } from './delivery'
import { SettingsSection } from './settings-section'
import { useResetWhenDone } from './use-reset-when-done'

type AddressSettingsProps = {
  email: string
  verified: boolean
  change: FormAnswer | undefined
  verification: FormAnswer | undefined
}

export function AddressSettings({ email, verified, change, verification }: AddressSettingsProps) {
  const form = useResetWhenDone(change !== undefined)
  return (
    <SettingsSection
      title="E-mail"
      intro="You sign in with it, and a new password can be sent to it. Nobody else sees it."
    >
      <div className="grid max-w-form gap-8">
        <div className="grid gap-3">
          <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <strong className="min-w-0 font-medium break-all">{email}</strong>
            <StateMark state={verified ? 'passed' : 'waiting'}>
              {verified ? 'Confirmed' : 'Not confirmed yet'}
            </StateMark>
          </p>
          {verified ? null : <Unverified answer={verification} />}
        </div>
        <Form ref={form} method="post" className="grid gap-6">
          <h3 className="text-lg">Use another address</h3>
          <FormError message={change?.message} fields={change?.fields} />
          <Field
            label="New e-mail"
            name="email"
            type="email"
            autoComplete="email"
            required
            maxLength={254}
            hint="A link goes there. The new address counts once that link is opened; until then this one stays."
            defaultValue={change?.typed.email}
            error={change?.fields.email}
          />
          <PasswordField
            label="Your password"
            name="password"
            autoComplete="current-password"
            required
            error={change?.fields.password}
          />
          <div>
            <SubmitButton name="intent" value="email">
              Send the link
            </SubmitButton>
          </div>
        </Form>
      </div>
    </SettingsSection>
  )
}

function Unverified({ answer }: { answer: FormAnswer | undefined }) {
  return (
    <div className="grid gap-3 rounded border border-ochre bg-ochre-wash px-4 py-3">
      <p>
        Open the link that we wrote to you to confirm it. Until then you get no digests by mail and can’t publish;
        everything else works.
      </p>
      <p className="text-sm">{deliveryNote}</p>
      <FormError message={answer?.message} />
      <Form method="post">
        <SubmitButton size="small" name="intent" value="verification">
          Send it again
        </SubmitButton>
      </Form>
    </div>
  )
}
