/** French words for what a note can be after: money, wares, work, a meeting, a favour. */
export const trade = {
  money: `
    prix tarif* coût* coûte* coûter paie paye* payer payez paient euro euros budget* facture* marge* bénéfice* chiffre
    revenu* gagn* dépense* économie* argent fonds financ* subvention* impôt* investi* prêt* crédit* hypothèque
    location bail commission* caution salaire* honoraires frais remboursement* vente* vend* vendre achat* achet*
    acheter acheteur* commande* commandez stock* contrat* devis offre* appel soumission rendement rentab* barème
    grille rabais acompte tarification mensualité* échelonn* facilité* chère cher moins sous fric sommes montant*
    valeur loyer* louer loué recette* rentrée* cotisation* part parts bénéfices ristourne* avoir ttc ht rémunér*
    rétribu* défray* prime* indemnit* centime* francs chf taux intérêts épargne placement* rachat* rachète racheter
    enchère* cession céder cède reprise débours* combien`,
  free: `
    gratuit* offert* offre* offrir offrons cadeau* engagement essai* essayer tester test remise* réduction* promo* bon
    code bonus moitié échantillon* exemplaire* gratis prise charge maison nos garanti* exclusi* limité* préférentiel*
    avantag* découverte lancement sans satisfait* gratuité offre offert offerte offerts offertes bénévole* dégust*
    goûter goûtez goûte spécimen* tirage lot lots gagner tombola loterie place* invitation* rien charge* cadeaux clé
    prime surprise* pourcent ristourne* rabais soldes première premier premiers`,
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
    appartement* terrain* signalétique étiquette* drone* accès identifiant* compte clé connexion caisse* portail
    porte* serrure* fenêtre* toit* toiture* clôture* grille* pompe* vanne* enseigne* étiquett* affiche* autocollant*
    bâche* tente* chapiteau* scène* lampe* ampoule* led caméra* micro* enceinte* haut-parleur* tapis rideau* store*
    coussin* matelas lit lits chaise* table* étagère* rayonnage* armoire* palette* bac bacs fût fûts bouteille* bocal
    bocaux sac sacs sachet* film colle peinture* vernis huile* graisse* outillage couteau* lame* scie* vis cheville*
    bois bûche* granulé* pierre* gravier sable béton brique* isol* chaudière* pompe batterie* borne* vélo* voiture*
    fourgon* camionnette* remorque* chariot* grue* échafaudage* pelle tracteur* moissonneuse miel œufs lait viande
    saucisson jambon soupe* gâteau* tarte* viennoiserie* pâtes épice* thé jus bière* cidre* légume* pomme* noix
    champignon* sel sucre chocolat* glace* menu* buffet* plateau* chien* cheval foin engrais terreau bouquet*
    couronne* arbre* haie* savon* crème* bougie* carte* calendrier* jeu jeux jouet* marionnette* musique concert*
    lecture* spectacle* visite* circuit* voyage* gîte* chambre* place* garage* terrain plan* expertise* métré*
    certific* déclaration* relance* recouvrement* standard permanence* astreinte* déneig* gardien* déchet* débarras*
    déménag* réparation* entretien* maintenance dépann* remplaçant* renfort* relecture* correction* sous-titr*
    transcri* interpr* langue* soutien yoga massage* thérapi* supervision médiation animation magicien* clown*
    orchestre* dj mariage* album* portrait* maquette* logo* carte flyer* dépliant* menu sites chatbot* ia assistant*
    automate* formulaire* tableur* puce* traceur* balise* compteur* balance* thermostat* filtre* reliure* affût*
    ruche* visite visites virtuelle* broderie* couture* patron* rideaux`,
  firm: `
    entreprise* société* agence* bureau* cabinet* boutique* magasin* startup* start studio* boulangerie brasserie
    torréfact* atelier* fondation* association* marque* freelance* indépendant* fondat* entrepreneur* propriétaire*
    fabricant* fabrique* artisan* grossiste* distribut* importat* fournisseur* prestataire* spécialiste* installateur*
    courtier* développeur* recruteur* chasseur partenaire* familial* équipe* consultant* maison ferme imprimerie*
    menuiserie* ébénisterie* fromagerie* miellerie* pépinière* jardinerie* blanchisserie* teinturerie* librairie*
    épicerie* poissonnerie* boucherie* traiteur garage* exploitation* domaine* cave* distillerie* cidrerie* scierie*
    chantier* compagnie* troupe* coopérative* scop sarl sas eurl micro-entreprise autoentrepreneur* auto-entrepreneur*
    régie* petite famille père fils sœurs frères usine* labo* étude* collectif* groupe filiale*`,
  clients: `
    client* clients cliente* concurrent* confrère* consœur* autres entreprises sociétés organisations équipes villes
    communes mairies collectivités écoles hôpitaux hôtels restaurants magasins commerçants commerces agriculteurs
    éleveurs vignerons maraîchers boulangers artisans constructeurs associations clubs musées cabinets entrepôts
    usines producteurs marques managers directeurs dirigeants patrons professionnels utilisateurs adhérents foyers
    bailleurs employeurs transporteurs éditeurs agences laboratoires gens personnes dizaines centaines milliers
    beaucoup plupart certains vôtre vôtres structures établissements pme clientèle* habitué* patient* locataire*
    résident* visiteur* lecteur* auditeur* acheteur* repreneur* abonné* collègue* voisin* voisine chacun chacune tous
    toutes plusieurs quelques personne nul étables étable cuisines cuisine fermes crèches crèche ehpad maisons
    filiales cafetiers bistrots restaurateurs gérants gérantes hôteliers campings gîtes coiffeurs garages garagistes
    pharmacies pharmaciens kinés dentistes syndics notaires bibliothèques médiathèques théâtres collèges lycées
    domaines caves exploitants confrères consœurs autre cousins directrices parents familles mariés apprentis`,
  gain: `
    économis* gagn* gagner gagnez réduire réduis* réduit réduction baiss* diminu* moins augment* croissance croître
    doubl* divis* multipli* plus vite rapid* mieux meilleur* facil* simpl* fluide efficac* productiv* tracas souci*
    stress effort* immédiat* automatiqu* automatis* optimis* maximis* minimis* résultat* bénéfic* avantage* valeur
    succès réussi* dorm* soulag* allég* libér* sans gaspill* perdre perd* perte* rat* évit* éviter empêch* jamais
    risque* problème* douleur* défi* pénurie* panne* arrêt* erreur* réclamation* absentéisme prouvé* garanti* secret*
    astuce* raison différence potentiel* opportunit* chance temps heures retard avance supplémentaire épargn* épargner
    suffit tient tiennent marche dure durent débarrass* délest* décharg* réglé règle* résout fini finie finis finit
    terminé oubli* oublier double triple moitié tiers désormais enfin tranquill* tranquille repos souffle souffler
    respirer rentable rentabilis* court courte longtemps étanche sec chaud propre silencieux sûr ponctuel* ordre roule
    fonctionne clic secondes lieu aucun complet complets rempli remplie remplis plein pleine soirées week-end vacances
    jeter jette gagné irait gant`,
  provide: `
    aide* aider aidons aidez accompagn* assist* soutien* fourn* fournissons livr* livrons constru* fabriqu* fais fait
    faisons font faire développ* produi* propos* proposons loue* louons louer vend* vendons import* install* pose*
    posons imprim* répar* réparons conçoi* conception nettoy* transport* tradui* écri* form* formons coach* enseign*
    conseill* résou* résolv* gère* gérons gérer organis* représent* spécialis* occup* lanc* ouvr* ouvrons présent*
    apport* met* mettons prend* prenons regard* test* mesur* suivi* protég* sécuris* relier trouv* trouvons recrut*
    plac* travaill* héberg* publi* cré* créons calcul* remplac* automatis* usin* soud* torréfi* cuis* charg* aménag*
    refait refaire peins peignons traduis traduisons interprète interprétons affûte affûtons aiguise coupe coupons
    couds cousons brode tisse soigne soignons cuisine cuisinons cuis cuisons brasse brassons torréfie torréfions
    mijote menuise taille taillons maçonne pave isole isolons étanche enduis tapisse laque ponce forge coule grave
    gravons relie relieur relieuse tricote photographie photographions filme filmons tourne tournons monte montons
    anime animons joue jouons chante chantons enseigne enseignons donne donnons accompagne expertise estime arpente
    dessine dessinons programme programmons héberge débarrasse vide vidons déménage conduis livre récupère récupérons
    ramasse ramassons collecte collectons recycle recyclons débite tonds tondons fauche abats plante plantons élève
    élevons masse coiffe maquille rédige rédigeons relis relisons corrige corrigeons transcris distribue distribuons
    guide guidons dirige exploite restaure restaurons rénove rénovons confectionne confectionnons usine stocke
    stockons emballe emballons expédie expédions prête prêtons échange change changeons remplace remplaçons numérise
    numérisons trie trions classe archive alimente approvisionne assure assurons finance finançons défends plaide
    chiffre chiffrons orchestre dépanne dépannons déneige déneigeons nettoie nettoyons désinfecte détruis traque
    illustre compose réalise réalisons mène menons tiens tenons crée suis surveille garde gardons débouche ramone
    règle soude entretiens entretenons charge occupe occupons cherché irait monté conçu préparé prépare préparons sers
    servons confie confiez`,
  send: `
    envoi* envoie* envoyer envoyez envoyons adress* mail* partag* montr* montrer montre transf* transmet* apport*
    déposer dépos* donn* donner présent* présenter démonstration* démo expliqu* racont* exemplaire* copie* pdf lien*
    détail* information* info infos exemple* aperçu plaquette* dépliant échantillon* boîte adresse calcul* chiffrage
    proposition* document* joindre joins pièce jointe glisse glisser poser laisse laisser réserve réserver mets mettre
    côté remets remettre faire parvenir scanner photo photos croquis esquisse* ébauche* devis estimation* simulation*
    liste* fiche* coordonnées numéro rib lien document dossier* catalogue* courrier* colis chiffre signale indique
    indiquer recommand* prêter prête`,
  meet: `
    appel* appeler appelle appelez téléphon* café* thé déjeuner dîner petit verre bière rencontr* rendez rdv visite*
    visiter passer passe venir viens vient vienne parler parl* discut* échang* échanger échange conversation
    entretien* zoom teams visio* agenda* calendrier* calendly planif* réserv* bref rapide court minute* minutes heure*
    demi quart tête bavarder passage passerais passerai passons détour saut coucou apéro* croissant* goûter croûte
    manger boire mousse pot promenade balade marche stand voir voyons voit verrons rencontrons asseoir table
    visioconférence facetime skype téléphone fil bigo coup tour terrain site place matinée journée essai observation
    immersion démonstration* vous viendrais viendrai viendrons fait`,
  slot: `
    minute* minutes heure* demi quart lundi mardi mercredi jeudi vendredi demain après midi matin semaine semaines
    prochain* bientôt temps disponib* dispo libre* convien* arrange moment quand créneau* rendez-vous place* places
    dispo* disponibilité* trou trous reste restent jour jours journée* matinée* après-midi soir samedi dimanche
    aujourd'hui janvier février mars avril mai juin juillet août septembre octobre novembre décembre printemps été
    automne hiver rentrée quinzaine mois fin début milieu passage coin secteur parages région quelconque prochaine
    prochains libres libre voulez`,
  reply: `
    répond* réponse dites dis dire savoir faites signe message mp écri* écrivez mot contact* joign* intéress* intérêt
    curieu* ouvert* voul* voudr* souhait* envie aimer* aimerai* plaisir heureu* ravi* oui cliqu* confirm* réserv*
    inscri* tente réponse* retour rappel* rappeler rappelez texto sms mail coup pouce clin partant* preneur* tentée
    tenté tentent dit dirait chiche banco volontiers accord suffit bastera plaît plairait plaira intéresserait
    intéresser besoin`,
  hiring: `
    poste* emploi* offre recrut* embauch* candidat* cv carrière* opportunité* salaire* employeur* talent* préavis
    intérim* cdi cdd freelance chasseur personnel équipe* conseil administrat* bénévol* ambassad* mentor* apprenti*
    alternan* stage* stagiaire* postul* candidature* portfolio parcours profil compétence* correspond* idéal* parfait*
    mission* saison* job place* saisonnier* saisonnière* extra extras renfort* remplacement* remplaçant* vacataire*
    temps partiel mi-temps nuit relève successeur repreneur* apprentissage contrat* débutant* junior senior ouvrier*
    technicien* ingénieur* cuisinier* serveur* serveuse* chauffeur* infirmi* soignant* aide-soignant* vendeur*
    vendeuse* comptable* assistant* secrétaire* soudeur* conducteur* mécanicien* électricien* bras main-d'œuvre
    embauchez embauche recrutez recrute effectif* chef direction adjoint* cadre* poste reconversion télétravail
    horaires congés avantages fixe variable confidentiel* discrét* discrètement débauch* mandat* maison fiche calqué
    correspond colle`,
  seeking: `
    cherch* recherch* besoin* manque* voul* espér* demand* recommand* présent* référence* disponible* disponibilité*
    dispo marché diplômé* chômage licenci* expériment* qualifié* ans années expérience étape écoute nouveau* défi
    immédiat* si libère entendez recherchons cherchons cherchez cherches besoin manque manquons manquent aurais
    voudrais souhaite désespérément urgence urgent reprise reprendre retour retrouver quête piste* tuyau* conseil*
    orientation aide coup démarr* premier première remettre quelqu connaîtriez connaissez connais auriez sauriez savez
    sais entendu logement appartement`,
  giving: `
    don dons donn* donner donat* cadeau* collect* cagnotte* crowdfund* financement sponsor* parrain* parrainer mécén*
    cause fondation* souten* soutien* adopt* généreu* contribu* aider enfants refuge hospice réfugié* pétition* sign*
    partag* vote* voter voix signature* objectif manteaux repas tombola bénévole* bénévolat marraine* loterie lots
    kermesse* brocante* vide-grenier* braderie* solidaire* solidarité humanitaire* banque alimentaire collecte*
    vêtements cartables sang animaux chats chiens hôpital cancer handicap* orphelin* sinistr* maraude* maillots course
    subvention donateur* adhérent* cotis* restauration chapelle clocher`,
  inviting: `
    rejoi* rejoindre inscri* inscription* invit* invité* invitation* abonn* place* siège* billet* assist* particip*
    webinaire* séminaire* atelier* masterclass événement* petit déjeuner lancement* ouvert* bêta pilote* panel*
    session* démo* communauté* groupe* membre* intervenant* convié* bienvenu* cordialement hâte réunion* soirée*
    convier convions convie convi* inviter invite invitons entrée* gratuite porte* ouverte* portes ouvertes chaise*
    fauteuil* stand passez venez viens vernissage* lecture* concert* avant-première inauguration* fête* anniversaire
    journée* matinée* colloque* congrès rencontre* rendez-vous apéro* dîner* club cercle réseau* association* adhérer
    adhésion* fonder cofonder conférence* salon reste restent complet lien zoom`,
  asking: `
    enquête* questionnaire* sondage* avis retour* feedback opinion* interview* entretien* mémoire* thèse* étude*
    recherche* particip* tester testeu* test essay* pilote* vote* voter avis évaluation* rempli* remplir répond*
    minutes expert* conseil* mentor* éclair* regard témoign* question* réponse* tirage sort gain lot tablette*
    chocolat* sondé* panel* étudiant* mémoires doctorat doctorant* licence rapport* reportage* documentaire* livre
    roman* podcast* enregistrer interviewer témoin* témoigner citer citation relire relecture relis coup œil jeter
    manuscrit* brouillon* ébauche critique* note étoile* google concours cocher sondages`,
  route: `
    responsable* charge décid* décision* transf* transmet* bonne personne quelqu collègue* service achats achat
    acheteu* généraux rh informatique finance* direction qui interlocut* orient* présent* recommand* contact* patron*
    patronne gérant* gérante directeur* directrice secrétariat accueil standard gestionnaire* intendan* économe* chef
    cuisine parc maintenance qualité marketing communication formation adresse* nom numéro* ligne porte tourner
    tournerai orienter orientez adresser adressez passer relais bouche oreille glisser mot entremise introduire intro
    aiguiller aiguillez connaîtriez savez sauriez décideur*`,
};
