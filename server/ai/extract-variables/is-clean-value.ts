import { canBeValue } from './schema'

const mostWords = 3

/** Three plain words at most, in lower case: neither markup nor a placeholder nor an address. */
export const isCleanValue = (text: string): boolean =>
  canBeValue(text) &&
  text === text.toLowerCase().trim() &&
  text.split(/\s+/).length <= mostWords &&
  !/[{}<>]/.test(text) &&
  !hasLink(text)

export const hasLink = (text: string): boolean =>
  /https?:|www\.|\]\(|\b[\w-]+\.(?:com|org|net|io|example)\b/i.test(text)
