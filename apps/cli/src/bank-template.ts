import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Problem, reasonOf } from './problem.ts'
import { version } from './version.ts'

/** A folder for a story bank: one story to fill in, what the bank is held against, and a workflow that checks it. */
export const bankTemplate: Readonly<Record<string, string>> = {
  'README.md': `# Story bank

One story a file in \`stories/\`. Copy \`stories/first-story.md\`, fill its brackets, and name in its front matter
the principle you would tell it for.

- \`marginalia bank stories\` shows which principles the stories cover, which stories repeat one another, and a plan
  for the interviews.
- \`marginalia bank stories --job-description opening.md\` holds them against an opening.
- \`marginalia review stories --profile star-story\` shows each note at its place.

\`stories/bank.json\` says how many interviewers and questions to plan for, and which principles are in scope. The
workflow in \`.github/workflows/story-bank.yml\` fails while a story is still a template, names a principle that
does not exist, or has an error of its own.
`,
  'stories/first-story.md': `---
title: "[What happened, in six words]"
principles: [Ownership]
primary: Ownership
level: L6
date: TBD
role: "[Your role then]"
---

**Situation:** [Where and when it was, and how large]

**Task:** [What you had to reach, by when, and who said so]

**Action:** [What you did, and what you decided against]

**Result:** [What changed, from what to what, by when]

**Lesson:** [What you do since then]
`,
  'stories/bank.json': `${JSON.stringify({ interviewers: 5, questions: 2, target: 2, without: ['newest', 'Frugality'] }, null, 2)}\n`,
  '.github/workflows/story-bank.yml': `name: Story bank
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
  pull-requests: write
jobs:
  bank:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: Review the stories
        run: npx --yes marginalia@${version} bank stories --format github --format markdown=story-bank.md
      - name: Show the summary
        if: always()
        run: test ! -f story-bank.md || cat story-bank.md >> "$GITHUB_STEP_SUMMARY"
      - name: Comment on the pull request
        if: always() && github.event.pull_request.head.repo.full_name == github.repository
        env:
          GH_TOKEN: \${{ github.token }}
        run: gh pr comment "\${{ github.event.number }}" --body-file story-bank.md --edit-last --create-if-none
`,
}

/** Write the template into a folder. Nothing that is there is overwritten: one file in the way stops all of it. */
export function writeBankTemplate(folder: string, shown: string): readonly string[] {
  const paths = Object.keys(bankTemplate)
  const taken = paths.find(path => existsSync(join(folder, path)))
  if (taken !== undefined) {
    throw new Problem('is already there; expected a folder without it', `${shown}/${taken}`)
  }
  try {
    for (const path of paths) mkdirSync(dirname(join(folder, path)), { recursive: true })
    for (const [path, content] of Object.entries(bankTemplate)) {
      writeFileSync(join(folder, path), content, { flag: 'wx' })
    }
  } catch (error) {
    throw new Problem(`the template cannot be written: ${reasonOf(error)}`, shown)
  }
  return paths
}
