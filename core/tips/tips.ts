import { askingTips } from './asking-tips.ts';
import { encouragingTips } from './encouraging-tips.ts';
import { introducingTips } from './introducing-tips.ts';
import { listeningTips } from './listening-tips.ts';
import { meetingTips } from './meeting-tips.ts';
import { promotingTips } from './promoting-tips.ts';
import { showingUpTips } from './showing-up-tips.ts';
import { thankingTips } from './thanking-tips.ts';
import type { Tip } from './tip.ts';

/** All tips, theme by theme. The first is the one that the practice comes from. */
export const tips: readonly Tip[] = [
  ...meetingTips,
  ...listeningTips,
  ...encouragingTips,
  ...promotingTips,
  ...introducingTips,
  ...thankingTips,
  ...askingTips,
  ...showingUpTips,
];
