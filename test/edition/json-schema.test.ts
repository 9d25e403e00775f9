/** The published JSON Schema is made from the schema of the code: `npm run schema` writes it, this test says when it is stale. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/edition/model.ts';
import { editionSchema, inlineSchema, schemaIsModel } from '../../src/edition/schema.ts';

it('schemas/edition.schema.json is what the code accepts (npm run schema writes it)', async () => {
  const schema = toJsonSchema(editionSchema, {
    definitions: { inline: inlineSchema },
    ignoreActions: ['readonly'],
    target: 'draft-2020-12',
  });
  const published = {
    $schema: schema.$schema,
    $id: `urn:briefpress:edition:${SCHEMA_VERSION}`,
    title: 'An edition of briefpress',
    ...schema,
  };
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot('../../schemas/edition.schema.json');
});

it('is a schema of the model: the compiler says so', () => {
  expect(schemaIsModel).toBe(true);
});
