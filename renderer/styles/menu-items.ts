import { css } from 'lit';

/** How the items slotted into a `twelve-menu` look; worn by whoever fills the menu. */
export const menuItems = css`
  [role='menuitem'] {
    display: flex;
    align-items: center;
    gap: 12px;
    width: 100%;
    min-height: 36px;
    padding: 8px;
    border: 0;
    border-radius: 8px;
    background: transparent;
    color: var(--ink);
    font: var(--body);
    text-align: start;
    cursor: default;
  }

  [role='menuitem'] twelve-icon {
    color: var(--ink-2);
  }

  [role='menuitem']:hover,
  [role='menuitem']:focus-visible {
    background: var(--hover);
    outline-offset: -2px;
  }

  [role='group'] {
    display: flex;
    flex-wrap: wrap;
    padding-block: 8px 4px;
    padding-inline-start: 28px;
    margin-block: 4px;
    border-block: 1px solid var(--line);
  }

  [role='group'] + [role='group'] {
    margin-block-start: -5px;
  }

  .group-name {
    display: flex;
    gap: 12px;
    flex: 1 0 calc(100% + 28px);
    padding-inline: 8px;
    margin-inline-start: -28px;
    color: var(--ink-2);
    font: var(--second);
  }

  [role='group'] [role='menuitem'] {
    width: auto;
    min-height: 32px;
    padding: 6px 12px;
    color: var(--accent);
  }
`;
