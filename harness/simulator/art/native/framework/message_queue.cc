// android.os.MessageQueue: a thread sleeps on an event of the kernel until a message is due or another thread wakes it.

#include <atomic>
#include <cerrno>
#include <cstdint>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "natives.h"

namespace {

struct Queue {
  int event = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  std::atomic<bool> polling{false};
};

Queue* Of(jlong handle) { return reinterpret_cast<Queue*>(handle); }

}  // namespace

#define QUEUE(type, name) NATIVE(type, android_os_MessageQueue_native##name)

QUEUE(jlong, Init)(JNIEnv*, jclass) { return reinterpret_cast<jlong>(new Queue); }
QUEUE(void, Destroy)(JNIEnv*, jclass, jlong queue) {
  close(Of(queue)->event);
  delete Of(queue);
}
QUEUE(void, PollOnce)(JNIEnv*, jobject, jlong queue, jint timeout_ms) {
  pollfd waited = {Of(queue)->event, POLLIN, 0};
  Of(queue)->polling = true;
  int ready = poll(&waited, 1, timeout_ms);
  Of(queue)->polling = false;
  uint64_t wakes;
  if (ready > 0) (void)!read(waited.fd, &wakes, sizeof wakes);
}
QUEUE(void, Wake)(JNIEnv*, jclass, jlong queue) {
  const uint64_t one = 1;
  (void)!write(Of(queue)->event, &one, sizeof one);
}
QUEUE(jboolean, IsPolling)(JNIEnv*, jclass, jlong queue) { return Of(queue)->polling; }
