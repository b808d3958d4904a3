import { ParseUUIDPipe } from '@nestjs/common';
import { AppError } from './errors.ts';

/** A malformed id in a path is answered like an unknown one. */
export const ID_PIPE = new ParseUUIDPipe({ exceptionFactory: () => new AppError('notFound') });
