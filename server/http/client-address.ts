import { BlockList, isIP, isIPv4, isIPv6, SocketAddress } from 'node:net'

/** Proxies whose X-Forwarded-* headers are believed. The configuration has checked the notation already. */
export function createTrustedProxies(networks: string[]): (address: string) => boolean {
  if (networks.length === 0) return () => false
  const list = new BlockList()
  for (const network of networks) {
    const [text = '', bits] = network.split('/')
    const address = plainAddress(text)
    if (address === null) throw new TypeError(`not an address: ${network}`)
    const family = familyOf(address)
    if (bits === undefined) list.addAddress(address, family)
    // ::ffff:10.0.0.0/104 names an IPv4 network by its mapped form, 96 bits longer than its own.
    else list.addSubnet(address, isIPv6(text) && family === 'ipv4' ? Number(bits) - 96 : Number(bits), family)
  }
  // A socket that closed meanwhile has no address any more.
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address))
}

/**
 * One spelling for each address: no port, brackets or zone, IPv4-mapped IPv6 as IPv4, IPv6 compressed. Otherwise the
 * same person would have several entries in every limit. Null when it isn't an address.
 */
export function plainAddress(text: string): string | null {
  if (isIPv4(text)) return text
  const bare = withoutPort(text.trim()).replace(/%.*$/, '')
  if (isIPv4(bare)) return bare
  if (!isIPv6(bare)) return null
  const { address } = new SocketAddress({ address: bare, family: 'ipv6' })
  const mapped = address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : ''
  return isIPv4(mapped) ? mapped : address
}

/** What limits count by. One household or server gets a whole IPv6 /64, so a limit by address would limit nobody. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const front = groups(head)
  const missing = tail === undefined ? 0 : 8 - front.length - groups(tail).length
  const first = [...front, ...Array<string>(missing).fill('0'), ...groups(tail ?? '')].slice(0, 4)
  return `${first.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}

/**
 * The right-most hop that isn't a trusted proxy: everything left of it was written by somebody nobody vouches for.
 * A hop that isn't an address ends the walk at the proxy that reported it.
 */
export function clientAddress(facts: {
  /** Plain already. */
  peer: string
  forwardedFor: string | null
  isTrusted: (address: string) => boolean
}): string {
  let client = facts.peer
  const hops = facts.forwardedFor?.split(',') ?? []
  while (facts.isTrusted(client)) {
    const hop = plainAddress(hops.pop() ?? '')
    if (hop === null) break
    client = hop
  }
  return client
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv4(address) ? 'ipv4' : 'ipv6'
}

function withoutPort(text: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d+)?$/.exec(text)
  if (bracketed !== null) return bracketed[1] ?? ''
  return /^[\d.]+:\d+$/.test(text) ? text.slice(0, text.indexOf(':')) : text
}

/** The 16-bit groups of one side of `::`. A dotted tail (::1.2.3.4) stands for two. */
function groups(side: string): string[] {
  if (side === '') return []
  return side.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group]))
}
