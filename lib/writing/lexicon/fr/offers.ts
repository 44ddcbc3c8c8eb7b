import { phrases } from '../lexicon';

/** How French says that a note has something to sell: who sells, whom it serves, what it is, what it brings and costs. */
export const offers = {
  we: phrases(`
    (nous|on|j'|je|notre équipe|mon entreprise|notre société|notre agence|notre logiciel|notre solution|notre outil|notre plateforme) ?(vous |les |en |aussi |également )*(aide|aidons|aident|accompagne|accompagnons|propose|proposons|offre|offrons|fournis|fournissons|vends|vendons|fabrique|fabriquons|développe|développons|conçois|concevons|forme|formons|coache|conseille|conseillons|organise|organisons|recrute|recrutons|installe|installons|loue|louons|livre|livrons|permet|permettons|réduit|réduisons|automatise|crée|créons|lance|lançons|assure|assurons|représente|édite|éditons|gère|gérons|finance|finançons|intervenons|interviens|imprime|rénove|nettoie|place|plaçons|travaillons avec|avons (une|un|justement|développé|conçu|créé|lancé|aidé|la solution)|ai (une|un|justement|créé|lancé|développé|conçu))
    (nos|mes|notre|mon|ma) (clients|client|solution|solutions|service|services|produit|produits|logiciel|outil|plateforme|application|formation|méthode|programme|agence|offre|offres|équipe|accompagnement|cabinet|atelier|webinaire|expertise|consultants|démo|tarifs|catalogue|livre blanc|newsletter|boutique|machines|startup|start up|entreprise|candidat|candidats|prestations|atelier|podcast|livre)
    (avec|chez|grâce à) nous
    (nous|je|on) (pouvons|peux|peut|pourrions|pourrais|pourrait) (vous|t'|te|aussi|sûrement|certainement|leur)
    (spécialiste|spécialistes|spécialisé|spécialisée|spécialisés|expert|experts|leader) (en|dans|du|de|des)
    (aider|accompagner|soutenir|permettre) (les|des|aux|vos)`),
  serves: phrases(`
    (j'|je|nous|on|notre _|mon _|ma _) ?(_ )?(aide|aidons|accompagne|accompagnons|conseille|conseillons|soutiens|soutenons|forme|formons|coache|coachons|équipe|équipons|travaille avec|travaillons avec|permets|permettons|permet) (_ )*(entreprises|pme|tpe|eti|sociétés|dirigeants|dirigeantes|entrepreneurs|entrepreneuses|startups|équipes|managers|indépendants|freelances|fondateurs|cabinets|commerçants|artisans|agences|marques|écoles|cliniques|collectivités|mairies|employeurs|recruteurs|clients|consultants|coachs|responsables|directeurs|directions|professionnels|industriels|fabricants|restaurateurs|hôteliers|associations|investisseurs|propriétaires|cadres|femmes|hommes)
    (aider|accompagner|conseiller|soutenir) (_ )*(entreprises|pme|sociétés|dirigeants|entrepreneurs|équipes|managers|indépendants|clients|employeurs|cabinets|marques)
    (nos|mes) (clients|clientes|utilisateurs|participants|candidats|adhérents) (_ )?(gagnent|économisent|voient|obtiennent|réduisent|augmentent|doublent|signent|constatent|divisent)
    (plus de|nouveaux|nouvelles|générer des|prospects|rendez vous) (_ )?(leads|clients|prospects|rendez vous|qualifiés|demandes|contrats|candidats)`),
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
  free: phrases(`
    (gratuit|gratuite|gratuits|gratuitement|offert|offerte|offerts|sans engagement|remise|réduction|rabais|essai|premier mois|sans frais|code promo|tarif préférentiel)`),
  material: phrases(`
    (livre blanc|brochure|plaquette|étude de cas|catalogue|portfolio|guide|notre site|e book|ebook|présentation de notre|mon cv|cv|ma candidature|newsletter|échantillon|dossier|documentation|mon livre)`),
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
