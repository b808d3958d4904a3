import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { projectRoot } from '../common/project-root.ts';
import { loadCatalogue } from './catalogue.ts';
import { GraphService } from './graph.service.ts';

export interface GraphAddress {
  uri: string;
  user: string;
  password: string;
  database?: string;
}

/** Opens the one driver of this process and loads the catalogue; throws when the server is away. */
export async function connectGraph(address: GraphAddress): Promise<GraphService> {
  const graph = openGraph(address);
  try {
    await graph.verifyConnectivity();
  } catch (error) {
    await graph.close();
    throw error;
  }
  return graph;
}

/** The same without asking the server: a driver connects at its first statement. */
export function openGraph(address: GraphAddress): GraphService {
  const catalogue = loadCatalogue(join(projectRoot(), 'cypher'));
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 10_000,
    userAgent: 'patchwork',
  });
  return new GraphService(driver, catalogue, address.database ?? 'neo4j');
}
