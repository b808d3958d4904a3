import { ExpressAdapter } from '@nestjs/platform-express';
import express from 'express';

/**
 * Express whose routes, and what is mounted before them, take an address as it is written: `/Claims` is
 * no other way to `/claims`. Set before Nest has it, since the router keeps what it finds at first use.
 */
export function strictAdapter(): ExpressAdapter {
  const instance = express();
  instance.enable('case sensitive routing');
  return new ExpressAdapter(instance);
}
