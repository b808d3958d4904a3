import { SetMetadata } from '@nestjs/common';

export const IS_PUBLIC = 'identity:isPublic';
export const OPENS_FAMILY_PAGE = 'identity:opensFamilyPage';

/** Answers people who are not signed in. Every other route needs a session. */
export const Public = () => SetMetadata(IS_PUBLIC, true);

/** Opens a family's page: a front door's duty enquiry becomes safeguarding here. */
export const OpensFamilyPage = () => SetMetadata(OPENS_FAMILY_PAGE, true);
