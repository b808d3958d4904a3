import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import {
  HandedOver,
  HandOverDraft,
  HandOverPage,
  HandOverPreview,
  NewHandOver,
  UnownedNumber,
} from './hand-over.dto.ts';
import { HandOverService } from './hand-over.service.ts';

@ApiTags('hand over')
@Controller()
export class HandOverController {
  constructor(private readonly handOver: HandOverService) {}

  @Get('hand-over')
  @ApiOperation({ operationId: 'getHandOver', summary: 'The viewer’s own lines, and to whom' })
  @ApiOkResponse({ type: HandOverPage })
  own(@CurrentViewer() viewer: Viewer): Promise<HandOverPage> {
    return this.handOver.page(viewer, 'own');
  }

  @Get('unowned')
  @ApiOperation({ operationId: 'getUnowned', summary: 'The team’s lines that nobody looks after' })
  @ApiOkResponse({ type: HandOverPage })
  @ApiForbiddenResponse({ description: 'roleNotHeld: not acting as a team lead' })
  unowned(@CurrentViewer() viewer: Viewer): Promise<HandOverPage> {
    return this.handOver.page(viewer, 'unowned');
  }

  @Get('unowned/number')
  @ApiOperation({ operationId: 'getUnownedNumber', summary: 'How many nobody looks after' })
  @ApiOkResponse({ type: UnownedNumber })
  @ApiForbiddenResponse({ description: 'roleNotHeld: not acting as a team lead' })
  number(@CurrentViewer() viewer: Viewer): Promise<UnownedNumber> {
    return this.handOver.unownedNumber(viewer);
  }

  @Post('hand-over/preview')
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewHandOver', summary: 'What would become of each line' })
  @ApiOkResponse({ type: HandOverPreview })
  @ApiNotFoundResponse({ description: 'None of the lines is one that the viewer may hand over' })
  preview(@CurrentViewer() viewer: Viewer, @Body() draft: HandOverDraft): Promise<HandOverPreview> {
    return this.handOver.preview(viewer, draft);
  }

  @Post('hand-over')
  @HttpCode(200)
  @ApiOperation({ operationId: 'handOver', summary: 'Carry out a preview, all of it' })
  @ApiOkResponse({ type: HandedOver })
  @ApiConflictResponse({ description: 'hasChanged: the preview would be another now' })
  carryOut(@CurrentViewer() viewer: Viewer, @Body() asked: NewHandOver): Promise<HandedOver> {
    return this.handOver.carryOut(viewer, asked);
  }
}
