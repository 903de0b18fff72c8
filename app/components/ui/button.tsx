import type { ComponentProps, MouseEvent } from 'react'
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style'
import { classNames } from './class-names'

type ButtonProps = ComponentProps<'button'> & {
  /** `primary` is copper: one on a page. */
  variant?: ButtonVariant
  size?: ButtonSize
  /** Keeps focus and label while the work runs, and swallows further clicks. */
  pending?: boolean
}

export function Button({ variant = 'secondary', size = 'medium', pending = false, ...props }: ButtonProps) {
  const { className, onClick, type = 'button', ...rest } = props
  // `disabled` would drop the keyboard focus in the middle of a form, so a pending button stays enabled and deaf.
  const hold = (event: MouseEvent<HTMLButtonElement>) => (pending ? event.preventDefault() : onClick?.(event))
  return (
    <button
      {...rest}
      type={type}
      onClick={hold}
      aria-disabled={pending || rest['aria-disabled']}
      className={classNames(buttonStyle(variant, size, className), pending && 'penciling')}
    />
  )
}
