type Word = { value: string | null; source: 'found' | 'given' | null }

/** How many words came out of the text itself, or, when none is open any more, what they are for. */
export function wordsIntro(words: readonly Word[]): string {
  if (words.every(({ value }) => value !== null))
    return 'The lessons, examples and tests of your course are written with these, wherever one fits. Change whatever is not quite it.'
  const found = words.filter(({ source }) => source === 'found').length
  const others = words.some(({ source }) => source === 'given') ? 'What is still open is' : 'The others are'
  return `${found} of ${words.length} were in what you wrote. ${others} asked, because a guess would follow you through the whole course.`
}
