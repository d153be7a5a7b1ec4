// What runs in the stead of functions of libc: C, as they are called at any time, by any thread, in a forked child too. It lets the
// call through, looks at the path that was opened, and asks the script only where it fits one that somebody watches.

import { FORM_NUMBERS, REQUESTS } from "./numbers.js";

/** The largest path that is compared; what is watched is short. */
export const LONGEST = 512;

/** Commands that were run wait in a ring, which a forked child shares: so many places of so many bytes. */
export const PLACES = 32;
export const PLACE = 32_768;

const EFAULT = 14; // a path that nobody can read

const { OPEN, OPENAT, OPENAT2, NAMED, BELOW, SECOND, LINK, LINKAT, EXEC, EXECAT, SOCKET, IOCTL } = FORM_NUMBERS;

export const CODE = `
#include <glib.h>
#include <stdint.h>
#include <stddef.h>
#include <gum/guminterceptor.h>

typedef void (*Function) (void);
extern Function original[];
extern int noted[];                /* whether each call is noted on its thread: it returns to Frida's code, and that knows where to */

extern int get_pid (void);
extern int *errno_of (void);
extern void told (int flags, const char *named, const char *real, int64_t result, int error, void *caller);

extern const char opened[];        /* rows: patterns, each with NUL, behind '!' what is left out; a row ends with another, and so do all */
extern const char looked_for[];
extern const char properties[];    /* patterns, the last with two NUL */
extern const char control_path[];
extern void (*read_property) (const void *property, void (*use) (void *, const char *, const char *, unsigned), void *with); /* bionic's */
extern int clock_gettime (int, void *);
extern void asked_property (const char *name, const char *value, void *caller);
extern void asked_file (const char *named, int64_t result, int error, void *caller);
extern void asked_address (unsigned request, const char *answer, int64_t result, int error, void *caller);
extern void asked_interfaces (void *list, int result, int error, void *caller);
extern void opened_netlink (void *caller);
extern void spawning (void *caller);
extern char ring[];                /* how many were run, then the places */

extern int owner;                  /* whose calls are told: a forked child has no script; 0 until all hooks are in */
extern volatile int inside;
extern volatile int controls;

/* Storage that all apps share takes names without case. */
static char
folded (char sign)
{
  return sign >= 'A' && sign <= 'Z' ? sign + ('a' - 'A') : sign;
}

static int
fits (const char *pattern, const char *text)
{
  const char *star = NULL, *retry = NULL;
  while (*text != 0)
  {
    if (*pattern == '*') { star = pattern++; retry = text; }
    else if (folded (*pattern) == folded (*text)) { pattern++; text++; }
    else if (star != NULL) { pattern = star + 1; text = ++retry; }
    else return 0;
  }
  while (*pattern == '*') pattern++;
  return *pattern == 0;
}

static int
is_among (const char *each, const char *path)
{
  while (*each != 0)
  {
    if (fits (each, path)) return 1;
    while (*each++ != 0) ;
  }
  return 0;
}

static int
is_watched (const char *each, const char *path)
{
  while (*each != 0)
  {
    int found = 0;
    while (*each != 0)
    {
      found = *each == '!' ? found && !fits (each + 1, path) : found || fits (each, path);
      while (*each++ != 0) ;
    }
    if (found) return 1;
    each++;
  }
  return 0;
}

static int
same (const char *one, const char *other)
{
  while (*one != 0 && *one == *other) { one++; other++; }
  return *one == *other;
}

#define CALLER(n) caller_of (n, __builtin_return_address (0))
static void *
caller_of (int function, void *returns_to)
{
  return noted[function] ? gum_invocation_context_get_return_address (gum_interceptor_get_current_invocation ()) : returns_to;
}

static int
begins_with (const char *text, const char *beginning)
{
  while (*beginning != 0 && *text == *beginning) { text++; beginning++; }
  return *beginning == 0;
}

/* "/proc/self/fd/N" */
static void
name_of (int fd, char *into)
{
  const char *folder = "/proc/self/fd/";
  char digits[12];
  int count = 0;
  while (*folder != 0) *into++ = *folder++;
  do { digits[count++] = '0' + fd % 10; fd /= 10; } while (fd != 0);
  while (count != 0) *into++ = digits[--count];
  *into = 0;
}

static int
real_of (const char *link, char *into)
{
  int length = ((ssize_t (*) (const char *, char *, size_t)) original[29]) (link, into, ${LONGEST} - 1);
  if (length < 0) length = 0;
  into[length] = 0;
  return length;
}

/* Parts of a path are put behind one another, without "." and "..", and none that would not fit: it is not watched. */
static int
append (char *into, int length, const char *path)
{
  while (*path != 0)
  {
    const char *start = path;
    int size;
    while (*path != 0 && *path != '/') path++;
    size = (int) (path - start);
    if (*path == '/') path++;
    if (size == 0 || (size == 1 && start[0] == '.')) continue;
    if (size == 2 && start[0] == '.' && start[1] == '.')
    {
      while (length > 0 && into[--length] != '/') ;
      continue;
    }
    if (length + size + 2 > ${LONGEST}) return -1;
    into[length++] = '/';
    while (size-- > 0) into[length++] = *start++;
  }
  return length;
}

/* The path from the root on; "" where it is too long. */
static void
name_whole (int folder, const char *path, char *named)
{
  char below[${LONGEST}], link[32];
  int length = 0;
  if (path[0] != '/')
  {
    if (folder < 0) length = real_of ("/proc/self/cwd", below);
    else { name_of (folder, link); length = real_of (link, below); }
    length = append (named, 0, below);
  }
  if (length >= 0) length = append (named, length, path);
  named[length < 0 ? 0 : length] = 0;
}

static void
look (int flags, int folder, const char *path, int64_t result, int fd, void *caller)
{
  char named[${LONGEST}], real[${LONGEST}], link[32];
  int error = *errno_of ();
  if (path == NULL || (result < 0 && error == ${EFAULT})) return;
  if (path[0] == control_path[0] && same (path, control_path)) { g_atomic_int_add (&controls, 1); return; }
  name_whole (folder, path, named);
  real[0] = 0;
  if (fd >= 0) { name_of (fd, link); real_of (link, real); }
  if ((is_watched (opened, named) || (fd >= 0 && is_watched (opened, real))) && get_pid () == owner)
    told (flags, named, real, result, error, caller);
  *errno_of () = error;
}

static void
look_for (int folder, const char *path, int64_t result, void *caller)
{
  char named[${LONGEST}];
  int error = *errno_of ();
  if (path == NULL || (result < 0 && error == ${EFAULT})) return;
  name_whole (folder, path, named);
  if (is_watched (looked_for, named) && get_pid () == owner) asked_file (named, result, error, caller);
  *errno_of () = error;
}

#define OPEN(n) \\
int open_##n (const char *path, int flags, int mode) \\
{ \\
  int result; \\
  g_atomic_int_add (&inside, 1); \\
  result = ((int (*) (const char *, int, int)) original[n]) (path, flags, mode); \\
  look (flags, -1, path, result, result, CALLER (n)); \\
  g_atomic_int_add (&inside, -1); \\
  return result; \\
}
#define OPENAT(n) \\
int openat_##n (int folder, const char *path, int flags, int mode) \\
{ \\
  int result; \\
  g_atomic_int_add (&inside, 1); \\
  result = ((int (*) (int, const char *, int, int)) original[n]) (folder, path, flags, mode); \\
  look (flags, folder, path, result, result, CALLER (n)); \\
  g_atomic_int_add (&inside, -1); \\
  return result; \\
}

/* A place: who ran it, whether all of it is there, when, how many words; then folder, words and variables, each with its NUL. */
typedef struct { volatile int pid; int whole; int64_t ns; int words; int inherits; char text[1]; } Place;

static int64_t
now (void)
{
  long time[2];
  clock_gettime (7, time); /* CLOCK_BOOTTIME */
  return (int64_t) time[0] * 1000000000 + time[1];
}

static int
put (Place *place, int length, const char *text)
{
  int room = ${PLACE} - (int) sizeof (Place);
  do
  {
    if (length >= room) { place->whole = 0; return room; }
    place->text[length++] = *text;
  }
  while (*text++ != 0);
  return length;
}

static void
note (const char *path, const char *const *words, const char *const *variables)
{
  int number = g_atomic_int_add ((volatile int *) ring, 1), error = *errno_of (), length;
  Place *place = (Place *) (ring + 64 + (size_t) (number % ${PLACES}) * ${PLACE});
  char folder[${LONGEST}], real[${LONGEST}];
  place->pid = 0;
  place->whole = 1;
  place->ns = now ();
  place->words = 0;
  place->inherits = variables == NULL;
  real_of ("/proc/self/cwd", folder);
  length = put (place, 0, folder);
  if (path != NULL && begins_with (path, "/proc/self/fd/") && real_of (path, real) > 0) path = real;
  if (path != NULL) { length = put (place, length, path); place->words = 1; }
  if (words != NULL && *words != NULL)
    for (words++; *words != NULL && place->whole; words++) { length = put (place, length, *words); place->words++; }
  if (variables != NULL)
    for (; *variables != NULL && place->whole; variables++) length = put (place, length, *variables);
  if (length < ${PLACE} - (int) sizeof (Place)) place->text[length] = 0;
  place->pid = get_pid ();
  *errno_of () = error;
}

static void
note_line (const char *line)
{
  const char *words[4];
  words[0] = "sh"; words[1] = "-c"; words[2] = line; words[3] = NULL;
  if (line != NULL) note ("/system/bin/sh", words, NULL);
}

typedef const char *const *Texts;

#define EXEC(n) \\
int exec_##n (const char *path, Texts words, Texts variables) \\
{ \\
  note (path, words, variables); \\
  return ((int (*) (const char *, Texts, Texts)) original[n]) (path, words, variables); \\
}
#define INHERIT(n) \\
int inherit_##n (const char *path, Texts words) \\
{ \\
  note (path, words, NULL); \\
  return ((int (*) (const char *, Texts)) original[n]) (path, words); \\
}
EXEC (8) EXEC (9)
INHERIT (10) INHERIT (11)

int handle_38 (int fd, Texts words, Texts variables)
{
  char path[32];
  name_of (fd, path);
  note (path, words, variables);
  return ((int (*) (int, Texts, Texts)) original[38]) (fd, words, variables);
}
static void
note_at (int folder, const char *path, Texts words, Texts variables)
{
  char named[${LONGEST}];
  if (path != NULL && *path == 0) name_of (folder, named);
  else if (path != NULL) name_whole (folder, path, named);
  note (path == NULL ? NULL : named, words, variables);
}
int execat_39 (int folder, const char *path, Texts words, Texts variables, int flags)
{
  note_at (folder, path, words, variables);
  return ((int (*) (int, const char *, Texts, Texts, int)) original[39]) (folder, path, words, variables, flags);
}

static void
before (void *caller)
{
  int error = *errno_of ();
  if (get_pid () == owner) spawning (caller);
  *errno_of () = error;
}

int system_12 (const char *line)
{
  int result;
  note_line (line);
  g_atomic_int_add (&inside, 1);
  before (CALLER (12));
  result = ((int (*) (const char *)) original[12]) (line);
  g_atomic_int_add (&inside, -1);
  return result;
}
void *pipe_13 (const char *line, const char *mode)
{
  void *result;
  note_line (line);
  g_atomic_int_add (&inside, 1);
  before (CALLER (13));
  result = ((void *(*) (const char *, const char *)) original[13]) (line, mode);
  g_atomic_int_add (&inside, -1);
  return result;
}
#define SPAWN(n) \\
int spawn_##n (void *a, const char *path, void *c, void *d, Texts words, Texts variables) \\
{ \\
  int result; \\
  note (path, words, variables); \\
  g_atomic_int_add (&inside, 1); \\
  before (CALLER (n)); \\
  result = ((int (*) (void *, const char *, void *, void *, Texts, Texts)) original[n]) (a, path, c, d, words, variables); \\
  g_atomic_int_add (&inside, -1); \\
  return result; \\
}
SPAWN (14) SPAWN (15)

int property_16 (const char *name, char *value)
{
  int length = ((int (*) (const char *, char *)) original[16]) (name, value);
  if (name != NULL && is_among (properties, name) && get_pid () == owner)
    asked_property (name, length > 0 ? value : "", CALLER (16));
  return length;
}

/* A property that was handed out holds its name and its value. */
static void
handed (void *caller, const char *name, const char *value, unsigned serial)
{
  if (is_among (properties, name)) asked_property (name, value, caller);
}
static void
hand (const void *property, void *caller)
{
  if (property != NULL && read_property != NULL && get_pid () == owner) read_property (property, handed, caller);
}
void *found_17 (const char *name)
{
  void *result = ((void *(*) (const char *)) original[17]) (name), *caller = CALLER (17);
  if (name == NULL || !is_among (properties, name) || get_pid () != owner) return result;
  if (result == NULL || read_property == NULL) asked_property (name, result == NULL ? "" : "present", caller);
  else hand (result, caller);
  return result;
}
int each_42 (void (*use) (const void *, void *), void *with)
{
  int (*call) (void (*) (const void *, void *), void *) = (void *) original[42];
  call (hand, CALLER (42));
  return call (use, with);
}
void *nth_43 (unsigned number)
{
  void *result = ((void *(*) (unsigned)) original[43]) (number);
  hand (result, CALLER (43));
  return result;
}

static void
look_at_request (unsigned request, const char *answer, int result, void *caller)
{
  int error = *errno_of ();
  if ((${REQUESTS.map((each) => "request == " + each).join(" || ")}) && answer != NULL && (result >= 0 || error != ${EFAULT}) && get_pid () == owner)
    asked_address (request, answer, result, error, caller);
  *errno_of () = error;
}
int request_18 (int fd, unsigned long request, void *argument)
{
  int result = ((int (*) (int, unsigned long, void *)) original[18]) (fd, request, argument);
  look_at_request ((unsigned) request, argument, result, CALLER (18));
  return result;
}

/* Whether a file is there: as many arguments as statx has; of a function that takes fewer the last ones mean nothing. */
#define ASK(kind, n, folder, path) \\
int kind##_##n (void *a, void *b, void *c, void *d, void *e) \\
{ \\
  int result; \\
  g_atomic_int_add (&inside, 1); \\
  result = ((int (*) (void *, void *, void *, void *, void *)) original[n]) (a, b, c, d, e); \\
  look_for (folder, path, result, CALLER (n)); \\
  g_atomic_int_add (&inside, -1); \\
  return result; \\
}
#define ASK_BELOW(n) ASK (below, n, (int) (intptr_t) a, b)
#define ASK_NAMED(n) ASK (named, n, -1, a)
#define ASK_SECOND(n) ASK (second, n, -1, b)

ASK_BELOW (19) ASK_BELOW (20) ASK_BELOW (21) ASK_BELOW (22)
ASK_NAMED (23)
ASK_SECOND (24) ASK_SECOND (25) ASK_SECOND (26) ASK_SECOND (27)
ASK_NAMED (31) ASK_NAMED (32) ASK_NAMED (33) ASK_NAMED (34) ASK_NAMED (35) ASK_NAMED (36)
ASK_SECOND (37)

/* What is no link is there all the same. */
static ssize_t
look_for_link (int folder, const char *path, ssize_t length, void *caller)
{
  look_for (folder, path, length < 0 && *errno_of () == 22 ? 0 : length, caller); /* EINVAL */
  g_atomic_int_add (&inside, -1);
  return length;
}
ssize_t link_29 (const char *path, char *into, size_t size)
{
  g_atomic_int_add (&inside, 1);
  return look_for_link (-1, path, ((ssize_t (*) (const char *, char *, size_t)) original[29]) (path, into, size), CALLER (29));
}
ssize_t linkat_30 (int folder, const char *path, char *into, size_t size)
{
  g_atomic_int_add (&inside, 1);
  return look_for_link (folder, path, ((ssize_t (*) (int, const char *, char *, size_t)) original[30]) (folder, path, into, size), CALLER (30));
}
static void
look_at_socket (int family, int protocol, int result, void *caller)
{
  int error = *errno_of ();
  if (family == 16 && protocol == 0 && result >= 0 && get_pid () == owner) opened_netlink (caller); /* AF_NETLINK, NETLINK_ROUTE */
  *errno_of () = error;
}
int netlink_41 (int family, int type, int protocol)
{
  int result;
  g_atomic_int_add (&inside, 1);
  result = ((int (*) (int, int, int)) original[41]) (family, type, protocol);
  look_at_socket (family, protocol, result, CALLER (41));
  g_atomic_int_add (&inside, -1);
  return result;
}

/* By its number; of all others a thunk knows that they are not ours. */
long numbered_40 (long number, long a, long b, long c, long d, long e, long f)
{
  long (*call) (long, long, long, long, long, long, long) = (void *) original[40];
  void *caller = CALLER (40);
  long result;
  switch ((int) number)
  {
    ${EXEC} note ((const char *) a, (Texts) b, (Texts) c); return call (number, a, b, c, d, e, f);
    ${EXECAT} note_at ((int) a, (const char *) b, (Texts) c, (Texts) d); return call (number, a, b, c, d, e, f);
    default: break;
  }
  g_atomic_int_add (&inside, 1);
  result = call (number, a, b, c, d, e, f);
  switch ((int) number)
  {
    ${OPEN} look ((int) b, -1, (const char *) a, result, (int) result, caller); break;
    ${OPENAT} look ((int) c, (int) a, (const char *) b, result, (int) result, caller); break;
    ${OPENAT2} look (result < 0 ? 0 : (int) *(uint64_t *) c, (int) a, (const char *) b, result, (int) result, caller); break;
    ${NAMED} look_for (-1, (const char *) a, result, caller); break;
    ${BELOW} look_for ((int) a, (const char *) b, result, caller); break;
    ${SECOND} look_for (-1, (const char *) b, result, caller); break;
    ${IOCTL} look_at_request ((unsigned) b, (const char *) c, (int) result, caller); break;
    ${SOCKET} look_at_socket ((int) a, (int) c, (int) result, caller); break;
    ${LINK} return look_for_link (-1, (const char *) a, result, caller);
    ${LINKAT} return look_for_link ((int) a, (const char *) b, result, caller);
    default: break;
  }
  g_atomic_int_add (&inside, -1);
  return result;
}

int interfaces_28 (void *list)
{
  int result, error;
  g_atomic_int_add (&inside, 1);
  result = ((int (*) (void *)) original[28]) (list);
  error = *errno_of ();
  if (list != NULL && get_pid () == owner) asked_interfaces (list, result, error, CALLER (28));
  *errno_of () = error;
  g_atomic_int_add (&inside, -1);
  return result;
}

OPEN (0) OPEN (1) OPEN (2) OPEN (3)
OPENAT (4) OPENAT (5) OPENAT (6) OPENAT (7)
`;
