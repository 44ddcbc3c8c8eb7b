import { phrases } from '../lexicon';

/** How Dutch says what a note takes up: one certain thing between two people. */
export const anchors = {
  theirs: phrases(String.raw`
    (sterke|mooie|goede|leuke|fijne|heldere|prachtige) (lezing|presentatie|workshop|talk|sessie|speech|les|gastles|keynote|rondleiding) (gisteren|vorige|vanochtend|vanmiddag|maandag|dinsdag|woensdag|donderdag|vrijdag|in|op|over|bij|tijdens|afgelopen)
    (aflevering|nummer|editie|hoofdstuk|pagina|uitzending) #
    (je|jouw|uw|jullie) (klacht|handreiking|lesbrief|brief|bijdrage|nummer|artikeltje|naam|project|idee|model|methode|tuin|tekst|zinnetje|trui|trucje|truc|rooster|oproep|recensie|pagina|gids|handleiding|poster|werkblad|materiaal|proef|onderzoek|praktijk|winkel) (over|van|op|in|uit|staat|die|dat|bij|aan|voor|met)
    (bericht|artikel|stuk|post|reactie|verhaal|brief|lesbrief|interview|column) ~ (gelezen|gezien|gehoord|bewaard|uitgeprint|gebruik|gedeeld)
    in (je|jouw|uw|de|het) (\p{L}+nummer|aflevering|interview|nieuwsbrief|ledenblad|krant|vakblad|rubriek|column)
    (je|jouw|jullie|uw) (laatste |recente |eigen |mooie |eerlijke |leuke |goede |scherpe |grappige |korte |lange |eerste |nieuwe |twee |tweede |oude |heldere |prachtige |sterke )*(post|bericht|artikel|stuk|stukje|reactie|comment|lezing|praatje|talk|podcast|aflevering|verhaal|vraag|antwoord|opmerking|tip|video|filmpje|poll|presentatie|workshop|sessie|webinar|interview|nieuwsbrief|column|blog|boek|hoofdstuk|rapport|zin|zinnetje|punt|advies|slide|slides|foto|foto's|kaart|lijst|lijstje|checklist|voorbeeld|keynote|bijdrage|betoog|pleidooi|uitleg|vergelijking|uitspraak|woorden|idee|experiment|update|oproep|brief|cijfers|analyse|les|gastles|scriptie|tekening|rekenblad|recept|demo|stand|tentoonstelling|verslag|gesprek|theorie|omschrijving|beschrijving|commentaar|kijk|schema|model|rondleiding|toespraak|speech|quote)
    (het|de|dat|die) (post|artikel|stuk|reactie|lezing|podcast|aflevering|verhaal|vraag|antwoord|opmerking|tip|video|poll|presentatie|workshop|interview|foto|lijst|zin) (van jou|van je|die je|dat je|waarin je|over|dat u|die u)
    (hoorde|las|zag|beluisterde|luisterde|bekeek|keek|vond|bewaarde|deelde|gelezen|gehoord|geluisterd|gezien|bekeken) ~ (je|jou|jouw|u|uw|jullie)
    (hoorde|las|zag|beluisterde|luisterde) (ik|je|jou)
    (je|jouw|jullie|uw) (\p{L}+ )?(draad|draadje|thread|posting|stelling|vuistregel|rekensom|grafiek|tabel|cartoon|strip|gedicht|oproepje|trucje|anekdote|notitie|gastles|gastcollege|gastcolumn|opiniestuk|krantenstuk|uitzending|reportage|aankondiging|bekendmaking|suggestie|waarschuwing|kanttekening|vraagstuk|recept|taart|moestuin|etalage|proefschrift|oratie|masterproef|eindwerk|voorstelling|concert|boekpresentatie|tegenvraag|vergelijkingstabel|spreekbeurt|rekenvoorbeeld|stappenplan|draaiboek|quiz|peiling) (over|van|op|in|uit|staat|die|dat|bij|aan|voor|met|waarin|onder|is|was|hangt|gisteren|vorige)
    (hangt|hing|ligt|staat|plakt) ~ (koelkast|prikbord|muur|deur|scherm|bureau|kantine|keuken|kladblok|nachtkastje|klaslokaal)
    (nagemaakt|nagebouwd|nagekookt|uitgeprobeerd|uitgeprint|doorgestuurd|overgeschreven|voorgelezen|herlezen|teruggelezen|opgehangen|ingelijst)`),
  about: phrases(`
    (klacht|lesbrief|brief|handreiking|zinnetje|truc|recensie|proef|project|handleiding|werkblad|tekst|oproep|pleit|pleidooi|notitie) ~ (over|van|op|in|dat|voor|ervoor)
    (post|bericht|artikel|stuk|stukje|reactie|comment|lezing|praatje|talk|podcast|aflevering|verhaal|vraag|antwoord|opmerking|tip|video|filmpje|poll|presentatie|workshop|sessie|webinar|interview|nieuwsbrief|column|blog|boek|hoofdstuk|rapport|zin|punt|advies|slide|foto|lijst|lijstje|keynote|bijdrage|betoog|pleidooi|uitleg|vergelijking|uitspraak|woorden|idee|update|oproep|brief|analyse|gastles|scriptie|verslag|gesprek|omschrijving|beschrijving|commentaar|kijk|demo|tips|stelling|discussie|draadje) (van (vorige|afgelopen|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag) ?(week|maand)? ?|gisteren |vorige week |vanochtend |laatst )?(over|van|op|dat|waar|waarin|onder|bij|met|uit|in|tegen|rond|rondom|aan|die|aan)`),
  said: phrases(String.raw`
    (zei|vroeg|schreef|sprak|zocht|belde|gaf|noemde|vertelde|pleit|pleitte|legde|beschreef|antwoordde|haalde|las|kreeg|had|was|zat|leerde|hielp|bracht|reed|zong|deed) (je|jij|u|jullie|ge|gij)
    (je|jij|u|jullie|ge|gij) (\p{L}+ )?(belde|zocht|leerde|haalde|reed|was|had|kreeg|deed|kwam|ging|las|droeg|nam|hield|riep|bood|trok|won|verloor|speelde|zong|woonde|sprong|won|zijt|[\p{L}]{3,}(de|te)) (me|mij|ons|mijn|in|op|het|de|een|aan|dat|toen|naar|bij|van|over|met|voor|zelf|er|die|uit|vorig|vorige|gisteren)
    (je|jij|u|jullie) (\p{L}+ )?(schreef|zei|vroeg|antwoordde|beantwoordde|reageerde|noemde|vertelde|legde|deelde|plaatste|beschreef|vergeleek|waarschuwde|stelde|gaf|liet|sprak|stemde|hielp|presenteerde|bracht|won|maakte|opende|verdedigde|organiseerde|modereerde|zat|stond|merkte|schrijft|beschrijft|zegt|vertelt|postte|citeerde|adviseerde|raadde|tekende|reed|bouwde|begon|zette)
    (wat|hoe|zoals|toen|dat) (je|jij|u|jullie) (\p{L}+ ){0,4}(schreef|zei|vroeg|vertelde|beschreef|deelde|uitlegde|noemde|antwoordde|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|schrijft|zegt|aanpakte|deed|liet|gaf|bedankte|stelde)
    (reactie|reageerde|antwoord|antwoordde|commentaar|stemde|opmerking|vraag) ~ (onder|op|bij) (mijn|de post|het bericht|het artikel|de poll|de foto)
    (mijn|ons|onze) (post|artikel|vraag|poll|webinar|lezing|bericht|reactie|workshop|sessie|verhaal|podcast|stelling|foto|stuk)
    (je|jij|u|jullie|ge|gij) (\p{L}+ )?(opperde|bepleitte|verdedigde|haalde|tekende|rekende|toonde|las|schetste|bekende|klaagde|verzuchtte|grapte|riep|corrigeerde|verbeterde|bedankte|betoogde|pleitte|nam|hield|riep|zocht|bood|raadde|tipte|stuurde|mailde|appte|belde|postte|verloor|vond|trok|liep|zong|speelde|stapte|keek|kwam|ging|droeg|koos|brak|hing|legde) (me|mij|ons|mijn|op|in|een|het|de|dat|toen|aan|voor|over|uit|onder|bij|met|als|gisteren|vorige|die|er)
    (vroeg|schreef|zei|vertelde|beschreef|vergeleek|noemde|opperde|toonde|liet|rekende|tekende|haalde|stelde|bedankte|waarschuwde|bekende|raadde|verdedigde|pleitte) (je|jij|u|jullie|ge)
    (ik|mijn) ~ (beantwoordde|antwoordde|reageerde|vroeg|reactie|vraag|antwoord) ~ (je|jouw|jou|u|uw|jullie)`),
  event: phrases(String.raw`
    (op|tijdens|bij|na|van|in|naar|voor) (de|het|een|die|jullie|jouw|deze|dit|dat|ons|onze|afgelopen|vorige) ~ (congres|beurs|vakbeurs|webinar|bijeenkomst|avond|dag|middag|ochtend|kennisdag|vakdag|studiedag|netwerkborrel|borrel|workshop|training|cursus|opleiding|seminar|symposium|conferentie|meetup|summit|festival|evenement|event|lezing|sessie|ontbijt|lunch|diner|receptie|opening|open dag|rondleiding|masterclass|hackathon|demo|debat|tafel|rij|zaal|stand|trein|markt|forum|panel|les|bewonersavond|informatieavond|jaarvergadering|vergadering|kick off|uitreiking|reünie|themadag|kick off|tentoonstelling|wandeling|excursie|inloopavond|ledenavond|bedrijfsbezoek|spreekuur)
    (kennisdag|vakdag|beurs|congres|webinar|netwerkborrel|meetup|seminar|symposium|studiedag|themadag|bewonersavond|ledenavond|conferentie|hackathon|bijeenkomst|dagen) (in|van|op|over|gisteren|vorige|afgelopen)
    \p{L}+(dagen|dag|beurs|congres|avond|borrel|festival|symposium|conferentie|middag|ontbijt|bijeenkomst|forum) (in|van|op|over|gisteren|vorige|afgelopen|te)
    (stand|zaal|tafel|rij|hal|lokaal|workshop|paneel) (#|naast|tegenover|op|over)
    (je|jij|u|jullie) ~ (gaat|bent|spreekt|staat|komt|ook|bij) ~ (naar|op|ook)
    (allebei|beiden|beide|samen) (op|bij|naar|in|aanwezig|aangemeld|ingeschreven)
    (deelnemerslijst|gastenlijst|programma van|sprekerslijst)
    (in|op|bij|aan|langs|voor|tijdens) (de|het|een|onze|dezelfde) ~ (perron|wachtkamer|kantine|schoolplein|schoolpoort|speeltuin|sporthal|zwembad|ijsbaan|veerboot|pont|camping|trein|coupé|bus|vlucht|gate|rij|wachtrij|kraam|tent|lift|garderobe|bar|kroeg|terras|bruiloft|begrafenis|uitvaart|doop|barbecue|buurtfeest|straatfeest|rommelmarkt|braderie|kermis|optocht|marathon|toernooi|wedstrijd|vierdaagse|repetitie|concert|voorstelling|veiling|open dag|kijkdag|proeverij|studiereis|deelsessie|workshopronde|intervisie|ledenvergadering|nieuwjaarsborrel|nieuwjaarsreceptie|kerstborrel|receptie|opening|boekpresentatie|première|vernissage|debat|inspraakavond|raadsvergadering|informatieavond|ouderavond)
    \p{L}+(borrel|receptie|vergadering|toernooi|loop|tocht|feest|markt|kamp|les|cursus|training|reis|proeverij|uitreiking|opening|gala|quiz|debat|sessie|excursie|vierdaagse|marathon) (in|van|op|over|bij|gisteren|vorige|afgelopen|te)`),
  met: phrases(String.raw`
    (zaten|deelden|spraken|stonden|werkten|volgden|stemden|liepen|woonden|speelden|zongen|reden|wachtten|kampeerden) (wij|we)
    (wij|we) (\p{L}+ ){0,2}(deelden|stemden|woonden|speelden|zongen|reden|kampeerden|studeerden|volgden)
    (was|ben) (jij|u) (niet )?(die|de|dat|degene)
    (jij|u) (was|bent) (toch )?(die|de|dat|degene)
    (herken|herkende|herinner) (je|jou|u|ik|me|mij)
    (leuk|fijn|goed|prettig|aangenaam|gezellig|mooi) (je |u |jullie |om je |om u |elkaar |dat we |kennis |gesproken |kennisgemaakt |gesprek |je even )+(te )?(ontmoeten|ontmoet|spreken|gesproken|gemaakt|gezien|leren|elkaar|zien|hebben|spraken|te|donderdag|gisteren|vorige|maandag|dinsdag|woensdag|vrijdag|na)
    (wij|we) (\p{L}+ ){0,3}(ontmoetten|spraken|zaten|stonden|werkten|deelden|liepen|volgden|deden|hadden|kletsten|dronken|aten|lachten|wachtten|speelden|studeerden|waren) 
    (zat|stond|zaten|stonden|liep) (ik |we |naast |tegenover |achter |voor |bij |vlak |wij )*(je|jou|elkaar|u|dezelfde)
    (ik ben|ik was|dat was ik|was ik) (die|de|degene|dat) (man|vrouw|met|die|van|jongen|lange|kleine|ene)?
    (zoals beloofd|zoals afgesproken|na ons gesprek|sinds ons gesprek|ons gesprek|onze ontmoeting|onze kennismaking|naar aanleiding van ons)
    (wij|we) (\p{L}+ ){0,3}(wachtten|schuilden|fietsten|wandelden|roeiden|zeilden|zwommen|renden|dansten|repeteerden|trainden|vergaderden|discussieerden|praatten|babbelden|ruilden|wisselden|leenden|sjouwden|bouwden|plantten|oogstten|kookten|bakten|proefden|botsten|logeerden|reisden|raakten|zagen|leerden|kwamen|gingen|kregen|wonnen|verloren|vierden)
    (wachtten|schuilden|fietsten|wandelden|roeiden|renden|dansten|repeteerden|trainden|vergaderden|praatten|babbelden|ruilden|wisselden|leenden|sjouwden|raakten|zagen|leerden|kwamen|gingen|vierden|botsten) (wij|we)
    (je|jij|u) (\p{L}+ )?(zat|stond|liep|reed|fietste|zong|speelde|stak|hielp|droeg|leende|gaf|hield|schonk|vroeg) (naast|tegenover|achter|voor|bij|me|mij|ons|vlak|toen)
    (ik|wij|we) ~ (stond|stonden|zat|zaten|was|waren|liep|liepen) ~ (naast|tegenover|achter|vooraan|achteraan|derde rij|tweede rij|eerste rij|achterste rij)
    (bedankt|dank|dankjewel|dank je|dank u) (nog )?(voor|dat) (het|de|je|u|jouw|uw|jullie) ~ (gisteren|vorige|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|vanochtend|vanmiddag|na|op|tijdens|bij|daarnet|in)`),
  referred: phrases(String.raw`
    (hoor|hoorde|begreep|vernam|weet) (ik )?(van|bij|via)
    van \p{L}+ (\p{L}+ ){0,4}(begreep|hoorde|vernam|kreeg|weet) ik
    (begreep|hoorde|vernam) ik
    (raadde|raadt|noemde|noemt|vertelde|tipte|wees|zei|stelde|adviseerde|gaf|stuurde|sprak|bracht|vond|zegt|suggereerde|liet) (me|mij|je|jou|jouw|aan|dat|ons|u|je naam|over|op|voor)
    (via|dankzij|door) (\p{L}+ ){1,2}(weet|hoorde|kwam|kreeg|bij|ken|ik|kwam)
    (groeten|groetjes|groet) (van|uit|aan)
    (kennen|ken|kent) (allebei|beiden|beide|elkaar via|jou via|je via|je nog)
    (je naam|jouw naam|uw naam) (viel|kwam|werd|ging|genoemd)
    (doe de groeten|gemeenschappelijke vriend|gezamenlijke kennis)
    (zus|zusje|broer|broertje|schoonzus|zwager|buurman|buurvrouw|oom|tante|neef|nicht|moeder|vader|dochter|zoon|man|vrouw|baas|chef|huisarts|tandarts|collega|vriend|vriendin|stagebegeleider|mentor|oud collega|voorganger|opvolger) ~ (zei|zegt|vertelde|vertelt|noemde|noemt|raadde|tipte|stuurde|wees|gaf|kent|werkte|werkt|praatte|praat|vindt|vond|is|was|sprak)
    (je|de|veel) (groeten|groetjes) (van|uit)
    (gaf|geeft|kreeg|stuurde|stuurt) (me|mij|ik) ~ (je naam|uw naam|jouw naam|nummer|je gegevens|jullie naam|uw gegevens)`),
  shared: phrases(String.raw`
    (we|wij) (\p{L}+ ){0,4}(allebei|beiden|beide|samen|ooit|ook) ~ (bij|op|in|aan|van|voor|naar|uit|de|het|lid)
    (zelfde|dezelfde|hetzelfde) (school|opleiding|hogeschool|universiteit|cursus|klas|jaar|groep|werkgever|team|project|dorp|straat|bedrijf|afdeling|vereniging|club|koor|studie|lichting|stad|gebouw|kantoor|bestuur|docent|training|wijk|buurt|leverancier|klant)
    (lichting|jaargang|afgestudeerd|alumni|alumnus|oud student|oud leerling|oud collega|ex collega|oud collega's|oud klasgenoot|studiegenoot|klasgenoot|klasgenoten|teamgenoot|dorpsgenoot|stadsgenoot|mede\p{L}*|collega (van|bij|geweest)|buurman|buurvrouw)
    (lid|leden) (van|bij)
    (in|uit|van|binnen|via) (de|het|die|onze|jullie) ~ (groep|community|vereniging|netwerkgroep|werkgroep|kring|appgroep|whatsappgroep|commissie|bestuur|club|koor|gilde|kerngroep|redactie)
    (studeerde|studeerden|werkte|werkten|stage|zat|zaten|gestudeerd|gewerkt) (ook |zelf |ooit |allebei |samen |toen |tot \p{N}+ )*(aan|bij|op|in)
    (ooit|vroeger|destijds|indertijd|jaren) (bij|op|aan|geleden)
    (oud|ex|mede) (collega|collega's|klasgenoot|klasgenoten|leerling|leerlingen|student|studenten|buurman|buurvrouw|teamgenoot|cursist|cursisten|lid|leden|bewoner|bewoners|speler|spelers)
    (teamgenoten|ploegmaat|ploeggenoten|roeimaat|clubgenoot|clubgenoten|koorgenoot|reisgenoot|lotgenoten|huisgenoten|huisgenoot|kotgenoot|jaargenoot|jaargenoten|lichtinggenoot|dorpsgenoten|plaatsgenoot|plaatsgenoten|straatgenoot|overbuurman|overbuurvrouw|overburen|buurjongen|buurmeisje|cursusgenoot|studiegenoten|oud klasgenoten|partijgenoot|bestuursgenoot)
    (les|college|examen|training|bijles|gym|wiskunde|biologie|geschiedenis|scheikunde|nederlands|frans) (van|bij) (meneer|mevrouw|juf|meester|prof|professor|docent|dezelfde)
    (bij|van) (meneer|mevrouw|juf|meester|professor|prof|meester|juffrouw) \p{L}+
    (mijn|onze) (zoon|dochter|kind|kinderen|zus|broer|man|vrouw|moeder|vader|kleinkind|kleinzoon) ~ (bij|in|op|les|klas|team|trainer|juf|meester) ~ (je|jou|jouw|u|uw|jullie)`),
  role: phrases(`
    (gefeliciteerd|proficiat) met ~ (nieuwe|functie|rol|baan|benoeming|overstap|promotie) ~ (als|bij|in|tot|naar|van)
    (gefeliciteerd|proficiat|succes|felicitaties|veel succes|welkom|van harte) ~ (met|bij|in|als|op) ~ (nieuwe|rol|functie|baan|promotie|benoeming|overstap|stap|start|aanstelling|prijs|opening|diploma|jubileum|boek|eerste|team|job|zaak|je|uw|jullie)
    (je|jouw|uw|de|een|jullie) (nieuwe|volgende|recente|grote) (rol|functie|baan|stap|job|team|werkgever|uitdaging|start|zaak|winkel|kantoor|benoeming|plek|avontuur|titel|positie)
    (overstap|benoeming|promotie|benoemd|gestart als|gestart bij|begonnen als|begonnen bij|start als|start bij|begint als|begint bij|aangesteld|verkozen|toegetreden|overgestapt) (naar|tot|als|bij|in|op|bent|van)?
    (eerste|tweede|derde) (dag|dagen|week|weken|maand|maanden|werkdag) (bij|als|in|op)
    (zag|zie|las|hoorde) (ik )?(net |gisteren |laatst |vandaag )?dat (je|u|jullie) ~ (bent|gaat|begint|begonnen|gestart|overstapt|benoemd|gepromoveerd|wordt|verhuisd|hebt|heeft|werkt|start|bij|nu|als)
    (voorzitter|wethouder|burgemeester|schepen|rector|directeur|directrice|teamleider|hoofd|hoofdredacteur|hoogleraar|notaris|partner|vennoot|eigenaar|penningmeester|bedrijfsleider|doctor|meester) (geworden|van|bij|sinds|benoemd|nu|wordt|bent|per)
    (promotie|bul|diploma|rijbewijs|meesterproef|oratie|jubileum|lintje|medaille|ster|michelinster|nominatie|onderscheiding|award|kampioenschap|titel|heropening|verbouwing|verhuizing|geboorte|huwelijk) (van|bij|in|op|met|gehaald|gekregen|gewonnen|voor|als)
    (nu|sinds|per) (#|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|vandaag|gisteren|kort) ~ (directeur|hoofd|bij|als|teamleider|voorzitter|manager|partner|officieel|leiding)`),
  when: phrases(`
    (gisteren|eergisteren|gisteravond|vanochtend|vanmiddag|vanavond|afgelopen (week|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend|zomer|jaar|najaar|voorjaar)|vorige (week|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|zomer)|vorig jaar|(op|van) (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|in (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|#)|(twee|drie|vier|#) (weken|dagen|jaar|maanden) geleden|laatst|onlangs|(maandag|dinsdag|woensdag|donderdag|vrijdag) (op|bij|tijdens|in|in de))
    (daarnet|zojuist|zonet|daarstraks|eergisteren|vannacht|afgelopen nacht|gisternacht|gistermiddag|gisterochtend|vorig weekend|dit weekend|dit voorjaar|deze zomer|dit najaar|deze winter|met pasen|met kerst|met pinksteren|op koningsdag|in de herfstvakantie|in de zomervakantie|(in|rond) (begin|eind|het voorjaar|het najaar|de zomer|de winter) #?|(een|twee|drie|vier|vijf|zes|tien|vijftien|twintig|dertig) (jaar|jaren|weken|dagen|maanden|zomers|winters) (geleden|terug)|jaren terug|jaren geleden)`),
};
