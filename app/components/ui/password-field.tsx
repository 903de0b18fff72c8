import { type ComponentProps, useState } from 'react'
import { useHydrated } from '~/lib/use-hydrated'
import { classNames } from './class-names'
import { controlAttributes, controlStyle, FieldFrame, type FieldText, splitField } from './field-frame'

type PasswordFieldProps = FieldText &
  Omit<ComponentProps<'input'>, keyof FieldText | 'type' | 'autoComplete'> & {
    autoComplete: 'current-password' | 'new-password'
  }

/** A password that can be looked at while typing. Without scripts it is a plain password input. */
export function PasswordField(props: PasswordFieldProps) {
  const [shown, setShown] = useState(false)
  const hydrated = useHydrated()
  const { field, control } = splitField(props)
  const { className, ...rest } = control
  const attributes = controlAttributes(field)
  return (
    <FieldFrame field={field} className={className}>
      <div className="relative">
        <input
          {...rest}
          {...attributes}
          type={shown ? 'text' : 'password'}
          spellCheck={false}
          autoCapitalize="none"
          className={classNames(controlStyle, hydrated && 'pr-18')}
        />
        {hydrated ? (
          <button
            type="button"
            aria-pressed={shown}
            aria-controls={attributes.id}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0 right-0 min-w-16 rounded px-3 text-sm underline decoration-line hover:decoration-copper"
          >
            {shown ? 'Hide' : 'Show'}
            <span className="sr-only"> {field.label.toLowerCase()}</span>
          </button>
        ) : null}
      </div>
    </FieldFrame>
  )
}
