/**
 * A blueprint of which one module is there and all others are mere names, so that it can be proved while they are still
 * being written.
 */
export function onlyModule(files: ReadonlyMap<string, string>, number: number): Map<string, string> {
  const kept = new Map<string, string>([['blueprint.md', files.get('blueprint.md') ?? emptyBlueprint]])
  const folders = new Map<number, string>()
  for (const path of files.keys()) {
    const [, folder = '', at] = /^modules\/(([1-9]\d*)-[^/]+)\//.exec(path) ?? []
    if (at !== undefined) folders.set(Number(at), folder)
  }
  for (let at = 1; at <= Math.max(number, ...folders.keys()); at++) {
    const folder = folders.get(at) ?? `${at}-missing-${at}`
    if (at !== number) kept.set(`modules/${folder}/module.md`, emptyModule(folder))
  }
  for (const [path, text] of files) if (path.startsWith(`modules/${folders.get(number)}/`)) kept.set(path, text)
  return kept
}

const emptyBlueprint = '---\nslug: unfinished\nname: Unfinished\ntitle: Unfinished\n---\n'

const emptyModule = (folder: string) =>
  `---\nconcept: ${folder.replace(/^\d+-/, '').replaceAll('-', '_')}\ntitle: Unfinished\ndifficulty: 1\n---\n`
