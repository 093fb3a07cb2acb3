import { html, nothing } from 'lit';
import type { ListedContact } from '../../core/contacts/listed-contact.ts';
import { contactsText, markText, metText, promiseText, putOffText, rowLabel } from '../../core/text/contacts-text.ts';
import { familiarities, familiarityText } from '../../core/text/familiarity-text.ts';
import { roleText } from '../../core/text/queue-text.ts';
import type { Day } from '../../core/week/week-summary.ts';
import type { ContactSelection } from './contact-selection.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-monogram.ts';

interface RowParts {
  /** Undefined until the row has come. */
  readonly person: ListedContact | undefined;
  readonly place: number;
  readonly total: number;
  readonly today: Day;
  readonly isActive: boolean;
  readonly shownId: string;
  readonly selection: ContactSelection;
}

/** One person in the list. */
export function contactRow({ person, place, total, today, isActive, shownId, selection }: RowParts) {
  if (person === undefined) {
    return html`<div
      class="row waiting"
      id="row-${place}"
      role="option"
      aria-selected="false"
      aria-busy="true"
      aria-setsize=${total}
      aria-posinset=${place + 1}
      data-place=${place}
    >
      <span class="pick"></span>
      <div class="who">
        <div class="name"></div>
        <div class="role"></div>
      </div>
      <span class="silent">${contactsText.working}</span>
    </div>`;
  }
  const role = roleText(person);
  return html`<div
    class="row ${isActive ? 'active' : ''} ${person.id === shownId ? 'shown' : ''}"
    id="row-${place}"
    role="option"
    aria-selected=${selection.has(person.id)}
    aria-setsize=${total}
    aria-posinset=${place + 1}
    data-place=${place}
  >
    <span class="pick" title=${contactsText.select(person.name)} aria-hidden="true">
      <twelve-monogram name=${person.name}></twelve-monogram>
      <span class="tick"><twelve-icon name="check"></twelve-icon></span>
    </span>
    <div class="who">
      <div class="name"><bdi>${person.name}</bdi></div>
      ${role === '' ? nothing : html`<div class="role"><bdi>${role}</bdi></div>`}
    </div>
    <span class="silent">${rowLabel(person, today)}</span>
    <div class="state" aria-hidden="true">
      <span class="dots" title=${familiarityText(person.familiarity)}>
        ${familiarities.map((level) => html`<i class=${level <= person.familiarity ? 'on' : ''}></i>`)}
      </span>
      ${said(person, today)}
    </div>
  </div>`;
}

/** The one thing about somebody that matters most in a list. */
function said(person: ListedContact, today: Day) {
  if (person.followUpDay !== null && person.followUpDay <= today) {
    return html`<span class="due"
      ><twelve-icon name="calendar"></twelve-icon>${promiseText(person.followUpDay, today)}</span
    >`;
  }
  if (person.snoozedUntil !== null) return html`<span>${putOffText(person.snoozedUntil, today)}</span>`;
  if (person.hasBroken) {
    return html`<span class="broken"><twelve-icon name="warning"></twelve-icon>${markText.broken}</span>`;
  }
  return html`<span>${person.lastMetOn === null ? nothing : metText(person.lastMetOn, today)}</span>`;
}
