import { classNames } from './class-names'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'medium'

const base =
  'inline-flex items-center justify-center gap-2 rounded border text-center leading-tight no-underline transition-colors ' +
  'touch:min-h-11 disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-progress'

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-9 px-3 py-1 text-sm',
  medium: 'min-h-11 px-5 py-2 text-base font-medium',
}

// Hover moves an edge rather than a hue, so that each pair of colours stays one that contrast.test.ts has checked.
const variants: Record<ButtonVariant, string> = {
  primary: 'border-copper bg-copper text-on-copper hover:inset-ring-1 hover:inset-ring-on-copper',
  secondary: 'border-line bg-sheet text-ink hover:border-ink',
  quiet: 'border-transparent bg-transparent text-ink hover:bg-sunk',
  danger: 'border-brick bg-sheet text-brick hover:bg-brick hover:text-on-brick',
}

export function buttonStyle(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return classNames(base, sizes[size], variants[variant], className)
}
