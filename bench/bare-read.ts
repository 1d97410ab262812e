import neo4j, { type Driver } from 'neo4j-driver';

/** One read by the bare driver in the way that costs least: the statement alone, in a session that reads. Gives plain rows. */
export async function bareRead(
  driver: Driver,
  cypher: string,
  parameters: Record<string, unknown>,
): Promise<Record<string, any>[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(cypher, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}
