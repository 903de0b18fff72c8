import ts from 'typescript'
import type { Entry, Expression } from './nodes'
import { nameOf, type Script } from './script'

export function readExpression(node: ts.Node, script: Script): Expression {
  const at = script.at(node)
  const read = (part: ts.Node) => readExpression(part, script)

  if (ts.isParenthesizedExpression(node)) return read(node.expression)
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
    if (node.text === 'undefined') return { kind: 'literal', ...at, type: 'none', text: 'undefined' }
    return { kind: 'name', ...at, name: node.text }
  }
  if (ts.isPropertyAccessExpression(node))
    return {
      kind: 'member',
      ...at,
      of: read(node.expression),
      name: node.name.text,
      isOptional: node.questionDotToken !== undefined,
    }
  if (ts.isElementAccessExpression(node))
    return { kind: 'index', ...at, of: read(node.expression), at: read(node.argumentExpression) }
  if (ts.isCallExpression(node) || ts.isNewExpression(node))
    return {
      kind: 'call',
      ...at,
      callee: read(node.expression),
      args: (node.arguments ?? []).map(read),
      names: [],
      isNew: ts.isNewExpression(node),
      types: (node.typeArguments ?? []).map((each) => script.typeText(each)).join(', '),
    }
  if (ts.isBinaryExpression(node)) return readBinary(node, script)
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return readUnary(node, script)
  if (ts.isConditionalExpression(node))
    return {
      kind: 'conditional',
      ...at,
      test: read(node.condition),
      yes: read(node.whenTrue),
      no: read(node.whenFalse),
    }
  if (ts.isArrayLiteralExpression(node) || ts.isArrayBindingPattern(node))
    return { kind: 'list', ...at, makes: 'list', items: node.elements.map(read) }
  if (ts.isObjectLiteralExpression(node))
    return { kind: 'dictionary', ...at, entries: node.properties.flatMap((each) => readEntry(each, script)) }
  if (ts.isObjectBindingPattern(node))
    return { kind: 'dictionary', ...at, entries: node.elements.map((each) => readBound(each, script)) }
  if (ts.isBindingElement(node)) return readBound(node, script).value
  if (ts.isFunctionExpression(node) || ts.isArrowFunction(node)) {
    const found = script.readFunction(node)
    if (found !== null) return found
  }
  if (ts.isClassExpression(node)) return script.readClass(node)
  if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node))
    return { kind: 'cast', ...at, of: read(node.expression), type: script.typeText(node.type) }
  if (ts.isSatisfiesExpression(node)) return read(node.expression)
  if (ts.isNonNullExpression(node)) return { kind: 'wrap', ...at, how: 'sure', of: read(node.expression) }
  if (ts.isSpreadElement(node)) return { kind: 'wrap', ...at, how: 'spread', of: read(node.expression) }
  if (ts.isAwaitExpression(node)) return { kind: 'wrap', ...at, how: 'await', of: read(node.expression) }
  if (ts.isYieldExpression(node))
    return node.expression === undefined
      ? { kind: 'sequence', ...at, parts: [] }
      : { kind: 'wrap', ...at, how: 'yield', of: read(node.expression) }
  if (ts.isTypeOfExpression(node)) return { kind: 'unary', ...at, op: 'typeof', of: read(node.expression) }
  if (ts.isDeleteExpression(node)) return { kind: 'unary', ...at, op: 'delete', of: read(node.expression) }
  if (ts.isVoidExpression(node)) return { kind: 'unary', ...at, op: 'void', of: read(node.expression) }
  if (ts.isTemplateExpression(node))
    return {
      kind: 'template',
      ...at,
      parts: [
        text(node.head, script),
        ...node.templateSpans.flatMap((span) => [read(span.expression), text(span.literal, script)]),
      ],
    }
  if (ts.isTaggedTemplateExpression(node))
    return {
      kind: 'call',
      ...at,
      callee: read(node.tag),
      args: [read(node.template)],
      names: [],
      isNew: false,
      types: '',
    }
  return readLiteral(node, script)
}

const text = (node: ts.Node & { text: string }, script: Script): Expression => ({
  kind: 'literal',
  ...script.at(node),
  type: 'string',
  text: node.text,
})

