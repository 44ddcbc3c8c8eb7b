import type { Rule } from '../../rule';
import { rule as answerAFirstQuestion } from './answer-a-first-question';
import { rule as answerALeadingVoice } from './answer-a-leading-voice';
import { rule as answerReplies } from './answer-replies';
import { rule as askTheQuestionBehind } from './ask-the-question-behind';
import { rule as beOpenAboutPrice } from './be-open-about-price';
import { rule as bringBackTheResult } from './bring-back-the-result';
import { rule as commentWithSubstance } from './comment-with-substance';
import { rule as explainATrend } from './explain-a-trend';
import { rule as explainInAMinute } from './explain-in-a-minute';
import { rule as hostASmallEvent } from './host-a-small-event';
import { rule as makeADocumentPost } from './make-a-document-post';
import { rule as reactHonestly } from './react-honestly';
import { rule as runAPoll } from './run-a-poll';
import { rule as sendUsefulMessages } from './send-useful-messages';
import { rule as shareWithOwnView } from './share-with-own-view';
import { rule as tellACaseHonestly } from './tell-a-case-honestly';
import { rule as turnPraiseIntoSubstance } from './turn-praise-into-substance';
import { rule as warmUpBeforeInviting } from './warm-up-before-inviting';
import { rule as writeForOneRole } from './write-for-one-role';

/** The rules of this room, one file each. */
export const INSIGHTS_RULES: readonly Rule[] = [
  commentWithSubstance,
  turnPraiseIntoSubstance,
  answerReplies,
  shareWithOwnView,
  runAPoll,
  bringBackTheResult,
  answerALeadingVoice,
  warmUpBeforeInviting,
  reactHonestly,
  makeADocumentPost,
  explainInAMinute,
  hostASmallEvent,
  tellACaseHonestly,
  askTheQuestionBehind,
  sendUsefulMessages,
  answerAFirstQuestion,
  beOpenAboutPrice,
  explainATrend,
  writeForOneRole,
];
