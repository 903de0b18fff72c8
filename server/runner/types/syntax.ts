import ts from 'typescript'

/** What is run. Blocks hold statements and are none; types are gone before anything runs. */
export function isStatement(node: ts.Node): boolean {
  if (ts.isBlock(node) || ts.isEmptyStatement(node) || isOnlyType(node)) return false
  return ts.isStatement(node)
}

export const isOnlyType = (node: ts.Node) =>
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isTypeNode(node) ||
  ts.isTypeParameterDeclaration(node) ||
  (ts.isFunctionDeclaration(node) && node.body === undefined)

export const isFunctionWithBody = (node: ts.Node): node is ts.FunctionLikeDeclaration & { body: ts.Node } =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined
