package libcore.io;

import android.system.ErrnoException;
import android.system.Os;
import android.system.OsConstants;

import java.io.FileDescriptor;
import java.io.FileNotFoundException;

/** Opens files for java.io; the name is the platform's, which is hooked. */
public final class IoBridge {
    private static final int MODE = 0600;

    private IoBridge() {
    }

    /** A descriptor for android.system.Os. */
    public static FileDescriptor open(String path, int flags) throws FileNotFoundException {
        try {
            return Os.open(path, flags, MODE);
        } catch (ErrnoException refused) {
            throw new FileNotFoundException(path + ": " + refused.getMessage());
        }
    }
}
