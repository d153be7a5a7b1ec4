// android.os.SystemProperties, on the module that stands for bionic (process/libc.c).

#include <cstdlib>
#include <set>
#include <mutex>

#include <dlfcn.h>

#include "natives.h"

namespace {

std::string Value(const std::string& name) {
  using Get = int (*)(const char*, char*);
  static const auto get =
      reinterpret_cast<Get>(dlsym(dlopen("libc.so", RTLD_NOW | RTLD_NOLOAD), "__system_property_get"));
  char value[92];  // PROP_VALUE_MAX
  get(name.c_str(), value);
  return value;
}

// A handle is the address of the name, kept for good, as bionic keeps a property's.
jlong Handle(const std::string& name) {
  static std::mutex mutex;
  static auto& names = *new std::set<std::string>;
  std::lock_guard held(mutex);
  return Value(name).empty() ? 0 : reinterpret_cast<jlong>(&*names.insert(name).first);
}

std::string Value(jlong handle) { return handle == 0 ? "" : Value(*reinterpret_cast<const std::string*>(handle)); }

jlong Number(const std::string& text, jlong otherwise) {
  char* end;
  jlong number = strtoll(text.c_str(), &end, 0);
  return text.empty() || *end != '\0' ? otherwise : number;
}

jboolean Truth(const std::string& text, jboolean otherwise) {
  static const std::set<std::string> yes = {"1", "y", "yes", "on", "true"}, no = {"0", "n", "no", "off", "false"};
  return yes.count(text) ? JNI_TRUE : no.count(text) ? JNI_FALSE : otherwise;
}

}  // namespace

#define PROPERTY(type, name) NATIVE(type, android_os_SystemProperties_native_1##name)

PROPERTY(jstring, get__Ljava_lang_String_2Ljava_lang_String_2)(JNIEnv* env, jclass, jstring name, jstring otherwise) {
  std::string value = Value(Text(env, name));
  return value.empty() ? otherwise : env->NewStringUTF(value.c_str());
}
PROPERTY(jint, get_1int__Ljava_lang_String_2I)(JNIEnv* env, jclass, jstring name, jint otherwise) {
  return static_cast<jint>(Number(Value(Text(env, name)), otherwise));
}
PROPERTY(jlong, get_1long__Ljava_lang_String_2J)(JNIEnv* env, jclass, jstring name, jlong otherwise) {
  return Number(Value(Text(env, name)), otherwise);
}
PROPERTY(jboolean, get_1boolean__Ljava_lang_String_2Z)(JNIEnv* env, jclass, jstring name, jboolean otherwise) {
  return Truth(Value(Text(env, name)), otherwise);
}
PROPERTY(jlong, find)(JNIEnv* env, jclass, jstring name) { return Handle(Text(env, name)); }
PROPERTY(jstring, get__J)(JNIEnv* env, jclass, jlong handle) { return env->NewStringUTF(Value(handle).c_str()); }
// @CriticalNative: without environment and class.
PROPERTY(jint, get_1int__JI)(jlong handle, jint otherwise) {
  return static_cast<jint>(Number(Value(handle), otherwise));
}
PROPERTY(jlong, get_1long__JJ)(jlong handle, jlong otherwise) { return Number(Value(handle), otherwise); }
PROPERTY(jboolean, get_1boolean__JZ)(jlong handle, jboolean otherwise) { return Truth(Value(handle), otherwise); }
