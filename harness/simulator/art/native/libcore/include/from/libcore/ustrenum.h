// Of ICU's private headers libcore takes the C enumeration of strings as a C++ one; Debian ships the public headers only.
#pragma once
#include <unicode/strenum.h>
#include <unicode/uenum.h>

// ICU's headers gave these names until version 68.
#ifndef FALSE
#define FALSE 0
#define TRUE 1
#endif

U_NAMESPACE_BEGIN
class UStringEnumeration : public StringEnumeration {
 public:
  explicit UStringEnumeration(UEnumeration* strings) : strings_(strings) {}
  ~UStringEnumeration() override { uenum_close(strings_); }
  int32_t count(UErrorCode& status) const override { return uenum_count(strings_, &status); }
  void reset(UErrorCode& status) override { uenum_reset(strings_, &status); }
  const UnicodeString* snext(UErrorCode& status) override {
    int32_t length = 0;
    const char16_t* next = uenum_unext(strings_, &length, &status);
    return next == nullptr ? nullptr : &unistr.setTo(next, length);
  }
  UClassID getDynamicClassID() const override { return nullptr; }

 private:
  UEnumeration* strings_;
};
U_NAMESPACE_END
