// Of ICU's private headers libcore takes the names of the data's parts; Debian ships the public headers only.
#pragma once
#include <unicode/udata.h>
#define U_ICUDATA_CURR U_ICUDATA_NAME U_TREE_SEPARATOR_STRING "curr"
