import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../testing/database'
import { makeFlashcard, makeReviewLog } from '../../../testing/factories/memory'
import { makeWorld } from '../../../testing/factories/world'
import { testServices } from '../../../testing/services'
import { readCatalog } from './catalog'
import { accepted, noRow, trying } from './try-out'

const { db } = await testDatabase()
const { services } = testServices({ db })
const { learner, companion, taught, course, skills, memory, onboarding, practice, rewards, guild } =
  await makeWorld(services)
const catalog = await db.session(readCatalog)

const remove = (table: string, id: string) => `DELETE FROM ${table} WHERE id = '${id}' RETURNING 1`
const any = (...conditions: string[]) => `SELECT 1 WHERE ${conditions.join(' OR ')}`
const row = (table: string, condition: string) => `EXISTS (SELECT 1 FROM ${table} WHERE ${condition})`
const withId = (table: string, id: string) => row(table, `id = '${id}'`)

describe('with all rules at work', () => {
  test(
    'an erased person takes along what is theirs, and leaves what they made for others',
    trying(db, async (said) => {
      const erase = [`SELECT set_config('guildhall.erasing', '${learner.id}', true)`, remove('users', learner.id)]
      const pointing = [...catalog].flatMap(([table, { references }]) =>
        references
          .filter((one) => one.table === 'users')
          .map(({ columns: [column] }) => row(table, `${column} = '${learner.id}'`)),
      )
      expect(await said(any(...pointing))).toBe(accepted)
      expect(await said(...erase, any(...pointing))).toBe(noRow)
      for (const [table, id] of [
        ['blueprints', taught.blueprint.blueprint.id],
        ['blueprint_versions', taught.blueprint.version.id],
        ['blueprint_versions', taught.draft.id],
        ['skill_trees', taught.tree.tree.id],
        ['skill_tree_versions', taught.tree.version.id],
      ] as const)
        expect(await said(...erase, any(row(table, `id = '${id}' AND author_id IS NULL`)))).toBe(accepted)
      expect(await said(...erase, any(row('audit_log', `actor_id = '${learner.id}'`)))).toBe(accepted)
      expect(await said(...erase, any(withId('users', companion.id)))).toBe(accepted)
    }),
  )

  test(
    'nobody goes by accident: the ledger has to be told',
    trying(db, async (said) => {
      expect(await said(remove('users', learner.id))).toBe('learning_events is append-only')
    }),
  )

  test(
    'a goal takes its tree along; cards and sittings stay',
    trying(db, async (said) => {
      const gone = remove('learning_goals', memory.goal.id)
      const left = any(withId('skill_trees', memory.tree.id), ...memory.skills.map(({ id }) => withId('skills', id)))
      expect(await said(gone, left)).toBe(noRow)
      expect(await said(gone, any(row('flashcards', `id = '${memory.card.id}' AND skill_id IS NULL`)))).toBe(accepted)
      expect(await said(gone, any(row('study_sessions', `id = '${memory.session.id}' AND goal_id IS NULL`)))).toBe(
        accepted,
      )
      expect(await said(gone, any(withId('review_logs', memory.log.id)))).toBe(accepted)
    }),
  )

  test(
    'a card takes its reviews along, a sitting does not',
    trying(db, async (said) => {
      expect(await said(remove('flashcards', memory.card.id), any(withId('review_logs', memory.log.id)))).toBe(noRow)
      const without = row('review_logs', `id = '${memory.log.id}' AND session_id IS NULL`)
      expect(await said(remove('study_sessions', memory.session.id), any(without))).toBe(accepted)
    }),
  )

  test(
    'a branch of skills goes as a whole, with its edges and progress',
    trying(db, async (said) => {
      const [root, leaf] = memory.skills
      expect(await said(remove('skills', root.id), any(withId('skills', leaf.id)))).toBe(noRow)
      const first = taught.tree.skills[0].id
      const left = any(
        row('skill_edges', `prerequisite_id = '${first}'`),
        withId('user_skill_progress', skills.skillProgress.id),
        withId('skill_links', taught.link.id),
      )
      expect(await said(remove('skills', first), left)).toBe(noRow)
    }),
  )

  test(
    'a tree goes with all that is in it, and out of what others require',
    trying(db, async (said) => {
      const { tree, skills: inside, version } = taught.tree
      const left = any(
        ...inside.map(({ id }) => withId('skills', id)),
        withId('skill_tree_versions', version.id),
        row('skill_tree_edges', `tree_id = '${tree.id}'`),
        withId('user_skill_tree_progress', skills.treeProgress.id),
      )
      expect(await said(left)).toBe(accepted)
      expect(await said(remove('skill_trees', tree.id), left)).toBe(noRow)
    }),
  )

  test(
    'a course goes with everything done in it; its blueprint stays',
    trying(db, async (said) => {
      const gone = remove('generated_courses', course.course.id)
      const left = any(
        ...course.modules.map(({ id }) => withId('generated_modules', id)),
        withId('exercises', course.exercise.id),
        withId('submissions', course.submission.id),
        withId('evaluations', course.evaluation.id),
        withId('architecture_reviews', course.review.id),
        withId('exercise_progress', course.exerciseProgress.id),
        withId('course_tags', course.tag.id),
      )
      expect(await said(left)).toBe(accepted)
      expect(await said(gone, left)).toBe(noRow)
      expect(await said(gone, any(withId('blueprint_versions', taught.blueprint.version.id)))).toBe(accepted)
    }),
  )

  test(
    'what others stand on cannot be pulled away',
    trying(db, async (said) => {
      const { blueprint, version } = taught.blueprint
      expect(await said(remove('blueprints', blueprint.id))).toBe('blueprint_versions_immutable')
      expect(await said(remove('blueprint_versions', version.id))).toBe('blueprint_versions_immutable')
      expect(await said(remove('blueprint_versions', taught.draft.id))).toBe(accepted)
      expect(await said(remove('archetypes', onboarding.archetype.id))).toMatch(
        /^(generated_courses|user_archetypes)_archetype_id_fkey$/,
      )
      expect(await said(remove('meta_categories', onboarding.archetype.metaCategoryId))).toBe(
        'archetypes_meta_category_id_fkey',
      )
      expect(await said(remove('skill_categories', taught.tree.tree.categoryId ?? ''))).toBe(
        'skill_trees_category_id_fkey',
      )
      expect(await said(`DELETE FROM titles WHERE name = 'Novice' RETURNING 1`)).toMatch(
        /^(learner_stats|title_history)_title_fkey$/,
      )
    }),
  )

  test(
    'a deconstruction takes the progress with it and leaves the roadmap',
    trying(db, async (said) => {
      const gone = remove('skill_deconstructions', practice.deconstruction.id)
      expect(
        await said(
          gone,
          any(withId('milestone_progress', practice.milestone.id), withId('practice_activities', practice.activity.id)),
        ),
      ).toBe(noRow)
      const roadmap = `id = '${practice.roadmap.id}' AND skill_deconstruction_id IS NULL AND is_deconstructed`
      expect(await said(gone, any(row('roadmaps', roadmap)))).toBe(accepted)
    }),
  )

  test(
    'an achievement that is taken away is nobody’s any more',
    trying(db, async (said) => {
      const left = any(
        withId('user_achievements', rewards.earned.id),
        row('featured_achievements', `user_id = '${learner.id}'`),
      )
      expect(await said(left)).toBe(accepted)
      expect(await said(remove('achievements', rewards.achievement.id), left)).toBe(noRow)
    }),
  )
})

