import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    overflow-y: auto;
    scrollbar-width: thin;
  }

  :host > * {
    flex: none;
  }

  header {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    padding-inline: 12px;
  }

  :host(:dir(rtl)) header twelve-icon {
    transform: scaleX(-1);
  }

  h2 {
    flex: 1;
    min-width: 0;
    font: var(--card-name);
  }

  .place {
    font: var(--second);
    color: var(--ink-2);
    font-variant-numeric: tabular-nums;
  }

  .why {
    padding: 4px 20px 12px;
    font: var(--voice);
    text-wrap: balance;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 12px;
    max-width: 760px;
    padding-inline: 20px;
  }

  .side {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 12px;
    padding: 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius-card);
    background: var(--card);
    cursor: default;
  }

  .side:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }

  .side twelve-duplicate-side {
    flex: 1;
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 24px;
    font: var(--second);
    color: var(--ink-2);
  }

  .choice input {
    width: 18px;
    height: 18px;
    margin: 0;
    flex: none;
    accent-color: var(--accent);
  }

  .answers {
    position: sticky;
    bottom: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 16px;
    padding: 12px 20px;
    border-block-start: 1px solid var(--line);
    background: var(--paper);
  }

  .answers .primary {
    flex: 1 0 120px;
  }

  .quietly {
    padding: 0 20px 12px;
    font: var(--meta);
    color: var(--ink-3);
    text-wrap: pretty;
  }

  .looking {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding: 8px 20px 16px;
    font: var(--second);
    color: var(--ink-2);
  }

  progress {
    flex: 1 1 120px;
    height: 6px;
    accent-color: var(--accent);
  }

  .none {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 12px;
    padding: 40px 24px;
    text-align: center;
    color: var(--ink-2);
  }

  .none h3 {
    font: var(--person);
    color: var(--ink);
  }

  .past {
    margin-block-start: auto;
    padding: 16px 20px 20px;
    border-block-start: 1px solid var(--line);
  }

  .past h3 {
    font: 600 13px/18px var(--sans);
    color: var(--ink-2);
  }

  .past li {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 40px;
  }

  .past bdi {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
    font: var(--second);
  }

  @media (max-width: 339px) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }

    .answers {
      position: static;
    }
  }

  @media (forced-colors: active) {
    .side:has(:checked) {
      border-color: Highlight;
    }
  }
`;
