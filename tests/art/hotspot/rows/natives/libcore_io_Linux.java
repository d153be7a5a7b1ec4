package rows.natives;

import java.io.FileDescriptor;

import android.system.StructStat;
import libcore.io.Linux;

/** Every file is there. */
public final class libcore_io_Linux {
    public static FileDescriptor open(Linux linux, String path, int flags, int mode) {
        return new FileDescriptor();
    }

    public static boolean access(Linux linux, String path, int mode) {
        return true;
    }

    public static StructStat stat(Linux linux, String path) {
        return fstat(linux, null);
    }

    public static StructStat lstat(Linux linux, String path) {
        return fstat(linux, null);
    }

    public static StructStat fstat(Linux linux, FileDescriptor file) {
        return new StructStat(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
