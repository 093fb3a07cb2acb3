import { AppError } from '../../core/errors/app-error.ts';
import type { Failure } from '../../core/ipc/contract.ts';
import { errorSentence } from '../../core/text/error-text.ts';

/** What a window is told about an error. Bugs get one plain sentence: their own words are for the log. */
export function failureOf(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, message: errorSentence(error.code, error.details) };
  return { code: 'bug', message: errorSentence('bug', {}) };
}
