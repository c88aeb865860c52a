import { attributive, type Context } from './contexts.ts'
import type { Group } from './group.ts'
import { after, before } from './match.ts'

/** “issue 412”, “issue #4”, “the solution”: says which. */
const identified: Context = match => {
  const next = after(match)
  const previous = before(match)?.lower ?? ''
  return next?.kind === 'number' || /^(?:the|this|that|these|those|each|every|no|one|any)$/.test(previous)
}

const source = 'ryanlaw.me on weasel words; words/fillers'

export const vagueNouns: readonly Group[] = [
  {
    rule: 'vague-noun',
    message: 'vague',
    weak: true,
    source,
    unless: [identified, attributive],
    entries: `
things
stuff
something
anything
aspects
factors
elements
areas
matters
ways
means
efforts
challenges
difficulties
obstacles
hurdles
roadblocks
complexities
nuances
opportunities
possibilities
improvements
enhancements
refinements
adjustments
optimizations
benefits
advantages
insights
learnings
outcomes
results
initiatives
activities
measures
resources
capabilities
functionalities
features
concerns
considerations
implications
perspectives
viewpoints
ideas
solutions
approaches
techniques
methods
strategies
tactics
tools
practices
best practices
processes
goals
objectives
priorities
needs
expectations
requirements
situations
circumstances
conditions
scenarios
constraints
dependencies
risks
trade-offs
issues
problems
pain points
inefficiencies
bottlenecks
gaps
limitations
shortcomings
weaknesses
strengths
successes
achievements
accomplishments
contributions
changes
developments
progress
impact
value
quality
success
excellence
innovation
growth
efficiency
effectiveness
performance
productivity
reliability
scalability
stability
visibility
transparency
clarity
trust
credibility
collaboration
communication
teamwork
cooperation
engagement
satisfaction
morale
culture
mindset
vision
leadership
ownership
accountability
agility
flexibility
resilience
commitment
dedication
passion
expertise
skills
knowledge
experience
understanding
`,
  },
]
