/* bionic's functions over properties, of which there are three, and code of an app that calls them and others. */
#include <stddef.h>
#include <string.h>
#include <unistd.h>
typedef struct { const char *name, *value; } Property;
typedef void (*Use) (void *, const char *, const char *, unsigned);
static const Property all[] = { { "ro.serialno", "SN48151623" }, { "ro.other", "x" }, { "gsm.sim.state", "READY" } };
const Property *__system_property_find_nth (unsigned n) { return n < 3 ? &all[n] : NULL; }
const Property *__system_property_find (const char *name)
{
  for (int i = 0; i < 3; i++) if (strcmp (all[i].name, name) == 0) return &all[i];
  return NULL;
}
void __system_property_read_callback (const Property *each, Use use, void *with)
{
  use (with, each->name, each->value, 0);
}
int __system_property_foreach (void (*use) (const Property *, void *), void *with)
{
  for (int i = 0; i < 3; i++) use (&all[i], with);
  return 0;
}
static void count (const Property *each, void *with) { ++*(int *) with; }
int by_access (const char *path) { return access (path, 0) == 0; }
int by_foreach (void) { int n = 0; __system_property_foreach (count, &n); return n; }
int by_nth (void) { int n = 0; while (__system_property_find_nth (n) != NULL) n++; return n; }
int by_name (void)
{
  return (__system_property_find ("ro.serialno") != NULL) + (__system_property_find ("gsm.sim.state") != NULL) + 1;
}
