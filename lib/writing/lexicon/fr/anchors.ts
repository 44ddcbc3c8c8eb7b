import { phrases } from '../lexicon';

/** How French says what a note takes up: one certain thing between two people. */
export const anchors = {
  theirs: phrases(String.raw`
    (épisode|chapitre|numéro|page) #
    (l'épisode|l'article|le passage|la vidéo|le billet|le texte|la fiche|l'idée|la phrase) (où|que|dans|sur|qui) (vous|tu|votre|lequel|laquelle|la|le|les|l')
    j'ai (\p{L}+ )?(été|suivi|gardé|appliqué|testé|imprimé|relu|lu|essayé) (votre|vos|ton|ta|tes)
    (votre|vos|ton|ta|tes) (dernier |dernière |récent |récente |beau |belle |bel |superbe |très |petit |petite |joli |bon |excellent |excellente |premier |première )*(post|publication|article|commentaire|conférence|podcast|épisode|histoire|question|réponse|remarque|conseil|vidéo|sondage|présentation|atelier|session|webinaire|interview|newsletter|chronique|blog|livre|chapitre|rapport|phrase|point|diapo|photo|photos|liste|exemple|keynote|plaidoyer|comparaison|mots|idée|expérience|appel|analyse|recette|stand|exposition|texte|billet|intervention|témoignage|récit|exposé|tribune|fiche|tableau|carte|discours|mise en garde|explication|cours|démonstration)
    (lu|entendu|écouté|vu|regardé|imprimé|relu|retenu) (votre|ton|ta|vos|tes|vous|hier|le|la)
    (votre|vos|ton|ta|tes) (\p{L}+ ){0,2}(fil|entretien|reportage|documentaire|docu|émission|film|bd|roman|album|spectacle|pièce|concert|poème|vitrine|enseigne|pain|gâteau|jardin|brochure|mémoire|étude|enquête|lettre|courrier|message|mot|annonce|pétition|proposition|plan|maquette|croquis|prototype|coup de gueule|astuce|méthode|liste|avis|critique|recension|portrait|passage|visite guidée|démonstration|audition|sermon)
    (depuis|après|suite à|dans|grâce à) (votre|vos|ton|ta|tes) \p{L}+ (sur|à|au|du|de|des|en|chez)`),
  about: phrases(`
    (post|publication|article|commentaire|conférence|podcast|épisode|histoire|question|réponse|remarque|conseil|vidéo|sondage|présentation|atelier|session|webinaire|interview|newsletter|chronique|blog|livre|chapitre|rapport|phrase|point|diapo|photo|liste|keynote|plaidoyer|mots|texte|billet|intervention|témoignage|récit|exposé|tribune|discours|cours|analyse) (d'hier |hier |de mardi |de la semaine dernière |de jeudi |de lundi |de vendredi )?(sur|à propos|concernant|où|sous|que|du|de|des|d'|au|à|qui|dans|contre|la semaine|lors)`),
  said: phrases(String.raw`
    (c'est|c'était) (vous|toi) qui
    (vous|tu) (\p{L}+ )?(racontez|disiez|aviez|étiez|étais|teniez|cherchiez|cherchais|m'appreniez)
    (vous|tu) (y |m' |me |nous |en |avez |as |m'avez |m'as |l'avez |aviez |avais |disiez |disais |écriviez )*(répondu|écrit|dit|demandé|raconté|expliqué|décrit|comparé|publié|posé|partagé|donné|parlé|commenté|cité|mentionné|évoqué|conseillé|montré|racontiez|racontes|décrivez|expliquez|disiez|disais|écriviez|parliez|écrivez|présenté|animé|gagné|défendu)
    (ce que|comment|quand) (vous|tu) (\p{L}+ ){0,4}(dit|écrit|raconté|expliqué|décrit|parlé|disiez|disais|écriviez)
    (sous|sur|à) (mon|ma|notre|le) (post|article|publication|question|commentaire|sondage|webinaire)
    (vous|tu) (m'|nous |m'avez |m'as )(\p{L}+ )?(avez|as|aviez|donné|appris|sauvé|aidé|vendu|reçu|accueilli|conseillé|prêté|rendu|ouvert|expliqué|montré|formé|envoyé)
    (m'a|m'ont|nous a|m'avait) (\p{L}+ )?(touché|touchée|marqué|marquée|frappé|frappée|ému|émue|fait|rassuré|rassurée|convaincu|convaincue|décidé|décidée|aidé|aidée|ouvert|servi|appris|parlé|plu|poursuit|suivi)
    (ne me quitte|ne m'a pas quitté|me trotte|me reste|m'est resté|résonne|à trotter)`),
  event: phrases(String.raw`
    (au|à|à la|lors|pendant|durant|après|du|de la|de l'|à l'|des|aux|pour le|dans le) ?(\p{L}+ ){0,3}(salon|congrès|conférence|webinaire|soirée|journée|journées|atelier|séminaire|colloque|forum|festival|meetup|sommet|rencontre|rencontres|table ronde|petit déjeuner|formation|cours|stage|réunion|assemblée|foire|hackathon|vernissage|inauguration|visite|train|stand|remise|portes ouvertes|exposition|débat|stand)
    (stand|table|salle|hall|rang|allée) (#|à côté|en face|du|voisine|voisin|b|c)
    (nous|vous|tu) ~ (serons|serez|étions|étiez|seras|allons|sommes) ~ (tous|au|à|aux)
    (liste des|programme du|programme des|liste d')`),
  met: phrases(String.raw`
    (ravi|ravie|heureux|heureuse|enchanté|enchantée|plaisir|content|contente|sympa|agréable) ~ (rencontré|rencontrée|rencontrer|parlé|discuté|discuter|échangé|échanger|croisé|croisée|croiser|vous avoir|t'avoir|revoir|revu)
    (nous|on) (\p{L}+ ){0,3}(croisés|croisé|rencontrés|rencontré|parlé|discuté|échangé|assis|partagé|côte à côte|attendu|bavardé|ri)
    (j'étais|c'était moi|je suis|c'est moi) (le|la|celui|celle|l'|assis|assise|juste) 
    (comme promis|comme convenu|suite à notre|après notre|notre échange|notre discussion|notre rencontre|notre conversation|depuis notre)
    (vous|toi|moi|nous deux|nous trois) (à|au|aux|chez|côté|en|sur) (\p{L}+ ){0,3}(moi|vous|toi|nous)
    (je suis|moi c'est|c'est moi|j'étais) (celle|celui|la|le|l'|les) (\p{L}+ )?(qui|avec|au|de|du|à|aux|en|derrière|devant)
    (mon|ma|mes|notre|nos) (fils|fille|filles|enfants|mari|femme|mère|père|chien|grand mère|petit|petite|élèves|équipe) (\p{L}+ ){0,5}(chez vous|votre|vos|vous|ton|ta|toi)`),
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
    (dans|du|de) (le|la|notre) (groupe|association|communauté|club|réseau|collectif|comité|chorale)
    (voisin|voisine|voisins) (de|du|d'|des|au)
    (j'habite|habite|je travaille|je vis|habitons) (\p{L}+ ){0,3}(au dessus|en dessous|en face|à côté|derrière|au coin|juste|dans la même)
    (club|chorale|comité des fêtes|amap|parents d'élèves|pompiers|conseil municipal|comice|buvette|kermesse|fanfare|paroisse|crèche|équipe de|colocataire|coloc|cousin|cousine)`),
  role: phrases(`
    (félicitations|bravo|bienvenue|bonne chance|beaucoup de succès|plein de succès|bon courage) ~ (pour|dans|à|chez|nouveau|nouvelle|votre|ton|ta)
    (votre|ton|ta|vos|tes|le|la|un|une) (nouveau|nouvelle|nouveaux|nouvelles|récent|récente|prochain|prochaine) (poste|rôle|fonction|fonctions|emploi|mission|équipe|défi|boutique|magasin|aventure|étape|promotion|nomination|responsabilités)
    (promotion|nomination|nommé|nommée|promu|promue|rejoint|rejoins|rejoignez|prise de poste|prenez|prends|passage|arrivée|élu|élue|pris la|pris le|quitté|quittez) (au|à|de|comme|chez|l'|la|le|du|en|des|poste|direction)?
    (premier|première|premiers|premières) (jour|jours|semaine|semaines|mois) (chez|comme|à|au|dans)
    (vu|lu|appris) (que )(vous|tu) ~ (avez|êtes|as|es|venez|rejoint|prenez|passez|devenez|quittez)
    (a|avez|as|ont|est|êtes|es) (donc |enfin |bien )?(rouvert|ouvert|repris|installé|installée|emménagé|déménagé|décroché|obtenu|remporté|reçu|lancé)
    (pour|de) (vos|tes|les) (dix|vingt|trente|quarante|cinquante|cent|#) ans (de|d'|à|chez)?
    (succédez|succède|succéder|prenez la suite|prends la suite|prend la relève|prenez la relève)`),
  when: phrases(`
    (hier|avant hier|ce matin|hier soir|(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) ?(dernier|passé|soir|matin|prochain)?|(la semaine|le mois|l'an|l'année|l'été) (dernière|dernier|passé|passée)|en (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|#)|il y a (deux|trois|quatre|quelques|#)|récemment|l'autre jour|le mois prochain|la semaine prochaine)`),
};
