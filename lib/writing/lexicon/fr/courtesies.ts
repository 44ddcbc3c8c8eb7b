import { phrases } from '../lexicon';

/** What else stands in a note in French: interest, flattery, common ground, the writer. */
export const courtesies = {
  interest: phrases(`
    (ravi|ravie|heureux|heureuse|plaisir|content|contente|hâte|enchanté|enchantée|sympa|j'aimerais|envie) ~ (connecter|contact|réseau|suivre|lire|échanger|connecté|connectés|connaître|rester|apprendre|rejoindre|relation|découvrir|retrouver|croiser)
    (rester|garder|restons|gardons) ~ (contact|lien|connectés|touch)
    (je vous|je te|je) (suis|lis|lirai|suivrai) 
    (dire|juste) (bonjour|merci)
    (rien à vendre|sans arrière|pas de démarchage|aucune arrière)`),
  past: phrases(String.raw`
    (merci|mercis) (encore |beaucoup |infiniment |à vous |à toi )*(pour|de|d') ~ (démo|offre|devis|appel|échange|café|visite|explication|aide|temps|réponse|conseil|atelier|présentation|accueil|conférence)
    (votre|ta|ton|la|le|l'|cette) ?(démo|offre|devis|appel|prix|atelier|formation|webinaire|visite) (à|au|lors|de|du|hier|sur|chez|d'hier|était|pour|que|dans)
    (nous|on|je|j') ?(avons|avions|nous sommes|s'est|étions|ai|avais|étais) (parlé|discuté|croisé|croisés|rencontré|rencontrés|échangé|assis|travaillé|vu|entendu|suivi|partagé|écouté)
    (vous|tu) (avez|as|m'avez|m'as|aviez|avais|nous avez) (\p{L}+ )?(montré|aidé|expliqué|promis|dit|écrit|demandé|répondu|raconté|partagé|donné|appris|envoyé)`),
  flattery: phrases(`
    (tombé|tombée|découvert|vu|visité|parcouru|consulté|regardé) ~ (votre|ton) (profil|page|parcours)
    (votre|vos|ton|ta|tes) (impressionnant |impressionnante |bel |beau |riche |brillant |brillante |incroyable |inspirant |inspirante |remarquable |grande |superbe |vaste )*(profil|parcours|carrière|expérience|expertise|travail|réalisations|contenu|contenus|publications|posts|leadership|énergie|compétences|vision|réseau|passion|connaissances|réussite|réussites|succès|engagement|activité|actualité|regard|entreprise|background)
    (impressionné|impressionnée|impressionnant|impressionnante|inspirant|inspirante|inspiration|admire|admiratif|admirative|admiration|fascinant|référence|modèle|un honneur|honneur|honoré|honorée|grand fan|expert comme|quelqu'un comme|personnes comme|professionnels comme)
    (contenus|publications|posts|expertise|contenu) (sur|autour|en matière) `),
  common: phrases(`
    (relations|contacts|connexions|connaissances|intérêts|centres d'intérêt|amis|points) (communes|communs|en commun|similaires|partagés)
    (plusieurs|nombreux|beaucoup|mêmes|quelques) (contacts|relations|connexions|centres|intérêts)
    (même|mêmes|similaire|domaine) (secteur|domaine|métier|milieu|région|univers|branche|profession|d'activité|cercles|industrie|passion)
    (élargir|agrandir|développer|étendre|étoffer|enrichir|rejoindre|faire grandir) ~ réseau
    (également|aussi|moi même|moi aussi) (dans le|dans la|actif|active|passionné|passionnée|du métier|du secteur|intéressé)
    (linkedin|suggéré|suggestion|confrère|confrères|consœur|pairs)`),
  self: phrases(`
    (je suis|je travaille|j'étudie|je m'appelle|je dirige|je gère|je vis|j'habite|nous sommes|j'enseigne|je fais|je tiens|je conduis|en tant que|étudiant|étudiante)
    (moi aussi|aussi|également) (je|dans|un|une|du|de)`),
  follow: phrases(`
    (ravi|ravie|plaisir|souhaite|souhaiterais|aimerais|voudrais|honneur|heureux|heureuse|permets|d'où) ~ (connecter|connecte|contact|réseau|ajouter|inviter|invitation|connexion|relation|demande|rejoindre)
    (connectons|connexion|accepter|acceptez|invitation|demande de)`),
};
