import type { Profile } from '@marginalia/engine'
import plain from './profiles/plain.json' with { type: 'json' }
import pressRelease from './profiles/press-release.json' with { type: 'json' }
import sixPager from './profiles/six-pager.json' with { type: 'json' }
import starStory from './profiles/star-story.json' with { type: 'json' }
import writtenAssessment from './profiles/written-assessment.json' with { type: 'json' }
import writtenAssessmentClassic from './profiles/written-assessment-classic.json' with { type: 'json' }

const list = [writtenAssessment, writtenAssessmentClassic, starStory, sixPager, pressRelease, plain]

/** The profiles that come with Marginalia, by name. */
export const profiles: ReadonlyMap<string, Profile> = new Map(
  list.map(profile => [profile.name, profile as unknown as Profile]),
)

/** What a text is reviewed as when nobody says. */
export const defaultProfile = 'written-assessment'
