import { css } from 'lit';

export const styles = css`
  .row {
    display: flex;
    align-items: center;
    gap: 12px;
    width: 100%;
    min-height: 52px;
    padding: 6px 8px;
    border: 0;
    border-radius: var(--radius-button);
    background: transparent;
    text-align: start;
    cursor: default;
    transition: background-color var(--quick);
  }

  .row:hover {
    background: var(--hover);
  }

  .row > twelve-icon {
    color: var(--ink-3);
  }

  .who {
    flex: 1;
    min-width: 0;
  }

  .name {
    display: block;
    overflow: hidden;
    font: var(--label);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .name twelve-icon {
    margin-inline-start: 4px;
    vertical-align: -3px;
    color: var(--accent);
  }

  .why {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font: var(--meta);
    color: var(--ink-3);
    text-wrap: pretty;
  }

  .open .name {
    white-space: normal;
    overflow-wrap: anywhere;
  }

  .open .why {
    -webkit-line-clamp: none;
    overflow-wrap: anywhere;
  }

  .actions {
    padding: 4px 8px 12px 52px;
  }

  :dir(rtl) .actions {
    padding: 4px 52px 12px 8px;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .group {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .line + .line {
    margin-block-start: 4px;
    column-gap: 0;
    font: var(--second);
    color: var(--ink-2);
  }

  .line + .line .button {
    padding-inline: 8px;
  }

  .aside {
    margin-inline-start: -8px;
  }

  .move {
    width: 32px;
    min-height: 32px;
  }

  .move + .move {
    margin-inline-start: -8px;
  }

  .move[aria-disabled='true'] {
    color: var(--control);
    background: transparent;
  }

  .keys {
    padding: 8px 8px 4px;
    font: var(--meta);
    color: var(--ink-3);
    text-wrap: pretty;
  }

  @media (max-width: 339px) {
    .actions,
    :dir(rtl) .actions {
      padding-inline: 8px;
    }
  }
`;
