import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from './core/places'
import { type ParsedBlueprint, parseBlueprint } from './parse-blueprint'

const maxFiles = 3_000
const maxBytes = 100_000
const maxDepth = 8

export type BlueprintFolder = { files: Map<string, string>; problems: Problem[] }

/** Reads a blueprint that lies on disk. Nothing outside of the folder is followed to, and nothing large is read. */
export async function readBlueprintFolder({ directory }: { directory: string }): Promise<ParsedBlueprint> {
  const { files, problems } = await readBlueprintFiles({ directory })
  return problems.length > 0 ? { ok: false, problems } : parseBlueprint(files)
}

export async function readBlueprintFiles({ directory }: { directory: string }): Promise<BlueprintFolder> {
  const files = new Map<string, string>()
  const problems: Problem[] = []
  const report = (file: string, problem: string, instead: string) =>
    void problems.push({ file, line: 1, problem, instead })

  const walk = async (below: string, depth: number): Promise<void> => {
    const names = (await readdir(join(directory, below))).filter((name) => !name.startsWith('.')).sort()
    for (const name of names) {
      const path = below === '' ? name : `${below}/${name}`
      if (files.size > maxFiles) return // one more than there may be tells that there are too many
      const found = await lstat(join(directory, path))
      if (found.isDirectory()) {
        if (depth >= maxDepth) report(path, 'lies too deep', `Use at most ${maxDepth} folders in one another.`)
        else await walk(path, depth + 1)
      } else if (!found.isFile()) report(path, 'is no file', 'Put the file itself here: links are not followed.')
      else if (found.size > maxBytes) report(path, `has ${found.size} bytes`, `A file may have ${maxBytes}.`)
      else await add(path)
    }
  }

  const add = async (path: string) => {
    try {
      files.set(path, new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(directory, path))))
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      report(path, 'is no UTF-8 text', 'Save it as UTF-8.')
    }
  }

  await walk('', 0)
  if (files.size > maxFiles) report('.', `has more than ${maxFiles} files`, 'Take out what is no part of it.')
  return { files, problems }
}
