import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { type ButtonSize, buttonStyle } from './button-style'
import { SubmitButton } from './submit-button'

type ConfirmFormProps = {
  /** What the closed button says: "End this session". */
  trigger: ReactNode
  /** What the confirming button says; it names the deed again. */
  confirm: ReactNode
  /** What will happen, and what stays safe. */
  consequence: ReactNode
  /** Submitted with the form: which button of the page this was. */
  intent?: string
  action?: string
  danger?: boolean
  size?: ButtonSize
  /** Unfolded from the start: an answer that came back has to be seen. */
  open?: boolean
  /** Further fields: hidden ids, or the password that the deed asks for. */
  children?: ReactNode
}

/** "Are you sure?" that works without scripts: the trigger opens a fold, and the confirming button is inside. */
export function ConfirmForm({
  trigger,
  confirm,
  consequence,
  intent,
  action,
  danger,
  size,
  open,
  children,
}: ConfirmFormProps) {
  const variant = danger ? 'danger' : 'secondary'
  return (
    <details open={open} className="group">
      <summary className={buttonStyle(variant, size ?? 'medium', 'w-fit group-open:border-dashed')}>{trigger}</summary>
      <Form method="post" action={action} className="mt-3 grid max-w-form gap-4 border-l border-line py-1 pl-4">
        <div className="text-sm">{consequence}</div>
        {children}
        <div>
          <SubmitButton variant={variant} size={size} {...(intent ? { name: 'intent', value: intent } : {})}>
            {confirm}
          </SubmitButton>
        </div>
      </Form>
    </details>
  )
}
