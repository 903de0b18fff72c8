import { listOf } from './list-of'

/** Words, or their beginnings, whose first sound is not what their first letter says. */
export const soundsLikeVowel = listOf(`hour, honest, honor, honour, heir, hors d`)

export const soundsLikeConsonant = listOf(`
  uni, use, usa, usu, usurp, ute, uti, uto, ura, uro, ubiq, uke, ukulele, ukr, uganda, uruguay, uyghur, unanim, eu, ew, one, once, ouija,
  oui
`)

/** They begin like those above, and sound as they are written. */
export const soundsLikeVowelAfterAll = listOf(`unin, unim, unid, unill, unir, utter, utmost, onerous`)

/** Said letter by letter although they look like words. Without any vowel that is understood. */
export const spelledOut = new Set(
  listOf(`
  mri, suv, ufo, usb, uk, us, url, uv, usa, ui, ux, eu, ssd, roi, fpga, hiv, iv, ai, ev, seo, ats, udp, upc, ep, ipa, ipo, etf, emt, icu,
  er, oled, nba, mba, mot, rna, rda
`),
)
