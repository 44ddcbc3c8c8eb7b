/** English words for what ties two people: a work, a gathering, a school, a friend; and for what ties nobody. */
export const ties = {
  ownwork: `
    i'm i am being work working job trade profession* career retired student students studying trainee
    apprentice intern newcomer beginner starting started learning learn learner switch* career new newly
    recently myself years months apprenticeship placement newbie rookie novice freelancing freelance nurse
    teacher porter driver chef baker carer welder joiner plumber electrician mechanic engineer librarian
    gardener farmer fisherman postman postwoman midwife paramedic physio pharmacist dentist optician vet
    surveyor planner archivist curator translator editor designer developer analyst tester bookkeeper accountant
    clerk secretary receptionist cleaner caretaker guard soldier sailor pilot cook waiter waitress barista
    bartender shop warehouse night shift shifts nights days live lives lived based moved moving came come back
    return returning change changing changed chemist chemistry biology physics maths retiring retire registering
    qualified qualifying qualify living daily amateur hobby hobbyist volunteer`,
  following: `
    follow following read reading along learn learning connect connecting connection* link linked add adding
    network* accept* contact* touch keep stay invitation invite request like minded likeminded circle feed posts
    followed followers reads reader subscriber subscribe subscribed subscribing watch watching lurk lurking
    lurker silent quietly listen listening listener see seeing updates post pick picked enjoy enjoying here join
    joining faces names nearby locally local others people folk who'll understand trade sector field meet know
    knowing`,
  works: `
    post posts article* comment* talk talks podcast* episode* video* series slide slides photo* picture* pic
    column* book* chapter* newsletter* reply replies answer* question* speech* lecture* blog* interview* thesis
    map maps graph* chart* poster* poem* recipe* thread* essay* paper papers report* story stories drawing*
    sketch* exhibition* film* documentary play song* album* presentation* keynote* webinar* workshop* session*
    tip tips remark* point points list lists experiment* review* letter* advice joke joke* quote line sentence
    paragraph example* survey poll* petition motion design* prototype* menu dish window garden stall stand
    painting* model project* analysis idea* rant plea confession cartoon* column obituary tweet story* posting
    posted wrote writing write carousel* infographic* update* announcement* notice appeal* diary journal vlog*
    reel reels clip* footage recording* livestream* broadcast* programme teardown* timelapse lapse before after
    mural* sculpture* quilt* carving* cake* loaf loaves beer* ale cheese cheeses jam roses tomatoes pumpkin*
    allotment scarf hat boat ramp bench stairs staircase bridge* roof mirror* sign signs notes guide checklist*
    spreadsheet* template cheat handout* leaflet* flyer* manifesto submission* testimony evidence complaint*
    lament* moan rants takedown* q&a ama tribute* eulogy toast* sermon lesson lessons class demonstration* trick
    hack fix recommendation* observation* comparison* ranking* table tables figures stats phrase* word words
    title translation* edition* cover illustration* puzzle* quiz crossword score solo goal* save catch innings
    dive`,
  gathering: `
    fair fairs conference* congress* meeting* webinar* workshop* seminar* summit* meetup* party dinner*
    breakfast* lunch* drinks market* tournament* match game race run marathon camp* exhibition* festival*
    assembly council hearing consultation wedding funeral class classes day days evening night morning afternoon
    session* panel* talk talks lecture* training* course* retreat hackathon* expo show shows gala awards
    ceremony event events tour visit trip excursion train bus flight plane queue table tent booth stand hall
    stage room row lift bar canteen pub café cafe kitchen platform concert rehearsal auction sale pens ring yard
    field pitch agm forum* symposium* colloquium* roundtable* debate* reading reunion reunions regatta* derby
    cup final finals semi quiz bingo raffle fete fête fetes carnival parade* procession bonfire fireworks
    harvest nativity carol carols christening baptism wake memorial vigil picnic* barbecue bbq potluck supper
    suppers banquet ball dance dances ceilidh disco gig gigs concerts recital* play plays panto premiere
    screening* film screening opening launch* inauguration demo demonstration openday careers careers' induction
    onboarding orientation freshers freshers' graduation prom prizegiving parents' nursery playgroup pta
    governors trustees' committee union branch rally march strike picket protest hustings election count clean
    litter pick walk walks hike hikes ride rides swim swims climb regatta sail parkrun half 10k 5k triathlon
    relay bootcamp yoga spin pilates choir's rehearsals jam bookclub book club allotment shearing lambing
    ploughing mart auctions boot christmas bazaar jumble coffee mornings ferry tram coach taxi taxis minibus
    carriage airport lounge gate hostel hospital ward waiting a&e clinic surgery corridor stairwell smoking car
    park`,
  school: `
    school schools class classmate* university uni college course degree studied study studying student* alumni
    alumn* professor* prof teacher* lecturer* cohort msc bsc ba ma mba phd bachelor* master* graduat* faculty
    campus dorm halls year years programme thesis semester exchange erasmus seminar tutor* term apprenticeship
    training evening lesson* lab levels gcse gcses sixth form college's uni's alma mater diploma hnd nvq btec
    apprentices apprentice intake cohort's pupil pupils head headteacher headmaster headmistress teaching taught
    teach dorms residence dissertation supervisor lectures labs library union society societies freshers
    scholarship* fellowship* summer winter residency foundation primary secondary grammar comprehensive academy
    kindergarten nursery playgroup polytechnic poly conservatoire bootcamp mooc coursera roommates housemates
    flatmates`,
  shared: `
    both same together fellow too also each mutual shared common alongside beside next opposite side we us our
    ours team colleague* coworker* co worked shift* department* employer* season* project* desk office
    neighbour* neighbor* club choir band crew volunteer* board committee group union league village street town
    unit regiment squad floor boat stall stint overlapped overlap crossed former ex old days back then twin
    cousins roommate* flatmate* housemate* classmate* teammate* bandmate* shipmate* schoolfriend* godmother
    godfather parish ward estate block building stairwell corridor allotment* gym pool pitch pub local bench row
    platform carriage bus commute route round nights rota kitchen lab tent stand table queue taxi hut hostel
    campsite refit job contract tender site merger restructure redundancy strike branch chapter lodge guild
    society scouts guides cubs brownies cadets army navy raf parents pta governors trustees allotments litter
    friends folks mates two doors miles behind upstairs downstairs across adjoining nextdoor you and me`,
  honour: `
    congratulation* congrats appointed appointment promot* new role started starting start move moved joined
    joining opening opened elected election award* awarded won winning prize* nominat* retire* anniversary
    birthday first chair head director leader took taken over takeover chosen named shortlist* finalist* launch*
    published certified passed graduated medal* became becoming since step stepping congratulate congratulating
    kudos bravo chapeau hats well deserved earned hooray hurrah finally officially proud partner partnership
    chartered qualified qualifying chairman chairwoman chairing president captain mayor councillor dean
    professor professorship headship fellow fellowship obe mbe knighted honoured crowned champion trophy cup
    gold silver bronze winner winners wins record milestone jubilee centenary birthday's baby newborn wedding
    engaged engagement keys buying bought acquired acquisition merger stepped reelected longlist* accepted
    admission offer post job branch shop office restaurant bakery site wing ward reopening reopen reopened
    relaunch* rebrand*`,
  friend: `
    sister brother neighbour* neighbor* friend* boss colleague* uncle aunt cousin mother father mum mom dad son
    daughter wife husband partner nephew niece mate mentor manager director teacher professor landlord dentist
    trainer client someone mutual acquaintance* nan gran granny grandma grandad granddad grandfather grandmother
    grandson granddaughter sibling twin stepdad stepmum stepson stepdaughter fiancé fiancée girlfriend boyfriend
    flatmate housemate roommate godfather godmother auntie aunty mam da mummy daddy lad lass girl boy kid kids
    parents folks pal buddy bestie butty bloke chap teammate coach tutor supervisor physio gp doctor vet
    hairdresser barber postman plumber accountant solicitor vicar priest rabbi imam pastor headteacher captain
    foreman apprentice assistant carer nurse midwife customer regular tenant lodger predecessor successor`,
  told: `
    said told mentioned mentions recommended suggested wrote asked replied explained showed promised answered
    pointed spoke described called shared posted published gave advised introduced says tells insisted swears
    suggested reckons talked commented quoted warned named passed raves praised telling mentioning recommending
    suggests urges urged urging encouraged encourages passes sent sends hinted reminded remarked noted argued
    argues claimed claims complained moaned joked confessed admitted revealed announced reported reports quotes
    credited credits praises speaks talks writes put puts thanked thanks bragged boasted vouched vouches singing
    sings nagged nags pestered pesters shows forwarded tagged tipped bet swore replies responding responded
    objected disagreed agreed voted corrected apologised apologized demanded begged offered invited`,
  sensed: `
    read saw heard watched listened met sat stood spoke enjoyed laughed remember remembered recognised
    recognized noticed spotted found followed attended visited tasted ate drank stayed travelled shared queued
    bumped ran worked studied played sang danced shook chatted talked discussed missed loved learned learnt
    tried used kept saved printed stuck made thought recalled cried helped forget forgot looked browsed scrolled
    clicked opened pinned framed copied stole borrowed bought wore baked cooked planted built mended waited
    cycled rode rowed sailed swam climbed hiked walked drove flew camped slept woke grinned giggled smiled
    howled snorted winced nodded cheered clapped applauded whooped cringed sobbed wept choked gasped shivered
    jumped enjoying reading watching hearing seeing listening grew lived moved stared stopped lingered stumbled
    landed discovered realised realized understood recognise recognize recall remembering reminds reminded
    spilled spilt lent gave handed carried held swapped exchanged argued agreed debated disagreed voted joined
    left arrived`,
  lately: `
    yesterday yesterday's today today's tonight last week weeks ago monday tuesday wednesday thursday friday
    saturday sunday monday's tuesday's wednesday's thursday's friday's saturday's sunday's january february
    march april may june july august september october november december spring summer autumn winter morning
    evening night afternoon since 1st 2nd 3rd recent recently earlier year years then summer's weekend christmas
    easter fortnight weekend's month's year's week's night's morning's afternoon's evening's spring's winter's
    autumn's easter's tomorrow's nineties eighties seventies sixties noughties 90s 80s 70s 2000s 1990s decade
    decades childhood christmas's halloween bonfire lockdown covid pandemic diwali eid ramadan passover hanukkah
    term bank holiday dawn dusk midnight lunchtime teatime early late just already previously formerly once
    still days months hour minutes first second third fourth`,
  profile: `
    profile headline background career cv page work content experience journey network field industry sector
    connections achievements posts expertise path track record skills insights perspective* vision energy
    knowledge company leadership suggestions suggested recommended linkedin algorithm search feed popped name
    passed`,
  flatter: `
    impress* inspir* admir* great amazing respect awesome wonderful brilliant outstanding excellent love loved
    fantastic fascinat* interesting remarkable exceptional honour honored honoured honor privilege pleasure
    thought valuable fan wow leader* visionary role model wise wisdom insightful authentic`,
};
