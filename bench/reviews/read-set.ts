import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { axis } from '../../server/inspection/contract'
import { type CodeFile, codeLanguage } from '../../server/runner/contract'

/** Solutions that were written and marked without sight of the rules: which flaws each has, on which axis, in which lines. */

const flaw = z.object({ axis, what: z.string(), from: z.number().int(), to: z.number().int() })
const labels = z.object({
  solutions: z.array(z.object({ file: z.string(), flaws: z.array(flaw) })),
  pairs: z.array(z.object({ better: z.string(), worse: z.string(), axis })),
})
const exercise = z.object({ language: codeLanguage, module: z.string() })

export type Flaw = z.infer<typeof flaw>
export type Labelled = {
  slug: string
  language: z.infer<typeof codeLanguage>
  tests: CodeFile[]
  reference: CodeFile[]
  solutions: { file: string; files: CodeFile[]; flaws: Flaw[] }[]
  pairs: z.infer<typeof labels>['pairs']
}

export function readSet(folder: string, only?: string): Labelled[] {
  return readdirSync(folder)
    .sort()
    .filter((slug) => only === undefined || slug.includes(only))
    .map((slug) => readExercise(join(folder, slug), slug))
}

function readExercise(folder: string, slug: string): Labelled {
  const names = readdirSync(folder)
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const { language, module } = exercise.parse(JSON.parse(read('exercise.json')))
  const { solutions, pairs } = labels.parse(JSON.parse(read('labels.json')))
  const as = (name: string, path: string): CodeFile => ({ path, text: read(name) })
  const tests = names.filter((name) => name.startsWith('test'))
  return {
    slug,
    language,
    tests: tests.map((name) => as(name, name)),
    reference: names.filter((name) => name.startsWith('reference.')).map((name) => as(name, module)),
    solutions: solutions.map(({ file, flaws }) => ({ file, files: [as(file, module)], flaws })),
    pairs,
  }
}
