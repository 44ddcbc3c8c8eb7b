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
    click book order swing pop come drop stop visit see imagine picture check test taste bring send pick take name
    grab apply enquire inquire consider remember shout holler whistle start skip let sign donate chip join vote
    look bear`,
  terms: `
    per each apiece from valid until till included including inclusive excluding all-in starting only flat fixed
    win fee upfront monthly weekly daily yearly annual cancel anytime minimum maximum first second free off
    unlimited inc vat plus nett net lump sum day-rate apply applies deposit delivered next-day same-day stock
    notice bucks tenner fiver cent cents`,
  trouble: `
    tired worn fed sick exhausted drowning swamped stuck struggling struggle thin quiet empty slow leak leaks
    leaking lost losing lose chasing chase wasting waste wasted hate hates dread behind short shortage
    understaffed unreliable late broken breaks down overdue unpaid pile piles piling mess chaos nightmare headache
    hurts hurt suffer suffers fails failing missed gap gaps deadline deadlines overrun gone wrong complain
    complained complaining problem trouble bottleneck up night overpaying manual manually spreadsheet spreadsheets
    excel paperwork admin`,
  proof: `
    average averages times award awards award-winning winning licensed certified accredited insured trusted
    leading leader proven cracked saved cut doubled tripled halved grew sold filled stopped recovered fixed solved
    rebuilt refitted helped delivered placed served serving clients reviews rated rating references reference
    testimonials case results guaranteed guarantee track record already dozens hundreds thousands swear swears
    since decades generations specialise specialists experts established reliable professional native fully latest
    neighbours similar like much`,
  trades: `
    accountants authors bakers brewers builders butchers carpenters caterers chefs cleaners clinics colleges
    contractors councils creators dealers dentists designers developers distributors doctors drivers editors
    electricians engineers exporters farmers fleets florists founders franchisees freelancers growers gyms
    hauliers hoteliers installers joiners journalists landlords lawyers makers mechanics metros midwives mills
    museums nurses opticians operators painters parents pharmacists pharmacies photographers physios planners
    plumbers ports practices printers producers publishers recruiters riders roofers salons sellers shops
    solicitors startups surgeons surveyors tailors teachers theatres therapists tradespeople trainers translators
    utilities utility venues vets villages wholesalers workshops yards *owners *makers *keepers *holders *sellers
    *workers *ologists *tants`,
  able: `
    licence license licensed permit degree diploma certificate qualified trained trainee apprentice graduate ex
    army military references reference reliable punctual hardworking motivated hard-working flexible willing
    relocate start starting christmas immediately september full part time shifts nights weekends hand hands bench
    driver driving forklift experience experienced fluent languages redundancy laid between gig gigs hours seat
    paid post shadow shadowing summer season`,
  favour: `
    eye glance look over opinion episode podcast microphone mic guest stage keynote honorarium expenses quote
    mention feature featured edition magazine word names number introduction endorse lend borrow swap exchange
    sponsor prize raffle jury judge mentor mentoring teach apprentice shadow reading review blurb foreword
    signature signatures backers backing partner partnership collaborate collaboration co-author team together
    kindly desperate grateful`,
};
