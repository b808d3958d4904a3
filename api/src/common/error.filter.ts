import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import type { ErrorCode } from './error-codes.ts';
import { AppError } from './errors.ts';

const CODE_OF_STATUS: Record<number, ErrorCode> = {
  400: 'invalidInput',
  401: 'notSignedIn',
  403: 'notFound',
  404: 'notFound',
  413: 'invalidInput',
  415: 'invalidInput',
  429: 'tooMany',
};

/**
 * Every error leaves as `{code, message, requestId}`. What was not foreseen is logged by its kind
 * only: a driver's or library's text may quote a parameter, and so a person.
 */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('errors');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const error = this.toAppError(thrown);
    const { id } = http.getRequest<Request & { id?: unknown }>();
    const { code, message, fields, status } = error;
    const requestId = typeof id === 'string' ? id : null;
    http
      .getResponse<Response>()
      .status(status)
      .json({ code, message, requestId, ...(fields.length ? { fields } : {}) });
  }

  private toAppError(thrown: unknown): AppError {
    if (thrown instanceof AppError) return thrown;
    if (thrown instanceof HttpException) {
      return new AppError(CODE_OF_STATUS[thrown.getStatus()] ?? 'internal');
    }
    // Body parsers throw plain errors that carry a status.
    const { status, name, code } = thrown as { status?: number; name?: string; code?: string };
    if (status && CODE_OF_STATUS[status]) return new AppError(CODE_OF_STATUS[status]);
    this.logger.error({ name, code }, 'unforeseen error');
    const isAway = code === 'ServiceUnavailable' || code === 'SessionExpired';
    return isAway
      ? new AppError('unavailable', 'The database does not answer. Try again shortly.')
      : new AppError('internal', 'Something went wrong. Nothing was changed.');
  }
}
