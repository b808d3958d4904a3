// Loaded before a script that must not outlive the one who started it: the channel between the two
// closes when the parent ends in whatever way, and the script is then asked to stop.
// Node hands this preload on to the script's own workers, which have channels of their own: the
// name of the parent tells them apart. CommonJS, because early Node 18 preloads nothing else.
if (process.channel && process.env.PATCHWORK_PARENT === String(process.ppid)) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(143), 15_000).unref();
  });
  process.channel.unref();
}
