/** One tip per pillar, with where it comes from and how strong that is. No promises of points or reach. */
export const tip = {
  brand: 'Add one piece of work to your profile',
  brandHow: 'A slide deck, case or short video, at the job it belongs to or under Featured.',
  brandSource: 'LinkedIn’s list of what this pillar counts names a complete profile and media on it.',
  people: 'Do two filtered people searches',
  peopleHow: 'Filter on second degree, industry and job title. Read three of the profiles properly.',
  peopleSource:
    'LinkedIn’s list of what this pillar counts names people searches and profile views, with or without Sales Navigator.',
  insights: 'Leave two comments of more than 15 words',
  insightsHow: 'Name the point you react to and add something you saw yourself.',
  insightsSource: 'That comments count is on LinkedIn’s list of 2015; the 15 words are advice from practitioners.',
  relationships: 'Connect with two colleagues you work with',
  relationshipsHow: 'People who know you, with one personal line. They often know whom you would like to meet.',
  relationshipsSource: 'LinkedIn’s list of what this pillar counts names connections inside your own company.',
  minutes: '{n} min',
  'strength_linkedin-says': 'LinkedIn says, {year}',
  strength_counted: 'Counted',
  'strength_practitioners-say': 'Source: practitioners',
  'strength_rule-of-thumb': 'Our rule of thumb',
} as const;
