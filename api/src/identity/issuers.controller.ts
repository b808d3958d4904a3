import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IssuersService } from './issuers.service.ts';
import { Public } from './public.decorator.ts';
import { Issuer } from './session.dto.ts';

@Public()
@ApiTags('session')
@Controller('issuers')
export class IssuersController {
  constructor(private readonly issuers: IssuersService) {}

  @Get()
  @ApiOperation({ operationId: 'listIssuers', summary: 'Identity providers to sign in with' })
  @ApiOkResponse({ type: [Issuer] })
  list(): Issuer[] {
    return this.issuers.list();
  }
}
