import { useEffect, useRef } from 'react'

type FormErrorProps = {
  /** What happened and what to do; shown even when no single field is to blame. */
  message?: string | undefined
  /** Field name → message. Links jump to the control with the id `f-name`. */
  fields?: Record<string, string> | undefined
  /** Prefix of the controls' ids, when a page holds two forms. */
  idPrefix?: string
}

/** Above a form: everything that stopped it. It takes focus when it appears, so that it is read first. */
export function FormError({ message, fields = {}, idPrefix = 'f-' }: FormErrorProps) {
  const box = useRef<HTMLDivElement>(null)
  const entries = Object.entries(fields)
  const signature = JSON.stringify([message, entries])
  useEffect(() => {
    if (signature !== '[null,[]]') box.current?.focus()
  }, [signature])
  if (!message && entries.length === 0) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded border border-brick bg-brick-wash px-4 py-3">
      <p className="font-medium text-brick">{message ?? 'Some answers need another look.'}</p>
      {entries.length > 0 ? (
        <ul className="mt-1 grid gap-1 text-sm">
          {entries.map(([name, text]) => (
            <li key={name}>
              <a href={`#${idPrefix}${name}`}>{text}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
