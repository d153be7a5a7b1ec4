package android.app;

import android.util.AndroidRuntimeException;

/** An override forgot its super. */
final class SuperNotCalledException extends AndroidRuntimeException {
    SuperNotCalledException(String message) {
        super(message);
    }
}
