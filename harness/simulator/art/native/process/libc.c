// A module by the name of bionic's libc.so, with what frida-java-bridge asks of it.
//
// System properties come from the file that ART_PROPERTIES names and, what that does not have, from build.prop below
// ANDROID_ROOT: lines `name=value`, read at each question, so that a change is seen at once, as on a phone.
// Which files these are does not change: the device gives its app an environment of its own.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define EXPORTED __attribute__((visibility("default")))
enum { kValueSize = 92 };  // PROP_VALUE_MAX

static char given[4096], built[4096];

__attribute__((constructor)) static void NameFiles(void) {
  const char* properties = getenv("ART_PROPERTIES");
  snprintf(given, sizeof given, "%s", properties ? properties : "");
  snprintf(built, sizeof built, "%s/build.prop", getenv("ANDROID_ROOT"));
}

static int Find(const char* path, const char* name, char* value) {
  FILE* file = fopen(path, "re");
  size_t length = strlen(name), size = 0;
  char* line = NULL;
  int found = 0;
  while (file && !found && getline(&line, &size, file) > 0) {
    found = strncmp(line, name, length) == 0 && line[length] == '=';
    if (!found) continue;
    line[strcspn(line, "\n")] = 0;
    snprintf(value, kValueSize, "%s", line + length + 1);
  }
  free(line);
  if (file) fclose(file);
  return found;
}

EXPORTED int __system_property_get(const char* name, char* value) {
  if (!Find(given, name, value) && !Find(built, name, value)) value[0] = 0;
  return (int)strlen(value);
}

// Of glibc the bridge asks this module for these. They are reached by glibc's other names for them, since by their own
// names this module would find itself.
extern void __libc_free(void*);
extern unsigned long __strtoul_internal(const char*, char**, int, int);

EXPORTED void free(void* memory) { __libc_free(memory); }
EXPORTED unsigned long strtoul(const char* text, char** end, int base) {
  return __strtoul_internal(text, end, base, 0);
}
EXPORTED int socketpair(int domain, int type, int protocol, int ends[2]) {
  return (int)syscall(SYS_socketpair, domain, type, protocol, ends);
}
