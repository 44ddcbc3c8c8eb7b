/** The comparison with others in words. */
export const compare = {
  'industry_clearly-above': 'Clearly above your industry’s average.',
  industry_above: 'Above your industry’s average.',
  industry_level: 'About level with your industry.',
  industry_below: 'Below your industry’s average.',
  'network_clearly-above': 'Clearly above your network’s average.',
  network_above: 'Above your network’s average.',
  network_level: 'About level with your network.',
  network_below: 'Below your network’s average.',
  place_top: 'By rank among the top 10%.',
  place_high: 'By rank among the top 25%.',
  'place_upper-half': 'By rank in the upper half.',
  'place_lower-half': 'By rank in the lower half.',
  note: 'A number says little by itself: 60 can be a top place where the average is 45. LinkedIn shows no averages per pillar.',
} as const;