describe('nothing belongs to two at once', () => {
  const set = (table: string, id: string, values: string) =>
    `UPDATE ${table} SET ${values} WHERE id = '${id}' RETURNING 1`
  const elsewhere = taught.tree.skills[0].id
  const [root, leaf] = memory.skills

  test(
    'a skill has its parent and its prerequisites in its own tree',
    trying(db, async (said) => {
      expect(await said(set('skills', leaf.id, `parent_id = '${elsewhere}'`))).toBe('skills_tree_id_parent_id_fkey')
      const edge = (skill: string, prerequisite: string) =>
        `INSERT INTO skill_edges (tree_id, skill_id, prerequisite_id) VALUES ('${memory.tree.id}', '${skill}', '${prerequisite}') RETURNING 1`
      expect(await said(edge(leaf.id, root.id))).toBe(accepted)
      expect(await said(edge(leaf.id, elsewhere))).toBe('skill_edges_tree_id_prerequisite_id_fkey')
      expect(await said(edge(elsewhere, leaf.id))).toBe('skill_edges_tree_id_skill_id_fkey')
    }),
  )

  test(
    'a skill does not leave its tree behind what is inside of it',
    trying(db, async (said) => {
      const move = (id: string) =>
        set('skills', id, `tree_id = '${taught.tree.tree.id}', parent_id = NULL, path = NULL`)
      expect(await said(move(leaf.id))).toBe(accepted)
      const [first] = taught.tree.skills
      expect(await said(set('skills', first.id, `tree_id = '${memory.tree.id}'`))).toBe(
        'skill_edges_tree_id_skill_id_fkey',
      )
    }),
  )

  test(
    'progress names the tree that its skill is in',
    trying(db, async (said) => {
      const { id } = skills.skillProgress
      expect(await said(set('user_skill_progress', id, `tree_id = '${memory.tree.id}'`))).toBe(
        'user_skill_progress_tree_id_skill_id_fkey',
      )
      expect(await said(set('user_skill_progress', id, `tree_id = '${memory.tree.id}', skill_id = '${leaf.id}'`))).toBe(
        accepted,
      )
    }),
  )

  test(
    'a review is of a card of the same person',
    trying(db, async (said) => {
      const theirs = await said(set('review_logs', memory.log.id, `user_id = '${companion.id}'`))
      expect(theirs).toBe('review_logs_user_id_card_id_fkey')
    }),
  )

  test('and neither can one be written of another person’s card', async () => {
    const writing = db.transaction(async (tx) => {
      const card = await makeFlashcard(tx, { userId: companion.id })
      return makeReviewLog(tx, { userId: learner.id, cardId: card.id })
    })
    await expect(writing).rejects.toThrow('review_logs_user_id_card_id_fkey')
  })

  test(
    'modules need modules of their own course and version',
    trying(db, async (said) => {
      const [first] = taught.blueprint.modules
      const [mine] = course.modules
      const inCourse = (module: string) =>
        `INSERT INTO generated_module_edges (course_id, module_id, prerequisite_id) VALUES ('${course.course.id}', '${mine.id}', '${module}') RETURNING 1`
      expect(await said(inCourse(first.id))).toBe('generated_module_edges_course_id_prerequisite_id_fkey')
      const inVersion = (module: string) =>
        `INSERT INTO blueprint_module_edges (version_id, module_id, prerequisite_id) VALUES ('${taught.draft.id}', '${module}', '${mine.id}') RETURNING 1`
      expect(await said(inVersion(first.id))).toMatch(
        /^blueprint_module_edges_version_id_(module|prerequisite)_id_fkey$/,
      )
    }),
  )

  test(
    'an activity is its event',
    trying(db, async (said) => {
      expect(await said(set('activity_feed', guild.activity.id, 'id = gen_random_uuid()'))).toBe(
        'activity_feed_id_fkey',
      )
    }),
  )
})
