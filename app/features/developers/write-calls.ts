import type { Procedure } from './procedure'

type Call = Pick<Procedure, 'path' | 'kind' | 'access' | 'input' | 'example'>

const methods = { query: 'query', mutation: 'mutate', subscription: 'subscribe' } as const

/** With the client of the example program. An input that nobody wrote an example for is named, not invented. */
export function writeTypeScriptCall({ path, kind, input, example }: Call): string {
  const call = `guildhall.${path}.${methods[kind]}`
  const argument = example === undefined ? 'input' : writeValue(example)
  if (kind === 'subscription') {
    return `${call}(${input === null ? 'undefined' : argument}, {\n  onData: ({ id, data }) => console.log(id, data),\n})`
  }
  return `${kind === 'query' ? 'const answer = ' : ''}await ${call}(${input === null ? '' : argument})`
}

/** For a shell. Queries carry their input in the address, mutations in the body. */
export function writeCurlCall({ path, kind, access, input, example }: Call, origin: string): string {
  const json = example === undefined ? '{ … }' : JSON.stringify(example)
  const token = access === 'public' ? [] : ['-H "authorization: Bearer $GUILDHALL_TOKEN"']
  const url = `${origin}/api/trpc/${path}`
  const inAddress = input === null ? [] : [`--data-urlencode ${quote(`input=${json}`)}`]
  switch (kind) {
    case 'query':
      return inLines([`curl${input === null ? '' : ' -G'} ${url}`, ...token, ...inAddress])
    case 'subscription':
      return inLines([`curl -N -G ${url}`, ...token, "-H 'accept: text/event-stream'", ...inAddress])
    case 'mutation':
      return inLines([
        `curl${input === null ? ' -X POST' : ''} ${url}`,
        ...token,
        "-H 'content-type: application/json'",
        ...(input === null ? [] : [`-d ${quote(json)}`]),
      ])
  }
}

const inLines = (parts: string[]): string => parts.join(' \\\n  ')

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** A JSON value the way one writes it in TypeScript. */
function writeValue(value: unknown, indent = ''): string {
  if (typeof value === 'string')
    return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map((entry) => writeValue(entry, indent)).join(', ')}]`
  const deeper = `${indent}  `
  const parts = Object.entries(value).map(([key, entry]) => `${key}: ${writeValue(entry, deeper)}`)
  if (parts.length === 0) return '{}'
  const short = `{ ${parts.join(', ')} }`
  return short.length <= 60 && !short.includes('\n')
    ? short
    : `{\n${parts.map((part) => `${deeper}${part},\n`).join('')}${indent}}`
}
