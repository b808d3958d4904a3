import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

/** A command that says no more than that it is meant. */
export class Confirmation {
  @ApiProperty({ format: 'uuid', description: 'The same for every retry of this command' })
  @IsUUID()
  operationId!: string;
}
