/** A page's route as it may be told to others: `/clients/[id]/lead` is `/clients/:id/lead`. */
export const pageTemplate = (routeId: string): string =>
  routeId.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_all, name: string) => `:${name.toLowerCase()}`);

/** What of an address is such a template; anything else is the home page. */
export const readTemplate = (text: string | null): string =>
  /^\/(?:(?:[a-z]+(?:-[a-z]+)*|:[a-z]+)(?:\/(?:[a-z]+(?:-[a-z]+)*|:[a-z]+)){0,5})?$/.exec(
    text ?? '',
  )?.[0] ?? '/';
