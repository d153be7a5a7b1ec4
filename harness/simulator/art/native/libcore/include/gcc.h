// Included before every file of libcore, which is written for clang.
#pragma once
#ifndef __has_feature
#define __has_feature(feature) 0
#endif
#ifdef __cplusplus
#include <cstring>
#endif
