import type { writePart as en } from '../../en/writing/write-part';
import type { Same } from '../../same';

/** Schrijven in het zijpaneel. */
export const writePart: Same<typeof en> = {
  kind: 'Wat schrijf je?',
  note: 'Bericht bij uitnodiging',
  comment: 'Reactie',
  yourNote: 'Je bericht',
  limit: 'Wat LinkedIn toestaat',
  limit_200: '200 tekens',
  limit_300: '300, met Premium',
  yourComment: 'Je reactie',
  post: 'De post waar hij onder komt (mag leeg)',
  postWhy: 'Dan zie ik of je iets uit de post oppakt.',
  copy: 'Kopiëren',
  clear: 'Leegmaken',
  copied: 'Gekopieerd. Plak het op LinkedIn; versturen doe je zelf.',
  refused: 'De browser stond het niet toe. De tekst is geselecteerd: kopieer hem zelf.',
  private:
    'Wat je hier typt wordt niet bewaard en niet verstuurd, en is weg als je het zijpaneel sluit. Van een bericht dat je kopieert bewaar ik een vingerafdruk zonder woorden, om te merken of je jezelf herhaalt.',
};
