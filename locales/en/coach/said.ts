/** What may honestly be said of the readings: movement in words, and what looks like an event. */
export const said = {
  title: 'What your readings say',
  none: 'Nothing yet. It starts with your first reading.',
  values_one: 'One reading in four weeks: a number, not yet a movement. A trend takes eight readings over three weeks.',
  values_other:
    '{n} readings in four weeks. What lies between them can be chance; a trend takes eight readings over three weeks.',
  difference: '{change} since {day}. A trend takes eight readings over three weeks.',
  level: 'about level for four weeks ({change})',
  up_slight: 'slightly up in four weeks ({change}); may be normal movement',
  down_slight: 'slightly down in four weeks ({change}); may be normal movement',
  up_probable: 'probably rising: {change} in four weeks',
  down_probable: 'probably falling: {change} in four weeks',
  up_clear: 'clearly rising: {change} in four weeks',
  down_clear: 'clearly falling: {change} in four weeks',
  wobble: 'Nine of ten readings lie within {n} points of that course, above or below.',
  course:
    'It is the course of all {readings} readings since {day}. Today compares two days only, so the number there can differ.',
  plateau:
    'A plateau since {day}, between {low} and {high}. More of the same may keep this level. To try: one other habit in your weakest pillar.',
  'step-one':
    'A step of {points} on {day}, in {pillar} alone: probably a change of your profile or one big event. The trend starts afresh there.',
  'step-together':
    'A step of {points} on {day}, all four pillars alike: probably LinkedIn’s side, not yours. The trend starts afresh there.',
  'step-several':
    'A step of {points} on {day}, over several pillars. Its cause can’t be told. The trend starts afresh there.',
  echo: 'The quick rise of {points} points around {rose} is leaving the 90-day window. What it brought can drop out between {from} and {to}.',
  gapOpen_one: 'No reading for {n} day. What happened since is not known.',
  gapOpen_other: 'No reading for {n} days. What happened since is not known.',
  gapClosed: 'Nothing was read from {from} to {to}. What happened there is not known.',
  industry:
    'Since {day} LinkedIn compares you with {to}, before that with {from}. Your score goes on; the comparison starts afresh.',
  own: 'An indication from your own readings, not LinkedIn’s calculation.',
} as const;
