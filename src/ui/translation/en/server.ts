import type { CredentialKind, ServerPreset, ServerTextField } from '../../options/server/server-draft.ts';

/** Where cards are read: on the device or by an OCR server. */
export const server = {
  onDevice: 'On this computer',
  onDeviceDetail: 'No account, no network: the picture never leaves this computer.',
  onServer: 'On an OCR server',
  onServerDetail: 'The picture is sent to the server that you name here.',
  notYet: 'Cards are read on this computer until these settings are saved.',
  presetsHeading: 'Start from',
  reportedOffline:
    'The vendor reported in August 2024 that this operation was taken offline. Expect the test to end with the code APIG.0101 or ModelArts.4204; cards can then not be read there.',
  signIn: 'Sign-in',
  optional: '(optional)',
  addressDetail: 'https, or http on this very computer. Such as https://ocr.company.example',
  iamAddressDetail: 'Only where tokens come from another address than the server itself.',
  enterpriseDetail: 'Only says who pays; no server may refuse because of it.',
  urlAllowed: 'Let the server download public pictures itself',
  urlAllowedDetail:
    'Faster, but the server then learns the address of the picture. If it cannot download it, the picture is sent.',
  kept: 'Keep the sign-in on this computer',
  keptDetail:
    'Without this it is forgotten when the browser closes. Kept, it lies unencrypted in your browser profile.',
  save: 'Save and test the connection',
  forget: 'Delete the sign-in',
  testing: 'Testing the connection…',
  works: (milliseconds: number) => `It works. The server answered in ${milliseconds} ms.`,
  failsHeading: 'The test failed',
  denied: 'The browser was not allowed to contact this server, so nothing was changed.',
  wrongField: (field: string) => `This is missing or not right: ${field}`,
};

export const serverPresets: Record<ServerPreset, string> = {
  'own-server': 'Our own server',
  'vendor-cloud': 'The vendor’s cloud',
};

export const credentialKinds: Record<CredentialKind, string> = {
  token: 'Token',
  'iam-user': 'IAM user and password',
  'ak-sk': 'Access key (AK/SK)',
  'temporary-ak-sk': 'Temporary access key (AK/SK and security token)',
};

export const serverFields: Record<ServerTextField, string> = {
  address: 'Address',
  region: 'Region',
  projectId: 'Project ID',
  enterpriseProjectId: 'Enterprise project ID',
  iamAddress: 'Address for tokens',
  token: 'Token',
  domain: 'Account name',
  user: 'IAM user name',
  password: 'Password',
  access: 'Access key (AK)',
  secret: 'Secret key (SK)',
  securityToken: 'Security token',
};
