import { categories } from '../../content/skill-trees/categories'
import { frontendDevelopment } from '../../content/skill-trees/frontend-development/tree'
import { relationalDatabases } from '../../content/skill-trees/relational-databases/tree'
import { softwareArchitecture } from '../../content/skill-trees/software-architecture/tree'
import { addBlueprintAuthor } from '../../server/domains/blueprints/add-blueprint-author'
import { followPerson } from '../../server/domains/guild/follow-person'
import { publishTree } from '../../server/domains/skills/publish-tree'
import { saveCategories } from '../../server/domains/skills/save-categories'
import { AppError } from '../../server/platform/errors'
import type { Services } from '../../server/platform/services'
import { makeMember } from '../../server/testing/factories/members'
import { addJourney } from './add-journey'
import { demoAccounts, demoEmail, demoPassword } from './demo-accounts'
import { demoJourneys } from './demo-journeys'

/** The author of what the academy ships, who decides about the reviews of its blueprint as well. */
const author = 'ivo'
const trees = [frontendDevelopment, softwareArchitecture, relationalDatabases]

/**
 * Fills the demo world through the same use cases as everybody else's data. What is there already is left alone, so it
 * may run at every start, and on two nodes at once. Nobody is added to a house in which real people live.
 */
export async function seedDemo(services: Services): Promise<void> {
  const { client } = services.db
  if ((await client.user.count({ where: { isDemo: false } })) === 0)
    for (const account of demoAccounts) await addAccount(services, account)
  const accounts = await client.user.findMany({ where: { isDemo: true }, select: { id: true, username: true } })
  const ids = new Map(accounts.map(({ id, username }) => [username, id]))
  const authorId = ids.get(author)
  if (authorId !== undefined) await addTrees(services, authorId)
  await addFollows(services, ids)
  // Somebody of this academy may have had its slug first: then there is nothing that these people could have begun.
  const house = { status: 'published' as const, blueprint: { slug: 'universal', authorId: null } }
  if ((await client.blueprintVersion.findFirst({ where: house, select: { id: true } })) === null) {
    services.log.warn('the demo people begin no courses: the Universal Blueprint of the house is not published')
    return
  }
  if (authorId !== undefined) await addCoAuthor(services, authorId)
  for (const journey of demoJourneys) {
    const userId = ids.get(journey.username)
    if (userId !== undefined) await addJourney(services, userId, journey)
  }
}

async function addTrees(services: Services, authorId: string): Promise<void> {
  const { client } = services.db
  if ((await client.skillCategory.count()) === 0) await saveCategories({ db: services.db, categories })
  const known = (await client.skillTree.findMany({ select: { slug: true } })).map(({ slug }) => slug)
  for (const draft of trees.filter(({ slug }) => !known.includes(slug)))
    await publishTree({ services, draft, authorId, requestId: 'seed' })
}

/** The house's own blueprint has no author, and somebody has to know it. */
async function addCoAuthor({ db }: Services, userId: string): Promise<void> {
  const house = await db.client.blueprint.findFirst({
    where: { slug: 'universal', authorId: null },
    select: { id: true },
  })
  if (house !== null) await addBlueprintAuthor({ db, blueprintId: house.id, userId })
}

async function addFollows(services: Services, ids: Map<string, string>): Promise<void> {
  if ((await services.db.client.userRelationship.count({ where: { follower: { isDemo: true } } })) > 0) return
  for (const { username, follows } of demoAccounts)
    for (const followed of follows) {
      const [followerId, followingId] = [ids.get(username), ids.get(followed)]
      if (followerId !== undefined && followingId !== undefined)
        await followPerson({ db: services.db, followerId, followingId })
    }
}

async function addAccount(services: Services, account: (typeof demoAccounts)[number]): Promise<void> {
  const { username, role, firstName, lastName, bio, interests } = account
  const known = await services.db.client.user.findUnique({ where: { username }, select: { id: true } })
  if (known !== null) return
  const email = demoEmail(username)
  const about = { firstName, lastName, bio }
  try {
    await makeMember({ services, username, email, password: demoPassword, role, interests, isDemo: true, about })
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'conflict')) throw error // another node made it a moment ago
  }
}
