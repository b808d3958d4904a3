import { ERROR_STATUS, type ErrorCode } from './error-codes.ts';

/** One wrong field of an input: which, and what to do about it (a code the page words). */
export interface FieldProblem {
  field: string;
  problem: string;
}

/**
 * An error that may be shown: a code from one list and a sentence that never holds a person's data
 * nor the database's own text.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldProblem[];

  constructor(code: ErrorCode, message: string = code, fields: FieldProblem[] = []) {
    super(message);
    this.code = code;
    this.fields = fields;
  }

  get status(): number {
    return ERROR_STATUS[this.code];
  }
}
