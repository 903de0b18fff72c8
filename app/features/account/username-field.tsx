import type { MouseEvent } from 'react'
import { Button } from '~/components/ui/button'
import { Field } from '~/components/ui/field'
import { StateMark } from '~/components/ui/state-mark'
import { useUsernameCheck } from './use-username-check'

type UsernameFieldProps = { defaultValue?: string | undefined; error?: string | undefined }

/** With scripts it tells while one types whether the name is free; without, the form tells once it is sent. */
export function UsernameField({ defaultValue, error }: UsernameFieldProps) {
  const { check, ask } = useUsernameCheck()
  const take = (suggestion: string) => (event: MouseEvent<HTMLButtonElement>) => {
    const input = event.currentTarget.form?.elements.namedItem('username')
    if (!(input instanceof HTMLInputElement)) return
    input.value = suggestion
    input.focus()
    ask(suggestion)
  }
  return (
    <div className="grid gap-2">
      <Field
        label="Username"
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        minLength={3}
        maxLength={30}
        pattern="[A-Za-z0-9](-?[A-Za-z0-9])*"
        defaultValue={defaultValue}
        error={error}
        hint="3 to 30 letters, digits and single hyphens. Others see it."
        onInput={(event) => ask(event.currentTarget.value)}
      />
      <div aria-live="polite" className="text-sm empty:hidden">
        {check.state === 'free' ? <StateMark state="passed">{check.name} is free</StateMark> : null}
        {check.state === 'refused' ? (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <StateMark state="failed">{check.problem}</StateMark>
            {check.suggestion === null ? null : (
              <Button size="small" onClick={take(check.suggestion)}>
                Use {check.suggestion}
              </Button>
            )}
          </div>
        ) : null}
      </div>
    </div>
  )
}
