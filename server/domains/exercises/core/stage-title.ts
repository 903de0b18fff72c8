/** `tests/stage-2.test.ts` and `test_stage_2.py` are both "Stage 2". */
export function stageTitle(path: string): string {
  const name = (path.split('/').at(-1) ?? path).replace(/\.[^.]*$/, '').replace(/\.test$/, '')
  const words = name
    .replace(/^test_/, '')
    .replaceAll(/[-_]+/g, ' ')
    .trim()
  return words === '' ? path : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
