import type { SafeHtml } from '~/lib/safe-html'

type MarkupProps = { html: SafeHtml; as?: 'div' | 'span' | 'code'; className?: string }

/** The only place that takes HTML as it is. Its type says who made it. */
export function Markup({ html, as: Tag = 'div', className }: MarkupProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the server's renderers let nothing through but tags that they know
  return <Tag className={className} dangerouslySetInnerHTML={{ __html: html }} />
}
