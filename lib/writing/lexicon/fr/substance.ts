import { phrases } from '../lexicon';

/** How French says something in a comment: an own doing, a reason, a number, a question. */
export const substance = {
  own: phrases(`
    (j'ai|j'avais|j'étais|j'en ai|je l'ai|nous avons|nous avions|on a|on avait|on l'a|on en a|nous étions|je suis (passé|passée|arrivé|tombé|parti|resté)|j'y ai|je me souviens|je faisais|je travaille|je travaillais|nous faisons|nous utilisons|on utilise|on fait|on mesure|je vois|on voit|nous voyons|je constate)
    (chez|pour|avec) (nous|moi|mon|ma|mes|notre)
    (mon|ma|mes|notre|nos) (premier|première|ancien|ancienne|propre|équipe|chef|patron|patronne|clients|client|fils|fille|femme|mari|père|mère|grand|boîte|usine|atelier|magasin|bureau|école|expérience|service|collègue|voisin|voisine|entrepôt)
    (pareil|idem|même chose|moi aussi|nous aussi|même constat) (ici|chez|pour)?
    (quand|depuis que|lorsque) (j'|je|nous|on) _
    (dans|d') (mon|notre|expérience) _
    (m'est|nous est|ça m'est) (arrivé|arrivée|déjà)
    (vécu|testé|essayé|constaté)`),
  point: phrases(`
    (la|le|cette|ce|ton|votre|l') ?(partie|passage|point|phrase|paragraphe|remarque|exemple|comparaison|étape|schéma|photo|citation|question|détail|idée|dernier|deuxième|troisième) (sur|où|de la|du|que|est|avec|concernant|à propos|qui)
    (surtout|notamment|en particulier|particulièrement) (le|la|les|l'|quand|si|pour|sur|ton|votre)
    (point|numéro|étape|conseil|règle) (#|un|deux|trois|quatre|cinq)
    ce qui (me|m'a|nous|frappe|manque|m'|marque)
    (je retiens|j'ajouterais|j'ajoute|je rajouterais|je nuancerais|à nuancer)
    (une|un|petite|seule) (nuance|remarque|question|bémol|précision|objection|détail|ajout)
    (vaut|marche|valable|fonctionne) ~ (aussi|pareil|également)
    que (le|la|les|vous|tu|on|l'on) _ _ _`),
  reason: phrases(`
    (parce|puisque|car|afin|sinon|d'où|du coup|donc (on|il|je|le|la|les|nous)|grâce|à cause|faute|tant que|dès que|avant de|sauf)
    si (on|tu|vous|le|la|les|l'on|quelqu'un|personne|nous|un|une|je) _ _ _
    (dépend|tient|vient) (de|du|des|à)`),
  contrast: phrases(`
    (mais|cependant|toutefois|pourtant|malgré|sauf|plutôt que|au lieu|en revanche|par contre|hélas|alors que|tandis|contrairement|sans)
    (pas d'accord|je doute|doute|bémol|nuance|inconvénient|risque|limite|piège|danger|manque|dommage|reste à|difficile quand)
    pas (toujours|partout|tout le monde|seulement|si|chez|dans|pour|sûr|sûre|certain|convaincu|convaincue|forcément|que|le|la|les|de|avec)
    (aucun|aucune|jamais|personne|rien) _ _
    (plus|moins|mieux|meilleur) ~ que`),
  time: phrases(`
    (l'an|l'année|la semaine|le mois|l'été|l'hiver|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le trimestre|cette année|cet été|cet hiver|ce matin) (dernier|dernière|prochain|prochaine|passé|passée)?
    (hier|avant hier|autrefois|récemment|depuis|désormais|entre temps|finalement|à l'époque|ensuite)
    (en|depuis|avant|après|jusqu'en|fin|début) (#|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|été|hiver|noël)
    (il y a|pendant|après|en|dans|sous|depuis) (un|une|deux|trois|quatre|cinq|six|dix|douze|quelques|#) (minutes|heures|jours|semaines|mois|ans|années|jour|semaine|an|heure)
    (fois|heures|jours) (par|plus tard)`),
  amount: phrases(String.raw`
    (#) [\p{L}%€]+
    (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|cent|centaine|dizaine|douzaine|quinzaine) [\p{L}]+
    (moitié|tiers|quart|majorité|plupart|reste) (de|des|du|d')
    (doublé|divisé|baissé|augmenté|chuté|passé de|coûte|coûté|économisé|gagné)
    (pour cent|euros)
    de (#|deux|trois|dix) à`),
  offer: phrases(`
    (je peux|nous pouvons|je vous|je t') (envoie|envoyer|partager|montrer|prêter|aider|donner)
    (écrivez|écris|contactez|contacte|envoie|envoyez) (moi|un)
    (je vais|on va|nous allons|à) (tester|essayer|imprimer|proposer|le|la|en parler|piquer|appliquer|l')
    (essayez|essaie|testez|teste|mettez|mets|demandez|demande|prenez|prends|pensez|pense|évitez|évite|regardez|regarde|comptez|gardez|laissez|ajoutez|commencez|attention) (de|le|la|les|un|une|à|aux|au|d'|plutôt|toujours|d'abord|moi)`),
  source: phrases(String.raw`
    (étude|enquête|rapport|chiffres|statistiques|loi|norme|directive|décret|livre|convention) (de|du|des|sur|montre|d'|parue|publiée|qui)
    (selon|d'après) (la|le|une|un|les|l'|\p{L}+)
    (s'appelle|appelle ça|on appelle|nommé)`),
  ask: phrases(`
    (comment|quel|quelle|quels|quelles|pourquoi|qui|où|quand|combien|que|quoi) (avez|as|faites|fais|gérez|gères|est|sont|était|ont|a|va|vont|se|faire|réagi|réagissent|mesurez|de|font|fait|en|y|ça|vous|tu|on|coûte|devient|deviennent|temps)
    (avez|as|faites|fais|est|peut|peux|pouvez|êtes|utilisez|y a|a) (vous|tu|ce|t il|t on|on|t elle|il)
    est ce que (vous|tu|c'|ça|les|le|la|on|cela)
    (curieux|curieuse|je me demande|demande) (de savoir|si|comment|combien|pourquoi|ce|quel)
    (et )?(pour|avec|quid) (les|le|la|des|du) `),
};
