import { CopyButton } from './copy-button'
import { ScrollRegion } from './scroll-region'

type CodeBlockProps = {
  code: string /** What it is, for who cannot see it: "Example program". */
  label: string
  copy?: boolean
}

export function CodeBlock({ code, label, copy = false }: CodeBlockProps) {
  return (
    <figure className="min-w-0 rounded border border-rule bg-sunk">
      <figcaption className="flex min-h-9 items-center justify-between gap-4 border-b border-rule pr-1 pl-4">
        <span className="annotation">{label}</span>
        {copy ? <CopyButton text={code} variant="quiet" /> : null}
      </figcaption>
      <ScrollRegion label={label}>
        <pre className="w-fit px-4 py-3 text-[0.82rem] leading-relaxed">
          <code className="text-[1em]">{code}</code>
        </pre>
      </ScrollRegion>
    </figure>
  )
}
