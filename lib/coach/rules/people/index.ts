import type { Rule } from '../../rule';
import { rule as acceptanceRate } from './acceptance-rate';
import { rule as accountReadUp } from './account-read-up';
import { rule as beyondYourNetwork } from './beyond-your-network';
import { rule as employeeList } from './employee-list';
import { rule as fellowStudents } from './fellow-students';
import { rule as filteredSearches } from './filtered-searches';
import { rule as fittingProfiles } from './fitting-profiles';
import { rule as groupHelp } from './group-help';
import { rule as groupJoin } from './group-join';
import { rule as jobChangeSearch } from './job-change-search';
import { rule as mapDeciders } from './map-deciders';
import { rule as peopleToLearnFrom } from './people-to-learn-from';
import { rule as persona } from './persona';
import { rule as personaReview } from './persona-review';
import { rule as recommendedLeads } from './recommended-leads';
import { rule as saveLeadsAccounts } from './save-leads-accounts';
import { rule as searchesAgain } from './searches-again';
import { rule as showUp } from './show-up';
import { rule as threeInvitations } from './three-invitations';
import { rule as tuneSavedSearch } from './tune-saved-search';
import { rule as viewersAfterPost } from './viewers-after-post';
import { rule as warmIntroduction } from './warm-introduction';
import { rule as whoViewedYou } from './who-viewed-you';
import { rule as withdrawOldInvitations } from './withdraw-old-invitations';

/** The rules of this room, one file each. */
export const PEOPLE_RULES: readonly Rule[] = [
  filteredSearches,
  persona,
  personaReview,
  fittingProfiles,
  beyondYourNetwork,
  whoViewedYou,
  viewersAfterPost,
  warmIntroduction,
  employeeList,
  mapDeciders,
  threeInvitations,
  withdrawOldInvitations,
  groupJoin,
  groupHelp,
  recommendedLeads,
  jobChangeSearch,
  tuneSavedSearch,
  saveLeadsAccounts,
  showUp,
  searchesAgain,
  acceptanceRate,
  accountReadUp,
  fellowStudents,
  peopleToLearnFrom,
];
