export { prepareModels } from '../engine/node/prepare-models.ts';
