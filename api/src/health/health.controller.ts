import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { AppError } from '../common/errors.ts';
import { GraphService } from '../graph/graph.service.ts';
import { Public } from '../identity/public.decorator.ts';

export class HealthDto {
  @ApiProperty({ example: 'ok' }) status!: string;
}

/** For load balancers: live = the process answers, ready = so does the database. */
@ApiTags('health')
@Public()
@Controller('api/health')
export class HealthController {
  constructor(private readonly graph: GraphService) {}

  @Get('live')
  @ApiOkResponse({ type: HealthDto })
  live(): HealthDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOkResponse({ type: HealthDto })
  async ready(): Promise<HealthDto> {
    try {
      await this.graph.verifyConnectivity();
    } catch {
      throw new AppError('unavailable', 'The database does not answer.');
    }
    return { status: 'ok' };
  }
}
