import { phrases } from '../lexicon';

/** How English says what a note takes up: one certain thing between two people. */
export const anchors = {
  theirs: phrases(String.raw`
    (episode|chapter|issue|item|page|slide) (#|one|two|three|four|five|six|ten)
    your (column|quote|entry|op ed|rant|letter|take|reel|profile of|map|poem|speech|dissertation|patent|drawing|chart|answers|questions|comments|stories|remarks|tips|slides|recipes) (in|on|about|of|at|to|from|under|that|doubting|with|for|explaining|where|against)
    (read|cited|used|quoted|framed|copied|tried|laminated|shared|translated|pinned) your (\p{L}+|#) (\p{L}+ )?(on|about|in|from|of|with|to|for|doubting)
    (your|ur) (last |latest |recent |own |lovely |great |excellent |honest |brilliant |funny |wonderful |short |long |little |first |new |two |second |very |thoughtful |sharp |clear )*(post|article|comment|talk|podcast|episode|story|piece|question|answer|reply|remark|tip|video|poll|thread|keynote|presentation|workshop|session|webinar|interview|newsletter|column|blog|book|chapter|report|line|point|advice|slide|slides|photo|photos|picture|pictures|map|list|checklist|example|panel|lecture|speech|paper|thesis|carousel|series|essay|rant|note|drawing|spreadsheet|recipe|demo|stand|booth|exhibition|guide|description|account|explanation|comparison|sentence|words|idea|experiment|update|announcement|review|appeal|reaction|response|theory|plea|confession|anecdote|joke|letter|analysis|case|figures|graph|chart)
    (the|that|this) (post|article|comment|talk|podcast|episode|story|piece|question|answer|reply|remark|tip|video|poll|thread|keynote|presentation|workshop|session|webinar|interview|photo|picture|list|line|slide|example|checklist) (you|of yours|where you|in which you|about|on|that you|by you)
    (heard|listened to|read|saw|watched|caught|found|enjoyed|loved|liked|finished|printed|saved|shared|followed|replayed) (you|your)`),
  about: phrases(String.raw`
    (post|article|comment|talk|podcast|episode|story|piece|question|answer|reply|remark|tip|video|poll|thread|keynote|presentation|workshop|session|webinar|interview|newsletter|column|blog|book|chapter|report|line|point|advice|slide|slides|photo|photos|picture|pictures|list|checklist|panel|lecture|speech|paper|words|description|explanation|comparison|update|review|reaction|plea|take|piece|thread|demo|rant|analysis) (last week |yesterday |this morning |today |on monday |on tuesday |of last \p{L}+ |from \p{L}+ |the other day )?(about|on|of|that|where|in which|under|below|at|with|from|in|explaining|comparing|describing|against|called|regarding|last|this|yesterday|today)`),
  said: phrases(String.raw`
    you (\p{L}+ly |also |once |kindly |just |recently |both |two |were |even )*([\p{L}]{3,}ed|had|were|gave|took|made|found|drew|left|held|stood|sat|ran|brought|kept|sent|built|lent|lost|won|drove|sang|knew) (me|my|the|a|an|in|on|at|that|us|our|how|to|with|your|for|it|his|her|when|up|by)
    you (once|were|are) (the|that) (one|only|woman|man|person|guy)
    you (\p{L}+ly |once |also |just |recently |first |even )?(answered|replied|wrote|said|asked|mentioned|told|explained|shared|posted|described|compared|commented|argued|called|warned|recommended|suggested|pointed|showed|gave|talked|spoke|voted|helped|presented|admitted|put|brought|drew|published|hosted|moderated|organised|organized|ran|led|taught|defended|corrected|reminded|quoted|made me|used)
    (what|how|when|the way|where) you (\p{L}+ly )?(said|wrote|described|explained|handled|told|put|compared|answered|posted|shared|did|thanked|called|asked|spoke|talked|drew|built|turned|made)
    (commented|replied|answered|reacted|responded|voted|asked|joined|liked) (on|to|under|in|about|my)
    (my|our) (post|article|comment|question|poll|webinar|talk|video|podcast|event|workshop|session|thread|photo|story)`),
  event: phrases(`
    (at|during|after|from|in|for|of) (the|this|last|yesterday's|monday's|tuesday's|wednesday's|thursday's|friday's|today's|your|our|that|tonight's|saturday's|sunday's|this morning's|this year's|last week's|last night's|a) ~ (conference|summit|meetup|fair|expo|trade show|show|webinar|workshop|event|congress|session|meeting|forum|seminar|symposium|festival|day|days|evening|night|breakfast|lunch|dinner|drinks|panel|course|training|class|masterclass|hackathon|hearing|exam|exhibition|launch|opening|reception|round table|roundtable|debate|open day|tour|visit|gathering|talk|keynote|lecture|ceremony|awards|convention|retreat|camp|walk|ride|kick off|demo|demo day|market|train|flight|queue|table|stand|booth|stall|hall|workshop)
    (conference|summit|meetup|fair|expo|webinar|congress|forum|seminar|symposium|festival|hackathon|convention|round table|roundtable|open day|demo day|careers day|trade show|study day|training day|masterclass) (in|on|at|last|yesterday|about|next|this)
    (stand|booth|table|hall|row|room|stall|workshop|breakout|panel) (#|next|opposite|on|about|across|beside)
    (we|i|you) (both )?(are|were|will be|'re|will) (both |also |all )?(at|on|in|going|there|attending|speaking|on the list|signed up|registered|exhibiting)
    (attendee list|guest list|delegate list|on the list|participants list|programme of|line up)`),
  met: phrases(`
    (we|you and i|you and me) (both )?(did|voted|worked|studied|trained|played|ran|took|had|carried|won|lost|sang|swam|marched|rode|drove|saw|heard|laughed|ended|started|grew|were|used)
    (recognised|recognized|remember|remembered|noticed|spotted) (you|your|me)
    (nice|good|great|lovely|fun|pleasure|glad|enjoyed|wonderful) (meeting|talking|speaking|chatting|to meet you|to have met|to see you|seeing you|sitting|working|to talk|to speak|to finally|running|to run|bumping|to bump)
    (we|i) (briefly |just |once |both |all |recently |finally |even |almost |nearly )*(met|spoke|talked|sat|shared|chatted|shook|queued|stood|bumped|ran into|worked|studied|missed each other|danced|travelled|swapped|exchanged|played|discussed|laughed|waited|walked|were neighbours|crossed|had coffee|had lunch)
    (sat|stood|sitting|standing) (next|beside|behind|opposite|in front|across|together|at the same)
    (i was|i'm|i am|that was me|me) (the|that) (one|guy|woman|man|person|girl|lady|chap|bloke)
    (as promised|as agreed|after our|since our|following our|our (chat|talk|conversation|meeting|call|encounter|discussion|lunch|walk|time))`),
  referred: phrases(`
    (mentioned|told me|said|suggested|thought|reckoned|says|tells me) (that )?(you're|you are|you were|you might|you may|you could|i|we|that you|you had|you've|your)
    (suggested|told me|recommended|mentioned|introduced|referred|said|pointed|advised|thought|insists|swears|says|gave me|speaks|spoke|sends|sent me|encouraged|urged|reckons|keeps talking|showed me|asked me|passed|tipped) (i|you|us|me|your|that|we|highly|so|about|to|her|his|their|their regards)
    (via|through|thanks to|greetings from|regards from|know|knows|friend of|colleague of|neighbour of|sister of|brother of|works with|worked with|work with|hello from) 
    (both|mutual) (know|worked with|friend|contact|friends)
    (your name) (came up|was mentioned|from|is)`),
  shared: phrases(`
    (another|fellow) (ex|former|old) _
    (did|do) the same _ _
    your (project|letter|photo|name|team|daughter|son|work|garden|pond|shop|garden|paper|plan|fix|trick|recipe|idea|design|claim) (with|in|to|at|on|of|for|about|came)
    (we|you and i) (both|also|all|once|share|shared) (did|went|studied|worked|graduated|are|were|know|have|started|play|played|train|live|volunteer|trained|taught|sing|row|run|grew|served|used|belong|sit|sat|follow|signed|contributed|joined|attended|took|came|spent|love|come|sang)
    (same|shared) (school|university|college|course|class|year|group|employer|team|project|village|street|company|department|building|programme|program|club|office|faculty|cohort|choir|board|floor|town|degree|lecture|teacher|professor|training|track|batch|train)
    (fellow) _
    (class|cohort|graduated|alumn*|intake|batch) (of|in|from|at|here|#)
    alum*
    (member|members) of
    (in|from|of|through) (the|our) ~ (group|community|network|alumni|forum|association|slack|club|whatsapp group|channel|society|chapter|guild|choir|team|board|committee|course|project)
    (studied|worked|graduated|trained|started|interned|volunteered|taught) (at|for|with|in|under|on|together)
    (former|ex|old) (colleague|colleagues|student|classmate|teammate|neighbour|neighbor|employer|pupil|roommate|boss|team)
    (colleagues|classmates|neighbours|housemates|roommates) (at|in|from|back|of)
    (also|another|too) (in|from|at|a) (the|#)?
    (back|days|time|years) (at|in|when|with) (the|#)?
    used to (work|study|live|be)`),
  role: phrases(`
    (congrat*|congrats) on ~ (new|your new|promotion|appointment) ~ (role|position|job|post|title|function|as|at|to)
    (congrat*|congrats|well done|best of luck|good luck|all the best|success|enjoy|welcome) ~ (new|role|job|promotion|appointment|position|move|moving|joining|step|start|starting|launch|nomination|award|becoming|switch|first|partner|opening|degree|phd|title|board|anniversary|winning|years)
    (your|the|a) (new|next|recent|big|upcoming) (role|job|position|move|step|team|company|start|adventure|post|shop|office|appointment|challenge|title|function|employer|chapter|promotion)
    (promoted|appointed|joined|joining|moved to|moving to|starting at|starting as|started at|started as|start at|start as|taking over|took over|switch to|switched to|became|becoming|elected|nominated|named) 
    (first|second|third) (day|days|week|weeks|month|months|head|director|female|ever|quarter) (at|as|in|of|there)?
    (saw|see|read|heard|noticed) (that )?(you|you're|you are|you've|you have|your) (just |recently |now |been |have |are )*(moved|joined|started|became|become|starting|joining|moving|promoted|appointed|taking|took|opened|won|leaving|left|retired|new|published|hiring|made|speaking|got|launched|graduated)`),
  when: phrases(`
    (yesterday|yesterday's|last (week|night|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|spring|summer|autumn|winter|weekend)|this (morning|afternoon|week|evening)|(on|of|last|next|this) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the #)|in (january|february|march|april|may|june|july|august|september|october|november|december|#)|(two|three|four|#) (weeks|days|years|months) ago|back in|earlier (today|this week)|tonight|today's|the other (day|week)|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's)`),
};
