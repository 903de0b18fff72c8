import type { ReactNode } from 'react'
import { CopyButton } from './copy-button'

/** A secret that is shown this once: a token, a link. One click or tap selects all of it. */
export function SecretBox({ label, secret, children }: { label: string; secret: string; children?: ReactNode }) {
  return (
    <div className="rounded border border-copper bg-copper-wash px-4 py-3">
      <p className="font-medium">{label}</p>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <code className="min-w-0 grow basis-60 rounded border border-line bg-sheet px-3 py-2 break-all select-all">
          {secret}
        </code>
        <CopyButton text={secret} />
      </div>
      {children ? <div className="mt-2 text-sm">{children}</div> : null}
    </div>
  )
}
