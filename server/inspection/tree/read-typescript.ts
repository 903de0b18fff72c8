import ts from 'typescript'
import type { Comment, Source } from './nodes'
import { readClass, readFunction } from './read-script-functions'
import { readBody, readStatements } from './read-script-statements'
import type { Script } from './script'

const printer = ts.createPrinter({ removeComments: true })

export function readScript(tree: ts.SourceFile, path: string): Source {
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line + 1
  const script: Script = {
    at: (node) => {
      const [start, stop] = [node.getStart(tree), node.getEnd()]
      return { line: lineOf(start), end: lineOf(stop), start, stop }
    },
    text: (node) => node.getText(tree),
    typeText: (node) => printer.printNode(ts.EmitHint.Unspecified, node, tree).replace(/\s+/g, ' '),
    readBody: (node) => readBody(node, script),
    readFunction: (node) => readFunction(node, script),
    readClass: (node) => readClass(node, script),
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

function readComments(tree: ts.SourceFile, lineOf: (position: number) => number): Comment[] {
  const { text } = tree
  const found = new Map<number, Comment>()
  const note = (ranges: readonly ts.CommentRange[] | undefined) => {
    for (const { pos, end, kind } of ranges ?? []) {
      const inside = text.slice(pos + 2, kind === ts.SyntaxKind.MultiLineCommentTrivia ? end - 2 : end)
      const isAlone = startsItsLine(text, pos)
      found.set(pos, { line: lineOf(pos), end: lineOf(end), start: pos, stop: end, text: inside, isAlone })
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

/** Back over what is empty only: a line may be as long as the file, with a comment every few letters. */
function startsItsLine(text: string, position: number): boolean {
  let at = position
  while (at > 0 && text[at - 1] !== '\n' && /\s/.test(text[at - 1] ?? '')) at -= 1
  return at === 0 || text[at - 1] === '\n'
}

function namesOfTypes(tree: ts.SourceFile): Set<string> {
  const found = new Set<string>()
  const visit = (node: ts.Node, isType: boolean) => {
    if (isType && ts.isIdentifier(node)) found.add(node.text)
    const isHead = ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ImplementsKeyword
    const inside =
      isType || isHead || ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)
    ts.forEachChild(node, (child) => visit(child, inside))
  }
  visit(tree, false)
  return found
}
