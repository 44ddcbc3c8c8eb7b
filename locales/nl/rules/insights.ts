import type { insights as en } from '../../en/rules/insights';
import type { Same } from '../../same';

/** Wat de regels van deze kamer zeggen. */
export const insights: Same<typeof en> = {
  'comment-with-substance': 'Plaats twee reacties van meer dan 15 woorden',
  'comment-with-substance_why':
    'LinkedIn telt reacties mee voor deze pijler, en trainers merken dat een reactie vanaf zo’n vijftien woorden echt iets zegt.',
  'comment-with-substance_how1': 'Kies in je feed twee berichten van mensen die voor jou belangrijk zijn.',
  'comment-with-substance_how2': 'Noem het punt waarop je reageert en voeg toe wat je zelf hebt gezien.',
  'comment-with-substance_how3': 'Sluit af met een vraag of een volgende gedachte, als je die hebt.',
  'turn-praise-into-substance': 'Maak van één ‘mooi bericht’ een echte reactie',
  'turn-praise-into-substance_why':
    'Geen tijd voor twee reacties is prima: één compliment met een reden zegt de schrijver meer dan tien zonder.',
  'turn-praise-into-substance_how1': 'Zoek een reactie van jezelf die alleen complimenteert.',
  'turn-praise-into-substance_how2': 'Pas hem aan: wat was er precies bruikbaar, en waar zie jij dat in de praktijk?',
  'answer-replies': 'Beantwoord elke reactie onder je bericht',
  'answer-replies_why':
    'Wie reageerde, nam die moeite, en LinkedIn telt zowel de interactie die je geeft als die je krijgt.',
  'answer-replies_how1': 'Open je eigen recente activiteit.',
  'answer-replies_how2': 'Beantwoord elke reactie met een vraag of een aanvulling, het liefst binnen een dag.',
  'share-with-own-view': 'Deel één artikel met je eigen kijk erop',
  'share-with-own-view_why':
    'LinkedIn telt gedeelde berichten mee voor deze pijler, en een link zonder mening geeft mensen weinig om op te reageren.',
  'share-with-own-view_how1': 'Kies een stuk uit je vak dat je klanten zouden moeten kennen.',
  'share-with-own-view_how2': 'Schrijf drie regels: wat er staat, waarom het telt en wat jij zou doen.',
  'share-with-own-view_how3': 'Stel één vraag.',
  'run-a-poll': 'Stel één echte vraag in een poll',
  'run-a-poll_why': 'Met een poll doen mensen makkelijk mee, en op de uitkomst kun je later terugkomen.',
  'run-a-poll_how1': 'Begin in je feed een bericht en kies voor een poll.',
  'run-a-poll_how2': 'Vraag één ding dat je echt wilt weten: drie antwoorden en ‘iets anders’.',
  'bring-back-the-result': 'Kom terug op de uitslag van je poll',
  'bring-back-the-result_why': 'Wie stemde, is nieuwsgierig, en hoe jij de cijfers leest maakt er jouw inzicht van.',
  'bring-back-the-result_how1': 'Noteer de uitslag en hoeveel mensen stemden.',
  'bring-back-the-result_how2': 'Schrijf in een paar regels wat je verraste en wat je ervan meeneemt.',
  'bring-back-the-result_how3': 'Bedank wie zijn stem toelichtte.',
  'answer-a-leading-voice': 'Voeg iets toe bij een toonaangevende stem in je vak',
  'answer-a-leading-voice_why':
    'Beslissers volgen graag de voorlopers in hun vak, dus een bruikbare zin in dat gesprek staat waar zij lezen.',
  'answer-a-leading-voice_how1': 'Volg drie mensen die je klanten ook lezen.',
  'answer-a-leading-voice_how2': 'Reageer op één van hun berichten met een voorbeeld uit de praktijk.',
  'answer-a-leading-voice_how3': 'Antwoord wie op jou reageert.',
  'warm-up-before-inviting': 'Warm eerst op, nodig dan pas uit',
  'warm-up-before-inviting_why':
    'Een uitnodiging van iemand die al iets nuttigs zei, neem je makkelijker aan dan een uit het niets.',
  'warm-up-before-inviting_how1':
    'Kies één persoon die je wilt leren kennen, bijvoorbeeld bij een klant die je op het oog hebt.',
  'warm-up-before-inviting_how2': 'Reageer in twee weken op twee van hun berichten.',
  'warm-up-before-inviting_how3': 'Nodig dan pas uit en verwijs naar jullie gesprek.',
  'react-honestly': 'Geef vijf eerlijke likes',
  'react-honestly_why':
    'Een like is de lichtste interactie die LinkedIn meetelt, en een mooie eerste stap als je vooral leest.',
  'react-honestly_how1': 'Scrol drie minuten, niet langer.',
  'react-honestly_how2': 'Reageer alleen op wat je aan een collega zou doorsturen.',
  'make-a-document-post': 'Schets een documentbericht: één idee, vijf pagina’s',
  'make-a-document-post_why':
    'Het advies om carrousels te plaatsen is ouder: LinkedIn haalde zijn eigen carrousel in 2023 weg, en een geüploade pdf doet nu dat werk.',
  'make-a-document-post_how1': 'Schrijf vijf tot acht pagina’s met elk één zin. Een presentatieprogramma is genoeg.',
  'make-a-document-post_how2': 'Ziet het er goed uit, bewaar het dan als pdf en plaats het als document.',
  'make-a-document-post_how3': 'Zeg in twee regels voor wie het is, en sluit af met een vraag.',
  'explain-in-a-minute': 'Bereid een video van één minuut over één ding voor',
  'explain-in-a-minute_why':
    'Stories en de profielvideo bestaan niet meer op LinkedIn, maar een korte video in een gewoon bericht laat nog altijd zien wie je bent.',
  'explain-in-a-minute_how1': 'Kies één trend en één voorbeeld, en schrijf je eerste en laatste zin op.',
  'explain-in-a-minute_how2': 'Neem hem in één keer op als het even stil is; zet er ondertitels bij.',
  'explain-in-a-minute_how3': 'Plaats het bestand zelf in plaats van een link.',
  'host-a-small-event': 'Plan een kleine online bijeenkomst voor beslissers',
  'host-a-small-event_why':
    'Petersen raadt aan om wie beslist te betrekken bij een event of webinar in plaats van bij een verkooppraatje.',
  'host-a-small-event_how1': 'Kies één vraag die hen bezighoudt, een halfuur en een datum.',
  'host-a-small-event_how2': 'Maak het evenement aan en nodig de eerste vijf mensen uit die je al kent.',
  'host-a-small-event_how3': 'Deel na afloop drie lessen, ook met wie er niet bij kon zijn.',
  'tell-a-case-honestly': 'Vertel één case, ook wat die niet oploste',
  'tell-a-case-honestly_why':
    'Wie vergelijkt, zoekt iemand die een situatie als de zijne kent, en een eerlijke beperking maakt de rest geloofwaardig.',
  'tell-a-case-honestly_how1': 'Neem een afgerond project en vraag de klant of je het mag delen.',
  'tell-a-case-honestly_how2':
    'Vijf regels: het probleem, de keuze, het resultaat, wat het niet oploste en wat je leerde.',
  'ask-the-question-behind': 'Stel de vraag waar je klanten wakker van liggen',
  'ask-the-question-behind_why':
    'Wie ervaring heeft, kent die vragen, en er één hardop stellen laat dat beter zien dan het beweren.',
  'ask-the-question-behind_how1': 'Schrijf vijf vragen op die je steeds weer hoort.',
  'ask-the-question-behind_how2': 'Plaats er één, met jouw helft van het antwoord.',
  'ask-the-question-behind_how3': 'Bewaar de reacties: samen vormen ze een artikel.',
  'send-useful-messages': 'Stuur drie nuttige berichten',
  'send-useful-messages_why':
    'LinkedIns lijst voor deze pijler noemt verstuurde berichten, en een kort bericht met iets nuttigs vraagt niets van iemand.',
  'send-useful-messages_how1': 'Denk aan drie mensen en aan iets wat elk van hen deze week kan gebruiken.',
  'send-useful-messages_how2': 'Zeg in een paar regels waarom je aan hen dacht. Vraag niets.',
  'answer-a-first-question': 'Beantwoord een vraag die mensen hebben vóór ze bellen',
  'answer-a-first-question_why':
    'In de eerste fase van een aankoop kijken veel mensen ongezien rond, dus dan spreken je profiel en je berichten voor je.',
  'answer-a-first-question_how1': 'Neem een vraag die in eerste gesprekken steeds terugkomt.',
  'answer-a-first-question_how2': 'Beantwoord hem in een bericht zoals je aan tafel zou doen, zonder je product erin.',
  'answer-a-first-question_how3': 'Zet je beste antwoord bij Uitgelicht op je profiel.',
  'be-open-about-price': 'Zeg ongeveer wat het kost, en wat het niet kan',
  'be-open-about-price_why':
    'Volgens Petersen maakt openheid over prijs, mogelijkheden en beperkingen het kopen eenvoudiger voor wie vergelijkt.',
  'be-open-about-price_how1': 'Schrijf een prijsbereik op en wat het hoger of lager maakt.',
  'be-open-about-price_how2': 'Noem één situatie waarin je iets anders zou aanraden.',
  'be-open-about-price_how3': 'Deel het als bericht of document, of houd het klaar voor als iemand ernaar vraagt.',
  'explain-a-trend': 'Leg uit wat één trend voor je klanten betekent',
  'explain-a-trend_why':
    'Beslissers zoeken de trends en cases die er in hun eigen branche toe doen, en iemand die ze onder woorden brengt.',
  'explain-a-trend_how1': 'Kies één trend waar je klanten het over hebben.',
  'explain-a-trend_how2': 'Schrijf wat er het komende jaar voor hen verandert, en wat hetzelfde blijft.',
  'explain-a-trend_how3': 'Noem je bron, en ook waar je het niet zeker weet.',
  'write-for-one-role': 'Schrijf één bericht voor één rol bij de klant',
  'write-for-one-role_why':
    'Een gebruiker, een inkoper en een directeur hebben elk andere zorgen, dus een bericht voor alle drie spreekt niemand aan.',
  'write-for-one-role_how1': 'Kies er één: wie het probleem zag, adviseert, beslist, inkoopt of ermee werkt.',
  'write-for-one-role_how2': 'Schrijf op wat die persoon volgende week aan een collega moet uitleggen.',
  'write-for-one-role_how3': 'Help daarmee in een bericht, in hun woorden.',
};
