package libcore.io;

import android.system.ErrnoException;

import com.android.internal.os.OpenFiles;

import java.io.FileDescriptor;

/** Opens files for android.system.Os; the name is the platform's, which is hooked. */
public final class Linux {
    public Linux() {
    }

    public FileDescriptor open(String path, int flags, int mode) throws ErrnoException {
        return OpenFiles.open(path, flags, mode);
    }
}
