import { css } from 'lit';

export const styles = css`
  :host {
    max-width: 1184px;
    min-height: 100vh;
    margin-inline: auto;
    padding: 16px 32px 32px;
  }

  .bar {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  h1 {
    padding-inline: 4px;
    font: 600 17px/24px var(--sans);
    font-variant-numeric: tabular-nums;
  }

  .way {
    color: var(--ink);
  }

  .way[aria-disabled='true'] {
    color: var(--control);
    background: transparent;
    border-color: var(--line);
  }

  .back {
    margin-inline-start: auto;
  }

  :host(:dir(rtl)) twelve-icon {
    transform: scaleX(-1);
  }

  header {
    margin-block: 20px;
  }

  h2 {
    max-width: 22em;
    font: var(--headline);
    text-wrap: balance;
  }

  header p {
    margin-block-start: 8px;
    color: var(--ink-2);
  }

  section {
    padding: 16px 20px 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius-card);
    background: var(--card);
  }

  h3 {
    padding-block: 5px 12px;
    font: var(--card-name);
  }

  li {
    display: flex;
    gap: 12px;
    align-items: center;
    padding-block: 6px;
  }

  li > div {
    min-width: 0;
  }

  .name {
    font: 500 14px/20px var(--sans);
  }

  .about,
  .about > span[aria-hidden] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
    align-items: center;
    font: var(--second);
    color: var(--ink-2);
  }

  .after {
    color: var(--accent);
    font-weight: 500;
  }

  @media (max-width: 640px) {
    :host {
      padding-inline: 20px;
    }
  }

  @media (max-width: 460px) {
    h2 {
      font-size: 26px;
      line-height: 32px;
    }
  }
`;
