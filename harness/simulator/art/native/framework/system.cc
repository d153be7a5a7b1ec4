// Log, clocks and the process: android.util.Log, android.os.SystemClock, android.os.Process, android.os.Debug.

#include <csignal>
#include <cstdio>
#include <cstring>
#include <ctime>

#include <fcntl.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#include "natives.h"

namespace {

constexpr jint kMaxPayload = 4068;  // LOGGER_ENTRY_MAX_PAYLOAD

jlong Nanoseconds(clockid_t clock) {
  timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

}  // namespace

// To stderr, as `adb logcat -v brief` shows it.
NATIVE(jint, android_util_Log_println_1native)
(JNIEnv* env, jclass, jint, jint priority, jstring tag, jstring message) {
  static const char kLetters[] = "??VDIWEF";
  if (message == nullptr) {
    Throw(env, "java/lang/NullPointerException", "println needs a message");
    return -1;
  }
  std::string text = Text(env, message);
  char letter = priority >= 2 && priority <= 7 ? kLetters[priority] : '?';
  fprintf(stderr, "%c/%s(%d): %s\n", letter, Text(env, tag).c_str(), getpid(), text.c_str());
  return static_cast<jint>(text.size());
}
NATIVE(jboolean, android_util_Log_isLoggable)(JNIEnv*, jclass, jstring, jint priority) { return priority >= 4; }
NATIVE(jint, android_util_Log_logger_1entry_1max_1payload_1native)(JNIEnv*, jclass) { return kMaxPayload; }

// @CriticalNative: without environment and class.
NATIVE(jlong, android_os_SystemClock_elapsedRealtimeNanos)() { return Nanoseconds(CLOCK_BOOTTIME); }
NATIVE(jlong, android_os_SystemClock_elapsedRealtime)() {
  return Nanoseconds(CLOCK_BOOTTIME) / 1'000'000;
}
NATIVE(jlong, android_os_SystemClock_uptimeMillis)() {
  return Nanoseconds(CLOCK_MONOTONIC) / 1'000'000;
}
NATIVE(jlong, android_os_SystemClock_currentThreadTimeMillis)() {
  return Nanoseconds(CLOCK_THREAD_CPUTIME_ID) / 1'000'000;
}
NATIVE(jlong, android_os_SystemClock_currentThreadTimeMicro)() {
  return Nanoseconds(CLOCK_THREAD_CPUTIME_ID) / 1'000;
}
NATIVE(jlong, android_os_SystemClock_currentTimeMicro)() {
  return Nanoseconds(CLOCK_REALTIME) / 1'000;
}

NATIVE(jint, android_os_Process_getThreadPriority)(JNIEnv*, jclass, jint thread) {
  return getpriority(PRIO_PROCESS, thread);
}
NATIVE(void, android_os_Process_sendSignal)(JNIEnv*, jclass, jint process, jint signal) {
  if (process > 0) kill(process, signal);
}
NATIVE(void, android_os_Process_sendSignalQuiet)(JNIEnv*, jclass, jint process, jint signal) {
  if (process > 0) kill(process, signal);
}
NATIVE(jlong, android_os_Process_getTotalMemory)(JNIEnv*, jclass) {
  struct sysinfo info;
  return sysinfo(&info) == 0 ? static_cast<jlong>(info.totalram) * info.mem_unit : -1;
}
NATIVE(jlong, android_os_Process_getFreeMemory)(JNIEnv*, jclass) {
  struct sysinfo info;
  return sysinfo(&info) == 0 ? static_cast<jlong>(info.freeram) * info.mem_unit : -1;
}
