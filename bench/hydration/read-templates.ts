import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TemplateContext } from '../../server/templates/find-pieces'

export type Template = { path: string; context: TemplateContext; text: string }

const folder = join('content', 'blueprints', 'universal')

/** Every file of the Universal Blueprint as one template, its front matter included. */
export function readTemplates(): Template[] {
  const templates = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ path, context: contextOf(path) }))
    .filter((file): file is { path: string; context: TemplateContext } => file.context !== null)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, context }) => ({ path, context, text: readFileSync(join(folder, path), 'utf8') }))
  if (!templates.some(({ text }) => text.includes('{ENTITY')))
    throw new Error(`${folder} holds no templates: this measures the hydration of the Universal Blueprint.`)
  return templates
}

function contextOf(path: string): TemplateContext | null {
  if (path.endsWith('.md')) return 'markdown'
  if (path.endsWith('.py')) return 'python'
  // At the top is the server's own code, which reads the blueprint.
  return path.endsWith('.ts') && path.includes('exercises') ? 'typescript' : null
}
