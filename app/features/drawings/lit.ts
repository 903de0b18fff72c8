/** What is lit up by a step, or by what somebody points at. null: nothing is, and all looks the same. */
export type Lit = ReadonlySet<string> | null

/** For `data-lit`: a link is lit when both of its ends are. */
export function litAs(lit: Lit, ...ids: string[]): 'on' | 'off' | undefined {
  if (lit === null) return undefined
  return ids.every((id) => lit.has(id)) ? 'on' : 'off'
}
