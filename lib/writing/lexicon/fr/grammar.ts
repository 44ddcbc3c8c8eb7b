import { type Lexicon, words } from '../lexicon';

/** French words that show how a sentence is built, whatever it is about. */
export const grammar: Lexicon['grammar'] = {
  mine: words('mon ma mes notre nos'),
  writer: words(`
    je j'ai j'avais j'étais moi nous me j'* m'*`),
  others: words("ils elles il elle leur leurs lui eux qu'ils qu'il qu'elle"),
  not: words("pas jamais personne rien aucun aucune sans ni n'est n'a n'ai n'était"),
  turn: words('mais pourtant cependant sauf seulement plutôt sinon toutefois malgré quoique'),
  link: words("parce quand lorsque pendant avant après depuis jusqu'à si où puisque car dès donc"),
  past: words(`
    était étaient avait avaient ai avons a ont fallait voulait pouvait faisait disait savait allait venait prenait
    mettait restait coûtait travaillait demandait été eu fait dit pris mis vu j'ai j'avais j'étais j'allais m'a m'avez
    m'as m'ont m'avait m'aviez l'ai l'as l'avez l'avons t'ai avez as étiez étais aviez étions avions sommes vendu
    perdu lu entendu parlé raconté montré trouvé donné gagné passé appris rencontré travaillé aidé acheté cherché
    commencé ouvert écrit demandé suivi laissé goûté visité`),
  count:
    words(`deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent
    mille demi moitié tiers quart douzaine premier première`),
  often: words('souvent parfois rarement presque surtout encore déjà toujours récemment plupart'),
  place: words('à dans chez en sur sous entre derrière près vers au aux'),
  reader: words(`
    vous votre vos tu te toi ton ta tes t'* vôtre vôtres tien tienne tiens qu'vous`),
  glad: words('plaisir volontiers ravi ravie heureux heureuse serais aimerais souhaite espère intéressé'),
  modal: words('puis peux pouvons pourrais pourrions voudrais aimerais pouvez pourriez peut pourrait'),
  bond: words(`
    réseau contact contacts suivre connecter connexion relation relations invitation échanger rejoindre`),
  both: words('ensemble même mêmes commun commune communs deux aussi tous'),
  perhaps: words(`
    si jamais besoin éventuellement curieux curieuse intéresse intéresser cas serait pourrait souhaitez`),
};
