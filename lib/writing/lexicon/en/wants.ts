import { phrases } from '../lexicon';

/** How English says that a note is after something: a sale, a job, a yes, the reader’s time. */
export const wants = {
  we: phrases(String.raw`
    (we|i) (also |only |mostly |mainly |just |now |still |happily |gladly |specially |normally |usually )?(fit|stock|repair|mend|service|insure|translate|subtitle|edit|photograph|film|paint|tutor|hire out|let out|broker|source|recycle|haul|ship|cater|cook for|feed|refurbish|restore|calibrate|inspect|survey|audit|proofread|ghostwrite|transcribe|machine|weld|bake|roast|brew|grow|maintain|look after|take care of|take on|take over|buy up|buy in|pick up|collect|deal with|deal in|trade in|sort|sort out|step in|stand in|plug|chase|answer the phones|answer phones|answer calls|do the|do your|put together|come out|come in|come to you|undercut|beat)
    (we|i) (know|have|keep|hold|found|got|'ve got) (a|the|some|an|another) (fix|cure|answer|remedy|solution|way|trick|knack|alternative|buyer|tenant|someone|spare|few|gap|slot|opening|van|space|room|idea|proposal|plan|offer)
    (that|this|it|they|these|which|those) (is|are|'s|was|were|happens to be) ~ (what|why) (we|i) (do|did|make|made|built|build|sell|sold|fix|started|set up|wrote|offer|exist|are for|am for)
    (that's|that is|it's|this is|it is|they're|which is) (what|exactly what|precisely what|just what|pretty much what|why|where|our|my) (we|i|job|trade|line|thing|bread|speciality|specialty|department|whole|day|business|patch)
    (is|are|was|were) (our|my|literally our|rather my|right up our|right up my) (job|trade|line|thing|bread and butter|speciality|specialty|department|whole business|day job|business|patch|field|street|daily work|forte|game|living)
    (all|most of what|everything|the only thing|nothing but what) (we|i) (do|make|sell|fix|touch|handle|are|build)
    (pays|paying) (my|our) (rent|bills|mortgage|wages)
    (since|before|until|with|after|once) (our|my|we|i) (\p{L}+ )?(went|go|goes|came|come|moved|took|started|stepped|fitted|installed|put|arrived|got|kit|machine|stuff|system|people)
    (ours|mine) (is|are|was|were|does|do|did|cost|costs|last|lasts|come|comes|go|goes|run|runs|fit|fits|work|works|can|will|won't|don't|doesn't|never|take|takes|hold|holds|weigh|weighs|start|starts|sit|sits|stay|stays)
    (i|we) (would|could|might|can|will|'d|'ll) (happily |gladly |easily |quite happily )?(take|have|swap|fix|match|beat|sort|cover|step in|pick up|handle|collect|come|bring|leave|lend|let you|save|drop|pop|put|undercut|halve|spare|squeeze|do it|do that|do yours|be there|quote|throw in|mend|relieve)
    (i|we) (do|make|sell|fix|build|write|repair|run|clean|train|design|teach|mend|fit|supply|provide|rent|print|import|handle|cover) (exactly |precisely |just )?(that|those|them|these|this|it|one|ones|professionally|for a living|commercially|all of it|the lot|for hire)
    (we|i|our team|our company|my company|my team|our agency|my agency|our firm|my firm|our platform|our tool|our software|our app|our product) (also |currently |mainly |now |just |specialise in |specialize in |specifically |already |recently |actually |exclusively |typically |mostly )?(help|helps|support|supports|enable|enables|offer|offers|provide|provides|deliver|delivers|sell|sells|build|builds|built|make|makes|develop|develops|developed|design|designs|supply|supplies|specialise|specialize|specialising|specializing|coach|coaches|train|trains|advise|advises|consult|consults|assist|assists|rent|lease|install|installs|produce|produces|manufacture|manufactures|import|distribute|represent|represents|recruit|place|match|connect|save|saves|reduce|reduces|cut|cuts|boost|automate|automates|take|takes|handle|handles|run|runs|solve|solves|fix|fixes|guarantee|launched|launch|created|create|write|do|does|clean|print|host|work with|works with|partner|partnered|transform|turn|turns|replace|replaces|fund|invest|invests|organise|organize|cover|covers|fill|fills|find|finds|get|gets|let|lets|keep|keeps|give|gives)
    (helping|enabling|empowering|supporting|serving|coaching|offering|providing|supplying|saving|specialised|specialized|specialising|specializing) (companies|businesses|founders|teams|leaders|people|firms|brands|owners|managers|in|with|smes|organisations|organizations|clients|customers|professionals|coaches|you|hr|sales|shops)
    (my|our) (clients|customers|users|service|services|product|products|solution|solutions|platform|tool|tools|software|app|programme|program|course|agency|method|methodology|approach|offer|offering|offerings|package|packages|system|framework|training|workshop|workshops|masterclass|coaching|portfolio|catalogue|catalog|range|startup|start up|consultancy|firm|studio|shop|brand|team can|team could|team would|company|candidates|candidate|consultants|developers|freelancers|book|newsletter|webinar|community|event)
    (with|from|through|at) us
    (we|i) (can|could|would|might|may) (help|support|save|offer|do|show|assist|cut|reduce|get|make|bring|add|take|provide|be|improve|solve|free|double|deliver|supply|fill|work)
    i (sell|represent|run a|run an|own a|founded|started a|co founded|created a|built a|wrote a|launched)`),
  wares: phrases(`
    (solution|solutions|software|saas|platform|tool|product|service|services|agency|consultancy|app|system|crm|package|bundle|subscription|programme|program|portfolio|package|packages|licence|license|policy|policies|loan|leasing|funding|investment|investments|properties|webinar|masterclass|workshop|training|coaching|course|e learning|membership|mastermind|bootcamp|audit|scan|check|quote|pricing|prices|price|rates|discount|offer|deal|demo|trial|pilot|sample|samples|brochure|catalogue|proposal|partnership|collaboration|synergies|synergy|leads|roi|revenue|pipeline|growth|outsourcing|offshore|developers|staff|candidates)`),
  benefit: phrases(String.raw`
    so (that )?(you|your|they|nobody|no one|that|it|this|there|none|people|staff) (\p{L}+ )?(never|don't|doesn't|needn't|won't|can|stop|stops|no longer|always|only|keep|sleep|get|have|know|stay|stays)
    (leave|let us|let me|give us|give me|hand) (have |take |worry |do |deal |handle |sort |carry |wrestle )?(it|that|this|all that|the rest|the worry|the headache|the hassle|the paperwork|the mess|the job|the lot|the rest|the grief|about) (to|with|for|about|off|over|over to)? ?(us|me|you|it|that)?
    (let us|let me|we'll|we will|i'll|i will|we can|i can|we could|i could) (have|take|take on|carry|deal with|handle|sort|sort out|worry about|lift|shoulder|do) (the|that|this|it|all|your|those|some|any) ?(headache|hassle|worry|grief|paperwork|pain|rest|lot|boring|dull|heavy|hard|dirty|night|weekend|calls|admin|bit|part|out|off|of|for)?
    (off|from) your (hands|plate|shoulders|desk|mind|back|list|to do list|books|chest)
    (there's|there is|there are|there must be) (a|an|another|always a|always an) (\p{L}+ )?(way|fix|cure|answer|remedy|alternative|trick|solution|better|easier|cheaper|simpler|shortcut|tool|form|grant|scheme|app) ?(round|around|out|to|for)?
    (doesn't|don't|needn't|no longer|need not|wouldn't|shouldn't|didn't) (have to|need|cost|hurt|be|take) (be|do|to|you|that|much|like|this|a|so|the|anything|more)
    (you|they|your \p{L}+) (needn't|wouldn't need|won't need|need never|would never|will never|won't have|wouldn't have|don't have to|no longer have|can stop|could stop|could skip|can skip|would sleep|can forget|could forget|get back|would get|could get|could have|could be|might save|must be|deserve|deserves)
    (haven't|hasn't|hadn't|not|never|nobody has|no one has) (\p{L}+ed|had|lost|missed|been|seen|paid|needed) (a|an|one|any|back|since|the) ?(\p{L}+ )?(since|again)?
    (was|were|had been|used to be|kept|been) (losing|wasting|writing off|throwing|paying|spending|chasing|missing|binning|scrapping|sending|turning away|waiting|burning|struggling|drowning|short)
    (stopped|quit|ended|cut|cut out|gave up|halved|got rid of) (losing|wasting|paying|throwing|chasing|missing|binning|scrapping|worrying|printing|typing|guessing|using|buying|their|all|the|its)
    (went|gone|go|down|up|fell|dropped|fallen|rose|came down|come down|cut) from (#|\p{L}+) (\p{L}+ )?to (#|\p{L}+)
    (same|about|roughly|much|exactly) (\p{L}+ )?(as|like|your) (yours|you|size|your)
    (your size|near you|down the road|round the corner|around the corner|next door to you|in your street|on your patch|in your area|in your town|on your doorstep|your neighbours|your neighbors|others like you|your competitors|your rivals|in your shoes|in your position|in your line of work)
    (cost|costs|costing|costed) (half|less|you|a fraction|a third|nothing|nowt|pennies|#|no more|the same|about|under|around)
    (last|lasts|lasting) (twice|longer|as long|years|for years|a lifetime|three times|ten years)
    (pay|pays|paid|paying) (for itself|for themselves|only|per|when|if|by|back|me|us|nothing|you|as you go|on results)
    (no|not a|zero|without) (win no fee|fuss|mess|bother|nonsense|middleman|middlemen|contract|tie in|minimum|call out|downtime|disruption|training needed|app|screen|login|card|deposit|sign up|installation|digging|drilling|waiting|jargon|small print|faff)
    your (challenges|needs|pain points|goals|priorities|situation|growth plans|bottlenecks)
    (way|ways|how) (we|i) (can|could|might) (support|help|work together|collaborate|add|be of)
    (where|if|whether) (we|i) (can|could|might) (support|help|add|be of)
    (you|your|yours) ~ (save|saves|saving|reduce|reducing|cut|cutting|increase|boost|grow|scale|double|triple|improve|lower|earn|gain|win|avoid|free|speed)
    (save|saves|saving|reduce|reduces|cut|cuts|cutting|slash|increase|increases|boost|boosts|double|doubles|triple|lower|lowers|improve|improves|speed|grow|scale|free up|skip|stop|halve|halves|win|shorten|simplify|streamline|optimise|optimize|maximise|maximize|automate|raise|generate) (you|your|their|the|time|costs|cost|money|up|on|by|energy|sales|revenue|leads|hours|turnover|productivity|admin|downtime|waste|errors|conversion|#|up to|more|his|her|losing|paying|wasting|chasing|those|these)
    (companies|teams|businesses|firms|people|leaders|managers|organisations|organizations|founders|owners|shops|schools|brands|directors|practices|hospitals|clients|professionals|sales teams|departments|entrepreneurs|advisers|coaches|agencies|plants|stores) (like|such as|similar to|in your|of your) (yours|you|your|position|size)
    (like|such as) (yours|you|your team|your company)
    for (you|your team|your company|your business|your clients|your department|your organisation|your organization|companies|teams|leaders|people like you)
    (could|can|might|would|may) (be|also be|really|genuinely|be of)? ?(help|benefit|save|interest|useful|valuable|relevant|interesting|suit|fit|work|make|change|add|support) ~ (you|your)
    (relevant|useful|interesting|valuable|a fit|a good fit|great fit|perfect fit|good match|match|suitable|of interest|of value|something|beneficial|worthwhile) (to|for|with) (you|your|both|us)
    (within|in|under) (#|two|three|six|eight|ten|thirty|sixty|ninety) (days|weeks|months|minutes|hours|seconds)
    (#)(%|x)? (more|less|faster|cheaper|higher|lower|off|cheaper|quicker)
    (up to|by|average of|average|typically|with) (#|half|a third|a quarter|one third)
    (faster|cheaper|easier|smarter|quicker|quieter|lighter|calmer|simpler|better) (than|for|and|way|with|without|onboarding|hiring|sales|meetings)
    (without|no) (any |the |all that |all the |extra )?(hassle|stress|obligation|obligations|strings|cost|costs|effort|extra|risk|headache|headaches|paperwork|hidden|downtime|commitment|catch|upfront|cure)
    (tired|sick|struggling|frustrated|fed up|losing|wasting|missing out|spending too|paying too|leaving money|overpaying|overpay|worried) (of|with|to|by|on|much|from|about|time|sleep|money|out)?
    (win win|mutually beneficial|mutual benefit|results|guaranteed|guarantee|proven|roi|next level|game changer|10x|synerg*|added value|no cure no pay|risk free|limited time|last spots|spots left|exclusive|early bird|special price)
    did you know
    imagine
    what if (you|your|we|i)
    how much (time|money|does|do|is) (you|your|it)?`),
  minutes: phrases(String.raw`
    (#|five|ten|fifteen|twenty|thirty|few|couple of|quarter of an|half an|half|spare|an) ?(min|mins|minutes|minute|hour)
    (quick|short|brief|informal|virtual|friendly|intro|introductory|discovery|strategy|exploratory|non binding|no obligation|15 min|20 min|30 min|free|phone|video|zoom|teams|sales|coffee|proper) (call|chat|meeting|conversation|intro|coffee|talk|catch up|demo|session|zoom|teams|phone|introduction|look|tour|consult|consultation|question|date|meet)
    (coffee|lunch|beer|drink|tea|zoom|call) (next|sometime|soon|this|together|on|some|with you|one day|or|to|\?)
    (over|grab|have|get|buy you|do|drink|for|share) (a |an |some )?(virtual |quick |cup of )?(coffee|lunch|tea|cuppa|call|drink|beer|zoom)`),
  appointment: phrases(String.raw`
    (a|any|quick|wee|little|proper|good|worth a|for a|have a) (natter|chinwag|cuppa|brew|pint|word|blether|gab|bite|look in|catch up|meet up|conversation|sit down|powwow)
    (my treat|on my tab|i'm buying|i'll buy|first round|the coffee|coffee's|coffee is|lunch is|lunch's|the kettle) (is|on me|on us|are on me|'s on)
    (i'm|i am|we're|we are|i'll be|we'll be|i will be|we will be|i happen to be|our van is|my van is|our rep is|one of us is) (in|near|round|around|over|down|up|passing|not far|local|close by|next door|visiting) ~ (week|monday|tuesday|wednesday|thursday|friday|saturday|area|way|part of the world|neck|town|anyway|anyhow|#|month|tomorrow|today|next|in may|in june|patch|neighbourhood|region|road)
    (could|can|might|may|shall|will|i'll|we'll|i'd|happy to|glad to|let me|let us) (i |we )?(\p{L}+ )?(pop|drop|swing|nip|come|call|stop|be|look|bring) (in|by|round|over|past|down|up|there|it|one|some|along|a few)
    (name|pick|choose|say|suggest|give me|give us|tell me|tell us) (a|the|your|any) (\p{L}+ )?(day|time|date|hour|morning|evening|place|number|slot|weekday|week)
    (any|whatever|whichever|what|which) (day|time|morning|afternoon|evening|week) (suits|works|is good|you like|would|will|is best|is fine|you)
    (when|where) (could|can|may|shall|might|would) (we|i|you) (talk|meet|come|call|speak|visit|drop|pop|ring|see|be|start|have|find)
    (got|have|find|spare|free) (a|an|some|#|five|ten) (moment|minute|second|sec|hour|window|gap|slot|day|morning|afternoon) ?(for|this|next|on|to|tomorrow)?
    (got|have you|do you have|is there) (a |any )?(free|spare|time) (saturday|sunday|monday|tuesday|wednesday|thursday|friday|morning|afternoon|evening|hour|minute|day|for|to|this|next)
    (value in|benefit from|worth having|up for) (a|having a) (conversation|chat|call|talk)
    (what your|how your|see your) (calendar|diary|schedule|week)
    (book|schedule|set up|arrange|plan|plan in|jump on|hop on|get on|have|do|grab|find|fix|organise|organize|hold|make|propose|suggest|squeeze in|pencil in|pop in for|come by for|drop by for) ~ (call|chat|meeting|demo|time|slot|appointment|conversation|moment|visit|talk|session|zoom|intro|coffee|introduction|catch up|meet|date)
    (next|this|coming) (week|monday|tuesday|wednesday|thursday|friday|month) \?
    (are you|would you be|you) (free|available|around|open)
    (free|available) (next|this|on|for|to|tomorrow|thursday|tuesday|monday|wednesday|friday|in|anytime)
    (does|would|will|how about|how is|how does|what about|is) ~ (tuesday|thursday|monday|wednesday|friday|next week|tomorrow|suit|work) 
    (suit|suits|work|works) (for |best for )?you
    (when|what time|which day) (suits|works|would|can|are you|could|is good|shall|should)
    (your|my) (calendar|diary|agenda|calendly|schedule|availability)
    (calendly|link to book|booking link|book a)
    (let's|can we|could we|shall we|should we|may we|might we|would love to|i'd love to|love to|like to|happy to|glad to|can i|could i|may i) (quickly |briefly |maybe |perhaps )?(talk|speak|call|meet|chat|discuss|hop|jump|show you|walk you|present|demonstrate|visit|drop by|come by|stop by|sit down|catch up|explore|pick your brain|explain|tell you|give you|run you|schedule|book|set up|arrange)
    (talk|speak|call|meet|chat|connect|discuss|catch up) (next week|this week|tomorrow|on monday|on tuesday|on wednesday|on thursday|on friday|sometime|further|briefly|by phone|over the phone|on the phone|over zoom|live|in person)
    pick your brain
    (spare|give me|have) (me )?(a |an |#|five|ten|fifteen|twenty|some|few|half) ~ (min|mins|minute|minutes|moment|time|hour)
    (walk|talk|take|guide|run) you through
    (show|tell|explain to|demonstrate|prove|present) you (how|our|what|the|a|in|more|around|why|what's|some)`),
  may: phrases(String.raw`
    (want|fancy|like|care for|need|after|could you use|can you use|got room for|got space for|room for|tempted by|interested in|in need of|up for|any use for|any interest in|any call for|any need for|any demand for|any room for) (a|an|one|some|it|in|any|to|more|another|two|three|#|the|yours|that|them|help|first|access|proof|details|numbers|figures) ~ \?
    (do|would|could|might|will|did) you (\p{L}+ )?(want|fancy|like|need|care|use|take|try|test|have|buy|swap|stock|consider|put|join|host|chip|lend|spare|sign|back|match|sell|rip|give|pass|mind|share|sponsor|come|be)
    (shall|should|can|could|may|might|must) (i|we) (put|save|keep|hold|reserve|set|leave|drop|bring|pop|pencil|add|sign|count|book|get|fetch|post|order|make|hand|knock|run|draw|price|quote|tempt|interest|borrow|do|try|help|start|lend|have|take)
    (say|give) (the word|yes|aye|when|us a|me a|it a|us the|me the)
    (think of|remember|bear|keep|have|hold on to|note|save|pin|file) (me|us|my name|our name|my number|our number|my card|our card|my details|our details|this|my name|somewhere|in mind) ?(in mind|somewhere|handy|safe|for|when|if|next|on|to hand)?
    (you know|you'll know|now you know) (where|who|how|whom) (to|i|we|you)
    (my|our|the) (number|door|phone|line|inbox|dms|mobile|address|email|card|extension|diary|offer|invitation) (is|are|'s|stands|below|here|above|in|on|always|remains)
    (give|drop|send) (us|me) (a|an|your) (shout|bell|ring|buzz|ping|call|line|note|text|nod|wave|whistle|chance|try|go|trial|date|number|address|list|size|measurements|postcode|sketch|figure|price|yes|day|week|month|hour|message|photo|floor plan)
    (shout|holler|whistle|yell|ring|call|phone|text|message|ping|email|ask|write|write to|write back to|answer|reply to|come to|come and see|find|contact|try|look for) (us|me|out|away|if|for|this message|back|any time|anytime|when|first|whenever) ?(if|when|whenever|first|and|on|any|before|at)?
    (if|should|whenever|when|in case|next time|the day) (you|you're|you are|you'd|you'll|your|that|it|this|one|they|anyone|anybody|somebody|someone) (\p{L}+ )*(need|short|stuck|want|like|fancy|interested|tempted|curious|run|runs|ever|decide|change|breaks|break|goes|fails|lets|looking|require|care|keen|game|willing|wish|appeals|interests|sounds|helps|suits|might be|comes up|hear|know|think|open|free|nearby|passing|agree|would|could|let)
    (ask|look) for (me|us|\p{L}+) ?(at|on|any|and|by|in)?
    (am|i'm|we're|we are) (all ears|happy to|only a|just a|a phone|one message|a message|a call|one call|at your|here if|here when|here for|around if|game if|yours for|open to)
    (first|next) (one|two|month|week|box|round|batch|hour|session|lesson|night|visit|#|dozen|crate|pint|job|delivery|load|case|parcel|bag|tank|clean|wash|cut|order|pair|page|issue) (is|are|'s|of|on|free|costs|\p{L}+ is|\p{L}+ \p{L}+ is|\p{L}+ \p{L}+ \p{L}+ is)? ?(on me|on us|free|mine|on the house|half)?
    (on me|on us|on the house|with my compliments|with our compliments|my gift|our gift|as a gift|no charge|gratis|for nothing|for nowt)
    (it's|it is|they're|they are|one is|that's|is|are) (yours|waiting for you|ready for you|there for you|there for the asking|there if you) ?(if|for|when|to|as soon|should)?
    (take|try|test|have|borrow|taste|keep|use|bring|drive|wear|sleep on) (it|one|them|ours|mine|me|us|some|this) (for|home|on|out|with|a|free|yourself|at|and|before|first|away|off)
    (sound|sounds|make|makes|look|looks|any|would that be|might that be|would it be|would this be|might this be|could that be|could this be|could it be|is that|is this|is it|might it) (any |of |like )?(good|use|useful|interest|fair|sense|handy|worth|help|helpful|fun|familiar|something|sensible|possible|tempting|a plan|your thing|for you|you|a runner)
    (may|can|shall|could|should|might|would it be ok if|is it ok if|mind if|ok if|okay if) (i|we) (send|share|show|call|ring|email|mail|drop|visit|ask you|introduce|give|forward|tell|offer|present|pop|come|stop|invite|interest|pass|explain|quote|run|set|book|interest you|tempt)
    (would|are|were) you (be )?(open|interested|willing|up|game|keen|free|available|looking|in the market|considering|curious|ready|able|hiring|happy|the|currently)
    (want|like|care|keen|fancy|interested|curious|ready|willing|up for|open) (to )?(know|see|learn|hear|find out|discover|try|test|join|chat|talk|a|more|in|it|me|how|explore|discuss|have|take|get|receive|what|which|if)
    (interested|curious|intrigued|open|game|worth|sound|sounds|up for it|deal|fair|shall we|make sense|makes sense|doing|any interest|relevant|worth a look|worth a chat|thoughts|no) ?(good |interesting |useful |familiar |how |a look |a chat |a try |of interest )?\?
    worth (a|exploring|your|discussing|trying|looking|fifteen|15|ten|twenty)
    (let me know|tell me|just say|say yes|reply|drop me|send me|message me|dm me|ping me|comment|write me|give me|text me|email me|click|sign up|register|download|subscribe|visit|check out|have a look|take a look|see for yourself|join us|join our|apply|order|try it)
    (happy|glad|love|gladly|pleased|like|delighted|willing) (to )?(send|share|show|tell|offer|help you|help your|demonstrate|explain|give|introduce|present|discuss|support|explore|set up|invite|be considered|take|lend|show)
    (i'd|i would|we'd|we would|i will|i'll|we'll|i can|we can|let me) (gladly |happily |like to |love to |be happy to |be glad to )?(send|share|show|tell|offer|help|demonstrate|explain|give|introduce|present|prepare|check|make|draw|do|set|review|audit|run|arrange|plan|call|prove|invite) (you|your|it|a|an|the|this|our|my|them|one|some|for|that|both|how|up)
    how (does|would|do) (that|this|it|you) (sound|feel|work|handle|currently)`),
  free: phrases(String.raw`
    (first|one|two|three|a|the first|your first) (\p{L}+ )?(month|week|box|hour|session|lesson|night|visit|dozen|crate|job|delivery|load|parcel|bag|clean|order|page|fortnight|year|day|ride|cup|tasting|fitting|issue|class|#) ~ (free|on me|on us|on the house|gratis|for nothing|no charge|for nowt)
    (won't|wouldn't|doesn't|will not|does not|needn't) cost (you )?(a|anything|any|much|more|a penny|the earth)
    (i|we|we'd|i'd|i'll|we'll) (\p{L}+ )?(audit|check|fix|fit|do|mend|clean|test|read|edit|bring|lend|try|translate|print|run|deliver|send) ~ (gratis|free|free of charge|for free|for nothing|on the house|at no charge|without charge|unpaid)
    (taster|sample|samples|freebie|freebies|trial|goodie bag|gift box|test batch|tryout|demo unit|loan unit|loaner|test drive)
    (free|complimentary|no charge|at no cost|without charge|on us|on the house|first month|first session) (trial|audit|scan|sample|samples|consultation|consult|session|copy|check|demo|month|month's|ticket|tickets|pilot|advice|training|webinar|guide|e book|ebook|assessment|analysis|review|account|call|quote|of charge|intake|template|toolkit|download|report|course|class|workshop|version|access|seat|place|strategy|coaching|lesson|test|no|for|first)
    (for free|free of charge|free|no obligation|without obligation|no strings|no strings attached|non binding|without any obligation|no cost|costs nothing|costs you nothing)
    (discount|% off|special offer|special price|early bird|reduced|voucher|coupon|deal)`),
  material: phrases(String.raw`
    (my|our|the|a|an) (\p{L}+ )?(leaflet|flyer|prospectus|booklet|handbook|price sheet|spec sheet|showreel|lookbook|swatch|menu|rate card|quote|quotation|estimate|proposal|references|reference|samples|sample|pamphlet|manual|checklist|template|spreadsheet|calculator|write up|guide) (is|are|for|attached|below|here|free|to|on|covers|shows|explains|lists|enclosed|that|and)
    (attached|enclosed|link|linked|pdf|in the post|see attached|details below|details in|wrote a guide|written a guide|put together a|happy to forward|on request)
    (white paper|whitepaper|brochure|case study|case studies|deck|pitch deck|one pager|onepager|e book|ebook|catalogue|catalog|price list|pricelist|portfolio|our report|our guide|playbook|checklist for|toolkit|factsheet|fact sheet|our website|our site|product video|landing page|link below|my cv|my resume|my résumé|my book|our newsletter|my newsletter|my portfolio|my showreel)`),
  route: phrases(String.raw`
    (which|what) (colleague|one|person|department|of your|of you|team|manager|office|desk) ~ (buys|orders|handles|decides|does|looks|deals|runs|signs|sees|books|hires|picks|chooses|manages|is|takes|should|would|could)
    who (\p{L}+ )?(at yours|at your|over there|there|in your|on your|with you|at|amongst you|among you) ~ (buys|orders|handles|decides|does|looks|deals|runs|signs|sees|books|hires|picks|chooses|manages|takes)
    who (buys|orders|handles|decides|looks after|deals with|runs|signs off|sees to|books|hires|picks|chooses|manages|takes care|does the|does your|is in charge|would i|should i|do i|can i|could i|might i|is the person|is best)
    (whose|who's) (job|desk|decision|call|budget|department) ?(is|it|that|would)?
    (buys|orders|handles|signs off|signs for) (the|your|for|on|all) (\p{L}+ )?(packaging|kit|uniforms|workwear|cleaning|stationery|software|training|furniture|it|food|catering|supplies|parts|tools|fleet|van|print|printing|coffee|energy|contracts|tyres|boxes|materials|marketing|wine)
    (pass|send|forward|hand|give|show|mention) (this|it|that|my name|our name|my note|my details|me|us|my cv|my number|them) (on |along |over )?(to|on to|around|round|upstairs|in front of|up to)
    (put|could you put|would you put) (me|us|my name|my cv|our name|this) (forward|through|on|in front|before|down|in touch|up)
    (right|best|correct|appropriate|relevant) (person|contact|people|department|colleague|one to)
    (who|whom|which person|which colleague) (is|in|at|handles|decides|manages|looks after|should|would|takes|deals|buys|does|can i|do i|could) ~ (responsible|charge|your|for|contact|talk|speak|to|purchasing|handles|decides|about|buys|the)
    (point|steer|direct|refer|introduce|connect|forward|put|pass) (me|us|this|my) ~ (to|towards|in|on|the|with|right)
    (put in a good word|put in a word|put me in touch|pass (on )?my|forward my|introduce me|an introduction to|intro to)
    (decides on|in charge of|responsible for) ~ (at|in|for|your|purchasing|buying|contracts)`),
  vacancy: phrases(String.raw`
    (come|coming) (and |to )?(work|cook|teach|drive|join|play|build|bake|nurse|weld|fly|sail|lead|write|code|run) (for|with|alongside|here|us|at|our)
    (we're|we are|we've been|they're|they are|i'm) (a |one |two |three |#|still |down |always |forever |desperately )*(short|down|missing|lacking|after|in need|on the hunt|on the lookout|understaffed|without|chef|nurse|driver|hands) ?(of|for|a|an|one|two|someone|hands|short)?
    (we|they|my client|the client|our client|a client|a client of mine) (\p{L}+ )?(need|needs|want|wants|lack|lacks|could use|could do with|would love|has asked for|have asked for|asked for|seek|seeks|is after|are after|has room|have room) (a|an|your|someone|somebody|one|two|three|another|people|hands|for|more|exactly|precisely|just)
    (someone|somebody|people|person|woman|man|pair of hands|brain|mind|skills|experience|mix) (like you|like yours|of your|with your|who can|who could|who'd|who knows|who has|just like)
    (your|the) (\p{L}+ )?(mix|blend|combination|experience|skills|cv|background|name|hands|touch) (of|would|could|is|came up|comes up|is wanted|are wanted|keeps|on our|in our|with us|here)
    (what would it take|ever thought of|ever thought about|ever considered|have you thought of|have you thought about|have you considered|have you ever|would you ever|could you imagine|can you picture|ready for|time for|thinking of|tempted to|tempted by|fancy) (a |you |to )?(change|move|leaving|moving|switching|jump|swap|coming|new|different|something|working|teaching|joining|going|leave|swapping|selling|relocating|career|bigger|return|returning)
    (live in|shifts|four days|three days|full time|part time|permanent|temp to perm|immediate start|start date|start monday|start in|starts in|start asap|relocation|visa|good people|nice people|good team|lovely team|no weekends|weekends off|nights|night shift|early shift|day shift|company car|own van|pension|bonus|pays|paid) (\p{L}+ )?(possible|available|included|covered|offered|paid|only|off|provided|#|on saturday|from|job|role|post|work|contract|position|sponsored|bristol|good|well)
    (chair|seat|desk|bench|spot|post|place|hook|locker|job|role) (is|stands|remains|still|going|stays|has been|here|with) (empty|vacant|free|open|yours|waiting|with your name|going|unfilled)
    (vacancy|vacancies|job opening|open role|open position|open positions|open roles|job opportunity|career opportunity|career move|next step in your career|next career|exciting opportunity|new opportunity|great opportunity|unique opportunity|amazing opportunity|opportunity (for|with|at|that|in|to|as)|new challenge|hiring|we're hiring|recruiting|looking to hire|headhunt*|recruiter|recruitment consultant|candidate|salary|per hour|day rate|permanent|contract role|fully remote|hybrid|your next|moving on|open to a move|open to new|open to work|open to something|change of scenery|i have a client|my client|on behalf of|a client of mine|role (that|for|at|with|as|in|you|which)|position (that|for|at|with|as|in|which)|fits your profile|match (your|for|with)|matches your|suits your|your background would|your background (is|fits|matches)|your profile (fits|matches|is|caught|stood|would)|perfect candidate|ideal candidate|you'd be|you would be)`),
  seek: phrases(String.raw`
    (looking|hoping|searching|hunting|after|need|want|seeking|ready|available|aiming|trying) (for|to find|to get|to land|to start|to move|to break|) ?(a|an|any|some|my first|suitable|new|full|part|steady|permanent|seasonal|weekend|evening|night|paid)? ?(job|position|work|post|role|opening|placement|start|shifts|hours|gig|gigs|employer|yard|kitchen|apprenticeship|internship|chance|opportunity|trial|contract|employment|second job|vacancy)
    (out of|between|in search of|in need of|without|short of|lost my|my last) (work|jobs|job|employment|contract|contracts|a job|a position|a post|hours|shifts)
    (made|been made|being made|was made|facing|taken) (redundant|redundancy|voluntary redundancy)
    (handed|hand|handing|gave|given) (in )?(my|notice) (notice|in)
    (any|suitable|possible|have an|have any|is there an|is there any|are there any|for an|for any|got any|got an) (\p{L}+ )?(opening|openings|vacancy|vacancies|position|positions|work|job|jobs|role|roles|shifts|hours|going|place|places|opportunity|opportunities|traineeships|apprenticeships|room) ?(for|at|with|in|\?|going|there)?
    (take|have|hire|employ|consider|try|need|use|want|keep|train|teach) me (on|as|for|from|in|at|out|if|next|this|and|when|until|until)
    (i|i'd|i'll|i can|i could|can|could|am able to|able to|ready to|willing to|happy to|prepared to|free to) (can |could |am |'m )?(start|relocate|work|begin|travel|do nights|do weekends|learn|move|come in|do anything|turn my hand|cover|drive|join) (immediately|monday|straight away|tomorrow|next|in|from|any|anything|anywhere|nights|weekends|at|right away|asap|for|as|hard|tomorrow|within|shifts|to)
    (own|clean|full|valid|current|driving) (car|van|licence|license|tools|transport|dbs|ticket|passport|visa|permit|equipment|kit|camera)
    (nights|days|weekends|mornings|evenings|part time|full time|remote|hours|shifts) (preferred|ok|fine|welcome|considered|possible|too)
    (if|do|should) you (ever )?(hear|know|learn|come across|get wind) of (a|an|any|anything|anyone|someone|somebody|something|work|vacancies|openings|somewhere)
    (years|years'|yrs|year) (of )?(experience|exp|in|as a|as an|supervisor|behind|on the|under my belt|on site)? ?(looking|seeking|searching|available|hoping|wanting|need)?
    (please )?(do (the )?needful|kindly consider|kind consideration|kindly revert|revert back|humbly request|esteemed|hoping for a positive|awaiting your|hope to hear|hear from you soon|hear back from you|look forward to hearing|favourable reply|consider my|considering me)
    (round|seed|series|ticket|tickets|stake|share|shares|equity|slice|loan|bond|cheque|angel|backer|backers|investor|investors|co founder|cofounder) (of|in|at|for|from|a|to|is|are|round|open|closes|left|who|still|starting|by|issue|offer|small) ?(#|left|the|our|my|us|me)?
    (put|come|go|chip|buy|pitch|pool|throw) (in|halves|in on|in a|in with|into|something in) ?(#|a|an|some|small|with|us|me|on|together|the)?
    (join forces|team up|partner up|work together|joint venture|go into business|go halves|co write|co author|co host|represent us|sell our|stock our|stock us|carry our|be our|be my|our agent|our distributor|exclusive for|exclusive by|exclusive to)
    (looking for|seeking|want|need|wants|needs|hoping for|find) (a |an |the )?(buyer|buyers|successor|taker|takers|new owner|good home|tenant|tenants|heir|lodger|someone to take|somebody to take|partner|agent|agents|distributor|distributors|stockist|stockists|franchisee|franchisees|dealers|reseller)
    (take it on|take over the|take over my|take over our|take the keys|taking it over|carry it on|keep it going|rather it went|sell up|selling up|up for grabs|going to a good home|passing it on|hand it over|hand over the keys)
    (sponsor|adopt|back|fund|match|donate|chip in|pledge|gift|give|spare|lend|sell|buy|knock|collect|hold|man|run|host|offer) (a|an|our|us|the|one|some|#|what|them|raffle|doors|your|for|on|two|something) ?(bed|tree|child|kid|kids|brick|bench|night|match|team|walk|runner|table|stall|tickets|ticket|collection|prize|fiver|tenner|afternoon|saturday|morning|hour|meal|meals|coat|coats|dog|family|hive|row|page|place|roof|window|raffle|fund|appeal)
    (short of|need|needs|needing|want|looking for) (more |some |a few |extra |another )?(volunteers|volunteer|hands|drivers|helpers|marshals|stewards|trustees|tutors|governors|foster|donors|donations|sponsors|speakers|readers|testers|respondents|participants|interviewees|players|singers|coaches|signatures|votes)
    (available (from|as|for)|my cv|cv on|cv attached|new challenge|if you (know|hear) of (anything|any|someone|a)|enrolling|recruiting|associates|co founder|test twenty|willing to test)
    (extra income|second income|side income|work from home|be your own boss)
    (i'm|i am|im|we're|we are|currently|actively) (currently |actively |now |also |still |just )?(looking for|searching for|seeking|in search of|on the lookout|looking to|available for|open to|raising|fundraising|hiring|recruiting|expanding|launching|doing research|conducting|researching|writing my|collecting|gathering|organising|organizing|hosting|doing a|running a)
    (looking for|searching for|seeking|in need of|available for) (a|an|new|my|investors|partners|clients|work|freelance|people|someone|beta|speakers|guests|participants|companies|sponsors|pilot|testers|internship|opportunities|distributors|resellers|feedback|customers|funding|placement|advice)
    (internship|placement|traineeship|apprenticeship|work placement|job at|job in|a job|work at|work for your|join your|part of your|my application|apply for|applying for|applied for|my cv|be considered|consider me|freelance|freelancer|for hire|commission|gig|assignment)
    (survey|questionnaire|interview you|short interview|my thesis|my podcast|our podcast|my show|guest on|as a guest|be a guest|a speaker|speak at|speaking at our|guest post|guest blog|guest speaker|sponsor|sponsorship|donate|donation|vote for|sign the|petition|endorse|review my|recommend me|mentor me|be my mentor|mentor)`),
  price: phrases(String.raw`
    (#|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a few|few|a couple|last|only) (\p{L}+ )?(left|remain|remains|remaining|still free|still open|still going|to go|gone|available|unsold|in stock|going|spare|on the shelf|in the yard|on hand|untaken|free in|free from|free on|free this|free next)
    (first come|going fast|selling fast|filling up|nearly full|almost full|almost gone|nearly gone|before they're gone|before it's gone|last few|last one|last two|last chance|ends|closes|closing|offer ends|until friday|until sunday|until the end|till friday|till sunday|book now|order by|by friday|while they last|not taken|yet untaken|still untaken|up for grabs|going begging|going cheap|going for|yours for|a snip|a steal)
    (name|make|give) (a|your|me a|us a|me your|us your) (number|price|figure|offer|bid|sum|amount)
    (got|have|there's|there are|there is) (#|one|two|three|a few|some|a|an|plenty|space|room|stock) (\p{L}+ )?(left|spare|free|available|for sale|at|going|in stock|on the shelf|for you|with your name|to let|to spare|to sell|slots|places|spaces|seats|days)
    (at|for|from|only|just|under|around|about|starting|starting at|starting from|costs|cost|is|are|be) [€£$] #
    (rs|inr|usd|gbp|eur|aud|cad|chf) #
    (#) (p|pence|rs|rupees|usd|gbp|eur|k|grand|cents|percent|per cent) ?(each|a|per|off|an|cheaper|less|apiece|all in|plus|delivered|net|discount|commission)?
    (a|an|per|each) (piece|head|pop|go|kilo|tonne|ton|litre|metre|pallet|box|unit|bag|bottle|night|session|lesson|shift|page|word|seat|place|ticket|case|crate|tray|sheet|mile|visit)
    (plus|inc|incl|including|ex|excluding|excl|no|with) (vat|delivery|postage|tax|shipping|install|installation|fitting|gst|p p|carriage|lunch|travel|expenses|materials)
    (delivered|fitted|installed|collected|posted|shipped|printed|ready|done|back with you|with you|on your desk|at your door|to your door) (by|within|in|to|free|next|same|tomorrow|for|from|on|overnight|before) ?(monday|tuesday|wednesday|thursday|friday|tomorrow|noon|#|day|your|the|a|next|site|door)?
    (half|third|quarter|fraction) (the|of the|of what|off|your) (price|cost|rate|what|that|normal|list|usual|you|going)
    (cheaper|dearer|less|more|better|lower) than (you|your|what you|the|most|any|others|ikea|buying|hiring|new|renting|theirs)
    (sale|for sale|clearance|delivery included|postage included|or best offer|ono|message for (photos|price|details)|while stocks last|for a (tenner|fiver))
    (bring|pop round|drop by|swing by|turn up|see it work|try ours|borrow ours|use ours)
    (#) (euro|euros|pounds|quid|dollars|bucks|€|£|\$|a head|per head|per piece|each|an hour|a month|per month|a day|per day)
    [€£$] #
    (half price|money back|places left|spots left|seats left|one place|one slot|one spot|two places|still room|room for|still free|in stock|from stock|to let|for rent|for sale|up for sale|free from|available from|say the word|say when|you know who to ask|you know where|no card needed|priced|quoted|at cost|second hand|second-hand|going spare|to spare)`),
};
