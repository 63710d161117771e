import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { askForToken, peopleConfig, tokenRequest } from './fixtures/people.ts';
import { startTestServer } from './fixtures/start-test-server.ts';
import { testPicture } from './fixtures/test-picture.ts';

interface Credential {
  processAuthRequest(client: unknown, request: VendorRequest): Promise<VendorRequest>;
}

interface VendorRequest {
  url: string;
  headers: Record<string, string>;
}

interface BasicCredentials extends Credential {
  withAk(access: string): BasicCredentials;
  withSk(secret: string): BasicCredentials;
  withProjectId(project: string): BasicCredentials;
  withSecurityToken(token: string): BasicCredentials;
}

interface VendorClient {
  sendRequest(request: unknown): Promise<Record<string, unknown>>;
}

interface VendorCore {
  BasicCredentials: new () => BasicCredentials;
  ClientBuilder: new (
    init: (client: VendorClient) => VendorClient,
  ) => {
    withCredential(credential: Credential): VendorCore['ClientBuilder']['prototype'];
    withEndpoint(address: string): VendorCore['ClientBuilder']['prototype'];
    build(): VendorClient;
  };
}

let core: VendorCore;
let config: Awaited<ReturnType<typeof peopleConfig>>;
beforeAll(async () => {
  // the vendor's client writes an id into the home folder and, on errors, the whole request to the console
  process.env.HOME = mkdtempSync(join(tmpdir(), 'vendor-home-'));
  const vendor = createRequire(import.meta.url);
  vendor('@huaweicloud/huaweicloud-sdk-core/logger/log4jLogger').Logger4jInstance.level = 'off';
  // CommonJS; its parts that are used here are described above
  core = {
    ...vendor('@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials'),
    ...vendor('@huaweicloud/huaweicloud-sdk-core/ClientBuilder'),
  } as VendorCore;
  config = await peopleConfig();
});

const keys = (access: string, secret: string) =>
  new core.BasicCredentials().withAk(access).withSk(secret).withProjectId('project-a');

async function recognize(address: string, credential: Credential, data: unknown) {
  const client = new core.ClientBuilder((http) => http)
    .withCredential(credential)
    .withEndpoint(address)
    .build() as VendorClient;
  return client.sendRequest({
    method: 'POST',
    url: '/v2/{project_id}/ocr/hk-id-card',
    contentType: 'application/json;charset=UTF-8',
    queryParams: {},
    pathParams: {},
    headers: {},
    data,
    responseHeaders: ['X-Request-Id'],
  });
}

describe("the vendor's own client", () => {
  const picture = async (instruction = {}) => ({
    image: (await testPicture(instruction)).toString('base64'),
  });

  it('reads a card with AK/SK', async () => {
    const server = await startTestServer(config);
    const reply = await recognize(server.address, keys('AKEXAMPLE', 'SKEXAMPLE0123456789'), await picture());
    expect(reply).toMatchObject({ httpStatusCode: 200, result: { number: 'Z683365(5)', permanent: true } });
  });

  it('reads a card with a temporary key, configured or issued', async () => {
    const server = await startTestServer(config);
    const configured = keys('AKTEMPORARY', 'SKTEMPORARY0123456789').withSecurityToken('security-token');
    expect(await recognize(server.address, configured, await picture())).toMatchObject({
      httpStatusCode: 200,
    });

    const { token } = await askForToken(server, tokenRequest('correct horse'));
    const response = await fetch(`${server.address}/v3.0/OS-CREDENTIAL/securitytokens`, {
      method: 'POST',
      headers: { 'X-Auth-Token': token },
      body: JSON.stringify({ auth: { identity: { methods: ['token'] } } }),
    });
    // the call below fails where it is anything else
    const { credential } = (await response.json()) as { credential: Record<string, string> };
    const issued = keys(credential.access ?? '', credential.secret ?? '').withSecurityToken(
      credential.securitytoken ?? '',
    );
    expect(await recognize(server.address, issued, await picture())).toMatchObject({ httpStatusCode: 200 });
  });

  it('reads a card with a token', async () => {
    const server = await startTestServer(config);
    const { token } = await askForToken(server, tokenRequest('correct horse'));
    const credential: Credential = {
      async processAuthRequest(_client, request) {
        request.url = request.url.replace('{project_id}', 'project-a');
        request.headers['X-Auth-Token'] = token;
        return request;
      },
    };
    expect(await recognize(server.address, credential, await picture())).toMatchObject({
      httpStatusCode: 200,
    });
  });

  it.each([
    ['a picture without a card', 'SKEXAMPLE0123456789', { fail: 'no-card' }, 400, 'AIS.0104'],
    ['a wrong secret', 'SKANOTHER', {}, 401, 'APIG.0301'],
  ])('gets a typed error for %s', async (_what, secret, instruction, httpStatusCode, errorCode) => {
    const server = await startTestServer(config);
    const call = recognize(server.address, keys('AKEXAMPLE', secret), await picture(instruction));
    await expect(call).rejects.toMatchObject({
      httpStatusCode,
      errorCode,
      errorMsg: expect.any(String),
      requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });
});
