import { SetMetadata } from '@nestjs/common';

export const IS_PUBLIC = 'identity:isPublic';
export const OPENS_FAMILY_PAGE = 'identity:opensFamilyPage';
export const IS_UNATTENDED = 'identity:isUnattended';

/** Answers people who are not signed in. Every other route needs a session. */
export const Public = () => SetMetadata(IS_PUBLIC, true);

/** Opens a family's page: a front door's duty enquiry becomes safeguarding here. */
export const OpensFamilyPage = () => SetMetadata(OPENS_FAMILY_PAGE, true);

/** Asked by a page by itself: no sign that anybody sits there, so the session's idle time runs on. */
export const Unattended = () => SetMetadata(IS_UNATTENDED, true);
