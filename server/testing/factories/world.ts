import type { Tx } from '../../platform/db/database'
import type { Services } from '../../platform/services'
import { makeAiUsage } from './ai'
import { makeBlueprintAuthor, makeBlueprintExercise, makeBlueprintModule, makeBlueprintVersion } from './blueprints'
import {
  makeCourseGeneration,
  makeCourseTag,
  makeGeneratedCourse,
  makeGeneratedModule,
  makeGeneratedModuleEdge,
  makeModuleProgress,
} from './courses'
import { makeInteraction, makeRecommendation, makeTrending } from './discovery'
import {
  makeEvaluation,
  makeExercise,
  makeExerciseDraft,
  makeExerciseProgress,
  makeQuiz,
  makeSubmission,
  makeVariant,
} from './exercises'
import { makeActivity, makeInboxEntry, makeUserRelationship } from './guild'
import { makeApiToken, makeAuditEntry, makeFile, makeOneTimeToken, makeSession, makeUser } from './identity'
import { makeLearningEvent } from './ledger'
import { makeFlashcard, makeLearningGoal, makeReviewLog, makeStudySession, makeTopicAnalytics } from './memory'
import {
  makeArchetype,
  makeLearningProfile,
  makeOnboardingDraft,
  makeUserArchetype,
  makeUserVariable,
} from './onboarding'
import { makePerson } from './people'
import { makeJob, makeMail, makeRateLimit } from './platform'
import { makeMilestoneProgress, makePracticeActivity, makeRoadmap, makeSkillDeconstruction } from './practice'
import { makePublishedBlueprint, makePublishedTree } from './published'
import { makeArchitectureReview, makeReviewDispute, makeReviewRequest } from './reviews'
import { makeAchievement, makeFeaturedAchievement, makeTitle, makeTitleHistory, makeUserAchievement } from './rewards'
import {
  makeSkill,
  makeSkillLink,
  makeSkillTree,
  makeSkillTreeEdge,
  makeUserSkillProgress,
  makeUserSkillTreeProgress,
} from './skills'
import { makeConversation, makeCoursePlan, makeMessage } from './tutor'

export type World = Awaited<ReturnType<typeof makeWorld>>

/**
 * At least one row in every table, around one learner who has done everything that there is to do: learnt, taught,
 * followed and been followed. They can sign in (`learner.cookie`); those around them cannot. Worlds can stand side by side.
 */
export async function makeWorld(services: Services) {
  const learner = await makePerson({ services, role: 'instructor' })
  return services.db.transaction(async (tx) => {
    const companion = await makeUser(tx)
    const account = await makeAccount(tx, learner.id)
    const onboarding = await makeOnboarding(tx, learner.id)
    const taught = await makeTaught(tx, learner.id)
    const helping = await makeBlueprintAuthor(tx, { userId: learner.id })
    const course = await makeCourse(tx, learner.id, {
      archetypeId: onboarding.archetype.id,
      published: taught.blueprint,
    })
    const dispute = await makeReviewDispute(tx, {
      reviewId: course.review.id,
      status: 'overruled',
      decision: 'A name says what it counts.',
      decidedBy: companion.id,
      decidedAt: course.review.reviewedAt,
    })
    const skills = await makeSkills(tx, learner.id, taught)
    const practice = await makePractice(tx, learner.id)
    const memory = await makeMemory(tx, learner.id)
    const conversation = await makeConversation(tx, {
      userId: learner.id,
      subjectType: 'exercise',
      subjectId: course.exercise.id,
    })
    const messages = [
      await makeMessage(tx, { conversationId: conversation.id, position: 0, role: 'user' }),
      await makeMessage(tx, { conversationId: conversation.id, position: 1, role: 'assistant' }),
    ] as const
    const rewards = await makeRewards(tx, learner.id)
    const guild = await makeGuild(tx, learner.id, companion.id)
    const item = { blueprintId: taught.blueprint.blueprint.id, archetypeId: onboarding.archetype.id }
    const discovery = {
      interaction: await makeInteraction(tx, { ...item, userId: learner.id }),
      trending: await makeTrending(tx, item),
      recommendation: await makeRecommendation(tx, { ...item, userId: learner.id }),
    }
    return {
      learner,
      companion,
      account,
      onboarding,
      taught,
      helping,
      course,
      dispute,
      skills,
      practice,
      memory,
      conversation,
      messages,
      rewards,
      guild,
      discovery,
    }
  })
}

