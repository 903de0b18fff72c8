import ts from 'typescript'
import type { CodeFile, CodeMetrics } from '../contract'
import { countDuplicates } from './count-duplicates'
import { hostOf, isCode, languageVersion, placeOf } from './source-files'
import { isFunctionWithBody, isStatement } from './syntax'

type FunctionSize = { complexity: number; nesting: number; statements: number }

/** By the syntax alone: what a program is called, how it is laid out and what is said about it makes no difference. */
export function measureCode(files: readonly CodeFile[]): CodeMetrics | null {
  const code = files.filter(isCode)
  const texts = new Map(code.map(({ path, text }) => [placeOf(path), text]))
  const parsing = { target: languageVersion, noLib: true, noResolve: true, types: [], allowJs: true }
  const program = ts.createProgram([...texts.keys()], parsing, hostOf({ texts }))
  const trees = [...texts.keys()].map((path) => program.getSourceFile(path)).filter((tree) => tree !== undefined)
  if (trees.some((tree) => program.getSyntacticDiagnostics(tree).length > 0)) return null

  const functions = trees.flatMap(functionsOf).map(measureFunction)
  const most = (name: keyof FunctionSize) => functions.reduce((highest, each) => Math.max(highest, each[name]), 0)
  return {
    complexity: most('complexity'),
    nesting: most('nesting'),
    statements: trees.reduce((sum, tree) => sum + countStatements(tree), 0),
    longest: most('statements'),
    duplication: countDuplicates(trees),
  }
}

/** With the file itself, whose code outside of functions runs like a function's. */
function functionsOf(tree: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = [tree]
  const visit = (node: ts.Node) => {
    if (isFunctionWithBody(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function measureFunction(owner: ts.Node): FunctionSize {
  const size: FunctionSize = { complexity: 1, nesting: 0, statements: isShortArrow(owner) ? 1 : 0 }
  const visit = (node: ts.Node, depth: number) => {
    if (isFunctionWithBody(node)) return // measured for itself
    if (isBranch(node)) size.complexity += 1
    // What a file declares is no code that it runs.
    if (isStatement(node) && !(ts.isSourceFile(owner) && isDeclaration(node))) size.statements += 1
    const inside = isNesting(node) ? depth + 1 : depth
    size.nesting = Math.max(size.nesting, inside)
    ts.forEachChild(node, (child) => visit(child, inside))
  }
  ts.forEachChild(owner, (child) => visit(child, 0))
  return size
}

/** `x => y` says as much as `x => { return y }`. */
const isShortArrow = (node: ts.Node) => ts.isArrowFunction(node) && !ts.isBlock(node.body)

function countStatements(node: ts.Node): number {
  let count = isStatement(node) || isShortArrow(node) ? 1 : 0
  ts.forEachChild(node, (child) => {
    count += countStatements(child)
  })
  return count
}

const isDeclaration = (node: ts.Node) =>
  ts.isFunctionDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node)

const isLoop = (node: ts.Node) => ts.isIterationStatement(node, false)

const shortCircuits: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
])

const isBranch = (node: ts.Node) =>
  ts.isIfStatement(node) ||
  ts.isConditionalExpression(node) ||
  isLoop(node) ||
  ts.isCaseClause(node) ||
  ts.isCatchClause(node) ||
  (ts.isBinaryExpression(node) && shortCircuits.has(node.operatorToken.kind))

/** With or without braces. `else if` goes on beside its `if`, not inside of it. */
function isNesting(node: ts.Node): boolean {
  if (ts.isIfStatement(node)) return !(ts.isIfStatement(node.parent) && node.parent.elseStatement === node)
  if (isLoop(node) || ts.isSwitchStatement(node) || ts.isTryStatement(node)) return true
  return ts.isBlock(node) && (ts.isBlock(node.parent) || ts.isSourceFile(node.parent))
}
