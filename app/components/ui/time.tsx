import { useHydrated } from '~/lib/use-hydrated'

const styles = {
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  minute: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

type TimeProps = {
  /** ISO string, as it came over the wire. */
  at: string
  precision?: keyof typeof styles
  /** Words worked out on the server in the reader's own zone ("yesterday"), in place of the figures. */
  words?: string
}

/**
 * The server knows no zone, so it writes UTC and says so; the browser does the same in its first paint, so that the two
 * agree, and then writes its own zone.
 */
export function Time({ at, precision = 'minute', words }: TimeProps) {
  const hydrated = useHydrated()
  const format = (zone?: string) =>
    new Intl.DateTimeFormat('en-GB', { ...styles[precision], timeZone: zone }).format(new Date(at))
  const utc = () => (precision === 'minute' ? `${format('UTC')} UTC` : format('UTC'))
  return <time dateTime={at}>{words ?? (hydrated ? format() : utc())}</time>
}
