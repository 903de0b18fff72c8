import type { TreeDraft } from '../../../server/domains/skills/schema'

export const versionControl: TreeDraft['skills'] = [
  {
    slug: 'version-control-with-git',
    name: 'Version control with Git',
    shortName: 'Git',
    description:
      'Git keeps every state of a project that you chose to record, so that you can try things without fear and work with others without overwriting them. You stage changes, commit them with a message that says why, branch for each piece of work, and merge by pull request. A typical mistake is one huge commit named "updates", which nobody can review or undo.',
    objectives: [
      'Record work as small commits whose messages say why the change was made',
      'Create a branch, open a pull request for it and resolve a merge conflict by hand',
      'Undo safely: an unstaged change, a staged file, and a commit that others already have',
    ],
    type: 'practical',
    difficulty: 'beginner',
    minutes: 150,
    xp: 40,
    requires: ['command-line-basics'],
    content: {
      type: 'simple',
      body: `A file lives in three places: your **working tree**, the **index** (what the next commit will hold) and the **last commit**. Most commands move changes between two of them.

\`\`\`bash
git switch -c contact-form      # a branch for one piece of work
git add contact.html            # working tree → index
git diff --staged               # what am I about to record?
git commit -m "Ask for a phone number only when needed"
git push -u origin contact-form # now open a pull request
\`\`\`

To go back, pick by what others have seen:

- not staged: \`git restore contact.html\` throws the change away
- staged: \`git restore --staged contact.html\` takes it out of the index, the file stays as it is
- committed and pushed: \`git revert <commit>\` adds a new commit with the opposite change

Rewriting commits that others already pulled (\`reset\`, then a forced push) makes their history disagree with yours. Keep that for branches that are yours alone.`,
    },
    resources: [
      { type: 'link', title: 'Pro Git', url: 'https://git-scm.com/book/en/v2' },
      {
        type: 'link',
        title: 'Basic branching and merging',
        url: 'https://git-scm.com/book/en/v2/Git-Branching-Basic-Branching-and-Merging',
      },
    ],
    assessment: [
      {
        id: 'staged-copy',
        kind: 'single',
        prompt:
          'You run `git add page.css`, edit `page.css` once more and run `git commit -m "…"`. What is in the commit?',
        options: [
          { id: 'a', text: 'The latest content, because a commit reads the working tree' },
          { id: 'b', text: 'Nothing of it, because the file changed in between' },
          { id: 'c', text: 'Both versions, as a conflict' },
          { id: 'd', text: 'The content that `page.css` had at the time of `git add`' },
        ],
        answer: ['d'],
        why: '`git add` copies the content into the index, and a plain commit records the index. The later edit waits in the working tree.',
      },
      {
        id: 'undo-shared',
        kind: 'single',
        prompt:
          'A commit on the shared main branch broke the site and others have pulled it. What undoes it with the least harm?',
        options: [
          { id: 'a', text: '`git revert` of that commit and an ordinary push' },
          { id: 'b', text: '`git reset --hard HEAD~1` and a forced push' },
          { id: 'c', text: 'Deleting the branch and pushing it again from your machine' },
          { id: 'd', text: 'Restoring the files from a backup without a commit' },
        ],
        answer: ['a'],
        why: "A revert adds the opposite change as a new commit, so everybody's history still agrees. Resetting a shared branch takes commits away under people's feet.",
      },
    ],
  },
]
