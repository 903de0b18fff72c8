import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { bounds, type CodeFile } from './contract'
import type { NamedFile } from './read-command-line'

/** No file that is refused for its size anyway is read as a whole. */
const mostBytes = bounds.fileCharacters * 4

/** There is no such file. */
export class NoSuchFile extends Error {
  override name = 'NoSuchFile'
}

/** The reason, where it is a file that no one would run. */
export async function readNamedFile({ from, path }: NamedFile, directory: string): Promise<CodeFile | string> {
  const place = resolve(directory, from)
  const found = await stat(place).catch(() => null)
  if (found === null || !found.isFile()) throw new NoSuchFile(`There is no file ${from}`)
  if (found.size > mostBytes)
    return `${path} is too large: ${found.size} bytes, and ${bounds.fileCharacters} characters is the most for one file.`
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(place)) }
  } catch {
    return `${path} is no text. Send source code in UTF-8.`
  }
}
