// What the natives of the framework share.
#pragma once

#include <jni.h>

#include <string>

// A function that ART finds by the JNI name of a method, `android_os_SystemClock_uptimeMillis`. It stands before the
// weak stub that every native method of the framework has (stubs.py).
#define NATIVE(type, name) extern "C" JNIEXPORT type JNICALL Java_##name

// The string's characters, "" for null.
inline std::string Text(JNIEnv* env, jstring string) {
  if (string == nullptr) return {};
  const char* characters = env->GetStringUTFChars(string, nullptr);
  std::string text(characters);
  env->ReleaseStringUTFChars(string, characters);
  return text;
}

inline void Throw(JNIEnv* env, const char* type, const std::string& message) {
  env->ThrowNew(env->FindClass(type), message.c_str());
}
