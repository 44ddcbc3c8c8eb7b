/** French words for what a note can be after: money, wares, work, a meeting, a favour. */
export const trade = {
  money: `
    prix tarif* coût* coûte* coûter paie paye* payer payez paient euro euros budget* facture* marge* bénéfice* chiffre
    revenu* gagn* dépense* économie* argent fonds financ* subvention* impôt* investi* prêt* crédit* hypothèque
    location bail commission* caution salaire* honoraires frais remboursement* vente* vend* vendre achat* achet*
    acheter acheteur* commande* commandez stock* contrat* devis offre* appel soumission rendement rentab* barème
    grille`,
  free: `
    gratuit* offert* offre* offrir offrons cadeau* engagement essai* essayer tester test remise* réduction* promo* bon
    code bonus moitié échantillon* exemplaire* gratis prise charge maison nos garanti* exclusi* limité* préférentiel*
    avantag* découverte lancement sans satisfait*`,
  ware: `
    logiciel* appli* application* outil* plateforme* système* produit* solution* service* prestation* forfait* pack
    abonnement* machine* appareil* équipement* matériel* capteur* robot* tableau crm erp saas module* licence* modèle*
    cours formation* atelier* masterclass programme* coaching accompagnement conseil* audit* diagnostic* bilan
    contrôle* analyse* rapport* livre blanc guide* brochure* plaquette* catalogue* newsletter* assurance* mutuelle
    police plan adhésion* agence* intérim traiteur nettoyage meuble* mobilier emballage* pièce* impression* imprim*
    site* web boutique design vidéo* film* photo* traduct* hébergement stockage cloud données marketing leads
    prospects campagne* publicité* annonce* référencement contenu* recrutement* paie comptab* logistique* transport*
    fret livraison* flotte véhicule* camion* pneus énergie solaire* panneau* chauffage éclairage* sol sols vin vins
    café grains farine fruit* poisson* fromage* pain fleurs plantes semence* aliment* linge serviettes vêtements
    chaussures livre livres boîte* carton* créneau* capacité* espace* salle* local locaux entrepôt* immobilier*
    appartement* terrain* signalétique étiquette* drone*`,
  firm: `
    entreprise* société* agence* bureau* cabinet* boutique* magasin* startup* start studio* boulangerie brasserie
    torréfact* atelier* fondation* association* marque* freelance* indépendant* fondat* entrepreneur* propriétaire*
    fabricant* fabrique* artisan* grossiste* distribut* importat* fournisseur* prestataire* spécialiste* installateur*
    courtier* développeur* recruteur* chasseur partenaire* familial* équipe* consultant* maison ferme`,
  clients: `
    client* clients cliente* concurrent* confrère* consœur* autres entreprises sociétés organisations équipes villes
    communes mairies collectivités écoles hôpitaux hôtels restaurants magasins commerçants commerces agriculteurs
    éleveurs vignerons maraîchers boulangers artisans constructeurs associations clubs musées cabinets entrepôts
    usines producteurs marques managers directeurs dirigeants patrons professionnels utilisateurs adhérents foyers
    bailleurs employeurs transporteurs éditeurs agences laboratoires gens personnes dizaines centaines milliers
    beaucoup plupart certains vôtre vôtres structures établissements pme`,
  gain: `
    économis* gagn* gagner gagnez réduire réduis* réduit réduction baiss* diminu* moins augment* croissance croître
    doubl* divis* multipli* plus vite rapid* mieux meilleur* facil* simpl* fluide efficac* productiv* tracas souci*
    stress effort* immédiat* automatiqu* automatis* optimis* maximis* minimis* résultat* bénéfic* avantage* valeur
    succès réussi* dorm* soulag* allég* libér* sans gaspill* perdre perd* perte* rat* évit* éviter empêch* jamais
    risque* problème* douleur* défi* pénurie* panne* arrêt* erreur* réclamation* absentéisme prouvé* garanti* secret*
    astuce* raison différence potentiel* opportunit* chance temps heures retard avance supplémentaire`,
  provide: `
    aide* aider aidons aidez accompagn* assist* soutien* fourn* fournissons livr* livrons constru* fabriqu* fais fait
    faisons font faire développ* produi* propos* proposons loue* louons louer vend* vendons import* install* pose*
    posons imprim* répar* réparons conçoi* conception nettoy* transport* tradui* écri* form* formons coach* enseign*
    conseill* résou* résolv* gère* gérons gérer organis* représent* spécialis* occup* lanc* ouvr* ouvrons présent*
    apport* met* mettons prend* prenons regard* test* mesur* suivi* protég* sécuris* relier trouv* trouvons recrut*
    plac* travaill* héberg* publi* cré* créons calcul* remplac* automatis* usin* soud* torréfi* cuis* charg* aménag*
    refait refaire`,
  send: `
    envoi* envoie* envoyer envoyez envoyons adress* mail* partag* montr* montrer montre transf* transmet* apport*
    déposer dépos* donn* donner présent* présenter démonstration* démo expliqu* racont* exemplaire* copie* pdf lien*
    détail* information* info infos exemple* aperçu plaquette* dépliant échantillon* boîte adresse calcul* chiffrage
    proposition* document*`,
  meet: `
    appel* appeler appelle appelez téléphon* café* thé déjeuner dîner petit verre bière rencontr* rendez rdv visite*
    visiter passer passe venir viens vient vienne parler parl* discut* échang* échanger échange conversation
    entretien* zoom teams visio* agenda* calendrier* calendly planif* réserv* bref rapide court minute* minutes heure*
    demi quart tête bavarder`,
  slot: `
    minute* minutes heure* demi quart lundi mardi mercredi jeudi vendredi demain après midi matin semaine semaines
    prochain* bientôt temps disponib* dispo libre* convien* arrange moment quand`,
  reply: `
    répond* réponse dites dis dire savoir faites signe message mp écri* écrivez mot contact* joign* intéress* intérêt
    curieu* ouvert* voul* voudr* souhait* envie aimer* aimerai* plaisir heureu* ravi* oui cliqu* confirm* réserv*
    inscri* tente`,
  hiring: `
    poste* emploi* offre recrut* embauch* candidat* cv carrière* opportunité* salaire* employeur* talent* préavis
    intérim* cdi cdd freelance chasseur personnel équipe* conseil administrat* bénévol* ambassad* mentor* apprenti*
    alternan* stage* stagiaire* postul* candidature* portfolio parcours profil compétence* correspond* idéal* parfait*
    mission* saison* job`,
  seeking: `
    cherch* recherch* besoin* manque* voul* espér* demand* recommand* présent* référence* disponible* disponibilité*
    dispo marché diplômé* chômage licenci* expériment* qualifié* ans années expérience étape écoute nouveau* défi
    immédiat* si libère entendez`,
  giving: `
    don dons donn* donner donat* cadeau* collect* cagnotte* crowdfund* financement sponsor* parrain* parrainer mécén*
    cause fondation* souten* soutien* adopt* généreu* contribu* aider enfants refuge hospice réfugié* pétition* sign*
    partag* vote* voter voix signature* objectif manteaux repas tombola`,
  inviting: `
    rejoi* rejoindre inscri* inscription* invit* invité* invitation* abonn* place* siège* billet* assist* particip*
    webinaire* séminaire* atelier* masterclass événement* petit déjeuner lancement* ouvert* bêta pilote* panel*
    session* démo* communauté* groupe* membre* intervenant* convié* bienvenu* cordialement hâte réunion* soirée*`,
  asking: `
    enquête* questionnaire* sondage* avis retour* feedback opinion* interview* entretien* mémoire* thèse* étude*
    recherche* particip* tester testeu* test essay* pilote* vote* voter avis évaluation* rempli* remplir répond*
    minutes expert* conseil* mentor* éclair* regard témoign*`,
  route: `
    responsable* charge décid* décision* transf* transmet* bonne personne quelqu collègue* service achats achat
    acheteu* généraux rh informatique finance* direction qui interlocut* orient* présent* recommand* contact*`,
};
