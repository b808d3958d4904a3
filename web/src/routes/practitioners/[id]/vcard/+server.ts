import { vcardOf } from '#lib/own-card/vcard.ts';
import { apiFor, orErrorPage } from '#lib/server/guard.ts';
import type { RequestHandler } from './$types';

/** For an address book. Nobody's name stands in the address, nor in the file's. */
export const GET: RequestHandler = async (event) => {
  const person = await orErrorPage(apiFor(event).practitioner(event.params.id));
  return new Response(vcardOf(person), {
    headers: {
      'content-type': 'text/vcard; charset=utf-8',
      'content-disposition': 'attachment; filename="contact.vcf"',
      'cache-control': 'no-store',
    },
  });
};
