import { buildService } from '../support/service-process.ts';

/** Once a run: builds what the tests start, so that none of them starts an older build. */
export default buildService;
