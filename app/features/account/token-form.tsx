import { Form } from '@remix-run/react'
import { Checkbox, Fieldset } from '~/components/ui/choice'
import { Field, SelectField } from '~/components/ui/field'
import { FormError } from '~/components/ui/form-error'
import { SubmitButton } from '~/components/ui/submit-button'
import type { FormAnswer } from '~/lib/forms'
import { lifetimes } from './token-state'
import { useResetWhenDone } from './use-reset-when-done'

type TokenFormProps = { scopes: readonly { name: string; summary: string }[]; answer: FormAnswer | undefined }

export function TokenForm({ scopes, answer }: TokenFormProps) {
  const form = useResetWhenDone(answer !== undefined)
  const { fields, typed } = answer ?? { fields: undefined, typed: undefined }
  const ticked = new Set(typed?.scopes?.split('\n'))
  return (
    <Form ref={form} method="post" className="grid max-w-form gap-6">
      <FormError message={answer?.message} fields={fields} />
      <Field
        label="Name"
        name="name"
        required
        maxLength={80}
        autoComplete="off"
        hint="What will use it, so that you know it again."
        defaultValue={typed?.name}
        error={fields?.name}
      />
      <Fieldset id="f-scopes" legend="What may it do?" error={fields?.scopes}>
        {scopes.map((scope) => (
          <Checkbox
            key={scope.name}
            name="scopes"
            value={scope.name}
            label={scope.summary}
            hint={<code>{scope.name}</code>}
            defaultChecked={ticked.has(scope.name)}
          />
        ))}
      </Fieldset>
      <SelectField
        label="How long is it good for?"
        name="expires"
        options={lifetimes}
        defaultValue={typed?.expires ?? '90'}
        error={fields?.expires}
      />
      <div>
        <SubmitButton variant="primary" name="intent" value="create">
          Make the token
        </SubmitButton>
      </div>
    </Form>
  )
}
