import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { controlAttributes, controlStyle, FieldFrame, type FieldText, splitField } from './field-frame'

/** A one-line input with its label, hint and error. */
export function Field(props: FieldText & Omit<ComponentProps<'input'>, keyof FieldText>) {
  const { field, control } = splitField(props)
  const { className, ...rest } = control
  return (
    <FieldFrame field={field} className={className}>
      <input {...rest} {...controlAttributes(field)} className={classNames(controlStyle, 'read-only:bg-sunk')} />
    </FieldFrame>
  )
}

export function TextAreaField(props: FieldText & Omit<ComponentProps<'textarea'>, keyof FieldText>) {
  const { field, control } = splitField(props)
  const { className, rows = 4, ...rest } = control
  return (
    <FieldFrame field={field} className={className}>
      <textarea
        {...rest}
        rows={rows}
        {...controlAttributes(field)}
        className={classNames(controlStyle, 'resize-y read-only:bg-sunk')}
      />
    </FieldFrame>
  )
}

type Option = { value: string; label: string }

export function SelectField(
  props: FieldText & Omit<ComponentProps<'select'>, keyof FieldText | 'children'> & { options: readonly Option[] },
) {
  const { field, control } = splitField(props)
  const { className, options, ...rest } = control
  return (
    <FieldFrame field={field} className={className}>
      <select {...rest} {...controlAttributes(field)} className={controlStyle}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
