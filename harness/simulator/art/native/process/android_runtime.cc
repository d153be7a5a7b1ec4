// Natives of the framework, in the library that has them on a phone.
//
// ART finds an exported function by its JNI name at the first call. Every native method of the framework that is not
// written here has a weak stub (natives.py) that returns 0, false or null, so that classes can be initialized.

#include <jni.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

#include <dlfcn.h>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

jlong Milliseconds(clockid_t clock) {
  timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec * 1000LL + now.tv_nsec / 1'000'000;
}

std::string Text(JNIEnv* env, jstring string) {
  if (string == nullptr) return {};
  const char* characters = env->GetStringUTFChars(string, nullptr);
  std::string text(characters);
  env->ReleaseStringUTFChars(string, characters);
  return text;
}

std::string Property(JNIEnv* env, jstring name) {
  using Get = int (*)(const char*, char*);
  static const auto get = reinterpret_cast<Get>(dlsym(dlopen("libc.so", RTLD_NOW | RTLD_NOLOAD), "__system_property_get"));
  char value[92];
  get(Text(env, name).c_str(), value);
  return value;
}

jlong ElapsedCpuTime(JNIEnv*, jclass) { return Milliseconds(CLOCK_PROCESS_CPUTIME_ID); }

}  // namespace

#define NATIVE(type, name) extern "C" JNIEXPORT type JNICALL Java_##name

NATIVE(jstring, android_os_SystemProperties_native_1get__Ljava_lang_String_2Ljava_lang_String_2)
(JNIEnv* env, jclass, jstring name, jstring otherwise) {
  std::string value = Property(env, name);
  return value.empty() ? otherwise : env->NewStringUTF(value.c_str());
}

// frida-java-bridge tells the layout of a method by this one: its entry lies in this library, so it is registered and
// not left to be found at the first call.
extern "C" JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM* vm, void*) {
  JNIEnv* env;
  if (vm->GetEnv(reinterpret_cast<void**>(&env), JNI_VERSION_1_6) != JNI_OK) return JNI_ERR;
  const JNINativeMethod method = {"getElapsedCpuTime", "()J", reinterpret_cast<void*>(ElapsedCpuTime)};
  jclass process = env->FindClass("android/os/Process");
  if (process == nullptr || env->RegisterNatives(process, &method, 1) != JNI_OK) return JNI_ERR;
  return JNI_VERSION_1_6;
}
