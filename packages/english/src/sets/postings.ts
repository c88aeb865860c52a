import { fixedExpressions } from '../expression.ts'

/** Headings of what stands in every posting. */
export const boilerplateHeadings = {
  'equal-opportunity': fixedExpressions(`
    equal employment opportunity/opportunities, equal opportunity/opportunities, eeo, accommodations/accommodation, legal
    disclaimer, privacy notice, diversity statement, fair chance
  `),
  benefits: fixedExpressions(`
    benefits, perks, compensation, pay range/transparency, salary, rewards, what we offer, what you'll/you get, why you'll love
  `),
  'hiring-process': fixedExpressions(`
    hiring/interview/application/selection/recruitment/recruiting/recruiter process, how to apply, next steps, apply now
  `),
  culture: fixedExpressions(`
    culture, diversity, diverse experiences, inclusion/inclusive, work life, worklife, mentorship, career growth, life at
    our values, belonging
  `),
}
/** Headings of what the job is. */
export const dutyHeadings = fixedExpressions(`
  responsibility/responsibilities, what you'll do/own/work, what you will do/own/work, duties, the/this/your role/job/work/team/position
  job description, day in the life, a week in, you will, mission of
`)
/** Headings of who is looked for. */
export const qualificationHeadings = fixedExpressions(`
  qualifications/qualification, requirements/requirement, what/who you're/you/we're/we bring/look/need/are
  what/who you're/you/we're/we are looking, what/who you're/we're looking, you bring, skills, experience, must haves/have
  nice/good to have, about you, preferred
`)
/** Words that only boilerplate has. */
export const boilerplateTexts = {
  'equal-opportunity': fixedExpressions(`
    equal opportunity employers/employer, without regard to race/gender/age/sex/colour/color, does/do not discriminate
    protected veterans/veteran/class/classes/characteristics/characteristic/status
    workplace/reasonable accommodations/accommodation, fair chance, arrest or/and conviction/convictions, e verify, affirmative action
  `),
  benefits: fixedExpressions(`
    medical/dental/vision and/dental/vision/insurance/coverage, 401 k, 401k, paid time off, paid parental/vacation/leave/holidays
    base pay/salary range, base pay/salary for this, compensation/pay reflects/range/package/ranges, compensation/pay is based
    sign on payments/payment/bonus, signon payments/payment/bonus, restricted stock, pension plan/scheme, company car, gym membership
  `),
  'hiring-process': fixedExpressions(`
    submit/send us your resume/résumé/application/cv, submit/send your resume/résumé/application/cv
    recruiter will call/contact/get, only shortlisted, background check/checks, applications/application are/is reviewed/accepted
    recruitment agency/agencies, click on apply, click apply
  `),
  culture: fixedExpressions(`
    affinity groups/group, work life balance/harmony, worklife balance/harmony, inclusive culture/team/environment/workplace
    embrace our differences, embrace differences, even if you do not meet all/every, even if you don't meet all/every
    bring your whole/authentic self/selves, we value diverse/work, diverse experiences/perspectives, knowledge sharing and mentorship
  `),
  'about-us': fixedExpressions(`
    is the world's, is a leading/global/fortune, is one of the world's, earth's most customer centric, we pioneered
    most comprehensive and broadly adopted, founded in #, trusted by millions/thousands/startups/customers
  `),
}
