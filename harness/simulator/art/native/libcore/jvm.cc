// The functions that ART gives to libcore's natives: on a phone libopenjdkjvm.so, which no package has.

#include <jni.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <mutex>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#define JVM extern "C" JNIEXPORT

namespace {
constexpr jint kFileExists = -100;
constexpr jint kDeleteOnClose = 0x10000;

constexpr int kExplicit = 3;                // GcCause
constexpr jlong kMaxMemory = 256LL << 20;  // what runtime.py allows if not told otherwise

template <typename Function>
Function Symbol(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_DEFAULT, name));
}

// art::Runtime keeps its heap 13 words before its JavaVM, in ART 11.
void* Heap() {
  constexpr size_t kWordsBefore = 13, kWordsOfRuntime = 256;
  static void* const heap = [] {
    void** runtime = *Symbol<void***>("_ZN3art7Runtime9instance_E");
    JavaVM* vm;
    jsize count = 0;
    Symbol<jint (*)(JavaVM**, jsize, jsize*)>("JNI_GetCreatedJavaVMs")(&vm, 1, &count);
    void** found = std::find(runtime + kWordsBefore, runtime + kWordsOfRuntime, static_cast<void*>(vm));
    return found[-static_cast<ptrdiff_t>(kWordsBefore)];
  }();
  return heap;
}

jlong Nanoseconds(clockid_t clock) {
  timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}
}  // namespace

JVM jint JVM_Open(const char* path, jint flags, jint mode) {
  int file = TEMP_FAILURE_RETRY(open(path, flags & ~kDeleteOnClose, mode));
  if (file < 0) return errno == EEXIST ? kFileExists : -1;
  if (flags & kDeleteOnClose) unlink(path);
  return file;
}
JVM jint JVM_Close(jint file) { return close(file); }
JVM jint JVM_Read(jint file, char* to, jint size) { return TEMP_FAILURE_RETRY(read(file, to, size)); }
JVM jint JVM_Write(jint file, char* from, jint size) { return TEMP_FAILURE_RETRY(write(file, from, size)); }
JVM jlong JVM_Lseek(jint file, jlong offset, jint whence) { return lseek64(file, offset, whence); }
JVM jint JVM_Sync(jint file) { return TEMP_FAILURE_RETRY(fsync(file)); }
JVM char* JVM_NativePath(char* path) { return path; }
JVM jint JVM_GetLastErrorString(char* to, jint size) {
  if (errno == 0 || size <= 0) return 0;
  return snprintf(to, size, "%s", strerror(errno));
}

JVM jlong JVM_CurrentTimeMillis(JNIEnv*, jclass) { return Nanoseconds(CLOCK_REALTIME) / 1'000'000; }

JVM void JVM_Exit(jint status) { exit(status); }
JVM jboolean JVM_IsNaN(jdouble number) { return std::isnan(number); }

JVM jint JVM_InitializeSocketLibrary() { return 0; }
JVM void* JVM_FindLibraryEntry(void* library, const char* name) { return dlsym(library, name); }

JVM void* JVM_RawMonitorCreate() { return new std::recursive_mutex; }
JVM void JVM_RawMonitorDestroy(void* monitor) { delete static_cast<std::recursive_mutex*>(monitor); }
JVM jint JVM_RawMonitorEnter(void* monitor) {
  static_cast<std::recursive_mutex*>(monitor)->lock();
  return 0;
}
JVM void JVM_RawMonitorExit(void* monitor) { static_cast<std::recursive_mutex*>(monitor)->unlock(); }

JVM int jio_snprintf(char* to, size_t size, const char* format, ...) {
  va_list values;
  va_start(values, format);
  int written = vsnprintf(to, size, format, values);
  va_end(values);
  return written;
}
JVM int jio_fprintf(FILE* to, const char* format, ...) {
  va_list values;
  va_start(values, format);
  int written = vfprintf(to, format, values);
  va_end(values);
  return written;
}

JVM void JVM_GC() {
  // void art::gc::Heap::CollectGarbage(bool clear_soft_references, GcCause)
  using CollectGarbage = void (*)(void*, bool, int);
  static const auto collect = Symbol<CollectGarbage>("_ZN3art2gc4Heap14CollectGarbageEbNS0_7GcCauseE");
  collect(Heap(), false, kExplicit);
}
JVM jlong JVM_TotalMemory() {
  // size_t art::gc::Heap::GetTotalMemory() const
  static const auto total = Symbol<size_t (*)(const void*)>("_ZNK3art2gc4Heap14GetTotalMemoryEv");
  return static_cast<jlong>(total(Heap()));
}
// ART gives what is used and what is allowed by no function that it exports.
JVM jlong JVM_FreeMemory() { return JVM_TotalMemory() / 2; }
JVM jlong JVM_MaxMemory() { return kMaxMemory; }

// bool art::JavaVMExt::LoadNativeLibrary(JNIEnv*, const std::string&, jobject loader, jclass caller, std::string* error)
JVM jstring JVM_NativeLoad(JNIEnv* env, jstring name, jobject loader, jclass caller) {
  using LoadNativeLibrary = bool (*)(void*, JNIEnv*, const std::string&, jobject, jclass, std::string*);
  static const auto load = Symbol<LoadNativeLibrary>(
      "_ZN3art9JavaVMExt17LoadNativeLibraryEP7_JNIEnvRKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEP8_jobject"
      "P7_jclassPS8_");
  if (load == nullptr) return env->NewStringUTF("this libart has no JavaVMExt::LoadNativeLibrary");
  const char* characters = env->GetStringUTFChars(name, nullptr);
  std::string path(characters), error;
  env->ReleaseStringUTFChars(name, characters);
  JavaVM* vm;
  env->GetJavaVM(&vm);
  return load(vm, env, path, loader, caller, &error) ? nullptr : env->NewStringUTF(error.c_str());
}
