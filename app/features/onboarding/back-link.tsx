import { Link } from '@remix-run/react'
import { useHydrated } from '~/lib/use-hydrated'

type BackLinkProps = {
  before: { name: string; to: string }
  /** The id of the form whose answers somebody without scripts sends along by going back. */
  form?: string | undefined
  /** They were sent, and could not be kept: the way back leaves them behind, and says so. */
  isRefused?: boolean
}

/** The way back. With scripts the browser keeps what was typed; without, going back has to send it. */
export function BackLink({ before, form, isRefused = false }: BackLinkProps) {
  const hasScripts = useHydrated()
  const name = before.name.toLowerCase()
  if (isRefused) return <Link to={before.to}>Back without keeping this: {name}</Link>
  if (form === undefined || hasScripts) return <Link to={before.to}>Back: {name}</Link>
  return (
    <button type="submit" form={form} name="intent" value="back" formNoValidate className="cursor-pointer underline">
      Back: {name}
    </button>
  )
}
