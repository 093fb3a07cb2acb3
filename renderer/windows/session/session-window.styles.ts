import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100vh;
    overflow: hidden;
  }

  /* Takes the focus itself: a view with a tabindex of its own would keep the Tab key out of all that is in it. */
  .view {
    flex: 1;
    min-height: 0;
    outline: none;
  }

  .failed {
    height: 100%;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 16px;
    padding: 24px;
    text-align: center;
  }

  /* Takes its own room: what it would cover may be the way out of what it tells. */
  twelve-toast {
    position: static;
    flex: none;
  }
`;
