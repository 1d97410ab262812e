/** Does something again and again until `end` has ended; rejects as either does. */
export async function whileUnderWay(end: Promise<unknown>, work: () => Promise<unknown>): Promise<void> {
  let isUnderWay = true;
  const ending = end.finally(() => {
    isUnderWay = false;
  });
  while (isUnderWay) await work();
  await ending;
}
