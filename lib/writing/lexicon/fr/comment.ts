import { type Lexicon, phrases } from '../lexicon';

/** What marks a French comment. */
export const comment: Lexicon['comment'] = {
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
  filler: phrases(String.raw`
    (qu'en|et vous|et toi|vos|votre|des) (pensez vous|en pensez vous|qu'en pensez vous|avis|pensées|vous en pensez|en dites vous|retours)
    (qu'en pensez vous|qu'en penses tu|non|n'est ce pas|pas vrai|d'accord|vous aussi|qui d'autre|et vous|et toi|êtes vous d'accord) \?
    (curieux|curieuse|hâte) (de|d') (lire|connaître|savoir|entendre|avoir) (vos|votre|ce que|l'avis|les|d'autres)
    qui (d'autre|est|se|partage)
    (comment|que) (voyez vous|en pensent|pensent) (les|cela|ça)?`),
  truth: phrases(`
    (au final|en fin de compte|finalement|au fond|à la fin|après tout|in fine)
    (tout|c'est) (est|commence|part|repose|passe|tient|est une question|l'humain|avant tout|toujours)
    (c'est|ce sont|est|sont|reste) (la clé|la clef|essentiel|primordial|fondamental|indispensable|une force|l'avenir|la base|le secret|un voyage|un état d'esprit|crucial|avant tout|l'essentiel|un choix|l'humain|le nerf|tout|au coeur|au cœur)
    (dans|à) (un|ce|notre|l'ère) (monde|époque|société|temps|contexte|digitale|numérique)
    (plus que jamais|de nos jours|à notre époque|aujourd'hui plus)
    (la force|le pouvoir|l'importance|l'art|le secret|la beauté|l'essence|la valeur|la puissance) (de|du|des|d')
    (fait|font|fera) (toute )?la différence
    (la confiance|l'humain|le succès|la réussite|le changement|le leadership|la culture|l'innovation|la qualité|la communication|la collaboration|la passion|le respect|l'authenticité|la patience|l'écoute|la bienveillance|le travail|l'empathie|la formation|la sécurité) (est|se|commence|vient|passe|demande|paie|ne|n'|reste|sont|fait|finit)
    (ensemble|seul) (on|nous|plus)
    (chaque|tout) (jour|pas|échec|défi|personne|crise|étape|enfant|erreur)
    (pas à pas|petit à petit)
    rien (n'est|ne) `),
  must: phrases(`
    (nous|on|les leaders|les entreprises|il faut|tout le monde|chacun|le monde|les managers) (devons|devrait|devrions|avons besoin|a besoin|doit|doivent|faudrait|ont besoin|mérite|toujours|que|se rappeler|plus)
    (tous|toutes|chaque|beaucoup|trop|plus) (les|de|d'|dirigeant|manager|leader|entreprise|leaders|managers|dirigeants|entreprises)
    (tous ceux|tout le monde|chacun|nombreux sont) 
    (à lire|à méditer|à partager|à diffuser|à retenir|à relire|à faire lire) (absolument|sans modération|et|par|d'urgence|partout)?
    (plus de|davantage de) (posts|contenus|gens|personnes|messages|leaders|publications) (comme|de ce)
    (ce genre|ce type|de telles|de tels) `),
  wave: phrases(`
    (bonne|bon|beaucoup de|plein de|belle|beau|pleine|tout plein) (chance|courage|continuation|route|succès|bonheur|réussite|suite|fête|vent|weekend|semaine|journée|continuité)
    (hâte|impatient|impatiente|vivement) (de|d'|la|le|que)?
    (au plaisir|à bientôt|à très vite|vivement)
    (continue|continuez|ne changez|ne change|continuons|garde|gardez) (comme|ainsi|à|de|sur|rien|d'|cette|vos|tes)
    (je suis|je partage|je valide|j'adore|j'aime|j'adhère|j'approuve|je plussoie|je garde|j'enregistre|je sauvegarde) (fan|d'accord|totalement|entièrement|complètement|cette|ce|le|la|beaucoup|tellement|à 100%|pour)?
    (quel|quelle|quels|quelles) (beau|belle|plaisir|bonheur|parcours|aventure|équipe|énergie|inspiration|fierté|bel|superbe|magnifique|talent|texte|réussite|message)
    (très|si|tellement|vraiment|super|hyper|trop|tout à fait|ô combien) (vrai|juste|beau|belle|bien|intéressant|pertinent|inspirant|bon|utile|fier|fière|touchant|important|clair|heureux|heureuse|mérité|instructif|puissant|fort|intéressante|inspirante|pertinente|d'accord)
    (bien|parfaitement|magnifiquement|joliment|si bien|très bien) (dit|écrit|vu|résumé|joué|exprimé|expliqué|mérité|formulé|envoyé)
    (bravo|merci|félicitations|chapeau|respect) (à|pour|pour ce|pour cette|de|d'|les|vous|toi|l'|encore|infiniment|beaucoup|mille|et|au|aux)
    (tout est dit|rien à ajouter|je n'aurais pas|on ne peut|mieux dit|on en redemande|coup de coeur|coup de cœur|ça fait du bien|fait plaisir|fait réfléchir|donne à réfléchir|matière à|à méditer|amen|plus un|cent fois|mille fois|mille mercis|un grand|un immense|ça donne envie|de quoi)`),
  sarcasm: phrases(`
    (sans blague|quelle découverte|quelle surprise|qui l'eût cru|qui l'aurait cru|révolutionnaire|prix nobel|nobel|révélation|scoop|breaking|l'eau mouille|l'eau ça mouille|fallait y penser|fallait oser|il fallait|quel courage|ah bon|tiens donc|à tomber|du jamais vu|profond|philosophe|encore un|et tout le monde|captain obvious|lapalissade|monsieur de la palice|eurêka|on n'y|heureusement que|fil à couper)`),
  sorrow: phrases(String.raw`
    condoléances
    ses proches
    (mes|nos|sincères) (sincères )?(condoléances|pensées)
    (courage) (\p{L}+ )?(on|nous|à|pour|mon|ma)
    on est (tous |toutes )?avec (toi|vous)
    (soigne|soignez) (toi|vous)
    (condoléances|sincères pensées|toutes mes pensées|pensées pour|pensées à|décès|décédé|deuil|repose en paix|r i p|rip|disparition de|nous a quittés|bon rétablissement|prompt rétablissement|rétablis toi|rétablissez|de tout coeur avec|de tout cœur avec|courage à (la|sa|toute la|ta|votre) famille|triste nouvelle|va nous manquer|nous manquera|désolé pour (ta|votre) perte|désolée pour (ta|votre) perte)`),
  praise: phrases(`
    (super|excellent|excellente|bel|belle|beau|très bon|très bonne|magnifique|superbe|bon|bonne|intéressant|top|génial|brillant|brillante|très bel|très belle|sacré) (post|article|partage|publication|initiative|analyse|texte|message|réflexion|rappel|point|témoignage|idée|retour|contenu|projet|parcours|sujet|synthèse|travail|podcast|épisode|conseil|leçon|vidéo|résumé|équipe|nouvelle|histoire)
    (merci|mercis) (à vous |à toi |beaucoup |infiniment |encore |mille fois )*(pour|de|du|d')
    (tout à fait|totalement|entièrement|complètement|absolument|parfaitement|100%) (d'accord|vrai|raison|juste|en phase)?
    (c'est|tellement|si) (vrai|exactement ça|tellement vrai|juste|bien vrai|clair)
    félicitations`),
};
