import ts from 'typescript'
import type { At, Class, Func, Statement } from './nodes'

/**
 * Where a tree of TypeScript's has its lines, and how those parts become ours that hold parts of every other kind: statements
 * stand in functions, functions in expressions, and expressions in statements.
 */
export type Script = {
  at(node: ts.Node): At
  text(node: ts.Node): string
  /** Of a type, in one layout and without comments. */
  typeText(node: ts.TypeNode): string
  readBody(node: ts.Node): Statement[]
  readFunction(node: FunctionNode): Func | null
  readClass(node: ts.ClassLikeDeclaration): Class
}

export type FunctionNode = ts.FunctionLikeDeclaration & { body?: ts.Node | undefined }

export function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((each) => each.kind === kind)
}

/** `#count`, `'a name'` and `[Symbol.iterator]` are names as well. */
export function nameOf(node: ts.Node, script: Script): string {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node) || ts.isStringLiteralLike(node)) return node.text
  return script.text(node)
}

export function isHidden(node: ts.Node & { name?: ts.Node | undefined }, script: Script): boolean {
  const isMarked = [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword].some((kind) =>
    hasModifier(node, kind),
  )
  return isMarked || (node.name !== undefined && /^[#_]/.test(script.text(node.name)))
}
