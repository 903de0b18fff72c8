import { canonicalLines, canonicalMarkdown } from './markdown-lines'
import { parseLesson } from './parse-lesson'
import { keyOf, type Path, type Place, type Problem } from './places'
import { type FrontMatter, readFrontMatter } from './read-yaml'

/** A blueprint as files: path below its folder, with forward slashes, and text. */
export type BlueprintFiles = ReadonlyMap<string, string>

/** What the files say, not yet held against any schema. `places`: where each part of it stands. */
export type RawBlueprint = { value: { modules: object[] }; places: Map<string, Place>; problems: Problem[] }

type Raw = Record<string, unknown>
type Numbered = { number: number; name: string; folder: string; files: Map<string, string> }

const numbered = /^([1-9]\d{0,2})-([a-z0-9]+(?:[-_][a-z0-9]+)*)$/
/** Parts that are no front matter, and where they are written instead. Read from there, so here they would be lost. */
const elsewhere: Record<'blueprint.md' | 'module.md' | 'exercise.md', Record<string, string>> = {
  'blueprint.md': {
    description: 'It is the text below the front matter.',
    modules: 'They are the folders in modules/.',
  },
  'module.md': {
    content: 'It is the text below the front matter.',
    exercises: 'They are the folders in exercises/.',
  },
  'exercise.md': {
    prompt: 'It is the text below the front matter.',
    files: 'They are the files in starter/.',
    solution: 'It is the files in solution/.',
    tests: 'They are the files in tests/.',
    reviewTests: 'They are the files in review/.',
  },
}

type CodePart = 'files' | 'solution' | 'tests' | 'reviewTests'
const codeFolders = new Map<string, CodePart>([
  ['starter', 'files'],
  ['solution', 'solution'],
  ['tests', 'tests'],
  ['review', 'reviewTests'],
])

export function parseBlueprintFiles(written: BlueprintFiles): RawBlueprint {
  const files = new Map([...written].map(([path, text]) => [path, canonicalLines(text)]))
  const reader = new Reader()
  const root = reader.readFile(files, { file: 'blueprint.md', path: [], where: '' })
  const modules: Raw[] = []
  for (const { name, folder, files: own } of reader.divide(files, { folder: 'modules', known: ['blueprint.md'] })) {
    const path: Path = ['modules', modules.length]
    const raw = reader.readFile(own, { file: 'module.md', path, where: folder })
    const { body, bodyLine, ...front } = raw
    const file = `${folder}/module.md`
    const { content, lines, problems } = parseLesson(body, bodyLine)
    for (const [key, line] of lines) reader.places.set(keyOf([...path, 'content', key]), { file, line })
    reader.problems.push(...problems.map((problem) => ({ file, ...problem })))
    reader.agree(front.value, { key: 'concept', name, file })
    const exercises = reader.readExercises(own, { folder, path })
    modules.push({ ...front.value, content, exercises })
  }
  const value = { ...root.value, description: canonicalMarkdown(root.body), modules }
  return { value, places: reader.places, problems: reader.problems }
}

/** Collects where everything was found and what is wrong with it. */
class Reader {
  readonly places = new Map<string, Place>()
  readonly problems: Problem[] = []

  /** The file with front matter that a folder is about. */
  readFile(
    files: Map<string, string>,
    { file: name, path, where }: { file: keyof typeof elsewhere; path: Path; where: string },
  ) {
    const file = where === '' ? name : `${where}/${name}`
    this.places.set(keyOf(path), { file, line: 1 })
    const text = files.get(name)
    if (text === undefined) {
      this.problems.push({ file, line: 1, problem: 'is not there', instead: 'Add the file, or take its folder away.' })
      return { value: {}, body: '', bodyLine: 1 }
    }
    const front: FrontMatter = readFrontMatter(text)
    for (const [key, line] of front.lines) if (key !== '') this.places.set(keyOf([...path, key]), { file, line })
    this.problems.push(...front.problems.map((problem) => ({ file, ...problem })))
    for (const [key, instead] of Object.entries(elsewhere[name])) {
      const line = front.lines.get(key)
      if (line !== undefined)
        this.problems.push({ file, line, problem: `has ${key}, which is not written here`, instead })
    }
    return { value: recordOf(front.value), body: front.body, bodyLine: front.bodyLine }
  }

