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
    appel* plaidoyer* plan tribune* intervention* témoignage*`,
  gathering: `
    salon* foire* congrès conférence* réunion* rencontre* webinaire* atelier* séminaire* sommet* meetup* fête* dîner*
    petit déjeuner* apéro* marché* tournoi* match* course* marathon* camp* exposition* festival* assemblée* conseil
    audition mariage* obsèques classe* cours jour* journée* soir soirée* matin* après session* table ronde conférence*
    formation* stage* retraite* hackathon* expo* spectacle gala* remise cérémonie* événement* visite* voyage*
    excursion* train* bus vol avion file tente* stand* hall scène* salle* rang ascenseur bar cantine bistrot café
    cuisine quai concert* répétition* enchères buvette colloque* vernissage* fournil`,
  school: `
    école* classe* camarade* université* fac lycée* collège* iut bts étude* étudi* étudiant* alumni ancien* anciens
    professeur* prof enseignant* promo promotion* master* licence* bachelor* mba doctorat thèse diplôm* faculté*
    campus résidence année* semestre* erasmus échange* stage* apprentissage formation* alternance prépa labo*`,
  shared: `
    tous deux ensemble aussi même* commun* également partag* côté face nous notre nos équipe* collègue* service*
    employeur* saison* projet* bureau* voisin* club* chorale groupe* bénévol* conseil comité syndicat village* rue*
    quartier* étage* bateau* stand croisé* ancien* époque autrefois jadis ex`,
  honour: `
    félicitation* bravo nomm* nomination* promu* promotion* nouveau* nouvelle* poste* rôle commencé* débuté* arrivée*
    rejoint changement* ouverture* ouvert* élu* élection* prix récompens* gagn* remporté* nomin* retraite
    anniversaire* premi* présiden* chef* direct* tête repris* reprise* reprenez finaliste* lancement* publié* réussi*
    diplômé* médaille* devenu* depuis prise`,
  friend: `
    sœur* frère* voisin* ami* amie* patron* chef* collègue* oncle* tante* cousin* mère père maman papa fille* fils
    femme mari conjoint* neveu* nièce* copain* copine* mentor* directeur* directrice* professeur* propriétaire*
    dentiste* entraîneur* client* quelqu commun* connaissance*`,
  told: `
    dit disait dites parlé parlait parlez mentionné* recommandé* conseillé* suggéré* écrit écriviez écrivait demandé*
    demandiez répondu* répondiez expliqué* montré* promis* signalé* décrit* partagé* publié* publiiez donné* raconté*
    racontiez appelé* cité* commenté* prévenu* vanté* assuré* remercié*`,
  sensed: `
    lu lus lisais vu vus voyais entendu* écouté* regardé* rencontré* assis* debout parlé* discuté* aimé* apprécié* ri
    rigolé* souvien* souvenez reconnu* remarqué* trouvé* suivi* assisté* visité* goûté* mangé* bu dormi* voyagé*
    partagé* croisé* couru* travaillé* étudié* joué* chanté* dansé* échangé* appris* essayé* utilisé* gardé* imprimé*
    affiché* pensé* pleuré* aidé* oubli* marqué* applique`,
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
