/**
 * Does the tasks of several queues beside each other: those of one queue one after the other, and only some queues at a
 * time. The next task is of the queue that has most of its own left, so that all end at about the same time.
 *
 * @param {(() => Promise<void>)[][]} queues
 * @param {number} atOnce How many tasks are done at a time.
 */
export async function sideBySide(queues, atOnce) {
  const waiting = queues.map((tasks) => ({rest: [...tasks], total: tasks.length, isBusy: false}));
  const work = async () => {
    for (;;) {
      const [next] = waiting
        .filter(({rest, isBusy}) => rest.length > 0 && !isBusy)
        .sort((one, other) => other.rest.length / other.total - one.rest.length / one.total);
      // The other workers have what is left, each a queue of its own.
      if (!next) return;
      next.isBusy = true;
      await /** @type {() => Promise<void>} */ (next.rest.shift())();
      next.isBusy = false;
    }
  };
  await Promise.all(Array.from({length: atOnce}, work));
}
