// android.os.Binder within one process: who calls is the process itself.

#include <unistd.h>

#include "natives.h"

// @CriticalNative: without environment and class.
#define BINDER(type, name) NATIVE(type, android_os_Binder_##name)

BINDER(jint, getCallingPid)() { return getpid(); }
BINDER(jint, getCallingUid)() { return static_cast<jint>(getuid()); }
