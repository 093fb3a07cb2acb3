import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsDocs } from './settings-docs.ts';

writeFileSync(join(import.meta.dirname, '..', 'docs', 'settings.md'), settingsDocs());
