import ts from 'typescript'
import type { Case, Declare, Statement, Try } from './nodes'
import { readExpression } from './read-script-expressions'
import { hasModifier, nameOf, type Script } from './script'

export const readStatements = (nodes: readonly ts.Statement[], script: Script): Statement[] =>
  nodes.flatMap((node) => readStatement(node, script))

/** With or without braces, it is a list of statements. */
export function readBody(node: ts.Node, script: Script): Statement[] {
  if (ts.isBlock(node)) return readStatements(node.statements, script)
  return ts.isStatement(node) ? readStatement(node, script) : []
}

function readStatement(node: ts.Statement, script: Script): Statement[] {
  const at = script.at(node)
  const expression = (part: ts.Expression) => readExpression(part, script)
  const optional = (part: ts.Expression | undefined) => (part === undefined ? null : expression(part))

  if (ts.isVariableStatement(node))
    return readDeclarations(node.declarationList, script, hasModifier(node, ts.SyntaxKind.ExportKeyword))
  if (ts.isExpressionStatement(node)) return [{ kind: 'do', ...at, of: expression(node.expression) }]
  if (ts.isFunctionDeclaration(node)) return present(script.readFunction(node))
  if (ts.isClassDeclaration(node)) return [script.readClass(node)]
  if (ts.isIfStatement(node))
    return [
      {
        kind: 'if',
        ...at,
        test: expression(node.expression),
        yes: readBody(node.thenStatement, script),
        no: node.elseStatement === undefined ? null : readBody(node.elseStatement, script),
        isElseIf: ts.isIfStatement(node.parent) && node.parent.elseStatement === node,
      },
    ]
  if (ts.isIterationStatement(node, false)) return [readLoop(node, script)]
  if (ts.isSwitchStatement(node))
    return [
      {
        kind: 'switch',
        ...at,
        on: expression(node.expression),
        cases: joinCases(node.caseBlock.clauses, script),
      },
    ]
  if (ts.isTryStatement(node)) return [readTry(node, script)]
  if (ts.isReturnStatement(node)) return [{ kind: 'return', ...at, of: optional(node.expression) }]
  if (ts.isThrowStatement(node)) return [{ kind: 'throw', ...at, of: expression(node.expression) }]
  if (ts.isBreakStatement(node) || ts.isContinueStatement(node))
    return [
      { kind: 'jump', ...at, how: ts.isBreakStatement(node) ? 'break' : 'continue', label: node.label?.text ?? null },
    ]
  if (ts.isBlock(node)) return [{ kind: 'block', ...at, body: readStatements(node.statements, script) }]
  if (ts.isLabeledStatement(node)) return readStatement(node.statement, script)
  if (ts.isImportDeclaration(node)) return [readImport(node, script)]
  if (ts.isExportDeclaration(node)) return [readExport(node, script)]
  if (ts.isExportAssignment(node))
    return ts.isIdentifier(node.expression)
      ? [{ kind: 'export', ...at, from: null, names: [node.expression.text] }]
      : [{ kind: 'do', ...at, of: markExported(expression(node.expression)) }]
  if (ts.isEnumDeclaration(node))
    return [
      {
        kind: 'declare',
        ...at,
        how: 'const',
        target: { kind: 'name', ...script.at(node.name), name: node.name.text },
        type: null,
        value: null,
        isExported: hasModifier(node, ts.SyntaxKind.ExportKeyword),
      },
    ]
  if (ts.isModuleDeclaration(node) && node.body !== undefined && ts.isModuleBlock(node.body))
    return readStatements(node.body.statements, script)
  if (node.kind === ts.SyntaxKind.DebuggerStatement) return [{ kind: 'idle', ...at, word: 'debugger' }]
  return [] // types, and what is empty
}

const present = <T>(value: T | null): T[] => (value === null ? [] : [value])

const markExported = <T>(node: T): T =>
  typeof node === 'object' && node !== null && 'isExported' in node ? { ...node, isExported: true } : node

function readDeclarations(list: ts.VariableDeclarationList, script: Script, isExported = false): Declare[] {
  const how = howOf(list)
  return list.declarations.map((each) => ({
    kind: 'declare',
    ...script.at(each),
    how,
    target: readExpression(each.name, script),
    type: each.type === undefined ? null : script.typeText(each.type),
    value: each.initializer === undefined ? null : readExpression(each.initializer, script),
    isExported,
  }))
}

function howOf({ flags }: ts.VariableDeclarationList): Declare['how'] {
  if (flags & ts.NodeFlags.Const) return 'const'
  return flags & ts.NodeFlags.Let ? 'let' : 'var'
}

