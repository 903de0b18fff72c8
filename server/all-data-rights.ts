import { identityDataRights } from './domains/identity/data-rights'
import { rewardsDataRights } from './domains/rewards/data-rights'
import { ledgerDataRights } from './ledger/data-rights'
import { platformDataRights } from './platform/platform-data-rights'

/** Each room's part of a person's export and erasure, in the order of both. A table with a person's id and no part here fails a test. */
export const allDataRights = [identityDataRights, rewardsDataRights, ledgerDataRights, platformDataRights]
