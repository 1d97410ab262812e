import nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

/*
 * The process. Node 22.1 and later keep what they compiled beside the program, so that the next start compiles nothing; where the folder
 * cannot be written, or Node is older, nothing is kept.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const keeping = nodeModule as { enableCompileCache?: (folder: string) => unknown };
keeping.enableCompileCache?.(`${root}dist/compiled`);
const { runService } = await import('./service.ts');
await runService(root);
