import { words } from '../lexicon';

/** English words that only hold a sentence together. */
export const holding = words(`
  a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over
  to up down with within without about above after again against along among around before behind below between beyond
  during through toward towards under until upon via per i me my mine myself you your yours yourself u ur he him his
  she her hers it its itself we us our ours ourselves they them their theirs one ones who whom whose which what when
  where why how whether am is are was were be been being do does did done doing have has had having can could may
  might must shall should will would wanna gonna gotta ain't aren't can't couldn't didn't doesn't don't dont hadn't
  hasn't haven't i'd i'll i'm im i've ive isn't it's let's shouldn't that's thats there's they're they've wasn't we'd
  we'll we're we've weren't what's who's won't wouldn't you'd you'll you're youre you've he's she's not no yes yeah
  yep nope ok okay all any both each either every few more most much many neither none other others another some such
  same own only just even also too very really quite rather still already always never ever often sometimes here there
  now today while because since though although however once almost maybe perhaps actually simply literally else
  instead anyway etc hi hey hello dear oh ah wow well plus lol haha hahaha mr mrs ms dr sir madam guys folks everyone
  everybody anyone anybody someone somebody nobody something anything everything nothing thing things way ways lot
  lots bit kind sort little less least enough far back away ago til till first last next new old big small long short
  able vs get gets got getting gotten go goes going gone went come comes coming came make makes made making take takes
  took taken taking put let lets say says said saying tell tells told know knows knew known see sees seen saw seeing
  look looks looked looking think thinks thought thinking feel feels felt feeling want wants wanted need needs needed
  like likes liked use uses used using find finds found finding give gives gave given giving keep keeps kept keeping
  try tries tried trying seem seems seemed mean means meant show shows showed shown ask asks asked call called happen
  happens happened become becomes start starts started stop stops stopped turn turns turned work works worked working`);

/** English words of praise, thanks, agreement and good wishes. */
export const praise = words(`
  ovation cheerful champ brilliantly terrifically commend commendable hat-trick wholehearted salute salutes toast bless blessings
  xoxo hugs hug kisses kiss x xx xxx lad lads lass legend goat 👑 ace aces deservedly chuffed buzzing stoked hype hyped pumped sensible
  astute perceptive captivating enthralling stirring impactfully superbly fabulously
  great good nice awesome amazing love loved loving lovely loves excellent fantastic fabulous brilliant wonderful
  superb perfect perfectly best better beautiful beautifully inspir* insightful insight insights interesting powerful
  valuable useful helpful important impressive impressed incredible incredibly outstanding phenomenal exceptional
  terrific stunning awesomeness cool fun funny smart wise genius legend legendary hero heroes gem gems gold golden
  bravo kudos congrat* congratz grats props cheers thank thanks thx tnx ty thankyou grateful gratitude appreciate*
  appreciated appreciation agree agreed agrees agreeing 100% 1000% 110% 200% exactly absolutely totally completely
  definitely precisely spot truth true truly indeed certainly 💯 amen hear resonat* relatable relate resonance nailed
  nailing nail welldone proud deserve* deserved deserving pleased happy glad delighted delight joy joyful excited
  exciting excitement thrilled blessed honoured honored honour honor privilege privileged motivat* encourag* uplifting
  refreshing authentic authenticity genuine genuinely honest honestly honesty heartfelt vulnerable vulnerability brave
  bravery courage courageous bold thoughtful thought-provoking provoking eye opening opener timely relevant succinct
  concise clear clearly articulate* articulated written worded expressed captured said shared sharing share shares
  follow following read reads reading must-read worth worthwhile gamechanger game changer changing epic fire wow super
  superstar star stellar rockstar rock rocks rocking crushing crushed killing killed win wins winning winner winners
  champion champions top notch class quality solid strong stronger strongest remarkable admirable admire admiration
  respect respected respectful tribute hats hat bow applause clap claps standing ovation cant wait fan enjoy enjoyed
  enjoying enjoyable luck wish wishes wishing success successful successes welcome onward upwards upward
  forward bright brightest deserves enlightening informative educational eloquent eloquently elegant elegantly
  profound profoundly deep deeply meaningful reminder reminders message messages wisdom pure sheer favourite
  favorite sensational magnificent marvellous marvelous splendid super-interesting glorious extraordinary mindblowing
  blowing blown mind precious priceless hilarious cute sweet kindness generous generously wholeheartedly
  wholehearted couldn't cfbr bookmark bookmarked saving saved saves repost reposting reposted reshare celebrate
  celebrated celebrating celebration milestone milestones achievement achievements accomplishment accomplishments
  groundbreaking revolutionary visionary pioneering masterclass masterpiece chapeau hooray yay woohoo whoop yes! fully
  wholly thoroughly highly immensely hugely huge massive massively much-needed`);

