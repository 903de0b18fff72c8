import { hostileDomains } from './hostile-domains'
import { kindDomains } from './kind-domains'
import type { SampleDomain } from './sample-domain'

/** What blueprints are tried on before they ship: forty things that people love, and twenty that nobody should have to. */
export const sampleDomains: SampleDomain[] = [...kindDomains, ...hostileDomains]
