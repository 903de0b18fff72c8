#!/usr/bin/env node
// Stands in for Prisma's native `schema-engine` program: same arguments, same JSON-RPC lines on stdin and stdout.
import { readFileSync } from 'node:fs'
import { isEmbedded } from './connections.mjs'
import { databaseCommand } from './database-commands.mjs'
import { serveEngine } from './serve-engine.mjs'

const args = process.argv.slice(2)

const { url = process.env.DATABASE_URL ?? '' } = /** @type {{ url?: string }} */ (
  JSON.parse(option('--datasource') ?? '{}')
)
const command = option('cli')

if (args.includes('--version')) console.log('schema-engine-wasm')
else if (command !== undefined) process.exitCode = isEmbedded(url) ? 0 : await databaseCommand(command, url)
else serveEngine({ url, datamodels: datamodels() })

/** @param {string} name */
function option(name) {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args[at + 1]
}

/**
 * `--datamodels a.prisma b.prisma --datamodels c.prisma`: each flag takes all files up to the next word that is none.
 *
 * @returns {[path: string, text: string][] | undefined}
 */
function datamodels() {
  const start = args.indexOf('--datamodels')
  if (start < 0) return undefined
  const rest = args.slice(start).filter((argument) => argument !== '--datamodels')
  const end = rest.findIndex((argument) => argument.startsWith('--') || argument === 'cli')
  return rest.slice(0, end < 0 ? undefined : end).map((path) => [path, readFileSync(path, 'utf8')])
}
