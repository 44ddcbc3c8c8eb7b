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
  benefit: phrases(String.raw`
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
    (saviez vous|imaginez|et si|marre|fatigué|fatigués|lassé|assez de|frustré|perdez|vous perdez|vous payez|payez trop)
    (irait|conviendrait|plairait|servirait|correspondrait|collerait|aiderait|marcherait|ferait|serait|pourrait) (\p{L}+ ){0,4}(à vos|à votre|chez vous|pour vous|vos|votre|à vous|à tes|à ton|chez toi|pour toi|vous aider|vous servir|vous plaire|vous intéresser|comme un gant|du bien|l'affaire)
    (personne|aucun client|aucune) (\p{L}+ |n'|ne |l'a |n'a ){0,3}(aime|rendu|veut|regretté|plaint|revenu)
    (nous par exemple|c'est nous|c'est moi|nous si|moi si|c'est notre métier|c'est mon métier|c'est là que|je ne fais que ça|on ne fait que ça|nous ne faisons que ça)
    (depuis|désormais|aujourd'hui|maintenant) (\p{L}+ ){0,4}(plus|moins|aucun|aucune|moitié|zéro|enfin)
    (pour que|afin que|et) (ça|cela) (n'arrive|ne vous arrive|ne se) (plus|reproduise|pas)
    (mériterait|méritent|mérite|méritez|il serait temps|il est temps|grand temps)
    (laissez|laisse|confiez|confie|déléguez|oubliez) (nous|moi|la|le|les|ça|vos|votre|tes|ton)
    (on|nous|je) (\p{L}+ )?(s'en occupe|s'occupe|occupons|m'occupe|m'en occupe|nous en chargeons|s'en charge|m'en charge|charge|chargeons)
    (si jamais|le jour où|quand) (\p{L}+ ){0,2}(vous|tu) (\p{L}+ ){0,3}(besoin|manquez|manques|cherchez|débordé|débordés|coince)`),
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
    (puis je|pourrais je|pouvons nous|pourrions nous|est ce que je peux|je peux|je vous|je t'|je te|laissez moi|permettez moi|j'aimerais|je souhaite|je souhaiterais|je voudrais|nous souhaitons) ~ (envoyer|envoie|montrer|montre|présenter|présente|appeler|appelle|expliquer|explique|offrir|offre|proposer|propose|passer|passe|parler|inviter|invite|rencontrer|échanger|faire|faire parvenir|aider|raconter|contacter|transmettre|adresser|partager|soumettre)
    (je|j'|nous|on) (\p{L}+ )?(passerais|passerai|passe|passons|passerons|viendrais|viendrai|viendrons|viens|suis|sommes|serai|serons) (\p{L}+ ){0,4}(chez vous|vous voir|près de chez|par chez|votre coin|votre secteur|votre région|dans le coin|de passage|à votre porte|devant chez)
    de passage (dans|à|en|près|par|chez|le|la|cette|ce)
    (passez|passe|venez|viens|arrêtez|entrez) (\p{L}+ ){0,3}(stand|nous voir|me voir|voir|goûter|essayer|boire|au|à la|à l'|chez|quand|tester)
    (autour|devant) (d'un|d'une|un|une) (café|verre|thé|bière|déjeuner|croissant|repas)
    (visite|visiter|venir voir|voir) (de |notre |nos |l'|le |la |mon |ma )+(fabrique|atelier|usine|ferme|stand|local|exploitation|locaux|domaine|cave|show room|showroom)
    (à votre convenance|quand vous voulez|quand tu veux|à l'heure qui vous|selon vos disponibilités)`),
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
  vacancy: phrases(String.raw`
    (poste|offre d'emploi|opportunité|candidat|candidate|recrute|recrutement|recruteur|recruteuse|chasseur|mission|missions|salaire|cdi|cdd|freelance|télétravail|nouveau défi|nouveau challenge|à l'écoute|en veille|votre profil (correspond|a|m'a|pourrait)|ton profil (correspond|a|m'a)|mon client|profil comme|postuler|évolution de carrière)
    (cherchez|recrutez|embauchez|prenez|cherches|avez vous|auriez vous|besoin de|besoin d'un|besoin d'une) (vous |tu )?(\p{L}+ ){0,3}(quelqu'un|monde|bras|extras|stagiaires|stagiaire|apprentis|apprenti|alternants|renfort|chauffeur|chauffeurs|saisonniers|vendeuse|vendeur|mains|place|poste|personnel)
    (travailler|bosser|commencer|apprendre|venir|intégrer|rejoindre|entrer) (\p{L}+ ){0,3}(avec vous|chez vous|dans votre|pour vous|votre équipe|votre maison|à vos côtés|vos équipes)
    (premier poste|premier emploi|retour à l'emploi|reprendre le travail|revenir à|reprise d'activité|en reconversion|candidature spontanée|jeune diplômé|jeune diplômée|contrat de|contrat d'hiver|temps partiel|mi temps|permis b|caces|dispo de suite|disponible immédiatement|disponible tout de suite|job d'été|remplacement|remplacements|renfort|cv en pièce|mon parcours pourrait)
    (mieux payé|bien payé|rémunération|avantages|voiture de fonction|treizième mois|fiche de poste|votre profil|ton profil) ~ (correspond|colle|calqué|intéresse|intéresser|retenu)`),
  seek: phrases(String.raw`
    (je|nous) (recherche|recherchons|cherche|cherchons|suis à la recherche|sommes à la recherche|réalise une|mène une|organise|prépare) 
    (à la recherche|en recherche|en quête) (d'|de|du|active)
    (stage|alternance|apprentissage|contrat d'|mémoire|thèse|enquête|questionnaire|sondage|interviewer|mon podcast|invité|invitée|intervenant|intervenante|intervenir|conférencier|sponsor|sponsors|don|dons|voter|pétition|mentor|investisseurs|distributeurs|testeurs|bêta|emploi|job|recommandation)
    (connaissez|connaîtriez|connais|connaîtrais|sauriez|savez|auriez|aurais|avez|as) (vous|tu) (\p{L}+ |peut être ){0,3}(quelqu'un|qui|des gens|un conseil|une idée|une piste|une adresse|un contact|un tuyau|quelqu'une)
    (connaît|connaissez|connais) peut être
    (pensez|pense) (\p{L}+ )?à (moi|nous)
    (tout|tous|vos|votre|un|quelques) (conseil|conseils|piste|pistes|coup de pouce|coup de main|retour|retours|avis|aide|soutien) (\p{L}+ ){0,3}(bienvenu|bienvenue|bienvenus|précieux|apprécié|aiderait|utile|merci)
    merci d'avance
    (me|nous) manque (\p{L}+ )
    (deux|trois|cinq|quelques|dix|#) questions (sur|pour|à|de|rapides)
    (tirage au sort|à gagner|à la clé|en remerciement|pour vous remercier)
    (accepteriez|accepterais|voudriez|pourriez|seriez|consentiriez) (vous|tu) (\p{L}+ |d'|de |à |l'|m'|le |la ){0,4}(relire|lire|regarder|partager|signer|voter|répondre|témoigner|parrainer|recommander|relayer|accompagner|jeter|prêter|venir|remplir|intervenir)
    (relire|jeter un œil|coup d'œil|parrain|marraine|bénévole|bénévoles|donateurs|testeuses|témoins|témoignages|abonnés|adhérents|repreneur|associé|associée|logement)
    (venir|vous|t'|te) (enregistrer|filmer|photographier|suivre|interviewer|observer) (\p{L}+ )?`),
  price: phrases(String.raw`
    (vends|à vendre|vente|prix à débattre|faire offre|à emporter|livraison incluse|dernières pièces|liquidation|j'ai de la place|disponible dès|disponible à partir|complément de revenu)
    besoin d'un _ \?
    (#) (euros|€|par mois|par personne|par enfant|l'heure|par jour|ht)
    (moitié prix|remboursé|remboursée|satisfait ou|encore (une|deux|trois|quelques) (place|places)|reste (une|deux|trois|quelques)|places disponibles|en stock|à louer|à vendre|on peut s'arranger|répondez oui|à l'essai|sous 48)
    (il|nous|me|il me|il nous) reste (\p{L}+ |# ){0,3}(place|places|chaise|chaises|jour|jours|journées|créneau|créneaux|dates|exemplaires|billets|tables|semaines|chambres|stands)
    (encore|deux|trois|quelques|plusieurs|#) (places|journées|jours|créneaux|dates|chambres|semaines) (libres|disponibles|dispo|à pourvoir|de libre|en)
    (libre|libres|dispo|disponible|disponibles) (en|dès|à partir|à compter|tout|de suite|pour|la|le|cette|ce|au|demain|lundi|mardi)
    (la pièce|le kilo|la tonne|le litre|le mètre|la journée|l'unité|par tête|la palette|pièce) (à|à partir|pour|livré|livrée|dès)
    (à partir de|dès|pour) (#) (euros|€|la|le|l'|par|pièce)
    (cède|à céder|à reprendre|cherche repreneur|à saisir|à réserver)`),
};
