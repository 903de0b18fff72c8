import { useFormAction, useNavigation } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { Button } from './button'

/** The button of a page's form: it shows by itself that this form, and this button of it, is being sent. */
export function SubmitButton({ pending, name, value, ...props }: ComponentProps<typeof Button>) {
  const navigation = useNavigation()
  const ownAction = useFormAction()
  const path = (action: string | undefined) => action?.split('?')[0]
  const sending =
    navigation.formMethod === 'POST' &&
    path(navigation.formAction) === path(ownAction) &&
    (!name || navigation.formData?.get(name) === value)
  return <Button {...props} type="submit" name={name} value={value} pending={pending ?? sending} />
}
