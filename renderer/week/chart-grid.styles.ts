import { css } from 'lit';

/** Charts side by side where there is room for two. */
export const chartGrid = css`
  :host {
    container-type: inline-size;
  }

  .charts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  .wide {
    grid-column: 1 / -1;
  }

  @container (min-width: 640px) {
    .charts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
