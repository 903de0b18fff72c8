/** No longer than that many characters, with dots for what is missing. Never half of an emoji: HTML has no letter for that. */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text)
  return characters.length > most
    ? `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text
}
