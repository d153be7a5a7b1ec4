// What in the machine code of Debian's libart 11.0.0+r48 keeps frida-java-bridge from working, changed in memory before
// ART starts. None of it changes what ART does for an app.

#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <elf.h>
#include <link.h>
#include <sys/mman.h>
#include <unistd.h>

namespace patches {

// Pages that were executable only are writable while this lives.
class Writable {
 public:
  Writable(void* at, size_t size) {
    const uintptr_t page = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
    const uintptr_t first = reinterpret_cast<uintptr_t>(at) & ~(page - 1);
    start_ = reinterpret_cast<void*>(first);
    length_ = ((reinterpret_cast<uintptr_t>(at) + size + page - 1) & ~(page - 1)) - first;
    mprotect(start_, length_, PROT_READ | PROT_WRITE | PROT_EXEC);
  }
  ~Writable() { mprotect(start_, length_, PROT_READ | PROT_EXEC); }

 private:
  void* start_;
  size_t length_;
};

// The bridge copies ExceptionClear to read a thread's layout from it. For a null thread, which never comes, the compiler
// left a write to an absolute address there (movq $0, 0xa8): the one instruction that cannot be moved. Nothing runs it.
inline void RemoveAbsoluteWrites(void* art) {
  static const unsigned char kWrite[12] = {0x48, 0xc7, 0x04, 0x25, 0xa8};
  for (const char* name : {"_ZN3art3JNIILb0EE14ExceptionClearEP7_JNIEnv", "_ZN3art3JNIILb1EE14ExceptionClearEP7_JNIEnv"}) {
    auto code = static_cast<unsigned char*>(dlsym(art, name));
    Dl_info found;
    const ElfW(Sym)* symbol = nullptr;
    if (code == nullptr || !dladdr1(code, &found, (void**)&symbol, RTLD_DL_SYMENT) || symbol == nullptr) continue;
    for (size_t offset = 0; offset + sizeof kWrite <= symbol->st_size; offset++) {
      if (memcmp(code + offset, kWrite, sizeof kWrite) != 0) continue;
      Writable held(code + offset, sizeof kWrite);
      memset(code + offset, 0x90, sizeof kWrite);  // nop
    }
  }
}

}  // namespace patches

inline void Patch(void* art) {
  patches::RemoveAbsoluteWrites(art);
}
