import type { Rule } from '../../rule';
import { rule as addASecondVoice } from './add-a-second-voice';
import { rule as askHowItReallyIs } from './ask-how-it-really-is';
import { rule as askTheGatekeeper } from './ask-the-gatekeeper';
import { rule as balanceAsking } from './balance-asking';
import { rule as clearUnansweredMessages } from './clear-unanswered-messages';
import { rule as confirmTheShortlist } from './confirm-the-shortlist';
import { rule as congratulatePersonally } from './congratulate-personally';
import { rule as connectAfterAnEvent } from './connect-after-an-event';
import { rule as connectWithColleagues } from './connect-with-colleagues';
import { rule as followUpAfterAWeek } from './follow-up-after-a-week';
import { rule as getToKnowSeniorPeople } from './get-to-know-senior-people';
import { rule as giveSomethingAway } from './give-something-away';
import { rule as giveTheDecisionMakerACase } from './give-the-decision-maker-a-case';
import { rule as helpTheInitiator } from './help-the-initiator';
import { rule as introduceTwoPeople } from './introduce-two-people';
import { rule as joinAnEvent } from './join-an-event';
import { rule as listenToAUser } from './listen-to-a-user';
import { rule as makeItEasyForTheBuyer } from './make-it-easy-for-the-buyer';
import { rule as placeAccountsInTheirJourney } from './place-accounts-in-their-journey';
import { rule as proposeACall } from './propose-a-call';
import { rule as reachFiftyConnections } from './reach-fifty-connections';
import { rule as reviveTwoContacts } from './revive-two-contacts';
import { rule as sortInvitations } from './sort-invitations';
import { rule as welcomeNewConnections } from './welcome-new-connections';
import { rule as winOverAnAdviser } from './win-over-an-adviser';

/** The rules of this room, one file each. */
export const RELATIONSHIPS_RULES: readonly Rule[] = [
  welcomeNewConnections,
  followUpAfterAWeek,
  clearUnansweredMessages,
  congratulatePersonally,
  reviveTwoContacts,
  getToKnowSeniorPeople,
  addASecondVoice,
  connectWithColleagues,
  askTheGatekeeper,
  giveSomethingAway,
  balanceAsking,
  introduceTwoPeople,
  askHowItReallyIs,
  sortInvitations,
  reachFiftyConnections,
  joinAnEvent,
  connectAfterAnEvent,
  helpTheInitiator,
  winOverAnAdviser,
  giveTheDecisionMakerACase,
  makeItEasyForTheBuyer,
  listenToAUser,
  placeAccountsInTheirJourney,
  confirmTheShortlist,
  proposeACall,
];
