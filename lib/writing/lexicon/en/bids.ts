/** English words that show how a note asks: who speaks, what is bidden, on what terms, with what proof. */
export const bids = {
  ours: `
    we we're we've we'd we'll us our ours`,
  alone: `
    i i'm i've i'd i'll my mine myself`,
  tome: `
    me us let's`,
  bidding: `
    ring call phone text dm message mail email write ask tell try give think keep say share read reply respond
    click book order swing pop come drop stop visit see imagine picture check test taste bring send pick take
    name grab apply enquire inquire consider remember shout holler whistle start skip let sign donate chip join
    vote look bear adopt pledge sponsor hire subscribe download upgrade switch borrow hurry upload scan
    compare forward nominate`,
  terms: `
    per each apiece from valid until till included including inclusive excluding all-in starting only flat fixed
    win fee upfront monthly weekly daily yearly annual cancel anytime minimum maximum first second free off
    unlimited inc vat plus nett net lump sum day-rate apply applies deposit delivered next-day same-day stock
    notice bucks tenner fiver cent cents head piece pallet kilo tonne litre crate tray roll sheet instalments
    retainer commission percent fitted installed carriage postage collection advance exclusive remaining remain
    remains closes expires untaken ono immediate`,
  trouble: `
    tired worn fed sick exhausted drowning swamped stuck struggling struggle thin quiet empty slow leak leaks
    leaking lost losing lose chasing chase wasting waste wasted hate hates dread behind short shortage
    understaffed unreliable late broken breaks down overdue unpaid pile piles piling mess chaos nightmare
    headache hurts hurt suffer suffers fails failing missed gap gaps deadline deadlines overrun gone wrong
    complain complained complaining problem trouble bottleneck up night overpaying manual manually spreadsheet
    spreadsheets excel paperwork admin headaches worry worries worried worrying hassle hassles faff bother grief
    pain pains moan moaning cold draughty damp mould noisy noise dirty dusty rust rusty crack cracks cracked
    squeak rattle drip drips flood flooded floods burst stolen theft thieves burglary vandal* fraud scam spam
    hacked outage outages downtime jam jammed crash crashed crashes freeze freezes clunky slowly delay delays
    delayed cancel cancelled cancellations sickness absence absent leaving leavers turnover quit resign vacant
    unsold leftover excess backlog queue queues bottlenecks rising soaring dear expensive pricey costly
    overpriced steep penalty penalties fine fined fines audit failure failures defect defects reject rejects
    returns scrap spoil spoiled spoils scratched bent torn leaked leaky wonky awkward tedious boring dull slog
    juggling firefighting rush rushed panic stress stressed stressful burnout overtime weekends nights
    understaffing shortages lacking lack lacks missing misses forgotten forget forgets nobody dead dying dies
    died flat stale rotten rotting mouldy hole holes shortfall deficit debt arrears owed owing`,
  proof: `
    average averages times award awards award-winning winning licensed certified accredited insured trusted
    leading leader proven cracked saved cut doubled tripled halved grew sold filled stopped recovered fixed
    solved rebuilt refitted helped delivered placed served serving clients reviews rated rating references
    reference testimonials case results guaranteed guarantee track record already dozens hundreds thousands
    swear swears since decades generations specialise specialists experts established reliable professional
    native fully latest neighbours similar like much swapped switched moved changed halve fewer less dropped
    fell down haven't hasn't never again one same routes size neighbor neighbour nearby next door local yours
    competitor competitors rivals hundred thousand dozen sites customers hotels schools hospitals farms shops
    firms users members households tested approved recommended endorsed patented registered vetted checked iso
    stars star happy satisfied loyal returning rave raving praised featured exhibited published bestselling est
    generation craftsmanship handmade homemade honest`,
  trades: `
    accountants authors bakers brewers builders butchers carpenters caterers chefs cleaners clinics colleges
    contractors councils creators dealers dentists designers developers distributors doctors drivers editors
    electricians engineers exporters farmers fleets florists founders franchisees freelancers growers gyms
    hauliers hoteliers installers joiners journalists landlords lawyers makers mechanics metros midwives mills
    museums nurses opticians operators painters parents pharmacists pharmacies photographers physios planners
    plumbers ports practices printers producers publishers recruiters riders roofers salons sellers shops
    solicitors startups surgeons surveyors tailors teachers theatres therapists tradespeople trainers
    translators utilities utility venues vets villages wholesalers workshops yards *owners *makers *keepers
    *holders *sellers *workers *ologists *tants credit controllers supervisors terminals tenants facilities
    estates bursars headteachers heads principals deputies registrars treasurers clerks councillors mayors
    foresters gardeners vintners winemakers cheesemakers fishmongers greengrocers grocers bookshops booksellers
    librarians curators archivists conservators potters weavers cobblers upholsterers glaziers plasterers
    bricklayers stonemasons masons scaffolders valuers auctioneers brokers bankers insurers underwriters
    actuaries notaries barristers paralegals chambers innkeepers publicans bartenders baristas waiters cooks
    kitchens canteens nurseries kindergartens childminders foster carers wards hospices surgeries dispensaries
    chemists labs breeders stables kennels catteries zoos aquariums skippers captains pilots cabin crews
    dispatchers couriers posties cyclists coaches referees clubs leagues teams choirs bands orchestras festivals
    promoters agents dancers actors directors studios broadcasters stations newspapers magazines agencies
    investors angels`,
  able: `
    licence license licensed permit degree diploma certificate qualified trained trainee apprentice graduate ex
    army military references reference reliable punctual hardworking motivated hard-working flexible willing
    relocate start starting christmas immediately september full part time shifts nights weekends hand hands
    bench driver driving forklift experience experienced fluent languages redundancy laid between gig gigs hours
    seat paid post shadow shadowing summer season fresher distinction graduating gcse hnd nvq btec phd msc mba
    hgv lgv class cscs pts dbs visa own car van tools passport immediate notice available availability anything
    whatever learn quick learner keen hard honest sober tidy careful patient strong fit healthy early lates
    earlies live out locum supply temp temporary casual zero bank relief cover covering locumming agency
    freelance preferred days eager enthusiastic dedicated committed bilingual native speaker spanish french
    german dutch polish hindi arabic ukrainian portuguese italian chinese excel sap autocad python supervisor
    supervised managing managed`,
  favour: `
    eye glance look over opinion episode podcast microphone mic guest stage keynote honorarium expenses quote
    mention feature featured edition magazine word names number introduction endorse lend borrow swap exchange
    sponsor prize raffle jury judge mentor mentoring teach apprentice shadow reading review blurb foreword
    signature signatures backers backing partner partnership collaborate collaboration co-author team together
    kindly desperate grateful proofread critique verdict interview interviewed questionnaire ballot petition
    tombola steward marshal governor trustee patron ambassador panellist testimonial referral pointers steer
    nudge beholden stuck volunteer volunteers`,
};
