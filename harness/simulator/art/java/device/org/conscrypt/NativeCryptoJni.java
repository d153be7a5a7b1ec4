package org.conscrypt;

/** Stands before the library's own, which would unpack its native half into a folder for temporary files. */
final class NativeCryptoJni {
    private NativeCryptoJni() {
    }

    static void init() throws UnsatisfiedLinkError {
        System.load(System.getProperty("harness.conscrypt"));
    }
}
