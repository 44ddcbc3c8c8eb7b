/** French words that show how a note asks: who speaks, what is bidden, on what terms, with what proof. */
export const bids = {
  ours: `
    nous notre nos nôtre nôtres on notres qu'on`,
  alone: `
    je j'ai j'avais moi mon ma mes mien mienne miens j' j'*`,
  tome: `
    moi me nous m'* envoyez-moi`,
  bidding: `
    appelez appelle appelle-moi écrivez écris écris-moi écrivez-moi demandez demande dites dis dis-moi dites-moi
    donnez donne pensez pense gardez regardez regarde lisez lis cliquez clique réservez réserve commandez commande
    venez viens passez passe goûtez essayez essaie testez teste imaginez imagine comptez prenez prends apportez nommez
    répondez réponds signalez votez donnez-moi faites fais contactez profitez découvrez hésitez laissez laisse
    partagez inscrivez jetez jette appelons écrivons voyez voyons vois voir entrez entre poussez pousse jugez juge
    comparez compare choisissez choisis trouvez trouve téléchargez télécharge scannez scanne rejoignez rejoins abonnez
    essayons parlons parlez parle discutons osez ose foncez transmettez transmets suivez visitez visite signez signe
    soutenez soutiens aidez aide rappelez rappelle mettez mets tournez ouvrez ouvre confiez confie oubliez oublie
    arrêtez arrête cessez finissez recevez reçois gagnez gagne économisez économise bénéficiez préparez amenez amène
    adressez adresse postulez postule envoyez envoie venons`,
  terms: `
    par dès partir valable jusqu'au jusqu'à inclus compris ttc ht fixe forfait* mensuel annuel mois résiliable minimum
    maximum premier première illimité tarif journalier devis mètre pièce heure acompte livré livrée livraison stock
    sans commission succès offerts déplacement chacun centimes euros contre mensualité journée jour semaine an tonne
    kilo litre palette mètres personne tête quantité commande minimale préavis frais port franco retrait remise
    pourcent bail durée renouvelable reconductible règlement comptant échéances fois jusque fin dernier délai limite
    épuisement stocks chèque virement euro dixième dizaine compter ensuite sinon puis tous comprise options aucun`,
  trouble: `
    fatigué fatigués marre assez débordé débordés noyé coincé galère* vide calme lent fuite fuites perdre perdu perdez
    perdiez courir gaspill* déteste détestez retard manque manquez sous-effectif tard cassé impayé impayés pile piles
    bazar chaos cauchemar migraine mal panne pannes tombe échéance deadline file queue plaint plaignez plaindre grince
    éveillé manuel main excel tableur tableurs paperasse administratif goulot glissent boudés oublient oubliez
    trop-plein plainte* plaignait plaignent réclamation* retour retours s'entasse* entass* empil* bouchon* bouch*
    goutte gouttent fuit fuyait froid froide glacé humid* moisi* bruit bruyant casse usure usé rouill* grippé branle
    couine glissant sombre pue poussière saleté ordures déchets heures supp malade malades arrêt arrêts absent*
    absence* pénurie* manquer départ départs rupture* litige* avoir grève* coupure* dégât* incendie* cambriol* vol
    vols volé volés chapard* disparu* disparaît disparaissent rebut rebuts reprises arrêté hors service vieux vieille
    vétuste obsolète perdue brisé insomnie* dos poids charge corvée* pénible* fastidieux fastidieuse chronophage
    compliqué compliquée usine gaz inventaire* formulaire* sonne sonnent attente attend attendent vides désert
    déborde* débord* submergé* saturé* trop personne aime agac* énerv* embêt* ennui* tracasse* souci soucis bloqué
    bloquée bloque jeter jette jetait jetez gâch* périm* abîm*`,
  proof: `
    moyenne fois primé* certifié* agréé* assuré* reconnu* leader éprouvé* économisé doublé divisé vendu rempli réglé
    résolu aidé placé clients avis référence* références résultats garanti déjà dizaines centaines milliers jurent
    depuis décennies générations spécialiste spécialistes expérimenté établi fiable professionnel dernier comparable*
    similaire* semblable* même genre voisin adopté jamais rodé posé refait ravis ravie contents contente satisfait*
    recommandent recommand* fidèle* reviennent revient rendu rendre ressort tourne tournent marche fonctionne
    désormais avant après auparavant hier concurrence testé testée validé validée brevet* primée labellis* label bio
    génération ans vingt trente cinquante soixante cent centaine plusieurs équipé équipés équip* installé installés
    posés baissé réduit gagné évité économisée cette mariés patients abonnés`,
  trades: `
    comptables auteurs boulangers brasseurs constructeurs bouchers menuisiers traiteurs cuisiniers cliniques écoles
    mairies communes concessionnaires dentistes designers médecins chauffeurs rédacteurs électriciens ingénieurs
    exportateurs éleveurs fleuristes fondateurs indépendants maraîchers salles transporteurs hôteliers installateurs
    journalistes bailleurs avocats artisans mécaniciens sages-femmes musées opticiens peintres parents pharmaciens
    pharmacies photographes kinés planners plombiers ports cabinets imprimeurs producteurs éditeurs recruteurs
    couvreurs salons vendeurs boutiques notaires startups chirurgiens tailleurs enseignants théâtres thérapeutes
    formateurs traducteurs régies vétérinaires villages grossistes ateliers mariés restaurateurs confrères syndics
    *teurs *eurs *istes *iers gîtes campings hôtels cafés bars brasseries cavistes domaines fromagers apiculteurs
    viticulteurs céréaliers laiteries scieries pépinières jardineries librairies libraires bibliothèques médiathèques
    archives galeries artistes musiciens orchestres chorales associations clubs paroisses pompes funèbres
    audioprothésistes refuges centres équestres manèges crèches nounous ehpad maisons retraite auto-écoles garages
    stations piscines cinémas danse conservatoires copropriétés agences immobilières architectes géomètres plaquistes
    carreleurs charpentiers serruriers forgerons bijoutiers horlogers coiffeurs esthéticiennes esthéticiens
    infirmières infirmiers sages femmes orthophonistes ostéopathes psychologues paysagistes élagueurs frigoristes
    chauffagistes loueurs déménageurs logisticiens affréteurs armateurs comités collectivités intercommunalités`,
  able: `
    permis diplôme diplômé diplômée certificat cap bep bts bac formé apprenti apprentie alternance caces expérience
    expérimenté fiable ponctuel ponctuelle motivé motivée sérieux sérieuse flexible prêt prête bouge mobile déménager
    commencer débuter immédiatement suite septembre plein partiel nuits week-ends matins équipe chauffeur couramment
    chômage licencié contrat place payé rémunéré stage stagiaire stagiaires observer été saison dispo poche cherche
    recrutez embauchez prenez jeune diplômés licence master étudiant étudiante finie fini terminé disponible
    disponibilité libre dès tout saisonnier saisonnière extra remplacement remplacer dépanner mi-temps temps matinées
    jours semaine véhiculé véhiculée b poids lourd rigoureux rigoureuse organisé organisée polyvalent polyvalente
    bilingue anglais allemand espagnol portugais maternelle reconversion reprise retour congé parental jeunes
    immersion essai bras courageux courageuse volontaire bosser bosse soudeur cariste cuisinier vendeuse`,
  favour: `
    œil avis épisode podcast micro invité invitée scène keynote honoraires frais citation mention numéro magazine mot
    noms recommandation recommander prêter échanger troc sponsor parrain lot lots tombola jury mentor encadrer
    apprendre relire relecture préface signature signatures partenaire partenariat collaboration collaborer collabore
    ensemble svp désespéré reconnaissant mur exposer expose logo contre proposition rêve travailler possible coup
    pouce service conseil conseils tuyau lire relu corriger enregistrer filmer photographier suivre accompagner
    assister venir voir journée matinée coulisses témoignage témoigner interview article portrait partager partage
    relayer relayez lien étoiles commentaire noter voter vote soutenir cause marraine adhérer bureau présider dédicace
    dédicacer vitrine affiche affichette dépôt étagère comptoir flyers maillot maillots échange contrepartie chocolat
    gâteau bouteille café offert merci avance`,
};
