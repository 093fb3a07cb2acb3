import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
  }

  article {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-width: 0;
    padding: 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius-card);
    background: var(--card);
  }

  header {
    position: relative;
    display: flex;
    gap: 12px;
    align-items: start;
  }

  .who {
    flex: 1;
    min-width: 0;
    padding-block-start: 4px;
  }

  h3 {
    padding-inline-end: 24px;
    font: var(--card-name);
  }

  /* In the corner, so that the line under the name has the whole width. */
  header twelve-menu {
    position: absolute;
    inset-block-start: -10px;
    inset-inline-end: -10px;
  }

  .familiarity {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
    align-items: center;
    font: var(--second);
    color: var(--ink-2);
  }

  .familiarity twelve-icon {
    color: var(--ink-3);
    margin-block: -1px;
  }

  .familiarity .after {
    color: var(--accent);
    font-weight: 500;
  }

  :host(:dir(rtl)) .familiarity twelve-icon {
    transform: scaleX(-1);
  }

  .deeds {
    display: grid;
    gap: 4px;
  }

  .deeds .note {
    color: var(--ink-2);
  }

  .read {
    font: var(--second);
    color: var(--ink-3);
  }

  blockquote {
    font: var(--voice);
    color: var(--ink-2);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  blockquote + blockquote {
    margin-block-start: 8px;
  }

  .follow-up {
    display: flex;
    gap: 8px;
    align-items: start;
    margin-block-start: auto;
    font: var(--second);
    color: var(--ink-2);
  }

  .follow-up twelve-icon {
    margin-block: -1px;
    color: var(--accent);
  }
`;
