import ts from 'typescript'
import type { Class, Field, Func, Parameter, Statement } from './nodes'
import { readExpression } from './read-script-expressions'
import { type FunctionNode, hasModifier, isHidden, nameOf, type Script } from './script'

/** Functions of every kind; null where it is only the type of one. */
export function readFunction(node: FunctionNode, script: Script): Func | null {
  if (node.body === undefined) return null
  const isExpression = ts.isArrowFunction(node) && !ts.isBlock(node.body)
  const { line } = script.at(node)
  const body: Statement[] =
    isExpression && ts.isExpression(node.body)
      ? [{ kind: 'return', ...script.at(node.body), of: readExpression(node.body, script) }]
      : script.readBody(node.body)
  return {
    kind: 'function',
    ...script.at(node),
    name: node.name === undefined ? null : nameOf(node.name, script),
    parameters: [
      ...node.parameters.filter(({ name }) => script.text(name) !== 'this').map((each) => readParameter(each, script)),
    ],
    body,
    result: node.type === undefined ? null : script.typeText(node.type),
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
  return {
    isStatic: hasModifier(node, ts.SyntaxKind.StaticKeyword),
    isPrivate: isHidden(node, script),
    role: roleOf(node),
  }
}

function roleOf(node: ts.Node): 'method' | 'constructor' | 'getter' | 'setter' {
  if (ts.isConstructorDeclaration(node)) return 'constructor'
  if (ts.isGetAccessorDeclaration(node)) return 'getter'
  return ts.isSetAccessorDeclaration(node) ? 'setter' : 'method'
}

function readParameter(node: ts.ParameterDeclaration, script: Script): Parameter {
  return {
    kind: 'parameter',
    ...script.at(node),
    target: readExpression(node.name, script),
    type: node.type === undefined ? null : script.typeText(node.type),
    initial: node.initializer === undefined ? null : readExpression(node.initializer, script),
    isRest: node.dotDotDotToken !== undefined,
    isOptional: node.questionToken !== undefined || node.initializer !== undefined,
  }
}

export function readClass(node: ts.ClassLikeDeclaration, script: Script): Class {
  const bases = (node.heritageClauses ?? [])
    .filter(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    .flatMap(({ types }) => types.map((each) => readExpression(each.expression, script)))
  return {
    kind: 'class',
    ...script.at(node),
    name: node.name?.text ?? null,
    bases,
    members: node.members.flatMap((member) => readMember(member, script)),
    isExported: hasModifier(node, ts.SyntaxKind.ExportKeyword),
    decorators: [],
  }
}

function readMember(member: ts.ClassElement, script: Script): (Func | Field | Statement)[] {
  if (ts.isPropertyDeclaration(member))
    return [
      {
        kind: 'field',
        ...script.at(member),
        name: nameOf(member.name, script),
        type: member.type === undefined ? null : script.typeText(member.type),
        value: member.initializer === undefined ? null : readExpression(member.initializer, script),
        isStatic: hasModifier(member, ts.SyntaxKind.StaticKeyword),
        isPrivate: isHidden(member, script),
        isReadonly: hasModifier(member, ts.SyntaxKind.ReadonlyKeyword),
      },
    ]
  if (ts.isClassStaticBlockDeclaration(member)) return script.readBody(member.body)
  if (
    ts.isMethodDeclaration(member) ||
    ts.isConstructorDeclaration(member) ||
    ts.isGetAccessorDeclaration(member) ||
    ts.isSetAccessorDeclaration(member)
  ) {
    const func = readFunction(member, script)
    return [...(func === null ? [] : [func]), ...parameterFields(member, script)]
  }
  return []
}

/** `constructor(private readonly shelf: Shelf)` is a field, too. */
function parameterFields(member: ts.ClassElement, script: Script): Field[] {
  if (!ts.isConstructorDeclaration(member)) return []
  return member.parameters
    .filter((each) => ts.isParameterPropertyDeclaration(each, member))
    .map((each) => ({
      kind: 'field',
      ...script.at(each),
      name: script.text(each.name),
      type: each.type === undefined ? null : script.typeText(each.type),
      value: null,
      isStatic: false,
      isPrivate: isHidden(each, script),
      isReadonly: hasModifier(each, ts.SyntaxKind.ReadonlyKeyword),
    }))
}
