import type { Rule } from '../../rule';
import { rule as aboutOpening } from './about-opening';
import { rule as aboutProof } from './about-proof';
import { rule as articleDraft } from './article-draft';
import { rule as articlePublish } from './article-publish';
import { rule as articleQuestion } from './article-question';
import { rule as askRecommendation } from './ask-recommendation';
import { rule as banner } from './banner';
import { rule as campaignOnProfile } from './campaign-on-profile';
import { rule as companyPage } from './company-page';
import { rule as contactAndLink } from './contact-and-link';
import { rule as currentRole } from './current-role';
import { rule as customAddress } from './custom-address';
import { rule as earlierRoles } from './earlier-roles';
import { rule as education } from './education';
import { rule as endorseThree } from './endorse-three';
import { rule as enrichOnePart } from './enrich-one-part';
import { rule as featured } from './featured';
import { rule as featuredRefresh } from './featured-refresh';
import { rule as firstLinesReview } from './first-lines-review';
import { rule as headlinePromise } from './headline-promise';
import { rule as industryFar } from './industry-far';
import { rule as industryMissing } from './industry-missing';
import { rule as industryRight } from './industry-right';
import { rule as introductionVideo } from './introduction-video';
import { rule as newRoleOnProfile } from './new-role-on-profile';
import { rule as ownPost } from './own-post';
import { rule as photo } from './photo';
import { rule as profileCheck } from './profile-check';
import { rule as projectCase } from './project-case';
import { rule as recommendFirst } from './recommend-first';
import { rule as skillsFive } from './skills-five';
import { rule as skillsMore } from './skills-more';
import { rule as verify } from './verify';
import { rule as wordsThatMatch } from './words-that-match';

/** The rules of this room, one file each. */
export const BRAND_RULES: readonly Rule[] = [
  photo,
  banner,
  headlinePromise,
  firstLinesReview,
  aboutOpening,
  aboutProof,
  currentRole,
  earlierRoles,
  education,
  industryRight,
  industryMissing,
  industryFar,
  skillsFive,
  skillsMore,
  endorseThree,
  askRecommendation,
  recommendFirst,
  featured,
  featuredRefresh,
  introductionVideo,
  enrichOnePart,
  customAddress,
  contactAndLink,
  articleQuestion,
  articleDraft,
  articlePublish,
  ownPost,
  verify,
  wordsThatMatch,
  projectCase,
  companyPage,
  profileCheck,
  newRoleOnProfile,
  campaignOnProfile,
];
