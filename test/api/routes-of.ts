import type { NestExpressApplication } from '@nestjs/platform-express';
import type { OpenAPIObject } from '@nestjs/swagger';

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
}

/**
 * What the router itself answers, as `GET /api/v1/…`, so that no list of ours can forget one. Layers for
 * all methods at once are middleware.
 */
export function routesOf(app: NestExpressApplication): string[] {
  const { router } = app.getHttpAdapter().getInstance() as { router: { stack: Layer[] } };
  const routes = router.stack.flatMap(({ route }) => {
    if (!route) return [];
    const methods = Object.keys(route.methods);
    const isMiddleware = methods.length > METHODS.length;
    return isMiddleware ? [] : methods.map((method) => `${method.toUpperCase()} ${route.path}`);
  });
  return [...new Set(routes)].sort();
}

export function documentedRoutes({ paths }: OpenAPIObject): string[] {
  return Object.entries(paths)
    .flatMap(([path, item]) =>
      METHODS.filter((method) => method in item).map(
        (method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
      ),
    )
    .sort();
}

export interface FieldSchema {
  type?: string;
  maxLength?: number;
  minLength?: number;
  enum?: string[];
}

/** The body that each documented route takes: its fields and which of them must be there. */
export function bodySchemas(
  document: OpenAPIObject,
): Map<string, { fields: Record<string, FieldSchema>; required: string[] }> {
  const found = new Map();
  for (const route of documentedRoutes(document)) {
    const [method = '', path = ''] = route.split(' ');
    const item = document.paths[path.replace(/:(\w+)/g, '{$1}')] as Record<string, unknown>;
    const { requestBody } = item[method.toLowerCase()] as {
      requestBody?: { content: Record<string, { schema: { $ref: string } }> };
    };
    if (!requestBody) continue;
    const name = requestBody.content['application/json']?.schema.$ref.split('/').at(-1) ?? '';
    const { properties = {}, required = [] } = document.components?.schemas?.[name] as {
      properties?: Record<string, FieldSchema>;
      required?: string[];
    };
    found.set(route, { fields: properties, required });
  }
  return found;
}
