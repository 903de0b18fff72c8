import { useEffect, useState } from 'react'
import { useHydrated } from '~/lib/use-hydrated'
import { Button } from './button'
import type { ButtonVariant } from './button-style'

type CopyButtonProps = {
  /** Or where to get it when it is wanted. */
  text: string | (() => string)
  label?: string
  variant?: ButtonVariant
}

/** Copies a text. Without scripts, or without the browser's clipboard, there is no button and the text is selected by hand. */
export function CopyButton({ text, label = 'Copy', variant }: CopyButtonProps) {
  const hydrated = useHydrated()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])
  // Browsers offer the clipboard on https and localhost only.
  if (!hydrated || !navigator.clipboard) return null
  const copy = () => navigator.clipboard.writeText(typeof text === 'string' ? text : text()).then(() => setCopied(true))
  return (
    <Button size="small" variant={variant} onClick={copy}>
      <span aria-live="polite">{copied ? 'Copied' : label}</span>
    </Button>
  )
}
