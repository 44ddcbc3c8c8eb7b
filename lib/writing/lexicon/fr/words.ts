import { words } from '../lexicon';

/** French words that only hold a sentence together. */
export const holding = words(`
  le la les l un une des de du d au aux et ou mais donc or ni car que qu qui quoi dont où ce cet cette ces c'est
  c'était cela ça ceci celui celle ceux celles je j' j me m moi tu te toi t' vous il elle on nous ils elles se s lui
  leur leurs y en mon ma mes ton ta tes son sa ses notre nos votre vos à a ai as avons avez ont avait avais avaient
  avoir eu suis es est sommes êtes sont était étais étaient être été serai sera serait fait faire fais font faites
  faisait peut peux peuvent pouvez pouvoir pourrait pu doit dois doivent devez devoir devrait veut veux voulez vouloir
  voudrais va vais vont allez aller allé vient viens venir venu voir vois voit voyez vu dit dire dis disait sait sais
  savoir savez pense penser pensez trouve trouver met mettre mis prend prendre pris donne donner reste rester semble
  dans sur sous avec sans pour par chez entre vers depuis pendant avant après contre selon malgré ne pas n' plus moins
  jamais rien personne aucun aucune toujours souvent parfois déjà encore aussi très trop peu beaucoup bien mal si
  comme quand comment pourquoi parce puisque lorsque tandis alors ainsi ici là maintenant aujourd'hui tout toute tous
  toutes chaque quelque quelques plusieurs même mêmes autre autres tel telle certains certaines oui non ok voilà voici
  juste vraiment tellement assez presque seulement surtout notamment enfin ensuite puis d'abord d'accord peut-être
  chose choses façon manière fois bonjour salut bonsoir coucou cordialement cher chère chers monsieur madame mme m. ah
  oh eh hein ouais bon bonne nouveau nouvelle nouveaux nouvelles grand grande petit petite long longue premier
  première dernier dernière qu'on qu'il qu'elle qu'ils n'est n'a n'ai j'ai j'aime j'en s'est s'il l'on d'un d'une
  jusqu'à lors dès via etc`);

/** French words of praise, thanks, agreement and good wishes. */
export const praise = words(`
  bises bisous bisou embrasse gros fort applaudis applaudit délicieux ravissant* épatant* bluffant* bluffé bluffée admiratif admirative d'enfer
  chapeau brillamment délice régal régale régalé
  super excellent* génial* magnifique* superbe* beau belle beaux belles bravo bel félicitation* félicite félicitations
  top intéressant* passionnant* inspirant* inspiration inspire inspirez inspirer pertinent* juste justesse vrai vraie
  vérité utile utiles précieux précieuse précieuses instructif* instructive* enrichissant* éclairant* touchant*
  touchée touché émouvant* ému puissant* fort forte fortes forts brillant* remarquable* admirable* admiration admire
  exceptionnel* extraordinaire* incroyable* formidable* fantastique* merveilleux merveilleuse merveilleuses sublime*
  parfait parfaite parfaitement tout-à-fait totalement entièrement complètement absolument exactement effectivement
  clairement clair claire accord adhère approuve valide merci mercis remercie remerciements reconnaissance
  reconnaissant* gratitude chapeau respect fier fière fiers fierté heureux heureuse heureusement ravi ravie content
  contente hâte bonheur joie plaisir mérité méritée mérites méritez amplement succès réussite réussites chance courage
  bonne continuation continue continuez partage partager partages partagé partagez lire lu lecture suivre écrit
  résumé expliqué formulé exprimé authentique* authenticité sincère* sincérité honnête* honnêteté vulnérabilité
  courageux courageuse audace audacieux bienveillance bienveillant* élégant* profond* profondeur sage sagesse
  intelligent* intelligence motivant* stimulant* rafraîchissant* nécessaire* essentiel* important* réflexion réfléchir
  pépite pépites mdr waouh wow ouah yes génie maître modèle exemple légende héros championne champion champions
  frissons coeur cœur cool sympa chouette extra nickel impeccable énorme immense sacré vivement féliciter
  applaudissements qualité meilleurs meilleure meilleur voeux vœux souhaite bienvenue anniversaire great love nice
  amen cfbr inspirantes`);

