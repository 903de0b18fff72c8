import { Form, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '~/components/ui/button'
import type { ButtonVariant } from '~/components/ui/button-style'
import { paths } from '~/lib/paths'

type BeginFormProps = { passion: string; variant?: ButtonVariant; children: ReactNode }

/** Onboarding begins with what was said here already. A real form, since it writes something down; it needs no account. */
export function BeginForm({ passion, variant = 'primary', children }: BeginFormProps) {
  const { formMethod, formData } = useNavigation()
  return (
    <Form method="post" action={paths.onboarding.begin}>
      <input type="hidden" name="passion" value={passion} />
      <Button type="submit" variant={variant} pending={formMethod === 'POST' && formData?.get('passion') === passion}>
        {children}
      </Button>
    </Form>
  )
}
