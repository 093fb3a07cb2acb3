import { css } from 'lit';

/** What the pages of an import share: a heading, room to scroll, and answers that stay at the foot. */
export const importPage = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 16px;
    height: 100%;
    padding: 24px 20px 20px;
    overflow-y: auto;
    scrollbar-width: thin;
  }

  :host > * {
    flex: none;
  }

  h1 {
    font: 400 28px/34px var(--serif);
    text-wrap: balance;
  }

  h1 + p,
  .lead {
    color: var(--ink-2);
  }

  h2 {
    display: flex;
    align-items: center;
    gap: 8px;
    font: 600 14px/20px var(--sans);
  }

  h2.left-out {
    color: var(--amber);
  }

  .rows > li {
    display: grid;
    gap: 0 12px;
    padding-block: 8px;
    border-block-end: 1px solid var(--line);
    font: var(--second);
  }

  .rows small {
    font: var(--meta);
    color: var(--ink-3);
  }

  .rows strong {
    font-weight: 600;
  }

  bdi {
    overflow-wrap: anywhere;
  }

  .more {
    padding-block-start: 8px;
    font: var(--second);
    color: var(--ink-2);
  }

  .answers {
    position: sticky;
    bottom: -20px;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: auto;
    padding-block: 12px;
    background: var(--paper);
  }

  .answers .button {
    flex: 1 0 auto;
  }

  .answers .primary {
    flex-grow: 4;
  }

  @media (max-width: 320px) {
    :host {
      gap: 12px;
      padding: 16px 16px 12px;
    }

    h1 {
      font-size: 22px;
      line-height: 28px;
    }

    .answers {
      bottom: -12px;
    }
  }
`;
