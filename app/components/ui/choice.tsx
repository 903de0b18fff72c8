import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'

type ChoiceText = { label: ReactNode; hint?: ReactNode }

export function Checkbox({ label, hint, className, id, ...input }: ChoiceText & Omit<ComponentProps<'input'>, 'type'>) {
  const ownId = id ?? `f-${input.name ?? 'choice'}-${String(input.value ?? 'on')}`
  return (
    <div className={classNames('flex items-start gap-3', className)}>
      <input
        {...input}
        type="checkbox"
        id={ownId}
        aria-describedby={hint ? `${ownId}-hint` : undefined}
        className="mt-1 size-5 shrink-0"
      />
      <div className="grow">
        <label htmlFor={ownId} className="block leading-7 touch:-my-2 touch:py-2">
          {label}
        </label>
        {hint ? (
          <p id={`${ownId}-hint`} className="text-sm text-quiet">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  )
}

type FieldsetProps = { legend: ReactNode; hint?: ReactNode; error?: string; id?: string; children: ReactNode }

/** Fields that answer one question together. `id` (of the first thing to fix) is where an error summary links to. */
export function Fieldset({ legend, hint, error, id, children }: FieldsetProps) {
  return (
    <fieldset id={id} aria-describedby={error && id ? `${id}-error` : undefined} className="min-w-0">
      <legend className="mb-1.5 font-medium leading-snug">{legend}</legend>
      {hint ? <p className="mb-3 text-sm text-quiet">{hint}</p> : null}
      {error ? (
        <p id={id ? `${id}-error` : undefined} className="mb-3 text-sm text-brick">
          {error}
        </p>
      ) : null}
      <div className="grid gap-3 touch:gap-5">{children}</div>
    </fieldset>
  )
}
