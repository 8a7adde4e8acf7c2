// SPDX-License-Identifier: EUPL-1.2
export { clockDocument, clockState, saveClocks } from './clock/index.ts';
export { filesNamed } from './file.store.ts';
export { outlets } from './register/outlets.ts';
export { requestForInformation } from './request/request-for-information.ts';
export { lockRules } from './rules/rules.store.ts';
