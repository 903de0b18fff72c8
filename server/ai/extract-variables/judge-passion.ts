import { declined, slurs, type UnsafeKind, unsafeSayings } from '../../../content/lexicons/unsafe'

export type Judgement = { ok: true } | { ok: false; kind: UnsafeKind; userMessage: string }

const mostCharacters = 20_000

/** Whether a course can be made of this. By words and their neighbours only, so it errs on the side of letting things through. */
export function judgePassion(passion: string): Judgement {
  const read = passion.slice(0, mostCharacters)
  // Characters that nobody sees part letters as well as words.
  const texts = ['', ' '].map((instead) => plainLetters(read.replace(/\p{Cf}/gu, instead)))
  const readings = new Set(texts.flatMap((text) => [text, joinSpelledOut(text)]))
  for (const reading of readings) {
    if (reading.split(/[^a-z]+/).some((word) => slurs.has(word))) return decline('hate')
  }
  for (const { kind, says, unless } of unsafeSayings) {
    for (const reading of readings) {
      const said = says.exec(reading)
      if (said !== null && !unless?.test(around(reading, said.index, said[0].length))) return decline(kind)
    }
  }
  return { ok: true }
}

const decline = (kind: UnsafeKind): Judgement => ({ ok: false, kind, userMessage: declined[kind] })

/** What makes it harmless has to stand near, not somewhere in a long text. */
const nearby = 120
const around = (text: string, at: number, length: number) => text.slice(Math.max(0, at - nearby), at + length + nearby)

const digits: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' }

/** Lower case without accents, and with letters for the digits and signs that stand for them inside of a word: "b0mb". */
const plainLetters = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[a-z013457@$]{3,40}/g, (word) =>
      /[a-z]/.test(word) && !/^\d+[a-z]{1,2}$/.test(word)
        ? word.replace(/[013457@$]/g, (sign) => digits[sign] ?? sign)
        : word,
    )

/** "k i l l", "b.o.m.b": letters one by one are a word. */
const joinSpelledOut = (text: string) =>
  text.replace(/\b[a-z](?:[ ._*-][a-z]){2,30}\b/g, (letters) => letters.replace(/[^a-z]/g, ''))