async function makeAccount(tx: Tx, userId: string) {
  const file = await makeFile(tx, { ownerId: userId })
  await tx.userProfile.update({ where: { userId }, data: { avatarFileId: file.id, bio: 'I collect sneakers.' } })
  const token = await makeApiToken(tx, { userId })
  return {
    file,
    token,
    session: await makeSession(tx, { userId }),
    link: await makeOneTimeToken(tx, { userId }),
    audit: await makeAuditEntry(tx, { actorId: userId, subjectId: token.id }),
    mail: await makeMail(tx, { userId }),
    job: await makeJob(tx, { payload: { userId } }),
    rateLimit: await makeRateLimit(tx),
    asked: await makeAiUsage(tx, { userId }),
  }
}

async function makeOnboarding(tx: Tx, userId: string) {
  const archetype = await makeArchetype(tx)
  const userArchetype = await makeUserArchetype(tx, { userId, archetypeId: archetype.id })
  const of = { userId, userArchetypeId: userArchetype.id }
  return {
    archetype,
    userArchetype,
    variables: [
      await makeUserVariable(tx, { ...of, variableKey: 'entity_primary', variableValue: 'sneaker' }),
      await makeUserVariable(tx, { ...of, variableKey: 'metric', variableValue: 'price' }),
    ] as const,
    profile: await makeLearningProfile(tx, { userId, assessmentCompleted: true }),
    draft: await makeOnboardingDraft(tx, { userId }),
  }
}

/** What the learner wrote for others: published, and a next version still in the works. */
async function makeTaught(tx: Tx, authorId: string) {
  const blueprint = await makePublishedBlueprint(tx, { authorId })
  const draft = await makeBlueprintVersion(tx, { blueprintId: blueprint.blueprint.id, authorId })
  const { id: moduleId } = await makeBlueprintModule(tx, { versionId: draft.id })
  const pattern = await makeBlueprintExercise(tx, { moduleId })
  const alternative = await makeBlueprintExercise(tx, { moduleId, alternativeTo: pattern.slug, language: 'python' })
  const tree = await makePublishedTree(tx, { authorId })
  const treeBefore = await makePublishedTree(tx, { authorId })
  const treeEdge = await makeSkillTreeEdge(tx, { treeId: tree.tree.id, prerequisiteId: treeBefore.tree.id })
  const link = await makeSkillLink(tx, {
    skillId: tree.skills[0].id,
    blueprintId: blueprint.blueprint.id,
    conceptSlug: blueprint.modules[0].conceptSlug,
    exerciseSlug: blueprint.exercises[0].slug,
  })
  return { blueprint, draft, alternative, tree, treeEdge, link }
}

type Taught = Awaited<ReturnType<typeof makeTaught>>
type From = { archetypeId: string; published: Taught['blueprint'] }

async function makeCourse(tx: Tx, userId: string, { archetypeId, published }: From) {
  const course = await makeGeneratedCourse(tx, {
    userId,
    archetypeId,
    blueprintVersionId: published.version.id,
    totalModules: 2,
    completedModules: 1,
    progressPercentage: 50,
  })
  const [first, second] = [
    await makeGeneratedModule(tx, { courseId: course.id, blueprintModuleId: published.modules[0].id }),
    await makeGeneratedModule(tx, { courseId: course.id, blueprintModuleId: published.modules[1].id }),
  ] as const
  const exercise = await makeExercise(tx, { moduleId: first.id, blueprintExerciseId: published.exercises[0].id })
  const alternative = await makeExercise(tx, { moduleId: first.id, alternativeTo: exercise.slug, language: 'python' })
  const quiz = await makeQuiz(tx, { moduleId: second.id })
  const again = await makeVariant(tx, { moduleId: first.id, variantOf: exercise.id })
  const marked = [{ path: 'main.js', from: 2, to: 2, rule: 'private-state', text: '' }]
  const submission = await makeSubmission(tx, { userId, exerciseId: exercise.id })
  const review = await makeArchitectureReview(tx, { submissionId: submission.id })
  const completed = { status: 'completed', completedAt: submission.submittedAt, finalScore: 90 } as const
  return {
    course,
    modules: [first, second] as const,
    edge: await makeGeneratedModuleEdge(tx, { courseId: course.id, moduleId: second.id, prerequisiteId: first.id }),
    tag: await makeCourseTag(tx, { courseId: course.id }),
    generation: await makeCourseGeneration(tx, { courseId: course.id }),
    plan: await makeCoursePlan(tx, { courseId: course.id }),
    moduleProgress: [
      await makeModuleProgress(tx, { userId, moduleId: first.id, ...completed }),
      await makeModuleProgress(tx, { userId, moduleId: second.id }),
    ] as const,
    exercise,
    alternative,
    quiz,
    submission,
    answered: await makeSubmission(tx, {
      userId,
      exerciseId: quiz.id,
      files: undefined,
      answers: { 'who-decides': ['itself'], keyword: ['#'] },
    }),
    again,
    draft: await makeExerciseDraft(tx, { userId, exerciseId: exercise.id, answers: {}, findings: marked }),
    found: await makeSubmission(tx, { userId, exerciseId: again.id, files: undefined, findings: marked }),
    evaluation: await makeEvaluation(tx, { submissionId: submission.id }),
    exerciseProgress: await makeExerciseProgress(tx, { userId, exerciseId: exercise.id }),
    review,
    reviewRequest: await makeReviewRequest(tx, { submissionId: submission.id }),
  }
}

