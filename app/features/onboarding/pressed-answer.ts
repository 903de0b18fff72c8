type Press = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** Which answer a key presses, 1 to 9, or null. A key that is held has answered one question, and would answer the next ones too. */
export function pressedAnswer({ key, repeat, ctrlKey, metaKey, altKey }: Press): string | null {
  if (repeat || ctrlKey || metaKey || altKey) return null
  return /^[1-9]$/.test(key) ? key : null
}
