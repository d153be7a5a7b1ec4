// A module by the name of bionic's libc.so, with what frida-java-bridge asks of it.
//
// System properties come from the file that ART_PROPERTIES names, or else from build.prop below ANDROID_ROOT: lines
// `name=value`, read at each question, so that a change is seen at once, as on a phone. Which file it is does not change:
// the device gives its app an environment of its own.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define EXPORTED __attribute__((visibility("default")))
enum { kValueSize = 92 };  // PROP_VALUE_MAX

static char properties[4096];

__attribute__((constructor)) static void FindProperties(void) {
  const char* given = getenv("ART_PROPERTIES");
  snprintf(properties, sizeof properties, given ? "%s" : "%s/build.prop", given ? given : getenv("ANDROID_ROOT"));
}

EXPORTED int __system_property_get(const char* name, char* value) {
  FILE* file = fopen(properties, "re");
  size_t length = strlen(name), size = 0;
  char* line = NULL;
  value[0] = 0;
  while (file && getline(&line, &size, file) > 0) {
    if (strncmp(line, name, length) == 0 && line[length] == '=') {
      char* text = line + length + 1;
      text[strcspn(text, "\n")] = 0;
      snprintf(value, kValueSize, "%s", text);
    }
  }
  free(line);
  if (file) fclose(file);
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
