import { Injectable } from '@nestjs/common';
import type { ViewerParam } from '../consent/profile.ts';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { Layout, Lens, Place } from './view-lens.ts';
import type { NamedView } from './views.dto.ts';

export interface KeptDesk {
  layout: Layout;
  places: Place[];
  views: NamedView[];
}

export interface KeptView {
  clientId: string;
  isOwn: boolean;
  name: string;
  lens: Lens;
  layout: Layout;
  places: Place[];
}

type Written = { layout: Layout; places: Place[] };

@Injectable()
export class ViewsRepository {
  constructor(private readonly graph: GraphService) {}

  transaction<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    return this.graph.transaction(work);
  }

  async desk(tx: GraphTransaction, clientId: string, viewer: ViewerParam): Promise<KeptDesk> {
    const [row] = await tx.run('views/desk', { clientId, viewer });
    if (!row) return { layout: 'rings', places: [], views: [] };
    const { layout, places, views } = row;
    return { layout: layout as Layout, places: parsed(places), views: views as never };
  }

  /** The same to change it: nobody else does until the transaction ends. */
  async takeDesk(
    tx: GraphTransaction,
    clientId: string,
    viewer: ViewerParam,
    now: string | null,
  ): Promise<Omit<KeptDesk, 'layout'>> {
    const [row] = await tx.run('views/take-desk', { clientId, viewer, now });
    return { places: parsed(row!.places), views: row!.views as never };
  }

  async arrange(
    tx: GraphTransaction,
    clientId: string,
    viewer: ViewerParam,
    { layout, places }: Written,
  ): Promise<void> {
    await tx.run('views/arrange', { clientId, viewer, layout, places: JSON.stringify(places) });
  }

  async save(
    tx: GraphTransaction,
    view: Written & { id: string; clientId: string; name: string; lens: Lens },
    viewer: ViewerParam,
    now: string | null,
  ): Promise<void> {
    const { lens, places, ...plain } = view;
    const texts = { lens: JSON.stringify(lens), places: JSON.stringify(places) };
    await tx.run('views/save', { ...plain, ...texts, viewer, now });
  }

  async find(tx: GraphTransaction, id: string, viewer: ViewerParam): Promise<KeptView | null> {
    const [row] = await tx.run('views/find', { id, viewer });
    if (!row) return null;
    const { layout, lens, places } = row;
    return {
      ...row,
      layout: layout as Layout,
      lens: { ...UNDATED, ...(JSON.parse(lens) as Lens) },
      places: parsed(places),
    };
  }

  async rename(tx: GraphTransaction, id: string, name: string): Promise<void> {
    await tx.run('views/rename', { id, name });
  }

  async remove(tx: GraphTransaction, id: string): Promise<void> {
    await tx.run('views/remove', { id });
  }

  async recordAccess(
    tx: GraphTransaction,
    access: QueryParams['people/record-access'],
  ): Promise<void> {
    await tx.run('people/record-access', access);
  }

  async sweep(most: number, now: string | null): Promise<number> {
    const [row] = await this.graph.write('views/sweep', { most, now });
    return row?.removed ?? 0;
  }
}

/** A view that was kept before views had a day. */
const UNDATED = { asAt: null };

const parsed = (places: string): Place[] => JSON.parse(places) as Place[];
