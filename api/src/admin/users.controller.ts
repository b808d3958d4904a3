import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Confirmation } from '../commands/confirmation.dto.ts';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { SwitchOff, SwitchOn, UserId, UserPage, Users, UsersPage } from './users.dto.ts';
import { UsersService } from './users.service.ts';

@ApiTags('administration')
@ApiNotFoundResponse({ description: 'No administrator, or nobody whom they look after' })
@Controller('admin/users')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  @Get()
  @ApiOperation({ operationId: 'listUsers', summary: 'Who may sign in, and who has' })
  @ApiOkResponse({ type: Users })
  list(@CurrentViewer() viewer: Viewer, @Query() page: UsersPage): Promise<Users> {
    return this.users.list(viewer, page);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getUser', summary: 'One of them, with what was done to them' })
  @ApiOkResponse({ type: UserPage })
  one(@CurrentViewer() viewer: Viewer, @Param('id', ID_PIPE) id: string): Promise<UserPage> {
    return this.users.one(viewer, id);
  }

  @Post(':id/off')
  @HttpCode(200)
  @ApiOperation({ operationId: 'switchOff', summary: 'Switch off, which ends every session' })
  @ApiOkResponse({ type: UserId })
  @ApiConflictResponse({ description: 'notYourself, lastAdministrator, hasChanged' })
  off(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: SwitchOff,
  ): Promise<UserId> {
    return this.users.off(viewer, id, asked);
  }

  @Post(':id/on')
  @HttpCode(200)
  @ApiOperation({ operationId: 'switchOn', summary: 'Switch on again' })
  @ApiOkResponse({ type: UserId })
  @ApiConflictResponse({ description: 'notYourself, hasChanged' })
  on(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: SwitchOn,
  ): Promise<UserId> {
    return this.users.on(viewer, id, asked);
  }

  @Post(':id/sessions/end')
  @HttpCode(200)
  @ApiOperation({ operationId: 'endSessions', summary: 'End every session; they may come again' })
  @ApiOkResponse({ type: UserId })
  @ApiConflictResponse({ description: 'notYourself: one signs out' })
  endSessions(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<UserId> {
    return this.users.endSessions(viewer, id, asked);
  }
}
