import { phrases } from '../lexicon';

/** What else stands in a note in English: interest, flattery, common ground, the writer. */
export const courtesies = {
  interest: phrases(`
    (would love|love|like|hope|want|happy|keen|glad|looking forward|curious|interested|honoured|pleased) to (follow|read|learn|see more|hear more|hear your|hear how|stay|keep|be in touch|connect|be connected|have you|know you|meet you there|say hello|see you|swap|exchange|compare|continue|get to know|link)
    (nice|good|great|lovely|glad|happy|pleased|fun|honoured) to (connect|be connected|be in touch|stay in touch|know|meet|follow|keep in touch|link|say hello|see|have)
    (stay|keep|be) in (touch|contact)
    (follow|following|read|reading) (along|you|your|what|with)
    (say|saying) (hello|hi|thanks|thank you)
    no (agenda|need to reply|need to answer|sales|pitch|reply needed)
    that's all`),
  past: phrases(`
    (thanks|thank you|grateful) (again |so much |very much )?(for|for the|for your) ~ (demo|offer|call|quote|chat|talk|meeting|coffee|tour|introduction|help|time|conversation|answer|tip|workshop|session|presentation|advice|explanation)
    (your|the|that|their|his|her|last|yesterday's|this morning's|monday's|tuesday's|wednesday's|thursday's|friday's) (demo|offer|call|quote|pitch|price|deal|workshop|training|webinar|session|meeting|visit|tour|trial|pilot) (at|in|on|of|last|yesterday|was|went|about|during|with|made|for|to|you|we|that|showed)
    (we|i) (met|spoke|talked|sat|worked|saw|heard|enjoyed|attended|studied|shared|chatted|queued|listened|laughed|discussed)
    (you|your team) (gave|showed|demoed|offered|quoted|helped|answered|explained|did|ran|presented|told|promised|sent|taught|said|wrote|asked)`),
  flattery: phrases(`
    (came across|stumbled upon|stumbled across|stumbled on|found|saw|visited|noticed|seen|viewed|looked at|checked|browsed|discovered|landed on|ran across|reading|read|impressed by|love|admire|like|following|follow) (your|ur) (profile|page|background|work|journey|career|experience|content|posts|linkedin|cv|achievements|track record|activity|expertise|updates|feed)
    (your|ur) (impressive |amazing |inspiring |great |extensive |rich |interesting |whole |entire |professional |strong |unique |remarkable |recent |outstanding |fascinating |incredible |wonderful |excellent |wide )*(profile|background|journey|career|experience|experiences|content|posts|achievements|track record|expertise|work|leadership|energy|insights|skills|resume|trajectory|accomplishments|vision|perspective|perspectives|knowledge|updates|network|passion|dedication|path|contributions|thoughts|story|activity|reputation|company)
    (really |very |truly |so |deeply |genuinely |always |extremely |quite |incredibly )?(impressed|impressive|inspiring|inspirational|inspired|admire|fascinating|amazing|outstanding|remarkable|incredible|thought leader|thought leadership|visionary|role model|guru|legend|rockstar|expert like you|someone like you|people like you|person like you|professionals like you|an honour|honoured|big fan|huge fan|a fan)
    (content|posts|insights|thoughts|views|expertise|updates|experience|perspective|work|writing) (on|about|in|around) (leadership|innovation|sustainability|marketing|sales|technology|hr|growth|ai|business|strategy|the future|social|digital|education|healthcare|this field|the field|the industry|the sector)`),
  common: phrases(`
    (mutual|shared|common|several|many|some|few|same) (connections|contacts|friends|interests|network|acquaintances|groups|passion|background|people|connection|interest)
    (like|same) minded
    (same|similar) (industry|field|sector|space|line|business|profession|background|interests|area|world|job|region|trade|city|circles|niche|domain)
    (grow|expand|build|extend|broaden|widen|strengthen|add to|add you to|in|to|enlarge|part of) (my|our) (professional |own |linkedin |personal )?(network|circle|connections|contacts)
    (in common|things in common|circle of|linkedin (suggested|recommended|told|thinks|says|showed|keeps)|suggested (contact|connection)|people you may know|popped up|you showed up|your name came)
    (connect|connecting|network|networking) with (other |more |fellow |new |like |interesting |professionals|people|leaders|peers|others|someone|experts|you|great)
    (also|too) (active|work|working|in|interested|passionate|a) `),
  self: phrases(String.raw`
    (i'm|i am|im|my name is|my name's|this is) (a|an|the|working|currently|also|now|from|based|active|studying|in|\p{L}+)
    (i|we) (work|live|study|studied|run|lead|manage|teach|plan|drive|am|are|do|write|build|have been|own|started)
    (i've been|i have been|we've been)
    as (a|an) _ (\p{L}+ )?(i|we)
    (also|too) (a|an|in) _`),
  follow: phrases(String.raw`
    (would|i'd|i) (love|like|be happy|be glad|be honoured|be great|want|hope) (to )?(connect|be connected|have you in|add you|join your network|link|be part of your)
    (let's|shall we|can we|please|happy to|glad to|hope to|want to|thought i'd|want|like to) (connect|link|network|stay|accept|reach out|add|be connected)
    (accept|accepting) (my|the|this)
    (connect|link up) (here|with you|\?|on linkedin|and)`),
};
