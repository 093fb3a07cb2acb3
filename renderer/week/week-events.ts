import type { RequestArgs } from '../../core/ipc/contract.ts';
import type { Day } from '../../core/week/week-summary.ts';

/** Where the user wants to go from the shown week. */
export type WeekStep = 'earlier' | 'later' | 'now';

/** Another week is to be shown. */
export class WeekMoveEvent extends Event {
  readonly step: WeekStep;

  constructor(step: WeekStep) {
    super('week-move', { bubbles: true, composed: true });
    this.step = step;
  }
}

/** The week of a day is to be shown. */
export class DayChooseEvent extends Event {
  readonly day: Day;

  constructor(day: Day) {
    super('day-choose', { bubbles: true, composed: true });
    this.day = day;
  }
}

/** The days of a month are needed, with those beside it. */
export class MonthShowEvent extends Event {
  readonly firstDay: Day;
  readonly lastDay: Day;

  constructor(firstDay: Day, lastDay: Day) {
    super('month-show', { bubbles: true, composed: true });
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }
}

/** A year is to be looked back on, or the week to be shown again. */
export class YearShowEvent extends Event {
  readonly wanted: number | 'week';

  constructor(wanted: number | 'week') {
    super('year-show', { bubbles: true, composed: true });
    this.wanted = wanted;
  }
}

/** Names are to be hidden, or shown again. */
export class NamesHideEvent extends Event {
  constructor() {
    super('names-hide', { bubbles: true, composed: true });
  }
}

/** A session with somebody is to start. */
export class PersonStartEvent extends Event {
  readonly contactId: string;

  constructor(contactId: string) {
    super('person-start', { bubbles: true, composed: true });
    this.contactId = contactId;
  }
}

/** A promise was kept. */
export class FollowUpKeepEvent extends Event {
  readonly followUpId: string;

  constructor(followUpId: string) {
    super('follow-up-keep', { bubbles: true, composed: true });
    this.followUpId = followUpId;
  }
}

/** One of somebody's newer posts is to be read. */
export class PostOpenEvent extends Event {
  readonly url: string;

  constructor(url: string) {
    super('post-open', { bubbles: true, composed: true });
    this.url = url;
  }
}

/** Rows of data are to be written into a file. */
export class DataSaveEvent extends Event {
  readonly wanted: RequestArgs<'week:save-data'>[0];

  constructor(wanted: DataSaveEvent['wanted']) {
    super('data-save', { bubbles: true, composed: true });
    this.wanted = wanted;
  }
}

/** Somebody on the shelf was chosen: their card is to be seen. */
export class PersonShowEvent extends Event {
  readonly contactId: string;

  constructor(contactId: string) {
    super('person-show', { bubbles: true, composed: true });
    this.contactId = contactId;
  }
}

/** All that is known of somebody is to be seen, in the window of people. */
export class PersonOpenEvent extends Event {
  readonly contactId: string;

  constructor(contactId: string) {
    super('person-open', { bubbles: true, composed: true });
    this.contactId = contactId;
  }
}

/** The one button of an empty week was pressed: a session is to start, or, with nobody up, the session window to open. */
export class WeekStartEvent extends Event {
  readonly wanted: 'session' | 'window';

  constructor(wanted: 'session' | 'window') {
    super('week-start', { bubbles: true, composed: true });
    this.wanted = wanted;
  }
}

/** Something of the past is to be put right: a session, or one that Twelve missed, with somebody or not yet known with whom. */
export class CorrectEvent extends Event {
  readonly wanted:
    | { readonly sessionId: string }
    | { readonly person: { readonly contactId: string; readonly name: string } | null };

  constructor(wanted: CorrectEvent['wanted']) {
    super('correct', { bubbles: true, composed: true });
    this.wanted = wanted;
  }
}

declare global {
  interface HTMLElementEventMap {
    'week-move': WeekMoveEvent;
    'day-choose': DayChooseEvent;
    'month-show': MonthShowEvent;
    'year-show': YearShowEvent;
    'names-hide': NamesHideEvent;
    'data-save': DataSaveEvent;
    'person-start': PersonStartEvent;
    'follow-up-keep': FollowUpKeepEvent;
    'post-open': PostOpenEvent;
    'person-show': PersonShowEvent;
    'person-open': PersonOpenEvent;
    'week-start': WeekStartEvent;
    correct: CorrectEvent;
  }
}
