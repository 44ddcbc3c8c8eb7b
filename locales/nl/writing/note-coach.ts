import type { noteCoach as en } from '../../en/writing/note-coach';
import type { Same } from '../../same';

/** De coach in het venster van een uitnodiging. */
export const noteCoach: Same<typeof en> = {
  title: 'SSI Coach: hulp bij dit bericht',
  close: 'Klein maken',
  templates: 'Berichten om mee te beginnen',
  back: 'Iets anders kiezen',
  others: 'Andere berichten',
  fromPage: 'Van deze pagina',
  nameFromTitle: 'Uit de titel van de pagina. Kijk even of dit is wie je uitnodigt.',
  nameUnknown: 'Dat staat hier niet duidelijk. Vul het zelf in.',
  insert: 'Zet in het vak',
  openNotCounted: 'open plekken tellen niet mee',
  stillOpen: 'Nog open: {places}',
  taken: 'Er staat al tekst in het vak.',
  bothTooLong_one: 'Samen is het {n} teken te lang.',
  bothTooLong_other: 'Samen is het {n} tekens te lang.',
  replace: 'Vervangen',
  append: 'Erachter zetten',
  leave: 'Laten staan',
  inserted: 'Het staat in het vak. Met ongedaan maken haal je het weer weg; versturen doe je zelf.',
  copied: 'LinkedIn nam het niet aan. Het staat op je klembord: plak het in het vak.',
  refused: 'Het vak nam het niet aan en het klembord ook niet. Kopieer het hier:',
  left_one: 'Volgens LinkedIn nog {n} bericht deze maand.',
  left_other: 'Volgens LinkedIn nog {n} berichten deze maand.',
  asksAddress: 'LinkedIn vraagt hier om het e-mailadres van de ander. Een bericht vervangt dat niet.',
  noNote: 'Zonder bericht is het hier ook goed.',
  noNoteWhy: 'Een bericht dat naar iedereen kan, zegt niets over de ander. Bewaar het voor als er iets te zeggen is.',
  accepted:
    'Een verkoper van benaderingssoftware telde {invitations} uitnodigingen: met bericht werd {noted} geaccepteerd, zonder {plain}.',
  replied: 'Van wie accepteerde, antwoordde later {noted} als er een bericht bij zat en {plain} als dat er niet was.',
  howSure:
    'Geteld door verkopers van zulke software en niet door ons nagegaan. Welke berichten het waren, is niet bekend.',
  seen: 'LinkedIns pagina kan zien wat je erop typt, ook hier. In deze velden komt alleen wat in het bericht gaat. Van je bericht bewaar ik een vingerafdruk zonder woorden, om te merken of je jezelf herhaalt.',
  off: 'Geen coach bij uitnodigingen',
  offMeans:
    'Dan staat er bij uitnodigingen niets meer van mij. Toch weer terug? In het zijpaneel, bij de instellingen: “Hulp bij het bericht in een uitnodiging”.',
  offNow: 'Zet uit',
  offNot: 'Laat maar aan',
};
