package rows.natives;

import java.io.FileDescriptor;

import android.system.StructStat;
import libcore.io.Linux;

/** Every file is there. */
public final class libcore_io_Linux {
    public static FileDescriptor open(Linux linux, String path, int flags, int mode) {
        return new FileDescriptor();
    }

    public static StructStat fstat(Linux linux, FileDescriptor file) {
        return new StructStat(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
