import { basename } from 'node:path'
import ts from 'typescript'
import { domainFiles, domains, emptyNames, isForTests, isRouter, isTest, longestFile, longestTest } from './layout.mjs'
import { lineOf, visit } from './read-sources.mjs'

/**
 * @typedef {import('./app-rules.mjs').Problem} Problem
 * @typedef {import('./read-sources.mjs').Source} Source
 */

/**
 * Names, places and sizes of files.
 *
 * @param {Source} source
 * @returns {Problem[]}
 */
export function checkFile(source) {
  return [checkName, checkBarrel, checkDomainName, checkLength, checkEnvironment].flatMap((rule) => rule(source))
}

/** @param {Source} source */
function checkName({ path }) {
  const empty = path
    .split('/')
    .map((part) => part.replace(/\..*$/, ''))
    .find((part) => emptyNames.includes(part))
  if (empty === undefined) return []
  const instead =
    'Name it by what it does and put it beside what uses it: a rule into core/, a room of its own below server/platform, a component into app/components/ui.'
  return [{ rule: 'names-that-mean-something', path, line: 1, problem: `is called ${empty}`, instead }]
}

/** @param {Source} source */
function checkBarrel({ path }) {
  if (!/^index\.(ts|tsx|js|mjs)$/.test(basename(path))) return []
  return [
    {
      rule: 'no-barrels',
      path,
      line: 1,
      problem: 'is an index file',
      instead: 'Import from the file that has the code; name this one by what is in it.',
    },
  ]
}

/** @param {Source} source */
function checkDomainName({ path }) {
  const [, domain = '', rest = ''] = /^server\/domains\/([^/]+)(?:\/(.+))?$/.exec(path) ?? []
  if (domain === '') return []
  const problem = (/** @type {string} */ text, /** @type {string} */ instead) => [
    { rule: 'domain-vocabulary', path, line: 1, problem: text, instead },
  ]
  if (!domains.includes(domain))
    return problem(
      `${domain} is no domain`,
      `The domains are ${domains.join(', ')}; a new one is a change of the design (scripts/structure/layout.mjs).`,
    )
  const inCore = rest.startsWith('core/')
  const name = (inCore ? rest.slice(5) : rest).replace(/(\.(db|process))?\.test\.tsx?$/, '.ts')
  const known = isRouter(path) || domainFiles.includes(name) || (isTest(path) && name === `${domain}.ts`)
  const verbNoun = /^[a-z0-9]+(-[a-z0-9]+)+\.ts$/.test(name)
  const plain = /^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name)
  if (inCore ? plain : known || verbNoun) return []
  return problem(
    `has no place in a domain`,
    `A domain holds ${domainFiles.join(', ')}, use cases called verb-noun.ts (hydrate-course.ts) and core/ for pure rules, and no other folders.`,
  )
}

/** @param {Source} source */
function checkLength({ path, lineCount }) {
  const longest = isForTests(path) || path.startsWith('e2e/') ? longestTest : longestFile
  if (lineCount <= longest) return []
  return [
    {
      rule: 'small-files',
      path,
      line: longest + 1,
      problem: `has ${lineCount} lines, more than ${longest}`,
      instead: 'Find the part that has a name of its own, and give it a file.',
    },
  ]
}

/** The environment is read once, where it is checked; everything else takes config as an argument. @param {Source} source */
function checkEnvironment({ path, tree }) {
  const reads = /^(app|server)\//.test(path) && !isForTests(path) && path !== 'server/platform/config.ts'
  if (!reads) return []
  /** @type {Problem[]} */
  const problems = []
  visit(tree, (node) => {
    if (!ts.isPropertyAccessExpression(node) || node.getText(tree) !== 'process.env') return
    const instead =
      'Add it to server/platform/config.ts, where it is parsed and its error names it, and take services.config (in app/: from the loader).'
    problems.push({
      rule: 'environment-in-config-only',
      path,
      line: lineOf(tree, node),
      problem: 'reads process.env',
      instead,
    })
  })
  return problems
}
