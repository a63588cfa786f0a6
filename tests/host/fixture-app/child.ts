process.parentPort.on('message', ({ data }: { data: { n: number } }) => process.parentPort.postMessage({ n: data.n + 1 }));
