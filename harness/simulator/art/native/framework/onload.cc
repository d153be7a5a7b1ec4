// libandroid_runtime.so: natives of the framework, in the library that has them on a phone.

#include <ctime>

#include "natives.h"

namespace {

jlong ElapsedCpuTime(JNIEnv*, jclass) {
  timespec used;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
  return used.tv_sec * 1000LL + used.tv_nsec / 1'000'000;
}

}  // namespace

// frida-java-bridge tells the layout of a method by this one, whose entry lies in this library: it is registered, and
// not left to be found at its first call.
extern "C" JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM* vm, void*) {
  JNIEnv* env;
  if (vm->GetEnv(reinterpret_cast<void**>(&env), JNI_VERSION_1_6) != JNI_OK) return JNI_ERR;
  const JNINativeMethod method = {"getElapsedCpuTime", "()J", reinterpret_cast<void*>(ElapsedCpuTime)};
  jclass process = env->FindClass("android/os/Process");
  if (process == nullptr || env->RegisterNatives(process, &method, 1) != JNI_OK) return JNI_ERR;
  return JNI_VERSION_1_6;
}
