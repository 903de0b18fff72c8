export type Tokens = { inputTokens: number; outputTokens: number }

/** More than any task takes. Past it an endpoint miscounts, and the cost would not fit its column. */
const most = 1_000_000

/** English has four characters a token, most languages fewer: rather too many than too few. */
const charactersPerToken = 3

export const estimateTokens = (...texts: string[]): number =>
  Math.min(most, Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / charactersPerToken))

/** What an endpoint says it took; null where it says nothing that could be true. */
export function readTokens(said: unknown): number | null {
  if (typeof said !== 'number' || !Number.isFinite(said) || said < 0) return null
  return Math.min(most, Math.ceil(said))
}
