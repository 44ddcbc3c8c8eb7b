import { phrases } from '../lexicon';

/** What else stands in a note in Dutch: interest, flattery, common ground, the writer. */
export const courtesies = {
  interest: phrases(`
    (leuk|fijn|mooi|goed|graag|gezellig|tof) (om |je |u |jullie )*(te )?(verbinden|verbonden|linken|connecten|contact|in contact|volgen|kennen|te kennen|blijven|ontmoeten|hallo)
    (lees|volg|leer|kijk|blijf|lezen|volgen|leren) ~ (graag|mee|je|u|jullie|hier|verder|meer)
    (contact|in contact|verbonden) (te |blijven|houden|hebben|zijn|komen|blijf)
    (hallo|gedag|dag|dankjewel|dank) (te )?(zeggen|dus|vanuit|vanaf|uit)
    (wissel|uitwisselen|ervaringen) ~ (uit|ervaringen|delen|graag)
    geen (agenda|verkooppraatje|pitch|bijbedoeling|verkoop|antwoord)
    (verder niks|verder niets|meer niet|tot daar|tot dan)`),
  past: phrases(`
    (dank|bedankt|dankjewel|merci|thanks) (je |jullie |u |wel |nog |alvast |nogmaals )*(voor|dat) ~ (demo|aanbod|gesprek|offerte|koffie|rondleiding|uitleg|introductie|hulp|tijd|antwoord|tip|workshop|sessie|presentatie|advies|lezing|vraag)
    (je|jouw|jullie|uw|de|die|zijn|haar) (demo|aanbod|offerte|gesprek|prijs|workshop|training|webinar|sessie|rondleiding|pilot) (op|in|van|gisteren|over|bij|tijdens|met|voor|was|ging|die|dat|vorige|afgelopen)
    (wij|we|ik) (ontmoetten|spraken|zaten|stonden|werkten|zagen|hoorden|sprak|zat|stond|werkte|zag|hoorde|deden|liepen|deelden|volgden)
    (je|jij|u|jullie) (gaf|liet|toonde|hielp|legde|presenteerde|vertelde|beloofde|stuurde|leerde|zei|schreef|vroeg|deelde)`),
  flattery: phrases(`
    (kwam|stuitte|vond|zag|bekeek|bezocht|las|tegen|tegenkwam|gezien|gestuit|bekeken|gekomen|belandde|langs) ~ (je|jouw|uw|jullie) (profiel|pagina|loopbaan|carrière|achtergrond|cv|werk|ervaring|berichten|posts)
    (je|jouw|uw|jullie) (indrukwekkende |mooie |inspirerende |brede |rijke |interessante |ruime |sterke |unieke |bijzondere |waardevolle |prachtige |geweldige |professionele |boeiende )*(profiel|loopbaan|carrière|achtergrond|ervaring|expertise|prestaties|werk|leiderschap|energie|inzichten|kennis|vaardigheden|content|berichten|posts|updates|visie|netwerk|passie|track record|pad|reis|aanwezigheid|ervaringen|staat van dienst|perspectief|activiteiten|organisatie|bedrijf)
    (indrukwekkend|indrukwekkende|onder de indruk|inspirerend|inspirerende|bewonder|bewondering|fascinerend|geweldig|thought leader|voorbeeld voor|rolmodel|expert als|iemand als|iemand zoals|mensen als|mensen zoals|professionals als|vereerd|een eer|grote fan|fan van)
    (content|berichten|posts|inzichten|kijk|expertise|updates|ervaring) (over|op het gebied|rond|rondom|in) (leiderschap|innovatie|duurzaamheid|marketing|sales|technologie|hr|groei|ai|het vak|de sector|ondernemerschap|strategie|de toekomst|verandering|onderwijs|zorg)`),
  common: phrases(String.raw`
    (actief|werkzaam) in de (\p{L}+ )?(wereld|sector|branche|zorg|markt)
    (gemeenschappelijke|gezamenlijke|gedeelde|wederzijdse|veel|aantal|dezelfde|zelfde|contacten) (connecties|contacten|kennissen|interesses|relaties|netwerk|passie|achtergrond|gemeen|kringen|interesse|gezien)
    (gelijkgestemde*|gelijkgestemd|vakgenoot|vakgenoten|branchegenoot|branchegenoten|gelijkgezinde*)
    (zelfde|dezelfde|hetzelfde) (branche|sector|vak|vakgebied|werkveld|wereld|regio|hoek|beroep|niche|achtergrond|industrie)
    (netwerk|netwerkje|kring|contacten|connecties) ~ (uitbreiden|uit|vergroten|versterken|verbreden|uitbouwen|groeien|toevoegen)
    (breid|uitbreiden|vergroot|bouw|toevoegen aan|uitbreiding|opnemen in) ~ (netwerk|contacten)
    (ook|zelf|eveneens) (actief|werkzaam|in de|in het|uit de|bezig|geïnteresseerd)
    (in het|in de|uit het|uit de) (vak|sector|branche|vakgebied|logistiek|zorg|onderwijs|sales|marketing|hr)
    (linkedin|algoritme) (stelde|stelt|dacht|vond|raadde|suggereerde|gaf|toonde)
    (gemeen|gemeenschappelijk)`),
  self: phrases(String.raw`
    (ik|wij|we) (ben|zijn|werk|werken|woon|studeer|run|leid|geef|plan|rij|rijd|sta|zit|doe|heb|schrijf|houd|kook|bak|teel|verzorg) (ook |zelf |zelf ook |al |momenteel |nu |sinds |een |als |bij |in |aan |hier |zo )+
    (mijn naam is|als (\p{L}+ ){1,3}(ik|wij|we|zit|werk|ben|weet|herken))
    (ook|zelf) (ik|een|al)`),
  follow: phrases(`
    (graag|leuk|fijn|zou|wil|zullen we|laten we|hopelijk|vandaar|bij deze|daarom) ~ (connecten|verbinden|linken|netwerk|uitnodiging|verzoek|connectieverzoek|toevoegen|verbonden|contact|connectie|link)
    (uitnodiging|verzoek|connectieverzoek|accepteren|accepteert|toevoegen|connectie)`),
};
