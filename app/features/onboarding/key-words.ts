const names: Record<string, string> = {
  entity_primary: 'the thing',
  metric: 'the number',
  container: 'the place',
  action: 'the deed',
  actor: 'the person',
}

/** What a variable is called on pages: `stage_of_event` → "stage of event". */
export const keyWords = (key: string): string =>
  Object.hasOwn(names, key) ? (names[key] ?? key) : key.replaceAll('_', ' ')

/** The field of a variable in the form of words. */
export const wordField = (key: string): string => `word-${key}`
