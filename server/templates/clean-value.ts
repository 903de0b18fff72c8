// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
const unseen = /[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/**
 * A value as it may stand in a line of text: control characters, line breaks and the marks that turn the direction of
 * what follows are spaces, halves of a surrogate pair are U+FFFD.
 */
export function cleanValue(value: string): string {
  return value.replace(unseen, ' ').replace(/\p{Surrogate}/gu, '\ufffd')
}
