import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Confirmation } from '../commands/confirmation.dto.ts';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { OpensFamilyPage } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { NewShield, Protection, ShieldAllowance, ShieldId } from './shields.dto.ts';
import { ShieldsService } from './shields.service.ts';

@ApiTags('protection')
@ApiNotFoundResponse({ description: 'Nobody, or nothing, that is the viewer’s to protect' })
@OpensFamilyPage()
@Controller()
export class ShieldsController {
  constructor(private readonly shields: ShieldsService) {}

  @Get('clients/:id/protection')
  @ApiOperation({ operationId: 'getProtection', summary: 'What protects a client' })
  @ApiOkResponse({ type: Protection })
  page(@CurrentViewer() viewer: Viewer, @Param('id', ID_PIPE) id: string): Promise<Protection> {
    return this.shields.page(viewer, id);
  }

  @Post('clients/:id/shields')
  @ApiOperation({ operationId: 'setShield', summary: 'Shield a client from the next reading on' })
  @ApiCreatedResponse({ type: ShieldId })
  set(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: NewShield,
  ): Promise<ShieldId> {
    return this.shields.set(viewer, id, asked);
  }

  @Post('shields/:id/allow')
  @HttpCode(200)
  @ApiOperation({ operationId: 'allowPastShield', summary: 'Put somebody on the allow-list' })
  @ApiOkResponse({ type: ShieldId })
  allow(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: ShieldAllowance,
  ): Promise<ShieldId> {
    return this.shields.allow(viewer, id, asked);
  }

  @Post('shields/:id/disallow')
  @HttpCode(200)
  @ApiOperation({ operationId: 'disallowPastShield', summary: 'Take somebody off the allow-list' })
  @ApiOkResponse({ type: ShieldId })
  @ApiConflictResponse({ description: 'lastOwner: no statutory owner would be left on it' })
  disallow(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: ShieldAllowance,
  ): Promise<ShieldId> {
    return this.shields.disallow(viewer, id, asked);
  }

  @Post('shields/:id/end')
  @HttpCode(200)
  @ApiOperation({ operationId: 'endShield', summary: 'End a shield at once' })
  @ApiOkResponse({ type: ShieldId })
  end(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<ShieldId> {
    return this.shields.end(viewer, id, asked);
  }
}
