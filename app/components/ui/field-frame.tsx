import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** What every field has, whatever its control. */
export type FieldText = {
  label: string
  /** Submitted name, and by default the id (`f-name`) that an error summary links to. */
  name: string
  id?: string
  hint?: ReactNode
  error?: string | undefined
  /** Says "optional" beside the label; required fields are the rule and go unmarked. */
  optional?: boolean
}

export const controlStyle =
  'block w-full rounded border bg-sheet px-3 py-2 text-base text-ink transition-colors min-h-11 ' +
  'border-line hover:border-ink aria-invalid:border-brick aria-invalid:inset-ring-1 aria-invalid:inset-ring-brick ' +
  'disabled:bg-sunk disabled:text-quiet'

/** The attributes that tie a control to its label, hint and error. */
export function controlAttributes({ id, name, hint, error }: FieldText) {
  const controlId = id ?? `f-${name}`
  const described = [hint ? `${controlId}-hint` : '', error ? `${controlId}-error` : ''].filter(Boolean).join(' ')
  return {
    id: controlId,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? (true as const) : undefined,
  }
}

type FieldFrameProps = { field: FieldText; className?: string | undefined; children: ReactNode }

export function FieldFrame({ field, className, children }: FieldFrameProps) {
  const id = field.id ?? `f-${field.name}`
  return (
    <div className={classNames('grid content-start gap-1.5', className)}>
      <label htmlFor={id} className="font-medium leading-snug">
        {field.label}
        {field.optional ? <span className="font-normal text-quiet"> (optional)</span> : null}
      </label>
      {children}
      {field.error ? (
        <p id={`${id}-error`} className="flex gap-2 text-sm text-brick">
          <svg viewBox="0 0 12 12" className="mt-1.5 size-3 shrink-0" aria-hidden="true">
            <path className="pen pen-brick pen-bold" d="M2 2l8 8M10 2l-8 8" />
          </svg>
          {field.error}
        </p>
      ) : null}
      {field.hint ? (
        <div id={`${id}-hint`} className="text-sm text-quiet">
          {field.hint}
        </div>
      ) : null}
    </div>
  )
}

/** Splits a field's own texts from what belongs to its control. */
export function splitField<T extends FieldText>(props: T) {
  const { label, name, id, hint, error, optional, ...control } = props
  return { field: { label, name, id, hint, error, optional } satisfies FieldText, control }
}
