/** Lexicons are written the way people read them: words and short phrases with commas between, over as many lines as it takes. */
export const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '')
