import { phrases } from '../lexicon';

/** How French says nothing in a comment: wisdom, waves, praise; and condolences, which are another matter. */
export const air = {
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
