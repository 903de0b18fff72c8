import MarkdownIt from 'markdown-it'
import type { TemplateContext } from '../../templates/find-pieces'
import { lintTemplate } from '../../templates/lint-template'
import { makeSkeleton } from '../../templates/make-skeleton'
import { parseTemplate } from '../../templates/parse-template'
import type { BlueprintDraft } from './blueprint-draft'
import { type Fill, mapExercise, mapHead, mapModule } from './core/map-templates'
import type { Finding, Path } from './core/places'

/** The variables that every archetype has, so that a blueprint is for everybody. */
export const universalKeys = ['entity_primary', 'metric', 'container', 'action', 'actor']

type Template = { path: Path; text: string; context: TemplateContext }

/** Every text with holes in it, linted for where it stands, and its Markdown held to what a page shows. */
export function checkTemplates(draft: BlueprintDraft): Finding[] {
  return listTemplates(draft).flatMap(({ path, text, context }) => {
    const linted = lintTemplate({ template: text, context, keys: universalKeys }).map(
      ({ at: [start], message }): Finding => ({
        path,
        line: text.slice(0, start).split('\n').length,
        problem: `has a template that will not do: ${message}`,
        instead: 'See docs/blueprint-format.md for holes and their filters.',
      }),
    )
    const marked = context === 'markdown' ? checkMarkdown(text).map((one) => ({ ...one, path })) : []
    return [...linted, ...marked]
  })
}

/** The texts that have a meaning as templates, with the way to them in the draft. */
function listTemplates(draft: BlueprintDraft): Template[] {
  const found: Omit<Template, 'path'>[] = []
  // Filled with their numbers, the same texts are found again in the shape of the draft, which knows the way to them.
  const number: Fill = (text, context) => {
    found.push({ text, context })
    return `${found.length - 1}`
  }
  const { modules, ...head } = draft
  const { title, description } = mapHead(head, number)
  const numbered = modules.map((module) => {
    const { content, objectives, ...words } = mapModule(module, number)
    const exercises = module.exercises.map((exercise) => mapExercise(exercise, number))
    return { content, objectives, title: words.title, description: words.description, exercises }
  })
  const paths = new Map<number, Path>()
  walk({ title, description, modules: numbered }, { title: head.title, description: head.description, modules }, [])
  return found.map((template, at) => ({ ...template, path: paths.get(at) ?? [] }))

  function walk(filled: unknown, written: unknown, path: Path): void {
    if (typeof filled === 'string') {
      const template = found[Number(filled)]
      if (/^\d+$/.test(filled) && template?.text === written && !paths.has(Number(filled)))
        paths.set(Number(filled), path)
      return
    }
    if (typeof filled !== 'object' || filled === null || typeof written !== 'object' || written === null) return
    const original = new Map(Object.entries(written))
    const isList = Array.isArray(filled)
    for (const [key, value] of Object.entries(filled))
      walk(value, original.get(key), [...path, isList ? Number(key) : key])
  }
}

const markdown = new MarkdownIt({ html: true })

/** A page shows no HTML and no foreign pictures, and it has its own headings above the text. */
function checkMarkdown(template: string): Omit<Finding, 'path'>[] {
  const { text } = makeSkeleton(parseTemplate(template))
  return markdown.parse(text, {}).flatMap((block) => {
    const line = (block.map?.[0] ?? 0) + 1
    return [block, ...(block.children ?? [])].flatMap((token) => {
      const said = explain(token)
      return said === null ? [] : [{ line, ...said }]
    })
  })
}

type Token = ReturnType<typeof markdown.parse>[number]

function explain(token: Token): { problem: string; instead: string } | null {
  const { type, tag, content } = token
  if (type.startsWith('html_'))
    return { problem: `has HTML: ${content.trim().slice(0, 40)}`, instead: 'Put code between backticks.' }
  if (type === 'image') return { problem: 'has a picture', instead: 'Draw it as data, below ### Drawing:.' }
  if (type === 'heading_open' && tag === 'h1')
    return { problem: 'has a heading of the first level', instead: 'The page has its own: begin with ###.' }
  const href = type === 'link_open' ? (token.attrGet('href') ?? '') : 'https://'
  if (href.startsWith('https://')) return null
  return { problem: `links to ${href.slice(0, 80)}`, instead: 'Link to addresses that begin with https://.' }
}
