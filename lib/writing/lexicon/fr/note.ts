import { type Lexicon, phrases } from '../lexicon';

/** What marks a French note. */
export const note: Lexicon['note'] = {
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
  interest: phrases(`
    (ravi|ravie|heureux|heureuse|plaisir|content|contente|hâte|enchanté|enchantée|sympa|j'aimerais|envie) ~ (connecter|contact|réseau|suivre|lire|échanger|connecté|connectés|connaître|rester|apprendre|rejoindre|relation|découvrir|retrouver|croiser)
    (rester|garder|restons|gardons) ~ (contact|lien|connectés|touch)
    (je vous|je te|je) (suis|lis|lirai|suivrai) 
    (dire|juste) (bonjour|merci)
    (rien à vendre|sans arrière|pas de démarchage|aucune arrière)`),
  past: phrases(String.raw`
    (merci|mercis) (encore |beaucoup |infiniment |à vous |à toi )*(pour|de|d') ~ (démo|offre|devis|appel|échange|café|visite|explication|aide|temps|réponse|conseil|atelier|présentation|accueil|conférence)
    (votre|ta|ton|la|le|l'|cette) ?(démo|offre|devis|appel|prix|atelier|formation|webinaire|visite) (à|au|lors|de|du|hier|sur|chez|d'hier|était|pour|que|dans)
    (nous|on|je|j') ?(avons|avions|nous sommes|s'est|étions|ai|avais|étais) (parlé|discuté|croisé|croisés|rencontré|rencontrés|échangé|assis|travaillé|vu|entendu|suivi|partagé|écouté)
    (vous|tu) (avez|as|m'avez|m'as|aviez|avais|nous avez) (\p{L}+ )?(montré|aidé|expliqué|promis|dit|écrit|demandé|répondu|raconté|partagé|donné|appris|envoyé)`),
  theirs: phrases(String.raw`
    (épisode|chapitre|numéro|page) #
    (l'épisode|l'article|le passage|la vidéo|le billet|le texte|la fiche|l'idée|la phrase) (où|que|dans|sur|qui) (vous|tu|votre|lequel|laquelle|la|le|les|l')
    j'ai (\p{L}+ )?(été|suivi|gardé|appliqué|testé|imprimé|relu|lu|essayé) (votre|vos|ton|ta|tes)
    (votre|vos|ton|ta|tes) (dernier |dernière |récent |récente |beau |belle |bel |superbe |très |petit |petite |joli |bon |excellent |excellente |premier |première )*(post|publication|article|commentaire|conférence|podcast|épisode|histoire|question|réponse|remarque|conseil|vidéo|sondage|présentation|atelier|session|webinaire|interview|newsletter|chronique|blog|livre|chapitre|rapport|phrase|point|diapo|photo|photos|liste|exemple|keynote|plaidoyer|comparaison|mots|idée|expérience|appel|analyse|recette|stand|exposition|texte|billet|intervention|témoignage|récit|exposé|tribune|fiche|tableau|carte|discours|mise en garde|explication|cours|démonstration)
    (lu|entendu|écouté|vu|regardé|imprimé|relu|retenu) (votre|ton|ta|vos|tes|vous|hier|le|la)`),
  about: phrases(`
    (post|publication|article|commentaire|conférence|podcast|épisode|histoire|question|réponse|remarque|conseil|vidéo|sondage|présentation|atelier|session|webinaire|interview|newsletter|chronique|blog|livre|chapitre|rapport|phrase|point|diapo|photo|liste|keynote|plaidoyer|mots|texte|billet|intervention|témoignage|récit|exposé|tribune|discours|cours|analyse) (d'hier |hier |de mardi |de la semaine dernière |de jeudi |de lundi |de vendredi )?(sur|à propos|concernant|où|sous|que|du|de|des|d'|au|à|qui|dans|contre|la semaine|lors)`),
  said: phrases(String.raw`
    (c'est|c'était) (vous|toi) qui
    (vous|tu) (\p{L}+ )?(racontez|disiez|aviez|étiez|étais|teniez|cherchiez|cherchais|m'appreniez)
    (vous|tu) (y |m' |me |nous |en |avez |as |m'avez |m'as |l'avez |aviez |avais |disiez |disais |écriviez )*(répondu|écrit|dit|demandé|raconté|expliqué|décrit|comparé|publié|posé|partagé|donné|parlé|commenté|cité|mentionné|évoqué|conseillé|montré|racontiez|racontes|décrivez|expliquez|disiez|disais|écriviez|parliez|écrivez|présenté|animé|gagné|défendu)
    (ce que|comment|quand) (vous|tu) (\p{L}+ ){0,4}(dit|écrit|raconté|expliqué|décrit|parlé|disiez|disais|écriviez)
    (sous|sur|à) (mon|ma|notre|le) (post|article|publication|question|commentaire|sondage|webinaire)`),
  event: phrases(String.raw`
    (au|à|à la|lors|pendant|durant|après|du|de la|de l'|à l'|des|aux|pour le|dans le) ?(\p{L}+ ){0,3}(salon|congrès|conférence|webinaire|soirée|journée|journées|atelier|séminaire|colloque|forum|festival|meetup|sommet|rencontre|rencontres|table ronde|petit déjeuner|formation|cours|stage|réunion|assemblée|foire|hackathon|vernissage|inauguration|visite|train|stand|remise|portes ouvertes|exposition|débat|stand)
    (stand|table|salle|hall|rang|allée) (#|à côté|en face|du|voisine|voisin|b|c)
    (nous|vous|tu) ~ (serons|serez|étions|étiez|seras|allons|sommes) ~ (tous|au|à|aux)
    (liste des|programme du|programme des|liste d')`),
  met: phrases(String.raw`
    (ravi|ravie|heureux|heureuse|enchanté|enchantée|plaisir|content|contente|sympa|agréable) ~ (rencontré|rencontrée|rencontrer|parlé|discuté|discuter|échangé|échanger|croisé|croisée|croiser|vous avoir|t'avoir|revoir|revu)
    (nous|on) (\p{L}+ ){0,3}(croisés|croisé|rencontrés|rencontré|parlé|discuté|échangé|assis|partagé|côte à côte|attendu|bavardé|ri)
    (j'étais|c'était moi|je suis|c'est moi) (le|la|celui|celle|l'|assis|assise|juste) 
    (comme promis|comme convenu|suite à notre|après notre|notre échange|notre discussion|notre rencontre|notre conversation|depuis notre)`),
  referred: phrases(`
    (m'a|m'ont|nous a) (conseillé|parlé|recommandé|suggéré|dit|donné|orienté|raconté|envoyé|glissé|soufflé|invité|chaudement)
    (de la part|par l'intermédiaire|grâce à|via|sur les conseils|sur le conseil) (de|d'|du)?
    (connaissons|connais|connaît|connaissez) ~ (tous les deux|toutes les deux|tous deux|bien|aussi)
    (votre nom|ton nom) (est|a|m'a)
    (ami|amie|contact|connaissance) (commun|commune|en commun)
    (salue|salutations|passe le bonjour|bonjour de)`),
  shared: phrases(String.raw`
    (nous|on) (\p{L}+ ){0,4}(tous les deux|toutes les deux|tous deux|ensemble|également|tous) 
    (même|mêmes) (école|université|lycée|cours|classe|promo|promotion|groupe|employeur|équipe|projet|village|entreprise|service|association|chorale|formation|fac|master|quartier|ville|club|rue|filière|professeur|immeuble)
    (promo|promotion|diplômé|diplômée|alumni|ancien élève|ancienne élève|ancien collègue|ancienne collègue|anciens collègues|ancien de|ancienne de|anciens de|camarade|camarades|membre|membres)
    (étudié|travaillé|étudiais|travaillais|passé|passée|formé|formée|fait|bossé|étudiions) (aussi |tous |deux |ensemble |également |les )*(à|chez|au|dans|aux|ensemble)
    (dans|du|de) (le|la|notre) (groupe|association|communauté|club|réseau|collectif|comité|chorale)`),
  role: phrases(`
    (félicitations|bravo|bienvenue|bonne chance|beaucoup de succès|plein de succès|bon courage) ~ (pour|dans|à|chez|nouveau|nouvelle|votre|ton|ta)
    (votre|ton|ta|vos|tes|le|la|un|une) (nouveau|nouvelle|nouveaux|nouvelles|récent|récente|prochain|prochaine) (poste|rôle|fonction|fonctions|emploi|mission|équipe|défi|boutique|magasin|aventure|étape|promotion|nomination|responsabilités)
    (promotion|nomination|nommé|nommée|promu|promue|rejoint|rejoins|rejoignez|prise de poste|prenez|prends|passage|arrivée|élu|élue|pris la|pris le|quitté|quittez) (au|à|de|comme|chez|l'|la|le|du|en|des|poste|direction)?
    (premier|première|premiers|premières) (jour|jours|semaine|semaines|mois) (chez|comme|à|au|dans)
    (vu|lu|appris) (que )(vous|tu) ~ (avez|êtes|as|es|venez|rejoint|prenez|passez|devenez|quittez)`),
  when: phrases(`
    (hier|avant hier|ce matin|hier soir|(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) ?(dernier|passé|soir|matin|prochain)?|(la semaine|le mois|l'an|l'année|l'été) (dernière|dernier|passé|passée)|en (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|#)|il y a (deux|trois|quatre|quelques|#)|récemment|l'autre jour|le mois prochain|la semaine prochaine)`),
  flattery: phrases(`
    (tombé|tombée|découvert|vu|visité|parcouru|consulté|regardé) ~ (votre|ton) (profil|page|parcours)
    (votre|vos|ton|ta|tes) (impressionnant |impressionnante |bel |beau |riche |brillant |brillante |incroyable |inspirant |inspirante |remarquable |grande |superbe |vaste )*(profil|parcours|carrière|expérience|expertise|travail|réalisations|contenu|contenus|publications|posts|leadership|énergie|compétences|vision|réseau|passion|connaissances|réussite|réussites|succès|engagement|activité|actualité|regard|entreprise|background)
    (impressionné|impressionnée|impressionnant|impressionnante|inspirant|inspirante|inspiration|admire|admiratif|admirative|admiration|fascinant|référence|modèle|un honneur|honneur|honoré|honorée|grand fan|expert comme|quelqu'un comme|personnes comme|professionnels comme)
    (contenus|publications|posts|expertise|contenu) (sur|autour|en matière) `),
  common: phrases(`
    (relations|contacts|connexions|connaissances|intérêts|centres d'intérêt|amis|points) (communes|communs|en commun|similaires|partagés)
    (plusieurs|nombreux|beaucoup|mêmes|quelques) (contacts|relations|connexions|centres|intérêts)
    (même|mêmes|similaire|domaine) (secteur|domaine|métier|milieu|région|univers|branche|profession|d'activité|cercles|industrie|passion)
    (élargir|agrandir|développer|étendre|étoffer|enrichir|rejoindre|faire grandir) ~ réseau
    (également|aussi|moi même|moi aussi) (dans le|dans la|actif|active|passionné|passionnée|du métier|du secteur|intéressé)
    (linkedin|suggéré|suggestion|confrère|confrères|consœur|pairs)`),
  self: phrases(`
    (je suis|je travaille|j'étudie|je m'appelle|je dirige|je gère|je vis|j'habite|nous sommes|j'enseigne|je fais|je tiens|je conduis|en tant que|étudiant|étudiante)
    (moi aussi|aussi|également) (je|dans|un|une|du|de)`),
  follow: phrases(`
    (ravi|ravie|plaisir|souhaite|souhaiterais|aimerais|voudrais|honneur|heureux|heureuse|permets|d'où) ~ (connecter|connecte|contact|réseau|ajouter|inviter|invitation|connexion|relation|demande|rejoindre)
    (connectons|connexion|accepter|acceptez|invitation|demande de)`),
};
