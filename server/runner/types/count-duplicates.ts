import ts from 'typescript'
import { isFunctionWithBody, isOnlyType, isStatement } from './syntax'

const stretch = 3

/**
 * Statements that are part of a stretch of three or more which stands somewhere else in the same words, names of
 * variables aside. Each copy counts.
 */
export function countDuplicates(trees: readonly ts.SourceFile[]): number {
  const lists = trees.flatMap(statementsByFunction)
  const places = new Map<string, { list: number; at: number }[]>()
  for (const [list, words] of lists.entries())
    for (let at = 0; at + stretch <= words.length; at++) {
      const key = words.slice(at, at + stretch).join('\n')
      places.set(key, [...(places.get(key) ?? []), { list, at }])
    }
  const found = new Set<string>()
  for (const same of places.values())
    for (const one of same) {
      // Repeating one line is a loop to be, and no copy, until there is room for two stretches.
      const isElsewhere = ({ list, at }: typeof one) => list !== one.list || Math.abs(at - one.at) >= stretch
      if (!isElsewhere(same[0] ?? one) && !isElsewhere(same.at(-1) ?? one)) continue
      for (let step = 0; step < stretch; step++) found.add(`${one.list}:${one.at + step}`)
    }
  return found.size
}

/** The statements of each function in their order, from the outside in, each in its own words. */
function statementsByFunction(tree: ts.SourceFile): string[][] {
  const lists: string[][] = []
  const visitFunction = (owner: ts.Node) => {
    const list: string[] = []
    lists.push(list)
    const visit = (node: ts.Node) => {
      if (isFunctionWithBody(node)) return visitFunction(node)
      if (isStatement(node) && !ts.isImportDeclaration(node)) list.push(wordsOf(node))
      ts.forEachChild(node, visit)
    }
    ts.forEachChild(owner, visit)
  }
  visitFunction(tree)
  return lists
}

/** What it says itself, without the statements inside of it. */
function wordsOf(statement: ts.Node): string {
  const words: string[] = []
  const visit = (node: ts.Node) => {
    if (node !== statement && (isStatement(node) || ts.isBlock(node) || isFunctionWithBody(node)))
      return void words.push(isFunctionWithBody(node) ? 'function' : '{}')
    if (isOnlyType(node)) return
    if (ts.isParenthesizedExpression(node)) return visit(node.expression)
    words.push(wordOf(node))
    ts.forEachChild(node, visit)
  }
  visit(statement)
  return words.join(' ')
}

function wordOf(node: ts.Node): string {
  if (ts.isIdentifier(node)) return isNameOfMember(node) ? `.${node.text}` : 'name'
  if (ts.isLiteralExpression(node)) return JSON.stringify(node.text)
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return `${node.kind}:${node.operator}`
  return String(node.kind)
}

/** Another member is another thing to do; another variable is the same thing with something else. */
function isNameOfMember(node: ts.Identifier): boolean {
  const { parent } = node
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isClassElement(parent) && parent.name === node)
  )
}
