// What frida-java-bridge calls of ART with a std::string of libc++, as phones' libart has them. Debian's is built with
// libstdc++, whose strings are laid out otherwise and whose functions have other names for it. This library has the
// phones' names; it is loaded as a part of libart, so that the bridge finds it there.

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

// The long form of libc++'s string on little-endian machines: the lowest bit of the capacity says that it is long.
struct LibcxxString {
  size_t capacity;
  size_t size;
  char* characters;
};

void Put(const std::string& from, LibcxxString* to) {
  to->capacity = (from.size() + 1) | 1;
  to->size = from.size();
  to->characters = static_cast<char*>(malloc(from.size() + 2));  // freed by who gets it
  memcpy(to->characters, from.c_str(), from.size() + 1);
}

}  // namespace

extern "C" {

std::string DescribeLocation(const void* visitor) __asm__("_ZNK3art12StackVisitor16DescribeLocationB5cxx11Ev");
std::string GetLocation(void* klass) __asm__("_ZN3art6mirror5Class11GetLocationB5cxx11Ev");
std::string PrettyMethod(void* method, bool with_signature) __asm__("_ZN3art9ArtMethod12PrettyMethodB5cxx11Eb");

// A result of a class type is written where the first argument points to: the same in both.
LibcxxString* _ZNK3art12StackVisitor16DescribeLocationEv(LibcxxString* result, const void* visitor) {
  Put(DescribeLocation(visitor), result);
  return result;
}
LibcxxString* _ZN3art6mirror5Class11GetLocationEv(LibcxxString* result, void* klass) {
  Put(GetLocation(klass), result);
  return result;
}
LibcxxString* _ZN3art9ArtMethod12PrettyMethodEb(LibcxxString* result, void* method, bool with_signature) {
  Put(PrettyMethod(method, with_signature), result);
  return result;
}

}  // extern "C"
