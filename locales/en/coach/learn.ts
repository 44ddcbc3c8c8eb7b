/** Learn: pillars, tiers, questions, figures, and a look at one's own positioning. */
export const learn = {
  pillars: 'The four pillars',
  pillarsLead:
    'The total is their plain sum. LinkedIn published once what it counts, not how heavily: the lists below are from 2015, formula version 3.',
  published: 'What LinkedIn listed in 2015',
  brand: 'Being there as a professional, with a complete profile that tells others what you do for them.',
  brandList:
    'Profile completeness; media on the profile; endorsements; long articles, and followers that came through them.',
  people: 'Finding people who matter to your work, by searching and by looking properly.',
  peopleList:
    'People searches and advanced searches; profiles viewed, also outside your network; views of your own profile; days active; with Sales Navigator also leads saved.',
  insights: 'Sharing what is worth knowing, and joining in on what others share.',
  insightsList:
    'Short posts; reactions, comments and shares, given and received; messages sent and how often they are answered; groups joined; with Sales Navigator also accounts saved and researched.',
  relationships: 'A network that you tend, up to the people who decide.',
  relationshipsList:
    'Connections; among them senior people (vice president and up) and co-workers; how many of your invitations are accepted.',
  tiers: 'The four tiers',
  tiersLead: 'Of the rounded total.',
  here: 'you are here',
  range: '{from}–{to}',
  beginner: 'A profile with gaps, a small network, little activity. Much to gain with small things.',
  developing: 'A decent profile and a growing network; sharing and keeping in touch come in fits and starts.',
  proficient: 'Steady: a sharp profile, the right people, and part of the conversation.',
  leader: 'A strong name, a tended network and constant contact. Here it is about keeping a rhythm.',
  faq: 'Questions',
  updated: 'How often does it change?',
  updatedWhy:
    'LinkedIn refreshes it daily, over about the last 90 days. So one day shows little, and a new habit takes weeks to show.',
  seen: 'Who can see it?',
  seenWhy:
    'Only you. With a Sales Navigator seat of your company, your team and its admin can see your score and the team’s ranking, too.',
  certain: 'Does a high score bring business?',
  certainWhy:
    'Nobody can promise that. It is an early sign of activity and presence; closing a deal takes other skills. Whether it affects reach, LinkedIn has not confirmed.',
  average: 'What is a normal score?',
  averageWhy:
    'Compare with the averages on your own page. 40 to 50 is often quoted; LinkedIn’s own count of sales people in 2015 was 28.',
  rank: 'What does “top 12%” mean?',
  rankWhy:
    'Your place in a group, counted from the front: lower is better. It also moves when others move, and a change of industry on your profile changes the group.',
  full: 'What if a pillar is full?',
  fullWhy: 'Then there is nothing to gain in it. Keep it warm, and spend your time on another.',
  figures: 'Figures you may meet',
  figuresLead: 'Quoted as what they are. None of them says that a score causes a result.',
  positioning: 'Does your positioning stand?',
  positioningLead:
    'From what you stand for to what you do. Tick what you could say aloud today; nothing of this is kept.',
  position1: 'I can say in one sentence what I help people with.',
  position2: 'I know which values I show, also when nobody asks.',
  position3: 'I know for whom I want to be there, by role and industry.',
  position4: 'I know the questions that keep these people awake.',
  position5: 'I have one goal for the next 90 days.',
  position6: 'What I do each week serves that goal.',
  position7: 'My headline and About say all this in my customer’s words.',
  positionNext: 'Begin here: {text}',
  positionAll: 'It stands. Now it is about the rhythm.',
} as const;
