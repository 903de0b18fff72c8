import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ButtonLink } from '~/components/ui/button-link'
import { FormError } from '~/components/ui/form-error'
import { SubmitButton } from '~/components/ui/submit-button'
import type { FormAnswer } from '~/lib/forms'

const cutOff = 'This link was cut off on its way: the part that proves it is yours is missing.'

type LinkFormProps = {
  /** Whether the address brought a token along. */
  complete: boolean
  answer: FormAnswer | undefined
  button: string
  /** What the link is good for, if it asks for more than the button. */
  children?: ReactNode
  /** Where to get a new link; or where to go if there is no need for one, and then it is no mishap either. */
  renew: { to: string; label: string; text: ReactNode; needless?: boolean }
}

/**
 * Opening a link from a mail changes nothing yet: scanners of mailboxes open links too. The button does it, and a link
 * that is of no use any more leads to a new one.
 */
export function LinkForm({ complete, answer, button, children, renew }: LinkFormProps) {
  const mendable = answer === undefined || answer.passing || Object.keys(answer.fields).length > 0
  if (complete && mendable) {
    return (
      <Form method="post" className="grid gap-6">
        <FormError message={answer?.message} fields={answer?.fields} />
        {children}
        <div>
          <SubmitButton variant="primary">{button}</SubmitButton>
        </div>
      </Form>
    )
  }
  return (
    <div className="grid gap-6">
      {renew.needless ? null : <FormError message={answer?.message ?? cutOff} />}
      <p>{renew.text}</p>
      <div>
        <ButtonLink variant="primary" to={renew.to}>
          {renew.label}
        </ButtonLink>
      </div>
    </div>
  )
}
