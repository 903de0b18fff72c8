import Handlebars from 'handlebars'
import { Liquid } from 'liquidjs'
import Mustache from 'mustache'
import type { TemplateNode } from '../../server/templates/parse-template'

export type Values = Record<string, string>

/** An engine that takes plain substitution: variables by name, no helper, nothing escaped. */
export type Engine = { name: string; compile: (nodes: TemplateNode[]) => (values: Values) => string }

/** The value that stands for a hole with these filters: the other engines get all of it ready. */
export const variableName = (node: { key: string; filters: string[] }): string => [node.key, ...node.filters].join('_')

/** Delimiters that no file of the blueprint has in its text, so that all of them stay what they are. */
const [left, right] = ['<%', '%>']

function translate(nodes: TemplateNode[], hole: (name: string) => string): string {
  return nodes
    .map((node) => {
      if (node.kind === 'hole') return hole(variableName(node))
      if (node.text.includes(left)) throw new Error(`The text has ${left}, which delimits holes here.`)
      return node.text
    })
    .join('')
}

const mustache: Engine = {
  name: 'mustache',
  compile: (nodes) => {
    const template = translate(nodes, (name) => `${left}& ${name} ${right}`)
    // As `render` does it, without looking the tokens up by the whole text each time.
    const writer = new Mustache.Writer()
    const tokens = writer.parse(template, [left, right])
    return (values) => writer.renderTokens(tokens, new Mustache.Context(values), undefined, template)
  },
}

const liquid: Engine = {
  name: 'liquidjs',
  compile: (nodes) => {
    const engine = new Liquid({
      outputDelimiterLeft: left,
      outputDelimiterRight: right,
      tagDelimiterLeft: `${left}#`,
      tagDelimiterRight: `#${right}`,
    })
    const template = engine.parse(translate(nodes, (name) => `${left} ${name} ${right}`))
    return (values) => String(engine.renderSync(template, values))
  },
}

/** Its braces are the ones that code has, so those are variables as well where they would be taken for its own. */
const brace = { '{': '{{brace_open}}', '}': '{{brace_close}}' }
export const braces = { brace_open: '{', brace_close: '}', backslash: '\\' }

const handlebars: Engine = {
  name: 'handlebars',
  compile: (nodes) => {
    const template = nodes
      .map((node) => (node.kind === 'hole' ? `{{${variableName(node)}}}` : shieldBraces(node.text)))
      .join('')
    const run = Handlebars.compile<Values>(template, { noEscape: true, knownHelpersOnly: true })
    return (values) => run(values)
  },
}

const shieldBraces = (text: string): string =>
  text
    .replace(/\{(?=\{)|\{$/g, brace['{'])
    .replace(/\\(?=\{\{)|\\$/g, '{{backslash}}')
    .replace(/^\}/, brace['}'])

export const engines: Engine[] = [mustache, handlebars, liquid]
