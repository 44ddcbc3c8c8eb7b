import { phrases } from '../lexicon';

/** How French says that a note is after something: a sale, a job, a yes, the reader’s time. */
export const wants = {
  we: phrases(`
    (nous|on|j'|je|notre équipe|mon entreprise|notre société|notre agence|notre logiciel|notre solution|notre outil|notre plateforme) ?(vous |les |en |aussi |également )*(aide|aidons|aident|accompagne|accompagnons|propose|proposons|offre|offrons|fournis|fournissons|vends|vendons|fabrique|fabriquons|développe|développons|conçois|concevons|forme|formons|coache|conseille|conseillons|organise|organisons|recrute|recrutons|installe|installons|loue|louons|livre|livrons|permet|permettons|réduit|réduisons|automatise|crée|créons|lance|lançons|assure|assurons|représente|édite|éditons|gère|gérons|finance|finançons|intervenons|interviens|imprime|rénove|nettoie|place|plaçons|travaillons avec|avons (une|un|justement|développé|conçu|créé|lancé|aidé|la solution)|ai (une|un|justement|créé|lancé|développé|conçu))
    (nos|mes|notre|mon|ma) (clients|client|solution|solutions|service|services|produit|produits|logiciel|outil|plateforme|application|formation|méthode|programme|agence|offre|offres|équipe|accompagnement|cabinet|atelier|webinaire|expertise|consultants|démo|tarifs|catalogue|livre blanc|newsletter|boutique|machines|startup|start up|entreprise|candidat|candidats|prestations|atelier|podcast|livre)
    (avec|chez|grâce à) nous
    (nous|je|on) (pouvons|peux|peut|pourrions|pourrais|pourrait) (vous|t'|te|aussi|sûrement|certainement|leur)
    (spécialiste|spécialistes|spécialisé|spécialisée|spécialisés|expert|experts|leader) (en|dans|du|de|des)
    (aider|accompagner|soutenir|permettre) (les|des|aux|vos)`),
  wares: phrases(`
    (solution|solutions|logiciel|saas|plateforme|outil|produit|produits|service|services|prestation|agence|application|système|crm|abonnement|programme|licence|financement|investissement|investir|immobilier|webinaire|atelier|formation|coaching|cours|audit|diagnostic|bilan|devis|prix|tarif|tarifs|remise|offre|démo|démonstration|essai|pilote|échantillon|échantillons|brochure|catalogue|proposition|partenariat|collaboration|synergies|leads|roi|chiffre|candidats|assurance|conseil)`),
  benefit: phrases(`
    (vos|tes) (enjeux|défis|besoins|objectifs|problématiques)
    (économiser|économisez|économie|économies|réduire|réduisez|augmenter|augmentez|booster|boostez|gagner|gagnez|doubler|doublez|améliorer|améliorez|optimiser|optimisez|simplifier|simplifiez|accélérer|automatiser|développer|diviser|éviter|évitez|alléger|libérer|rentabiliser|baisser) ~ (vos|votre|tes|ton|du|des|les|le|de|leurs|leur|par|jusqu'à|#|l'|la)
    (entreprises|équipes|dirigeants|sociétés|managers|commerçants|écoles|cabinets|pme|structures|gens|clients|agences|directeurs|entrepreneurs|indépendants|professionnels|responsables) (comme|dans|de votre|tels|telles|du)
    (comme|tel que) (la|le|les) (vôtre|vôtres|tienne|tien)
    (pour|à) (vous|vos équipes|votre équipe|votre entreprise|ton équipe|ton entreprise|votre activité|votre structure|les entreprises|les équipes|les dirigeants)
    (intéressant|intéresser|utile|intéresserait|pertinent|adapté|idéal|bénéfique|correspondre|correspond|profiter) ~ (vous|pour|votre|à|votre|toi|tous|les deux)
    en (#|deux|trois|six|dix) (jours|semaines|mois|minutes|heures)
    (#)(%)? (de plus|de moins|plus|moins|d'économies|de réduction|de remise|de temps)
    (jusqu'à|en moyenne) (#|la moitié)
    (plus|moins) (vite|rapide|cher|simple|facile|efficace|sereinement|chères)
    (sans|aucun) (engagement|frais|risque|effort|contrainte|surcoût|prise de tête|paperasse|obligation)
    (gagnant gagnant|garanti|garantie|garantis|résultats|roi|synergies|prouvé|exclusif|exclusive|dernières places|valeur ajoutée)
    (saviez vous|imaginez|et si|marre|fatigué|fatigués|lassé|assez de|frustré|perdez|vous perdez|vous payez|payez trop)`),
  minutes: phrases(String.raw`
    (#|cinq|dix|quinze|vingt|trente|une demi|demi) ?(min|minutes|heure|mn)
    (quart d'heure|demi heure)
    (rapide|bref|brève|court|courte|petit|petite|premier|simple|visio|téléphonique|découverte|gratuit|gratuite|exploratoire) (échange|appel|appel téléphonique|visio|call|entretien|rendez|rdv|rencontre|café|démo|discussion|consultation)
    (appel|échange|entretien|rendez vous|rdv|visio|call|rencontre|discussion) (rapide|court|bref|découverte|téléphonique|de #|cette|la semaine|sans|gratuit|prochainement|\?|en visio|de vive|d'une|de quinze|de dix|de vingt)
    (un|autour d'un|prendre un|boire un) café
    (café|déjeuner) (ensemble|\?|la semaine|un de|virtuel|avec)`),
  appointment: phrases(String.raw`
    (fixer|prendre|planifier|convenir|organiser|réserver|caler|trouver|prévoir|programmer|accorder|accorderiez|bloquer) ~ (rendez|rdv|appel|échange|créneau|moment|visio|entretien|rencontre|minutes|temps|démo|point|date)
    (échanger|discuter|parler|appeler|rencontrer|montrer|présenter|expliquer|démontrer|téléphoner) ~ (vive voix|téléphone|semaine|ensemble|brièvement|jeudi|mardi|lundi|mercredi|vendredi|quelques|visio|minutes|\?|rapidement|vous|sujet|votre)
    (disponible|dispo|libre|disponibles|disponibilités) ~ (semaine|jeudi|mardi|lundi|mercredi|vendredi|pour|\?|cette|demain)
    (cela|ça|mardi|jeudi|lundi|mercredi|vendredi|quel jour|quand) ~ (convient|irait|arrange|conviendrait|vous va|te va)
    (agenda|calendly|calendrier)
    (puis je|pourrais je|pouvons nous|pourrions nous|est ce que je peux|je peux|je vous|je t'|je te|laissez moi|permettez moi|j'aimerais|je souhaite|je souhaiterais|je voudrais|nous souhaitons) ~ (envoyer|envoie|montrer|montre|présenter|présente|appeler|appelle|expliquer|explique|offrir|offre|proposer|propose|passer|passe|parler|inviter|invite|rencontrer|échanger|faire|faire parvenir|aider|raconter|contacter|transmettre|adresser|partager|soumettre)`),
  may: phrases(String.raw`
    (intéressé|intéressée|intéressés|curieux|curieuse|partant|partante|tenté|tentée|ouvert|ouverte|envie|ça vous|ça te|cela vous|dispo|preneur|preneuse|on en parle|en savoir plus|qu'en|d'accord|deal|possible|ça vous dit|ça te dit|ça vous intéresse) ~ \?
    (seriez|êtes|serais|es|auriez|avez|aurais|as|souhaitez|souhaiteriez|voulez|voudriez|veux|cherchez|cherches|pourriez|pouvez|peux|connaissez|accepteriez|envisagez) (vous|tu) ~ (ouvert|ouverte|intéressé|intéressée|disponible|curieux|curieuse|partant|prêt|savoir|découvrir|tester|essayer|envie|besoin|un|une|minutes|quelques|m'|me|de|des|recevoir|en|le|à|d'|voir|participer)
    (curieux|curieuse|envie|intéressé|intéressée) (de|d'|par|que|si|pour)
    (dites|dis|faites|fais|contactez|contacte|écrivez|écris|envoyez|envoie|répondez|réponds|appelez|appelle|découvrez|découvre|testez|essayez|inscrivez|téléchargez|visitez|rejoignez|rejoins|réservez|n'hésitez|n'hésite|profitez|cliquez|demandez|passez) (moi|nous|vous|le|pas|notre|nos|un|une|la|votre|gratuitement|ici|me|donc|simplement|en|d'un|dès|de)
    (ravi|ravie|heureux|heureuse|plaisir|volontiers) (de|d') (vous|t'|te|en) (envoyer|montrer|présenter|aider|expliquer|parler|offrir|faire|accompagner|proposer|discuter|dire)
    (ça vaut|vaut) (le|la|un|une)
    comment (gérez|faites|organisez) vous`),
  free: phrases(`
    (gratuit|gratuite|gratuits|gratuitement|offert|offerte|offerts|sans engagement|remise|réduction|rabais|essai|premier mois|sans frais|code promo|tarif préférentiel)`),
  material: phrases(`
    (livre blanc|brochure|plaquette|étude de cas|catalogue|portfolio|guide|notre site|e book|ebook|présentation de notre|mon cv|cv|ma candidature|newsletter|échantillon|dossier|documentation|mon livre)`),
  route: phrases(`
    (bonne|bon|bons) (personne|interlocuteur|interlocutrice|contact|service)
    (qui|à qui|vers qui) ~ (responsable|charge|m'adresser|s'occupe|décide|contacter|gère|adresser|achats|tourner)
    (mettre en relation|mettre en contact|m'orienter|me rediriger|m'indiquer|transmettre mon|faire suivre|me présenter à|me recommander|m'introduire|mise en relation)
    (responsable|en charge) (des|de|du|de la) ~ (chez|dans|au|achats|votre)`),
  vacancy: phrases(`
    (poste|offre d'emploi|opportunité|candidat|candidate|recrute|recrutement|recruteur|recruteuse|chasseur|mission|missions|salaire|cdi|cdd|freelance|télétravail|nouveau défi|nouveau challenge|à l'écoute|en veille|votre profil (correspond|a|m'a|pourrait)|ton profil (correspond|a|m'a)|mon client|profil comme|postuler|évolution de carrière)`),
  seek: phrases(`
    (je|nous) (recherche|recherchons|cherche|cherchons|suis à la recherche|sommes à la recherche|réalise une|mène une|organise|prépare) 
    (à la recherche|en recherche|en quête) (d'|de|du|active)
    (stage|alternance|apprentissage|contrat d'|mémoire|thèse|enquête|questionnaire|sondage|interviewer|mon podcast|invité|invitée|intervenant|intervenante|intervenir|conférencier|sponsor|sponsors|don|dons|voter|pétition|mentor|investisseurs|distributeurs|testeurs|bêta|emploi|job|recommandation)`),
  price: phrases(String.raw`
    (vends|à vendre|vente|prix à débattre|faire offre|à emporter|livraison incluse|dernières pièces|liquidation|j'ai de la place|disponible dès|disponible à partir|complément de revenu)
    besoin d'un _ \?
    (#) (euros|€|par mois|par personne|par enfant|l'heure|par jour|ht)
    (moitié prix|remboursé|remboursée|satisfait ou|encore (une|deux|trois|quelques) (place|places)|reste (une|deux|trois|quelques)|places disponibles|en stock|à louer|à vendre|on peut s'arranger|répondez oui|à l'essai|sous 48)`),
};
