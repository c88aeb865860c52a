/**
 * Words that WordNet lacks or knows in one part of speech only, in the notation of `generated/wordnet.ts`: how often
 * a lemma is a noun, verb, adjective or adverb (0 to 5), then its class as noun and as verb.
 * Source: own reading of texts about work.
 */
export const lexicon = `
n2 a smartphone
n2p coworker co-worker mentee reseller co-owner co-founder policymaker decision-maker barista fundraiser teammate sde tpm dev
n1a mailing operating parking shopping
n2i app chatbot plugin codebase backend frontend middleware dataset dashboard roadmap laptop api
n1L-s harbour
n1I kerb spanner
n1I-v tyre
n2c username login webinar slideshow standup faq
n2a rollout onboarding offboarding outsourcing insourcing staffing prioritization fundraising crowdfunding reseller
n2e timeframe workaround analytics skillset
n2g startup start-up nonprofit non-profit ngo org hr
n2. burnout buy-in cash-flow cashflow breakeven telehealth maintainability phishing mentorship
n0v4 ask
n1v2.c refactor onboard rerun rehire upskill fast-track uninstall reconfigure repurpose recalibrate rebrand incentivize incentivise
n0v2.c deploy
v2c automate digitize digitise redeploy prioritize prioritise optimize optimise standardize standardise customize customise
v2h onboard
n3v2k interface
n3v2s partner
n2v2m crowdsource source
n2v2. pilot staff scope surface pivot sunset
a2 high-quality cross-functional multidisciplinary non-technical tech-savvy data-driven underserved marginalized at-risk
a2 low-income first-generation overworked overbooked backlogged multi-year year-long real-time real-world
a2r1 in-house onsite offsite on-time first-hand second-hand full-time part-time long-term short-term online offline overnight
a3r3 daily weekly monthly quarterly yearly hourly nightly
r2 proactively seamlessly ahead anyways beforehand
`