  readExercises(files: Map<string, string>, { folder: where, path: above }: { folder: string; path: Path }): Raw[] {
    const exercises: Raw[] = []
    const all = this.divide(files, { folder: 'exercises', known: ['module.md'], where })
    for (const { name, folder, files: own } of all) {
      const path = [...above, 'exercises', exercises.length]
      const { value, body, bodyLine } = this.readFile(own, { file: 'exercise.md', path, where: folder })
      const file = `${folder}/exercise.md`
      this.places.set(keyOf([...path, 'prompt']), { file, line: bodyLine })
      this.agree(value, { key: 'slug', name, file })
      exercises.push({ ...value, prompt: canonicalMarkdown(body), ...this.readCode(own, { folder, path }) })
    }
    return exercises
  }

  private readCode(files: Map<string, string>, { folder, path: above }: { folder: string; path: Path }) {
    const code: Record<CodePart, Raw[]> = { files: [], solution: [], tests: [], reviewTests: [] }
    for (const [name, text] of files) {
      if (name === 'exercise.md') continue
      const [, folderName = '', path = ''] = /^([a-z]+)\/(.+)$/s.exec(name) ?? []
      const key = codeFolders.get(folderName)
      if (key === undefined) {
        this.reportUnread(`${folder}/${name}`, 'Code lies in starter/, solution/, tests/ or review/.')
        continue
      }
      const place = { file: `${folder}/${name}`, line: 1 }
      this.places.set(keyOf([...above, key, code[key].length]), place)
      code[key].push({ path, text })
    }
    return code
  }

  /** Takes `1-name/…` below a folder apart, in the order of the numbers, which have no gaps. */
  divide(
    files: Map<string, string>,
    { folder, known, where = '' }: { folder: 'modules' | 'exercises'; known: string[]; where?: string },
  ): Numbered[] {
    const inside = (path: string) => (where === '' ? path : `${where}/${path}`)
    const found = new Map<string, Numbered>()
    for (const [path, text] of files) {
      const [first = '', second = '', ...rest] = path.split('/')
      if (known.includes(path)) continue
      const [, number = '', name = ''] = numbered.exec(second) ?? []
      if (first !== folder || number === '' || rest.length === 0) {
        this.reportUnread(inside(path), `Below ${inside(folder)} there are folders such as 1-atom-state.`)
        continue
      }
      const own = found.get(second) ?? {
        number: Number(number),
        name,
        folder: inside(`${folder}/${second}`),
        files: new Map(),
      }
      own.files.set(rest.join('/'), text)
      found.set(second, own)
    }
    const inOrder = [...found.values()].sort((one, other) => one.number - other.number)
    for (const [at, one] of inOrder.entries())
      if (one.number !== at + 1)
        this.problems.push({
          file: one.folder,
          line: 1,
          problem: `has number ${one.number} where ${at + 1} comes next`,
          instead: 'Number the folders 1, 2, 3, each once.',
        })
    return inOrder
  }

  /** The name of the folder is for people; what counts is inside, and the two must not say different things. */
  agree(value: Raw, { key, name, file }: { key: 'concept' | 'slug'; name: string; file: string }): void {
    const said = value[key]
    if (typeof said !== 'string' || asFolder(said) === asFolder(name)) return
    const instead = `Rename the folder, or write ${key}: ${name}.`
    this.problems.push({ file, line: 1, problem: `says ${key}: ${said} in a folder called ${name}`, instead })
  }

  private reportUnread(file: string, instead: string): void {
    this.problems.push({ file, line: 1, problem: 'is read by nobody', instead })
  }
}

/** Concepts have underscores, folders have dashes. */
export const asFolder = (name: string): string => name.replaceAll('_', '-')

function recordOf(value: unknown): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
