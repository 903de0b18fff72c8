import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {{ table: string, relations: Map<string, string> }} Model `relations`: field → name of the other model
 * @typedef {Map<string, Model>} Schema by the model's name as the client has it (`userProfile`)
 */

/**
 * @param {string} root
 * @returns {Schema}
 */
export function readSchema(root) {
  const folder = join(root, 'prisma', 'schema')
  const text = existsSync(folder)
    ? readdirSync(folder)
        .map((file) => readFileSync(join(folder, file), 'utf8'))
        .join('\n')
    : ''
  const blocks = [...text.matchAll(/^model (\w+) \{\n(.*?)^\}/gms)]
  const names = new Set(blocks.map(([, name]) => name))
  return new Map(
    blocks.map(([, name = '', body = '']) => {
      const fields = [...body.matchAll(/^\s+(\w+)\s+(\w+)/gm)]
      const relations = fields
        .filter(([, , type]) => names.has(type))
        .map(([, field = '', type = '']) => /** @type {const} */ ([field, clientName(type)]))
      return [clientName(name), { table: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name, relations: new Map(relations) }]
    }),
  )
}

/** @param {string} model */
function clientName(model) {
  return model.charAt(0).toLowerCase() + model.slice(1)
}
