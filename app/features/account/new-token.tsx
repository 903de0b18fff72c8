import { useEffect, useRef } from 'react'
import { SecretBox } from '~/components/ui/secret-box'

/** Takes the focus: the one thing to do on this page now is to keep the token somewhere. */
export function NewToken({ name, token }: { name: string; token: string }) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a second token is announced as the first one was
  useEffect(() => box.current?.focus(), [token])
  return (
    <div ref={box} role="status" tabIndex={-1} className="mb-8">
      <SecretBox label={`Your new token: ${name}`} secret={token}>
        Copy it now. It is shown this once, and only its fingerprint is kept here.
      </SecretBox>
    </div>
  )
}
