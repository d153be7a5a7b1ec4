// Libcore ends the process at its start when its user has no name: in containers a user may be a number only. Here it
// then has the name that Android would give it. The executable's function stands before glibc's.

#include <cstdio>

#include <dlfcn.h>
#include <pwd.h>
#include <unistd.h>

extern "C" __attribute__((visibility("default"))) int getpwuid_r(
    uid_t user, passwd* entry, char* buffer, size_t size, passwd** result) {
  static const auto glibc = reinterpret_cast<decltype(&getpwuid_r)>(dlsym(RTLD_NEXT, "getpwuid_r"));
  int error = glibc(user, entry, buffer, size, result);
  if (*result != nullptr || user != getuid()) return error;
  static char none[] = "", home[] = "/";
  snprintf(buffer, size, "u0_a%u", user);
  *entry = {buffer, none, user, getgid(), none, home, none};
  *result = entry;
  return 0;
}
