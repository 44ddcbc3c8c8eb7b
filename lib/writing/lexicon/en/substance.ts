import { phrases } from '../lexicon';

/** How English says something in a comment: an own doing, a reason, a number, a question. */
export const substance = {
  own: phrases(String.raw`
    (i|we) (also |once |just |still |always |never |finally |even |only |usually |often |once |recently |actually )?(was|were|had|did|used|tried|saw|started|stopped|moved|switched|learned|learnt|lost|won|got|went|made|took|found|built|ran|spent|left|paid|sold|bought|cut|put|changed|kept|asked|told|called|sent|wrote|hired|worked|taught|grew|broke|measured|tested|noticed|heard|thought|gave|came|sat|watched|missed|forgot|opened|closed|did|[\p{L}]{3,}ed)
    (i've|we've|ive|i have|we have) (had|been|seen|done|used|tried|started|moved|lost|found|made|kept|run|worked|never|yet|since|just|two|three|[\p{L}]{3,}ed)
    (my|our) (first|last|old|own|previous|former|current|team|boss|manager|company|customers|clients|employer|son|daughter|wife|husband|dad|father|mum|mom|mother|kids|neighbour|neighbor|colleague|colleagues|plant|shop|office|warehouse|school|side|experience|case|job|department)
    same (here|with us|for us|in my|in our|at our|at my|problem|story|thing happened)
    (here|us|me) too
    (at|in|for|with) (my|our) ~ (we|i|it|they)
    (happened|happens) to (me|us)
    (mine|ours) (was|is|were|are|did|has|had|took|came|went|lasted)
    in (my|our) (case|experience|team|company|office|line|trade|field)
    when i (was|were|started|worked|had|ran|did)
    (we|i) (now|still|always|usually|sometimes|only) [\p{L}]+
    as (a|an|the) _ (myself|i)
    ask me how i know
    guilty
    been there
    speaking (as|from)`),
  point: phrases(`
    (the|this|that|your) (part|bit|line|point|section|sentence|paragraph|bullet|remark|example|story|idea|comparison|detail|step|number|picture|slide|chart|graph|image|quote|question|analogy|metaphor|moment) (about|on|of|where|that|with|when|is|was|hits|made|got|in)
    (especially|particularly|in particular|mostly|above all) (the|your|when|where|how|that|this|on|point|number)
    (point|number|step|tip|nr|no|rule|lesson) (#|one|two|three|four|five|six|seven)
    what (struck|stood|stuck|surprised|stays|hit|i like|i liked|got me|i take|made me)
    what you (say|write|describe|call|said|wrote|mention) about
    (stuck|stays|stayed|stands|stood) (with me|out)
    (would|i'd|might|only) (add|argue|say|turn|put|also)
    one (addition|caveat|thing|question|remark|nuance|more|note|detail)
    the same (goes|holds|applies|is true|with|for|in)
    (goes|applies|works|true) for ~ (too|as well)
    (second|third|first|last) (point|one|paragraph|tip|line|bullet|part|example|sentence)
    you (forgot|missed|left out|mention|don't mention|skip)`),
  reason: phrases(`
    because
    since (the|they|we|it|you|most|our|my|a|there|that|in|then|#)
    so that
    otherwise
    which (is why|means|meant|makes|made|is|was|then)
    that's why
    the reason
    therefore
    due to
    depends on
    if (you|they|we|the|it|there|a|your|someone|nobody|people|only) _ _ _ _
    once (you|they|we|the) _
    until (you|they|we|the|it|somebody)
    as soon as
    so (we|i|they|he|she|it|now|the) _`),
  contrast: phrases(`
    but (?!still great|what a|wow|yes)
    however
    although
    though
    except
    unless
    instead of
    rather than
    disagree
    not (sure|convinced|quite|always|entirely|so sure|true|really|everywhere|everyone|only|in)
    i (doubt|wonder|miss|would not|wouldn't|worry|object)
    on the other hand
    the (opposite|downside|catch|flip side|trouble|problem|risk|danger|snag|exception|hard part|difficult part|tricky part)
    (doesn't|don't|didn't|isn't|wasn't|won't) (work|hold|help|mean|always|scale|apply|matter until|happen|fit)
    the (real|bigger|harder|missing) (issue|problem|question|work|trick|cost|gain)
    compared (to|with)
    (more|less|better|worse|fewer|faster|slower|cheaper|longer|shorter|earlier|later|higher|lower) than
    (used to|no longer|not anymore)
    actually`),
  time: phrases(`
    (last|this|next|every|each|one|that|past) (week|month|year|summer|winter|spring|autumn|fall|monday|tuesday|wednesday|thursday|friday|saturday|sunday|quarter|season|night|january|february|march|april|june|july|august|september|october|november|december|time)
    (yesterday|ago|overnight|nowadays|meanwhile|afterwards|back then|recently|lately|eventually|finally)
    (in|since|until|by|before|after|from) (#|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|christmas|easter|lunch|midnight|noon)
    (on|every|each) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|mornings?|evenings?|paper)
    (twice|once|times) (a|per|in)
    (for|after|within|in|took|takes|spent|over) (a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|many|several|#) (minutes?|hours?|days?|weeks?|months?|years?|decades?)
    (minutes|hours|days|weeks|months|years) (later|ago|in|of|before|after|to|on|for)`),
  amount: phrases(String.raw`
    (#) (?!10)[\p{L}%€$£]+
    (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|hundred|hundreds|thousand|dozen|dozens|couple) (of |more |different |new |old |full |whole )?[\p{L}]+
    (half|third|quarter|two thirds|most|part|rest|majority|halved|doubled|tripled) (of|the|our|my|a|in|as)
    (doubled|halved|tripled|twice|dropped|fell|rose|jumped|increased|decreased|saved us|cost us|costs us|shrank)
    (#)(%|k|m|x)
    percent
    (from|to) (#|two|three|four|five|six|seven|eight|nine|ten|twenty|zero|half)`),
  offer: phrases(`
    (happy|glad|willing) to (share|send|help|show|tell|compare|lend|explain|introduce|come|bring|test|join|chat|walk)
    (i|we) (can|could|will) (send|share|show|lend|help|tell|ask|bring|introduce|forward|check)
    (dm|message|ping|mail|email|call|write) me
    let me know (if|when)
    (i'll|we'll) (send|share|bring|try|ask|test|forward|show|put|add|take|use|steal)
    (stealing|borrowing|trying|copying|printing|forwarding|sending) (this|that|it)
    (try|check|look|ask|add|put|use|start|avoid|measure|read|keep|leave|take|give|make|write|turn|set|mind|watch|print|swap|count|book|buy|drop|skip) (the|a|an|your|it|out|up|at|for|with|them|to|into|with|on|that|this|one|two)`),
  source: phrases(String.raw`
    (study|studies|research|report|survey|paper|data|statistics|figures|thesis|regulation|directive|law|article \p{N}) (by|from|of|on|shows|showed|says|in|found|suggests)
    according to
    (book|chapter|law|rule|directive|guideline|standard) (by|of|called|from)
    (calls|called|named|known as) (it|this|that|the)
    (has|have) (written|published|shown|measured|studied)`),
  ask: phrases(`
    (what|how|which|why|who|where|when) (did|do|does|is|are|was|were|would|will|about|if|happens|happened|kind|many|much|long|often|big|far|can|should|has|have|made|makes|part|came|comes|else)
    (did|do|does|is|are|was|were|would|will|can|could|have|has|any) (you|they|it|that|this|the|your|there|we|anyone|he|she|idea|tips|chance|a|an|both|people|customers|all)
    (curious|wondering|wonder|interested) (how|what|why|which|whether|if|who|where|when|about|to)
    what about
    how about`),
};
