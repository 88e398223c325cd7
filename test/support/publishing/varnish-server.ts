import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ServerProcess, startServer } from './server-process.ts';

/** What a real Varnish is set up with. */
export interface VarnishSetup {
  /** Where pages come from: a server on 127.0.0.1. */
  readonly origin: string;
  /** Whether this machine may purge; nobody may otherwise. */
  readonly purge?: boolean;
  /** What PURGE must be authorised by, where that is asked. */
  readonly token?: string;
}

/** Starts a real Varnish as a CDN in small: it keeps pages for an hour, and says in `X-Cache` whether it had one. */
export async function varnishServer(setup: VarnishSetup): Promise<ServerProcess & { readonly url: string }> {
  const server = await startServer({
    ...{ program: 'varnishd', debian: 'varnish', ready: /said Child starts/u },
    async args(port, folder) {
      const file = join(folder, 'site.vcl');
      await writeFile(file, configuration(setup));
      return [
        ...['-F', '-j', 'none', '-n', join(folder, 'work'), '-a', `127.0.0.1:${port}`, '-f', file],
        ...['-s', 'malloc,16m', '-p', 'thread_pools=1', '-p', 'thread_pool_min=5'],
      ];
    },
  });
  return { ...server, url: `http://127.0.0.1:${server.port}` };
}

function configuration({ origin, purge = true, token }: VarnishSetup): string {
  const { hostname, port } = new URL(origin);
  return `vcl 4.1;
acl purgers { ${purge ? '' : '! '}"127.0.0.1"; }
backend origin { .host = "${hostname}"; .port = "${port}"; }
sub vcl_recv {
  if (req.method == "PURGE") {
    if (client.ip !~ purgers) { return (synth(405, "Not allowed")); }
    ${token === undefined ? '' : `if (req.http.Authorization != "Bearer ${token}") { return (synth(403, "Not allowed")); }`}
    # A purge that comes to the server itself names the site beside it.
    if (req.http.X-Forwarded-Host) { set req.http.Host = req.http.X-Forwarded-Host; }
    return (purge);
  }
  unset req.http.Cookie;
}
sub vcl_backend_response { set beresp.ttl = 1h; set beresp.grace = 0s; }
sub vcl_deliver {
  if (obj.hits > 0) { set resp.http.X-Cache = "HIT"; } else { set resp.http.X-Cache = "MISS"; }
}
`;
}
