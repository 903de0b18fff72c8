export const punchTracks = 5

/** Which of the five tracks are punched for a kind: always the same, never none. */
export function punchesOf(kind: string): number[] {
  let code = 0
  for (const letter of kind) code = (code * 7 + letter.charCodeAt(0)) % 31
  return Array.from({ length: punchTracks }, (_, track) => track).filter((track) => ((code + 1) >> track) & 1)
}
