import type { Procedure } from './procedure'

export type Group = { name: string; procedures: readonly Procedure[] }

export const chapters = [
  { id: 'start', label: 'Start' },
  { id: 'example', label: 'An example' },
  { id: 'any-language', label: 'From any language' },
  { id: 'errors', label: 'Errors' },
  { id: 'limits', label: 'Limits' },
  { id: 'live', label: 'Live events' },
] as const

const listStyle = 'flex flex-wrap gap-x-5 text-sm lg:flex-col'

/** Everything on the page as anchors. In the margin where there is one; above the text, and shorter, where there is not. */
export function Contents({ groups }: { groups: readonly Group[] }) {
  return (
    <nav aria-label="On this page" className="lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
      <p className="annotation mb-1">On this page</p>
      <ul className={listStyle}>
        {chapters.map(({ id, label }) => (
          <Item key={id} id={id} label={label} />
        ))}
      </ul>
      <p className="annotation mt-5 mb-1">Procedures</p>
      <ul className={listStyle}>
        {groups.map(({ name, procedures }) => (
          <li key={name}>
            <Anchor id={`router-${name}`} label={name} mono />
            <ul className="mb-2 border-l border-rule pl-3 max-lg:hidden">
              {procedures.map(({ path }) => (
                <Item key={path} id={path} label={path.slice(name.length + 1)} mono />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type AnchorProps = { id: string; label: string; mono?: boolean }

const Item = (props: AnchorProps) => (
  <li>
    <Anchor {...props} />
  </li>
)

function Anchor({ id, label, mono = false }: AnchorProps) {
  return (
    <a
      href={`#${id}`}
      className="inline-flex min-h-7 items-center text-quiet no-underline hover:text-ink hover:underline touch:min-h-11"
    >
      {mono ? <code>{label}</code> : label}
    </a>
  )
}
