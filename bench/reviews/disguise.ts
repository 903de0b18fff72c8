import type { CodeFile, CodeLanguage } from '../../server/runner/contract'

/** The same program in another dress: other names of its own variables, other layout, comments where none were. */
export function disguise({ path, text }: CodeFile, language: CodeLanguage, seed: number): CodeFile {
  const chance = chanceFrom(seed)
  const renamed = rename(text, language, chance)
  const laidOut = language === 'python' ? layOutPython(renamed, chance) : layOutScript(renamed, chance)
  return { path, text: laidOut }
}

/** Names of local variables: declared, never a property, and nowhere else in the text as something other. */
function rename(text: string, language: CodeLanguage, chance: () => number): string {
  const declared = language === 'python' ? /^[ \t]+([a-z_]\w*) = /gm : /^[ \t]+(?:const|let|var) ([a-zA-Z_]\w*) = /gm
  const names = [...new Set([...text.matchAll(declared)].map(([, name]) => name ?? ''))]
  let out = text
  for (const name of names) {
    const asProperty = new RegExp(
      `\\.${name}\\b|['"\`][^'"\`\\n]*\\b${name}\\b[^'"\`\\n]*['"\`]|\\b${name}\\s*[:=](?!=)\\s*[^=]*,\\s*$|[{,]\\s*${name}\\s*[,}:]|\\b${name}=`,
      'm',
    )
    if (asProperty.test(text.replace(new RegExp(`^[ \\t]+(?:const |let |var )?${name} = `, 'gm'), ''))) continue
    if (chance() < 0.5)
      out = out.replace(new RegExp(`(?<![.\\w])${name}(?!\\w)`, 'g'), `${name}_${Math.floor(chance() * 90 + 10)}`)
  }
  return out
}

function layOutScript(text: string, chance: () => number): string {
  let isInText = false
  return text
    .split('\n')
    .map((line) => {
      const ticks = (line.match(/`/g) ?? []).length
      const isPlain = !isInText && ticks === 0
      if (ticks % 2 === 1) isInText = !isInText
      if (!isPlain) return line
      const wide = chance() < 0.3 ? line.replace(/^( +)/, '$1$1') : line
      if (chance() < 0.1 && /[;{}]$/.test(line.trim()))
        return `${wide}\n\n// a word about ${Math.floor(chance() * 1e6)}\n`
      return wide
    })
    .join('\n')
}

function layOutPython(text: string, chance: () => number): string {
  let depth = 0
  return text
    .split('\n')
    .map((line) => {
      const isOpen = depth > 0 || /"""|'''/.test(line)
      depth = Math.max(0, depth + (line.match(/[([{]/g) ?? []).length - (line.match(/[)\]}]/g) ?? []).length)
      if (isOpen || depth > 0 || line.trim() === '' || chance() > 0.12) return line
      return `${line}  # a word about ${Math.floor(chance() * 1e6)}`
    })
    .join('\n')
}

/** Mulberry32: the same disguises in every run. */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
