/** One of Amazon's leadership principles, as a reader can look it up. */
export interface Principle {
  readonly id: string
  /** The official name. */
  readonly name: string
  /** The words with which its official definition begins, in small letters: enough to know a quotation by. */
  readonly definition: string
  /** Other spellings seen in story banks. */
  readonly aliases: readonly string[]
  /** Forms in which interviewers ask for it, in this project's words. */
  readonly questions: readonly string[]
}

/** Names: amazon.jobs, “Leadership Principles”; sixteen since 1 July 2021. */
export const principles: readonly Principle[] = [
  {
    id: 'customer-obsession',
    name: 'Customer Obsession',
    definition: 'leaders start with the customer',
    aliases: ['CO', 'Customer Obsessed', 'Customer Focus', 'Obsess over customers', 'Customer obession'],
    questions: [
      'When did a customer change what you were going to build?',
      'Which customer did you disappoint, and what followed?',
    ],
  },
  {
    id: 'ownership',
    name: 'Ownership',
    definition: 'leaders are owners',
    aliases: ['Own', 'Take Ownership'],
    questions: [
      'When did you take on a problem that was not yours?',
      'Where did you give up a short gain for a longer one?',
    ],
  },
  {
    id: 'invent-and-simplify',
    name: 'Invent and Simplify',
    definition: 'expect and require innovation',
    aliases: ['Invent & Simplify', 'Innovate and Simplify', 'Invent', 'Simplify', 'Innovation'],
    questions: [
      'What did you make that did not exist before?',
      'Which process did you make shorter, and by how many steps?',
    ],
  },
  {
    id: 'are-right-a-lot',
    name: 'Are Right, A Lot',
    definition: 'strong judgment and good instincts',
    aliases: ['Are Right a Lot', 'Right A Lot', 'ARAL', 'Right, a lot', 'Are right'],
    questions: [
      'When did you decide without the data you wanted?',
      'Which of your judgments turned out wrong, and how did you find out?',
    ],
  },
  {
    id: 'learn-and-be-curious',
    name: 'Learn and Be Curious',
    definition: 'leaders are never done learning',
    aliases: ['Learn & Be Curious', 'Learn, and Be Curious', 'Be Curious', 'Curiosity', 'Learning'],
    questions: [
      'What did you have to learn that nobody could teach you?',
      'When did curiosity outside your field pay off?',
    ],
  },
  {
    id: 'hire-and-develop-the-best',
    name: 'Hire and Develop the Best',
    definition: 'leaders raise the performance bar',
    aliases: ['Hire & Develop the Best', 'Hire and Develop', 'Hire & Develop', 'Hiring', 'Develop the Best'],
    questions: [
      'Whom did you help to a larger role, and how?',
      'When did you have to tell somebody that their work was not enough?',
    ],
  },
  {
    id: 'insist-on-the-highest-standards',
    name: 'Insist on the Highest Standards',
    definition: 'leaders have relentlessly high standards',
    aliases: [
      'Highest Standards',
      'High Standards',
      'IHS',
      'Insist on Highest Standards',
      'Insists on Highest Standards',
    ],
    questions: [
      'When did you refuse to let something ship?',
      'Which standard did you raise, and who resisted?',
    ],
  },
  {
    id: 'think-big',
    name: 'Think Big',
    definition: 'thinking small is a self-fulfilling prophecy',
    aliases: ['Thinking Big', 'Thinks Big'],
    questions: [
      'What did you propose that others thought too large?',
      'How far beyond your team did your idea reach?',
    ],
  },
  {
    id: 'bias-for-action',
    name: 'Bias for Action',
    definition: 'speed matters in business',
    aliases: ['BfA', 'BFA', 'Bias to Action', 'Action Bias'],
    questions: [
      'When did you act before you had permission or proof?',
      'Which risk did you take because waiting cost more?',
    ],
  },
  {
    id: 'frugality',
    name: 'Frugality',
    definition: 'accomplish more with less',
    aliases: ['Frugal'],
    questions: [
      'What did you do with less than you asked for?',
      'Which cost did you remove that nobody had questioned?',
    ],
  },
  {
    id: 'earn-trust',
    name: 'Earn Trust',
    definition: 'leaders listen attentively',
    aliases: ['Earns Trust', 'Earn the Trust of Others', 'Earning Trust', 'Trust'],
    questions: [
      'Whose trust had you lost, and how did you notice?',
      'When did you say openly that you were at fault?',
    ],
  },
  {
    id: 'dive-deep',
    name: 'Dive Deep',
    definition: 'leaders operate at all levels',
    aliases: ['Dives Deep', 'Diving Deep', 'Deep Dive'],
    questions: [
      'How far down did you go to find the cause?',
      'Which number did not agree with what people told you?',
    ],
  },
  {
    id: 'have-backbone-disagree-and-commit',
    name: 'Have Backbone; Disagree and Commit',
    definition: 'leaders are obligated to respectfully challenge',
    aliases: [
      'Disagree & Commit',
      'Disagree and Commit',
      'Have Backbone',
      'Backbone',
      'Have Backbone Disagree & Commit',
      'HBDC',
      'DAC',
    ],
    questions: [
      'When did you tell somebody senior that they were wrong?',
      'Which decision did you oppose and then carry out?',
    ],
  },
  {
    id: 'deliver-results',
    name: 'Deliver Results',
    definition: 'leaders focus on the key inputs',
    aliases: ['Delivers Results', 'Delivering Results', 'Deliver', 'Results'],
    questions: ['Which goal looked lost, and what did you do?', 'What did you drop in order to deliver?'],
  },
  {
    id: 'strive-to-be-earths-best-employer',
    name: "Strive to be Earth's Best Employer",
    definition: 'leaders work every day to create a safer',
    aliases: ["Earth's Best Employer", 'Best Employer', 'Earths Best Employer', 'EBE'],
    questions: [
      'What did you change about how your people work?',
      'How did you find out that your team was not well?',
    ],
  },
  {
    id: 'success-and-scale-bring-broad-responsibility',
    name: 'Success and Scale Bring Broad Responsibility',
    definition: 'we started in a garage',
    aliases: [
      'Broad Responsibility',
      'Success and Scale',
      'Success & Scale Bring Broad Responsibility',
      'SSBR',
    ],
    questions: [
      'Who outside the company bore the effect of your decision?',
      'Which harm did you see before others did?',
    ],
  },
]
