import ts from 'typescript'
import { isPackage } from './app-rules.mjs'
import { isTest, ownerOfCore, purePackages } from './layout.mjs'
import { lineOf, visit } from './read-sources.mjs'

/**
 * @typedef {import('./app-rules.mjs').Problem} Problem
 * @typedef {import('./read-sources.mjs').Source} Source
 */

/**
 * Rules are pure: the same arguments give the same answer, on any day and any machine.
 *
 * @param {Source} source
 * @returns {Problem[]}
 */
export function checkCore(source) {
  const owner = ownerOfCore(source.path)
  return owner === undefined || isTest(source.path) ? [] : [...checkImports(source, owner), ...checkPurity(source)]
}

/**
 * @param {Source} source
 * @param {string} owner
 * @returns {Problem[]}
 */
function checkImports({ path, imports }, owner) {
  const allowed = (/** @type {import('./read-sources.mjs').Import} */ { specifier, file, typeOnly }) => {
    if (file === undefined) return purePackages.some((name) => isPackage(specifier, name))
    // A type is no dependency at run time, but one from the database would make the rule think in its columns.
    const harmlessType =
      typeOnly &&
      (file.startsWith(`${owner}/`) ||
        file.startsWith('server/ledger/') ||
        file.startsWith('server/templates/') ||
        // Plain data that rooms hand out: what a run came to, what reading a program says.
        /^server\/(runner|inspection)\/contract\.ts$/.test(file))
    return file.startsWith(`${owner}/core/`) || harmlessType
  }
  return imports
    .filter((found) => !allowed(found))
    .map(({ specifier, line }) => ({
      rule: 'core-is-pure',
      path,
      line,
      problem: `imports ${specifier}`,
      instead:
        'A rule takes everything as arguments; the use case fetches it. A library that only computes can be added to purePackages in scripts/structure/layout.mjs.',
    }))
}

const impureObjects = new Set([
  'process',
  'crypto',
  'performance',
  'globalThis',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
])

/**
 * @param {Source} source
 * @returns {Problem[]}
 */
function checkPurity({ path, tree }) {
  /** @type {Problem[]} */
  const problems = []
  visit(tree, (node) => {
    const problem = impurity(node)
    if (problem === undefined) return
    const instead =
      'Pass it in: `now`, a seed, a setting. The use case has services.clock, services.random and services.config.'
    problems.push({ rule: 'core-is-pure', path, line: lineOf(tree, node), problem, instead })
  })
  return problems
}

/**
 * @param {ts.Node} node
 * @returns {string | undefined}
 */
function impurity(node) {
  const isDate = (/** @type {ts.Node} */ part) => ts.isIdentifier(part) && part.text === 'Date'
  if (ts.isNewExpression(node) && isDate(node.expression) && (node.arguments?.length ?? 0) === 0)
    return 'asks for the time: new Date()'
  if (ts.isCallExpression(node) && isDate(node.expression)) return 'asks for the time: Date()'
  if (ts.isPropertyAccessExpression(node)) {
    const name = `${node.expression.getText()}.${node.name.text}`
    if (name === 'Date.now') return 'asks for the time: Date.now'
    if (name === 'Math.random') return 'asks for chance: Math.random'
    if (ts.isIdentifier(node.expression) && impureObjects.has(node.expression.text)) return `reaches outside: ${name}`
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && impureObjects.has(node.expression.text))
    return `reaches outside: ${node.expression.text}()`
  return undefined
}
