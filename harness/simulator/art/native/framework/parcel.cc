// android.os.Parcel: values behind one another in the order written, padded to four bytes as on a phone. A binder is an
// object of this process, kept by the parcel that holds it. File descriptors are not parcelled.

#include <algorithm>
#include <cstring>
#include <vector>

#include "natives.h"

namespace {

struct Parcel {
  std::vector<unsigned char> data;
  std::vector<jobject> binders;  // global references; the data hold their number
  size_t position = 0;

  void Write(const void* from, size_t size) {
    const size_t padded = (size + 3) & ~size_t{3};
    if (data.size() < position + padded) data.resize(position + padded);
    if (size > 0) memcpy(&data[position], from, size);
    std::fill(data.begin() + position + size, data.begin() + position + padded, 0);
    position += padded;
  }
  template <typename T>
  void Write(T value) {
    Write(&value, sizeof value);
  }
  // The next bytes, null if the parcel ends before.
  const unsigned char* Read(size_t size) {
    const size_t padded = (size + 3) & ~size_t{3};
    if (padded < size || data.size() - std::min(position, data.size()) < padded) return nullptr;
    const unsigned char* here = data.data() + position;
    position += padded;
    return here;
  }
  template <typename T>
  T Read() {
    T value{};
    if (const unsigned char* here = Read(sizeof value)) memcpy(&value, here, sizeof value);
    return value;
  }
  void Clear(JNIEnv* env) {
    for (jobject binder : binders) env->DeleteGlobalRef(binder);
    *this = {};
  }
};

Parcel* Of(jlong handle) { return reinterpret_cast<Parcel*>(handle); }

jbyteArray Bytes(JNIEnv* env, const unsigned char* from, jint size) {
  jbyteArray array = env->NewByteArray(size);
  if (array != nullptr) env->SetByteArrayRegion(array, 0, size, reinterpret_cast<const jbyte*>(from));
  return array;
}

void WriteBytes(JNIEnv* env, jlong parcel, jbyteArray array, jint offset, jint size) {
  if (array == nullptr) return Of(parcel)->Write<jint>(-1);
  std::vector<jbyte> bytes(size);
  env->GetByteArrayRegion(array, offset, size, bytes.data());
  if (env->ExceptionCheck()) return;
  Of(parcel)->Write<jint>(size);
  Of(parcel)->Write(bytes.data(), size);
}

jbyteArray ReadBytes(JNIEnv* env, jlong parcel) {
  const jint size = Of(parcel)->Read<jint>();
  const unsigned char* here = size < 0 ? nullptr : Of(parcel)->Read(size);
  return here == nullptr ? nullptr : Bytes(env, here, size);
}

void WriteString16(JNIEnv* env, jlong parcel, jstring string) {
  if (string == nullptr) return Of(parcel)->Write<jint>(-1);
  const jsize length = env->GetStringLength(string);
  std::vector<jchar> characters(length + 1);  // with a zero behind
  env->GetStringRegion(string, 0, length, characters.data());
  Of(parcel)->Write<jint>(length);
  Of(parcel)->Write(characters.data(), characters.size() * sizeof(jchar));
}

jstring ReadString16(JNIEnv* env, jlong parcel) {
  const jint length = Of(parcel)->Read<jint>();
  if (length < 0) return nullptr;
  const unsigned char* here = Of(parcel)->Read((length + size_t{1}) * sizeof(jchar));
  return here == nullptr ? nullptr : env->NewString(reinterpret_cast<const jchar*>(here), length);
}

}  // namespace

// Those that are @CriticalNative in the framework get neither environment nor class.
#define PARCEL(type, name) NATIVE(type, android_os_Parcel_native##name)

PARCEL(jlong, Create)(JNIEnv*, jclass) { return reinterpret_cast<jlong>(new Parcel); }
PARCEL(jlong, FreeBuffer)(JNIEnv* env, jclass, jlong parcel) {
  if (parcel != 0) Of(parcel)->Clear(env);
  return 0;
}
PARCEL(void, Destroy)(JNIEnv* env, jclass, jlong parcel) {
  Of(parcel)->Clear(env);
  delete Of(parcel);
}

PARCEL(jint, DataSize)(jlong parcel) { return Of(parcel)->data.size(); }
PARCEL(jint, DataAvail)(jlong parcel) { return Of(parcel)->data.size() - Of(parcel)->position; }
PARCEL(jint, DataPosition)(jlong parcel) { return Of(parcel)->position; }
PARCEL(jint, DataCapacity)(jlong parcel) { return Of(parcel)->data.capacity(); }
PARCEL(jlong, SetDataSize)(JNIEnv*, jclass, jlong parcel, jint size) {
  Of(parcel)->data.resize(size);
  Of(parcel)->position = std::min(Of(parcel)->position, Of(parcel)->data.size());
  return 0;
}
PARCEL(void, SetDataPosition)(jlong parcel, jint position) { Of(parcel)->position = position; }
PARCEL(void, SetDataCapacity)(JNIEnv*, jclass, jlong parcel, jint size) { Of(parcel)->data.reserve(size); }