/** French words that stand under any post. */
export const plain = words(`
  captivant* lumière riche riches variées variée véritable source quiconque évoluer dépasser découvrir rassemble plume cadeau éclairer
  revenir prendre rare attendre retour généreux généreuse tes enjeux enjeu levier leviers éclairage regard proches inspirations évolution évolue horizon
  ensemble grandeur humanité façon approche concret concrète pistes clés lecture lectures ajouter
  post posts publication publications article articles texte textes contenu contenus sujet sujets thème thèmes
  perspective perspectives point points vue avis opinion opinions pensée pensées idée idées histoire histoires leçon
  leçons conseil conseils info infos information informations connaissance connaissances apprendre apprend appris
  apprentissage discussion échange échanges question questions commentaire commentaires linkedin réseau réseaux
  communauté plateforme vidéo podcast épisode livre auteur humain humaine humains humanité gens homme femme hommes
  femmes équipe équipes leader leaders leadership manager managers management patron chef dirigeant dirigeants
  entrepreneur* entreprise entreprises société sociétés organisation organisations secteur domaine métier métiers
  marché monde mondial vie vies vivre jour jours semaine semaines mois an ans année années temps moment moments
  instant avenir futur passé présent demain hier croissance grandir objectif objectifs but rêve rêves vision mission
  passion passionné* valeur valeurs culture état esprit attitude approche stratégie innovation innover innovant*
  technologie numérique digital* changement changements changer transformation durable* durabilité confiance
  collaboration collaborer communication communiquer lien liens relation relations empathie intégrité transparence
  diversité inclusion égalité résilience persévérance détermination engagement effort efforts constance discipline
  patience équilibre santé énergie compétence compétences talent talents expertise expert experts expérience
  expériences chemin parcours voyage aventure étape étapes pas défi défis problème problèmes solution solutions
  opportunité opportunités possibilité possibilités potentiel impact résultat résultats différence clé clef coeur base
  fondement fondamental* âme action actions agir créer création créatif* créativité construire bâtir soutien soutenir
  aide aider service client clients public collaborateur* collègue collègues salariés employés ami amis famille
  partenaire partenaires ensemble partout constamment quotidien quotidienne simple simples simplement simplicité
  facile difficile difficiles raison raisons sens réalité fait faits côté fin début commence commencer haut bas ligne
  image niveau partie place espace rôle exemple exemples mot mots parole paroles nombre nom noms carrière emploi
  emplois travail travailler professionnel* profil force forces faiblesse échec échecs échouer erreur erreurs risque
  risques zone confort limites croire crois croyance espoir espérer comprendre compris compréhension rappel rappelle
  rappeler rappelez souvenir oublier oublie écoute écouter entendre entendu parler parle parlez voix écrire bouger
  avancer avance avançons mettre apporte apporter apport offre offrir tenir debout importance sous-estimé* choisir
  choix décision décisions responsabilité* améliorer amélioration progrès progresser conscience attention amour calme
  actuel* moderne* rapide* rapidement vite lentement paysage jeu règles secret magie recette ingrédient pilier pont
  pour porte portes miroir lumière étincelle feu graine graines fruits main mains yeux oeil tête minute minutes heure
  heures soir matin week-end lundi vendredi tard tôt deux trois génération* jeune jeunes enfant enfants parents mère
  père initiative initiatives projet projets événement programme prix lancement nouvelle actualité chapitre promotion
  poste départ retraite humanisme développement personnel* collectif* individuel* message messages nombreux terrain
  beau regard démarche suite route continuer tient compte`);
