/**
 * What a story that shows a principle tends to say, by principle: patterns, one a line. Weak evidence: they are counted,
 * and prove nothing. A principle's own name is not a signal. They follow the official definitions.
 */
export const signals: Readonly<Record<string, string>> = {
  'customer-obsession': `
    {customer|user|client|patient|guest} 's? {complain|complaint|feedback|interview|survey}
    {customer|user|client|patient|guest} 's? {visit|contact|ticket|refund|churn}
    {customer|user|client|patient|guest} 's? {satisfaction|trust|quote}
    {customer|user|client|patient} told/asked/called/wrote/reported
    interviewed/called/visited/surveyed/shadowed … {customer|user|client|patient|nurse}
    nps/csat/churn/churned
    net promoter
    {refund}
    {work} backwards/backward
  `,
  ownership: `
    outside/beyond my {role|team|job|scope|area}
    no one/body/team owned
    nobody owned
    took over/ownership/responsibility
    volunteered
    stepped in
    i owned
    my responsibility
    long term
    long-term
    root {cause}
    technical debt
  `,
  'invent-and-simplify': `
    {invent|invention|prototype|patent}
    {proof-of-concept}
    proof of concept
    {automate|automation|simplify|script:verb}
    replaced … with
    for the first time
  `,
  'are-right-a-lot': `
    {judgment|judgement|assumption|hypothesis|dissent}
    changed my mind
    i was wrong
    incomplete {data|information}
    without enough? data
    {disconfirm}
    {alternative:noun|trade-off|tradeoff}
  `,
  'learn-and-be-curious': `
    taught myself
    {learn} how? to
    {learn} about/the/enough
    self-taught
    {course:noun|certification|tutorial}
    {shadow:past|shadow:participle|shadow:gerund}
    read the/every/all/through
    {explore:past|explore:gerund}
    curious
    had never used/worked/done/seen
    no prior/previous experience
  `,
  'hire-and-develop-the-best': `
    {hire:past|hire:participle|hire:gerund} unless after freeze
    {recruit:past|recruit:participle|recruit:gerund}
    interviewed … {candidate}
    {onboard|mentor|coach}
    {promote:past|promote:participle|promotion}
    succession/attrition
    career plan/growth/development
    {one-on-one}
    gave … feedback
    {train:verb} … {team|engineer|nurse|colleague|staff}
  `,
  'insist-on-the-highest-standards': `
    {defect|rework|audit|checklist|sla}
    quality bar
    refused to ship/launch/sign/release
    code {review}
    test coverage
    error {rate}
    root {cause}
    {stay} fixed
    {postmortem|post-mortem}
    not good enough
    our/my/own/higher/highest {standard}
    quality/engineering {standard}
    rejected the/it/them
  `,
  'think-big': `
    {vision|multi-year|multiyear}
    company-wide/companywide/org-wide/global/globally
    new {market|business|category}
    bold
    across all/every {region|country|site|team|market}
  `,
  'bias-for-action': `
    same day/night/afternoon/evening/morning
    within *? * {minute|hour}
    that night/evening/afternoon/weekend
    without waiting
    did not/n't wait
    reversible
    two-way/one-way door
    calculated risk
    {pilot}
    {roll} it? back
    immediately
    right away
    at once
  `,
  frugality: `
    no/without added/additional/extra/new {headcount|budget|spend|money|people}
    within/under budget
    {reuse:past|reuse:participle|reuse:gerund}
    cut … {spend|cost|bill}
    saved us
    cost {saving}
    open-source
    open source
    existing {hardware|budget|server|tool}
  `,
  'earn-trust': `
    {apologise|apologize}
    admitted/candid/candidly/listened/self-critical
    my own? mistake
    i was wrong
    owned up
    {rebuild} … {trust|relationship}
    regained/won/earned … {trust|confidence}
    transparent/transparently/transparency
  `,
  'dive-deep': `
    {log:noun|query|sql|anomaly}
    anomalous/sampled/traced
    root {cause}
    line by line
    row by row
    by hand
    pulled/read/checked/reviewed … {record|log|ticket|invoice|row}
    pulled/read/checked/reviewed … {order|case|sample|contract|data}
    audited/inspected/compared/counted … {record|log|ticket|invoice|row}
    {analyse:past|analyze:past} … {record|log|ticket|order|data}
    did not/n't match
    did not/n't add up
  `,
  'have-backbone-disagree-and-commit': `
    {disagree|disagreement|object:verb|objection|dissent}
    {push:past} back
    argued/escalated/convinced/persuaded
    challenged the/his/her/their/my
    i/then/fully committed
    stood my/our ground
  `,
  'deliver-results': `
    {goal|target|deadline|milestone|kpi}
    on time/schedule
    ahead of schedule/plan/time
    shipped/launched/delivered
    {exceed:past|exceed:participle|exceed:gerund}
    hit the/our/my {date|target|goal|deadline|number}
    {setback}
  `,
  'strive-to-be-earths-best-employer': `
    {safety|injury|injure|inclusion|diversity}
    safer/inclusive/diverse
    {burnout|burn-out|overtime|morale|fairness}
    engagement {score|survey}
    {work-life|well-being|wellbeing}
  `,
  'success-and-scale-bring-broad-responsibility': `
    {community|carbon|emission|sustainability|privacy}
    {accessibility|ethic|environment|donation|donate}
    sustainable/accessible/ethical/environmental/unintended
    secondary {effect}
  `,
}
