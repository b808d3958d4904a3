import { Body, Controller, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentSession, CurrentViewer } from './current-viewer.decorator.ts';
import { ActFor, SessionView, SignedOut } from './session.dto.ts';
import { SessionService } from './session.service.ts';
import { COOKIE_ATTRIBUTES, SESSION_COOKIE, type SignedIn } from './session.ts';
import type { Viewer } from './viewer.ts';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(private readonly sessions: SessionService) {}

  @Get()
  @ApiOperation({ operationId: 'getSession', summary: 'Who is signed in, acting for whom' })
  @ApiOkResponse({ type: SessionView })
  view(@CurrentSession() session: SignedIn): SessionView {
    return this.sessions.view(session);
  }

  @Put('acting')
  @ApiOperation({ operationId: 'actFor', summary: 'Act for another agency or in another role' })
  @ApiOkResponse({ type: SessionView })
  actFor(
    @CurrentViewer() viewer: Viewer,
    @CurrentSession() session: SignedIn,
    @Body() wanted: ActFor,
  ): Promise<SessionView> {
    return this.sessions.actFor(viewer, session, wanted);
  }

  @Post('end')
  @HttpCode(200)
  @ApiOperation({ operationId: 'endSession', summary: 'Sign out' })
  @ApiOkResponse({ type: SignedOut })
  end(
    @CurrentViewer() viewer: Viewer,
    @CurrentSession() session: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedOut> {
    response.clearCookie(SESSION_COOKIE, COOKIE_ATTRIBUTES);
    return this.sessions.end(viewer, session);
  }
}
