import { useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '~/components/ui/button'
import { type ButtonVariant, buttonStyle } from '~/components/ui/button-style'

/** The one form of the workbench. Buttons anywhere on the page send it, so that what is typed always travels along. */
export const workFormId = 'work'

type FormDeedProps = {
  intent: string
  children: ReactNode
  variant?: ButtonVariant
  size?: 'small' | 'medium'
}

/** A button that sends the work together with a wish. */
export function FormDeed({ intent, children, variant = 'secondary', size = 'small' }: FormDeedProps) {
  const navigation = useNavigation()
  const isSending = navigation.formData?.get('intent') === intent
  return (
    <Button
      type="submit"
      form={workFormId}
      name="intent"
      value={intent}
      variant={variant}
      size={size}
      pending={isSending}
    >
      {children}
    </Button>
  )
}

type ConfirmDeedProps = FormDeedProps & {
  /** What the closed button says. */
  trigger: ReactNode
  /** What will happen, and what stays safe. */
  consequence: ReactNode
  open?: boolean
}

/** "Are you sure?" that works without scripts: the trigger opens a fold, and the confirming button is inside. */
export function ConfirmDeed({ trigger, consequence, open, ...deed }: ConfirmDeedProps) {
  return (
    <details open={open} className="group">
      <summary className={buttonStyle(deed.variant ?? 'secondary', 'small', 'w-fit group-open:border-dashed')}>
        {trigger}
      </summary>
      <div className="mt-2 grid gap-3 border-l border-line py-1 pl-4">
        <p className="text-sm">{consequence}</p>
        <div>
          <FormDeed {...deed} />
        </div>
      </div>
    </details>
  )
}