async function makeSkills(tx: Tx, userId: string, { tree: { tree, skills } }: Taught) {
  return {
    treeProgress: await makeUserSkillTreeProgress(tx, {
      userId,
      treeId: tree.id,
      currentPath: skills.map(({ id }) => id),
    }),
    skillProgress: await makeUserSkillProgress(tx, { userId, skillId: skills[0].id }),
  }
}

async function makePractice(tx: Tx, userId: string) {
  const deconstruction = await makeSkillDeconstruction(tx)
  const of = { userId, skillDeconstructionId: deconstruction.id }
  const milestone = await makeMilestoneProgress(tx, of)
  return {
    deconstruction,
    milestone,
    roadmap: await makeRoadmap(tx, of),
    activity: await makePracticeActivity(tx, { milestoneProgressId: milestone.id }),
  }
}

/** A goal has a tree of its own, in branches. */
async function makeMemory(tx: Tx, userId: string) {
  const goal = await makeLearningGoal(tx, { userId })
  const tree = await makeSkillTree(tx, {
    goalId: goal.id,
    authorId: userId,
    generatedBy: 'ai',
    nodeCount: 2,
    maxDepth: 1,
  })
  const root = await makeSkill(tx, { treeId: tree.id, path: '1', depth: 0 })
  const leaf = await makeSkill(tx, { treeId: tree.id, parentId: root.id, path: '1.1', depth: 1, cardCount: 1 })
  const card = await makeFlashcard(tx, { userId, skillId: leaf.id })
  const session = await makeStudySession(tx, {
    userId,
    goalId: goal.id,
    progress: { queue: [card.id], done: [], revealed: true, secondsLeft: null },
  })
  return {
    goal,
    tree,
    skills: [root, leaf] as const,
    card,
    session,
    log: await makeReviewLog(tx, { userId, cardId: card.id, sessionId: session.id }),
    topic: await makeTopicAnalytics(tx),
  }
}

async function makeRewards(tx: Tx, userId: string) {
  const achievement = await makeAchievement(tx)
  const title = await makeTitle(tx)
  const of = { userId, achievementId: achievement.id }
  return {
    title,
    achievement,
    earned: await makeUserAchievement(tx, of),
    featured: await makeFeaturedAchievement(tx, of),
    titleHistory: await makeTitleHistory(tx, { userId, title: title.name }),
  }
}

async function makeGuild(tx: Tx, userId: string, companionId: string) {
  const blocker = await makeUser(tx)
  const event = await makeLearningEvent(tx, { userId })
  const activity = await makeActivity(tx, { userId, id: event.id, visibility: 'friends' })
  const theirs = await makeActivity(tx, { userId: companionId, visibility: 'public' })
  return {
    blocker,
    following: await makeUserRelationship(tx, { followerId: userId, followingId: companionId }),
    followed: await makeUserRelationship(tx, { followerId: companionId, followingId: userId, status: 'muted' }),
    blocked: await makeUserRelationship(tx, { followerId: blocker.id, followingId: userId, status: 'blocked' }),
    event,
    activity,
    inbox: await makeInboxEntry(tx, { userId, activityId: theirs.id }),
    inboxOfCompanion: await makeInboxEntry(tx, { userId: companionId, activityId: activity.id }),
  }
}
