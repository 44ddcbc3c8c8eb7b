import type { Template } from '../template';
import { ANSWERED_ME } from './answered-me';
import { ASKED_QUESTION } from './asked-question';
import { COMPANY_NEWS } from './company-news';
import { FORMER_COLLEAGUE } from './former-colleague';
import { GROUP } from './group';
import { MET } from './met';
import { NEW_ROLE } from './new-role';
import { REFERRAL } from './referral';
import { SAME_EVENT } from './same-event';
import { SCHOOL } from './school';
import { SHARED_CONTACT } from './shared-contact';
import { THEIR_ARTICLE } from './their-article';
import { THEIR_COMMENT } from './their-comment';
import { THEIR_POST } from './their-post';
import { THEIR_TALK } from './their-talk';
import { VIEWED_ME } from './viewed-me';
import { WEBINAR } from './webinar';
import { WORKING_TOGETHER } from './working-together';

/** All templates, by situation as situations are offered. */
export const TEMPLATES: readonly Template[] = [
  ...THEIR_POST,
  ...THEIR_COMMENT,
  ...ANSWERED_ME,
  ...MET,
  ...SAME_EVENT,
  ...WEBINAR,
  ...SHARED_CONTACT,
  ...REFERRAL,
  ...THEIR_TALK,
  ...THEIR_ARTICLE,
  ...ASKED_QUESTION,
  ...GROUP,
  ...SCHOOL,
  ...NEW_ROLE,
  ...COMPANY_NEWS,
  ...FORMER_COLLEAGUE,
  ...WORKING_TOGETHER,
  ...VIEWED_ME,
];
