import type { World } from './world'
import { allocator } from './worlds/allocator'
import { builder } from './worlds/builder'
import { caregiver } from './worlds/caregiver'
import { chef } from './worlds/chef'
import { collector } from './worlds/collector'
import { competitor } from './worlds/competitor'
import { crafter } from './worlds/crafter'
import { explorer } from './worlds/explorer'
import { grower } from './worlds/grower'
import { mentor } from './worlds/mentor'
import { merchant } from './worlds/merchant'
import { organizer } from './worlds/organizer'
import { performer } from './worlds/performer'
import { researcher } from './worlds/researcher'
import { storyteller } from './worlds/storyteller'
import { strategist } from './worlds/strategist'
import { tinkerer } from './worlds/tinkerer'
import { trainer } from './worlds/trainer'

/** By the archetype's slug. */
export const worlds = new Map<string, World>(
  Object.entries({
    allocator,
    builder,
    caregiver,
    chef,
    collector,
    competitor,
    crafter,
    explorer,
    grower,
    mentor,
    merchant,
    organizer,
    performer,
    researcher,
    storyteller,
    strategist,
    tinkerer,
    trainer,
  }),
)
