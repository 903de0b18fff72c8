export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif'

export const pictureMaxBytes = 1_048_576

/** By its first bytes; what the browser called the file is hearsay. SVG is left out on purpose: it can carry script. */
export function detectPicture(bytes: Uint8Array): PictureType | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (startsWith(bytes, ascii('GIF87a')) || startsWith(bytes, ascii('GIF89a'))) return 'image/gif'
  if (startsWith(bytes, ascii('RIFF')) && startsWith(bytes.subarray(8), ascii('WEBP'))) return 'image/webp'
  return null
}

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0))

function startsWith(bytes: Uint8Array, prefix: number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte)
}
