/** English words for what a note can be after: money, wares, work, a meeting, a favour. */
export const trade = {
  money: `
    price* pricing cost costs costing pay pays paying paid payment* fee fees rate rates tariff* euro euros pound
    pounds dollar* grand quid budget* invoice* bill bills margin* profit* revenue turnover earn* spend spending
    savings cash money fund funds funded funding grant grants subsid* tax taxes invest* investor* loan* mortgage*
    lease commission deposit financ* wage* salary salaries expense* refund* sale sales sell sells selling buy buys
    buying buyer* purchase* procure* order orders ordering stock contract contracts quote quotes quotation* estimate*
    tender* bid bids payback roi`,
  free: `
    free complimentary gratis trial trials discount* voucher* coupon* bonus obligation* strings commitment offer
    offers offering offered deal deals bargain* promo* preorder* pre presale half charge giveaway sample samples
    tester* testers freebie* cheap* house guarantee* warrant* refund* introductory exclusive limited`,
  ware: `
    software app apps tool tools platform* system systems product products solution* service services package*
    subscription* machine* machinery device* equipment kit kits sensor* robot* dashboard* crm erp saas plugin* module*
    licen* template* course courses training* workshop* masterclass* programme programs program coaching coach
    mentoring consultancy consulting consultation advice audit* scan check checks assessment* report whitepaper guide
    guides ebook brochure* catalogue* catalog newsletter* insurance policy cover plan plans membership* agency
    outsourcing catering cleaning furniture packaging material* parts supplies supplier* print printing prints
    website* web design designs video photograph* translation* hosting storage cloud data analytics marketing leads
    lead campaign* advert* ads seo content recruitment staffing payroll accounting bookkeeping logistics transport
    freight delivery deliveries fleet van vans vehicle* tyres energy solar panels heating lighting flooring wine
    coffee beans flour fruit fish cheese bread flowers plants seed seeds feed towels linen clothing shoes uniforms
    book books merchandise gadget* box boxes slot slots capacity space spaces warehouse room rooms venue land property
    properties flat flats house unit units venue hall stand stands`,
  firm: `
    company companies firm firms agency agencies business startup* studio studios shop bakery brewery roastery
    workshop practice foundation charity charities nonprofit association bureau office brand consultancy consultant*
    freelance* founder founders entrepreneur* owner* manufacturer* maker makers wholesaler* distributor* importer*
    supplier* vendor* provider* specialist* contractor* installer* broker* developer* recruiter* headhunter* partner
    partners team family`,
  clients: `
    client clients customer customers competitor* peers others companies organisations organizations businesses teams
    firms towns cities councils municipalities schools hospitals hotels restaurants shops farms farmers growers bakers
    builders contractors charities clubs museums practices clinics warehouses plants factories producers brands
    retailers managers directors owners leaders founders professionals users members households landlords employers
    manufacturers carriers publishers agencies labs people yours dozens hundreds thousands several many most`,
  gain: `
    save saves saving saved reduc* cut cuts cutting lower lowers increase* increasing raise raises boost* improv* grow
    grows growing growth double doubles doubled halve* halved triple win wins winning faster quicker cheaper easier
    smoother simpler better less fewer more extra efficien* productiv* hassle headache* worry worries stress painless
    effortless* quickly easily simply instantly automatically automat* streamlin* optimi* maximi* minimi* result
    results benefit* value advantage* edge success* sleep nights relief relieve* free ups hours off without waste
    wasted wasting losing lose loses miss missing avoid* prevent* never again risk risks problem problems issue issues
    pain challenge* shortage* delay* downtime error* complaint* absence churn proven guaranteed secret trick reason
    difference potential opportunit* chance bottom`,
  provide: `
    help helps helping assist* support supports supporting provide* supply supplies supplying supplied deliver
    delivers delivering build builds building built make makes making develop develops developing produce produces
    producing offer offers rent rents renting hire sells sell import imports install* print prints repair* fix fixes
    fixing design designs designing clean cleans cleaning transport ship ships shipping translat* write writes writing
    train trains coach coaches teach teaches advise* advising solve solves solving handle handles handling arrange*
    organise organize represent represents specialise* specialize* speciali* manage manages run runs running launch*
    open opens opening introduce introduces introducing bring brings put puts take takes care look looks test tests
    measure* track* monitor* protect* secure* connect match matches match find finds finding recruit* place places
    source sources work works working do does cater* host hosts publish* create* creating craft* convert* turn turns
    automate* replace* install calculate* analyse* analyze* roast brew bake weld cnc mill machine`,
  send: `
    send sends sending sent share sharing show showing forward mail email bring drop give post pop put demonstrate
    demo explain present presenting presented walk through tell run preview copy copies pdf deck link links attach*
    slides details information info example examples overview leaflet sample samples inbox address one pager numbers
    calculation proposal`,
  meet: `
    call calls phone ring coffee tea lunch dinner breakfast drink beer meet meets meeting meetings appointment* visit
    visits drop by come over stop pop sit chat talk talking speak conversation zoom teams video skype calendar diary
    schedule* slot book booking session catch brief quick short exchange minutes minute hour hours half quarter`,
  slot: `
    minutes minute min mins hour hours monday tuesday wednesday thursday friday tomorrow afternoon morning week weeks
    next sometime soon spare available availability free convenient suit suits works anytime`,
  reply: `
    reply replies respond let know message dm tell say word touch contact reach text whatsapp write answer interest
    interested keen curious open want wish fancy like love happy glad hear sound sounds yes click confirm book sign`,
  hiring: `
    vacanc* job jobs role roles position positions opening openings hire hires hiring recruit* candidate* cv resume
    résumé career opportunity opportunities salary employer employers talent notice interim freelance permanent
    headhunt* staff team board trustee* volunteer volunteers ambassador* mentor mentors apprentic* intern interns
    internship* placement* traineeship* apply application* applicant* portfolio background profile skills suited fit
    perfect`,
  seeking: `
    looking seek seeking search searching need needs needed wanted hunt hunting find hoping short hire after request
    ask asking require* recommend* introduce introduction* refer refers referral* vacancy available availability
    market ready graduate* graduating graduated unemployed redundan* laid experienced qualified years experience`,
  giving: `
    donat* donor* gift gifts give giving raise raises raising fundrais* crowdfund* sponsor* charity cause appeal
    support supporter* adopt patron* generous* contribution* contribute* help children shelter hospice refugee*
    campaign petition sign share vote votes signature* goal target reach winter coats meals`,
  inviting: `
    join joins joining invited invite inviting invitation register* registration sign signup subscribe* enrol* enroll*
    seat seats place places ticket tickets attend* webinar* seminar* workshop* masterclass* event breakfast launch*
    open beta pilot pilots panel session demo community group member* speaker* guest guests host hosted cordially
    welcome`,
  asking: `
    survey* feedback opinion* questionnaire* interview* thesis dissertation research study participate* participant*
    take part test tester* try trying pilot vote input review* rating* fill complete* respondent* minutes expert*
    advice mentor* pick brain brains guidance tips`,
  route: `
    responsible charge handles decides decision* decide forward right person someone anyone colleague department
    procurement purchasing purchaser buyer* facilities hr it finance point direction who whom passes pass introduce
    intro recommend* contact`,
};
