import { collectLiteralNames } from '../server/templates/collect-literal-names'
import { compileTemplate, render } from '../server/templates/compile-template'
import { parseTemplate } from '../server/templates/parse-template'
import { makeVocabulary } from '../server/templates/vocabulary'
import { braces, engines, type Values, variableName } from './hydration/engines'
import { measureRounds } from './hydration/measure-rounds'
import { printOutcome, type Row } from './hydration/print-outcome'
import { readTemplates } from './hydration/read-templates'

/**
 * The whole Universal Blueprint filled with one learner's words, against three template engines that put ready-made
 * values into the same text. All are compiled before, and every text is made whole (strings joined lazily are not).
 */
const variables = {
  entity_primary: 'sneaker',
  metric: 'price',
  container: 'vault',
  action: 'trade',
  actor: 'collector',
}

const templates = readTemplates()
const compiled = templates.map(({ text, context }) => compileTemplate(text, context))
const reserved = [
  ...new Set(
    templates.flatMap(({ text, context }) =>
      context === 'plain' || context === 'path' ? [] : collectLiteralNames(text, context),
    ),
  ),
]
const makeWords = () => makeVocabulary({ variables, reserved })

const ready = makeWords()
const values: Values = { ...braces }
for (const { text } of templates)
  for (const node of parseTemplate(text))
    if (node.kind === 'hole')
      values[variableName(node)] = render(compileTemplate(text.slice(node.start, node.end), 'plain'), ready).text

const contestants: Row[] = [
  { name: 'Guildhall, a learner who is known', ours: true, run: () => compiled.map((one) => render(one, ready).text) },
  {
    name: 'Guildhall, a new learner: inflect, name, escape, fill',
    ours: true,
    run: () => {
      const words = makeWords()
      return compiled.map((one) => render(one, words).text)
    },
  },
  ...engines.map(({ name, compile }): Row => {
    const filled = templates.map(({ text }) => compile(parseTemplate(text)))
    return { name, ours: false, run: () => filled.map((fill) => fill(values)) }
  }),
]

const [expected = []] = contestants.map(({ run }) => run())
for (const { name, run } of contestants)
  run().forEach((text, at) => {
    if (text !== expected[at]) throw new Error(`${name} makes another text of ${templates[at]?.path}`)
  })

const holes = compiled.reduce((sum, one) => sum + one.holes.length, 0)
const characters = expected.reduce((sum, text) => sum + text.length, 0)
console.log(
  `${templates.length} templates, ${holes} holes, ${characters.toLocaleString('en')} characters, the same from all`,
)
printOutcome(measureRounds(contestants))
