/** Rejects when the answer is not there in time; in milliseconds. Whoever answers late is heard by who asks again. */
export function within<T>(patience: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("no answer in time")), patience);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
