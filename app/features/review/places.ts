/** Ids of what can be jumped to: addresses that people copy, so they stay as they are. */

export const remarkAnchor = (number: number): string => `r-${number}`

export const lineAnchor = (path: string, line: number): string => `${path}-L${line}`

/** Slashes may stand in an address as they are, and are easier to read. */
export const lineAddress = (path: string, line: number): string =>
  `#${encodeURIComponent(lineAnchor(path, line)).replaceAll('%2F', '/')}`
