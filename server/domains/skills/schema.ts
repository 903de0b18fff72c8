import type * as z from 'zod'
import { wholeTree } from './stored-json'

/** A whole tree as an author writes it down: what content/skill-trees holds, and what an import takes. */
export const treeDraft = wholeTree

export type TreeDraft = z.input<typeof treeDraft>
