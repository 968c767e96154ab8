import { writeFileSync } from 'node:fs';
import { curationJsonSchema } from '../curation/json-schema.ts';
import { packagePath } from './package-folder.ts';

// A part of `npm run codegen`: what editors know of curation files follows from what the program reads.
writeFileSync(packagePath('seeds/curation/curation.schema.json'), curationJsonSchema());
