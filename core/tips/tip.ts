import type { ActionKind } from '../actions/action.ts';

export const tipThemes = [
  'meeting',
  'listening',
  'encouraging',
  'promoting',
  'introducing',
  'thanking',
  'asking',
  'showing-up',
] as const;

export type TipTheme = (typeof tipThemes)[number];

/** The lesson of the day. */
export interface Tip {
  /** Stable, kebab-case: it is stored with every session that showed it. */
  readonly id: string;
  readonly theme: TipTheme;
  /** At most 40 characters. */
  readonly title: string;
  /** 40 to 70 words, with one concrete thing that can be done in twelve minutes. */
  readonly text: string;
  /** The kinds of action it invites; the session shows these first. */
  readonly kinds: readonly ActionKind[];
}

/** A one-line quotation shown at rest. */
export interface Saying {
  readonly id: string;
  readonly text: string;
}
