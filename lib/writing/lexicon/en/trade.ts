/** English words for what a note can be after: money, wares, work, a meeting, a favour. */
export const trade = {
  money: `
    price* pricing cost costs costing pay pays paying paid payment* fee fees rate rates tariff* euro euros pound
    pounds dollar* grand quid budget* invoice* bill bills margin* profit* revenue turnover earn* spend spending
    savings cash money fund funds funded funding grant grants subsid* tax taxes invest* investor* loan*
    mortgage* lease commission deposit financ* wage* salary salaries expense* refund* sale sales sell sells
    selling buy buys buying buyer* purchase* procure* order orders ordering stock contract contracts quote
    quotes quotation* estimate* tender* bid bids payback roi affordable afford cheque bank rent rents owed owe
    owes debt debts debtor* sum capital equity dividend* shares shareholder* retainer* royalt* overhead*
    wholesale retail sold bought spent charge charges charged charging premium* instalment* rupees rupee rs lakh
    usd gbp eur cashback stake payout* penny pennies pence p cents worth paypal prepaid bankable fiver tenner
    purse wallet cashflow valuation kitty ticket costed costly overpay* underpaid refinance* payslip* bottom
    ledger til takings`,
  free: `
    free complimentary gratis trial trials discount* voucher* coupon* bonus obligation* strings commitment offer
    offers offering offered deal deals bargain* promo* preorder* pre presale half charge giveaway sample samples
    tester* testers freebie* cheap* house guarantee* warrant* refund* introductory exclusive limited taster
    tasters perk perks rebate* reduced reduction gift nowt waive waived waives bundle clearance nothing zero
    tryout comp comped catch borrow loan lend test spare keep`,
  ware: `
    software app apps tool tools platform* system systems product products solution* service services package*
    subscription* machine* machinery device* equipment kit kits sensor* robot* dashboard* crm erp saas plugin*
    module* licen* template* course courses training* workshop* masterclass* programme programs program coaching
    coach mentoring consultancy consulting consultation advice audit* scan check checks assessment* report
    whitepaper guide guides ebook brochure* catalogue* catalog newsletter* insurance policy cover plan plans
    membership* agency outsourcing catering cleaning furniture packaging material* parts supplies supplier*
    print printing prints website* web design designs video photograph* translation* hosting storage cloud data
    analytics marketing leads lead campaign* advert* ads seo content recruitment staffing payroll accounting
    bookkeeping logistics transport freight delivery deliveries fleet van vans vehicle* tyres energy solar
    panels heating lighting flooring wine coffee beans flour fruit fish cheese bread flowers plants seed seeds
    feed towels linen clothing shoes uniforms book books merchandise gadget* box boxes slot slots capacity space
    spaces warehouse room rooms venue land property properties flat flats house unit units venue hall stand
    stands login logins account accounts portal* api bot bots chatbot* ai widget* calculator* planner* banner*
    flyer* leaflet* signage signs label labels sticker* pallet pallets crate* container* tray trays bottle* jar
    jars tin tins cans sleeves pump pumps valve* bearing* cable* wire wiring screws bolts tile tiles brick*
    timber steel aluminium glass paint paints door doors windows lock locks alarm* camera* cctv lamp* light
    lights bulb* blinds curtain* carpet* chairs desks sofa* mattress* bed beds bedding fridge* freezer* oven
    ovens boiler* heater* radiator* generator* battery batteries charger* bike bikes trailer* truck* lorry
    lorries car cars tractor* forklift* ladder* drone* printer* scanner* laptop* phones tablets server* domain*
    hamper* chocolate* cake* pastr* pies milk eggs honey jam meat beef lamb pork chicken veg vegetables
    vegetable oil oils spice* cider gin juice water snack* meals sandwich* soap* candle* glove* gloves helmet*
    boots jackets shirts fabric* wool yarn leather subtitles proofreading editing copywriting tutoring tuition
    lesson lessons surveying plumbing roofing plastering gardening landscaping scaffold* skips removals removal
    minibus* taxi taxis coaches songs photos handbook* manual* app's firmware chemicals chlorine adhesive*
    cement concrete gravel compost fertiliser* fencing gates shelving shelves racking bins washing laundry
    upholstery repairs maintenance servicing inspection* certificate* testing calibration detector*
    extinguisher* defibrillator* mats wheelchairs hoist hoists stairlift* wipes masks dressings supplements
    vitamins franchise* territory territories cabin* marquee* stage tents hire rental rentals lets let barge
    boats engine engines spare spares filter filters fan fans blades grinder* tape tapes envelope* paper ink
    toner cartridges stationery aprons mugs bags sacks films nets rope ropes guards shelter* bunker*`,
  firm: `
    company companies firm firms agency agencies business startup* studio studios shop bakery brewery roastery
    workshop practice foundation charity charities nonprofit association bureau office brand consultancy
    consultant* freelance* founder founders entrepreneur* owner* manufacturer* maker makers wholesaler*
    distributor* importer* supplier* vendor* provider* specialist* contractor* installer* broker* developer*
    recruiter* headhunter* partner partners team family outfit company's firm's enterprise enterprises
    corporation incorporated inc ltd limited plc llc gmbh group cooperative collective shopkeeper* farm dairy
    mill yard garage salon surgery clinic kitchen café restaurant hotel hostel factory plant lab depot publisher
    press label venture trader* dealer* seller* grower* producer* exporter* reseller* franchisor agent agents
    trainer* coach advisor* adviser* accountant* solicitor* architect* engineer* builder* plumber* electrician*
    designer* photographer* translator* writer ghostwriter copywriter* sons daughters bros brothers trade sole
    mine ours`,
  clients: `
    client clients customer customers competitor* peers others companies organisations organizations businesses
    teams firms towns cities councils municipalities schools hospitals hotels restaurants shops farms farmers
    growers bakers builders contractors charities clubs museums practices clinics warehouses plants factories
    producers brands retailers managers directors owners leaders founders professionals users members households
    landlords employers manufacturers carriers publishers agencies labs people yours dozens hundreds thousands
    several many most tenants guests patients pupils parents students residents drivers crews staff carers
    nurses doctors dentists vets lawyers solicitors accountants bakeries breweries cafés cafes pubs bars
    hoteliers caterers gyms salons surgeries churches theatres venues festivals libraries colleges universities
    trusts authorities ministries yards depots garages dealerships mills ports airlines hauliers couriers
    landowners homeowners neighbours neighbors everyone everybody half someone folk folks punters regulars
    subscribers readers buyers shoppers viewers listeners operators startups corporates multinationals sites
    branches chains`,
  gain: `
    save saves saving saved reduc* cut cuts cutting lower lowers increase* increasing raise raises boost*
    improv* grow grows growing growth double doubles doubled halve* halved triple win wins winning faster
    quicker cheaper easier smoother simpler better less fewer more extra efficien* productiv* hassle headache*
    worry worries stress painless effortless* quickly easily simply instantly automatically automat* streamlin*
    optimi* maximi* minimi* result results benefit* value advantage* edge success* sleep nights relief relieve*
    free ups hours off without waste wasted wasting losing lose loses miss missing avoid* prevent* never again
    risk risks problem problems issue issues pain challenge* shortage* delay* downtime error* complaint* absence
    churn proven guaranteed secret trick reason difference potential opportunit* chance bottom spare spares
    spared relax calm calmer quiet peace breathe comfort comfortable safe safer safely tidy tidier clean cleaner
    shorter sooner lighter brighter warmer cooler drier quieter stronger sharper fresher healthier happier
    greener smarter leaner slash slashed trim trimmed shave shaved shrink shrank drop dropped drops fell fallen
    climb climbed rose soar tripled jump gain gains gained recover recovered recoup claw earn unlock freed frees
    freeing rid remove removes removed eliminat* stop stops stopped stopping ends ended end forget instead fix
    fixed cure cures solve solved sorted sorts sort handy useful helpful reliable dependable durable lasts last
    longer twice thrice overnight straightaway within payback pays thank easing ease eases lighten lightens
    smooth smoothly seamless* painlessly trouble nuisance bother burden grief hassles fuss clutter chaos mess
    firefight* overtime backlog* queue queues bottleneck* loss losses lost wastage scrap spoilage breakage*
    leak* theft fraud penalty penalties fine fines breakdown* outage* power returns vacancies`,
  provide: `
    help helps helping assist* support supports supporting provide* supply supplies supplying supplied deliver
    delivers delivering build builds building built make makes making develop develops developing produce
    produces producing offer offers rent rents renting hire sells sell import imports install* print prints
    repair* fix fixes fixing design designs designing clean cleans cleaning transport ship ships shipping
    translat* write writes writing train trains coach coaches teach teaches advise* advising solve solves
    solving handle handles handling arrange* organise organize represent represents specialise* specialize*
    speciali* manage manages run runs running launch* open opens opening introduce introduces introducing bring
    brings put puts take takes care look looks test tests measure* track* monitor* protect* secure* connect
    match matches match find finds finding recruit* place places source sources work works working do does
    cater* host hosts publish* create* creating craft* convert* turn turns automate* replace* install calculate*
    analyse* analyze* roast brew bake weld cnc mill machine fit fits fitted fitting stock stocks stocked carry
    carries mend mends mending service services servicing maintain* insure insures insuring subtitle subtitles
    edit edits editing photograph photographs film films filming paint paints painting tutor tutors tutoring
    broker sourcing recycle recycles collect collects collecting haul hauls drive drives driving cook cooks
    cooking feed feeds answer answers answering fill fills filling cover covers covering staff staffs wire wires
    welds welding sew sews sewing knit knits carve carves grow grows breed breeds keep keeps guard guards patrol
    inspect* survey surveys audit audits check checks certify certifies calibrat* refurbish* restore restores
    restoring renovat* reupholster* upholster* extend dig digs lay lays pave plant plants landscape* prune fell
    chop saw cut cuts pack packs packing wrap store stores storing move moves moving tow tows park lend lends
    loan loans let lets letting sublet lease leases leasing trade trades trading swap distribute* wholesale
    retail operate* operates mind minds sit sits walk walks groom grooms treat treats treating caring nurse
    process processes reconcile* file files filing chase chases chasing bill recover draft drafts proofread*
    ghostwrite* transcribe* record records mix master tune tunes tuning plan plans planning organises organizes
    stage stages light lights dress sort sorts sorting shred clear clears clearing heat insulate* insulates seal
    seals spray coat coats polish polishes wash washes washing iron launder* sharpen* engrave* frame frames bind
    binds rebind* machining casting moulding pouring smelt* blend* distil* bottle bottles pickle cure cures
    smoke roasts roasting bakes brews`,
  send: `
    send sends sending sent share sharing show showing forward mail email bring drop give post pop put
    demonstrate demo explain present presenting presented walk through tell run preview copy copies pdf deck
    link links attach* slides details information info example examples overview leaflet sample samples inbox
    address one pager numbers calculation proposal parcel package pack packet bundle posted envelope courier
    dropping enclose* spreadsheet sheet list price photos pictures video clip recording screenshots report draft
    outline plan writeup summary sketch mock mockup prototype reference references quote quotation estimate sum
    sums figures spec specs brochure login trial calendar invite invitation forwarded forwarding pass passing
    shows demonstrates talk`,
  meet: `
    call calls phone ring coffee tea lunch dinner breakfast drink beer meet meets meeting meetings appointment*
    visit visits drop by come over stop pop sit chat talk talking speak conversation zoom teams video skype
    calendar diary schedule* slot book booking session catch brief quick short exchange minutes minute hour
    hours half quarter meetup natter chinwag blether gab catchup cuppa brew pint beers latte bite bun sandwich
    pastry tour round swing nip face hello demo demonstration introduce introduction intro viewing fitting
    tasting trial taster open site rendezvous hop jump dial google facetime webex online live convo word words
    ear desk door office popping dropping stopping calling ringing phoning`,
  slot: `
    minutes minute min mins hour hours monday tuesday wednesday thursday friday tomorrow afternoon morning week
    weeks next sometime soon spare available availability free convenient suit suits works anytime saturday
    sunday mornings afternoons evenings evening lunchtime noon midday weekday weekdays weekend fortnight month
    days day today tonight o'clock am pm whenever anyday earliest latest half moment sec seconds second pencil
    date dates time times window gap opening slots passing nearby around town area neighbourhood neck vicinity
    local again then january february march april may june july august september october november december`,
  reply: `
    reply replies respond let know message dm tell say word touch contact reach text whatsapp write answer
    interest interested keen curious open want wish fancy like love happy glad hear sound sounds yes click
    confirm book sign shout holler yell nod bell buzz ping poke inbox thumbs yep yeah yea ok okay deal done
    agreed sure please tempted tempt game care mind object thoughts views verdict back hearing email number card
    name phone messages whistle enquire inquire enquiry inquiry info details more rsvp tick scan code link
    comment type emoji ears ear line note postcard`,
  hiring: `
    vacanc* job jobs role roles position positions opening openings hire hires hiring recruit* candidate* cv
    resume résumé career opportunity opportunities salary employer employers talent notice interim freelance
    permanent headhunt* staff team board trustee* volunteer volunteers ambassador* mentor mentors apprentic*
    intern interns internship* placement* traineeship* apply application* applicant* portfolio background
    profile skills suited fit perfect post posts seat bench shift shifts rota contract perm temp temps temping
    hourly weekly day relocation relocate visa sponsorship leaver leavers successor cover maternity locum agency
    employ employs employed onboard headcount shortlist interview interviews interviewing offer package pension
    perks remote hybrid flexible fulltime fresher freshers trainee trainees graduate graduates chef chefs driver
    drivers nurse nurses welder welders fitter fitters mechanic* engineer engineers electrician* plumber*
    cleaner cleaners carer carers teacher teachers developer developers bookkeeper* receptionist* cook cooks
    waiter* bartender* labourer* operator operators picker pickers packer* supervisor* foreman secretary
    assistant chairman chairwoman treasurer governor governors commissioner`,
  seeking: `
    looking seek seeking search searching need needs needed wanted hunt hunting find hoping short hire after
    request ask asking require* recommend* introduce introduction* refer refers referral* vacancy available
    availability market ready graduate* graduating graduated unemployed redundan* laid experienced qualified
    years experience jobless between out wanting willing eager desperate desperately urgently actively hopeful
    hope hopes chasing scouting sourcing trying gather* recruit beginner starter starters fresher newcomer
    landed land break foot chance chances trial shift shifts anything whatever opportunity openings suitable
    position kindly humbly requesting requests grateful consider considered consideration apply applying applied
    references reference cv resume notice relocate relocating moving settle settling sponsor sponsors backer
    backers angel angels investor investors partner partners cofounder buyer buyers successor heir tenant
    tenants host hosts guest guests speaker speakers volunteers testers pilot readers interviewees respondents`,
  giving: `
    donat* donor* gift gifts give giving raise raises raising fundrais* crowdfund* sponsor* charity cause appeal
    support supporter* adopt patron* generous* contribution* contribute* help children shelter hospice refugee*
    campaign petition sign share vote votes signature* goal target reach winter coats meals chip pledge pledges
    pledged hardship hungry homeless foodbank bank orphan* widow* veterans veteran rescue lifeboat cancer
    dementia homelessness shelters animals trees tree bricks roof pound pounds penny fiver bucket collection tin
    tins tombola raffle auction bake match matched matching whip doorstep kids families community volunteers
    volunteering volunteer spare old unwanted clothes toys blankets books laptops bikes wheelchair wheelchairs
    marathon run walk swim legacy bequest trustees fund funds`,
  inviting: `
    join joins joining invited invite inviting invitation register* registration sign signup subscribe* enrol*
    enroll* seat seats place places ticket tickets attend* webinar* seminar* workshop* masterclass* event
    breakfast launch* open beta pilot pilots panel session demo community group member* speaker* guest guests
    host hosted cordially welcome come coming along rsvp ticketed admission entry doors date save saves reserve
    reserved reserving booking stand stall stalls table tables tasting viewing premiere preview screening
    exhibition fair fete fête gala ball quiz supper dinner lunch drinks roundtable round fireside retreat cohort
    intake waitlist waiting list course starts starting begins beginning kicks kickoff newsletter channel
    podcast club network circle mastermind forum hub exhibitors delegates programme agenda limited few remaining
    left remain remains`,
  asking: `
    survey* feedback opinion* questionnaire* interview* thesis dissertation research study participate*
    participant* take part test tester* try trying pilot vote input review* rating* fill complete* respondent*
    minutes expert* advice mentor* pick brain brains guidance tips poll polls questions question answer answers
    answering researcher researcher* researching student msc phd masters paper sample samples anonymous
    anonymously confidential five ten tick form forms link studies trial trials beta alpha early prototype
    honest brutally frank view views thoughts verdict look eyes pair second scars read proofread rip tear
    critique criticise criticize roast judge score compare guinea pig pigs volunteers talk listen teach shadow
    shadowing explain`,
  route: `
    responsible charge handles decides decision* decide forward right person someone anyone colleague department
    procurement purchasing purchaser buyer* facilities hr it finance point direction who whom passes pass
    introduce intro recommend* contact appropriate relevant correct best contacts name names number introducing
    introductions introduced bring refer referring redirect redirecting passing passed forwarding onto along
    manages manage managing runs run heads head lead leads buys buying buy orders ordering order purchases signs
    sign signing authorise authorises authorize approve approves budget holder holders maker makers boss manager
    chief office operations estates maintenance ops marketing sales training learning safety fleet catering
    receptionist reception assistant pa secretary team whoever whichever which`,
};