/** English words that stand under any post. */
export const plain = words(`
  landscape evolve evolves evolving embrace embraces embracing foster fosters fostering continuous improvement unlock unlocks
  unlocking sustainable shed sheds shedding light lights contribution contributions excellence operational distil ability complex actionable
  principle principles simplicity genuine remain remains cornerstone lasting generosity openly breakdown significance fundamentals highlight
  highlighted highlights blend clarity practical thoughtful attention essence spread gift complicated structure matters honesty lay
  fascinating surely pros cons consider drop below breath warmth unfailing dedication example few match chapters admirer allow express
  sincere sincerely devoted everybody's capture captured captures grateful dive navigating navigate leverage elevate ordinary framework
  dynamic dynamics holistic nuanced nuance invaluable testament pivotal realm tapestry underscore underscores emphasis emphasise emphasize
  beacon catalyst compelling comprehensive insightfully thoughtfulness reflection reflections reflect reflects resonance boundaries ripple
  effect effects legacy wisdoms excellently scroll scrolling screen nods nod nodding smile smiles tears tear cry coffee excitement contain
  waiting guru goosebumps chills gem sunshine rainbow sky star stars ocean mountain tree trees plant planted ago
  post posts article articles content piece pieces topic topics subject subjects perspective perspectives point points
  view views viewpoint opinion opinions thoughts idea ideas story stories lesson lessons takeaway takeaways tip tips
  advice info information knowledge learning learnings learn learned learns discussion conversation conversations
  question questions comment comments feed linkedin network networks networking community communities platform video
  podcast episode talk speech presentation newsletter book author people person human humans humanity man woman women
  men team teams teamwork leader leaders leadership lead leads leading manager managers management boss ceo founder
  founders entrepreneur* company companies business businesses organisation* organization* corporate industry
  industries sector sectors field market markets world worlds globe global planet society life lives live living day
  days week year years time times moment moments age era future past present tomorrow success succeed growth grow
  grows growing goal goals dream dreams vision mission purpose passion passionate value values culture mindset
  attitude approach approaches strategy strategies strategic innovation innovative innovate innovations technology
  technologies digital digitalisation transformation transform transformative change changes changed changing
  disruption disruptive ai sustainab* trust trusted trusting respect collaborat* communication communicate connect
  connects connected connection connections relationship relationships empath* compassion integrity transparency
  transparent diversity inclusion inclusive equality belonging resilien* persever* persist* determination dedication
  dedicated commitment committed commit effort efforts hard consisten* discipline disciplined patience patient balance
  wellbeing health mental energy focus focused focusing skill skills talent talents talented expertise expert experts
  experience experiences experienced journey journeys path road step steps ladder challenge challenges challenging
  problem problems solution solutions opportunity opportunities possibility possibilities potential impact impactful
  result results outcome outcomes difference different differently key essential crucial critical vital fundamental
  core heart soul spirit matter matters mattered action actions act acting deliver delivers delivering delivered
  create creates creating created creator creators creative creativity build builds building built inspire drive
  drives driving driven empower* enable enables support supports supporting supportive supported help helps helped
  helping serve serving service customer customers client clients audience employee employees staff colleague
  colleagues friend friends family partner partners together everywhere forever constantly continuously daily every
  truly simple simply complex easy easier difficult difficulty right wrong real reality really fact facts true false
  full whole entire open openness side end beginning begin begins starting start finish top bottom line big bigger
  picture level levels next-level part parts place places space spaces room role roles example examples word words
  case cases reason reasons sense number numbers name names home self career careers job jobs profession professional
  professionals professionally profile work workplace professionalism power powers strength strengths weakness failure
  failures fail fails failed mistake mistakes risk risks brave comfort zone zones limits limit sky believe believes
  believed believing belief beliefs hope hopes hopeful faith understand understands understanding understood realise
  realize remember remembers reminding reminded reminds remind forget forgets hears heard hearing listen listens
  listening speak speaks speaking spoke voice voices write writes writing wrote move moves moving moved forward set
  sets bring brings bringing brought add adds added offer offers hold holds stay stays stayed stand stands remain lie
  lies ability important importance underestimate* overlooked underrated overrated often-overlooked ahead behind pay
  pays off earn earns invest investing investment choose chooses choice choices decide decision decisions own
  ownership responsib* accountab* improve improves improvement progress continue continues continued continuing
  ongoing consistent rest touch touches touched reach reaches current currently modern today's world's tomorrow's
  people's everyone's constant ever-changing fast pace paced rapidly quickly slowly landscape ecosystem sum total bar
  raise raises raising raised standard standards game games play plays player players rule rules secret secrets magic
  recipe ingredient ingredients foundation foundations pillar pillars cornerstone bridge bridges door doors window
  mirror light lights shine shines shining spark sparks fire flame torch beacon seed seeds roots fruit fruits bloom
  hand hands shoulders eyes eye ear ears tongue mouth mind minds body hearts minute minutes second hour hours month
  months morning evening weekend monday friday tonight later soon early late available free freely anywhere sometimes
  single double half two three couple several various numerous countless million thousands hundreds tons bunch plenty
  load loads level-headed generation generations youth young kids children parents parent mother father mom dad son
  daughter wife husband brother sister brothers sisters girl girls boy boys lady ladies gentleman gentlemen mate mates
  buddy pal dude bro queen king boss-lady team's guy crew gang squad ambassador initiative initiatives project
  projects event events program programme campaign award awards prize launch launched launching release announcement
  news update updates chapter page pages adventure promotion anniversary birthday retirement position appointment
  appointed well-deserved congratulations`);
