import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'

/**
 * @typedef {object} Import
 * @property {string} specifier as written
 * @property {string | undefined} file the project's file that it means; undefined for a package
 * @property {boolean} typeOnly gone when compiled
 * @property {boolean} dynamic `import('…')`
 * @property {number} line
 *
 * @typedef {{ path: string, text: string, lineCount: number, tree: ts.SourceFile, imports: Import[] }} Source
 */

const folders = ['app', 'server', 'prisma', 'bench', 'e2e', 'scripts', 'docs/examples']
const code = /\.(ts|tsx|mjs|js)$/
const endings = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts', '/index.tsx']
const ignored = ['server/generated', 'node_modules']

/**
 * @param {string} root
 * @returns {Source[]}
 */
export function readSources(root) {
  return folders
    .flatMap((folder) => pathsBelow(root, folder))
    .filter((path) => code.test(path))
    .map((path) => readSource(root, path))
}

/**
 * Every file, with `/` between the parts.
 *
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function pathsBelow(root, folder) {
  if (!existsSync(join(root, folder)) || ignored.some((name) => folder.endsWith(name))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? pathsBelow(root, path) : [path]
  })
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {Source}
 */
function readSource(root, path) {
  const text = readFileSync(join(root, path), 'utf8')
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const lineCount = text === '' ? 0 : text.replace(/\n$/, '').split('\n').length
  /** @type {Import[]} */
  const imports = []
  /**
   * @param {ts.Node} node
   * @param {ts.Expression | undefined} specifier
   * @param {{ typeOnly?: boolean, dynamic?: boolean }} kind
   */
  const add = (node, specifier, { typeOnly = false, dynamic = false }) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return
    imports.push({
      specifier: specifier.text,
      file: resolveImport(root, path, specifier.text),
      typeOnly,
      dynamic,
      line: lineOf(tree, node),
    })
  }
  visit(tree, (node) => {
    if (ts.isImportDeclaration(node))
      add(node, node.moduleSpecifier, { typeOnly: node.importClause?.isTypeOnly === true })
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, { typeOnly: node.isTypeOnly })
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node, asLiteral(node.argument.literal), { typeOnly: true })
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, node.arguments[0], { dynamic: true })
  })
  return { path, text, lineCount, tree, imports }
}

/** @param {ts.Node} node */
function asLiteral(node) {
  return ts.isStringLiteral(node) ? node : undefined
}

/**
 * Depth first, in the order of the text.
 *
 * @param {ts.Node} node
 * @param {(node: ts.Node) => void} see
 */
export function visit(node, see) {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}

/**
 * @param {ts.SourceFile} tree
 * @param {ts.Node} node
 */
export function lineOf(tree, node) {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
}

/**
 * @param {string} root
 * @param {string} from
 * @param {string} specifier
 */
function resolveImport(root, from, specifier) {
  const base = insideProject(from, specifier.replace(/\?.*$/, '')) // Vite's `?url` and `?raw`
  if (base === undefined) return undefined
  const found = endings.map((ending) => base + ending).find((path) => isFile(join(root, path)))
  return found ?? (code.test(base) ? base : `${base}.ts`) // what is not there yet (generated code) still has a place
}

/**
 * @param {string} from
 * @param {string} specifier
 */
function insideProject(from, specifier) {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  if (specifier.startsWith('~/')) return `app/${specifier.slice(2)}`
  if (specifier.startsWith('#server/')) return `server/${specifier.slice(8)}`
  return undefined
}

/** @param {string} path */
function isFile(path) {
  return existsSync(path) && statSync(path).isFile()
}
