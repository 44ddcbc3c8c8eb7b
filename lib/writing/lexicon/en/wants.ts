import { phrases } from '../lexicon';

/** How English says that a note is after something: a sale, a job, a yes, the reader’s time. */
export const wants = {
  we: phrases(`
    (we|i|our team|our company|my company|my team|our agency|my agency|our firm|my firm|our platform|our tool|our software|our app|our product) (also |currently |mainly |now |just |specialise in |specialize in |specifically |already |recently |actually |exclusively |typically |mostly )?(help|helps|support|supports|enable|enables|offer|offers|provide|provides|deliver|delivers|sell|sells|build|builds|built|make|makes|develop|develops|developed|design|designs|supply|supplies|specialise|specialize|specialising|specializing|coach|coaches|train|trains|advise|advises|consult|consults|assist|assists|rent|lease|install|installs|produce|produces|manufacture|manufactures|import|distribute|represent|represents|recruit|place|match|connect|save|saves|reduce|reduces|cut|cuts|boost|automate|automates|take|takes|handle|handles|run|runs|solve|solves|fix|fixes|guarantee|launched|launch|created|create|write|do|does|clean|print|host|work with|works with|partner|partnered|transform|turn|turns|replace|replaces|fund|invest|invests|organise|organize|cover|covers|fill|fills|find|finds|get|gets|let|lets|keep|keeps|give|gives)
    (helping|enabling|empowering|supporting|serving|coaching|offering|providing|supplying|saving|specialised|specialized|specialising|specializing) (companies|businesses|founders|teams|leaders|people|firms|brands|owners|managers|in|with|smes|organisations|organizations|clients|customers|professionals|coaches|you|hr|sales|shops)
    (my|our) (clients|customers|users|service|services|product|products|solution|solutions|platform|tool|tools|software|app|programme|program|course|agency|method|methodology|approach|offer|offering|offerings|package|packages|system|framework|training|workshop|workshops|masterclass|coaching|portfolio|catalogue|catalog|range|startup|start up|consultancy|firm|studio|shop|brand|team can|team could|team would|company|candidates|candidate|consultants|developers|freelancers|book|newsletter|webinar|community|event)
    (with|from|through|at) us
    (we|i) (can|could|would|might|may) (help|support|save|offer|do|show|assist|cut|reduce|get|make|bring|add|take|provide|be|improve|solve|free|double|deliver|supply|fill|work)
    i (sell|represent|run a|run an|own a|founded|started a|co founded|created a|built a|wrote a|launched)`),
  wares: phrases(`
    (solution|solutions|software|saas|platform|tool|product|service|services|agency|consultancy|app|system|crm|package|bundle|subscription|programme|program|portfolio|package|packages|licence|license|policy|policies|loan|leasing|funding|investment|investments|properties|webinar|masterclass|workshop|training|coaching|course|e learning|membership|mastermind|bootcamp|audit|scan|check|quote|pricing|prices|price|rates|discount|offer|deal|demo|trial|pilot|sample|samples|brochure|catalogue|proposal|partnership|collaboration|synergies|synergy|leads|roi|revenue|pipeline|growth|outsourcing|offshore|developers|staff|candidates)`),
  benefit: phrases(`
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
    (may|can|shall|could|should|might|would it be ok if|is it ok if|mind if|ok if|okay if) (i|we) (send|share|show|call|ring|email|mail|drop|visit|ask you|introduce|give|forward|tell|offer|present|pop|come|stop|invite|interest|pass|explain|quote|run|set|book|interest you|tempt)
    (would|are|were) you (be )?(open|interested|willing|up|game|keen|free|available|looking|in the market|considering|curious|ready|able|hiring|happy|the|currently)
    (want|like|care|keen|fancy|interested|curious|ready|willing|up for|open) (to )?(know|see|learn|hear|find out|discover|try|test|join|chat|talk|a|more|in|it|me|how|explore|discuss|have|take|get|receive|what|which|if)
    (interested|curious|intrigued|open|game|worth|sound|sounds|up for it|deal|fair|shall we|make sense|makes sense|doing|any interest|relevant|worth a look|worth a chat|thoughts|no) ?(good |interesting |useful |familiar |how |a look |a chat |a try |of interest )?\?
    worth (a|exploring|your|discussing|trying|looking|fifteen|15|ten|twenty)
    (let me know|tell me|just say|say yes|reply|drop me|send me|message me|dm me|ping me|comment|write me|give me|text me|email me|click|sign up|register|download|subscribe|visit|check out|have a look|take a look|see for yourself|join us|join our|apply|order|try it)
    (happy|glad|love|gladly|pleased|like|delighted|willing) (to )?(send|share|show|tell|offer|help you|help your|demonstrate|explain|give|introduce|present|discuss|support|explore|set up|invite|be considered|take|lend|show)
    (i'd|i would|we'd|we would|i will|i'll|we'll|i can|we can|let me) (gladly |happily |like to |love to |be happy to |be glad to )?(send|share|show|tell|offer|help|demonstrate|explain|give|introduce|present|prepare|check|make|draw|do|set|review|audit|run|arrange|plan|call|prove|invite) (you|your|it|a|an|the|this|our|my|them|one|some|for|that|both|how|up)
    how (does|would|do) (that|this|it|you) (sound|feel|work|handle|currently)`),
  free: phrases(`
    (free|complimentary|no charge|at no cost|without charge|on us|on the house|first month|first session) (trial|audit|scan|sample|samples|consultation|consult|session|copy|check|demo|month|month's|ticket|tickets|pilot|advice|training|webinar|guide|e book|ebook|assessment|analysis|review|account|call|quote|of charge|intake|template|toolkit|download|report|course|class|workshop|version|access|seat|place|strategy|coaching|lesson|test|no|for|first)
    (for free|free of charge|free|no obligation|without obligation|no strings|no strings attached|non binding|without any obligation|no cost|costs nothing|costs you nothing)
    (discount|% off|special offer|special price|early bird|reduced|voucher|coupon|deal)`),
  material: phrases(`
    (white paper|whitepaper|brochure|case study|case studies|deck|pitch deck|one pager|onepager|e book|ebook|catalogue|catalog|price list|pricelist|portfolio|our report|our guide|playbook|checklist for|toolkit|factsheet|fact sheet|our website|our site|product video|landing page|link below|my cv|my resume|my résumé|my book|our newsletter|my newsletter|my portfolio|my showreel)`),
  route: phrases(`
    (right|best|correct|appropriate|relevant) (person|contact|people|department|colleague|one to)
    (who|whom|which person|which colleague) (is|in|at|handles|decides|manages|looks after|should|would|takes|deals|buys|does|can i|do i|could) ~ (responsible|charge|your|for|contact|talk|speak|to|purchasing|handles|decides|about|buys|the)
    (point|steer|direct|refer|introduce|connect|forward|put|pass) (me|us|this|my) ~ (to|towards|in|on|the|with|right)
    (put in a good word|put in a word|put me in touch|pass (on )?my|forward my|introduce me|an introduction to|intro to)
    (decides on|in charge of|responsible for) ~ (at|in|for|your|purchasing|buying|contracts)`),
  vacancy: phrases(`
    (vacancy|vacancies|job opening|open role|open position|open positions|open roles|job opportunity|career opportunity|career move|next step in your career|next career|exciting opportunity|new opportunity|great opportunity|unique opportunity|amazing opportunity|opportunity (for|with|at|that|in|to|as)|new challenge|hiring|we're hiring|recruiting|looking to hire|headhunt*|recruiter|recruitment consultant|candidate|salary|per hour|day rate|permanent|contract role|fully remote|hybrid|your next|moving on|open to a move|open to new|open to work|open to something|change of scenery|i have a client|my client|on behalf of|a client of mine|role (that|for|at|with|as|in|you|which)|position (that|for|at|with|as|in|which)|fits your profile|match (your|for|with)|matches your|suits your|your background would|your background (is|fits|matches)|your profile (fits|matches|is|caught|stood|would)|perfect candidate|ideal candidate|you'd be|you would be)`),
  seek: phrases(`
    (available (from|as|for)|my cv|cv on|cv attached|new challenge|if you (know|hear) of (anything|any|someone|a)|enrolling|recruiting|associates|co founder|test twenty|willing to test)
    (extra income|second income|side income|work from home|be your own boss)
    (i'm|i am|im|we're|we are|currently|actively) (currently |actively |now |also |still |just )?(looking for|searching for|seeking|in search of|on the lookout|looking to|available for|open to|raising|fundraising|hiring|recruiting|expanding|launching|doing research|conducting|researching|writing my|collecting|gathering|organising|organizing|hosting|doing a|running a)
    (looking for|searching for|seeking|in need of|available for) (a|an|new|my|investors|partners|clients|work|freelance|people|someone|beta|speakers|guests|participants|companies|sponsors|pilot|testers|internship|opportunities|distributors|resellers|feedback|customers|funding|placement|advice)
    (internship|placement|traineeship|apprenticeship|work placement|job at|job in|a job|work at|work for your|join your|part of your|my application|apply for|applying for|applied for|my cv|be considered|consider me|freelance|freelancer|for hire|commission|gig|assignment)
    (survey|questionnaire|interview you|short interview|my thesis|my podcast|our podcast|my show|guest on|as a guest|be a guest|a speaker|speak at|speaking at our|guest post|guest blog|guest speaker|sponsor|sponsorship|donate|donation|vote for|sign the|petition|endorse|review my|recommend me|mentor me|be my mentor|mentor)`),
  price: phrases(String.raw`
    (sale|for sale|clearance|delivery included|postage included|or best offer|ono|message for (photos|price|details)|while stocks last|for a (tenner|fiver))
    (bring|pop round|drop by|swing by|turn up|see it work|try ours|borrow ours|use ours)
    (#) (euro|euros|pounds|quid|dollars|bucks|€|£|\$|a head|per head|per piece|each|an hour|a month|per month|a day|per day)
    [€£$] #
    (half price|money back|places left|spots left|seats left|one place|one slot|one spot|two places|still room|room for|still free|in stock|from stock|to let|for rent|for sale|up for sale|free from|available from|say the word|say when|you know who to ask|you know where|no card needed|priced|quoted|at cost|second hand|second-hand|going spare|to spare)`),
};
