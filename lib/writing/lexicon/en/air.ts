import { phrases } from '../lexicon';

/** How English says nothing in a comment: wisdom, waves, praise; and condolences, which are another matter. */
export const air = {
  filler: phrases(String.raw`
    thoughts \?
    any (other )?thoughts \?
    (what|what's|whats) (do|does|are|is|would) (you|you all|everyone|everybody|others|people|y'all|your|anyone) (else |all |guys )?(think|thoughts?|take|say|opinion|feel)
    what's your (take|opinion|view|experience)
    what are your thoughts
    (agree|agreed|right|no|isn't it|don't you think|am i right|makes sense|yes|who else|anyone else|anybody else|you too|who's with me|who agrees|do you agree|ready|sounds familiar|familiar) \?
    who (else )?(is with|agrees|feels|can relate|relates|else)
    how (do|does|about) (you|others|everyone|everybody) (all |else )?(feel|see|look|think)
    curious (to (hear|know|read|see) )?(what )?(others|everyone|your thoughts|what others|how others|other)
    (would|i'd|we'd|i would) (love|like) to (hear|know) (what|your|more|others|everyone|from)
    how can we (all )?
    what can we (all )?(learn|do)
    isn't that what
    don't we all`),
  truth: phrases(`
    at the end of the day
    in the end (it's|it is|its|we|people|everything|what)?
    (it's|its|it is|is) all about
    (it )?all (starts|begins|comes down|boils down|depends)
    people (buy|follow|work|don't|leave|are|make|do|will|want|need|over|first|trust|matter|always)
    (is|are) (everything|key|king|queen|the key|gold|power|a must|essential|crucial|the future|the foundation|the new|a journey|a superpower|contagious|a choice|non negotiable|a skill|a mindset)
    (really|truly|always|also|still) matters
    (what|that) (really |truly )?matters
    (in|of) (a|this|today's|the) ~ world
    (now )?more than ever
    (these|nowadays|in these|in) (days|times|age)
    (the|this is the|that is the|that's the) (way forward|future|way to go|key to|secret|essence|power of|importance of|art of|beauty of|heart of|core of|name of the game|difference)
    (great|good|real|true|strong) (leaders|leadership|teams|companies|things|people|managers|ideas|work)
    (makes|make|making) (all |a |the )?(difference|dream|world)
    (nothing|no one|nobody|none) (is|can|ever|worth|beats)
    (success|trust|growth|change|leadership|culture|innovation|quality|communication|consistency|progress|learning|happiness|respect|value|teamwork|kindness|authenticity|strategy|discipline|patience|change) (is|isn't|are|starts|begins|comes|takes|requires|needs|happens|always|wins|never|doesn't|eats|follows|means|grows)
    (together|alone) (we|you|everyone)
    (there is|there's) (no|always|nothing) 
    (one|small|little) (step|steps|day|things|things) (at a time|by step|matter|make)
    (we|you) (are|become) (all|what|only|stronger|better)
    (the only|every) (constant|journey|day|challenge|crisis|problem|mistake|failure)`),
  must: phrases(`
    (we|you|they|leaders|companies|organisations|organizations|everyone|everybody|people|managers|businesses|more people|society|the world) (all )?(need|needs|must|should|have to|has to|ought|deserve|deserves|can all|could all|can learn)
    (every|all|more|most|many|other) (leader|leaders|company|companies|manager|managers|organisation|organisations|organization|organizations|business|businesses|professional|professionals|entrepreneur|entrepreneurs|founder|team|one of us|of us|people|person|ceo)
    (everyone|everybody|anyone|all|many|people|those) (who|in|should|needs|has|can|of|out)
    (needs|need|deserves|deserve|worth) to be (heard|shared|said|read|seen|told|remembered|celebrated)
    (the world|we|linkedin|my feed|our industry|this platform) (needs|need) more
    a must (read|see|watch|have)
    should be (mandatory|required|taught|on|in|shared|printed|pinned|standard)
    (say|louder|loud) (it )?(louder|for the people)
    more (of this|people like you|people should|of these|leaders like|posts like|stories like|voices like)`),
  wave: phrases(`
    (good|best of) luck
    (all|wishing you|wish you) (all |both |every )?(the|best|much|success|lots|a)
    (can't|cant|cannot|can not) wait
    looking forward
    (keep|carry) (it|up|going|on|doing|shining|inspiring|sharing|pushing|rocking|them|writing|posting|growing|being|this|the)
    (have|enjoy) (fun|a|the|your|every|it)
    (see|catch|meet) you (all )?(there|soon|next|on)
    (following|commenting|saving|bookmarking|saved|bookmarked|reposting|sharing|tagging|dropping)
    (welcome|well) (to|back|done|said|put|written|deserved|earned|worded|expressed)
    count me in
    (so|very|super|really|extremely|incredibly) (proud|happy|excited|true|inspiring|well|good|cool|important|interesting|powerful|relatable|valuable|nice|great|helpful|much|needed|on point|pleased|glad)
    (go|way to go|onwards|cheers to|here's to|hats off|shout out|kudos to|bravo to|respect to|big up|props to)
    (you|this|that) (rock|rocks|nailed|made my|are amazing|are the best|is gold|is it|is the way|inspire|never fail|deserve|got this|hit|hits)
    (love|loved|like|enjoy|adore) (this|it|that|your|the|how you|to see|seeing|reading|everything)
    (needed|need) (this|to hear|to read|that)
    (food for thought|on point|to the point|hit home|hits home|hits different|mic drop|drops mic|say less|enough said|no notes|nuff said)
    (couldn't|could not|can't|cannot) (agree|have said|have put|say|emphasize|emphasise|stress)
    (hear|take) (hear|a bow|my hat)
    (me|us) (smile|day|week|goosebumps|chills)`),
  sarcasm: phrases(`
    stop the presses
    (who|nobody|no one) (knew|would have thought|could have|saw that|saw this|expected)
    (groundbreaking|revolutionary|shocking|shocker|riveting|earth shattering|mind blowing|truly original|how original|how brave|so brave|what a surprise|what a shock|alert the media|breaking news|news at|in other news|slow clap|water is wet|nobel|pulitzer|give this|somebody call|someone call|somebody phone|call the|frame this|hold my|thank god|thank goodness|thoughts and prayers|cool story|big if true|peak linkedin|only on linkedin|another day another|and then everyone|everybody clapped|everyone clapped|genius move|never heard that|never thought of that|said no one|quelle surprise|tell me more|you don't say|no way|rocket science)
    (another|yet another) (day|post|article|guru|expert|thought leader|listicle|carousel|genius)
    (thanks|thank you) captain
    sherlock`),
  sorrow: phrases(`
    (recover|recovering) (quickly|soon|well|fast)
    (speedy|quick|swift|full) recovery
    sorry (for|to hear about|about) (your|his|her|their) (loss|family)
    (so|very|deeply|truly) sorry (for|to hear|about) (your|his|her|their|this|the) (loss|sad|news|passing)
    (saddened|heartbroken|devastated) (for|to|about|by) (you|hear|read|learn|this|the)
    (thinking of|thoughts are with|thoughts with) (you|her|his|the|your) (all|both|and|family|loved|at)
    (get|feel) (well|better) (soon|quickly)
    condolences
    (deepest|sincere|heartfelt|warm) (sympathy|sympathies)
    (rest in peace|rip|rest easy|may he rest|may she rest|may they rest|r i p)
    thoughts and prayers (are|with|to)
    (prayers|praying) (for|to) (you|your|the|him|her)
    (strength to|much strength|wishing you strength|lots of strength|sending strength|sending you (love|strength|hugs))
    (will be|be) (sorely |dearly |greatly |deeply )missed
    (passed away|his passing|her passing|your loss|gone too soon|in mourning)`),
  praise: phrases(`
    (great|good|nice|awesome|amazing|excellent|brilliant|fantastic|wonderful|lovely|powerful|interesting|strong|beautiful|inspiring|insightful|valuable|solid|superb|helpful|useful|important|cool|fun|timely|thoughtful|super|must|well) (post|article|read|piece|share|point|points|insight|insights|work|job|stuff|one|content|perspective|thoughts|reminder|message|story|advice|tips|write up|summary|take|words|initiative|idea|video|list|talk|episode|news|team|carousel|overview|explanation|breakdown|example|topic|to see|to hear|to read)
    (thank|thanks) (you |u |so much |a lot |very much |again |sir |for |to )*(sharing|posting|this|that|your|the|writing|being|all|reminding|you)
    (so|very|how|too|soo|sooo|100%|absolutely|totally) (true|right|real|agree|agreed|this)
    (well|beautifully|perfectly|nicely|brilliantly|eloquently|exactly|rightly|clearly|powerfully) (said|put|written|explained|articulated|expressed|worded|captured|done|summed|stated|summarised|summarized)
    (i )?(totally|fully|completely|absolutely|wholeheartedly|100%|strongly|definitely|really|just)? (agree|love|appreciate)
    what (a|an) (great|amazing|powerful|beautiful|wonderful|inspiring|fantastic|story|journey|read|post|lovely|brilliant|way|day|team|ride|achievement|milestone|honour|incredible|awesome|valuable|nice|good|fab|super)
    (spot|dead|bang|right) on
    congrat*`),
};
