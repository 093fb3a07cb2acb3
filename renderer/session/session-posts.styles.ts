import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    margin-inline: -12px;
    margin-block-end: 16px;
  }

  h2 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 12px;
    margin-block-end: 4px;
    padding-inline: 12px;
    font: 600 13px/18px var(--sans);
    color: var(--ink-2);
  }

  h2 .fetching {
    font: var(--meta);
    color: var(--ink-3);
  }

  .looking {
    padding-inline: 12px;
    font: var(--voice);
    color: var(--ink-2);
  }

  .trouble {
    display: flex;
    gap: 8px;
    margin-block: 4px 8px;
    padding-inline: 12px;
    font: var(--second);
    color: var(--amber);
    overflow-wrap: anywhere;
  }

  .trouble twelve-icon {
    flex: none;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .post {
    display: grid;
    grid-template: auto auto / 8px minmax(0, 1fr) auto;
    column-gap: 8px;
    align-items: baseline;
    width: 100%;
    padding: 8px 12px;
    border: 0;
    border-radius: var(--radius-button);
    background: transparent;
    color: var(--ink);
    font: var(--body);
    text-align: start;
    cursor: default;
    transition: background-color var(--quick);
  }

  button.post:hover {
    background: var(--hover);
  }

  .dot {
    align-self: start;
    margin-block-start: 6px;
    width: 8px;
    height: 8px;
    border-radius: 50%;
  }

  .unread .dot {
    background: var(--accent);
    forced-color-adjust: none;
  }

  .name {
    font: var(--body);
    color: var(--ink-2);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  .unread .name {
    font: var(--label);
    color: var(--ink);
  }

  .words .name {
    -webkit-line-clamp: 3;
  }

  time {
    font: var(--meta);
    color: var(--ink-3);
    white-space: nowrap;
  }

  .excerpt {
    grid-column: 2 / 4;
    margin-block-start: 2px;
    font: var(--second);
    color: var(--ink-3);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  .unread .excerpt {
    color: var(--ink-2);
  }

  .offers {
    margin: 12px 12px 0;
    padding: 8px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius-card);
    font: var(--second);
    color: var(--ink-2);
  }

  .offers ul {
    display: grid;
    gap: 4px;
    margin-block-start: 4px;
  }

  .offers li {
    display: flex;
    align-items: center;
    gap: 4px;
  }

  .offers .add {
    flex: 1;
    min-width: 0;
    justify-content: start;
  }

  .offers .add bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }
`;
