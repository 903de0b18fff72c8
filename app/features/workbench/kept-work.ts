import { isSame, noFields, type WorkFields } from './work-fields'

/** What this browser remembers of an exercise. `base` is the version of the saved draft that it was written on. */
export type KeptWork = { base: number; isSaved: boolean; fields: WorkFields }

type Start = { from: 'page' | 'browser' | 'both'; fields: WorkFields }

/**
 * What somebody finds when they come back: what the house has, what only this browser has, or both, to choose from. Told
 * by versions: clocks of two machines can't be compared.
 */
export function chooseStart(options: { kept: KeptWork | null; version: number; offered: WorkFields }): Start {
  const { kept, version, offered } = options
  if (kept === null || kept.isSaved || isSame(kept.fields, offered)) return { from: 'page', fields: offered }
  // Without a saved draft nothing else was written: what was handed in is kept among the attempts.
  return { from: kept.base === version || version === 0 ? 'browser' : 'both', fields: kept.fields }
}

/** A submission whose answer has not come. The same key makes sending it twice harmless. */
export type Pending = { key: string; fields: WorkFields }

/** Whoever has the page open can write there what they like, and an older version of the house may have. */
export function readKept(text: string | null): KeptWork | null {
  const value = parse(text)
  if (!isRecord(value) || typeof value.base !== 'number' || typeof value.isSaved !== 'boolean') return null
  const fields = readStoredFields(value.fields)
  return fields === null ? null : { base: value.base, isSaved: value.isSaved, fields }
}

export function readPending(text: string | null): Pending | null {
  const value = parse(text)
  if (!isRecord(value) || typeof value.key !== 'string') return null
  const fields = readStoredFields(value.fields)
  return fields === null ? null : { key: value.key, fields }
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

function readStoredFields(value: unknown): WorkFields | null {
  if (!isRecord(value)) return null
  const { files, answers, findings } = { ...noFields, ...value }
  const isWhole =
    areRecordsOf(files, ['path', 'text']) &&
    areRecordsOf(findings, ['path', 'from', 'to', 'rule', 'text']) &&
    isRecord(answers) &&
    Object.values(answers).every((given) => Array.isArray(given) && given.every((one) => typeof one === 'string'))
  return isWhole ? { files, answers, findings } : null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const areRecordsOf = (value: unknown, keys: readonly string[]): boolean =>
  Array.isArray(value) && value.every((one) => isRecord(one) && keys.every((key) => typeof one[key] === 'string'))
