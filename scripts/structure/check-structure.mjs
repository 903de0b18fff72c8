import { checkApp } from './app-rules.mjs'
import { checkCore } from './core-rules.mjs'
import { checkCycles } from './cycle-rule.mjs'
import { checkFile } from './file-rules.mjs'
import { readSchema } from './read-schema.mjs'
import { readSources } from './read-sources.mjs'
import { checkServer } from './server-rules.mjs'
import { checkOwners, checkWrites } from './table-rules.mjs'

/** @typedef {import('./app-rules.mjs').Problem} Problem */

/**
 * @param {string} root
 * @param {Record<string, string>} owners
 * @returns {{ files: number, problems: Problem[] }}
 */
export function checkStructure(root, owners) {
  const sources = readSources(root)
  const schema = readSchema(root)
  const problems = [
    ...sources.flatMap((source) => [
      ...checkFile(source),
      ...checkApp(source),
      ...checkServer(source),
      ...checkCore(source),
      ...checkWrites(source, schema, owners),
    ]),
    ...checkCycles(sources),
    ...checkOwners(schema, owners),
  ]
  return { files: sources.length, problems }
}

/** @param {Problem} problem */
export function describeProblem({ rule, path, line, problem, instead }) {
  return `${path}:${line}  ${rule}\n    ${problem}\n    → ${instead}`
}
