/** For a name. The database counts U+0085 as space and wants none at the ends; `trim` alone leaves it there. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