PARCEL(void, WriteInt)(JNIEnv*, jclass, jlong parcel, jint value) { Of(parcel)->Write(value); }
PARCEL(void, WriteLong)(JNIEnv*, jclass, jlong parcel, jlong value) { Of(parcel)->Write(value); }
PARCEL(void, WriteFloat)(JNIEnv*, jclass, jlong parcel, jfloat value) { Of(parcel)->Write(value); }
PARCEL(void, WriteDouble)(JNIEnv*, jclass, jlong parcel, jdouble value) { Of(parcel)->Write(value); }
PARCEL(jint, ReadInt)(jlong parcel) { return Of(parcel)->Read<jint>(); }
PARCEL(jlong, ReadLong)(jlong parcel) { return Of(parcel)->Read<jlong>(); }
PARCEL(jfloat, ReadFloat)(jlong parcel) { return Of(parcel)->Read<jfloat>(); }
PARCEL(jdouble, ReadDouble)(jlong parcel) { return Of(parcel)->Read<jdouble>(); }

PARCEL(void, WriteString16)(JNIEnv* env, jclass, jlong parcel, jstring text) { WriteString16(env, parcel, text); }
PARCEL(void, WriteString8)(JNIEnv* env, jclass, jlong parcel, jstring text) { WriteString16(env, parcel, text); }
PARCEL(jstring, ReadString16)(JNIEnv* env, jclass, jlong parcel) { return ReadString16(env, parcel); }
PARCEL(jstring, ReadString8)(JNIEnv* env, jclass, jlong parcel) { return ReadString16(env, parcel); }

PARCEL(void, WriteByteArray)(JNIEnv* env, jclass, jlong parcel, jbyteArray from, jint offset, jint size) {
  WriteBytes(env, parcel, from, offset, size);
}
PARCEL(void, WriteBlob)(JNIEnv* env, jclass, jlong parcel, jbyteArray from, jint offset, jint size) {
  WriteBytes(env, parcel, from, offset, size);
}
PARCEL(jbyteArray, CreateByteArray)(JNIEnv* env, jclass, jlong parcel) { return ReadBytes(env, parcel); }
PARCEL(jbyteArray, ReadBlob)(JNIEnv* env, jclass, jlong parcel) { return ReadBytes(env, parcel); }
PARCEL(jboolean, ReadByteArray)(JNIEnv* env, jclass, jlong parcel, jbyteArray to, jint size) {
  const jint written = Of(parcel)->Read<jint>();
  const unsigned char* here = written != size || written < 0 ? nullptr : Of(parcel)->Read(size);
  if (here == nullptr) return JNI_FALSE;
  env->SetByteArrayRegion(to, 0, size, reinterpret_cast<const jbyte*>(here));
  return JNI_TRUE;
}

PARCEL(void, WriteStrongBinder)(JNIEnv* env, jclass, jlong parcel, jobject binder) {
  if (binder == nullptr) return Of(parcel)->Write<jint>(-1);
  Of(parcel)->binders.push_back(env->NewGlobalRef(binder));
  Of(parcel)->Write<jint>(Of(parcel)->binders.size() - 1);
}
PARCEL(jobject, ReadStrongBinder)(JNIEnv* env, jclass, jlong parcel) {
  const size_t number = Of(parcel)->Read<jint>();
  return number < Of(parcel)->binders.size() ? env->NewLocalRef(Of(parcel)->binders[number]) : nullptr;
}

PARCEL(jbyteArray, Marshall)(JNIEnv* env, jclass, jlong parcel) {
  return Bytes(env, Of(parcel)->data.data(), Of(parcel)->data.size());
}
PARCEL(jlong, Unmarshall)(JNIEnv* env, jclass, jlong parcel, jbyteArray from, jint offset, jint size) {
  Of(parcel)->Clear(env);
  Of(parcel)->data.resize(size);
  env->GetByteArrayRegion(from, offset, size, reinterpret_cast<jbyte*>(Of(parcel)->data.data()));
  return 0;
}
PARCEL(jint, CompareData)(JNIEnv*, jclass, jlong one, jlong other) {
  return Of(one)->data == Of(other)->data ? 0 : Of(one)->data < Of(other)->data ? -1 : 1;
}
PARCEL(jlong, AppendFrom)(JNIEnv* env, jclass, jlong parcel, jlong from, jint offset, jint size) {
  // The numbers of binders are not moved: a parcel that has some is only appended to an empty one.
  if (Of(parcel)->binders.empty()) {
    for (jobject binder : Of(from)->binders) Of(parcel)->binders.push_back(env->NewGlobalRef(binder));
  }
  Of(parcel)->Write(Of(from)->data.data() + offset, size);
  return 0;
}
// Before the name stand what StrictMode minds, who works, and a mark.
PARCEL(void, WriteInterfaceToken)(JNIEnv* env, jclass, jlong parcel, jstring name) {
  Of(parcel)->Write<jint>(0);
  Of(parcel)->Write<jint>(-1);
  Of(parcel)->Write<jint>(0x53595354);
  WriteString16(env, parcel, name);
}
PARCEL(void, EnforceInterface)(JNIEnv* env, jclass, jlong parcel, jstring name) {
  Of(parcel)->Read(3 * sizeof(jint));
  std::string written = Text(env, ReadString16(env, parcel));
  if (written != Text(env, name)) Throw(env, "java/lang/SecurityException", "the parcel is for " + written);
}
