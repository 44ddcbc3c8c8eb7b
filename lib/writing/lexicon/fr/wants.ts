import { phrases } from '../lexicon';

/** How French says that a note asks for something: the reader’s time, a way in, a job, a yes. */
export const wants = {
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
};
