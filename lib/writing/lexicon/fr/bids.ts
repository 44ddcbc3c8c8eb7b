/** French words that show how a note asks: who speaks, what is bidden, on what terms, with what proof. */
export const bids = {
  ours: `
    nous notre nos nôtre nôtres on`,
  alone: `
    je j'ai j'avais moi mon ma mes mien mienne miens j'`,
  tome: `
    moi me nous`,
  bidding: `
    appelez appelle appelle-moi écrivez écris écris-moi écrivez-moi demandez demande dites dis dis-moi dites-moi
    donnez donne pensez pense gardez regardez regarde lisez lis cliquez clique réservez réserve commandez commande
    venez viens passez passe goûtez essayez essaie testez teste imaginez imagine comptez prenez prends apportez
    nommez répondez réponds signalez votez donnez-moi faites fais contactez profitez découvrez hésitez laissez
    laisse partagez inscrivez jetez jette`,
  terms: `
    par dès partir valable jusqu'au jusqu'à inclus compris ttc ht fixe forfait* mensuel annuel mois résiliable
    minimum maximum premier première illimité tarif journalier devis mètre pièce heure acompte livré livrée
    livraison stock sans commission succès offerts déplacement chacun centimes euros contre`,
  trouble: `
    fatigué fatigués marre assez débordé débordés noyé coincé galère* vide calme lent fuite fuites perdre perdu
    perdez perdiez courir gaspill* déteste détestez retard manque manquez sous-effectif tard cassé impayé impayés
    pile piles bazar chaos cauchemar migraine mal panne pannes tombe échéance deadline file queue plaint plaignez
    plaindre grince éveillé manuel main excel tableur tableurs paperasse administratif goulot glissent boudés
    oublient oubliez trop-plein`,
  proof: `
    moyenne fois primé* certifié* agréé* assuré* reconnu* leader éprouvé* économisé doublé divisé vendu rempli
    réglé résolu aidé placé clients avis référence* références résultats garanti déjà dizaines centaines milliers
    jurent depuis décennies générations spécialiste spécialistes expérimenté établi fiable professionnel dernier
    comparable* similaire* semblable* même genre voisin adopté jamais rodé posé refait`,
  trades: `
    comptables auteurs boulangers brasseurs constructeurs bouchers menuisiers traiteurs cuisiniers cliniques
    écoles mairies communes concessionnaires dentistes designers médecins chauffeurs rédacteurs électriciens
    ingénieurs exportateurs éleveurs fleuristes fondateurs indépendants maraîchers salles transporteurs hôteliers
    installateurs journalistes bailleurs avocats artisans mécaniciens sages-femmes musées opticiens peintres
    parents pharmaciens pharmacies photographes kinés planners plombiers ports cabinets imprimeurs producteurs
    éditeurs recruteurs couvreurs salons vendeurs boutiques notaires startups chirurgiens tailleurs enseignants
    théâtres thérapeutes formateurs traducteurs régies vétérinaires villages grossistes ateliers mariés
    restaurateurs confrères syndics *teurs *eurs *istes *iers`,
  able: `
    permis diplôme diplômé diplômée certificat cap bep bts bac formé apprenti apprentie alternance caces
    expérience expérimenté fiable ponctuel ponctuelle motivé motivée sérieux sérieuse flexible prêt prête bouge
    mobile déménager commencer débuter immédiatement suite septembre plein partiel nuits week-ends matins équipe
    chauffeur couramment chômage licencié contrat place payé rémunéré stage stagiaire stagiaires observer été
    saison dispo poche cherche recrutez embauchez prenez`,
  favour: `
    œil avis épisode podcast micro invité invitée scène keynote honoraires frais citation mention numéro magazine
    mot noms recommandation recommander prêter échanger troc sponsor parrain lot lots tombola jury mentor encadrer
    apprendre relire relecture préface signature signatures partenaire partenariat collaboration collaborer
    collabore ensemble svp désespéré reconnaissant mur exposer expose logo contre proposition rêve travailler
    possible`,
};
