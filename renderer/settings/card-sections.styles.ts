import { css } from 'lit';

/** A title over a card of rows: settings, and what can be done. */
export const cardSections = css`
  section {
    margin-block-start: 24px;
  }

  h2 {
    margin: 0 4px 8px;
    font: var(--card-name);
  }

  .card {
    border: 1px solid var(--line);
    border-radius: var(--radius-card);
    background: var(--card);
  }

  .card > * + * {
    border-block-start: 1px solid var(--line);
  }
`;
