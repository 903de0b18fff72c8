import { provenance } from '../../ai/provenance'

export const tutorJson = { 'messages.provenance': provenance.nullable() }
