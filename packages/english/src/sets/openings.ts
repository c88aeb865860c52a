/**
 * What an opening says when it wants a principle shown, by principle id, in the notation of `fixedExpressions`. Openings
 * speak of what the person will do, so their words differ from those of stories. Derived from the official definitions of
 * the principles and the usual vocabulary of openings.
 */
export const openingSignals: Readonly<Record<string, string>> = {
  'customer-obsession': `
    customers/customer, patients/patient, shoppers/shopper, end users/user, guests/guest, subscribers/subscriber
    readers, travellers/travelers, voice of the customer, user research, net promoter score, net promoter, nps, csat
    refunds/refund, churn, complaints/complaint, working/work backwards/backward, press release
  `,
  ownership: `
    owns/owned/owning/own, ownership, end to end, accountable/accountability, responsible for outcomes
    would be yours, belongs/belong to … teams/team/nobody/none, belongs/belong to … no one
    beyond your/their role/team/scope, stays/stay with it, stays/stay with a problem, long term, on call
    self starter, 24x7, 24 7, root causes/cause, sustainable solutions/solution
  `,
  'invent-and-simplify': `
    invents/inventing/inventive/invention/invent, innovate/innovates/innovating/innovative/innovation/innovations
    simplify/simplifies/simplifying/simplification, automate/automates/automating/automation
    reinvents/reinventing/reinvent, reimagine/reimagines/reimagining, remove/removing * steps/step
    remove/removing steps/step, fewer steps, does not exist yet, does not exist, new ways/way, prototypes/prototype
    from scratch, greenfield, state of the art, creatively/creative
  `,
  'are-right-a-lot': `
    judgement/judgment, incomplete data/information, ambiguity/ambiguous, half the data, data missing
    second opinions/opinion, trade offs/off, tradeoffs/tradeoff, choose between, decision making, doubts/doubt
    turned out right/wrong, hypotheses/hypothesis, competing priorities
  `,
  'learn-and-be-curious': `
    !learns/learned/learning/learn model/models/algorithm/algorithms/engineer/engineers/engineering, curious
    curiosity, have not/never studied, teaches/teaching/teach what, learns/learned/learning/learn
    shadows/shadowing/shadow, courses/course, eager to, stays/staying/stay current, stays/staying/stay up to date
    explore/explores/exploring, beyond your craft/field, new technologies/domains/domain/skills/fields/field
  `,
  'hire-and-develop-the-best': `
    hire/hires/hiring, recruits/recruiting/recruit
    trains/training/train team/people/staff/engineers/leads/others/new, who could/would replace
    interview for/candidates, mentors/mentoring/mentorship/mentor, coaches/coaching/coach, promotions/promotion
    succession, career growth/development/paths/path
    developing/develop your/a/the team/people/talent/engineers/others/leaders
    developing/develop team/people/talent/engineers/others/leaders, growing/grow/building/build a/the/your/an … team
    direct reports, people manager, manager of engineers/people/managers, manage/managing engineers/people/managers
    top talent
  `,
  'insist-on-the-highest-standards': `
    highest/high standards/standard/bar/quality, quality bar, the bar, refuse to ship/sign/release, defects/defect
    best practices, code reviews/review, operational excellence, availability, reliable/reliability, flaky, slas/sla
    audits/audit, stop a release, stays/stay fixed, rigorous/rigor, rolls/rolled/roll back, engineering excellence
    continuously/continuous improve/improvement/improving, accuracy
  `,
  'think-big': `
    visionary/vision, roadmaps/roadmap, strategy/strategies/strategic, multi year, multiyear
    next three/five/two/ten/# years, ten times, 10x, new markets/market
    bring … organisations/organisation/organizations/organization along, at scale, globally, global scale, worldwide
    large scale, transforms/transformation/transformative/transforming/transform, ambitious, redefine/redefining
  `,
  'bias-for-action': `
    fast paced, acts/act/moves/move/decides/decide/responds/respond/reacts/react/starts/start fast/quickly
    acts/act/moves/move/decides/decide/responds/respond/reacts/react/starts/start at once, speed, quickly
    rapidly/rapid, in minutes/hours, within a/one day/hour/week, without asking, can be undone, reversible
    two way door, experiments/experimentation/experimenting/experiment, pilots/pilot, urgency
    iterate/iterates/iterative/iterations/iteration/iteratively, proactively/proactive, hands on
  `,
  frugality: `
    budgets/budget, cost effective/efficient/savings/saving/reduction/control/structure, costs/cost, cheaper
    savings/saving, waste, overtime, frugally/frugality/frugal, scrappy, lean, limited resources
    resource constraints, doing/do more with less, do not add/adding/added people/headcount
    don't/without add/adding/added people/headcount, spends/spending/spend less, spends/spending/spend
    every/each dollar/cent/penny/euro/pound/rupee/złoty, flat for, efficient/efficiency/efficiencies/efficiently
  `,
  'earn-trust': `
    trusted/trusts/trust, their confidence, bad news, admits/admit, candour/candor, candidly/candid
    tells/telling/tell … truth, transparent/transparency/transparently, integrity, listens/listening/listen
    feel heard, kindly, respect, stakeholders/stakeholder, cross functionally/functional, relationships
    collaborate/collaborates/collaborating/collaboration/collaborative/collaboratively
    partners/partnering/partner with, communicate/communicates/communicating/communication
  `,
  'dive-deep': `
    dive/dives/diving deep/into, deep dives/dive, root causes/cause, logs/log, sql, trace/traces/tracing, metrics
    analyse/analyses/analysing/analyze/analyzes/analyzing, analytical, data analysis, details/detail
    anomaly/anomalies, read the numbers, wrong number, doesn't/don't fit, doesn't/don't add up, does/do not fit
    does/do not add up, down to the * invoice/row/line/log/root, down to the invoice/row/line/log/root
    finds/finding/find its/the/their root causes/cause, finds/finding/find its/the/their causes/cause, every line
    walking/walk the floor, answer your own questions, troubleshooting/troubleshoot, debugging/debug, quantitative
  `,
  'have-backbone-disagree-and-commit': `
    disagrees/disagreement/disagree
    challenge/challenges/challenging your/their/the/a/an/any/assumptions/others/each, pushes/pushing/push back
    saying/say no, decline, influence/influences/influencing, convictions/conviction
    escalate/escalates/escalation/escalations, tell/tells/telling … wrong, plan is wrong, once it is decided, nerve
    want different things, negotiate/negotiates/negotiating/negotiation, without direct/formal authority
    without authority, persuade/persuasive
  `,
  'deliver-results': `
    delivers/delivering/delivery/delivered/deliverables/deliverable/deliver, deadlines/deadline, on time, goals/goal
    targets/target, track record, results, kpis/kpi, okrs/okr, milestones/milestone, ships/shipping/shipped/ship
    launches/launched/launching/launch, sets/setting/set the/a dates/date/schedule
    sets/setting/set dates/date/schedule, first date, rescued, slips/slip, peak season, peak
    execute/executes/executing/execution
    prioritise/prioritises/prioritising/prioritisation/prioritize/prioritizes/prioritizing/prioritization
    timelines/timeline
  `,
  'strive-to-be-earths-best-employer': `
    injury, injuries, safety, safer, safe workplace, inclusion/inclusive, diverse/diversity, well being, wellbeing
    burn out, burnout, work life, equal opportunity, empathy/empathetic, psychologically/psychological safety/safe
  `,
  'success-and-scale-bring-broad-responsibility': `
    privacy, accessible/accessibility, screen readers/reader, side effects, sustainability, carbon, emissions
    community/communities, society/societal, ethics/ethical, responsible ai, not in the room, public health, harm
  `,
}
