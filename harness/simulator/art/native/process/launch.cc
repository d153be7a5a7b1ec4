// Starts ART in this process and runs a class's main, as app_process does on a phone.
//
//     launch [-Xoption | -Dproperty=value]... main.Class argument...
//
// Exit code: that of System.exit; 0 after main; 1 when ART cannot be started, 2 without such a main, 3 when it throws.

#include <jni.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <dlfcn.h>

namespace {

void* Load(const char* name, int scope) {
  void* library = dlopen(name, RTLD_NOW | scope);
  if (library == nullptr) {
    fprintf(stderr, "%s\n", dlerror());
    exit(1);
  }
  return library;
}

// Through ART, so that it finds the natives in it for the classes of the boot class path.
bool LoadForBootClasses(JNIEnv* env, const char* name) {
  jclass runtime = env->FindClass("java/lang/Runtime");
  jmethodID load = env->GetStaticMethodID(
      runtime, "nativeLoad", "(Ljava/lang/String;Ljava/lang/ClassLoader;)Ljava/lang/String;");
  if (load == nullptr) return false;
  auto error = static_cast<jstring>(env->CallStaticObjectMethod(runtime, load, env->NewStringUTF(name), nullptr));
  if (env->ExceptionCheck() || error == nullptr) return !env->ExceptionCheck();
  const char* text = env->GetStringUTFChars(error, nullptr);
  fprintf(stderr, "%s: %s\n", name, text);
  env->ReleaseStringUTFChars(error, text);
  return false;
}

int RunMain(JNIEnv* env, std::string name, char** arguments, int count) {
  for (char& each : name) {
    if (each == '.') each = '/';
  }
  // By the system class loader: FindClass outside of any Java frame asks it.
  jclass type = env->FindClass(name.c_str());
  jmethodID method = type == nullptr ? nullptr : env->GetStaticMethodID(type, "main", "([Ljava/lang/String;)V");
  if (method == nullptr) {
    env->ExceptionDescribe();
    return 2;
  }
  jobjectArray array = env->NewObjectArray(count, env->FindClass("java/lang/String"), nullptr);
  for (int index = 0; index < count; index++) {
    jstring argument = env->NewStringUTF(arguments[index]);
    env->SetObjectArrayElement(array, index, argument);
    env->DeleteLocalRef(argument);
  }
  env->CallStaticVoidMethod(type, method, array);
  if (!env->ExceptionCheck()) return 0;
  env->ExceptionDescribe();
  return 3;
}

}  // namespace

int main(int count, char** arguments) {
  setvbuf(stdout, nullptr, _IOLBF, 0);
  unsetenv("LD_LIBRARY_PATH");  // it was read at the start, and is not for children
  // frida-java-bridge looks for bionic by this name.
  Load("libc.so", RTLD_LOCAL);
  void* art = Load("libart.so", RTLD_GLOBAL);

  std::vector<JavaVMOption> options;
  int next = 1;
  for (; next < count && arguments[next][0] == '-'; next++) options.push_back({arguments[next], nullptr});
  JavaVMInitArgs settings{};
  settings.version = JNI_VERSION_1_6;
  settings.options = options.data();
  settings.nOptions = static_cast<jint>(options.size());
  auto create = reinterpret_cast<jint (*)(JavaVM**, JNIEnv**, void*)>(dlsym(art, "JNI_CreateJavaVM"));
  JavaVM* vm;
  JNIEnv* env;
  if (create == nullptr || create(&vm, &env, &settings) != JNI_OK) {
    fprintf(stderr, "ART could not be started\n");
    return 1;
  }
  if (!LoadForBootClasses(env, "libandroid_runtime.so")) {
    env->ExceptionDescribe();
    return 1;
  }
  if (next == count) return 0;
  int status = RunMain(env, arguments[next], arguments + next + 1, count - next - 1);
  // Waits for the threads that are no daemons, as the end of main does in Java.
  vm->DetachCurrentThread();
  vm->DestroyJavaVM();
  return status;
}
