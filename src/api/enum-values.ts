import type { Affiliation, Representation } from '../affiliations/standing.ts';
import type * as knowledge from '../knowledge/knowledge.ts';
import type * as lesson from '../lessons/lesson.ts';
import type * as report from '../report/print-report.ts';
import type * as source from '../source/source-file.ts';
import type * as attribution from '../speakers/attribution.ts';
import type * as transcript from '../transcript/transcript.ts';
import type {
  AffiliationMethod,
  LessonKind,
  ParticipantRole,
  ProcessKind,
  ReportFormat,
  RepresentationBasis,
  SessionKind,
  SourceFormat,
  SpeakerBasis,
  TurnRelationKind,
} from './generated/schema.ts';

/**
 * The schema's value for each value that the stages give, written out: tsc fails when a value of the stages is missing, and when
 * the schema has one that no stage gives.
 */
function valuesOf<Given extends string, Shown extends string>() {
  return <const Values extends Readonly<Record<Given, Shown>>>(
    values: Values & ([Shown] extends [Values[Given]] ? unknown : { readonly neverGiven: never }),
  ): Readonly<Record<Given, Shown>> => values;
}

export const SPEAKER_BASIS = valuesOf<attribution.SpeakerBasis, SpeakerBasis>()({
  label: 'LABEL',
  'label-corrected': 'LABEL_CORRECTED',
  'self-introduction': 'SELF_INTRODUCTION',
  'hand-over': 'HAND_OVER',
  thanks: 'THANKS',
  parenthetical: 'PARENTHETICAL',
  continuation: 'CONTINUATION',
  moderating: 'MODERATING',
  description: 'DESCRIPTION',
  'language-model': 'LANGUAGE_MODEL',
  curated: 'CURATED',
});

export const PARTICIPANT_ROLE = valuesOf<attribution.ParticipantRole, ParticipantRole>()({
  MODERATOR: 'MODERATOR',
  PANELLIST: 'PANELLIST',
  PARTICIPANT: 'PARTICIPANT',
  ORGANISER: 'ORGANISER',
});

export const TURN_RELATION_KIND = valuesOf<attribution.TurnRelation['kind'], TurnRelationKind>()({
  HANDS_OVER_TO: 'HANDS_OVER_TO',
  THANKS: 'THANKS',
  RESPONDS_TO: 'RESPONDS_TO',
});

export const AFFILIATION_METHOD = valuesOf<Affiliation['method'], AffiliationMethod>()({
  'self-introduction': 'SELF_INTRODUCTION',
  'introduced-by-another': 'INTRODUCED_BY_ANOTHER',
  curated: 'CURATED',
});

export const REPRESENTATION_BASIS = valuesOf<Representation['basis'], RepresentationBasis>()({
  'own-words': 'OWN_WORDS',
  'words-of-another': 'WORDS_OF_ANOTHER',
  organisation: 'ORGANISATION',
  curated: 'CURATED',
});

export const LESSON_KIND = valuesOf<lesson.LessonKind, LessonKind>()({
  LESSON: 'LESSON',
  RECOMMENDATION: 'RECOMMENDATION',
  GOOD_PRACTICE: 'GOOD_PRACTICE',
  DOOR_OPENER: 'DOOR_OPENER',
  BARRIER: 'BARRIER',
  OPEN_QUESTION: 'OPEN_QUESTION',
  COMMITMENT: 'COMMITMENT',
  REQUEST: 'REQUEST',
  OFFER: 'OFFER',
});

export const SESSION_KIND = valuesOf<transcript.SessionKind, SessionKind>()({
  BPF: 'BPF',
  WORKSHOP: 'WORKSHOP',
  MAIN: 'MAIN',
  OPEN_FORUM: 'OPEN_FORUM',
  DYNAMIC_COALITION: 'DYNAMIC_COALITION',
  OTHER: 'OTHER',
});

export const SOURCE_FORMAT = valuesOf<source.SourceFormat, SourceFormat>()({
  'plain-text': 'PLAIN_TEXT',
  html: 'HTML',
  webvtt: 'WEBVTT',
  subrip: 'SUBRIP',
  docx: 'DOCX',
  pdf: 'PDF',
});

export const REPORT_FORMAT = valuesOf<report.ReportFormat, ReportFormat>()({
  markdown: 'MARKDOWN',
  html: 'HTML',
  docx: 'DOCX',
});

export const PROCESS_KIND = valuesOf<knowledge.ProcessKind, ProcessKind>()({
  forum: 'FORUM',
  negotiation: 'NEGOTIATION',
  'legal-instrument': 'LEGAL_INSTRUMENT',
  policy: 'POLICY',
  consultation: 'CONSULTATION',
  strategy: 'STRATEGY',
});
