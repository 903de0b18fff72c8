import ts from 'typescript'
import { isForTests } from './layout.mjs'
import { lineOf, visit } from './read-sources.mjs'

/**
 * @typedef {import('./app-rules.mjs').Problem} Problem
 * @typedef {import('./read-sources.mjs').Source} Source
 * @typedef {import('./read-schema.mjs').Schema} Schema
 * @typedef {{ table: string, node: ts.Node }} Write
 */

const writing =
  /^(create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)$/
const nestedWriting = new Set([
  'create',
  'createMany',
  'connectOrCreate',
  'update',
  'updateMany',
  'upsert',
  'delete',
  'deleteMany',
  'set',
  'connect',
  'disconnect',
])
const writingSql =
  /\b(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM|TRUNCATE(?:\s+TABLE)?|MERGE\s+INTO)\s+(?:ONLY\s+)?"?(\w+)"?/g

/**
 * A table is written by its owner alone.
 *
 * @param {Source} source
 * @param {Schema} schema
 * @param {Record<string, string>} owners
 * @returns {Problem[]}
 */
export function checkWrites({ path, tree }, schema, owners) {
  if (!path.startsWith('server/') || isForTests(path)) return []
  const tables = new Set([...schema.values()].map(({ table }) => table))
  /** @type {Write[]} */
  const writes = []
  visit(tree, (node) => {
    writes.push(...clientWrites(node, schema), ...sqlWrites(node).filter(({ table }) => tables.has(table)))
  })
  return writes.flatMap(({ table, node }) => {
    const owner = owners[table]
    if (owner === undefined || path.startsWith(`${owner}/`)) return []
    const instead = `${table} belongs to ${owner}: call a use case there (or record an event that it reacts to). Owners are in scripts/table-owners.mjs.`
    return [{ rule: 'tables-have-one-writer', path, line: lineOf(tree, node), problem: `writes ${table}`, instead }]
  })
}

/**
 * @param {Schema} schema
 * @param {Record<string, string>} owners
 * @returns {Problem[]}
 */
export function checkOwners(schema, owners) {
  return [...schema.values()]
    .filter(({ table }) => owners[table] === undefined)
    .map(({ table }) => ({
      rule: 'tables-have-one-writer',
      path: 'prisma/schema',
      line: 1,
      problem: `${table} has no owner`,
      instead: 'Add the folder that writes it to scripts/table-owners.mjs.',
    }))
}

/**
 * `tx.user.create({ … })`, whatever the receiver is called, and what is nested in its argument.
 *
 * @param {ts.Node} node
 * @param {Schema} schema
 * @returns {Write[]}
 */
function clientWrites(node, schema) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
  const { expression: receiver, name: operation } = node.expression
  if (!writing.test(operation.text) || !ts.isPropertyAccessExpression(receiver)) return []
  const model = schema.get(receiver.name.text)
  if (model === undefined) return []
  return [
    { table: model.table, node },
    ...node.arguments.flatMap((argument) => nestedWrites(argument, receiver.name.text, schema)),
  ]
}

/**
 * `data: { profile: { create: … } }` writes the table behind `profile`. Only literals can be followed.
 *
 * @param {ts.Node} node
 * @param {string} modelName
 * @param {Schema} schema
 * @returns {Write[]}
 */
function nestedWrites(node, modelName, schema) {
  if (ts.isArrayLiteralExpression(node))
    return node.elements.flatMap((element) => nestedWrites(element, modelName, schema))
  if (!ts.isObjectLiteralExpression(node)) return []
  return node.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property)) return []
    const target = schema.get(modelName)?.relations.get(property.name.getText())
    if (target === undefined) return nestedWrites(property.initializer, modelName, schema)
    const inner = property.initializer
    const keys = ts.isObjectLiteralExpression(inner) ? inner.properties.map((part) => part.name?.getText() ?? '') : []
    const table = schema.get(target)?.table
    const own = table !== undefined && keys.some((key) => nestedWriting.has(key)) ? [{ table, node: property }] : []
    return [...own, ...nestedWrites(inner, target, schema)]
  })
}

/**
 * SQL is text somewhere in a string or template; comments are not looked at.
 *
 * @param {ts.Node} node
 * @returns {Write[]}
 */
function sqlWrites(node) {
  const isText =
    ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
  return isText ? [...node.text.matchAll(writingSql)].map(([, table = '']) => ({ table, node })) : []
}
