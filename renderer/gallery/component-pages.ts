import { html, type TemplateResult } from 'lit';
import { familiarities } from '../../core/text/familiarity-text.ts';
import type { MinuteMark } from '../../core/week/week-summary.ts';
import { iconPaths } from '../components/icon-paths.ts';
import { moreIconPaths } from '../components/more-icon-paths.ts';
import '../components/twelve-action-fields.ts';
import '../components/twelve-familiarity.ts';
import '../components/twelve-familiarity-choice.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-menu.ts';
import '../components/twelve-monogram.ts';
import '../components/twelve-ring.ts';
import '../components/twelve-sheet.ts';
import '../components/twelve-toast.ts';

const minutes: readonly MinuteMark[] = Array.from({ length: 12 }, (_, minute) =>
  minute > 9 ? 'unattended' : minute % 4 === 1 ? 'acted' : minute % 3 === 0 ? 'looked' : 'attended',
);

/** Every shared component in each of its states. A test compares the names with the folder. */
export const componentPages: Readonly<Record<string, () => TemplateResult>> = {
  'twelve-ring': () => html`
    <twelve-ring mode="rest" label="12" caption="minutes" description="Twelve minutes"></twelve-ring>
    <twelve-ring
      mode="countdown"
      .deadlineAt=${Date.now() + 432_000}
      .marks=${{ 1: 'looked', 3: 'acted' }}
    ></twelve-ring>
    <twelve-ring mode="countdown" .plannedMs=${300_000} .deadlineAt=${Date.now() + 200_000}></twelve-ring>
    <twelve-ring mode="last-minute" .deadlineAt=${Date.now() + 42_000}></twelve-ring>
    <twelve-ring mode="paused" .remainingMs=${432_000}></twelve-ring>
    <twelve-ring mode="record" .minutes=${minutes} label="10" caption="min" description="Ten minutes"></twelve-ring>
    <twelve-ring mode="record" size="64" .minutes=${minutes} label="10" description="Ten minutes"></twelve-ring>
    <twelve-ring mode="countdown" size="40" .deadlineAt=${Date.now() + 432_000}></twelve-ring>
  `,
  'twelve-icon': () =>
    html`${Object.keys({ ...iconPaths, ...moreIconPaths }).map((name) => html`<twelve-icon name=${name} title=${name}></twelve-icon> `)}`,
  'twelve-monogram': () => html`
    ${['Ana Kovačević', 'Omar', '王小明', 'فاطمة الزهراء', "d'Arcy O’Neil", ''].map(
      (name) =>
        html`<twelve-monogram name=${name} size="48"></twelve-monogram
          ><twelve-monogram name=${name}></twelve-monogram>`,
    )}
  `,
  'twelve-familiarity': () =>
    html`${familiarities.map((level) => html`<twelve-familiarity level=${level}></twelve-familiarity> `)}`,
  'twelve-familiarity-choice': () =>
    html`<twelve-familiarity-choice
      label="How well do you know Ana now?"
      .level=${3 as const}
      .earlier=${2 as const}
    ></twelve-familiarity-choice>`,
  'twelve-action-fields': () =>
    html`<twelve-action-fields kind="comment" note="her talk on listening"></twelve-action-fields>`,
  'twelve-menu': () =>
    html`<twelve-menu label="More"
      ><button role="menuitem">One</button><button role="menuitem">Two</button></twelve-menu
    >`,
  'twelve-sheet': () => html`<twelve-sheet heading="A sheet">What it holds.</twelve-sheet>`,
  'twelve-toast': () => html`<twelve-toast .message=${'That link leads nowhere. Copy it again.'}></twelve-toast>`,
};
