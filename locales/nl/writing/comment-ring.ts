import type { commentRing as en } from '../../en/writing/comment-ring';
import type { Same } from '../../same';

/** De ring naast een reactie op LinkedIns pagina. */
export const commentRing: Same<typeof en> = {
  title: 'Je reactie',
  yes: 'ja',
  no: 'nog niet',
  unknown: 'niet bekend',
  looking: 'Ik kijk beter zodra je even stopt.',
  noJudges: 'Beter kijken lukte hier niet. De woorden tellen wel gewoon mee.',
  notWhole: 'Dat is alleen het begin: de tekst is te lang om te meten.',
  private: 'Je tekst blijft op deze pagina. Hij wordt niet bewaard en niet verstuurd.',
  offHere: 'Uit voor dit vak',
  offEverywhere: 'Uit voor reacties',
  backOn: 'Aanpassen, of de coach later terughalen:',
  settings: 'open de instellingen',
  key: 'Met {key} kom je hier vanuit het vak, met Esc weer terug.',
  partHere: 'De coach is uit voor dit vak.',
  partEverywhere: 'De coach is uit voor reacties. Je vindt hem terug bij de instellingen in het zijpaneel.',
};
