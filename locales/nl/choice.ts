import type { choice as en } from '../en/choice';
import type { Same } from '../same';

/** De ene vraag bij het begin: coach op de pagina, of stille modus. */
export const choice: Same<typeof en> = {
  question: 'Waar mag de coach staan?',
  short: 'LinkedIn staat geen hulpmiddelen op zijn pagina’s toe. Daarom kies jij, en je kunt het altijd veranderen.',
  coach: 'Op LinkedIn zelf',
  coachWhy: 'Klein: bij je score, je profiel en wat je schrijft. Gaat in tegen LinkedIns regel over overlays.',
  quiet: 'Stille modus',
  quietWhy: 'Er komt niets op LinkedIn. Je score en hulp bij het schrijven vind je in onze popup en ons zijpaneel.',
  onProfile: 'Ook op mijn eigen profiel',
  onProfileWhy:
    'Een klein knopje dat zegt wat je kunt verbeteren. Je eigen profiel lezen we toch als je het opent; dat van een ander nooit.',
};
