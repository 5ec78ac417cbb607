/** Where in a body something is wrong. */
export type Path = readonly (string | number)[];

/** One thing that Discord would refuse in a body. */
export interface Violation {
  readonly path: Path;
  /** Discord's code, such as `BASE_TYPE_MAX_LENGTH`. */
  readonly code: string;
  readonly message: string;
}

/** What the REST side answers. */
export interface ApiResponse {
  readonly status: number;
  /** A string goes out as it is: what a proxy in between would say. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Discord's JSON error codes: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
export const apiErrors = {
  unauthorized: { status: 401, body: { message: '401: Unauthorized', code: 0 } },
  notFound: { status: 404, body: { message: '404: Not Found', code: 0 } },
  methodNotAllowed: { status: 405, body: { message: '405: Method Not Allowed', code: 0 } },
  unknownGuild: { status: 404, body: { message: 'Unknown Guild', code: 10004 } },
  unknownMessage: { status: 404, body: { message: 'Unknown Message', code: 10008 } },
  unknownWebhook: { status: 404, body: { message: 'Unknown Webhook', code: 10015 } },
  unknownInteraction: { status: 404, body: { message: 'Unknown interaction', code: 10062 } },
  unknownCommand: { status: 404, body: { message: 'Unknown application command', code: 10063 } },
  alreadyAcknowledged: {
    status: 400,
    body: { message: 'Interaction has already been acknowledged.', code: 40060 },
  },
  missingPermissions: { status: 403, body: { message: 'Missing Permissions', code: 50013 } },
  missingAccess: { status: 403, body: { message: 'Missing Access', code: 50001 } },
  tooLarge: { status: 413, body: { message: 'Request entity too large', code: 40005 } },
  emptyMessage: { status: 400, body: { message: 'Cannot send an empty message', code: 50006 } },
  invalidWebhookToken: { status: 401, body: { message: 'Invalid Webhook Token', code: 50027 } },
  invalidJson: {
    status: 400,
    body: { message: 'The request body contains invalid JSON.', code: 50109 },
  },
  serverError: { status: 500, body: { message: '500: Internal Server Error', code: 0 } },
} as const satisfies Readonly<Record<string, ApiResponse>>;

/** 400 with code 50035 and the violations nested by path, as Discord words it. */
export function invalidForm(violations: readonly Violation[]): ApiResponse {
  return {
    status: 400,
    body: { message: 'Invalid Form Body', code: 50035, errors: nested(violations) },
  };
}

/** 429 with the wait in seconds in both the header and the body. */
export function rateLimited(seconds: number, global = false): ApiResponse {
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}

interface Node {
  readonly children: Map<string, Node>;
  readonly own: { code: string; message: string }[];
}

function nested(violations: readonly Violation[]): unknown {
  const root: Node = { children: new Map(), own: [] };
  for (const { path, code, message } of violations) {
    let node = root;
    for (const key of path) {
      const next = node.children.get(String(key)) ?? { children: new Map(), own: [] };
      node.children.set(String(key), next);
      node = next;
    }
    node.own.push({ code, message });
  }
  return toJson(root);
}

function toJson(node: Node): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  for (const [key, child] of node.children) json[key] = toJson(child);
  if (node.own.length > 0) json._errors = node.own;
  return json;
}
