import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';

/** Rows of an administrator's list on one page. */
export const A_PAGE = 50;

export class ListPage {
  @ApiPropertyOptional({ maxLength: 4, description: 'From 1; the first unless told' })
  @IsOptional()
  @Matches(/^[1-9]\d{0,3}$/)
  page?: string;
}

/** The number of its first row. */
export const startOf = ({ page }: ListPage): number => (Number(page ?? 1) - 1) * A_PAGE;
