import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNotFoundResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Claimed, NewClaim } from './claim.dto.ts';
import { ClaimService } from './claim.service.ts';

@ApiTags('people')
@Controller('claims')
export class ClaimController {
  constructor(private readonly claims: ClaimService) {}

  @Post()
  @ApiOperation({ operationId: 'claim', summary: 'Say that one newly works with a person' })
  @ApiCreatedResponse({ type: Claimed })
  @ApiNotFoundResponse({ description: 'noMatch: nobody who may be claimed with these details' })
  claim(@CurrentViewer() viewer: Viewer, @Body() claim: NewClaim): Promise<Claimed> {
    return this.claims.claim(viewer, claim);
  }
}
