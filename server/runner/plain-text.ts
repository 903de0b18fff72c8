/**
 * Text of a hostile program as it may be stored and shown: no longer than that, no half characters, no NUL (which no
 * database takes), and nothing of this machine's folders.
 */
export function plainText(text: string, longest: number, hostFolders: readonly string[]): string {
  // What is too long anyway is not looked through first.
  let plain = text.slice(0, longest + 1_000)
  for (const folder of hostFolders) plain = plain.replaceAll(`file://${folder}`, '').replaceAll(folder, '')
  return cutText(plain.replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\0', '␀'), longest)
}

function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text
  const end = longest - 1
  // Not in the middle of a character that is written as two.
  const isPair = /[\ud800-\udbff]/.test(text.charAt(end - 1))
  return `${text.slice(0, isPair ? end - 1 : end)}…`
}
