import type { ApiResponse } from '../errors.ts';
import type { Upload } from './body.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface ApiRequest {
  readonly method: string;
  /** Without `/api/v10` and without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly Upload[];
  /** Value of the header `Authorization`. */
  readonly authorization: string | undefined;
}

export interface Route {
  readonly method: Method;
  /** `/interactions/:id/:token/callback`: each `:name` stands for one part. */
  readonly path: string;
  /** Whether the bot token must be sent; those with a token of their own in the path need none. */
  readonly needsToken: boolean;
  readonly handle: (params: Readonly<Record<string, string>>, request: ApiRequest) => ApiResponse;
}

export interface FoundRoute {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The first route whose pattern fits; the path with another method gives `wrong-method`. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): FoundRoute | 'wrong-method' | undefined {
  let isKnown = false;
  for (const route of routes) {
    const params = match(route.path, path);
    if (!params) continue;
    if (route.method === method) return { route, params };
    isKnown = true;
  }
  return isKnown ? 'wrong-method' : undefined;
}

function match(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const actual = given[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(actual);
    else if (part !== actual) return undefined;
  }
  return params;
}
