/** Why a whole import stopped. The message says what, where and what to do, and holds no person's data. */
export type ImportErrorCode =
  | 'usage'
  | 'profile'
  | 'file'
  | 'encoding'
  | 'structure'
  | 'wrongProfile'
  | 'alreadyRunning'
  | 'leaseLost'
  | 'interrupted'
  | 'fileChanged'
  | 'report'
  | 'database';

export class ImportError extends Error {
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