function readLiteral(node: ts.Node, script: Script): Expression {
  const at = script.at(node)
  if (ts.isStringLiteralLike(node)) return { kind: 'literal', ...at, type: 'string', text: node.text }
  if (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node))
    return { kind: 'literal', ...at, type: 'number', text: node.text }
  if (ts.isRegularExpressionLiteral(node)) return { kind: 'literal', ...at, type: 'regex', text: node.text }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { kind: 'literal', ...at, type: 'boolean', text: 'true' }
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { kind: 'literal', ...at, type: 'boolean', text: 'false' }
  if (node.kind === ts.SyntaxKind.NullKeyword) return { kind: 'literal', ...at, type: 'none', text: 'null' }
  if (node.kind === ts.SyntaxKind.ThisKeyword) return { kind: 'name', ...at, name: 'this' }
  if (node.kind === ts.SyntaxKind.SuperKeyword) return { kind: 'name', ...at, name: 'super' }
  const parts: Expression[] = []
  ts.forEachChild(node, (child) => {
    if (ts.isExpression(child)) parts.push(readExpression(child, script))
  })
  return { kind: 'sequence', ...at, parts }
}

const shortCircuits = { '&&': '&&', '||': '||', '??': '??' } as const
const isShortCircuit = (op: string): op is keyof typeof shortCircuits => Object.hasOwn(shortCircuits, op)

function readBinary(node: ts.BinaryExpression, script: Script): Expression {
  const at = script.at(node)
  const op = script.text(node.operatorToken)
  const [left, right] = [readExpression(node.left, script), readExpression(node.right, script)]
  if (op === '=') return { kind: 'assign', ...at, op: '', target: left, value: right }
  if (op === ',') return { kind: 'sequence', ...at, parts: [left, right] }
  if (isShortCircuit(op)) return { kind: 'logical', ...at, op, left, right }
  if (op.endsWith('=') && !['==', '!=', '===', '!==', '<=', '>='].includes(op))
    return { kind: 'assign', ...at, op: op.slice(0, -1), target: left, value: right }
  return { kind: 'binary', ...at, op, left, right }
}

function readUnary(node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression, script: Script): Expression {
  const at = script.at(node)
  const of = readExpression(node.operand, script)
  const op = ts.tokenToString(node.operator) ?? ''
  if (op === '++' || op === '--')
    return {
      kind: 'assign',
      ...at,
      op: op.slice(1),
      target: of,
      value: { kind: 'literal', ...at, type: 'number', text: '1' },
    }
  if (op === '-' && of.kind === 'literal' && of.type === 'number') return { ...of, ...at, text: `-${of.text}` }
  return { kind: 'unary', ...at, op, of }
}

function readEntry(node: ts.ObjectLiteralElementLike, script: Script): Entry[] {
  const at = script.at(node)
  if (ts.isSpreadAssignment(node))
    return [{ kind: 'entry', ...at, key: null, value: readExpression(node.expression, script) }]
  const key = keyOf(node.name, script)
  if (ts.isPropertyAssignment(node))
    return [{ kind: 'entry', ...at, key, value: readExpression(node.initializer, script) }]
  if (ts.isShorthandPropertyAssignment(node))
    return [{ kind: 'entry', ...at, key, value: readExpression(node.name, script) }]
  const value = script.readFunction(node)
  return value === null ? [] : [{ kind: 'entry', ...at, key, value: { ...value, member: null } }]
}

/** `{ a: b = 1 }` of a pattern: what takes the value is an assignment with a default, or the name itself. */
function readBound(node: ts.BindingElement | ts.OmittedExpression, script: Script): Entry {
  const at = script.at(node)
  if (ts.isOmittedExpression(node))
    return { kind: 'entry', ...at, key: null, value: { kind: 'sequence', ...at, parts: [] } }
  const target = readExpression(node.name, script)
  const key = node.propertyName === undefined ? null : keyOf(node.propertyName, script)
  const value: Expression =
    node.initializer === undefined
      ? target
      : { kind: 'assign', ...at, op: '', target, value: readExpression(node.initializer, script) }
  return { kind: 'entry', ...at, key, value }
}

function keyOf(name: ts.PropertyName, script: Script): Expression {
  if (ts.isComputedPropertyName(name)) return readExpression(name.expression, script)
  return { kind: 'literal', ...script.at(name), type: 'string', text: nameOf(name, script) }
}
