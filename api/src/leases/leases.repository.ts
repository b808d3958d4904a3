import { Injectable } from '@nestjs/common';
import { GraphService } from '../graph/graph.service.ts';

@Injectable()
export class LeasesRepository {
  constructor(private readonly graph: GraphService) {}

  /** @returns whether this holder may do that work for so long; nobody else then may */
  async take(work: string, holder: string, seconds: number): Promise<boolean> {
    const [row] = await this.graph.write('leases/take', { work, holder, seconds });
    return row?.isGranted ?? false;
  }
}
