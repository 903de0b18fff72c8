import type { Procedure } from './procedure'

type Call = Pick<Procedure, 'path' | 'kind' | 'access' | 'input' | 'example'>

const methods = { query: 'query', mutation: 'mutate', subscription: 'subscribe' } as const

/** With the client of the example program. An input that nobody wrote an example for is named, not invented. */
export function writeTypeScriptCall({ path, kind, input, example }: Call): string {
  const argument = input === null ? (kind === 'subscription' ? 'undefined' : '') : example === undefined ? 'input' : writeValue(example)
  const call = `guildhall.${path}.${methods[kind]}`
  if (kind === 'subscription') return `${call}(${argument}, {\n  onData: ({ id, data }) => console.log(id, data),\n})`
  return `${kind === 'query' ? 'const answer = ' : ''}await ${call}(${argument})`
}

/** For a shell. Queries carry their input in the address, mutations in the body, and both answer `{ "result": { "data": … } }`. */
export function writeCurlCall({ path, kind, access, input, example }: Call, origin: string): string {
  const json = input === null ? null : example === undefined ? '{ … }' : JSON.stringify(example)
  const lines = [
    access === 'public' ? null : '-H "authorization: Bearer $GUILDHALL_TOKEN"',
    kind === 'mutation' ? "-H 'content-type: application/json'" : null,
    kind === 'subscription' ? "-H 'accept: text/event-stream'" : null,
    json === null ? null : kind === 'mutation' ? `-d ${quote(json)}` : `--data-urlencode ${quote(`input=${json}`)}`,
  ]
  const flags = { query: json === null ? '' : ' -G', mutation: json === null ? ' -X POST' : '', subscription: ' -N -G' }[kind]
  return [`curl${flags} ${origin}/api/trpc/${path}`, ...lines.filter((line) => line !== null)].join(' \\\n  ')
}

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** A JSON value the way one writes it in TypeScript. */
function writeValue(value: unknown, indent = ''): string {
  if (typeof value === 'string') return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map((entry) => writeValue(entry, indent)).join(', ')}]`
  const deeper = `${indent}  `
  const parts = Object.entries(value).map(([key, entry]) => `${key}: ${writeValue(entry, deeper)}`)
  if (parts.length === 0) return '{}'
  const short = `{ ${parts.join(', ')} }`
  return short.length <= 60 && !short.includes('\n') ? short : `{\n${parts.map((part) => `${deeper}${part},\n`).join('')}${indent}}`
}
