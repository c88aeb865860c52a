/** Shown on a first visit. It is weak on purpose: every kind of note has something to say about it. */
export const example = `# The refund queue

**Situation.** Last year our refund process was very slow and many customers were unhappy. It was decided that something had to be done, because support tickets were growing significantly and leadership was worried about the holiday season, which is always the most critical and challenging time for the whole organisation, as everyone knows.

**Task.** I was asked to fix it by 1 November 2023, with a team of four engineers and no added budget.

**Action.** We looked at the data and found several issues. I read 212 tickets myself and saw that 61% of them waited for a second approval that nobody could explain. There were different opinions about removing it. I asked the finance director who had introduced the rule; she had left in 2019, and nobody owned it any more. We leveraged our RMA tooling to streamline the flow. A pilot was launched with two warehouses on 9 October 2023.

**Result.** Refunds became much faster. The median fell from 9 days to 2 days within six weeks, and contacts dropped by 40%. Stakeholders were extremely happy, and the solution should help other teams.

**Learning.** I learned that communication is important.
`
