import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { AppError } from '../common/errors.ts';

const CURSOR = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z)_([A-Za-z0-9-]{36,140})$/;

/** A place in a list, newest first: the time of its last entry, and what tells it from others then. */
export interface Place {
  at: string;
  tie: string;
}

/** Where a list goes on. Names an entry that was shown, and nothing else. */
export class Page {
  @ApiPropertyOptional({ type: String, description: 'The `next` of the page before' })
  @IsOptional()
  @Matches(CURSOR)
  before?: string;
}

/** @throws AppError invalidInput: a time that there is not */
export function placeOf({ before }: Page): Place | null {
  const [, at, tie] = CURSOR.exec(before ?? '') ?? [];
  if (!at || !tie) return null;
  if (Number.isNaN(Date.parse(at))) {
    throw new AppError('invalidInput', 'No such page.', [
      { field: 'before', problem: 'unreadable' },
    ]);
  }
  return { at, tie };
}

export function cursorOf({ at, tie }: Place): string {
  return `${at}_${tie}`;
}
