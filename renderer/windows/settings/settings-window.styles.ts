import { css } from 'lit';

export const styles = css`
  :host {
    min-height: 100vh;
  }

  main {
    max-width: 680px;
    margin-inline: auto;
    /* The last row can be scrolled out from under a toast. */
    padding: 0 20px 80px;
  }

  twelve-settings-bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    margin-inline: -20px;
    padding: 16px 20px 12px;
    background: var(--paper);
  }

  .list {
    padding-block-start: 8px;
  }

  .nothing {
    display: grid;
    justify-items: center;
    gap: 16px;
    padding: 64px 20px;
    text-align: center;
  }

  .nothing p {
    font: var(--voice);
    color: var(--ink-2);
  }

  /* Zoomed in, a bar that stays would leave no room for what it belongs to. */
  @media (max-height: 360px) {
    twelve-settings-bar {
      position: static;
    }
  }
`;
