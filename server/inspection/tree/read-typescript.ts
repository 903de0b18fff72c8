import ts from 'typescript'
import { readExpression } from './read-script-expressions'
import { readBody, readStatements } from './read-script-statements'
import type { At, Comment, Func, Parameter, Source, Statement } from './nodes'

/** Where a tree of TypeScript's has its lines, and how its parts become ours. */
export type Script = {
  at(node: ts.Node): At
  text(node: ts.Node): string
}

export function readScript(tree: ts.SourceFile, path: string): Source {
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line + 1
  const script: Script = {
    at: (node) => {
      const [start, stop] = [node.getStart(tree), node.getEnd()]
      return { line: lineOf(start), end: lineOf(stop), start, stop }
    },
    text: (node) => node.getText(tree),
  }
  return {
    path,
    language: 'script',
    isTyped: /\.[cm]?tsx?$/.test(path),
    body: readStatements(tree.statements, script),
    typeNames: namesOfTypes(tree),
    comments: readComments(tree, lineOf),
  }
}

type FunctionNode = ts.FunctionLikeDeclaration & { body?: ts.Node | undefined }

/** Functions of every kind; null where it is only the type of one. */
export function readFunction(node: FunctionNode, script: Script): Func | null {
  if (node.body === undefined) return null
  const isExpression = ts.isArrowFunction(node) && !ts.isBlock(node.body)
  const { line } = script.at(node)
  const body: Statement[] =
    isExpression && ts.isExpression(node.body)
      ? [{ kind: 'return', ...script.at(node.body), of: readExpression(node.body, script) }]
      : readBody(node.body, script)
  return {
    kind: 'function',
    ...script.at(node),
    name: node.name === undefined ? null : nameOf(node.name, script),
    parameters: [
      ...node.parameters.filter(({ name }) => script.text(name) !== 'this').map((each) => readParameter(each, script)),
    ],
    body,
    result: node.type === undefined ? null : script.text(node.type),
    isAsync: hasModifier(node, ts.SyntaxKind.AsyncKeyword),
    isGenerator: 'asteriskToken' in node && node.asteriskToken !== undefined,
    isShort: isExpression,
    isArrow: ts.isArrowFunction(node),
    isExported: hasModifier(node, ts.SyntaxKind.ExportKeyword),
    member: ts.isClassElement(node) ? memberOf(node, script) : null,
    decorators: [],
    headEnd: Math.max(line, ...node.parameters.map((each) => script.at(each).end)),
  }
}

function memberOf(node: FunctionNode, script: Script): Func['member'] {
  const role = ts.isConstructorDeclaration(node)
    ? 'constructor'
    : ts.isGetAccessorDeclaration(node)
      ? 'getter'
      : ts.isSetAccessorDeclaration(node)
        ? 'setter'
        : 'method'
  return { isStatic: hasModifier(node, ts.SyntaxKind.StaticKeyword), isPrivate: isHidden(node, script), role }
}

export function isHidden(node: ts.Node & { name?: ts.Node | undefined }, script: Script): boolean {
  const isMarked = [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword].some((kind) => hasModifier(node, kind))
  return isMarked || (node.name !== undefined && /^[#_]/.test(script.text(node.name)))
}

function readParameter(node: ts.ParameterDeclaration, script: Script): Parameter {
  return {
    kind: 'parameter',
    ...script.at(node),
    target: readExpression(node.name, script),
    type: node.type === undefined ? null : script.text(node.type),
    initial: node.initializer === undefined ? null : readExpression(node.initializer, script),
    isRest: node.dotDotDotToken !== undefined,
    isOptional: node.questionToken !== undefined || node.initializer !== undefined,
  }
}

export function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((each) => each.kind === kind)
}

/** `#count`, `'a name'` and `[Symbol.iterator]` are names as well. */
export function nameOf(node: ts.Node, script: Script): string {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node) || ts.isStringLiteralLike(node)) return node.text
  return script.text(node)
}

function readComments(tree: ts.SourceFile, lineOf: (position: number) => number): Comment[] {
  const { text } = tree
  const found = new Map<number, Comment>()
  const note = (ranges: readonly ts.CommentRange[] | undefined) => {
    for (const { pos, end, kind } of ranges ?? []) {
      const inside = text.slice(pos + 2, kind === ts.SyntaxKind.MultiLineCommentTrivia ? end - 2 : end)
      const before = text.slice(text.lastIndexOf('\n', pos - 1) + 1, pos)
      found.set(pos, { line: lineOf(pos), end: lineOf(end), start: pos, stop: end, text: inside, isAlone: before.trim() === '' })
    }
  }
  const visit = (node: ts.Node) => {
    note(ts.getLeadingCommentRanges(text, node.pos))
    note(ts.getTrailingCommentRanges(text, node.end))
    node.getChildren(tree).forEach(visit)
  }
  visit(tree)
  return [...found.values()].sort((one, other) => one.line - other.line)
}

function namesOfTypes(tree: ts.SourceFile): Set<string> {
  const found = new Set<string>()
  const visit = (node: ts.Node, isType: boolean) => {
    if (isType && ts.isIdentifier(node)) found.add(node.text)
    const isHead = ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ImplementsKeyword
    const inside = isType || isHead || ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)
    ts.forEachChild(node, (child) => visit(child, inside))
  }
  visit(tree, false)
  return found
}