function readFirst(node: ts.ForInitializer, script: Script): Statement[] {
  if (ts.isVariableDeclarationList(node)) return readDeclarations(node, script)
  return [{ kind: 'do', ...script.at(node), of: readExpression(node, script) }]
}

function readLoop(node: ts.IterationStatement, script: Script): Statement {
  const base = {
    kind: 'loop' as const,
    ...script.at(node),
    first: [],
    test: null,
    step: null,
    target: null,
    over: null,
    body: readBody(node.statement, script),
    isAwait: false,
  }
  if (ts.isForStatement(node)) {
    const { initializer, condition, incrementor } = node
    const first = initializer === undefined ? [] : readFirst(initializer, script)
    const test = condition === undefined ? null : readExpression(condition, script)
    const step = incrementor === undefined ? null : readExpression(incrementor, script)
    return { ...base, how: 'count', first, test, step }
  }
  if (ts.isForOfStatement(node) || ts.isForInStatement(node)) {
    const { initializer } = node
    const named = ts.isVariableDeclarationList(initializer) ? initializer.declarations[0]?.name : initializer
    const target = named === undefined ? null : readExpression(named, script)
    const over = readExpression(node.expression, script)
    const isAwait = ts.isForOfStatement(node) && node.awaitModifier !== undefined
    return { ...base, how: ts.isForOfStatement(node) ? 'of' : 'in', target, over, isAwait }
  }
  if (ts.isWhileStatement(node) || ts.isDoStatement(node))
    return { ...base, how: ts.isDoStatement(node) ? 'do' : 'while', test: readExpression(node.expression, script) }
  return { ...base, how: 'while' }
}

/** `case 1: case 2:` is one with two tests. */
function joinCases(clauses: ts.NodeArray<ts.CaseOrDefaultClause>, script: Script): Case[] {
  const cases: Case[] = []
  let open: Case | null = null
  for (const clause of clauses) {
    const here = script.at(clause)
    open ??= { kind: 'case', ...here, tests: [], isDefault: false, body: [] }
    open.end = here.end
    open.stop = here.stop
    if (ts.isCaseClause(clause)) open.tests.push(readExpression(clause.expression, script))
    else open.isDefault = true
    if (clause.statements.length === 0) continue
    const body = readStatements(clause.statements, script)
    const [only] = body
    open.body = body.length === 1 && only?.kind === 'block' ? only.body : body
    cases.push(open)
    open = null
  }
  return open === null ? cases : [...cases, open]
}

function readTry(node: ts.TryStatement, script: Script): Try {
  const { catchClause, finallyBlock } = node
  return {
    kind: 'try',
    ...script.at(node),
    body: readBody(node.tryBlock, script),
    catches:
      catchClause === undefined
        ? []
        : [
            {
              kind: 'catch',
              ...script.at(catchClause),
              name:
                catchClause.variableDeclaration === undefined
                  ? null
                  : script.text(catchClause.variableDeclaration.name),
              type:
                catchClause.variableDeclaration?.type === undefined
                  ? null
                  : script.typeText(catchClause.variableDeclaration.type),
              types: [],
              body: readBody(catchClause.block, script),
            },
          ],
    otherwise: [],
    finally: finallyBlock === undefined ? [] : readBody(finallyBlock, script),
  }
}

function readImport(node: ts.ImportDeclaration, script: Script): Statement {
  const names: { name: string; local: string }[] = []
  const clause = node.importClause
  if (clause?.name !== undefined) names.push({ name: 'default', local: clause.name.text })
  const bindings = clause?.namedBindings
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) names.push({ name: '*', local: bindings.name.text })
  if (bindings !== undefined && ts.isNamedImports(bindings))
    for (const each of bindings.elements)
      if (!each.isTypeOnly) names.push({ name: (each.propertyName ?? each.name).text, local: each.name.text })
  const from = ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : ''
  const isForTypes = clause?.isTypeOnly === true || (names.length === 0 && clause !== undefined)
  return { kind: 'import', ...script.at(node), from, names: isForTypes ? [] : names, isForTypes }
}

function readExport(node: ts.ExportDeclaration, script: Script): Statement {
  const { moduleSpecifier, exportClause } = node
  const from = moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : null
  const names =
    exportClause !== undefined && ts.isNamedExports(exportClause)
      ? exportClause.elements.map((each) => nameOf(each.propertyName ?? each.name, script))
      : []
  return { kind: 'export', ...script.at(node), from, names }
}
