import { Link } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style'

type ButtonLinkProps = ComponentProps<typeof Link> & { variant?: ButtonVariant; size?: ButtonSize }

/** Looks like a button, goes somewhere. Use `reloadDocument` for downloads and files. */
export function ButtonLink({ variant = 'secondary', size = 'medium', className, ...props }: ButtonLinkProps) {
  return <Link {...props} className={buttonStyle(variant, size, className)} />
}
