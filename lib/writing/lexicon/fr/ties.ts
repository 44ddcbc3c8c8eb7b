/** French words for what ties two people: a work, a gathering, a school, a friend; and for what ties nobody. */
export const ties = {
  ownwork: `
    je suis moi même travaill* emploi métier* profession* carrière retraité* étudiant* étudi* stagiaire* apprenti*
    débutant* débute* commenc* apprend* apprendre reconversion reconverti* nouveau nouvelle récemment novice
    passionné* bénévole`,
  following: `
    suivre suis suivi lire lis lisant apprend* apprendre connect* connecter connexion* relier ajout* ajouter réseau*
    accept* accepter contact* garder rester invitation demande cercle publications posts nourrir`,
  works: `
    post posts publication* article* commentaire* conférence* podcast* épisode* vidéo* série* diapo* slide* photo*
    image* chronique* livre* chapitre* newsletter* lettre* réponse* question* discours exposé* cours blog* billet*
    interview* thèse* carte* graphique* affiche* poème* recette* fil essai* rapport* histoire* récit* dessin* croquis
    exposition* expo film* documentaire* pièce* chanson* album* présentation* keynote* webinaire* atelier* session*
    conseil* astuce* remarque* point* liste* expérience* critique* lettre* blague* phrase* paragraphe* exemple*
    sondage* motion* pétition* prototype* menu* plat* vitrine* jardin* stand tableau* maquette* projet* analyse* idée*
    appel* plaidoyer* plan tribune* intervention* témoignage* docu reportage* émission* billets roman* bd planche*
    spectacle* concert* enseigne* mémoire* étude* enquête* courrier* message* annonce* brochure* fiche* formule
    méthode* schéma* portrait* avis passage* démonstration* sermon* tract* manifeste* citation* mot mots texte*
    dictée* quiz énigme coup gueule explication* objection* réserve* retour* compte-rendu recension*`,
  gathering: `
    salon* foire* congrès conférence* réunion* rencontre* webinaire* atelier* séminaire* sommet* meetup* fête* dîner*
    petit déjeuner* apéro* marché* tournoi* match* course* marathon* camp* exposition* festival* assemblée* conseil
    audition mariage* obsèques classe* cours jour* journée* soir soirée* matin* après session* table ronde conférence*
    formation* stage* retraite* hackathon* expo* spectacle gala* remise cérémonie* événement* visite* voyage*
    excursion* train* bus vol avion file tente* stand* hall scène* salle* rang ascenseur bar cantine bistrot café
    cuisine quai concert* répétition* enchères buvette colloque* vernissage* fournil kermesse* brocante* vide-grenier*
    comice* fanfare loto bal bals banquet* barbecue pique-nique goûter* vœux inauguration* portes ouvertes messe
    baptême* communion enterrement anniversaire* anniversaires retrouvailles cousinade* carnaval défilé* manif*
    manifestation* rando* randonnée* régate* kermesses stade piscine gymnase crèche école sortie parc square gare tgv
    ter wagon compartiment ferry aéroport porte salle attente hôpital comptoir terrasse terrasses zinc résidence*
    journées nuit rencontres assises convention* forum* biennale trophée* concours finale championnat* hackathon
    chantier* vendanges moisson lancement* avant-première projection* cinéma* théâtre* chœur buvettes`,
  school: `
    école* classe* camarade* université* fac lycée* collège* iut bts étude* étudi* étudiant* alumni ancien* anciens
    professeur* prof enseignant* promo promotion* master* licence* bachelor* mba doctorat thèse diplôm* faculté*
    campus résidence année* semestre* erasmus échange* stage* apprentissage formation* alternance prépa labo*
    maternelle primaire élémentaire cp cm2 sixième terminale seconde internat pensionnat cour récré récréation cantine
    chimie physique maths latin philo amphi td tp colloc coloc coloc* colocataire* résidence* iep sciences ens insa
    hec cap bep compagnon* compagnons devoir oral jury soutenance concours rentrée colo colonie maître maîtresse
    instit* institut* conservatoire* auto-école`,
  shared: `
    tous deux ensemble aussi même* commun* également partag* côté face nous notre nos équipe* collègue* service*
    employeur* saison* projet* bureau* voisin* club* chorale groupe* bénévol* conseil comité syndicat village* rue*
    quartier* étage* bateau* stand croisé* ancien* époque autrefois jadis ex`,
  honour: `
    félicitation* bravo nomm* nomination* promu* promotion* nouveau* nouvelle* poste* rôle commencé* débuté* arrivée*
    rejoint changement* ouverture* ouvert* élu* élection* prix récompens* gagn* remporté* nomin* retraite
    anniversaire* premi* présiden* chef* direct* tête repris* reprise* reprenez finaliste* lancement* publié* réussi*
    diplômé* médaille* devenu* depuis prise rouvert rouverte rouvrir inaugur* inauguration* félicite félicitons succès
    gradé* titularis* agrég* docteur* doctorat diplôme* obtenu obtention décroché* sacré* champion* victoire
    vainqueur* lauréat* trophée* coupe emménag* déménag* succéd* relève mandat maire mairie élue décoré* légion mérite
    naissance mariage fondé fondation création créé installé installée`,
  friend: `
    sœur* frère* voisin* ami* amie* patron* chef* collègue* oncle* tante* cousin* mère père maman papa fille* fils
    femme mari conjoint* neveu* nièce* copain* copine* mentor* directeur* directrice* professeur* propriétaire*
    dentiste* entraîneur* client* quelqu commun* connaissance* mamie papi grand-mère grand-père grand petite
    petit-fils beau-frère belle-sœur belle-mère beau-père gendre bru parrain marraine enfant* garçon* filles jumeaux
    jumelles coloc colocataire* médecin docteur kiné curé maire bistrotier* coiffeur* coiffeuse boulangère boulanger
    facteur factrice gardien* concierge apprenti* stagiaire* époux épouse compagne compagnon tata tonton mémé pépé
    parents élève* élèves nounou`,
  told: `
    dit disait dites parlé parlait parlez mentionné* recommandé* conseillé* suggéré* écrit écriviez écrivait demandé*
    demandiez répondu* répondiez expliqué* montré* promis* signalé* décrit* partagé* publié* publiiez donné* raconté*
    racontiez appelé* cité* commenté* prévenu* vanté* assuré* remercié* confié confiait glissé soufflé annoncé
    annonciez affirmé rappelé rappeliez relayé posté postiez tweeté lu évoqué évoquiez souligné défendu défendiez
    contredit critiqué loué louait présenté présentiez racontes expliquiez décriviez conseilliez prêté envoyé renvoyé
    écrivez parlais disais appris appreniez orienté transmis nommé interrogé proposé`,
  sensed: `
    lu lus lisais vu vus voyais entendu* écouté* regardé* rencontré* assis* debout parlé* discuté* aimé* apprécié* ri
    rigolé* souvien* souvenez reconnu* remarqué* trouvé* suivi* assisté* visité* goûté* mangé* bu dormi* voyagé*
    partagé* croisé* couru* travaillé* étudié* joué* chanté* dansé* échangé* appris* essayé* utilisé* gardé* imprimé*
    affiché* pensé* pleuré* aidé* oubli* marqué* applique ému émue touché touchée frappé frappée marquée bluffé souri
    sourire éclaté étonné surpris surprise rassuré rassurée convaincu décidé décidée retenu retenue noté notée
    souligné découpé accroché essayée testé testée refait cuisiné planté bricolé attendu attendions salué saluée
    rencontrée croisée reconnue embrassé serré trinqué mangions voyageait ramé nagé marché marchions randonné campé
    relu relue réécouté commandé acheté goûtée offert trotte quitte resté`,
  lately: `
    hier aujourd'hui avant dernier* dernière* semaine* mois lundi mardi mercredi jeudi vendredi samedi dimanche
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre printemps été automne hiver
    matin soir nuit midi depuis récemment récent* tantôt année* époque noël pâques il ans 1er`,
  profile: `
    profil* parcours carrière* cv page* travail contenu* expérience* chemin réseau* domaine* secteur* relation*
    contact* réalisation* publications expertise compétence* vision* énergie savoir* entreprise* leadership
    suggestion* suggér* linkedin algorithme* fil nom tombé*`,
  flatter: `
    impressionn* inspir* admir* formidable* génial* respect* merveilleu* brillant* remarquable* excellent*
    fantastique* fascin* intéressant* exceptionnel* honneur* honoré* privilège* plaisir précieu* fan wow leader*
    visionnaire* modèle* sage* sagesse authentique* enrichissant*`,
};
