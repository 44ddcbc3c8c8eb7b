/** English words for what ties two people: a work, a gathering, a school, a friend; and for what ties nobody. */
export const ties = {
  ownwork: `
    i'm i am being work working job trade profession* career retired student students studying trainee apprentice
    intern newcomer beginner starting started learning learn learner switch* career new newly recently myself`,
  following: `
    follow following read reading along learn learning connect connecting connection* link linked add adding network*
    accept* contact* touch keep stay invitation invite request like minded likeminded circle feed posts`,
  works: `
    post posts article* comment* talk talks podcast* episode* video* series slide slides photo* picture* pic column*
    book* chapter* newsletter* reply replies answer* question* speech* lecture* blog* interview* thesis map maps
    graph* chart* poster* poem* recipe* thread* essay* paper papers report* story stories drawing* sketch* exhibition*
    film* documentary play song* album* presentation* keynote* webinar* workshop* session* tip tips remark* point
    points list lists experiment* review* letter* advice joke joke* quote line sentence paragraph example* survey
    poll* petition motion design* prototype* menu dish window garden stall stand painting* model project* analysis
    idea* rant plea confession cartoon* column obituary tweet story*`,
  gathering: `
    fair fairs conference* congress* meeting* webinar* workshop* seminar* summit* meetup* party dinner* breakfast*
    lunch* drinks market* tournament* match game race run marathon camp* exhibition* festival* assembly council
    hearing consultation wedding funeral class classes day days evening night morning afternoon session* panel* talk
    talks lecture* training* course* retreat hackathon* expo show shows gala awards ceremony event events tour visit
    trip excursion train bus flight plane queue table tent booth stand hall stage room row lift bar canteen pub café
    cafe kitchen platform concert rehearsal auction sale pens ring yard field pitch`,
  school: `
    school schools class classmate* university uni college course degree studied study studying student* alumni alumn*
    professor* prof teacher* lecturer* cohort msc bsc ba ma mba phd bachelor* master* graduat* faculty campus dorm
    halls year years programme thesis semester exchange erasmus seminar tutor* term apprenticeship training evening
    lesson* lab`,
  shared: `
    both same together fellow too also each mutual shared common alongside beside next opposite side we us our ours
    team colleague* coworker* co worked shift* department* employer* season* project* desk office neighbour* neighbor*
    club choir band crew volunteer* board committee group union league village street town unit regiment squad floor
    boat stall stint overlapped overlap crossed former ex old days back then`,
  honour: `
    congratulation* congrats appointed appointment promot* new role started starting start move moved joined joining
    opening opened elected election award* awarded won winning prize* nominat* retire* anniversary birthday first
    chair head director leader took taken over takeover chosen named shortlist* finalist* launch* published certified
    passed graduated medal* became becoming since step stepping`,
  friend: `
    sister brother neighbour* neighbor* friend* boss colleague* uncle aunt cousin mother father mum mom dad son
    daughter wife husband partner nephew niece mate mentor manager director teacher professor landlord dentist trainer
    client someone mutual acquaintance*`,
  told: `
    said told mentioned mentions recommended suggested wrote asked replied explained showed promised answered pointed
    spoke described called shared posted published gave advised introduced says tells insisted swears suggested
    reckons talked commented quoted warned named passed raves praised`,
  sensed: `
    read saw heard watched listened met sat stood spoke enjoyed laughed remember remembered recognised recognized
    noticed spotted found followed attended visited tasted ate drank stayed travelled shared queued bumped ran worked
    studied played sang danced shook chatted talked discussed missed loved learned learnt tried used kept saved
    printed stuck made thought recalled cried helped forget forgot`,
  lately: `
    yesterday yesterday's today today's tonight last week weeks ago monday tuesday wednesday thursday friday saturday
    sunday monday's tuesday's wednesday's thursday's friday's saturday's sunday's january february march april may
    june july august september october november december spring summer autumn winter morning evening night afternoon
    since 1st 2nd 3rd recent recently earlier year years then summer's weekend christmas easter`,
  profile: `
    profile headline background career cv page work content experience journey network field industry sector
    connections achievements posts expertise path track record skills insights perspective* vision energy knowledge
    company leadership suggestions suggested recommended linkedin algorithm search feed popped name passed`,
  flatter: `
    impress* inspir* admir* great amazing respect awesome wonderful brilliant outstanding excellent love loved
    fantastic fascinat* interesting remarkable exceptional honour honored honoured honor privilege pleasure thought
    valuable fan wow leader* visionary role model wise wisdom insightful authentic`,
};
